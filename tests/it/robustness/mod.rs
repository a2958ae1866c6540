//! Seeded fuzz loops: every file of the corpus, then changes of them. `FUZZ_RUNS` asks for more executions a target.

mod targets;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use engine::SplitMix;
use support::Random;
use support::random::pick;
use targets::{TARGETS, Target};

/// Executions a target in `cargo test`: a few seconds in all.
const RUNS: u64 = 4_000;

/// Pieces that readers know: a changed byte alone rarely meets them.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\u0000",
    "null",
    "true",
    "-1",
    "1e999",
    "0.5",
    "18446744073709551616",
    "\u{feff}",
    "\"format\":2",
    "\"version\":\"items-3\"",
    "\"mode\":\"rapide\"",
    "\"mot_rang\":[\"gain\",\"lien\",\"sens\"]",
    "\"f_ca\":10000001",
    "\"f_cas\":[\"aucun\"]",
    "\"nsp\"",
    "\"prefere_pas\"",
    "\"at\":\"recapitulatif\"",
    "%2",
    "%5F",
    "#",
    "1c",
    "1r",
    "2c",
    "é",
    "\u{1f600}",
    "\"nature\":\"bnc_ssi\"",
    "\"ca\":1e7",
    "\"creation\":\"2026-02-30\"",
    "\"frais\":9999999",
];

#[test]
fn answers_survive_anything() {
    survive("answers");
}

#[test]
fn links_survive_anything() {
    survive("link");
}

#[test]
fn what_the_device_kept_survives_anything() {
    survive("envelope");
}

#[test]
fn kept_attempts_survive_anything() {
    survive("attempts");
}

#[test]
fn imported_files_survive_anything() {
    survive("import");
}

#[test]
fn activities_survive_anything() {
    survive("income");
}

#[test]
fn the_engine_survives_anything() {
    survive("engine");
}

#[test]
fn every_target_has_its_corpus_and_its_fuzz_program() {
    let names: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
    for name in &names {
        assert!(corpus(name).len() >= 3, "{name}");
    }
    let manifest = fs::read_to_string("fuzz/Cargo.toml").expect("the manifest of the fuzz programs");
    assert!(
        names
            .iter()
            .all(|name| manifest.contains(&format!("name = \"{name}\"")))
    );
}

fn folder(name: &str) -> PathBuf {
    PathBuf::from("tests/corpus").join(name)
}

/// The files of a target, in order of name.
fn corpus(name: &str) -> Vec<Vec<u8>> {
    let entries = fs::read_dir(folder(name)).expect("a corpus");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).expect("a file")).collect()
}

#[track_caller]
fn survive(name: &str) {
    let (_, target) = TARGETS.iter().find(|(known, _)| *known == name).expect("a target");
    let runs = std::env::var("FUZZ_RUNS")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(RUNS);
    let mut kept = corpus(name);
    for data in &kept {
        run(name, *target, data);
    }
    let own = TARGETS.iter().position(|(known, _)| *known == name).unwrap_or_default() as u64;
    for number in 0..runs {
        let random = &mut Random::new(SplitMix::mixed(20_261_123 + own).wrapping_add(number));
        let mut data = kept[random.below(kept.len())].clone();
        for _ in 0..=random.below(6) {
            change(&mut data, &kept, random);
        }
        run(name, *target, &data);
        // Changes of changes go further than changes of the corpus.
        if number % 50 == 0 && kept.len() < 2_000 {
            kept.push(data);
        }
    }
    println!("{name}: {} executions", runs + kept.len() as u64);
}

/// Runs a target; a panic keeps the bytes in the corpus, so that it is met again.
#[track_caller]
fn run(name: &str, target: Target, data: &[u8]) {
    if catch_unwind(AssertUnwindSafe(|| target(data))).is_err() {
        let sum = data
            .iter()
            .fold(0_u64, |sum, &byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
        let path = folder(name).join(format!("crash-{sum:016x}"));
        fs::write(&path, data).expect("the corpus can be written");
        panic!(
            "{name} panics on {}: {:?}",
            path.display(),
            String::from_utf8_lossy(data)
        );
    }
}

fn change(data: &mut Vec<u8>, kept: &[Vec<u8>], random: &mut Random) {
    let at = random.below(data.len() + 1);
    match random.below(8) {
        0 if at < data.len() => data[at] ^= 1 << random.below(8),
        1 if at < data.len() => data[at] = random.below(256) as u8,
        2 => data.truncate(at),
        3 => {
            let end = at + random.below(data.len() - at + 1);
            data.drain(at..end);
        }
        4 => {
            let end = at + random.below(data.len() - at + 1).min(64);
            let copy = data[at..end].to_vec();
            data.splice(at..at, copy);
        }
        5 => {
            let other = &kept[random.below(kept.len())];
            data.truncate(at);
            data.extend(&other[random.below(other.len() + 1)..]);
        }
        _ => {
            let piece = pick(random, PIECES);
            data.splice(at..at, piece.bytes());
        }
    }
    data.truncate(4_096);
}
