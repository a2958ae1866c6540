//! `--jour`: the law of another day, and days that cannot be.

use crate::program::run;
use serde_json::Value;

#[track_caller]
fn one(arguments: &[&str], line: &str) -> Value {
    let output = run(arguments, line.as_bytes());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
    assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    serde_json::from_slice(&output.stdout).expect("one object")
}

/// Nothing is computed, and the sentence says what is wrong.
#[track_caller]
fn refused(arguments: &[&str], said: &[&str]) {
    let output = run(arguments, b"{}\n");
    let sentence = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(
        (output.status.code(), output.stdout.len()),
        (Some(2), 0),
        "{arguments:?}"
    );
    for part in said {
        assert!(sentence.contains(part), "{arguments:?}: {sentence}");
    }
}

#[test]
fn the_day_of_the_rules_is_taken_when_none_is_asked_for() {
    let rules = law::RULES_DATE.to_string();
    let plain = one(&["assess"], "{}\n");
    assert_eq!(plain["jour"], *rules);
    assert_eq!(one(&["assess", "--jour", &rules], "{}\n"), plain);
    let other = one(&["assess", "--jour=2027-01-02"], "{}\n");
    assert_eq!(other["jour"], "2027-01-02");
    assert_eq!(other["indice"], plain["indice"]);
}

/// 450 hours of the minimum wage of 1 January (CSS art. D633-2): 17.87 % of 5 409 € in 2026, of 5 539.50 € from 2027 on.
#[test]
fn incomes_follow_the_day() {
    let line = "{\"nature\":\"vente_bic\",\"ca\":0}\n";
    let paid = |arguments: &[&str]| {
        let result = one(arguments, line);
        let pension = result["ei"]["detail"]["retraite_base"].as_f64().expect("a number");
        (result["hypotheses"]["jour"].clone(), pension.abs())
    };
    assert_eq!(paid(&["income"]), (Value::from(law::RULES_DATE.to_string()), 967.0));
    assert_eq!(
        paid(&["income", "--jour", "2027-01-02"]),
        (Value::from("2027-01-02"), 990.0)
    );
}

#[test]
fn creations_after_the_year_of_the_rules_are_accepted() {
    let line = "{\"nature\":\"bnc_ssi\",\"ca\":40000,\"acre\":true,\"creation\":\"2027-03-01\"}\n";
    let result = one(&["income", "--jour", "2027-03-01"], line);
    assert_eq!(result["hypotheses"]["creation"], "2027-03-01");
    assert_eq!(
        result["hypotheses"]["annee_des_taux"], 2026,
        "those of 2027 are not published here"
    );
    let without = one(
        &["income", "--jour", "2028-07-01"],
        "{\"nature\":\"bnc_ssi\",\"ca\":40000,\"acre\":true}\n",
    );
    assert_eq!(without["hypotheses"]["creation"], "2028-01-01");
}

#[test]
fn days_that_cannot_be_are_named() {
    for command in ["assess", "next", "income"] {
        refused(
            &[command, "--jour", "2026-02-30"],
            &["2026-02-30", "calendrier", "AAAA-MM-JJ"],
        );
        refused(&[command, "--jour", "demain"], &["demain", "calendrier"]);
        refused(&[command, "--jour"], &["Il manque le jour"]);
        refused(&[command, "--jour="], &["Il manque le jour"]);
        refused(
            &[command, "--jour", "2024-06-01"],
            &["1er juin 2024", "1er janvier 2026"],
        );
        refused(
            &[command, "--jour", "2040-01-01"],
            &["1er janvier 2040", "31 décembre 2039"],
        );
        refused(&[command, "--jour", "2027-01-02", "--jour", "2027-01-03"], &["--jour"]);
        refused(&[command, "--jours", "2027-01-02"], &["--jours"]);
    }
    refused(&["income", "--explain"], &["--explain"]);
}

/// The rates of 2026 are known until its end.
#[test]
fn rates_past_their_year_are_told() {
    const SAID: &str = "chiffres de 2026 : ceux de 2027 ne sont pas encore publiés ici.";
    for (day, told) in [("2026-12-31", false), ("2027-01-02", true), ("2030-06-01", true)] {
        let result = one(&["income", "--jour", day], "{\"nature\":\"bnc_ssi\",\"ca\":45000}\n");
        let warning = result["avertissement"].as_str();
        assert_eq!(
            warning.is_some_and(|warning| warning.contains(SAID)),
            told,
            "{day}: {warning:?}"
        );
        assert_eq!(warning.is_some(), told, "{day}");
    }
}

/// The ceilings of the micro are known until the end of 2028 (CGI art. 50-0): the rule that names them says it, no other.
#[test]
fn the_explanation_tells_rules_past_their_years() {
    const SAID: &str = "chiffres de 2028 : ceux de 2029 ne sont pas encore publiés ici.";
    let told = |day: &str, line: &str| {
        let output = run(&["assess", "--explain", "--jour", day], line.as_bytes());
        String::from_utf8_lossy(&output.stdout).matches(SAID).count()
    };
    let above = "{\"f_activite\":\"conseil\",\"f_ca\":120000}\n";
    assert_eq!(
        [
            told("2028-12-31", above),
            told("2029-01-01", above),
            told("2029-01-01", "{}\n")
        ],
        [0, 1, 0]
    );
}
