//! A pay slip: every contribution of one gross pay, what it costs and what it leaves.

use super::acre::{acre_fading, acre_weight, rate_of_today};
use super::ledger::Role;
use super::money::{Cents, round_rate};
use super::rates::{
    Base, CSG_NON_DEDUCTIBLE, CSG_SHARE, MUTUELLE, PREVOYANCE_CADRE, Payer, REDUCTION, ROWS, Row, acre_full_under,
    pass, reduction_end,
};
use super::situation::Situation;
use super::step::StepId;
use law::Law;

/// What the contributions of someone depend on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Employment {
    /// President of a SASU: no unemployment insurance, no general reduction.
    pub(super) president: bool,
    /// Cadre.
    pub(super) executive: bool,
    /// Whether the general reduction applies.
    pub(super) reduction: bool,
    /// What the ACRE takes off, as a multiple of that of a creation of today for a whole year.
    pub(super) acre: f64,
    /// The law whose rates apply.
    pub(super) law: Law,
}

impl Employment {
    /// The president of a SASU.
    pub(super) fn of_president(situation: &Situation) -> Self {
        Self {
            president: true,
            executive: true,
            reduction: false,
            acre: acre_weight(situation),
            law: situation.law,
        }
    }
}

/// The contributions of one gross pay.
pub(super) struct Slip<'a> {
    employment: &'a Employment,
    gross: Cents,
    /// Up to the PASS.
    first: Cents,
    /// Up to 4 PASS.
    four: Cents,
    /// Up to 8 PASS.
    eight: Cents,
    /// What the employer pays for complementary covers.
    protection: Cents,
}

impl<'a> Slip<'a> {
    pub(super) fn new(gross: Cents, employment: &'a Employment) -> Self {
        let (law, pass) = (employment.law, pass(employment.law));
        let up_to = |ceilings: i64| gross.min(Cents(pass.0 * ceilings));
        let first = up_to(1);
        let executive = if employment.executive { first } else { Cents::ZERO };
        Self {
            employment,
            gross,
            first,
            four: up_to(4),
            eight: up_to(8),
            protection: MUTUELLE.on(law) + executive.times(PREVOYANCE_CADRE.on(law)).to_cent(),
        }
    }

    pub(super) fn base(&self, base: Base) -> Cents {
        let law = self.employment.law;
        match base {
            Base::Gross => self.gross,
            Base::First => self.first,
            Base::Second => self.eight - self.first,
            Base::Four => self.four,
            Base::Cet if self.gross > pass(law) => self.eight,
            Base::Cet => Cents::ZERO,
            Base::Mutuelle => MUTUELLE.on(law),
            Base::Protection => self.protection,
            Base::Csg => self.four.times(CSG_SHARE.on(law)).to_cent() + (self.gross - self.four) + self.protection,
        }
    }

    fn rows(&self) -> impl Iterator<Item = &'static Row> {
        let employment = self.employment;
        ROWS.on(employment.law).iter().filter(move |row| match row.payer {
            Payer::All => true,
            Payer::Employee => !employment.president,
            Payer::President => employment.president,
            Payer::Executive => employment.executive,
        })
    }

    /// What the employer pays: gross pay and contributions, less what is taken off.
    pub(super) fn cost(&self) -> Cents {
        let employer = self.rows().filter_map(|row| Some((row.base, row.employer?.1)));
        let lines: Cents = employer.map(|(base, rate)| self.base(base).times(rate).to_cent()).sum();
        self.gross + lines - self.reduction() - self.acre(|row| row.employer)
    }

    pub(super) fn net(&self) -> Cents {
        let employee = self.rows().filter_map(|row| Some((row.base, row.employee?.1)));
        let lines: Cents = employee.map(|(base, rate)| self.base(base).times(rate).to_cent()).sum();
        self.gross - lines + self.acre(|row| row.employee)
    }

    /// What income tax counts of a net pay: CSG-CRDS that it does not deduct, and what the employer pays for covers.
    pub(super) fn taxable(&self, net: Cents) -> Cents {
        let csg = self
            .base(Base::Csg)
            .times(CSG_NON_DEDUCTIBLE.on(self.employment.law))
            .to_cent();
        net + csg + self.base(Base::Protection)
    }

    /// Every line, in the order of the table.
    pub(super) fn each(&self, write: &mut impl FnMut(Role, StepId, Cents)) {
        for row in self.rows() {
            for (step, rate) in [row.employer, row.employee].into_iter().flatten() {
                write(Role::Takes, step, self.base(row.base).times(rate).to_cent());
            }
        }
        write(Role::Adds, StepId::ReductionGenerale, self.reduction());
        write(Role::Adds, StepId::AcreEmployeur, self.acre(|row| row.employer));
        write(Role::Adds, StepId::AcreSalarie, self.acre(|row| row.employee));
    }

    /// General reduction of employer contributions.
    fn reduction(&self) -> Cents {
        let end = reduction_end(self.employment.law);
        if !self.employment.reduction || self.gross >= end || self.gross <= Cents::ZERO {
            return Cents::ZERO;
        }
        let formula = REDUCTION.on(self.employment.law);
        let distance = 0.5 * (end.over(self.gross) - 1.0);
        let coefficient = formula.minimum + formula.spread * distance.powf(formula.power);
        let coefficient = round_rate(coefficient.min(formula.maximum), formula.decimals);
        self.gross.times(coefficient).to_cent()
    }

    /// What the ACRE takes off one side: a share of its own lines on a low pay, then less and less of those at the
    /// threshold.
    fn acre(&self, side: impl Fn(&Row) -> Option<(StepId, f64)>) -> Cents {
        let law = self.employment.law;
        let (counted, share) = if self.gross < acre_full_under(law) {
            (self.gross, rate_of_today(law))
        } else {
            (acre_full_under(law), acre_fading(self.gross, law))
        };
        if self.employment.acre <= 0.0 || share <= 0.0 {
            return Cents::ZERO;
        }
        // Every line it lowers is a share of the whole pay up to the ceiling, and there is no ACRE above.
        let rates: f64 = self
            .rows()
            .filter(|row| row.acre)
            .filter_map(|row| Some(side(row)?.1))
            .sum();
        counted.times(rates * share * self.employment.acre).to_cent()
    }
}
