//! Links that people send: opened elsewhere, damaged, or on a site that is not at the root of its host.

use browser_tests::{Device, Hand, Site, journey, journey_on};

use crate::{expected, meets_no_barrier_by_day_or_night, shown, v01_reaches_her_result};

#[test]
fn a_link_shows_the_same_result_to_someone_else() {
    journey("share", async |stage| {
        let sender = stage.person(Device::Phone).await;
        v01_reaches_her_result(&sender, Hand::Mouse).await;
        sender.click("button.copy-link").await;
        let link = sender.clipboard().await;
        assert!(link.contains("/resultat#1") || link.contains("/resultat/#1"), "{link}");

        let adviser = stage.person(Device::Desktop).await;
        adviser.open_link(&link).await;
        assert_eq!(shown(&adviser).await, expected());
        assert_eq!(
            adviser.stored("quatre-voies:courant").await,
            None,
            "a link received must not become an own attempt"
        );
    });
}

#[test]
fn a_damaged_link_is_explained_and_shows_no_result() {
    journey("damaged-link", async |stage| {
        for link in ["resultat#1", "resultat#1AAAAAAAA", "resultat#9abc", "resultat#%00%E0"] {
            let person = stage.person(Device::Phone).await;
            person.open(link).await;
            assert!(!person.heading().await.is_empty());
            assert_eq!(person.count("[data-verdict]").await, 0, "{link}");
            assert!(person.count("main a[href]").await > 0, "{link} leads nowhere");
        }
    });
}

#[test]
fn a_link_is_found_in_what_a_message_made_of_it_and_known_as_one_s_own() {
    journey("message", async |stage| {
        let person = stage.person(Device::Phone).await;
        v01_reaches_her_result(&person, Hand::Mouse).await;
        person.click_label_of("partage", "complet").await;
        let link = person.value_of("#lien").await;
        for end in ["", ".", ")", "%20", "&fbclid=1"] {
            person.open_link(&format!("{link}{end}")).await;
            assert_eq!(shown(&person).await, expected(), "{end:?}");
            person.sees(".shared-notice").await;
        }
        // Only the answers that travelled are compared: these are hers.
        person.sees(".shared-notice[data-mine]").await;
        // A place of the page is no link.
        person.open("resultat#chemin").await;
        assert_eq!(shown(&person).await, expected());
        person.open(&format!("resultat#1{}", "A".repeat(100_000))).await;
        person.sees("[data-wrong-link]").await;
    });
}

#[test]
fn the_site_works_under_a_sub_path() {
    journey_on(Site::built("/qv/"), "sub-path", async |stage| {
        let person = stage.person(Device::Phone).await;
        v01_reaches_her_result(&person, Hand::Mouse).await;
        assert!(person.address().await.path().starts_with("/qv/resultat"));
        person.reload().await;
        assert_eq!(shown(&person).await, expected());
    });
}

#[test]
fn a_lost_visitor_is_told_the_way_home() {
    journey("lost", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.expects_console_error("404");
        person.open_early("nulle-part").await;
        meets_no_barrier_by_day_or_night(&person).await;
        person.click("a").await;
        person.sees("a[data-mode=complet]").await;
    });
}
