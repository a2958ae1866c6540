//! What a fragment asks for: nobody sees their own result in the place of the one they were sent.

use engine::Sheet;
use exchange::carried;
use exchange::json::read_sheet;
use exchange::route::{Asked, asked_for, compared_in, comparison_of, shared_in};
use exchange::share::{LinkError, Shared, decode, encode};
use proptest::prelude::*;

/// Links that were released, each with what it says after a tab.
const LINKS: &str = include_str!("../cases/links_format_1.txt");

fn links() -> Vec<&'static str> {
    let rows = LINKS.lines().filter(|line| !line.starts_with('#'));
    let links: Vec<&str> = rows.filter_map(|line| line.split('\t').next()).collect();
    assert!(links.len() > 50, "{} links", links.len());
    links
}

/// What the page of the result makes of the fragment of its address, its `#` included.
fn asked(fragment: &str) -> Result<Option<Shared>, LinkError> {
    shared_in(carried::parts(fragment).0)
}

#[track_caller]
fn opens(before: &str, link: &str, after: &str) {
    let fragment = format!("{before}{link}{after}");
    let found = shared_in(&fragment);
    assert_eq!(found, decode(link).map(Some), "{fragment}");
}

#[test]
fn a_link_is_found_behind_whatever_a_message_put_before_it() {
    let before = [
        "",
        "#",
        "##",
        "/",
        "!",
        "!/",
        " ",
        "%20",
        "%23",
        "%2523",
        "?",
        "?x=1&",
        "&",
        "x=1;",
        "\"",
        "%22",
        "«\u{a0}",
        "“",
        "'",
        "(",
        "<",
        "%3C",
        "\u{200b}",
        "%E2%80%8B",
        "\t",
        "%0D%0A",
        "=",
        ":",
        "~",
        "lien:",
        "résultat/",
        "-",
        "_",
        "9/",
        "A1B2/",
        "%",
        "%zz",
        "%2",
    ];
    for link in links() {
        for before in before {
            opens(before, link, "");
        }
    }
}

#[test]
fn a_link_is_found_before_what_a_message_added() {
    for link in links() {
        for after in [
            "",
            ".",
            ")",
            "%20",
            "&fbclid=1",
            " ",
            "»",
            "\u{200b}",
            "\"",
            "%3E",
            "%E2%80%9D",
            "\r\n",
        ] {
            opens("", link, after);
        }
    }
}

#[test]
fn one_s_own_result_is_asked_for_by_nothing_or_a_place_of_the_page() {
    for own in ["", "#", "#contenu", "#chemin"] {
        assert_eq!(asked(own), Ok(None), "{own:?}");
    }
}

#[test]
fn what_is_no_link_never_asks_for_one_s_own_result() {
    for (wrong, error) in [
        ("##", LinkError::NotALink),
        ("#/", LinkError::NotALink),
        ("# ", LinkError::NotALink),
        ("#%20", LinkError::NotALink),
        ("#!", LinkError::NotALink),
        ("##chemin", LinkError::NotALink),
        ("#CHEMIN", LinkError::NotALink),
        ("#%00%E0", LinkError::NotALink),
        ("#1", LinkError::Truncated),
        ("#/1r", LinkError::Truncated),
        ("#9abc", LinkError::FutureVersion('9')),
        ("##9abc", LinkError::FutureVersion('9')),
        ("#1AAAAAAAA", LinkError::Damaged),
    ] {
        assert_eq!(asked(wrong), Err(error), "{wrong:?}");
    }
    let long = format!("#1{}", "1".repeat(100_000));
    assert_eq!(asked(&long), Err(LinkError::TooLong));
}

#[test]
fn a_comparison_is_found_behind_whatever_signs_stand_before_it() {
    let sides = vec!["courant".to_owned(), "3".to_owned()];
    let asked = comparison_of(&sides);
    for before in ["", "#", "##", "#/", "#!", "# ", "#%23", "#%20", "#?", "#«\u{a0}"] {
        let fragment = format!("{before}{asked}");
        assert_eq!(compared_in(&fragment), Some(sides.clone()), "{fragment}");
    }
    assert_eq!(compared_in("#comparer=courant%2C3"), Some(sides));
    for other in ["", "#", "#gardes", "#recomparer=1,2", "#1rcomparer=1,2"] {
        assert_eq!(compared_in(other), None, "{other}");
    }
}

/// The attempt under way as an address carries it.
fn carried_answers() -> (String, Sheet) {
    let sheet = read_sheet(r#"{"f_activite":"conseil","f_ca":22000}"#).expect("answers");
    let link = encode(&Shared::under_way(&sheet));
    (format!("f_ca~0~12~0~{link}"), sheet)
}

#[test]
fn what_is_stuck_to_a_link_is_not_something_carried() {
    for link in links() {
        let shared = Ok(Asked::Link(decode(link).expect("a link")));
        for around in [
            "#§",
            "#§~",
            "#~§",
            "#~~§~~",
            "#§~~",
            "#contenu~§",
            "#~1~§~0",
            "#%7E§%7E",
        ] {
            let fragment = around.replace('§', link);
            assert_eq!(asked_for(&fragment, false), shared, "{fragment}");
        }
    }
    for wrong in ["#~", "#~~", "#chemin~", "#contenu~f_ca~0~12~0", "#1r~"] {
        assert!(asked_for(wrong, false).is_err(), "{wrong}");
    }
}

#[test]
fn answers_that_another_page_put_in_the_address_are_somebody_s() {
    let (tail, sheet) = carried_answers();
    for place in ["", "chemin", "f_ca"] {
        let fragment = format!("#{place}~{tail}");
        assert_eq!(asked_for(&fragment, false), Ok(Asked::Answers(sheet)), "{fragment}");
    }
    // Its moments were lost on the way, not its answers: computed anew, never « with earlier rules ».
    let (_, link) = tail.rsplit_once('~').expect("a link");
    for rest in [link.to_owned(), format!("~x~{link}"), format!("chemin~f_ca~{link}~")] {
        assert_eq!(
            asked_for(&format!("#{rest}"), false),
            Ok(Asked::Answers(sheet)),
            "{rest}"
        );
    }
}

#[test]
fn what_our_own_page_carries_never_hides_what_is_asked_for() {
    let (tail, _) = carried_answers();
    assert_eq!(asked_for(&format!("#~{tail}"), true), Ok(Asked::Own));
    assert_eq!(asked_for(&format!("#chemin~{tail}"), true), Ok(Asked::Own));
    let link = links()[0];
    let shared = Ok(Asked::Link(decode(link).expect("a link")));
    assert_eq!(asked_for(&format!("#{link}~{tail}"), true), shared);
    assert!(asked_for(&format!("#1r~{tail}"), true).is_err());
}

proptest! {
    /// Any signs, valid links or not, known places aside: an answer, never one's own result.
    #[test]
    fn only_nothing_and_known_places_ask_for_one_s_own(text in "\\PC{0,40}") {
        let own = matches!(shared_in(&text), Ok(None));
        prop_assert_eq!(own, matches!(text.as_str(), "" | "contenu" | "chemin"));
    }

    /// Signs of no link, and words apart from it: the link itself is what opens.
    #[test]
    fn a_link_is_found_in_any_signs(before in "[^A-Za-z0-9_%-]{0,8}", after in "[^A-Za-z0-9_%-]{0,8}", rank in 0_usize..50) {
        let link = links()[rank];
        prop_assert_eq!(shared_in(&format!("{before}{link}{after}")), decode(link).map(Some));
    }
}
