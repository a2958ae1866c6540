//! What the first questions noted before any program was there, with every fault of the device: it joins the attempt, once.

use engine::Item::{self, FActivite, FAliments, FAssocies, FHorizon};
use engine::choices;
use exchange::history::{Attempt, Place};
use exchange::store::{ASIDE, BEGUN, CURRENT, Current, Keeping, NotKept};

use super::{DAMAGED, Fault, NEWER, Tab};

/// As `first.js` writes it at a moment.
fn begun(answers: &[(Item, &str)], at: Item, stamp: u64) -> String {
    let said: Vec<String> = answers
        .iter()
        .map(|(item, option)| format!(",\"{}\":\"{option}\"", item.id()))
        .collect();
    let path: Vec<&str> = answers.iter().map(|(item, _)| item.id()).collect();
    format!(
        "{{\"format\":1,\"answers\":{{\"version\":\"items-3\",\"mode\":\"adapte\"{}}},\"at\":\"{}\",\"chemin\":\"{}\",\"quand\":\"{stamp} {stamp}\"}}",
        said.concat(),
        at.id(),
        path.join(" ")
    )
}

/// A page opened with what it alone holds.
fn opened_with(tab: &Tab, in_page: Option<&str>) -> Current {
    let mut current = super::opened(tab);
    current.take_in(tab, tab.now(), in_page);
    current.carried(tab);
    current
}

fn opened(tab: &Tab) -> Current {
    opened_with(tab, None)
}

/// The option that answers each of these questions.
fn said(attempt: &Attempt, items: &[Item]) -> Vec<Option<&'static str>> {
    let option = |item: &Item| {
        let rank = attempt.sheet.answers.choice(*item)?;
        choices(*item).get(usize::from(rank)).map(|choice| choice.id)
    };
    items.iter().map(option).collect()
}

fn answers(current: &mut Current, tab: &Tab, item: Item, option: &str) {
    let rank = choices(item)
        .iter()
        .position(|choice| choice.id == option)
        .expect("an option");
    super::answers(current, tab, item, rank as u8);
}

const ABOUT: [Item; 3] = [FActivite, FAliments, FHorizon];
const FOOD: [(Item, &str); 3] = [(FActivite, "alimentaire"), (FAliments, "frais"), (FHorizon, "vivre")];
const SAID: [Option<&str>; 3] = [Some("alimentaire"), Some("frais"), Some("vivre")];

#[test]
fn what_was_begun_becomes_the_attempt_and_leaves_its_place() {
    let tab = Tab::default();
    // Answered in this order, and left on the one before the last.
    let order = [FOOD[0], FOOD[2], FOOD[1]];
    tab.put(BEGUN, &begun(&order, FHorizon, tab.now()));
    let current = opened(&tab);
    assert_eq!(said(current.attempt(), &ABOUT), SAID);
    assert_eq!(current.attempt().at, Place::Question(FHorizon));
    assert_eq!(current.attempt().walked(), [FActivite, FHorizon, FAliments]);
    assert_eq!(current.keeping(), Keeping::Kept);
    assert!(tab.on_device(BEGUN).is_none() && tab.on_device(CURRENT).is_some());
    let again = opened(&tab.another());
    assert_eq!(again.attempt(), current.attempt());
    assert!(!again.has_put_aside());
}

#[test]
fn nothing_begun_changes_nothing() {
    let tab = Tab::default();
    assert_eq!(opened(&tab).keeping(), Keeping::Nothing);
    tab.put(BEGUN, &begun(&[], FActivite, tab.now()));
    let current = opened(&tab);
    assert_eq!(
        (current.keeping(), current.attempt()),
        (Keeping::Nothing, &Attempt::default())
    );
    assert_eq!((tab.on_device(BEGUN), tab.on_device(CURRENT)), (None, None));
}

#[test]
fn what_is_damaged_is_put_aside_and_said() {
    let tab = Tab::default();
    tab.put(BEGUN, DAMAGED);
    let current = opened(&tab);
    assert_eq!(current.keeping(), Keeping::Corrupt);
    assert_eq!(tab.on_device(BEGUN), None);
    assert_eq!(tab.on_device(&format!("{ASIDE}-1")).as_deref(), Some(DAMAGED));
    // What is wrong in one answer costs that answer.
    let tab = Tab::default();
    let text = begun(&[FOOD[0], (FHorizon, "jamais")], FHorizon, tab.now());
    tab.put(BEGUN, &text);
    let current = opened(&tab);
    assert_eq!(said(current.attempt(), &ABOUT), [SAID[0], None, None]);
    assert_eq!(current.keeping(), Keeping::Dropped(1));
    assert_eq!(tab.on_device(&format!("{ASIDE}-1")), Some(text));
    // What cannot be put aside stays.
    let tab = Tab::default();
    tab.put(BEGUN, DAMAGED);
    tab.starts(Fault::ReadOnly);
    assert_eq!(opened(&tab).keeping(), Keeping::Nothing);
    assert_eq!(tab.on_device(BEGUN).as_deref(), Some(DAMAGED));
}

#[test]
fn what_a_newer_version_wrote_is_left_alone() {
    let tab = Tab::default();
    tab.put(BEGUN, NEWER);
    let mut current = opened(&tab);
    assert_eq!(current.keeping(), Keeping::Nothing);
    answers(&mut current, &tab, FHorizon, "vivre");
    opened(&tab);
    assert_eq!(tab.on_device(BEGUN).as_deref(), Some(NEWER));
}

#[test]
fn where_the_device_refuses_the_page_has_them() {
    let tab = Tab::default();
    let text = begun(&FOOD, FHorizon, tab.now());
    tab.starts(Fault::Blocked);
    let current = opened_with(&tab, Some(&text));
    assert_eq!(said(current.attempt(), &ABOUT), SAID);
    assert_eq!(current.keeping(), Keeping::NotKept(NotKept::Unavailable));
    assert!(current.carried(&tab).is_some(), "our links have it");
    // The next page of this tab.
    assert_eq!(said(opened(&tab).attempt(), &ABOUT), SAID);
}

/// What the device has and cannot write elsewhere stays there, and undoes nothing of what is answered since.
#[test]
fn what_cannot_be_kept_otherwise_stays_where_it_was() {
    for fault in [Fault::ReadOnly, Fault::Full] {
        let tab = Tab::default();
        let text = begun(&FOOD, FHorizon, tab.now());
        tab.put(BEGUN, &text);
        tab.starts(fault);
        let mut current = opened(&tab);
        assert_eq!(said(current.attempt(), &ABOUT), SAID, "{fault:?}");
        assert_eq!(current.keeping(), Keeping::NotKept(NotKept::Refused), "{fault:?}");
        assert_eq!(tab.on_device(BEGUN), Some(text), "{fault:?}");
        answers(&mut current, &tab, FHorizon, "tester");
        let changed = [SAID[0], SAID[1], Some("tester")];
        assert_eq!(said(opened(&tab).attempt(), &ABOUT), changed, "{fault:?}");
        tab.starts(Fault::None);
        let current = opened(&tab);
        assert_eq!(said(current.attempt(), &ABOUT), changed, "{fault:?}");
        assert_eq!(
            (current.keeping(), tab.on_device(BEGUN)),
            (Keeping::Kept, None),
            "{fault:?}"
        );
    }
    // Where it says that it removes, and does not.
    let tab = Tab::default();
    tab.put(BEGUN, &begun(&FOOD, FHorizon, tab.now()));
    tab.starts(Fault::Keeps);
    let mut current = opened(&tab);
    answers(&mut current, &tab, FHorizon, "tester");
    assert!(tab.on_device(BEGUN).is_some());
    assert_eq!(said(opened(&tab).attempt(), &ABOUT), [SAID[0], SAID[1], Some("tester")]);
}

#[test]
fn of_two_answers_the_later_goes_on() {
    let tab = Tab::default();
    let early = begun(&[FOOD[0], (FHorizon, "batir")], FHorizon, tab.now());
    let mut current = super::opened(&tab);
    answers(&mut current, &tab, FHorizon, "tester");
    answers(&mut current, &tab, FAssocies, "solo");
    tab.put(BEGUN, &early);
    let current = opened(&tab);
    let items = [FActivite, FHorizon, FAssocies];
    let expected = [Some("alimentaire"), Some("tester"), Some("solo")];
    assert_eq!(said(current.attempt(), &items), expected, "earlier");
    tab.put(BEGUN, &begun(&[(FHorizon, "vivre")], FHorizon, tab.now()));
    let current = opened(&tab);
    let expected = [Some("alimentaire"), Some("vivre"), Some("solo")];
    assert_eq!(said(current.attempt(), &items), expected, "later");
    assert_eq!(tab.on_device(BEGUN), None);
    // Another activity takes away what the one before said.
    let mut current = opened(&tab);
    answers(&mut current, &tab, FAliments, "frais");
    tab.put(BEGUN, &begun(&[(FActivite, "ambulant")], FActivite, tab.now()));
    let current = opened(&tab);
    assert_eq!(said(current.attempt(), &ABOUT), [Some("ambulant"), None, Some("vivre")]);
}

#[test]
fn an_erasure_takes_away_what_was_begun() {
    let tab = Tab::default();
    let mut current = opened(&tab);
    answers(&mut current, &tab, FHorizon, "vivre");
    tab.put(BEGUN, &begun(&FOOD, FHorizon, tab.now()));
    current.erase(&tab, tab.now());
    assert_eq!((current.keeping(), tab.on_device(BEGUN)), (Keeping::Erased, None));
    // What is begun afterwards goes on, whatever its clock says.
    tab.put(BEGUN, &begun(&FOOD, FHorizon, 1 << 11));
    assert_eq!(said(opened(&tab).attempt(), &ABOUT), SAID);
}
