//! Links that people send: opened elsewhere, damaged, or on a site that is not at the root of its host.

use browser_tests::{Device, Hand, Person, Site, journey, journey_on, reference};

use crate::result::{CURRENT, link, result_of};
use crate::{expected, meets_no_barrier_by_day_or_night, shown, v01_reaches_her_result};

#[test]
fn a_link_shows_the_same_result_to_someone_else() {
    journey("share", async |stage| {
        let sender = stage.person(Device::Phone).await;
        v01_reaches_her_result(&sender, Hand::Mouse).await;
        sender.click("button.copy-link").await;
        let link = sender.clipboard().await;
        assert!(link.contains("/resultat#2") || link.contains("/resultat/#2"), "{link}");

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

#[test]
fn nobody_sees_their_own_result_in_the_place_of_the_one_they_were_sent() {
    journey("not-mine", async |stage| {
        let reader = stage.person(Device::Phone).await;
        result_of(&reader, "v09").await;
        let own = reader.attribute("[data-verdict]", "data-members").await;
        let link = result_link(&reader, "v01").await;
        let (kept, _) = reference("v09");
        reader.store(CURRENT, &kept).await;
        for before in ["#", "/", "!", "%20", "%23", "?x=1&", "%22", "«", "-", "lien:"] {
            reader.open(&format!("resultat/#{before}{link}")).await;
            reader.sees(".shared-notice").await;
            assert_eq!(shown(&reader).await, expected(), "{before}");
        }
        for damaged in ["#", "/", "%20", "!/", "%231r", "?x=1", "Chemin"] {
            reader.open(&format!("resultat/#{damaged}")).await;
            reader.sees("[data-wrong-link]").await;
            assert_eq!(reader.count("[data-verdict]").await, 0, "{damaged}");
        }
        reader.open("resultat/#chemin").await;
        assert_eq!(reader.attribute("[data-verdict]", "data-members").await, own);
        for before in ["#", "/", "!", "%23"] {
            reader.open(&format!("essais/#{before}comparer=courant,{link}")).await;
            reader.sees(".compare").await;
        }
        for unknown in ["#", "/x", "!1r", "%23"] {
            reader.open(&format!("questionnaire/#{unknown}")).await;
            reader.arrives_at("recapitulatif").await;
            reader.open(&format!("essais/#{unknown}")).await;
            reader.sees(".attempt--present").await;
        }
    });
}

#[test]
fn a_link_that_a_filter_changed_still_leads_to_its_result() {
    for base in ["/", "/qv/"] {
        journey_on(Site::built(base), "filtered", async |stage| {
            let reader = stage.person(Device::Phone).await;
            // The page of an address that does not exist leads on.
            reader.expects_console_error("404");
            result_of(&reader, "v09").await;
            let link = result_link(&reader, "v01").await;
            let (kept, _) = reference("v09");
            reader.store(CURRENT, &kept).await;
            for path in [
                "resultat/%23",
                "resultat%23",
                "resultat/%2523",
                "resultat/",
                "resultat/?u=%23",
                "resultat/?",
                "#",
                "#%23",
                "questionnaire/#",
                "essais/#",
                "vie-privee/##",
                "voies/#",
                "methode/?u=%23",
            ] {
                reader.open_link(&format!("{}{path}{link}", stage.site().home())).await;
                reader.sees(".shared-notice").await;
                assert_eq!(shown(&reader).await, expected(), "{path}");
            }
            // One that is damaged never becomes one's own.
            for path in ["resultat/?u=%23", "resultat/%23", "essais/#"] {
                let damaged = link.replace(&link[10..14], "aaaa");
                reader
                    .open_link(&format!("{}{path}{damaged}", stage.site().home()))
                    .await;
                reader.sees("[data-wrong-link]").await;
                assert_eq!(reader.count("[data-verdict]").await, 0, "{path}");
            }
        });
    }
}

#[test]
fn a_whole_message_gives_back_a_link_that_was_cut() {
    journey("pasted", async |stage| {
        let reader = stage.person(Device::Phone).await;
        result_of(&reader, "v09").await;
        let link = result_link(&reader, "v01").await;
        let (first, rest) = link.split_at(30);
        let message = format!("Bonjour,\r\n> https://exemple.fr/resultat/#{first}=\r\n> {rest}.\r\nJean");
        reader.open(&format!("resultat/#{first}")).await;
        reader.sees("[data-wrong-link]").await;
        reader.types_instead("#message", first).await;
        reader.click("#retrouver").await;
        reader
            .until("nothing found", async || {
                reader.text_of("#message-erreur").await.contains("aucun lien entier")
            })
            .await;
        reader.types_instead("#message", &message).await;
        reader.click("#retrouver").await;
        reader.sees(".shared-notice").await;
        assert_eq!(shown(&reader).await, expected());
        reader.open("essais/").await;
        reader.types_instead("#message", &message).await;
        reader.click("#retrouver").await;
        reader.sees(".shared-notice").await;
        assert_eq!(shown(&reader).await, expected());
    });
}

/// What follows the `#` in the link of a reference person.
async fn result_link(person: &Person, id: &str) -> String {
    result_of(person, id).await;
    let whole = link(person).await;
    whole
        .split_once('#')
        .map(|(_, link)| link.to_owned())
        .unwrap_or_default()
}
