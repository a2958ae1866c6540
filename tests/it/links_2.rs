//! Links of format 2: each line of the file opens for ever as what it says.
//!
//! The file is frozen: `UPDATE_LINKS_2=1`, which wrote it, is refused since, and what is to be said otherwise is said in a
//! format 3.

use std::sync::LazyLock;

use engine::{Answer, Item, Kind, Mode, OptionSet, Sheet, Trade, choices, question};
use exchange::json::{read_sheet, write_sheet};
use exchange::share::{SENSITIVE, Shared, decode, encode};
use support::Random;
use support::random;

use crate::links::{SIGNS, flat_recommendation};

/// Where the file is.
const FILE: &str = "tests/cases/links_format_2.txt";
/// What the file says of itself.
const HEAD: &str = "# FROZEN. Links of format 2 and what each says: no line is ever edited, removed or written again.
# One link a line; after tabs: the answers as JSON, the items kept back, the items asked again, the recommendation. `-` says nothing.
";
/// How it starts since it is never written again.
const FROZEN: &str = "# FROZEN.";
/// Sheets with their answers.
const COMPLETE: usize = 90;
/// Recommendations without answers.
const SHORT: usize = 10;

/// The sheet of this rank: each question has the option of this rank, round and round; every fourth is drawn, with « je ne
/// sais pas » instead of half of these where it may be said.
fn sheet(rank: usize, random: &mut Random) -> Sheet {
    let drawn = random.person();
    let mut sheet = Sheet {
        mode: [Mode::Complete, Mode::Quick, Mode::Adaptive][rank % 3],
        answers: drawn,
        last: Item::ALL.iter().cycle().nth(rank).copied(),
        trade: [None, Some(1), Some(17), Some(61), Some(62), Some(258), Some(3_843)][rank % 7].map(Trade),
    };
    for &item in Item::ALL {
        let said = match rank % 8 {
            0 => sheet.answers.get(item),
            4 => question(item).dont_know.map(|_| Answer::DontKnow),
            _ => Some(answer(item, rank)),
        };
        if let Some(said) = said {
            sheet.answers.set(item, said).expect("an answer");
        }
    }
    sheet
}

/// The answer of this rank to a question.
fn answer(item: Item, rank: usize) -> Answer {
    let options = choices(item).len();
    // One in four is passed over above: neighbours share an option, so that each has its turn.
    let turn = rank / 2;
    match question(item).kind {
        Kind::Ranking => Answer::Ranking([[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]][turn % 6]),
        Kind::Several if rank.is_multiple_of(5) => Answer::Several(OptionSet((1 << options) - 1)),
        Kind::Several => Answer::Several(OptionSet(1 << (turn % options))),
        Kind::Amount { maximum } => Answer::Amount([0, 1, 61, 62, 3_844, maximum][turn % 6].min(maximum)),
        _ => Answer::Choice((turn % options) as u8),
    }
}

/// What each line says, always the same: nothing here depends on a clock.
fn generated() -> Vec<Shared> {
    let mut random = Random::new(2_027);
    let mut all: Vec<Shared> = Vec::new();
    for rank in 0..COMPLETE {
        let sheet = sheet(rank, &mut random);
        let report = random::report(&mut random, &sheet);
        // First each question as the last one, nothing kept back; then something is, at the end all that may be.
        let included = |_: &Item| rank < Item::ALL.len() || rank + 1 < COMPLETE && random.below(2) == 0;
        let included: Vec<Item> = SENSITIVE.into_iter().filter(included).collect();
        all.push(Shared::complete(&sheet, &report, &included));
    }
    all.extend((0..SHORT).map(|_| {
        let sheet = random::sheet(&mut random);
        Shared::recommendation(&random::report(&mut random, &sheet))
    }));
    // Answers to items-2, some of which are asked again.
    let old = include_str!("../cases/links_format_1.txt").lines();
    let old = old.filter_map(|line| decode(line.split_once('\t')?.0).ok());
    all.extend(old.filter(|shared| !shared.asked_again.is_empty()).take(3));
    all.extend([Shared::under_way(&Sheet::default())]);
    all
}

fn ids(items: &[Item]) -> String {
    let ids: Vec<&str> = items.iter().map(|item| item.id()).collect();
    if ids.is_empty() { "-".to_owned() } else { ids.join(",") }
}

/// All that a link says, in words that no format of links decides.
fn said(shared: &Shared) -> String {
    let sheet = shared.sheet.as_ref().map_or_else(|| "-".to_owned(), write_sheet);
    let (withheld, again) = (ids(&shared.withheld), ids(&shared.asked_again));
    format!(
        "{sheet}\t{withheld}\t{again}\t{}",
        flat_recommendation(&shared.recommendation)
    )
}

static LINKS: LazyLock<Vec<(String, String)>> = LazyLock::new(frozen);

/// The links of the file and what it says of each; written again first where that is asked for.
fn frozen() -> Vec<(String, String)> {
    if std::env::var_os("UPDATE_LINKS_2").is_some() {
        let before = std::fs::read_to_string(FILE).unwrap_or_default();
        assert!(
            !before.starts_with(FROZEN),
            "format 2 is frozen: its links are never written again"
        );
        let lines = generated().into_iter();
        let lines = lines.map(|shared| format!("{}\t{}\n", encode(&shared), said(&shared)));
        std::fs::write(FILE, HEAD.to_owned() + &lines.collect::<String>()).expect("the file is written");
    }
    let text = std::fs::read_to_string(FILE).expect("the file");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let pair = |line: &str| {
        line.split_once('\t')
            .map(|(link, said)| (link.to_owned(), said.to_owned()))
    };
    lines
        .map(|line| pair(line).expect("a link, a tab, what it says"))
        .collect()
}

#[test]
fn every_link_of_format_2_says_for_ever_what_it_says() {
    assert!(LINKS.len() >= COMPLETE + SHORT);
    for (link, expected) in LINKS.iter() {
        let shared = decode(link).unwrap_or_else(|error| panic!("{link}: {error:?}"));
        assert_eq!(said(&shared), *expected, "{link}");
        assert_eq!(encode(&shared), *link, "it is the only text that says so");
    }
}

/// What the file holds: every path, every option, every sign in the place of an answer, every question as the last one.
#[test]
fn the_file_has_a_line_for_everything_that_a_link_may_say() {
    let shared: Vec<Shared> = LINKS.iter().map(|(link, _)| decode(link).expect("a link")).collect();
    let sheets: Vec<&Sheet> = shared.iter().filter_map(|shared| shared.sheet.as_ref()).collect();
    for mode in [Mode::Complete, Mode::Quick, Mode::Adaptive] {
        assert!(sheets.iter().any(|sheet| sheet.mode == mode), "{mode:?}");
    }
    for &item in Item::ALL {
        let id = item.id();
        let said =
            |wanted: &dyn Fn(Answer) -> bool| sheets.iter().any(|sheet| sheet.answers.get(item).is_some_and(wanted));
        let (options, largest) = match question(item).kind {
            Kind::Amount { maximum } => (0, Some(maximum)),
            _ => (choices(item).len() as u8, None),
        };
        let largest = largest.is_none_or(|largest| said(&|answer| answer == Answer::Amount(largest)));
        assert!(largest, "{id}: never the largest amount");
        for rank in 0..options {
            let has = |answer| match answer {
                Answer::Choice(option) => option == rank,
                Answer::Several(set) => set.contains(rank),
                Answer::Ranking(order) => order[0] == rank,
                Answer::Amount(_) | Answer::DontKnow => false,
            };
            assert!(said(&has), "{id}: no line for the option {rank}");
        }
        assert!(
            sheets.iter().any(|sheet| !sheet.answers.has(item)),
            "{id}: always answered"
        );
        let unsure = question(item).dont_know.is_some();
        assert_eq!(
            said(&|answer| answer == Answer::DontKnow),
            unsure,
            "{id}: « je ne sais pas »"
        );
        let last = sheets.iter().any(|sheet| sheet.last == Some(item));
        assert!(last, "{id} is never the last one");
    }
    for item in SENSITIVE {
        assert!(
            shared.iter().any(|shared| shared.withheld.contains(&item)),
            "{}",
            item.id()
        );
    }
    assert!(shared.iter().any(|shared| !shared.asked_again.is_empty()));
    let trades = |trade: Option<Trade>| sheets.iter().any(|sheet| sheet.trade == trade);
    assert!([None, Some(Trade(1)), Some(Trade(3_843))].into_iter().all(trades));
}

#[test]
fn a_changed_sign_never_opens() {
    for (link, _) in LINKS.iter() {
        for place in 0..link.len() {
            for &sign in SIGNS.iter().filter(|&&sign| sign != link.as_bytes()[place]) {
                let mut changed = link.clone().into_bytes();
                changed[place] = sign;
                let changed = String::from_utf8(changed).expect("ASCII");
                assert!(decode(&changed).is_err(), "{changed} opens like {link}");
            }
        }
    }
}

/// What is written does not tell of what is kept back, whoever made what it says.
#[test]
fn the_last_question_and_the_trade_tell_nothing_of_what_is_kept_back() {
    let sheet = read_sheet(r#"{"f_situation":"public","f_activite":"transport","f_metier":17,"f_titre":"oui_limite"}"#);
    let sheet = sheet.expect("answers");
    let mut random = Random::new(5);
    let report = random::report(&mut random, &sheet);
    let arrived = |last: Item, included: &[Item]| {
        let sheet = Sheet {
            last: Some(last),
            ..sheet
        };
        decode(&encode(&Shared::complete(&sheet, &report, included))).expect("a link")
    };
    let last = |last: Item, included: &[Item]| arrived(last, included).sheet.expect("answers").last;
    for kept_back in SENSITIVE {
        assert_eq!(last(kept_back, &[]), None, "{}", kept_back.id());
    }
    assert_eq!(last(Item::FCa, &[]), Some(Item::FCa));
    assert_eq!(last(Item::FSituation, &[Item::FSituation]), Some(Item::FSituation));
    // Asked because of another answer: that one is told by it.
    assert_eq!(last(Item::FPublic, &[Item::FPublic]), None);
    assert_eq!(last(Item::FAre, &[Item::FAre]), None);
    assert_eq!(last(Item::FCarte, &[Item::FCarte, Item::FTitre]), Some(Item::FCarte));
    let shared = arrived(Item::FCa, &[]);
    assert_eq!(shared.sheet.expect("answers").trade, Some(Trade(17)));
    let without = Shared {
        withheld: vec![Item::FActivite],
        ..shared
    };
    let received = decode(&encode(&without)).expect("a link").sheet.expect("answers");
    assert_eq!((received.trade, received.answers.has(Item::FActivite)), (None, false));
}
