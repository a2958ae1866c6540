//! The words of the first screen of a result: what it says of the other ways is true of each, and nothing is said twice.

use crate::LAW;
use engine::income::Cents;
use engine::{Access, Draws, Level, Mode, Report, WaitingReason, Way, assess};
use exchange::share::Recommendation;
use support::typography::assert_readable;
use support::{Random, cases, person};
use words::doors;

fn everybody(random: usize, holds: impl Fn(&Report)) {
    let draws = Draws::new();
    let people = cases(include_str!("../cases/people.json"));
    for known in people.as_array().expect("a list") {
        holds(&assess(&person(&known["reponses"]), Mode::Complete, LAW, &draws));
    }
    let mut people = Random::new(1_818);
    for _ in 0..random {
        holds(&assess(&people.person(), Mode::Complete, LAW, &draws));
    }
}

/// « Les trois autres voies vous sont fermées » is said where the law closes all three, and nowhere else.
#[test]
fn the_other_ways_are_said_closed_only_where_each_is() {
    everybody(3_000, |report| {
        let result = Recommendation::of(report);
        if result.level == Level::SeulPossible {
            let others = result.order[1..].iter();
            let closed = others.into_iter().all(|&way| result.access[way] == Access::Closed);
            let said = words::only_one(&result);
            assert_eq!(
                said.contains("trois autres voies vous sont fermées"),
                closed,
                "{:?}",
                result.access
            );
            assert_readable("only one", said);
        }
    });
}

/// In a close call, a reason given for one way is not given for another.
#[test]
fn no_reason_is_given_for_two_of_a_few_close_ways() {
    everybody(1_000, |report| {
        for ahead in [&Way::ALL[..2], &Way::ALL[1..], Way::ALL] {
            let each = words::because_of_each(report, ahead, 1);
            assert_eq!(each.len(), ahead.len());
            let mut said: Vec<&String> = each.iter().flatten().collect();
            let count = said.len();
            said.sort();
            said.dedup();
            assert_eq!(said.len(), count, "{each:?}");
            for (clauses, &way) in each.iter().zip(ahead) {
                let own = words::because(report, way);
                assert!(clauses.len() <= 1 && clauses.iter().all(|clause| own.contains(clause)));
            }
        }
        let alone = [Way::Cae];
        assert_eq!(
            words::because_of_each(report, &alone, 3),
            [words::because(report, Way::Cae)]
        );
    });
}

/// One number for one fact: the first screen and the door on the money name the same amounts.
#[test]
fn a_close_call_and_the_door_say_the_same_amounts() {
    let ends = |least: u32, most: u32| [Cents::euros((least * 12).into()), Cents::euros((most * 12).into())];
    let nets = [(Way::Micro, ends(1_281, 1_281)), (Way::Cae, ends(838, 1_173))];
    let (screen, door) = (doors::amounts(30_000, &nets), doors::money(&nets));
    let amounts = door.split('€').next().unwrap_or_default().trim().split(", ");
    for amount in amounts {
        assert!(screen.contains(amount), "{amount}: {screen}");
    }
    assert_readable("amounts", &screen);
    let own = doors::amount(22_000, Way::Cae, nets[1].1, Some((Way::Micro, [59, 394])));
    assert_readable("amount", &own);
    assert!(
        own.contains("il vous reste") && own.ends_with("En micro, 59 à 394\u{a0}€ de plus."),
        "{own}"
    );
}

/// « Portage fermé », « Micro fermée ».
#[test]
fn the_access_agrees_with_the_name_of_the_way() {
    for &way in Way::ALL {
        let masculine = words::way(way).the.starts_with("le ");
        for access in [Access::Open, Access::Closed] {
            let said = doors::access_word(way, access, false);
            assert_eq!(!said.ends_with('e'), masculine, "{way:?}: {said}");
        }
    }
}

/// The title of « Pourquoi » answers: what tells the ways apart, in the words of the person.
#[test]
fn what_tells_the_ways_apart_is_in_the_title_of_its_door() {
    let said = doors::close("Vous aimez partager et coopérer.");
    assert!(said.ends_with("vous aimez partager et coopérer."), "{said}");
    let calculation = doors::calculation(Some(93));
    assert!(calculation.contains("93 sur 100"), "{calculation}");
    let others = [
        doors::close(""),
        doors::first_of_all("À 16 ou 17 ans."),
        doors::calculation(None),
    ];
    for text in others.into_iter().chain([said, calculation]) {
        assert!(!text.contains(" À "), "{text}");
        assert_readable("door", &text);
    }
}

/// What is shown behind a point to settle is said for what may be: nothing settles disguised employment.
#[test]
fn what_would_come_next_is_never_promised_to_a_disguised_employee() {
    for &reason in WaitingReason::ALL {
        let when = words::after_title(&[reason]);
        let said = [
            doors::once_settled(when, "Pour vous, la CAE"),
            doors::after_settling(when, "CAE 835"),
        ];
        for text in said {
            assert_readable(reason.id(), &text);
            assert!(text.starts_with(when), "{text}");
            let settles = !text.contains("d’autres clients");
            assert_eq!(settles, reason != WaitingReason::EmployeurDemande, "{text}");
        }
    }
}
