//! The facts of `law/src/outcomes.rs`.

/// By id.
pub(super) const STATEMENTS: &[(&str, &str)] = &[
    (
        "bge_apres_le_conseil",
        "Of 100 people supported by BGE between 2018 and 2024, 33 created their business and 67 did not. Among the latter, 36 gave up the idea and 31 had not decided. In 2025, 9,914 people answered.",
    ),
    (
        "bge_creations",
        "Of 100 people supported by BGE between 2018 and 2024, 33 created their business and 67 did not.",
    ),
    (
        "cae_echanges",
        "Of 100 people questioned in 7 CAEs, 52 talk with other members several times a month or more, and 48 less often. The study, from 2019 to 2020, is that of their network, “Coopérer pour entreprendre”.",
    ),
    (
        "cae_selon_le_reseau",
        "Of 569 people questioned in 7 CAEs, 37.5% say that they would never have started without the CAE. Also, 25% say that this contract helped them find housing. The study, from 2019 to 2020, is that of their network, “Coopérer pour entreprendre”.",
    ),
    (
        "cae_ventes_moyennes",
        "The turnover announced in 2025 by the Fédération des CAE, divided by the number of entrepreneurs, gives €26,500 of sales a person and a year.",
    ),
    (
        "creation_actives_cinq_ans",
        "Of 100 businesses created in the first half of 2018, micro-entreprises apart, 69 were still active five years after their creation and 31 were not.",
    ),
    (
        "creation_actives_trois_ans",
        "Of 100 businesses created in the first half of 2018, micro-entreprises apart, 82 were still active three years after their creation and 18 were not.",
    ),
    (
        "independants_revenus",
        "In 2023, self-employed people outside micro-entreprises and farming earned on average €4,040 a month. Of 100, 11 earned nothing and 89 earned something. Directors who are employees of their company, in a SASU for example, are not counted.",
    ),
    (
        "independants_stress",
        "Tiredness, stress and burnout seem more common among self-employed people, while their general health seems rather good. So says a review by experts of the Inserm (the health research institute).",
    ),
    (
        "micro_actifs_cinq_ans",
        "Of 100 micro-entrepreneurs registered in the first half of 2018 who did start, 39 were still active five years after registering and 61 were not.",
    ),
    (
        "micro_actifs_trois_ans",
        "Of 100 micro-entrepreneurs registered in the first half of 2018 who did start, 46 were still active three years after registering and 54 were not.",
    ),
    (
        "micro_demarrent",
        "Of 100 micro-entrepreneurs registered in the first half of 2018, 69 declared sales within two years, and 31 declared none.",
    ),
    (
        "micro_revenus",
        "In 2023, half of micro-entrepreneurs earned less than €340 a month from this activity, and a quarter less than €80. The average was €680. Of 100, 31 also had a job as an employee, and 69 did not.",
    ),
    (
        "micro_ventes_moyennes",
        "The micro-entrepreneurs registered in 2018 and still active in 2023 sold on average €20,000 a year, five years after they registered.",
    ),
    (
        "portage_anciennete",
        "Of 100 people in portage salarial in 2019, 52 had been in it for less than two years and 48 for two years or more. This is from the report of the sector.",
    ),
    (
        "portage_paie_moyenne",
        "In 2022, a person in portage salarial earned on average €27,396 gross in the year, for 714 hours of work. This is from the report of the sector.",
    ),
];
