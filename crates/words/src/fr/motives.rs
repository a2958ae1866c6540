//! The three reasons to work in sentences: the first one, its reverse side, and whether a way goes along with it.

use crate::words::Accord;
use engine::{Motive, Way};

use super::format::list;
use super::ways::way;

/// « Votre premier moteur : gagner votre vie. », or the ones that weigh almost as much.
pub(crate) fn first_motives(motives: &[Motive]) -> String {
    let names: Vec<&str> = motives.iter().map(|&motive| named(motive)).collect();
    match names.as_slice() {
        [only] => ["Votre premier moteur : ", only, "."].concat(),
        several => [
            "Plusieurs moteurs comptent presque autant pour vous : ",
            &list(several),
            ".",
        ]
        .concat(),
    }
}

const fn named(motive: Motive) -> &'static str {
    match motive {
        Motive::Gain => "gagner votre vie",
        Motive::Lien => "exister parmi les autres",
        Motive::Sens => "faire ce qui vous intéresse",
    }
}

/// What could make the person stop: each reason to work has its reverse side.
pub(crate) const fn reverse_side(motive: Motive) -> &'static str {
    match motive {
        Motive::Gain => "Un revenu trop faible ou trop incertain peut alors donner envie d’arrêter.",
        Motive::Lien => {
            "La solitude, les tensions ou le manque de reconnaissance peuvent alors donner envie d’arrêter."
        }
        Motive::Sens => "Des tâches sans intérêt peuvent alors donner envie d’arrêter.",
    }
}

/// What the person said would make them stop, in their own words.
pub(crate) fn said_reverse(answer: &str) -> String {
    [
        "Vous avez répondu que ceci vous ferait arrêter le plus vite : « ",
        answer,
        " ».",
    ]
    .concat()
}

/// Whether a way goes along with the first reason to work; `clause` says what the way brings or takes.
pub(crate) fn meets(target: Way, accord: Accord, clause: &str) -> String {
    let names = way(target);
    match accord {
        Accord::Agrees => [names.the_at_start, " répond à ce qui compte pour vous : ", clause].concat(),
        Accord::Strains => ["Il y a une tension avec ", names.the, " : ", clause].concat(),
        Accord::Neutral => [names.the_at_start, " ne change pas grand-chose sur ce point : ", clause].concat(),
    }
}
