"""The site as a screen reader says it: `hear.py SITE FOLDER [--only JOURNEY]`. Fails when what is heard is not what is expected."""

import argparse
import pathlib
import signal
import sys
import time

import journey
import started
from ear import Ear
from marionette import Marionette
from session import Session
from site_server import serve
from walk import Walk

JOURNEYS = pathlib.Path(__file__).resolve().parent / "journeys"


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("site")
    words.add_argument("folder")
    words.add_argument("--only", choices=sorted(path.stem for path in JOURNEYS.glob("*.txt")))
    typed = words.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("interrupted"))
    signal.signal(signal.SIGHUP, lambda *_: sys.exit("interrupted"))
    try:
        return hear(typed)
    except KeyboardInterrupt:
        sys.exit("interrupted")
    finally:
        started.stop_all()


def hear(typed):
    """Walks what was asked; gives back how many faults were heard."""
    folder = pathlib.Path(typed.folder).resolve()
    begun = time.monotonic()
    site = serve(typed.site)
    session = Session(folder / "session", site + "plan/")
    firefox = Marionette(session.profile)
    ear = Ear(session)
    ear.listen(20)
    print(f"A screen reader and a browser are ready in {time.monotonic() - begun:.0f} s.", flush=True)
    faults = 0
    for file in sorted(JOURNEYS.glob(f"{typed.only or '*'}.txt")):
        with open(folder / file.name, "w") as transcript:
            faults += one(file, Walk(firefox, ear, site, transcript))
    print(f"\n{faults} faults; what was heard is in {folder}; {time.monotonic() - begun:.0f} s in all.")
    return faults


def one(file, walk):
    """Walks a journey, and says what is counted of it."""
    begun = time.monotonic()
    found = walk.journey(journey.parse(file.read_text()))
    screens = ", ".join(f"{screen} {words}" for screen, words in found.words.items())
    print(f"\n{file.stem}: {found.keys} keys, {sum(found.words.values())} words ({screens}), {found.silences} silences, {found.repeats} repeats, "
          f"{len(found.faults)} faults, {time.monotonic() - begun:.0f} s")
    for fault in found.faults:
        print(f"  - {fault}", flush=True)
    return len(found.faults)


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
