//! Whole reports in words, for people of every kind: read again each time a word or a rule changes.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --test snapshots` writes them anew; read the difference before keeping it.

use crate::LAW;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use engine::{
    Abstention, Access, Answer, Answers, Draws, Item, Level, Mode, PathCode, Report, Way, assess, counterfactuals,
    path_from,
};
use exchange::share::Recommendation;
use law::Date;
use support::rank;
use support::{cases, person};
use words::{Around, doubts_words, interview_words, moves_words, waterfall_words};

/// The day of every snapshot.
const TODAY: Date = Date::new(2026, 12, 1);

/// A reference person, sometimes with other answers or on the quick path.
fn check(name: &str, id: &str, mode: Mode, changed: &[(Item, &str)]) {
    let people = cases(include_str!("../cases/people.json"));
    let all = people.as_array().expect("a list");
    let found = all
        .iter()
        .find(|person| person["id"] == id)
        .expect("a reference person");
    let mut answers = person(&found["reponses"]);
    for &(item, id) in changed {
        answers
            .set(item, Answer::Choice(rank(item, id)))
            .expect("a valid answer");
    }
    compare(name, &whole(&answers, mode));
}

#[track_caller]
fn compare(name: &str, now: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/cases/snapshots/{name}.txt"));
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(&path, now).expect("the snapshot is written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let line = kept.lines().zip(now.lines()).position(|(kept, now)| kept != now);
    let line = line.unwrap_or_else(|| kept.lines().count().min(now.lines().count()));
    let at = |text: &str| text.lines().nth(line).unwrap_or("(the end)").to_owned();
    assert!(
        kept == now,
        "{name}, line {}:\n- {}\n+ {}\nIf it reads well: UPDATE_SNAPSHOTS=1 cargo test --test snapshots",
        line + 1,
        at(&kept),
        at(now)
    );
}

#[test]
fn nette() {
    check("nette", "v01", Mode::Complete, &[]);
}

#[test]
fn probable() {
    check("probable", "v28", Mode::Complete, &[]);
}

#[test]
fn serre() {
    check("serre", "v30", Mode::Complete, &[]);
}

#[test]
fn seul_possible() {
    check("seul_possible", "v15", Mode::Complete, &[]);
}

#[test]
fn pas_tout_de_suite() {
    check("pas_tout_de_suite", "v26", Mode::Complete, &[]);
}

#[test]
fn hors_champ() {
    check("hors_champ", "v31", Mode::Complete, &[]);
}

/// A place with heavy works, several founders, and a full-time public servant who may found no company.
#[test]
fn aucun_possible() {
    check(
        "aucun_possible",
        "v07",
        Mode::Complete,
        &[
            (Item::FSituation, "public"),
            (Item::FPublic, "plein"),
            (Item::FAutorisation, "oui"),
            (Item::FAssocies, "plusieurs"),
        ],
    );
}

#[test]
fn trop_peu_de_reponses() {
    let mut answers = few_answers();
    // Asked, and not known: nothing unasked may close the first way any more.
    for item in [
        Item::FQualif,
        Item::FAssocies,
        Item::FHorizon,
        Item::FSituation,
        Item::FCas,
        Item::FTitre,
        Item::FTarif,
    ] {
        answers.set(item, Answer::DontKnow).expect("a valid answer");
    }
    compare("trop_peu_de_reponses", &whole(&answers, Mode::Complete));
}

#[test]
fn fait_a_demander() {
    compare("fait_a_demander", &whole(&few_answers(), Mode::Complete));
}

fn few_answers() -> Answers {
    let mut answers = Answers::default();
    for (item, id) in [
        (Item::MotGain, "4"),
        (Item::ParContact, "4"),
        (Item::FActivite, "conseil"),
        (Item::FClients, "entreprises"),
    ] {
        answers
            .set(item, Answer::Choice(rank(item, id)))
            .expect("a valid answer");
    }
    answers
}

#[test]
fn aucun_ne_convient() {
    check(
        "aucun_ne_convient",
        AUCUN_NE_CONVIENT.0,
        Mode::Complete,
        AUCUN_NE_CONVIENT.1,
    );
}

const AUCUN_NE_CONVIENT: (&str, &[(Item, &str)]) = (
    "v36",
    &[
        (Item::AmbTaille, "1"),
        (Item::AmbTroisAns, "solo"),
        (Item::AutMaitre, "1"),
        (Item::GesComptes, "1"),
        (Item::GesDeleguer, "5"),
        (Item::FHorizon, "tester"),
        (Item::FTraction, "idee"),
        (Item::FInvest, "moins_1000"),
        (Item::RisGeneral, "0"),
        (Item::RisVariations, "5"),
        (Item::SecArbitrage, "5"),
        (Item::FAre, "pas_droits"),
        (Item::FSituation, "chomage_sans"),
        (Item::FQualif, "non"),
        (Item::FAssocies, "plusieurs"),
        (Item::FReserve, "moins_3"),
    ],
);

#[test]
fn trop_proches() {
    let changed = [(Item::ParContact, "4"), (Item::AutRegles, "5")];
    check("trop_proches", "v25", Mode::Complete, &changed);
}

#[test]
fn cae_fermee_par_le_partage() {
    check("cae_fermee_par_le_partage", "v02", Mode::Complete, &[]);
}

#[test]
fn premiere_idee() {
    check("premiere_idee", "v46", Mode::Quick, &[]);
}

#[test]
fn reponses_fragiles() {
    let straight = [
        Item::ParContact,
        Item::ParMethodes,
        Item::ColSolitude,
        Item::AutMaitre,
        Item::AutRegles,
        Item::SecSansContrat,
        Item::RisVariations,
        Item::GesComptes,
    ];
    let changed: Vec<(Item, &str)> = straight.iter().map(|&item| (item, "5")).collect();
    check("reponses_fragiles", "v22", Mode::Complete, &changed);
}

/// Everything the page says of a person, in its order.
fn whole(answers: &Answers, mode: Mode) -> String {
    let report = assess(answers, mode, LAW, &Draws::new());
    let shown = Recommendation::of(&report);
    let mut text = String::new();
    verdict(&mut text, &report, &shown);
    ways(&mut text, &report, &shown);
    let (first, second) = (shown.order[0], shown.order[1]);
    title(&mut text, &words::tie_title(first, second));
    for line in words::contrast(&report, first, second) {
        let person = if line.person.is_empty() {
            "Ventes, frais ou prix."
        } else {
            &line.person
        };
        let lean = words::lean(line.towards, line.difference);
        let gives = [line.first.as_str(), &line.second].join(" / ");
        let _ = writeln!(text, "- {person} {gives} ({lean})");
    }
    doubts(&mut text, &report, &shown);
    path(&mut text, &report, &shown);
    title(&mut text, words::interface::result::MOTIVES);
    let rows = words::motive_rows(&report.measure.z);
    let _ = writeln!(text, "{}", words::motive_reading(&rows, Some(report.measure.se_motive)));
    for said in words::motor(&report, &ahead(&shown)) {
        let _ = writeln!(text, "{said}");
    }
    let _ = writeln!(text, "{}", words::need_reading(&words::need_rows(&report.measure)));
    changes(&mut text, answers, &report);
    interview(&mut text, &report, &shown);
    text
}

fn title(text: &mut String, title: &str) {
    let _ = writeln!(text, "\n## {title}\n");
}

fn verdict(text: &mut String, report: &Report, shown: &Recommendation) {
    let _ = writeln!(text, "# {}\n", words::title_of(shown, words::missing(report)));
    let _ = writeln!(text, "{}", words::verdict_sentence(shown, words::missing(report)));
    for banner in &report.banners {
        let _ = writeln!(text, "{}", words::banner(*banner).text);
    }
    for reason in &report.ranking.verdict.reasons {
        let _ = writeln!(text, "{}", words::waiting(*reason).text);
    }
    for &item in &report.to_ask {
        let _ = writeln!(text, "- {}", words::question(item).short);
    }
    for way in ahead(shown) {
        for clause in words::because(report, way) {
            let _ = writeln!(text, "Parce que ({}) : {clause}", words::way(way).name);
        }
    }
    if report.quality.fragile {
        let _ = writeln!(text, "{}", words::quality::FRAGILE);
    }
}

fn ways(text: &mut String, report: &Report, shown: &Recommendation) {
    for way in shown.order {
        title(text, words::way(way).name);
        let _ = writeln!(
            text,
            "Indice {}, première {} fois sur 100, {}.",
            shown.index[way],
            shown.share[way],
            words::figures_words::access(shown.access[way], shown.excluded[way])
        );
        if way == Way::Cae {
            let _ = writeln!(text, "{}", words::sharing(report.sharing));
        }
        for (code, access) in &report.gates[way].reasons {
            let gate = words::gate(*code);
            let sign = if *access == Access::Closed { "×" } else { "!" };
            let _ = writeln!(text, "{sign} {} {}", gate.text, gate.opens);
        }
        let reasons = words::reasons(report, way);
        for reason in &reasons.for_it {
            let _ = writeln!(text, "+ {}", reason.text());
        }
        for reason in &reasons.against {
            let _ = writeln!(text, "− {}", reason.text());
        }
        for reason in &reasons.to_know {
            let _ = writeln!(text, "{} : {}", words::TO_KNOW, reason.text());
        }
        let sum = words::waterfall(report, way);
        let _ = writeln!(text, "{}", waterfall_words::reading(&sum));
        let _ = write!(text, "{}", waterfall_words::decimal(sum.start));
        for fall in &sum.falls {
            let name = waterfall_words::block(fall.block);
            let _ = write!(text, " | {name} {}", waterfall_words::signed(fall.tenths));
        }
        let _ = writeln!(text, " = {}", waterfall_words::total(&sum));
    }
}

/// The ways that the verdict names.
fn ahead(shown: &Recommendation) -> Vec<Way> {
    match shown.level {
        Level::Nette | Level::Probable | Level::SeulPossible => shown.order[..1].to_vec(),
        Level::Serre => words::close_members(shown),
        Level::Abstention => Vec::new(),
    }
}

fn doubts(text: &mut String, report: &Report, shown: &Recommendation) {
    let members = ahead(shown);
    let common = words::common_doubts(report, &members);
    if !common.is_empty() {
        title(text, &format!("{} ({})", doubts_words::TITLE, doubts_words::COMMON));
    }
    for doubt in &common {
        let _ = writeln!(text, "- {}", doubt.text);
    }
    for &way in &members {
        title(text, &format!("{} ({})", doubts_words::TITLE, words::way(way).name));
        let around = Around {
            members: &members,
            ..Around::default()
        };
        let doubts = words::doubts(report, shown, way, around);
        for doubt in &doubts {
            let _ = writeln!(text, "- {}", doubt.text);
        }
        if doubts.len() < 2 {
            let _ = writeln!(text, "- {}", doubts_words::little(way, doubts.is_empty()));
        }
    }
}

fn path(text: &mut String, report: &Report, shown: &Recommendation) {
    let mut codes: Vec<PathCode> = ahead(shown).iter().map(|&way| path_from(report, way)).collect();
    let waits = matches!(
        shown.abstention,
        Some(Abstention::Attendre | Abstention::HorsChamp | Abstention::AucunPossible)
    );
    if waits {
        codes.push(report.ranking.path);
    }
    for code in codes {
        title(text, words::path(code).title);
        let variant = words::variant_label(&report.variants);
        let details = words::step_details(report, code);
        for (step, details) in words::path(code).steps.iter().zip(&details) {
            let _ = writeln!(text, "- {}", words::step_text(*step, &variant));
            for (line, fact) in details.official.iter().chain(&details.costs) {
                let site = moves_words::site(fact.url);
                let _ = writeln!(text, "  - {line} ({site}, {})", words::source_note(fact, TODAY));
            }
            if let Some(when) = step.next_when {
                let _ = writeln!(text, "  {when}");
            }
        }
    }
}

fn changes(text: &mut String, answers: &Answers, report: &Report) {
    let target = report.ranking.order[1];
    let found = counterfactuals(answers, target, LAW);
    if !found.is_empty() {
        title(text, words::interface::result::CHANGES);
    }
    if found.is_empty() && !report.ranking.excluded[target] {
        title(text, words::interface::result::CHANGES);
        let _ = writeln!(text, "{}", words::no_change_sentence(target));
    }
    for change in found {
        let _ = writeln!(text, "- {}", words::change_sentence(answers, &change.changes, target));
    }
}

fn interview(text: &mut String, report: &Report, shown: &Recommendation) {
    let questions = match shown.abstention {
        Some(Abstention::TropProches) => words::general_interview(),
        Some(_) | None => words::interview(report, &ahead(shown), &[]),
    };
    if !questions.is_empty() {
        title(text, interview_words::TITLE);
    }
    for asked in questions {
        let whom = interview_words::whom(asked.whom);
        let _ = writeln!(text, "- {whom} : {} [{}]", asked.question, asked.why);
    }
    if !report.alerts.is_empty() {
        title(text, words::interface::result::ALERTS);
    }
    for alert in &report.alerts {
        let _ = writeln!(text, "! {}", words::alert(*alert).text);
    }
}
