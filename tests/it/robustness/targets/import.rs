//! Files that somebody chose.

use exchange::history::{Attempts, FromFile, LARGEST_FILE, What, read_file, write_attempts};
use exchange::share::decode;

/// What is read of a file is read again from the file that it exports, and adding it twice adds nothing.
pub(super) fn import(data: &[u8]) {
    assert!(data.len() <= LARGEST_FILE);
    let Ok(FromFile {
        attempts: found,
        is_message,
        ..
    }) = read_file(data, "Un nom")
    else {
        return;
    };
    let exported = read_file(write_attempts(&found).as_bytes(), "Autre").expect("a file of ours");
    assert_eq!((&exported.attempts, exported.damaged), (&found, 0));
    if is_message {
        let opens = |what: &What| matches!(what, What::Link(link) if decode(link).is_ok());
        assert!(found.len() == 1 && found.iter().all(|kept| opens(&kept.what)));
    }
    let mut list = Attempts::default();
    list.merge(found.clone());
    let before = list.len();
    assert!(list.merge(found).added == 0 && list.len() == before);
}
