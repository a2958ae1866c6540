//! What the pages say of figures that have expired, on a day: those that the build writes today, read on that day.

use super::prerender::{Written, pages};
use law::Law;

/// A sentence that a page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The path of the page.
    pub page: String,
    /// The heading that the sentence comes under.
    pub part: String,
    /// The sentence.
    pub said: String,
}

/// Every sentence that the pages of the build say to someone who reads them under this law, in order.
pub fn said_on(law: Law) -> Vec<Said> {
    let said = |page: &Written| said_in(&page.path, &page.body, law);
    pages().iter().flat_map(said).collect()
}

/// The same as the command prints it.
pub fn told(law: Law) -> String {
    let said = said_on(law);
    let lines = said
        .iter()
        .map(|said| format!("  /{}, {}: {}\n", said.page, said.part, said.said));
    format!("\n{} parts of pages say it.\n{}", said.len(), lines.collect::<String>())
}

/// The sentences of a page that are shown under a law.
fn said_in(page: &str, body: &str, law: Law) -> Vec<Said> {
    let (mut said, mut part) = (Vec::new(), "");
    for tag in body.split('<').skip(1) {
        let Some((opening, text)) = tag.split_once('>') else {
            continue;
        };
        if matches!(opening.as_bytes(), [b'h', b'1'..=b'3', ..]) {
            part = text;
        }
        if opening.contains("data-expired") && is_shown(opening, law) {
            said.push([page, part, text].map(str::to_owned));
        }
    }
    let said = said.into_iter();
    said.map(|[page, part, said]| Said { page, part, said }).collect()
}

/// As `found.js` decides: from its day on.
fn is_shown(opening: &str, law: Law) -> bool {
    let from = opening
        .split_once("data-from=\"")
        .and_then(|(_, from)| from.split('"').next());
    from.is_none_or(|from| from <= law.day().to_string().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::browser::clock;
    use law::Date;

    #[track_caller]
    fn law(year: u16, month: u8, day: u8) -> Law {
        Law::on(Date::new(year, month, day)).expect("a known day")
    }

    #[test]
    fn no_page_says_it_while_the_figures_are_known() {
        for known in [Law::of_rules(), law(2026, 12, 31)] {
            assert_eq!(said_on(known), []);
        }
    }

    /// Yearly figures end with 2026; the ceilings of the micro with 2028 (CGI art. 50-0).
    #[test]
    fn guides_comparison_and_method_say_it_from_the_day_on() {
        for (day, pages, year) in [
            (law(2027, 1, 1), ["voies", "voies/portage", "voies/creation"], "2026"),
            (law(2029, 1, 1), ["voies", "voies/micro", "methode"], "2028"),
        ] {
            let said = said_on(day);
            for page in pages {
                let told = said.iter().any(|said| said.page == page && said.said.contains(year));
                assert!(told, "{page}: {said:?}");
            }
            assert!(said.iter().all(|said| !said.part.is_empty()), "{said:?}");
        }
    }

    #[test]
    fn a_page_built_before_the_day_says_what_one_built_on_it_says() {
        for day in [law(2027, 1, 2), law(2027, 9, 1), law(2028, 1, 2), law(2030, 1, 1)] {
            let built_before = said_on(day);
            clock::rehearse(Some(day.day()));
            let built_then = said_on(day);
            let hidden = pages().iter().any(|page| page.body.contains("data-from"));
            clock::rehearse(None);
            assert_eq!(built_before, built_then, "{day:?}");
            // Some part may still wait for a later day.
            assert!(!built_then.is_empty() || hidden, "{day:?}");
        }
    }

    #[test]
    fn a_part_says_it_once() {
        let said = said_on(Law::on(Law::LAST).expect("a known day"));
        let twice = said.windows(2).filter(|pair| pair[0] == pair[1]).count();
        assert_eq!(twice, 0, "{said:?}");
    }
}
