//! The whole public interface of the engine.

use std::sync::LazyLock;

use super::LAW;
use engine::{
    Abstention, Access, Answer, Answers, Draws, Item, Mode, OptionSet, Report, Sheet, Way, access_now, asked, assess,
    counterfactuals, left_at_most, missing_for_result, most_contradictory, next_questions, path_from,
    previous_question, question_value, settled,
};
use exchange::json::write_report;
use exchange::share::{self, SENSITIVE};

static DRAWS: LazyLock<Draws> = LazyLock::new(Draws::new);

/// On answers made of these bytes: nothing panics, every number is a number.
pub(super) fn engine(data: &[u8]) {
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
    let cleaned = assess(&answers.cleaned(), mode, LAW, &DRAWS).ranking;
    assert_eq!((report.ranking.index, report.ranking.p1), (cleaned.index, cleaned.p1));
    let asks = report.ranking.verdict.abstention == Some(Abstention::FaitADemander);
    let unasked = |item: &Item| answers.get(*item).is_none() && answers.cleaned().sees(*item);
    assert!(report.after.is_some() || report.to_ask.iter().all(unasked));
    assert!(!asks || !report.to_ask.is_empty());
    beside(&report, &answers, mode);
    let sheet = Sheet {
        answers,
        mode,
        ..Sheet::default()
    };
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
            3 => Answer::Several(OptionSet(u16::from_le_bytes([a, b]).into())),
            4 => Answer::Amount(u32::from_le_bytes([a, b, c, 0])),
            _ => Answer::Choice(a % 32),
        };
        let before = answers;
        if answers.set(item, answer).is_err() {
            assert_eq!(answers, before, "a refused answer changes nothing");
        }
    }
    answers
}
