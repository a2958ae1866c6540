"""The remote control of Firefox: to prepare what a person has, and to know where the focus is. It never acts in their place."""

import json
import pathlib
import socket
import time


class Marionette:
    """One conversation, in the protocol of Firefox: `length:[0, number, command, parameters]`."""

    def __init__(self, profile, patience=60):
        self.socket = socket.create_connection(("127.0.0.1", port(profile / "MarionetteActivePort", patience)))
        self.number = 0
        self.answer()
        self.command("WebDriver:NewSession", {"capabilities": {"alwaysMatch": {"unhandledPromptBehavior": "ignore"}}})

    def answer(self):
        length = b""
        while not length.endswith(b":"):
            length += self.some(1)
        text = b""
        while len(text) < int(length[:-1]):
            text += self.some(int(length[:-1]) - len(text))
        return json.loads(text)

    def some(self, most):
        read = self.socket.recv(most)
        if not read:
            raise RuntimeError("Firefox has gone; see firefox-esr.log")
        return read

    def command(self, name, parameters):
        self.number += 1
        text = json.dumps([0, self.number, name, parameters]).encode()
        self.socket.sendall(b"%d:%s" % (len(text), text))
        _, _, failed, result = self.answer()
        if failed:
            raise RuntimeError(f"Firefox: {failed['message']}")
        return result.get("value", result) if isinstance(result, dict) else result

    def go(self, address):
        self.command("WebDriver:Navigate", {"url": address})

    def learn(self, script, *arguments):
        """What a function body gives back in the page."""
        return self.command("WebDriver:ExecuteScript", {"script": script, "args": list(arguments)})


def port(file, patience):
    """The port that Firefox chose, once it has said it."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if pathlib.Path(file).is_file() and (text := pathlib.Path(file).read_text().strip()):
            return int(text)
        time.sleep(0.2)
    raise RuntimeError("Firefox did not start; see firefox-esr.log")
