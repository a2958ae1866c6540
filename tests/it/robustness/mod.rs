//! Seeded fuzz loops: every file of the corpus, then changes of them. `FUZZ_RUNS` asks for more executions a target.

pub(crate) mod targets;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use engine::SplitMix;
use support::Random;
use targets::{TARGETS, Target};

/// Executions a target in `cargo test`: a few seconds in all.
const RUNS: u64 = 4_000;

/// Pieces that readers know: a changed byte alone rarely meets them. libFuzzer reads the same file.
const PIECES: &str = include_str!("../../corpus/pieces.dict");

macro_rules! survive {
    ($($test:ident: $target:literal,)*) => {
        $(#[test] fn $test() { survive($target); })*
        const TESTED: &[&str] = &[$($target),*];
    };
}

survive! {
    typed_amounts_survive_anything: "amount",
    answers_survive_anything: "answers",
    rights_survive_anything: "benefit",
    bytes_of_files_survive_anything: "bytes",
    addresses_that_carry_answers_survive_anything: "carried",
    the_engine_survives_anything: "engine",
    links_of_a_meeting_survive_anything: "group",
    imported_files_survive_anything: "import",
    activities_survive_anything: "income",
    sealed_links_survive_anything: "link",
    what_the_device_kept_survives_anything: "store",
    links_in_the_wild_survive_anything: "wild",
}

#[test]
fn every_target_is_tested_and_has_its_corpus() {
    let names: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, TESTED);
    let folders = fs::read_dir("tests/corpus")
        .expect("the corpora")
        .map(|entry| entry.expect("a folder"));
    let folders = folders.filter(|entry| entry.path().is_dir());
    let mut folders: Vec<String> = folders
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    folders.sort();
    assert_eq!(folders, names, "`cargo xtask fuzz` takes its targets from there");
    assert!(names.iter().all(|name| corpus(name).len() >= 3));
}

#[test]
fn pieces_are_read_as_libfuzzer_reads_them() {
    let pieces = pieces();
    for piece in ["\\u0000", "\u{feff}", "é", "\"format\":2", "#"] {
        assert!(pieces.contains(&piece.as_bytes().to_vec()), "{piece}");
    }
}

/// The pieces: one a line, in quotes, `\\`, `\"` and `\xAB` escaped.
fn pieces() -> Vec<Vec<u8>> {
    let lines = PIECES
        .lines()
        .filter_map(|line| line.strip_prefix('"')?.strip_suffix('"'));
    lines.map(unescaped).collect()
}

fn unescaped(piece: &str) -> Vec<u8> {
    let (mut bytes, mut rest) = (Vec::new(), piece);
    while let Some((before, escaped)) = rest.split_once('\\') {
        bytes.extend(before.bytes());
        let (byte, length) = match escaped.strip_prefix('x') {
            Some(code) => (u8::from_str_radix(&code[..2], 16).expect("two hexadecimal digits"), 3),
            None => (escaped.as_bytes()[0], 1),
        };
        bytes.push(byte);
        rest = &escaped[length..];
    }
    bytes.extend(rest.bytes());
    bytes
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
    let (mut kept, pieces) = (corpus(name), pieces());
    for data in &kept {
        run(name, *target, data);
    }
    let own = TARGETS.iter().position(|(known, _)| *known == name).unwrap_or_default() as u64;
    for number in 0..runs {
        let random = &mut Random::new(SplitMix::mixed(20_261_123 + own).wrapping_add(number));
        let mut data = kept[random.below(kept.len())].clone();
        for _ in 0..=random.below(6) {
            change(&mut data, &kept, &pieces, random);
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

fn change(data: &mut Vec<u8>, kept: &[Vec<u8>], pieces: &[Vec<u8>], random: &mut Random) {
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
            let piece = &pieces[random.below(pieces.len())];
            data.splice(at..at, piece.iter().copied());
        }
    }
    data.truncate(4_096);
}
