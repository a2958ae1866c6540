//! Random people, the changes made to their answers, and what is looked at.

use certify::LAW;
use std::cell::Cell;
use std::sync::LazyLock;

use certify::attitudes::{Attitudes, Manner, step};
use certify::facts::Population;
use certify::known::assess_at_face_value;
use certify::people::person;
use certify::random::Random;
use engine::{
    Access, Answer, Answers, Draws, Gate, Item, Kind, Mode, Need, OptionSet, PerWay, Report, Sheet, Way, access_now,
    assess, choices, indicators, question,
};
use exchange::json::write_sheet;
use proptest::prelude::any;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use support::rank;

pub(crate) static DRAWS: LazyLock<Draws> = LazyLock::new(Draws::new);
static ATTITUDES: LazyLock<Attitudes> = LazyLock::new(Attitudes::default);

/// Rounding of sums that are equal on paper.
pub(crate) const EPS: f64 = 1e-9;

/// Checks a property on random people; `None` when it says nothing of the person.
#[track_caller]
pub(crate) fn check(id: &str, sentence: &str, holds: impl Fn(&Answers, &mut Random) -> Option<bool>) {
    check_some(id, sentence, cases(), holds);
}

/// 1 000 people, or as many as `PROPTEST_CASES` says.
pub(crate) fn cases() -> u32 {
    std::env::var("PROPTEST_CASES")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(1_000)
}

/// [`check`] on so many people.
#[track_caller]
pub(crate) fn check_some(id: &str, sentence: &str, cases: u32, holds: impl Fn(&Answers, &mut Random) -> Option<bool>) {
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let concerned = Cell::new(0_u32);
    let outcome = runner.run(&any::<u64>(), |seed| {
        let mut random = Random::of(seed, 0, 0);
        let answers = somebody(&mut random);
        match holds(&answers, &mut random) {
            None => Ok(()),
            Some(true) => {
                concerned.set(concerned.get() + 1);
                Ok(())
            }
            Some(false) => Err(TestCaseError::fail(write_sheet(&Sheet {
                answers,
                mode: Mode::Complete,
                ..Sheet::default()
            }))),
        }
    });
    if let Err(failure) = outcome {
        panic!("{id} — {sentence}\n{failure}");
    }
    assert!(
        concerned.get() >= cases / 50,
        "{id}: only {} people of {cases} are concerned",
        concerned.get()
    );
}

/// A person of the plausible or of the neutral population; one answer about attitudes in twenty is missing.
fn somebody(random: &mut Random) -> Answers {
    let population = random.among(&[Population::Plausible, Population::Neutral]);
    let manner = Manner {
        unsure: 0.05,
        ..Manner::default()
    };
    let mut answers = person(&ATTITUDES, population, manner, random).answers;
    if !answers.has(Item::MotRang) {
        put(&mut answers, Item::MotRang, Answer::Ranking([0, 1, 2]));
    }
    answers
}

/// The report people get.
pub(crate) fn report(answers: &Answers) -> Report {
    assess(answers, Mode::Complete, LAW, &DRAWS)
}

/// The report when nothing marks contradictory answers: one step may create or remove a contradiction, which widens every error at once.
pub(crate) fn plain(answers: &Answers) -> Report {
    assess_at_face_value(answers, Mode::Complete, LAW, &DRAWS)
}

pub(crate) fn index(answers: &Answers) -> PerWay<f64> {
    plain(answers).ranking.index
}

/// Rank among open ways, 9 when closed.
pub(crate) fn place(report: &Report, way: Way) -> usize {
    open(report).position(|open| open == way).unwrap_or(9)
}

pub(crate) fn open(report: &Report) -> impl Iterator<Item = Way> {
    let (order, excluded) = (report.ranking.order, report.ranking.excluded);
    order.into_iter().filter(move |&way| !excluded[way])
}

/// One answer about a need moved by one step, toward more or less of the need; none at the end of the scale or without an answer.
pub(crate) fn moved(answers: &Answers, item: Item, more: bool) -> Option<Answers> {
    let question = question(item);
    step(answers, question, more == (question.sign > 0.0))
}

/// [`moved`] for one of the questions about a need, at random.
pub(crate) fn moved_somewhere(answers: &Answers, need: Need, more: bool, random: &mut Random) -> Option<Answers> {
    moved(answers, random.among(indicators(need)), more)
}

pub(crate) fn put(answers: &mut Answers, item: Item, answer: Answer) {
    answers
        .set(item, answer)
        .unwrap_or_else(|refusal| panic!("{item:?} {answer:?}: {refusal:?}"));
}

/// The same answers with this option.
pub(crate) fn with(answers: &Answers, item: Item, id: &str) -> Answers {
    with_answer(answers, item, Answer::Choice(rank(item, id)))
}

/// The same answers with this one.
pub(crate) fn with_answer(answers: &Answers, item: Item, answer: Answer) -> Answers {
    let mut changed = *answers;
    put(&mut changed, item, answer);
    changed
}

/// The same answers without this one.
pub(crate) fn without(answers: &Answers, item: Item) -> Answers {
    let mut changed = *answers;
    changed.remove(item);
    changed
}

/// The same answers with these cases ticked.
pub(crate) fn with_cases(answers: &Answers, ids: &[&str]) -> Answers {
    let bits = ids.iter().fold(0, |bits, id| bits | 1 << rank(Item::FCas, id));
    with_answer(answers, Item::FCas, Answer::Several(OptionSet(bits)))
}

/// The cases that say something.
pub(crate) const CASES: [&str; 7] = [
    "mineur",
    "interdit_gerer",
    "clause_concurrence",
    "travail_dirige",
    "facture_demandee",
    "outre_mer",
    "pacifique",
];

/// An answer at random: any option, one or several where several may be ticked, any order, any amount.
pub(crate) fn any_answer(item: Item, random: &mut Random) -> Answer {
    let options = choices(item).len();
    match question(item).kind {
        Kind::Ranking => Answer::Ranking(random.order()),
        Kind::Amount { maximum } => Answer::Amount(random.below(maximum as usize) as u32),
        Kind::Several => Answer::Several(OptionSet(1 << random.below(options))),
        Kind::Agreement | Kind::Importance | Kind::Bipolar | Kind::ElevenPoints | Kind::Single => {
            Answer::Choice(random.below(options) as u8)
        }
    }
}

/// The same person in the public service, in this post.
pub(crate) fn public_servant(answers: &Answers, post: &str) -> Answers {
    with(&with(answers, Item::FSituation, "public"), Item::FPublic, post)
}

pub(crate) fn levels(answers: &Answers) -> PerWay<Access> {
    let gates: PerWay<Gate> = access_now(answers, LAW);
    PerWay::of(|way| gates[way].access)
}

/// Whether no way is more closed in the first than in the second.
pub(crate) fn never_more_closed(first: PerWay<Access>, second: PerWay<Access>) -> bool {
    Way::ALL.iter().all(|&way| first[way] <= second[way])
}
