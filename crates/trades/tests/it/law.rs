//! Every legal flag has its article, and what was not read closes nothing.

use crate::TRADES;
use trades::{Confidence, Kind, Level, Nature, Reading, Status};

#[test]
fn what_is_asked_before_starting_has_its_article_and_how_it_was_checked() {
    for (name, row) in &TRADES.requirements {
        let asked = row.kind != Kind::None;
        assert!(!asked || row.article.is_some() && row.checked.is_some(), "{name}");
        assert!(row.checked.is_none() || row.article.is_some(), "{name}");
        assert_eq!(
            row.kind == Kind::DiplomeOu3ans,
            row.level.is_some(),
            "{name}: the diploma"
        );
        assert!(
            row.text.is_some() || !asked || name.ends_with(|last: char| last.is_ascii_digit()),
            "{name}: the sentence"
        );
    }
}

#[test]
fn what_rests_on_memory_is_never_sure() {
    for trade in &TRADES.trades {
        let remembered = TRADES.requirements[&trade.requirement].checked == Some(Reading::Memory);
        assert!(!remembered || trade.confidence < Confidence::High, "{}", trade.id);
    }
}

/// C. artisanat R121-2: a salon asks for more than a CAP; at home, the CAP is enough.
#[test]
fn a_salon_asks_for_the_brevet_professionnel() {
    let branch = TRADES
        .get("coiffeur")
        .and_then(|trade| trade.branch.as_ref())
        .expect("a question");
    let levels: Vec<Option<Level>> = branch
        .options
        .iter()
        .map(|choice| {
            choice
                .requirement
                .as_ref()
                .and_then(|name| TRADES.requirements[name].level)
        })
        .collect();
    assert_eq!(levels, [Some(Level::Cap), Some(Level::Bp)]);
}

#[test]
fn a_nature_has_its_article_and_an_employee_his() {
    for (nature, row) in &TRADES.natures {
        let own = matches!(nature, Nature::Salarie | Nature::Autre);
        assert_eq!(row.article.is_none(), own, "{nature:?}");
    }
    for trade in &TRADES.trades {
        let employed = trade.employed.as_ref();
        assert_eq!(trade.nature == Nature::Salarie, employed.is_some(), "{}", trade.id);
        assert!(
            employed.is_none_or(|employed| employed.article.contains("art.")),
            "{}",
            trade.id
        );
        let explained = trade.nature_note.is_some() || !trade.notes.is_empty() || !trade.sources.is_empty();
        assert!(
            trade.nature != Nature::Autre || explained,
            "{}: what « autre » is",
            trade.id
        );
    }
}

/// C. trav. L1254-5: portage may not serve private persons at home.
#[test]
fn services_at_home_are_closed_to_portage_by_the_law() {
    let at_home: Vec<_> = TRADES
        .trades
        .iter()
        .filter(|trade| trade.family == "services_personne")
        .collect();
    assert_eq!(at_home.len(), 10);
    for trade in at_home {
        let portage = &TRADES.portage[&trade.portage];
        assert_eq!(portage.status, Status::Impossible, "{}", trade.id);
        assert!(
            portage
                .article
                .as_ref()
                .is_some_and(|article| article.contains("L1254-5")),
            "{}",
            trade.id
        );
    }
}

#[test]
fn what_an_order_a_card_or_an_agreement_rules_is_said_to_both() {
    for trade in &TRADES.trades {
        let kind = TRADES.requirements[&trade.requirement].kind;
        if trade.reglementee.is_some() {
            assert_ne!(kind, Kind::None, "{}", trade.id);
            assert_eq!(trade.family, "reglementee", "{}", trade.id);
        }
    }
}

#[test]
fn a_practice_never_has_the_words_of_the_other_way() {
    let portage = [Status::Possible, Status::Doubtful, Status::Impossible];
    let cae = [Status::Usual, Status::OnCondition, Status::Rare, Status::Impossible];
    assert!(
        TRADES
            .portage
            .values()
            .all(|row| portage.contains(&row.status) && !row.reason.is_empty())
    );
    assert!(
        TRADES
            .cae
            .values()
            .all(|row| cae.contains(&row.status) && !row.reason.is_empty())
    );
}

/// Ordonnance n° 2015-1682: no diploma for cycles; C. artisanat L121-1, 1°: one for motorcycles and cars.
#[test]
fn bicycles_ask_for_no_diploma_and_motorcycles_do() {
    let kind = |id| TRADES.get(id).map(|trade| TRADES.requirements[&trade.requirement].kind);
    assert_eq!(kind("reparateur_velo"), Some(Kind::None));
    assert_eq!(kind("reparateur_moto"), Some(Kind::DiplomeOu3ans));
    assert_eq!(kind("mecanicien_auto"), Some(Kind::DiplomeOu3ans));
}
