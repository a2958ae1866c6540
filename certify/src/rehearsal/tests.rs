//! What the rehearsal finds on days whose law is known, from the texts that set them.

use super::people::reader;
use super::*;
use engine::Draws;
use engine::Way;
use engine::income::Cents;
use law::Law;
use serde_json::{Value, json};

#[track_caller]
fn law(year: u16, month: u8, day: u8) -> Law {
    Law::on(Date::new(year, month, day)).expect("a known day")
}

#[test]
fn facts_fall_due_by_nature() {
    let ids = |day| due(day).iter().map(|fact| fact.id).collect::<Vec<_>>();
    assert!(ids(Date::new(2026, 12, 31)).is_empty());
    let year_end = ids(Date::new(2027, 1, 1));
    assert!(
        year_end.contains(&"pass") && !year_end.contains(&"cape_duree"),
        "{year_end:?}"
    );
}

#[test]
fn nothing_is_said_while_the_figures_are_known() {
    let (people, draws) = (readers().expect("people"), Draws::new());
    assert_eq!(people.len(), 52);
    for known in [Law::of_rules(), law(2026, 12, 31)] {
        assert_eq!(states(&people, known, &draws), []);
    }
}

#[test]
fn money_and_the_parts_with_yearly_figures_say_it_after_their_year() {
    let (people, draws) = (readers().expect("people"), Draws::new());
    let found = states(&people, law(2027, 1, 2), &draws);
    let money = found.iter().find(|state| state.part == "money").expect("money");
    let with_money = people.iter().filter(|reader| reader.ends(Law::of_rules()).is_some());
    assert_eq!(
        money.people,
        with_money.map(|reader| reader.id.clone()).collect::<Vec<_>>()
    );
    for state in &found {
        assert!(state.said.contains("2026") && state.said.contains("2027"), "{state:?}");
    }
}

/// Nobody of the reference lets rooms, which a warning is about.
fn guest_house() -> Value {
    json!({"id": "guests", "reponses": {"f_activite": "restauration_lieu", "f_nature": "hebergement", "f_ca": 20_000}})
}

/// The ceilings of the micro are set for 2026 to 2028 (CGI art. 50-0): a gate and a warning name them.
#[test]
fn rules_with_figures_of_some_years_say_it_after_them() {
    let (mut people, draws) = (readers().expect("people"), Draws::new());
    people.push(reader(&guest_house()).expect("valid answers"));
    for (day, told) in [(law(2028, 12, 31), false), (law(2029, 1, 1), true)] {
        for part in ["gate M3_plafond", "alert AL_meuble"] {
            let found = states(&people, day, &draws);
            let said = found.iter().find(|state| state.part == part);
            assert_eq!(said.is_some(), told, "{part} on {}", day.day());
            assert!(said.is_none_or(|state| state.said.contains("chiffres de 2028") && !state.people.is_empty()));
        }
    }
}

/// The minimum wage of 1 June 2026 counts for the pension of 2027 (CSS art. D633-2): someone who earns little loses 23 €
/// more of the basic pension, 17.87 % of 5 539.50 € less 17.87 % of 5 409 €.
#[test]
fn what_differs_between_two_years_is_what_the_law_moved() {
    let draws = Draws::new();
    let laws = [Law::of_rules(), law(2027, 1, 2)];
    for reader in readers().expect("people") {
        for change in moves(&reader, laws, &draws) {
            let Move::Net(Way::Creation, [Some([then, _]), Some([now, _])]) = change else {
                panic!("{}: {change:?}", reader.id);
            };
            let less = then - now;
            assert!(
                Cents::ZERO < less && less <= Cents::euros(23),
                "{}: {change:?}",
                reader.id
            );
        }
        assert_eq!(moves(&reader, [laws[0]; 2], &draws), []);
    }
}

#[test]
fn days_that_cannot_be_are_refused_in_french() {
    for (day, part) in [
        ("", "calendrier"),
        ("2027-02-29", "2027-02-29"),
        ("2024-06-01", "1er janvier 2026"),
        ("2040-01-01", "31 décembre 2039"),
    ] {
        let refused = words::refusals::law_of(day).expect_err("refused");
        assert!(refused.contains(part), "{day}: {refused}");
    }
}
