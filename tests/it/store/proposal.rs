//! The proposal to keep a result elsewhere.

use exchange::store::{Keeping, NotKept, PROPOSED, propose_once};

use super::{Fault, Tab};

#[test]
fn it_is_made_once_on_a_device() {
    let tab = Tab::default();
    assert!(propose_once(&tab, Keeping::Kept));
    assert!(!propose_once(&tab, Keeping::Kept) && !propose_once(&tab.another(), Keeping::Kept));
    tab.clear();
    assert!(
        propose_once(&tab, Keeping::Kept),
        "a device that forgot all has nothing else to go by"
    );
}

#[test]
fn it_is_not_made_where_the_result_or_the_mark_is_not_kept() {
    for keeping in [
        Keeping::Nothing,
        Keeping::NotKept(NotKept::Unavailable),
        Keeping::NotKept(NotKept::Refused),
        Keeping::Stuck,
        Keeping::Newer,
        Keeping::Erased,
    ] {
        let tab = Tab::default();
        assert!(!propose_once(&tab, keeping), "{keeping:?}");
        assert_eq!(tab.on_device(PROPOSED), None, "{keeping:?}");
    }
    for fault in [Fault::Blocked, Fault::ReadOnly, Fault::Full] {
        let tab = Tab::default();
        tab.starts(fault);
        assert!(
            !propose_once(&tab, Keeping::Kept),
            "{fault:?}: it would come again and again"
        );
    }
}
