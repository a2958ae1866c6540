//! Links of format 1 for ever, and of the one of today: what was released, every answer there and back, every slip of the hand, every hostile text.
#![allow(clippy::disallowed_methods, reason = "texts are counted by the second")]

use crate::LAW;
use std::time::{Duration, Instant};

use engine::{Abstention, Answer, Draws, Item, Level, Motive, Sheet, Way, assess};
use exchange::json::read_carried;
use exchange::share::{
    LinkError, Recommendation, SENSITIVE, Shared, carried, decode, encode, encode_complete, encode_recommendation,
    without_hidden,
};
use serde_json::json;
use support::Random;
use support::random;

use crate::robustness::targets::seal::sealed;

/// Never edited: see its first line.
const FORMAT_1: &str = include_str!("../cases/links_format_1.txt");
/// Every sign of a link, and the two that base64url adds.
pub(crate) const SIGNS: &[u8; 64] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

fn frozen() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = FORMAT_1.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split_once('\t').expect("a link, a tab, what it says"))
}

fn list<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<&str> = words.into_iter().collect();
    if words.is_empty() {
        "-".to_owned()
    } else {
        words.join(",")
    }
}

/// The items that are kept back with another one: their answer would tell it.
const HANG_ON: [(&str, &str); 6] = [
    ("f_situation", "f_public"),
    ("f_situation", "f_deja"),
    ("f_situation", "f_depart"),
    ("f_cas", "f_mineur"),
    ("f_cas", "f_interdiction"),
    ("f_titre", "f_carte"),
];

/// What a frozen row says of the answers to items-2, as a line of then, and what it keeps back.
fn answers_of_then(row: &str) -> Option<(String, Vec<&str>)> {
    let (answers, _) = row.strip_prefix("partage=complet ")?.split_once(" verdict=")?;
    let (mut line, mut withheld) = (json!({"version": "items-2"}), Vec::new());
    for (id, said) in answers.split(' ').filter_map(|pair| pair.split_once('=')) {
        match (id, said) {
            (_, "-") => {}
            (_, "non_partagee") => withheld.push(id),
            ("f_ca" | "f_tarif", euros) if euros != "nsp" => line[id] = json!(euros.parse::<u32>().expect("euros")),
            ("mot_rang" | "f_cas", list) if list != "nsp" => line[id] = list.split(',').collect(),
            _ => line[id] = json!(said),
        }
    }
    Some((line.to_string(), withheld))
}

#[track_caller]
fn says_what_it_said(shared: &Shared, row: &str) {
    let recommendation = row.split_once("verdict=").map_or("", |(_, said)| said);
    assert_eq!(
        flat_recommendation(&shared.recommendation),
        format!("verdict={recommendation}")
    );
    let Some((line, kept_back)) = answers_of_then(row) else {
        assert_eq!((shared.sheet, shared.is_whole()), (None, true));
        return;
    };
    let (sheet, carried) = read_carried(&line).expect("answers to items-2");
    assert_eq!(shared.sheet, Some(sheet), "{row}");
    assert_eq!(
        Some(&shared.asked_again),
        carried.as_ref().map(|left| &left.asked_again)
    );
    let hangs = |id| {
        HANG_ON
            .iter()
            .any(|&(on, child)| child == id && kept_back.contains(&on))
    };
    let items = Item::ALL.iter().copied();
    let expected: Vec<Item> = items
        .filter(|item| kept_back.contains(&item.id()) || hangs(item.id()))
        .collect();
    assert_eq!(shared.withheld, expected, "{row}");
}

pub(crate) fn flat_recommendation(shared: &Recommendation) -> String {
    let numbers = |value: &dyn Fn(Way) -> u8| {
        list(
            Way::ALL
                .iter()
                .map(|&way| value(way).to_string())
                .collect::<Vec<_>>()
                .iter()
                .map(String::as_str),
        )
    };
    let motives: Vec<String> = Motive::ALL
        .iter()
        .map(|&motive| ((shared.motives[motive] * 30.0).round() as i8).to_string())
        .collect();
    format!(
        "verdict={} motif={} ensemble={} ordre={} exclus={} indice={} part={} acces={} motifs={} modele={} faits={}",
        shared.level.id(),
        shared.abstention.map_or("-", Abstention::id),
        list(shared.members.iter().map(|way| way.id())),
        list(shared.order.iter().map(|way| way.id())),
        list(Way::ALL.iter().filter(|&&way| shared.excluded[way]).map(|way| way.id())),
        numbers(&|way| shared.index[way]),
        numbers(&|way| shared.share[way]),
        numbers(&|way| shared.access[way] as u8),
        motives.join(","),
        shared.model,
        shared.facts,
    )
}

#[test]
fn every_link_of_format_1_says_for_ever_what_it_said() {
    let mut verdicts: Vec<(Level, Option<Abstention>)> = Vec::new();
    let (mut complete, mut short) = (0, 0);
    for (link, expected) in frozen() {
        let shared = decode(link).unwrap_or_else(|error| panic!("{link}: {error:?}"));
        says_what_it_said(&shared, expected);
        assert_eq!(carried(link).is_some(), shared.sheet.is_some());
        assert_eq!(decode(&encode(&shared)), Ok(shared.clone()), "it goes on in format 2");
        *(if shared.sheet.is_some() {
            &mut complete
        } else {
            &mut short
        }) += 1;
        verdicts.push((shared.recommendation.level, shared.recommendation.abstention));
    }
    assert!(complete >= 60 && short >= 20, "{complete} complete, {short} short");
    for &level in Level::ALL {
        assert!(verdicts.iter().any(|(said, _)| *said == level), "{level:?}");
    }
    // Format 1 is older than the one verdict that it cannot say.
    for &why in Abstention::ALL.iter().filter(|&&why| why != Abstention::FaitADemander) {
        assert!(verdicts.contains(&(Level::Abstention, Some(why))), "{why:?}");
    }
}

#[test]
fn answers_to_later_questions_are_said_to_be_newer() {
    let link = random_links(21, 1).swap_remove(0);
    let content = &link[..link.len() - 6];
    for later in ["4", "5", "A", "z"] {
        let other = sealed(&content.replacen("2c3", &["2c", later].concat(), 1));
        assert_eq!(decode(&other), Err(LinkError::FutureVersion('2')), "{other}");
        let longer = sealed(&(content.replacen("2c3", &["2c", later].concat(), 1) + "00"));
        assert_eq!(decode(&longer), Err(LinkError::FutureVersion('2')), "{longer}");
    }
    let earlier = sealed(&content.replacen("2c3", "2c2", 1));
    assert_eq!(decode(&earlier), Err(LinkError::Damaged));
}

#[test]
fn what_is_sent_is_what_arrives() {
    let mut random = Random::new(20);
    for _ in 0..100_000 {
        let sheet = random::sheet(&mut random);
        let report = random::report(&mut random, &sheet);
        let added: Vec<Item> = SENSITIVE.into_iter().filter(|_| random.below(2) == 0).collect();
        let expected = Shared::complete(&sheet, &report, &added);
        assert_eq!(
            decode(&encode_complete(&sheet, &report, &added)).as_ref(),
            Ok(&expected)
        );
        let short = encode_recommendation(&report);
        assert_eq!(decode(&short), Ok(Shared::recommendation(&report)), "{short}");
    }
}

/// Links of random people, one level then the other.
fn random_links(seed: u64, count: usize) -> Vec<String> {
    let mut random = Random::new(seed);
    let link = |rank: usize| {
        let sheet = random::sheet(&mut random);
        let report = random::report(&mut random, &sheet);
        if rank.is_multiple_of(2) {
            encode_complete(&sheet, &report, &SENSITIVE)
        } else {
            encode_recommendation(&report)
        }
    };
    (0..count).map(link).collect()
}

#[test]
fn a_changed_sign_is_always_found() {
    let mut tried = 0;
    for link in random_links(22, 200) {
        for place in 0..link.len() {
            for &sign in SIGNS.iter().filter(|&&sign| sign != link.as_bytes()[place]) {
                let mut changed = link.clone().into_bytes();
                changed[place] = sign;
                let changed = String::from_utf8(changed).expect("ASCII");
                assert!(decode(&changed).is_err(), "{changed} opens like {link}");
                tried += 1;
            }
        }
    }
    assert!(tried > 700_000, "{tried} changes");
}

/// A text that a hostile or broken sender could put after the `#`.
fn hostile(random: &mut Random, links: &[String]) -> String {
    let mut bytes = links[random.below(links.len())].clone().into_bytes();
    match random.below(4) {
        0 => bytes = (0..random.below(160)).map(|_| random.below(256) as u8).collect(),
        1 => bytes.truncate(random.below(bytes.len())),
        2 => bytes
            .splice(0..0, (0..random.below(9)).map(|_| b'%').collect::<Vec<_>>())
            .for_each(drop),
        _ => {}
    }
    for _ in 0..random.below(4) {
        if !bytes.is_empty() {
            let (place, sign) = (random.below(bytes.len()), SIGNS[random.below(64)]);
            bytes[place] = if random.below(8) == 0 {
                random.below(256) as u8
            } else {
                sign
            };
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Reads hostile texts until the count or the time is reached: no panic, and what opens is a link; gives the count.
fn attacked(seed: u64, most: u64, time: Duration) -> u64 {
    let (links, start, mut random) = (random_links(23, 50), Instant::now(), Random::new(seed));
    let mut done = 0;
    while done < most && start.elapsed() < time {
        let text = hostile(&mut random, &links);
        if let Ok(shared) = decode(&text) {
            let written = encode(&shared);
            assert!(links.contains(&written), "{text} opens as {written}");
        }
        done += 1;
    }
    done
}

#[test]
fn no_hostile_text_stops_the_reader_or_opens_as_something_else() {
    assert_eq!(attacked(24, 50_000, Duration::from_secs(60)), 50_000);
}

#[test]
#[ignore = "as long as QV_FUZZ_SECONDS says: run it in release when the reader changes"]
fn no_hostile_text_stops_the_reader_for_long() {
    let seconds = std::env::var("QV_FUZZ_SECONDS").ok().and_then(|text| text.parse().ok());
    let seconds: u64 = seconds.unwrap_or(10);
    let done = attacked(25, u64::MAX, Duration::from_secs(seconds));
    println!("{done} texts in {seconds} s: {} a second", done / seconds.max(1));
}

#[test]
fn links_of_a_thousand_people_stay_short() {
    let (mut random, draws) = (Random::new(26), Draws::new());
    let (mut complete, mut short): (Vec<usize>, Vec<usize>) = Default::default();
    for _ in 0..1_000 {
        let sheet = random::sheet(&mut random);
        let report = assess(&sheet.answers, sheet.mode, LAW, &draws);
        complete.push(encode_complete(&without_hidden(&sheet), &report, &SENSITIVE).len());
        short.push(encode_recommendation(&report).len());
    }
    for (lengths, most) in [(&mut complete, 120), (&mut short, 60)] {
        lengths.sort_unstable();
        println!("median {}, longest {}", lengths[500], lengths[999]);
        assert!(lengths[999] <= most);
    }
}

/// What a person confirmed counts in their result: the link that carries the answers carries it.
#[test]
fn a_confirmation_goes_with_the_answers() {
    let mut sheet = Sheet::default();
    let confirmed = [(Item::ParPrix, Answer::Choice(1)), (Item::AmbEquipe, Answer::DontKnow)];
    for (item, answer) in confirmed {
        sheet.answers.set(item, answer).expect("an answer");
    }
    let report = assess(&sheet.answers, sheet.mode, LAW, &Draws::new());
    let shared = decode(&encode_complete(&without_hidden(&sheet), &report, &[])).expect("a link");
    assert_eq!(shared.sheet, Some(sheet));
}
