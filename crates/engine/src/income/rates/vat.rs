//! VAT.

use super::{Dated, FIRST, percent, text};

/// The normal rate, as a share of the price without VAT. Some trades have a lower one (books, food, works in a home).
pub const VAT: Dated<f64> = text(&[(FIRST, percent(20.0))], "CGI art. 278 (taux normal de la TVA)");

/// Food to take home.
pub const VAT_FOOD: Dated<f64> = text(&[(FIRST, percent(5.5))], "CGI art. 278-0 bis, A, 1°");

/// Meals, transport of people, most services at home, works in a home of more than two years.
pub const VAT_REDUCED: Dated<f64> = text(
    &[(FIRST, percent(10.0))],
    "CGI art. 278 bis, 279 (b quater, i, m) et 279-0 bis",
);
