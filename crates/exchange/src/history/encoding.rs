//! The text of a file, whatever program saved it: its names keep their accents.

/// How a file writes its signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// As this site writes them.
    Utf8,
    /// As some editors of Windows do.
    Utf16,
    /// As most programs did before.
    Windows1252,
}

/// Bytes looked at to tell UTF-16 without its mark.
const SAMPLE: usize = 64;
/// The signs of Windows-1252 from 0x80 to 0x9F; five places hold none.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// Reads bytes as text, and says how they were written; what is valid UTF-8 is never repaired.
pub fn text_of(bytes: &[u8]) -> (String, Encoding) {
    if let Some((bytes, read)) = utf_16(bytes) {
        let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| read([pair[0], pair[1]])).collect();
        return (unmarked(&String::from_utf16_lossy(&units)), Encoding::Utf16);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => (unmarked(text), Encoding::Utf8),
        Err(_) => (unmarked(&mixed(bytes)), Encoding::Windows1252),
    }
}

/// Without the mark of an encoding, however many programs put one.
fn unmarked(text: &str) -> String {
    text.trim_start_matches('\u{feff}').to_owned()
}

type ReadsPair = fn([u8; 2]) -> u16;

/// The bytes of UTF-16 and how to read two of them; none for another encoding.
fn utf_16(bytes: &[u8]) -> Option<(&[u8], ReadsPair)> {
    match bytes {
        [0xff, 0xfe, rest @ ..] => return Some((rest, u16::from_le_bytes)),
        [0xfe, 0xff, rest @ ..] => return Some((rest, u16::from_be_bytes)),
        _ => {}
    }
    let sample = &bytes[..bytes.len().min(SAMPLE) & !1];
    let zeros = |rank: usize| {
        !sample.is_empty()
            && sample
                .chunks_exact(2)
                .all(|pair| pair[rank] == 0 && pair[1 - rank] != 0)
    };
    if zeros(1) {
        Some((bytes, u16::from_le_bytes))
    } else if zeros(0) {
        Some((bytes, u16::from_be_bytes))
    } else {
        None
    }
}

/// What is valid UTF-8 as it is, the rest as Windows-1252: two files put together may hold both.
fn mixed(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|&byte| sign(byte)));
    }
    text
}

fn sign(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}
