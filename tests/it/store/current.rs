//! The attempt under way.

use engine::Item::{MotGain, MotLien, MotSens};
use engine::Mode;
use exchange::history::{Attempt, Stored, read};
use exchange::store::{ASIDE, CURRENT, CURRENT_NAME, Current, ERASED, Keeping, NotKept, WAITING, names};

use super::{DAMAGED, Fault, NEWER, Tab, answers, opened, opened_at, points};

/// What the device keeps, as points.
#[track_caller]
fn on_device(tab: &Tab) -> Option<[u8; 3]> {
    match read(&tab.on_device(CURRENT)?) {
        Stored::Attempt { attempt, dropped: 0 } => Some(points(&attempt)),
        other => panic!("{other:?}"),
    }
}

/// A text that waits for the list.
fn waiting(tab: &Tab) -> Option<String> {
    names(WAITING).find_map(|name| tab.on_device(&name))
}

#[test]
fn an_answer_is_kept_and_found_by_the_next_page() {
    let tab = Tab::default();
    let mut current = opened(&tab);
    assert_eq!((current.keeping(), on_device(&tab)), (Keeping::Nothing, None));
    answers(&mut current, &tab, MotGain, 2);
    assert_eq!((current.keeping(), current.carried(&tab)), (Keeping::Kept, None));
    assert_eq!(points(opened(&tab.another()).attempt()), [2, 9, 9]);
}

#[test]
fn two_tabs_share_one_attempt() {
    let tab = Tab::default();
    let mut one = opened(&tab);
    answers(&mut one, &tab, MotGain, 2);
    let other = tab.another();
    let mut two = opened(&other);
    answers(&mut two, &other, MotLien, 3);
    answers(&mut one, &tab, MotSens, 1);
    two.follow(&other);
    assert_eq!([points(one.attempt()), points(two.attempt())], [[2, 3, 1]; 2]);
    assert!(!one.has_put_aside() && !two.has_put_aside());
}

#[test]
fn what_the_device_refuses_is_held_and_goes_with_our_links() {
    for (fault, reason) in [
        (Fault::Blocked, NotKept::Unavailable),
        (Fault::ReadOnly, NotKept::Refused),
        (Fault::Full, NotKept::Refused),
    ] {
        let tab = Tab::default();
        tab.starts(fault);
        let mut current = opened(&tab);
        assert_eq!(current.keeping(), Keeping::Nothing, "{fault:?}: nothing to keep yet");
        answers(&mut current, &tab, MotGain, 2);
        assert_eq!(current.keeping(), Keeping::NotKept(reason), "{fault:?}");
        let tail = current.carried(&tab).expect("something to carry");
        // The next page of the same tab, and a page that only has the address.
        assert_eq!(points(opened(&tab).attempt()), [2, 9, 9], "{fault:?}");
        let address = Current::open(&tab.another(), exchange::carried::read(&tail));
        assert_eq!(points(address.attempt()), [2, 9, 9], "{fault:?}");
        // Once the device takes texts again, it has all of it.
        tab.starts(Fault::None);
        current.settle(&tab);
        assert_eq!(
            (current.keeping(), on_device(&tab)),
            (Keeping::Kept, Some([2, 9, 9])),
            "{fault:?}"
        );
        assert_eq!(current.carried(&tab), None, "{fault:?}");
    }
}

#[test]
fn a_device_cleared_or_damaged_under_a_tab_takes_nothing_from_it() {
    let tab = Tab::default();
    let mut current = opened(&tab);
    answers(&mut current, &tab, MotGain, 2);
    tab.clear();
    current.settle(&tab);
    assert_eq!(on_device(&tab), Some([2, 9, 9]), "cleared");
    tab.put(CURRENT, DAMAGED);
    answers(&mut current, &tab, MotLien, 1);
    assert_eq!(on_device(&tab), Some([2, 1, 9]), "damaged");
    assert_eq!(
        tab.on_device(&format!("{ASIDE}-1")).as_deref(),
        Some(DAMAGED),
        "put aside"
    );
}

#[test]
fn what_cannot_be_read_is_put_aside_before_anything_is_written() {
    let tab = Tab::default();
    tab.put(CURRENT, DAMAGED);
    let mut current = opened(&tab);
    assert_eq!(current.keeping(), Keeping::Corrupt);
    assert_eq!(tab.on_device(&format!("{ASIDE}-1")).as_deref(), Some(DAMAGED));
    answers(&mut current, &tab, MotGain, 2);
    assert_eq!((current.keeping(), on_device(&tab)), (Keeping::Kept, Some([2, 9, 9])));
}

#[test]
fn what_cannot_be_put_aside_is_never_written_over() {
    let tab = Tab::default();
    tab.put(CURRENT, DAMAGED);
    tab.starts(Fault::Full);
    let mut current = opened(&tab);
    assert_eq!(current.keeping(), Keeping::Stuck);
    answers(&mut current, &tab, MotGain, 2);
    assert_eq!(tab.on_device(CURRENT).as_deref(), Some(DAMAGED));
    assert!(current.carried(&tab).is_some(), "our links have it");
}

#[test]
fn what_a_newer_version_wrote_is_left_alone() {
    let tab = Tab::default();
    tab.put(CURRENT, NEWER);
    let mut current = opened(&tab);
    answers(&mut current, &tab, MotGain, 2);
    assert_eq!(current.keeping(), Keeping::Newer);
    assert_eq!(tab.on_device(CURRENT).as_deref(), Some(NEWER));
    assert!(current.carried(&tab).is_some(), "our links have it");
}

#[test]
fn of_two_lines_of_answers_the_later_goes_on_and_the_other_waits_for_the_list() {
    let tab = Tab::default();
    let mut one = opened(&tab);
    tab.starts(Fault::Full);
    answers(&mut one, &tab, MotGain, 2);
    tab.starts(Fault::None);
    let other = tab.another();
    let mut two = opened(&other);
    answers(&mut two, &other, MotLien, 3);
    answers(&mut two, &other, MotSens, 3);
    one.settle(&tab);
    assert!(one.has_put_aside());
    let waiting = waiting(&tab).expect("one copy waits");
    let Stored::Attempt { attempt, .. } = read(&waiting) else {
        panic!("{waiting}");
    };
    let mut there = [points(one.attempt()), points(&attempt)];
    there.sort_unstable();
    assert_eq!(there, [[2, 9, 9], [9, 3, 3]]);
}

/// Another path taken before any answer starts no line of its own.
#[test]
fn a_path_taken_before_any_answer_loses_none_to_another_line() {
    let tab = Tab::default();
    tab.starts(Fault::Full);
    let mut one = opened(&tab);
    one.change(&tab, tab.now(), |attempt| attempt.sheet.mode = Mode::Complete);
    one.carried(&tab);
    answers(&mut one, &tab, MotGain, 2);
    tab.starts(Fault::None);
    let other = tab.another();
    let mut two = opened(&other);
    answers(&mut two, &other, MotLien, 3);
    answers(&mut two, &other, MotSens, 3);
    let again = opened(&tab);
    assert!(again.has_put_aside());
    assert_eq!(points(again.attempt()), [9, 3, 3]);
}

#[test]
fn only_the_person_s_erasure_takes_answers_away_in_every_tab() {
    let tab = Tab::default();
    let mut one = opened(&tab);
    answers(&mut one, &tab, MotGain, 2);
    tab.put(CURRENT_NAME, "Café");
    let other = tab.another();
    let mut two = opened(&other);
    one.erase(&tab, tab.now());
    assert_eq!((one.keeping(), one.attempt()), (Keeping::Erased, &Attempt::default()));
    two.follow(&other);
    assert_eq!(
        (two.keeping(), two.attempt()),
        (Keeping::ErasedElsewhere, &Attempt::default())
    );
    assert!(tab.on_device(CURRENT).is_none() && tab.on_device(CURRENT_NAME).is_none());
    assert!(tab.on_device(ERASED).is_some(), "its moment is kept");
    answers(&mut two, &other, MotLien, 1);
    assert_eq!(on_device(&tab), Some([9, 1, 9]), "what comes after the erasure is kept");
}

#[test]
fn an_erasure_that_the_browser_does_not_do_is_not_said_to_be_done() {
    for (fault, reason) in [
        (Fault::Blocked, NotKept::Unavailable),
        (Fault::ReadOnly, NotKept::Refused),
        (Fault::Keeps, NotKept::Refused),
    ] {
        let tab = Tab::default();
        let mut current = opened(&tab);
        answers(&mut current, &tab, MotGain, 2);
        tab.starts(fault);
        current.erase(&tab, tab.now());
        assert_eq!(current.keeping(), Keeping::NotErased(reason), "{fault:?}");
        let shown = if reason == NotKept::Refused { [2, 9, 9] } else { [9; 3] };
        assert_eq!(
            points(current.attempt()),
            shown,
            "{fault:?}: what is still there is still shown"
        );
    }
}

#[test]
fn a_full_device_can_be_erased() {
    let tab = Tab::default();
    let mut current = opened(&tab);
    answers(&mut current, &tab, MotGain, 2);
    tab.starts(Fault::Full);
    current.erase(&tab, tab.now());
    assert_eq!((current.keeping(), tab.on_device(CURRENT)), (Keeping::Erased, None));
}

#[test]
fn what_comes_from_elsewhere_goes_beside_one_s_own() {
    let (tab, mut offered) = (Tab::default(), Attempt::default());
    offered
        .sheet
        .answers
        .set(MotSens, engine::Answer::Choice(4))
        .expect("a valid answer");
    let mut current = opened(&tab);
    answers(&mut current, &tab, MotGain, 2);
    assert!(!current.can_become_own(&tab));
    assert_eq!(current.take(&tab, tab.now(), &offered), Ok(()));
    assert_eq!(
        (points(current.attempt()), on_device(&tab)),
        ([2, 9, 9], Some([2, 9, 9]))
    );
    assert!(waiting(&tab).is_some());
    tab.starts(Fault::Full);
    offered.sheet.answers.remove(MotSens);
    offered
        .sheet
        .answers
        .set(MotLien, engine::Answer::Choice(1))
        .expect("a valid answer");
    assert_eq!(current.take(&tab, tab.now(), &offered), Err(NotKept::Refused));
    let blocked = Tab::default();
    blocked.starts(Fault::Blocked);
    let mut empty = opened(&blocked);
    assert_eq!(empty.take(&blocked, blocked.now(), &offered), Ok(()));
    assert_eq!(points(empty.attempt()), [9, 1, 9], "nothing else to keep it");
}

#[test]
fn screens_are_built_anew_only_for_another_attempt() {
    let tab = Tab::default();
    let mut current = opened(&tab);
    answers(&mut current, &tab, MotGain, 2);
    let before = current.generation();
    answers(&mut current, &tab, MotLien, 2);
    current.follow(&tab);
    assert_eq!(current.generation(), before);
    current.replace(&tab, tab.now(), &Attempt::default());
    assert_eq!(current.generation(), before + 1);
}

#[test]
fn what_is_answered_after_an_erasure_outlives_every_fault() {
    // The clock goes back, and the device is damaged, cleared or refused then.
    for fault in 0..3 {
        let tab = Tab::default();
        let mut current = opened(&tab);
        answers(&mut current, &tab, MotGain, 2);
        current.erase(&tab, 1_000_000);
        answers(&mut current, &tab, MotLien, 3);
        match fault {
            0 => tab.put(CURRENT, DAMAGED),
            1 => tab.clear(),
            _ => tab.starts(Fault::Blocked),
        }
        answers(&mut current, &tab, MotSens, 1);
        tab.starts(Fault::None);
        current.settle(&tab);
        assert_eq!(on_device(&tab), Some([9, 3, 1]), "{fault}");
    }
}

#[test]
fn two_tabs_that_answer_at_once_lose_nothing() {
    let tab = Tab::default();
    let mut one = opened(&tab);
    answers(&mut one, &tab, MotGain, 2);
    let other = tab.another();
    let mut two = opened(&other);
    // Both read, then both write: the second text takes the place of the first.
    let before = tab.on_device(CURRENT);
    answers(&mut one, &tab, MotLien, 3);
    tab.put(CURRENT, &before.expect("a text"));
    answers(&mut two, &other, MotSens, 1);
    for _ in 0..2 {
        one.settle(&tab);
        two.settle(&other);
    }
    assert_eq!([points(one.attempt()), points(two.attempt())], [[2, 3, 1]; 2]);
    assert_eq!(on_device(&tab), Some([2, 3, 1]));
}

#[test]
fn a_tab_is_locked_only_for_as_long_as_it_must() {
    let tab = Tab::default();
    tab.put(CURRENT, DAMAGED);
    tab.starts(Fault::Full);
    let mut current = opened(&tab);
    answers(&mut current, &tab, MotGain, 2);
    assert_eq!(current.keeping(), Keeping::Stuck);
    tab.starts(Fault::None);
    answers(&mut current, &tab, MotLien, 3);
    assert_eq!(
        (current.keeping(), on_device(&tab)),
        (Keeping::Kept, Some([2, 3, 9])),
        "there is room again"
    );
    tab.put(CURRENT, NEWER);
    answers(&mut current, &tab, MotSens, 1);
    assert_eq!(current.keeping(), Keeping::Newer);
    tab.clear();
    current.settle(&tab);
    assert_eq!(
        (current.keeping(), on_device(&tab)),
        (Keeping::Kept, Some([2, 3, 1])),
        "the newer text is gone"
    );
}

#[test]
fn an_erasure_seen_by_a_tab_that_reads_nothing_any_more_is_not_undone() {
    let tab = Tab::default();
    let mut one = opened(&tab);
    answers(&mut one, &tab, MotGain, 2);
    let other = tab.another();
    let mut two = opened(&other);
    one.erase(&tab, tab.now());
    tab.starts(Fault::Blocked);
    answers(&mut two, &other, MotLien, 3);
    tab.starts(Fault::None);
    two.settle(&other);
    assert_eq!(on_device(&tab), Some([9, 3, 9]), "the erased answer does not come back");
}

#[test]
fn many_conflicts_are_all_put_aside() {
    let tab = Tab::default();
    for point in 0..40_u32 {
        let name = format!("{WAITING}-{}", point + 1);
        tab.put(&name, &format!("{point}"));
    }
    let mut one = opened(&tab);
    answers(&mut one, &tab, MotGain, 2);
    tab.put(
        CURRENT,
        "{\"format\":1,\"answers\":{\"version\":\"items-2\",\"mode\":\"complet\",\"mot_lien\":\"4\"}}",
    );
    one.settle(&tab);
    assert!(one.has_put_aside() && one.keeping() == Keeping::Kept);
}

/// The mark comes first: another tab may hear of it before the answers are taken off the device.
#[test]
fn an_erasure_is_told_to_another_tab_from_its_first_mark_on() {
    let tab = Tab::default();
    let mut one = opened(&tab);
    answers(&mut one, &tab, MotGain, 2);
    let before = tab.on_device(CURRENT).expect("an answer");
    let other = tab.another();
    let mut two = opened(&other);
    one.erase(&tab, tab.now());
    tab.put(CURRENT, &before);
    two.settle(&other);
    assert_eq!(
        (two.keeping(), tab.on_device(CURRENT)),
        (Keeping::ErasedElsewhere, None)
    );
}

/// A clock in the year 2300, a mark that another hand wrote: what is answered next is not erased for ever.
#[test]
fn no_erasure_takes_the_answers_of_all_time() {
    let far = exchange::history::moment(10_413_792_000_000, 3);
    for (clock, mark) in [(far, None), (u64::MAX, None), (5, Some(u64::MAX)), (5, Some(far))] {
        let tab = Tab::default();
        let mut current = opened(&tab);
        answers(&mut current, &tab, MotGain, 2);
        current.erase(&tab, clock);
        if let Some(mark) = mark {
            tab.put(ERASED, &mark.to_string());
        }
        answers(&mut current, &tab, MotLien, 3);
        for tab in [tab.clone(), tab.another()] {
            assert_eq!(points(opened(&tab).attempt()), [9, 3, 9], "{clock} {mark:?}");
        }
    }
}

#[test]
fn answers_taken_back_are_one_s_own_where_there_are_none() {
    let source = Tab::default();
    let mut sent = opened(&source);
    answers(&mut sent, &source, MotGain, 2);
    let attempt = *sent.attempt();

    let tab = Tab::default();
    let mut current = opened(&tab);
    let before = current.generation();
    assert!(current.take_back(&tab, tab.now(), &attempt));
    assert_eq!((current.keeping(), on_device(&tab)), (Keeping::Kept, Some([2, 9, 9])));
    assert_ne!(current.generation(), before, "the page shows another attempt");

    let refusing = Tab::default();
    refusing.starts(Fault::Blocked);
    let mut held = opened(&refusing);
    assert!(held.take_back(&refusing, refusing.now(), &attempt));
    assert!(
        held.carried(&refusing).is_some(),
        "where nothing can be kept, our links carry them"
    );
}

#[test]
fn answers_taken_back_never_replace_those_of_another_tab() {
    let tab = Tab::default();
    let mut late = opened(&tab);
    let other = tab.another();
    answers(&mut opened(&other), &other, MotLien, 3);
    assert!(!late.take_back(&tab, tab.now(), &Attempt::default()));
    assert_eq!((points(late.attempt()), on_device(&tab)), ([9, 3, 9], Some([9, 3, 9])));
}

/// The address by which a frame hands its answers to the whole site, which has another store: read as what our own link carries.
fn handed(current: &Current) -> Option<exchange::history::Held> {
    exchange::carried::read(&current.whole()?)
}

#[test]
fn what_a_frame_keeps_opens_in_the_whole_site_with_every_answer() {
    let (frame, site) = (Tab::default(), Tab::default());
    let mut framed = opened(&frame);
    assert_eq!(framed.whole(), None, "nothing to hand over");
    answers(&mut framed, &frame, MotGain, 2);
    assert_eq!(framed.keeping(), Keeping::Kept);
    let there = opened_at(&site, handed(&framed).as_ref());
    assert_eq!(
        (points(there.attempt()), on_device(&site)),
        ([2, 9, 9], Some([2, 9, 9]))
    );
    // Later again, from the frame: the answers given since go on, and nothing is put aside.
    answers(&mut framed, &frame, MotLien, 3);
    answers(&mut framed, &frame, MotGain, 1);
    let there = opened_at(&site.another(), handed(&framed).as_ref());
    assert_eq!(
        (points(there.attempt()), on_device(&site)),
        ([1, 3, 9], Some([1, 3, 9]))
    );
}

#[test]
fn what_a_frame_hands_over_takes_nothing_from_the_site() {
    let (frame, site) = (Tab::default(), Tab::default());
    let mut own = opened(&site);
    answers(&mut own, &site, MotSens, 0);
    let mut framed = opened(&frame);
    answers(&mut framed, &frame, MotGain, 2);
    opened_at(&site.another(), handed(&framed).as_ref());
    let all = [on_device(&site).map(|points| format!("{points:?}")), waiting(&site)].map(Option::unwrap_or_default);
    assert!(all[0].starts_with("[2") || all[1].contains("mot_gain"), "{all:?}");
    assert!(all[0].ends_with("0]") || all[1].contains("mot_sens"), "{all:?}");
}
