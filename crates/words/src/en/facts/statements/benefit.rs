//! The facts of `law/src/benefit.rs`.

/// By id.
pub(super) const STATEMENTS: &[(&str, &str)] = &[
    (
        "arce_en_cae",
        "Arce (unemployment rights paid as a lump sum) requires creating or taking over a business. In portage, you are an employee: it is not due. During a CAPE (test contract), the Unédic accepted it in 2007, as for anyone who starts a business. Under a contract of entrepreneur salarié (CESA), no text that we have read says so: to be checked.",
    ),
    (
        "arce_versements",
        "From Arce (unemployment rights paid as a lump sum), 3% is taken off for the supplementary pension. Arce is paid in two equal parts: at the start, then 6 months later if the activity continues and without a full-time CDI (permanent contract). The other deductions are to be checked.",
    ),
    (
        "are_degressivite",
        "Under the age of 55, an ARE (unemployment benefit) of more than €92.57 a day falls by 30% from the 183rd day paid. It does not go below €92.57. The age is that of the day when the contract ended. The floor is to be checked.",
    ),
    (
        "are_differes",
        "ARE (unemployment benefit) starts after a wait of 7 days. Paid leave taken in money delays it by at most 30 days. Compensation above the legal minimum delays it by one day for each €111.80. That delay is at most 150 days, or 75 days after a redundancy for economic reasons.",
    ),
    (
        "are_duree_max",
        "The rights last at most 548 days, 685 days from the age of 55, and 822 days from the age of 57. The age is that of the day when the contract ended.",
    ),
    (
        "are_duree_rupture",
        "After a rupture conventionnelle (agreed end of contract) with a contract that ends on or after 1 September 2026, the rights would be shorter. They would last at most 456 days, or 624 days from the age of 55. We have not read the text: to be checked.",
    ),
    (
        "are_mois_paye",
        "Every whole month is paid as 30 days of ARE (unemployment benefit), whatever its length: the rest is carried over.",
    ),
    (
        "are_montant",
        "The daily ARE (unemployment benefit) is the higher of two sums: 40.4% of the daily reference salary (SJR) plus €13.18, or 57% of the SJR. It is at least €32.13, without going above 75% of the SJR. These amounts date from 1 July 2025: we have found no increase since.",
    ),
    (
        "are_plafond_salaire",
        "The ARE (unemployment benefit) of the month and the gross income from the activity together do not go above the former monthly salary. That is 30.42 days of reference salary. What is above is taken off the ARE, in whole days.",
    ),
    (
        "are_provisoire",
        "While the income of a self-employed person is not known, France Travail pays 70% of the ARE (unemployment benefit) of the month, then recalculates.",
    ),
    (
        "are_retenues",
        "From the ARE (unemployment benefit), 3% of the reference salary is taken off for the supplementary pension. Then 6.2% of CSG and 0.5% of CRDS are taken off, on 98.25% of what remains. The first deduction does not bring it below the minimum ARE. The two others do not bring it below the Smic (minimum wage) of a day (7 days of 5 hours).",
    ),
    (
        "are_revenus_comptes",
        "To reduce the ARE (unemployment benefit), different sums count. In a micro-entreprise, it is the turnover after the allowance. For an employee or a president of a company, it is the gross salary. For another self-employed person, it is the income declared to Urssaf. A president without pay declares nothing; their dividends are not pay. The details are to be checked with France Travail.",
    ),
    (
        "prime_activite_ordre",
        "The prime d’activité (in-work benefit) goes from €0 to €385 a month for a single person (nothing from €2,150 net). It goes from €0 to €535 for a single parent (€2,700). It goes from €0 to €625 for a couple (€3,400), and from €0 to €825 for a couple with children (€4,200). With a rent or free housing, it is less. The children are one or two. These amounts are those of OpenFisca-France: the CAF (which pays family benefits) calculates yours. In a micro-entreprise, it counts the sales of three months, less the tax allowance.",
    ),
    (
        "rsa_ordre",
        "The RSA (minimum income) goes from €0 to €652 a month for a single person (nothing from €700 net). It goes from €0 to €870 for a single parent (€900). It goes from €0 to €978 for a couple (€1,000), and from €0 to €1,216 for a couple with children (€1,300). With a rent or free housing, it is less. The children are one or two. These amounts are those of OpenFisca-France: the CAF (which pays family benefits) calculates yours.",
    ),
];
