//! The facts of `law/src/micro.rs`.

/// By id.
pub(super) const STATEMENTS: &[(&str, &str)] = &[
    (
        "cfe_base_minimum",
        "The minimum base of the CFE (local business tax) of 2026 depends on sales. It goes from €247 to €589 for sales up to €10,000, to €1,179 up to €32,600, and to €2,477 up to €100,000. Then it goes to €4,129 up to €250,000, to €5,897 up to €500,000, and to €7,669 above. The town chooses it, then applies its rate. The sales are those of two years before, before VAT.",
    ),
    (
        "cfe_taux_moyen",
        "The CFE (local business tax) rate of towns and their groupings was 26.45% on average in 2020. The rate of a town may go up to twice the average: to be checked locally.",
    ),
    (
        "jardinage_msa",
        "Creating, restoring and maintaining parks and gardens is farm work. It comes under the MSA (social security for farming), not under an ordinary micro-entreprise.",
    ),
    (
        "jardinage_petits_travaux",
        "Small garden jobs for private individuals, with other services at people’s homes (services à la personne), are accepted in a micro-entreprise.",
    ),
    (
        "micro_abattements",
        "Without versement libératoire, the taxable profit of a micro-entreprise is found with a fixed allowance. It is 71% (sales, restaurants, hotels), 50% (BIC services, rated tourist lets and chambres d’hôtes) or 34% (BNC), with a minimum of €305.",
    ),
    (
        "micro_cfe",
        "The CFE (local business tax) is due in a micro-entreprise as in a full business, from the year after the start. That year, its base is halved. Up to €5,000 of turnover, the minimum tax is not due; premises with a higher rental value may still make you pay it. The town sets the amount.",
    ),
    (
        "micro_cfp",
        "Contribution to vocational training in a micro-entreprise: 0.3% of turnover for craftspeople, 0.2% for liberal professions (professions libérales), 0.1% for traders. For commercial services, the law says 0.2%, and Urssaf (which collects social contributions) takes 0.1% according to its simulator.",
    ),
    (
        "micro_compte_bancaire",
        "A separate bank account (not necessarily a “business” one) becomes compulsory when turnover is above €10,000 for two calendar years in a row.",
    ),
    (
        "micro_cotis_bic_services",
        "Craft or commercial services (BIC): 21.2% of the turnover received.",
    ),
    (
        "micro_cotis_bnc",
        "Unregulated liberal professions (professions libérales, BNC) under the Social Security of the self-employed: 25.6% of the money received in 2026 (24.6% in 2025).",
    ),
    (
        "micro_cotis_cipav",
        "Regulated liberal professions (professions libérales réglementées) that belong to the Cipav (a pension fund): 23.2% of the money received.",
    ),
    (
        "micro_cotis_vente",
        "Rate of social contributions in a micro-entreprise for selling goods and for accommodation: 12.3% of the turnover received.",
    ),
    (
        "micro_cotis_zero_si_ca_nul",
        "In a micro-entreprise, no turnover means no social contributions. But the declaration remains compulsory even at zero, every month or every quarter. In return, you earn few or no rights.",
    ),
    (
        "micro_exclusion_activites",
        "Some activities cannot be in a micro-entreprise: farming under the MSA (social security for farming), and property dealing under VAT (dealers, land developers…). Nor can renting out bare buildings for business use, renting out equipment and durable consumer goods, or the work of public and ministerial officers. Nor can any company: a micro-entreprise is a sole trader (an EURL under micro tax rules is a case apart).",
    ),
    (
        "micro_exclusion_prof_liberales",
        "Some regulated liberal professions belong neither to the Cipav (a pension fund) nor to the Social Security of the self-employed. They cannot have the social rules of a micro-entreprise. In health: doctors, dental surgeons, midwives, medical auxiliaries (nurse, physiotherapist, speech therapist, orthoptist, podiatrist), pharmacists and vets. Also lawyers, notaries, ministerial officers, chartered accountants, statutory auditors and general insurance agents. The tax rules called micro-BNC remain open to them up to €83,600 received.",
    ),
    (
        "micro_immatriculation_gratuite",
        "Registering a micro-entreprise is free, and is done only on the official guichet unique (the single online registration site). Letters that ask you for money afterwards are scams.",
    ),
    (
        "micro_liste_cipav",
        "Regulated liberal professions under the Cipav (a pension fund) can be in a micro-entreprise. In building: architect (and interior architect, construction economist, building project manager (maître d’œuvre), land surveyor) and consulting engineer. In the mountains: ski instructor, mountain guide or leader. In health: osteopath, chiropractor, psychologist, psychotherapist, psychomotor therapist, occupational therapist and dietitian. Also tour guide (guide-conférencier), artist who is not an author, court expert, motor vehicle expert and court-appointed guardian of adults.",
    ),
    (
        "micro_pas_chomage",
        "Work in a micro-entreprise gives no right to ordinary unemployment benefit (ARE). A special benefit for the self-employed exists, but under narrow conditions.",
    ),
    (
        "micro_pas_deduction_charges",
        "In a micro-entreprise, no actual expense (purchases, rent, subcontracting, equipment, travel) is deducted: social contributions and tax are calculated on turnover. No loss can be recorded. This is a disadvantage as soon as actual expenses are higher than the fixed allowance. Often it is one before that, because social contributions are calculated without the allowance.",
    ),
    (
        "micro_pas_recuperation_tva",
        "With the VAT exemption (franchise de TVA), you do not charge VAT, but you do not claim back the VAT on your purchases either. It helps with private individuals as clients, and costs you with large purchases or investments. You may choose to be under VAT.",
    ),
    (
        "micro_plafond_meuble_tourisme",
        "Tourist lets: a furnished home without an official rating (non classé) is limited to €15,000 (allowance of 30%). A rated one, or a chambre d’hôtes (room in the host’s home), has followed the ceiling of services since the income of 2025. That ceiling is €83,600 in 2026 (allowance of 50%). The former rule, an allowance of 71%, no longer applies to these lets.",
    ),
    (
        "micro_plafond_mixte",
        "With a mixed activity (sales and services), two conditions hold together: €203,100 in total, and within it at most €83,600 for services. Having several activities does not multiply the ceilings.",
    ),
    (
        "micro_plafond_services",
        "For services (commercial services, crafts or professional services), the ceiling of a micro-entreprise is €83,600 received a year.",
    ),
    (
        "micro_plafond_vente",
        "For selling, and for food eaten on the spot or taken away, the turnover received in a micro-entreprise must not go above €203,100 a year. The same ceiling holds for accommodation such as hotels or campsites (except furnished tourist lets and chambres d’hôtes, rooms in a host’s home).",
    ),
    (
        "micro_prorata_creation",
        "In the year of creation, the turnover ceilings are counted in proportion to the days of activity. A start in September gives a right to only about a third of the yearly ceiling.",
    ),
    (
        "micro_salariat_deguise",
        "You take a risk if you work mostly for one client, under the same conditions as an employee (hours, orders, tools, former employer). The work may be reclassified as an employment contract: registering as self-employed is only a presumption.",
    ),
    (
        "micro_sortie_deux_ans",
        "Going above the ceiling ends the micro-entreprise only if it happens two calendar years in a row. The change to actual costs (ordinary sole trader, régime réel) then comes on the following 1 January.",
    ),
    (
        "micro_taxe_chambre",
        "Tax for the chambers in a micro-entreprise. CCI (chamber of commerce): 0.015% (sales) or 0.044% (services). CMA (chamber of trades): 0.22% (sales) or 0.48% (services), higher in Alsace and Moselle. No such tax for professional services (activité libérale).",
    ),
    (
        "micro_versement_liberatoire_rfr",
        "Versement libératoire (income tax paid with contributions) has a condition for 2026. The reference tax income of the household for 2024 must not be above €29,315 per tax share (part). For 2027, it is the income of 2025, and €29,579 per share according to the tax scale of 2026, to be confirmed.",
    ),
    (
        "micro_versement_liberatoire_taux",
        "Option of versement libératoire (income tax paid with contributions): 1% (sales), 1.7% (BIC services) or 2.2% (BNC) of turnover, paid with the social contributions.",
    ),
    (
        "signal_micro_contre",
        "Rather not a micro-entreprise: actual expenses close to or above the fixed allowance (71% of turnover for sales, 50% for services, 34% for professional services). Also large purchases with VAT to claim back, or a need for unemployment insurance or a good pension. Also hiring or partners, or an expected turnover above the ceilings.",
    ),
    (
        "signal_micro_pour",
        "Rather a micro-entreprise: a small activity, a side activity or a quick test, few expenses, and clients who are private individuals (no VAT). Also a need for something simple, a need to invoice at once, and being able to do your own paperwork.",
    ),
    (
        "tva_effet_depassement",
        "Above the basic threshold but not above the raised one, you owe VAT from the following 1 January. Above the raised threshold, you owe it from the very day you pass it. These thresholds are much lower than the ceilings of a micro-entreprise: you can have a micro-entreprise and charge VAT.",
    ),
    (
        "tva_franchise_avocats_auteurs",
        "Lawyers, authors and performing artists have their own thresholds for the VAT exemption. They are €50,000 (raised: €55,000) for their regulated activity or their copyright income, and €35,000 (raised: €38,500) for their other work.",
    ),
    (
        "tva_franchise_services",
        "VAT exemption (franchise de TVA) for services and liberal professions (professions libérales): the basic threshold is €37,500 and the raised threshold is €41,250. The single threshold of €25,000, voted for 2025, never came into force: it was suspended, then repealed.",
    ),
    (
        "tva_franchise_vente",
        "VAT exemption (franchise de TVA) for sales and accommodation: the basic threshold is €85,000 (previous year) and the raised threshold is €93,500 (current year).",
    ),
];
