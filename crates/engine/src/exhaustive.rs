//! For tests only: every combination of the facts that gates read, none left out.
//!
//! Too many to visit one by one (more than 10¹⁰), so they are factorised, and each step is checked on the rules themselves:
//! - once the activity is known, rules fall into groups that share no other question: the gates of a person are those of each
//!   group put together;
//! - two answers that every clause treats alike are one; amounts change their effect only at the edges of a clause;
//! - a hidden question has no answer.

use std::collections::{BTreeMap, BTreeSet};

use law::Law;

use super::answers::{Answer, Answers};
use super::clause::Clause;
use super::codes::{GateCode, Level, Way};
use super::fit::{evaluate, order};
use super::gate_rules::{GateRule, RULES};
use super::gates::gates;
use super::item::Item;
use super::nature::{Ceiling, Nature};
use super::options::OptionSet;
use super::questions::{FActivite, FQualif, Kind, QUESTIONS, question};
use super::report::{Access, Gate};
use super::tables::PerWay;
use super::verdict::{Caution, Known, verdict};
use super::waiting;

/// The ceilings are those of this law.
const LAW: Law = Law::of_rules();

/// Reasons that cannot both be true of one person.
const CONTRADICTORY: &[&[GateCode]] = &[
    &[
        GateCode::S6CadreAccord,
        GateCode::S2PublicAutorisation,
        GateCode::S7AccordAbsent,
    ],
    &[
        GateCode::S1PublicPlein,
        GateCode::S2PublicAutorisation,
        GateCode::S4DejaIndependant,
    ],
    &[
        GateCode::T1SansDroit,
        GateCode::T2TitreSalarie,
        GateCode::T4TitreEntrepreneur,
    ],
    &[GateCode::P2Particuliers, GateCode::P3SeulementEntreprises],
    &[GateCode::P8TarifBas, GateCode::P9TarifLimite],
    &[
        GateCode::R1SanteDroitChiffre,
        GateCode::R3ExercicePersonnel,
        GateCode::R4Carte,
        GateCode::R5APreciser,
    ],
    &[
        GateCode::M3Plafond,
        GateCode::M4PlafondProche,
        GateCode::M6PlafondMetier,
    ],
    &[GateCode::C5LocalLicence, GateCode::C8LieuLourd],
    &[
        GateCode::M2Agricole,
        GateCode::A1RegimeArtiste,
        GateCode::P1Sap,
        GateCode::R6LicenceMetier,
        GateCode::D1Decennale,
    ],
];

/// Every clause that a gate, a reason to wait or the visibility of a question they read depends on.
fn clauses() -> Vec<Clause> {
    let rules = RULES.iter().flat_map(|rule| rule.when);
    let waits = waiting::RULES.iter().flat_map(|(_, when)| *when);
    let mut clauses: Vec<Clause> = rules.chain(waits).copied().collect();
    let read: BTreeSet<Item> = RULES
        .iter()
        .flat_map(reads)
        .chain(clauses.iter().map(|clause| clause.item()))
        .collect();
    clauses.extend(read.into_iter().flat_map(|item| question(item).visible_if));
    clauses
}

/// Every activity, and none.
fn activities() -> impl Iterator<Item = Answers> {
    let said = FActivite::ALL
        .iter()
        .map(|activity| Answers::default().with(Item::FActivite, activity.answer()));
    std::iter::once(Answers::default()).chain(said)
}

/// Whether the clauses may all hold for this activity.
fn may_hold(when: &[Clause], activity: &Answers) -> bool {
    when.iter()
        .all(|clause| clause.item() != Item::FActivite || clause.holds(activity))
}

/// The questions that clauses read, but for the activity.
fn read_by(when: &[Clause]) -> BTreeSet<Item> {
    let items = when.iter().map(|clause| clause.item());
    items.filter(|&item| item != Item::FActivite).collect()
}

/// The questions a rule reads, but for the activity.
fn reads(rule: &GateRule) -> BTreeSet<Item> {
    rule.items().filter(|&item| item != Item::FActivite).collect()
}

/// Questions that some rule reads together for this activity, or one of which shows another.
fn groups(activity: &Answers) -> Vec<BTreeSet<Item>> {
    let rules = RULES.iter().filter(|rule| may_hold(rule.when, activity)).map(reads);
    let waits = waiting::RULES.iter().filter(|(_, when)| may_hold(when, activity));
    let mut links: Vec<BTreeSet<Item>> = rules.chain(waits.map(|(_, when)| read_by(when))).collect();
    let mut read: BTreeSet<Item> = links.iter().flatten().copied().collect();
    // What shows a question is shown by others: three steps reach them all.
    for _ in 0..3 {
        let shown_by = |item: &Item| read_by(question(*item).visible_if);
        let more: Vec<Item> = read.iter().flat_map(shown_by).collect();
        read.extend(more);
    }
    links.extend(read.into_iter().map(|item| {
        let shown_by = read_by(question(item).visible_if);
        shown_by.into_iter().chain([item]).collect()
    }));
    let mut groups: Vec<BTreeSet<Item>> = Vec::new();
    for mut link in links {
        let (joined, apart) = groups
            .into_iter()
            .partition(|group: &BTreeSet<Item>| !group.is_disjoint(&link));
        groups = apart;
        link.extend(joined.into_iter().flatten());
        groups.push(link);
    }
    groups
}

/// Every answer to a question, no answer included, one of each kind that some clause tells apart.
fn answers_to(item: Item, clauses: &[Clause]) -> Vec<Option<Answer>> {
    let all: Vec<Option<Answer>> = match question(item).kind {
        Kind::Amount { .. } => amounts(item, clauses),
        Kind::Several => (1..1 << question(item).choices.len())
            .map(|bits| Some(Answer::Several(OptionSet(bits))))
            .collect(),
        Kind::Ranking => panic!("no gate reads a ranking"),
        Kind::Agreement | Kind::Importance | Kind::Bipolar | Kind::ElevenPoints | Kind::Single => {
            (0..question(item).choices.len() as u8)
                .map(|rank| Some(Answer::Choice(rank)))
                .collect()
        }
    };
    let own: Vec<&Clause> = clauses.iter().filter(|clause| clause.item() == item).collect();
    let told_apart = [Item::FCa, Item::FNature].contains(&item);
    let mut kinds = BTreeMap::new();
    for answer in std::iter::once(None).chain(all) {
        let alone = answer.map_or(Answers::default(), |answer| Answers::default().with(item, answer));
        let effect: Vec<bool> = own.iter().map(|clause| clause.holds(&alone)).collect();
        let key = if told_apart {
            format!("{answer:?}")
        } else {
            format!("{effect:?}")
        };
        kinds.entry(key).or_insert(answer);
    }
    kinds.into_values().collect()
}

/// The last amount on one side of each edge, and the first on the other.
fn amounts(item: Item, clauses: &[Clause]) -> Vec<Option<Answer>> {
    let natures = [Nature::Service, Nature::Vente, Nature::Mixte];
    let mut edges = BTreeSet::from([0]);
    for clause in clauses.iter().filter(|clause| clause.item() == item) {
        match *clause {
            Clause::Below(_, euros) | Clause::AtLeast(_, euros) => edges.extend([euros - 1, euros]),
            Clause::In(..) | Clause::NotIn(..) | Clause::Contains(..) | Clause::Unanswered(_) => {}
        }
    }
    if item == Item::FCa {
        for (ceiling, percent) in [(Ceiling::Warning, 80), (Ceiling::Closing, 100)] {
            for nature in natures {
                let limit = ceiling.euros(nature, LAW) * percent / 100;
                edges.extend([limit, limit + 1]);
            }
        }
    }
    edges.into_iter().map(|euros| Some(Answer::Amount(euros))).collect()
}

/// Visits every combination of the answers of a group.
fn visit(items: &[(Item, Vec<Option<Answer>>)], answers: &Answers, look: &mut impl FnMut(&Answers)) {
    let Some(((item, all), rest)) = items.split_first() else {
        return look(answers);
    };
    if !answers.sees(*item) {
        return visit(rest, answers, look);
    }
    for answer in all {
        match answer {
            Some(answer) => visit(rest, &answers.with(*item, *answer), look),
            None => visit(rest, answers, look),
        }
    }
}

fn check(answers: &Answers, gates: &PerWay<Gate>) {
    let mut said = BTreeSet::new();
    for (way, gate) in gates.iter() {
        let hardest = gate.reasons.iter().map(|&(_, access)| access).max().unwrap_or_default();
        assert_eq!(gate.access, hardest, "{way:?} {answers:?}");
        assert!(
            gate.reasons.iter().all(|&(_, access)| access > Access::Open),
            "{way:?} {answers:?}"
        );
        said.extend(gate.reasons.iter().map(|&(code, _)| code));
    }
    for codes in CONTRADICTORY {
        let together: Vec<_> = codes.iter().filter(|code| said.contains(code)).collect();
        assert!(together.len() < 2, "{together:?} for {answers:?}");
    }
}

/// What is answered outside the group: the activity, and the answers whose absence is a condition.
fn elsewhere(activity: &Answers, group: &BTreeSet<Item>) -> Answers {
    const QUALIFIED: Answer = FQualif::OuiBac2Ou3ans.answer();
    if group.contains(&Item::FQualif) || !activity.sees(Item::FQualif) {
        *activity
    } else {
        activity.with(Item::FQualif, QUALIFIED)
    }
}

#[test]
fn every_combination_of_facts_gives_coherent_gates() {
    let clauses = clauses();
    let (mut reached, mut levels, mut visited) = (BTreeSet::new(), BTreeSet::new(), 0_u64);
    for activity in activities() {
        let mut of_activity = BTreeSet::from([[Access::Open; 4]]);
        for group in &groups(&activity) {
            let items: Vec<_> = group.iter().map(|&item| (item, answers_to(item, &clauses))).collect();
            let mut of_group = BTreeSet::new();
            visit(&items, &elsewhere(&activity, group), &mut |answers| {
                let gates = gates(answers, LAW);
                check(answers, &gates);
                let codes = gates
                    .0
                    .iter()
                    .flat_map(|gate| gate.reasons.iter().map(|&(code, _)| code));
                reached.extend(codes);
                of_group.insert(PerWay::of(|way| gates[way].access).0);
                visited += 1;
            });
            let join = |a: &[Access; 4], b: &[Access; 4]| -> [Access; 4] { std::array::from_fn(|k| a[k].max(b[k])) };
            of_activity = of_activity
                .iter()
                .flat_map(|a| of_group.iter().map(move |b| join(a, b)))
                .collect();
        }
        levels.extend(of_activity);
    }
    assert!(visited > 100_000, "{visited}");
    let missing: Vec<_> = GateCode::ALL.iter().filter(|code| !reached.contains(code)).collect();
    assert!(missing.is_empty(), "nobody’s reasons: {missing:?}");
    for (k, way) in Way::ALL.iter().enumerate() {
        for access in [Access::Open, Access::Condition, Access::Closed] {
            assert!(
                levels.iter().any(|levels: &[Access; 4]| levels[k] == access),
                "{way:?} is never {access:?}"
            );
        }
    }
}

/// Reasons that exclude each other are read in one group: putting groups together adds no contradiction.
#[test]
fn contradictory_reasons_belong_to_one_group() {
    for activity in activities() {
        let groups = groups(&activity);
        for codes in CONTRADICTORY {
            let rules = RULES
                .iter()
                .filter(|rule| codes.contains(&rule.code) && may_hold(rule.when, &activity));
            let home = |rule: &GateRule| {
                let first = reads(rule).into_iter().next()?;
                groups.iter().position(|group| group.contains(&first))
            };
            // A rule on the activity alone is in every group.
            let homes: BTreeSet<_> = rules.filter_map(home).collect();
            assert!(homes.len() < 2, "{codes:?}");
        }
    }
}

/// A rule is read on the activity and the answers of its own group alone.
#[test]
fn groups_share_no_question_and_hold_every_rule() {
    for activity in activities() {
        let groups = groups(&activity);
        for (k, group) in groups.iter().enumerate() {
            assert!(groups[..k].iter().all(|other| other.is_disjoint(group)));
        }
        for rule in RULES.iter().filter(|rule| may_hold(rule.when, &activity)) {
            let items = reads(rule);
            assert!(
                items.is_empty() || groups.iter().any(|group| items.is_subset(group)),
                "{:?}",
                rule.code
            );
        }
    }
}

/// Whatever is closed, in whatever order, however sure: what is recommended is open.
#[test]
fn a_closed_way_is_never_recommended() {
    let mut person = evaluate(&complete(), false, LAW);
    let shapes = [
        [0.25; 4],
        [0.97, 0.01, 0.01, 0.01],
        [0.01, 0.01, 0.01, 0.97],
        [0.5, 0.3, 0.2, 0.0],
        [0.6, 0.4, 0.0, 0.0],
        [0.0; 4],
    ];
    let mut levels = BTreeSet::new();
    for closed in 0..16_u8 {
        person.excluded = PerWay::of(|way| closed >> way.index() & 1 == 1);
        for index in orders().map(|places| places.map(|place| 80.0 - 8.0 * place as f64)) {
            person.index = PerWay(index);
            person.order = order(&person.index, person.excluded);
            for shares in shapes {
                let p1 = PerWay::of(|way| if person.excluded[way] { 0.0 } else { shares[way.index()] });
                let caution = Caution {
                    known: Known::Complete,
                    fragile: false,
                    unsettled: false,
                };
                let verdict = verdict(&person, &p1, caution);
                assert!(
                    verdict.members.iter().all(|&way| !person.excluded[way]),
                    "{closed:04b} {verdict:?}"
                );
                let open = person.open().count();
                assert_eq!(
                    verdict.level == Level::SeulPossible,
                    open == 1,
                    "{closed:04b} {verdict:?}"
                );
                assert!(
                    open > 0 || verdict.level == Level::Abstention,
                    "{closed:04b} {verdict:?}"
                );
                levels.insert(verdict.level);
            }
        }
    }
    assert_eq!(levels.len(), Level::ALL.len());
}

/// A person who answered everything and has nothing to settle.
fn complete() -> Answers {
    let all = QUESTIONS.iter().fold(Answers::default(), |answers, question| {
        let none = question.choices.len() as u8 - 1;
        match question.kind {
            Kind::Ranking => answers.with(question.item, Answer::Ranking([0, 1, 2])),
            Kind::Several => answers.with(question.item, Answer::Several(OptionSet(1 << none))),
            Kind::Amount { .. } => answers.with(question.item, Answer::Amount(30_000)),
            Kind::Agreement | Kind::Importance | Kind::Bipolar | Kind::ElevenPoints | Kind::Single => {
                answers.with(question.item, Answer::Choice(0))
            }
        }
    });
    all.cleaned()
}

/// The 24 orders of four places.
fn orders() -> impl Iterator<Item = [usize; 4]> {
    (0..256)
        .map(|code| [code & 3, code >> 2 & 3, code >> 4 & 3, code >> 6 & 3])
        .filter(|places: &[usize; 4]| (0..4).all(|place| places.contains(&place)))
}
