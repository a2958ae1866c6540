//! What an activity earns each month, and what of it counts beside the benefit.

use crate::income::{Absent, Cents, Income, Situation, Status, StepId, after_allowance, income};

const MONTHS: usize = 12;

/// A month of activity, in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Earning {
    /// What counts beside the benefit, gross (RG art. 31 and 32).
    pub counted: Cents,
    /// What is left to the person, before income tax.
    pub net: Cents,
}

/// The earnings of so many months under a status. `turnovers` is the turnover of each month, the last one going on; without
/// any, each is a twelfth of the year of the situation. The costs of the situation come back each year, its Acre in the first
/// one only.
///
/// # Errors
/// When the status does not exist for the turnover of some year.
pub fn earnings(
    status: Status,
    situation: &Situation,
    turnovers: &[Cents],
    months: usize,
) -> Result<Vec<Earning>, Absent> {
    let each = |rank: usize| {
        let told = turnovers.get(rank).or(turnovers.last()).copied();
        told.unwrap_or_else(|| situation.turnover.share(1.0 / MONTHS as f64))
    };
    let mut earned = Vec::with_capacity(months + MONTHS);
    for first in (0..months).step_by(MONTHS) {
        let of_year: Vec<Cents> = (first..first + MONTHS).map(each).collect();
        let flat = turnovers.is_empty();
        earned.extend(year(status, situation, &of_year, flat, first == 0)?);
    }
    earned.truncate(months);
    Ok(earned)
}

/// The twelve months of a year, by their share of its turnover.
fn year(
    status: Status,
    situation: &Situation,
    turnovers: &[Cents],
    flat: bool,
    first: bool,
) -> Result<Vec<Earning>, Absent> {
    let sum: Cents = turnovers.iter().copied().sum();
    let whole = if flat { situation.turnover } else { sum };
    let situation = Situation {
        turnover: whole,
        acre: situation.acre && first,
        months: MONTHS as u8,
        ..*situation
    };
    let income = income(status, &situation)?;
    let counted = counted(status, &situation, &income);
    let month = |turnover: &Cents| {
        let even = 1.0 / MONTHS as f64;
        let share = if flat || sum <= Cents::ZERO {
            even
        } else {
            turnover.over(sum)
        };
        Earning {
            counted: counted.share(share),
            net: income.before_tax.share(share),
        }
    };
    Ok(turnovers.iter().map(month).collect())
}

/// What counts in a year: turnover less the flat allowance in micro, gross pay of who has a pay slip, what an independent
/// declares to social insurance; dividends are not pay.
fn counted(status: Status, situation: &Situation, income: &Income) -> Cents {
    let step = |id| income.step(id).unwrap_or_default().or_zero();
    match status {
        Status::Micro | Status::MicroVersementLiberatoire => after_allowance(situation),
        Status::Ei | Status::Eurl | Status::EurlMixte => step(StepId::AssietteSociale),
        Status::Sasu | Status::SasuMixte | Status::Portage | Status::PortageHaut | Status::Cae | Status::CaeHaut => {
            step(StepId::SalaireBrut)
        }
        Status::SasuDividendes => Cents::ZERO,
    }
}
