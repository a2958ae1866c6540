//! « Demain »: the act of today, its message, the files for a calendar, the message to oneself.

use browser_tests::{Device, Person, journey};

use crate::meets_no_barrier_by_day_or_night;
use crate::reasons::unfolds_everything;
use crate::result::result_of;

/// The address with its percents undone.
fn decoded(address: &str) -> String {
    let mut bytes = Vec::new();
    let mut parts = address.split('%');
    bytes.extend(parts.next().unwrap_or_default().bytes());
    for part in parts {
        let (digits, rest) = part.split_at(2);
        bytes.push(u8::from_str_radix(digits, 16).expect("two digits"));
        bytes.extend(rest.bytes());
    }
    String::from_utf8(bytes).expect("a text")
}

async fn act(person: &Person) -> Option<String> {
    person.attribute(".today", "data-act").await
}

/// Gives a value to a field as its own picker does, whatever the language of the browser.
async fn picks(person: &Person, field: &str, value: &str) {
    person
        .runs(&format!(
            "const field = document.querySelector('{field}'); field.value = '{value}'; \
             field.dispatchEvent(new Event('input', {{ bubbles: true }}))"
        ))
        .await;
}

#[test]
fn each_person_has_one_act_for_today() {
    journey("today", async |stage| {
        let person = stage.person(Device::Phone).await;
        for (id, expected) in [
            ("v01", "cae"),
            ("v03", "portage"),
            ("v09", "sap"),
            ("v26", "titre"),
            ("v30", "deux_formes"),
            ("v31", "artiste"),
            ("v39", "autorisation"),
        ] {
            result_of(&person, id).await;
            assert_eq!(act(&person).await.as_deref(), Some(expected), "{id}");
            assert_eq!(person.count(".today").await, 1, "{id}");
        }
    });
}

#[test]
fn the_next_two_steps_are_open_and_the_rest_is_folded() {
    journey("next-steps", async |stage| {
        let person = stage.person(Device::Phone).await;
        result_of(&person, "v01").await;
        assert_eq!(person.count("[data-path] > .path > .path__step").await, 2);
        assert!(!person.is_shown(".path--rest .path__step").await);
        person.click(".path-rest > summary").await;
        person.sees(".path--rest .path__step").await;
        // A close call has its paths folded, by way.
        result_of(&person, "v30").await;
        assert_eq!(person.count("details[data-path]").await, 2);
    });
}

#[test]
fn a_message_is_copied_or_opened_in_a_mail_program() {
    journey("message", async |stage| {
        let person = stage.person(Device::Phone).await;
        result_of(&person, "v03").await;
        person.click(".today .copy-message").await;
        person
            .until("the copy said", async || {
                person.text_of(".today .save-status").await.starts_with("Message copié")
            })
            .await;
        let body = person.value_of("#message-portage").await;
        assert!(body.contains("par jour") && !body.contains('{'), "{body}");
        assert_eq!(person.clipboard().await, body);
        let address = person.attribute(".today .open-mail", "href").await.unwrap_or_default();
        let (to, said) = address.split_once('?').expect("fields");
        assert_eq!(to, "mailto:");
        assert!(decoded(said).replace("\r\n", "\n").ends_with(&body), "{said}");
    });
}

#[test]
fn files_for_the_calendar_are_made_in_the_page() {
    journey("calendar", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.catches_files().await;
        result_of(&person, "v43").await;
        person.click(".save-acre").await;
        person
            .until("a day asked for", async || {
                person.text_of(".agenda .save-status").await.contains("Choisissez")
            })
            .await;
        picks(&person, "#agenda-creation", "2027-12-31").await;
        person
            .until("the last day", async || {
                person.text_of(".agenda").await.contains("29 février 2028")
            })
            .await;
        person.click(".save-acre").await;
        let (name, text) = person.saved_file().await;
        assert_eq!(name, "quatre-voies-acre-2028-02-29.ics");
        assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.ends_with("END:VCALENDAR\r\n"));
        assert!(text.contains("\r\nDTSTART;VALUE=DATE:20280229\r\n"), "{text}");
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");

        picks(&person, "#agenda-jour", "2028-03-01").await;
        picks(&person, "#agenda-heure", "09:30").await;
        person.click(".save-appointment").await;
        person
            .until("the appointment", async || {
                person.saved_file().await.1.contains("\r\nDTSTART:20280301T093000\r\n")
            })
            .await;
        person.click(".save-again").await;
        person
            .until("answering again", async || {
                person.saved_file().await.0.starts_with("quatre-voies-refaire-")
            })
            .await;
        assert!(person.text_of(".agenda .save-status").await.starts_with("Fichier créé"));
    });
}

#[test]
fn the_message_to_oneself_holds_the_act_and_the_link_without_the_answers() {
    journey("to-myself", async |stage| {
        let person = stage.person(Device::Phone).await;
        result_of(&person, "v03").await;
        let address = person.attribute(".to-myself a", "href").await.unwrap_or_default();
        assert!(
            address.starts_with("mailto:?subject=") && address.len() <= 1_800,
            "{address}"
        );
        let said = decoded(&address);
        assert!(said.contains("Comparer trois sociétés de portage"), "{said}");
        let link = person.value_of("#lien").await;
        assert!(said.ends_with(&link), "{said}, {link}");
    });
}

#[test]
fn tomorrow_fits_small_screens_by_day_and_by_night() {
    journey("tomorrow-fits", async |stage| {
        for device in [Device::Phone, Device::Narrow] {
            let person = stage.person(device).await;
            for id in ["v03", "v30"] {
                result_of(&person, id).await;
                unfolds_everything(&person).await;
                person.fits_the_screen().await;
                meets_no_barrier_by_day_or_night(&person).await;
            }
        }
    });
}
