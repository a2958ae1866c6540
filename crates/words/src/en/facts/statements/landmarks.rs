//! The facts of `law/src/landmarks.rs`.

/// By id.
pub(super) const STATEMENTS: &[(&str, &str)] = &[
    (
        "pass",
        "The yearly Social Security ceiling (plafond annuel de la Sécurité sociale, PASS) is €48,060 in 2026 (€4,005 a month). Most social thresholds refer to it.",
    ),
    (
        "reduction_generale_salaries",
        "The employer’s general reduction of social contributions applies to all employees whom the employer must insure against unemployment. Neither the CESA (employment contract in a CAE) nor portage salarial is excluded. Its coefficient falls as the salary rises, until it disappears at three times the Smic (minimum wage). Outside full-time work or a whole year, the Smic of the calculation follows the working time written in the contract. So the same salary for few hours gives little reduction, or none.",
    ),
    (
        "smic_horaire",
        "The gross hourly Smic (minimum wage) has been €12.31 since 1 June 2026. It was €12.02 from 1 January to 31 May 2026.",
    ),
    (
        "smic_mensuel_brut",
        "For 35 hours a week, the gross monthly Smic (minimum wage) has been about €1,867.02 since 1 June 2026 (€1,823.03 from January to May).",
    ),
    (
        "smic_mensuel_net",
        "The monthly Smic (minimum wage), net and before income tax, has been about €1,477.93 since 1 June 2026 (€1,443.11 from January to May).",
    ),
];
