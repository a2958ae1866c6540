//! The guide of portage salarial.

use crate::guides::{Block, Guide, Month};
use crate::outcomes_words as outcomes;
use engine::Way;

use super::{
    AFTER_A_JOB, EMPLOYEE_PERMIT, NOT_THE_SAME_MONTH, OVERSEAS, PUBLIC_SERVICE, REDUCTION, advice, crossings,
    definition, figure, figures, first_steps, for_whom, limits, line, living_with, money, month, of_hundred,
    protection, questions, range, said, step, text,
};

/// One's own missions, paid as wages.
pub(super) const GUIDE: Guide = Guide {
    way: Way::Portage,
    title: "Portage salarial: your assignments, a salary",
    lead: "You find your assignments with companies and you negotiate your price. A portage company (an umbrella employer) signs with the client, collects the money and pays you a salary. In return, it keeps a management fee.",
    sections: &[
        definition(&[
            text(
                "Portage involves three parties: you, a portage company, and the client company.",
                &[&law::PORTAGE_DEFINITION.about],
            ),
            text(
                "Two contracts go together. The portage company signs a commercial contract with the client. It signs an employment contract with you, and pays you a salary.",
                &[&law::PORTAGE_DEFINITION.about],
            ),
            text(
                "The employment contract can be a CDD (for a limited time) or a CDI (with no end date).",
                &[&law::ETAPE_PORTAGE_6.about],
            ),
            text(
                "You are the one who finds the clients and sets the price. The portage company has no obligation to give you work.",
                &[&law::PORTAGE_AUTONOMIE.about],
            ),
            Block::List {
                lead: "What the portage company brings:",
                items: &[
                    said(
                        "The contract with the client, the invoice and the collection of the money.",
                        &[&law::PORTAGE_DEFINITION.about, &law::PORTAGE_TVA.about],
                    ),
                    said(
                        "An activity account each month: what is received, its fee, the social contributions, your salary.",
                        &[&law::PORTAGE_COMPTE_ACTIVITE.about],
                    ),
                    said(
                        "Insurance for damage at the client’s, and occupational health care (médecine du travail).",
                        &[&law::PORTAGE_RC_PRO.about],
                    ),
                    said(
                        "A financial guarantee, meant to pay salaries if the company can no longer do so.",
                        &[&law::PORTAGE_RC_PRO.about],
                    ),
                ],
            },
            Block::Text(advice(
                "It does not do everything. Your offer, your price, your contacts and your appointments are still to be built: no portage company does this in your place.",
            )),
        ]),
        month(&[
            NOT_THE_SAME_MONTH,
            Block::Month(Month {
                activity: advice(
                    "You run IT projects. Your sales: €42,000 before VAT over a year, that is €3,500 a month, with €200 of expenses.",
                ),
                resembles: said(
                    "The gross salary for the year is then close to the 2022 average: €27,396 gross, for 714 hours. This month is not like a full-time assignment, nor like the months without an assignment.",
                    &[&law::PORTAGE_PAIE_MOYENNE.about],
                ),
                story: &[
                    "On the first day, everything is signed. You have agreed the price and the dates with the client, and the portage company has prepared the contracts.",
                    "You work at the client’s two days a week. On the other days, you look for the next assignment, without being paid for it.",
                    "At the end of the month, you send your record of days and your expenses. The company invoices the client, then pays you the salary with its payslip.",
                ],
                lines: &[
                    line("Invoiced to the client, before VAT", 3_500, &[]),
                    line("Expenses of the activity", -200, &[]),
                    line("Management fee", -245, &[&law::PORTAGE_FRAIS_GESTION.about]),
                    range(
                        "Social contributions",
                        -1_408,
                        -1_145,
                        &[&law::PORTAGE_CHOMAGE.about, &law::REDUCTION_GENERALE_SALARIES.about],
                    ),
                    range(
                        "Net salary, before income tax",
                        1_647,
                        1_910,
                        &[&law::PORTAGE_DEFINITION.about],
                    ),
                ],
                note: said(
                    "This month counts a management fee of 7%. There are two amounts: without, then with the general reduction of social contributions. It depends on the hours written in the contract: use the first amount to decide. Two days a week is part-time work.",
                    &[
                        &law::PORTAGE_FRAIS_GESTION.about,
                        &law::REDUCTION_GENERALE_SALARIES.about,
                    ],
                ),
            }),
        ]),
        of_hundred(&[Block::Outcomes(&outcomes::PORTAGE)]),
        for_whom(&[
            text(
                "Portage suits people who already have a trade, contacts and a price. It makes an assignment safer. It does not find it.",
                &[&law::PORTAGE_AUTONOMIE.about, &law::SIGNAL_PORTAGE_POUR.about],
            ),
            text(
                "Three conditions are fixed. You provide services. Your clients are companies. You have a level of two years of study after the baccalauréat (bac + 2), whatever the trade, or three years of experience in the sector.",
                &[
                    &law::PORTAGE_VENTE_PRODUCTION_EXCLUES.about,
                    &law::PORTAGE_CLIENT_ENTREPRISE.about,
                    &law::PORTAGE_QUALIFICATION.about,
                ],
            ),
            Block::List {
                lead: "It may suit you if:",
                items: &[
                    said(
                        "You advise, train or bring expertise, and an assignment is already in view.",
                        &[&law::SIGNAL_PORTAGE_POUR.about],
                    ),
                    said(
                        "You need an employment contract quickly, for housing, a loan or unemployment insurance.",
                        &[&law::SIGNAL_PORTAGE_POUR.about],
                    ),
                    said(
                        "You have few expenses, and do not want to manage a business.",
                        &[&law::SIGNAL_PORTAGE_POUR.about],
                    ),
                ],
            },
            Block::List {
                lead: "It may not suit you if:",
                items: &[
                    said(
                        "Your clients are private individuals, or you have none yet.",
                        &[&law::SIGNAL_PORTAGE_CONTRE.about],
                    ),
                    said(
                        "You sell, cook to sell or make objects.",
                        &[&law::PORTAGE_VENTE_PRODUCTION_EXCLUES.about],
                    ),
                    said(
                        "Your price stays under €250 a day, or your expenses are high.",
                        &[&law::SIGNAL_PORTAGE_CONTRE.about],
                    ),
                ],
            },
        ]),
        money(&[
            text(
                "Money in: the client pays the portage company, before VAT plus VAT (a tax that a business usually claims back). You receive a salary.",
                &[&law::PORTAGE_TVA.about],
            ),
            text(
                "Money out: the management fee, 4 to 10% of what is invoiced, then all the social contributions. The law sets no limit on this fee.",
                &[&law::PORTAGE_FRAIS_GESTION.about],
            ),
            REDUCTION,
            text(
                "Without this reduction, usually about half of the amount before VAT is left, before income tax.",
                &[&law::PORTAGE_NET_SUR_CA.about],
            ),
            text(
                "A minimum salary exists, set by the branch (the agreement of portage companies). Full-time, it goes from about €2,255.61 to €3,072.86 gross a month.",
                &[&law::PORTAGE_MIN_BRANCHE_AVENANT12.about],
            ),
            text(
                "With a CDI, a reserve of 10% builds up on the activity account. It can be used between two assignments.",
                &[
                    &law::PORTAGE_RESERVE_10.about,
                    &law::PORTAGE_INTERMISSION_NON_PAYEE.about,
                ],
            ),
        ]),
        protection(&[
            text(
                "During an assignment, you have an employment contract: you pay contributions like other employees, unemployment insurance included.",
                &[&law::PORTAGE_DEFINITION.about, &law::PORTAGE_CHOMAGE.about],
            ),
            text(
                "At the end, you have a right to unemployment benefit under the usual conditions: having worked long enough, and not having chosen to leave.",
                &[&law::PORTAGE_CHOMAGE.about],
            ),
            text(
                "If you already receive unemployment benefit, you can keep part of it on top of the salary. File a declaration each month with France Travail, the public employment service.",
                &[&law::ETAPE_PORTAGE_4.about],
            ),
            text(
                "Damage caused at the client’s is covered by the portage company’s insurance. Read what it does not cover.",
                &[&law::PORTAGE_RC_PRO.about],
            ),
        ]),
        living_with(&[Block::List {
            lead: "What this way changes in a life:",
            items: &[
                advice(
                    "Alone or with others: at the client’s, there are people around, but you are passing through. Between two assignments, there is nobody. Keep one appointment a week with people from your trade.",
                ),
                said(
                    "What worries people: the end date. Nothing is paid between two assignments, so look for the next one during this one, and tell your family when it ends.",
                    &[&law::PORTAGE_INTERMISSION_NON_PAYEE.about],
                ),
                advice(
                    "What makes people proud, what is hard: a client chooses you for what you know how to do. But you have to sell all the time, and watch the invoice shrink before the salary.",
                ),
                said(
                    "Renting, borrowing: you have payslips. When they stop, the bank or the landlord may ask questions. Keep your contracts, and some savings.",
                    &[&law::BANQUE_EMPRUNT.about],
                ),
            ],
        }]),
        limits(&[
            text(
                "Between two assignments, nothing is paid. The reserve can help, if there is one.",
                &[&law::PORTAGE_INTERMISSION_NON_PAYEE.about],
            ),
            text(
                "Personal services are excluded: cleaning, childcare, lessons at home, small gardening jobs.",
                &[&law::PORTAGE_SERVICES_PERSONNE_EXCLUS.about],
            ),
            text(
                "One assignment cannot last more than 36 months. With a CDD, the total length is 18 months at most.",
                &[&law::PORTAGE_DUREE_36_MOIS.about, &law::PORTAGE_CDD_18_MOIS.about],
            ),
            text(
                "The client may only use portage for an occasional task or for expertise that it does not have.",
                &[&law::PORTAGE_CAS_RECOURS_CLIENT.about],
            ),
            text(
                "Replacing a person on strike, or doing certain very dangerous work, is forbidden.",
                &[&law::PORTAGE_MISSIONS_INTERDITES.about],
            ),
            text(
                "Professions with their own professional body, or ordre (lawyer, doctor, chartered accountant…), are usually not practised in portage. Some portage companies accept assignments in psychology for companies.",
                &[&law::PORTAGE_PROFESSIONS_REGLEMENTEES.about],
            ),
            text(
                "Some portage companies announce a higher minimum, up to €3,404.25 gross a month. It is their practice, not the minimum of the branch.",
                &[&law::PORTAGE_MIN_PRATIQUE_PMSS.about],
            ),
            PUBLIC_SERVICE,
            EMPLOYEE_PERMIT,
            OVERSEAS,
        ]),
        figures(&[Block::Figures(&[
            figure(
                "Full-time minimum salary, gross, first level",
                "€2,255.61",
                &law::PORTAGE_MIN_BRANCHE_AVENANT12.about,
            ),
            figure(
                "Management fee, rough figure",
                "4 to 10%",
                &law::PORTAGE_FRAIS_GESTION.about,
            ),
            figure(
                "What is left of the amount before VAT, without the reduction, before income tax",
                "45 to 50%",
                &law::PORTAGE_NET_SUR_CA.about,
            ),
            figure(
                "Price per day before VAT, often asked for",
                "€250 to €350",
                &law::PORTAGE_TJM_MIN.about,
            ),
            figure(
                "Bonus for having brought the client",
                "5%",
                &law::PORTAGE_APPORT_AFFAIRES.about,
            ),
            figure("Reserve with a CDI", "10%", &law::PORTAGE_RESERVE_10.about),
            figure(
                "Length of an assignment, at most",
                "36 months",
                &law::PORTAGE_DUREE_36_MOIS.about,
            ),
        ])]),
        first_steps(&[Block::Steps(&[
            step(
                "Check the three conditions: client companies, services, level of qualification.",
                "Service public, Entreprendre",
                &law::ETAPE_PORTAGE_1.about,
            ),
            step(
                "Set your price per day, and work out what is left of it as net salary.",
                "Mon-entreprise (Urssaf)",
                &law::ETAPE_PORTAGE_2.about,
            ),
            step(
                "Compare several portage companies: all-in fees, reserve, payment times, guarantee.",
                "PEPS, syndicat du portage",
                &law::ETAPE_PORTAGE_3.about,
            ),
            step(
                "If you are unemployed, tell France Travail before you sign.",
                "France Travail",
                &law::ETAPE_PORTAGE_4.about,
            ),
            step(
                "Negotiate the assignment: purpose, length, price. Make sure that it can go through portage.",
                "Légifrance",
                &law::ETAPE_PORTAGE_5.about,
            ),
            step(
                "Sign the employment contract. The portage company signs with the client within two working days (jours ouvrables).",
                "Service public, Entreprendre",
                &law::ETAPE_PORTAGE_6.about,
            ),
            step(
                "Each month, report your days and read through the activity account.",
                "Service public, Entreprendre",
                &law::ETAPE_PORTAGE_7.about,
            ),
        ])]),
        questions(&[Block::Questions(&[
            "What is the total of your fees, and what exactly do they include?",
            "Out of my invoice, how much is left as net salary? Can you put the figure in writing?",
            "Is the salary paid before the client has paid?",
            "Are the reserve and the bonus for bringing the client taken from my salary or added to it?",
            "Which business expenses do you refund, and with which receipts?",
            "Which body gives your financial guarantee, and for what amount?",
            "What does the insurance cover, and what is left for me to pay?",
            "Can I keep my client if I change portage company?",
        ])]),
        crossings(&[
            Block::List {
                lead: "Coming to it:",
                items: &[
                    said(
                        "From a job: read your contract again, wait for a sure first assignment, and ask France Travail what your leaving makes you lose.",
                        &[&law::SALARIE_LOYAUTE.about, &law::PORTAGE_CHOMAGE.about],
                    ),
                    AFTER_A_JOB,
                    advice(
                        "From a micro-entreprise: do one assignment for a company in portage, if you are looking for more protection.",
                    ),
                    advice("From a CAE: first ask how to take your clients with you."),
                ],
            },
            Block::List {
                lead: "Leaving it:",
                items: &[
                    advice(
                        "For a CAE, if you miss being part of a group: go to an information meeting during an assignment.",
                    ),
                    said(
                        "For your own company, if assignments follow one another. Compare first with the official simulator.",
                        &[&law::ETAPE_CREATION_3.about],
                    ),
                    said(
                        "Is an assignment coming close to its maximum length? Review your situation a few months before.",
                        &[&law::PORTAGE_DUREE_36_MOIS.about],
                    ),
                ],
            },
        ]),
    ],
};
