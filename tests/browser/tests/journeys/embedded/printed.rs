//! A result in a frame goes to paper as on the site. No driver prints a frame alone, as browsers do when the page in it asks: its page
//! is printed by itself.

use browser_tests::{Ability, Device, Hand, Printed, journey};

use super::{blog, reaches_her_result, starts_in};
use crate::paper::EVERY_KIND;
use crate::result::result_of;

#[test]
fn a_result_in_a_frame_prints_as_one_sheet_and_its_answers() {
    journey("embedded-paper", async |stage| {
        if !stage.can(Ability::Sheets) {
            return;
        }
        let person = stage.person(Device::Desktop).await;
        // A page that is always in a frame names no icon.
        person.expects_console_error("favicon.ico");
        for id in EVERY_KIND {
            result_of(&person, id).await;
            person.open("integration/resultat#rendez-vous").await;
            person.sees("[data-verdict]").await;
            person.sees(".doors [data-open]").await;
            let printed = person.prints().await;
            let Printed { text_by_sheet, cut, .. } = &printed;
            assert!(cut.is_empty(), "{id}: {cut:#?}");
            assert!(
                text_by_sheet.len() == 2 && !text_by_sheet.contains(&0),
                "{id}: {text_by_sheet:?}"
            );
            let first = person
                .sheets_of(&printed, ".paper:not(.paper--answers), .on-paper")
                .await;
            assert_eq!(first, [0], "{id}");
            assert_eq!(
                person.sheets_of(&printed, ".paper--answers").await,
                [1],
                "{id}: the answers"
            );
            assert_eq!(
                person
                    .sheets_of(&printed, ".framed, .published, .languages, .site-footer")
                    .await,
                [0; 0],
                "{id}"
            );
        }
    });
}

#[test]
fn what_prints_in_a_frame_is_its_own_page() {
    journey("embedded-prints", async |stage| {
        let (host, person) = (blog(stage), stage.person(Device::Desktop).await);
        starts_in(&person, &host).await;
        reaches_her_result(&person, Hand::Mouse).await;
        person.opens_every_door().await;
        person.sees(".print-sheet").await;
        person
            .runs("window.printed = 0; window.print = () => { printed += 1 }")
            .await;
        person.click(".print-sheet").await;
        person
            .until("the frame prints", async || {
                person.learns("return String(window.printed)").await == "1"
            })
            .await;
    });
}
