//! The bytes of a file as text.

use exchange::history::{Encoding, text_of};

/// Valid UTF-8 is never repaired; UTF-16 with its mark gives back the text; no byte of an older encoding is lost.
pub(super) fn bytes(data: &[u8]) {
    let (text, encoding) = text_of(data);
    assert!(!text.starts_with('\u{feff}'), "a mark is no sign");
    let lossy = String::from_utf8_lossy(data);
    match encoding {
        Encoding::Utf8 => assert_eq!(text, lossy.trim_start_matches('\u{feff}')),
        Encoding::Utf16 => assert!(text.chars().count() <= data.len() / 2),
        Encoding::Windows1252 => {
            let mut marked = data;
            while let Some(bare) = marked.strip_prefix("\u{feff}".as_bytes()) {
                marked = bare;
            }
            let valid: usize = marked.utf8_chunks().map(|chunk| chunk.valid().chars().count()).sum();
            let others: usize = data.utf8_chunks().map(|chunk| chunk.invalid().len()).sum();
            assert_eq!(text.chars().count(), valid + others);
        }
    }
    let whole = lossy.trim_start_matches('\u{feff}');
    for (mark, written) in [
        ([0xff, 0xfe], u16::to_le_bytes as fn(u16) -> [u8; 2]),
        ([0xfe, 0xff], u16::to_be_bytes),
    ] {
        let units = whole.encode_utf16().flat_map(written);
        let again: Vec<u8> = mark.into_iter().chain(units).collect();
        assert_eq!(text_of(&again), (whole.to_owned(), Encoding::Utf16));
    }
}
