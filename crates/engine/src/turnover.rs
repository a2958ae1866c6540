//! Where the turnover stands against what the law of a day allows.

use law::Law;

use super::answers::Answers;
use super::item::Item;
use super::nature::{Ceiling, Nature, nature};
use super::questions::FNature;

/// Share of the ceiling of the micro above which it is said to be near, in percent.
const NEAR: u64 = 80;

/// A condition on the turnover that follows the law; false without a turnover, but for [`Self::Any`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turnover {
    /// Whatever it is.
    Any,
    /// Near the ceiling of the micro, and not above the one that closes it; goods only, or services only.
    NearCeiling,
    /// The same, for goods and services together.
    NearCeilingOfBoth,
    /// Above the ceiling that closes the micro.
    AboveCeiling,
    /// Above the threshold of the VAT exemption.
    AboveVat,
}

impl Turnover {
    /// Whether the condition is true of these answers under this law; integers, so that the limit itself is exact.
    pub(super) fn holds(self, answers: &Answers, law: Law) -> bool {
        let turnover = answers.amount(Item::FCa).map(|euros| u64::from(euros) * 100);
        let above = |ceiling: Ceiling, percent: u64| {
            let limit = u64::from(ceiling.euros(nature(answers), law)) * percent;
            turnover.is_some_and(|turnover| turnover > limit)
        };
        let near = || above(Ceiling::Warning, NEAR) && !above(Ceiling::Closing, 100);
        match self {
            Self::Any => true,
            Self::NearCeiling => nature(answers) != Nature::Mixte && near(),
            Self::NearCeilingOfBoth => nature(answers) == Nature::Mixte && near(),
            Self::AboveCeiling => above(Ceiling::Closing, 100),
            Self::AboveVat => above(Ceiling::Vat, 100),
        }
    }

    /// The questions it reads.
    pub(super) const READS: [Item; 2] = [Item::FCa, Item::FNature];

    /// Whether it reads the answer to this question.
    pub(super) fn reads(self, item: Item) -> bool {
        self != Self::Any && Self::READS.contains(&item)
    }

    /// Whether another nature of the sales could make the condition true: for this turnover, or for one not known yet.
    pub(super) fn nature_may_decide(self, answers: &Answers, law: Law) -> bool {
        let ceiling = |answers: &Answers| Ceiling::Closing.euros(nature(answers), law);
        let lower = |sales: &FNature| ceiling(&answers.with(Item::FNature, sales.answer())) < ceiling(answers);
        match answers.amount(Item::FCa) {
            Some(_) => self.may_hold(answers, law),
            None => self == Self::AboveCeiling && FNature::ALL.iter().any(lower),
        }
    }

    /// Whether the condition would be true for some nature of the sales.
    pub(super) fn may_hold(self, answers: &Answers, law: Law) -> bool {
        let sold = |sales: &FNature| answers.with(Item::FNature, sales.answer());
        FNature::ALL.iter().any(|sales| self.holds(&sold(sales), law))
    }
}
