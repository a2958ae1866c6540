//! Links as they arrive: cut, wrapped, encoded, decorated. The right one opens, or none; never another one.

use std::sync::LazyLock;

use exchange::share::{LinkError, decode, encode, found, link_in};
use proptest::prelude::*;
use support::Random;
use support::random::pick;

/// Links that were released, each with what it says after a tab.
const LINKS: &str = include_str!("../cases/links_format_1.txt");

const BEFORE: &[&str] = &[
    "",
    "#",
    "##",
    "/",
    "!/",
    "?x=1&",
    "lien:",
    "resultat",
    "«\u{a0}",
    "“",
    "\"",
    "(",
    "<",
    "[",
    "%",
    "%2",
    "%zz",
    "A1B2/",
    "9/",
    "-",
    "_",
    "~",
    "~~",
    "**",
    "__",
    "> ",
    "\u{200b}",
    "%23",
    "%2523",
    "=",
    "=3D",
    "1",
    "1r",
    "1c",
    "21",
    "mailto:?body=",
    "https://exemple.fr/resultat/#",
    "https://exemple.fr/resultat/%23",
    "https://exemple.fr/resultat/?fbclid=IwAR1cXzY0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ#",
];
const AFTER: &[&str] = &[
    ".",
    ",",
    ")",
    "]",
    ">",
    "\"",
    "”",
    "»",
    "\u{a0}»",
    "’",
    "!",
    "?",
    "…",
    ";",
    ":",
    "%20",
    "%3E",
    "%E2%80%9D",
    "&fbclid=1",
    "&amp;x=1",
    "~",
    "~~",
    "**",
    "__",
    "_",
    "-",
    "|",
    "\\",
    "=",
    "=20",
    "</a>",
    "&quot;",
    " Envoyé",
    "A",
    "1",
    "1r",
    "1c",
    "\u{200b}",
    "\r\n-- \r\nJean 1c2r",
];
const INSIDE: &[&str] = &[
    "\n",
    "\r\n",
    "%0D%0A",
    "\n> ",
    "\r\n>> ",
    " ",
    "\t",
    "\u{2028}",
    "=\r\n",
    "= \n",
    "<br>",
    "<br />\n",
    "<wbr>",
    "&#10;",
    "-\n",
    "\u{2010}\n",
    "\u{ad}",
    "\u{200b}",
    "\u{200c}",
    "\u{200d}",
    "\u{2060}",
    "\u{feff}",
    "\u{202a}",
    "\u{202c}",
    "\u{2066}",
    "\u{2069}",
    "\u{200e}",
    "\u{fe0f}",
    "&shy;",
    "&#8203;",
    "&#x200B;",
    "&ZeroWidthSpace;",
    "%E2%80%8B",
    "%C2%AD",
];
const AROUND: &[&str] = &[
    "<a href=\"https://exemple.fr/resultat/#§\">https://exemple.fr/resultat/#§</a>",
    "<a href=3D\"https://exemple.fr/resultat/#§\">mon r=C3=A9sultat</a>",
    "[mon résultat](https://exemple.fr/resultat/#§)",
    "<https://exemple.fr/resultat/#§>",
    "Bonjour,\r\n\r\nvoici : https://exemple.fr/resultat/#§\r\n\r\nBien à vous,\r\nJean 1c2r",
    "§ §",
    "§\n§",
    "§§",
    "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexemple.fr%2Fresultat%2F%23§&data=05%7C02%7C1c3f5a0b2e9d4c1r08dc1234567890abcdef%7C84df9e7fe9f640afb435aaaaaaaaaaaa%7C1%7C0%7C638&sdata=1rQwErTyUiOpAsDfGhJkLzXcVbNm1234567890qWeRtYuIo%3D&reserved=0",
    "https://www.google.com/url?q=https://exemple.fr/resultat/%23§&sa=D&ust=1701270000000000&usg=AOvVaw1cXyZ",
    "mailto:?subject=R%C3%A9sultat&body=Voici%20:%20https://exemple.fr/resultat/%23§%20%0D%0A",
    "https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=https%3A%2F%2Fexemple.fr%2Fresultat%2F%2523§&locale=fr-fr",
    "BEGIN:VCARD\r\nVERSION:3.0\r\nURL:https://exemple.fr/resultat/#§\r\nEND:VCARD",
    "{\"text\":\"https:\\/\\/exemple.fr\\/resultat\\/#§\"}",
    "https://exemple.fr/questionnaire/#§",
    "Le 29/11/2026 à 10:12, Jean a écrit :\n> https://exemple.fr/resultat/#§\n",
];

/// Those that were released, and what today writes of them.
fn links() -> Vec<&'static str> {
    static ALL: LazyLock<Vec<String>> = LazyLock::new(|| {
        let rows = LINKS.lines().filter(|line| !line.starts_with('#'));
        let released = rows.filter_map(|line| line.split('\t').next());
        let today = |link: &str| encode(&decode(link).expect("a link"));
        released.flat_map(|link| [link.to_owned(), today(link)]).collect()
    });
    ALL.iter().map(String::as_str).collect()
}

/// The text with this at `times` places inside.
fn with_inside(random: &mut Random, text: &str, what: &str, times: usize) -> String {
    let mut text = text.to_owned();
    for _ in 0..times {
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).skip(1).collect();
        if !places.is_empty() {
            text.insert_str(pick(random, &places), what);
        }
    }
    text
}

fn percent(text: &str, is_kept: impl Fn(u8) -> bool) -> String {
    let code = |byte: u8| {
        if is_kept(byte) {
            char::from(byte).to_string()
        } else {
            format!("%{byte:02X}")
        }
    };
    text.bytes().map(code).collect()
}

/// What a message, a filter or a messenger does to a text without losing any of it; one for each kind.
const KINDS: usize = 17;
fn carried_by(random: &mut Random, kind: usize, text: &str) -> String {
    match kind % KINDS {
        0 => format!("{}{text}", pick(random, BEFORE)),
        1 => format!("{text}{}", pick(random, AFTER)),
        2 => {
            // A piece inside a piece would be two steps.
            let what = pick(random, INSIDE);
            let times = if what.chars().count() > 1 {
                1
            } else {
                1 + random.below(5)
            };
            with_inside(random, text, what, times)
        }
        3 => text
            .chars()
            .flat_map(|sign| [sign, pick(random, &['\u{200b}', '\u{ad}', '\u{2060}', '\u{202a}'])])
            .collect(),
        4 => pick(random, AROUND).replace('§', text),
        5 => text.replace('-', "%2D").replace('_', "%5f"),
        6 => percent(text, |_| false),
        7 => percent(text, |byte| byte.is_ascii_alphanumeric()),
        8 => percent(&percent(text, |_| false), |byte| byte != b'%'),
        9 => {
            let signs: Vec<char> = text.chars().collect();
            let width = pick(random, &[20, 40, 76]);
            let lines: Vec<String> = signs.chunks(width).map(|line| line.iter().collect()).collect();
            lines.join("=\r\n")
        }
        10 => text
            .replace('-', pick(random, &["&#45;", "&#x2d;"]))
            .replace('_', "&lowbar;"),
        11 => text.replace('_', "\\_").replace('-', "\\-"),
        12 => text
            .chars()
            .map(|sign| match sign {
                '!'..='~' if random.below(3) == 0 => char::from_u32(u32::from(sign) + 0xfee0).unwrap_or(sign),
                _ => sign,
            })
            .collect(),
        13 => text.replace('-', pick(random, &["\u{2010}", "\u{2011}", "\u{2212}", "–"])),
        14 => text.replace("---", "—").replace("--", "–"),
        15 => text.replace("--", "—"),
        _ => format!("{text}{}{text}", pick(random, &["", " ", "\n"])),
    }
}

/// What loses something.
fn destroyed(random: &mut Random, link: &str) -> String {
    const SIGNS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    let mut signs = link.as_bytes().to_vec();
    let place = random.below(signs.len() - 1);
    let sign = pick(random, SIGNS);
    match random.below(7) {
        0 => signs[place] = sign,
        1 => drop(signs.remove(place)),
        2 => signs.insert(place, sign),
        3 => signs.swap(place, place + 1),
        4 => signs.make_ascii_lowercase(),
        5 => signs.truncate(place.max(2)),
        _ => signs.retain(|&sign| sign != b'_'),
    }
    String::from_utf8(signs).expect("ASCII")
}

#[track_caller]
fn opens(text: &str, link: &str) {
    assert_eq!(link_in(text).as_deref(), Ok(link), "{text:?}");
    assert_eq!(found(text), decode(link), "{text:?}");
}

#[test]
fn one_step_of_any_kind_never_costs_the_link() {
    for (rank, link) in links().into_iter().enumerate() {
        for before in BEFORE {
            opens(&format!("{before}{link}"), link);
        }
        for after in AFTER {
            opens(&format!("{link}{after}"), link);
        }
        for around in AROUND {
            opens(&around.replace('§', link), link);
        }
        let mut random = Random::new(rank as u64);
        for kind in 5..KINDS {
            opens(&carried_by(&mut random, kind, link), link);
        }
        for what in INSIDE {
            opens(&with_inside(&mut random, link, what, 1), link);
            if what.chars().count() == 1 {
                opens(&with_inside(&mut random, link, what, 5), link);
            }
        }
    }
}

#[test]
fn two_different_links_are_several() {
    let links = links();
    for pair in links.windows(2).filter(|pair| pair[0] != pair[1]) {
        for between in [" ", "\n", "", "%0A", " https://exemple.fr/resultat/#"] {
            let text = format!("#{}{between}{}", pair[0], pair[1]);
            assert_eq!(found(&text), Err(LinkError::Several), "{text}");
        }
    }
}

#[test]
fn a_damaged_link_that_was_asked_for_is_not_replaced_by_the_next_one() {
    let links = links();
    // A sign that is lost must not be the one that follows.
    for pair in links.windows(2).filter(|pair| !pair[0].ends_with(['1', '2'])) {
        let damaged = &pair[0][..pair[0].len() - 1];
        for mark in ["#", "%23", "%2523", ""] {
            let text = format!("{mark}{damaged} / #{}", pair[1]);
            assert_eq!(found(&text), Err(LinkError::Damaged), "{text}");
        }
        // Nothing asked for what stands after.
        opens(&format!("#{} / #{damaged}", pair[1]), pair[1]);
    }
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "a page that looks for a link for minutes does not answer"
)]
fn a_long_text_takes_no_time_and_says_there_is_no_link() {
    let start = std::time::Instant::now();
    for long in ["1c", "1r-\n", "—1c", "%2531c", "<1r", "&1c;", "=31c="] {
        let text = long.repeat(200_000 / long.len());
        assert!(found(&text).is_err());
    }
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

/// How many cases of a chance each test tries.
fn cases(usual: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES")
        .ok()
        .and_then(|cases| cases.parse().ok());
    ProptestConfig {
        cases: asked.unwrap_or(usual),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(cases(10_000))]

    /// Up to three steps without loss: the link that was sent, or none.
    #[test]
    fn what_arrives_opens_as_it_was_sent_or_not_at_all(
        rank in 0_usize..90, seed in any::<u64>(), kinds in prop::collection::vec(0..KINDS, 0..4)
    ) {
        let links = links();
        let link = links[rank % links.len()];
        let mut random = Random::new(seed);
        let text = kinds.iter().fold(link.to_owned(), |text, &kind| carried_by(&mut random, kind, &text));
        match link_in(&text) {
            Ok(opened) => prop_assert_eq!(opened, link, "{}", text),
            Err(error) => prop_assert!(kinds.len() > 1 && error != LinkError::Several, "{:?} {:?}", error, text),
        }
    }

    /// What lost something opens nothing, or the very link that is still there twice.
    #[test]
    fn what_was_destroyed_never_opens_another_one(
        rank in 0_usize..90, seed in any::<u64>(), kinds in prop::collection::vec(0..KINDS, 0..3)
    ) {
        let links = links();
        let link = links[rank % links.len()];
        let mut random = Random::new(seed);
        let start = destroyed(&mut random, link);
        let text = kinds.iter().fold(start, |text, &kind| carried_by(&mut random, kind, &text));
        if let Ok(opened) = link_in(&text) {
            prop_assert_eq!(opened, link, "{}", text);
        }
    }
}
