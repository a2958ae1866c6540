//! Motives and needs on a line: ranks, distances, and one sentence that reads the chart.

use engine::{MOTIVES_CLOSE, Measure, Motive, Need, PerMotive};

use super::explanation::{MotiveRow, NeedRow};
use super::language::profile as text;

/// A need closer to the middle than this says nothing in particular.
const MIDDLE: f64 = 0.15;
/// Needs named in the sentence.
const NAMED: usize = 2;

/// The motives, strongest first; none when nothing was said of them. Motives almost as strong share a rank.
pub fn motive_rows(salience: &PerMotive<f64>) -> Vec<MotiveRow> {
    if Motive::ALL.iter().all(|&motive| salience[motive] == 0.0) {
        return Vec::new();
    }
    let mut motives = Motive::ALL.to_vec();
    motives.sort_by(|&a, &b| salience[b].total_cmp(&salience[a]));
    let mut rows: Vec<MotiveRow> = Vec::new();
    for (place, &motive) in motives.iter().enumerate() {
        // Of the one that opens its rank, so that three close ones in a row do not all become equal.
        let opening = rows.iter().find(|row| row.rank == rows[rows.len() - 1].rank);
        let rank = match opening {
            Some(opening) if opening.salience - salience[motive] < MOTIVES_CLOSE => opening.rank,
            _ => place + 1,
        };
        rows.push(MotiveRow {
            motive,
            salience: salience[motive],
            rank,
        });
    }
    rows
}

/// The chart of motives in one sentence: which comes first, and how far; `error` is the margin of each, when known.
pub fn motive_reading(rows: &[MotiveRow], error: Option<f64>) -> String {
    let first: Vec<Motive> = rows.iter().filter(|row| row.rank == 1).map(|row| row.motive).collect();
    let gap = rows.get(first.len()).map(|next| rows[0].salience - next.salience);
    match (first.as_slice(), gap) {
        ([], _) => String::new(),
        (_, None) => text::ALL_TOGETHER.to_owned(),
        (several @ [_, _, ..], Some(_)) => text::together(several),
        ([only], Some(gap)) => text::first(*only, error.is_none_or(|error| gap > error)),
    }
}

/// The needs on their lines, in the order of the model.
pub fn need_rows(measure: &Measure) -> Vec<NeedRow> {
    let row = |need: Need| NeedRow {
        need,
        estimate: (measure.n[need] > 0).then_some((measure.theta[need], measure.se[need])),
    };
    Need::ALL.iter().map(|&need| row(need)).collect()
}

/// The needs in one or two sentences: what stands out most.
pub fn need_reading(rows: &[NeedRow]) -> String {
    let mut marked: Vec<(Need, f64)> = rows
        .iter()
        .filter_map(|row| Some((row.need, row.estimate?.0)))
        .filter(|(_, theta)| theta.abs() >= MIDDLE)
        .collect();
    marked.sort_by(|(_, a), (_, b)| b.abs().total_cmp(&a.abs()));
    let said: Vec<&str> = marked
        .iter()
        .take(NAMED)
        .map(|&(need, theta)| super::need_sentence(need, theta > 0.0))
        .collect();
    text::stands_out(&said)
}
