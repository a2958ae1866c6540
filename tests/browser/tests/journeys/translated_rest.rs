//! Translated pages, continued: results received, sharing, messages, what is kept, the list and its faults.

use std::cell::RefCell;

use browser_tests::{Answer, Device, Hand, Person, journey, reference};
use fantoccini::key::Key;

use crate::attempts::has_attempts;
use crate::result::{CURRENT, link, result_of};
use crate::sharing::AGED;
use crate::translated::{compared, unfold_everything, with_each};
use crate::v01_until;

const KEPT: &str = "quatre-voies:essais";
/// Every write to the device is refused, as long as the page lives.
const BREAKS: &str = "Storage.prototype.own = [Storage.prototype.setItem, Storage.prototype.removeItem]; \
     Storage.prototype.setItem = Storage.prototype.removeItem = () => { throw new DOMException('broken', 'QuotaExceededError') }";
const MENDS: &str = "[Storage.prototype.setItem, Storage.prototype.removeItem] = Storage.prototype.own";

/// Waits for what becomes of a file: a browser refuses one that is written again before it is read.
async fn says(person: &Person, words: &str) {
    let said = async || person.text_of(".file-said").await.to_uppercase().contains(words);
    person.until(words, said).await;
}

async fn in_another_tab(person: &Person, script: &str) {
    let first = person.tab().await;
    person.opens_a_tab().await;
    person.open("voies").await;
    person.runs(script).await;
    person.leaves_for(&first).await;
}

#[test]
fn a_result_received_what_changed_since_and_its_answers_say_the_same_once_translated() {
    with_each("translated-received", async |two| {
        two.both(async |person| {
            result_of(person, "v03").await;
            let link = link(person).await;
            result_of(person, "v01").await;
            person.opens_the_whole_link(&link).await;
            person.sees("[data-verdict]").await;
        })
        .await;
        two.agree_on("main", "a result received").await;
        for (css, when) in [
            (".keep-shared", "kept"),
            (".keep-shared", "kept twice"),
            (".take-answers", "its answers taken"),
            (".take-answers", "taken twice"),
        ] {
            if when.ends_with("twice") {
                two.both(async |person| person.reads().await).await;
            }
            let said = async |person: &Person| person.click(css).await;
            if when == "taken twice" {
                // The same words as after the second press of the other button.
                two.both(said).await;
                two.agree_on("main", when).await;
            } else {
                two.change(".received .save-status", when, said).await;
            }
        }
        two.agree_on("main", "after it all").await;
        two.both(unfold_everything).await;
        two.agree_on("main", "unfolded").await;
        two.both(async |person| {
            person.opens_the_whole_fragment(AGED).await;
            person.sees("[data-age]").await;
        })
        .await;
        two.click(".see-changed").await;
        two.agree_on("main", "earlier rules").await;
        // The same page shows another result, then one's own.
        let own = async |person: &Person| {
            person.runs("location.hash = 'rendez-vous'").await;
            person.sees(".share").await;
        };
        two.change("main", "one's own result again", own).await;
    });
}

#[test]
fn what_a_link_holds_follows_what_is_ticked_once_translated() {
    with_each("translated-share", async |two| {
        two.both(async |person| {
            result_of(person, "v26").await;
        })
        .await;
        two.both(unfold_everything).await;
        two.agree_on(".share", "the least").await;
        for (name, value) in [
            ("partage", "complet"),
            ("ajouter", "f_titre"),
            ("ajouter", "f_situation"),
            ("ajouter", "f_titre"),
            ("partage", "recommandation"),
            ("partage", "complet"),
        ] {
            let tick = async |person: &Person| person.click_label_of(name, value).await;
            two.change(".share", &format!("{name}, {value}"), tick).await;
            two.agree_on(".on-paper", &format!("{name}, {value}, on paper")).await;
        }
        let copy = async |person: &Person| person.click(".copy-link").await;
        two.change(".share", "copied", copy).await;
    });
}

#[test]
fn what_is_stored_is_counted_as_it_changes_once_translated() {
    with_each("translated-privacy", async |two| {
        two.both(async |person| {
            person.open("vie-privee").await;
            person.sees(".privacy").await;
        })
        .await;
        two.agree_on("main", "nothing stored").await;
        let (v01, v09) = (reference("v01").0, reference("v09").0);
        for (key, text) in [
            (CURRENT, v01.as_str()),
            (CURRENT, v09.as_str()),
            ("quatre-voies:courant-nom", "Mars 2027"),
            (KEPT, "{\"format\":1,\"next\":0,\"essais\":[]}"),
            ("quatre-voies:mis-de-cote-1", "{oups"),
        ] {
            let pair = serde_json::json!([key, text]).to_string();
            let store =
                async |person: &Person| in_another_tab(person, &format!("localStorage.setItem(...{pair})")).await;
            two.change("main", key, store).await;
            two.both(unfold_everything).await;
            two.agree_on("main", &format!("{key}, unfolded")).await;
        }
        two.both(async |person| person.runs(BREAKS).await).await;
        let erase = async |person: &Person| {
            person.click("#quatre-voies-mis-de-cote-1").await;
            person.click("#quatre-voies-mis-de-cote-1-oui").await;
            person.sees(".not-erased").await;
        };
        two.change("main", "erasing a text refused", erase).await;
        let erase = async |person: &Person| {
            person.click("#tout-effacer").await;
            person.click("#tout-effacer-oui").await;
        };
        two.change("main", "erasing refused", erase).await;
        two.both(async |person| person.runs(MENDS).await).await;
        let again = async |person: &Person| {
            person.reads().await;
            person.click(".erase-again").await;
        };
        two.change("main", "everything erased", again).await;
    });
}

#[test]
fn what_becomes_of_an_answer_is_said_the_same_once_translated() {
    with_each("translated-status", async |two| {
        two.both(async |person| v01_until(person, "mot_sens").await).await;
        let status = ".save-status";
        two.agree_on(status, "kept").await;
        let answer = |value: &'static str| {
            async move |person: &Person| {
                person.answers(Hand::Keyboard, "mot_sens", Answer::One(value)).await;
            }
        };
        two.both(async |person| person.loses_storage().await).await;
        two.change(status, "storage refused", answer("4")).await;
        two.both(async |person| person.gives_storage_back().await).await;
        two.change(status, "kept again", answer("3")).await;
        two.both(async |person| person.runs(BREAKS).await).await;
        two.change(status, "no more room", answer("2")).await;
        two.both(async |person| person.runs(MENDS).await).await;
        two.change(status, "room again", answer("1")).await;
        let erased = async |person: &Person| {
            let first = person.tab().await;
            person.opens_a_tab().await;
            person.open("vie-privee").await;
            person.click("#tout-effacer").await;
            person.click("#tout-effacer-oui").await;
            let gone = async || person.stored(CURRENT).await.is_none();
            person.until("an empty device", gone).await;
            person.leaves_for(&first).await;
        };
        two.change("main", "erased in another tab", erased).await;
        let damaged = async |person: &Person| {
            person.store(CURRENT, "{").await;
            person.open("questionnaire#complet").await;
            person.sees(".save-status--fault").await;
        };
        two.change(status, "damaged", damaged).await;
    });
}

#[test]
fn what_is_wrong_or_missing_is_said_the_same_once_translated() {
    with_each("translated-errors", async |two| {
        two.both(async |person| v01_until(person, "mot_gain").await).await;
        let go_on = async |person: &Person| person.click("#continuer").await;
        two.change("main", "nothing chosen", go_on).await;
        let choose = async |person: &Person| person.answers(Hand::Mouse, "mot_gain", Answer::One("3")).await;
        two.change("main", "then an answer", choose).await;
        two.both(async |person| {
            person.open("questionnaire#f_ca").await;
            person.arrives_at("f_ca").await;
        })
        .await;
        two.agree_on("main", "an amount").await;
        for (typed, is_said) in [
            ("beaucoup", true),
            ("12 000 000 000", false),
            ("-5", false),
            ("22 000", true),
            ("1e9", true),
        ] {
            let write = async |person: &Person| {
                person.types_instead("#champ-f_ca, input#f_ca", typed).await;
                person.press(Key::Tab).await;
                person.reads().await;
                person.click("#continuer").await;
                person.reads().await;
            };
            let before = compared(&two.plain, "main").await;
            two.both(write).await;
            two.agree_on("main", typed).await;
            assert!(
                !is_said || compared(&two.plain, "main").await != before,
                "{typed} changed nothing"
            );
            two.both(async |person| {
                person.open("questionnaire#f_ca").await;
                person.arrives_at("f_ca").await;
            })
            .await;
        }
        two.both(async |person| {
            result_of(person, "v01").await;
        })
        .await;
        for typed in ["beaucoup", "60 000", "99 999 999 999", "22 000"] {
            let write = async |person: &Person| {
                person.types_instead("#argent-ca", typed).await;
                person.press(Key::Tab).await;
            };
            two.change(".money", typed, write).await;
        }
        two.both(unfold_everything).await;
        for (field, typed) in [
            ("#argent-portage", "beaucoup"),
            ("#argent-portage", "7,5"),
            ("#argent-frais", "-1"),
            ("#argent-frais", "3 000"),
        ] {
            let write = async |person: &Person| {
                person.types_instead(field, typed).await;
                person.press(Key::Tab).await;
            };
            two.change(".money", &format!("{field}: {typed}"), write).await;
        }
    });
}

#[test]
fn the_list_its_faults_and_its_files_say_the_same_once_translated() {
    with_each("translated-list", async |two| {
        two.both(async |person| {
            has_attempts(person).await;
            person.open("essais").await;
            person.sees("[data-id='4']").await;
        })
        .await;
        two.agree_on("main", "three attempts").await;
        let rename = async |person: &Person| {
            person.click("[data-id='4'] .rename").await;
            person.types_instead("[data-id='4'] .naming__field", "2028").await;
            person.press(Key::Enter).await;
        };
        two.change("main", "a name", rename).await;
        let delete = async |person: &Person| person.click("[data-id='4'] .delete").await;
        two.change("main", "deleted", delete).await;
        let undo = async |person: &Person| {
            person.reads().await;
            person.click("#annuler").await;
        };
        two.change("main", "brought back", undo).await;
        let import = async |person: &Person| {
            person
                .chooses_file("#fichier", "seul.json", br#"{"f_activite":"conseil","f_ca":31000}"#)
                .await;
            says(person, "1 ESSAI AJOUTÉ").await;
        };
        two.change("main", "a file added", import).await;
        let refuse = async |person: &Person| {
            person.chooses_file("#fichier", "coupe.json", b"{\"format\":1,").await;
            says(person, "COUPÉ").await;
        };
        two.change("main", "a file refused", refuse).await;
        let paste = async |person: &Person| {
            person.types_instead(".paste-link__field", "rien").await;
            person.click("#retrouver").await;
        };
        two.change("main", "a message without a link", paste).await;
        let tick = async |person: &Person| person.click(".compare-ticked").await;
        two.change("main", "nothing ticked", tick).await;
        let elsewhere = async |person: &Person| {
            in_another_tab(person, "localStorage.setItem('quatre-voies:essais', localStorage.getItem('quatre-voies:essais').replace('2028', '2029'))").await;
        };
        two.change("main", "a name given in another tab", elsewhere).await;
        two.both(async |person| person.runs(BREAKS).await).await;
        let delete = async |person: &Person| {
            person.click("[data-id='6'] .delete").await;
            person.sees(".not-deleted").await;
        };
        two.change("main", "deleting refused", delete).await;
        let copy = async |person: &Person| person.click("[data-id='4'] .variant").await;
        two.change("main", "a copy held by the tab", copy).await;
        two.both(async |person| person.runs(MENDS).await).await;
        let all = async |person: &Person| {
            person.click("#tout-supprimer").await;
            person.click("#tout-supprimer-oui").await;
        };
        two.change("main", "all deleted", all).await;
    });
}

#[test]
fn a_comparison_follows_its_address_once_translated() {
    with_each("translated-compare", async |two| {
        two.both(async |person| {
            has_attempts(person).await;
            person.open("essais#comparer=courant,4").await;
            person.sees(".compare[data-sides='2']").await;
        })
        .await;
        two.agree_on("main", "two attempts").await;
        for sides in ["courant,4,1", "4,1", "courant", "courant,4"] {
            let go = async |person: &Person| person.runs(&format!("location.hash = '#comparer={sides}'")).await;
            two.change("main", sides, go).await;
            two.both(unfold_everything).await;
            two.agree_on("main", &format!("{sides}, unfolded")).await;
        }
        let back = async |person: &Person| {
            person.click(".back-to-list").await;
            person.sees(".attempt--present").await;
        };
        two.change("main", "the list again", back).await;
    });
}

/// Answers that came by an address, and what is said of those that go on where storage is refused.
#[test]
fn what_is_offered_and_what_is_resumed_say_the_same_once_translated() {
    let carried = RefCell::new(String::new());
    journey("translated-offered-sender", async |stage| {
        let sender = stage.person(Device::Phone).await;
        sender.blocks_storage().await;
        v01_until(&sender, "mot_sens").await;
        let address = sender.address().await;
        carried.replace(address.fragment().unwrap_or_default().to_owned());
    });
    let carried = carried.into_inner();
    with_each("translated-offered", async |two| {
        two.both(async |person| {
            v01_until(person, "mot_lien").await;
            person.open(&format!("questionnaire#{carried}")).await;
            person.sees(".offered").await;
        })
        .await;
        two.agree_on("body > #app", "offered").await;
        two.both(async |person| person.runs(BREAKS).await).await;
        let take = async |person: &Person| person.click(".take-offered").await;
        two.change(".offered", "refused", take).await;
        two.both(async |person| {
            person.runs(MENDS).await;
            person.reads().await;
            person.click(".take-offered").await;
            person
                .until("it taken", async || person.count(".offered").await == 0)
                .await;
        })
        .await;
        two.agree_on("body > #app", "taken").await;
        two.both(async |person| {
            person.open("").await;
            person.sees("[data-resume]").await;
        })
        .await;
        two.agree_on("body > #app", "the first screen").await;
        let more = async |person: &Person| {
            in_another_tab(person, "const kept = JSON.parse(localStorage.getItem('quatre-voies:courant')); kept.answers.mot_sens = '4'; localStorage.setItem('quatre-voies:courant', JSON.stringify(kept))").await;
        };
        two.change(".resume", "one more answer in another tab", more).await;
    });
}
