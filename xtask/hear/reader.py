"""Starts Orca with the text speech server in the place of its voice: `/usr/bin/python3 reader.py`."""

import os
import runpy
import sys

import gi

for library, version in [("Atspi", "2.0"), ("Gtk", "3.0"), ("Gdk", "3.0"), ("Wnck", "3.0")]:
    gi.require_version(library, version)
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import text_speech
from orca import settings

ORCA = "/usr/bin/orca"
sys.modules["orca.speechdispatcherfactory"] = text_speech
settings.speechServerFactory = "text_speech"
settings.speechFactoryModules = ["text_speech"]
# Neither sounds nor braille, nor what is typed said again: only what the page gives.
for name in ("enableSound", "enableBraille", "enableBrailleMonitor", "enableEchoByWord", "enableKeyEcho"):
    setattr(settings, name, False)
sys.argv = [ORCA]
main = runpy.run_path(ORCA, run_name="orca_program")["main"]
# It has a display and a bus of its own: another one of the same person is none of its business, nor is it of that one's.
main.__globals__.update(otherOrcas=list, setProcessName=bool)
sys.exit(main())
