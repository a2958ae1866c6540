//! A shared result explains with the answers it holds, and never contradicts what the sender saw.

use crate::LAW;
use engine::{Abstention, Access, Alert, Draws, GateCode, Item, PathCode, Report, Sheet, WaitingReason, Way, assess};
use exchange::json::read_sheet;
use exchange::share::{SENSITIVE, decode, encode_complete};
use support::random;
use support::{Random, cases};

/// The sender's report, and the receiver's, by a link that adds these answers.
fn sent(sheet: &Sheet, added: &[Item], draws: &Draws) -> (Report, Report) {
    let compute = |sheet: &Sheet| assess(&sheet.answers, sheet.mode, LAW, draws);
    let report = compute(sheet);
    let shared = decode(&encode_complete(sheet, &report, added)).expect("a link");
    let explained = shared.explained(compute).expect("answers");
    (report, explained)
}

fn sent_by(answers: &str, added: &[Item]) -> (Report, Report) {
    sent(&read_sheet(answers).expect("answers"), added, &Draws::new())
}

fn codes(report: &Report, way: Way) -> Vec<GateCode> {
    report.gates[way].reasons.iter().map(|&(code, _)| code).collect()
}

#[test]
fn with_every_answer_the_receiver_sees_the_report_of_the_sender() {
    let draws = Draws::new();
    for person in cases(include_str!("../cases/people.json")).as_array().expect("a list") {
        let sheet = read_sheet(&person["reponses"].to_string()).expect("answers");
        let (report, explained) = sent(&sheet, &SENSITIVE, &draws);
        assert_eq!(explained, report, "{}", person["id"]);
    }
}

#[test]
fn nothing_that_the_sender_saw_is_contradicted_whatever_is_left_out() {
    let (draws, mut random, mut softened) = (Draws::new(), Random::new(13), 0);
    for _ in 0..1_500 {
        let sheet = random::sheet(&mut random);
        let added: Vec<Item> = SENSITIVE.into_iter().filter(|_| random.below(2) == 0).collect();
        let (report, explained) = sent(&sheet, &added, &draws);
        let (ours, theirs) = (&explained.ranking, &report.ranking);
        assert_eq!((ours.order, ours.excluded), (theirs.order, theirs.excluded));
        let verdict = |report: &Report| {
            let verdict = &report.ranking.verdict;
            (verdict.level, verdict.abstention, verdict.members.clone())
        };
        assert_eq!(verdict(&explained), verdict(&report));
        for (way, gate) in explained.gates.iter() {
            assert_eq!(gate.access, report.gates[way].access, "{way:?} {sheet:?}");
            assert!(gate.reasons.iter().all(|&(_, access)| access <= gate.access));
            softened += usize::from(gate.reasons != report.gates[way].reasons);
        }
        let waits = theirs.verdict.abstention == Some(Abstention::Attendre);
        assert!(waits || ours.verdict.reasons.is_empty(), "{sheet:?}");
        assert!(!ours.excluded[Way::Cae] || !explained.alerts.contains(&Alert::CaeAssocie));
    }
    assert!(softened > 500, "{softened}");
}

#[test]
fn a_way_that_a_left_out_answer_closes_stays_closed_without_its_reason() {
    let answers = r#"{"f_activite":"conseil","f_cas":["mineur"],"f_horizon":"complement"}"#;
    let (_, explained) = sent_by(answers, &[]);
    assert_eq!(explained.gates[Way::Micro].access, Access::Closed);
    assert!(codes(&explained, Way::Micro).is_empty());
    assert!(explained.ranking.excluded[Way::Micro] && explained.ranking.excluded[Way::Cae]);
}

#[test]
fn an_agreement_left_out_is_not_taken_for_a_refusal() {
    let answers = r#"{"f_activite":"conseil","f_situation":"public","f_public":"plein","f_autorisation":"oui"}"#;
    let (report, explained) = sent_by(answers, &[Item::FSituation, Item::FPublic]);
    assert_ne!(report.ranking.verdict.abstention, Some(Abstention::Attendre));
    assert_eq!(explained.ranking.verdict.reasons, []);
    assert_eq!(explained.ranking.path, PathCode::AccordPuisTest);
    assert!(!codes(&explained, Way::Cae).contains(&GateCode::S7AccordAbsent));

    let part_time = answers.replace("plein", "partiel");
    let (_, explained) = sent_by(&part_time, &[Item::FSituation, Item::FPublic]);
    assert!(
        codes(&explained, Way::Cae).is_empty(),
        "nobody said that the agreement is missing"
    );
    let (_, explained) = sent_by(&part_time, &[Item::FSituation, Item::FPublic, Item::FAutorisation]);
    assert_eq!(codes(&explained, Way::Cae), [GateCode::S6CadreAccord]);
}

#[test]
fn a_reason_to_wait_is_given_only_from_the_answers_shared() {
    let both = r#"{"f_activite":"artisanat_diplome","f_qualif":"non","f_associes":"solo","f_titre":"sans_droit"}"#;
    let (report, explained) = sent_by(both, &[]);
    assert_eq!(
        report.ranking.verdict.reasons,
        [WaitingReason::Titre, WaitingReason::Qualification]
    );
    assert_eq!(explained.ranking.verdict.reasons, [WaitingReason::Qualification]);
    assert_eq!(
        explained.after, None,
        "what was left out may close a way once the point is settled"
    );
    let (_, explained) = sent_by(r#"{"f_activite":"conseil","f_titre":"sans_droit"}"#, &[]);
    assert_eq!(explained.ranking.verdict.abstention, Some(Abstention::Attendre));
    assert_eq!(explained.ranking.verdict.reasons, []);
}

#[test]
fn a_recommendation_alone_explains_nothing() {
    let report = assess(
        &read_sheet("{}").unwrap().answers,
        engine::Mode::Complete,
        LAW,
        &Draws::new(),
    );
    let link = exchange::share::encode_recommendation(&report);
    let explained = decode(&link)
        .unwrap()
        .explained(|_| unreachable!("there is no answer to assess"));
    assert_eq!(explained, None);
}
