//! Someone who answered the questionnaire of before, items-2: nothing is lost, and what is to complete is said.

use browser_tests::{Answer, Device, Hand, Person, journey};

use crate::result::CURRENT;

/// As a released version left it: a minor, which today needs an age.
const RELEASED: &str = include_str!("../../../cases/storage/courant_1.json");
/// Everything answered to items-2; four answers of then say too little today.
const WHOLE: &str = r#"{"format":1,"answers":{"version":"items-2","mode":"complet","mot_rang":["gain","sens","lien"],
"mot_gain":"4","mot_lien":"2","mot_sens":"3","mot_revers":"revenu","par_contact":"3","par_methodes":"3","par_temps":"une_heure",
"par_contribution":"cela_depend","col_solitude":"3","col_guide":"3","aut_maitre":"3","aut_regles":"3","sec_arbitrage":"4",
"sec_sans_contrat":"3","ris_general":"3","ris_variations":"3","ges_comptes":"2","ges_deleguer":"5","amb_taille":"1",
"amb_trois_ans":"solo","f_activite":"conseil","f_clients":"une_entreprise","f_qualif":"oui_bac2_ou_3ans","f_traction":"payants",
"f_ca":60000,"f_tarif":400,"f_frais":"moins_10","f_invest":"moins_1000","f_associes":"solo","f_horizon":"mission",
"f_situation":"public_partiel","f_autorisation":"oui","f_cas":["employeur_demande"],"f_titre":"oui_entrepreneur"},
"at":"recapitulatif","finished":true}"#;

async fn comes_back_with(person: &Person, kept: &str) {
    person.open("").await;
    person.store(CURRENT, kept).await;
    person.opens_the_whole_result().await;
    person.sees(".migrated").await;
}

#[test]
fn answers_of_before_are_taken_over_and_what_is_missing_is_asked_first() {
    journey("migrated", async |stage| {
        let person = stage.person(Device::Narrow).await;
        comes_back_with(&person, RELEASED).await;
        let said = person.text_of(".migrated").await;
        assert!(said.contains("Vos réponses ont été reprises"), "{said}");
        assert!(said.contains("une question est à compléter"), "{said}");
        assert_eq!(person.text_of(".migrated li").await, "Votre âge");
        person.fits_the_screen().await;
        person.meets_no_barrier().await;
        assert_eq!(person.text_of(".complete-answers").await, "Compléter mes réponses");
        person.click(".complete-answers").await;
        person.arrives_at("f_mineur").await;
        person.answers(Hand::Mouse, "f_mineur", Answer::One("16_17")).await;
        let kept = person.stored(CURRENT).await.unwrap_or_default();
        assert!(kept.contains("items-3") && kept.contains("\"f_ca\":22000"), "{kept}");
        person.opens_the_whole_result().await;
        person.sees("[data-verdict]").await;
        assert_eq!(person.count(".migrated").await, 0, "it is said once");
    });
}

#[test]
fn a_whole_result_of_before_names_each_question_to_complete() {
    journey("migrated-whole", async |stage| {
        let person = stage.person(Device::Phone).await;
        comes_back_with(&person, WHOLE).await;
        let said = person.text_of(".migrated").await;
        assert!(said.contains("4 questions sont à compléter"), "{said}");
        for short in [
            "Vos clients",
            "Votre poste public",
            "Les cas particuliers",
            "Votre carte de séjour",
        ] {
            assert!(said.contains(short), "{short}: {said}");
        }
        // Opening changes nothing: whoever comes back later reads it again.
        person.reload().await;
        person.sees(".migrated").await;
        person.click(".complete-answers").await;
        person.arrives_at("f_clients").await;
        assert_eq!(
            person.count("input:checked").await,
            0,
            "several answers of today may be meant"
        );
    });
}
