//! Words that say a number, a month, or what a number counts.

/// A word, what it counts, and how many of it the word is worth.
type Unit = (&'static str, &'static str, f64);

/// What figures of the law count, and our own units that must not be taken for them.
const UNITS: &[Unit] = &[
    ("€", "€", 1.0),
    ("euros", "€", 1.0),
    ("millions", "€", 1_000_000.0),
    ("%", "%", 1.0),
    ("an", "mois", 12.0),
    ("ans", "mois", 12.0),
    ("année", "mois", 12.0),
    ("années", "mois", 12.0),
    ("mois", "mois", 1.0),
    ("trimestres", "trimestres", 1.0),
    ("semaines", "semaines", 1.0),
    ("jours", "jours", 1.0),
    ("h", "heures", 1.0),
    ("heures", "heures", 1.0),
    ("minutes", "minutes", 1.0),
    ("fois", "fois", 1.0),
    ("salariés", "salariés", 1.0),
    ("associés", "associés", 1.0),
    ("PASS", "PASS", 1.0),
    ("SMIC", "SMIC", 1.0),
    ("fois le Smic", "SMIC", 1.0),
];

/// Numbers that sentences write in words.
const NUMBERS: &[(&str, f64)] = &[
    ("un", 1.0),
    ("deux", 2.0),
    ("trois", 3.0),
    ("quatre", 4.0),
    ("cinq", 5.0),
    ("six", 6.0),
    ("sept", 7.0),
    ("huit", 8.0),
    ("neuf", 9.0),
    ("dix", 10.0),
    ("onze", 11.0),
    ("douze", 12.0),
    ("treize", 13.0),
    ("quatorze", 14.0),
    ("quinze", 15.0),
    ("seize", 16.0),
    ("dix-sept", 17.0),
    ("dix-huit", 18.0),
    ("dix-neuf", 19.0),
    ("vingt", 20.0),
    ("vingt-quatre", 24.0),
    ("trente", 30.0),
    ("trente-six", 36.0),
    ("quarante-huit", 48.0),
    ("soixante", 60.0),
    ("cent", 100.0),
];

/// Fractions, as rates.
const FRACTIONS: &[(&str, f64)] = &[
    ("la moitié", 50.0),
    ("un tiers", 33.333),
    ("deux tiers", 66.667),
    ("un quart", 25.0),
    ("trois quarts", 75.0),
];

/// The months, from January.
pub(super) const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// What a word counts, and how many of it; no unit for another word.
pub(super) fn unit(word: &str) -> (&'static str, f64) {
    let known = UNITS.iter().find(|unit| unit.0 == word);
    known.map_or(("", 1.0), |&(_, unit, worth)| (unit, worth))
}

/// A number written in words, when what follows is counted by figures of the law. « une fois », « un jour » are mere French.
pub(super) fn in_words(number: &str, word: &str) -> Option<(f64, &'static str)> {
    let number = number.to_lowercase();
    let value = NUMBERS.iter().find(|known| known.0 == number)?.1;
    let (unit, worth) = unit(word);
    let counted = !unit.is_empty() && (value > 1.0 || unit == "mois");
    counted.then_some((value * worth, unit))
}

/// A fraction, as a rate.
pub(super) fn fraction(text: &str) -> Option<f64> {
    let text = text.to_lowercase();
    let known = FRACTIONS.iter().find(|known| known.0 == text);
    known.map(|&(_, rate)| rate)
}

/// Every word of a table, longest first, between bars: what a pattern looks for.
pub(super) fn any_of(table: &str) -> String {
    let mut words: Vec<&str> = match table {
        "numbers" => NUMBERS.iter().map(|known| known.0).collect(),
        "fractions" => FRACTIONS.iter().map(|known| known.0).collect(),
        "units" => UNITS.iter().map(|known| known.0).collect(),
        _ => MONTHS.to_vec(),
    };
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words.join("|")
}
