//! A computation as a list of named steps: the net is their sum, so the explanation cannot differ from the result.

use super::money::Cents;
use super::outcome::Note;
use super::step::StepId;

/// More than the longest computation (a salary) writes: no computation grows its list.
const MOST_STEPS: usize = 60;

/// Months of a whole year.
pub(super) const MONTHS: u8 = 12;

/// What falls in some months of a yearly amount.
pub(super) fn months_of(year: Cents, months: u8) -> Cents {
    year.times(f64::from(months) / f64::from(MONTHS)).to_cent()
}

/// What a step does to the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Adds to the net before tax.
    Adds,
    /// Takes from the net before tax.
    Takes,
    /// Adds to the income tax.
    AddsTax,
    /// Lowers the income tax.
    LowersTax,
    /// Explains another step, without changing the result.
    Shows,
}

/// One line of a computation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its name.
    pub id: StepId,
    /// What it does.
    pub role: Role,
    /// Its amount a year.
    pub amount: Cents,
}

/// What is left, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Income {
    /// Net before income tax, a year: adding steps less taking steps.
    pub before_tax: Cents,
    /// Income tax of the year: steps that add tax less those that lower it.
    pub tax: Cents,
    /// Every step, in the order of the computation, each name once.
    pub steps: Vec<Step>,
    /// What the figures suppose or leave out.
    pub notes: Vec<Note>,
}

impl Income {
    /// Net after income tax, a year.
    pub fn after_tax(&self) -> Cents {
        self.before_tax - self.tax
    }

    /// The amount of a step, when the computation has it.
    pub fn step(&self, id: StepId) -> Option<Cents> {
        self.steps.iter().find(|step| step.id == id).map(|step| step.amount)
    }

    /// A computation without any step.
    pub(super) fn empty() -> Self {
        Self {
            before_tax: Cents::ZERO,
            tax: Cents::ZERO,
            steps: Vec::with_capacity(MOST_STEPS),
            notes: Vec::new(),
        }
    }

    /// Keeps `months` twelfths of every step written so far: contributions follow ceilings counted for the time of activity
    /// (CSS art. R613-3 and L241-3), so a part of a year is that part of a whole one.
    pub(super) fn keep_months(&mut self, months: u8) {
        if months >= MONTHS {
            return;
        }
        let written = std::mem::take(&mut self.steps);
        (self.before_tax, self.tax) = (Cents::ZERO, Cents::ZERO);
        for Step { id, role, amount } in written {
            self.write(role, id, months_of(amount, months));
        }
    }

    /// Writes a step and applies it.
    pub(super) fn write(&mut self, role: Role, id: StepId, amount: Cents) {
        match role {
            Role::Adds => self.before_tax += amount,
            Role::Takes => self.before_tax -= amount,
            Role::AddsTax => self.tax += amount,
            Role::LowersTax => self.tax -= amount,
            Role::Shows => {}
        }
        self.steps.push(Step { id, role, amount });
    }

    pub(super) fn add(&mut self, id: StepId, amount: Cents) {
        self.write(Role::Adds, id, amount);
    }

    pub(super) fn take(&mut self, id: StepId, amount: Cents) {
        self.write(Role::Takes, id, amount);
    }

    pub(super) fn show(&mut self, id: StepId, amount: Cents) {
        self.write(Role::Shows, id, amount);
    }

    pub(super) fn tax(&mut self, id: StepId, amount: Cents) {
        self.write(Role::AddsTax, id, amount);
    }
}
