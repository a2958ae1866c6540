//! The answers in the address, where the device keeps nothing: what goes in comes out, and nothing else does.

use crate::LAW;
use engine::{Item, Sheet};
use exchange::carried::{joined, parts, read, tail};
use exchange::history::{Attempt, Held, Moments, Place, Written};
use exchange::share::{Age, decode};
use support::Random;
use support::random;
use support::random::pick;

fn held(random: &mut Random) -> Held {
    let question = Place::Question(pick(random, Item::ALL));
    let attempt = Attempt {
        at: pick(random, &[Place::Recap, question]),
        finished: random.below(2) == 1,
        ..Attempt::of(random::sheet(random))
    };
    let stamp = 1_795_000_000_000 + random.below(1_000_000) as u64;
    let base = pick(random, &[0, stamp - 1]);
    let written = Written {
        attempt,
        since: 0,
        stamp,
        when: Moments::of_all(&attempt.sheet.answers, stamp, base),
    };
    Held { written, base }
}

#[test]
fn what_an_address_carries_comes_back_whole() {
    let mut random = Random::new(11);
    for _ in 0..2_000 {
        let held = held(&mut random);
        let place = pick(&mut random, &["", "mot_gain", "recapitulatif", "complet"]);
        let address = format!("#{}", joined(place, &tail(&held)));
        let (shown, carried) = parts(&address);
        assert_eq!(shown, place);
        assert_eq!(carried.and_then(read), Some(held), "{address}");
        assert!(address.len() < 200, "{address}");
        let plain = |sign: char| sign.is_ascii_alphanumeric() || "#~-_".contains(sign);
        assert!(address.chars().all(plain), "{address}");
    }
}

/// The link in it is one of today, and says itself that no model has computed its result.
#[test]
fn the_link_inside_opens_as_any_link_and_pretends_nothing() {
    let mut random = Random::new(12);
    for _ in 0..200 {
        let held = held(&mut random);
        let tail = tail(&held);
        let link = tail.rsplit('~').next().unwrap_or_default();
        let shared = decode(link).expect("a link");
        assert_eq!(shared.sheet, Some(held.written.attempt.sheet));
        assert!(shared.withheld.is_empty());
        assert!(shared.recommendation.members.is_empty());
        assert_eq!(shared.recommendation.age(LAW), Age::Older);
    }
}

#[test]
fn an_address_without_a_mark_carries_nothing() {
    for (address, place) in [
        ("", ""),
        ("#", ""),
        ("#mot_gain", "mot_gain"),
        ("#comparer=courant,1cabc", "comparer=courant,1cabc"),
    ] {
        assert_eq!(parts(address), (place, None), "{address}");
    }
}

#[test]
fn anything_that_is_not_whole_is_damaged() {
    let whole = tail(&held(&mut Random::new(13)));
    for end in 0..whole.len() {
        assert_eq!(read(&whole[..end]), None, "{}", &whole[..end]);
    }
    let link = whole.rsplit('~').next().unwrap_or_default();
    let kept_back = "1rAAAA";
    for odd in [
        format!("nulle_part~0~1~0~{link}"),
        format!("f_ca~0~-1~0~{link}"),
        format!("f_ca~0~9007199254740992~0~{link}"),
        format!("f_ca~0~1~un~{link}"),
        format!("f_ca~0~1~0~{link}~"),
        format!("f_ca~0~1~0~{kept_back}"),
        link.to_owned(),
    ] {
        assert_eq!(read(&odd), None, "{odd}");
    }
    assert_eq!(read(""), None);
}

/// A link in which answers were kept back is somebody's shared result, not an attempt under way.
#[test]
fn a_shared_result_is_not_carried() {
    let sheet = Sheet::default();
    let report = random::report(&mut Random::new(14), &sheet);
    for link in [
        exchange::share::encode_recommendation(&report),
        exchange::share::encode_complete(&sheet, &report, &[]),
    ] {
        assert_eq!(read(&format!("f_ca~0~1~0~{link}")), None);
    }
}

/// A page left open since items-2 wrote its answers in an address: they go on, and only what could say two things goes.
#[test]
fn an_address_of_items_2_goes_on() {
    let row = include_str!("../cases/links_format_1.txt")
        .lines()
        .find(|row| row.contains("partage=complet") && !row.contains("non_partagee") && row.contains("une_entreprise"));
    let link = row.and_then(|row| row.split('\t').next()).expect("a link");
    let held = read(&format!("f_ca~0~1795000000000~0~{link}")).expect("answers");
    let answers = held.written.attempt.sheet.answers;
    assert!(answers.has(Item::FActivite) && !answers.has(Item::FClients));
    assert_eq!(read(&tail(&held)), Some(held));
}
