//! Amounts as people write them, and gestures that change no figure.

use browser_tests::{Device, Person, journey};

use crate::result::result_of;

const FIELDS: [&str; 3] = ["#argent-ca", "#argent-portage", ".amount-slider__range"];

/// What every field of the section says.
async fn figures(person: &Person) -> Vec<String> {
    let mut figures = Vec::new();
    for field in FIELDS {
        figures.push(person.value_of(field).await);
    }
    figures
}

#[test]
fn a_wheel_over_a_field_changes_no_figure() {
    journey("amounts-wheel", async |stage| {
        let person = stage.person(Device::Desktop).await;
        result_of(&person, "v01").await;
        person.unfolds_the_money().await;
        let before = figures(&person).await;
        for field in FIELDS {
            person
                .runs(&format!(
                    "const field = document.querySelector('{field}'); field.focus(); \
                     field.dispatchEvent(new WheelEvent('wheel', {{ deltaY: 120, bubbles: true, cancelable: true }}))"
                ))
                .await;
            assert_eq!(figures(&person).await, before, "{field}");
        }
    });
}

#[test]
fn a_finger_that_moves_the_page_from_the_slider_changes_no_figure() {
    journey("amounts-swipe", async |stage| {
        let person = stage.person(Device::Phone).await;
        result_of(&person, "v01").await;
        person.unfolds_the_money().await;
        let before = figures(&person).await;
        person
            .runs(
                "const slider = document.querySelector('.amount-slider__range'); \
                 slider.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })); \
                 slider.value = slider.max; slider.dispatchEvent(new Event('input', { bubbles: true })); \
                 slider.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true }))",
            )
            .await;
        person
            .until("the amount is back", async || figures(&person).await == before)
            .await;
    });
}

#[test]
fn a_share_and_an_amount_are_read_as_people_write_them() {
    journey("amounts", async |stage| {
        let person = stage.person(Device::Phone).await;
        result_of(&person, "v01").await;
        person.unfolds_the_money().await;
        for typed in ["7,5", "7.5", "7,5 %"] {
            person.types_instead("#argent-portage", typed).await;
            person.runs("document.activeElement.blur()").await;
            assert_eq!(
                person.attribute("#argent-portage", "aria-invalid").await.as_deref(),
                Some("false"),
                "{typed}"
            );
        }
        person.types_instead("#argent-ca", "45.000,00 €").await;
        person.runs("document.activeElement.blur()").await;
        person
            .until("as French writes it", async || {
                person.value_of("#argent-ca").await == "45\u{202f}000"
            })
            .await;
        person.types_instead("#argent-ca", "45,000").await;
        person.runs("document.activeElement.blur()").await;
        person
            .until("asked again", async || {
                person.text_of("#argent-ca-erreur").await.contains("sans virgule")
            })
            .await;
    });
}
