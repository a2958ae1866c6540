//! What would be left, as people play with it: keyboard, fields, unfolded computations, unknown amounts, narrow screens.

use browser_tests::{Ability, Device, Person, journey, reference};
use fantoccini::key::Key;
use serde_json::Value;

use crate::meets_no_barrier_by_day_or_night;
use crate::result::{link, result_of};

const TURNOVER: &str = "#argent-ca";
const COSTS: &str = "#argent-frais";
const SLIDER: &str = ":has(> #argent-ca-erreur) + .amount-slider__range";
const ERROR: &str = "#argent-ca-erreur";

/// Opens the result of reference person v01 (22 000 €, costs of 5 %) with other answers here and there; null forgets one.
async fn result_with(person: &Person, changes: &[(&str, Value)]) {
    let (kept, _) = reference("v01");
    let mut attempt: Value = serde_json::from_str(&kept).expect("JSON");
    for (item, answer) in changes {
        attempt["answers"][item] = answer.clone();
    }
    if let Some(answers) = attempt["answers"].as_object_mut() {
        answers.retain(|_, answer| !answer.is_null());
    }
    person.open("").await;
    person.store("quatre-voies:courant", &attempt.to_string()).await;
    person.opens_the_whole_result().await;
    person.sees("[data-verdict]").await;
    if person.count(".money__folds").await > 0 {
        person.unfolds_the_money().await;
    }
}

/// Replaces what a field holds, then leaves it.
async fn writes(person: &Person, field: &str, text: &str) {
    person.click(field).await;
    person
        .runs(&format!("document.querySelector('{field}').select()"))
        .await;
    person.types(text).await;
    person.press(Key::Tab).await;
}

/// Fails when the section is wider than the screen.
async fn section_fits(person: &Person) {
    let script = "document.body.dataset.wide = [...document.querySelectorAll('.money *')].filter(e => \
                  e.getBoundingClientRect().right > Math.min(innerWidth, screen.width) + 1 && !e.closest('.visually-hidden')) \
                  .map(e => e.outerHTML.slice(0, 120)).join()";
    person.runs(script).await;
    assert_eq!(person.attribute("body", "data-wide").await.as_deref(), Some(""));
}

/// Net of a way a year, after tax, as the page shows it.
async fn net(person: &Person, way: &str) -> i64 {
    let figure = format!(".money-card[data-way={way}] [data-net]");
    let net = person.attribute(&figure, "data-net").await;
    net.and_then(|net| net.parse().ok()).expect("whole euros")
}

async fn figure(person: &Person, way: &str) -> String {
    person
        .text_of(&format!(".money-card[data-way={way}] .money-card__figure"))
        .await
}

#[test]
fn the_slider_moves_with_the_keyboard_and_everything_follows() {
    journey("money-slider", async |stage| {
        let person = stage.person(Device::Phone).await;
        result_with(&person, &[]).await;
        let before = (
            net(&person, "cae").await,
            person.attribute("[data-verdict]", "data-members").await,
        );
        person
            .runs(&format!("document.querySelector('{SLIDER}').focus()"))
            .await;
        person.press(Key::Right).await;
        person
            .until("500 € more in the field", async || {
                person.value_of(TURNOVER).await == "22\u{202f}500"
            })
            .await;
        assert_eq!(
            person.attribute(SLIDER, "aria-valuetext").await.as_deref(),
            Some("22\u{202f}500\u{a0}€")
        );
        // Costs said as a share follow.
        assert_eq!(person.value_of(COSTS).await, "1\u{202f}125");
        assert!(net(&person, "cae").await > before.0);
        assert!(person.text_of(".money__order").await.contains("22\u{202f}500"));
        assert_eq!(
            person.attribute("[data-verdict]", "data-members").await,
            before.1,
            "money never changes the recommendation"
        );
        person.press(Key::End).await;
        person
            .until("the end of the slider", async || {
                person.value_of(TURNOVER).await == "150\u{202f}000"
            })
            .await;
        assert!(
            person
                .text_of(".money-card[data-way=micro] .money-card__absent")
                .await
                .contains("83\u{202f}600")
        );
        person.click(".money__reset").await;
        person
            .until("the figures of the answers", async || {
                person.value_of(TURNOVER).await == "22\u{202f}000" && net(&person, "cae").await == before.0
            })
            .await;
    });
}

#[test]
fn a_field_understands_amounts_and_says_kindly_what_it_does_not() {
    journey("money-field", async |stage| {
        let person = stage.person(Device::Desktop).await;
        result_with(&person, &[]).await;
        writes(&person, TURNOVER, "45 000").await;
        writes(&person, COSTS, "4500 €").await;
        // Oracle: row 148 of the official model, bnc_ssi; the health cover of 480 € that it takes from pays is taken from all.
        // An EURL deducts it (CGI art. 154 bis): 11 % of its nine tenths, and the relief of small taxes goes up by 45.25 % of that.
        for (way, expected) in [
            ("micro", 26_876 - 480),
            ("creation", 26_525 - 480 + 69),
            ("portage", 19_800),
            ("cae", 19_457),
        ] {
            let shown = net(&person, way).await;
            assert!((shown - expected).abs() <= 4, "{way}: {shown}, not {expected}");
        }
        // Two figures for each way that pays, one for the others, and what they rest on, without unfolding anything.
        for (way, ranges) in [("portage", true), ("cae", true), ("micro", false), ("creation", false)] {
            let card = person.text_of(&format!(".money-card[data-way={way}]")).await;
            assert_eq!(
                card.contains("De 1\u{202f}6") || card.contains("De 1\u{202f}5"),
                ranges,
                "{card}"
            );
            assert_eq!(card.contains("réduction générale de cotisations"), ranges, "{card}");
        }
        // So does the drawing, and the line in words.
        assert_eq!(person.count(".curve__band").await, 2);
        let order = person.text_of(".money__order").await;
        assert_eq!(order.matches(" de 1\u{202f}").count(), 2, "{order}");
        let note = person.text_of(".money-card[data-way=cae] .money-card__note").await;
        assert!(note.contains("CESA") && note.contains("CAPE"), "{note}");
        let before = net(&person, "cae").await;
        for (typed, said) in [
            ("45000,50", "virgule"),
            ("abc", "chiffres"),
            ("-5", "négatif"),
            ("10000001", "trop grand"),
        ] {
            writes(&person, TURNOVER, typed).await;
            person
                .until(typed, async || person.text_of(ERROR).await.contains(said))
                .await;
            assert_eq!(
                person.attribute(TURNOVER, "aria-invalid").await.as_deref(),
                Some("true")
            );
            assert_eq!(person.value_of(TURNOVER).await, typed, "what was typed stays");
            if typed != "10000001" {
                continue;
            }
            person.meets_no_barrier().await;
        }
        // Parts of « 10000001 » were amounts; the last one understood counts.
        assert_ne!(net(&person, "cae").await, before);
        writes(&person, TURNOVER, "10000000").await;
        assert_eq!(
            person.value_of(TURNOVER).await,
            "10\u{202f}000\u{202f}000",
            "written back as French writes it"
        );
        assert_eq!(
            person.attribute(TURNOVER, "aria-invalid").await.as_deref(),
            Some("false")
        );
        assert!(person.text_of(ERROR).await.is_empty());
        assert!(net(&person, "cae").await > 1_000_000);
    });
}

#[test]
fn nothing_earned_or_costs_above_turnover_is_said_in_words() {
    journey("money-nothing", async |stage| {
        let person = stage.person(Device::Phone).await;
        result_with(&person, &[]).await;
        writes(&person, TURNOVER, "0").await;
        assert!(figure(&person, "micro").await.contains("rien"));
        // A company that pays nothing owes nothing; the EI beside it owes its least contributions.
        assert!(figure(&person, "creation").await.contains("rien"));
        person
            .click(".money-card[data-way=creation] .other-statuses summary")
            .await;
        let ei = person.text_of(".other-status[data-status=ei]").await;
        assert!(ei.contains("il manque"), "{ei}");
        assert!(person.text_of(".money__agreement").await.contains("aucune voie"));
        writes(&person, TURNOVER, "10000").await;
        writes(&person, COSTS, "12000").await;
        assert!(person.text_of(".money__order").await.contains("Vos frais dépassent"));
        assert!(figure(&person, "cae").await.contains("il manque"));
        person.meets_no_barrier().await;
    });
}

/// Adds up the lines of each open computation; leaves `ok`, or the first one that differs, on the page.
const SUMS: &str = "
    document.body.dataset.sums = 'none';
    for (const table of document.querySelectorAll('.computation__lines')) {
        const sum = (...roles) => [...table.querySelectorAll('tr[data-role]')].reduce((total, row) =>
            total + (row.dataset.role === roles[0] ? 1 : row.dataset.role === roles[1] ? -1 : 0) * Number(row.dataset.cents), 0);
        const cents = text => Number(text.replace('−', '-').replace(/[^0-9-]/g, ''));
        const [before, tax, after] = [...table.querySelectorAll('.computation__total')].map(row => cents(row.cells[1].innerText));
        const fine = sum('adds', 'takes') === before && sum('adds-tax', 'lowers-tax') === tax && before - tax === after;
        document.body.dataset.sums = fine ? 'ok' : table.innerText;
        if (!fine) break;
    }";

#[test]
fn every_line_of_a_computation_is_one_tap_away_and_adds_up() {
    journey("money-lines", async |stage| {
        let person = stage.person(Device::Phone).await;
        result_with(&person, &[("f_ca", 45_000.into())]).await;
        assert_eq!(person.count(".computation__lines").await, 0, "built only once unfolded");
        person
            .runs("document.querySelectorAll('.computation, .other-statuses, .hypotheses, .covers, .money__curve details').forEach(d => d.open = true)")
            .await;
        person
            .until("twelve computations", async || {
                person.count(".computation__lines").await == 12
            })
            .await;
        person.runs(SUMS).await;
        assert_eq!(person.attribute("body", "data-sums").await.as_deref(), Some("ok"));
        assert_eq!(person.count(".covers__way").await, 20);
        assert_eq!(person.count(".net-table [data-own]").await, 1);
        // Lines follow the figures.
        writes(&person, TURNOVER, "60000").await;
        person.runs(SUMS).await;
        assert_eq!(person.attribute("body", "data-sums").await.as_deref(), Some("ok"));
        meets_no_barrier_by_day_or_night(&person).await;
    });
}

#[test]
fn without_a_turnover_there_are_examples_and_no_made_up_figure() {
    journey("money-unknown", async |stage| {
        let person = stage.person(Device::Narrow).await;
        result_with(&person, &[("f_ca", "nsp".into()), ("f_frais", "nsp".into())]).await;
        person.sees(".money .net-table").await;
        assert_eq!(person.count(".money .net-table tbody tr").await, 4);
        assert_eq!(person.count(".money-card, .money__agreement").await, 0);
        assert_eq!(
            person.attribute(SLIDER, "aria-valuetext").await.as_deref(),
            Some("pas encore choisi")
        );
        section_fits(&person).await;
        meets_no_barrier_by_day_or_night(&person).await;
        writes(&person, TURNOVER, "30000").await;
        assert_eq!(person.count(".money-card").await, 4);
        // A usual share for this activity: 10 %.
        assert_eq!(person.value_of(COSTS).await, "3\u{202f}000");
    });
}

#[test]
fn an_activity_with_contributions_of_its_own_shows_no_figure_until_asked() {
    journey("money-farming", async |stage| {
        let person = stage.person(Device::Phone).await;
        result_with(
            &person,
            &[("f_activite", "agriculture".into()), ("f_clients", Value::Null)],
        )
        .await;
        assert!(person.text_of(".money .notice").await.contains("MSA"));
        assert_eq!(person.count(".money-card, .curve, .net-table").await, 0);
        assert_eq!(person.count(".money__controls, .hypotheses").await, 0);
        person.meets_no_barrier().await;
        // Another nature, once chosen, opens the figures.
        person
            .runs(
                "const nature = document.querySelector('#argent-nature'); nature.value = nature.options[1].value; \
                 nature.dispatchEvent(new Event('change', { bubbles: true }))",
            )
            .await;
        person.unfolds_the_money().await;
        assert_eq!(person.count("#argent-nature").await, 1);
    });
}

#[test]
fn hypotheses_change_the_figures_and_come_back() {
    journey("money-hypotheses", async |stage| {
        let person = stage.person(Device::Phone).await;
        result_with(&person, &[("f_ca", 45_000.into())]).await;
        let before = (net(&person, "portage").await, net(&person, "micro").await);
        assert_eq!(person.count(".hypotheses__group").await, 4);
        writes(&person, "#argent-portage", "4").await;
        person
            .until("a smaller fee leaves more", async || {
                net(&person, "portage").await > before.0
            })
            .await;
        person.click("#argent-acre").await;
        person
            .until("the ACRE leaves more", async || net(&person, "micro").await > before.1)
            .await;
        let helped = net(&person, "micro").await;
        person.click("#argent-foyer-couple").await;
        person
            .until("two parts", async || net(&person, "micro").await > helped)
            .await;
        let shared = net(&person, "micro").await;
        writes(&person, "#argent-salaires-conjoint", "50 000").await;
        person
            .until("two incomes", async || net(&person, "micro").await < shared)
            .await;
        person.reads().await;
        person.click(".money__reset").await;
        person
            .until("the usual hypotheses", async || {
                (net(&person, "portage").await, net(&person, "micro").await) == before
            })
            .await;
    });
}

#[test]
fn a_narrow_screen_scrolls_one_way_only_whatever_is_unfolded() {
    journey("money-narrow", async |stage| {
        let person = stage.person(Device::Narrow).await;
        result_with(&person, &[("f_ca", 95_000.into())]).await;
        person
            .runs("document.querySelectorAll('.money details').forEach(d => d.open = true)")
            .await;
        person.sees(".computation__lines").await;
        section_fits(&person).await;
        if person.can(Ability::ForcedColours) {
            person.forces_colours().await;
        }
        person.meets_no_barrier().await;
    });
}

#[test]
fn a_link_shows_the_money_only_with_the_answers() {
    journey("money-shared", async |stage| {
        let sender = stage.person(Device::Phone).await;
        result_with(&sender, &[]).await;
        sender.click_label_of("partage", "complet").await;
        let link = link(&sender).await;
        let expected = net(&sender, "cae").await;
        let adviser = stage.person(Device::Desktop).await;
        adviser.opens_the_whole_link(&link).await;
        adviser.sees(".shared-notice").await;
        adviser.unfolds_the_money().await;
        assert_eq!(net(&adviser, "cae").await, expected);
        // The recommendation alone of the same person.
        adviser.open("resultat#1r001041X1F0p0J1b01000000009rS2QBN3TTjuz").await;
        adviser.sees("[data-verdict]").await;
        assert_eq!(adviser.count(".money").await, 0);
    });
}

#[test]
fn figures_typed_stay_while_another_answer_is_tried() {
    journey("money-what-if", async |stage| {
        let person = stage.person(Device::Phone).await;
        result_of(&person, "v09").await;
        person.unfolds_the_money().await;
        writes(&person, TURNOVER, "61000").await;
        person.click(".money-card[data-way=cae] .computation summary").await;
        person.sees(".computation__lines").await;
        person.click(".changes .try").await;
        person.sees(".way-card:first-child[data-way=creation]").await;
        // Drawn again, the section keeps the figures, and unfolded what was unfolded.
        person.sees(".money-card[data-way=cae] .computation[open]").await;
        assert_eq!(person.value_of(TURNOVER).await, "61\u{202f}000");
    });
}
