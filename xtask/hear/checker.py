"""What is wrong in what was heard: values in, sentences out. What it looks for in every step needs no line in a journey."""

import dataclasses
import re

# Words that say what a control does, not on what: alone, they leave who hears them guessing.
BARE = ("voir le calcul", "voir les autres statuts", "essayer", "modifier", "effacer", "supprimer", "copier", "lire la suite", "voir",
        "ce qui va dans ce sens", "démarches et coût de cette étape", "source", "source de la règle", "ouvrir", "en savoir plus")
ROLES = ("bouton radio", "case à cocher", "bouton à deux états", "bouton", "lien visité", "lien", "zone de saisie", "glissière", "liste déroulante")
STATES = ("étendu", "non sélectionné", "sélectionné", "non cochée", "cochée", "réduit", "développé", "non pressé", "pressé")
# Orca says the label of a group, then its name, which holds the label: its own way.
GROUP = re.compile(r"tableau de bord\.?$")
PLACE = re.compile(r"(tableau de bord|contenu principal|en-tête( niveau \d)?|éléments?|^bannière|^information)$|^(sortie d|région |mode )")
# A sentence is told from a name, a role or a figure by its length.
SENTENCE = 5


@dataclasses.dataclass
class Heard:
    """What one press gave. Places are (address, heading); `asked` when the person asked to be read to."""

    said: list
    before: tuple = ("", "")
    after: tuple = ("", "")
    asked: bool = False
    pressed: bool = True

    def is_read(self):
        """Whether the person expects a long text: they asked for it, or have opened a page, which a reader reads by itself."""
        return self.asked or any(plain(text).startswith("chargement de ") for text in self.said)


def plain(text):
    """Words to compare: one space, one apostrophe, small letters."""
    return re.sub(r"\s+", " ", text.replace("’", "'")).strip().casefold()


def faults(step, heard):
    """What is wrong in one press, as sentences."""
    found = [rule(step, heard) for rule in (silence, repeat, flood, nameless, bare, lost, order, forbidden)]
    return [fault for fault in found if fault]


def silence(step, heard):
    if heard.pressed and not heard.said and "silent" not in step.meant:
        return "nothing is heard"


def repeat(step, heard):
    said = [text for text in heard.said if not GROUP.search(plain(text))]
    sentences = [plain(one) for text in said for one in re.split(r"(?<=[.!?])\s+", text) if len(one.split()) >= SENTENCE]
    twice = [one for rank, one in enumerate(sentences) if one in sentences[:rank]]
    if twice and not heard.is_read() and "repeats" not in step.meant:
        return f"said twice: « {twice[0]} »"


def flood(step, heard):
    count = words(once(text) for text in heard.said)
    if count > step.words and not heard.is_read():
        return f"{count} words that nobody asked for, {step.words} at most"


def nameless(step, heard):
    for text in controls(heard.said):
        if name_of(text) == "" and plain(text).rstrip(".") not in STATES:
            return f"a control without a name: « {text} »"


def bare(step, heard):
    for text in controls(heard.said):
        name = name_of(text)
        if name is not None and name.rstrip(" :.") in BARE:
            return f"a control without what it is about: « {text} »"


def lost(step, heard):
    """A new heading is said: one knows where one has come."""
    title = plain(heard.after[1])
    if title and heard.before[1] != heard.after[1] and title not in joined(heard.said) and "place" not in step.meant:
        return f"a change of place that is not said: « {heard.after[1]} »"


def order(step, heard):
    """What must be heard, each after the one before, whatever the reader adds between them."""
    rest = joined(heard.said)
    for expected in step.hears:
        _, found, rest = rest.partition(plain(expected))
        if not found:
            return f"« {expected} » is not heard, or too early"


def forbidden(step, heard):
    for text in step.never:
        if plain(text) in joined(heard.said):
            return f"« {text} » is heard"


def controls(said):
    """Utterances, with the words of the reader joined to what they are said of: a page read whole gives a name, then its role."""
    joined_up = []
    for text in said:
        is_of_the_last = joined_up and name_of(text) == "" and not is_of_a_place(joined_up[-1]) and name_of(joined_up[-1]) is None
        joined_up[-1:] = [f"{joined_up[-1]} {text}"] if is_of_the_last else joined_up[-1:] + [text]
    return joined_up


def is_of_a_place(text):
    """Whether an utterance says where one is, not the name of a control."""
    return bool(PLACE.search(plain(text).rstrip(".")))


def name_of(text):
    """The name of the control that an utterance says: empty when it says its role and its states only; None when it is no control."""
    left = plain(text).rstrip(".")
    if left in STATES:
        return ""
    role = next((role for role in ROLES if left.endswith(role)), None)
    if role is None:
        return None
    left = left[: -len(role)].strip()
    while state := next((state for state in STATES if left.endswith(state)), None):
        left = left[: -len(state)].strip()
    return left.strip(" .,")


def once(text):
    """The name of a group without what the reader says twice of it."""
    if not GROUP.search(plain(text)):
        return text
    seen = re.split(r"(?<=[.!?])\s+", " ".join(text.split()))
    return " ".join(dict.fromkeys(seen))


def joined(said):
    return plain(" ".join(said))


def words(said):
    """How many words were heard, those of the reader included."""
    return sum(len(text.split()) for text in said)
