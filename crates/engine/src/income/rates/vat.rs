//! VAT.

use super::{Dated, FIRST, percent, text};

/// The normal rate, as a share of the price without VAT. Some trades have a lower one (books, food, works in a home).
pub const VAT: Dated<f64> = text(&[(FIRST, percent(20.0))], "CGI art. 278 (taux normal de la TVA)");
