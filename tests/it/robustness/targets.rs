//! What must survive any bytes: the same functions serve the loops of `cargo test` and the coverage-guided fuzzing of `fuzz/`.

use std::sync::LazyLock;

use engine::income::{self, Status};
use engine::{
    Access, Answer, Answers, Draws, Item, Mode, OptionSet, Report, Sheet, Way, access_now, asked, assess,
    counterfactuals, left_at_most, missing_for_result, most_contradictory, next_questions, path_from,
    previous_question, question_value, settled,
};
use exchange::history::{self, Attempts, FromFile, Stored, StoredAttempts, read_attempts, read_file, write_attempts};
use exchange::json::{read_sheet, read_situation, recover_sheet, write_incomes, write_report, write_sheet};
use exchange::share::{self, SENSITIVE};

/// The law of the day of the rules.
const LAW: law::Law = law::Law::of_rules();

/// A function that must return, whatever the bytes.
pub(crate) type Target = fn(&[u8]);

/// Every target by name; its corpus is `tests/corpus/<name>`.
pub(crate) const TARGETS: &[(&str, Target)] = &[
    ("answers", answers),
    ("link", link),
    ("envelope", envelope),
    ("attempts", attempts),
    ("import", import),
    ("income", income),
    ("engine", engine),
];

static DRAWS: LazyLock<Draws> = LazyLock::new(Draws::new);

/// A line of answers: what is read is written and read again; what is wrong is dropped, never the rest.
pub(crate) fn answers(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    match (read_sheet(&text), recover_sheet(&text)) {
        (Ok(sheet), Ok(recovered)) => {
            assert_eq!(recovered.sheet, sheet);
            assert!(recovered.dropped.is_empty());
            assert_eq!(read_sheet(&write_sheet(&sheet)).as_ref(), Ok(&sheet));
        }
        (Err(_), Ok(recovered)) => assert!(!recovered.dropped.is_empty(), "an error has a cause"),
        (Err(refused), Err(unreadable)) => assert_eq!(refused, unreadable),
        (Ok(_), Err(error)) => panic!("read but not recovered: {error:?}"),
    }
}

/// What follows the `#`: exactly a link of ours, or an error.
pub(crate) fn link(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    if let Ok(shared) = share::decode(&text) {
        let written = share::encode(&shared);
        assert_eq!(share::decode(&written).as_ref(), Ok(&shared));
        assert!(written.len() <= 120);
    }
}

/// What the device kept: an attempt, or the text given back untouched.
pub(crate) fn envelope(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    match history::read(&text) {
        Stored::Attempt { attempt, .. } => {
            let again = history::read(&history::write(&attempt));
            assert_eq!(again, Stored::Attempt { attempt, dropped: 0 });
        }
        Stored::Corrupt { text: kept } => assert_eq!(kept, text),
        Stored::FromNewer { format } => assert!(format >= 1),
    }
}

/// The kept list: what is read is written and read again.
pub(crate) fn attempts(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    match read_attempts(&text) {
        StoredAttempts::Attempts { attempts, .. } => {
            let again = read_attempts(&write_attempts(&attempts));
            assert_eq!(again, StoredAttempts::Attempts { attempts, dropped: 0 });
        }
        StoredAttempts::Corrupt => {}
        StoredAttempts::FromNewer { format } => assert!(format >= 1),
    }
}

/// A file to import: what is added to a list is there once, and adding it again adds nothing.
pub(crate) fn import(data: &[u8]) {
    if let Ok(FromFile { attempts: found, .. }) = read_file(data, "Un nom") {
        let mut list = Attempts::default();
        list.merge(found.clone());
        let before = list.len();
        list.merge(found);
        assert_eq!(list.len(), before);
    }
}

/// A line of `income`.
pub(crate) fn income(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    if let Ok(situation) = read_situation(&text, LAW) {
        let outcomes: Vec<_> = Status::ALL
            .iter()
            .map(|&status| (status, income::income(status, &situation)))
            .collect();
        for (status, outcome) in &outcomes {
            let nets = outcome.as_ref().map_or((0.0, 0.0), |income| {
                (income.before_tax.in_euros(), income.after_tax().in_euros())
            });
            assert!(nets.0.is_finite() && nets.1 <= nets.0 + 0.005, "{status:?} {nets:?}");
        }
        assert!(write_incomes(&situation, &outcomes, None).starts_with('{'));
    }
}

/// The whole public interface of the engine, on answers made of these bytes: nothing panics, every number is a number.
pub(crate) fn engine(data: &[u8]) {
    let (answers, mode) = (
        made_of(data),
        if data.first().is_some_and(|byte| byte & 1 == 1) {
            Mode::Quick
        } else {
            Mode::Complete
        },
    );
    let report = assess(&answers, mode, LAW, &DRAWS);
    let numbers = [
        report.ranking.index,
        report.ranking.p1,
        report.ranking.q10,
        report.ranking.q90,
    ];
    assert!(
        numbers
            .iter()
            .all(|table| table.0.iter().all(|number| number.is_finite()))
    );
    assert!(
        report
            .ranking
            .verdict
            .members
            .iter()
            .all(|&way| !report.ranking.excluded[way])
    );
    assert_eq!(report, assess(&answers.cleaned(), mode, LAW, &DRAWS));
    beside(&report, &answers, mode);
    let sheet = Sheet { answers, mode };
    let shared = share::decode(&share::encode_complete(&sheet, &report, &SENSITIVE));
    assert_eq!(shared.ok().and_then(|shared| shared.sheet), Some(sheet));
    assert!(write_report(&report, &[]).starts_with('{'));
}

fn beside(report: &Report, answers: &Answers, mode: Mode) {
    let gates = access_now(answers, LAW);
    for &way in Way::ALL {
        assert!(gates[way].access != Access::Closed || report.ranking.excluded[way]);
        assert!(
            gates[way].access != Access::Closed
                || gates[way].reasons.iter().any(|&(_, access)| access == Access::Closed)
        );
        path_from(report, way);
    }
    for &item in Item::ALL {
        assert!(question_value(report, item).is_finite());
        let before = previous_question(answers, mode, item, LAW);
        assert!(before.is_none_or(|before| before != item && asked(answers, mode, LAW).contains(&before)));
        assert!(left_at_most(answers, mode, item, LAW) <= Item::ALL.len());
    }
    assert!(asked(answers, mode, LAW).len() <= Item::ALL.len());
    assert!(missing_for_result(report) <= Item::ALL.len());
    next_questions(report);
    most_contradictory(&report.answers);
    settled(answers);
    // Slow: one person in sixteen.
    if answers
        .get(Item::FCa)
        .is_some_and(|answer| matches!(answer, Answer::Amount(euros) if euros % 16 == 0))
    {
        counterfactuals(answers, Way::Creation, LAW);
    }
}

/// Answers from bytes: four an item; what the engine refuses is left out.
fn made_of(data: &[u8]) -> Answers {
    let mut answers = Answers::default();
    for (&item, bytes) in Item::ALL.iter().zip(data.chunks(4)) {
        let [kind, a, b, c] = std::array::from_fn(|k| bytes.get(k).copied().unwrap_or_default());
        let answer = match kind % 6 {
            0 => continue,
            1 => Answer::DontKnow,
            2 => Answer::Ranking([a % 4, b % 4, c % 4]),
            3 => Answer::Several(OptionSet(u16::from_le_bytes([a, b]))),
            4 => Answer::Amount(u32::from_le_bytes([a, b, c, 0])),
            _ => Answer::Choice(a % 16),
        };
        let before = answers;
        if answers.set(item, answer).is_err() {
            assert_eq!(answers, before, "a refused answer changes nothing");
        }
    }
    answers
}
