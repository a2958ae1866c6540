//! One line of the comparison: a figure of ours, and where the model says it.

use law::Law;

use super::situation::Situation;
use crate::sheet::Sheet;

/// A figure of ours.
#[derive(Clone, Copy, Debug)]
pub enum Ours {
    /// The figure of this rank of the fact of this id.
    Fact(&'static str, usize),
    /// A rate of the incomes that is no fact: its name, and its value under a law.
    Rate(&'static str, fn(Law) -> f64),
}

/// A figure of ours and the rule of the model.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Our figure.
    pub ours: Ours,
    /// A rule of the model, or a computation on rules; empty when the model has none.
    pub rule: &'static str,
    /// Where the figure is in the source of the rule, when it has no name of its own; empty otherwise.
    pub path: &'static str,
    /// Unit in which the model gives it; empty for a bare number.
    pub unit: &'static str,
    /// What the model must suppose.
    pub situation: Situation,
    /// How many years before the day the rule is asked: some figures follow the scale of the year before.
    pub years_before: u16,
    /// A difference that is understood: what the model says, and which is right by which text.
    pub known: Option<(f64, &'static str)>,
}

impl Ours {
    /// As it is printed: the id, with the rank when the fact has several figures.
    pub fn name(&self) -> String {
        match self {
            Self::Fact(id, 0) => (*id).to_owned(),
            Self::Fact(id, rank) => format!("{id} [{}]", rank + 1),
            Self::Rate(name, _) => format!("~ {name}"),
        }
    }

    /// Its value, among the facts of a day; none when there is no such fact or rank.
    pub fn value(&self, sheets: &[Sheet], law: Law) -> Option<f64> {
        match *self {
            Self::Fact(id, rank) => {
                let sheet = sheets.iter().find(|sheet| sheet.id == id)?;
                sheet.figures.get(rank).copied()
            }
            Self::Rate(_, value) => Some(value(law)),
        }
    }
}

/// A figure that a rule gives.
pub(super) const fn row(ours: Ours, rule: &'static str, unit: &'static str) -> Row {
    Row {
        ours,
        rule,
        path: "",
        unit,
        situation: Situation::Nobody,
        years_before: 0,
        known: None,
    }
}

/// A figure that the model does not have.
pub(super) const fn missing(ours: Ours) -> Row {
    row(ours, "", "")
}

impl Row {
    /// In this situation.
    pub(super) const fn when(self, situation: Situation) -> Self {
        Self { situation, ..self }
    }

    /// At this place of the source of the rule.
    pub(super) const fn at(self, path: &'static str) -> Self {
        Self { path, ..self }
    }

    /// As the rule was a year before.
    pub(super) const fn a_year_before(self) -> Self {
        Self {
            years_before: 1,
            ..self
        }
    }

    /// Known to differ: the value of the model, and who is right.
    pub(super) const fn known(self, model: f64, why: &'static str) -> Self {
        Self {
            known: Some((model, why)),
            ..self
        }
    }
}
