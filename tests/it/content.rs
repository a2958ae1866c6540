//! Every text that people read exists, is short enough, well typeset, and promises nothing.

use engine::{Answer, FCas, GateCode, Item, QUESTIONS, Section, Way, choices, may_close};
use law::{About, Confidence, Date, Law};
use support::typography::{assert_clean, assert_readable};
use words::GateText;

#[test]
fn every_question_is_readable() {
    for &item in Item::ALL {
        let text = words::question(item);
        assert_readable(item.id(), text.text);
        assert_readable(item.id(), text.short);
        for text in text
            .help
            .into_iter()
            .chain(text.poles.into_iter().flat_map(|(a, b)| [a, b]))
        {
            assert_readable(item.id(), text);
        }
    }
}

#[test]
fn every_option_has_a_label() {
    for &item in Item::ALL {
        assert_eq!(words::labels(item).len(), choices(item).len(), "{}", item.id());
        for label in words::labels(item) {
            assert_readable(item.id(), label);
        }
    }
}

#[test]
fn a_rank_without_an_option_has_no_label() {
    assert_eq!(words::option(Item::FClients, 99), "");
}

#[test]
fn not_knowing_has_a_label_where_it_is_an_answer() {
    assert_eq!(words::dont_know(Item::FCa), Some("Je ne sais pas"));
    assert_eq!(words::dont_know(Item::FTitre), Some("Je préfère ne pas répondre"));
    assert_eq!(words::dont_know(Item::FActivite), None);
    assert_readable("note", words::interface::questionnaire::DONT_KNOW_RULE);
    assert_readable("note", words::PERMIT_NOTE);
}

#[test]
fn an_answer_reads_alone_in_a_recap() {
    for (item, answer, text) in [
        (Item::FCa, Answer::Amount(22_000), "22 000 €"),
        (
            Item::MotRang,
            Answer::Ranking([2, 0, 1]),
            "faire ce qui m’intéresse, puis gagner ma vie, puis exister parmi les autres",
        ),
        (
            Item::AmbTaille,
            Answer::Choice(0),
            "Tout à fait A : Mon métier, mes clients, à ma mesure",
        ),
        (Item::AmbTaille, Answer::Choice(2), "Entre les deux"),
        (Item::RisGeneral, Answer::Choice(2), "2 sur 10"),
        (
            Item::AmbTaille,
            Answer::Choice(3),
            "Plutôt B : Une entreprise qui grandit, avec une équipe",
        ),
        (
            Item::FCas,
            Answer::Several(FCas::set(&[FCas::Aucun])),
            "Aucun de ces cas",
        ),
        (Item::FTitre, Answer::DontKnow, "Je préfère ne pas répondre"),
    ] {
        assert_eq!(words::answer(item, answer), text);
        assert_clean(item.id(), &words::answer(item, answer));
    }
}

#[test]
fn what_is_heard_after_a_label_says_what_the_screen_shows_beside_it() {
    let (low, high) = (
        "Chercher par moi-même et avancer à mon rythme",
        "Avoir une personne qui m’accompagne régulièrement",
    );
    for (item, rank, heard) in [
        (Item::ColGuide, 0, format!("Tout à fait A : {low}")),
        (Item::ColGuide, 1, format!("Plutôt A : {low}")),
        (Item::ColGuide, 2, format!("Entre les deux : A, {low} ; B, {high}")),
        (Item::ColGuide, 3, format!("Plutôt B : {high}")),
        (Item::ColGuide, 4, format!("Tout à fait B : {high}")),
        (Item::RisGeneral, 0, "0 : je les évite".to_owned()),
        (Item::RisGeneral, 1, "1 sur 10".to_owned()),
        (Item::RisGeneral, 9, "9 sur 10".to_owned()),
        (Item::RisGeneral, 10, "10 : j’en prends facilement".to_owned()),
        (Item::MotGain, 0, "Pas du tout important".to_owned()),
        (Item::FCas, FCas::Aucun.rank(), "Aucun de ces cas".to_owned()),
    ] {
        let said = [words::option(item, rank), &words::heard(item, rank)].concat();
        assert_eq!(said, heard, "{}", item.id());
        assert_clean(item.id(), &said);
    }
}

#[test]
fn the_ways_that_answers_close_are_said_by_name() {
    let said = words::interface::questionnaire::closed_now;
    for (names, sentence) in [
        ([].as_slice(), "Plus aucune voie n’est fermée, d’après vos réponses."),
        (&["la CAE"], "1 voie est fermée, d’après vos réponses : la CAE."),
        (
            &["la CAE", "la micro-entreprise", "la création"],
            "3 voies sont fermées, d’après vos réponses : la CAE, la micro-entreprise et la création.",
        ),
    ] {
        assert_eq!(said(names), sentence);
        assert_readable("closed", &said(names));
    }
}

/// Each text of a source file, so that none is forgotten.
fn texts_of(code: &str) -> Vec<String> {
    code.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| line.split('"').skip(1).step_by(2))
        .map(|text| text.replace("{count}", "2").replace(['{', '}'], ""))
        .collect()
}

#[test]
fn the_words_of_the_interface_are_well_typeset() {
    let texts = texts_of(include_str!("../../crates/words/src/fr/interface.rs"));
    assert!(texts.len() > 100, "{} texts", texts.len());
    for text in texts.iter().filter(|text| *text != "prefere_pas") {
        assert_clean("interface", text);
    }
}

#[test]
fn the_words_of_attempts_and_of_privacy_are_readable() {
    for (place, code) in [
        ("attempts", include_str!("../../crates/words/src/fr/attempts.rs")),
        ("privacy", include_str!("../../crates/words/src/fr/privacy.rs")),
    ] {
        let texts = texts_of(code);
        assert!(texts.len() > 30, "{} texts", texts.len());
        for text in texts {
            assert_readable(place, &text);
        }
    }
}

#[test]
fn only_questions_between_two_poles_have_poles() {
    for question in &QUESTIONS {
        let bipolar = matches!(question.kind, engine::Kind::Bipolar);
        assert_eq!(
            words::question(question.item).poles.is_some(),
            bipolar,
            "{}",
            question.item.id()
        );
    }
}

#[test]
fn every_section_leads_in_with_one_sentence() {
    for &section in Section::ALL {
        let text = words::section(section);
        assert_readable(section.id(), text.title);
        assert_readable(section.id(), text.opening);
        assert_eq!(text.opening.matches('.').count(), 1, "{}", section.id());
    }
}

#[test]
fn every_way_is_presented() {
    for &way in Way::ALL {
        let text = words::way(way);
        for text in [
            text.name,
            text.full,
            text.the,
            text.the_at_start,
            text.of,
            text.within,
            text.explanation,
        ] {
            assert_readable(way.id(), text);
        }
        assert_eq!(text.the.to_lowercase(), text.the_at_start.to_lowercase());
    }
}

#[test]
fn every_gate_says_why_what_opens_it_and_on_what_ground() {
    for &code in GateCode::ALL {
        let GateText {
            text,
            opens,
            basis,
            facts,
        } = words::gate(code);
        assert_readable(code.id(), text);
        assert_readable(code.id(), opens);
        let to_specify = code == GateCode::R5APreciser;
        assert_eq!(facts.is_empty(), to_specify, "{}", code.id());
        assert_eq!(basis.is_empty(), to_specify, "{}", code.id());
        if !to_specify {
            assert_clean(code.id(), basis);
        }
    }
}

#[test]
fn no_uncertain_fact_closes_a_way() {
    for &code in GateCode::ALL.iter().filter(|&&code| may_close(code)) {
        assert_eq!(words::gate_reason(code), words::gate(code).text, "{}", code.id());
        for fact in words::gate(code).facts {
            assert!(fact.confidence > Confidence::Low, "{} rests on {}", code.id(), fact.id);
        }
    }
    let low = words::gate(GateCode::P9TarifLimite).facts;
    assert!(
        low.iter().any(|fact| fact.confidence == Confidence::Low),
        "the check sees a low fact"
    );
}

#[test]
fn a_source_says_when_it_was_noted_and_whether_to_check_it() {
    let note = |day| words::source_note(&law::PASS.about, day);
    assert_eq!(words::short_date(Date::new(2027, 1, 9)), "09/01/2027");
    assert_eq!(note(Date::new(2026, 12, 31)), "vérifié le 23/11/2026");
    assert_eq!(note(Date::new(2027, 1, 1)), "lu le 23/11/2026, à vérifier");
    let of_a_text = words::source_note(&law::MICRO_SALARIAT_DEGUISE.about, Law::LAST);
    assert_eq!(of_a_text, "vérifié le 23/11/2026", "until its article changes");
}

#[test]
fn one_unsure_fact_among_several_is_enough_to_check() {
    let day = Date::new(2026, 12, 1);
    let (sure, unsure) = (&law::MICRO_PLAFOND_VENTE.about, &law::CAPE_ARE.about);
    let note = |facts: &[&About]| words::sources_note(facts, day);
    assert_eq!(note(&[]), None);
    assert_eq!(note(&[sure]), Some(words::source_note(sure, day)));
    assert_eq!(note(&[sure, unsure]), Some("lu le 23/11/2026, à vérifier".to_owned()));
    let basis = |unsure| words::paper::basis("Code du travail", sure.checked, unsure);
    assert_eq!(basis(false), " (Code du travail, relevé le 23/11/2026)");
    assert_eq!(basis(true), " (Code du travail, relevé le 23/11/2026, à vérifier)");
}

#[test]
fn amounts_and_dates_are_written_in_french() {
    assert_eq!(words::euros(22_000), "22\u{202f}000\u{a0}€");
    assert_eq!(words::euros(-1_234_567), "−1\u{202f}234\u{202f}567\u{a0}€");
    assert_eq!(words::euros(0), "0\u{a0}€");
    assert_eq!(words::number(999), "999");
    assert_eq!(words::percent(123), "12,3\u{a0}%");
    assert_eq!(words::percent(100), "10\u{a0}%");
    assert_eq!(words::percent(4), "0,4\u{a0}%");
    assert_eq!(words::date(Date::new(2026, 11, 23)), "23 novembre 2026");
    assert_eq!(words::date(Date::new(2027, 1, 1)), "1er janvier 2027");
    assert_eq!(words::list(&[]), "");
    assert_eq!(words::list(&["a"]), "a");
    assert_eq!(words::list(&["a", "b", "c"]), "a, b et c");
    assert_eq!(words::alternatives(&["une EURL", "une SASU"]), "une EURL ou une SASU");
}
