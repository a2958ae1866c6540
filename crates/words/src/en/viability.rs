//! What turnover, costs and the day rate change for each way, in whole sentences; those of two ways are never alike.

use crate::words::Strain;
use engine::Way;

use super::format::euros;
use super::ways::way as words;

/// “With €22,000 a year, the minimum salary of portage may be hard to reach.”
pub fn turnover_clause(amount: Option<u32>, way: Way, strain: Strain) -> String {
    let the = words(way).the;
    match (amount, strain) {
        (Some(amount), _) => ["With ", &euros(i64::from(amount)), " a year, ", turnover(way, strain)].concat(),
        (None, Strain::None) => ["With no answer, we tried several turnovers for ", the, "."].concat(),
        (None, Strain::Low | Strain::High) => [
            "With no answer, we tried several turnovers: on average, they weigh against ",
            the,
            ".",
        ]
        .concat(),
    }
}

const fn turnover(way: Way, strain: Strain) -> &'static str {
    match (way, strain) {
        (Way::Cae, Strain::None) => "the activity can pay the contribution, then a salary in line with sales.",
        (Way::Cae, Strain::Low) => {
            "it is hard to pay you a salary, even if the law sets no minimum during the test period."
        }
        (Way::Cae, Strain::High) => "a contribution taken as a percentage costs more than an accounting service.",
        (Way::Portage, Strain::None) => "the minimum salary of portage is within reach.",
        (Way::Portage, Strain::Low) => "the minimum salary of portage may be hard to reach.",
        (Way::Portage, Strain::High) => "a management fee taken as a percentage is a heavy cost.",
        (Way::Micro, Strain::None | Strain::Low) => "you stay far from the ceiling.",
        (Way::Micro, Strain::High) => "the ceiling of the micro-entreprise is close or passed.",
        (Way::Creation, Strain::None | Strain::High) => "the activity can pay the fixed costs of a full business.",
        (Way::Creation, Strain::Low) => "the accounts, the minimum contributions and the paperwork are a heavy cost.",
    }
}

/// “With your expenses, you have little left, and the contribution to the cooperative is a heavy cost.”; `known` when the
/// person gave the costs.
pub fn costs_clause(known: bool, way: Way, heavy: bool) -> String {
    let the = words(way).the;
    match (known, heavy) {
        (true, _) => costs(way, heavy).to_owned(),
        (false, true) => [
            "With no answer about your expenses, we took a common level: it weighs against ",
            the,
            ".",
        ]
        .concat(),
        (false, false) => [
            "With no answer about your expenses, we took a common level for ",
            the,
            ".",
        ]
        .concat(),
    }
}

const fn costs(way: Way, heavy: bool) -> &'static str {
    match (way, heavy) {
        (Way::Cae, false) => "With your expenses, there is enough left to pay the contribution.",
        (Way::Cae, true) => {
            "With your expenses, you have little left, and the contribution to the cooperative is a heavy cost."
        }
        (Way::Portage, false) => "Your expenses are low, and portage covers few of them.",
        (Way::Portage, true) => "Few of your expenses can go through portage.",
        (Way::Micro, false) => "Your expenses are low, and a micro-entreprise does not deduct them.",
        (Way::Micro, true) => {
            "A micro-entreprise does not deduct your expenses: contributions and tax are calculated on all the money you receive."
        }
        (Way::Creation, _) => "In a full business, your expenses are deducted.",
    }
}

/// What the day rate says of portage.
pub const fn rate_clause(good: bool) -> &'static str {
    if good {
        "With your day rate, the portage salary can be comfortable if assignments follow one another."
    } else {
        "With your day rate, the portage salary is tight."
    }
}
