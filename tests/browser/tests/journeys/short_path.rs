//! The end of the short path: what may still close the way in front is asked before the result.

use browser_tests::{Answer, Device, Hand, Person, journey};

use crate::result::CURRENT;

/// An adviser at the last question of everybody; the portage is in front, and her day rate was not asked.
const ADVISER: &str = r#"{"format":1,"answers":{"version":"items-3","mode":"rapide","mot_rang":["gain","sens","lien"],
"par_temps":"une_heure","par_contribution":"cela_depend","col_guide":"3","aut_maitre":"3","sec_arbitrage":"5",
"ris_general":"3","ges_deleguer":"5","amb_taille":"1","f_activite":"conseil","f_clients":"un_client",
"f_qualif":"oui_bac2_ou_3ans","f_traction":"payants","f_ca":60000,"f_associes":"solo",
"f_horizon":"mission","f_situation":"fin_contrat","f_cas":["aucun"]},"at":"f_titre","finished":false}"#;

async fn reaches_the_day_rate(person: &Person) {
    person.open("").await;
    person.store(CURRENT, ADVISER).await;
    person.open("questionnaire").await;
    person.arrives_at("f_titre").await;
    // The last question of everybody does not say that it is the last: which permit, what she knows and her day rate may follow.
    let progress = person.text_of(".progress__words").await;
    assert!(progress.contains("Encore 4 questions"), "{progress}");
    person.answers(Hand::Mouse, "f_titre", Answer::One("non")).await;
    person.continues(Hand::Mouse).await;
    person.arrives_at("f_tarif").await;
}

async fn first_way(person: &Person) -> Option<String> {
    person.click("a.see-result").await;
    person.sees("[data-verdict]").await;
    person.attribute(".way-card", "data-way").await
}

#[test]
fn the_short_path_asks_what_may_close_the_way_in_front() {
    journey("short-path", async |stage| {
        let person = stage.person(Device::Phone).await;
        reaches_the_day_rate(&person).await;
        assert!(
            person
                .text_of(".question__intro")
                .await
                .contains("peut fermer une voie")
        );
        let progress = person.text_of(".progress__words").await;
        assert!(
            progress.contains("Pour finir") && progress.contains("dernière"),
            "{progress}"
        );
        person.meets_no_barrier().await;
        // What may close a way and was answered before stays on the way back.
        person.click(".back").await;
        person.arrives_at("f_qualif").await;
        assert!(person.is_checked("input[name=f_qualif][value=oui_bac2_ou_3ans]").await);
        person.click(".back").await;
        person.arrives_at("f_titre").await;
        assert!(person.is_checked("input[name=f_titre][value=non]").await);
        person.continues(Hand::Mouse).await;
        person.arrives_at("f_tarif").await;
        person.answers(Hand::Mouse, "f_tarif", Answer::Euros("120")).await;
        person.continues(Hand::Mouse).await;
        person.arrives_at("recapitulatif").await;
        // It stays in sight, although it closed the way: the portage is no longer in front.
        assert!(person.text_of("[data-item=f_tarif]").await.contains("120"));
        assert_eq!(person.count("[data-missing]").await, 0);
        person.click("[data-item=f_tarif] a").await;
        person.arrives_at("f_tarif").await;
        person.continues(Hand::Mouse).await;
        person.arrives_at("recapitulatif").await;
        let first = first_way(&person).await;
        assert!(first.is_some() && first.as_deref() != Some("portage"), "{first:?}");
    });
}

#[test]
fn a_day_rate_left_empty_at_the_end_is_asked_once() {
    journey("short-path-empty", async |stage| {
        let person = stage.person(Device::Phone).await;
        reaches_the_day_rate(&person).await;
        person.continues(Hand::Mouse).await;
        person.arrives_at("recapitulatif").await;
        assert_eq!(person.count("[data-missing]").await, 0);
        assert_eq!(first_way(&person).await.as_deref(), Some("portage"));
    });
}
