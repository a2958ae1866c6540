//! Company tax, and what dividends pay.

use super::scale::{Band, ENDLESS, band};
use super::{Dated, FIRST, percent, text};
use crate::income::money::Cents;
use law::Law;

const SOURCE: &str = "CGI art. 200 A ; CSS art. L136-8 (LFSS 2026) ; mon-entreprise, bénéficiaire.publicodes";

/// CSG 10.6 %, CRDS 0.5 %, solidarity levy 7.5 %.
pub const SOCIAL_LEVIES_DIVIDENDS: Dated<f64> = text(&[(FIRST, percent(18.6))], SOURCE);
/// The part of the PFU that is income tax.
pub const PFU_INCOME_TAX: Dated<f64> = text(&[(FIRST, percent(12.8))], SOURCE);
/// Allowance on dividends under the option for the scale.
pub const DIVIDEND_ALLOWANCE: Dated<f64> = text(&[(FIRST, percent(40.0))], "CGI art. 158, 3, 2°");
/// CSG on dividends that the option for the scale deducts.
pub const CSG_DEDUCTIBLE_DIVIDENDS: Dated<f64> = text(&[(FIRST, percent(6.8))], "CGI art. 154 quinquies, II");

/// Dividends of a manager that bear no contributions, as a share of the capital, premiums and partner current account; the same
/// since 2013.
pub const DIVIDENDS_FREE: Dated<f64> = text(&[(FIRST, percent(10.0))], "CSS art. L136-3, II, 2°");

/// The slices of company tax.
pub const fn company_tax(law: Law) -> [Band; 2] {
    let tax = law::IS_TAUX.on(law);
    let end = Cents(tax.reduced_up_to.in_cents());
    [
        band(Cents::ZERO, end, tax.reduced.share()),
        band(end, ENDLESS, tax.normal.share()),
    ]
}
