//! The facts of `law/src/portage.rs`.

/// By id.
pub(super) const STATEMENTS: &[(&str, &str)] = &[
    (
        "portage_apport_affaires",
        "A business introduction payment (indemnité d’apport d’affaires) of 5% of the pay is due to the person in portage.",
    ),
    (
        "portage_autonomie",
        "In portage salarial, you find your clients and negotiate your assignment and your price yourself. You must have the expertise, the qualification and the autonomy for that. The portage company has no duty to give you work.",
    ),
    (
        "portage_cas_recours_client",
        "The client company can use portage only in two cases. One is an occasional task outside its normal and permanent activity. The other is a one-off service that needs an expertise it does not have.",
    ),
    (
        "portage_cdd_18_mois",
        "Under a fixed-term portage contract (CDD), the total length, renewal included, is 18 months at most (a 3-month extension is possible to look for clients). The permanent portage contract (CDI) does not have this limit.",
    ),
    (
        "portage_chomage",
        "In portage, you pay into unemployment insurance. You can gain rights to ARE (unemployment benefit) under the conditions of employees (minimum affiliation, end of contract not chosen by you).",
    ),
    (
        "portage_client_entreprise",
        "The client must be a business that signs a commercial contract: you cannot work for private individuals in portage salarial. The law says nothing about local authorities and associations.",
    ),
    (
        "portage_compte_activite",
        "Every month, the portage company details on an activity account the money received, its fees, the social contributions, the business expenses and the pay.",
    ),
    (
        "portage_definition",
        "Portage salarial (umbrella employment) joins two contracts. One is a commercial contract between the portage company and the client company. The other is an employment contract between the portage company and the person, who is an employee.",
    ),
    (
        "portage_duree_36_mois",
        "The same service for a client cannot last more than 36 months.",
    ),
    (
        "portage_exclusivite",
        "A portage company carries on this activity only: it cannot hold the card, the licence or the approval of another activity.",
    ),
    (
        "portage_frais_gestion",
        "The law sets no limit to management fees. Order of magnitude: 4 to 10% of turnover before VAT (often 5 to 10%), sometimes limited in euros or replaced by a fixed monthly sum. They do not cover social contributions.",
    ),
    (
        "portage_intermission_non_payee",
        "Periods without an assignment are not paid: the reserve built up on the activity account can fill the gap.",
    ),
    (
        "portage_min_branche_avenant12",
        "These are the minimum salaries in force in the sector. Since the extension of avenant n° 12 (an amendment) to the collective agreement (20/12/2022), four levels replace junior, senior and forfait-jours (a contract counted in days). First level: 69%, junior: 77%, senior: 83%, expert: 94% of a ceiling frozen at that of 2017 (€3,269). That is about €2,255.61 / €2,517.13 / €2,713.27 / €3,072.86 gross a month for full-time work. The first level is limited to 24 months for assignments of the same kind.",
    ),
    (
        "portage_min_officiel",
        "The official page (version of 1 January 2024, before avenant 12) gave a total minimum gross income of €2,517.13. It gave these minimum salaries (salaire garanti): €2,288.30 (junior, 70%), €2,451.75 (senior, 75%), €2,778.65 (forfait jours, a contract counted in days, 85%). Paid leave and the business introduction bonus of 5% are included, and all are calculated on the ceiling of 2017.",
    ),
    (
        "portage_min_pratique_pmss",
        "Many sites and portage companies show 70 / 75 / 85% of the ceiling of 2026, which is €2,803.50 / €3,003.75 / €3,404.25 gross. Yet the extension order excludes the automatic increase of the ceiling: this is a commercial practice, not a legal minimum. The law provides for 75% of the monthly ceiling only when there is no extended agreement in the sector.",
    ),
    (
        "portage_missions_interdites",
        "Also forbidden in portage: replacing an employee on strike, and doing certain particularly dangerous work.",
    ),
    (
        "portage_net_sur_ca",
        "The net pay before income tax is about 45 to 50% of turnover before VAT. It is what remains after management fees and the employer’s and employee’s contributions, without the general reduction.",
    ),
    (
        "portage_professions_reglementees",
        "Regulated professions practised in a personal capacity (lawyer, doctor, chartered accountant, registered architect…) in general cannot be practised in portage. Their professional body (ordre) requires its own way to practise. Some portage companies accept psychologists or occupational therapists for assignments in businesses.",
    ),
    (
        "portage_qualification",
        "Minimum level required: a qualification at the level of two years after the baccalauréat (bac + 2, level 5), whatever the trade of the diploma. Or at least three years of significant experience in the same sector.",
    ),
    (
        "portage_rc_pro",
        "The portage company takes out liability insurance for damage caused at the client’s, and must have a financial guarantee. It also provides occupational health care (médecine du travail).",
    ),
    (
        "portage_reserve_10",
        "With a permanent contract (CDI), a financial reserve of 10% of the basic salary of the last assignment (activity account). With a fixed-term contract (CDD), an end-of-contract payment of 10%.",
    ),
    (
        "portage_services_personne_exclus",
        "Services à la personne (childcare, help at home, cleaning, small gardening or DIY jobs, lessons at home…) cannot be done in portage salarial.",
    ),
    (
        "portage_tjm_min",
        "Practical threshold: the minimum pay is calculated for each day worked, so the daily price is what blocks. The theoretical floor goes from about €145 a day before VAT (first level) to €220 (expert). In practice, portage companies rather ask for €250 to €350 a day before VAT. They also ask for a monthly turnover of about €4,000 to €5,000 before VAT for full-time work.",
    ),
    (
        "portage_tva",
        "The invoice is issued by the portage company with VAT: this changes nothing for a client who claims it back.",
    ),
    (
        "portage_vente_production_exclues",
        "Portage is about services: selling goods or running premises is not one. The law does not forbid making things or doing building work for businesses, but very few portage companies accept it.",
    ),
    (
        "signal_portage_contre",
        "Rather not portage: no client yet, clients who are private individuals, small services, selling or making things, a price below €250 a day, high costs.",
    ),
    (
        "signal_portage_pour",
        "Rather portage: a manager, consultant, trainer or expert with at least one business assignment in view and a comfortable daily price. Also a need for an employment contract at once (housing, loan, unemployment insurance) and few expenses. Also no wish to do the paperwork, or to run a business in the long term.",
    ),
];
