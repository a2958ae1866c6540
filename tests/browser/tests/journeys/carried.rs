//! Where nothing can be kept, the answers go with our own links, after the `#`, and are the person's own.

use browser_tests::{Answer, Device, Hand, Person, journey};

use crate::{expected, shown, v01_reaches_her_result, v01_until};

/// The ways in which a browser refuses all storage.
pub(crate) const REFUSALS: [&str; 3] = [
    "for (const name of ['localStorage', 'sessionStorage']) \
     Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError') } })",
    "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { value: null })",
    "for (const name of ['getItem', 'setItem', 'removeItem', 'key']) \
     Storage.prototype[name] = () => { throw new DOMException('blocked', 'SecurityError') }",
];

pub(crate) async fn carries(person: &Person) -> bool {
    let address = person.address().await;
    address.fragment().is_some_and(|fragment| fragment.contains("~2c"))
}

#[test]
fn answers_go_from_page_to_page_without_any_storage() {
    journey("carried", async |stage| {
        for refusal in REFUSALS {
            let person = stage.person(Device::Phone).await;
            person.runs_first(refusal).await;
            v01_reaches_her_result(&person, Hand::Mouse).await;
            assert_eq!(shown(&person).await, expected());
            assert_eq!(person.count(".shared-notice, .offered").await, 0, "it is her own");
            assert!(carries(&person).await);
            assert!(!person.title().await.contains('~'));
            person.reload().await;
            assert_eq!(shown(&person).await, expected());
            // Back closes the six doors one by one, then leaves the result.
            for _ in 0..7 {
                person.go_back().await;
            }
            person.arrives_at("recapitulatif").await;
            person.click("a.see-result").await;
            person.sees("[data-verdict=nette]").await;
            person.click("a.review").await;
            person.arrives_at("recapitulatif").await;
            person.click("a.brand").await;
            person.sees("[data-resume]").await;
            assert!(person.text_of(".save-status--fault").await.contains("historique"));
            person.meets_no_barrier().await;
            person.fits_the_screen().await;
            person.click(".resume .see-result").await;
            person.sees("[data-verdict=nette]").await;
            person.click(".to-attempts").await;
            person.sees(".attempt--present").await;
            assert_eq!(person.count(".attempts > .attempt").await, 0, "no result received");
        }
    });
}

#[test]
fn what_the_address_carries_is_erased_with_the_rest() {
    journey("carried-erased", async |stage| {
        for page in ["", "vie-privee"] {
            let person = stage.person(Device::Phone).await;
            person.runs_first(REFUSALS[0]).await;
            v01_until(&person, "mot_sens").await;
            assert!(carries(&person).await);
            let button = if page.is_empty() {
                "#effacer"
            } else {
                person.click(".site-footer__inner > p a").await;
                person.sees(".privacy [data-key]").await;
                "#tout-effacer"
            };
            person.click(button).await;
            person.click(&format!("{button}-oui")).await;
            person.until("a bare address", async || !carries(&person).await).await;
            person.reload().await;
            assert!(!carries(&person).await);
            assert_eq!(person.count(".privacy [data-key], .save-status--fault").await, 0);
        }
    });
}

#[test]
fn a_name_cannot_be_taken_for_a_key() {
    journey("carried-name", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.blocks_storage().await;
        v01_until(&person, "mot_sens").await;
        person.click("a.brand").await;
        person.click(".to-attempts").await;
        person.click(".attempt--present .rename").await;
        person
            .types_instead(".attempt--present .naming__field", "quatre-voies:courant")
            .await;
        person.click(".attempt--present .naming button[type=submit]").await;
        person.reload().await;
        person.click(".attempt--present .actions a").await;
        person.arrives_at("mot_sens").await;
        for (question, answer) in [("mot_lien", "5"), ("mot_gain", "3")] {
            person.click("a.back").await;
            person.arrives_at(question).await;
            assert!(
                person
                    .is_checked(&format!("input[name={question}][value='{answer}']"))
                    .await
            );
        }
    });
}

#[test]
fn an_address_kept_by_the_person_is_taken_again_when_asked() {
    journey("carried-kept", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.runs_first(REFUSALS[0]).await;
        v01_until(&person, "mot_sens").await;
        let address = person.address().await.to_string();
        person.open_link(&address).await;
        person.sees(".offered").await;
        person.meets_no_barrier().await;
        person.click(".take-offered").await;
        person
            .until("what was taken", async || person.count(".offered").await == 0)
            .await;
        person.answers(Hand::Keyboard, "mot_sens", Answer::One("4")).await;
        person.reload().await;
        person.click("a.back").await;
        person.arrives_at("mot_lien").await;
        assert!(person.is_checked("input[name=mot_lien][value='5']").await);
    });
}
