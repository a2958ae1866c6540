//! `quatre-voies trade`, run as people run it.

use crate::program::run;
use serde_json::Value;

/// The objects written and the exit status; nothing may be said on standard error.
#[track_caller]
fn objects(arguments: &[&str], input: &str) -> (Vec<Value>, Option<i32>) {
    let output = run(arguments, input.as_bytes());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
    let text = String::from_utf8(output.stdout).expect("text");
    let objects = text.lines().map(|line| serde_json::from_str(line).expect("JSON"));
    (objects.collect(), output.status.code())
}

#[test]
fn a_sentence_gives_three_trades_and_why() {
    let (found, status) = objects(&["trade", "je fais des gâteaux"], "");
    assert_eq!((found.len(), status), (3, Some(0)), "{found:?}");
    assert_eq!(found[0]["id"], "cake_designer");
    assert_eq!(found[0]["name"], "Gâteaux maison, cake design");
    assert!(
        found
            .iter()
            .all(|one| one["why"].as_str().is_some_and(|why| !why.is_empty()))
    );
    let keys = found[0].as_object().map(|one| one.keys().cloned().collect::<Vec<_>>());
    assert_eq!(keys, Some(["id", "name", "why"].map(str::to_owned).to_vec()));
}

#[test]
fn words_need_no_quotes_and_lines_may_come_on_the_input() {
    let (quoted, _) = objects(&["trade", "femme de ménage"], "");
    assert_eq!(
        objects(&["trade", "femme", "de", "ménage"], ""),
        (quoted.clone(), Some(0))
    );
    assert_eq!(objects(&["trade"], "\nfemme de ménage\n"), (quoted, Some(0)));
}

#[test]
fn a_text_without_a_trade_says_what_to_do() {
    let (found, status) = objects(&["trade", "azertyuiop"], "");
    assert_eq!((found.len(), status), (1, Some(1)));
    let said = found[0]["erreur"]["raison"].as_str().expect("a reason");
    assert!(
        said.contains("Aucun métier trouvé") && said.contains("azertyuiop") && said.contains("Essayez"),
        "{said}"
    );
    let (lines, status) = objects(&["trade"], "plombier\nazertyuiop\n");
    assert_eq!(
        (&lines[0]["id"], &lines.last().expect("a line")["erreur"]["ligne"]),
        (&"plombier".into(), &2.into())
    );
    assert_eq!(status, Some(1));
}

#[test]
fn an_empty_text_and_an_unknown_option_are_named() {
    for (arguments, said) in [
        (["trade", "  "], "Il manque le métier"),
        (["trade", "--tous"], "--tous"),
    ] {
        let output = run(&arguments, b"");
        let sentence = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(
            (output.status.code(), output.stdout.len()),
            (Some(2), 0),
            "{arguments:?}"
        );
        assert!(sentence.contains(said), "{sentence}");
    }
}

#[test]
fn the_help_has_its_example() {
    for arguments in [["trade", "--help"], ["help", "trade"]] {
        let output = run(&arguments, b"");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(text.contains("quatre-voies trade \"je fais des gâteaux\""), "{text}");
    }
}
