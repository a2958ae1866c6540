//! What the answers alone say is left in each way: the figures of the section before anybody touches them, for the sheet.

use super::desk::{Start, told};
use engine::Sheet;
use engine::income::{Cents, Ends, NatureReason, all_ends};

/// The turnover of the example, when the answers give none: someone who lives of it modestly.
const EXAMPLE: u32 = 25_000;

/// What is left a year in each way, and under which hypotheses.
#[derive(Clone, Copy)]
pub(in crate::ui::pages::result) struct Nets {
    /// Euros a year before tax.
    pub(in crate::ui::pages::result) turnover: u32,
    /// Whether the turnover is the person's; an example otherwise.
    pub(in crate::ui::pages::result) own: bool,
    /// The share of the costs, from 0 to 1.
    pub(in crate::ui::pages::result) costs: f64,
    /// The two ends of each way.
    pub(in crate::ui::pages::result) ends: Ends,
}

/// The figures of these answers, or why this activity has none.
pub(in crate::ui::pages::result) fn nets(sheet: &Sheet) -> Result<Nets, NatureReason> {
    let start = Start::of(&sheet.answers);
    let project = told(start).ok_or(start.reason)?;
    let turnover = start.turnover.unwrap_or(EXAMPLE);
    Ok(Nets {
        turnover,
        own: start.turnover.is_some(),
        costs: start.costs_share,
        ends: all_ends(&project.at(Cents::euros(turnover.into()))),
    })
}
