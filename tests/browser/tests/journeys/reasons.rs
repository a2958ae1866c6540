//! The result explained: where an index comes from, why it may be wrong, what drives the person, what to do and to ask.

use browser_tests::{Device, Hand, Person, journey, reference};

use crate::meets_no_barrier_by_day_or_night;
use crate::result::adds_every_answer;

/// Opens the result of a reference person.
async fn result_of(person: &Person, id: &str) {
    person.open("").await;
    person.store("quatre-voies:courant", &reference(id).0).await;
    person.opens_the_whole_result().await;
    person.sees("[data-verdict]").await;
}

/// Opens the result of someone for whom the ways are too close to name one.
async fn comes_too_close(person: &Person) {
    let mut attempt: serde_json::Value = serde_json::from_str(&reference("v25").0).expect("JSON");
    for (statement, answer) in [("par_contact", "4"), ("aut_regles", "5")] {
        attempt["answers"][statement] = answer.into();
    }
    person.store("quatre-voies:courant", &attempt.to_string()).await;
    person.opens_the_whole_result().await;
    person.sees("[data-abstention=trop_proches]").await;
}

/// Unfolds everything that can be unfolded.
pub(crate) async fn unfolds_everything(person: &Person) {
    person
        .runs("document.querySelectorAll('main details').forEach(part => part.open = true)")
        .await;
}

#[test]
fn an_index_opens_on_its_sum_and_each_bar_on_its_answers_by_keyboard() {
    journey("waterfall", async |stage| {
        let person = stage.person(Device::Desktop).await;
        result_of(&person, "v01").await;
        person.open("resultat#pourquoi").await;
        let card = ".way-card[data-way=cae]";
        person
            .activates(Hand::Keyboard, &format!("{card} .fall > summary"))
            .await;
        person.sees(&format!("{card} .fall[open]")).await;
        let total = person.text_of(&format!("{card} .fall__row--total .fall__figure")).await;
        assert_eq!(total, "92,7, soit 93 sur 100");
        let bar = format!("{card} .fall__block:last-of-type > summary");
        person.activates(Hand::Keyboard, &bar).await;
        let answers = person.text_of(&format!("{card} .fall__block[open] tbody")).await;
        assert!(answers.contains("Vos raisons de travailler"), "{answers}");
        assert!(answers.contains('+'), "{answers}");
        meets_no_barrier_by_day_or_night(&person).await;
    });
}

#[test]
fn the_figures_on_the_page_add_up() {
    journey("additive", async |stage| {
        let person = stage.person(Device::Phone).await;
        for id in ["v01", "v12", "v34"] {
            result_of(&person, id).await;
            unfolds_everything(&person).await;
            for (way, way_sum) in sums(&person).await {
                assert!(way_sum.abs() < 1e-6, "{id} {way}: {way_sum} tenths missing");
            }
        }
    });
}

/// For each way and each block, what the figures shown lack to make the figure under them, in tenths.
async fn sums(person: &Person) -> Vec<(String, f64)> {
    let script = "
        const read = e => Math.round(10 * parseFloat(e.textContent.replace('−', '-').replace(',', '.')));
        const sum = list => [...list].map(read).reduce((a, b) => a + b, 0);
        const found = [];
        for (const card of document.querySelectorAll('.way-card')) {
            const figures = card.querySelectorAll('.fall__rows > li .fall__figure');
            const total = read(figures[figures.length - 1]);
            found.push(card.dataset.way + '=' + (sum(figures) - 2 * total));
            for (const block of card.querySelectorAll('.fall__block'))
                found.push(card.dataset.way + ' block=' + (sum(block.querySelectorAll('tbody .number')) - read(block.querySelector('.fall__figure'))));
        }
        document.body.dataset.sums = found.join(';');";
    person.runs(script).await;
    let sums = person.attribute("body", "data-sums").await.unwrap_or_default();
    let parsed = sums.split(';').filter_map(|sum| {
        let (name, value) = sum.split_once('=')?;
        Some((name.to_owned(), value.parse().unwrap_or(f64::NAN)))
    });
    let parsed: Vec<(String, f64)> = parsed.collect();
    assert!(parsed.len() > 12, "the four ways and their blocks: {sums}");
    parsed
}

#[test]
fn doubts_are_said_of_the_ways_in_front_and_of_no_other() {
    journey("doubts", async |stage| {
        let person = stage.person(Device::Phone).await;
        for (id, ways) in [("v28", 1), ("v30", 2), ("v36", 1), ("v26", 0), ("v31", 0)] {
            result_of(&person, id).await;
            assert_eq!(person.count("[data-doubts]").await, ways, "{id}");
            assert_eq!(person.count(".interview").await, ways.min(1), "{id}");
            let common = u64::from(id == "v30");
            assert_eq!(
                person.count("[data-common-doubts]").await,
                common,
                "{id}: the licence is said once"
            );
        }
        // Too close for any way to be in front: what to ask is the same everywhere, and it starts by preparing.
        comes_too_close(&person).await;
        assert_eq!(person.count("[data-doubts], [data-common-doubts]").await, 0);
        assert_eq!(person.count(".interview").await, 1);
        assert_eq!(person.count(".interview__list li").await, 3);
        assert_eq!(person.attribute(".today", "data-act").await.as_deref(), Some("clients"));
        assert_eq!(person.count("[data-path]").await, 0);
        result_of(&person, "v28").await;
        let said = person.text_of(".doubts").await;
        assert!(said.contains("le portage salarial passe devant environ"), "{said}");
        person.click(".doubts a").await;
        person.sees("form.question").await;
        person.go_back().await;
        person.sees(".doubts").await;
    });
}

#[test]
fn motives_and_needs_are_drawn_and_read() {
    journey("motives", async |stage| {
        let person = stage.person(Device::Narrow).await;
        result_of(&person, "v01").await;
        assert_eq!(person.count(".motives [data-motive]").await, 3);
        let first = person.attribute(".motives [data-motive]", "data-motive").await;
        assert_eq!(first.as_deref(), Some("m_lien"));
        assert!(
            person
                .text_of(".motives__reading")
                .await
                .contains("passe nettement devant")
        );
        person.click(".profile > summary").await;
        person.sees(".profile[open]").await;
        assert_eq!(person.count(".profile [data-need]").await, 7);
        unfolds_everything(&person).await;
        person.fits_the_screen().await;
        assert_eq!(person.count(".four-figures tbody tr").await, 4);
    });
}

#[test]
fn a_step_opens_on_its_official_sites_and_on_what_it_costs() {
    journey("steps", async |stage| {
        let person = stage.person(Device::Phone).await;
        result_of(&person, "v01").await;
        person.click(".path-rest > summary").await;
        person
            .activates(Hand::Keyboard, ".path--rest .step-details > summary")
            .await;
        let site = ".path--rest .step-details[open] [data-lines=official] a";
        assert_eq!(
            person.attribute(site, "href").await.as_deref(),
            Some("https://www.les-cae.coop/")
        );
        assert!(person.text_of(site).await.starts_with("les-cae.coop"));
        let costs = person
            .text_of(".path--rest .step-details[open] [data-lines=costs]")
            .await;
        assert!(costs.contains("8 à 15") && costs.contains("23/11/2026"), "{costs}");
    });
}

#[test]
fn a_sum_that_would_tell_what_was_kept_back_is_not_shown() {
    journey("kept-back", async |stage| {
        let sender = stage.person(Device::Phone).await;
        result_of(&sender, "v01").await;
        sender.sees(".way-card .fall").await;
        assert_eq!(sender.count(".way-card .fall").await, 4);
        let adviser = stage.person(Device::Desktop).await;
        // The result alone: its motives travel with it, what explains it does not.
        adviser.opens_the_whole_link(&sender.value_of("#lien").await).await;
        assert_eq!(adviser.count("[data-motive]").await, 3);
        assert_eq!(adviser.count(".way-card .fall, .profile, .doubts, .interview").await, 0);
        sender.click_label_of("partage", "complet").await;
        adviser.opens_the_whole_link(&sender.value_of("#lien").await).await;
        assert_eq!(
            adviser.count(".way-card .fall").await,
            0,
            "her situation weighs on the index"
        );
        adviser.sees(".profile").await;
        adds_every_answer(&sender).await;
        let told = sender.value_of("#lien").await;
        adviser.opens_the_whole_link(&told).await;
        adviser.sees(".way-card .fall").await;
        assert_eq!(adviser.count(".way-card .fall").await, 4);
    });
}

#[test]
fn questions_to_ask_come_with_the_answer_that_explains_them() {
    journey("interview", async |stage| {
        let person = stage.person(Device::Phone).await;
        result_of(&person, "v01").await;
        let asked = person.text_of(".interview").await;
        assert!(asked.contains("taux de votre contribution"), "{asked}");
        assert!(asked.contains("Votre chiffre d’affaires attendu"), "{asked}");
    });
}

#[test]
fn everything_unfolded_has_no_barrier_for_people_of_every_kind() {
    journey("unfolded", async |stage| {
        for (device, ids) in [(Device::Phone, ["v03", "v30"]), (Device::Narrow, ["v34", "v39"])] {
            let person = stage.person(device).await;
            for id in ids {
                result_of(&person, id).await;
                unfolds_everything(&person).await;
                person.fits_the_screen().await;
                meets_no_barrier_by_day_or_night(&person).await;
                person.screenshot(&format!("unfolded-{id}")).await;
            }
        }
    });
}
