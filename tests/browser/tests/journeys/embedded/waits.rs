//! How long the frame has another height than its page, when another screen comes.

use browser_tests::{Device, Hand, Person, V01, journey};

use super::{FRAME, blog, is_as_high_as_its_page, starts_in};

/// Most milliseconds between another screen and its height.
const MOST: f64 = 100.0;

/// Notes, at each question, how long the frame is too high or too low from the moment that its page has changed.
const TIMES: &str = "window.waits = [];
    const high = () => Math.abs(innerHeight - document.documentElement.getBoundingClientRect().height) <= 1;
    new ResizeObserver(() => {
        const start = performance.now();
        (function look() { high() ? waits.push(performance.now() - start) : setTimeout(look, 4) })();
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
            waits.sort_by(f64::total_cmp);
            let (count, middle, last) = (waits.len(), waits[waits.len() / 2], waits[waits.len() - 1]);
            println!("{page}: {count} changes of height, {middle:.0} ms at the median, {last:.0} at most");
            assert!(count > 0 && middle <= MOST, "{page}: {waits:?}");
        }
    });
}

async fn waits(person: &Person) -> Vec<f64> {
    let waits = person.learns("return JSON.stringify(window.waits)").await;
    serde_json::from_str(&waits).expect("times")
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
