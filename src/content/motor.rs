//! Which reason to work comes first, its reverse side, and how the recommended way meets it.

use crate::engine::{Answer, Group, Item, Motive, Report, Way, rank};

use super::language::{motives, options, reasons};
use super::words::Accord;

/// Saliences closer than this are said to weigh almost as much.
const CLOSE: f64 = 0.25;

/// The sentences about motives, and how each of these ways meets them; none when nothing was said of them.
pub fn motor(report: &Report, targets: &[Way]) -> Vec<String> {
    let first = first(report);
    let [top, ..] = first.as_slice() else { return Vec::new() };
    let mut said = vec![motives::first_motives(&first)];
    said.extend(first.iter().map(|&motive| motives::reverse_side(motive).to_owned()));
    said.extend(said_reverse(report));
    said.extend(targets.iter().map(|&target| meeting(report, *top, target)));
    said
}

/// The motives that weigh most, strongest first; none when all weigh the same for want of answers.
fn first(report: &Report) -> Vec<Motive> {
    let salience = |motive: Motive| report.measure.z[motive];
    let highest = Motive::ALL
        .iter()
        .map(|&motive| salience(motive))
        .fold(f64::MIN, f64::max);
    let answered = Motive::ALL.iter().any(|&motive| salience(motive) != 0.0);
    let mut first: Vec<Motive> = Motive::ALL.to_vec();
    first.retain(|&motive| answered && highest - salience(motive) < CLOSE);
    first.sort_by(|&a, &b| salience(b).total_cmp(&salience(a)));
    first
}

/// What would make the person stop, unless it is « rien de tout cela ».
fn said_reverse(report: &Report) -> Option<String> {
    const NOTHING: u8 = rank(Item::MotRevers, "rien");
    match report.answers.get(Item::MotRevers)? {
        Answer::Choice(rank) if rank != NOTHING => Some(motives::said_reverse(options::option(Item::MotRevers, rank))),
        _ => None,
    }
}

fn meeting(report: &Report, motive: Motive, target: Way) -> String {
    let own = report.contributions[target]
        .iter()
        .filter(|term| term.group == Group::Motive(motive));
    let points: f64 = own.map(|term| term.points).sum();
    let accord = match points {
        _ if points > 0.0 => Accord::Agrees,
        _ if points < 0.0 => Accord::Strains,
        _ => Accord::Neutral,
    };
    let together = report.answers.choice(Item::FAssocies) == Some(const { rank(Item::FAssocies, "plusieurs") });
    motives::meets(target, accord, reasons::motive_clause(motive, target, together))
}
