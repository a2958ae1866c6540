//! The page on privacy: what is stored, live; erased here and now.

use browser_tests::{Answer, Device, Hand, journey, reference};

use crate::meets_no_barrier_by_day_or_night;

const CURRENT: &str = "quatre-voies:courant";

#[test]
fn what_is_stored_is_shown_live_then_erased_after_a_question() {
    journey("privacy", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("").await;
        person.click(".site-footer a").await;
        person.sees(".privacy").await;
        assert_eq!(person.count(".privacy [data-key]").await, 0);
        assert!(person.text_of(".requests").await.ends_with("0 à un autre site."));

        person.store(CURRENT, &reference("v01").0).await;
        person.store("quatre-voies:essais-mis-de-cote-1", "{oups").await;
        person.store("autre-site", "reste").await;
        person.reload().await;
        person.sees(&format!("[data-key='{CURRENT}']")).await;
        person.click(&format!("[data-key='{CURRENT}'] summary")).await;
        assert!(person.text_of(".stored-text").await.contains("\"mot_rang\""));
        meets_no_barrier_by_day_or_night(&person).await;

        person.click("#tout-effacer").await;
        meets_no_barrier_by_day_or_night(&person).await;
        assert!(
            person.stored(CURRENT).await.is_some(),
            "nothing goes before the person confirms"
        );
        person.click("#tout-effacer-oui").await;
        person
            .until("an empty device", async || {
                person.count(".privacy [data-key]").await == 0
            })
            .await;
        for key in [CURRENT, "quatre-voies:essais-mis-de-cote-1"] {
            assert_eq!(person.stored(key).await, None, "{key}");
        }
        assert_eq!(person.stored("autre-site").await.as_deref(), Some("reste"));
    });
}

#[test]
fn what_only_the_tab_holds_is_shown_too() {
    journey("privacy-tab", async |stage| {
        let person = stage.person(Device::Narrow).await;
        person.blocks_storage().await;
        person.open("questionnaire#complet").await;
        person.arrives_at("mot_rang").await;
        person
            .answers(Hand::Mouse, "mot_rang", Answer::Rank("lien", "sens"))
            .await;
        person.click(".site-footer a").await;
        person.sees(&format!("[data-key='{CURRENT}']")).await;
        assert!(
            person
                .text_of(&format!("[data-key='{CURRENT}']"))
                .await
                .contains("dans l’adresse de cette page")
        );
        person.fits_the_screen().await;
        person.click("#tout-effacer").await;
        person.click("#tout-effacer-oui").await;
        person
            .until("an empty tab", async || person.count(".privacy [data-key]").await == 0)
            .await;
    });
}
