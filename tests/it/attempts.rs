//! The attempts kept on the device and in files: read whatever happened to them, without losing any in silence.

use engine::{Answer, Answers, FCas, Item, Mode, Sheet, Trade};
use exchange::history::{
    Attempt, Attempts, Kept, LONGEST_NAME, Merged, Place, StoredAttempts, What, clean_name, read_attempts,
    write_attempts,
};
use law::Date;
use support::Random;
use support::random;
use support::random::pick;

/// The list as released: append a new file for a new format, never edit this one.
const ESSAIS_1: &str = include_str!("../cases/storage/essais_1.json");

fn answered(mode: Mode, answers: &[(Item, Answer)]) -> Sheet {
    let mut sheet = Sheet {
        mode,
        answers: Answers::default(),
        ..Sheet::default()
    };
    for &(item, answer) in answers {
        sheet.answers.set(item, answer).expect("a valid answer");
    }
    sheet
}

fn released() -> Vec<Kept> {
    let half_time = answered(
        Mode::Quick,
        &[
            (Item::MotRang, Answer::Ranking([1, 2, 0])),
            (Item::ParTemps, Answer::Choice(4)),
            (Item::FActivite, Answer::Choice(0)),
            (Item::FCa, Answer::Amount(22_000)),
            (Item::FTarif, Answer::DontKnow),
            (Item::FCas, Answer::Several(FCas::set(&[FCas::Mineur, FCas::Aucun]))),
            (Item::FTitre, Answer::DontKnow),
        ],
    );
    let unnamed = answered(Mode::Complete, &[(Item::MotGain, Answer::Choice(2))]);
    vec![
        Kept {
            id: 6,
            name: "Sœur d’Élodie 🌱".to_owned(),
            day: None,
            what: What::Link("1abc".to_owned()),
        },
        Kept {
            id: 4,
            name: "Conseil à mi-temps".to_owned(),
            day: Some(Date::new(2026, 11, 23)),
            what: What::Answers(Attempt {
                at: Place::Question(Item::FAssocies),
                ..Attempt::of(half_time)
            }),
        },
        Kept {
            id: 1,
            name: String::new(),
            day: None,
            what: What::Answers(Attempt::finished(unnamed)),
        },
    ]
}

/// The text is a list with this many attempts that lost something.
#[track_caller]
fn read(text: &str, expected_dropped: usize) -> Attempts {
    match read_attempts(text) {
        StoredAttempts::Attempts { attempts, dropped } => {
            assert_eq!(dropped, expected_dropped, "{text}");
            attempts
        }
        other => panic!("{text} is {other:?}"),
    }
}

fn list(attempts: &Attempts) -> Vec<Kept> {
    attempts.iter().cloned().collect()
}

fn names(attempts: &Attempts) -> Vec<&str> {
    attempts.iter().map(|kept| kept.name.as_str()).collect()
}

fn random_kept(random: &mut Random) -> (String, Option<Date>, What) {
    let names = [
        "",
        "Mars",
        "Conseil à mi-temps",
        "🌱 « 100 % »",
        "</script>\"\\ ",
        "\u{202e}inversé",
    ];
    let days = [None, Some(Date::new(2026, 11, 23)), Some(Date::new(1970, 1, 1))];
    let what = if random.below(5) == 0 {
        What::Link(format!("1c{}", random.below(1_000)))
    } else {
        What::Answers(Attempt {
            at: Place::Question(pick(random, Item::ALL)),
            finished: random.below(2) == 1,
            ..Attempt::of(random::sheet(random))
        })
    };
    (pick(random, &names).to_owned(), pick(random, &days), what)
}

fn random_attempts(random: &mut Random, most: usize) -> Attempts {
    let mut attempts = Attempts::default();
    for _ in 0..random.below(most + 1) {
        let (name, day, what) = random_kept(random);
        attempts.add(&name, day, what);
    }
    attempts
}

#[test]
fn a_released_list_still_opens() {
    assert_eq!(list(&read(ESSAIS_1, 0)), released());
}

#[test]
fn a_released_name_of_the_attempt_under_way_is_still_a_name() {
    let name = include_str!("../cases/storage/courant-nom_1.txt");
    assert_eq!(clean_name(name), "Conseil à mi-temps");
}

#[test]
fn what_was_released_is_written_as_answers_of_today() {
    let today = write_attempts(&read(ESSAIS_1, 0));
    assert_eq!(today, ESSAIS_1.trim_end().replace("items-2", "items-3"));
    assert_eq!(list(&read(&today, 0)), released());
}

#[test]
fn random_lists_come_back_identical() {
    let mut random = Random::new(5);
    for _ in 0..300 {
        let attempts = random_attempts(&mut random, 6);
        assert_eq!(read(&write_attempts(&attempts), 0), attempts);
    }
}

#[test]
fn an_id_is_never_given_twice_even_after_a_removal_and_a_reload() {
    let mut attempts = Attempts::default();
    let first = attempts.add("a", None, What::Link("1a".to_owned()));
    let second = attempts.add("b", None, What::Link("1b".to_owned()));
    attempts.remove(second);
    let mut attempts = read(&write_attempts(&attempts), 0);
    let third = attempts.add("c", None, What::Link("1c".to_owned()));
    assert!(third > second && second > first);
    attempts.clear();
    assert!(attempts.add("d", None, What::Link("1d".to_owned())) > third);
}

#[test]
fn an_id_there_twice_or_out_of_reach_is_given_anew_and_nothing_else_changes() {
    let twice = ESSAIS_1.replace(r#""id":1"#, r#""id":6"#);
    let ids: Vec<u32> = read(&twice, 0).iter().map(|kept| kept.id).collect();
    assert_eq!(ids, [6, 4, 7]);
    let mut high = read(&ESSAIS_1.replace(r#""id":6"#, r#""id":4294967295"#), 0);
    assert!(high.add("suivant", None, What::Link("1".to_owned())) < 100);
}

#[test]
fn the_newest_is_first_whatever_the_clock_says() {
    let mut attempts = Attempts::default();
    for (name, year) in [("avant", 2027), ("après", 2026)] {
        attempts.add(name, Some(Date::new(year, 1, 1)), What::Link("1".to_owned()));
    }
    assert_eq!(names(&attempts), ["après", "avant"]);
    assert_eq!(names(&read(&write_attempts(&attempts), 0)), ["après", "avant"]);
}

#[test]
fn what_is_removed_goes_back_to_its_place_once() {
    let mut attempts = read(ESSAIS_1, 0);
    let before = attempts.clone();
    let place = attempts.place(4).expect("there");
    let kept = attempts.remove(4).expect("there");
    assert_eq!(attempts.remove(4), None);
    attempts.put_back(kept.clone(), place);
    attempts.put_back(kept, 0);
    assert_eq!(attempts, before);
}

#[test]
fn what_goes_back_to_a_shorter_list_goes_to_its_end() {
    let mut attempts = read(ESSAIS_1, 0);
    let kept = attempts.remove(1).expect("there");
    attempts.clear();
    attempts.put_back(kept, 2);
    assert_eq!(attempts.len(), 1);
}

#[test]
fn a_copy_has_its_own_name_and_the_same_content() {
    let mut attempts = read(ESSAIS_1, 0);
    let what = attempts.get(4).expect("there").what.clone();
    let copy = attempts.add("Variante", None, what);
    assert_eq!(attempts.place(copy), Some(0));
    assert_eq!(attempts.get(copy).unwrap().what, attempts.get(4).unwrap().what);
    assert!(attempts.rename(copy, "  Autre  ") && !attempts.rename(99, "x"));
    assert_eq!(attempts.get(copy).unwrap().name, "Autre");
}

#[test]
fn a_name_is_one_line_of_at_most_60_characters() {
    assert_eq!(clean_name("  deux\nlignes\t "), "deux lignes");
    assert_eq!(clean_name("\u{7}"), "");
    assert_eq!(clean_name(&"é".repeat(100)).chars().count(), LONGEST_NAME);
    let trailing = format!("{} b", "a".repeat(LONGEST_NAME - 1));
    assert_eq!(clean_name(&trailing), "a".repeat(LONGEST_NAME - 1));
}

#[test]
fn a_merge_adds_what_is_missing_in_front_and_changes_nothing_else() {
    let mut attempts = read(ESSAIS_1, 0);
    let mut other = read(ESSAIS_1, 0);
    other.rename(4, "Conseil à plein temps");
    other.remove(1);
    assert_eq!(
        attempts.merge(other),
        Merged {
            added: 1,
            already_there: 1
        }
    );
    assert_eq!(list(&attempts)[1..], released());
    assert_eq!(names(&attempts)[0], "Conseil à plein temps");
}

#[test]
fn merging_again_changes_nothing_and_no_merge_loses_anything() {
    let mut random = Random::new(11);
    for _ in 0..200 {
        let (mut mine, other) = (random_attempts(&mut random, 5), random_attempts(&mut random, 5));
        let before = list(&mine);
        let done = mine.merge(other.clone());
        assert_eq!(done.added + done.already_there, other.len());
        assert_eq!(list(&mine)[done.added..], before);
        for kept in other.iter() {
            assert!(mine.iter().any(|own| own.name == kept.name && own.what == kept.what));
        }
        let once = mine.clone();
        assert_eq!(mine.merge(other.clone()).added, 0);
        assert_eq!(mine, once);
    }
}

#[test]
fn a_tab_catches_up_with_another_without_undoing_its_own_names() {
    let mut held = read(ESSAIS_1, 0);
    held.rename(4, "Mon nom");
    let mut device = read(ESSAIS_1, 0);
    device.add("De l’autre onglet", None, What::Link("1z".to_owned()));
    held.catch_up(&device);
    assert_eq!(names(&held), ["De l’autre onglet", "Sœur d’Élodie 🌱", "Mon nom", ""]);
}

/// A file exported before the last question and one exported after it hold the same attempt.
#[test]
fn the_question_asked_last_makes_no_other_attempt() {
    let sheet = answered(Mode::Adaptive, &[(Item::FCa, Answer::Amount(22_000))]);
    let what = |last, trade| {
        What::Answers(Attempt {
            sheet: Sheet { last, trade, ..sheet },
            at: Place::Question(Item::FTarif),
            ..Attempt::of(sheet)
        })
    };
    let one = |what: What| {
        let mut attempts = Attempts::default();
        attempts.add("Mars", None, what);
        attempts
    };
    let (before, after) = (what(None, None), what(Some(Item::FCa), None));
    assert!(before.says_the_same(&after) && before != after);
    let mut own = one(before.clone());
    let merged = own.merge(one(after.clone()));
    assert_eq!((merged.added, merged.already_there), (0, 1));
    own.catch_up(&one(after));
    assert_eq!(own.len(), 1);
    // Another trade is another answer to the first question of the activity.
    let named = what(None, Some(Trade(17)));
    assert!(!before.says_the_same(&named));
    assert_eq!(own.merge(one(named)).added, 1);
    let link = |text: &str| What::Link(text.to_owned());
    assert!(link("2r1").says_the_same(&link("2r1")) && !link("2r1").says_the_same(&link("2r2")));
}

#[test]
fn a_damaged_attempt_costs_only_itself() {
    for damage in [
        "12",
        "null",
        "[]",
        "{}",
        r#""essai""#,
        r#"{"id":2,"name":"x"}"#,
        r#"{"id":2,"name":"x","link":""}"#,
        r#"{"id":2,"name":"x","link":"1a/../b"}"#,
        r#"{"id":2,"name":"x","link":"1a","answers":{}}"#,
        r#"{"id":2,"name":"x","answers":[]}"#,
    ] {
        let text = ESSAIS_1.replace(r#""essais":["#, &format!(r#""essais":[{damage},"#));
        assert_eq!(list(&read(&text, 1)), released(), "{damage}");
    }
}

#[test]
fn a_damaged_part_costs_only_itself_and_is_counted() {
    let changes = [
        (r#""f_ca":22000"#, r#""f_ca":-1"#),
        (r#""f_ca":22000"#, r#""f_ca":22000,"f_ca":1"#),
        (r#""f_ca":22000"#, r#""f_cb":22000"#),
        (r#""day":"2026-11-23""#, r#""day":"2026-11-63""#),
        (r#""day":"2026-11-23""#, r#""dax":"2026-11-23""#),
        (r#""at":"f_associes""#, r#""at":"f_associez""#),
        (r#""finished":false"#, r#""finished":0"#),
        (r#""finished":false"#, r#""finishxd":false"#),
        (r#""name":"Conseil à mi-temps""#, r#""name":3"#),
        (r#""id":4"#, r#""id":4.5"#),
        (r#""id":4"#, r#""id":4,"id":5"#),
    ];
    for (before, after) in changes {
        let text = ESSAIS_1.replace(before, after);
        assert_ne!(text, ESSAIS_1);
        let attempts = read(&text, 1);
        assert_eq!(attempts.len(), 3, "{after}");
        assert_eq!(list(&attempts)[0], released()[0], "{after}");
    }
}

#[test]
fn a_newer_list_is_left_alone_whatever_it_holds() {
    assert_eq!(
        read_attempts(r#"{"format":2,"essais":7}"#),
        StoredAttempts::FromNewer { format: 2 }
    );
    assert_eq!(
        read_attempts(&ESSAIS_1.replacen("items-2", "items-4", 1)),
        StoredAttempts::FromNewer { format: 1 }
    );
}

#[test]
fn what_is_no_list_is_corrupt() {
    for text in [
        "",
        "null",
        "12",
        "[]",
        "{}",
        "{",
        r#"{"format":1}"#,
        r#"{"format":1,"essais":{}}"#,
        r#"{"format":0,"essais":[]}"#,
    ] {
        assert_eq!(read_attempts(text), StoredAttempts::Corrupt, "{text}");
    }
}

#[test]
fn every_cut_is_corrupt() {
    let whole = ESSAIS_1.trim_end();
    for (end, _) in whole.char_indices() {
        assert_eq!(read_attempts(&whole[..end]), StoredAttempts::Corrupt, "{end}");
    }
}

/// What a reader can count in a list: attempts, and the answers of each.
fn counts(attempts: &Attempts) -> Vec<usize> {
    let count = |kept: &Kept| match &kept.what {
        What::Answers(attempt) => attempt.sheet.answers.iter().count(),
        What::Link(_) => 1,
    };
    attempts.iter().map(count).collect()
}

#[test]
fn a_changed_byte_is_never_a_silent_loss() {
    let whole = ESSAIS_1.trim_end();
    let before = read(whole, 0);
    for place in 0..whole.len() {
        for sign in [b'0', b'9', b'a', b'_', b'"', b'}', b' ', b'\\', b','] {
            let mut bytes = whole.as_bytes().to_vec();
            bytes[place] = sign;
            let Ok(text) = String::from_utf8(bytes) else { continue };
            let StoredAttempts::Attempts { attempts, dropped } = read_attempts(&text) else {
                continue;
            };
            assert!(dropped > 0 || counts(&attempts) == counts(&before), "{text}");
            let same = list(&attempts)
                .iter()
                .filter(|&kept| before.get(kept.id) == Some(kept))
                .count();
            assert!(same >= 2, "one byte touches one attempt: {text}");
        }
    }
}

#[test]
fn random_lists_survive_random_damage_or_say_so() {
    let mut random = Random::new(23);
    for _ in 0..30 {
        let attempts = random_attempts(&mut random, 5);
        let whole = write_attempts(&attempts);
        let cut = whole.floor_char_boundary(random.below(whole.len()));
        assert_eq!(read_attempts(&whole[..cut]), StoredAttempts::Corrupt);
        for _ in 0..40 {
            let mut bytes = whole.as_bytes().to_vec();
            let place = random.below(bytes.len());
            bytes[place] = random.below(128) as u8;
            let Ok(text) = String::from_utf8(bytes) else { continue };
            if let StoredAttempts::Attempts {
                attempts: read,
                dropped,
            } = read_attempts(&text)
            {
                assert!(dropped > 0 || counts(&read) == counts(&attempts), "{text}");
            }
        }
    }
}

/// Tiny attempts, all of one name or each of its own.
fn many(count: usize, one_name: bool) -> Attempts {
    let entry = |rank: usize| {
        let name = if one_name { 0 } else { rank };
        format!(r#"{{"id":{rank},"name":"n{name}","answers":{{"f_ca":{rank}}},"at":"f_ca","finished":true}}"#)
    };
    let entries: Vec<String> = (0..count).map(entry).collect();
    read(&format!(r#"{{"format":1,"essais":[{}]}}"#, entries.join(",")), 0)
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "a list that takes minutes is a page that does not answer"
)]
fn a_file_of_thousands_of_attempts_is_taken_in_a_moment() {
    for one_name in [true, false] {
        let start = std::time::Instant::now();
        let file = many(30_000, one_name);
        let mut list = many(10_000, one_name);
        let merged = list.merge(file.clone());
        assert_eq!((merged.added, merged.already_there), (20_000, 10_000));
        let again = list.merge(file.clone());
        assert_eq!((again.added, again.already_there), (0, 30_000));
        list.catch_up(&file);
        assert_eq!(list.len(), 30_000);
        let first: Vec<u32> = list.iter().map(|kept| kept.id).take(2).collect();
        assert_eq!(first, [10_000, 10_001], "in front, in their order");
        assert!(start.elapsed().as_secs() < 8, "{:?}", start.elapsed());
    }
}
