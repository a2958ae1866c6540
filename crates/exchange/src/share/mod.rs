//! Links that carry a result after the `#`, so that it never reaches a server.

mod age;
mod checksum;
mod difference;
mod digits;
mod explained;
mod found;
mod link;
mod permutation;
mod recommendation;
mod unwrapped;
mod v1;

pub use age::{Age, Cause};
pub use difference::{Changes, Difference, difference};
pub use found::{found, link_in};
pub use link::{LinkError, decode, encode, encode_complete, encode_recommendation};
pub use recommendation::Recommendation;
pub(crate) use unwrapped::{is_unseen, percents_decoded};

use law::FACTS_VERSION;

use engine::{Abstention, Item, Level, PerMotive, PerWay, Report, Sheet, Way, visible};

/// The answers left out of a link unless the person adds them: permit, special cases, situation, agreement, allowance.
pub const SENSITIVE: [Item; 5] = [
    Item::FSituation,
    Item::FAutorisation,
    Item::FAre,
    Item::FCas,
    Item::FTitre,
];

/// What a link reveals: also what to show the person before they send it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shared {
    /// The answers and the path, at the complete level only.
    pub sheet: Option<Sheet>,
    /// The items that the sender left out, answered or not: which ones were answered would already say a lot.
    pub withheld: Vec<Item>,
    /// The recommendation as the sender saw it.
    pub recommendation: Recommendation,
}

impl Shared {
    /// The recommendation without the answers.
    pub fn recommendation(report: &Report) -> Self {
        Self {
            sheet: None,
            withheld: Vec::new(),
            recommendation: Recommendation::of(report),
        }
    }

    /// All the answers of a questionnaire under way, before any result: no model has computed the recommendation, and
    /// whoever opens it computes it anew.
    pub fn under_way(sheet: &Sheet) -> Self {
        Self {
            sheet: Some(*sheet),
            withheld: Vec::new(),
            recommendation: Recommendation {
                level: Level::Abstention,
                abstention: Some(Abstention::TropPeuDeReponses),
                members: Vec::new(),
                order: [Way::Cae, Way::Portage, Way::Micro, Way::Creation],
                excluded: PerWay::default(),
                index: PerWay::default(),
                share: PerWay::default(),
                access: PerWay::default(),
                motives: PerMotive::default(),
                model: recommendation::UNKNOWN.to_owned(),
                facts: FACTS_VERSION.to_owned(),
            },
        }
    }

    /// The answers, without the [`SENSITIVE`] ones that are not in `included`, and the recommendation.
    pub fn complete(sheet: &Sheet, report: &Report, included: &[Item]) -> Self {
        let withheld: Vec<Item> = SENSITIVE.into_iter().filter(|item| !included.contains(item)).collect();
        let mut shown = *sheet;
        for &item in &withheld {
            shown.answers.remove(item);
        }
        Self {
            sheet: Some(shown),
            withheld,
            recommendation: Recommendation::of(report),
        }
    }
}

/// The answers that a link may carry: one to a question that is no longer asked stays on the device.
pub fn without_hidden(sheet: &Sheet) -> Sheet {
    let seen = visible(&sheet.answers);
    let mut shown = *sheet;
    for &item in Item::ALL.iter().filter(|item| !seen.contains(item)) {
        shown.answers.remove(item);
    }
    shown
}
