//! Rules of the specification that the reference people do not separate.

use crate::LAW;
use engine::{
    Abstention, Answer, Answers, Draws, Item, Level, Mode, Motive, Need, Report, asked, assess, left_at_most,
    missing_for_result, previous_question,
};
use serde_json::{Value, json};
use support::{Random, cases, person};

fn report(answers: &Answers) -> Report {
    assess(answers, Mode::Complete, LAW, &Draws::new())
}

#[test]
fn the_ranking_of_three_reasons() {
    for ranking in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let mut answers = Answers::default();
        answers.set(Item::MotRang, Answer::Ranking(ranking)).expect("a ranking");
        let z = report(&answers).measure.z;
        for (place, expected) in [0.5, 0.0, -0.5].into_iter().enumerate() {
            let motive = Motive::ALL[usize::from(ranking[place])];
            assert!(
                (z[motive] - expected).abs() < 1e-12,
                "{ranking:?} {motive:?}: {}",
                z[motive]
            );
        }
    }
}

#[test]
fn ratings_count_only_when_all_three_are_given() {
    let two = report(&person(&json!({"mot_gain": "5", "mot_lien": "1"})));
    assert!(two.measure.z.0.iter().all(|&z| z == 0.0));
    assert!((two.measure.se_motive - 0.45).abs() < 1e-12);
    let three = report(&person(&json!({"mot_gain": "5", "mot_lien": "1", "mot_sens": "3"})));
    assert!((three.measure.z[Motive::Gain] - 0.2625).abs() < 1e-12);
    assert!((three.measure.se_motive - (0.45 * 0.65 + 0.30 * 0.35)).abs() < 1e-12);
}

#[test]
fn do_not_know_is_no_answer() {
    let mut answers = Answers::default();
    for &item in Item::ALL {
        let _ = answers.set(item, Answer::DontKnow);
    }
    assert!(!answers.is_empty());
    let (unsure, empty) = (report(&answers), report(&Answers::default()));
    assert_eq!(unsure, empty);
    assert_eq!(unsure.ranking.verdict.abstention, Some(Abstention::TropPeuDeReponses));
}

/// Every reference person whose verdict is clear.
fn clear_people() -> Vec<Answers> {
    let people = cases(include_str!("../../../../tests/cases/people.json"));
    let clear = |person: &&Value| person["reference"]["verdict"]["niveau"] == "nette";
    let people: Vec<_> = people
        .as_array()
        .expect("a list")
        .iter()
        .filter(clear)
        .cloned()
        .collect();
    people.iter().map(|one| person(&one["reponses"])).collect()
}

#[test]
fn the_quick_path_is_never_clear() {
    let draws = Draws::new();
    let people = clear_people();
    assert!(people.len() > 10);
    for answers in people {
        let verdict = assess(&answers, Mode::Quick, LAW, &draws).ranking.verdict;
        assert_eq!(verdict.level, Level::Probable, "{answers:?}");
        assert!(!verdict.members.is_empty());
    }
}

const AGREEMENTS: [&str; 8] = [
    "par_contact",
    "par_methodes",
    "col_solitude",
    "aut_maitre",
    "aut_regles",
    "sec_sans_contrat",
    "ris_variations",
    "ges_comptes",
];

fn all_agreements(option: &str) -> Value {
    Value::Object(AGREEMENTS.iter().map(|&id| (id.to_owned(), json!(option))).collect())
}

#[test]
fn the_same_agreement_everywhere_is_fragile_unless_it_is_the_middle() {
    for (option, expected) in [("1", true), ("2", true), ("3", false), ("4", true), ("5", true)] {
        let quality = report(&person(&all_agreements(option))).quality;
        assert_eq!(
            (quality.straight_line, quality.fragile),
            (expected, expected),
            "{option}"
        );
    }
    let mut missing_one = all_agreements("4");
    missing_one["ges_comptes"] = json!("nsp");
    assert!(!report(&person(&missing_one)).quality.straight_line);
    missing_one["ges_comptes"] = json!("5");
    assert!(!report(&person(&missing_one)).quality.straight_line);
}

#[test]
fn three_needs_that_contradict_themselves_are_fragile() {
    let two = json!({"aut_maitre": "5", "aut_regles": "4", "amb_taille": "1", "amb_trois_ans": "embaucher"});
    let quality = report(&person(&two)).quality;
    assert_eq!(quality.contradictions, [Need::Autonomie, Need::Ambition]);
    assert!(!quality.fragile);
    let mut three = two;
    three["ges_comptes"] = json!("5");
    three["ges_deleguer"] = json!("4");
    let fragile = report(&person(&three));
    assert_eq!(
        fragile.quality.contradictions,
        [Need::Autonomie, Need::Gestion, Need::Ambition]
    );
    assert!(fragile.quality.fragile);
    assert!((fragile.measure.se[Need::Risque] - 0.45 * 1.3).abs() < 1e-12);
}

#[test]
fn a_difference_just_under_the_limit_is_no_contradiction() {
    let answers = json!({"ris_general": "9", "ris_variations": "4", "amb_taille": "1", "amb_trois_ans": "associer"});
    assert!(report(&person(&answers)).quality.contradictions.is_empty());
}

#[test]
fn missing_answers_count_the_heaviest_first() {
    let count = |answers: Value| missing_for_result(&report(&person(&answers)));
    // Nothing answered: 33 questions are visible, 6 of them count twice, the day rate is hidden: 0.55 × 39 = 21.45.
    assert_eq!(count(json!({})), 16);
    let mut many = json!({"mot_rang": ["gain", "lien", "sens"]});
    for &item in Item::ALL
        .iter()
        .filter(|item| **item < Item::FActivite && **item != Item::MotRang)
    {
        many[item.id()] = json!(engine::choices(item)[0].id);
    }
    // 21 points of 39 and no activity: the activity alone is enough.
    assert_eq!(count(many.clone()), 1);
    many["f_activite"] = json!("transport");
    assert_eq!(count(many), 0);
}

#[track_caller]
fn check_alerts(answers: &Value, expected: &[&str]) {
    let report = report(&person(answers));
    let alerts: Vec<&str> = report.alerts.iter().map(|alert| alert.id()).collect();
    assert_eq!(alerts, expected, "{answers}");
}

#[test]
fn alerts() {
    let closed_cae = json!({"par_temps": "aucun", "par_contribution": "non", "par_contact": "1"});
    check_alerts(&json!({}), &["AL_cae_associe"]);
    check_alerts(&closed_cae, &[]);
    check_alerts(
        &json!({"f_clients": "une_entreprise"}),
        &["AL_client_unique", "AL_cae_associe"],
    );
    check_alerts(
        &json!({"f_situation": "salarie_partiel"}),
        &["AL_clauses", "AL_cae_associe"],
    );
    check_alerts(
        &json!({"f_activite": "services_personne"}),
        &["AL_agrement_sap", "AL_cae_associe"],
    );
    let benefit = ["AL_are_60", "AL_acre_60_jours", "AL_cae_associe"];
    check_alerts(&json!({"f_situation": "chomage_are"}), &benefit);
    check_alerts(
        &json!({"f_situation": "chomage_are", "f_are": "pas_droits"}),
        &benefit[1..],
    );
    check_alerts(
        &json!({"f_situation": "chomage_are", "f_titre": "oui_salarie"}),
        &["AL_are_60", "AL_cae_associe"],
    );
    check_alerts(&json!({"f_ca": 37_500}), &["AL_cae_associe"]);
    check_alerts(&json!({"f_ca": 37_501}), &["AL_cae_associe", "AL_tva"]);
    check_alerts(&json!({"f_ca": 83_601}), &["AL_cae_associe"]);
    check_alerts(
        &json!({"f_activite": "commerce_stock", "f_ca": 85_000}),
        &["AL_cae_associe"],
    );
    check_alerts(
        &json!({"f_activite": "commerce_stock", "f_ca": 85_001}),
        &["AL_cae_associe", "AL_tva"],
    );
    check_alerts(
        &json!({"f_activite": "restauration_lieu"}),
        &["AL_cae_associe", "AL_meuble"],
    );
    check_alerts(
        &json!({"f_situation": "chomage_sans"}),
        &["AL_acre_60_jours", "AL_cae_associe", "AL_cumul"],
    );
    check_alerts(
        &json!({"f_situation": "retraite"}),
        &["AL_cae_associe", "AL_cumul_retraite"],
    );
    check_alerts(&json!({"f_activite": "conseil"}), &["AL_cae_associe", "AL_formation"]);
    check_alerts(
        &json!({"f_activite": "artiste_auteur"}),
        &["AL_cae_associe", "AL_presse_scene"],
    );
}

/// C. trav. L5422-1, II: resigning from a contract for a project prepared before; I, 2°: a « rupture conventionnelle ».
#[test]
fn leaving_a_job_is_said_to_who_means_to_live_on_the_project() {
    for situation in ["salarie_plein", "salarie_partiel"] {
        for horizon in ["vivre", "batir"] {
            check_alerts(
                &json!({"f_situation": situation, "f_horizon": horizon}),
                &["AL_clauses", "AL_cae_associe", "AL_depart"],
            );
        }
        check_alerts(
            &json!({"f_situation": situation, "f_horizon": "complement"}),
            &["AL_clauses", "AL_cae_associe"],
        );
    }
    check_alerts(&json!({"f_situation": "public_plein", "f_horizon": "vivre"}), &[]);
    check_alerts(
        &json!({"f_situation": "fin_contrat"}),
        &[
            "AL_clauses",
            "AL_are_60",
            "AL_acre_60_jours",
            "AL_cae_associe",
            "AL_rupture",
        ],
    );
}

#[test]
fn banners() {
    for (activity, expected) in [
        ("artiste_auteur", Some("HP1")),
        ("agriculture", Some("HP2")),
        ("autre", None),
    ] {
        let report = report(&person(&json!({"f_activite": activity})));
        let banners: Vec<&str> = report.banners.iter().map(|banner| banner.id()).collect();
        assert_eq!(banners, expected.into_iter().collect::<Vec<_>>(), "{activity}");
    }
}

#[test]
fn questions_follow_one_another() {
    let answers = person(&json!({"f_activite": "services_personne", "f_situation": "public_plein"}));
    for mode in [Mode::Complete, Mode::Quick] {
        let path = asked(&answers, mode, LAW);
        assert!(
            !path.contains(&Item::FClients) && path.contains(&Item::FAutorisation),
            "{path:?}"
        );
        for pair in path.windows(2) {
            assert_eq!(previous_question(&answers, mode, pair[1], LAW), Some(pair[0]));
        }
        assert_eq!(previous_question(&answers, mode, Item::MotRang, LAW), None);
        // From a hidden question, the nearest ones that are asked.
        assert_eq!(
            previous_question(&answers, mode, Item::FClients, LAW),
            Some(Item::FActivite)
        );
    }
    assert_eq!(asked(&Answers::default(), Mode::Quick, LAW).len(), 20);
}

#[track_caller]
fn check_left(answers: &Value, mode: Mode, from: Item, expected: usize) {
    assert_eq!(
        left_at_most(&person(answers), mode, from, LAW),
        expected,
        "{answers} from {from:?}"
    );
}

#[test]
fn questions_left_are_those_that_may_still_come() {
    // Before anything is said, all may come.
    check_left(&json!({}), Mode::Complete, Item::MotRang, 37);
    // A farmer is asked neither about a profession, nor about clients, nor about a day rate.
    let farmer = json!({"f_activite": "agriculture"});
    check_left(&farmer, Mode::Complete, Item::FReglementee, 12);
    check_left(&farmer, Mode::Quick, Item::FReglementee, 10);
    // The day rate may come until individuals are said to be the clients.
    check_left(&json!({"f_activite": "conseil"}), Mode::Complete, Item::FClients, 14);
    let individuals = json!({"f_activite": "conseil", "f_clients": "particuliers"});
    check_left(&individuals, Mode::Complete, Item::FClients, 13);
    // The quick path keeps the clients and the day rate of a regulated profession for the end, in case portage comes first.
    check_left(&json!({"f_activite": "reglementee"}), Mode::Quick, Item::FQualif, 12);
    let accountant = json!({"f_activite": "reglementee", "f_reglementee": "sante_droit_chiffre"});
    check_left(&accountant, Mode::Quick, Item::FQualif, 10);
    check_left(&json!({"f_situation": "prefere_pas"}), Mode::Complete, Item::FTitre, 1);
}

#[test]
fn the_questions_left_never_grow_along_the_way_and_never_hide_one() {
    let mut random = Random::new(12);
    for _ in 0..500 {
        let person = random.person();
        for mode in [Mode::Complete, Mode::Quick] {
            let left = left_along(&person, mode);
            assert!(left.windows(2).all(|pair| pair[1] < pair[0]), "{left:?} {person:?}");
            let to_come = (1..=left.len()).rev();
            assert!(left.iter().zip(to_come).all(|(&said, come)| said >= come), "{left:?}");
            let last = left.last().copied().unwrap_or_default();
            assert!(
                mode == Mode::Quick || last == 1,
                "the last question says that it is the last"
            );
        }
    }
}

/// What each question says is left, along the path of somebody who answers in order.
fn left_along(person: &Answers, mode: Mode) -> Vec<usize> {
    let (mut given, mut at, mut left) = (Answers::default(), Some(Item::MotRang), Vec::new());
    while let Some(item) = at {
        left.push(left_at_most(&given, mode, item, LAW));
        // The activity takes no « je ne sais pas »: left open, as by a person who skips it by its address.
        let _ = given.set(item, person.get(item).unwrap_or(Answer::DontKnow));
        let path = asked(&given, mode, LAW);
        let place = path.iter().position(|&other| other == item);
        at = place.and_then(|place| path.get(place + 1)).copied();
    }
    left
}
