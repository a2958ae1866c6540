//! The kept attempts.

use engine::Item::{MotGain, MotLien};
use exchange::history::{Attempts, What};
use exchange::store::{
    CURRENT, Current, KEPT, KEPT_ASIDE, Keeping, Names, NotKept, OnlyHere, Shelf, Texts, WAITING, erase_list,
    held_list, name_present, present_name,
};
use law::Date;

use super::{DAMAGED, Fault, NEWER, Tab, answers, opened, points};

fn shelf(tab: &Tab) -> Shelf<'_, Tab> {
    Shelf {
        texts: tab,
        today: Date::new(2026, 11, 29),
        clock: tab.now(),
        names: Names {
            numbered: |rank| format!("Essai {rank}"),
            put_aside: |rank| format!("Mis de côté {rank}"),
        },
    }
}

fn link(text: &str) -> What {
    What::Link(text.to_owned())
}

#[track_caller]
fn listed(tab: &Tab, expected: &[&str]) {
    let (attempts, _) = shelf(tab).found();
    let found: Vec<_> = attempts.iter().map(|kept| kept.name.as_str()).collect();
    assert_eq!(found, expected);
}

#[test]
fn an_attempt_is_kept_and_found_by_every_tab() {
    let tab = Tab::default();
    assert_eq!(shelf(&tab).keep("", link("1a")), Ok(0));
    assert_eq!(shelf(&tab.another()).keep("Café", link("1b")), Ok(1));
    listed(&tab, &["Café", "Essai 1"]);
}

#[test]
fn what_the_device_refuses_is_held_by_the_tab_with_its_reason() {
    for (fault, stored, reason) in [
        (Fault::Blocked, None, OnlyHere::Unavailable),
        (Fault::Full, None, OnlyHere::Refused),
        (Fault::None, Some(NEWER), OnlyHere::Newer),
        (Fault::Full, Some(DAMAGED), OnlyHere::Stuck),
    ] {
        let tab = Tab::default();
        if let Some(text) = stored {
            tab.put(KEPT, text);
        }
        tab.starts(fault);
        assert_eq!(
            shelf(&tab).keep("Café", link("1a")),
            Err(reason),
            "{fault:?} {stored:?}"
        );
        listed(&tab, &["Café"]);
        assert_eq!(tab.on_device(KEPT).as_deref(), stored, "nothing is written over");
    }
}

#[test]
fn what_a_full_device_refused_joins_what_other_tabs_kept_meanwhile() {
    let tab = Tab::default();
    tab.starts(Fault::Full);
    let _ = shelf(&tab).keep("Ici", link("1a"));
    tab.starts(Fault::None);
    assert_eq!(shelf(&tab.another()).keep("Ailleurs", link("1b")), Ok(0));
    let (attempts, keeping) = shelf(&tab).found();
    assert_eq!((attempts.len(), keeping), (2, Keeping::Kept));
    listed(&tab.another(), &["Ailleurs", "Ici"]);
}

#[test]
fn an_unreadable_list_is_put_aside() {
    let tab = Tab::default();
    tab.put(KEPT, DAMAGED);
    assert_eq!(shelf(&tab).found(), (Attempts::default(), Keeping::Corrupt));
    assert_eq!(tab.on_device(&format!("{KEPT_ASIDE}-1")).as_deref(), Some(DAMAGED));
    assert_eq!(shelf(&tab).keep("Café", link("1a")), Ok(0));
}

#[test]
fn answers_that_wait_join_the_list_once() {
    let tab = Tab::default();
    let mut current = opened(&tab);
    answers(&mut current, &tab, MotGain, 2);
    let text = exchange::history::write(current.attempt());
    tab.put(&format!("{WAITING}-1"), &text);
    tab.put(&format!("{WAITING}-2"), &text);
    tab.starts(Fault::Full);
    listed(&tab, &["Mis de côté 1"]);
    assert!(tab.on_device(&format!("{WAITING}-1")).is_some(), "not yet kept");
    tab.starts(Fault::None);
    listed(&tab, &["Mis de côté 1"]);
    assert!(tab.on_device(&format!("{WAITING}-1")).is_none() && tab.on_device(&format!("{WAITING}-2")).is_none());
    listed(&tab.another(), &["Mis de côté 1"]);
}

/// Whatever hand or version put it there: a text goes away only once all of it is in the list.
#[test]
fn what_waits_for_the_list_and_cannot_be_read_is_not_lost() {
    let partly = r#"{"format":1,"answers":{"version":"items-2","mot_gain":"2","mot_lien":"9"},"at":"mot_gain","finished":false}"#;
    for (text, names) in [(DAMAGED, &[][..]), (NEWER, &[]), (partly, &["Mis de côté 1"])] {
        let tab = Tab::default();
        tab.put(&format!("{WAITING}-1"), text);
        for fault in [Fault::Full, Fault::None, Fault::None] {
            tab.starts(fault);
            shelf(&tab).found();
            let kept = tab.texts().into_iter().filter(|(_, kept)| kept == text).count();
            assert_eq!(kept, 1, "{fault:?} {text}");
        }
        listed(&tab.another(), names);
    }
}

/// A device that refused everything, then only what needs room: the tab still has the one copy, and our links carry it.
#[test]
fn what_neither_the_list_nor_the_device_takes_stays_in_the_tab() {
    let tab = Tab::default();
    tab.starts(Fault::Blocked);
    let mut current = opened(&tab);
    answers(&mut current, &tab, MotGain, 2);
    tab.starts(Fault::Full);
    let _ = shelf(&tab).swap(&mut current, tab.now(), None);
    let carried = current.carried(&tab);
    let next = Current::open(&tab, carried.as_deref().and_then(exchange::carried::read));
    let (list, _) = shelf(&tab).found();
    assert_eq!(
        (points(next.attempt()), list.len()),
        ([9; 3], 1),
        "in the list that the tab holds"
    );
    tab.starts(Fault::None);
    listed(&tab, &["Essai 1"]);
    assert!(tab.on_device(KEPT).is_some());
}

/// Moments are stored from the start of a line: a tab that took the line of a later, empty copy lost those of its own.
#[test]
fn a_tab_that_could_not_write_over_an_empty_attempt_keeps_its_own_line() {
    let [first, second, third] = {
        let tab = Tab::default();
        [tab.another(), tab.another(), tab.another()]
    };
    let [mut one, mut two] = [&first, &second].map(opened);
    third.starts(Fault::Blocked);
    let mut three = opened(&third);
    answers(&mut three, &third, MotGain, 2);
    third.starts(Fault::None);
    assert_eq!(shelf(&first).swap(&mut one, first.now(), None), Ok(()));
    first.starts(Fault::Full);
    answers(&mut one, &first, MotLien, 3);
    for _page in 0..3 {
        let carried = three.carried(&third);
        three = Current::open(&third, carried.as_deref().and_then(exchange::carried::read));
        three.settle(&third);
        three.carried(&third);
    }
    answers(&mut two, &second, MotGain, 4);
    first.starts(Fault::None);
    for (tab, current) in [(&first, &mut one), (&second, &mut two), (&third, &mut three)] {
        current.settle(tab);
    }
    assert_eq!(points(three.attempt()), [4, 3, 9]);
    let (list, _) = shelf(&third).found();
    let kept = list.iter().map(|kept| match &kept.what {
        What::Answers(attempt) => points(attempt),
        What::Link(_) => [0; 3],
    });
    assert_eq!(kept.collect::<Vec<_>>(), [[2, 9, 9]]);
}

#[test]
fn the_present_attempt_and_a_kept_one_change_places() {
    let tab = Tab::default();
    let mut current = opened(&tab);
    answers(&mut current, &tab, MotGain, 2);
    name_present(&tab, current.keeping(), "Présent");
    let kept = shelf(&tab).keep("Autre", What::Answers(*opened(&Tab::default()).attempt()));
    assert_eq!(shelf(&tab).swap(&mut current, tab.now(), kept.ok()), Ok(()));
    listed(&tab, &["Présent"]);
    assert_eq!(points(current.attempt()), [9; 3]);
    assert_eq!(present_name(&tab, current.keeping()), "Autre");
}

#[test]
fn nothing_changes_when_the_present_attempt_cannot_join_the_list() {
    let tab = Tab::default();
    let mut current = opened(&tab);
    answers(&mut current, &tab, MotGain, 2);
    tab.starts(Fault::Full);
    assert_eq!(shelf(&tab).swap(&mut current, tab.now(), None), Err(OnlyHere::Refused));
    assert_eq!(points(current.attempt()), [2, 9, 9]);
    listed(&tab, &[]);
    assert!(tab.on_device(CURRENT).is_some());
}

#[test]
fn an_attempt_that_the_device_has_in_part_does_not_leave_it_for_a_list_that_a_tab_holds() {
    let tab = Tab::default();
    let mut current = opened(&tab);
    answers(&mut current, &tab, MotGain, 2);
    tab.starts(Fault::ReadOnly);
    answers(&mut current, &tab, MotLien, 3);
    tab.starts(Fault::Full);
    assert_eq!(shelf(&tab).swap(&mut current, tab.now(), None), Err(OnlyHere::Refused));
    assert_eq!(points(opened(&tab.another()).attempt()), [2, 9, 9]);
}

#[test]
fn where_all_is_refused_attempts_change_places_in_the_tab() {
    let tab = Tab::default();
    tab.starts(Fault::Blocked);
    let mut current = opened(&tab);
    answers(&mut current, &tab, MotLien, 3);
    assert_eq!(shelf(&tab).swap(&mut current, tab.now(), None), Ok(()));
    listed(&tab, &["Essai 1"]);
    assert_eq!(points(current.attempt()), [9; 3]);
    assert_eq!(current.keeping(), Keeping::NotKept(NotKept::Unavailable));
    assert_eq!(current.carried(&tab), None);
    assert_eq!(
        points(opened(&tab).attempt()),
        [9; 3],
        "what went to the list does not come back"
    );
}

#[test]
fn the_name_of_an_attempt_that_must_stay_is_not_taken() {
    let tab = Tab::default();
    tab.put(CURRENT, NEWER);
    tab.put(exchange::store::CURRENT_NAME, "De l’autre version");
    let current = opened(&tab);
    assert_eq!(present_name(&tab, current.keeping()), "");
    name_present(&tab, current.keeping(), "Ici");
    assert_eq!(present_name(&tab, current.keeping()), "Ici");
    assert_eq!(
        tab.on_device(exchange::store::CURRENT_NAME).as_deref(),
        Some("De l’autre version")
    );
}

/// The person erases everything on the page that shows what is kept.
fn erases_everything(tab: &Tab) -> Result<(), NotKept> {
    let keys: Vec<_> = tab.texts().into_iter().map(|(key, _)| key).collect();
    erase_list(tab, tab.now(), keys)
}

#[test]
fn a_list_held_by_a_tab_goes_with_the_erasure_of_everything_in_another() {
    for fault in [Fault::Full, Fault::ReadOnly, Fault::Blocked] {
        let tab = Tab::default();
        tab.starts(fault);
        let _ = shelf(&tab).keep("Café", link("1a"));
        tab.starts(Fault::None);
        assert_eq!(erases_everything(&tab.another()), Ok(()), "{fault:?}");
        listed(&tab, &[]);
        assert_eq!(tab.held(KEPT), None);
        listed(&tab.another(), &[]);
    }
}

#[test]
fn what_is_kept_after_an_erasure_stays() {
    for fault in [Fault::Full, Fault::ReadOnly, Fault::Blocked] {
        let tab = Tab::default();
        assert_eq!(erases_everything(&tab.another()), Ok(()));
        tab.starts(fault);
        let _ = shelf(&tab).keep("Après", link("1a"));
        tab.starts(Fault::None);
        listed(&tab, &["Après"]);
        listed(&tab.another(), &["Après"]);
    }
}

#[test]
fn an_erased_list_does_not_come_back_with_what_is_held_next() {
    let tab = Tab::default();
    tab.starts(Fault::Full);
    let _ = shelf(&tab).keep("Avant", link("1a"));
    tab.starts(Fault::None);
    assert_eq!(erases_everything(&tab.another()), Ok(()));
    tab.starts(Fault::ReadOnly);
    let _ = shelf(&tab).keep("Après", link("1b"));
    listed(&tab, &["Après"]);
}

#[test]
fn only_the_persons_erasure_takes_a_held_list_away() {
    let tab = Tab::default();
    tab.starts(Fault::Full);
    let _ = shelf(&tab).keep("Café", link("1a"));
    tab.clear();
    listed(&tab, &["Café"]);
    // Held by a version that knew no moment.
    let held = held_list(&tab).expect("a list");
    tab.hold(KEPT, &held);
    listed(&tab, &["Café"]);
}

#[test]
fn an_erasure_that_the_device_refuses_is_told() {
    for fault in [Fault::ReadOnly, Fault::Blocked, Fault::Keeps] {
        let tab = Tab::default();
        let _ = shelf(&tab).keep("Café", link("1a"));
        tab.starts(fault);
        assert!(erases_everything(&tab).is_err(), "{fault:?}");
    }
}

#[test]
fn the_name_that_a_tab_holds_goes_with_the_erasure_in_another() {
    let tab = Tab::default();
    let mut current = opened(&tab);
    answers(&mut current, &tab, MotGain, 2);
    tab.starts(Fault::Full);
    name_present(&tab, current.keeping(), "Un nom bien trop long pour un appareil plein");
    tab.starts(Fault::None);
    let other = tab.another();
    opened(&other).erase(&other, other.now());
    current.settle(&tab);
    assert_eq!(present_name(&tab, current.keeping()), "");
}
