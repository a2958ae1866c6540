//! The labels of the scales that several questions share.

use engine::{FivePoints, by_option};

pub(super) const IMPORTANCE: &[&str] = by_option!(FivePoints => &'static str {
    P1: "Pas du tout important",
    P2: "Peu important",
    P3: "Moyennement important",
    P4: "Important",
    P5: "Essentiel",
});

pub(super) const AGREEMENT: &[&str] = by_option!(FivePoints => &'static str {
    P1: "Pas du tout d’accord",
    P2: "Plutôt pas d’accord",
    P3: "Ni l’un ni l’autre",
    P4: "Plutôt d’accord",
    P5: "Tout à fait d’accord",
});

pub(super) const BIPOLAR: &[&str] = by_option!(FivePoints => &'static str {
    P1: "Tout à fait A",
    P2: "Plutôt A",
    P3: "Entre les deux",
    P4: "Plutôt B",
    P5: "Tout à fait B",
});
