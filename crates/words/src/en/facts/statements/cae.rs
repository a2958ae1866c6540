//! The facts of `law/src/cae.rs`.

/// By id.
pub(super) const STATEMENTS: &[(&str, &str)] = &[
    (
        "cae_activite_commune",
        "Several entrepreneurs salariés (employees who run their own activity) of the same CAE can carry on an activity together. An agreement then covers the pay, the clients and the shared trade name.",
    ),
    (
        "cae_artisanat_qualification",
        "The duties of the trade also apply in a CAE: craft qualification, permissions, ten-year insurance (assurance décennale) for building work. So does the approval or declaration for services à la personne (at people’s homes).",
    ),
    (
        "cae_cape_remis_en_question",
        "An IGAS-IGF report of May 2021 proposed closing the CAPE (test contract) to CAEs. On 27 March 2026, the articles of the Code du travail on the CAPE had not changed. In 2026, some CAPEs are announced that run until 2027. But the situation is to be checked again regularly.",
    ),
    (
        "cae_chiffres",
        "In 2025, the Fédération des CAE announced 163 cooperatives, nearly 12,000 entrepreneurs and €318 million of turnover in all. In 2022, about 6,000 were entrepreneurs salariés (under a CESA) and 5,500 had a CAPE (test contract).",
    ),
    (
        "cae_contribution",
        "The articles of a CAE set the principles of the contribution, and its general meeting votes the rates or the amounts. These can change during the contract if it provides for it. Order of magnitude: 8 to 15% (often about 10%) of turnover before VAT or of gross margin, sometimes falling as sales rise.",
    ),
    (
        "cae_definition",
        "The main purpose of a CAE (coopérative d’activité et d’emploi, a shared company) is to help people create and develop their activity. It does so with individual support and shared services.",
    ),
    (
        "cae_esprit_cooperatif",
        "CAEs present themselves as a shared company: you are autonomous with your clients, but a member of a group. There is mutual help, shared orders and bids, one vote for each person, and a part of the profit put in common. A person who wants to be the only one in charge feels out of place there.",
    ),
    (
        "cae_exclusions_pratiques",
        "In practice, many CAEs refuse regulated professions practised in a personal capacity, and activities that need a commercial lease, stock or a large investment. They also refuse building work when they have no ten-year insurance (assurance décennale). CAEs for the building trades exist for this last case.",
    ),
    (
        "cae_parcours",
        "Usual path in a CAE: information meeting, study of the project, then a test under a CAPE. Then come the contract of entrepreneur salarié (CESA) and a share in the capital as a partner. Some CAEs sign a CESA straight away.",
    ),
    (
        "cae_secteurs",
        "CAEs welcome very varied trades: services to businesses and individuals, crafts, trade without premises, training, digital work, culture, building, farming. About 61% take several kinds of activity, and the others are specialised.",
    ),
    (
        "cae_services",
        "Shared services of a CAE: its SIRET and VAT numbers, invoicing, collecting payments, accounts, payroll, declarations and liability insurance. Also individual support (under a CESA, at least two meetings a year), workshops and a network.",
    ),
    (
        "cae_solde_variable",
        "Under a CESA (contract of entrepreneur salarié), the balance of the variable part has a latest date. It is paid at most one month after the general meeting that closes the accounts of the year.",
    ),
    (
        "cae_tva",
        "In a CAE, sales carry the VAT of the cooperative (no personal VAT exemption). Prices are higher for private individuals, but the VAT on purchases is claimed back.",
    ),
    (
        "cape_acre_conservee",
        "Going through a CAPE (test contract) does not make you lose Acre (lower social contributions) for the business created afterwards, under one condition. When you signed the CAPE, you met one of the conditions 1° to 6°. They are: unemployment, RSA or ASS, age, disability, takeover of a business in difficulty. Priority districts, the PreParE and the France ruralités zones are not among them.",
    ),
    (
        "cape_are",
        "A jobseeker with a CAPE (test contract) keeps their benefit. Pay is combined with ARE (unemployment benefit) under the ordinary rules for going back to work. The effect of the limit of 60% is not clear.",
    ),
    (
        "cape_duree",
        "A CAPE (contract for testing an activity) lasts at most 12 months and can be renewed twice, so 36 months at most. It must be in writing.",
    ),
    (
        "cape_incompatible_temps_complet",
        "A CAPE (test contract) is only for people who are not full-time employees. A person with a full-time CDI or CDD (permanent or fixed-term contract) must move to part-time work, or choose another way in (CESA, micro-entreprise…).",
    ),
    (
        "cape_nouveaux_droits",
        "Pay received during a CAPE (test contract) counts for unemployment insurance.",
    ),
    (
        "cape_pas_ca_minimum",
        "The law sets no minimum turnover during a CAPE (test contract): the contribution is taken from what is invoiced.",
    ),
    (
        "cape_pas_contrat_travail",
        "A CAPE (test contract) is not an employment contract. But its holder belongs to the general social security system (accidents at work included) and, if paid, to unemployment insurance. The organisation takes care of the formalities.",
    ),
    (
        "cape_responsabilite",
        "Before registration, the supporting organisation answers to third parties for the commitments and damage linked to the project. Its contact details and the end date of the CAPE (test contract) appear on the invoices.",
    ),
    (
        "cesa_contenu",
        "The contract of entrepreneur salarié (CESA) is written. It sets the objectives and the minimum activity, the means of support, and the contribution to shared services. It also sets the fixed and variable parts of the pay, and the articles of association of the cooperative. It says what rights the person has over their clients and intellectual property.",
    ),
    (
        "cesa_delai_associe",
        "The person must become a partner of the cooperative within three years of the CESA (contract of entrepreneur salarié). The length of the CAPE (test contract), or of any earlier contract with the same CAE, is taken off this time. If they have not become a partner by then, the contract ends.",
    ),
    (
        "cesa_essai",
        "Trial period of a CESA (contract of entrepreneur salarié): eight months at most, renewal included, less the length of the CAPE (test contract).",
    ),
    (
        "cesa_remuneration",
        "The pay has a fixed part and a variable part. The variable part is calculated on turnover, after the costs of the activity and the contribution to the cooperative: you are paid from what you produce.",
    ),
    (
        "cesa_salarie_protection",
        "Under a CESA (contract of entrepreneur salarié), you come under labour law and the general social security system. You have sickness cover, pension, leave, company prévoyance (income protection) and mutuelle (top-up health cover), and unemployment insurance. The CAE answers for commitments to third parties.",
    ),
    (
        "signal_cae_contre",
        "Rather not a CAE: no wish to share decisions, figures or profit. Also a need for a large stock or for an existing business to buy (fonds de commerce), or a profession with its own body (ordre). Also a search for investors as partners, or very tight prices for private individuals (VAT). Or a wish to optimise your own tax by yourself.",
    ),
    (
        "signal_cae_pour",
        "Rather a CAE: a wish to test without registering, a need for an employee’s protection and unemployment insurance, and a taste for the group. Also little equipment, enough margin to pay about 10% of contribution and an employee’s social contributions, and income that can rise slowly.",
    ),
];
