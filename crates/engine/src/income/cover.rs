//! The complementary health cover: one price, whatever the status, so that what is left can be compared.

use super::ledger::Income;
use super::money::Cents;
use super::rates::MUTUELLE;
use super::situation::Situation;
use super::step::StepId;
use law::coded_enum;

coded_enum! {
    /// Who pays for a complementary health cover.
    pub enum HealthCover {
        /// Everyone, at the price of an employee: an employer has to offer one (CSS art. L911-7), the others choose theirs.
        Everyone = "tous",
        /// Employees only, as the official model supposes.
        Employees = "salaries",
    }
}

/// Writes the cover of who has no employer, as long as something is left to pay it.
///
/// Income tax deducts it from a profit and from the pay of a manager (CGI art. 154 bis: 480 € a year is under any of its
/// limits), not from a turnover with a flat allowance nor from dividends; contributions never do (CSS art. L131-6).
pub(super) fn take_own(income: &mut Income, situation: &Situation) {
    if situation.cover == HealthCover::Everyone {
        let price = Cents(MUTUELLE.on(situation.law).0 * 2);
        income.take(StepId::Mutuelle, price.min(income.before_tax.or_zero()));
    }
}
