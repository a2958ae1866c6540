"""Transcripts that must fail, each with what is wrong in it, and one that must not."""

import unittest

import checker
import journey
from checker import Heard

BEFORE, AFTER = ("/questionnaire/#mot_gain", "Un bon revenu"), ("/questionnaire/#mot_lien", "Travailler avec d’autres")
WRONG = [
    ("Return", Heard([]), "nothing is heard"),
    ("Tab", Heard(["non sélectionné bouton radio."]), "a control without a name"),
    ("Tab", Heard(["réduit", "bouton", "en-tête niveau 2", "réduit", "bouton", "en-tête niveau 2"]), "a control without a name"),
    ("Tab", Heard(["Quelle activité ? tableau de bord.", "non sélectionné bouton radio."]), "a control without a name"),
    ("Tab", Heard(["Voir le calcul réduit bouton."]), "a control without what it is about"),
    ("Tab", Heard(["Essayer bouton."]), "a control without what it is about"),
    ("Right", Heard(["80 500", "mot " * 41]), "43 words that nobody asked for"),
    ("Tab", Heard(["Vos réponses sont gardées sur cet appareil.", "Vos réponses sont gardées sur cet appareil."]), "said twice"),
    ("Tab", Heard(["Le portage vous laisse moins. Le portage vous laisse moins."]), "said twice"),
    ("Return", Heard(["Enregistré"], BEFORE, AFTER), "a change of place that is not said"),
    ("Tab\n  hears « un »\n  hears « deux »", Heard(["deux", "un"]), "« deux » is not heard"),
    ("Tab\n  hears « 0 : je les évite »", Heard(["0 bouton radio"]), "is not heard"),
    ("Tab\n  never « Avant »", Heard(["Avant : la CAE."]), "« Avant » is heard"),
]
RIGHT = [
    ("Tab", Heard(["Tout à fait A : plus d’argent non sélectionné bouton radio."])),
    ("Tab", Heard(["Voir le calcul : Portage réduit bouton."])),
    ("Return", Heard(["contenu principal", "Travailler avec d'autres en-tête niveau 1"], BEFORE, AFTER)),
    ("Tab", Heard(["Que partager ? tableau de bord.", "Seulement la recommandation Sans vos réponses.", "sélectionné bouton radio", "Mode navigation"])),
    ("Return", Heard(["étendu"])),
    ("Return", Heard(["Chargement de Votre résultat terminé.", "mot " * 90])),
    ("Tab", Heard(["Êtes-vous dans l’un de ces cas\u202f? Êtes-vous dans l’un de ces cas\u202f? Cochez tout. tableau de bord."])),
    ("KP_Add", Heard(["Voir mon résultat", "bouton", "mot " * 200], asked=True)),
    ("Tab", Heard(["Demain, puis ensuite", "réduit", "bouton", "en-tête niveau 2", "L’argent", "réduit", "bouton"])),
    ("Escape\n  silent: nothing is open", Heard([])),
    ("Tab\n  words 60: the question with its help", Heard(["mot " * 50])),
    ("Tab\n  hears « 80 500 € »\n  hears « CAE »", Heard(["80\u202f500\u00a0€ glissière.", "Micro 3 889 €, cae 2 893 €"])),
    ("waits 2", Heard([], pressed=False)),
]


def first(text):
    return journey.parse(text)[0]


class Checked(unittest.TestCase):
    def test_what_is_wrong_is_named(self):
        for text, heard, expected in WRONG:
            with self.subTest(text=text, said=heard.said):
                self.assertIn(expected, " / ".join(checker.faults(first(text), heard)))

    def test_what_is_right_passes(self):
        for text, heard in RIGHT:
            with self.subTest(text=text, said=heard.said):
                self.assertEqual(checker.faults(first(text), heard), [])


if __name__ == "__main__":
    unittest.main()
