//! What is read before the store is there: only what nothing else on the device says otherwise.

use engine::Item;
use exchange::store::{AtRest, BEGUN, CURRENT, Current, ERASED, at_rest};

use super::{DAMAGED, Fault, NEWER, Tab, answers, opened, points};

/// A device that keeps an answer, and a new tab of it.
fn answered() -> (Tab, Current, Tab) {
    let tab = Tab::default();
    let mut current = opened(&tab);
    answers(&mut current, &tab, Item::MotGain, 3);
    let another = tab.another();
    (tab, current, another)
}

#[test]
fn what_the_device_keeps_is_read_and_nothing_is_written() {
    let (_, current, tab) = answered();
    let texts = tab.texts();
    let AtRest::Kept(written) = at_rest(&tab) else {
        panic!("{:?}", at_rest(&tab));
    };
    assert_eq!(points(&written.attempt), points(current.attempt()));
    assert_eq!(tab.texts(), texts);
    assert_eq!(at_rest(&Tab::default()), AtRest::Nothing);
}

#[test]
fn what_only_the_store_can_settle_is_left_to_it() {
    for (key, text) in [
        (CURRENT, DAMAGED),
        (CURRENT, NEWER),
        (
            CURRENT,
            r#"{"format":1,"answers":{"version":"items-2","mot_gain":5},"at":"mot_gain"}"#,
        ),
        (BEGUN, "{}"),
        (ERASED, "9999999999999999"),
        (ERASED, "?"),
    ] {
        let (_, _, tab) = answered();
        tab.put(key, text);
        assert_eq!(at_rest(&tab), AtRest::Unsettled, "{key}: {text}");
    }
    let (tab, mut current, another) = answered();
    tab.starts(Fault::Full);
    answers(&mut current, &tab, Item::MotSens, 2);
    assert_eq!(at_rest(&tab), AtRest::Unsettled, "the tab holds more than the device");
    another.starts(Fault::Blocked);
    assert_eq!(at_rest(&another), AtRest::Unsettled);
}

#[test]
fn an_erasure_of_before_takes_nothing_away() {
    let (_, mut current, tab) = answered();
    current.erase(&tab, tab.now());
    assert_eq!(at_rest(&tab), AtRest::Nothing);
    answers(&mut current, &tab, Item::MotGain, 2);
    assert!(matches!(at_rest(&tab.another()), AtRest::Kept(_)), "{:?}", tab.texts());
}
