//! The words of the method page; its numbers come from the engine.

use crate::language::format::{date, number};
use engine::adaptive::{COMPLETIONS, ENOUGH, LEAVING, STAYING};
use engine::{Access, Thresholds};
use law::RULES_DATE;

/// Title of the page.
pub const TITLE: &str = "How the result is calculated, and its limits";
/// What search engines show.
pub const DESCRIPTION: &str =
    "The questions, the weights, the rules of law, the 1,000 variants and everything that Quatre Voies cannot do.";
/// What the page is.
pub const LEAD: &str = "Everything that decides the result is written here. The numbers on this page are read in the program itself: they cannot say anything other than what it calculates.";

/// Where the index starts.
pub const START: &str = "The starting point";
/// Explains the start.
pub const START_TEXT: &str = "Each way receives an index, around 50. It goes up or down with your answers. The starting point is set on imagined people for whom the law closes nothing. Among 60,000 of them, each of the four ways comes first about as often. With answers drawn at random, this is not the case: the law then often closes portage and the micro-entreprise.";
/// Head of the row of the start.
pub const START_ROW: &str = "Before your answers";
/// Row of the start.
pub const START_COLUMN: &str = "Starting index";

/// How the adaptive path goes.
pub const QUESTIONS: &str = "How the questions are chosen";

/// How the next question is chosen, and when it stops: with the numbers of the choice.
pub fn questions_text() -> String {
    format!(
        "Everybody starts with the same facts: the trade, what you are looking for, alone or with others, the money to invest, the clients. Then we imagine {} ways of completing your answers, as people like you would. The next question is the one that says most about the way that comes first. We stay within the same topic, unless a question on another topic says more than {} times as much. We stop when the same way comes first in {} of these cases. Also, no fact that we have not asked about may still be able to close it, or make you wait. The same answers, in the same order, always lead to the same question. The complete questionnaire asks everything.",
        COMPLETIONS,
        points(STAYING as f64 / LEAVING as f64, false),
        share(ENOUGH)
    )
}

/// What the questions measure.
pub const NEEDS: &str = "What the questions measure";
/// Explains the needs.
pub const NEEDS_TEXT: &str = "Seven needs or wishes are estimated, each with two to four questions, between two poles. The fewer the answers, the closer the estimate stays to the middle. Three of them each have three confirmation questions, asked only when two ways are close. “I don’t know” counts as no answer.";
/// Before the questions of a need.
pub const MEASURED_BY: &str = "Measured by";

/// What the needs bring.
pub const WEIGHTS: &str = "What your needs bring to each way";
/// Caption of what the motives bring.
pub const MOTIVE_WEIGHTS: &str = "What your reasons to work bring to each way";
/// Column of what is measured.
pub const NEED: &str = "If you are fully at this pole";
/// Column of the motives.
pub const MOTIVE: &str = "If this reason matters much more than the others";
/// Column of the options.
pub const OPTION: &str = "If you answer";

/// What the facts bring.
pub const FACTS: &str = "What your project and your situation bring";
/// Explains the facts.
pub const FACTS_TEXT: &str =
    "These points come from our judgement of what each way makes possible in practice. They do not come from a survey.";

/// Money.
pub const MONEY: &str = "Turnover, expenses and day rate";
/// Sharing.
pub const SHARING: &str = "Sharing and the CAE";
/// The law.
pub const GATES: &str = "What law and practice close, or open under a condition";
/// Explains the gates.
pub const GATES_TEXT: &str = "These rules come before the index: a closed way is never recommended. A missing answer closes nothing, unless the law forbids by default: full-time public post, person under 18, ban on managing when you start with others.";
/// The draws.
pub const DRAWS: &str = "The variants";
/// The verdict.
pub const VERDICT: &str = "When a way is named";
/// The limits.
pub const LIMITS: &str = "What this tool cannot do";
/// The certificate.
pub const CERTIFICATE: &str = "What the simulations show";
/// Explains the certificate.
pub const CERTIFICATE_TEXT: &str = "At each change, a program makes imagined people answer, and compares each measure with a target written in advance. These numbers say what the calculation does with imperfect answers. They do not say that a recommendation suits a person. The names of the measures are in French, as in the certificate.";
/// The weakest points.
pub const WEAKEST: &str = "The three weakest points";
/// The table of measures.
pub const MEASURES: &str = "The measures, their value and their target";
/// How the table of measures is laid out, for those who hear it.
pub const MEASURES_SHAPE: &str = "Each group starts with a title row, then has one row for each measure.";
/// Heads of the table of measures.
pub const MEASURE_HEADS: [&str; 4] = ["Measure", "Value", "Target", "Met"];
/// The versions.
pub const VERSIONS: &str = "The versions";
/// The link to the questionnaire on paper.
pub const PAPER: &str = "Read all the questions and their answers";
/// The same as a link for those who want to check a person's result.
pub const WAYS: &str = "Ways";

/// The motives and needs in a table: what a point is.
pub fn weights_text(t: &Thresholds) -> String {
    format!(
        "One point in this table is one index point. Between the two poles, the effect is proportional. A reason to work makes a need more or less vital, by {} at most.",
        share(t.amplification)
    )
}

/// What money changes.
pub fn money_text(t: &Thresholds) -> String {
    format!(
        "A turnover that is too low or too high for a way takes up to {} points from it. High expenses take up to {} points from it. In portage, your day rate changes the index by {} points at most, up or down. These points weigh more if earning a living matters to you more than the rest.",
        points(t.turnover, false),
        points(t.costs, false),
        points(t.day_rate, false)
    )
}

/// What sharing changes.
pub fn sharing_text(t: &Thresholds) -> String {
    format!(
        "A CAE only suits people who want to share and cooperate. If your answers show less of this wish, the CAE loses up to {} points. If they clearly show the opposite, it leaves the ranking. For that, at least {} answers about sharing are needed.",
        points(t.sharing, false),
        t.sharing_answers
    )
}

/// What the draws are.
pub fn draws_text(t: &Thresholds) -> String {
    format!(
        "We do the calculation again {} times. Each time, your answers move a little, each weight changes by {} at most, and so does the turnover. The variants are the same for everybody: two people who give the same answers see the same result.",
        number(i64::try_from(t.draws).unwrap_or(i64::MAX)),
        share(t.weight_noise)
    )
}

/// When a way is named.
pub fn verdict_text(t: &Thresholds) -> String {
    format!(
        "A way stands out clearly when it comes first in {} of the variants, with a lead of {} points. It is likely from {} with a lead of {} points. Otherwise, the result says that it is a close call. If no open way reaches {} index points, we recommend nothing. We name nothing either if too many answers are missing. Nor do we as long as a question not asked could close the way in front. Nor if at least three ways are close and the first one wins fewer than {} times out of 100. With the short version or with contradictory answers, we cannot say that a way stands out. For the CAE, a wish to share that is not clear prevents it too.",
        share(t.clear.0),
        points(t.clear.1, false),
        share(t.likely.0),
        points(t.likely.1, false),
        points(t.lowest_index, false),
        points(t.too_close * 100.0, false)
    )
}

/// Which versions this page describes.
pub fn versions_text(model: &str, items: &str) -> String {
    format!(
        "Model {model}, questionnaire {items}. The rules of law date from {}. The code and the checking data are published with the site. Anybody can do the calculation again without a browser, with the “quatre-voies” command.",
        date(RULES_DATE)
    )
}

/// The level of a rule.
pub const fn access(access: Access) -> &'static str {
    match access {
        Access::Open => "open",
        Access::Condition => "open under a condition",
        Access::Closed => "closed",
    }
}

/// Points in English, with two decimals at most: `+3.5`, `−10`, `0`.
pub fn points(value: f64, signed: bool) -> String {
    let hundredths = (value.abs() * 100.0).round() as i64;
    let mut text = number(hundredths / 100);
    let decimals = format!("{:02}", hundredths % 100);
    let decimals = decimals.trim_end_matches('0');
    if !decimals.is_empty() {
        text.push('.');
        text.push_str(decimals);
    }
    let sign = match (hundredths, signed) {
        (0, _) => "",
        _ if value < 0.0 => "−",
        (_, true) => "+",
        (_, false) => "",
    };
    [sign, &text].concat()
}

/// A share in English: `40%`.
fn share(value: f64) -> String {
    format!("{}%", points(value * 100.0, false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(value: f64, signed: bool, expected: &str) {
        assert_eq!(points(value, signed), expected);
    }

    #[test]
    fn points_are_written_as_in_english() {
        check(0.0, true, "0");
        check(3.5, true, "+3.5");
        check(-10.0, true, "−10");
        check(-2.25, false, "−2.25");
        check(45.96, false, "45.96");
        check(10.0, false, "10");
    }
}
