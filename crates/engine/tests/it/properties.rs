//! What must be true of anybody: 2 000 random people, most of them unlikely.

use crate::LAW;
use engine::{
    Abstention, Answer, Answers, Contribution, Draws, FAssocies, FCaeProche, FClients, FInterdiction, FVie, Item,
    Level, Mode, NEUTRAL_START, OptionSet, Ranking, Report, Source, Variant, Verdict, Way, access_now, assess,
    counterfactuals, intercept, missing_for_result, next_questions, path_from, settled,
};
use support::Random;

#[track_caller]
fn check(people: usize, holds: impl Fn(&Answers, &Report, &Draws)) {
    let draws = Draws::new();
    let mut random = Random::new(2026);
    for number in 0..people {
        let answers = random.person();
        let mode = if number % 3 == 0 { Mode::Quick } else { Mode::Complete };
        holds(&answers, &assess(&answers, mode, LAW, &draws), &draws);
    }
}

#[test]
fn anybody_gets_a_coherent_report() {
    check(2_000, |answers, report, _| {
        the_terms_make_the_index(answers, report);
        first_places_are_shared_among_open_ways(answers, report);
        open_ways_come_before_excluded_ones(answers, report);
        missing_answers_are_counted(answers, report);
        nothing_panics_beside(report);
    });
}

fn the_terms_make_the_index(answers: &Answers, report: &Report) {
    for (way, terms) in report.contributions.iter() {
        let sum: f64 = terms.iter().map(|term| term.points).sum();
        let expected = report.ranking.index[way] - NEUTRAL_START - intercept(way);
        assert!((sum - expected).abs() < 1e-9, "{way:?} {answers:?}");
        assert!(terms.iter().all(|term| term.points != 0.0), "{way:?} {answers:?}");
        let key = |term: &Contribution| (term.source, term.group);
        for (k, term) in terms.iter().enumerate() {
            assert!(terms[..k].iter().all(|other| key(other) != key(term)), "{term:?} twice");
        }
    }
}

fn first_places_are_shared_among_open_ways(answers: &Answers, report: &Report) {
    let ranking = &report.ranking;
    let sum: f64 = ranking.p1.0.iter().sum();
    // The micro and the CAE may be out of some draws: when they alone are open, nobody wins those.
    let always_somebody = !ranking.excluded[Way::Portage] || !ranking.excluded[Way::Creation];
    assert!(
        sum <= 1.0 + 1e-9 && (sum > 1.0 - 1e-9 || !always_somebody),
        "{sum} {answers:?}"
    );
    for (way, &excluded) in ranking.excluded.iter() {
        assert!(!excluded || ranking.p1[way] == 0.0, "{way:?} {answers:?}");
        assert!(ranking.q10[way] <= ranking.q90[way], "{way:?} {answers:?}");
    }
}

fn open_ways_come_before_excluded_ones(answers: &Answers, report: &Report) {
    let ranking = &report.ranking;
    let rank = |way: Way| (ranking.excluded[way], -(ranking.index[way] * 1e6).round());
    assert!(
        ranking.order.windows(2).all(|pair| rank(pair[0]) <= rank(pair[1])),
        "{answers:?}"
    );
    assert!(
        ranking.verdict.members.iter().all(|&way| !ranking.excluded[way]),
        "{answers:?}"
    );
}

fn missing_answers_are_counted(answers: &Answers, report: &Report) {
    let enough = report.coverage >= 0.55 && report.answers.has(Item::FActivite);
    assert_eq!(missing_for_result(report) == 0, enough, "{answers:?}");
}

fn nothing_panics_beside(report: &Report) {
    assert!(next_questions(report).iter().all(|&item| !report.answers.has(item)));
    for &way in Way::ALL {
        path_from(report, way);
    }
}

/// §3.8: in any unfinished state, whatever the person answers next, the way named first is not closed and they need not wait.
#[test]
fn what_is_answered_next_never_closes_the_way_named_first() {
    let (mut random, draws, mut named) = (Random::new(38), Draws::new(), 0);
    for number in 0..9_000 {
        let finished = random.person();
        let unfinished = unfinished(&finished, &mut random, 4 + number % 30);
        let mode = if number % 2 == 0 { Mode::Quick } else { Mode::Complete };
        let report = assess(&unfinished, mode, LAW, &draws);
        let waits = report.ranking.verdict.abstention == Some(Abstention::Attendre);
        let ranking = report.after.as_ref().unwrap_or(&report.ranking);
        if names_a_way(ranking) {
            named += 1;
            // An answer may lift what kept the person waiting: nothing is then to be settled, and the ranking is another one.
            let reasons = assess(&finished, mode, LAW, &draws).ranking.verdict.reasons;
            if report
                .ranking
                .verdict
                .reasons
                .iter()
                .any(|reason| !reasons.contains(reason))
            {
                continue;
            }
            let gates = access_now(&settled(&finished), LAW);
            assert!(!gates[ranking.order[0]].held_back, "{unfinished:?} then {finished:?}");
            assert!(
                waits || settled(&finished) == finished,
                "{unfinished:?} then {finished:?}"
            );
        }
    }
    assert!(named > 300, "too few to tell: {named}");
}

/// Without some answers, one in `kept`.
fn unfinished(finished: &Answers, random: &mut Random, kept: usize) -> Answers {
    let mut answers = *finished;
    for &item in Item::ALL {
        if random.below(kept) == 0 {
            answers.remove(item);
        }
    }
    answers
}

fn names_a_way(ranking: &Ranking) -> bool {
    ![
        Some(Abstention::Attendre),
        Some(Abstention::HorsChamp),
        Some(Abstention::AucunPossible),
        Some(Abstention::FaitADemander),
    ]
    .contains(&ranking.verdict.abstention)
}

#[test]
fn the_same_answers_give_the_same_report() {
    let others = Draws::new();
    check(100, |answers, report, draws| {
        assert_eq!(*report, assess(answers, report.mode, LAW, &others));
        let cleaned = assess(&answers.cleaned(), report.mode, LAW, draws);
        assert_eq!(
            but_for_what_was_asked(report),
            but_for_what_was_asked(&cleaned),
            "{answers:?}"
        );
    });
}

/// « Je ne sais pas » is no answer, but the question was asked: it may allow a verdict that an absence holds back.
fn but_for_what_was_asked(report: &Report) -> Report {
    let mut report = report.clone();
    report.to_ask.clear();
    for ranking in std::iter::once(&mut report.ranking).chain(&mut report.after) {
        ranking.verdict = Verdict {
            level: Level::Abstention,
            abstention: None,
            members: Vec::new(),
            reasons: Vec::new(),
        };
    }
    report
}

#[test]
fn a_counterfactual_puts_the_target_first() {
    let found_any = std::cell::Cell::new(0);
    check(60, |answers, _, draws| {
        for &target in Way::ALL {
            for found in counterfactuals(answers, target, LAW) {
                let mut changed = answers.cleaned();
                for (item, answer) in &found.changes {
                    changed.set(*item, *answer).expect("a valid answer");
                }
                let ranking = assess(&changed, Mode::Complete, LAW, draws).ranking;
                assert_eq!(
                    (ranking.order[0], ranking.excluded[target]),
                    (target, false),
                    "{found:?} {answers:?}"
                );
                found_any.set(found_any.get() + 1);
            }
        }
    });
    assert!(found_any.get() > 20, "{}", found_any.get());
}

/// Nobody is told to charge less, to change what they did, live or like, or to have one client only (specification §4.3).
#[test]
fn only_what_a_person_may_want_is_proposed() {
    let raised = |from: u32, to: u32, most: u32| to > from && u64::from(to) * 100 <= u64::from(from) * u64::from(most);
    let wanted = |item: Item, from: Answer, to: Answer| match (item, from, to) {
        (Item::FCa, Answer::Amount(from), Answer::Amount(to)) => raised(from, to, 130),
        (Item::FTarif, Answer::Amount(from), Answer::Amount(to)) => raised(from, to, 140),
        (Item::FTraction | Item::FFrais, Answer::Choice(from), Answer::Choice(to)) => to + 1 == from,
        (
            Item::FInvest | Item::ParTemps | Item::ParContribution | Item::ColGuide,
            Answer::Choice(from),
            Answer::Choice(to),
        ) => to.abs_diff(from) == 1,
        (Item::FClients, from, to) => {
            let several = [FClients::Entreprises.answer(), FClients::Mixte.answer()];
            from != FClients::PublicAssos.answer() && several.contains(&to)
        }
        (Item::FCaeProche, _, to) => to == FCaeProche::Oui.answer(),
        _ => matches!(item, Item::FHorizon | Item::FAssocies | Item::FEnsemble),
    };
    check(60, |answers, _, _| {
        for &target in Way::ALL {
            for (item, to) in counterfactuals(answers, target, LAW)
                .iter()
                .flat_map(|found| &found.changes)
            {
                let from = answers.get(*item).expect("an answer given");
                assert!(wanted(*item, from, *to), "{} {from:?} {to:?}", item.id());
            }
        }
    });
}

/// A question whose weights were forgotten changes nothing for anybody.
#[test]
fn every_question_counts_for_somebody() {
    let draws = Draws::new();
    for &item in Item::ALL {
        let mut random = Random::new(2027);
        let counts = |answers: &Answers| {
            let mut without = *answers;
            without.remove(item);
            let [given, missing] = [answers, &without].map(|answers| assess(answers, Mode::Complete, LAW, &draws));
            given.ranking.index != missing.ranking.index || given.gates != missing.gates
        };
        let mut people = (0..200).map(|_| random.person_who_sees(item));
        assert!(people.any(|answers| counts(&answers)), "{} weighs nothing", item.id());
    }
}

/// The same answers, with these points of a life that the work must protect.
fn protecting(answers: &Answers, points: &[FVie]) -> Answers {
    let mut answers = *answers;
    answers.remove(Item::FVie);
    if !points.is_empty() {
        let ticked = points.iter().map(|point| 1 << point.rank()).sum();
        answers
            .set(Item::FVie, Answer::Several(OptionSet(ticked)))
            .expect("known points");
    }
    answers
}

/// Health, family and credit are never guessed: nothing said, « aucun », or a point that only has an alert, count for nothing.
#[test]
fn a_life_that_is_not_told_changes_nothing() {
    const NOTHING: [&[FVie]; 4] = [
        &[FVie::Aucun],
        &[FVie::Maternite],
        &[FVie::Allocation],
        &[FVie::Maternite, FVie::Allocation],
    ];
    check(300, |answers, report, draws| {
        let untold = assess(&protecting(answers, &[]), report.mode, LAW, draws);
        for points in NOTHING {
            let told = assess(&protecting(answers, points), report.mode, LAW, draws);
            assert_eq!(told.ranking, untold.ranking, "{points:?} {answers:?}");
            assert_eq!(
                (&told.gates, &told.after, told.coverage),
                (&untold.gates, &untold.after, untold.coverage),
                "{points:?} {answers:?}"
            );
        }
    });
}

/// The three points that weigh bring the same, whatever else is answered, skipped or not known.
#[test]
fn the_three_points_of_a_life_that_weigh_bring_everybody_the_same() {
    let brought = |report: &Report, way: Way| {
        let of_life = |term: &&Contribution| term.source == Source::Item(Item::FVie);
        report.contributions[way]
            .iter()
            .filter(of_life)
            .map(|term| term.points)
            .sum::<f64>()
    };
    for point in [FVie::Sante, FVie::Proches, FVie::Emprunt] {
        let nobody = assess(
            &protecting(&Answers::default(), &[point]),
            Mode::Complete,
            LAW,
            &Draws::new(),
        );
        assert!(
            Way::ALL.iter().any(|&way| brought(&nobody, way) != 0.0),
            "{point:?} weighs nothing"
        );
        check(300, |answers, report, draws| {
            let person = assess(&protecting(answers, &[point]), report.mode, LAW, draws);
            for &way in Way::ALL {
                let [ours, expected] = [&person, &nobody].map(|report| brought(report, way));
                assert!((ours - expected).abs() < 1e-12, "{point:?} {way:?} {answers:?}");
            }
        });
    }
}

/// C. com. L653-8: nobody is shown a company that a court forbids them to direct, a minor who may found nothing else included.
#[test]
fn who_may_not_direct_a_company_is_offered_none() {
    let (draws, mut random) = (Draws::new(), Random::new(2028));
    for _ in 0..300 {
        let mut answers = random.person_who_sees(Item::FInterdiction);
        answers
            .set(Item::FInterdiction, FInterdiction::Societe.answer())
            .expect("a known option");
        let alone = answers.get(Item::FAssocies) != Some(FAssocies::Plusieurs.answer());
        let report = assess(&answers, Mode::Complete, LAW, &draws);
        let companies = report.variants.iter().any(|&(form, _)| form != Variant::Ei);
        assert!(!alone || !companies, "{:?} {answers:?}", report.variants);
    }
}
