//! One act for today: which one, for whom, in which order, and how it is written. The table is that of the specification of
//! items-3, written before the code.

use std::collections::BTreeSet;

use crate::LAW;
use engine::{Abstention, Answers, Draws, Mode, PathCode, Report, Way, assess};
use exchange::mail::mailto;
use exchange::share::Recommendation;
use serde_json::{Value, json};
use support::typography::{assert_clean, assert_readable};
use support::{Random, person};
use words::{Act, Deed};

/// An adviser without a job who invoices firms, all facts known.
fn adviser() -> Value {
    json!({
        "mot_rang": ["gain", "sens", "lien"], "par_temps": "une_heure", "par_contribution": "cela_depend",
        "col_guide": "3", "aut_maitre": "3", "sec_arbitrage": "5", "ris_general": "3", "ges_deleguer": "5",
        "amb_taille": "1", "f_activite": "conseil", "f_clients": "entreprises", "f_qualif": "oui_bac2_ou_3ans",
        "f_traction": "payants", "f_ca": 60_000, "f_tarif": 500, "f_associes": "solo",
        "f_horizon": "vivre", "f_situation": "sans_activite", "f_cas": ["aucun"], "f_titre": "non"
    })
}

/// The report of the adviser with other answers.
fn but(changes: &Value) -> Report {
    let mut facts = adviser();
    for (item, answer) in changes.as_object().expect("an object") {
        facts[item] = answer.clone();
    }
    assess(&person(&facts), Mode::Complete, LAW, &Draws::new())
}

fn ids(acts: &[Act]) -> Vec<&'static str> {
    acts.iter().map(|act| act.deed.id()).collect()
}

/// What the verdict of the engine leads to.
#[track_caller]
fn check(changes: &Value, first: Deed) {
    let report = but(changes);
    let ranking = &report.ranking;
    let act = words::first_act(&report, ranking.verdict.abstention, &ranking.order[..1]);
    assert_eq!(act.deed, first, "{changes}: {:?}", ranking.verdict);
}

/// What a recommendation of this way leads to, in order.
#[track_caller]
fn follows(changes: &Value, way: Way, expected: &[Deed]) {
    let acts = words::acts(&but(changes), None, &[way]);
    let expected: Vec<_> = expected.iter().map(|deed| deed.id()).collect();
    assert_eq!(ids(&acts), expected, "{changes}, {way:?}");
}

#[test]
fn what_must_be_settled_first_is_the_act() {
    for (changes, first) in [
        (json!({"f_titre": "sans_droit"}), Deed::PermitFind),
        (
            json!({"f_titre": "oui_limite", "f_carte": "autre_titre"}),
            Deed::PermitCheck,
        ),
        (json!({"f_cas": ["travail_dirige"]}), Deed::JobNotes),
        (json!({"f_cas": ["clause_concurrence"]}), Deed::Clause),
        (json!({"f_cas": ["mineur"], "f_mineur": "moins_16"}), Deed::Age),
        (
            json!({"f_situation": "public", "f_public": "plein", "f_activite": "commerce_stock", "f_autorisation": "non"}),
            Deed::PartTime,
        ),
        (
            json!({"f_situation": "public", "f_public": "plein", "f_autorisation": "non"}),
            Deed::Request,
        ),
        (
            json!({"f_activite": "reglementee", "f_reglementee": "sante_droit_chiffre", "f_titre_pro": "non"}),
            Deed::Title,
        ),
        (
            json!({"f_activite": "artisanat_diplome", "f_qualif": "non"}),
            Deed::Qualification,
        ),
    ] {
        check(&changes, first);
    }
}

/// A permit comes before an employer, an employer before an administration: the order of the engine.
#[test]
fn of_two_points_to_settle_the_first_one_is_the_act() {
    check(
        &json!({"f_titre": "sans_droit", "f_cas": ["travail_dirige"]}),
        Deed::PermitFind,
    );
    check(
        &json!({"f_cas": ["clause_concurrence"], "f_situation": "public", "f_public": "plein"}),
        Deed::Clause,
    );
}

#[test]
fn activities_with_rules_of_their_own_have_their_act() {
    check(&json!({"f_activite": "artiste_auteur"}), Deed::Artist);
    check(
        &json!({"f_activite": "graphisme", "f_graphisme": "creations"}),
        Deed::Artist,
    );
    check(&json!({"f_activite": "presse_spectacle"}), Deed::Press);
    check(&json!({"f_activite": "agriculture"}), Deed::Farm);
    check(&json!({"f_cas": ["pacifique"]}), Deed::Territory);
}

#[test]
fn each_way_starts_with_its_act() {
    let plain = json!({});
    follows(&plain, Way::Cae, &[Deed::MeetCae]);
    follows(&plain, Way::Portage, &[Deed::Portage]);
    follows(&plain, Way::Micro, &[Deed::Left]);
    follows(&plain, Way::Creation, &[Deed::Forms]);
    follows(
        &json!({"f_associes": "plusieurs", "f_ensemble": "societe"}),
        Way::Creation,
        &[Deed::EachAlone],
    );
    follows(
        &json!({"f_activite": "restauration_lieu", "f_traction": "idee", "f_invest": "plus_50000"}),
        Way::Creation,
        &[Deed::Gap],
    );
    let employee = json!({"f_situation": "salarie_plein", "f_depart": "garder"});
    follows(&employee, Way::Micro, &[Deed::Contract]);
    follows(&employee, Way::Cae, &[Deed::MeetCae]);
}

#[test]
fn an_agreement_comes_before_the_way() {
    let post = |post: &str, agreed: Value| json!({"f_situation": "public", "f_public": post, "f_autorisation": agreed});
    follows(&post("plein", json!("oui")), Way::Micro, &[Deed::Agreement]);
    follows(
        &post("plein", json!("liberal_enseignement")),
        Way::Micro,
        &[Deed::Teaching],
    );
    let reduced = json!({"f_situation": "public", "f_public": "non_complet"});
    follows(&reduced, Way::Micro, &[Deed::Declare, Deed::Left]);
    let leave = json!({"f_situation": "public", "f_public": "disponibilite"});
    follows(&leave, Way::Portage, &[Deed::Declare, Deed::Portage]);
}

#[test]
fn what_decides_comes_first_then_the_way_then_the_income() {
    let building = json!({"f_activite": "artisanat_batiment", "f_clients": "particuliers"});
    follows(&building, Way::Micro, &[Deed::Insurance, Deed::Left]);
    follows(&building, Way::Cae, &[Deed::MeetCae, Deed::CaeInsurance]);
    let leaving = json!({
        "f_activite": "artisanat_batiment", "f_clients": "particuliers",
        "f_situation": "salarie_partiel", "f_depart": "demission"
    });
    follows(&leaving, Way::Micro, &[Deed::Resign, Deed::Insurance, Deed::Left]);
    for activity in ["alimentaire", "ambulant"] {
        let food = json!({"f_activite": activity, "f_aliments": "secs"});
        follows(&food, Way::Micro, &[Deed::Hygiene, Deed::Left]);
    }
    let home = json!({"f_activite": "services_personne"});
    follows(&home, Way::Micro, &[Deed::HomeServices, Deed::Left]);
    follows(&home, Way::Cae, &[Deed::MeetCae]);
    let agent = json!({"f_activite": "agent_commercial"});
    follows(&agent, Way::Micro, &[Deed::Agency, Deed::Left]);
    let training = json!({"f_activite": "formation"});
    follows(&training, Way::Micro, &[Deed::Training, Deed::Left]);
    follows(&training, Way::Portage, &[Deed::Portage]);
    let seventeen = json!({"f_cas": ["mineur"], "f_mineur": "16_17"});
    follows(&seventeen, Way::Creation, &[Deed::AgeAgreement, Deed::Forms]);
    let banned = json!({"f_cas": ["interdit_gerer"], "f_interdiction": "societe"});
    follows(&banned, Way::Creation, &[Deed::Ban, Deed::Forms]);
    let student = json!({"f_titre": "oui_limite", "f_carte": "etudiant", "f_horizon": "tester"});
    follows(&student, Way::Cae, &[Deed::PermitCheck, Deed::MeetCae]);
}

#[test]
fn an_income_of_today_asks_for_its_own_act_after_the_way() {
    for (changes, last) in [
        (json!({"f_situation": "chomage_are"}), Deed::Rights),
        (json!({"f_situation": "fin_contrat"}), Deed::Rights),
        (
            json!({"f_situation": "salarie_partiel", "f_depart": "rupture"}),
            Deed::Rights,
        ),
        (json!({"f_situation": "retraite"}), Deed::Pension),
        (json!({"f_situation": "etudes"}), Deed::Studies),
        (json!({"f_situation": "chomage_sans"}), Deed::Allowance),
        (json!({"f_vie": ["allocation"]}), Deed::Allowance),
    ] {
        follows(&changes, Way::Portage, &[Deed::Portage, last]);
    }
    let no_rights = json!({"f_situation": "chomage_are", "f_are": "pas_droits"});
    follows(&no_rights, Way::Portage, &[Deed::Portage]);
}

#[test]
fn a_close_call_has_one_common_act() {
    use Way::{Cae, Creation, Micro, Portage};
    let report = but(&json!({}));
    for (ways, expected) in [
        (&[Cae, Portage][..], Deed::TwoCalls),
        (&[Portage, Cae][..], Deed::TwoCalls),
        (&[Micro, Cae][..], Deed::TwoLeft),
        (&[Portage, Micro][..], Deed::TwoLeft),
        (&[Creation, Micro][..], Deed::TwoForms),
        (&[Creation, Cae][..], Deed::TwoColumns),
        (&[Cae, Portage, Creation][..], Deed::TwoColumns),
    ] {
        assert_eq!(words::first_act(&report, None, ways).deed, expected, "{ways:?}");
    }
}

#[test]
fn each_abstention_has_its_act() {
    let first = |changes: &Value, abstention| words::first_act(&but(changes), Some(abstention), &[Way::Cae]);
    let plain = json!({});
    assert_eq!(first(&plain, Abstention::TropProches).deed, Deed::Clients);
    assert_eq!(first(&plain, Abstention::AucunPossible).deed, Deed::Blocked);
    assert_eq!(first(&plain, Abstention::TropPeuDeReponses).deed, Deed::Answer);
    assert_eq!(first(&plain, Abstention::FaitADemander).deed, Deed::Answer);
    for (situation, other) in [
        ("salarie_plein", "Garder votre emploi"),
        ("salarie_partiel", "Garder votre emploi"),
        ("chomage_are", "Chercher un emploi"),
        ("fin_contrat", "Chercher un emploi"),
        ("sans_activite", "Chercher un emploi"),
        ("retraite", "Ne rien créer"),
        ("etudes", "Ne rien créer"),
    ] {
        let act = first(&json!({"f_situation": situation}), Abstention::AucunNeConvient);
        assert!(act.text.contains(other), "{situation}: {}", act.text);
    }
}

#[test]
fn every_act_is_short_and_says_when_it_is_done() {
    let answers = Answers::default();
    let mut labels = BTreeSet::new();
    for &deed in Deed::ALL {
        let (id, act) = (deed.id(), words::act(deed, &answers));
        for text in [act.label, act.text, act.done_when] {
            assert_readable(id, text);
        }
        let said = act
            .label
            .split_whitespace()
            .filter(|word| word.contains(char::is_alphabetic));
        assert!(said.count() <= 6, "{id}: {}", act.label);
        let verb = act.label.split_whitespace().next().unwrap_or_default();
        assert!(["er", "ir", "re"].iter().any(|end| verb.ends_with(end)), "{id}: {verb}");
        assert!((15..=30).contains(&act.minutes), "{id}");
        assert!(act.text.ends_with(['.', '?']) && act.done_when.ends_with('.'), "{id}");
        assert!(act.done_when.starts_with(char::is_lowercase), "{id}");
        let several = [Deed::NoneFits, Deed::NoneFitsWithJob, Deed::NoneFitsWithoutJob].contains(&deed);
        assert!(labels.insert(act.label) || several, "{id}");
        for link in act.links {
            assert_readable(id, link.name);
            assert!(link.fact.url.starts_with("https://"), "{id}");
        }
    }
}

/// The widest amounts that the questionnaire takes, which make the longest messages.
#[test]
fn every_message_is_readable_and_opens_in_any_mail_program() {
    let most = person(&json!({"f_activite": "conseil", "f_ca": 10_000_000, "f_tarif": 5_000}));
    let mut messages = 0;
    for &deed in Deed::ALL {
        for answers in [&Answers::default(), &most] {
            let Some(message) = words::act(deed, answers).message else {
                continue;
            };
            messages += 1;
            assert_readable(deed.id(), message.subject);
            for line in message.body.lines().filter(|line| !line.is_empty()) {
                assert_readable(deed.id(), line);
            }
            assert_eq!(message.body.matches('[').count(), message.body.matches(']').count());
            assert!(
                mailto(message.subject, &message.body).is_some(),
                "{}: too long",
                deed.id()
            );
        }
    }
    assert!(messages > 30, "{messages}");
}

#[test]
fn a_message_holds_the_amounts_that_were_given() {
    let body = |report: &Report| {
        let message = words::first_act(report, None, &[Way::Portage]).message;
        message.expect("a message").body
    };
    assert!(body(&but(&json!({}))).contains("à 500\u{a0}€ par jour"));
    let unknown = body(&but(&json!({"f_tarif": "nsp"})));
    assert!(unknown.contains("à [votre prix] par jour"), "{unknown}");
}

/// What is said of the message to oneself fits in an address, with the longest link.
#[test]
fn the_message_to_oneself_fits_with_each_act() {
    let link = [
        "https://exemple-de-domaine.example/quatre-voies/resultat/#",
        &"a".repeat(60),
    ]
    .concat();
    for &deed in Deed::ALL {
        let act = words::act(deed, &Answers::default());
        let body = words::acts_words::to_myself(&act, &link);
        assert_clean(deed.id(), &body.replace(&link, ""));
        assert!(body.ends_with(&link) && body.contains(act.text) && body.contains(act.done_when));
        let address = mailto(words::acts_words::MY_SUBJECT, &body);
        assert!(address.is_some(), "{}: too long", deed.id());
    }
}

/// The first step of a path is not said again under the act that does it.
#[test]
fn a_step_that_the_act_stands_for_is_left_out() {
    let report = but(&json!({}));
    let acts = words::acts(&report, None, &[Way::Portage]);
    assert_eq!(
        words::steps_done_by(&acts, PathCode::PortageDurable, &report.answers),
        1
    );
    assert_eq!(words::steps_done_by(&acts, PathCode::MicroDurable, &report.answers), 0);
    let close = words::acts(&report, None, &[Way::Portage, Way::Cae]);
    assert_eq!(
        words::steps_done_by(&close, PathCode::PortageDurable, &report.answers),
        0
    );
    for &code in PathCode::ALL {
        let done = words::steps_done_by(&[], code, &report.answers);
        assert!(done < words::path(code).steps.len(), "{}", code.id());
    }
}

/// Clients are asked before the steps, unless a point must be settled first (§6, the paths with a star), or every way is closed.
#[test]
fn clients_wait_until_what_must_be_settled_is() {
    let without = PathCode::ALL.iter().filter(|&&code| !words::prepares(code));
    let without: BTreeSet<_> = without.map(|code| code.id()).collect();
    let expected = BTreeSet::from([
        "titre_dabord",
        "titre_a_verifier",
        "emploi_a_clarifier",
        "clause_dabord",
        "age_dabord",
        "temps_partiel_dabord",
        "autorisation_puis_test",
        "titre_pro_dabord",
        "qualification_dabord",
        "regime_artiste",
        "regime_presse_scene",
        "revoir_projet",
    ]);
    assert_eq!(without, expected);
}

#[test]
fn the_last_day_for_the_acre_is_the_sixtieth_and_for_those_it_concerns() {
    use words::acts_words::last_day_for_acre;
    for (start, last) in [
        ("2026-12-01", "2027-01-30"),
        ("2027-12-31", "2028-02-29"),
        ("2028-01-01", "2028-03-01"),
    ] {
        let day = |text| law::Date::parse(text).expect("a day");
        assert_eq!(last_day_for_acre(day(start), LAW), day(last), "{start}");
    }
    let seeker = but(&json!({"f_situation": "chomage_are"}));
    let employee = but(&json!({"f_situation": "salarie_plein"}));
    assert!(words::acre_matters(&seeker, PathCode::MicroDurable));
    assert!(words::acre_matters(&seeker, PathCode::SocieteDirecte));
    assert!(!words::acre_matters(&seeker, PathCode::PortageDurable));
    assert!(!words::acre_matters(&employee, PathCode::MicroDurable));
}

#[test]
fn everybody_has_something_to_do_and_nothing_twice() {
    let draws = Draws::new();
    let mut random = Random::new(61);
    for _ in 0..2_000 {
        let report = assess(&random.person(), Mode::Complete, LAW, &draws);
        let shown = Recommendation::of(&report);
        let acts = words::acts(&report, shown.abstention, &shown.order[..1]);
        let ids = ids(&acts);
        assert!((1..=6).contains(&ids.len()), "{ids:?}");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
    }
}
