"""A speech server for Orca that makes no sound: each utterance is a line of JSON in the file that HEAR_SPEECH names."""

import json
import os
import pathlib

from gi.repository import GLib
from orca import speechserver
from orca.speechserver import SayAllContext, VoiceFamily

SPEECH = open(os.environ["HEAR_SPEECH"], "a", buffering=1)


def write(kind, text):
    """Writes what would be said; `kind`: say, reading (a whole page), end (of that reading)."""
    if str(text or "").strip():
        print(json.dumps({"kind": kind, "text": str(text)}, ensure_ascii=False), file=SPEECH)


def words_a_minute():
    """The pace of a voice, where a journey asks for one: what happens meanwhile is then heard as it would be."""
    pace = pathlib.Path(os.environ["HEAR_SPEECH"]).with_name("pace")
    return int(pace.read_text() or 0) if pace.is_file() else 0


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
        """Reads a page to its end, an utterance at a time: as fast as Orca gives them, or at the pace of a voice."""
        waiting = iter(utterances)

        def next_one():
            context, _ = next(waiting, (None, None))
            if context is None:
                write("end", "(end of the reading)")
                return False
            write("reading", context.utterance)
            progress(context.copy(), SayAllContext.PROGRESS)
            if pace := words_a_minute():
                GLib.timeout_add(int(len(context.utterance.split()) * 60_000 / pace), next_one)
            return not pace

        GLib.idle_add(next_one, priority=GLib.PRIORITY_LOW)


def nothing(self, *_, **__):
    """What only a voice does."""


for name in ("speakKeyEvent stop shutdown reset updateCapitalizationStyle updatePunctuationLevel increaseSpeechRate "
             "decreaseSpeechRate increaseSpeechPitch decreaseSpeechPitch increaseSpeechVolume decreaseSpeechVolume").split():
    setattr(SpeechServer, name, nothing)
