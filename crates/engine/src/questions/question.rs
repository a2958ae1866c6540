//! A question as data; its words are in the crate `words`.

use crate::clause::Clause;
use crate::codes::Need;
use crate::item::{Item, Section};
use crate::options::Choice;

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Order three reasons.
    Ranking,
    /// Five labelled points, from « pas du tout d'accord » to « tout à fait d'accord ».
    Agreement,
    /// Five labelled points, from « pas du tout important » to « essentiel ».
    Importance,
    /// Five labelled points between two poles A and B.
    Bipolar,
    /// 0 to 10.
    ElevenPoints,
    /// One option.
    Single,
    /// Several options; `aucun` excludes the others.
    Several,
    /// A whole number of euros from 0 to `maximum`.
    Amount {
        /// Largest amount accepted, in euros.
        maximum: u32,
    },
}

impl Kind {
    /// Whether choosing one option is the whole answer, so that one press can be enough.
    pub const fn takes_one_option(self) -> bool {
        match self {
            Self::Agreement | Self::Importance | Self::Bipolar | Self::ElevenPoints | Self::Single => true,
            Self::Ranking | Self::Several | Self::Amount { .. } => false,
        }
    }
}

/// A question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Question {
    /// Which item.
    pub item: Item,
    /// Section it belongs to.
    pub section: Section,
    /// How it is answered.
    pub kind: Kind,
    /// Its options, in display order; for an amount, the suggested values.
    pub choices: &'static [Choice],
    /// Asked only when all these clauses are true.
    pub visible_if: &'static [Clause],
    /// Part of the quick path (when visible and `quick_if` is true).
    pub quick: bool,
    /// More clauses for the quick path.
    pub quick_if: &'static [Clause],
    /// May be left without an answer, and counts for nothing in how much is answered.
    pub optional: bool,
    /// Never asked: another answer says it.
    pub derived: bool,
    /// The need that it measures once more, on neither path: asked only where the first ways are close (spec §2.1).
    pub confirms: Option<Need>,
    /// +1 or −1: multiplies the score of the option.
    pub sign: f64,
    /// The word stored for « je ne sais pas » or « je préfère ne pas répondre »; none where an answer is required.
    pub dont_know: Option<&'static str>,
    /// Planned answering time, in seconds.
    pub seconds: u16,
}

impl Question {
    /// Whether one of the two paths asks it.
    pub const fn is_on_a_path(&self) -> bool {
        !self.derived && self.confirms.is_none()
    }

    /// Whether one press answers it: one option, and nothing beside it, as the field of the trades is, that answers too.
    pub const fn is_answered_at_once(&self) -> bool {
        self.kind.takes_one_option() && !matches!(self.item, Item::FActivite)
    }

    /// Asked of everybody on the complete path, whose answer may be « je ne sais pas »: what most questions are.
    pub(super) const fn new(
        item: Item,
        section: Section,
        kind: Kind,
        choices: &'static [Choice],
        seconds: u16,
    ) -> Self {
        Self {
            item,
            section,
            kind,
            choices,
            visible_if: &[],
            quick: false,
            quick_if: &[],
            optional: false,
            derived: false,
            confirms: None,
            sign: 1.0,
            dont_know: Some("nsp"),
            seconds,
        }
    }
}
