//! What a frame keeps: with the site, apart for each site that shows it, or nowhere. No answer is lost in any.

use browser_tests::{Ability, Device, Hand, Person, Stage, V01, journey};

use super::{FRAME, Host, blog, reaches_her_result, starts_in};
use crate::result::CURRENT;
use crate::{expected, shown};

/// From a blog at this address to her result in the frame, which is still there when its page comes again.
async fn has_her_result_again(person: &Person, host: &Host) {
    starts_in(person, host).await;
    reaches_her_result(person, Hand::Mouse).await;
    assert_eq!(shown(person).await, expected());
    person.runs("location.reload()").await;
    person.sees("[data-verdict]").await;
    person.sees_it_ready().await;
    assert_eq!(shown(person).await, expected());
}

/// Whether the whole site has what was answered in the frame.
async fn is_found_on_the_site(person: &Person) -> bool {
    person.leaves_frame().await;
    person.open("").await;
    person.stored(CURRENT).await.is_some()
}

/// The page around is of the same site, by another port: most browsers keep no partition between them.
fn of_the_same_site(stage: &Stage) -> Host {
    let host = blog(stage);
    let address = host.site.home();
    let origin = address.trim_end_matches('/').to_owned();
    Host {
        origin,
        address,
        ..host
    }
}

#[test]
fn where_storage_is_free_the_whole_site_has_the_same_answers() {
    journey("embedded-free", async |stage| {
        let (host, person) = (of_the_same_site(stage), stage.person(Device::Desktop).await);
        has_her_result_again(&person, &host).await;
        let shared = stage.can(Ability::SharedStorage);
        assert_eq!(is_found_on_the_site(&person).await, shared);
    });
}

#[test]
fn where_storage_is_partitioned_the_answers_stay_with_the_site_that_shows_it() {
    journey("embedded-partitioned", async |stage| {
        let (host, person) = (blog(stage), stage.person(Device::Desktop).await);
        has_her_result_again(&person, &host).await;
        assert!(!is_found_on_the_site(&person).await);
    });
}

#[test]
fn where_nothing_is_kept_no_answer_is_lost() {
    journey("embedded-refused", async |stage| {
        let (host, person) = (blog(stage), stage.person_without_storage(Device::Desktop).await);
        has_her_result_again(&person, &host).await;
        let refused = "try { return String(localStorage.length) } catch (refused) { return refused.name }";
        let refused = person.learns(refused).await;
        assert!(
            ["SecurityError", "TypeError"].contains(&refused.as_str()),
            "refused, or not there: {refused}"
        );
        person.leaves_frame().await;
        person.enters_frame(FRAME).await;
        assert_eq!(person.count("[data-verdict]").await, 1, "{} answers", V01.len());
    });
}
