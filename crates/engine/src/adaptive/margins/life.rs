//! P: what the work must protect. The question is optional, and most people say nothing of it.

use crate::FVie;

/// Share of the people who answer: a judgement.
pub const ANSWERS_LIFE: f64 = 0.6;
/// Each point among those who answer: judgements. With them, seven people in ten tick nothing or « aucun ».
pub const LIFE: [(FVie, f64); 5] = [
    (FVie::Maternite, 0.05),
    (FVie::Sante, 0.10),
    (FVie::Allocation, 0.03),
    (FVie::Proches, 0.32),
    (FVie::Emprunt, 0.12),
];
