//! What the rules of today change in a result that was computed with earlier ones.

use super::{Age, Recommendation, Shared};
use engine::{Abstention, Access, Gate, Item, Report, Way};

/// The left-out answers that weigh on an index; the others only open or close ways.
const WEIGHING: [Item; 2] = [Item::FSituation, Item::FAre];

/// What changed since the sender saw the result.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Whether every answer is in the link: without some of them, a change may also come from them.
    pub whole: bool,
    /// What the rules of today say of the shared answers; none when only an answer left out could tell.
    pub today: Option<Recommendation>,
    /// The ways whose access changed, from then to today.
    pub access: Vec<(Way, Access, Access)>,
    /// The ways whose index changed, from then to today, 0 to 100.
    pub index: Vec<(Way, u8, u8)>,
}

impl Difference {
    /// Whether the rules of today say the same as those of then.
    pub fn is_nothing(&self, shared: &Shared) -> bool {
        let then = &shared.recommendation;
        let same = |today: &Recommendation| {
            (today.level, today.abstention, &today.members, today.order[0])
                == (then.level, then.abstention, &then.members, then.order[0])
        };
        self.access.is_empty() && self.index.is_empty() && self.today.as_ref().is_some_and(same)
    }
}

/// What `today`, the report of [`Shared::today`], changes in a link of earlier rules.
///
/// None for the rules of today, for later ones, and without answers. Nothing here says that a way which the sender saw
/// closed is open, nor that a point is settled, when an answer left out may be what closes it.
pub fn difference(shared: &Shared, today: &Report) -> Option<Difference> {
    let then = &shared.recommendation;
    if shared.sheet.is_none() || then.age() != Age::Older {
        return None;
    }
    let now = Recommendation::of(today);
    let whole = shared.withheld.is_empty();
    let changes = Way::ALL
        .iter()
        .map(|&way| (way, then.access[way], shared.known_access(&today.gates[way])));
    let (harder, softer): (Vec<_>, Vec<_>) = changes
        .filter(|(_, then, now)| then != now)
        .partition(|(_, then, now)| now > then);
    let hidden = !whole && (!softer.is_empty() || waits_no_more(then, &now));
    let access = if whole { [harder, softer].concat() } else { harder };
    let index = if shared.withheld.iter().any(|item| WEIGHING.contains(item)) {
        Vec::new()
    } else {
        index_changes(then, &now)
    };
    Some(Difference {
        whole,
        today: (!hidden).then_some(now),
        access: in_order(access),
        index,
    })
}

/// The sender had to settle a point which does not show in the shared answers.
fn waits_no_more(then: &Recommendation, now: &Recommendation) -> bool {
    then.abstention == Some(Abstention::Attendre) && now.abstention != Some(Abstention::Attendre)
}

fn index_changes(then: &Recommendation, now: &Recommendation) -> Vec<(Way, u8, u8)> {
    let changes = Way::ALL.iter().map(|&way| (way, then.index[way], now.index[way]));
    changes.filter(|(_, then, now)| then != now).collect()
}

fn in_order(mut changes: Vec<(Way, Access, Access)>) -> Vec<(Way, Access, Access)> {
    changes.sort_by_key(|(way, ..)| way.index());
    changes
}

impl Shared {
    /// The access without what fires only because an answer was left out.
    fn known_access(&self, gate: &Gate) -> Access {
        let reasons = gate.reasons.iter().filter(|(code, _)| !self.rests_on_silence(*code));
        reasons.map(|&(_, access)| access).max().unwrap_or_default()
    }
}
