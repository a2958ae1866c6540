//! The command line, run as people run it.

use std::io::Write;
use std::process::{Command, Stdio};

use crate::program::run;
use engine::{ITEMS_VERSION, Item, MODEL_VERSION, Way};
use exchange::json::{read_sheet, write_sheet};
use exchange::share::{SENSITIVE, without_hidden};
use serde_json::{Value, json};
use support::random;
use support::{Random, cases, number};

/// The lines written and the exit status; nothing may be said on standard error.
#[track_caller]
fn lines(arguments: &[&str], input: impl AsRef<[u8]>) -> (Vec<String>, Option<i32>) {
    let output = run(arguments, input.as_ref());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let text = String::from_utf8(output.stdout).expect("text");
    assert!(text.is_empty() || text.ends_with('\n'));
    (text.lines().map(str::to_owned).collect(), output.status.code())
}

/// The objects written and the exit status.
#[track_caller]
fn objects(arguments: &[&str], input: impl AsRef<[u8]>) -> (Vec<Value>, Option<i32>) {
    let (lines, status) = lines(arguments, input);
    (
        lines
            .iter()
            .map(|line| serde_json::from_str(line).expect("JSON"))
            .collect(),
        status,
    )
}

/// A bad line between two good ones gives an error about this item; the others keep their result.
#[track_caller]
fn refused(bad: &[u8], item: Option<&str>, said: &str) {
    let input = [b"{}\n", bad, b"\n{\"f_ca\":1}\n"].concat();
    let (results, status) = objects(&["assess"], input);
    let shown = String::from_utf8_lossy(&bad[..bad.len().min(60)]).into_owned();
    assert_eq!((results.len(), status), (3, Some(1)), "{shown}");
    let error = &results[1]["erreur"];
    assert_eq!((&error["ligne"], &error["item"]), (&json!(2), &json!(item)), "{shown}");
    assert!(
        error["raison"].as_str().is_some_and(|reason| reason.contains(said)),
        "{shown}: {error}"
    );
    for rank in [0, 2] {
        assert_eq!(results[rank]["version_modele"], MODEL_VERSION, "{shown}");
    }
}

fn people() -> Vec<Value> {
    let people = cases(include_str!("../../../../tests/cases/people.json"));
    people.as_array().expect("a list").clone()
}

/// One line of answers a person.
fn answers_of(people: &[Value]) -> String {
    let lines: Vec<String> = people.iter().map(|person| person["reponses"].to_string()).collect();
    lines.join("\n")
}

/// In JavaScript `-0` is another number than `0`; nobody reads it.
#[test]
fn no_number_is_minus_zero() {
    let middles = [
        "par_contact",
        "aut_regles",
        "sec_sans_contrat",
        "ris_variations",
        "ges_deleguer",
    ];
    let mut all = middles.map(|item| format!("{{\"{item}\":\"3\"}}")).to_vec();
    all.extend(["{}", "{\"f_cas\":[]}"].map(str::to_owned));
    all.extend(people().iter().map(|person| person["reponses"].to_string()));
    for line in lines(&["assess"], all.join("\n")).0 {
        assert!(!line.contains("-0.0,") && !line.contains("-0.0}"), "{line}");
    }
}

#[test]
fn assess_gives_the_reference_results_of_the_52_people() {
    let people = people();
    let input = answers_of(&people);
    let (results, status) = objects(&["assess"], input);
    assert_eq!((results.len(), status), (52, Some(0)));
    for (person, result) in people.iter().zip(&results) {
        let who = person["id"].as_str().expect("an id");
        check_person(who, result, &person["reference"]);
    }
}

#[track_caller]
fn check_person(who: &str, ours: &Value, reference: &Value) {
    assert_eq!(ours["version_faits"], "2026-11-29");
    assert_eq!(ours["qualite"], "normale", "{who}: the reference supposes it");
    for table in ["theta", "se", "z"] {
        close(who, &ours["mesure"][table], &reference[table], 1e-6);
    }
    close(who, &ours["indice"], &reference["indice"], 1e-6);
    close(who, &ours["p1"], &reference["p1"], 0.003);
    for way in Way::ALL {
        let quantiles = [&ours["q10"][way.id()], &ours["q90"][way.id()]].map(number);
        for (ours, rank) in quantiles.into_iter().zip([0, 1]) {
            assert!(
                (ours - number(&reference["q10_q90"][way.id()][rank])).abs() <= 0.001,
                "{who} {way:?}"
            );
        }
    }
    for key in ["portes", "partageur", "exclus", "parcours", "a_demander"] {
        assert_eq!(ours[key], reference[key], "{who} {key}");
    }
    check_verdict(who, ours, &reference["verdict"]);
    check_after(who, &ours["apres"], &reference["apres"]);
    let variants: Vec<&Value> = ours["variante"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|form| &form["id"])
        .collect();
    assert_eq!(json!(variants), reference["variante"], "{who}");
    if !reference["contributions"].is_null() {
        for way in Way::ALL {
            close(
                who,
                &ours["contributions"][way.id()],
                &reference["contributions"][way.id()],
                1e-6,
            );
        }
    }
    check_changes(who, &ours["contrefactuels"], &reference["contrefactuels_vers_2e"]);
}

#[track_caller]
fn check_verdict(who: &str, ours: &Value, reference: &Value) {
    for key in ["niveau", "motif", "ensemble", "raisons"] {
        assert_eq!(ours[key], reference[key], "{who} {key}");
    }
}

#[track_caller]
fn check_after(who: &str, ours: &Value, reference: &Value) {
    if reference.is_null() {
        assert!(ours.is_null(), "{who}");
        return;
    }
    for key in ["ordre", "exclus", "parcours"] {
        assert_eq!(ours[key], reference[key], "{who} {key}");
    }
    close(who, &ours["indice"], &reference["indice"], 1e-6);
    close(who, &ours["p1"], &reference["p1"], 0.003);
    check_verdict(who, &ours["verdict"], &reference["verdict"]);
}

#[track_caller]
fn check_changes(who: &str, ours: &Value, reference: &Value) {
    let (ours, reference) = (ours.as_array().expect("a list"), reference.as_array().expect("a list"));
    assert_eq!(ours.len(), reference.len(), "{who}");
    for (ours, reference) in ours.iter().zip(reference) {
        assert!(
            (number(&ours["cout"]) - number(&reference["cout"])).abs() < 1e-9,
            "{who}"
        );
        let (ours, expected) = (&ours["changements"], reference["chg"].as_object().expect("changes"));
        assert_eq!(
            ours.as_object().map(serde_json::Map::len),
            Some(expected.len()),
            "{who}"
        );
        for (item, value) in expected {
            // The reference writes 100000.0, the contract whole euros.
            let whole = value
                .as_f64()
                .map_or_else(|| value.clone(), |euros| json!(euros as u32));
            assert_eq!(ours[item], whole, "{who} {item}");
        }
    }
}

/// The same keys, and numbers this close.
#[track_caller]
fn close(who: &str, ours: &Value, reference: &Value, tolerance: f64) {
    let (ours, reference) = (
        ours.as_object().expect("an object"),
        reference.as_object().expect("an object"),
    );
    assert_eq!(ours.len(), reference.len(), "{who}: {ours:?}");
    for (key, expected) in reference {
        let found = ours.get(key).unwrap_or_else(|| panic!("{who}: no {key}"));
        assert!(
            (number(found) - number(expected)).abs() <= tolerance,
            "{who} {key}: {found} for {expected}"
        );
    }
}

#[test]
fn a_result_has_exactly_the_keys_of_the_contract() {
    let (lines, _) = lines(&["assess"], "{}\n");
    let keys = "version_modele version_faits jour mesure portes partageur exclus indice contributions p1 q10 q90 ensemble \
                niveau motif raisons apres a_demander variante parcours alertes bannieres qualite couverture contrefactuels";
    let result: serde_json::Map<String, Value> = serde_json::from_str(&lines[0]).expect("an object");
    let mut expected: Vec<&str> = keys.split_whitespace().collect();
    expected.sort_unstable();
    assert_eq!(result.keys().map(String::as_str).collect::<Vec<_>>(), expected);
    let measures: Vec<&String> = result["mesure"].as_object().expect("an object").keys().collect();
    assert_eq!(measures, ["n", "se", "se_m", "theta", "z"]);
    assert_eq!(result["mesure"]["n"]["partage"], 0);
}

#[test]
fn the_path_taken_changes_the_verdict() {
    let clear = people()
        .into_iter()
        .find(|person| person["reference"]["verdict"]["niveau"] == "nette")
        .expect("one");
    let mut answers = clear["reponses"].clone();
    answers["mode"] = json!("rapide");
    answers["version"] = json!(ITEMS_VERSION);
    let (results, _) = objects(&["assess"], answers.to_string());
    assert_eq!(results[0]["niveau"], "probable");
}

#[test]
fn each_bad_line_has_its_reason_and_the_others_their_result() {
    refused(b"{\"f_couleur\":\"bleu\"}", Some("f_couleur"), "n’existe pas");
    refused(b"{\"mot_gain\":\"9\"}", Some("mot_gain"), "1, 2, 3, 4, 5, nsp");
    refused(b"{\"mot_gain\":3}", Some("mot_gain"), "reçu un nombre");
    refused(b"{\"f_ca\":10000001}", Some("f_ca"), "10000001");
    refused(b"{\"f_ca\":12.5}", Some("f_ca"), "12,5");
    refused(
        b"{\"mot_rang\":[\"gain\",\"gain\",\"lien\"]}",
        Some("mot_rang"),
        "une seule fois",
    );
    refused(b"{\"f_ca\":1,\"f_ca\":2}", Some("f_ca"), "deux fois");
    refused(b"{\"version\":\"items-4\"}", Some("version"), "items-3");
    refused(b"{\"f_ca\":NaN}", None, "JSON");
    refused(b"{\"f_ca\":1", None, "JSON");
    refused(b"   {\"f_ca\":x}", None, "signe 12");
    refused(b"{\"f_ca\":1e400}", None, "JSON");
    refused(b"[]", None, "accolades");
    refused(b"{\"mot_gain\":\"\xff\xfe\"}", None, "UTF-8");
    refused(b"\0", None, "JSON");
}

#[test]
fn a_line_of_ten_megabytes_is_refused_and_reading_goes_on() {
    refused(&vec![b'x'; 10 << 20], None, "1\u{202f}048\u{202f}576 octets");
}

#[test]
fn the_size_limit_is_exact() {
    let padded = |length: usize| format!("{{}}{}\n", " ".repeat(length - 3));
    let (results, status) = objects(&["assess"], padded(1 << 20) + &padded((1 << 20) + 1) + "{}\n");
    let bad: Vec<bool> = results.iter().map(|result| !result["erreur"].is_null()).collect();
    assert_eq!((bad, status), (vec![false, true, false], Some(1)));
}

#[test]
fn an_answer_to_a_hidden_item_changes_nothing() {
    let (results, status) = lines(
        &["assess"],
        "{\"f_activite\":\"conseil\"}\n{\"f_activite\":\"conseil\",\"f_reglementee\":\"carte\"}",
    );
    assert_eq!((&results[0], status), (&results[1], Some(0)));
}

#[test]
fn blank_lines_line_ends_and_marks_are_not_content() {
    assert_eq!(lines(&["assess"], ""), (vec![], Some(0)));
    assert_eq!(lines(&["assess"], "\n \r\n\t\n"), (vec![], Some(0)));
    let (plain, _) = lines(&["assess"], "{\"f_ca\":1}\n");
    for input in [
        "{\"f_ca\":1}",
        "{\"f_ca\":1}\r\n",
        "\n\n  {\"f_ca\":1}  \n\n",
        "\u{feff}{\"f_ca\":1}\n",
    ] {
        assert_eq!(lines(&["assess"], input), (plain.clone(), Some(0)), "{input:?}");
    }
    let (results, _) = objects(&["assess"], "\n\r\n{\"f_ca\":-1}");
    assert_eq!(results[0]["erreur"]["ligne"], 3, "blank lines count");
}

#[test]
fn a_reader_that_leaves_is_no_failure() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_quatre-voies"))
        .arg("assess")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().expect("piped");
    _ = stdin.write_all("{}\n".repeat(200).as_bytes());
    drop(stdin);
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(
        (output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()),
        (Some(0), "")
    );
}

#[test]
fn released_links_are_read_as_the_page_reads_them() {
    for line in include_str!("../../../../tests/cases/share_links_v1.txt").lines() {
        let (link, expected) = line.split_once('\t').expect("a link, a tab, what it says");
        let expected: Value = serde_json::from_str(expected).expect("JSON");
        let input = format!("{link}\n#{link}\nhttps://exemple.fr/sous/resultat#{link}\r\n");
        let (results, status) = objects(&["link", "decode"], input);
        assert_eq!((results.len(), status), (3, Some(0)));
        for result in results {
            check_shared(link, &result, &expected);
        }
    }
}

/// Answers to items-2 as they go on; none for a recommendation alone.
fn carried(answers: &Value) -> Value {
    if answers.is_null() {
        return Value::Null;
    }
    let sheet = read_sheet(&answers.to_string()).expect("answers to items-2");
    serde_json::from_str(&write_sheet(&sheet)).expect("JSON")
}

#[track_caller]
fn check_shared(link: &str, ours: &Value, expected: &Value) {
    assert_eq!(ours["reponses"], carried(&expected["reponses"]), "{link}");
    assert_eq!(ours["mode"], expected["reponses"]["mode"], "{link}");
    let left_out = ours["non_partagees"].as_array().expect("a list");
    let kept_back = expected["non_partagees"].as_array().expect("a list");
    assert!(kept_back.iter().all(|id| left_out.contains(id)), "{link}");
    let (ours, expected) = (&ours["recommandation"], &expected["recommandation"]);
    for key in ["niveau", "motif", "ensemble", "ordre", "exclus", "indice"] {
        assert_eq!(ours[key], expected[key], "{link} {key}");
    }
    assert_eq!(ours["portes"], expected["acces"], "{link}");
    assert_eq!(
        (&ours["version_modele"], &ours["version_faits"]),
        (&expected["modele"], &expected["faits"])
    );
    for way in Way::ALL {
        let (share, expected) = (number(&ours["p1"][way.id()]), number(&expected["part"][way.id()]));
        assert!((share * 100.0 - expected).abs() < 1e-9, "{link}");
    }
}

#[test]
fn links_of_the_52_people_carry_their_answers_and_their_verdict() {
    let people = people();
    let input = answers_of(&people);
    let all = format!("--avec={}", SENSITIVE.map(Item::id).join(","));
    let (links, status) = lines(&["link", "encode", &all], &input);
    assert_eq!((links.len(), status), (52, Some(0)));
    let (shared, status) = objects(&["link", "decode"], links.join("\n"));
    assert_eq!((shared.len(), status), (52, Some(0)));
    for (person, shared) in people.iter().zip(&shared) {
        let mut answers = shared["reponses"].as_object().expect("answers").clone();
        answers.retain(|key, _| key != "version" && key != "mode");
        assert_eq!(Value::from(answers), person["reponses"]);
        for key in ["niveau", "motif", "ensemble"] {
            assert_eq!(shared["recommandation"][key], person["reference"]["verdict"][key]);
        }
    }
}

#[test]
fn links_of_random_people_carry_their_answers() {
    let mut random = Random::new(11);
    let sheets: Vec<String> = (0..200).map(|_| write_sheet(&random::sheet(&mut random))).collect();
    let all = [
        "link",
        "encode",
        "--avec",
        "f_titre,f_carte,f_cas,f_mineur,f_interdiction,f_situation,f_public",
        "--avec",
        "f_autorisation,f_are,f_deja,f_depart,f_reserve,f_vie",
    ];
    let (links, _) = lines(&all, sheets.join("\n"));
    let (shared, _) = objects(&["link", "decode"], links.join("\n"));
    for (sheet, shared) in sheets.iter().zip(&shared) {
        // As from the page: an answer to a question that is no longer asked does not travel.
        let sent = write_sheet(&without_hidden(&read_sheet(sheet).expect("answers")));
        assert_eq!(shared["reponses"], serde_json::from_str::<Value>(&sent).expect("JSON"));
        assert_eq!(shared["non_partagees"], json!([]));
    }
}

#[test]
fn sensitive_answers_and_the_reason_to_wait_stay_out_of_links() {
    let waiting = r#"{"f_activite":"conseil","f_situation":"retraite","f_cas":["clause_concurrence"],"f_titre":"non"}"#;
    let (complete, _) = lines(&["link", "encode"], waiting);
    let (short, _) = lines(&["link", "encode", "--recommandation"], waiting);
    assert!(complete[0].len() <= 120 && short[0].len() <= 60);
    let (shared, _) = objects(&["link", "decode"], format!("{}\n{}", complete[0], short[0]));
    assert_eq!(
        shared[0]["reponses"],
        json!({"version": "items-3", "mode": "complet", "f_activite": "conseil"})
    );
    assert_eq!(shared[0]["non_partagees"], json!(SENSITIVE.map(Item::id)));
    assert_eq!(
        (&shared[1]["reponses"], &shared[1]["mode"]),
        (&Value::Null, &Value::Null)
    );
    for shared in &shared {
        assert_eq!(shared["recommandation"]["motif"], "attendre");
        assert!(!shared.to_string().contains("clause"), "{shared}");
    }
}

#[test]
fn bad_links_have_their_reason_and_the_others_their_result() {
    let (good, _) = lines(&["link", "encode"], "{}");
    let cut = &good[0][..40];
    let (results, status) = objects(&["link", "decode"], format!("{}\n{cut}\n3abc\n#\nbonjour\n", good[0]));
    assert_eq!((results.len(), status), (5, Some(1)));
    for (result, said) in results[1..]
        .iter()
        .zip(["coupé", "format 3", "ne contient rien", "pas un lien"])
    {
        assert_eq!(result["erreur"]["item"], Value::Null);
        assert!(
            result["erreur"]["raison"]
                .as_str()
                .is_some_and(|reason| reason.contains(said)),
            "{result}"
        );
    }
    let (results, status) = lines(&["link", "encode"], "{}\n{\"f_ca\":-1}\n{}");
    assert_eq!((&results[0], &results[2], status), (&good[0], &good[0], Some(1)));
    assert!(
        results[1].starts_with("{\"erreur\":{\"ligne\":2,\"item\":\"f_ca\""),
        "{}",
        results[1]
    );
}

#[test]
fn link_decode_reads_a_link_as_people_paste_it() {
    let (links, _) = lines(&["link", "encode", "--recommandation"], "{}");
    let link = &links[0];
    let (expected, _) = lines(&["link", "decode"], link.as_str());
    for around in [
        "https://exemple.fr/resultat/#§",
        "https://exemple.fr/resultat/%23§",
        "<https://exemple.fr/resultat/#§>.",
        "Voici mon résultat #1 : https://exemple.fr/resultat/#§ (Jean)",
        "<a href=\"https://exemple.fr/resultat/#§\">mon résultat</a>",
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexemple.fr%2F%23§&data=05%7C02",
        "«\u{a0}§\u{a0}» ou #§",
    ] {
        let (opened, status) = lines(&["link", "decode"], around.replace('§', link));
        assert_eq!((&opened, status), (&expected, Some(0)), "{around}");
    }
    let other = link.replace(&link[4..8], "aaaa");
    let (results, _) = objects(&["link", "decode"], format!("https://exemple.fr/#{other}\n"));
    assert!(
        results[0]["erreur"]["raison"]
            .as_str()
            .is_some_and(|reason| reason.contains("abîmé"))
    );
    let (second, _) = lines(&["link", "encode"], "{}");
    let (results, _) = objects(&["link", "decode"], format!("#{link} #{}\n", second[0]));
    let reason = &results[0]["erreur"]["raison"];
    assert!(
        reason.as_str().is_some_and(|reason| reason.contains("plusieurs")),
        "{reason}"
    );
}

#[test]
fn help_shows_an_example_of_each_command_that_works() {
    for command in [&["assess"][..], &["next"], &["link", "encode"], &["link", "decode"]] {
        let (help, status) = lines(&[command, &["--help"]].concat(), "");
        assert_eq!(status, Some(0));
        assert_eq!(lines(&[&["help"], command].concat(), "").0, help);
        let example = help.iter().find(|line| line.contains("echo '")).expect("an example");
        assert!(
            example.contains(&format!("quatre-voies {}", command.join(" "))),
            "{example}"
        );
        let answers = example.split('\'').nth(1).expect("quoted answers");
        assert_eq!(lines(&["assess"], answers).1, Some(0), "{answers}");
    }
    let (help, _) = lines(&["--help"], "");
    assert_eq!(lines(&["help"], "").0, help);
    assert_eq!(lines(&["--version"], "").0, ["quatre-voies 0.1.0"]);
}

#[test]
fn arguments_that_ask_for_nothing_known_are_refused() {
    let cases: [&[&str]; 8] = [
        &[],
        &["bonjour"],
        &["link"],
        &["link", "open"],
        &["assess", "--vite"],
        &["link", "decode", "--avec", "f_cas"],
        &["link", "encode", "--avec", "f_ca"],
        &["link", "encode", "--avec"],
    ];
    for arguments in cases {
        let output = run(arguments, b"{}\n");
        assert_eq!(
            (output.status.code(), output.stdout.len()),
            (Some(2), 0),
            "{arguments:?}"
        );
        assert!(!output.stderr.is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_result_explains_itself_line_by_line() {
    let person = &cases(include_str!("../../../../tests/cases/people.json"))[3];
    let (lines, status) = lines(&["assess", "--explain"], format!("{}\n", person["reponses"]));
    assert_eq!(status, Some(0));
    let parts: Vec<&String> = lines
        .iter()
        .filter(|line| line.starts_with(|sign: char| sign.is_ascii_digit()))
        .collect();
    assert_eq!(parts.len(), 7, "{parts:?}");
    for said in [
        "Parcours complet",
        "Portage salarial\u{a0}: voie fermée",
        "[P2_particuliers]",
        "https://",
        "= 50 de départ +1,40 de calage",
        "première place dans",
        "Ordre\u{a0}: Micro-entreprise",
        "Ce qui mettrait la deuxième voie en premier",
    ] {
        assert!(
            lines.iter().any(|line| line.contains(said)),
            "{said} in {}",
            lines.join("\n")
        );
    }
}

/// The trade and the question asked last change no result; the trade is named where this program knows it.
#[test]
fn a_trade_is_named_in_the_trace_and_changes_nothing() {
    let numbers = include_str!("../../../../tests/cases/trade_numbers.tsv");
    let taxi = numbers
        .lines()
        .find_map(|row| row.strip_prefix("taxi\t"))
        .expect("a number");
    let line = |more: &str| format!("{{\"f_activite\":\"transport\",\"f_exigence\":\"carte\"{more}}}\n");
    let (plain, named) = (line(""), line(&format!(",\"f_metier\":{taxi},\"derniere\":\"f_ca\"")));
    assert_eq!(lines(&["assess"], &plain), lines(&["assess"], &named));
    let trade = |line: &str| {
        let (lines, status) = lines(&["assess", "--explain"], line);
        assert_eq!(status, Some(0));
        lines.into_iter().find(|line| line.contains("[f_metier]"))
    };
    let said = trade(&named).expect("a trade");
    assert!(
        said.contains("Métier choisi dans la liste") && said.to_lowercase().contains("taxi"),
        "{said}"
    );
    assert_eq!(trade(&plain), None);
    assert_eq!(trade(&line(",\"f_metier\":3843")), None, "no name for it here");
    refused(b"{\"f_metier\":\"17\"}", Some("f_metier"), "nombre entier");
    refused(b"{\"derniere\":\"f_metier\"}", Some("derniere"), "n’existe pas");
}

/// What is written adds up as a reader with a calculator would find it.
#[test]
fn the_terms_of_a_trace_make_its_index() {
    let person = &cases(include_str!("../../../../tests/cases/people.json"))[0];
    let (lines, _) = lines(&["assess", "--explain"], format!("{}\n", person["reponses"]));
    let read = |text: &str| -> f64 { text.replace(',', ".").replace('−', "-").parse().expect("a number") };
    let start = lines
        .iter()
        .position(|line| line.contains("CAE\u{a0}: ") && line.contains("de départ"))
        .expect("the CAE");
    let head: Vec<&str> = lines[start].split_whitespace().collect();
    let at = |word: &str| head.iter().position(|part| *part == word).expect("a word of the line");
    let (index, calibration) = (read(head[at("=") - 1]), read(head[at("calage,") - 2]));
    let terms = lines[start + 1..].iter().take_while(|line| line.starts_with("    "));
    let sum: f64 = terms
        .map(|line| read(line.split_whitespace().next().expect("points")))
        .sum();
    assert!(
        (50.0 + calibration + sum - index).abs() < 0.3,
        "{index} {calibration} {sum}"
    );
}

#[test]
fn what_is_quoted_is_short_and_plain() {
    let strange = [
        "\u{1b}[31mrouge\u{7}".to_owned(),
        "\u{202e}gnp.exe".to_owned(),
        "un\ndeux\r\ntrois\u{2028}quatre".to_owned(),
        "é".repeat(50_000),
    ];
    for word in &strange {
        let with = format!("--avec={word}");
        let cases: [&[&str]; 4] = [&[word], &["assess", word], &["link", "encode", &with], &["link", word]];
        for arguments in cases {
            let output = run(arguments, b"");
            let said = String::from_utf8(output.stderr).expect("text");
            let line = said.strip_suffix('\n').expect("a line");
            assert_eq!(output.status.code(), Some(2), "{said}");
            assert!(
                line.len() <= 400 && !line.contains(['\u{202e}', '\u{2028}']),
                "{line:?}"
            );
            assert!(!line.chars().any(char::is_control), "{line:?}");
        }
    }
    // In a line of input too.
    let (results, _) = objects(&["assess"], "{\"\u{202e}x\\u001b\":1}\n{\"mode\":\"\\u001b[31m\"}\n");
    for result in &results {
        let item = result["erreur"]["item"].as_str().expect("an item");
        let said = [item, result["erreur"]["raison"].as_str().expect("a reason")].concat();
        assert!(
            !said.chars().any(|sign| sign.is_control() || sign == '\u{202e}'),
            "{said:?}"
        );
    }
}

#[cfg(unix)]
#[test]
fn arguments_that_are_no_text_are_quoted_all_the_same() {
    use std::os::unix::ffi::OsStrExt;
    let word = std::ffi::OsStr::from_bytes(b"caf\xe9\x9b31m");
    let output = Command::new(env!("CARGO_BIN_EXE_quatre-voies"))
        .arg(word)
        .output()
        .expect("the program runs");
    let said = String::from_utf8(output.stderr).expect("text");
    assert_eq!(output.status.code(), Some(2));
    assert!(said.contains("caf\u{fffd}"), "{said}");
}

#[test]
fn what_is_too_deep_is_said_to_be_so() {
    let (lists, objects) = ("[".repeat(200), "{\"a\":".repeat(200));
    for deep in [
        objects.clone(),
        format!("{{\"f_cas\":{lists}"),
        format!("{{\"f_cas\":{lists}{}}}", "]".repeat(200)),
        format!("{objects}1{}", "}".repeat(200)),
    ] {
        refused(deep.as_bytes(), None, "emboîtées trop profondément");
    }
}

#[test]
fn an_unknown_option_of_assess_is_named() {
    for options in [&["assess", "--explique"][..], &["assess", "--explain", "--plus"]] {
        let output = run(options, b"{}\n");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2));
        assert!(said.contains(options[options.len() - 1]), "{said}");
    }
}

/// Their results are those of the answers that go on, and what they leave to ask is said beside them.
#[test]
fn lines_and_links_of_items_2_are_carried_and_what_is_to_ask_is_said() {
    let old = r#"{"version":"items-2","f_activite":"conseil","f_clients":"une_entreprise","f_titre":"oui_salarie"}"#;
    let new = r#"{"f_activite":"conseil","f_titre":"oui_limite","f_carte":"salarie"}"#;
    let output = run(&["assess"], format!("\n{old}\n").as_bytes());
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(output.stdout, run(&["assess"], new.as_bytes()).stdout);
    let said = String::from_utf8(output.stderr).expect("text");
    for words in ["Ligne 2", "items-2", "f_clients.", "f_activite."] {
        assert!(said.contains(words), "{said}");
    }
    let link = "1cc1423422222222402304010-1000NPc---00033--zz00V0c161Q0j0i001c00000020nBU2QBN3EU73M";
    let output = run(&["link", "decode"], link.as_bytes());
    let shared: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(shared["a_redemander"], json!(["f_clients"]));
    assert_eq!(shared["recommandation"]["version_modele"], "mesure-2");
    assert!(output.stderr.is_empty(), "the result says it");
    assert!(run(&["assess"], new.as_bytes()).stderr.is_empty());
}
