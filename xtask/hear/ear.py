"""Presses keys as a person does, and gives back what the screen reader said after each."""

import json
import time

# Seconds: how long the first word may take, and how long nothing more means that all is said.
PATIENCE, QUIET, LONGEST = 5, 0.7, 120


class Ear:
    """Hears what is written to the file of the text speech server."""

    def __init__(self, session):
        self.session = session
        self.speech = open(session.speech)
        self.begun = ""

    def press(self, key):
        """What is heard after a key, named as xdotool does."""
        late = self.read()
        self.session.run("xdotool", "key", "--clearmodifiers", key)
        return texts(late), self.listen()

    def type(self, text):
        """What is heard after letters, as fast as one types."""
        late = self.read()
        self.session.run("xdotool", "type", "--delay", "80", text)
        return texts(late), self.listen()

    def wait(self, seconds):
        """What comes by itself in so many seconds."""
        time.sleep(seconds)
        return [], texts(self.read())

    def listen(self, patience=PATIENCE):
        """All that is said, until it is quiet."""
        heard, start = [], time.monotonic()
        last = start
        while time.monotonic() - last < (quiet(heard) if heard else patience) and time.monotonic() - start < LONGEST:
            if more := self.read():
                heard, last = heard + more, time.monotonic()
            time.sleep(0.05)
        return texts(heard)

    def read(self):
        """What was said since the last time; a line that is being written is for the next time."""
        *lines, self.begun = (self.begun + self.speech.read()).split("\n")
        return [json.loads(line) for line in lines]


def quiet(heard):
    """A page that is being read takes longer between two sentences, until its end is told."""
    kinds = [one["kind"] for one in heard]
    return 12 if "reading" in kinds and "end" not in kinds else QUIET


def texts(heard):
    return [one["text"].strip() for one in heard if one["kind"] != "end"]
