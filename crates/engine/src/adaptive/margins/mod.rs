//! P: the margins. A judgement each, unless a source is written; they lean on the families of trades of the years before.

mod life;
mod project;
mod situation;
mod trade;

use crate::Item;

pub use life::{ANSWERS_LIFE, LIFE};

/// Every table, a file a theme.
pub(super) const MARGINS: [&[(Item, &[f64])]; 3] = [trade::MARGINS, project::MARGINS, situation::MARGINS];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adaptive::is_attitude;
    use crate::{Kind, QUESTIONS};

    #[test]
    fn margins_share_out_everybody() {
        const WITHIN: f64 = 0.011; // A draw divides by the sum.
        for (item, shares) in MARGINS.iter().copied().flatten() {
            assert!((shares.iter().sum::<f64>() - 1.0).abs() < WITHIN, "{item:?}");
        }
    }

    #[test]
    fn every_fact_that_is_not_drawn_from_its_activity_has_margins() {
        let elsewhere = [Item::FClients, Item::FNature, Item::FVie, Item::FFrais];
        let drawn = QUESTIONS.iter().filter(|question| {
            let amount = matches!(question.kind, Kind::Amount { .. });
            !is_attitude(question) && !question.derived && !amount && !elsewhere.contains(&question.item)
        });
        for question in drawn {
            let rows = MARGINS.iter().copied().flatten();
            assert_eq!(
                rows.filter(|(item, _)| *item == question.item).count(),
                1,
                "{:?}",
                question.item
            );
        }
    }
}
