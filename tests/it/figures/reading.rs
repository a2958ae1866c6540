//! What the reader of figures sees, and what it leaves.

use super::read::figures;
use super::source::{Sentence, sentences};

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let read: Vec<String> = figures(text).iter().map(|(_, figure)| figure.to_string()).collect();
    assert_eq!(read, expected, "« {text} »");
}

#[test]
fn amounts_and_rates_are_read_whatever_the_spaces() {
    check("1\u{202f}867,02\u{a0}€", &["1867.02 €"]);
    check("203 100 €", &["203100 €"]);
    check("203\u{a0}100€", &["203100 €"]);
    check("12,3\u{a0}% ou 12.3 %", &["12.3 %", "12.3 %"]);
    check("83\u{202f}600\u{a0}€ par an", &["83600 €"]);
    check("en 2026, 165\u{202f}724\u{a0}€ en vente", &["0/0/2026", "165724 €"]);
    check("0,015\u{a0}%, puis 318 millions d’euros", &["0.015 %", "318000000 €"]);
    check("2\u{202f}000 euros", &["2000 €"]);
}

#[test]
fn the_first_numbers_of_a_list_count_what_the_last_one_counts() {
    check("12,3 / 21,2 / 25,6\u{a0}%", &["12.3 %", "21.2 %", "25.6 %"]);
    check("de 1\u{202f}000 à 3\u{202f}000\u{a0}€", &["1000 €", "3000 €"]);
    check("À 16 ou 17 ans", &["192 mois", "204 mois"]);
    check("de 2 à 100 associés", &["2 associés", "100 associés"]);
}

#[test]
fn durations_and_thresholds_are_read_in_digits_or_in_words() {
    check("60 jours", &["60 jours"]);
    check("trois ans, 36 mois ou 3 ans", &["36 mois", "36 mois", "36 mois"]);
    check("Dix-huit mois, cinq années, un an", &["18 mois", "60 mois", "12 mois"]);
    check(
        "1 PASS, trois SMIC, onze salariés",
        &["1 PASS", "3 SMIC", "11 salariés"],
    );
    check("un quart, la moitié, les trois quarts", &["25 %", "50 %", "75 %"]);
    check("bac\u{a0}+\u{a0}2 ou bac+2", &["2 bac +", "2 bac +"]);
    check("163 coopératives, 37 questions", &["163 ", "37 "]);
    check("une fois, un jour, deux clients, un quartier", &[]);
}

#[test]
fn dates_are_read_with_what_they_say() {
    check(
        "le 1er juillet 2026, en juillet 2026, en 2026",
        &["1/7/2026", "0/7/2026", "0/0/2026"],
    );
    check("au 31\u{a0}décembre, le 20/12/2022", &["31/12/0", "20/12/2022"]);
    check("en septembre", &[]);
}

#[test]
fn names_of_texts_and_ranks_are_no_figures() {
    check(
        "art. L421-1, 50-0, 102 ter, 293 B, fiche F31627, décret n°\u{a0}2026-69, 11°",
        &[],
    );
    check(
        "art. 2.2, la 4ᵉ voie, la 1re tranche, UTF-8, RGAA 4.1, {share} fois",
        &[],
    );
}

#[test]
fn a_sentence_rests_on_the_facts_named_in_its_own_brackets() {
    let code = r#"
        /// « 12 % » in a comment.
        const A: &[Line] = &[all("un \u{a0}'", &law::A), x('"', "deux \
            mots")];
        fn f<'a>() -> T { match x { 1 => T { text: "trois", facts: &[&law::B, &law::C] }, _ => ("quatre", law::Fact) } }
        const M: M = M { story: &["cinq"], lines: &[line("six", 3, &[&law::D])], facts: &[&law::E] };
        #[expect(reason = "no text")]
        #[cfg(test)]
        mod tests { "sept" }"#;
    let read: Vec<(String, String)> = sentences(code)
        .into_iter()
        .map(|Sentence { text, facts, .. }| (text, facts.join(" ")))
        .collect();
    let expected = [
        ("un \u{a0}'", "A"),
        ("deux mots", ""),
        ("trois", "B C"),
        ("quatre", "Fact"),
        ("cinq", "E"),
        ("six", "D"),
    ];
    assert_eq!(read, expected.map(|(text, facts)| (text.to_owned(), facts.to_owned())));
}
