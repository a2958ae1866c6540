//! A line of answers.

use exchange::json::{read_sheet, recover_sheet, write_sheet};

/// What is read is written and read again; what is wrong is dropped, never the rest.
pub(super) fn answers(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    match (read_sheet(&text), recover_sheet(&text)) {
        (Ok(sheet), Ok(recovered)) => {
            assert_eq!(recovered.sheet, sheet);
            assert!(recovered.dropped.is_empty());
            assert_eq!(read_sheet(&write_sheet(&sheet)).as_ref(), Ok(&sheet));
        }
        (Err(_), Ok(recovered)) => assert!(!recovered.dropped.is_empty(), "an error has a cause"),
        (Err(refused), Err(unreadable)) => assert_eq!(refused, unreadable),
        (Ok(_), Err(error)) => panic!("read but not recovered: {error:?}"),
    }
}
