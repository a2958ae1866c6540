//! What messages and filters do to a text, undone step by step: every stage is a text where a link may stand.

/// The most times that everything is undone: a link encoded thrice is still found.
const ROUNDS: usize = 4;
/// The longest tag, in bytes.
const LONGEST_TAG: usize = 400;

/// The text, and what it becomes as what was done to it is undone; each also with its words joined across lines.
pub(super) fn texts(text: &str) -> Vec<String> {
    let mut stages = vec![text.to_owned()];
    for _ in 0..ROUNDS {
        let before = stages.len();
        for undo in [seen, percents_decoded, unquoted, unmarked] {
            if let Some(last) = stages.last() {
                let undone = undo(last);
                if undone != *last {
                    stages.push(undone);
                }
            }
        }
        if stages.len() == before {
            break;
        }
    }
    let joined: Vec<String> = stages.iter().filter_map(|text| unhyphenated(text)).collect();
    // The last one stays the one that is the most undone.
    stages.splice(0..0, joined);
    stages
}

/// The text with plain hyphens; when it holds long dashes, in each way that a tool may have written them.
///
/// One tool wrote them all, so that a dash stands for the same hyphens everywhere.
pub(super) fn dashes(text: &str) -> Vec<String> {
    let plain = text.replace(
        ['\u{2010}', '\u{2011}', '\u{2012}', '\u{2212}', '\u{fe58}', '\u{fe63}'],
        "-",
    );
    if !plain.contains(['–', '—', '\u{2015}']) {
        return vec![plain];
    }
    let ways = ["-", "--"]
        .into_iter()
        .flat_map(|en| ["-", "--", "---"].map(|em| (en, em)));
    ways.map(|(en, em)| plain.replace('–', en).replace(['—', '\u{2015}'], em))
        .collect()
}

/// Without the signs that nobody sees, wide signs as narrow ones.
fn seen(text: &str) -> String {
    text.chars().filter(|&sign| !is_unseen(sign)).map(narrow).collect()
}

/// Whether a sign only says how to lay out the others.
pub(crate) const fn is_unseen(sign: char) -> bool {
    matches!(
        sign,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
    )
}

fn narrow(sign: char) -> char {
    match sign {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0).unwrap_or(sign),
        _ => sign,
    }
}

/// Percent-encoded signs as they are meant; a byte that is no text, or a sign that controls, stays as it is.
pub(crate) fn percents_decoded(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        let (before, from) = rest.split_at(at);
        decoded.push_str(before);
        let (sign, length) = encoded_sign(from).unwrap_or(('%', 1));
        decoded.push(sign);
        rest = &from[length..];
    }
    decoded.push_str(rest);
    decoded
}

/// The sign that a text starts with, percent-encoded, and the length of its code.
fn encoded_sign(text: &str) -> Option<(char, usize)> {
    let first = encoded_byte(text)?;
    let length = match first {
        0..0x80 => 1,
        0xc2..0xe0 => 2,
        0xe0..0xf0 => 3,
        0xf0..0xf5 => 4,
        _ => return None,
    };
    let bytes = (0..length).map(|rank| encoded_byte(text.get(3 * rank..)?));
    let bytes: Vec<u8> = bytes.collect::<Option<_>>()?;
    let sign = std::str::from_utf8(&bytes).ok()?.chars().next()?;
    (!sign.is_control() || matches!(sign, '\t' | '\n' | '\r')).then_some((sign, 3 * length))
}

fn encoded_byte(text: &str) -> Option<u8> {
    byte_of(text.strip_prefix('%')?.get(..2)?)
}

fn byte_of(code: &str) -> Option<u8> {
    let all_digits = code.bytes().all(|digit| digit.is_ascii_hexdigit());
    u8::from_str_radix(code, 16).ok().filter(|_| all_digits)
}

/// Quoted-printable as it is meant: `=` before the end of a line joins, `=2D` is a sign, one of another alphabet separates.
fn unquoted(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('=') {
        let (before, from) = rest.split_at(at);
        decoded.push_str(before);
        let (sign, length) = quoted(from).unwrap_or((Some('='), 1));
        decoded.extend(sign);
        rest = &from[length..];
    }
    decoded.push_str(rest);
    decoded
}

/// What a text that starts with `=` says there, and the length of it.
fn quoted(text: &str) -> Option<(Option<char>, usize)> {
    let after = &text[1..];
    let line = after.trim_start_matches([' ', '\t']);
    if let Some(next) = line.strip_prefix("\r\n").or_else(|| line.strip_prefix('\n')) {
        return Some((None, text.len() - next.len()));
    }
    let code = after
        .get(..2)
        .filter(|code| !code.contains(|sign: char| sign.is_ascii_lowercase()))?;
    match byte_of(code)? {
        byte @ 33..=126 => Some((Some(char::from(byte)), 3)),
        128.. => Some((Some(' '), 3)),
        _ => None,
    }
}

/// Without tags, and with the entities that stand in the way.
fn unmarked(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, from) = rest.split_at(at);
        bare.push_str(before);
        let (sign, length) = tag(from).or_else(|| entity(from)).unwrap_or((from.chars().next(), 1));
        bare.extend(sign);
        rest = &from[length..];
    }
    bare.push_str(rest);
    bare
}

fn tag(text: &str) -> Option<(Option<char>, usize)> {
    let inside = text.strip_prefix('<')?;
    let end = inside.find(['<', '>'])?;
    (end <= LONGEST_TAG && inside[end..].starts_with('>')).then_some((None, end + 2))
}

fn entity(text: &str) -> Option<(Option<char>, usize)> {
    let end = text.bytes().take(20).position(|sign| sign == b';')?;
    let name = text.get(1..end)?;
    let sign = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "nbsp" => ' ',
        "shy" | "ZeroWidthSpace" => '\u{200b}',
        "lowbar" => '_',
        _ => numbered(name.strip_prefix('#')?)?,
    };
    Some((Some(sign), end + 1))
}

fn numbered(number: &str) -> Option<char> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => number.parse(),
    };
    code.ok().and_then(char::from_u32)
}

/// With the words that a line cuts after a hyphen in one piece; none when no line does.
fn unhyphenated(text: &str) -> Option<String> {
    let mut joined = String::new();
    let mut rest = text;
    while let Some((at, length)) = cut_word(rest) {
        joined.push_str(&rest[..at]);
        rest = &rest[at + length..];
    }
    (rest.len() < text.len()).then(|| joined + rest)
}

/// Where a hyphen ends a line, and how far the next word is: blanks and the marks of a quoted mail stand between.
fn cut_word(text: &str) -> Option<(usize, usize)> {
    let blank = |sign: char| matches!(sign, ' ' | '\t' | '>');
    text.match_indices(['-', '\u{2010}']).find_map(|(at, hyphen)| {
        let after = &text[at + hyphen.len()..];
        let line = after.trim_start_matches(blank);
        let next = line.strip_prefix("\r\n").or_else(|| line.strip_prefix('\n'))?;
        let next = next.trim_start_matches(blank);
        Some((at, text[at..].len() - next.len()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percent_sign_that_encodes_nothing_stays() {
        assert_eq!(percents_decoded("%1cA%2D%E2%80%8B%zz%"), "%1cA-\u{200b}%zz%");
        assert_eq!(percents_decoded("%C3%A9%E0%2523"), "é%E0%23");
    }

    #[test]
    fn quoted_lines_are_joined() {
        assert_eq!(unquoted("ab=\r\ncd= \nef=3D=C3=1c="), "abcdef= =1c=");
    }

    #[test]
    fn tags_and_entities_go() {
        assert_eq!(unmarked("a<br />b&#45;&#x5F;&lowbar;<c&d;&amp;"), "ab-__<c&d;&");
    }

    #[test]
    fn words_cut_by_a_line_are_joined() {
        assert_eq!(unhyphenated("ab-\n> cd\u{2010}\r\nef-g"), Some("abcdef-g".to_owned()));
        assert_eq!(unhyphenated("ab-cd"), None);
    }
}
