//! Another site, which opens ours, sends people there, or receives them: it reads nothing and changes nothing.

use browser_tests::{Answer, Device, Hand, Person, Site, Stage, journey};

use crate::{expected, shown, v01_reaches_her_result, v01_until};

const CURRENT: &str = "quatre-voies:courant";
/// What another site could leave for ours to find: the attempt of a stranger, as older versions held it.
const STRANGER: &str =
    r#"{"format":1,"answers":{"version":"items-3","mode":"rapide","mot_gain":"1"},"at":"mot_gain","finished":false}"#;

/// The address of a stranger's answers, as our pages write it where nothing can be kept.
async fn strangers_address(stage: &Stage) -> String {
    let stranger = stage.person(Device::Phone).await;
    stranger.blocks_storage().await;
    stranger.open("questionnaire#complet").await;
    let answer = Answer::Rank("gain", "sens");
    stranger.answers(Hand::Mouse, "mot_rang", answer).await;
    stranger.continues(Hand::Mouse).await;
    stranger.arrives_at("mot_gain").await;
    let address = stranger.address().await;
    assert!(address.as_str().contains("~2c"), "{address}");
    address.to_string()
}

/// The answers that the device keeps; the place may be another one, as after any link to a question.
async fn answers(person: &Person) -> serde_json::Value {
    let kept = person.stored(CURRENT).await.unwrap_or_default();
    let kept: serde_json::Value = serde_json::from_str(&kept).expect("answers on the device");
    kept["answers"].clone()
}

#[test]
fn another_site_cannot_change_the_answers_by_the_name_of_a_window() {
    journey("elsewhere-name", async |stage| {
        let (person, other) = (stage.person(Device::Desktop).await, Site::of_somebody_else());
        person.visits(&other.seen_from_elsewhere());
        v01_until(&person, "mot_sens").await;
        let kept = answers(&person).await;
        let ours = stage.site().home();
        for name in [
            format!("quatre-voies:courant\n{STRANGER}\n"),
            format!("quatre-voies:courant-nom\nX\nquatre-voies:courant\n{STRANGER}\n"),
            STRANGER.to_owned(),
        ] {
            person.open_link(&other.seen_from_elsewhere()).await;
            let tabs = person.tabs().await;
            let address = serde_json::json!([format!("{ours}questionnaire/"), name]);
            person.runs(&format!("window.opened = open(...{address})")).await;
            person.follows_to_the_new_tab(tabs).await;
            person.sees_it_ready().await;
            person.arrives_at("mot_sens").await;
            assert_eq!(answers(&person).await, kept, "{name}");
            assert_eq!(person.count(".offered").await, 0);
            person.returns_to_the_first_tab().await;
            let readable =
                "try { return String(window.opened.localStorage.length) } catch (refused) { return refused.name }";
            assert_eq!(person.learns(readable).await, "SecurityError");
        }
    });
}

#[test]
fn what_another_site_put_in_an_address_is_not_carried_as_ours_by_a_press_before_the_program() {
    journey("elsewhere-pressed", async |stage| {
        let address = strangers_address(stage).await;
        let carried = address.split_once('#').expect("a fragment").1.to_owned();
        let (person, other) = (stage.person(Device::Desktop).await, Site::of_somebody_else());
        person.visits(&other.seen_from_elsewhere());
        v01_until(&person, "mot_sens").await;
        let kept = answers(&person).await;
        let ours = stage.site().home();
        for page in ["", "essais/"] {
            person.open_link(&other.seen_from_elsewhere()).await;
            stage.site().holds_programs(true);
            person.runs(&format!("location.href = '{ours}{page}#{carried}'")).await;
            let link = "a[href*='questionnaire/']";
            person.sees(link).await;
            person
                .runs(&format!("document.querySelector(\"{link}\").click()"))
                .await;
            stage.site().holds_programs(false);
            person.sees_it_ready().await;
            assert_eq!(answers(&person).await, kept, "{page}");
            assert_eq!(person.stored("quatre-voies:essais").await, None, "{page}");
        }
    });
}

#[test]
fn another_site_cannot_change_the_answers_by_an_address() {
    journey("elsewhere-link", async |stage| {
        let address = strangers_address(stage).await;
        let carried = address.split_once('#').expect("a fragment").1.to_owned();
        let (person, other) = (stage.person(Device::Desktop).await, Site::of_somebody_else());
        person.visits(&other.seen_from_elsewhere());
        v01_until(&person, "mot_sens").await;
        let kept = answers(&person).await;
        let ours = stage.site().home();
        for page in ["", "questionnaire/", "resultat/", "essais/", "vie-privee/"] {
            person.open_link(&other.seen_from_elsewhere()).await;
            person.runs(&format!("location.href = '{ours}{page}#{carried}'")).await;
            person.sees(".offered").await;
            assert_eq!(answers(&person).await, kept, "{page}");
            person.reload().await;
            person.sees(".offered").await;
            assert_eq!(answers(&person).await, kept, "{page}");
        }
        // On a page that is open already, from who opened it.
        person.open_link(&other.seen_from_elsewhere()).await;
        let tabs = person.tabs().await;
        person
            .runs(&format!("window.opened = open('{ours}questionnaire/#mot_sens')"))
            .await;
        person.follows_to_the_new_tab(tabs).await;
        person.sees_it_ready().await;
        person.returns_to_the_first_tab().await;
        person
            .runs(&format!("window.opened.location = '{ours}questionnaire/#{carried}'"))
            .await;
        person.follows_to_the_new_tab(tabs).await;
        person.sees(".offered").await;
        assert_eq!(answers(&person).await, kept, "an open page");
        // Taken when she asks, beside her own.
        person.click(".take-offered").await;
        person
            .until("it taken", async || person.count(".offered").await == 0)
            .await;
        assert_eq!(answers(&person).await, kept, "taken");
        person.open("essais").await;
        person.sees(".attempts > .attempt").await;
    });
}

#[test]
fn a_stranger_s_answers_are_never_shown_as_one_s_own_result() {
    journey("elsewhere-result", async |stage| {
        let address = strangers_address(stage).await;
        let carried = address.split_once('#').expect("a fragment").1.to_owned();
        for blocked in [false, true] {
            let person = stage.person(Device::Phone).await;
            if blocked {
                person.blocks_storage().await;
            } else {
                v01_reaches_her_result(&person, Hand::Mouse).await;
            }
            person.open(&format!("resultat/#{carried}")).await;
            person.sees(".shared-notice").await;
            assert_eq!(person.count("[data-mine]").await, 0);
            person
                .open(&format!("resultat/#{}", &carried[..carried.len() - 3]))
                .await;
            person.sees("[data-wrong-link]").await;
            assert_eq!(person.count("[data-verdict]").await, 0);
            if !blocked {
                person.opens_the_whole_result().await;
                assert_eq!(shown(&person).await, expected());
            }
        }
    });
}

#[test]
fn the_next_site_reads_nothing() {
    journey("elsewhere-next", async |stage| {
        let other = Site::of_somebody_else();
        let there = other.seen_from_elsewhere();
        for blocked in [true, false] {
            let person = stage.person(Device::Desktop).await;
            person.visits(&there);
            if blocked {
                person.blocks_storage().await;
            }
            v01_reaches_her_result(&person, Hand::Mouse).await;
            // A link to a source, as the page writes it, but for where it leads.
            let leads = format!(
                "const link = document.querySelector('main a[target=_blank][rel]'); link.href = '{there}'; link.click()"
            );
            let tabs = person.tabs().await;
            person.runs(&leads).await;
            person.follows_to_the_new_tab(tabs).await;
            reads_nothing(&person).await;
            person.returns_to_the_first_tab().await;
            person.runs(&format!("location.href = '{there}'")).await;
            person
                .until("the other site", async || person.heading().await == "Un autre site")
                .await;
            reads_nothing(&person).await;
            // A link of a guide, in the same tab.
            person.open("voies/micro").await;
            let leads = format!(
                "const link = document.querySelector('main a[href^=http]'); link.href = '{there}'; link.click()"
            );
            person.runs(&leads).await;
            person
                .until("the other site", async || person.heading().await == "Un autre site")
                .await;
            reads_nothing(&person).await;
        }
    });
}

async fn reads_nothing(person: &Person) {
    let all = "return [window.name, document.referrer, location.hash, String(history.state ?? ''), String(window.opener ?? '')].join('|')";
    assert_eq!(person.learns(all).await, "||||");
}
