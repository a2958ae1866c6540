"""Programs that never outlive this one: each is stopped by its number, with all that it started itself."""

import ctypes
import os
import pathlib
import signal
import subprocess
import time

LIBC = ctypes.CDLL(None)
PARENT_DEATH, SUBREAPER = 1, 36


def adopt_orphans():
    """What our programs start and leave behind becomes ours, so that it is stopped too."""
    LIBC.prctl(SUBREAPER, 1)


def start(words, environment, log, keep=()):
    """Starts a program that ends with us, even where we are killed; what it writes goes to `log`, and it keeps the files of `keep`."""
    with open(log, "ab") as written:
        return subprocess.Popen(words, env=environment, stdin=subprocess.DEVNULL, stdout=written, stderr=written,
                                pass_fds=keep, start_new_session=True, preexec_fn=end_with_parent)


def start_and_learn(words, environment, log):
    """Starts a program that writes one line to the file numbered `{}` of its words, and gives that line back."""
    reading, writing = os.pipe()
    start([word.format(writing) for word in words], environment, log, [writing])
    os.close(writing)
    with os.fdopen(reading) as told:
        return told.readline().strip()


def end_with_parent():
    """Asks the system to end this program when the one that started it ends."""
    LIBC.prctl(PARENT_DEATH, signal.SIGTERM)


def descendants(of):
    """The numbers of all that `of` started, however deep."""
    parents = {}
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(stat.parent.name)] = int(stat.read_text().rsplit(")", 1)[1].split()[1])
        except OSError:
            continue
    found = [of]
    for one in found:
        found += [child for child, parent in parents.items() if parent == one]
    return found[1:]


def stop_all():
    """Asks, waits, then forces: Orca does not end by itself once Firefox is gone."""
    for sign, patience in [(signal.SIGTERM, 3), (signal.SIGKILL, 3)]:
        for one in descendants(os.getpid()):
            try:
                os.kill(one, sign)
            except ProcessLookupError:
                continue
        if all_gone(patience):
            return


def all_gone(patience):
    """Whether nothing of ours is left, after at most so many seconds."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        reap()
        if not descendants(os.getpid()):
            return True
        time.sleep(0.1)
    return False


def reap():
    """Forgets those of ours that have ended."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        return
