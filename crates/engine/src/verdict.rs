//! The recommendation, or why there is none (spec §3.8).

use super::answers::Answers;
use super::clause::Clause;
use super::codes::{Abstention, Level, Sharing, Way};
use super::conditions::{ARTIST, FARMING, ORIGINAL_WORKS, OTHER_TERRITORY, PRESS_OR_STAGE};
use super::coverage::{ENOUGH, coverage};
use super::fit::Evaluation;
use super::item::Item;
use super::report::Verdict;
use super::tables::PerWay;
use super::waiting::waiting_reasons;
use crate::sorted::sort_few;

/// Share of first places and lead in points from which a way stands out.
pub(super) const CLEAR: (f64, f64) = (0.80, 4.0);
/// The same from which it is ahead.
pub(super) const LIKELY: (f64, f64) = (0.55, 2.0);
/// A way with fewer first places is not shown among the members.
const MEMBER_SHARE: f64 = 0.15;
/// Members are added until they hold this share of first places together.
const MEMBERS_TOGETHER: f64 = 0.85;
/// With fewer first places, three members or more are as likely.
pub(super) const TOO_CLOSE: f64 = 0.38;
/// Under this index, no open way fits.
pub(super) const LOWEST_INDEX: f64 = 42.0;

/// On the adaptive path, a first way that stays in a smaller share of the completions is not named: too much is still open.
pub(super) const STAYS_ENOUGH: f64 = 0.80;
/// In a smaller share, it is never « nette »: what was not asked may still matter.
pub(super) const STAYS_SURELY: f64 = 0.98;

/// Activities for which the four ways are not made.
pub(super) const OUT_OF_SCOPE: [Clause; 5] = [FARMING, ARTIST, PRESS_OR_STAGE, ORIGINAL_WORKS, OTHER_TERRITORY];

/// How much of what decides is known.
#[derive(Clone, Copy, Debug)]
pub(super) enum Known {
    /// The complete path: the share of the questionnaire that is answered says it.
    Complete,
    /// The quick path: the same, and nothing is ever clear.
    Quick,
    /// The adaptive path: in which share of the completions of the answers the first way stays.
    Stays(f64),
}

impl Known {
    /// The share of the completions in which the first way stays, on the path that looks at them.
    pub(super) const fn stays(self) -> Option<f64> {
        match self {
            Self::Stays(share) => Some(share),
            Self::Complete | Self::Quick => None,
        }
    }
}

/// What says that a result is less sure than its numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Caution {
    /// How much is known.
    pub(super) known: Known,
    /// The answers contradict each other.
    pub(super) fragile: bool,
    /// A fact never asked may still close the first way, or make the person wait.
    pub(super) unsettled: bool,
}

/// The verdict on a person.
pub(super) fn verdict(person: &Evaluation, p1: &PerWay<f64>, caution: Caution) -> Verdict {
    let open: Vec<Way> = person.open().collect();
    match abstention(person, &open, caution) {
        Some(abstention) => abstain(person, abstention, open),
        None => recommend(person, p1, &open, caution),
    }
}

/// The way that a verdict may name first; none when the law, or what the project is, already says that none is named.
pub(super) fn leader(person: &Evaluation) -> Option<Way> {
    let barred = barred(&person.answers).is_some();
    person.open().next().filter(|_| !barred)
}

/// What the answers alone prevent, whatever way is open.
fn barred(answers: &Answers) -> Option<Abstention> {
    if !waiting_reasons(answers).is_empty() {
        Some(Abstention::Attendre)
    } else if OUT_OF_SCOPE.iter().any(|activity| activity.holds(answers)) {
        Some(Abstention::HorsChamp)
    } else {
        None
    }
}

/// What prevents any recommendation, first match.
fn abstention(person: &Evaluation, open: &[Way], caution: Caution) -> Option<Abstention> {
    let answers = &person.answers;
    let too_few = || !answers.has(Item::FActivite) || knows_too_little(answers, caution.known);
    if let Some(barred) = barred(answers) {
        Some(barred)
    } else if open.is_empty() {
        Some(Abstention::AucunPossible)
    } else if caution.unsettled {
        Some(Abstention::FaitADemander)
    } else if too_few() {
        Some(Abstention::TropPeuDeReponses)
    } else if person.index[open[0]] < LOWEST_INDEX {
        Some(Abstention::AucunNeConvient)
    } else {
        None
    }
}

fn knows_too_little(answers: &Answers, known: Known) -> bool {
    match known {
        Known::Complete | Known::Quick => coverage(answers) < ENOUGH,
        Known::Stays(share) => share < STAYS_ENOUGH,
    }
}

fn abstain(person: &Evaluation, abstention: Abstention, open: Vec<Way>) -> Verdict {
    let members = match abstention {
        Abstention::Attendre | Abstention::AucunPossible | Abstention::FaitADemander => Vec::new(),
        Abstention::AucunNeConvient => open.into_iter().take(2).collect(),
        Abstention::HorsChamp | Abstention::TropPeuDeReponses | Abstention::TropProches => open,
    };
    let reasons = waiting_reasons(&person.answers);
    Verdict {
        level: Level::Abstention,
        abstention: Some(abstention),
        members,
        reasons,
    }
}

fn recommend(person: &Evaluation, p1: &PerWay<f64>, open: &[Way], caution: Caution) -> Verdict {
    let top = open[0];
    let likely = by_first_places(p1, open);
    let members = members(p1, &likely, top);
    let Some(&second) = open.get(1) else {
        return verdict_of(Level::SeulPossible, vec![top]);
    };
    if p1[top] < TOO_CLOSE && members.len() >= 3 {
        let verdict = verdict_of(Level::Abstention, members);
        return Verdict {
            abstention: Some(Abstention::TropProches),
            ..verdict
        };
    }
    let lead = person.index[top] - person.index[second];
    let level = if likely[0] == top {
        level(p1[top], lead)
    } else {
        Level::Serre
    };
    if level != Level::Nette {
        verdict_of(level, members)
    } else if less_sure(person, top, caution) {
        verdict_of(Level::Probable, members)
    } else {
        verdict_of(Level::Nette, vec![top])
    }
}

const fn verdict_of(level: Level, members: Vec<Way>) -> Verdict {
    Verdict {
        level,
        abstention: None,
        members,
        reasons: Vec::new(),
    }
}

fn level(share: f64, lead: f64) -> Level {
    let reaches = |(least_share, least_lead): (f64, f64)| share >= least_share && lead >= least_lead;
    if reaches(CLEAR) {
        Level::Nette
    } else if reaches(LIKELY) {
        Level::Probable
    } else {
        Level::Serre
    }
}

fn less_sure(person: &Evaluation, top: Way, caution: Caution) -> bool {
    let sharing_unclear = matches!(person.sharing, Sharing::ToCheck | Sharing::Unknown);
    let little = match caution.known {
        Known::Complete => false,
        Known::Quick => true,
        Known::Stays(share) => share < STAYS_SURELY,
    };
    little || caution.fragile || top == Way::Cae && sharing_unclear
}

fn by_first_places(p1: &PerWay<f64>, open: &[Way]) -> Vec<Way> {
    let mut likely = open.to_vec();
    sort_few(&mut likely, |&a, &b| p1[b].total_cmp(&p1[a]));
    likely
}

/// The likeliest ways until they hold most first places; the best index is always in, first when it had to be added.
fn members(p1: &PerWay<f64>, likely: &[Way], top: Way) -> Vec<Way> {
    let (mut members, mut together) = (Vec::new(), 0.0);
    for &way in likely {
        if together >= MEMBERS_TOGETHER || !members.is_empty() && p1[way] < MEMBER_SHARE {
            break;
        }
        members.push(way);
        together += p1[way];
    }
    if !members.contains(&top) {
        members.insert(0, top);
    }
    members
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_stands_out_by_its_share_and_its_lead() {
        for (share, lead, expected) in [
            (0.80, 4.0, Level::Nette),
            (0.80, 3.99, Level::Probable),
            (0.79, 9.0, Level::Probable),
            (0.55, 2.0, Level::Probable),
            (0.90, 1.99, Level::Serre),
            (0.54, 9.0, Level::Serre),
        ] {
            assert_eq!(level(share, lead), expected, "{share} {lead}");
        }
    }

    #[test]
    fn members_hold_most_first_places() {
        let ways = [Way::Cae, Way::Portage, Way::Micro, Way::Creation];
        for (p1, top, expected) in [
            ([0.85, 0.15, 0.0, 0.0], Way::Cae, &ways[..1]),
            ([0.84, 0.15, 0.01, 0.0], Way::Cae, &ways[..2]),
            ([0.84, 0.14, 0.02, 0.0], Way::Cae, &ways[..1]),
            ([0.40, 0.30, 0.20, 0.10], Way::Cae, &ways[..3]),
            ([0.90, 0.10, 0.0, 0.0], Way::Micro, &[Way::Micro, Way::Cae]),
        ] {
            assert_eq!(members(&PerWay(p1), &ways, top), expected, "{p1:?}");
        }
    }
}
