//! The words of the questionnaire on paper.

use engine::Kind;

/// Title of the page.
pub const TITLE: &str = "The questionnaire on paper";
/// What search engines show.
pub const DESCRIPTION: &str =
    "All the questions of Quatre Voies, to print and fill in by hand, with the letter of each answer.";
/// What it is for.
pub const LEAD: &str = "Print this page and answer with a pen, alone or with the person who supports you. To see the result, you then copy your answers onto a device.";
/// How to fill it in.
pub const RULES: &[&str] = &[
    "No answer is better than another. “I don’t know” counts neither for nor against, with some exceptions. Without a turnover or expenses, we take an average. Where the law forbids by default, a way stays closed: full-time public post, person under 18, ban on managing when you start with others.",
    "Some questions are asked only in some cases. Skip them if they are not about you.",
    "The number of the question and the letter after each answer are there to copy your answers.",
    "This sheet is about you: keep it, or give it only to the people you choose.",
];
/// A question that not everyone is asked.
pub const SOMETIMES: &str = "This question is asked only in some cases.";
/// What to do next.
pub const END: &str = "You have finished. To see the result, open “My attempts” on a recent phone or computer. Unfold “Copy in a questionnaire filled in on paper” and type one line for each question, for example 7b. It takes about 2 minutes.";
/// Before the code and the address of the page where the answers are typed.
pub const WHERE: &str = "To go straight there, scan this code or type this address:";
/// What that code is, for those who do not see it.
pub const CODE_LABEL: &str = "QR code of the page where you copy your answers";
/// Who leads a meeting, before the link to its board.
pub const MEETING: &str = "Are you leading a meeting? A page counts what the group has in common, without names:";

/// What A and B stand for.
pub fn poles(low: &str, high: &str) -> String {
    format!("A: {low} – B: {high}")
}

/// How to answer.
pub const fn how(kind: Kind) -> &'static str {
    match kind {
        Kind::Ranking => "Write 1, 2 and 3 in the boxes, from the most important to the least important.",
        Kind::Agreement | Kind::Importance | Kind::Bipolar | Kind::Single => "Tick one box only.",
        Kind::ElevenPoints => "Circle a number: 0 if you avoid risks, 10 if you are very ready to take them.",
        Kind::Several => "Tick all the boxes that fit.",
        Kind::Amount { .. } => "Write an amount in whole euros, without a point: € ______________",
    }
}
