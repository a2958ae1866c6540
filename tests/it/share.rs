//! Share links: what was released still opens, what was damaged never does, what is left out stays out.

use engine::{Abstention, Answers, Item, Kind, Level, Motive, QUESTIONS, Question, Report, Sheet, Way};
use exchange::json::{read_carried, read_sheet};
use exchange::share::{LIFE, LinkError, Recommendation, SENSITIVE, Shared, carried, decode, encode, encode_complete};
use serde_json::{Value, json};
use support::Random;
use support::random;
use support::random::pick;

use crate::robustness::targets::seal::{SIGNS, sealed};

/// Links as released, written by an independent encoder; append only.
const RELEASED: &str = include_str!("../cases/share_links_v1.txt");

fn released() -> impl Iterator<Item = (&'static str, Value)> {
    RELEASED.lines().map(|line| {
        let (link, expected) = line.split_once('\t').expect("a link, a tab, what it says");
        (link, serde_json::from_str(expected).expect("JSON"))
    })
}

fn case(random: &mut Random) -> (Sheet, Report) {
    let sheet = random::sheet(random);
    let report = random::report(random, &sheet);
    (sheet, report)
}

fn said_of(shared: &Recommendation) -> Value {
    let ways = |ways: &[Way]| ways.iter().map(|way| way.id()).collect::<Vec<_>>();
    let per_way = |value: &dyn Fn(Way) -> u8| Way::ALL.iter().map(|&way| (way.id(), value(way))).collect::<Value>();
    let excluded: Vec<Way> = Way::ALL.iter().copied().filter(|&way| shared.excluded[way]).collect();
    let motives = Motive::ALL
        .iter()
        .map(|&motive| (motive.id(), (shared.motives[motive] * 30.0).round() as i8));
    json!({
        "niveau": shared.level.id(), "motif": shared.abstention.map(Abstention::id),
        "ensemble": ways(&shared.members), "ordre": ways(&shared.order), "exclus": ways(&excluded),
        "indice": per_way(&|way| shared.index[way]), "part": per_way(&|way| shared.share[way]),
        "acces": per_way(&|way| shared.access[way] as u8), "motifs": motives.collect::<Value>(),
        "modele": shared.model, "faits": shared.facts,
    })
}

/// What was kept back is, and what is asked because of it.
fn kept_back(ids: &Value) -> Vec<Item> {
    let hang_on = [
        ("f_situation", ["f_public", "f_deja", "f_depart"].as_slice()),
        ("f_cas", &["f_mineur", "f_interdiction"]),
        ("f_titre", &["f_carte"]),
    ];
    let ids: Vec<&str> = ids
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let hangs = |id| {
        hang_on
            .iter()
            .any(|(on, those)| ids.contains(on) && those.contains(&id))
    };
    let items = Item::ALL.iter().copied();
    items
        .filter(|item| ids.contains(&item.id()) || hangs(item.id()))
        .collect()
}

#[test]
fn released_links_still_open() {
    for (link, expected) in released() {
        let shared = decode(link).unwrap_or_else(|error| panic!("{link}: {error:?}"));
        let answers = expected.get("reponses").filter(|answers| !answers.is_null());
        let answers = answers.map(|answers| read_carried(&answers.to_string()).expect("answers to items-2"));
        assert_eq!(shared.sheet, answers.as_ref().map(|(sheet, _)| *sheet), "{link}");
        assert_eq!(carried(link), answers.and_then(|(_, carried)| carried), "{link}");
        assert_eq!(shared.withheld, kept_back(&expected["non_partagees"]), "{link}");
        assert_eq!(said_of(&shared.recommendation), expected["recommandation"], "{link}");
    }
}

#[test]
fn what_was_released_goes_on_in_the_format_of_today() {
    for (link, _) in released() {
        let shared = decode(link).unwrap();
        let today = encode(&shared);
        assert!(today.starts_with('2'));
        assert_eq!(decode(&today), Ok(shared));
    }
}

/// A sheet with this word as its only answer; of a ranking, the order that starts with it.
fn answered(question: &Question, word: &str) -> String {
    let others = question.choices.iter().map(|choice| choice.id).filter(|id| *id != word);
    let value = match question.kind {
        _ if question.dont_know == Some(word) => json!(word),
        Kind::Ranking => json!(std::iter::once(word).chain(others).collect::<Vec<_>>()),
        Kind::Several => json!([word]),
        Kind::Amount { .. } => json!(word.parse::<u32>().expect("euros")),
        Kind::Agreement | Kind::Importance | Kind::Bipolar | Kind::ElevenPoints | Kind::Single => json!(word),
    };
    json!({ question.item.id(): value }).to_string()
}

#[test]
fn every_option_of_today_has_a_place_in_a_link() {
    let (_, report) = case(&mut Random::new(4));
    for question in &QUESTIONS {
        let words = question
            .choices
            .iter()
            .map(|choice| choice.id)
            .chain(question.dont_know);
        for word in words {
            let id = question.item.id();
            let sheet = read_sheet(&answered(question, word)).unwrap_or_else(|error| panic!("{id} {word}: {error:?}"));
            let link = encode_complete(&sheet, &report, &SENSITIVE);
            assert_eq!(decode(&link).unwrap().sheet, Some(sheet), "{id} {word}");
        }
    }
}

#[test]
fn sensitive_answers_are_left_out_unless_added() {
    let mut random = Random::new(5);
    for _ in 0..500 {
        let (sheet, report) = case(&mut random);
        let added = pick(&mut random, &SENSITIVE);
        let shared = decode(&encode_complete(&sheet, &report, &[added])).unwrap();
        let preview = Shared::complete(&sheet, &report, &[added]);
        assert_eq!(preview, shared, "the preview shows what the link holds");
        // Alone, what is asked because of another answer would tell it.
        let ids: Vec<&str> = SENSITIVE
            .iter()
            .filter(|&&item| item != added)
            .map(|item| item.id())
            .collect();
        let left_out = kept_back(&json!(ids));
        let received = shared.sheet.unwrap().answers;
        assert_eq!(shared.withheld, left_out);
        for &item in Item::ALL {
            let expected = if left_out.contains(&item) {
                None
            } else {
                sheet.answers.get(item)
            };
            assert_eq!(received.get(item), expected, "{}", item.id());
        }
    }
}

/// One that tells more than the others is never added with them.
#[test]
fn health_and_family_have_a_tick_of_their_own() {
    let line = r#"{"f_activite":"conseil","f_reserve":"3_6","f_vie":["sante","emprunt"]}"#;
    let sheet = read_sheet(line).expect("answers");
    let report = random::report(&mut Random::new(11), &sheet);
    let others: Vec<Item> = SENSITIVE.into_iter().filter(|&item| item != LIFE).collect();
    let shared = decode(&encode_complete(&sheet, &report, &others)).expect("a link");
    assert_eq!((LIFE, &shared.withheld), (Item::FVie, &vec![Item::FVie]));
    let answers = shared.sheet.expect("answers").answers;
    assert!(!answers.has(Item::FVie) && answers.has(Item::FReserve));
}

#[test]
fn a_link_does_not_tell_which_left_out_questions_were_answered() {
    let (sheet, report) = case(&mut Random::new(6));
    let mut unanswered = sheet;
    for item in SENSITIVE {
        unanswered.answers.remove(item);
    }
    assert_eq!(
        encode_complete(&sheet, &report, &[]),
        encode_complete(&unanswered, &report, &[])
    );
}

#[test]
fn adding_an_ordinary_item_changes_nothing() {
    let (sheet, report) = case(&mut Random::new(7));
    assert_eq!(
        encode_complete(&sheet, &report, &[Item::FCa]),
        encode_complete(&sheet, &report, &[])
    );
}

#[test]
fn no_answer_dont_know_and_left_out_are_three_different_things() {
    let (_, report) = case(&mut Random::new(8));
    let links = [
        encode_complete(
            &read_sheet(r#"{"f_titre":"prefere_pas"}"#).unwrap(),
            &report,
            &SENSITIVE,
        ),
        encode_complete(&Sheet::default(), &report, &SENSITIVE),
        encode_complete(&Sheet::default(), &report, &[]),
    ];
    assert!(links[0] != links[1] && links[1] != links[2] && links[0] != links[2]);
    assert_eq!(decode(&links[1]).unwrap().sheet.unwrap().answers, Answers::default());
}

/// Every text that one slip makes of a link: a sign replaced, lost or added, two signs swapped.
fn slips(link: &str) -> Vec<String> {
    let signs: Vec<char> = link.chars().collect();
    let text = |signs: Vec<char>| signs.into_iter().collect::<String>();
    let mut slips = Vec::new();
    for place in 0..signs.len() {
        for sign in SIGNS.iter().copied().map(char::from).chain(".~%+ #é".chars()) {
            let (mut replaced, mut added) = (signs.clone(), signs.clone());
            replaced[place] = sign;
            added.insert(place, sign);
            slips.extend([text(replaced), text(added)]);
        }
        let mut lost = signs.clone();
        lost.remove(place);
        slips.push(text(lost));
        for other in place + 1..signs.len() {
            let mut swapped = signs.clone();
            swapped.swap(place, other);
            slips.push(text(swapped));
        }
    }
    slips
}

#[test]
fn every_slip_of_one_or_two_signs_is_detected() {
    let mut tried = 0;
    for (link, _) in released() {
        // A `#` or a space before a link is not damage.
        for slip in slips(link)
            .iter()
            .filter(|slip| slip.trim().trim_start_matches('#') != link)
        {
            assert!(decode(slip).is_err(), "{slip} opens like {link}");
            tried += 1;
        }
    }
    assert!(tried > 150_000, "{tried} slips");
}

#[test]
fn every_cut_is_said_to_be_a_cut() {
    for (link, _) in released() {
        for end in 1..link.len() {
            assert_eq!(decode(&link[..end]), Err(LinkError::Truncated));
        }
        assert_eq!(decode(&format!("{link}.")), Err(LinkError::TooLong));
    }
}

fn hexadecimal(digit: u8) -> char {
    char::from_digit(u32::from(digit), 16).expect("below 16")
}

#[test]
fn what_a_messenger_does_without_harm_is_accepted() {
    for (link, _) in released() {
        let encoded: String = link
            .bytes()
            .flat_map(|byte| ['%', hexadecimal(byte >> 4), hexadecimal(byte & 15)])
            .collect();
        let signs = link.replace('-', "%2D").replace('_', "%5f");
        for text in [
            format!("#{link}"),
            format!("  {link}\r\n"),
            format!(" #{link} "),
            encoded,
            signs,
        ] {
            assert_eq!(decode(&text), decode(link), "{text}");
        }
    }
}

#[test]
fn what_is_not_a_link_says_what_it_is() {
    let cases = [
        ("", LinkError::Empty),
        ("#", LinkError::Empty),
        ("  \n", LinkError::Empty),
        ("mot_rang", LinkError::NotALink),
        ("#comparer", LinkError::NotALink),
        ("é", LinkError::NotALink),
        ("0", LinkError::NotALink),
        ("3abc", LinkError::FutureVersion('3')),
        ("2", LinkError::Truncated),
        ("2c", LinkError::Truncated),
        ("2x", LinkError::Damaged),
        ("#9", LinkError::FutureVersion('9')),
        ("1", LinkError::Truncated),
        ("1c", LinkError::Truncated),
        ("1x", LinkError::Damaged),
        ("1é", LinkError::Damaged),
        ("%", LinkError::Damaged),
        ("1%zz", LinkError::Damaged),
        ("1%E9", LinkError::Damaged),
        ("1r%é", LinkError::Damaged),
    ];
    for (text, expected) in cases {
        assert_eq!(decode(text), Err(expected), "{text:?}");
    }
    assert_eq!(decode(&"1".repeat(100_000)), Err(LinkError::TooLong));
    assert_eq!(decode(&"%".repeat(100_000)), Err(LinkError::TooLong));
}

#[test]
fn random_text_never_opens_nor_panics() {
    let mut random = Random::new(9);
    for _ in 0..20_000 {
        let length = random.below(200);
        let bytes: Vec<u8> = (0..length).map(|_| random.below(256) as u8).collect();
        assert!(decode(&String::from_utf8_lossy(&bytes)).is_err());
        let signs: String = (0..length).map(|_| char::from(pick(&mut random, SIGNS))).collect();
        assert!(decode(&format!("1c{signs}")).is_err());
    }
}

#[test]
fn forged_links_open_as_something_the_engine_can_say_or_not_at_all() {
    let (mut random, mut opened, mut refused) = (Random::new(10), 0, 0);
    let links: Vec<&str> = released().map(|(link, _)| link).collect();
    for _ in 0..50_000 {
        let mut content = pick(&mut random, &links).as_bytes().to_vec();
        content.truncate(content.len() - 6);
        for _ in 0..=random.below(3) {
            let place = 2 + random.below(content.len() - 2);
            content[place] = pick(&mut random, SIGNS);
        }
        let forged = sealed(std::str::from_utf8(&content).unwrap());
        match decode(&forged) {
            Err(error) => {
                assert_eq!(error, LinkError::Damaged, "{forged}");
                refused += 1;
            }
            Ok(shared) => {
                assert_eq!(decode(&encode(&shared)), Ok(shared.clone()), "it goes on in format 2");
                check_coherent(&shared);
                opened += 1;
            }
        }
    }
    assert!(opened > 1_000 && refused > 1_000, "{opened} opened, {refused} refused");
}

#[track_caller]
fn check_coherent(shared: &Shared) {
    let recommendation = &shared.recommendation;
    assert!(recommendation.level == Level::Abstention || !recommendation.members.is_empty());
    assert!(recommendation.members.iter().all(|&way| !recommendation.excluded[way]));
    for &way in Way::ALL {
        assert!(recommendation.index[way] <= 100 && recommendation.share[way] <= 100);
    }
    let answers = shared.sheet.map_or_else(Answers::default, |sheet| sheet.answers);
    assert!(shared.withheld.iter().all(|&item| answers.get(item).is_none()));
}
