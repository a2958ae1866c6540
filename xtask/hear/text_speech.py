"""A speech server for Orca that makes no sound: each utterance is a line of JSON in the file that HEAR_SPEECH names."""

import json
import os

from gi.repository import GLib
from orca import speechserver
from orca.speechserver import SayAllContext, VoiceFamily

SPEECH = open(os.environ["HEAR_SPEECH"], "a", buffering=1)


def write(kind, text):
    """Writes what would be said; `kind`: say, reading (a whole page), end (of that reading)."""
    if str(text or "").strip():
        print(json.dumps({"kind": kind, "text": str(text)}, ensure_ascii=False), file=SPEECH)


class SpeechServer(speechserver.SpeechServer):
    """What Orca asks of a voice; what only a voice does is left out."""

    one = None

    @staticmethod
    def getFactoryName():
        return "text"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer.one = SpeechServer.one or SpeechServer()
        return SpeechServer.one

    @staticmethod
    def shutdownActiveServers():
        pass

    def getInfo(self):
        return ["text", "text"]

    def getVoiceFamilies(self):
        return [VoiceFamily({VoiceFamily.NAME: "text", VoiceFamily.LANG: "fr", VoiceFamily.DIALECT: ""})]

    def speak(self, text=None, acss=None, interrupt=True):
        write("say", text)

    def speakCharacter(self, character, acss=None):
        write("say", character)

    def sayAll(self, utterances, progress):
        """Reads a page to its end, an utterance at a time, as fast as Orca gives them."""
        waiting = iter(utterances)

        def next_one():
            context, _ = next(waiting, (None, None))
            if context is None:
                write("end", "(end of the reading)")
                return False
            write("reading", context.utterance)
            progress(context.copy(), SayAllContext.PROGRESS)
            return True

        GLib.idle_add(next_one, priority=GLib.PRIORITY_LOW)


def nothing(self, *_, **__):
    """What only a voice does."""


for name in ("speakKeyEvent stop shutdown reset updateCapitalizationStyle updatePunctuationLevel increaseSpeechRate "
             "decreaseSpeechRate increaseSpeechPitch decreaseSpeechPitch increaseSpeechVolume decreaseSpeechVolume").split():
    setattr(SpeechServer, name, nothing)
