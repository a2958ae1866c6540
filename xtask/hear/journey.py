"""What a journey is: a file of steps, read into plain values.

    # A line for who reads the file.
    keeps v01                         answers that this browser holds, of tests/cases/people.json; `nothing` else
    opens resultat/#argent            by the address, not by the keyboard; `link` opens a link of tests/cases
    == The slider                     the name of the screen, in what is written
    Tab                               a key, as xdotool names it, which is pressed once
    Right x3                          three times: three steps
    Tab to « Demain »                 until the words are heard, forty times at most
    types abc                         letters
    paces 180                         words a minute of a voice, for what is read whole; 0: at once
    waits 6                           seconds, for what comes by itself
        hears « 80 500 »              indented: what is expected of the step above, in this order
        never « Avant »               words that must not be there
        silent: reason                a silence that is meant
        words 60: reason              more words than forty that are meant
        repeats: reason               a sentence twice that is meant
"""

import dataclasses
import re

KEYS = re.compile(r"(?P<key>[\w+]+)(?: x(?P<times>\d+)| to « (?P<until>.+) »)?$")
EXPECTED = re.compile(r"(?P<kind>hears|never) « (?P<words>.+) »$")
MEANT = re.compile(r"(?P<kind>silent|repeats|place|words (?P<most>\d+)): .+$")
ACTS = ("keeps", "opens", "types", "waits", "reads", "paces")


@dataclasses.dataclass
class Step:
    """One line of a journey, and what is expected of it."""

    act: str
    what: str = ""
    times: int = 1
    until: str = ""
    screen: str = ""
    line: int = 0
    hears: list = dataclasses.field(default_factory=list)
    never: list = dataclasses.field(default_factory=list)
    meant: set = dataclasses.field(default_factory=set)
    words: int = 40


def parse(text):
    """The steps of a file; a line that means nothing is an error that names it."""
    steps, screen = [], ""
    for number, line in enumerate(text.splitlines(), 1):
        words = line.strip()
        if not words or words.startswith("#"):
            continue
        if words.startswith("== "):
            screen = words[3:]
        elif line[0].isspace() and steps:
            expect(steps[-1], words, number)
        else:
            steps.append(step(words, screen, number))
    return steps


def step(words, screen, number):
    act, _, what = words.partition(" ")
    if act in ACTS:
        return Step(act, what, screen=screen, line=number)
    if not (keys := KEYS.match(words)):
        raise ValueError(f"line {number}: `{words}` is not a step")
    return Step("press", keys["key"], int(keys["times"] or 1), keys["until"] or "", screen, number)


def expect(step, words, number):
    if expected := EXPECTED.match(words):
        getattr(step, expected["kind"]).append(expected["words"])
    elif meant := MEANT.match(words):
        step.words = int(meant["most"] or step.words)
        step.meant.add(meant["kind"].split()[0])
    else:
        raise ValueError(f"line {number}: `{words}` is not an expectation")
