//! What a voice reads of a part of the page: every sentence, in order, and nothing else.

use support::typography::assert_readable;
use words::{first_sentence, speech, spoken};

#[test]
fn a_text_is_read_sentence_by_sentence() {
    for (text, expected) in [
        ("", vec![]),
        (" \n\n ", vec![]),
        ("Votre résultat", vec!["Votre résultat"]),
        (
            "Votre résultat\nLe portage se détache. Pourquoi\u{202f}? Parce que…",
            vec![
                "Votre résultat",
                "Le portage se détache.",
                "Pourquoi\u{202f}?",
                "Parce que…",
            ],
        ),
        (
            "Voir mon-entreprise.urssaf.fr avant. Puis 2.5 ans.",
            vec!["Voir mon-entreprise.urssaf.fr avant.", "Puis 2.5 ans."],
        ),
        ("Fin.\nfr.", vec!["Fin.", "fr."]),
        ("– \n✓\nOuvert", vec!["Ouvert"]),
    ] {
        assert_eq!(spoken(text), expected, "{text}");
    }
}

#[test]
fn a_control_is_named_by_the_first_sentence_of_what_it_is_about() {
    for (text, expected) in [
        ("Signer le contrat.", "Signer le contrat"),
        (
            "Écrire en trois lignes votre activité. Les montrer.",
            "Écrire en trois lignes votre activité",
        ),
        (
            "Code du travail, art. L. 5312-1 et art. R. 12. Depuis 2025.",
            "Code du travail, art. L. 5312-1 et art. R. 12",
        ),
        (
            "Loi n° 2014-856 du 31 juillet 2014. Voir le décret.",
            "Loi n° 2014-856 du 31 juillet 2014",
        ),
        ("Plafond de 83\u{202f}600 € par an", "Plafond de 83\u{202f}600 € par an"),
    ] {
        assert_eq!(first_sentence(text), expected);
    }
}

#[test]
fn no_word_is_lost() {
    let text = words::limits::START;
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(words(&spoken(text).join(" ")), words(text));
}

#[test]
fn the_button_says_what_it_reads() {
    assert_eq!(speech::button(false, "Le résultat"), "Écouter\u{a0}: Le résultat");
    assert_eq!(speech::button(true, "Le résultat"), "Arrêter\u{a0}: Le résultat");
    for text in [speech::LISTEN, speech::STOP, speech::STARTED, speech::ENDED] {
        assert_readable("speech", text);
    }
}
