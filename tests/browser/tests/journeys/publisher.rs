//! Who publishes: a copy that nobody signed, and the same signed by the network of the examples.

use browser_tests::{Device, Person, Site, journey, journey_on};

use crate::meets_no_barrier_by_day_or_night;
use crate::result::result_of;

#[test]
fn an_unsigned_copy_says_so_on_every_kind_of_page() {
    journey("unsigned", async |stage| {
        let person = stage.person(Device::Phone).await;
        for page in ["", "questionnaire/", "resultat/", "essais/", "voies/cae/", "editeur/"] {
            person.open(page).await;
            let said = person.text_of(".published").await;
            assert!(said.contains("Éditeur non indiqué."), "{page}: {said}");
            assert_eq!(
                person
                    .count("[href^='mailto:'].report, [data-publisher=report] a")
                    .await,
                0,
                "{page}"
            );
        }
        person.click(".published a").await;
        person.sees("[data-seal]").await;
        meets_no_barrier_by_day_or_night(&person).await;
        person.fits_the_screen().await;
    });
}

#[test]
fn a_signed_copy_names_its_publisher_its_structures_and_its_rate_as_its_own() {
    journey_on(Site::signed_by("reseau-cae"), "signed", async |stage| {
        let person = stage.person(Device::Phone).await;
        for page in ["", "questionnaire/", "voies/cae/", "editeur/", "accessibilite/"] {
            person.open(page).await;
            let said = person.whole_text_of("body").await;
            assert!(said.contains("Publié par Réseau des CAE du Ponant."), "{page}: {said}");
            assert!(!said.contains("non indiqué"), "{page}: {said}");
        }
        person.open("editeur/").await;
        meets_no_barrier_by_day_or_night(&person).await;
        person.screenshot("editeur").await;
        person.open("voies/cae/").await;
        tells_the_publisher(&person, ".sources [data-publisher=report] a").await;
        result_of(&person, "v01").await;
        person.opens_every_door().await;
        let near = person.whole_text_of(".near").await;
        assert!(
            near.contains("CAE du Golfe") && near.contains("pas une recommandation"),
            "{near}"
        );
        assert!(person.whole_text_of(".money__publisher").await.contains("10,5"));
        tells_the_publisher(&person, ".gate-reason .report").await;
        assert!(
            person
                .whole_text_of(".paper__publisher")
                .await
                .contains("Réseau des CAE du Ponant")
        );
        meets_no_barrier_by_day_or_night(&person).await;
        person.screenshot("resultat").await;
    });
}

/// A wrong rule is told to who signed, by its id.
async fn tells_the_publisher(person: &Person, link: &str) {
    let address = person.attribute(link, "href").await.unwrap_or_default();
    assert!(
        address.starts_with("mailto:bonjour@ponant.exemple.fr?subject=") && address.contains("corriger%20"),
        "{address}"
    );
}
