//! Of two copies of the answers, which one goes on, what is put aside, and what only an erasure takes away.

use engine::{Answer, Answers, Item, Sheet, Trade};
use exchange::history::Stored;
use exchange::history::{
    Attempt, Device, Held, LATEST, Moments, Outcome, Written, decide, moment, moment_after, read, read_at, write_at,
};
use support::Random;

/// An attempt with these answers: the points of the first questions, 0 for none.
fn attempt(points: &[u8]) -> Attempt {
    let items = [Item::MotGain, Item::MotLien, Item::MotSens, Item::ParContact];
    let mut answers = Answers::default();
    for (item, &point) in items.into_iter().zip(points).filter(|(_, point)| **point > 0) {
        answers.set(item, Answer::Choice(point - 1)).expect("a point");
    }
    let fresh = Attempt::default();
    Attempt {
        sheet: Sheet { answers, ..fresh.sheet },
        ..fresh
    }
}

fn written(points: &[u8], since: u64, stamp: u64) -> Written {
    Written {
        attempt: attempt(points),
        since,
        stamp,
        // Who changed it had seen all that was before.
        when: Moments::all(stamp, stamp.saturating_sub(1)),
    }
}

fn kept(points: &[u8], since: u64, stamp: u64) -> Device {
    Device::Kept(written(points, since, stamp))
}

fn tab(points: &[u8], since: u64, stamp: u64, base: u64) -> Held {
    let when = Moments::all(stamp, base);
    Held {
        written: Written {
            when,
            ..written(points, since, stamp)
        },
        base,
    }
}

/// What goes on, what is put aside, whether the person erased it elsewhere.
#[track_caller]
fn check(what: &str, device: &Device, erased: u64, held: &Held, goes_on: &[u8], aside: Option<&[u8]>, gone: bool) {
    let outcome = decide(device, erased, held);
    let found = (outcome.held.written.attempt, outcome.aside, outcome.erased);
    let aside = aside.map(attempt).into_iter().collect();
    assert_eq!(found, (attempt(goes_on), aside, gone), "{what}");
}

#[test]
fn absence_and_refusal_take_nothing_from_the_tab() {
    let eight = tab(&[1, 2, 3, 4], 10, 20, 20);
    for (what, device) in [
        ("refused", Device::Refused),
        ("cleared under the tab", Device::Absent),
        ("damaged or newer", Device::Unreadable),
    ] {
        check(what, &device, 0, &eight, &[1, 2, 3, 4], None, false);
        check(what, &device, 19, &eight, &[1, 2, 3, 4], None, false);
        check(what, &device, 0, &Held::default(), &[], None, false);
    }
}

#[test]
fn only_an_erasure_that_came_after_takes_answers_away() {
    let held = tab(&[1, 2], 10, 20, 20);
    check("erased elsewhere", &Device::Absent, 21, &held, &[], None, true);
    check("erased the same moment", &Device::Absent, 20, &held, &[], None, true);
    check("erased, then refused", &Device::Refused, 21, &held, &[], None, true);
    check(
        "erased, then begun again",
        &kept(&[0, 0, 5], 30, 31),
        21,
        &held,
        &[0, 0, 5],
        None,
        true,
    );
    check(
        "answered since the erasure",
        &Device::Absent,
        19,
        &held,
        &[1, 2],
        None,
        false,
    );
    check(
        "erased, nothing held",
        &Device::Absent,
        21,
        &Held::default(),
        &[],
        None,
        false,
    );
    let older = tab(&[1, 2], 0, 0, 0);
    check(
        "read from an older version",
        &Device::Absent,
        21,
        &older,
        &[],
        None,
        true,
    );
    check("never erased", &Device::Absent, 0, &older, &[1, 2], None, false);
}

#[test]
fn the_later_of_two_copies_goes_on_and_the_other_is_put_aside() {
    let (three, twenty) = (&[3, 3, 3], &[1, 1, 1, 1]);
    // Full when the tab answered; another tab has kept others since, or before.
    check(
        "device later",
        &kept(twenty, 30, 50),
        0,
        &tab(three, 10, 12, 0),
        twenty,
        Some(three),
        false,
    );
    check(
        "tab later",
        &kept(twenty, 30, 50),
        0,
        &tab(three, 10, 60, 0),
        three,
        Some(twenty),
        false,
    );
    check(
        "same moment",
        &kept(twenty, 30, 50),
        0,
        &tab(three, 10, 50, 0),
        twenty,
        Some(three),
        false,
    );
    check(
        "device of an older version",
        &kept(twenty, 0, 0),
        0,
        &tab(three, 10, 60, 0),
        twenty,
        Some(three),
        false,
    );
    // One answer changed in each.
    check(
        "both went on",
        &kept(&[1, 5], 10, 30),
        0,
        &tab(&[5, 2], 10, 40, 20),
        &[5, 2],
        Some(&[1, 5]),
        false,
    );
    // Cleared under the tab, then begun again in another.
    check(
        "another line",
        &kept(&[0, 0, 5], 30, 31),
        0,
        &tab(&[1, 2], 10, 20, 20),
        &[0, 0, 5],
        Some(&[1, 2]),
        false,
    );
    // A copy of before, brought back by a tool: each of its answers was changed since.
    check(
        "device gone back",
        &kept(&[4], 10, 15),
        0,
        &tab(&[1, 2], 10, 20, 20),
        &[1, 2],
        None,
        false,
    );
}

#[test]
fn a_copy_that_the_other_goes_on_from_is_put_aside_by_nobody() {
    let eleven = tab(&[1, 5, 3], 0, 40, 20);
    check("tab ahead", &kept(&[1, 2], 10, 20), 0, &eleven, &[1, 5, 3], None, false);
    let clean = tab(&[1, 2], 10, 20, 20);
    check("device ahead", &kept(&[1, 5], 10, 30), 0, &clean, &[1, 5], None, false);
    check(
        "an answer taken back elsewhere",
        &kept(&[1], 10, 30),
        0,
        &clean,
        &[1],
        None,
        false,
    );
    check("the same", &kept(&[1, 2], 10, 20), 0, &clean, &[1, 2], None, false);
    check(
        "nothing in the tab",
        &kept(&[1, 2], 10, 20),
        0,
        &Held::default(),
        &[1, 2],
        None,
        false,
    );
    check(
        "all of it in the other",
        &kept(&[1, 2, 3], 30, 50),
        0,
        &tab(&[0, 2], 10, 12, 0),
        &[1, 2, 3],
        None,
        false,
    );
    let over = tab(&[1], 10, 60, 50);
    check(
        "the line that took over",
        &kept(&[2, 3], 30, 50),
        0,
        &over,
        &[1],
        None,
        false,
    );
    let outcome = decide(&kept(&[], 30, 50), 0, &over);
    assert_eq!(
        outcome.held.written.since, 10,
        "moments before the start of a line cannot be stored"
    );
    check(
        "nothing on the device",
        &kept(&[], 30, 50),
        0,
        &tab(&[1], 10, 60, 0),
        &[1],
        None,
        false,
    );
}

#[test]
fn what_goes_on_is_written_again_only_where_the_device_lacks_it() {
    let lacks = |outcome: &Outcome| outcome.held.written.stamp != outcome.held.base;
    let clean = tab(&[1, 2], 10, 20, 20);
    assert!(lacks(&decide(&Device::Absent, 0, &clean)), "cleared");
    let older = tab(&[1, 2], 0, 0, 0);
    assert!(
        lacks(&decide(&Device::Absent, 0, &older)),
        "cleared, from an older version"
    );
    assert!(lacks(&decide(&Device::Unreadable, 0, &clean)), "damaged");
    assert!(
        !lacks(&decide(&kept(&[1, 5], 10, 30), 0, &clean)),
        "taken from the device"
    );
    let ahead = decide(&kept(&[1], 10, 20), 0, &tab(&[1, 2], 0, 40, 20));
    assert!(lacks(&ahead));
    assert_eq!(ahead.held.written.since, 10, "the line goes on");
}

/// Whatever happens, an answer that was there is in what goes on or in what is put aside, unless its own line says that it
/// was changed later, by someone who had seen it.
#[test]
fn no_answer_is_lost_by_chance() {
    let mut random = Random::new(7);
    for _ in 0..20_000 {
        let mut point = || [0, 1, 2, 3].map(|_| random.below(6) as u8);
        let (one, two) = (point(), point());
        let moment = |random: &mut Random| random.below(5) as u64;
        let (since, stamp) = (moment(&mut random), moment(&mut random));
        let held = tab(&one, moment(&mut random), 1 + moment(&mut random), moment(&mut random));
        let outcome = decide(&kept(&two, since, stamp), 0, &held);
        let there: Vec<_> = outcome
            .aside
            .into_iter()
            .chain([outcome.held.written.attempt])
            .collect();
        let has = |whole: &Attempt| {
            whole
                .sheet
                .answers
                .iter()
                .all(|(item, answer)| there.iter().any(|copy| copy.sheet.answers.get(item) == Some(answer)))
        };
        let own = held.written.stamp;
        let one_line = (stamp > 0 && stamp == held.base) || (since > 0 && since == held.written.since) || two == [0; 4];
        let told = format!("{one:?} {two:?} {held:?} {since} {stamp}");
        assert!(has(&attempt(&one)) || (one_line && stamp >= own), "{told}");
        assert!(
            has(&attempt(&two)) || (one_line && own > stamp && stamp <= held.base),
            "{told}"
        );
    }
}

#[test]
fn a_moment_comes_after_the_one_before_whatever_the_clock_says() {
    let now = 1_795_000_000_000;
    for (previous, clock) in [(0, now), (now, now), (now, 0), (now, now + 1), (now + 5_000, now)] {
        for (one, other) in [(0, 1), (3, 1_023), (512, 511)] {
            let previous = moment(previous, one);
            let [mine, other_s] = [one, other].map(|page| moment_after(previous, moment(clock, page)));
            assert!(mine > previous && other_s > previous, "{previous} {clock}");
            assert_ne!(mine, other_s, "two tabs never write at the same moment");
        }
    }
    assert_eq!(moment_after(u64::MAX, u64::MAX), LATEST);
    assert_eq!(moment(u64::MAX, 0).min(LATEST), LATEST);
}

#[test]
fn answers_of_one_line_are_merged_one_by_one() {
    let mut device = written(&[1, 2, 0], 10, 30);
    let mut held = tab(&[1, 0, 3], 10, 40, 20);
    device.when = Moments::all(20, 0);
    held.written.when = Moments::all(20, 0);
    device.when.change(Item::MotLien, 30);
    held.written.when.change(Item::MotSens, 40);
    let outcome = decide(&Device::Kept(device), 0, &held);
    assert_eq!(
        (outcome.held.written.attempt, outcome.aside),
        (attempt(&[1, 2, 3]), vec![])
    );
    assert!(
        outcome.held.written.stamp > 40 || outcome.held.written.stamp != outcome.held.base,
        "to be written"
    );
}

#[test]
fn an_answer_changed_in_two_tabs_that_had_not_seen_each_other_is_put_aside() {
    let mut device = written(&[1, 5], 10, 30);
    let mut held = tab(&[4, 2], 10, 40, 20);
    (device.when, held.written.when) = (Moments::all(20, 0), Moments::all(20, 0));
    for (item, moments) in [(Item::MotGain, [30, 40]), (Item::MotLien, [40, 35])] {
        device.when.change(item, moments[0]);
        held.written.when.change(item, moments[1]);
    }
    let outcome = decide(&Device::Kept(device), 0, &held);
    assert_eq!(outcome.held.written.attempt, attempt(&[4, 5]));
    assert_eq!(outcome.aside, [attempt(&[1, 5]), attempt(&[4, 2])]);
}

#[test]
fn an_erasure_takes_only_what_was_there_before_it() {
    let mut held = tab(&[1, 2, 3], 10, 60, 0);
    held.written.when = Moments::all(20, 0);
    held.written.when.change(Item::MotSens, 60);
    let outcome = decide(&Device::Absent, 50, &held);
    assert_eq!(outcome.held.written.attempt, attempt(&[0, 0, 3]));
    assert!(
        !outcome.erased && outcome.held.written.since == 60,
        "what is left is a line of its own"
    );
}

/// An attempt of one line with this activity from this trade, changed at this moment.
fn of_trade(activity: u8, trade: Option<Trade>, moment: u64) -> Written {
    let mut written = written(&[1], 100, moment);
    let sheet = &mut written.attempt.sheet;
    sheet
        .answers
        .set(Item::FActivite, Answer::Choice(activity))
        .expect("an activity");
    (sheet.trade, sheet.last) = (trade, Some(Item::FActivite));
    written.when = Moments::all(100, 0);
    written.when.change(Item::FActivite, moment);
    written
}

/// The device was changed last elsewhere: the trade goes with the activity, not with the last write.
#[test]
fn a_trade_goes_with_its_activity() {
    let mut device = of_trade(3, Some(Trade(17)), moment(200, 1));
    let tab = of_trade(4, Some(Trade(18)), moment(300, 2));
    device.when.change(Item::MotGain, moment(400, 1));
    device.stamp = moment(400, 1);
    let held = Held {
        written: tab,
        base: 100,
    };
    let goes_on = decide(&Device::Kept(device), 0, &held).held.written.attempt.sheet;
    assert_eq!(
        (goes_on.answers.choice(Item::FActivite), goes_on.trade),
        (Some(4), Some(Trade(18)))
    );
}

#[test]
fn an_erased_activity_takes_its_trade_and_its_trace_away() {
    let (activity, since) = (of_trade(3, Some(Trade(17)), 200), Held::default());
    let mut kept = activity;
    kept.when.change(Item::MotGain, 400);
    let left = decide(&Device::Kept(kept), 300, &since).held.written.attempt.sheet;
    assert!(left.answers.has(Item::MotGain) && !left.answers.has(Item::FActivite));
    assert_eq!((left.trade, left.last), (None, None));
    let left = decide(&Device::Kept(kept), 150, &since).held.written.attempt.sheet;
    assert_eq!((left.trade, left.last), (Some(Trade(17)), Some(Item::FActivite)));
}

/// A trade whose question waits is all that was said: it is not nothing.
#[test]
fn a_trade_alone_stays() {
    let mut alone = of_trade(3, Some(Trade(17)), 200);
    alone.attempt.sheet.answers = Answers::default();
    for (device, erased) in [(Device::Refused, 0), (Device::Absent, 150), (Device::Kept(alone), 150)] {
        let held = Held {
            written: alone,
            base: 200,
        };
        let outcome = decide(&device, erased, &held);
        assert_eq!(outcome.held.written.attempt.sheet.trade, Some(Trade(17)), "{device:?}");
        assert!(!outcome.erased);
    }
    let erased = decide(
        &Device::Absent,
        300,
        &Held {
            written: alone,
            base: 200,
        },
    );
    assert!(erased.erased && erased.held.written.attempt.sheet.is_empty());
}

#[test]
fn moments_are_kept_beside_what_every_version_reads() {
    let copy = written(&[1, 2, 3, 4], 1_795_000_000_000, 1_795_000_000_123);
    let text = write_at(&copy);
    let whole = Stored::Attempt {
        attempt: copy,
        dropped: 0,
    };
    assert_eq!(read_at(&text), whole);
    assert_eq!(
        read(&text),
        Stored::Attempt {
            attempt: copy.attempt,
            dropped: 0
        }
    );
    let released = include_str!("../cases/storage/courant_1.json");
    let dated = include_str!("../cases/storage/courant_1_dated.json");
    let moments = |text: &str| match read_at(text) {
        Stored::Attempt { attempt, .. } => (attempt.since, attempt.stamp, attempt.when),
        other => panic!("{text}: {other:?}"),
    };
    let of = |text: &str, stamp| match read(text) {
        Stored::Attempt { attempt, .. } => Moments::of_all(&attempt.sheet.answers, stamp, 0),
        other => panic!("{text}: {other:?}"),
    };
    assert_eq!(moments(released), (0, 0, of(released, 0)));
    let (since, stamp) = (1_795_946_400_000, 1_795_946_460_000);
    assert_eq!(moments(dated), (since, stamp, of(dated, stamp)), "all at once");
    assert_eq!(read(dated), read(released));
    let said = |more: &str| released.trim_end().trim_end_matches('}').to_owned() + more + "}";
    let few = said(",\"quand\":\"5 9 1 2\"");
    assert_eq!(moments(&few), (5, 9, of(&few, 9)), "of another list of questions");
    for odd in [
        ",\"quand\":\"-1 2\"",
        ",\"quand\":\"2\"",
        ",\"quand\":\"1 1e300\"",
        ",\"quand\":\"2 99999999999999999\"",
        ",\"quand\":7",
    ] {
        let text = said(odd);
        assert_eq!(moments(&text), (0, 0, of(&text, 0)), "{odd}");
    }
}
