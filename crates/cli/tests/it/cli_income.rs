//! `quatre-voies income`, run as people run it.

use crate::program::run;
use serde_json::{Value, json};
use support::table::rows;

const KEYS: [&str; 12] = [
    "micro",
    "micro_vl",
    "ei",
    "eurl",
    "sasu",
    "sasu_dividendes",
    "eurl_mixte",
    "sasu_mixte",
    "portage",
    "portage_haut",
    "cae",
    "cae_haut",
];
/// What the sentence about a line that is no object shows.
const EXAMPLE: &str = "{\"nature\":\"bnc_ssi\",\"ca\":45000}";
const ORACLE: &str = include_str!("../../../../tests/cases/net_income.csv");

/// The objects written and the exit status; nothing may be said on standard error.
#[track_caller]
fn objects(input: &str) -> (Vec<Value>, Option<i32>) {
    let output = run(&["income"], input.as_bytes());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let text = String::from_utf8(output.stdout).expect("text");
    let objects = text.lines().map(|line| serde_json::from_str(line).expect("JSON"));
    (objects.collect(), output.status.code())
}

/// The object of one good line.
#[track_caller]
fn one(line: &Value) -> Value {
    let (mut results, status) = objects(&format!("{line}\n"));
    assert_eq!((results.len(), status), (1, Some(0)), "{line}: {results:?}");
    results.remove(0)
}

#[track_caller]
fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is no number"))
}

fn example() -> Value {
    json!({"nature": "bnc_ssi", "ca": 45000, "frais": 4500, "acre": false, "frais_gestion_portage": 0.07, "contribution_cae": 0.10})
}

#[test]
fn a_line_gives_every_status_with_its_nets_its_tax_and_its_lines() {
    let result = one(&example());
    for key in KEYS {
        let status = result[key].as_object().unwrap_or_else(|| panic!("no {key}"));
        let names: Vec<&str> = status.keys().map(String::as_str).collect();
        assert_eq!(names.len(), 4, "{key}: {names:?}");
        let [before, tax, after] = ["net_avant_impot", "impot", "net_apres_impot"].map(|name| number(&status[name]));
        assert!((before - tax - after).abs() < 0.001, "{key}");
        let lines = status["detail"].as_object().expect("lines");
        assert!(lines.len() >= 6 && lines.values().all(Value::is_number), "{key}");
        assert_eq!(lines["chiffre_affaires"], 45000.0, "{key}");
    }
    assert_eq!(result["sasu_dividendes"]["detail"]["impot_option_bareme"], 175.74);
    let hypotheses = &result["hypotheses"];
    assert_eq!(hypotheses["creation"], "2021-01-01");
    assert_eq!(
        (&hypotheses["cadre_portage"], &hypotheses["cadre_cae"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(hypotheses["annee_des_taux"], 2026);
}

#[test]
fn keys_come_in_the_order_of_the_contract() {
    let output = run(&["income"], format!("{}\n", example()).as_bytes());
    let text = String::from_utf8(output.stdout).expect("text");
    let places = KEYS.map(|key| text.find(&format!("\"{key}\":{{\"net_avant_impot\":")).expect(key));
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn the_125_rows_of_the_official_model_come_back() {
    let rows = rows(ORACLE);
    let input: Vec<String> = rows
        .iter()
        .map(|row| {
            let acre = row["acre"] == "1";
            let (kind, turnover, costs) = (row["kind"], row["turnover"], row["expenses"]);
            format!("{{\"nature\":\"{kind}\",\"ca\":{turnover},\"frais\":{costs},\"acre\":{acre},\"mutuelle\":\"salaries\"}}\n")
        })
        .collect();
    let (results, status) = objects(&input.concat());
    assert_eq!((results.len(), status), (125, Some(0)));
    let columns = [
        ("micro", "micro_net_before_tax", "micro_net_after_tax"),
        ("micro_vl", "micro_net_before_tax", "micro_net_after_vl"),
        ("ei", "ei_net_before_tax", "ei_net_after_tax"),
        ("eurl", "eurl_net_before_tax", "eurl_net_after_tax"),
        ("sasu", "sasu_net_before_tax", "sasu_net_after_tax"),
        ("sasu_dividendes", "sasudiv_net_before_tax", "sasudiv_net_after_pfu"),
        (
            "portage",
            "portage_cadre_norgdu_net_before_tax",
            "portage_cadre_norgdu_net_after_tax",
        ),
        (
            "portage_haut",
            "portage_cadre_rgdu_net_before_tax",
            "portage_cadre_rgdu_net_after_tax",
        ),
        (
            "cae",
            "cae_noncadre_norgdu_net_before_tax",
            "cae_noncadre_norgdu_net_after_tax",
        ),
        (
            "cae_haut",
            "cae_noncadre_rgdu_net_before_tax",
            "cae_noncadre_rgdu_net_after_tax",
        ),
    ];
    for (row, result) in rows.iter().zip(&results) {
        for (key, before, after) in columns {
            if row[before].is_empty() {
                assert!(result[key].is_null(), "row {} {key}", row["id"]);
                continue;
            }
            for (name, column) in [("net_avant_impot", before), ("net_apres_impot", after)] {
                let (ours, theirs) = (
                    number(&result[key][name]),
                    row[column].parse::<f64>().expect("a number"),
                );
                assert!(
                    (ours - theirs).abs() <= 0.01 * theirs.abs(),
                    "row {} {key} {name}: {ours} for {theirs}",
                    row["id"]
                );
            }
        }
    }
}

#[test]
fn the_micro_is_null_above_its_ceiling_with_the_reason() {
    let result = one(&json!({"nature": "bnc_ssi", "ca": 83601}));
    for key in ["micro", "micro_vl"] {
        assert!(result[key].is_null());
        let reason = &result[format!("{key}_raison")];
        assert_eq!(
            reason,
            &json!({"code": "chiffre_affaires_au_dessus_du_plafond", "plafond": 83600.0})
        );
    }
    assert!(result["ei"].is_object());
    let under = one(&json!({"nature": "bnc_ssi", "ca": 83600}));
    assert!(under["micro"].is_object() && under.get("micro_raison").is_none());
}

/// 26 400 € of profit: the tables of `household` in the engine say why.
#[test]
fn the_household_changes_the_tax_that_the_activity_brings() {
    let with = |changes: Value| {
        let mut line = json!({"nature": "bnc_ssi", "ca": 40000});
        for (name, value) in changes.as_object().expect("an object") {
            line[name] = value.clone();
        }
        one(&line)
    };
    for (changes, tax) in [
        (json!({}), 1_468.0),
        (json!({"autres_salaires": 30000}), 7_560.0),
        (json!({"foyer": "couple", "salaires_conjoint": 50000}), 5_628.0),
        (json!({"enfants": 1, "parent_isole": true}), 0.0),
    ] {
        assert_eq!(with(changes.clone())["micro"]["impot"], tax, "{changes}");
    }
    let paid = with(json!({"foyer": "couple", "enfants": 3, "pensions_conjoint": 9000, "autres_salaires": 12000.5}));
    let said = &paid["hypotheses"];
    assert_eq!(
        (&said["foyer"], &said["parts_fiscales"]),
        (&json!("couple"), &json!(4.0))
    );
    assert_eq!(said["autres_revenus"], 21000.5);
    assert_eq!(said["revenu_reference"], Value::Null);
    assert!(paid["micro"]["detail"]["impot_du_foyer_sans_l_activite"].is_number());
}

#[test]
fn the_flat_tax_is_null_above_its_reference_income() {
    let with = |income: u32| one(&json!({"nature": "bnc_ssi", "ca": 40000, "enfants": 1, "revenu_reference": income}));
    let (open, closed) = (with(43_972), with(43_973));
    assert!(open["micro_vl"].is_object() && open["remarques"].get("micro_vl").is_none());
    assert!(closed["micro_vl"].is_null());
    assert_eq!(
        closed["micro_vl_raison"],
        json!({"code": "revenu_de_reference_au_dessus_du_plafond", "plafond": 43972.5})
    );
}

#[test]
fn options_change_the_figures_they_are_about() {
    let after = |changes: Value, key: &str| {
        let mut line = example();
        for (name, value) in changes.as_object().expect("an object") {
            line[name] = value.clone();
        }
        number(&one(&line)[key]["net_avant_impot"])
    };
    let plain = |key: &str| after(json!({}), key);
    assert!(after(json!({"acre": true}), "micro") > after(json!({"acre": true, "creation": "2026-07-01"}), "micro"));
    assert!(after(json!({"acre": true, "creation": "2026-07-01"}), "micro") > plain("micro"));
    assert!(after(json!({"acre": true}), "ei") > plain("ei"));
    assert!(after(json!({"frais_gestion_portage": 0.05}), "portage") > plain("portage"));
    assert!(after(json!({"contribution_cae": 0.12}), "cae") < plain("cae"));
    assert!(after(json!({"cadre": false}), "portage") > plain("portage"));
    assert!(after(json!({"cadre": true}), "cae") < plain("cae"));
    assert!(after(json!({"contribution_cae": 0.12}), "cae_haut") < plain("cae_haut"));
    let defaults = one(&json!({"nature": "bnc_ssi", "ca": 45000, "frais": 4500}));
    assert_eq!(defaults, one(&example()));
    assert_eq!(
        one(&json!({"nature": "bnc_ssi", "ca": 1, "acre": true}))["hypotheses"]["creation"],
        "2026-01-01"
    );
    assert_eq!(
        one(&json!({"nature": "bnc_ssi", "ca": 1234.56}))["micro"]["detail"]["chiffre_affaires"],
        1234.56
    );
}

/// Portage and CAE rest on the same line of the law (CSS art. L241-13, II, 1°): with the same fee and the same cover of
/// cadres, nothing tells their nets apart, with the general reduction or without it.
#[test]
fn portage_and_cae_are_written_under_the_same_two_hypotheses() {
    for turnover in [9_000, 15_000, 25_000, 36_000, 50_000, 80_000, 140_000] {
        for (cadre, fee) in [(true, 0.08), (false, 0.08), (true, 0.0), (false, 0.15)] {
            let line = json!({"nature": "service_bic", "ca": turnover, "frais": 1_200, "cadre": cadre,
                "frais_gestion_portage": fee, "contribution_cae": fee});
            let result = one(&line);
            for (portage, cae) in [("portage", "cae"), ("portage_haut", "cae_haut")] {
                for net in ["net_avant_impot", "impot", "net_apres_impot"] {
                    assert_eq!(result[portage][net], result[cae][net], "{line}: {cae} {net}");
                }
            }
            let reduction = |key: &str| &result[key]["detail"]["reduction_generale_employeur"];
            assert_eq!(
                (reduction("portage"), reduction("cae")),
                (&json!(0.0), &json!(0.0)),
                "{line}"
            );
            assert_eq!(reduction("portage_haut"), reduction("cae_haut"), "{line}");
        }
    }
}

/// A bad line between two good ones gives an error about this key; the others keep their result.
#[track_caller]
fn refused(bad: &str, key: Option<&str>, said: &str) {
    let good = "{\"nature\":\"vente_bic\",\"ca\":1000}";
    let (results, status) = objects(&format!("{good}\n{bad}\n\n{good}\n"));
    assert_eq!((results.len(), status), (3, Some(1)), "{bad}");
    let error = &results[1]["erreur"];
    assert_eq!((&error["ligne"], &error["item"]), (&json!(2), &json!(key)), "{bad}");
    let reason = error["raison"].as_str().expect("a sentence");
    assert!(reason.contains(said), "{bad}: {reason}");
    // An example of JSON keeps its own signs.
    support::typography::assert_clean(bad, &reason.replace(EXAMPLE, "ceci"));
    for rank in [0, 2] {
        assert!(results[rank]["micro"].is_object(), "{bad}");
    }
}

#[test]
fn a_bad_line_is_named_and_the_others_keep_their_result() {
    let with = |rest: &str| format!("{{\"nature\":\"bnc_ssi\",\"ca\":1000,{rest}}}");
    refused("x", None, "JSON");
    refused("[]", None, EXAMPLE);
    refused("{}", Some("nature"), "manque");
    refused("{\"nature\":\"bnc_ssi\"}", Some("ca"), "manque");
    refused("{\"nature\":\"bnc\",\"ca\":1}", Some("nature"), "bnc_cipav");
    refused("{\"nature\":3,\"ca\":1}", Some("nature"), "un nombre");
    refused(
        "{\"nature\":\"bnc_ssi\",\"ca\":-1}",
        Some("ca"),
        "10\u{202f}000\u{202f}000",
    );
    refused(
        "{\"nature\":\"bnc_ssi\",\"ca\":10000000.01}",
        Some("ca"),
        "10\u{202f}000\u{202f}000",
    );
    refused("{\"nature\":\"bnc_ssi\",\"ca\":\"1000\"}", Some("ca"), "un texte");
    refused(&with("\"frais\":null"), Some("frais"), "null");
    refused(&with("\"acre\":1"), Some("acre"), "true ou false");
    refused(&with("\"creation\":\"2026-02-29\""), Some("creation"), "calendrier");
    refused(&with("\"creation\":\"01/01/2026\""), Some("creation"), "calendrier");
    refused(
        &with("\"creation\":\"2040-01-01\""),
        Some("creation"),
        "31 décembre 2039",
    );
    refused(
        &with("\"frais_gestion_portage\":7"),
        Some("frais_gestion_portage"),
        "entre 0 et 1",
    );
    refused(
        &with("\"contribution_cae\":-0.1"),
        Some("contribution_cae"),
        "entre 0 et 1",
    );
    refused(&with("\"cadre\":\"oui\""), Some("cadre"), "true ou false");
    refused(&with("\"ca\":2"), Some("ca"), "deux fois");
    refused(&with("\"tva\":20"), Some("tva"), "frais_gestion_portage");
    for amount in [
        "autres_salaires",
        "autres_pensions",
        "salaires_conjoint",
        "pensions_conjoint",
        "revenu_reference",
    ] {
        for absurd in ["-1", "10000001"] {
            refused(
                &with(&format!("\"{amount}\":{absurd}")),
                Some(amount),
                "10\u{202f}000\u{202f}000",
            );
        }
        refused(&with(&format!("\"{amount}\":\"20 000\"")), Some(amount), "un texte");
    }
    for children in ["-1", "10", "1.5"] {
        refused(&with(&format!("\"enfants\":{children}")), Some("enfants"), "de 0 à 9");
    }
    refused(&with("\"foyer\":\"marie\""), Some("foyer"), "seul ou couple");
    for income in ["salaires_conjoint", "pensions_conjoint"] {
        refused(&with(&format!("\"{income}\":9000")), Some(income), "imposé avec vous");
    }
    refused(
        &with("\"parent_isole\":true"),
        Some("parent_isole"),
        "au moins un enfant",
    );
    refused(
        &with("\"parent_isole\":true,\"enfants\":2,\"foyer\":\"couple\""),
        Some("parent_isole"),
        "un couple",
    );
}

#[test]
fn bad_clients_months_and_mixes_are_named() {
    let with = |rest: &str| format!("{{\"nature\":\"bnc_ssi\",\"ca\":1000,{rest}}}");
    refused(
        &with("\"part_particuliers\":1.5"),
        Some("part_particuliers"),
        "entre 0 et 1",
    );
    refused(&with("\"taux_tva\":20"), Some("taux_tva"), "entre 0 et 0.2");
    for months in ["0", "13", "2.5"] {
        refused(&with(&format!("\"mois\":{months}")), Some("mois"), "de 1 à 12");
    }
    refused(
        &with("\"seconde_nature\":\"vente_bic\""),
        Some("seconde_nature"),
        "part_seconde",
    );
    refused(&with("\"part_seconde\":0.4"), Some("part_seconde"), "seconde_nature");
    refused(
        &with("\"part_seconde\":40,\"seconde_nature\":\"vente_bic\""),
        Some("part_seconde"),
        "entre 0 et 1",
    );
    refused(&with("\"mutuelle\":\"oui\""), Some("mutuelle"), "tous ou salaries");
    refused(
        &with("\"remuneration\":-1"),
        Some("remuneration"),
        "10\u{202f}000\u{202f}000",
    );
    refused(&with("\"capital\":null"), Some("capital"), "null");
    refused(&with("\"vise\":-1"), Some("vise"), "10\u{202f}000\u{202f}000");
}

#[test]
fn a_long_key_is_named_shortly() {
    let long = format!("{{\"{}\":1}}", "é".repeat(5_000));
    let (results, _) = objects(&format!("{long}\n"));
    assert!(results[0].to_string().len() < 700);
}

#[test]
fn extremes_have_a_result() {
    for line in [
        json!({"nature": "vente_bic", "ca": 0}),
        json!({"nature": "vente_bic", "ca": 10_000_000}),
        json!({"nature": "bnc_cipav", "ca": 0, "frais": 10_000_000}),
        json!({"nature": "bnc_ssi", "ca": 20000, "frais_gestion_portage": 1, "contribution_cae": 1}),
        json!({"nature": "bnc_ssi", "ca": 20000, "creation": "1999-12-31", "acre": true}),
    ] {
        let result = one(&line);
        assert!(KEYS.iter().skip(2).all(|key| result[*key].is_object()), "{line}");
    }
}

#[test]
fn the_help_names_every_key_and_options_are_refused() {
    let help = |arguments: &[&str]| {
        let output = run(arguments, b"");
        assert_eq!(output.status.code(), Some(0));
        String::from_utf8(output.stdout).expect("text")
    };
    assert!(help(&["--help"]).contains("  income "));
    let text = help(&["income", "--help"]);
    for key in [
        "nature",
        "ca",
        "frais",
        "acre",
        "creation",
        "cadre",
        "frais_gestion_portage",
        "contribution_cae",
        "foyer",
        "enfants",
        "parent_isole",
        "autres_salaires",
        "autres_pensions",
        "salaires_conjoint",
        "pensions_conjoint",
        "revenu_reference",
        "part_particuliers",
        "taux_tva",
        "mois",
        "vise",
        "seconde_nature",
        "part_seconde",
        "mutuelle",
        "remuneration",
        "capital",
    ] {
        assert!(text.contains(&format!("\n  {key} ")), "{key}");
    }
    assert!(KEYS.iter().all(|key| text.contains(key)));
    let wrong = run(&["income", "--vite"], b"");
    assert_eq!(wrong.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("--vite"));
}

#[test]
fn the_example_of_the_help_runs() {
    let help = run(&["income", "--help"], b"");
    let text = String::from_utf8(help.stdout).expect("text");
    let line = text
        .split('\'')
        .nth(1)
        .filter(|line| line.starts_with('{'))
        .expect("an example");
    assert!(one(&serde_json::from_str(line).expect("JSON"))["micro"].is_object());
}

/// A private client pays 48 000 €: a sixth is VAT above the franchise (CGI art. 293 B); half a year is half of it.
#[test]
fn clients_vat_and_months_are_counted_and_told() {
    let line = json!({"nature": "bnc_ssi", "ca": 48000, "part_particuliers": 1, "taux_tva": 0.2, "mois": 6});
    let result = one(&line);
    let lines = &result["micro"]["detail"];
    assert_eq!(
        (&lines["paye_par_les_clients"], &lines["tva"]),
        (&json!(48000.0), &json!(8000.0))
    );
    assert_eq!(lines["chiffre_affaires"], 20000.0);
    let said = &result["hypotheses"];
    assert_eq!(
        (&said["duree_mois"], &said["part_particuliers"]),
        (&json!(6), &json!(1.0))
    );
    assert_eq!(said["taux_tva"], 0.2);
    let usual = &one(&example())["hypotheses"];
    assert_eq!((&usual["duree_mois"], &usual["taux_tva"]), (&json!(12), &json!(0.2)));
}

/// What is invoiced leaves what was wanted, and one euro less does not.
#[test]
fn what_is_wanted_gives_the_turnover_of_each_way() {
    let line = |turnover: f64| json!({"nature": "bnc_ssi", "ca": turnover, "frais": 3000, "vise": 1500});
    let wanted = &one(&line(1.0))["vise"];
    assert_eq!(wanted["net_par_mois"], 1500.0);
    for (way, keys) in [
        ("cae", ["cae", "cae_haut"]),
        ("portage", ["portage", "portage_haut"]),
        ("micro", ["micro"; 2]),
    ] {
        for (name, key) in ["ca_sans_reduction", "ca_avec_reduction"].into_iter().zip(keys) {
            let turnover = number(&wanted["voies"][way][name]);
            let left = |turnover: f64| number(&one(&line(turnover))[key]["net_apres_impot"]);
            assert!(
                left(turnover) >= 18_000.0 && left(turnover - 1.0) < 18_000.0,
                "{way} {name} {turnover}"
            );
        }
        assert_eq!(wanted["voies"][way]["raison"], Value::Null);
    }
    let much = one(&json!({"nature": "bnc_ssi", "ca": 1, "vise": 9000}));
    assert_eq!(
        much["vise"]["voies"]["micro"],
        json!({"ca_sans_reduction": null, "ca_avec_reduction": null,
            "raison": {"code": "chiffre_affaires_au_dessus_du_plafond", "plafond": 83600.0}})
    );
    assert!(much["vise"]["voies"]["creation"]["ca_sans_reduction"].is_number());
    assert!(one(&example()).get("vise").is_none());
}

/// The row of the official model in tests/cases/mixed.csv.
#[test]
fn a_second_nature_has_its_own_rates_in_a_micro() {
    let result =
        one(&json!({"nature": "vente_bic", "ca": 50000, "seconde_nature": "service_bic", "part_seconde": 0.4}));
    assert_eq!(result["micro"]["detail"]["cotisations_sociales"], 7932.0);
    let said = &result["hypotheses"];
    assert_eq!(
        (&said["seconde_nature"], &said["part_seconde"]),
        (&json!("service_bic"), &json!(0.4))
    );
    assert_eq!(one(&example())["hypotheses"]["seconde_nature"], Value::Null);
}

#[test]
fn pay_and_dividends_follow_what_is_chosen() {
    let line =
        json!({"nature": "bnc_ssi", "ca": 80000, "remuneration": 40000, "capital": 340_000, "mutuelle": "salaries"});
    let result = one(&line);
    assert_eq!(result["eurl_mixte"]["net_apres_impot"], 49565.0);
    assert_eq!(
        result["eurl_mixte"]["detail"]["dividendes_au_dela_de_10_du_capital"],
        0.0
    );
    let said = &result["hypotheses"];
    assert_eq!(
        (&said["remuneration"], &said["capital"]),
        (&json!(40000.0), &json!(340_000.0))
    );
    assert_eq!(said["mutuelle"], "salaries");
    let usual = one(&json!({"nature": "bnc_ssi", "ca": 80000}));
    assert_eq!(usual["hypotheses"]["remuneration"], Value::Null);
    assert_eq!(usual["eurl_mixte"]["detail"]["mutuelle"], 480.0);
}
