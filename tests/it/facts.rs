//! Every fact is dated, sourced, readable, and says the same thing in words and in numbers.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use engine::Alert;
use law::{ALL, Confidence, Date, Euros, Law, Mixed, Nature, Percent, Stated};
use support::typography::{assert_clean, faults};

fn by_id(id: &str) -> &'static dyn Stated {
    ALL.iter().copied().find(|fact| fact.id == id).expect("a known id")
}

/// A number of euros as the statements write it: 203 100.
fn in_french(amount: f64) -> String {
    let digits = format!("{:.0}", amount.trunc());
    let mut text = String::new();
    for (k, digit) in digits.chars().enumerate() {
        if k > 0 && (digits.len() - k) % 3 == 0 {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

/// Texts that say themselves when they end or start: the ceilings of 2026 to 2028 (CGI art. 50-0), the electronic invoices of
/// September 2027 (CGI art. 289 bis).
const DATED_TEXTS: [&str; 5] = [
    "micro_plafond_vente",
    "micro_plafond_services",
    "micro_plafond_mixte",
    "micro_plafond_meuble_tourisme",
    "facturation_electronique",
];

#[test]
fn there_are_259_facts_with_different_ids() {
    assert_eq!(ALL.iter().map(|fact| fact.id).collect::<BTreeSet<_>>().len(), 259);
    assert_eq!(ALL.len(), 259);
}

#[test]
fn every_fact_has_a_source_a_check_and_an_end_that_its_nature_asks_for() {
    for fact in ALL {
        assert!(fact.url.starts_with("https://"), "{}", fact.id);
        assert!(
            fact.checked <= law::RULES_DATE && fact.checked.year >= 2026,
            "{}",
            fact.id
        );
        assert!(fact.until.is_none_or(|last| last > fact.checked), "{}", fact.id);
        assert_eq!(
            fact.until.is_none(),
            fact.nature == Nature::Text && !DATED_TEXTS.contains(&fact.id),
            "{}",
            fact.id
        );
        assert!(!fact.since.is_empty(), "{}", fact.id);
    }
}

/// Two years live side by side in a timeline: a year in a name would be false in the next one. That law is named by its year.
#[test]
fn no_id_holds_a_year() {
    let year = |id: &str| id.split('_').any(|part| part.starts_with("20") && part.len() == 4);
    let dated: Vec<&str> = ALL.iter().map(|fact| fact.id).filter(|id| year(id)).collect();
    assert_eq!(dated, ["ess_loi_2014"]);
}

#[test]
fn what_is_known_is_known_on_the_day_of_the_rules() {
    let law = Law::of_rules();
    let expired: Vec<&str> = ALL
        .iter()
        .filter(|fact| fact.expired(law))
        .map(|fact| fact.id)
        .collect();
    assert!(expired.is_empty(), "{expired:?}");
    let practice = ALL.iter().filter(|fact| fact.nature == Nature::Practice);
    for fact in practice {
        assert_eq!(fact.until, Some(fact.checked.months_later(18)), "{}", fact.id);
    }
}

#[test]
fn every_statement_is_fit_to_read() {
    for fact in ALL {
        assert_clean(fact.id, fact.statement);
        for text in [fact.unit, fact.article].into_iter().filter(|text| !text.is_empty()) {
            assert_clean(fact.id, text);
        }
    }
}

#[test]
fn numbers_and_words_say_the_same_amounts() {
    for fact in ALL
        .iter()
        .filter(|fact| fact.unit.starts_with('€') && !fact.id.starts_with("etape_"))
    {
        let figures = fact.history().into_iter().flat_map(|(_, figures)| figures);
        for value in figures.filter(|&value| value >= 1_000.0) {
            let amount = in_french(value);
            assert!(
                fact.statement.contains(&amount),
                "{}: {amount} in « {} »",
                fact.id,
                fact.statement
            );
        }
    }
}

#[test]
fn the_ceilings_of_the_micro_are_those_of_the_law() {
    let law = Law::of_rules();
    assert_eq!(law::MICRO_PLAFOND_SERVICES.on(law), Euros::whole(83_600));
    assert_eq!(law::MICRO_PLAFOND_VENTE.on(law), Euros::whole(203_100));
    assert_eq!(by_id("micro_plafond_mixte").figures(law), [203_100.0, 83_600.0]);
    let mixed = Mixed {
        total: Euros::whole(203_100),
        services: Euros::whole(83_600),
    };
    assert_eq!(law::MICRO_PLAFOND_MIXTE.on(law), mixed);
}

#[test]
fn an_uncertain_or_old_fact_is_marked_to_check() {
    let before = Date::new(2026, 12, 31);
    let after = Date::new(2027, 1, 1);
    assert!(by_id("portage_tjm_min").needs_check(before), "low confidence");
    assert!(!law::PASS.needs_check(before), "known for the year");
    assert!(law::PASS.needs_check(after), "that of another year");
    assert!(!law::MICRO_PLAFOND_VENTE.needs_check(after), "three years in the text");
    assert!(
        ALL.iter()
            .all(|fact| fact.confidence != Confidence::Low || fact.to_check)
    );
}

/// C. trav. art. L7232-1-2, 1°, e (since 1 January 2025): sole proprietors under the micro régimes, and firms under eleven
/// employees, may do other things beside services à la personne, up to 30 % of the turnover of the calendar year before;
/// R7232-17, 5°: with separate accounts. L7232-1-1: everyone else does nothing else.
#[test]
fn services_at_home_may_be_mixed_with_other_activities_within_the_limit_of_the_law() {
    let fact = &law::SERVICES_A_LA_PERSONNE_DECLARATION.about;
    assert_eq!(
        law::SERVICES_A_LA_PERSONNE_DECLARATION.on(Law::of_rules()),
        Percent(30.0)
    );
    assert_eq!(fact.since, "2025-01-01");
    assert_eq!(fact.confidence, Confidence::High);
    for basis in [
        "L7232-1-1",
        "L7232-1-2, 1°, e",
        "R7232-17",
        "n° 2024-851 du 25 juillet 2024",
    ] {
        assert!(fact.article.contains(basis), "{basis}");
    }
    let alert = words::alert(Alert::AgrementSap);
    assert!(alert.facts.contains(&fact));
    for text in [fact.statement, alert.text] {
        for said in [
            "micro",
            "moins de onze salariés",
            "30\u{a0}%",
            "année",
            "compt",
            "sépar",
        ] {
            assert!(text.contains(said), "{said} in « {text} »");
        }
    }
    assert!(fact.statement.contains("activité principale") && fact.statement.contains("année civile précédente"));
}

#[test]
fn the_typography_check_sees_each_fault() {
    for wrong in [
        "l'eau",
        "a b.  c",
        "quoi ?",
        "quoi?",
        "ceci : cela",
        "« oui »",
        "10 €",
        "10€",
        "20 %",
        "2 000 personnes",
        "salarié·e",
        "vous devez payer",
        "la CAE et le CAE",
        "Un score",
        "",
    ] {
        assert!(!faults(wrong).is_empty(), "« {wrong} »");
    }
    assert_eq!(
        faults("Ceci\u{a0}: «\u{a0}2\u{202f}000\u{a0}€\u{a0}» ou 20\u{a0}%\u{202f}; l’eau\u{202f}?"),
        [""; 0]
    );
}

/// Every source of the program but the facts themselves, read as text.
fn sources() -> String {
    fn gather(folder: &Path, text: &mut String) {
        let entries = fs::read_dir(folder).expect("a folder");
        for path in entries.map(|entry| entry.expect("an entry").path()) {
            if path.is_dir() {
                gather(&path, text);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                text.push_str(&fs::read_to_string(&path).expect("a source"));
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut text = String::new();
    for folder in [
        "src",
        "crates/engine/src",
        "crates/words/src",
        "crates/exchange/src",
        "crates/cli/src",
        "crates/calls/src",
    ] {
        gather(&root.join(folder), &mut text);
    }
    text
}

#[test]
fn every_fact_is_read_by_a_rule_a_text_or_a_guide() {
    let sources = sources();
    let named: BTreeSet<&str> = sources
        .split("law::")
        .skip(1)
        .map(|rest| {
            let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
            &rest[..end.unwrap_or(rest.len())]
        })
        .collect();
    let unread: Vec<String> = ALL
        .iter()
        .map(|fact| fact.id.to_uppercase())
        .filter(|name| !named.contains(&**name))
        .collect();
    assert_eq!(unread, [""; 0], "read by nobody: use them, or remove them");
}

/// Two draws at random do not confirm that support makes firms last: no sentence says so.
#[test]
fn no_sentence_promises_what_no_trial_has_shown() {
    let sources = sources();
    let statements: String = ALL.iter().map(|fact| fact.statement).collect();
    for promise in ["améliore", "augmente vos chances", "permet de réussir"] {
        assert!(!sources.contains(promise) && !statements.contains(promise), "{promise}");
    }
}
