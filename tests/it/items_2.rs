//! Answers to items-2 go on in the questions of today: mapped by the published table, never guessed, and what cannot be
//! mapped is asked again. Each row here is written from that table, not from the code.

use engine::{Answers, Item, OptionSet};
use exchange::items_2::{Becomes, Carried, ROWS};
use exchange::json::{read_carried, recover_sheet, write_sheet};
use serde_json::{Value, json};

/// The table for people.
const PUBLISHED: &str = include_str!("../../schema/items-2.md");

fn carried(answers: &Value) -> (Answers, Carried) {
    let mut line = answers.clone();
    line["version"] = json!("items-2");
    let (sheet, carried) = read_carried(&line.to_string()).unwrap_or_else(|error| panic!("{line}: {error:?}"));
    (sheet.answers, carried.expect("answers to items-2"))
}

/// What goes on, what is asked again, what is to be read again.
type Row = (Value, Value, &'static [Item], &'static [Item]);

#[track_caller]
fn check((from, to, asked_again, reread): &Row) {
    let (answers, left) = carried(from);
    let sheet = engine::Sheet {
        answers,
        ..Default::default()
    };
    let mut said: Value = serde_json::from_str(&write_sheet(&sheet)).expect("JSON");
    let said = said.as_object_mut().expect("an object");
    assert_eq!(said.remove("version"), Some(json!("items-3")));
    said.remove("mode");
    assert_eq!(Value::Object(said.clone()), *to, "{from}");
    assert_eq!(left.asked_again, *asked_again, "{from}");
    assert_eq!(left.reread, *reread, "{from}");
}

#[test]
fn what_keeps_its_meaning_goes_on() {
    let same = [
        ("mot_rang", json!(["lien", "sens", "gain"])),
        ("mot_gain", json!("4")),
        ("mot_revers", json!("ennui")),
        ("par_temps", json!("demi_journee")),
        ("ris_general", json!("10")),
        ("amb_trois_ans", json!("associer")),
        ("f_traction", json!("promesses")),
        ("f_ca", json!(22_000)),
        ("f_ca", json!("nsp")),
        ("f_tarif", json!(400)),
        ("f_frais", json!("10_30")),
        ("f_invest", json!("1000_5000")),
        ("f_associes", json!("peut_etre")),
        ("f_horizon", json!("vivre")),
        ("f_are", json!("capital")),
        ("f_activite", json!("services_personne")),
        ("f_activite", json!("artisanat_batiment")),
        ("f_activite", json!("artisanat_diplome")),
        ("f_activite", json!("commerce_stock")),
        ("f_activite", json!("transport")),
        ("f_activite", json!("artiste_auteur")),
        ("f_reglementee", json!("sante_droit_chiffre")),
        ("f_reglementee", json!("carte")),
        ("f_clients", json!("entreprises")),
        ("f_clients", json!("public_assos")),
        ("f_clients", json!("particuliers")),
        ("f_clients", json!("mixte")),
        ("f_qualif", json!("oui_bac2_ou_3ans")),
        ("f_qualif", json!("oui_cap")),
        ("f_qualif", json!("en_cours")),
        ("f_qualif", json!("nsp")),
        ("f_situation", json!("salarie_plein")),
        ("f_situation", json!("micro_deja")),
        ("f_situation", json!("sans_activite")),
        ("f_situation", json!("prefere_pas")),
        ("f_autorisation", json!("oui")),
        ("f_autorisation", json!("demandee")),
        ("f_autorisation", json!("non")),
        ("f_cas", json!(["clause_concurrence"])),
        ("f_cas", json!(["aucun"])),
        ("f_titre", json!("non")),
        ("f_titre", json!("oui_tout")),
        ("f_titre", json!("sans_droit")),
        ("f_titre", json!("prefere_pas")),
    ];
    for (item, answer) in same {
        let answers = json!({ item: answer });
        check(&(answers.clone(), answers, &[], &[]));
    }
}

#[test]
fn an_activity_that_was_split_is_asked_or_read_again() {
    check(&(json!({"f_activite": "agriculture"}), json!({}), &[Item::FActivite], &[]));
    for activity in [
        "conseil",
        "autre",
        "restauration_lieu",
        "artisanat_fabrication",
        "services_particuliers",
    ] {
        let answers = json!({ "f_activite": activity });
        check(&(answers.clone(), answers, &[], &[Item::FActivite]));
    }
    let regulated = json!({"f_activite": "reglementee"});
    check(&(regulated.clone(), regulated.clone(), &[Item::FTitrePro], &[]));
    let cipav = json!({"f_activite": "reglementee", "f_reglementee": "cipav"});
    check(&(cipav, regulated, &[Item::FReglementee, Item::FTitrePro], &[]));
}

#[test]
fn one_client_may_be_the_former_employer_and_is_asked_again() {
    check(&(
        json!({"f_clients": "une_entreprise"}),
        json!({}),
        &[Item::FClients],
        &[],
    ));
}

#[test]
fn no_diploma_says_all_in_crafts_and_trade_only() {
    for activity in [
        "artisanat_batiment",
        "artisanat_diplome",
        "commerce_stock",
        "transport",
        "services_personne",
    ] {
        let answers = json!({"f_activite": activity, "f_qualif": "non"});
        check(&(answers.clone(), answers, &[], &[]));
    }
    for activity in ["artisanat_fabrication", "restauration_lieu"] {
        let answers = json!({"f_activite": activity, "f_qualif": "non"});
        check(&(answers.clone(), answers, &[], &[Item::FActivite]));
    }
    for activity in ["conseil", "services_particuliers", "autre"] {
        let kept = json!({ "f_activite": activity });
        let answers = json!({"f_activite": activity, "f_qualif": "non"});
        check(&(answers, kept, &[Item::FQualif], &[Item::FActivite]));
    }
    let author = json!({"f_activite": "artiste_auteur", "f_qualif": "non"});
    check(&(author, json!({"f_activite": "artiste_auteur"}), &[Item::FQualif], &[]));
    check(&(json!({"f_qualif": "non"}), json!({}), &[Item::FQualif], &[]));
    let farm = json!({"f_activite": "agriculture", "f_qualif": "non"});
    check(&(farm, json!({}), &[Item::FActivite, Item::FQualif], &[]));
}

#[test]
fn a_regulated_profession_is_not_asked_its_diploma() {
    for said in ["oui_bac2_ou_3ans", "oui_cap", "en_cours", "non", "nsp"] {
        let answers = json!({"f_activite": "reglementee", "f_qualif": said});
        let kept = json!({"f_activite": "reglementee"});
        check(&(answers, kept, &[Item::FTitrePro], &[]));
    }
}

#[test]
fn a_post_in_the_public_service_is_named_when_it_was_full_time() {
    let full = json!({"f_situation": "public_plein", "f_autorisation": "demandee"});
    let named = json!({"f_situation": "public", "f_public": "plein", "f_autorisation": "demandee"});
    check(&(full, named, &[], &[]));
    let part = json!({"f_situation": "public_partiel", "f_autorisation": "oui"});
    let asked = json!({"f_situation": "public", "f_autorisation": "oui"});
    check(&(part, asked, &[Item::FPublic], &[]));
}

#[test]
fn a_special_case_that_needs_more_is_completed() {
    let minor = json!({"f_cas": ["mineur", "clause_concurrence"]});
    check(&(minor.clone(), minor, &[Item::FMineur], &[]));
    let banned = json!({"f_cas": ["interdit_gerer"]});
    check(&(banned.clone(), banned, &[Item::FInterdiction], &[]));
}

#[test]
fn an_employer_who_asks_is_asked_again_with_every_case_and_the_others_wait() {
    let answers = json!({"f_cas": ["mineur", "clause_concurrence", "employeur_demande"]});
    check(&(answers.clone(), json!({}), &[Item::FCas], &[]));
    let (_, left) = carried(&answers);
    assert_eq!(left.cases, OptionSet(0b101), "mineur and clause_concurrence");
    let (_, left) = carried(&json!({"f_cas": ["employeur_demande"]}));
    assert_eq!(left.cases, OptionSet::default());
}

#[test]
fn a_limited_permit_is_named_where_it_can_be() {
    for (old, card) in [("oui_salarie", "salarie"), ("oui_etudiant", "etudiant")] {
        let named = json!({"f_titre": "oui_limite", "f_carte": card});
        check(&(json!({ "f_titre": old }), named, &[], &[]));
    }
    let asked = json!({"f_titre": "oui_limite"});
    check(&(json!({"f_titre": "oui_entrepreneur"}), asked, &[Item::FCarte], &[]));
}

#[test]
fn a_line_without_version_is_of_items_2_by_an_option_that_it_alone_had() {
    let (sheet, left) = read_carried(r#"{"f_clients":"une_entreprise","f_ca":22000}"#).expect("answers");
    assert_eq!(left.map(|left| left.asked_again), Some(vec![Item::FClients]));
    assert_eq!(sheet.answers.amount(Item::FCa), Some(22_000));
    let (sheet, left) = read_carried(r#"{"f_activite":"agriculture","f_qualif":"non"}"#).expect("answers");
    assert!(left.is_none() && sheet.answers.has(Item::FActivite) && sheet.answers.has(Item::FQualif));
}

#[test]
fn a_line_of_two_questionnaires_is_refused() {
    for line in [
        r#"{"f_clients":"une_entreprise","f_vie":["sante"]}"#,
        r#"{"f_clients":"une_entreprise","f_activite":"paysage"}"#,
        r#"{"version":"items-2","f_activite":"paysage"}"#,
        r#"{"version":"items-2","f_public":"plein"}"#,
        r#"{"version":"items-2","f_activite":"nsp"}"#,
        r#"{"version":"items-2","f_ca":-1}"#,
        r#"{"version":"items-3","f_clients":"une_entreprise"}"#,
        r#"{"version":"items-4"}"#,
    ] {
        assert!(read_carried(line).is_err(), "{line}");
    }
}

#[test]
fn one_bad_answer_to_items_2_does_not_cost_the_others() {
    let line = r#"{"version":"items-2","mot_gain":"9","f_couleur":"1","f_titre":"oui_salarie"}"#;
    let recovered = recover_sheet(line).expect("an object");
    assert_eq!(recovered.dropped.len(), 2);
    assert_eq!(recovered.sheet.answers.iter().count(), 2);
}

fn cell(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    if quoted.is_empty() {
        "toutes".to_owned()
    } else {
        quoted.join(", ")
    }
}

fn becomes(item: Item, becomes: Becomes) -> String {
    let id = item.id();
    match becomes {
        Becomes::Same => "même réponse".to_owned(),
        Becomes::Reread => "même réponse, à relire".to_owned(),
        Becomes::Completed(option, other) => format!("`{id}` = `{option}`, `{}` à demander", other.id()),
        Becomes::Both(option, other, said) => format!("`{id}` = `{option}`, `{}` = `{said}`", other.id()),
        Becomes::AskedAgain => format!("sans réponse, `{id}` à redemander"),
        Becomes::Dropped => "sans réponse, la question n’est plus posée".to_owned(),
    }
}

#[test]
fn the_published_table_is_the_one_that_is_used() {
    let rows: Vec<String> = ROWS
        .iter()
        .map(|row| {
            let (options, activities) = (cell(row.options), cell(row.activities));
            let becomes = becomes(row.item, row.becomes);
            format!("| `{}` | {options} | {activities} | {becomes} |", row.item.id())
        })
        .collect();
    let published: Vec<&str> = PUBLISHED.lines().filter(|line| line.starts_with("| `")).collect();
    assert_eq!(published, rows, "write in schema/items-2.md:\n{}", rows.join("\n"));
}
