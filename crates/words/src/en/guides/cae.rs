//! The guide of the CAE.

use crate::guides::{Block, Guide, Month};
use crate::outcomes_words as outcomes;
use engine::Way;

use super::{
    AFTER_A_JOB, EMPLOYEE_PERMIT, NOT_THE_SAME_MONTH, OVERSEAS, PUBLIC_SERVICE, REDUCTION, advice, crossings,
    definition, figure, figures, first_steps, for_whom, limits, line, living_with, money, month, of_hundred,
    protection, questions, range, said, step, text,
};

/// A business of one's own inside a shared one.
pub(super) const GUIDE: Guide = Guide {
    way: Way::Cae,
    title: "A CAE: running your own activity in a shared company",
    lead: "A CAE (coopérative d’activité et d’emploi) is a business and employment cooperative. It welcomes you with your trade and your clients. It invoices, collects the money and keeps the accounts for you. In return, you share: a contribution, decisions, time.",
    sections: &[
        definition(&[
            text(
                "A CAE is a shared company. You grow your activity in it, with personal support and shared services, without setting up a business of your own.",
                &[&law::CAE_DEFINITION.about],
            ),
            text(
                "It is called the “4th way”. The law of 31 July 2014 set its rules, with a new status: entrepreneur salarié associé (an employee and member who runs their own activity).",
                &[&law::CAE_DEFINITION.about, &law::CESA_DELAI_ASSOCIE.about],
            ),
            text(
                "People often start with a test, the CAPE (contrat d’appui au projet d’entreprise, a contract to test a project). It is a written contract of 12 months at most, which can be renewed twice.",
                &[&law::CAPE_DUREE.about, &law::CAE_PARCOURS.about],
            ),
            text(
                "Then comes the CESA, the employment contract of an entrepreneur salarié. Later, you become a member and partner (associé): you have a share in the cooperative, and a vote. Some CAEs offer the CESA from the start.",
                &[&law::CAE_PARCOURS.about, &law::CAE_ESPRIT_COOPERATIF.about],
            ),
            Block::List {
                lead: "What the group brings:",
                items: &[
                    said(
                        "Invoices and payments: the invoices carry the name of the cooperative, and the clients pay the cooperative.",
                        &[&law::CAE_SERVICES.about],
                    ),
                    said(
                        "Accounts, payroll and declarations, done by a team.",
                        &[&law::CAE_SERVICES.about],
                    ),
                    said(
                        "Support, workshops, a network. Under a CESA, at least two meetings a year.",
                        &[&law::CAE_SERVICES.about],
                    ),
                    said(
                        "Other people’s views: people who also run an activity, and who tell you what they see.",
                        &[&law::CAE_ESPRIT_COOPERATIF.about],
                    ),
                    said(
                        "The energy of a group: some help, and sometimes a joint offer to a client.",
                        &[&law::CAE_ESPRIT_COOPERATIF.about],
                    ),
                ],
            },
            text(
                "With several people, a shared activity is possible: a written agreement says how the income, the clients and the name are shared.",
                &[&law::CAE_ACTIVITE_COMMUNE.about],
            ),
            Block::Text(advice(
                "The cooperative does not do everything. Market research, the business plan and the communication plan are still to be done: it helps you, it does not write them.",
            )),
        ]),
        month(&[
            NOT_THE_SAME_MONTH,
            Block::Month(Month {
                activity: said(
                    "You make websites. Your sales: €26,500 before VAT over a year, that is €2,208 a month, with €200 of expenses.",
                    &[&law::CAE_VENTES_MOYENNES.about],
                ),
                resembles: said(
                    "€26,500 a year is the average of sales per person, from what the Federation announces, tests included. This month is not like a start, nor like a full activity with many clients.",
                    &[&law::CAE_VENTES_MOYENNES.about],
                ),
                story: &[
                    "On Monday, you send a quote in the name of the cooperative. Your client signs it, and you work for them for a week.",
                    "One Thursday, you meet other people from the CAE. They read the page that presents you, and you read one of their quotes.",
                    "At the end of the month, you note your days and your expenses. The cooperative sends the invoice, collects the money, files the declarations, then pays you a salary.",
                ],
                lines: &[
                    line("Invoiced to the client, before VAT", 2_208, &[]),
                    line("Expenses of the activity", -200, &[]),
                    line("Contribution to the cooperative", -221, &[&law::CAE_CONTRIBUTION.about]),
                    range(
                        "Social contributions",
                        -824,
                        -440,
                        &[
                            &law::CESA_SALARIE_PROTECTION.about,
                            &law::REDUCTION_GENERALE_SALARIES.about,
                        ],
                    ),
                    range(
                        "Net salary, before income tax",
                        963,
                        1_347,
                        &[&law::CESA_REMUNERATION.about],
                    ),
                ],
                note: said(
                    "This month is under a CESA, with a contribution of 10%. There are two amounts: without, then with the general reduction of social contributions. It depends on the hours written in the contract: use the first amount to decide. During the CAPE, the calculation is different: ask the CAE for it.",
                    &[
                        &law::CAE_CONTRIBUTION.about,
                        &law::REDUCTION_GENERALE_SALARIES.about,
                        &law::CAPE_PAS_CONTRAT_TRAVAIL.about,
                    ],
                ),
            }),
        ]),
        of_hundred(&[Block::Outcomes(&outcomes::CAE)]),
        for_whom(&[
            text(
                "Let us be clear: a CAE only suits people who want to share and cooperate. If you do not, it is better not to try it: the three other ways remain.",
                &[&law::CAE_ESPRIT_COOPERATIF.about],
            ),
            text(
                "Sharing means real things: showing your figures, leaving a part of what you earn, helping, deciding with one vote for each person.",
                &[&law::CAE_ESPRIT_COOPERATIF.about, &law::SIGNAL_CAE_CONTRE.about],
            ),
            Block::List {
                lead: "It may suit you if:",
                items: &[
                    said(
                        "You want to try before you register, that is, before you put a business in your name.",
                        &[&law::SIGNAL_CAE_POUR.about],
                    ),
                    said(
                        "The protection that employees have, and unemployment insurance, matter to you.",
                        &[&law::SIGNAL_CAE_POUR.about],
                    ),
                    said(
                        "Your income can rise slowly, and your activity needs little equipment.",
                        &[&law::SIGNAL_CAE_POUR.about],
                    ),
                ],
            },
            Block::List {
                lead: "It may not suit you if:",
                items: &[
                    said(
                        "You want to decide everything, without answering to a group.",
                        &[&law::SIGNAL_CAE_CONTRE.about],
                    ),
                    said(
                        "You need a large stock, a shop or investors.",
                        &[&law::SIGNAL_CAE_CONTRE.about],
                    ),
                    said(
                        "You sell to private individuals at very tight prices.",
                        &[&law::SIGNAL_CAE_CONTRE.about],
                    ),
                ],
            },
        ]),
        money(&[
            text(
                "Money in: your clients pay the cooperative. Under a CESA, it pays you a fixed part and a part that varies with your sales.",
                &[&law::CESA_REMUNERATION.about],
            ),
            text(
                "Money out: your expenses, the contribution, an employee’s social contributions. The contribution is often 8 to 15% of sales, or of the margin (sales less purchases).",
                &[&law::CAE_CONTRIBUTION.about, &law::CESA_REMUNERATION.about],
            ),
            text(
                "The balance for the year is paid at the latest one month after the general meeting that closes the accounts. Ask when it takes place.",
                &[&law::CAE_SOLDE_VARIABLE.about],
            ),
            REDUCTION,
            text(
                "During the CAPE, the law sets no minimum of sales: the contribution is taken from what is invoiced. Ask if there is also a fixed amount.",
                &[&law::CAPE_PAS_CA_MINIMUM.about],
            ),
            text(
                "Your prices carry VAT, a tax added to the price. So a private individual pays more. In return, the VAT on your purchases is claimed back.",
                &[&law::CAE_TVA.about],
            ),
        ]),
        protection(&[
            text(
                "Under a CESA, you have the protection that employees have: sickness, pension, paid leave, top-up health cover (mutuelle), unemployment insurance.",
                &[&law::CESA_SALARIE_PROTECTION.about],
            ),
            text(
                "The CAPE is not an employment contract. It still links you to the general scheme of French social security and, if the CAE pays you, to unemployment insurance.",
                &[&law::CAPE_PAS_CONTRAT_TRAVAIL.about, &law::CAPE_NOUVEAUX_DROITS.about],
            ),
            text(
                "During the CAPE, before any registration, the cooperative answers for your commitments towards others. Its contact details are on your invoices.",
                &[&law::CAPE_RESPONSABILITE.about],
            ),
            text(
                "If you receive unemployment benefit, the CAPE in principle lets you keep it. If the CAE pays you, the two are combined under the usual rules: have this confirmed by France Travail, the public employment service.",
                &[&law::CAPE_ARE.about],
            ),
            text(
                "The cooperative insures your civil liability (damage caused to others). It is the cooperative that makes the commitments to clients and suppliers.",
                &[&law::CAE_SERVICES.about, &law::CESA_SALARIE_PROTECTION.about],
            ),
        ]),
        living_with(&[Block::List {
            lead: "What this way changes in a life:",
            items: &[
                said(
                    "Alone or with others: the work is done alone, the rest less so. In a study by the network, 52 people out of 100 talk with other members several times a month.",
                    &[&law::CAE_ECHANGES.about],
                ),
                said(
                    "What worries people: a salary that follows sales, and figures that the team sees. Talking about it early, at the interview, means that you are not alone with this.",
                    &[&law::CESA_REMUNERATION.about],
                ),
                advice(
                    "What makes people proud, what is hard: a trade of your own and a vote in the cooperative. But you have to explain a little-known way to your family and friends, and deciding with others is slow.",
                ),
                said(
                    "Renting, borrowing: under a CESA, you have payslips. In the network’s study, 25% say that this contract helped them to find a home. During the CAPE, there is no employment contract.",
                    &[
                        &law::CAE_SELON_LE_RESEAU.about,
                        &law::BANQUE_EMPRUNT.about,
                        &law::CAPE_PAS_CONTRAT_TRAVAIL.about,
                    ],
                ),
            ],
        }]),
        limits(&[
            text(
                "You must become a member and partner (associé) within three years, the time of the CAPE included. If not, the contract ends.",
                &[&law::CESA_DELAI_ASSOCIE.about],
            ),
            text(
                "With a full-time job, the CAPE is not open to you: part-time work, or a direct CESA, remains possible.",
                &[&law::CAPE_INCOMPATIBLE_TEMPS_COMPLET.about],
            ),
            text(
                "Many CAEs do not accept a lease, a large stock or a profession with its own professional body (ordre). For architecture, the law lists the ways to practise, and the CAE is not on the list. For building work, you need a CAE that has the assurance décennale, the ten-year insurance for building work. Each CAE chooses: ask.",
                &[
                    &law::CAE_EXCLUSIONS_PRATIQUES.about,
                    &law::ARCHITECTE_MODES_EXERCICE.about,
                ],
            ),
            text(
                "The rules of your trade stay the same: diploma, authorisation, approval, insurance.",
                &[&law::CAE_ARTISANAT_QUALIFICATION.about],
            ),
            text(
                "In 2021, a public report proposed closing the CAPE to CAEs. On 27 March 2026, the law had not changed. Ask the question again before you sign.",
                &[&law::CAE_CAPE_REMIS_EN_QUESTION.about],
            ),
            PUBLIC_SERVICE,
            EMPLOYEE_PERMIT,
            OVERSEAS,
        ]),
        figures(&[Block::Figures(&[
            figure(
                "Length of the CAPE, renewals included",
                "36 months at most",
                &law::CAPE_DUREE.about,
            ),
            figure(
                "Contribution to the cooperative, rough figure",
                "8 to 15%",
                &law::CAE_CONTRIBUTION.about,
            ),
            figure(
                "Time allowed to become a member and partner",
                "three years",
                &law::CESA_DELAI_ASSOCIE.about,
            ),
            figure(
                "Trial period of the CESA",
                "eight months at most",
                &law::CESA_ESSAI.about,
            ),
            figure(
                "Support under a CESA, at least",
                "two meetings a year",
                &law::CAE_SERVICES.about,
            ),
            figure("Number of CAEs announced in 2025", "163", &law::CAE_CHIFFRES.about),
        ])]),
        first_steps(&[Block::Steps(&[
            step(
                "Look for CAEs near you or in your trade. Check that they accept your activity.",
                "Fédération des CAE",
                &law::ETAPE_CAE_1.about,
            ),
            step(
                "Sign up for an information meeting: it is the usual way in.",
                "Fédération des CAE",
                &law::ETAPE_CAE_2.about,
            ),
            step(
                "Present your project. Ask in writing for the contribution, the insurance, the conditions for joining and leaving.",
                "Bpifrance Création",
                &law::ETAPE_CAE_3.about,
            ),
            step(
                "If you are unemployed, tell France Travail before you sign.",
                "France Travail",
                &law::ETAPE_CAE_4.about,
            ),
            step(
                "If you have a job, see how to move to part-time work, or ask for a direct CESA.",
                "Légifrance",
                &law::ETAPE_CAE_5.about,
            ),
            step(
                "Sign the CAPE or the CESA, and write your first quotes in the name of the cooperative.",
                "Bpifrance Création",
                &law::ETAPE_CAE_6.about,
            ),
            step(
                "Look back at the test: go on under a CESA, set up your own business, or stop.",
                "Fédération des CAE",
                &law::ETAPE_CAE_7.about,
            ),
        ])]),
        questions(&[Block::Questions(&[
            "What is the rate of the contribution, what is it worked out on, and who can raise it during my contract?",
            "Is there a joining fee or a fixed amount each month?",
            "What does the insurance pay for in my trade, and what is left for me to pay?",
            "How many days are there between my client’s payment and mine?",
            "What happens to the money left on my account if I leave?",
            "Who do my clients, my name and my creations belong to if I leave?",
            "What do you expect from members, in time and in money?",
            "May I talk with two people who are in the CAE, and one who has left?",
        ])]),
        crossings(&[
            Block::List {
                lead: "Coming to it:",
                items: &[
                    said(
                        "From a job: move to part-time work to test under a CAPE, or ask for a direct CESA.",
                        &[&law::CAPE_INCOMPATIBLE_TEMPS_COMPLET.about],
                    ),
                    AFTER_A_JOB,
                    advice(
                        "From a micro-entreprise: go to a meeting, and ask what becomes of your micro-entreprise if you join.",
                    ),
                    advice(
                        "From portage: join between two assignments, if you have regular clients and would like a group.",
                    ),
                ],
            },
            Block::List {
                lead: "Leaving it:",
                items: &[
                    said(
                        "For your own company, to hire or to bring in capital. The CAPE does not make you lose Acre (lower contributions at the start) if you were in one of the eligible cases on the day you signed.",
                        &[&law::CAPE_ACRE_CONSERVEE.about],
                    ),
                    said(
                        "In every case, read your contract again: it sets out your rights over your clients and your creations.",
                        &[&law::CESA_CONTENU.about],
                    ),
                ],
            },
        ]),
    ],
};
