//! Rules of the specification that the reference people do not separate.

use crate::LAW;
use engine::{
    Abstention, Alert, Answer, Answers, Draws, InPlay, Item, Level, Mode, Motive, Need, PerWay, Report, Sharing, Way,
    asked, assess, left_at_most, listed, missing_for_result, open_questions, previous_question, question_value,
    visible,
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
    assert_eq!(unsure.answers, empty.answers);
    assert_eq!(unsure.contributions, empty.contributions);
    assert_eq!(unsure.ranking.p1, empty.ranking.p1);
    // The activity alone takes no « je ne sais pas ».
    assert_eq!(
        (unsure.to_ask, unsure.ranking.verdict.abstention),
        (vec![Item::FActivite], Some(Abstention::FaitADemander))
    );
}

/// §3.8: what may close the first way, or make the person wait, is asked before the way is named.
#[test]
fn a_way_that_an_unasked_fact_may_close_is_never_named() {
    let asked = json!({
        "sec_arbitrage": "5", "sec_sans_contrat": "1", "ges_comptes": "1", "ges_deleguer": "5", "amb_taille": "1",
        "f_activite": "conseil", "f_clients": "entreprises", "f_qualif": "oui_bac2_ou_3ans", "f_traction": "payants", "f_ca": 60_000, "f_tarif": 500,
        "f_associes": "solo", "f_horizon": "mission", "f_situation": "fin_contrat", "f_cas": ["aucun"], "f_titre": "non",
    });
    let named = report(&person(&asked));
    assert_eq!(named.ranking.order[0], Way::Portage);
    assert!(named.to_ask.is_empty());
    assert_ne!(named.ranking.verdict.abstention, Some(Abstention::FaitADemander));
    // P5 closes portage, T1 and a permit close or make wait, K9 hangs on f_cas, P8 holds portage back.
    for id in ["f_qualif", "f_titre", "f_cas", "f_tarif", "f_clients", "f_activite"] {
        let item = Item::from_id(id).expect("an item");
        let mut unasked = asked.clone();
        unasked.as_object_mut().expect("answers").remove(id);
        for mode in [Mode::Complete, Mode::Quick] {
            let report = assess(&person(&unasked), mode, LAW, &Draws::new());
            let verdict = &report.ranking.verdict;
            if report.ranking.order[0] == Way::Portage {
                assert!(report.to_ask.contains(&item), "{id}");
                assert_eq!(verdict.abstention, Some(Abstention::FaitADemander), "{id}");
                assert!(verdict.members.is_empty(), "{id}");
            }
        }
        // Asked, and not known: the way may be named.
        let mut unsure = person(&unasked);
        if unsure.set(item, Answer::DontKnow).is_ok() {
            assert!(!report(&unsure).to_ask.contains(&item), "{id}");
        }
    }
}

/// The order of §3.8: what to settle, and an activity of its own, come before; too few answers, after.
#[test]
fn a_fact_to_ask_comes_after_what_must_be_settled_and_before_too_few_answers() {
    let abstention = |answers: Value| report(&person(&answers)).ranking.verdict.abstention;
    assert_eq!(abstention(json!({"f_titre": "sans_droit"})), Some(Abstention::Attendre));
    assert_eq!(
        abstention(json!({"f_activite": "agriculture"})),
        Some(Abstention::HorsChamp)
    );
    assert_eq!(
        abstention(json!({"f_activite": "conseil"})),
        Some(Abstention::FaitADemander)
    );
    let facts = json!({
        "f_activite": "conseil", "f_clients": "entreprises", "f_qualif": "oui_bac2_ou_3ans", "f_ca": 30_000, "f_tarif": 300, "f_associes": "solo",
        "f_horizon": "vivre", "f_situation": "fin_contrat", "f_cas": ["aucun"], "f_titre": "non", "f_invest": "moins_1000",
    });
    assert_eq!(abstention(facts), Some(Abstention::TropPeuDeReponses));
}

/// §3.8: « une fois réglé » follows the same rule; what is taken away was asked.
#[test]
fn the_ranking_once_settled_waits_for_what_may_close_its_first_way() {
    let mut waiting = json!({
        "f_activite": "conseil", "f_clients": "entreprises", "f_traction": "payants", "f_ca": 60_000, "f_tarif": 500, "f_qualif": "oui_bac2_ou_3ans",
        "f_associes": "solo", "f_horizon": "mission", "f_situation": "fin_contrat", "f_cas": ["aucun"], "f_titre": "sans_droit",
    });
    let after = |answers: &Value| {
        let report = report(&person(answers));
        assert_eq!(report.ranking.verdict.abstention, Some(Abstention::Attendre));
        let after = report.after.expect("a ranking once settled");
        (after.order[0], after.verdict.abstention, report.to_ask)
    };
    let (first, _, to_ask) = after(&waiting);
    assert_eq!((first, to_ask), (Way::Portage, Vec::new()));
    waiting.as_object_mut().expect("answers").remove("f_qualif");
    let expected = (Way::Portage, Some(Abstention::FaitADemander), vec![Item::FQualif]);
    assert_eq!(after(&waiting), expected);
}

const CONFIRMATIONS: [(Need, [&str; 3], f64); 3] = [
    (Need::Partage, ["par_commande", "par_outil", "par_prix"], 7.0),
    (Need::Securite, ["sec_coup_dur", "sec_chomage", "sec_assurances"], 5.0),
    (Need::Ambition, ["amb_demande", "amb_equipe", "amb_assez"], 5.0),
];

/// §2.1: on neither path, never needed, worth no question; an answer once given is read again with the others.
#[test]
fn a_confirmation_is_asked_by_no_path_and_kept_once_answered() {
    let person = reference_person();
    let before = report(&person);
    for id in CONFIRMATIONS.iter().flat_map(|(_, ids, _)| ids) {
        let item = Item::from_id(id).expect("an item");
        let mut answers = person;
        answers.set(item, Answer::Choice(2)).expect("an answer");
        for mode in [Mode::Complete, Mode::Quick] {
            assert!(!asked(&answers, mode, LAW).contains(&item), "{id}");
            assert!(!open_questions(&person, mode, LAW).contains(&item), "{id}");
            assert!(
                !listed(&person, mode, LAW).contains(&item) && listed(&answers, mode, LAW).contains(&item),
                "{id}"
            );
            let left = |answers| left_at_most(answers, mode, Item::MotRang, LAW);
            assert_eq!(left(&answers), left(&person), "{id}");
        }
        assert!(!visible(&answers).contains(&item), "{id}");
        assert_eq!(answers.cleaned().get(item), Some(Answer::Choice(2)), "{id}");
        assert!((question_value(&before, item) + 1.0).abs() < 1e-12, "{id}");
        assert!((report(&answers).coverage - before.coverage).abs() < 1e-12, "{id}");
    }
}

/// §3.1: one more indicator of its need each, one of three reversed; seven for sharing, five for the two others.
#[test]
fn confirmations_count_as_the_other_answers_of_their_need() {
    let person = reference_person();
    for (need, ids, all) in CONFIRMATIONS {
        let mut answers = person;
        let reversed = ids[2];
        for id in ids {
            let item = Item::from_id(id).expect("an item");
            // As high as can be, whichever way the question is asked.
            let rank = if id == reversed { 0 } else { 4 };
            answers.set(item, Answer::Choice(rank)).expect("an answer");
        }
        let (before, after) = (report(&person).measure, report(&answers).measure);
        let reliability = |n: f64| n * 0.4 / (1.0 + (n - 1.0) * 0.4);
        let sum = before.theta[need] / reliability(all - 3.0) * (all - 3.0) + 3.0;
        assert!((f64::from(after.n[need]) - all).abs() < 1e-12, "{need:?}");
        assert!(
            (after.theta[need] - reliability(all) * sum / all).abs() < 1e-9,
            "{need:?}"
        );
        assert!(
            (after.se[need] - 0.45 * (1.0 - reliability(all)).sqrt()).abs() < 1e-9,
            "{need:?}"
        );
    }
}

/// §2.4: the straight line is that of the eight agreements of the complete path.
#[test]
fn a_confirmation_makes_and_breaks_no_straight_line() {
    let mut answers = all_agreements("4");
    answers["par_prix"] = json!("1");
    assert!(report(&person(&answers)).quality.straight_line);
}

/// §3.6: three answers may close the CAE, of confirmation or not.
#[test]
fn confirmations_may_close_the_cae_as_the_others() {
    let sharing = |answers: Value| report(&person(&answers)).sharing;
    let three = json!({"par_commande": "1", "par_outil": "1", "par_prix": "5"});
    assert_eq!(sharing(three), Sharing::Closed);
    assert_eq!(
        sharing(json!({"par_commande": "1", "par_outil": "1"})),
        Sharing::ToCheck
    );
    // 4 × −1 alone close it; 3 × +1 more leave −1 / 7 × .824 = −.118.
    let four = json!({
        "par_contact": "1", "par_methodes": "5", "par_temps": "aucun", "par_contribution": "non",
        "par_commande": "5", "par_outil": "5", "par_prix": "1",
    });
    assert_eq!(sharing(four), Sharing::ToCheck);
}

/// The first of the 52 people, who answered everything.
fn reference_person() -> Answers {
    let people = cases(include_str!("../../../../tests/cases/people.json"));
    person(&people[0]["reponses"])
}

/// An answer that nothing shows any more was not asked: what shows it again decides.
#[test]
fn a_hidden_answer_is_not_a_question_asked() {
    let answers = json!({
        "f_activite": "conseil", "f_clients": "entreprises", "f_qualif": "oui_bac2_ou_3ans", "f_ca": 60_000, "f_tarif": 500, "f_associes": "solo",
        "f_horizon": "mission", "f_public": "plein", "f_cas": ["aucun"], "f_titre": "non",
    });
    assert_eq!(report(&person(&answers)).to_ask, [Item::FSituation]);
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

/// §2.4: squares of the distances to the mean of each need, over the answers beyond the first of each; above 0.54, fragile.
#[test]
fn answers_far_from_the_mean_of_their_need_are_fragile() {
    let agreeing = json!({"aut_maitre": "3", "aut_regles": "3", "ges_comptes": "5", "ges_deleguer": "1"});
    for (added, expected) in [
        // 0.8 and −1: 1.62 / 3 = 0.54, not above; then 1 and −1: 2 / 3.
        (json!({"ris_general": "9", "ris_variations": "5"}), false),
        (json!({"ris_general": "10", "ris_variations": "5"}), true),
        // Four answers on sharing: 4 / 5, then 3 / 5 with one opposed, then 0.75 / 5 with one in the middle.
        (
            json!({"par_contact": "5", "par_methodes": "5", "par_temps": "aucun", "par_contribution": "oui"}),
            true,
        ),
        (
            json!({"par_contact": "5", "par_methodes": "1", "par_temps": "aucun", "par_contribution": "oui"}),
            true,
        ),
        (
            json!({"par_contact": "5", "par_methodes": "1", "par_temps": "deux_trois_heures", "par_contribution": "oui"}),
            false,
        ),
        // One answer a need contradicts nothing, and the reason to stop is no statement.
        (json!({"col_guide": "5", "mot_revers": "tensions"}), false),
    ] {
        let mut answers = agreeing.clone();
        for (id, option) in added.as_object().expect("answers") {
            answers[id] = option.clone();
        }
        assert_eq!(report(&person(&answers)).quality.fragile, expected, "{added}");
    }
    assert!(!report(&person(&json!({}))).quality.fragile);
}

#[test]
fn a_need_that_contradicts_itself_is_said_and_flags_nothing_alone() {
    let answers = json!({
        "aut_maitre": "5", "aut_regles": "4", "amb_taille": "1", "amb_trois_ans": "embaucher",
        "ges_comptes": "3", "ges_deleguer": "3", "col_solitude": "3", "col_guide": "3", "ris_general": "5", "ris_variations": "3",
    });
    // 1.125 and 1.28, over 5 needs of two answers: 0.481.
    let quality = report(&person(&answers)).quality;
    assert_eq!(quality.contradictions, [Need::Autonomie, Need::Ambition]);
    assert!(!quality.fragile);
}

#[test]
fn a_fragile_result_has_wider_errors() {
    let fragile = report(&person(&json!({"aut_maitre": "5", "aut_regles": "5"})));
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
    // Nothing answered: the 21 statements and 12 facts count, 6 of them twice. The others wait for an answer that shows them,
    // and `f_vie` may stay empty: 0.55 × 39 = 21.45, and six heavy ones with ten others make 22.
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
    // Whether the CAE is in front is asked apart.
    let others = report.alerts.iter().filter(|&&alert| alert != Alert::CaeAssocie);
    let alerts: Vec<&str> = others.map(|alert| alert.id()).collect();
    assert_eq!(alerts, expected, "{answers}");
}

#[test]
fn alerts() {
    let closed_cae = json!({"par_temps": "aucun", "par_contribution": "non", "par_contact": "1"});
    check_alerts(&json!({}), &[]);
    check_alerts(&closed_cae, &[]);
    for alone in ["un_client", "ancien_employeur"] {
        check_alerts(&json!({"f_clients": alone}), &["AL_client_unique"]);
    }
    check_alerts(&json!({"f_clients": "entreprises"}), &[]);
    check_alerts(&json!({"f_situation": "salarie_partiel"}), &["AL_clauses"]);
    let benefit = ["AL_are_60", "AL_acre_60_jours"];
    check_alerts(&json!({"f_situation": "chomage_are"}), &benefit);
    check_alerts(
        &json!({"f_situation": "chomage_are", "f_are": "pas_droits"}),
        &benefit[1..],
    );
    // The card closes the micro and the création: nobody asks for the Acre, nor keeps the benefit while creating.
    check_alerts(
        &json!({"f_situation": "chomage_are", "f_titre": "oui_limite", "f_carte": "salarie"}),
        &[],
    );
    check_alerts(
        &json!({"f_situation": "chomage_sans"}),
        &["AL_acre_60_jours", "AL_cumul"],
    );
    check_alerts(&json!({"f_situation": "retraite"}), &["AL_cumul_retraite"]);
}

/// CGI 293 B: the threshold is that of what is sold, which the person says where the trade does not.
#[test]
fn the_vat_alert_follows_what_is_sold() {
    let (without, with) = ([], ["AL_tva"]);
    for (sold, threshold) in [
        (json!({}), 37_500),
        (json!({"f_activite": "commerce_stock"}), 85_000),
        (json!({"f_activite": "alimentaire"}), 85_000),
        // Bread and haircuts: the lower threshold, out of caution, until the person says which.
        (json!({"f_activite": "artisanat_diplome"}), 37_500),
        (json!({"f_activite": "artisanat_diplome", "f_nature": "ventes"}), 85_000),
        (
            json!({"f_activite": "artisanat_fabrication", "f_nature": "services"}),
            37_500,
        ),
        (json!({"f_activite": "restauration_lieu", "f_nature": "mixte"}), 37_500),
    ] {
        for (turnover, alerts) in [(threshold, &without[..]), (threshold + 1, &with)] {
            let mut answers = sold.clone();
            answers["f_ca"] = json!(turnover);
            check_alerts(&answers, alerts);
        }
    }
    // Above the ceiling the micro is closed: its VAT exemption is no matter any more.
    check_alerts(&json!({"f_ca": 83_601}), &without);
}

#[test]
fn alerts_of_a_trade() {
    for (answers, expected) in [
        (json!({"f_activite": "services_personne"}), &["AL_agrement_sap"][..]),
        (
            json!({"f_activite": "services_personne", "f_autre_activite": "moins_30"}),
            &["AL_agrement_sap"],
        ),
        (
            json!({"f_activite": "services_personne", "f_autre_activite": "plus_30"}),
            &["AL_agrement_sap", "AL_agrement_sap_30"],
        ),
        // Not for a garden: the 30 % are those of home services.
        (json!({"f_activite": "paysage", "f_autre_activite": "plus_30"}), &[]),
        (json!({"f_activite": "restauration_lieu"}), &[]),
        (
            json!({"f_activite": "restauration_lieu", "f_nature": "hebergement"}),
            &["AL_meuble"],
        ),
        (
            json!({"f_activite": "artisanat_diplome", "f_qualif": "oui_cap"}),
            &["AL_coiffure"],
        ),
        (json!({"f_activite": "artisanat_batiment", "f_qualif": "oui_cap"}), &[]),
        (
            json!({"f_activite": "transport", "f_clients": "un_client"}),
            &["AL_client_unique", "AL_plateforme"],
        ),
        (json!({"f_activite": "transport", "f_clients": "entreprises"}), &[]),
        // The banner says it: no alert repeats it.
        (json!({"f_activite": "artiste_auteur"}), &[]),
    ] {
        check_alerts(&answers, expected);
    }
}

#[test]
fn alerts_of_a_life() {
    for (point, alert) in [
        ("sante", "AL_maladie"),
        ("maternite", "AL_naissance"),
        ("allocation", "AL_aah"),
        ("emprunt", "AL_emprunt"),
    ] {
        check_alerts(&json!({"f_vie": [point]}), &[alert]);
    }
    for silent in ["proches", "aucun"] {
        check_alerts(&json!({"f_vie": [silent]}), &[]);
    }
    check_alerts(
        &json!({"f_vie": ["sante", "emprunt"], "f_cas": ["facture_demandee", "outre_mer"]}),
        &["AL_facture", "AL_maladie", "AL_emprunt", "AL_outre_mer"],
    );
}

/// C. trav. L5422-1, II: resigning from a contract for a project prepared before; I, 2°: a « rupture conventionnelle »;
/// L3142-105: a leave. Until the person says how, who means to live on the project is told about resigning.
#[test]
fn leaving_a_job_is_said_to_who_means_to_live_on_the_project() {
    for situation in ["salarie_plein", "salarie_partiel"] {
        for horizon in ["vivre", "batir"] {
            for (departure, alert) in [
                (None, Some("AL_depart")),
                (Some("demission"), Some("AL_depart")),
                (Some("rupture"), Some("AL_rupture")),
                (Some("conge"), Some("AL_conge")),
                (Some("garder"), None),
                (Some("fin"), None),
            ] {
                let mut answers = json!({"f_situation": situation, "f_horizon": horizon});
                if let Some(departure) = departure {
                    answers["f_depart"] = json!(departure);
                }
                let expected: Vec<_> = ["AL_clauses"].into_iter().chain(alert).collect();
                check_alerts(&answers, &expected);
            }
        }
        check_alerts(
            &json!({"f_situation": situation, "f_horizon": "complement"}),
            &["AL_clauses"],
        );
    }
    check_alerts(
        &json!({"f_situation": "public", "f_public": "plein", "f_horizon": "vivre"}),
        &[],
    );
    let ending = ["AL_clauses", "AL_are_60", "AL_acre_60_jours"];
    check_alerts(
        &json!({"f_situation": "fin_contrat"}),
        &[&ending[..], &["AL_rupture"]].concat(),
    );
    check_alerts(
        &json!({"f_situation": "fin_contrat", "f_horizon": "vivre", "f_depart": "fin"}),
        &ending,
    );
}

/// The ways that each alert is about (specification §3.2); none: whatever the way.
const ALERT_WAYS: &[(&str, &str)] = &[
    ("AL_client_unique", "micro creation"),
    ("AL_clauses", ""),
    ("AL_agrement_sap", "cae micro creation"),
    ("AL_agrement_sap_30", "cae micro creation"),
    ("AL_are_60", "micro creation"),
    ("AL_acre_60_jours", "micro creation"),
    ("AL_cae_associe", "cae"),
    ("AL_tva", "micro"),
    ("AL_meuble", "micro"),
    ("AL_coiffure", "cae micro creation"),
    ("AL_plateforme", "micro creation"),
    ("AL_facture", ""),
    ("AL_cumul", ""),
    ("AL_cumul_retraite", ""),
    ("AL_depart", ""),
    ("AL_rupture", ""),
    ("AL_conge", ""),
    ("AL_maladie", ""),
    ("AL_naissance", ""),
    ("AL_aah", ""),
    ("AL_emprunt", ""),
    ("AL_outre_mer", ""),
];

/// People who together have every alert.
fn warned() -> Vec<Answers> {
    let people = [
        json!({"f_activite": "transport", "f_clients": "un_client", "f_situation": "chomage_are", "f_ca": 50_000,
            "f_vie": ["sante", "maternite", "allocation", "emprunt"], "f_cas": ["facture_demandee", "outre_mer"]}),
        json!({"f_activite": "services_personne", "f_autre_activite": "plus_30", "f_situation": "salarie_plein",
            "f_horizon": "vivre", "f_depart": "demission"}),
        json!({"f_activite": "artisanat_diplome", "f_qualif": "oui_cap", "f_situation": "fin_contrat"}),
        json!({"f_activite": "restauration_lieu", "f_nature": "hebergement", "f_situation": "chomage_sans"}),
        json!({"f_situation": "retraite"}),
        json!({"f_situation": "salarie_plein", "f_horizon": "vivre", "f_depart": "conge"}),
    ];
    people.iter().map(|answers| person(answers).cleaned()).collect()
}

fn alone_in_play(answers: &Answers, way: Option<Way>) -> Vec<Alert> {
    let mut order: Vec<Way> = Way::ALL.to_vec();
    order.sort_by_key(|&other| Some(other) != way);
    let ranked = InPlay {
        order: order.try_into().expect("four ways"),
        excluded: PerWay::of(|other| Some(other) != way),
        members: &[],
    };
    engine::alerts(answers, ranked, LAW)
}

/// Whoever may only take one way is not warned about another one; what is about a person's life is said whatever the way.
#[test]
fn an_alert_is_shown_only_for_a_way_in_play() {
    let people = warned();
    let said = |alert: Alert, way| {
        people
            .iter()
            .any(|answers| alone_in_play(answers, way).contains(&alert))
    };
    assert_eq!(ALERT_WAYS.len(), Alert::ALL.len());
    for &alert in Alert::ALL {
        let (_, ways) = ALERT_WAYS.iter().find(|(id, _)| *id == alert.id()).expect("a row");
        let about = |way: Way| ways.is_empty() || ways.split(' ').any(|id| id == way.id());
        for &way in Way::ALL {
            assert_eq!(said(alert, Some(way)), about(way), "{} {way:?}", alert.id());
        }
        assert_eq!(said(alert, None), ways.is_empty(), "{}", alert.id());
    }
}

#[test]
fn what_a_member_owes_the_cae_is_said_where_the_cae_is_in_front() {
    let shown = |members: &[Way], order: [Way; 4], excluded: PerWay<bool>| {
        let ranked = InPlay {
            order,
            excluded,
            members,
        };
        engine::alerts(&Answers::default(), ranked, LAW).contains(&Alert::CaeAssocie)
    };
    let (open, closed) = (PerWay::of(|_| false), PerWay::of(|way| way == Way::Cae));
    let last = [Way::Micro, Way::Portage, Way::Creation, Way::Cae];
    let first = [Way::Cae, Way::Micro, Way::Portage, Way::Creation];
    assert!(shown(&[], first, open) && shown(&[Way::Micro, Way::Cae], last, open));
    assert!(!shown(&[Way::Micro], last, open) && !shown(&[], first, closed));
}

#[test]
fn banners() {
    for (answers, expected) in [
        (json!({"f_activite": "artiste_auteur"}), &["HP1"][..]),
        (json!({"f_activite": "graphisme", "f_graphisme": "creations"}), &["HP1"]),
        (json!({"f_activite": "graphisme", "f_graphisme": "les_deux"}), &[]),
        (json!({"f_activite": "agriculture"}), &["HP2"]),
        (json!({"f_activite": "paysage"}), &[]),
        (json!({"f_activite": "presse_spectacle"}), &["HP3"]),
        (json!({"f_cas": ["pacifique"]}), &["HP4"]),
        (json!({"f_cas": ["outre_mer"]}), &[]),
        (
            json!({"f_activite": "agriculture", "f_cas": ["pacifique"]}),
            &["HP2", "HP4"],
        ),
        (json!({"f_activite": "autre"}), &[]),
    ] {
        let report = report(&person(&answers));
        let banners: Vec<&str> = report.banners.iter().map(|banner| banner.id()).collect();
        assert_eq!(banners, expected, "{answers}");
    }
}

#[test]
fn questions_follow_one_another() {
    let answers = person(&json!({"f_activite": "services_personne", "f_situation": "public", "f_public": "plein"}));
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
    // 27 questions of the quick path, less nine that an answer must show first.
    assert_eq!(asked(&Answers::default(), Mode::Quick, LAW).len(), 18);
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
    // Before anything is said, all may come: what a trade says is never asked.
    check_left(&json!({}), Mode::Complete, Item::MotRang, 53);
    // After the profession 28 facts may come. A farmer is asked about no title, no client, and so nothing that clients asked
    // for, no day rate, and not what is sold.
    let farmer = json!({"f_activite": "agriculture"});
    check_left(&farmer, Mode::Complete, Item::FReglementee, 28 - 5);
    // Twelve of them are on the quick path, and nothing kept for its end may close the CAE or the création; portage is already
    // held back and the micro closed.
    check_left(&farmer, Mode::Quick, Item::FReglementee, 12);
    // From the clients on, 27 may come: an adviser is not asked what is sold, what to invest, about another activity nor a CAE.
    check_left(
        &json!({"f_activite": "conseil"}),
        Mode::Complete,
        Item::FClients,
        27 - 4,
    );
    // With individuals as clients, neither what they asked for nor a day rate.
    let individuals = json!({"f_activite": "conseil", "f_clients": "particuliers"});
    check_left(&individuals, Mode::Complete, Item::FClients, 27 - 6);
    // The quick path keeps the clients and the day rate of a regulated profession for the end, in case portage comes first.
    check_left(
        &json!({"f_activite": "reglementee"}),
        Mode::Quick,
        Item::FTraction,
        12 + 2,
    );
    let accountant = json!({"f_activite": "reglementee", "f_reglementee": "sante_droit_chiffre"});
    check_left(&accountant, Mode::Quick, Item::FTraction, 12);
    // Who is retired is asked about no post, and so about no agreement: the cases and the permit, with what they may show.
    check_left(&json!({"f_situation": "retraite"}), Mode::Complete, Item::FSituation, 7);
    check_left(&json!({"f_situation": "prefere_pas"}), Mode::Complete, Item::FTitre, 3);
    check_left(&json!({"f_titre": "non"}), Mode::Complete, Item::FTitre, 2);
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

/// The trade has a field of its own beside its list; the others that one press does not answer take more than one.
#[test]
fn one_press_answers_what_has_one_option_and_nothing_beside_it() {
    let at_once = |item: &Item| engine::question(*item).is_answered_at_once();
    let more = [
        Item::FActivite,
        Item::MotRang,
        Item::FCa,
        Item::FTarif,
        Item::FCas,
        Item::FVie,
    ];
    assert!(!more.iter().any(at_once));
    let scales = [Item::MotGain, Item::ParContact, Item::SecArbitrage, Item::RisGeneral];
    let choices = [Item::FHorizon, Item::FTitre, Item::FSituation];
    assert!(scales.iter().chain(&choices).all(at_once));
}
