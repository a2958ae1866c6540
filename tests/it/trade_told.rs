//! What the field of the trades tells, taken into the answers, and what it is told back.

use engine::{Answer, FActivite, FAliments, FNature, Item, Sheet, Trade};
use exchange::trade_told::{OF_TRADE, forget, kept, take};

fn sheet(answers: &[(Item, Answer)], trade: Option<Trade>) -> Sheet {
    let mut sheet = Sheet {
        trade,
        ..Sheet::default()
    };
    for &(item, answer) in answers {
        sheet.answers.set(item, answer).expect("an answer");
    }
    sheet
}

const FOOD: (Item, Answer) = (Item::FActivite, FActivite::Alimentaire.answer());
const DRY: (Item, Answer) = (Item::FAliments, FAliments::Secs.answer());
const AMOUNT: (Item, Answer) = (Item::FCa, Answer::Amount(22_000));

#[test]
fn what_a_trade_answers_is_what_goes_with_it() {
    assert_eq!(OF_TRADE.map(Item::id), trades::ANSWERED);
}

#[test]
fn a_trade_brings_its_number_and_its_answers_and_takes_away_what_it_asks_again() {
    let mut told = sheet(&[FOOD, DRY, AMOUNT], Some(Trade(3)));
    take(
        &mut told,
        "f_metier=17 f_activite=transport f_exigence=carte f_aliments= f_nature=",
    );
    assert_eq!(told.trade, Some(Trade(17)));
    assert_eq!(kept(&told), "f_activite=transport f_exigence=carte");
    assert_eq!(told.answers.get(Item::FCa), Some(Answer::Amount(22_000)));
}

/// A change of one answer leaves the trade, and what the person changed by hand.
#[test]
fn what_is_not_told_stays() {
    let nature = (Item::FNature, FNature::Mixte.answer());
    let mut told = sheet(&[FOOD, nature], Some(Trade(17)));
    take(&mut told, "f_aliments=secs");
    assert_eq!(told, sheet(&[FOOD, DRY, nature], Some(Trade(17))));
    take(&mut told, "f_metier=");
    assert_eq!(told, sheet(&[FOOD, DRY, nature], None));
}

#[test]
fn what_is_not_of_a_trade_is_not_taken() {
    let mut told = sheet(&[FOOD, AMOUNT], None);
    take(
        &mut told,
        "f_ca= f_reserve=plus_12 inconnu=1 f_aliments=inconnu f_metier=99999 sans_valeur",
    );
    assert_eq!(told, sheet(&[FOOD, AMOUNT], None));
}

#[test]
fn another_activity_forgets_all_that_the_trade_said_and_nothing_else() {
    let mut told = sheet(&[FOOD, DRY, AMOUNT], Some(Trade(17)));
    forget(&mut told);
    assert_eq!(told, sheet(&[AMOUNT], None));
}

/// Wherever an answer is changed, another activity is no longer that of the trade.
#[test]
fn an_activity_changed_by_hand_forgets_the_trade() {
    let mut put = sheet(&[FOOD, DRY], Some(Trade(17)));
    assert!(put.put(Item::FActivite, Some(FOOD.1)).is_ok() && put.put(Item::FAliments, None).is_ok());
    assert_eq!(put.trade, Some(Trade(17)), "the same activity");
    assert!(put.put(Item::FActivite, Some(Answer::Amount(1))).is_err());
    assert_eq!(put.trade, Some(Trade(17)), "no activity");
    assert!(put.put(Item::FActivite, Some(FActivite::Conseil.answer())).is_ok());
    assert_eq!(put.trade, None);
}
