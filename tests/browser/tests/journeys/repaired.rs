//! What the service worker does when the device refuses or damages what it keeps, or when the host sends elsewhere.

use browser_tests::{Device, Person, Site, journey, journey_on};

use crate::offline::{has_kept_the_site, looks_for_another_version};

/// Pages of the site, and their headings once a program has shown them.
const PAGES: &[&str] = &["methode/", "questionnaire/", "resultat/", "essais/", "voies/cae/", ""];

/// Writes something else in the place of each kept file whose address contains these words.
async fn damages(person: &Person, words: &str) {
    let script = format!(
        "document.documentElement.removeAttribute('data-damaged');
        (async () => {{
            let damaged = 0;
            for (const name of await caches.keys()) {{
                const cache = await caches.open(name);
                for (const request of await cache.keys()) {{
                    if (!request.url.includes('{words}')) continue;
                    const {{ headers }} = await cache.match(request);
                    await cache.put(request, new Response('damaged', {{ headers }}));
                    damaged += 1;
                }}
            }}
            document.documentElement.dataset.damaged = damaged;
        }})()"
    );
    person.runs(&script).await;
    let damaged = person.attribute("html[data-damaged]", "data-damaged").await;
    assert!(damaged.is_some_and(|count| count != "0"), "nothing is kept of {words}");
}

#[test]
fn a_device_that_refuses_what_is_kept_leaves_the_network() {
    for device in [
        "const open = CacheStorage.prototype.open; CacheStorage.prototype.open = function (name) { \
            return registration.active ? Promise.reject(new Error('refused')) : open.call(this, name) }",
        "for (const kept of [CacheStorage, Cache]) { const match = kept.prototype.match; kept.prototype.match = function (what) { \
            return registration.active ? Promise.reject(new Error('refused')) : match.call(this, what) } }",
        "const open = CacheStorage.prototype.open; CacheStorage.prototype.open = function (name) { \
            if (registration.active) throw new Error('refused'); return open.call(this, name) }",
        "const put = Cache.prototype.put; Cache.prototype.put = function (...what) { \
            return registration.active ? Promise.reject(new Error('full')) : put.apply(this, what) }; \
            Cache.prototype.match = async () => undefined",
        "const open = CacheStorage.prototype.open; CacheStorage.prototype.open = async function (name) { \
            if (registration.active) await this.delete(name); return open.call(this, name) }",
    ] {
        journey("refusing-device", async |stage| {
            stage.site().starts_its_worker_with(device);
            let person = stage.person(Device::Phone).await;
            has_kept_the_site(&person).await;
            for path in PAGES {
                person.open(path).await;
            }
        });
    }
}

#[test]
fn a_host_that_moves_folders_is_no_end() {
    for base in ["/", "/un/dossier/"] {
        journey_on(Site::built(base), "moving-host", async |stage| {
            let person = stage.person(Device::Phone).await;
            if base == "/" {
                stage.site().moves_folders();
                has_kept_the_site(&person).await;
            } else {
                // Relative addresses hold with the final sign only: the worker is what keeps it.
                has_kept_the_site(&person).await;
                stage.site().moves_folders();
            }
            for path in PAGES {
                person.open(path).await;
                person.open(path.trim_end_matches('/')).await;
            }
            // As older versions kept them: a request for a part is left to the host.
            let moved = "(async () => {
                const answer = await fetch('methode/', { headers: { range: 'bytes=0-' } });
                const [name] = await caches.keys();
                await (await caches.open(name)).put('methode/', answer.clone());
                document.documentElement.dataset.moved = answer.redirected;
            })()";
            person.open("").await;
            person.runs(moved).await;
            person.sees(":root[data-moved=true]").await;
            person.open("methode/").await;
            // And where the device has forgotten everything.
            person
                .runs("caches.keys().then(names => names.forEach(name => caches.delete(name)))")
                .await;
            for path in PAGES {
                person.open(path).await;
            }
        });
    }
}

#[test]
fn a_kept_file_that_is_damaged_is_repaired_by_a_reload() {
    journey("repaired", async |stage| {
        let person = stage.hurried_person(Device::Phone).await;
        for words in [
            "early-",
            "start-",
            "quatre-voies-app",
            "style-",
            "wasm",
            "WebAssembly",
            "damaged",
        ] {
            person.expects_console_error(words);
        }
        has_kept_the_site(&person).await;
        person.sees_it_ready().await;
        for words in ["app-", "_bg.wasm", "/start-", "/early-"] {
            damages(&person, words).await;
            person.open_early("questionnaire/").await;
            person
                // What was fetched ahead is repaired before it is needed.
                .until(&format!("{words} known or repaired"), async || {
                    person.count(":root[data-stopped], :root[data-ready]").await > 0
                        || person.is_shown(".stopped").await
                })
                .await;
            person.reload().await;
            person.sees_it_ready().await;
            person.sees("input[name=f_activite]").await;
        }
        // What runs nothing: a style, a page.
        damages(&person, "/style-").await;
        let styled = "return String(document.styleSheets.length && getComputedStyle(document.querySelector('.site-header__inner')).display)";
        person.open_early("questionnaire/").await;
        person.open_early("").await;
        person.open_early("questionnaire/").await;
        assert_ne!(person.learns(styled).await, "block");
        damages(&person, "/methode/").await;
        let read = "fetch(document.documentElement.dataset.root + 'methode/').then(answer => answer.text()).then(text => { \
            document.documentElement.dataset.read = text.includes('<h1') })";
        person.runs(read).await;
        person.sees(":root[data-read=false]").await;
        person.runs(read).await;
        person.sees(":root[data-read=true]").await;
    });
}

#[test]
fn what_is_damaged_never_goes_over_to_the_next_version() {
    journey("repaired-next", async |stage| {
        let person = stage.person(Device::Phone).await;
        has_kept_the_site(&person).await;
        for words in ["_bg.wasm", "/early-", "/start-"] {
            damages(&person, words).await;
        }
        stage.site().publishes_anew();
        looks_for_another_version(&person).await;
        person.sees(".new-version:not([hidden])").await;
        person.click(".new-version button").await;
        person
            .until("the new version", async || {
                person.count(".new-version:not([hidden])").await == 0
            })
            .await;
        person.open("questionnaire/#complet").await;
        person.sees("button[data-option=lien]").await;
    });
}
