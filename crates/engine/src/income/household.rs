//! Who shares the income tax of an activity, and what else they earn.

use super::money::Cents;
use law::coded_enum;

/// Most children that a household may say: more than nearly any has.
pub const MOST_CHILDREN: u8 = 9;

coded_enum! {
    /// Who fills in the tax return.
    pub enum Family {
        /// One person.
        Alone = "seul",
        /// Two people taxed together: married, or in a PACS.
        Couple = "couple",
        /// One person living alone with children to bring up: box T of the return (CGI art. 194, II).
        LoneParent = "parent_isole",
    }
}

/// What somebody earns in the year beside the activity, as the tax return says it: before the allowance of 10 %.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Earnings {
    /// Taxable wages (salaires nets imposables), 0 or more.
    pub wages: Cents,
    /// Taxable pensions, 0 or more.
    pub pension: Cents,
}

/// Who shares the income tax, and what they earn beside the activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Household {
    /// Who fills in the return.
    pub family: Family,
    /// Children in charge, 0 to [`MOST_CHILDREN`], none of them shared between two homes.
    pub children: u8,
    /// What the person earns beside the activity.
    pub own: Earnings,
    /// What the partner earns; read only for a couple.
    pub partner: Earnings,
    /// Reference income of the year before last (revenu fiscal de référence), when it is known.
    pub reference_income: Option<Cents>,
}

impl Earnings {
    /// Nothing else.
    pub const NONE: Self = Self {
        wages: Cents::ZERO,
        pension: Cents::ZERO,
    };

    fn total(self) -> Cents {
        self.wages + self.pension
    }
}

impl Household {
    /// One person who has nothing but the activity.
    pub const ALONE: Self = Self {
        family: Family::Alone,
        children: 0,
        own: Earnings::NONE,
        partner: Earnings::NONE,
        reference_income: None,
    };

    /// Whether two people are taxed together.
    pub fn is_couple(&self) -> bool {
        self.family == Family::Couple
    }

    /// Whether one person brings up children alone: without a child, nobody does.
    pub fn is_lone_parent(&self) -> bool {
        self.family == Family::LoneParent && self.children > 0
    }

    /// What the partner earns: nothing without one.
    pub fn partner(&self) -> Earnings {
        if self.is_couple() { self.partner } else { Earnings::NONE }
    }

    /// Every other income of the household, before the allowances.
    pub fn other_income(&self) -> Cents {
        self.own.total() + self.partner().total()
    }

    /// Parts of the income tax (parts fiscales; CGI art. 194).
    pub fn parts(&self) -> f64 {
        f64::from(self.adults()) + f64::from(self.extra_half_parts()) / 2.0
    }

    /// Parts of the adults: what the parts of children are counted above.
    pub(super) fn adults(&self) -> u8 {
        1 + u8::from(self.is_couple())
    }

    /// Half-parts above those of the adults: one for each of the first two children, two from the third on, one more for a
    /// person who brings them up alone (CGI art. 194, I and II).
    pub(super) fn extra_half_parts(&self) -> u8 {
        let children = self.children.min(MOST_CHILDREN);
        children + children.saturating_sub(2) + u8::from(self.is_lone_parent())
    }
}

impl Default for Household {
    fn default() -> Self {
        Self::ALONE
    }
}
