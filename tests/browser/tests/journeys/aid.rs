//! What helps to decide and to understand: what changed since, terms where they are used, the page read aloud.

use browser_tests::{Device, Person, journey, reference};
use fantoccini::key::Key;

/// A voice of the device, and what is asked of it, in the place of the real one.
const VOICES: &str = "
    window.said = [];
    window.stopped = 0;
    window.SpeechSynthesisUtterance = function (text) { this.text = text; };
    speechSynthesis.speak = utterance => said.push(utterance);
    speechSynthesis.cancel = () => { stopped += 1; };
    window.voices = list => {
        speechSynthesis.getVoices = () => list;
        speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    };
    voices([]);
";

async fn at_her_result(person: &Person) {
    person.open("").await;
    person.store("quatre-voies:courant", &reference("v01").0).await;
    person.open("resultat").await;
    person.sees("[data-verdict]").await;
}

#[test]
fn only_a_voice_of_the_device_reads_and_only_when_asked() {
    journey("aloud", async |stage| {
        let person = stage.person(Device::Phone).await;
        at_her_result(&person).await;
        person.runs(VOICES).await;
        let button = ".speak__button";
        for voices in [
            "[]",
            "[{ lang: 'fr-FR', localService: false }]",
            "[{ lang: 'en-US', localService: true }]",
        ] {
            person.runs(&format!("voices({voices})")).await;
            assert_eq!(person.count(button).await, 0, "{voices}");
        }
        person
            .runs(
                "voices([{ lang: 'fr-FR', localService: false }, { lang: 'fr-FR', localService: true, name: 'ici' }])",
            )
            .await;
        person.sees(button).await;
        assert_eq!(
            person.learns("return String(said.length)").await,
            "0",
            "nothing starts by itself"
        );
        assert_eq!(person.text_of(button).await, "Écouter");
        person.meets_no_barrier().await;

        person.click(button).await;
        let heading = person.heading().await;
        assert_eq!(person.learns("return said[0].text").await, heading);
        assert_eq!(
            person
                .learns("return said.every(one => one.voice.name === 'ici' && one.lang === 'fr') + ''")
                .await,
            "true"
        );
        assert_eq!(person.text_of(button).await, "Arrêter");
        assert_eq!(
            person.whole_text_of(".speak [role=status]").await,
            "La lecture commence."
        );

        person.click(button).await;
        assert_eq!(person.text_of(button).await, "Écouter");
        assert_eq!(
            person.whole_text_of(".speak [role=status]").await,
            "La lecture est finie."
        );

        person.click(button).await;
        person.runs("said.at(-1).onend()").await;
        assert_eq!(person.text_of(button).await, "Écouter");

        person.click(button).await;
        person
            .runs("window.stopped = 0; dispatchEvent(new PageTransitionEvent('pagehide'))")
            .await;
        assert_eq!(
            person.learns("return String(stopped)").await,
            "1",
            "a page that is left stops"
        );
    });
}

#[test]
fn a_term_is_explained_where_it_is_used_by_keyboard() {
    journey("term", async |stage| {
        let person = stage.person(Device::Narrow).await;
        at_her_result(&person).await;
        person.open("resultat#calcul").await;
        let (term, told) = (".method .term", "#a-propos-cae");
        let whole = person.whole_text_without(".method", told).await;
        assert!(whole.contains("Entrer en CAE ne dispense de rien"), "{whole}");
        assert_eq!(person.attribute(term, "aria-expanded").await.as_deref(), Some("false"));
        person.runs("document.querySelector('.method .term').focus()").await;
        person.press(Key::Enter).await;
        person
            .until("the explanation", async || {
                person.text_of(told).await.contains("coopérative d’activité")
            })
            .await;
        assert_eq!(person.attribute(term, "aria-expanded").await.as_deref(), Some("true"));
        assert_eq!(person.whole_text_without(".method", told).await, whole);
        person.fits_the_screen().await;
        person.meets_no_barrier().await;
        person.press(Key::Enter).await;
        person
            .until("no explanation", async || person.whole_text_of(told).await.is_empty())
            .await;
    });
}

/// The answers of a reference case, last changed on 23 November 2026 at noon (moments: milliseconds times 1 024).
fn of_the_23rd_of_november() -> String {
    let moment: u64 = (20_780 * 86_400_000 + 43_200_000) * 1_024;
    let kept = reference("v01").0;
    let kept = kept.strip_suffix('}').expect("an object");
    format!("{kept},\"quand\":\"{moment} {moment}\"}}")
}

#[test]
fn who_comes_back_reads_what_changed_and_where_the_rest_is() {
    journey("since", async |stage| {
        let person = stage.person(Device::Phone).await;
        at_her_result(&person).await;
        assert_eq!(person.count(".since").await, 0, "nobody knows since when");
        person.store("quatre-voies:courant", &of_the_23rd_of_november()).await;
        person.open("resultat").await;
        person.sees(".since").await;
        let said = person.text_of(".since").await;
        assert!(
            said.contains("Depuis vos dernières réponses, le 23 novembre 2026"),
            "{said}"
        );
        assert!(said.contains("26 questions de plus"), "{said}");
        person.meets_no_barrier().await;
        person.click(".since a").await;
        person.sees("#changements").await;
    });
}

#[test]
fn the_criteria_lead_to_what_shows_them() {
    journey("criteria", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("aide-a-la-decision").await;
        person.fits_the_screen().await;
        assert_eq!(person.count(".criteria > li").await, 38);
        let places = "return JSON.stringify([...document.querySelectorAll('.criteria a')].map(link => link.href))";
        let places: Vec<String> = serde_json::from_str(&person.learns(places).await).expect("addresses");
        assert!(places.len() > 28, "{}", places.len());
        person.screenshot("criteria").await;
    });
}
