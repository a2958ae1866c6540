//! Several attempts on one device: kept, named, compared, taken away in a file; nothing is ever lost.

use browser_tests::{Answer, Device, Hand, Person, V01, journey, reference};

use crate::{meets_no_barrier_by_day_or_night, v01_reaches_her_result};

const CURRENT: &str = "quatre-voies:courant";
const KEPT: &str = "quatre-voies:essais";
/// The list as released: three attempts, the first of which is a link that does not open.
const ESSAIS_1: &str = include_str!("../../../cases/storage/essais_1.json");
/// A kept attempt.
const ROW: &str = ".attempts > .attempt";

/// Someone with an attempt under way and the released list.
pub(crate) async fn has_attempts(person: &Person) {
    person.open("").await;
    person.store(CURRENT, &reference("v01").0).await;
    person.store(KEPT, ESSAIS_1.trim_end()).await;
}

async fn sees_rows(person: &Person, count: u64) {
    let what = format!("{count} kept attempts");
    person.until(&what, async || person.count(ROW).await == count).await;
}

async fn hears(person: &Person, css: &str, words: &str) {
    person
        .until(words, async || {
            person.count(css).await > 0 && person.text_of(css).await.contains(words)
        })
        .await;
}

/// Ticks the attempt under way and the first kept one, and compares them.
async fn compares_two(person: &Person, hand: Hand) {
    for side in ["input[name=comparer][value=courant]", ".attempts input[name=comparer]"] {
        match hand {
            Hand::Mouse => person.click(side).await,
            Hand::Keyboard => {
                person.tabs_to(side).await;
                person.press(' ').await;
            }
        }
    }
    person.activates(hand, ".compare-ticked").await;
    person.sees(".compare[data-sides='2']").await;
}

#[test]
fn attempts_are_kept_named_copied_compared_deleted_and_brought_back() {
    journey("attempts", async |stage| {
        let person = stage.person(Device::Phone).await;
        v01_reaches_her_result(&person, Hand::Mouse).await;
        person.click(".to-attempts").await;
        person.sees(".attempt--present").await;
        person.click(".new-attempt").await;
        person.click("a[data-mode=complet]").await;
        for (item, answer) in &V01[..2] {
            person.arrives_at(item).await;
            person.answers(Hand::Mouse, item, *answer).await;
            person.continues(Hand::Mouse).await;
        }
        person.open("essais").await;
        sees_rows(&person, 1).await;
        assert!(person.text_of(ROW).await.contains("Pour vous, la CAE"));
        meets_no_barrier_by_day_or_night(&person).await;

        person.click(".attempts .rename").await;
        meets_no_barrier_by_day_or_night(&person).await;
        person
            .types_instead(".attempts .naming__field", "  <b>Mars</b> & 🌱 ")
            .await;
        person.click(".attempts .naming button[type=submit]").await;
        hears(&person, ".attempts h3", "<b>Mars</b> & 🌱").await;
        assert!(
            person.is_focused(".attempts h3").await,
            "the focus comes back to the name"
        );

        person.click(".attempts .variant").await;
        sees_rows(&person, 2).await;
        hears(&person, ".attempts h3", "<b>Mars</b> & 🌱 (variante)").await;

        person.click(".compare-ticked").await;
        hears(&person, "#comparer-erreur", "deux").await;
        compares_two(&person, Hand::Mouse).await;
        assert!(
            person
                .address()
                .await
                .fragment()
                .is_some_and(|fragment| fragment.starts_with("comparer=courant,"))
        );
        meets_no_barrier_by_day_or_night(&person).await;
        person.fits_the_screen().await;
        person.go_back().await;
        sees_rows(&person, 2).await;

        person.click(".attempts .delete").await;
        sees_rows(&person, 1).await;
        person
            .until("the focus on the undo button", async || {
                person.is_focused("#annuler").await
            })
            .await;
        meets_no_barrier_by_day_or_night(&person).await;
        person.click("#annuler").await;
        sees_rows(&person, 2).await;
        hears(&person, ".said", "revenu").await;

        person.click("#tout-supprimer").await;
        sees_rows(&person, 2).await;
        meets_no_barrier_by_day_or_night(&person).await;
        person.click("#tout-supprimer-oui").await;
        sees_rows(&person, 0).await;
        person.reload().await;
        sees_rows(&person, 0).await;
        assert!(
            person.count(".attempt--present").await == 1,
            "the attempt under way stays"
        );
    });
}

#[test]
fn an_attempt_taken_again_changes_places_with_the_one_under_way() {
    journey("attempts-swap", async |stage| {
        let person = stage.person(Device::Desktop).await;
        has_attempts(&person).await;
        person.open("essais").await;
        sees_rows(&person, 3).await;
        person.click("[data-id='4'] .reopen").await;
        person.arrives_at("f_associes").await;
        person.open("essais").await;
        sees_rows(&person, 3).await;
        assert_eq!(person.text_of(".attempt--present h3").await, "Conseil à mi-temps");
        assert!(
            person.text_of(ROW).await.contains("Pour vous, la CAE"),
            "what was under way is first in the list"
        );
        assert_eq!(person.count("[data-id='4']").await, 0);
        // Back again: the result, since that attempt was finished.
        person.click(".attempts .reopen").await;
        person.sees("[data-verdict=nette]").await;
    });
}

#[test]
fn everything_is_done_with_the_keyboard_alone() {
    journey("attempts-keyboard", async |stage| {
        let person = stage.person(Device::Desktop).await;
        has_attempts(&person).await;
        person.open("essais").await;
        sees_rows(&person, 3).await;
        person.activates(Hand::Keyboard, "[data-id='4'] .rename").await;
        person
            .until("the field", async || person.is_focused(".naming__field").await)
            .await;
        person.types(" bis").await;
        person.press(fantoccini::key::Key::Enter).await;
        hears(&person, "[data-id='4'] h3", "Conseil à mi-temps bis").await;
        person.activates(Hand::Keyboard, "[data-id='4'] .delete").await;
        person
            .until("the undo button", async || person.is_focused("#annuler").await)
            .await;
        person.press(fantoccini::key::Key::Enter).await;
        sees_rows(&person, 3).await;
        person
            .until("the title", async || person.is_focused("#essai-4").await)
            .await;
        person.activates(Hand::Keyboard, "[data-id='4'] .variant").await;
        sees_rows(&person, 4).await;
        person.reload().await;
        compares_two(&person, Hand::Keyboard).await;
    });
}

#[test]
fn a_file_takes_attempts_to_another_device_and_never_brings_them_twice() {
    journey("attempts-file", async |stage| {
        let person = stage.person(Device::Desktop).await;
        has_attempts(&person).await;
        person.catches_files().await;
        person.open("essais").await;
        person.click(".export").await;
        let (name, text) = person.saved_file().await;
        let [start, end] = ["quatre-voies-essais-20", ".json"].map(|part| name.find(part));
        assert_eq!((start, end), (Some(0), Some(30)), "{name}");
        person.chooses_file("#fichier", &name, text.as_bytes()).await;
        hears(&person, ".file-said", "Aucun essai ajouté, 4 déjà là.").await;

        let other = stage.person(Device::Phone).await;
        other.open("essais").await;
        other.chooses_file("#fichier", &name, text.as_bytes()).await;
        hears(&other, ".file-said", "4 essais ajoutés.").await;
        sees_rows(&other, 4).await;
        other
            .chooses_file("#fichier", "seul.json", br#"{"f_activite":"conseil","f_ca":22000}"#)
            .await;
        hears(&other, ".file-said", "1 essai ajouté.").await;
        hears(&other, ".attempts h3", "seul").await;
    });
}

#[test]
fn a_file_that_another_program_saved_gives_what_it_can() {
    journey("attempts-strange-files", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("essais").await;
        let old = b"{\"format\":1,\"essais\":[{\"id\":0,\"name\":\"\xc9t\xe9\",\"answers\":{\"f_ca\":22000},\"at\":\"f_ca\",\"finished\":true}]}";
        person.chooses_file("#fichier", "ancien.json", old).await;
        hears(&person, ".file-said", "vérifiez les noms").await;
        hears(&person, ".attempts h3", "Été").await;
        let damaged = ESSAIS_1.replacen("22000", "1e400", 1);
        person.chooses_file("#fichier", "abime.json", damaged.as_bytes()).await;
        hears(
            &person,
            ".file-said",
            "3 essais ajoutés. Un essai du fichier n’a pas pu être lu en entier.",
        )
        .await;
        let essais: Vec<String> = (0..30_000)
            .map(|rank| format!("{{\"answers\":{{\"f_ca\":{rank}}}}}"))
            .collect();
        let many = format!("{{\"format\":1,\"essais\":[{}]}}", essais.join(","));
        person.chooses_file("#fichier", "trop.json", many.as_bytes()).await;
        hears(&person, ".file-said", "trop d’essais").await;
        sees_rows(&person, 4).await;
    });
}

#[test]
fn a_file_that_is_not_ours_is_refused_in_words_and_changes_nothing() {
    journey("attempts-garbage", async |stage| {
        let person = stage.person(Device::Phone).await;
        has_attempts(&person).await;
        person.open("essais").await;
        let large = vec![b' '; 2_000_001];
        let files: [(&str, &[u8], &str); 6] = [
            ("vide.json", b"", "vide"),
            ("photo.json", &[0xff, 0xd8, 0xff, 0xe0], "n’est pas un fichier d’essais"),
            ("coupe.json", &ESSAIS_1.as_bytes()[..200], "coupé"),
            ("autre.json", br#"{"name":"x","version":"1.0.0"}"#, "autre programme"),
            ("demain.json", br#"{"format":2,"essais":[]}"#, "version plus récente"),
            ("gros.json", &large, "trop gros"),
        ];
        for (name, bytes, words) in files {
            person.chooses_file("#fichier", name, bytes).await;
            hears(&person, ".file-said", words).await;
        }
        meets_no_barrier_by_day_or_night(&person).await;
        sees_rows(&person, 3).await;
        assert_eq!(person.stored(KEPT).await.as_deref(), Some(ESSAIS_1.trim_end()));
    });
}

#[test]
fn two_tabs_show_the_same_list_and_keep_each_other_s_changes() {
    journey("attempts-tabs", async |stage| {
        let person = stage.person(Device::Desktop).await;
        has_attempts(&person).await;
        person.open("essais").await;
        sees_rows(&person, 3).await;
        for side in ["value=courant", "value='6'"] {
            person.click(&format!("input[name=comparer][{side}]")).await;
        }
        person.opens_in_another_tab("essais").await;
        person.click("[data-id='6'] .delete").await;
        sees_rows(&person, 2).await;
        person.returns_to_the_first_tab().await;
        sees_rows(&person, 2).await;
        // What is gone is not ticked any more.
        person.click(".compare-ticked").await;
        hears(&person, "#comparer-erreur", "deux").await;
        person.click("[data-id='4'] .variant").await;
        sees_rows(&person, 3).await;
        assert_eq!(
            person.count("[data-id='6']").await,
            0,
            "what the other tab deleted stays deleted"
        );
    });
}

#[test]
fn a_full_device_loses_nothing() {
    journey("attempts-full", async |stage| {
        let person = stage.person(Device::Phone).await;
        has_attempts(&person).await;
        person.fills_storage().await;
        person.open("essais").await;
        sees_rows(&person, 3).await;
        person.click("[data-id='4'] .variant").await;
        hears(&person, ".list-fault", "plus de place").await;
        sees_rows(&person, 4).await;
        person.click(".new-attempt").await;
        hears(&person, ".said", "Nous n’avons pas changé d’essai").await;
        meets_no_barrier_by_day_or_night(&person).await;
        assert!(
            person
                .stored(CURRENT)
                .await
                .is_some_and(|kept| kept.contains("recapitulatif"))
        );
        person.reload().await;
        sees_rows(&person, 4).await;
        person.frees_storage().await;
        person.reload().await;
        sees_rows(&person, 4).await;
        assert_eq!(person.count(".list-fault").await, 0);
        let kept = person.stored(KEPT).await.unwrap_or_default();
        assert!(
            kept.contains("(variante)"),
            "the tab gave the device what it held: {kept}"
        );
    });
}

#[test]
fn where_storage_is_blocked_the_tab_keeps_the_list() {
    journey("attempts-blocked", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.blocks_storage().await;
        person.open("essais").await;
        person
            .chooses_file("#fichier", "essais.json", ESSAIS_1.as_bytes())
            .await;
        sees_rows(&person, 3).await;
        hears(&person, ".list-fault", "ne permet pas d’enregistrer").await;
        meets_no_barrier_by_day_or_night(&person).await;
        person.reload().await;
        sees_rows(&person, 3).await;
        person.click("[data-id='2'] .reopen").await;
        person.sees("[data-verdict]").await;
        person.click(".to-attempts").await;
        sees_rows(&person, 2).await;
        assert_eq!(person.count(".attempt--present").await, 1);
    });
}

#[test]
fn what_cannot_be_read_is_put_aside_downloaded_and_erased_by_the_person_only() {
    journey("attempts-aside", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.catches_files().await;
        person.open("").await;
        person.store(KEPT, "{oups").await;
        person.open("essais").await;
        hears(&person, ".list-fault", "illisible").await;
        meets_no_barrier_by_day_or_night(&person).await;
        person.click(".aside-texts .download").await;
        assert_eq!(person.saved_file().await.1, "{oups");
        person
            .chooses_file("#fichier", "essais.json", ESSAIS_1.as_bytes())
            .await;
        sees_rows(&person, 3).await;
        let aside = "quatre-voies:essais-mis-de-cote-1";
        assert_eq!(person.stored(aside).await.as_deref(), Some("{oups"));
        person.click("#quatre-voies-essais-mis-de-cote-1").await;
        assert!(
            person.stored(aside).await.is_some(),
            "nothing goes before the person confirms"
        );
        person.click("#quatre-voies-essais-mis-de-cote-1-oui").await;
        person
            .until("an empty place", async || person.stored(aside).await.is_none())
            .await;
        person
            .until("the focus on the title of the page", async || {
                person.is_focused("main h1").await
            })
            .await;

        let damaged = ESSAIS_1.trim_end().replace(r#""f_ca":22000"#, r#""f_ca":-1"#);
        person.store(KEPT, &damaged).await;
        person.open("essais").await;
        hears(&person, ".list-fault", "Un essai gardé n’a pas pu être relu en entier").await;
        sees_rows(&person, 3).await;
        assert_eq!(person.stored(aside).await, Some(damaged));
    });
}

#[test]
fn a_list_of_a_newer_version_is_left_alone() {
    journey("attempts-newer", async |stage| {
        let person = stage.person(Device::Phone).await;
        has_attempts(&person).await;
        let newer = r#"{"format":2,"essais":[]}"#;
        person.store(KEPT, newer).await;
        person.open("essais").await;
        hears(&person, ".list-fault", "version plus récente").await;
        person.click(".attempt--present .variant").await;
        sees_rows(&person, 1).await;
        person.click(".new-attempt").await;
        hears(&person, ".said", "Nous n’avons pas changé d’essai").await;
        assert_eq!(person.stored(KEPT).await.as_deref(), Some(newer));
    });
}

#[test]
fn an_attempt_of_a_newer_version_keeps_its_name() {
    journey("attempts-newer-name", async |stage| {
        let person = stage.person(Device::Phone).await;
        let (newer, name) = (r#"{"format":99,"answers":{}}"#, "quatre-voies:courant-nom");
        person.open("").await;
        person.store(CURRENT, newer).await;
        person.store(name, "Demain").await;
        person.open("questionnaire#complet").await;
        person.arrives_at("mot_rang").await;
        person
            .answers(Hand::Mouse, "mot_rang", Answer::Rank("lien", "sens"))
            .await;
        person.open("essais").await;
        person.click(".attempt--present .rename").await;
        let field = ".attempt--present .naming__field";
        person.sees(field).await;
        assert_eq!(person.value_of(field).await, "", "this attempt has no name yet");
        person.types_instead(field, "Ici").await;
        person.click(".attempt--present .naming button[type=submit]").await;
        hears(&person, ".attempt--present h3", "Ici").await;
        assert_eq!(person.stored(name).await.as_deref(), Some("Demain"));
        person.click(".new-attempt").await;
        person.sees("a[data-mode=complet]").await;
        assert_eq!(person.stored(CURRENT).await.as_deref(), Some(newer));
        assert_eq!(person.stored(name).await.as_deref(), Some("Demain"));
        assert!(person.stored(KEPT).await.is_some_and(|kept| kept.contains("Ici")));
    });
}

/// What another tab has just kept may not have been announced yet.
#[test]
fn the_last_answer_of_another_tab_is_put_away_too() {
    journey("attempts-late", async |stage| {
        let person = stage.person(Device::Phone).await;
        let sheet = |more: &str| {
            format!(
                r#"{{"format":1,"answers":{{"version":"items-3","mode":"complet","mot_gain":"3"{more}}},"at":"mot_sens","finished":false}}"#
            )
        };
        person.open("").await;
        person.store(CURRENT, &sheet("")).await;
        person.open("essais").await;
        person.sees(".attempt--present").await;
        person.store(CURRENT, &sheet(r#","mot_lien":"5""#)).await;
        person.click(".new-attempt").await;
        person.sees("a[data-mode=complet]").await;
        let kept = person.stored(KEPT).await.unwrap_or_default();
        assert!(kept.contains(r#""mot_lien":"5""#), "{kept}");
    });
}

#[test]
fn a_clock_that_goes_back_changes_no_order() {
    journey("attempts-clock", async |stage| {
        let person = stage.person(Device::Phone).await;
        has_attempts(&person).await;
        person.lives_in(1999).await;
        person.open("essais").await;
        person.click("[data-id='4'] .variant").await;
        hears(&person, ROW, "2 janvier 1999").await;
        person.reload().await;
        hears(&person, ROW, "2 janvier 1999").await;
    });
}

#[test]
fn a_thousand_attempts_are_shown_a_page_at_a_time() {
    journey("attempts-many", async |stage| {
        let person = stage.person(Device::Phone).await;
        has_attempts(&person).await;
        let one = r#"{"version":"items-3","mode":"complet","mot_gain":"3","f_activite":"conseil","f_ca":22000}"#;
        let entry = |id: usize| {
            format!(r#"{{"id":{id},"name":"Essai {id}","answers":{one},"at":"mot_lien","finished":false}}"#)
        };
        let entries: Vec<String> = (0..1_000).map(entry).collect();
        person
            .store(
                KEPT,
                &format!(r#"{{"format":1,"next":1000,"essais":[{}]}}"#, entries.join(",")),
            )
            .await;
        person.open("essais").await;
        sees_rows(&person, 20).await;
        person.click(".more").await;
        sees_rows(&person, 40).await;
        person
            .until("the focus on the next one", async || {
                person.is_focused("#essai-20").await
            })
            .await;
        person.click("[data-id='0'] .delete").await;
        person
            .until("one less", async || person.count("[data-id='0']").await == 0)
            .await;
        person.click("#annuler").await;
        person.sees("[data-id='0']").await;
    });
}

#[test]
fn a_comparison_with_a_link_shows_what_its_sender_saw() {
    journey("attempts-link", async |stage| {
        let sender = stage.person(Device::Phone).await;
        has_attempts(&sender).await;
        sender.opens_the_whole_result().await;
        let link = sender.value_of("#lien").await;
        let link = link.split('#').nth(1).unwrap_or_default().to_owned();
        let person = stage.person(Device::Phone).await;
        person.open("").await;
        person.store(CURRENT, &reference("v34").0).await;
        person.open(&format!("essais#comparer=courant,{link}")).await;
        person.sees(".compare[data-sides='2']").await;
        assert!(person.text_of(".compare").await.contains("Pour vous, la CAE"));
        person.click(".others summary").await;
        assert!(person.text_of(".others").await.contains("on partagée"));
        meets_no_barrier_by_day_or_night(&person).await;
        person.open("essais#comparer=courant,nimportequoi").await;
        hears(&person, ".notice", "ne désigne pas deux essais").await;
        assert!(person.stored(KEPT).await.is_none(), "looking keeps nothing");
    });
}

#[test]
fn the_list_and_a_comparison_of_four_fit_320_pixels_with_long_names() {
    journey("attempts-narrow", async |stage| {
        let person = stage.person(Device::Narrow).await;
        has_attempts(&person).await;
        let long = ESSAIS_1.trim_end().replace("Conseil à mi-temps", &"M".repeat(60));
        person.store(KEPT, &long).await;
        person.open("essais").await;
        sees_rows(&person, 3).await;
        person.fits_the_screen().await;
        person.click("[data-id='4'] .rename").await;
        person.fits_the_screen().await;
        person.open("essais#comparer=courant,4,1,courant").await;
        person.sees(".compare[data-sides='4']").await;
        person.fits_the_screen().await;
        person.click(".others summary").await;
        person.fits_the_screen().await;
    });
}

/// An answer given while the list is open elsewhere belongs to the attempt under way.
#[test]
fn the_attempt_under_way_is_followed_from_another_tab() {
    journey("attempts-under-way", async |stage| {
        let person = stage.person(Device::Desktop).await;
        person.open("essais").await;
        assert_eq!(person.count(".attempt--present").await, 0);
        person.opens_in_another_tab("questionnaire#complet").await;
        person.arrives_at("mot_rang").await;
        person
            .answers(Hand::Mouse, "mot_rang", Answer::Rank("lien", "sens"))
            .await;
        person.returns_to_the_first_tab().await;
        person.sees(".attempt--present").await;
    });
}
