//! Everything that a link reveals, in words: the preview of the sender, and the contents on the page that opens it.

use super::language::sharing_words as text;
use super::language::{options, questions, verdicts, ways};
use engine::{Access, Item, Mode, Motive, Sheet, Trade, listed};
use exchange::share::Shared;
use law::Law;

/// What a link holds, ready to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revealed {
    /// The verdict.
    pub verdict: String,
    /// Name of each way and what is said of it, best first.
    pub ways: Vec<(&'static str, String)>,
    /// What is said of each reason to work.
    pub motives: Vec<String>,
    /// The rules behind the result.
    pub rules: String,
    /// The answers; none at the level of the recommendation.
    pub answers: Option<RevealedAnswers>,
    /// What is not in the link.
    pub left_out: String,
    /// Whether a closed way, or one open under a condition, can let a situation be guessed.
    pub hints: bool,
}

/// The answers that a link holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevealedAnswers {
    /// The path taken and how many answers there are.
    pub title: String,
    /// Short name of each question and its answer.
    pub lines: Vec<(&'static str, String)>,
}

/// What a link reveals.
pub fn revealed(shared: &Shared, law: Law) -> Revealed {
    let result = &shared.recommendation;
    let ways = result.order.map(|way| {
        let line = text::way_line(
            result.access[way],
            result.excluded[way],
            result.index[way],
            result.share[way],
        );
        (ways::way(way).name, line)
    });
    let motives = Motive::ALL
        .iter()
        .map(|&motive| text::motive_line(motive, result.motives[motive]));
    Revealed {
        verdict: verdicts::verdict_title(result),
        ways: ways.to_vec(),
        motives: motives.collect(),
        rules: text::rules_line(&result.model, result.day()),
        answers: shared.sheet.as_ref().map(|sheet| answers(sheet, &shared.withheld, law)),
        left_out: left_out(shared),
        hints: result.access.0.iter().any(|&access| access != Access::Open),
    }
}

/// Every question asked and shared: a question without an answer says something too.
fn answers(sheet: &Sheet, withheld: &[Item], law: Law) -> RevealedAnswers {
    let mut shown = listed(&sheet.answers, sheet.mode, law);
    // An answer given on the other path travels too.
    shown.extend(sheet.answers.iter().map(|(item, _)| item));
    shown.sort_unstable();
    shown.dedup();
    shown.retain(|item| !withheld.contains(item));
    let line = |item: Item| {
        let answer = sheet.answers.get(item);
        let said = answer.map_or_else(|| text::NO_ANSWER.to_owned(), |answer| options::answer(item, answer));
        (questions::question(item).short, said)
    };
    let path = match sheet.mode {
        Mode::Complete => text::COMPLETE_PATH,
        Mode::Quick => text::QUICK_PATH,
        Mode::Adaptive => text::ADAPTIVE_PATH,
    };
    RevealedAnswers {
        title: text::answers_title(path, sheet.answers.iter().count()),
        lines: shown.into_iter().map(line).chain(beside(sheet)).collect(),
    }
}

/// What goes with the answers: the trade that they come from, the question asked last.
fn beside(sheet: &Sheet) -> impl Iterator<Item = (&'static str, String)> {
    let trade = sheet.trade.map(|Trade(number)| (text::TRADE, text::trade_line(number)));
    let last = sheet
        .last
        .map(|last| (text::LAST, questions::question(last).short.to_owned()));
    trade.into_iter().chain(last)
}

fn left_out(shared: &Shared) -> String {
    if shared.sheet.is_none() {
        return text::LEFT_OUT_ANSWERS.to_owned();
    }
    if shared.withheld.is_empty() {
        return text::LEFT_OUT_NOTHING.to_owned();
    }
    let short: Vec<&str> = shared
        .withheld
        .iter()
        .map(|&item| questions::question(item).short)
        .collect();
    text::left_out_questions(&short)
}
