//! Without a network, and from one version to the next; and what is shown where there is nothing.

use browser_tests::{Device, Person, Site, journey, journey_on, reference};

/// Waits until the whole site is kept on the device, and its worker answers for it.
pub(crate) async fn has_kept_the_site(person: &Person) {
    person.open("").await;
    let kept = "navigator.serviceWorker.ready.then(() => { document.documentElement.dataset.kept = '' })";
    person.runs(kept).await;
    person.sees(":root[data-kept]").await;
    person.reload().await;
}

/// Looks for another version, and waits until it is there or refused.
pub(crate) async fn looks_for_another_version(person: &Person) {
    let look = "const told = () => { document.documentElement.dataset.looked = '' };
        const over = coming => !coming || coming.state === 'installed' || coming.state === 'redundant';
        navigator.serviceWorker.ready.then(kept => kept.update().catch(() => {}).then(() => {
            const wait = () => over(kept.installing) ? told() : setTimeout(wait, 20);
            wait();
        }))";
    person.runs(look).await;
    person.sees(":root[data-looked]").await;
}

#[test]
fn a_site_half_copied_never_takes_the_place_of_a_whole_one() {
    journey("halfway", async |stage| {
        let person = stage.person(Device::Desktop).await;
        // The browser says itself which page it refused.
        person.expects_console_error("integrity");
        has_kept_the_site(&person).await;
        stage.site().publishes_halfway();
        looks_for_another_version(&person).await;
        assert_eq!(
            person.count(".new-version:not([hidden])").await,
            0,
            "half a version was offered"
        );
        for path in ["voies/cae/", "methode/", "questionnaire/", ""] {
            person.open(path).await;
            assert_eq!(person.count("#mixed").await, 0, "{path} is of another version");
        }
        stage.site().publishes_anew();
        looks_for_another_version(&person).await;
        person.sees(".new-version:not([hidden])").await;
    });
}

/// What a device may say of a network where each byte counts.
const COUNTED: [&str; 3] = ["{ saveData: true }", "{ type: 'cellular' }", "{ effectiveType: '3g' }"];

#[test]
fn where_data_is_counted_the_result_is_kept_once_it_is_used() {
    for counted in COUNTED {
        let told = format!("Object.defineProperty(navigator, 'connection', {{ value: {counted} }})");
        sparing(told.leak());
    }
}

fn sparing(told: &'static str) {
    journey("sparing", async |stage| {
        stage.site().starts_its_worker_with(told);
        let person = stage.person(Device::Phone).await;
        has_kept_the_site(&person).await;
        assert_eq!(
            kept(&person, "-(result|kept|group|advice)-|voies.cae").await,
            "0",
            "{told}"
        );
        assert_eq!(kept(&person, "-verdict-|resultat.$").await, "3", "{told}");
        let (answers, _) = reference("v01");
        person.store("quatre-voies:courant", &answers).await;
        person.opens_the_whole_result().await;
        person.sees("[data-verdict]").await;
        stage.site().goes_away();
        person.opens_the_whole_result().await;
        person.sees("[data-verdict]").await;
        person.open("questionnaire/").await;
        person.sees("h1").await;
    });
}

/// How many files of these names the device keeps.
async fn kept(person: &Person, names: &str) -> String {
    let count = "caches.keys().then(names => Promise.all(names.map(name => caches.open(name).then(cache => cache.keys()))))
        .then(kept => { document.documentElement.dataset.counted = kept.flat().filter(({ url }) => /NAMES/.test(url)).length })";
    person
        .runs("document.documentElement.removeAttribute('data-counted')")
        .await;
    person.runs(&count.replace("NAMES", names)).await;
    person.sees("html[data-counted]").await;
    person
        .attribute("html[data-counted]", "data-counted")
        .await
        .unwrap_or_default()
}

#[test]
fn a_lost_page_leads_home_from_any_depth() {
    for base in ["/", "/un/dossier/"] {
        journey_on(Site::built(base), "lost", async |stage| {
            let person = stage.person(Device::Phone).await;
            // The browser tells each address that does not exist.
            person.expects_console_error("404");
            for path in ["perdu", "voies/cea/", "a/b/c/d.html"] {
                person.open_early(path).await;
                assert!(person.heading().await.contains("n’existe pas"), "{base}{path}");
                person.meets_no_barrier().await;
                let home = stage.site().home();
                person
                    .until("the way home", async || {
                        let link = person.attribute("main a", "href").await.unwrap_or_default();
                        home == link || (base == "/" && link == "/")
                    })
                    .await;
                person.click("main a").await;
                person.sees_it_ready().await;
                assert_eq!(person.address().await.path(), base, "{path}");
            }
        });
    }
}
