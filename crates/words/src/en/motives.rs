//! The three reasons to work in sentences: the first one, its reverse side, and whether a way goes along with it.

use crate::words::Accord;
use engine::{Motive, Way};

use super::format::list;
use super::ways::way;

/// “Your first reason to work: earning a living.”, or the ones that weigh almost as much.
pub(crate) fn first_motives(motives: &[Motive]) -> String {
    let names: Vec<&str> = motives.iter().map(|&motive| named(motive)).collect();
    match names.as_slice() {
        [only] => ["Your first reason to work: ", only, "."].concat(),
        several => [
            "Several reasons to work matter almost equally to you: ",
            &list(several),
            ".",
        ]
        .concat(),
    }
}

const fn named(motive: Motive) -> &'static str {
    match motive {
        Motive::Gain => "earning a living",
        Motive::Lien => "having a place among others",
        Motive::Sens => "doing what interests you",
    }
}

/// What could make the person stop: each reason to work has its reverse side.
pub(crate) const fn reverse_side(motive: Motive) -> &'static str {
    match motive {
        Motive::Gain => "An income that is too low or too uncertain may then make you want to stop.",
        Motive::Lien => "Loneliness, tensions or a lack of recognition may then make you want to stop.",
        Motive::Sens => "Tasks without interest may then make you want to stop.",
    }
}

/// What the person said would make them stop, in their own words.
pub(crate) fn said_reverse(answer: &str) -> String {
    ["You answered that this would make you stop soonest: “", answer, "”."].concat()
}

/// Whether a way goes along with the first reason to work; `clause` says what the way brings or takes.
pub(crate) fn meets(target: Way, accord: Accord, clause: &str) -> String {
    let names = way(target);
    match accord {
        Accord::Agrees => [names.the_at_start, " answers what matters to you: ", clause].concat(),
        Accord::Strains => ["There is a tension with ", names.the, ": ", clause].concat(),
        Accord::Neutral => [names.the_at_start, " does not change much here: ", clause].concat(),
    }
}
