"""A private desk: display, session bus, window manager, screen reader and browser, in a folder of their own."""

import os
import pathlib
import shutil
import subprocess
import time

from started import adopt_orphans, start, start_and_learn

HERE = pathlib.Path(__file__).resolve().parent
# The Python that Debian's packages of Orca are for.
PYTHON = "/usr/bin/python3"
A11Y = ["gdbus", "call", "--session", "-d", "org.a11y.Bus", "-o", "/org/a11y/bus", "-m"]
SPOKEN = {"LANG": "fr_FR.UTF-8", "LC_ALL": "fr_FR.UTF-8", "LANGUAGE": "fr"}
ASSISTED = {"GNOME_ACCESSIBILITY": "1", "GTK_MODULES": "gail:atk-bridge", "NO_AT_BRIDGE": "0", "GSETTINGS_BACKEND": "memory",
            "GDK_BACKEND": "x11", "MOZ_ENABLE_WAYLAND": "0", "MOZ_DISABLE_AUTO_SAFE_MODE": "1"}


class Session:
    """Once made, all is started and ready to hear; `started.stop_all` ends it."""

    def __init__(self, folder, address):
        self.folder = pathlib.Path(folder)
        shutil.rmtree(folder, ignore_errors=True)
        for name in ("home/.cache", "runtime", "locale"):
            (self.folder / name).mkdir(parents=True)
        (self.folder / "runtime").chmod(0o700)
        self.speech = self.folder / "speech.jsonl"
        self.speech.touch()
        adopt_orphans()
        home = str(self.folder / "home")
        self.environment = {**os.environ, **SPOKEN, **ASSISTED, "HOME": home, "XDG_CACHE_HOME": home + "/.cache", "XDG_CONFIG_HOME": home,
                            "XDG_DATA_HOME": home, "XDG_RUNTIME_DIR": str(self.folder / "runtime"), "HEAR_SPEECH": str(self.speech),
                            "LOCPATH": str(self.folder / "locale")}
        self.run("localedef", "-i", "fr_FR", "-f", "UTF-8", str(self.folder / "locale/fr_FR.UTF-8"))
        # The first display that nobody uses, and a bus of our own.
        self.environment["DISPLAY"] = ":" + self.learn("Xvfb", "-displayfd", "{}", "-screen", "0", "1280x1000x24", "-nolisten", "tcp")
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.learn("dbus-daemon", "--session", "--nofork", "--print-address={}")
        self.start("openbox", "--sm-disable")
        self.turns_assistance_on()
        self.start(PYTHON, str(HERE / "reader.py"))
        time.sleep(3)
        self.browser(address)

    def start(self, *words):
        """Starts a program of the session; what it writes is in a file of its name."""
        return start(words, self.environment, self.folder / f"{pathlib.Path(words[0]).name}.log")

    def run(self, *words):
        """Runs a short program of the session to its end."""
        return subprocess.run(words, env=self.environment, check=False, capture_output=True, text=True).stdout

    def learn(self, *words):
        """Starts a program of the session, and gives back the line that it says of itself."""
        return start_and_learn(words, self.environment, self.folder / f"{words[0]}.log")

    def turns_assistance_on(self):
        """Programs describe themselves only where a screen reader is said to be there."""
        self.run(*A11Y, "org.a11y.Bus.GetAddress")
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            self.run(*A11Y, "org.freedesktop.DBus.Properties.Set", "org.a11y.Status", name, "<true>")

    def browser(self, address):
        """Firefox on this address, with a profile of its own; its port of commands is in that profile."""
        profile = self.folder / "profile"
        profile.mkdir()
        shutil.copy(HERE / "firefox.js", profile / "user.js")
        firefox = shutil.which("firefox-esr") or "firefox"
        self.start(firefox, "--no-remote", "--profile", str(profile), "--marionette", "--width", "1200", "--height", "950", address)
        self.profile = profile

