//! The figures a person plays with: those of the answers first, then their own; the answers themselves never change.

use crate::browser::{clock, publisher::publisher};
use leptos::prelude::*;

use engine::income::{
    Activity, Cents, Costs, NatureReason, PaidBy, Project, Second, Situation, nature_of_income, paid_by,
    rates::ACRE_LOWERED, second_nature, with_clients,
};
use engine::{Answers, FSituation, Item, PerWay, costs_rate};
use exchange::publisher::Publisher;
use law::{Date, Law, Percent};

/// A day of creation before the ACRE of a micro-entreprise became smaller.
pub(super) const BEFORE_JULY: Date = Law::FIRST;

/// A day of creation since, in the year of the law when the smaller one is older.
pub(super) fn from_july() -> Date {
    ACRE_LOWERED.max(clock::law().new_year())
}

/// What the answers say.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Start {
    pub(super) turnover: Option<u32>,
    pub(super) costs_share: f64,
    pub(super) costs_said: bool,
    pub(super) reason: NatureReason,
    /// The sales of who sells and serves.
    pub(super) second: Option<Second>,
    pub(super) paid_by: PaidBy,
    /// Unemployment benefit may open the ACRE, and no figure holds it.
    pub(super) on_benefit: bool,
    /// The share of the turnover that private clients pay, 0 to 1, and the rate of VAT of the activity.
    clients: (f64, f64),
}

impl Start {
    pub(super) fn of(answers: &Answers) -> Self {
        const ON_BENEFIT: u8 = FSituation::ChomageAre.rank();
        let answers = answers.cleaned();
        Self {
            turnover: answers.amount(Item::FCa),
            costs_share: costs_rate(&answers),
            costs_said: answers.has(Item::FFrais),
            reason: nature_of_income(&answers),
            second: second_nature(&answers),
            paid_by: paid_by(&answers),
            on_benefit: answers.choice(Item::FSituation) == Some(ON_BENEFIT),
            clients: clients(&answers),
        }
    }
}

impl Start {
    /// The usual hypotheses, with the clients and the second nature that the answers tell.
    fn base(self) -> Situation {
        let (private_share, vat_rate) = self.clients;
        Situation {
            private_share,
            vat_rate,
            second: self.second,
            ..usual()
        }
    }
}

/// Who pays VAT, and at which rate, by the answers.
fn clients(answers: &Answers) -> (f64, f64) {
    let told = with_clients(usual(), answers);
    (told.private_share, told.vat_rate)
}

/// The figures as the person left them: trying another answer draws the section again, not the figures.
#[derive(Clone, Copy, Default)]
pub(crate) struct Tuned(StoredValue<Option<Left>>);

/// What was left, and the answers it was left on.
#[derive(Clone, Copy)]
struct Left {
    start: Start,
    turnover: Option<u32>,
    costs: Costs,
    activity: Option<Activity>,
    base: Situation,
    opened: u16,
}

impl Left {
    /// What the answers say.
    fn fresh(start: Start) -> Self {
        Self {
            start,
            turnover: start.turnover,
            costs: Costs::Share(start.costs_share),
            activity: start.reason.activity(),
            base: start.base(),
            opened: 0,
        }
    }

    /// The same on other answers: what they change starts again.
    fn moved_to(self, start: Start) -> Self {
        let fresh = Self::fresh(start);
        let same_costs = (self.start.costs_share - start.costs_share).abs() < f64::EPSILON;
        let pick = |same: bool| if same { self } else { fresh };
        Self {
            start,
            turnover: pick(self.start.turnover == start.turnover).turnover,
            costs: pick(same_costs).costs,
            activity: pick(self.start.reason == start.reason).activity,
            base: pick(self.start.clients == start.clients && self.start.second == start.second).base,
            opened: self.opened,
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
    /// The parts that are unfolded, a bit each.
    pub(super) opened: RwSignal<u16>,
    /// All of it but the turnover.
    pub(super) project: Memo<Option<Project>>,
}

impl Desk {
    pub(super) fn new(start: Start, open: PerWay<bool>) -> Self {
        let tuned = use_context::<Tuned>();
        let left = tuned.and_then(|Tuned(left)| left.try_get_value().flatten());
        let left = left.map_or_else(|| Left::fresh(start), |left| left.moved_to(start));
        let (turnover, costs) = (RwSignal::new(left.turnover), RwSignal::new(left.costs));
        let (activity, base) = (RwSignal::new(left.activity), RwSignal::new(left.base));
        let opened = RwSignal::new(left.opened);
        Effect::new(move |_| {
            let left = Left {
                start,
                turnover: turnover.get(),
                costs: costs.get(),
                activity: activity.get(),
                base: base.get(),
                opened: opened.get(),
            };
            if let Some(Tuned(kept)) = tuned {
                // The result may have been replaced meanwhile.
                let _ = kept.try_set_value(Some(left));
            }
        });
        let project = Memo::new(move |_| Some(project_of(activity.get()?, base.get(), costs.get())));
        Self {
            start,
            open,
            turnover,
            costs,
            activity,
            base,
            opened,
            project,
        }
    }

    /// Back to the answers.
    pub(super) fn reset(self) {
        let fresh = Left::fresh(self.start);
        self.base.set(fresh.base);
        // A nature that the answers do not know stays as chosen: without one, nothing is left to come back to.
        self.activity.set(fresh.activity.or(self.activity.get_untracked()));
        self.costs.set(fresh.costs);
        self.turnover.set(fresh.turnover);
    }

    /// Whether the figures are no longer those of the answers.
    pub(super) fn moved(self) -> bool {
        let told = Left::fresh(self.start);
        self.turnover.get() != told.turnover || self.costs.get() != told.costs || self.base.get() != told.base
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

/// Every hypothesis but the turnover.
fn project_of(activity: Activity, base: Situation, costs: Costs) -> Project {
    Project::new(Situation { activity, ..base }, costs)
}

/// The project that the answers tell, with the usual hypotheses; none for an activity that the computation does not know.
pub(super) fn told(start: Start) -> Option<Project> {
    let Left {
        activity, base, costs, ..
    } = Left::fresh(start);
    Some(project_of(activity?, base, costs))
}

/// The usual hypotheses; a creation from July is the cautious one. What the publisher of this copy keeps is its own, and said so.
fn usual() -> Situation {
    let usual = Situation::new(Activity::BncSsi, Cents::ZERO, Cents::ZERO, clock::law());
    let own = |rate: fn(&Publisher) -> Option<Percent>| publisher().and_then(rate).map(|Percent(rate)| rate / 100.0);
    Situation {
        creation: from_july(),
        contribution: own(|publisher| publisher.contribution).unwrap_or(usual.contribution),
        management_fee: own(|publisher| publisher.fee).unwrap_or(usual.management_fee),
        ..usual
    }
}
