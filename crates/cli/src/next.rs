//! `quatre-voies next`: answers in, the next question of the adaptive path out.

use calls::{next, reason};
use engine::adaptive::{self, Next, Why};
use engine::{Item, question};
use words::trace;

use super::command::{Stop, Streams};
use super::lines::translate_numbered;
use super::note;
use super::options::Computation;

/// Chooses after every line.
pub(super) fn run(words: &[String], streams: &mut Streams) -> Result<usize, Stop> {
    let asked = Computation::of_a_path(words)?;
    translate_numbered(streams, |number, text| {
        let sheet = note::sheet(number, text)?;
        let step = adaptive::step(&sheet.answers, sheet.last, asked.further, asked.law);
        Ok(if asked.explained {
            explained(step.next)
        } else {
            next(step)
        })
    })
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
