"""How the files of journeys are read; each of those that we have is one."""

import pathlib
import unittest

import journey

JOURNEYS = sorted((pathlib.Path(__file__).resolve().parent / "journeys").glob("*.txt"))
TEXT = """# Read.
keeps v01
== The slider
opens resultat/#argent
Right x4
    hears « 80 500 € »
    never « Avant »
shift+Tab to « Demain, puis »
    words 60: its answer too
"""


class Read(unittest.TestCase):
    def test_lines_become_steps(self):
        keeps, opens, right, back = journey.parse(TEXT)
        self.assertEqual((keeps.act, keeps.what, keeps.screen), ("keeps", "v01", ""))
        self.assertEqual((opens.act, opens.what, opens.screen), ("opens", "resultat/#argent", "The slider"))
        self.assertEqual((right.what, right.times, right.hears, right.never), ("Right", 4, ["80 500 €"], ["Avant"]))
        self.assertEqual((back.what, back.until, back.words, back.meant), ("shift+Tab", "Demain, puis", 60, {"words"}))

    def test_a_line_that_means_nothing_is_named(self):
        for text in ("Tab until « Demain »", "Tab\n    heard « Demain »", "Tab\n    silent"):
            with self.subTest(text=text), self.assertRaisesRegex(ValueError, "line [12]: "):
                journey.parse(text)

    def test_every_journey_is_read_and_expects_something(self):
        for file in JOURNEYS:
            with self.subTest(file=file.name):
                steps = journey.parse(file.read_text())
                self.assertTrue(any(step.hears for step in steps))
                self.assertTrue(all(step.screen for step in steps if step.act == "press"))


if __name__ == "__main__":
    unittest.main()
