//! `quatre-voies group`, run as people run it.

use std::collections::HashSet;
use std::fs;

use serde_json::Value;
use support::cases;

use crate::program::run;
use crate::validator::{faults, unknown_keywords};

/// Links of other people, among those that are frozen: recommendations that all differ.
fn links(count: usize) -> Vec<&'static str> {
    let all = include_str!("../../../../tests/cases/links_format_2.txt").lines();
    let columns = all.map(|line| line.split('\t').collect::<Vec<_>>());
    let mut said = HashSet::new();
    let others = columns.filter_map(|columns| match columns.as_slice() {
        [link, _, _, _, says] if says.contains("modele=mesure-3") && said.insert(*says) => Some(*link),
        _ => None,
    });
    let links: Vec<_> = others.take(count).collect();
    assert_eq!(links.len(), count);
    links
}

struct Said {
    output: String,
    error: String,
    status: Option<i32>,
}

fn group(arguments: &[&str], input: &str) -> Said {
    let output = run(&[&["group"], arguments].concat(), input.as_bytes());
    Said {
        output: String::from_utf8(output.stdout).expect("text"),
        error: String::from_utf8(output.stderr).expect("text"),
        status: output.status.code(),
    }
}

#[test]
fn a_meeting_has_its_board_in_words() {
    let said = group(&[], &links(12).join("\n"));
    assert_eq!((said.error.as_str(), said.status), ("", Some(0)));
    for words in [
        "Tableau\u{a0}: 12 personnes",
        "La voie qui vient en premier",
        "De quoi parler ensemble",
    ] {
        assert!(said.output.contains(words), "{words}: {}", said.output);
    }
}

#[test]
fn what_is_not_counted_is_said_beside_with_its_line() {
    let links = links(3);
    let cut = &links[2][..20];
    let said = group(&[], &format!("{}\n{}\n#{cut}\n{}\n", links[0], links[1], links[0]));
    assert_eq!(said.status, Some(1));
    assert!(
        said.error.starts_with("Ligne 3\u{a0}: Ce lien est coupé"),
        "{}",
        said.error
    );
    assert!(
        said.error.contains("Ligne 4\u{a0}: le même résultat que la ligne 1"),
        "{}",
        said.error
    );
    assert!(
        !said.output.contains(|sign: char| sign.is_ascii_digit()),
        "{}",
        said.output
    );
}

#[test]
fn the_json_follows_its_schema() {
    let schema = cases(include_str!("../../../../schema/group.json"));
    assert!(unknown_keywords(&schema).is_empty());
    for (count, people) in [(2, Value::Null), (12, 12.into()), (60, 60.into())] {
        let said = group(
            &["--json", "--jour=2026-12-01"],
            &format!("bonjour\n{}", links(count).join("\n")),
        );
        let read: Value = serde_json::from_str(&said.output).expect("JSON");
        assert!(
            faults(&schema, &read).is_empty(),
            "{:#?}: {read:#}",
            faults(&schema, &read)
        );
        assert_eq!(read["tableau"]["personnes"], people);
        assert_eq!(read["tableau"]["jour"], "2026-12-01");
        assert_eq!(read["remarques"][0]["ligne"], 1);
        assert_eq!((said.error.as_str(), said.status), ("", Some(0)));
    }
}

#[test]
fn a_kept_board_is_opened_again() {
    let made = group(&["--json", "--jour", "2026-12-01"], &links(30).join("\n"));
    let made: Value = serde_json::from_str(&made.output).expect("JSON");
    let again = group(&["--json"], &made["tableau"].to_string());
    let again: Value = serde_json::from_str(&again.output).expect("JSON");
    assert_eq!(
        (&again["tableau"], &again["a_discuter"]),
        (&made["tableau"], &made["a_discuter"])
    );
}

#[test]
fn files_are_read_one_after_the_other() {
    let folder = std::env::temp_dir().join(format!("quatre-voies-group-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let write = |name: &str, text: &str| {
        let file = folder.join(name);
        fs::write(&file, text).expect("a file");
        file.display().to_string()
    };
    let links = links(6);
    let one = write("un.txt", &links[..4].join("\n"));
    let two = write(
        "deux.csv",
        &format!("prénom;lien\nAnne;{}\nBo;{}\n", links[4], links[0]),
    );
    let said = group(&[&one, &two], "");
    assert_eq!(said.status, Some(0), "{}", said.error);
    assert!(
        said.error
            .contains("Fichier 2, ligne 3\u{a0}: le même résultat que la ligne 1 du fichier 1"),
        "{}",
        said.error
    );
    assert!(!(said.output + &said.error).contains("Anne"));
    let missing = group(&["absent.txt"], "");
    assert_eq!(missing.status, Some(2));
    assert!(missing.error.contains("absent.txt"), "{}", missing.error);
    fs::remove_dir_all(&folder).expect("removed");
}

#[test]
fn two_results_are_needed() {
    for (input, words) in [
        ("", "Aucun résultat"),
        ("bonjour\n", "Aucun résultat"),
        (links(1)[0], "Un seul résultat"),
    ] {
        let said = group(&[], input);
        assert_eq!((said.status, said.output.as_str()), (Some(2), ""), "{input}");
        assert!(said.error.contains(words), "{input}: {}", said.error);
    }
}

#[test]
fn unknown_options_are_named_and_the_help_has_its_example() {
    let said = group(&["--tout"], "");
    assert!(
        said.status == Some(2) && said.error.contains("--tout"),
        "{}",
        said.error
    );
    assert!(group(&["--help"], "").output.contains("quatre-voies group liens.txt"));
}
