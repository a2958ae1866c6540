"""Walks one journey by keyboard alone, and says what was heard and what is wrong."""

import dataclasses
import json
import pathlib
import time

import checker
from checker import Heard

ROOT = pathlib.Path(__file__).resolve().parents[2]
PLACE = "return [location.pathname + location.hash.slice(0, 60), (document.querySelector('h1') || {}).innerText || '']"
READY = "return !document.documentElement.hasAttribute('data-program') || document.documentElement.hasAttribute('data-ready') || document.documentElement.hasAttribute('data-shown')"
MOST = 40
LOADED = "chargement de "
# The focus has left the page for the browser around it.
OUTSIDE = "barre d'outils"


@dataclasses.dataclass
class Found:
    """Of a journey: its faults, and what is counted."""

    faults: list = dataclasses.field(default_factory=list)
    keys: int = 0
    words: dict = dataclasses.field(default_factory=dict)
    silences: int = 0
    repeats: int = 0


class Walk:
    """A person at the keyboard of a session."""

    def __init__(self, firefox, ear, site, transcript):
        self.firefox, self.ear, self.site, self.transcript, self.found = firefox, ear, site, transcript, Found()

    def write(self, line):
        """A line of what was heard: at once, so that a walk cut short leaves it."""
        print(line, file=self.transcript, flush=True)

    def journey(self, steps):
        """Walks the steps in order; gives back what was found."""
        screen = ""
        for step in steps:
            if step.screen != screen:
                screen = step.screen
                self.write(f"\n== {screen}")
            getattr(self, step.act)(step)
        return self.found

    def keeps(self, step):
        """Prepares what this browser holds, from a page without a program."""
        self.firefox.go(self.site + "plan/")
        self.firefox.learn("localStorage.clear(); sessionStorage.clear()")
        if step.what != "nothing":
            self.firefox.learn("localStorage.setItem('quatre-voies:courant', arguments[0])", answers(step.what))

    def opens(self, step):
        """Opens an address, and waits for what comes by itself: nobody asked for it, but it is a page that opens."""
        address = {"link": "resultat/#" + link(), "home": ""}.get(step.what, step.what)
        self.firefox.go("about:blank")
        self.ear.listen(1)
        self.firefox.go(self.site + address)
        self.until_ready()
        self.note(step, f"(opens {step.what})", self.opened(), asked=True, pressed=False)

    def opened(self):
        """What comes by itself: a reader says first that the page has loaded, and may take its time."""
        said = []
        for _ in range(3):
            said += self.ear.listen()
            if LOADED in checker.joined(said):
                break
        return said + self.ear.listen(1)

    def until_ready(self):
        end = time.monotonic() + 30
        while not self.firefox.learn(READY) and time.monotonic() < end:
            time.sleep(0.2)

    def paces(self, step):
        """From here on, what is read aloud takes the time of a voice: words a minute, or 0 for none."""
        self.ear.session.speech.with_name("pace").write_text(step.what)

    def types(self, step):
        self.act(step, f"types {step.what}", self.ear.type, step.what, pressed=False)

    def waits(self, step):
        self.act(step, f"waits {step.what} s", self.ear.wait, float(step.what), pressed=False)

    def reads(self, step):
        """Asks the reader to read all that follows."""
        self.act(step, "reads all", self.ear.press, "KP_Add", asked=True)

    def press(self, step):
        if step.until:
            return self.until(step)
        for _ in range(step.times):
            self.act(step, step.what, self.ear.press, step.what)

    def until(self, step):
        """Presses until the words are heard; what is expected is expected of the last press."""
        on_the_way = dataclasses.replace(step, hears=[], never=[])
        for _ in range(MOST):
            before = self.place()
            late, said = self.ear.press(step.what)
            arrived = checker.plain(step.until) in checker.joined(said)
            self.note(step if arrived else on_the_way, step.what, late + said, before)
            if arrived or OUTSIDE in checker.joined(said):
                break
        if not arrived:
            self.fault(step, step.what, f"« {step.until} » is not reached in {MOST} presses, or before the end of the page", said)

    def act(self, step, name, doing, what, asked=False, pressed=True):
        before = self.place()
        late, said = doing(what)
        self.note(step, name, late + said, before, asked, pressed)

    def note(self, step, name, said, before=("", ""), asked=False, pressed=True):
        """Writes what was heard, counts it, and what is wrong in it."""
        after = self.place()
        heard = Heard(said, before, after if before != ("", "") else before, asked, pressed)
        self.write(f"[{name}] " + (" | ".join(said) or "(silence)"))
        self.found.keys += pressed
        self.found.words[step.screen] = self.found.words.get(step.screen, 0) + checker.words(said)
        self.found.silences += pressed and not said
        self.found.repeats += bool(checker.repeat(dataclasses.replace(step, meant=set()), heard))
        for fault in checker.faults(step, heard):
            self.fault(step, name, fault, said)

    def fault(self, step, name, fault, said):
        self.write(f"    !! {fault}")
        self.found.faults.append(f"line {step.line}, « {step.screen} », {name}: {fault}\n      heard: {' | '.join(said)[:400] or '(silence)'}")

    def place(self):
        return tuple(self.firefox.learn(PLACE))


def answers(person):
    """What a browser keeps of one of the people of the test cases."""
    people = json.loads((ROOT / "tests/cases/people.json").read_text())
    one = next(one for one in people if one["id"] == person)
    return json.dumps({"format": 1, "answers": one["reponses"], "at": "recapitulatif", "finished": True})


def link():
    """The first complete link that was released."""
    lines = (ROOT / "tests/cases/links_format_1.txt").read_text().splitlines()
    return next(line.split("\t")[0] for line in lines if not line.startswith("#"))
