//! Answers in, the next question of the adaptive path out.

use engine::adaptive::{Next, Step, Why};
use engine::question;
use exchange::json::line;
use serde::Serialize;

/// The question to ask, an id each.
#[derive(Serialize)]
struct Asked {
    question: &'static str,
    raison: &'static str,
    theme: &'static str,
    reste: [u8; 2],
}

/// Nothing is left to ask.
#[derive(Serialize)]
struct End {
    fin: bool,
}

/// One line of `schema/next.json`.
pub fn next(step: Step) -> String {
    match step.next {
        Next::Ask(item, why) => line(&Asked {
            question: item.id(),
            raison: reason(why),
            theme: question(item).section.id(),
            reste: step.left.into(),
        }),
        Next::Enough => line(&End { fin: true }),
    }
}

/// The word of a reason, for ever.
pub const fn reason(why: Why) -> &'static str {
    match why {
        Why::Start => "depart",
        Why::Tells => "dit_le_plus",
        Why::SameTheme => "meme_theme",
        Why::MayClose => "peut_fermer",
        Why::Confirms => "confirme",
    }
}
