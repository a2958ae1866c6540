//! `quatre-voies next`: answers in, the next question of the adaptive path out.

use engine::adaptive::{self, Next, Step, Why};
use engine::{Item, question};
use serde::Serialize;
use words::trace;

use super::command::{Stop, Streams};
use super::lines::translate_numbered;
use super::note;
use super::options::Computation;
use exchange::json::line;

/// Chooses after every line.
pub(super) fn run(words: &[String], streams: &mut Streams) -> Result<usize, Stop> {
    let asked = Computation::of_a_path(words)?;
    translate_numbered(streams, |number, text| {
        let sheet = note::sheet(number, text)?;
        let step = adaptive::step(&sheet.answers, sheet.last, asked.further, asked.law);
        Ok(if asked.explained {
            explained(step.next)
        } else {
            written(step)
        })
    })
}

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

fn written(step: Step) -> String {
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

fn explained(next: Next) -> String {
    match next {
        Next::Ask(item, why) => lines(item, why),
        Next::Enough => trace::ENOUGH.to_owned() + "\n",
    }
}

fn lines(item: Item, why: Why) -> String {
    let said = [
        trace::next_question(item),
        trace::theme(question(item).section),
        trace::why(why, reason(why)),
    ];
    said.join("\n  ") + "\n"
}

/// The word of a reason, for ever.
const fn reason(why: Why) -> &'static str {
    match why {
        Why::Start => "depart",
        Why::Tells => "dit_le_plus",
        Why::SameTheme => "meme_theme",
        Why::MayClose => "peut_fermer",
        Why::Confirms => "confirme",
    }
}
