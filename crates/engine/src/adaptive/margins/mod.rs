//! P: the margins. A judgement each, unless a source is written; they lean on the families of trades of the years before.

mod life;
mod project;
mod situation;
mod trade;

use crate::Item;

pub use life::{ANSWERS_LIFE, LIFE};

/// Every table, a file a theme.
pub const MARGINS: [&[(Item, &[f64])]; 3] = [trade::MARGINS, project::MARGINS, situation::MARGINS];
