//! The facts of `law/src/creation.rs`.

/// By id.
pub(super) const STATEMENTS: &[(&str, &str)] = &[
    (
        "cout_comptable",
        "Full accounts are compulsory on actual costs and in a company. A chartered accountant is not compulsory but usual: allow about €1,000 to €3,000 before VAT a year for a small business.",
    ),
    (
        "cout_formalites",
        "Compulsory costs of registration (without advice): €0 for a micro-entreprise; about €0 to €45 before VAT for an EI (sole trader), depending on the activity. For a company: greffe (commercial court registry) €35.59 before VAT, and declaration of beneficial owners €17.84 before VAT. The legal notice costs €118 to €193 before VAT, depending on the form (EURL the cheapest, SAS the dearest). In all, a company costs about €170 to €250 before VAT.",
    ),
    (
        "cout_remuneration_ordres",
        "Orders of magnitude: in a SASU, paying €100 net costs the company about €175 to €180. The director (gérant) of an EURL or a sole trader pays about €41 to €47 of contributions for €100 net. The difference in protection (mostly the pension) explains part of the gap. Neither of them has unemployment insurance.",
    ),
    (
        "creation_associes_investisseurs",
        "You may have partners, investors, employees to hire, premises, stock or a large loan. With any of these, a company (or a cooperative such as a Scop) becomes the natural form. It has capital, rules for decisions and accounts, which reassure banks and business contacts.",
    ),
    (
        "creation_deduction_et_tva",
        "Actual costs or a company are better when actual expenses or investments are high. Expenses and depreciation are deducted, VAT is claimed back, and losses can be carried forward.",
    ),
    (
        "dirigeants_pas_chomage",
        "Neither a self-employed worker (travailleur non salarié) nor the president of a SASU or SAS pays into unemployment insurance for this office. So this activity gives no right to ARE (unemployment benefit). Rights earned before may be kept or paid as Arce (a lump sum).",
    ),
    (
        "dividendes_tns_10",
        "For a majority director (gérant) or the only partner of an EURL or SARL, part of the dividends bears the social contributions of the self-employed. It is the part above 10% of the capital, the share premiums and the partner’s current account. There is nothing of the kind in a SASU or SAS.",
    ),
    (
        "ei_patrimoine_separe",
        "Since 15 May 2022, a sole trader (a micro-entreprise included) automatically has two sets of assets. Business debts bear only on what is useful to the activity. The exceptions are a waiver, fraud, and certain tax and social debts.",
    ),
    (
        "ei_reel",
        "A sole trader on actual costs (EI au réel) deducts actual expenses and can record a loss. The profit is under income tax, with a possible choice of corporation tax.",
    ),
    (
        "eurl_sarl_tns",
        "EURL: one partner. SARL: 2 to 100 partners. The director (gérant) who is the only partner or the majority partner is a self-employed worker (travailleur non salarié). A paid director with a minority or an equal share is treated as an employee. The amount of the capital is free, and liability is limited to what was brought in.",
    ),
    (
        "facturation_electronique",
        "Since 1 September 2026, all businesses subject to VAT must be able to receive electronic invoices. This includes those with the VAT exemption and micro-entreprises. Sending them becomes compulsory for small and medium-sized businesses and micro-entreprises on 1 September 2027 (between French businesses).",
    ),
    (
        "is_taux",
        "Corporation tax (impôt sur les sociétés): 15% up to €42,500 of profit, 25% above. The reduced rate requires a turnover of at most €10 million, and paid-up capital held for at least 75% by individuals.",
    ),
    (
        "pas_sarl_prof_liberales",
        "Some regulated liberal professions (health except pharmacists, and the legal and court professions) cannot use an ordinary SARL or SAS. They need a société d’exercice libéral (SEL), a company for such professions.",
    ),
    (
        "pfu",
        "Dividends paid from 1 January 2026 bear a flat levy of 31.4%: 12.8% of tax and 18.6% of social levies (with CSG raised to 10.6%). Choosing the progressive tax scale remains possible.",
    ),
    (
        "sasu_sas_assimile",
        "SASU (one partner) and SAS (two or more): the president is treated as an employee (general social security system, without unemployment insurance). The articles of association are very free, and investors join without difficulty.",
    ),
    (
        "scop_conditions",
        "A Scop (workers’ cooperative) requires several employees who are partners: at least two in a SARL or SAS, seven in an SA. The employees hold the majority of the capital (51%) and of the votes (65%), and each person has one vote. Part of the profit goes to the employees and to the reserves.",
    ),
    (
        "scop_dirigeant_salarie",
        "In a Scop (workers’ cooperative), directors paid for their office are treated as employees under labour law. This gives a right to unemployment insurance (under conditions).",
    ),
    (
        "signal_creation_contre",
        "Rather not a full business right away: a project that is unclear, no first client, or no cash for fixed costs (accounts, minimum contributions, insurance). Also no wish to do the paperwork or hand it over, or a need for a sure income at once.",
    ),
    (
        "signal_creation_pour",
        "Rather a full business: an ambitious and lasting project, with partners or investors, employees, premises, stock or a loan. Also high expenses or investments, a turnover above the micro ceilings, or the wish to build a business and pass it on.",
    ),
    (
        "tns_assiette_unique",
        "A reform applies to income from 2025 on (payments called in 2026). All the contributions of the self-employed, and CSG-CRDS, are calculated on a single base: the income before contributions, less 26%. This allowance is at least 1.76% of the PASS (yearly Social Security ceiling) and at most 130% of the PASS.",
    ),
    (
        "tns_cotisations_minimales",
        "Even with little or no income, a self-employed person on actual costs pays minimum contributions of about €1,255 a year (€1,274 for a craftsperson). They give three quarters (trimestres) of pension.",
    ),
    (
        "tns_debut_activite_forfait",
        "The first contributions of a self-employed person on actual costs are calculated on a fixed base. It is 19% of the PASS (yearly Social Security ceiling), which is €9,131: about €3,600 of contributions over a full year. They are then adjusted to the actual income.",
    ),
    (
        "tns_taux",
        "Rates of 2026 on this base, for a craftsperson, a trader or an unregulated professional. Health: 0 to 8.5% (progressive). Daily sick pay: 0.5%. Basic pension: 17.87% up to the PASS (yearly Social Security ceiling), then 0.72%. Supplementary pension: 8.1%, then 9.1%. Disability and death: 1.3%. Family allowances: 0 to 3.1%. CSG-CRDS: 9.7%. Training: 0.25 or 0.29% of the PASS.",
    ),
];
