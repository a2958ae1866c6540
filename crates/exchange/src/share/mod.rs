//! Links that carry a result after the `#`, so that it never reaches a server.

mod age;
mod by_hand;
mod checksum;
mod difference;
mod digits;
mod explained;
mod fields;
mod found;
mod link;
mod permutation;
mod recommendation;
mod unwrapped;
mod v1;
mod v2;

pub use age::{Age, Cause};
pub use by_hand::{Wrong, is_line, line, read_line};
pub use difference::{Changes, Difference, difference};
pub(crate) use fields::Field;
pub use found::{found, link_in};
pub use link::{LinkError, carried, decode, encode, encode_complete, encode_recommendation};
pub use recommendation::Recommendation;
pub(crate) use unwrapped::{is_unseen, percents_decoded};

use law::FACTS_VERSION;

use engine::{Abstention, Item, Level, PerMotive, PerWay, Report, Sheet, Way, question, visible};

/// The answers left out of a link unless the person adds them: savings, situation, permit, special cases, life.
pub const SENSITIVE: [Item; 13] = [
    Item::FReserve,
    Item::FSituation,
    Item::FPublic,
    Item::FAutorisation,
    Item::FDeja,
    Item::FDepart,
    Item::FAre,
    Item::FCas,
    Item::FMineur,
    Item::FInterdiction,
    Item::FTitre,
    Item::FCarte,
    LIFE,
];

/// Health, family, credit: only its own tick ever adds it to a link, never one that adds several answers.
pub const LIFE: Item = Item::FVie;

/// The questions asked because of the answer to another one: kept back with it, since they would tell it.
const HANG_ON: [(Item, Item); 6] = [
    (Item::FPublic, Item::FSituation),
    (Item::FDeja, Item::FSituation),
    (Item::FDepart, Item::FSituation),
    (Item::FMineur, Item::FCas),
    (Item::FInterdiction, Item::FCas),
    (Item::FCarte, Item::FTitre),
];

/// What is kept back, with what would tell it, in the order of the questions.
fn with_what_hangs_on(withheld: &[Item]) -> Vec<Item> {
    let hangs = |item| {
        HANG_ON
            .iter()
            .any(|(child, on)| *child == item && withheld.contains(on))
    };
    let all = Item::ALL.iter().copied();
    all.filter(|&item| withheld.contains(&item) || hangs(item)).collect()
}

/// A sheet without what is kept back: these answers, the trade that says one of them, and the last question where it tells
/// that one of them was asked.
fn without(sheet: &Sheet, withheld: &[Item]) -> Sheet {
    let mut shown = *sheet;
    for &item in withheld {
        shown.answers.remove(item);
    }
    shown.trade = sheet.trade.filter(|_| !withheld.contains(&Item::FActivite));
    shown.last = sheet.last.filter(|&last| !tells_of(last, withheld));
    shown
}

/// Whether a question is one of these, or is asked because of the answer to one of them.
fn tells_of(item: Item, withheld: &[Item]) -> bool {
    let mut conditions = question(item).visible_if.iter();
    withheld.contains(&item) || conditions.any(|condition| tells_of(condition.item(), withheld))
}

/// What a link reveals: also what to show the person before they send it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shared {
    /// The answers and the path, at the complete level only.
    pub sheet: Option<Sheet>,
    /// The items that the sender left out, answered or not: which ones were answered would already say a lot.
    pub withheld: Vec<Item>,
    /// The items that the sender answered in an earlier questionnaire, and that the questions of today ask otherwise.
    pub asked_again: Vec<Item>,
    /// The recommendation as the sender saw it.
    pub recommendation: Recommendation,
}

impl Shared {
    /// The recommendation without the answers.
    pub fn recommendation(report: &Report) -> Self {
        Self {
            sheet: None,
            withheld: Vec::new(),
            asked_again: Vec::new(),
            recommendation: Recommendation::of(report),
        }
    }

    /// All the answers of a questionnaire under way, before any result: no model has computed the recommendation, and
    /// whoever opens it computes it anew.
    pub fn under_way(sheet: &Sheet) -> Self {
        Self {
            sheet: Some(*sheet),
            withheld: Vec::new(),
            asked_again: Vec::new(),
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

    /// The answers, without the [`SENSITIVE`] ones that are not in `included` nor those asked because of them, and the
    /// recommendation.
    pub fn complete(sheet: &Sheet, report: &Report, included: &[Item]) -> Self {
        let left_out: Vec<Item> = SENSITIVE.into_iter().filter(|item| !included.contains(item)).collect();
        let withheld = with_what_hangs_on(&left_out);
        Self {
            sheet: Some(without(sheet, &withheld)),
            withheld,
            asked_again: Vec::new(),
            recommendation: Recommendation::of(report),
        }
    }

    /// Whether every answer behind the recommendation is there.
    pub fn is_whole(&self) -> bool {
        self.withheld.is_empty() && self.asked_again.is_empty()
    }

    /// Whether the answer to an item may be missing though the sender gave one.
    fn lacks(&self, item: Item) -> bool {
        self.withheld.contains(&item) || self.asked_again.contains(&item)
    }
}

/// The answers that a link may carry: one to a question that is no longer asked stays on the device.
pub fn without_hidden(sheet: &Sheet) -> Sheet {
    let seen = visible(&sheet.answers);
    let kept = |item: &Item| seen.contains(item) || question(*item).confirms.is_some();
    let mut shown = *sheet;
    for &item in Item::ALL.iter().filter(|item| !kept(item)) {
        shown.answers.remove(item);
    }
    shown.last = sheet.last.filter(|last| seen.contains(last));
    shown
}
