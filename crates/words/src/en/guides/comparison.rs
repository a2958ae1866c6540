//! The four ways and “Not starting now” side by side, one topic of life a row.

use crate::guides::ComparisonRow;

use super::said;

/// What leads into the comparison.
pub const OPENING: &str = "Six topics of everyday life, four ways. None of them is the best everywhere: each one gives on one side and asks on another.";

/// One row a topic; the cells follow the order of the ways.
pub const COMPARISON: &[ComparisonRow] = &[
    ComparisonRow {
        id: "etre-paye",
        topic: "Getting paid",
        cells: [
            said(
                "A salary, with a contract called CESA: your sales, less expenses, social contributions and a contribution of 8 to 15%.",
                &[&law::CESA_REMUNERATION.about, &law::CAE_CONTRIBUTION.about],
            ),
            said(
                "A salary, with an employment contract: what is invoiced, less expenses, social contributions and a management fee of 4 to 10%.",
                &[&law::PORTAGE_DEFINITION.about, &law::PORTAGE_FRAIS_GESTION.about],
            ),
            said(
                "What clients pay, less 12.3 to 25.6% of social contributions depending on the activity, your expenses and income tax.",
                &[&law::MICRO_COTIS_VENTE.about, &law::MICRO_COTIS_BNC.about],
            ),
            said(
                "What the business can pay out, after deducted expenses, social contributions and tax. Nothing is certain.",
                &[
                    &law::CREATION_DEDUCTION_ET_TVA.about,
                    &law::SIGNAL_CREATION_CONTRE.about,
                ],
            ),
        ],
        not_now: said(
            "What you receive today continues, as long as its conditions are met: salary, unemployment benefit or other aid. Nothing is added to it.",
            &[&law::ARE_CONDITIONS.about, &law::RSA_PRIME_ACTIVITE.about],
        ),
    },
    ComparisonRow {
        id: "etre-protege",
        topic: "Being protected",
        cells: [
            said(
                "Under a CESA: sickness, pension, paid leave, top-up health cover (mutuelle) and unemployment, as for employees. Less during the test (CAPE).",
                &[
                    &law::CESA_SALARIE_PROTECTION.about,
                    &law::CAPE_PAS_CONTRAT_TRAVAIL.about,
                ],
            ),
            said(
                "As for employees, unemployment included, during assignments. Between two assignments, no salary.",
                &[&law::PORTAGE_CHOMAGE.about, &law::PORTAGE_INTERMISSION_NON_PAYEE.about],
            ),
            said(
                "No ordinary unemployment benefit. Pension and other rights follow the money received.",
                &[&law::MICRO_PAS_CHOMAGE.about, &law::MICRO_COTIS_ZERO_SI_CA_NUL.about],
            ),
            said(
                "Depends on the form: self-employed scheme or general scheme. No unemployment insurance for directors, except in a Scop (a cooperative company) under conditions.",
                &[
                    &law::EURL_SARL_TNS.about,
                    &law::SASU_SAS_ASSIMILE.about,
                    &law::DIRIGEANTS_PAS_CHOMAGE.about,
                    &law::SCOP_DIRIGEANT_SALARIE.about,
                ],
            ),
        ],
        not_now: said(
            "The rights from your job or benefit continue. Otherwise, health costs are still covered if you live in France in a stable and lawful way.",
            &[&law::ARE_CONDITIONS.about, &law::FRAIS_DE_SANTE_RESIDENCE.about],
        ),
    },
    ComparisonRow {
        id: "les-papiers",
        topic: "Doing the paperwork",
        cells: [
            said(
                "The cooperative invoices, collects the money, keeps the accounts and files the declarations. You note your sales and your expenses.",
                &[&law::CAE_SERVICES.about],
            ),
            said(
                "The portage company invoices and keeps your activity account. You send your days and your expenses.",
                &[&law::PORTAGE_COMPTE_ACTIVITE.about, &law::ETAPE_PORTAGE_7.about],
            ),
            said(
                "You invoice and keep a book of receipts. You file a declaration every month or every quarter, even at zero.",
                &[&law::ETAPE_MICRO_8.about, &law::MICRO_COTIS_ZERO_SI_CA_NUL.about],
            ),
            said(
                "Full accounts, often handed to an accounting firm: €1,000 to €3,000 a year, before VAT.",
                &[&law::COUT_COMPTABLE.about],
            ),
        ],
        not_now: said(
            "No business paperwork. With unemployment benefit, you must stay registered with France Travail, the public employment service, and look for a job.",
            &[&law::ARE_CONDITIONS.about],
        ),
    },
    ComparisonRow {
        id: "le-risque",
        topic: "Taking a risk",
        cells: [
            said(
                "The cooperative makes the commitments to clients and suppliers. Your income still depends on your sales.",
                &[&law::CESA_SALARIE_PROTECTION.about, &law::CESA_REMUNERATION.about],
            ),
            said(
                "The portage company insures damage at the client’s. The risk is not finding the next assignment.",
                &[&law::PORTAGE_RC_PRO.about, &law::PORTAGE_AUTONOMIE.about],
            ),
            said(
                "No sales, no social contributions. Your personal property is usually separate, unless you give this up.",
                &[&law::MICRO_COTIS_ZERO_SI_CA_NUL.about, &law::EI_PATRIMOINE_SEPARE.about],
            ),
            said(
                "Fixed costs, even without sales. In a company, the risk is limited to what you put in, unless you give the bank a guarantee.",
                &[&law::TNS_COTISATIONS_MINIMALES.about, &law::EURL_SARL_TNS.about],
            ),
        ],
        not_now: said(
            "No money committed. The risk is elsewhere: a benefit limited in time, an idea that waits.",
            &[&law::ARE_CONDITIONS.about],
        ),
    },
    ComparisonRow {
        id: "grandir",
        topic: "Growing",
        cells: [
            said(
                "Your activity can grow, with other members. No investors: it is not your own company.",
                &[&law::CAE_ESPRIT_COOPERATIF.about, &law::SIGNAL_CAE_CONTRE.about],
            ),
            said(
                "Through your price and the number of assignments. An assignment lasts 36 months at most, and each person is alone.",
                &[&law::PORTAGE_DUREE_36_MOIS.about, &law::PORTAGE_AUTONOMIE.about],
            ),
            said(
                "Up to the ceiling: €83,600 a year in services, €203,100 in selling goods. Without partners.",
                &[&law::MICRO_PLAFOND_SERVICES.about, &law::MICRO_PLAFOND_VENTE.about],
            ),
            said(
                "No ceiling on sales, with employees, partners, investors or a loan. Each stage asks for money and time.",
                &[&law::CREATION_ASSOCIES_INVESTISSEURS.about],
            ),
        ],
        not_now: said(
            "Time to ask clients questions, to train, or to test with a CAPE, the test contract of a CAE: 12 months at most, renewable twice.",
            &[&law::CAPE_DUREE.about],
        ),
    },
    ComparisonRow {
        id: "partir",
        topic: "Changing or stopping",
        cells: [
            said(
                "The contract sets out your rights over your clients. If you do not become a member and partner within three years, it ends.",
                &[&law::CESA_CONTENU.about, &law::CESA_DELAI_ASSOCIE.about],
            ),
            said(
                "The assignment ends on its date, the contract under the rules for employees. Unemployment benefit follows the same conditions as theirs.",
                &[&law::PORTAGE_CHOMAGE.about, &law::PORTAGE_CDD_18_MOIS.about],
            ),
            said(
                "You stop when you decide to, by declaring it. Above the ceiling two years in a row, the rules change.",
                &[&law::MICRO_SORTIE_DEUX_ANS.about],
            ),
            said(
                "Selling, passing on or closing: possible, with formalities and costs to plan for.",
                &[&law::SIGNAL_CREATION_POUR.about],
            ),
        ],
        not_now: said(
            "Nothing to stop. You can start later: out of 100 people advised by BGE, a support network, 31 have not decided yet.",
            &[&law::BGE_APRES_LE_CONSEIL.about],
        ),
    },
];
