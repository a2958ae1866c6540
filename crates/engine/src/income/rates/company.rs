//! Company tax, and what dividends pay.

use super::scale::{Band, ENDLESS, band};
use super::{Dated, RULES, dated, percent};
use crate::income::money::Cents;

const SOURCE: &str = "CGI art. 200 A ; CSS art. L136-8 (LFSS 2026) ; mon-entreprise, bénéficiaire.publicodes";

/// CSG 10.6 %, CRDS 0.5 %, solidarity levy 7.5 %.
pub const SOCIAL_LEVIES_DIVIDENDS: Dated<f64> = dated(percent(18.6), SOURCE);
/// The part of the PFU that is income tax.
pub const PFU_INCOME_TAX: Dated<f64> = dated(percent(12.8), SOURCE);
/// Allowance on dividends under the option for the scale.
pub const DIVIDEND_ALLOWANCE: Dated<f64> = dated(percent(40.0), "CGI art. 158, 3, 2°");
/// CSG on dividends that the option for the scale deducts.
pub const CSG_DEDUCTIBLE_DIVIDENDS: Dated<f64> = dated(percent(6.8), "CGI art. 154 quinquies, II");

/// The slices of company tax.
pub const fn company_tax() -> [Band; 2] {
    let rates = law::IS_TAUX.on(RULES);
    let end = Cents(rates.reduced_up_to.in_cents());
    [
        band(Cents::ZERO, end, rates.reduced.share()),
        band(end, ENDLESS, rates.normal.share()),
    ]
}
