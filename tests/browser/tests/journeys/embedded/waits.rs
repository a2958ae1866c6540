//! How long the frame has another height than its page, when another screen comes.

use browser_tests::{Device, Hand, Person, V01, journey};

use super::{FRAME, blog, is_as_high_as_its_page, starts_in};

/// Most frames between another screen and its height: a tenth of a second, sixty a second. On a busy machine each one takes longer.
const MOST: u32 = 6;

/// Notes, at each question, how many frames see the page too high or too low from the moment that it has changed.
const TIMES: &str = "window.waits = [];
    const high = () => Math.abs(innerHeight - document.documentElement.getBoundingClientRect().height) <= 1;
    new ResizeObserver(() => {
        let frames = 0;
        (function look() { high() ? waits.push(frames) : requestAnimationFrame(() => { frames++; look() }) })();
    }).observe(document.documentElement)";

#[test]
fn the_height_is_right_within_a_tenth_of_a_second() {
    journey("embedded-height", async |stage| {
        let (host, person) = (blog(stage), stage.person(Device::Phone).await);
        starts_in(&person, &host).await;
        is_as_high_as_its_page(&person).await;
        person.click("a[data-mode=complet]").await;
        person.arrives_at("mot_rang").await;
        person.sees_it_ready().await;
        is_as_high_as_its_page(&person).await;
        person.runs(TIMES).await;
        person.answers_all(Hand::Mouse, V01).await;
        is_as_high_as_its_page(&person).await;
        let questionnaire = waits(&person).await;
        person.click("a.see-result").await;
        person.sees("[data-verdict]").await;
        person.sees_it_ready().await;
        is_as_high_as_its_page(&person).await;
        person.runs(TIMES).await;
        person.opens_every_door().await;
        is_as_high_as_its_page(&person).await;
        let result = waits(&person).await;
        for (page, mut waits) in [("questionnaire", questionnaire), ("result", result)] {
            waits.sort_unstable();
            let middle = waits.get(waits.len() / 2);
            println!(
                "{page}: {} changes of height, {middle:?} frames at the median",
                waits.len()
            );
            assert!(middle.is_some_and(|middle| *middle <= MOST), "{page}: {waits:?}");
        }
    });
}

async fn waits(person: &Person) -> Vec<u32> {
    let waits = person.learns("return JSON.stringify(window.waits)").await;
    serde_json::from_str(&waits).expect("counts")
}

/// A long question is answered at its foot: the next one is read from its head.
#[test]
fn the_top_of_another_screen_comes_into_view() {
    journey("embedded-top", async |stage| {
        let (host, person) = (blog(stage), stage.person(Device::Phone).await);
        starts_in(&person, &host).await;
        person.click("a[data-mode=complet]").await;
        person.arrives_at("mot_rang").await;
        person.sees_it_ready().await;
        person.answers(Hand::Mouse, "mot_rang", V01[0].1).await;
        person.continues(Hand::Mouse).await;
        person.arrives_at("mot_gain").await;
        person.leaves_frame().await;
        let top = "return String(Math.round(document.querySelector('script + iframe').getBoundingClientRect().top))";
        person
            .until("the top of the frame in view", async || {
                person
                    .learns(top)
                    .await
                    .parse::<i32>()
                    .is_ok_and(|top| (0..400).contains(&top))
            })
            .await;
        person.enters_frame(FRAME).await;
        person
            .until("the focus on the question", async || person.is_focused("h1").await)
            .await;
    });
}
