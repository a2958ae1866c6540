//! The words of the printed sheet and of what friends are told: short, readable, and nothing more than promised.

use engine::{Access, Alert, Motive, Way};
use law::Date;
use support::typography::assert_readable;
use words::sharing_words::told;
use words::{alert, paper};

#[test]
fn a_warning_on_the_sheet_is_shorter_than_on_the_page_and_rests_on_the_same_facts() {
    for &warned in Alert::ALL {
        let (short, whole) = (paper::point(warned), alert(warned));
        assert_readable(warned.id(), short.text);
        assert!(short.text.chars().count() <= 200, "{warned:?}: {}", short.text);
        for fact in short.facts {
            assert!(
                whole.facts.iter().any(|known| known.id == fact.id),
                "{warned:?}: {}",
                fact.id
            );
        }
        assert_eq!(
            short.facts.first().map(|fact| fact.id),
            whole.facts.first().map(|fact| fact.id)
        );
    }
}

#[test]
fn the_sheet_says_its_days_its_turnover_and_its_hypotheses() {
    let day = Date::new(2026, 12, 1);
    let own = paper::about(day, true);
    assert!(
        own.starts_with("préparée par vous-même, le 1er décembre 2026."),
        "{own}"
    );
    assert!(!paper::about(day, false).contains("vous-même"));
    assert!(paper::money_lead(22_000, true).contains("22\u{202f}000\u{a0}€"));
    assert!(paper::money_lead(25_000, false).contains("exemple"));
    let supposed = paper::hypotheses(0.05, 2026);
    assert!(
        supposed.contains("5\u{a0}% de frais") && supposed.contains("taux de 2026"),
        "{supposed}"
    );
    let reasons = [Access::Closed, Access::Condition].map(paper::reason_off);
    let more = [1, 2].into_iter().filter_map(paper::more);
    for text in [own, paper::money_lead(1, true), paper::money_lead(1, false), supposed]
        .into_iter()
        .chain(reasons)
        .chain(more)
    {
        assert_readable("paper", &text);
    }
    assert_eq!(paper::more(0), None);
    let code = include_str!("../../crates/words/src/fr/paper.rs");
    for literal in code
        .lines()
        .filter(|line| line.starts_with("pub const"))
        .filter_map(|line| line.split('"').nth(1))
    {
        assert_readable("paper", literal);
    }
}

#[test]
fn friends_are_told_the_first_reasons_and_the_ways_in_the_first_person() {
    let says = |first: &[Motive], ways: &[Way]| told(first, ways).sentence();
    assert_eq!(
        says(&[Motive::Gain], &[Way::Portage]),
        "Mon premier moteur\u{a0}: gagner ma vie. Ma voie\u{a0}: le portage salarial. Et toi\u{202f}?"
    );
    assert_eq!(
        says(&[Motive::Lien, Motive::Sens], &[Way::Cae, Way::Micro]),
        "Mes premiers moteurs\u{a0}: exister parmi les autres et faire ce qui m’intéresse. Mes voies, presque à égalité\u{a0}: la CAE et la micro-entreprise. Et toi\u{202f}?"
    );
    assert_eq!(says(&[], &[]), "Ma voie\u{a0}: pas encore choisie. Et toi\u{202f}?");
    for &motive in Motive::ALL {
        assert_readable("told", &says(&[motive], Way::ALL));
    }
}
