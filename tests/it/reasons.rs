//! The explanations of anybody: sums that add up as people read them, doubts that rest on answers, questions to ask.

use crate::LAW;
use engine::{
    Access, Answers, Draws, Item, Mode, Motive, Need, PathCode, PerMotive, Report, Way, assess, counterfactuals,
    gate_items,
};
use exchange::share::Recommendation;
use support::typography::{assert_clean, assert_readable};
use support::{Random, cases, person};
use words::{Around, Block, DoubtKind, waterfall_words};

/// Random people, each with their report.
fn check(people: usize, mut holds: impl FnMut(&Answers, &Report)) {
    let draws = Draws::new();
    let mut random = Random::new(41);
    for number in 0..people {
        let answers = random.person();
        let mode = if number % 3 == 0 { Mode::Quick } else { Mode::Complete };
        holds(&answers, &assess(&answers, mode, LAW, &draws));
    }
}

/// A reference person.
fn reference(id: &str) -> Report {
    let people = cases(include_str!("../cases/people.json"));
    let all = people.as_array().expect("a list");
    let found = all
        .iter()
        .find(|person| person["id"] == id)
        .expect("a reference person");
    assess(&person(&found["reponses"]), Mode::Complete, LAW, &Draws::new())
}

#[test]
fn the_sum_that_people_read_is_the_index_that_they_read() {
    check(1_000, |answers, report| {
        let shown = Recommendation::of(report);
        for &way in Way::ALL {
            let sum = words::waterfall(report, way);
            let points: f64 = sum.falls.iter().map(|fall| fall.points).sum();
            let index = sum.start as f64 / 10.0 + points;
            assert!((index - report.ranking.index[way]).abs() < 1e-9, "{way:?} {answers:?}");
            let tenths: i64 = sum.falls.iter().map(|fall| fall.tenths).sum();
            assert_eq!(sum.start + tenths, sum.total, "{way:?} {answers:?}");
            let rounded = (sum.total + 5).div_euclid(10).clamp(0, 100);
            assert_eq!(rounded, i64::from(shown.index[way]), "{way:?} {answers:?}");
            for fall in &sum.falls {
                let answered: i64 = fall.answers.iter().map(|answer| answer.tenths).sum();
                assert_eq!(answered, fall.tenths, "{way:?} {:?} {answers:?}", fall.block);
                let distance = (fall.points * 10.0 - fall.tenths as f64).abs();
                assert!(distance < 1.0 + 1e-6, "{distance} {way:?} {:?}", fall.block);
            }
        }
    });
}

#[test]
fn every_line_of_a_sum_names_its_question_and_its_answer() {
    check(30, |_, report| {
        for &way in Way::ALL {
            for row in words::waterfall(report, way)
                .falls
                .iter()
                .flat_map(|fall| &fall.answers)
            {
                assert_clean("question", &row.what);
                if row.item.is_some() {
                    assert_clean("answer", &row.answer);
                }
            }
        }
    });
}

#[test]
fn the_sum_of_the_worked_example_is_that_of_the_specification() {
    let sum = words::waterfall(&reference("v01"), Way::Cae);
    assert_eq!((sum.start, sum.total), (455, 927));
    let blocks: Vec<Block> = sum.falls.iter().map(|fall| fall.block).collect();
    assert_eq!(
        blocks,
        [Block::Motives, Block::Needs, Block::Facts],
        "no penalty for 22 000 € a year, few costs and the wish to share"
    );
    assert_eq!(waterfall_words::total(&sum), "92,7, soit 93 sur 100");
    let project = &sum.falls[2].answers;
    let first = [project[0].what.as_str(), project[0].answer.as_str()];
    assert_eq!(
        first,
        [
            "Votre envie du moment",
            "Je veux tester une idée sans m’engager longtemps"
        ]
    );
    assert_eq!(project[0].tenths, 50);
}

#[test]
fn figures_are_written_in_french() {
    assert_eq!(waterfall_words::signed(123), "+12,3");
    assert_eq!(waterfall_words::signed(-40), "−4,0");
    assert_eq!(waterfall_words::signed(-3), "−0,3");
    assert_eq!(waterfall_words::signed(0), "0,0");
    let mut sum = words::waterfall(&reference("v01"), Way::Cae);
    sum.total = 1_032;
    assert_eq!(waterfall_words::total(&sum), "103,2\u{a0}: l’indice s’arrête à 100");
    sum.total = -8;
    assert_eq!(waterfall_words::total(&sum), "−0,8\u{a0}: l’indice s’arrête à 0");
}

#[test]
fn doubts_rest_on_the_answers_of_this_person() {
    check(120, |answers, report| {
        let shown = Recommendation::of(report);
        for &way in Way::ALL {
            if shown.excluded[way] {
                continue;
            }
            let doubts = words::doubts(report, &shown, way, Around::default());
            assert!(doubts.len() <= 4, "{answers:?}");
            let kinds: Vec<DoubtKind> = doubts.iter().map(|doubt| doubt.kind).collect();
            let closing = kinds.iter().filter(|kind| **kind == DoubtKind::Closing).count();
            assert!(closing <= 1 && kinds[..closing].iter().all(|kind| *kind == DoubtKind::Closing));
            for doubt in &doubts {
                assert!(!doubt.items.is_empty(), "{doubt:?}");
                assert_readable_but_for_answers(report, &doubt.text, &doubt.items);
                let unanswered = doubt.kind == DoubtKind::Unknown;
                let known = doubt.items.iter().any(|&item| report.answers.has(item));
                assert!(known != unanswered || doubt.kind == DoubtKind::Closing, "{doubt:?}");
            }
            for said in [true, false] {
                assert_readable("little", &words::doubts_words::little(way, said));
            }
        }
    });
}

/// Quoted answers have their own length.
#[track_caller]
fn assert_readable_but_for_answers(report: &Report, text: &str, items: &[Item]) {
    assert_clean("text", text);
    let mut own = text.to_owned();
    for &item in items {
        if let Some(answer) = report.answers.get(item) {
            own = own.replace(&words::answer(item, answer), "…");
        }
    }
    assert_readable("text", &own);
}

#[test]
fn a_rival_and_a_weak_point_are_named_with_their_answer() {
    let report = reference("v28");
    let doubts = words::doubts(&report, &Recommendation::of(&report), Way::Cae, Around::default());
    let rival = doubts
        .iter()
        .find(|doubt| doubt.kind == DoubtKind::Rival)
        .expect("a rival");
    assert!(
        rival.text.contains("le portage salarial passe devant"),
        "{}",
        rival.text
    );
    let against = words::doubts(&report, &Recommendation::of(&report), Way::Creation, Around::default());
    let against = against.iter().filter(|doubt| doubt.kind == DoubtKind::Against).count();
    assert_eq!(against, 2, "the two strongest, whatever their number");
}

#[test]
fn an_unclear_wish_to_share_comes_first_for_the_cae() {
    let report = reference("v25");
    let doubts = words::doubts(&report, &Recommendation::of(&report), Way::Cae, Around::default());
    assert_eq!(doubts[0].kind, DoubtKind::Closing);
    assert!(doubts[0].text.contains("nuancées"), "{}", doubts[0].text);
}

#[test]
fn a_condition_of_every_way_of_a_close_call_is_said_once() {
    let report = reference("v30");
    let shown = Recommendation::of(&report);
    let members = [Way::Micro, Way::Creation];
    let common = words::common_doubts(&report, &members);
    let licence = |doubt: &words::Doubt| doubt.text.contains("licence");
    assert_eq!(common.iter().filter(|doubt| licence(doubt)).count(), 1, "{common:?}");
    for way in members {
        let around = Around {
            members: &members,
            ..Around::default()
        };
        let doubts = words::doubts(&report, &shown, way, around);
        assert!(!doubts.iter().any(licence), "{doubts:?}");
        let alone = words::doubts(&report, &shown, way, Around::default());
        assert!(way == Way::Micro || alone.iter().any(licence), "{alone:?}");
    }
    assert_eq!(words::common_doubts(&report, &[Way::Creation]), []);
}

#[test]
fn a_rival_comes_first_as_often_as_the_dots_say() {
    let report = reference("v30");
    let doubts = words::doubts(&report, &Recommendation::of(&report), Way::Creation, Around::default());
    let rival = doubts.iter().find(|doubt| doubt.kind == DoubtKind::Rival);
    let rival = rival.expect("a rival");
    assert!(rival.text.contains("environ 55 fois"), "{}", rival.text);
}

#[test]
fn what_was_kept_back_is_not_said_to_be_missing() {
    let mut missing = 0;
    check(120, |_, report| {
        let shown = Recommendation::of(report);
        for &way in Way::ALL {
            let around = Around {
                withheld: Item::ALL,
                ..Around::default()
            };
            let doubts = words::doubts(report, &shown, way, around);
            assert!(
                doubts.iter().all(|doubt| doubt.kind != DoubtKind::Unknown),
                "{doubts:?}"
            );
        }
        let says = |withheld| {
            let asked = words::interview(report, Way::ALL, withheld);
            asked.iter().any(|question| question.why.contains("pas encore répondu"))
        };
        missing += usize::from(says(&[]));
        assert!(!says(Item::ALL));
    });
    assert!(missing > 10, "somebody left a question open: {missing}");
}

#[test]
fn motives_close_to_each_other_share_a_rank() {
    use Motive::{Gain, Lien, Sens};
    let ranks = |gain, lien, sens| {
        let rows = words::motive_rows(&PerMotive([gain, lien, sens]));
        rows.iter().map(|row| (row.motive, row.rank)).collect::<Vec<_>>()
    };
    assert_eq!(ranks(0.0, 0.0, 0.0), []);
    assert_eq!(ranks(-0.7, 0.8, -0.1), [(Lien, 1), (Sens, 2), (Gain, 3)]);
    assert_eq!(ranks(0.3, 0.2, -0.5), [(Gain, 1), (Lien, 1), (Sens, 3)]);
    assert_eq!(ranks(0.1, 0.0, -0.1), [(Gain, 1), (Lien, 1), (Sens, 1)]);
    assert_eq!(ranks(0.5, -0.2, -0.3), [(Gain, 1), (Lien, 2), (Sens, 2)]);
}

#[test]
fn charts_of_motives_and_needs_read_in_one_sentence() {
    let reading = |salience: [f64; 3], error| {
        let text = words::motive_reading(&words::motive_rows(&PerMotive(salience)), error);
        assert_readable("motives", &text);
        text
    };
    assert_eq!(
        reading([-0.7, 0.8, -0.1], Some(0.3)),
        "«\u{a0}Exister parmi les autres\u{a0}» passe nettement devant les autres raisons."
    );
    assert!(reading([0.3, 0.0, -0.3], Some(0.4)).contains("plus petit que la marge"));
    assert!(reading([0.3, 0.2, -0.5], Some(0.3)).contains("presque autant, devant"));
    assert!(reading([0.1, 0.0, -0.1], None).starts_with("Les trois raisons"));
    let report = reference("v01");
    let needs = words::need_reading(&words::need_rows(&report.measure));
    assert_eq!(
        needs,
        "Ce qui ressort le plus\u{a0}: vous aimez partager et coopérer. Vous préférez que d’autres s’occupent des comptes et des déclarations."
    );
    assert_readable("needs", &needs);
    let unsaid = words::need_rows(&assess(&Answers::default(), Mode::Complete, LAW, &Draws::new()).measure);
    assert!(unsaid.iter().all(|row| row.estimate.is_none()));
    assert_eq!(unsaid.len(), Need::ALL.len());
    assert_readable("needs", &words::need_reading(&unsaid));
}

#[test]
fn every_question_to_ask_has_a_reason_of_this_person_s_own() {
    check(120, |answers, report| {
        let open: Vec<Way> = Way::ALL
            .iter()
            .copied()
            .filter(|&way| !report.ranking.excluded[way])
            .collect();
        let asked = words::interview(report, &open, &[]);
        assert!(asked.len() <= 10, "{answers:?}");
        assert!(
            asked.windows(2).all(|pair| pair[0].whom <= pair[1].whom),
            "by whom to ask"
        );
        for question in &asked {
            assert_readable("question", question.question);
            assert_readable("whom", words::interview_words::whom(question.whom));
            assert!(!question.items.is_empty(), "{question:?}");
            assert_readable_but_for_answers(report, &question.why, &question.items);
            for &item in &question.items {
                assert!(question.why.contains(words::question(item).short), "{question:?}");
            }
        }
        for (k, question) in asked.iter().enumerate() {
            let twice = |other: &words::Asked| (other.whom, other.question) == (question.whom, question.question);
            assert!(!asked[..k].iter().any(twice), "{question:?} twice");
        }
        assert_eq!(words::interview(report, &[], &[]), []);
    });
}

#[test]
fn every_condition_of_a_way_in_front_has_its_question() {
    let mut seen = Vec::new();
    let mut random = Random::new(7);
    let draws = Draws::new();
    for _ in 0..250 {
        let report = assess(&random.person(), Mode::Complete, LAW, &draws);
        for (way, gate) in report.gates.iter() {
            let asked = words::interview(&report, &[way], &[]);
            for &(code, access) in &gate.reasons {
                let items = gate_items(code, &report.answers, LAW);
                let room = asked.len() < 10;
                if access == Access::Condition && room && !gate.held_back {
                    let about = asked.iter().any(|question| question.items == items);
                    assert!(about, "{} has no question for {way:?}", code.id());
                    seen.push(code);
                }
            }
        }
    }
    seen.sort_unstable_by_key(|code| code.id());
    seen.dedup();
    assert!(seen.len() > 20, "{seen:?}");
}

#[test]
fn the_reference_trainer_asks_about_the_contribution_and_her_benefit() {
    let asked = words::interview(&reference("v01"), &[Way::Cae], &[]);
    let says = |words: &str| asked.iter().any(|question| question.question.contains(words));
    assert!(
        says("taux de votre contribution") && says("droits au chômage"),
        "{asked:?}"
    );
    let contribution = asked
        .iter()
        .find(|question| question.question.contains("taux"))
        .expect("asked");
    assert!(
        contribution.why.contains("22\u{202f}000\u{a0}€"),
        "{}",
        contribution.why
    );
}

#[test]
fn preparing_says_what_to_do_before_resigning_and_during_studies() {
    let told = |answers: &serde_json::Value, fact: &str| {
        let report = assess(&person(answers), Mode::Complete, LAW, &Draws::new());
        let official = words::preparation(&report).official;
        official.iter().any(|(_, known)| known.id == fact)
    };
    for (situation, horizon, leaving) in [
        ("salarie_plein", "vivre", true),
        ("salarie_partiel", "batir", true),
        ("salarie_plein", "complement", false),
        ("chomage_are", "vivre", false),
    ] {
        let answers = serde_json::json!({"f_situation": situation, "f_horizon": horizon});
        assert_eq!(told(&answers, "demission_projet"), leaving, "{situation}, {horizon}");
        assert!(!told(&answers, "etudiants_snee"));
    }
    assert!(told(&serde_json::json!({"f_situation": "etudes"}), "etudiants_snee"));
}

#[test]
fn every_step_of_every_path_has_sourced_details_or_none() {
    check(20, |_, report| {
        for &code in PathCode::ALL {
            let details = words::step_details(report, code);
            assert_eq!(details.len(), words::path(code).steps.len(), "{}", code.id());
            for (text, fact) in details.iter().flat_map(|step| step.official.iter().chain(&step.costs)) {
                assert_readable(code.id(), text);
                assert!(fact.url.starts_with("https://"), "{}", fact.id);
            }
        }
    });
    let official = |id: &str, fact: &str| {
        let report = reference(id);
        let details = words::step_details(&report, report.ranking.path);
        details
            .iter()
            .flat_map(|step| &step.official)
            .any(|(_, known)| known.id == fact)
    };
    assert!(
        official("v01", "etape_cae_4"),
        "on benefit: France Travail before the CAPE"
    );
    assert!(!official("v23", "etape_cae_4"), "without benefit, nothing to announce");
    assert_eq!(
        words::preparation(&reference("v01")).official[0].1.id,
        "etape_creation_1"
    );
    assert_eq!(words::moves_words::site("https://www.les-cae.coop/"), "les-cae.coop");
}

#[test]
fn leaving_a_micro_or_a_contract_says_what_is_lost() {
    let costs = |path: PathCode| {
        let steps = words::step_details(&reference("v03"), path);
        let costs = steps.iter().flat_map(|step| &step.costs);
        costs.map(|(_, fact)| fact.id).collect::<Vec<_>>()
    };
    assert!(costs(PathCode::MicroPuisSociete).contains(&"acre_delai_demande"));
    assert!(!costs(PathCode::SocieteDirecte).contains(&"acre_delai_demande"));
    assert!(costs(PathCode::PortagePuisSociete).contains(&"dirigeants_pas_chomage"));
    assert!(costs(PathCode::MicroPuisCae).contains(&"cae_tva"));
    assert!(costs(PathCode::CapeCesaAssocie).contains(&"cesa_delai_associe"));
}

/// Each text, read from its source so that none is forgotten.
#[test]
fn the_words_of_the_explanations_are_well_typeset() {
    let files = [
        include_str!("../../crates/words/src/fr/waterfall.rs"),
        include_str!("../../crates/words/src/fr/doubts.rs"),
        include_str!("../../crates/words/src/fr/profile.rs"),
        include_str!("../../crates/words/src/fr/figures.rs"),
        include_str!("../../crates/words/src/fr/interview.rs"),
        include_str!("../../crates/words/src/fr/moves.rs"),
    ];
    let lines = files.iter().flat_map(|code| code.lines());
    let code = lines.filter(|line| !line.trim_start().starts_with("//"));
    let texts: Vec<String> = code
        .flat_map(|line| line.split('"').skip(1).step_by(2))
        .map(|text| text.replace(['{', '}'], ""))
        .filter(|text| !text.trim().is_empty() && text != "https://")
        .collect();
    assert!(texts.len() > 150, "{} texts", texts.len());
    for text in &texts {
        assert_clean("explanations", text);
    }
}

#[test]
fn every_proposed_change_does_what_it_says() {
    let draws = Draws::new();
    let mut found = 0;
    let mut random = Random::new(97);
    for _ in 0..CHANGED {
        let answers = random.person();
        let report = assess(&answers, Mode::Complete, LAW, &draws);
        let Some(&target) = report
            .ranking
            .order
            .get(1)
            .filter(|&&way| !report.ranking.excluded[way])
        else {
            continue;
        };
        for change in counterfactuals(&answers, target, LAW) {
            let mut changed = answers.cleaned();
            for (item, answer) in &change.changes {
                changed.set(*item, *answer).expect("a valid answer");
            }
            let ranking = assess(&changed, Mode::Complete, LAW, &draws).ranking;
            assert_eq!(
                (ranking.order[0], ranking.excluded[target]),
                (target, false),
                "{change:?} {answers:?}"
            );
            found += 1;
        }
    }
    assert!(found > CHANGED / 8, "{found} changes for {CHANGED} people");
}

/// People whose changes are all applied; each takes some milliseconds without optimisation.
const CHANGED: usize = 400;

#[test]
fn a_variant_says_what_was_changed_and_nobody_is_pressed_to_share() {
    let line = words::what_if::on_paper(&["a".to_owned(), "b".to_owned()]);
    assert_eq!(line, "Variante\u{a0}: a\u{202f}; b.");
    let said = [1, 3].map(words::what_if::incomplete);
    assert!(
        said[0].contains("il manque une réponse personnelle.") && said[0].contains("la partager"),
        "{said:?}"
    );
    assert!(
        said[1].contains("il manque 3 réponses personnelles.") && said[1].contains("les partager"),
        "{said:?}"
    );
    for text in said {
        assert_readable("incomplete", &text);
    }
}
