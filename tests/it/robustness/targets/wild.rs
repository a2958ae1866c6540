//! A link in the middle of anything.

use exchange::share::{decode, link_in};

/// Links that were released, each with what it says after a tab.
const LINKS: &str = include_str!("../../../cases/links_format_1.txt");

/// Which link and where it is cut, then what stands before, inside and after, apart by a NUL: the right one opens or none
/// does, and what no tool writes inside a link costs nothing around it.
pub(super) fn wild(data: &[u8]) {
    let [rank, place, around @ ..] = data else { return };
    let links: Vec<&str> = LINKS.lines().filter(|line| !line.starts_with('#')).collect();
    let row = links[usize::from(*rank) % links.len()];
    let link = row.split('\t').next().unwrap_or_default();
    let around = String::from_utf8_lossy(around);
    let mut parts = around.splitn(3, '\0');
    let [before, inside, after] = std::array::from_fn(|_| parts.next().unwrap_or_default());
    let (start, end) = link.split_at(usize::from(*place) % link.len());
    let text = [before, start, inside, end, after].concat();
    match link_in(&text) {
        Ok(opened) => {
            assert!(decode(&opened).is_ok(), "{text:?}");
            let others = [before, inside, after].map(link_in);
            assert!(
                opened == link || others.contains(&Ok(opened)),
                "{text:?} opens another link"
            );
        }
        Err(error) => assert!(
            !inside.is_empty() || !before.chars().chain(after.chars()).all(is_neutral),
            "{text:?}: {error:?}"
        ),
    }
}

/// Whether a sign is in no link, and in no code that a tool writes.
fn is_neutral(sign: char) -> bool {
    let dash = matches!(
        sign,
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}'
    );
    let code = matches!(sign, '_' | '%' | '=' | '&' | '<' | '\u{ff01}'..='\u{ff5e}');
    !(sign.is_ascii_alphanumeric() || dash || code)
}
