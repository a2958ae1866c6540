//! Which reason to work comes first, its reverse side, and how the recommended way meets it.

use engine::{Answer, FAssocies, Group, Item, MotRevers, Motive, Report, Way};

use super::language::{motives, options, reasons};
use super::profile::motive_rows;
use super::words::Accord;

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
    let rows = motive_rows(&report.measure.z);
    let first = rows.iter().filter(|row| row.rank == 1);
    first.map(|row| row.motive).collect()
}

/// What would make the person stop, unless it is « rien de tout cela ».
fn said_reverse(report: &Report) -> Option<String> {
    const NOTHING: u8 = MotRevers::Rien.rank();
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
    let together = FAssocies::of(&report.answers) == Some(FAssocies::Plusieurs);
    motives::meets(target, accord, reasons::motive_clause(motive, target, together))
}
