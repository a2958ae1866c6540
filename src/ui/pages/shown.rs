//! What a result shows, on its page and in a comparison: the recommendation, and the reports behind it when there are answers.

use crate::browser::clock;
use std::cmp::Reverse;
use std::sync::Arc;

use engine::{
    Abstention, Access, Answer, GateCode, Item, Level, PerWay, Report, Sheet, WaitingReason, Way, may_be_asked, settled,
};
use exchange::share::{Age, Recommendation, Shared};
use law::{Law, changed_between};
use words::close_members;

/// A result to show.
#[derive(Clone)]
pub(crate) struct Shown {
    /// Verdict, indices and gates, as computed here or as the sender saw them.
    pub(crate) recommendation: Recommendation,
    /// The report on the answers, when there are answers.
    pub(crate) report: Option<Arc<Report>>,
    /// The four ways once a point is settled, when one must wait.
    pub(crate) settled: Option<Box<Self>>,
    /// The answers, when there are some.
    pub(crate) sheet: Option<Sheet>,
    /// The questions that these answers call for, and whose answer the sender kept back.
    pub(crate) withheld: Vec<Item>,
    /// Whether it is one's own.
    pub(crate) own: bool,
    /// The rules and the law behind it, compared with those of this page.
    pub(crate) age: Age,
}

impl Shown {
    /// One's own result.
    pub(crate) fn own(sheet: &Sheet, report: impl Fn(&Sheet) -> Report) -> Self {
        let computed = report(sheet);
        Self {
            recommendation: Recommendation::of(&computed),
            settled: once_settled(sheet, &computed, &report),
            report: Some(Arc::new(computed)),
            sheet: Some(*sheet),
            withheld: Vec::new(),
            own: true,
            age: Age::Today,
        }
    }

    /// A result that came by a link: what the sender saw decides, what is computed here explains.
    pub(crate) fn shared(shared: &Shared, report: impl Fn(&Sheet) -> Report) -> Self {
        let explained = shared.explained(&report);
        let age = shared.told_age(explained.as_ref(), clock::law());
        let settled = shared
            .sheet
            .as_ref()
            .zip(explained.as_ref().filter(|explained| explained.after.is_some()));
        Self {
            recommendation: shared.recommendation.clone(),
            settled: settled.and_then(|(sheet, explained)| once_settled(sheet, explained, &report)),
            report: explained.map(Arc::new),
            sheet: shared.sheet,
            withheld: missing(shared),
            own: false,
            age,
        }
    }

    /// The title of its verdict.
    pub(crate) fn title(&self) -> String {
        let waits = self.recommendation.abstention == Some(Abstention::Attendre);
        let settled_first = words::waiting_title(self.waiting()).filter(|_| waits);
        settled_first.unwrap_or_else(|| words::title_of(&self.recommendation, self.missing()))
    }

    /// How many answers are needed before a way is named.
    pub(crate) fn missing(&self) -> usize {
        self.report.as_deref().map_or(0, words::missing)
    }

    /// The four ways to show: once the point is settled, when one must wait.
    pub(crate) fn ways(&self) -> &Self {
        self.settled.as_deref().unwrap_or(self)
    }

    /// What must be settled first; unknown in a shared result that keeps it back.
    pub(crate) fn waiting(&self) -> &[WaitingReason] {
        self.report
            .as_deref()
            .map_or(&[], |report| &report.ranking.verdict.reasons)
    }

    /// Whether no way is ahead enough to be named alone.
    pub(crate) fn is_close(&self) -> bool {
        let recommendation = &self.recommendation;
        recommendation.level == Level::Serre || recommendation.abstention == Some(Abstention::TropProches)
    }

    /// The ways in front: the first one, or those of a close call by index, then by how often each comes first.
    pub(crate) fn ahead(&self) -> Vec<Way> {
        match self.recommendation.level {
            Level::Serre => self.close(),
            Level::Nette | Level::Probable | Level::SeulPossible | Level::Abstention => {
                self.recommendation.order[..1].to_vec()
            }
        }
    }

    fn close(&self) -> Vec<Way> {
        let Recommendation { index, share, .. } = &self.recommendation;
        let mut members = close_members(&self.recommendation);
        members.sort_by_key(|&way| Reverse((index[way], share[way])));
        members
    }

    /// The ways that the verdict names as possible first ones; none for an abstention.
    pub(crate) fn recommended(&self) -> Vec<Way> {
        match self.recommendation.level {
            Level::Nette | Level::Probable | Level::SeulPossible | Level::Serre => self.ahead(),
            Level::Abstention => Vec::new(),
        }
    }

    /// The ways in the order of the page: those in front, then the others by index.
    pub(crate) fn order(&self) -> Vec<Way> {
        let mut order = self.ahead();
        order.extend(self.others());
        order
    }

    /// The ways that are not in front, by index.
    pub(crate) fn others(&self) -> Vec<Way> {
        let ahead = self.ahead();
        self.recommendation
            .order
            .into_iter()
            .filter(|way| !ahead.contains(way))
            .collect()
    }

    /// Law and practice for each way.
    pub(crate) fn access(&self) -> PerWay<Access> {
        self.recommendation.access
    }

    /// The reasons of law or practice of a way.
    pub(crate) fn reasons(&self, way: Way) -> &[(GateCode, Access)] {
        self.report.as_deref().map_or(&[], |report| &report.gates[way].reasons)
    }

    /// The conditions of the ways in front that are said before the ways themselves: permit, ban, diploma, agreement.
    pub(crate) fn first_of_all(&self) -> Vec<GateCode> {
        let mut codes: Vec<GateCode> = Vec::new();
        if self.recommendation.level != Level::Abstention {
            for (code, _) in self.ahead().into_iter().flat_map(|way| self.reasons(way)) {
                if words::comes_first(*code) && !codes.contains(code) {
                    codes.push(*code);
                }
            }
        }
        codes
    }

    /// Whether a heavy condition, and not the law, keeps a way behind the others.
    pub(crate) fn is_held_back(&self, way: Way) -> bool {
        self.access()[way] != Access::Closed && self.report.as_deref().is_some_and(|report| report.gates[way].held_back)
    }

    /// Whether the reason that decides the access of a way was kept by the sender.
    pub(crate) fn keeps_reason(&self, way: Way) -> bool {
        let known = self
            .reasons(way)
            .iter()
            .map(|(_, access)| *access)
            .max()
            .unwrap_or_default();
        !self.own && known < self.access()[way]
    }

    /// Whether it was computed with other rules than those of this page.
    pub(crate) fn has_other_rules(&self) -> bool {
        self.age != Age::Today
    }

    /// The report that gives the very indices shown: none when answers were kept back, or with other rules.
    pub(crate) fn exact_report(&self) -> Option<&Report> {
        let exact = self.withheld.is_empty() && !self.has_other_rules();
        self.report.as_deref().filter(|_| exact)
    }

    /// The answers, when they give the result shown: other ones can be tried on them.
    pub(crate) fn triable(&self) -> Option<Sheet> {
        self.exact_report().and(self.sheet)
    }

    /// The law of the day it was sent, when the law has changed since.
    pub(crate) fn law_then(&self) -> Option<Law> {
        let then = self.recommendation.law().filter(|_| !self.own)?;
        changed_between(then.day(), clock::law().day()).then_some(then)
    }

    /// Whether no way may be put first yet: a question never asked may close it.
    pub(crate) fn names_no_way(&self) -> bool {
        self.ways().recommendation.abstention == Some(Abstention::FaitADemander)
    }

    /// Whether the person can be led back to this question: one's own result, and a question of their path.
    pub(crate) fn asks(&self, item: Item) -> bool {
        let sheet = self.sheet.filter(|_| self.own);
        sheet.is_some_and(|sheet| may_be_asked(&sheet.answers, sheet.mode, clock::law()).contains(&item))
    }

    /// Whether the person preferred not to speak of a residence permit.
    pub(crate) fn permit_unsaid(&self) -> bool {
        self.sheet
            .is_some_and(|sheet| sheet.answers.get(Item::FTitre) == Some(Answer::DontKnow))
    }
}

/// A question that is not asked after these answers is not missing.
fn missing(shared: &Shared) -> Vec<Item> {
    let asked = shared
        .sheet
        .map(|sheet| may_be_asked(&sheet.answers, sheet.mode, clock::law()))
        .unwrap_or_default();
    let missing = shared.withheld.iter().copied();
    missing.filter(|item| asked.contains(item)).collect()
}

fn once_settled(sheet: &Sheet, computed: &Report, report: &dyn Fn(&Sheet) -> Report) -> Option<Box<Shown>> {
    let waits = computed.ranking.verdict.abstention == Some(Abstention::Attendre);
    waits.then(|| {
        Box::new(Shown::own(
            &Sheet {
                answers: settled(&sheet.answers),
                ..*sheet
            },
            report,
        ))
    })
}
