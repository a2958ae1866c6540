//! What a chosen trade answers in the questionnaire: expected from the texts, not from the list.

use crate::TRADES;

/// The answers of a trade once its question is answered by this rank.
#[track_caller]
fn answers(id: &str, answer: Option<usize>) -> Vec<(&'static str, &'static str)> {
    let trade = TRADES.get(id).expect("a trade");
    TRADES.outcome(trade, answer).answers
}

/// Earthworks ask for no diploma, although building does (C. artisanat L121-1, 2° and 3° name other works).
#[test]
fn a_trade_opens_what_its_family_closes() {
    assert_eq!(
        answers("terrassier", None),
        [
            ("f_activite", "artisanat_batiment"),
            ("f_exigence", "aucune"),
            ("f_nature", "services")
        ]
    );
}

/// C. artisanat L121-1, 2°: masonry; C. sport L212-1: coaching for pay.
#[test]
fn a_trade_says_what_the_law_asks() {
    assert!(answers("macon", None).contains(&("f_exigence", "diplome")));
    assert!(answers("coach_sportif", None).contains(&("f_exigence", "titre")));
    assert!(answers("taxi", None).contains(&("f_exigence", "carte")));
    assert!(answers("psychologue", Some(0)).contains(&("f_reglementee", "titre_cipav")));
    assert!(
        !answers("psychologue", Some(0))
            .iter()
            .any(|(item, _)| *item == "f_exigence")
    );
}

/// C. artisanat L121-1: fresh pastry; dry cakes are free.
#[test]
fn an_answer_may_lead_to_another_trade() {
    assert_eq!(
        answers("cake_designer", Some(0)),
        [("f_activite", "alimentaire"), ("f_aliments", "frais")]
    );
    assert_eq!(
        answers("cake_designer", Some(1)),
        [("f_activite", "alimentaire"), ("f_aliments", "secs")]
    );
    assert_eq!(answers("cake_designer", Some(2))[0], ("f_activite", "commerce_stock"));
}

/// CSS R382-1, 3°: original graphic works.
#[test]
fn an_answer_may_say_what_is_sold() {
    assert_eq!(
        answers("graphiste", Some(0)),
        [("f_activite", "graphisme"), ("f_graphisme", "creations")]
    );
    assert_eq!(
        answers("graphiste", Some(1)),
        [("f_activite", "graphisme"), ("f_graphisme", "execution")]
    );
}

/// Goods and their fitting: the person says which part is larger.
#[test]
fn a_mixed_trade_leaves_the_sales_to_the_person() {
    assert!(!answers("macon", None).iter().any(|(item, _)| *item == "f_nature"));
    assert!(answers("gite_meuble", None).contains(&("f_nature", "hebergement")));
    assert!(answers("restaurateur", None).contains(&("f_nature", "ventes")));
}

#[test]
fn an_answer_that_does_not_exist_says_what_the_row_says() {
    assert_eq!(answers("cake_designer", Some(99)), answers("cake_designer", None));
    assert_eq!(answers("taxi", Some(0)), answers("taxi", None));
}
