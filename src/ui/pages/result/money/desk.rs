//! The figures a person plays with: those of the answers first, then their own; the answers themselves never change.

use leptos::prelude::*;

use crate::engine::income::{
    Activity, Cents, Costs, NatureReason, Project, Situation, default_creation, nature_of_income,
};
use crate::engine::{Answers, Item, PerWay, costs_rate, rank};
use crate::facts::Date;

/// The first day from which the ACRE of a micro-entreprise is smaller.
pub(super) const FROM_JULY: Date = Date::new(2026, 7, 1);
/// A day before it, in the same year.
pub(super) const BEFORE_JULY: Date = default_creation(true);

/// What the answers say.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Start {
    pub(super) turnover: Option<u32>,
    pub(super) costs_share: f64,
    pub(super) costs_said: bool,
    pub(super) reason: NatureReason,
    pub(super) acre_maybe: bool,
}

impl Start {
    pub(super) fn of(answers: &Answers) -> Self {
        const ON_BENEFIT: u8 = rank(Item::FSituation, "chomage_are");
        let answers = answers.cleaned();
        Self {
            turnover: answers.amount(Item::FCa),
            costs_share: costs_rate(&answers),
            costs_said: answers.has(Item::FFrais),
            reason: nature_of_income(&answers),
            acre_maybe: answers.choice(Item::FSituation) == Some(ON_BENEFIT),
        }
    }
}

/// Handles on the figures.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    pub(super) start: Start,
    /// Ways open to the person and in the ranking.
    pub(super) open: PerWay<bool>,
    /// None while nobody chose one.
    pub(super) turnover: RwSignal<Option<u32>>,
    pub(super) costs: RwSignal<Costs>,
    /// None for an activity that the computation does not know.
    pub(super) activity: RwSignal<Option<Activity>>,
    /// The other hypotheses; its activity, turnover and costs are not read.
    pub(super) base: RwSignal<Situation>,
    /// All of it but the turnover.
    pub(super) project: Memo<Option<Project>>,
}

impl Desk {
    pub(super) fn new(start: Start, open: PerWay<bool>) -> Self {
        let turnover = RwSignal::new(start.turnover);
        let costs = RwSignal::new(Costs::Share(start.costs_share));
        let activity = RwSignal::new(start.reason.activity());
        let base = RwSignal::new(usual());
        let project = Memo::new(move |_| {
            let activity = activity.get()?;
            Some(Project::new(Situation { activity, ..base.get() }, costs.get()))
        });
        Self {
            start,
            open,
            turnover,
            costs,
            activity,
            base,
            project,
        }
    }

    /// Back to the answers.
    pub(super) fn reset(self) {
        self.base.set(usual());
        self.activity.set(self.start.reason.activity());
        self.costs.set(Costs::Share(self.start.costs_share));
        self.turnover.set(self.start.turnover);
    }

    /// The situation at the turnover of the person; none without a turnover or a nature.
    pub(super) fn situation(self) -> Option<Situation> {
        let turnover = self.turnover.get()?;
        Some(self.project.get()?.at(Cents::euros(turnover.into())))
    }

    /// The costs a year at the turnover of the person.
    pub(super) fn yearly_costs(self) -> Option<Cents> {
        match (self.costs.get(), self.turnover.get()) {
            (Costs::Fixed(costs), _) => Some(costs),
            (costs @ Costs::Share(_), turnover) => Some(costs.at(Cents::euros(turnover?.into()))),
        }
    }
}

/// The usual hypotheses; a creation from July is the cautious one.
fn usual() -> Situation {
    Situation {
        creation: FROM_JULY,
        ..Situation::new(Activity::BncSsi, Cents::ZERO, Cents::ZERO)
    }
}
