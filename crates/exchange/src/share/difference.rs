//! What the rules and the law of today change in a result that was computed with earlier ones.

use super::{Age, Recommendation, Shared};
use engine::{Abstention, Access, Gate, Item, PerWay, Report, Way};

/// The left-out answers that weigh on an index; the others only open or close ways.
const WEIGHING: [Item; 6] = [
    Item::FReserve,
    Item::FSituation,
    Item::FDeja,
    Item::FDepart,
    Item::FAre,
    Item::FVie,
];

/// What changed since the sender saw the result.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Whether every answer is in the link: without some of them, a change may also come from them.
    pub whole: bool,
    /// What the rules of today say of the shared answers; none when only an answer left out could tell.
    pub today: Option<Recommendation>,
    /// What our rules, or the model, change under the law of its day.
    pub ours: Changes,
    /// What the law has changed since.
    pub law: Changes,
}

/// What changed, from then to now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes {
    /// The ways whose access changed.
    pub access: Vec<(Way, Access, Access)>,
    /// The ways whose index changed, 0 to 100.
    pub index: Vec<(Way, u8, u8)>,
}

impl Changes {
    /// Whether nothing did.
    pub fn is_empty(&self) -> bool {
        self.access.is_empty() && self.index.is_empty()
    }
}

impl Difference {
    /// Whether the rules of today say the same as those of then.
    pub fn is_nothing(&self, shared: &Shared) -> bool {
        let then = &shared.recommendation;
        let same = |today: &Recommendation| {
            (today.level, today.abstention, &today.members, today.order[0])
                == (then.level, then.abstention, &then.members, then.order[0])
        };
        self.ours.is_empty() && self.law.is_empty() && self.today.as_ref().is_some_and(same)
    }
}

/// What a result says of each way.
struct Said {
    access: PerWay<Access>,
    index: PerWay<u8>,
}

/// What today changes in a link of earlier rules or of an earlier law, from the two reports of [`Shared::today`]: under the
/// law of today, and under the one of its day; none for a day whose law is not known here, and all of it is then ours.
///
/// None for the rules of today, for later ones, and without answers. Nothing here says that a way which the sender saw
/// closed is open, nor that a point is settled, when an answer left out may be what closes it.
pub fn difference(shared: &Shared, then: Option<&Report>, today: &Report) -> Option<Difference> {
    if shared.sheet.is_none() || shared.recommendation.age(today.law) != Age::Older {
        return None;
    }
    let sent = &shared.recommendation;
    let sent_says = Said {
        access: sent.access,
        index: sent.index,
    };
    let now = Recommendation::of(today);
    let now_says = shared.said(today);
    let then_says = shared.said(then.unwrap_or(today));
    let hidden = !shared.is_whole() && (softer(&sent_says, &now_says) || waits_no_more(sent, &now));
    Some(Difference {
        whole: shared.is_whole(),
        today: (!hidden).then_some(now),
        ours: shared.changes(&sent_says, &then_says),
        law: shared.changes(&then_says, &now_says),
    })
}

/// Some way is less closed than it was.
fn softer(before: &Said, after: &Said) -> bool {
    Way::ALL.iter().any(|&way| after.access[way] < before.access[way])
}

/// The sender had to settle a point which does not show in the shared answers.
fn waits_no_more(then: &Recommendation, now: &Recommendation) -> bool {
    then.abstention == Some(Abstention::Attendre) && now.abstention != Some(Abstention::Attendre)
}

impl Shared {
    /// What a report on the shared answers says, without what fires only because an answer was left out.
    fn said(&self, report: &Report) -> Said {
        Said {
            access: PerWay::of(|way| self.known_access(&report.gates[way])),
            index: Recommendation::of(report).index,
        }
    }

    /// From one to the other, without what an answer left out may decide.
    fn changes(&self, before: &Said, after: &Said) -> Changes {
        let whole = self.is_whole();
        let weighed = self.asked_again.is_empty() && !self.withheld.iter().any(|item| WEIGHING.contains(item));
        let access = Way::ALL.iter().map(|&way| (way, before.access[way], after.access[way]));
        let index = Way::ALL.iter().map(|&way| (way, before.index[way], after.index[way]));
        Changes {
            access: access
                .filter(|(_, before, after)| before != after && (whole || after > before))
                .collect(),
            index: index.filter(|(_, before, after)| before != after && weighed).collect(),
        }
    }

    /// The access without what fires only because an answer was left out.
    fn known_access(&self, gate: &Gate) -> Access {
        let reasons = gate.reasons.iter().filter(|(code, _)| !self.rests_on_silence(*code));
        reasons.map(|&(_, access)| access).max().unwrap_or_default()
    }
}
