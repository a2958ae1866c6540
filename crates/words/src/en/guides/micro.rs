//! The guide of the micro-entreprise.

use crate::guides::{Block, Guide, Month};
use crate::outcomes_words as outcomes;
use engine::Way;

use super::{
    AFTER_A_JOB, INDEPENDENT_PERMIT, NOT_THE_SAME_MONTH, OVERSEAS, PUBLIC_SERVICE, advice, crossings, definition,
    figure, figures, first_steps, for_whom, limits, line, living_with, money, month, of_hundred, protection, questions,
    said, step, text,
};

/// A business of one's own with simple rules.
pub(super) const GUIDE: Guide = Guide {
    way: Way::Micro,
    title: "A micro-entreprise: your activity, simple rules",
    lead: "You open a business in your name, online and free of charge. You invoice, you collect the money, you file declarations. Social contributions are worked out on the money you receive, and a ceiling limits the activity.",
    sections: &[
        definition(&[
            text(
                "A micro-entreprise is a sole trader’s business (entreprise individuelle), that is, in the name of one person, with simplified rules. It is also called auto-entreprise.",
                &[&law::MICRO_EXCLUSION_ACTIVITES.about],
            ),
            text(
                "Registration is free. It is done only on the guichet unique, the single online registration site for businesses. The letters that come afterwards and ask for money are scams.",
                &[&law::MICRO_IMMATRICULATION_GRATUITE.about],
            ),
            text(
                "You are free to choose your clients and your prices. You can keep a job alongside, if your employment contract does not prevent it.",
                &[&law::SALARIE_LOYAUTE.about],
            ),
            text(
                "Each month or each quarter, you declare to Urssaf the money you have received. Urssaf is the body that collects social contributions.",
                &[&law::ETAPE_MICRO_6.about, &law::MICRO_COTIS_ZERO_SI_CA_NUL.about],
            ),
            Block::List {
                lead: "What these rules bring:",
                items: &[
                    said(
                        "A short calculation: a fixed rate on the money received.",
                        &[&law::MICRO_COTIS_BNC.about],
                    ),
                    said(
                        "No sales, no social contributions. You must still file the declaration at zero.",
                        &[&law::MICRO_COTIS_ZERO_SI_CA_NUL.about],
                    ),
                    said(
                        "Prices without VAT (a tax added to the price) as long as sales stay under a threshold.",
                        &[
                            &law::MICRO_PAS_RECUPERATION_TVA.about,
                            &law::TVA_FRANCHISE_SERVICES.about,
                        ],
                    ),
                    said(
                        "Separate personal property: the debts of the activity are usually only recovered from property that is useful to the activity.",
                        &[&law::EI_PATRIMOINE_SEPARE.about],
                    ),
                ],
            },
            Block::Text(advice(
                "The rules do not do everything. Finding clients, setting a fair price, asking again for a late payment: all of this stays in your hands, with no team behind you.",
            )),
        ]),
        month(&[
            NOT_THE_SAME_MONTH,
            Block::Month(Month {
                activity: said(
                    "You translate instruction leaflets. Your sales: €20,000 over a year, that is €1,667 a month, with €100 of expenses.",
                    &[&law::MICRO_VENTES_MOYENNES.about],
                ),
                resembles: said(
                    "€20,000 a year is the average of sales of those who are still active after five years. This month is not like a start: half of the people with a micro-entreprise earn less than €340 a month.",
                    &[&law::MICRO_VENTES_MOYENNES.about, &law::MICRO_REVENUS.about],
                ),
                story: &[
                    "On Monday, you send your quote. The client signs it, and you translate at home two days a week.",
                    "On Friday, you write your invoices, you note the money received in your book of receipts, and you remind a client who is late.",
                    "At the end of the month, the money is on your account. You declare the money received to Urssaf, and the social contributions are collected.",
                ],
                lines: &[
                    line(
                        "Money received, without VAT",
                        1_667,
                        &[&law::TVA_FRANCHISE_SERVICES.about],
                    ),
                    line(
                        "Expenses of the activity, not deducted",
                        -100,
                        &[&law::MICRO_PAS_DEDUCTION_CHARGES.about],
                    ),
                    line(
                        "Social contributions and training",
                        -431,
                        &[&law::MICRO_COTIS_BNC.about, &law::MICRO_CFP.about],
                    ),
                    line("What is left, before income tax", 1_136, &[&law::MICRO_COTIS_BNC.about]),
                ],
                note: said(
                    "This month is that of professional services (activité libérale), at the rate of 25.6%. It includes neither paid leave, nor top-up health cover (mutuelle), nor unemployment insurance.",
                    &[&law::MICRO_COTIS_BNC.about, &law::MICRO_PAS_CHOMAGE.about],
                ),
            }),
        ]),
        of_hundred(&[Block::Outcomes(&outcomes::MICRO)]),
        for_whom(&[
            text(
                "A micro-entreprise goes with activities that cost little and with careful starts. It asks you to decide without a team, and to be at ease with that.",
                &[&law::SIGNAL_MICRO_POUR.about],
            ),
            text(
                "It is for one person only. With several partners, you need a company or a cooperative.",
                &[
                    &law::MICRO_EXCLUSION_ACTIVITES.about,
                    &law::CREATION_ASSOCIES_INVESTISSEURS.about,
                ],
            ),
            Block::List {
                lead: "It may suit you if:",
                items: &[
                    said(
                        "You want to test quickly, or add to another income.",
                        &[&law::SIGNAL_MICRO_POUR.about],
                    ),
                    said(
                        "Your expenses are low, and your clients are private individuals.",
                        &[&law::SIGNAL_MICRO_POUR.about],
                    ),
                    said(
                        "Simple paperwork does not frighten you.",
                        &[&law::SIGNAL_MICRO_POUR.about],
                    ),
                ],
            },
            Block::List {
                lead: "It may not suit you if:",
                items: &[
                    said(
                        "You buy a lot. A micro-entreprise is expensive when expenses come close to a share of sales: 34% in professional services (activités libérales), 50% in other services, 71% in selling goods. Often it is expensive before that.",
                        &[&law::SIGNAL_MICRO_CONTRE.about],
                    ),
                    said(
                        "Unemployment insurance or a good pension matters to you.",
                        &[&law::SIGNAL_MICRO_CONTRE.about],
                    ),
                    said(
                        "You want to hire, take partners, or go above the ceiling.",
                        &[&law::SIGNAL_MICRO_CONTRE.about],
                    ),
                ],
            },
        ]),
        money(&[
            text(
                "Money in: everything your clients pay you arrives on your account.",
                &[&law::ETAPE_MICRO_7.about],
            ),
            text(
                "Money out: social contributions, from 12.3% in selling goods to 25.6% in many advice activities. Then income tax, and your actual expenses.",
                &[&law::MICRO_COTIS_VENTE.about, &law::MICRO_COTIS_BNC.about],
            ),
            text(
                "Your purchases are not deducted. Social contributions and income tax are worked out on sales, even if a large part goes out again in expenses.",
                &[&law::MICRO_PAS_DEDUCTION_CHARGES.about],
            ),
            text(
                "For income tax, the tax office first takes a fixed share off your sales, called the abattement: 71% in selling goods, 50% or 34% in services. The rest is taxed.",
                &[&law::MICRO_ABATTEMENTS.about],
            ),
            text(
                "At the start, Acre lowers social contributions by 25%, for an activity created since 1 July 2026. It is reserved for certain situations, must be asked for within 60 days, and stops at a ceiling of sales.",
                &[
                    &law::ACRE_MICRO_TAUX.about,
                    &law::ACRE_BENEFICIAIRES.about,
                    &law::ACRE_DELAI_DEMANDE.about,
                ],
            ),
        ]),
        protection(&[
            text(
                "The activity gives no right to ordinary unemployment benefit. A benefit for the self-employed (allocation des indépendants) exists, under narrow conditions.",
                &[&law::MICRO_PAS_CHOMAGE.about],
            ),
            text(
                "Rights, to a pension for example, follow the money received. A month without sales costs nothing, but brings little or nothing.",
                &[&law::MICRO_COTIS_ZERO_SI_CA_NUL.about],
            ),
            text(
                "If you receive the ARE, unemployment benefit, a part of it can continue: it falls by 70% of the income you declare.",
                &[&law::ARE_MAINTIEN_CUMUL.about],
            ),
            text(
                "For an employment contract that ended after 1 April 2025, keeping the benefit in this way is limited to 60% of the rights left. For the rest of the rights, you can make a request to the instance paritaire régionale, a regional joint body. Check with France Travail, the public employment service.",
                &[&law::ARE_PLAFOND_60.about],
            ),
            text(
                "Top-up health cover (mutuelle), prévoyance (an income if you have to stop work) and insurance for your trade are for you to choose and pay.",
                &[&law::ETAPE_MICRO_7.about],
            ),
        ]),
        living_with(&[Block::List {
            lead: "What this way changes in a life:",
            items: &[
                advice(
                    "Alone or with others: in the morning, there is only you. You are free, and sometimes very lonely. A shared office or a group in your trade helps you to keep going.",
                ),
                said(
                    "What worries people: an empty month, a late invoice, time off sick. According to an expert report by Inserm, a health research institute, tiredness and stress seem more frequent among the self-employed.",
                    &[&law::INDEPENDANTS_STRESS.about],
                ),
                advice(
                    "What makes people proud, what is hard: clients of your own, decisions made straight away. But some people see it only as a small job, and you never really stop thinking about work.",
                ),
                said(
                    "Renting, borrowing: there are no payslips, and banks usually ask for two to three years of accounts. Do this before you leave a job, if you can.",
                    &[&law::BANQUE_EMPRUNT.about],
                ),
            ],
        }]),
        limits(&[
            text(
                "The ceiling of the micro-entreprise is €83,600 a year in services and €203,100 in selling goods. In the first year, it is reduced according to the start date.",
                &[
                    &law::MICRO_PLAFOND_SERVICES.about,
                    &law::MICRO_PLAFOND_VENTE.about,
                    &law::MICRO_PRORATA_CREATION.about,
                ],
            ),
            text(
                "Going above it two years in a row moves you to taxation on actual costs (régime réel), with full accounts.",
                &[&law::MICRO_SORTIE_DEUX_ANS.about, &law::COUT_COMPTABLE.about],
            ),
            text(
                "VAT comes before that. Above €37,500 in services or €85,000 in selling goods, you charge it from the following 1 January. Above €41,250 or €93,500, you charge it as soon as you pass the amount.",
                &[
                    &law::TVA_FRANCHISE_SERVICES.about,
                    &law::TVA_FRANCHISE_VENTE.about,
                    &law::TVA_EFFET_DEPASSEMENT.about,
                ],
            ),
            text(
                "Not allowed: farming and garden maintenance in principle, renting out equipment, buying and reselling buildings. Many professions in health, law and accounting are not allowed either. The trades of the Cipav, a pension fund (osteopathy, psychology, architecture…), are allowed. Work for the press and the stage is paid as wages.",
                &[
                    &law::MICRO_EXCLUSION_ACTIVITES.about,
                    &law::AGRICULTURE_HORS_PERIMETRE.about,
                    &law::MICRO_EXCLUSION_PROF_LIBERALES.about,
                    &law::MICRO_LISTE_CIPAV.about,
                    &law::PRESSE_SCENE_SALAIRE.about,
                ],
            ),
            text(
                "Creating and maintaining gardens comes under the MSA, social security for farming. Small jobs at private homes, along with other personal services, are accepted in a micro-entreprise.",
                &[&law::JARDINAGE_MSA.about, &law::JARDINAGE_PETITS_TRAVAUX.about],
            ),
            text(
                "Acting as a commercial agent (agent commercial) is a case apart: an agency contract, registration in the special register, and a micro-entreprise is possible.",
                &[&law::AGENT_COMMERCIAL.about],
            ),
            text(
                "In Alsace and Moselle, some contributions and taxes are higher.",
                &[&law::MICRO_TAXE_CHAMBRE.about],
            ),
            text(
                "Goods and services together: €203,100 in all, of which €83,600 of services. A furnished tourist rental without an official rating (meublé de tourisme non classé): €15,000.",
                &[
                    &law::MICRO_PLAFOND_MIXTE.about,
                    &law::MICRO_PLAFOND_MEUBLE_TOURISME.about,
                ],
            ),
            text(
                "Since 1 September 2026, every business, even a micro-entreprise, must be able to receive electronic invoices. Sending them becomes compulsory on 1 September 2027, between businesses.",
                &[&law::FACTURATION_ELECTRONIQUE.about],
            ),
            text(
                "Working for a single client who sets your hours and your tools may be judged to be a job as an employee.",
                &[&law::MICRO_SALARIAT_DEGUISE.about],
            ),
            PUBLIC_SERVICE,
            INDEPENDENT_PERMIT,
            OVERSEAS,
            text(
                "The micro-entreprise does not exist in New Caledonia, French Polynesia, Wallis and Futuna, or Saint Pierre and Miquelon.",
                &[&law::OUTRE_MER_MICRO.about],
            ),
        ]),
        figures(&[Block::Figures(&[
            figure("Ceiling, services", "€83,600", &law::MICRO_PLAFOND_SERVICES.about),
            figure("Ceiling, selling goods", "€203,100", &law::MICRO_PLAFOND_VENTE.about),
            figure(
                "Social contributions, selling goods",
                "12.3%",
                &law::MICRO_COTIS_VENTE.about,
            ),
            figure(
                "Social contributions, commercial or craft services",
                "21.2%",
                &law::MICRO_COTIS_BIC_SERVICES.about,
            ),
            figure(
                "Social contributions, advice and unregulated liberal professions",
                "25.6%",
                &law::MICRO_COTIS_BNC.about,
            ),
            figure("VAT threshold, services", "€37,500", &law::TVA_FRANCHISE_SERVICES.about),
            figure(
                "Yearly sales with no minimum CFE (a local business tax) to pay, at most",
                "€5,000",
                &law::MICRO_CFE.about,
            ),
        ])]),
        first_steps(&[
            text(
                "While you are studying, look for the Pépite centre of your school or university: it supports students’ projects.",
                &[&law::ETUDIANTS_SNEE.about],
            ),
            Block::Steps(&[
                step(
                    "Check that a micro-entreprise accepts your activity, and whether the activity requires a diploma or a professional card.",
                    "Bpifrance Création",
                    &law::ETAPE_MICRO_1.about,
                ),
                step(
                    "Estimate what is left with the official simulator, taking off your real expenses.",
                    "Mon-entreprise (Urssaf)",
                    &law::ETAPE_MICRO_2.about,
                ),
                step(
                    "If you are unemployed, go over your situation with France Travail before you create the business.",
                    "France Travail",
                    &law::ETAPE_MICRO_3.about,
                ),
                step(
                    "Register free of charge on the guichet unique.",
                    "Guichet unique des entreprises",
                    &law::ETAPE_MICRO_4.about,
                ),
                step(
                    "Ask for Acre (lower contributions at the start) within 60 days, if you are in one of the eligible cases.",
                    "Urssaf",
                    &law::ETAPE_MICRO_5.about,
                ),
                step(
                    "Create your account for declarations, and choose to declare each month or each quarter.",
                    "Urssaf, auto-entrepreneur",
                    &law::ETAPE_MICRO_6.about,
                ),
                step(
                    "Prepare a bank account, insurance, quotes and invoices, electronic invoicing included.",
                    "Service public, Entreprendre",
                    &law::ETAPE_MICRO_7.about,
                ),
                step(
                    "Keep the book of receipts, declare even at zero, and declare the CFE, a local business tax, before 31 December.",
                    "Service public, Entreprendre",
                    &law::ETAPE_MICRO_8.about,
                ),
            ]),
        ]),
        questions(&[Block::Questions(&[
            "How much will I have left each month, once my expenses and my holidays are counted?",
            "Do my clients prefer a price without VAT, or do they claim it back?",
            "Could my sales reach a threshold, and in which month of the year?",
            "Does my trade require a diploma, a professional card or insurance?",
            "Does my current employment contract forbid this activity?",
            "What happens if I am ill for three weeks?",
            "Do I have more than one possible client, and who decides my hours?",
            "Who can I show my accounts to from time to time, to have another opinion?",
        ])]),
        crossings(&[
            Block::List {
                lead: "Coming to it:",
                items: &[
                    said(
                        "From a job: do not compete with your employer, and check the clauses of your contract.",
                        &[&law::SALARIE_LOYAUTE.about, &law::SALARIE_EXCLUSIVITE_1_AN.about],
                    ),
                    AFTER_A_JOB,
                    said(
                        "From unemployment: choose before you create the business between the benefit each month and Arce, which pays it as a lump sum.",
                        &[&law::ETAPE_MICRO_3.about, &law::ARCE.about],
                    ),
                    advice("From a CAE: ask how to take your clients with you, and from what date."),
                ],
            },
            Block::List {
                lead: "Leaving it:",
                items: &[
                    advice(
                        "For a CAE or portage, if you miss protection or a group: go and see them before you need them.",
                    ),
                    said(
                        "For a company, if the ceiling is near or if expenses rise: they will be deducted.",
                        &[&law::CREATION_DEDUCTION_ET_TVA.about],
                    ),
                ],
            },
        ]),
    ],
};
