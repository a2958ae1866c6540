//! Sharing at two levels, and what the person who opens a link can do with it.

use browser_tests::{Ability, Device, Person, journey, reference};

use crate::meets_no_barrier_by_day_or_night;
use crate::result::adds_every_answer;

const CURRENT: &str = "quatre-voies:courant";
const KEPT: &str = "quatre-voies:essais";

/// v01 with every answer and earlier rules: `mesure-1`, 15 January 2026, another verdict, a closed way, other indices.
pub(crate) const AGED: &str = "1cc3243240443313312304010-20205iq---00003--G0102031U1F0p0J1b01000000029rS1Q1F4BPoN5";

/// The recommendation of v01 by rules that this page does not know: `mesure-4`, 1 March 2027.
pub(crate) const FROM_LATER: &str = "1r001041X1F0p0J1b01000000009rS4R311z8fdG";

/// A person whose answers are those of this reference case, on the page of the result.
async fn result_of(person: &Person, id: &str) {
    let (kept, _) = reference(id);
    person.open("").await;
    person.store(CURRENT, &kept).await;
    person.opens_the_whole_result().await;
    person.sees(".share").await;
}

/// The link on screen.
async fn link(person: &Person) -> String {
    person.value_of("#lien").await
}

/// Everything that the page says the link holds, folded parts included.
async fn revealed(person: &Person) -> String {
    person
        .runs("document.querySelectorAll('.share__preview').forEach(fold => fold.open = true)")
        .await;
    person.sees("[data-revealed]").await;
    person.whole_text_of("[data-revealed]").await
}

#[test]
fn the_reader_sees_what_the_preview_said_at_both_levels() {
    journey("preview", async |stage| {
        let sender = stage.person(Device::Phone).await;
        result_of(&sender, "v26").await;
        assert!(
            sender.is_checked("[name=partage][value=recommandation]").await,
            "the least first"
        );
        let (short, said_short) = (link(&sender).await, revealed(&sender).await);
        sender.click_label_of("partage", "complet").await;
        let (complete, said_complete) = (link(&sender).await, revealed(&sender).await);
        sender.click_label_of("ajouter", "f_titre").await;
        let (ticked, said_ticked) = (link(&sender).await, revealed(&sender).await);
        assert!(!said_short.contains("réponses partagées"), "{said_short}");
        assert!(said_complete.contains("Les 29 réponses partagées"), "{said_complete}");
        assert!(!said_complete.contains("Votre titre de séjour : "), "{said_complete}");
        assert!(said_ticked.contains("Votre titre de séjour\u{a0}: "), "{said_ticked}");

        let reader = stage.person(Device::Desktop).await;
        for (link, said) in [
            (&short, &said_short),
            (&complete, &said_complete),
            (&ticked, &said_ticked),
        ] {
            let after = link.split_once('#').expect("a fragment").1.len();
            assert!(
                after <= if *said == said_short { 60 } else { 120 },
                "{after} characters"
            );
            reader.opens_the_whole_link(link).await;
            assert_eq!(&revealed(&reader).await, said, "{link}");
            assert_eq!(reader.stored(CURRENT).await, None);
        }
    });
}

#[test]
fn the_button_comes_before_the_level_and_the_preview_is_folded() {
    journey("share-order", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.has_a_share_sheet().await;
        result_of(&person, "v01").await;
        let order = "const places = ['.copy-link', '.send-link', '.share__levels', '.share__preview'].map(css => document.querySelector('.share ' + css)); return places.every((place, rank) => rank === 0 || places[rank - 1].compareDocumentPosition(place) & 4) ? 'in order' : 'not'";
        assert_eq!(person.learns(order).await, "in order");
        assert_eq!(person.count(".share__preview[open]").await, 0, "folded");
        assert!(!person.is_shown("[data-revealed]").await);
        assert_eq!(
            person.text_of(".share__sentence").await,
            "Mon premier moteur\u{a0}: exister parmi les autres. Ma voie\u{a0}: la CAE. Et toi\u{202f}?"
        );
        person.click(".share__preview summary").await;
        person.sees("[data-revealed]").await;
    });
}

/// The file is drawn in the page: what is saved is a PNG of the size that messengers show, and not one colour only.
#[test]
fn a_picture_for_friends_says_the_reason_and_the_way_and_nothing_else() {
    journey("share-picture", async |stage| {
        let person = stage.person(Device::Phone).await;
        result_of(&person, "v01").await;
        person
            .runs("HTMLAnchorElement.prototype.click = function () { window.saved = { name: this.download } }; const made = URL.createObjectURL; URL.createObjectURL = blob => { window.blob = blob; return made.call(URL, blob) }")
            .await;
        person.click(".share__picture summary").await;
        assert_eq!(
            person.text_of(".share__card").await,
            person.text_of(".share__sentence").await
        );
        person.click(".save-picture").await;
        person
            .until("the picture saved", async || {
                person.learns("return window.saved?.name ?? ''").await == "quatre-voies.png"
            })
            .await;
        person
            .runs("createImageBitmap(window.blob).then(image => { const canvas = document.createElement('canvas'); canvas.width = image.width; canvas.height = image.height; const pen = canvas.getContext('2d'); pen.drawImage(image, 0, 0); const seen = new Set(new Uint32Array(pen.getImageData(0, 0, image.width, image.height).data.buffer)); window.drawn = `${image.width} ${image.height} ${seen.size > 20}` })")
            .await;
        person
            .until("the picture read back", async || {
                person.learns("return window.drawn ?? ''").await == "1200 630 true"
            })
            .await;
        person.fits_the_screen().await;
        meets_no_barrier_by_day_or_night(&person).await;
    });
}

#[test]
fn partners_are_told_to_answer_each_then_compare() {
    journey("share-partners", async |stage| {
        let person = stage.person(Device::Phone).await;
        result_of(&person, "v01").await;
        assert_eq!(person.count(".share__partners").await, 0, "alone");
        let (kept, _) = reference("v01");
        person.open("").await;
        person
            .store(
                CURRENT,
                &kept.replace("\"f_associes\":\"solo\"", "\"f_associes\":\"plusieurs\""),
            )
            .await;
        person.opens_the_whole_result().await;
        person.sees(".share__partners").await;
        let compare = person.attribute(".share__partners a", "href").await.unwrap_or_default();
        assert!(compare.ends_with("/essais/"), "{compare}");
        assert!(person.text_of(".share__partners h4").await.contains("Faites-le chacun"));
    });
}

#[test]
fn another_link_in_the_same_tab_shows_another_result() {
    journey("same-tab", async |stage| {
        let sender = stage.person(Device::Phone).await;
        result_of(&sender, "v26").await;
        sender.click_label_of("partage", "complet").await;
        let partial = fragment(&link(&sender).await);
        result_of(&sender, "v09").await;
        sender.click_label_of("partage", "complet").await;
        adds_every_answer(&sender).await;
        let whole = fragment(&link(&sender).await);

        // One's own result, a link with answers kept back, a whole one, then back: only the fragment changes.
        let reader = stage.person(Device::Phone).await;
        result_of(&reader, "v01").await;
        let own = reader.text_of("[data-verdict] h1").await;
        reader.runs(&format!("location.hash = '{partial}/argent'")).await;
        reader.sees(".shared-notice").await;
        let first = reader.text_of("[data-verdict] h1").await;
        assert_ne!(first, own);
        assert_eq!(reader.count(".what-if, .changes .try").await, 0);
        reader.sees(".money").await;
        // Pressed, as people do: an address changed by the page alone is not one that Back returns from in WebKit.
        reader
            .runs(&format!(
                "document.querySelector('main').insertAdjacentHTML('afterbegin', '<a id=autre href=#{whole}/pourquoi>Autre</a>')"
            ))
            .await;
        reader.click("#autre").await;
        reader.sees(".what-if").await;
        reader.sees("[data-verdict] h1").await;
        reader.go_back().await;
        reader
            .until("the first result again", async || {
                reader.count(".what-if").await == 0 && reader.text_of("[data-verdict] h1").await == first
            })
            .await;
        reader.sees(".money").await;
    });
}

/// What follows the `#` of a link.
fn fragment(link: &str) -> String {
    link.split_once('#').expect("a fragment").1.to_owned()
}

#[test]
fn a_recommendation_alone_opens_whole() {
    journey("recommendation", async |stage| {
        let sender = stage.person(Device::Phone).await;
        result_of(&sender, "v03").await;
        let indices = indices(&sender).await;
        let reader = stage.person(Device::Narrow).await;
        reader.opens_the_whole_link(&link(&sender).await).await;
        reader.sees(".shared-notice").await;
        assert_eq!(self::indices(&reader).await, indices);
        assert_eq!(reader.count(".way-card .access").await, 4);
        assert_eq!(reader.count(".sureness__way").await, 4);
        assert_eq!(reader.count("[data-code], .reasons, .changes, .refine, .path").await, 0);
        assert_eq!(reader.count(".take-answers").await, 0, "there are no answers to take");
        reader.fits_the_screen().await;
        meets_no_barrier_by_day_or_night(&reader).await;
        // On the sender's own device it is not somebody else's.
        sender.opens_the_whole_link(&link(&sender).await).await;
        sender.sees(".shared-notice[data-same]").await;
    });
}

async fn indices(person: &Person) -> Vec<Option<String>> {
    let mut indices = Vec::new();
    for way in ["cae", "portage", "micro", "creation"] {
        indices.push(
            person
                .attribute(&format!(".way-card[data-way={way}]"), "data-index")
                .await,
        );
    }
    indices
}

#[test]
fn a_link_is_copied_sent_scanned_or_printed() {
    journey("send", async |stage| {
        let person = stage.person(Device::Narrow).await;
        person.has_a_share_sheet().await;
        result_of(&person, "v01").await;
        person.click("button.copy-link").await;
        assert_eq!(person.clipboard().await, link(&person).await);
        person.click("button.send-link").await;
        assert_eq!(person.sent().await, link(&person).await);
        person.click(".share__code summary").await;
        person.sees(".share__code .qr[role=img][aria-label]").await;
        let before = person.attribute(".share__code .qr__dark", "d").await;
        person.click_label_of("partage", "complet").await;
        person
            .until("the code of the other link", async || {
                person.attribute(".share__code .qr__dark", "d").await != before
            })
            .await;
        person.click(".share__preview summary").await;
        person.fits_the_screen().await;
        meets_no_barrier_by_day_or_night(&person).await;
        assert!(!person.is_shown(".on-paper").await);
        if person.can(Ability::Paper) {
            person.looks_at_paper(true).await;
            assert!(person.is_shown(".on-paper .qr").await && !person.is_shown("button.copy-link").await);
            assert_eq!(person.text_of(".on-paper__address").await, link(&person).await);
            person.looks_at_paper(false).await;
        }

        let without = stage.person(Device::Phone).await;
        result_of(&without, "v01").await;
        assert_eq!(without.count("button.send-link").await, 0, "no share sheet, no button");
    });
}

#[test]
fn a_result_received_is_kept_and_compared_beside_one_s_own() {
    journey("received", async |stage| {
        let sender = stage.person(Device::Phone).await;
        result_of(&sender, "v03").await;
        sender.click_label_of("partage", "complet").await;
        let link = link(&sender).await;
        let fragment = link.split_once('#').expect("a fragment").1.to_owned();

        let reader = stage.person(Device::Phone).await;
        result_of(&reader, "v01").await;
        let own = reader.stored(CURRENT).await;
        reader.opens_the_whole_link(&link).await;
        reader.sees(".shared-notice").await;
        reader.click("button.keep-shared").await;
        reader.sees("a.see-attempts").await;
        reader.click("button.keep-shared").await;
        let kept = reader.stored(KEPT).await.expect("the list of attempts");
        assert_eq!(kept.matches(&fragment).count(), 1, "{kept}");
        reader.click("button.take-answers").await;
        reader
            .until("the answers in the list", async || {
                reader.stored(KEPT).await.is_some_and(|list| list.contains("mot_rang"))
            })
            .await;
        assert!(reader.text_of(".received .save-status").await.contains("Il manque"));
        meets_no_barrier_by_day_or_night(&reader).await;
        assert_eq!(reader.stored(CURRENT).await, own, "one's own answers are not touched");
        let compare = reader.attribute("a.compare", "href").await.expect("an address");
        assert!(
            compare.ends_with(&format!("/essais/#comparer=courant,{fragment}")),
            "{compare}"
        );
        reader.click("a.compare").await;
        reader
            .until("both results side by side", async || {
                reader.count("table thead th[scope=col]").await >= 2
            })
            .await;
        reader.go_back().await;
        reader.sees(".shared-notice").await;
        reader.click("a.see-mine").await;
        reader.sees("#rendez-vous").await;
        reader.go_back().await;
        reader.sees(".shared-notice").await;
        assert_eq!(reader.stored(CURRENT).await, own);
    });
}

#[test]
fn someone_without_answers_is_invited_to_answer_in_turn() {
    journey("in-turn", async |stage| {
        let sender = stage.person(Device::Phone).await;
        result_of(&sender, "v01").await;
        let reader = stage.person(Device::Phone).await;
        reader.opens_the_whole_link(&link(&sender).await).await;
        reader.sees("a.try-myself").await;
        assert_eq!(
            reader.count("a.compare, a.see-mine").await,
            0,
            "nothing to compare with"
        );
        reader.click("a.try-myself").await;
        reader.sees("a[data-mode=complet]").await;
        assert_eq!(reader.stored(CURRENT).await, None);
    });
}

#[test]
fn a_link_of_earlier_rules_says_what_changed_below_what_was_sent() {
    journey("earlier-rules", async |stage| {
        let reader = stage.person(Device::Narrow).await;
        reader.opens_the_whole_fragment(AGED).await;
        reader.sees("[data-verdict=probable]").await;
        reader.sees("[data-age]").await;
        reader.click("button.see-changed").await;
        assert!(reader.is_focused("#regles-du-jour").await);
        assert!(
            reader
                .text_of(".changed [data-now]")
                .await
                .contains("Pour vous, la CAE")
        );
        reader.sees(".changed [data-change=access][data-way=portage]").await;
        reader.sees(".changed [data-change=access][data-way=creation]").await;
        for way in ["cae", "portage", "micro", "creation"] {
            reader
                .sees(&format!(".changed [data-change=index][data-way={way}]"))
                .await;
        }
        assert_eq!(reader.count(".changed [data-change]").await, 6);
        assert_eq!(
            reader.count(".index-bar__interval").await,
            0,
            "the margins of today are not those of then"
        );
        reader.fits_the_screen().await;
        meets_no_barrier_by_day_or_night(&reader).await;
    });
}

#[test]
fn a_link_of_later_rules_says_so_and_is_shown_as_it_was_sent() {
    journey("later-rules", async |stage| {
        let reader = stage.person(Device::Phone).await;
        reader.opens_the_whole_fragment(FROM_LATER).await;
        reader.sees("[data-verdict=nette]").await;
        assert!(reader.text_of("[data-age]").await.contains("plus récente"));
        assert_eq!(
            reader.count(".changed, .see-changed").await,
            0,
            "later rules cannot be compared"
        );
    });
}
