//! What passes from the frame to the page around, and from the frame to the whole site.

use browser_tests::{Device, Hand, Person, V01, journey};

use super::{FRAME, blog, heard, reaches_her_result, starts_in};
use crate::{expected, shown};

/// Presses what leads out of the frame, and goes to the tab that opens.
async fn opens_aside(person: &Person, css: &str) {
    let tabs = person.tabs().await;
    // By a press of the person: some browsers open nothing for a script.
    person.click(css).await;
    person.follows_to_the_new_tab(tabs).await;
    person.sees_it_ready().await;
}

async fn comes_back(person: &Person) {
    person.closes_the_tab().await;
    person.enters_frame(FRAME).await;
}

#[test]
fn the_page_around_hears_heights_only_until_the_person_presses() {
    journey("embedded-heard", async |stage| {
        let (host, person) = (blog(stage), stage.person(Device::Desktop).await);
        starts_in(&person, &host).await;
        reaches_her_result(&person, Hand::Mouse).await;
        person.opens_every_door().await;
        person.sees("#transmettre").await;
        let ours = stage.site().home();
        let ours = ours.trim_end_matches('/');
        let before = heard(&person).await;
        assert!(before.len() > V01.len(), "{before:?}");
        for told in &before {
            let height = told.strip_prefix(&format!("{ours} {{\"quatre-voies\":"));
            let height = height.and_then(|rest| rest.strip_suffix('}'));
            assert!(height.is_some_and(|height| height.parse::<u32>().is_ok()), "{told}");
        }
        assert!(person.text_of("#transmettre-aide").await.contains(&host.origin));
        person.click("#transmettre").await;
        person.leaves_frame().await;
        let sent = "return window.given.join()";
        person
            .until("it sent", async || !person.learns(sent).await.is_empty())
            .await;
        let given = person.learns(sent).await;
        let (address, link) = given.split_once('#').expect("a link");
        assert_eq!(address, format!("{ours}/resultat/"), "that of the whole site");
        assert!(link.starts_with("2r") && link.len() <= 60, "{link}: without answers");
        person.open_link(&given).await;
        person.sees("[data-verdict=nette]").await;
    });
}

#[test]
fn the_whole_site_opens_aside_at_the_same_place_with_every_answer() {
    journey("embedded-wide", async |stage| {
        for refused in [false, true] {
            let host = blog(stage);
            let person = if refused {
                stage.person_without_storage(Device::Desktop).await
            } else {
                stage.person(Device::Desktop).await
            };
            starts_in(&person, &host).await;
            person.click("a[data-mode=complet]").await;
            person.arrives_at("mot_rang").await;
            person.answers(Hand::Mouse, "mot_rang", V01[0].1).await;
            person.continues(Hand::Mouse).await;
            person.arrives_at("mot_gain").await;
            opens_aside(&person, ".open-wide").await;
            person.arrives_at("mot_gain").await;
            assert_eq!(person.address().await.path(), "/questionnaire/");
            assert_eq!(person.count(".offered").await, 0, "they are one's own");
            assert_eq!(person.learns("return String(window.opener)").await, "null");
            comes_back(&person).await;
            // Further, then aside again: the later answers go on there too.
            person.answers_all(Hand::Mouse, V01).await;
            person.click("a.see-result").await;
            person.sees("[data-verdict]").await;
            person.sees_it_ready().await;
            opens_aside(&person, ".open-wide").await;
            assert_eq!(person.address().await.path(), "/resultat/");
            assert_eq!(shown(&person).await, expected());
        }
    });
}

#[test]
fn what_is_not_in_the_frame_opens_aside() {
    journey("embedded-aside", async |stage| {
        let (host, person) = (blog(stage), stage.person(Device::Desktop).await);
        starts_in(&person, &host).await;
        for (link, path) in [
            (".site-links a[href*=methode]", "/methode/"),
            ("main a[href*='voies/cae']", "/voies/cae/"),
        ] {
            opens_aside(&person, link).await;
            assert_eq!(person.address().await.path(), path);
            comes_back(&person).await;
        }
        let asked = stage.site().was_asked();
        let keeps = asked.iter().filter(|asked| asked.contains("sw.js")).count();
        assert_eq!(keeps, 0, "nothing keeps the site from a frame");
    });
}

/// Another frame of the same page, or a window that knows it, is not the page around.
#[test]
fn only_the_page_around_is_answered() {
    journey("embedded-liar", async |stage| {
        let (host, person) = (super::bare(stage), stage.person(Device::Desktop).await);
        starts_in(&person, &host).await;
        person.leaves_frame().await;
        let lies = "const other = document.createElement('iframe'); document.body.append(other); window.lied = [];
            other.contentWindow.addEventListener('message', event => lied.push(event.data));
            other.contentWindow.eval('parent.frames[0].postMessage(\"quatre-voies\", \"*\")');
            frames[0].postMessage({ 'quatre-voies': 1 }, '*')";
        person.runs(lies).await;
        person.reads().await;
        assert_eq!(person.learns("return JSON.stringify([heard, lied])").await, "[[],[]]");
        person.runs("frames[0].postMessage('quatre-voies', '*')").await;
        person
            .until("an answer", async || {
                person.learns("return String(heard.length)").await == "1"
            })
            .await;
    });
}
