//! B: what is known of the people who ask an adviser for help, from a survey of 9 914 of them (BGE and `ObSoCo`, December 2025).

use engine::{FReserve, FSituation, Item, by_option};

/// The margins that differ from P.
pub(super) const HELPED: &[(Item, &[f64])] = &[
    (
        // 78 % seek a job or have no activity; inside, and for the other 22 %, the proportions of P (judgement).
        Item::FSituation,
        by_option!(FSituation => f64 {
            SalariePlein: 0.095,
            SalariePartiel: 0.03,
            FinContrat: 0.02,
            ChomageAre: 0.305,
            ChomageSans: 0.225,
            Etudes: 0.095,
            Retraite: 0.075,
            Public: 0.02,
            MicroDeja: 0.04,
            Independant: 0.015,
            SansActivite: 0.08,
        }),
    ),
    (
        // 62 % have less than 1 499 € a month; that few of them can wait for long is a judgement.
        Item::FReserve,
        by_option!(FReserve => f64 {
            Moins3: 0.5,
            De3A5: 0.27,
            De6A11: 0.13,
            Plus12: 0.1,
        }),
    ),
];
