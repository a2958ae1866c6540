//! The pages to read: whole without any program, on every screen, wherever the site is.

use browser_tests::{Device, Site, journey, journey_on};

use crate::meets_no_barrier_by_day_or_night;

pub(crate) const TO_READ: &[&str] = &[
    "voies",
    "voies/cae",
    "voies/portage",
    "voies/micro",
    "voies/creation",
    "methode",
    "accessibilite",
    "aide-a-la-decision",
    "editeur",
    "plan",
    "questionnaire/papier",
];

#[test]
fn pages_to_read_have_no_barrier_and_no_program() {
    journey("to-read", async |stage| {
        let person = stage.person(Device::Phone).await;
        for path in TO_READ {
            person.open(&format!("{path}/")).await;
            assert_eq!(
                person.count("script:not([src*=witness], [src*='found-'])").await,
                0,
                "{path}"
            );
            meets_no_barrier_by_day_or_night(&person).await;
            person.screenshot(&format!("page-{}", path.replace('/', "-"))).await;
        }
    });
}

#[test]
fn pages_to_read_fit_the_narrowest_screen() {
    journey("to-read-narrow", async |stage| {
        let person = stage.person(Device::Narrow).await;
        for path in TO_READ {
            person.open(&format!("{path}/")).await;
            let overflow = "document.documentElement.dataset.wide = document.documentElement.scrollWidth > innerWidth";
            person.runs(overflow).await;
            assert_eq!(
                person.attribute("html", "data-wide").await.as_deref(),
                Some("false"),
                "{path}"
            );
        }
    });
}

#[test]
fn every_page_says_what_it_may_load() {
    journey("policy", async |stage| {
        let person = stage.person(Device::Desktop).await;
        for path in TO_READ.iter().chain(&["", "questionnaire", "resultat"]) {
            person.open(path).await;
            let policy = person
                .attribute("meta[http-equiv=Content-Security-Policy]", "content")
                .await
                .unwrap_or_default();
            assert!(policy.contains("default-src 'self'"), "{path}: {policy}");
            for never in ["unsafe-inline", "'unsafe-eval'", "http:", "https:"] {
                assert!(!policy.contains(never), "{path}: {policy}");
            }
        }
    });
}

#[test]
fn links_between_pages_hold_at_a_sub_path() {
    journey_on(Site::built("/un/dossier/"), "sub-path-pages", async |stage| {
        let person = stage.person(Device::Desktop).await;
        person.open("").await;
        person.click(".site-links a[href*=voies]").await;
        person.sees(".compare").await;
        person.click(".contents a[href*=cae]").await;
        person.sees("#definition").await;
        person.click(".brand").await;
        person.sees_it_ready().await;
        person.sees("a[data-mode=complet]").await;
    });
}

#[test]
fn a_new_version_is_taken_in_each_tab_when_the_person_says_so() {
    journey("new-version", async |stage| {
        let person = stage.person(Device::Desktop).await;
        person.open("").await;
        person
            .runs("navigator.serviceWorker.ready.then(() => { document.documentElement.dataset.kept = '' })")
            .await;
        person.sees(":root[data-kept]").await;
        let mark = "document.documentElement.dataset.before = ''";
        // Comes back: a reload asked of Firefox's driver passes what is kept by.
        person.open("").await;
        person.runs(mark).await;
        person.opens_in_another_tab("").await;
        person.runs(mark).await;
        stage.site().publishes_anew();
        person
            .runs("navigator.serviceWorker.ready.then(kept => kept.update())")
            .await;
        for rank in ["the tab that says it", "the other tab"] {
            person.sees(".new-version:not([hidden])").await;
            person.click(".new-version button").await;
            person
                .until(rank, async || person.count(":root:not([data-before])").await == 1)
                .await;
            person.sees_it_ready().await;
            person.returns_to_the_first_tab().await;
        }
    });
}

#[test]
fn the_site_opens_without_a_network() {
    journey_on(Site::built("/un/dossier/"), "offline", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("").await;
        person
            .runs("navigator.serviceWorker.ready.then(() => { document.documentElement.dataset.kept = '' })")
            .await;
        person.sees(":root[data-kept]").await;
        stage.site().goes_away();
        person.open("questionnaire/#complet").await;
        person.arrives_at("mot_rang").await;
        for reason in ["lien", "gain"] {
            person.click(&format!("button[data-option={reason}]")).await;
        }
        person.open("voies/cae/").await;
        person.opens_the_whole_result().await;
        person.sees("[data-verdict]").await;
    });
}
