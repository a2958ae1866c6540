//! The facts of `law/src/life.rs`.

/// By id.
pub(super) const STATEMENTS: &[(&str, &str)] = &[
    (
        "aah_cumul",
        "At the start of an activity, the AAH (disability allowance) is combined in full with the income from it for six months at most. Afterwards, a share of this income is not counted: 80% up to 30% of the monthly Smic (minimum wage), 40% above.",
    ),
    (
        "banque_emprunt",
        "For a loan, banks in general ask for payslips, or for two or three years of accounts of self-employment.",
    ),
    (
        "independant_arret_maladie",
        "A self-employed person receives sick pay after a year of affiliation, unless an earlier affiliation counts. For a day, it is 1/730 of their average yearly income over the last three calendar years. Nothing is paid if this income is below 10% of the yearly Social Security ceiling.",
    ),
    (
        "independante_maternite",
        "The maternity benefit of a self-employed woman is a fixed sum for each day. It is 1/730 of the yearly Social Security ceiling, which is €65.84 in 2026, if all work stops for at least eight weeks. It is ten times smaller if the average income is below 10% of the ceiling.",
    ),
    (
        "invalidite_cumul",
        "A disability pension (pension d’invalidité) of the general social security system can fall. It falls by half of what is above a threshold, when the pension and the income together go above it. This threshold depends on the earlier salaries.",
    ),
    (
        "outre_mer_micro",
        "The micro-entreprise exists in Guadeloupe, French Guiana, Martinique, Réunion, Mayotte, Saint-Martin and Saint-Barthélemy. It does not exist in New Caledonia, French Polynesia, Wallis and Futuna or Saint-Pierre-et-Miquelon.",
    ),
    (
        "salarie_arret_maladie",
        "An employee receives sick pay if they worked 150 hours in three months, or paid enough contributions over six months.",
    ),
];
