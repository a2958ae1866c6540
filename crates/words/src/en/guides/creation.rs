//! The guide of the creation of a company, with its legal forms.

use crate::guides::{Block, Guide, Month, Section};
use crate::outcomes_words as outcomes;
use engine::Way;

use super::{
    AFTER_A_JOB, INDEPENDENT_PERMIT, NOT_THE_SAME_MONTH, OVERSEAS, PUBLIC_SERVICE, advice, crossings, definition,
    figure, figures, first_steps, for_whom, limits, line, living_with, money, month, of_hundred, protection, questions,
    said, section, step, text,
};

/// Which legal form to choose, and when.
const FORMS: Section = section(
    "formes",
    "Which form to choose",
    &[
        text(
            "EI (entreprise individuelle, sole trader) taxed on actual costs: a business in your name, which deducts its actual costs. Choose it to keep things simple, with little investment or an activity for extra income.",
            &[&law::EI_REEL.about, &law::EI_PATRIMOINE_SEPARE.about],
        ),
        text(
            "EURL, or SARL with several people: a company whose rules are mostly set by law. Choose it to pay yourself soon, with premises, stock or building work.",
            &[&law::EURL_SARL_TNS.about],
        ),
        text(
            "SASU, or SAS with several people: a company with very flexible articles of association (statuts, its written rules). Choose it for the protection that employees have, unemployment not included, or for investors.",
            &[&law::SASU_SAS_ASSIMILE.about],
        ),
        text(
            "Scop: a cooperative company. The partners who are employees, two at least, have the majority, and each person has one vote. Choose it to run a business together and share.",
            &[&law::SCOP_CONDITIONS.about],
        ),
    ],
);

/// A company of one's own.
pub(super) const GUIDE: Guide = Guide {
    way: Way::Creation,
    title: "A full business: building your own",
    lead: "You found your own business (création d’entreprise), alone or with others. You decide, you deduct your expenses, you can grow without a ceiling. In return, the management, the accounts and the risk are yours.",
    sections: &[
        definition(&[
            text(
                "To create is to found a business with full accounts. It can be in your name (entreprise individuelle or EI, sole trader) or be a company, separate from you.",
                &[&law::EI_REEL.about, &law::COUT_COMPTABLE.about],
            ),
            text(
                "A company has capital, rules for deciding, and accounts. This is what reassures a bank or business contacts.",
                &[&law::CREATION_ASSOCIES_INVESTISSEURS.about],
            ),
            text(
                "You decide everything: trade, prices, hiring, growth. With partners, you decide under rules written together.",
                &[&law::CREATION_ASSOCIES_INVESTISSEURS.about],
            ),
            Block::List {
                lead: "What this way brings:",
                items: &[
                    said(
                        "Expenses and investments are deducted, and the VAT on purchases is claimed back. VAT is a tax added to the price.",
                        &[&law::CREATION_DEDUCTION_ET_TVA.about],
                    ),
                    said(
                        "Partners, investors and employees can come in.",
                        &[&law::CREATION_ASSOCIES_INVESTISSEURS.about],
                    ),
                    said(
                        "In a company, your liability is usually limited to what you put into it.",
                        &[&law::EURL_SARL_TNS.about],
                    ),
                    said(
                        "A business that can be passed on or sold one day.",
                        &[&law::SIGNAL_CREATION_POUR.about],
                    ),
                ],
            },
            Block::Text(advice(
                "It does nothing in your place. Market research, business plan, funding, clients: everything is to be built, with the help of a network if you wish.",
            )),
        ]),
        FORMS,
        month(&[
            NOT_THE_SAME_MONTH,
            Block::Month(Month {
                activity: advice(
                    "You advise workshops on their energy costs. Your sales: €81,600 before VAT over a year, that is €6,800 a month, with €700 of expenses.",
                ),
                resembles: said(
                    "What is left is close to the 2023 average for self-employed people outside micro-entreprises: €4,040 a month. This month is not like a start, nor like that of the 11 people out of 100 who earned nothing.",
                    &[&law::INDEPENDANTS_REVENUS.about],
                ),
                story: &[
                    "On Monday, you sign a quote in the name of your company, an EURL, and you spend the week at the client’s.",
                    "On Wednesday, you sort the invoices and send them to the accountant. The accountant reminds you of a date that you must not miss.",
                    "At the end of the month, you look at the company’s account. You pay yourself, and leave enough to pay the social contributions.",
                ],
                lines: &[
                    line("Invoiced to the client, before VAT", 6_800, &[]),
                    line(
                        "Expenses of the activity",
                        -700,
                        &[&law::CREATION_DEDUCTION_ET_TVA.about],
                    ),
                    line("Accounting, estimate", -167, &[&law::COUT_COMPTABLE.about]),
                    line(
                        "Social contributions",
                        -1_872,
                        &[&law::TNS_ASSIETTE_UNIQUE.about, &law::TNS_TAUX.about],
                    ),
                    line("Net pay, before income tax", 4_061, &[&law::EURL_SARL_TNS.about]),
                ],
                note: said(
                    "This month is that of an EURL whose whole profit is paid out to you as pay. It includes neither top-up health cover (mutuelle) nor unemployment insurance. In the first year, the contributions you are asked for follow a fixed base.",
                    &[
                        &law::DIRIGEANTS_PAS_CHOMAGE.about,
                        &law::TNS_DEBUT_ACTIVITE_FORFAIT.about,
                    ],
                ),
            }),
        ]),
        of_hundred(&[Block::Outcomes(&outcomes::CREATION)]),
        for_whom(&[
            text(
                "This way goes with projects made to last and to grow. It asks for time, money put aside, and a taste for being in charge.",
                &[&law::SIGNAL_CREATION_POUR.about, &law::SIGNAL_CREATION_CONTRE.about],
            ),
            Block::List {
                lead: "It may suit you if:",
                items: &[
                    said(
                        "You need premises, stock, a loan or employees.",
                        &[&law::SIGNAL_CREATION_POUR.about],
                    ),
                    said(
                        "You are starting with others, or looking for investors.",
                        &[&law::SIGNAL_CREATION_POUR.about],
                    ),
                    said(
                        "Your expenses are high, or your sales will go above the ceilings of the micro-entreprise.",
                        &[&law::SIGNAL_CREATION_POUR.about],
                    ),
                ],
            },
            Block::List {
                lead: "It may not suit you right away if:",
                items: &[
                    said(
                        "The project is still unclear, without a first client.",
                        &[&law::SIGNAL_CREATION_CONTRE.about],
                    ),
                    said(
                        "You need a sure income from the first month.",
                        &[&law::SIGNAL_CREATION_CONTRE.about],
                    ),
                    said(
                        "You want neither to do the management nor to hand it over.",
                        &[&law::SIGNAL_CREATION_CONTRE.about],
                    ),
                ],
            },
        ]),
        money(&[
            text(
                "Money in: clients pay the business. In a company, this money is not yours: you pay yourself, or receive dividends (a part of the profit).",
                &[&law::PFU.about],
            ),
            text(
                "Money out: expenses, accounting, social contributions, tax. For €100 net in a SASU, the company pays about €175 to €180.",
                &[&law::COUT_REMUNERATION_ORDRES.about],
            ),
            text(
                "In an EI, or as the director (gérant) of an EURL, count about €41 to €47 of social contributions for €100 net. The protection is less wide.",
                &[&law::COUT_REMUNERATION_ORDRES.about],
            ),
            text(
                "A company may pay corporation tax (impôt sur les sociétés): 15% up to €42,500 of profit, under certain conditions, then 25%.",
                &[&law::IS_TAUX.about],
            ),
        ]),
        protection(&[
            text(
                "EI and director (gérant) of an EURL: it is social security for the self-employed. Even without income, contributions of about €1,255 a year remain to be paid.",
                &[&law::EURL_SARL_TNS.about, &law::TNS_COTISATIONS_MINIMALES.about],
            ),
            text(
                "President of a SASU or of a SAS: it is the general scheme, as for employees, without unemployment insurance.",
                &[&law::SASU_SAS_ASSIMILE.about],
            ),
            text(
                "So being a director gives no right to unemployment benefit, except in a Scop under conditions. Rights earned before can continue in part: for a contract that ended after 1 April 2025, 60% of the rights left. For the rest of the rights, you can make a request to the instance paritaire régionale, a regional joint body. The rights can also be paid as a lump sum (Arce), if you obtain Acre (lower contributions at the start). To be confirmed with France Travail, the public employment service.",
                &[
                    &law::DIRIGEANTS_PAS_CHOMAGE.about,
                    &law::SCOP_DIRIGEANT_SALARIE.about,
                    &law::ARE_PLAFOND_60.about,
                    &law::ARCE.about,
                ],
            ),
            text(
                "The protection of your property is not absolute: a bank may ask you to give it up. Read before you sign.",
                &[&law::EI_PATRIMOINE_SEPARE.about],
            ),
        ]),
        living_with(&[Block::List {
            lead: "What this way changes in a life:",
            items: &[
                advice(
                    "Alone or with others: the last decision is yours. You are free, and you can feel lonely, even with a team. Partners, or a group of directors, help.",
                ),
                said(
                    "What worries people: costs before sales, and sometimes other people’s wages to pay. According to an expert report by Inserm, a health research institute, tiredness and stress seem more frequent among the self-employed.",
                    &[&law::INDEPENDANTS_STRESS.about],
                ),
                advice(
                    "What makes people proud, what is hard: a business that can be passed on. But management takes up evenings: tell your family and friends how much you will do, and until when.",
                ),
                said(
                    "Renting, borrowing: banks usually ask for two to three years of accounts. A personal guarantee can commit your property: read before you sign.",
                    &[&law::BANQUE_EMPRUNT.about, &law::EI_PATRIMOINE_SEPARE.about],
                ),
            ],
        }]),
        limits(&[
            text(
                "Full accounts are compulsory. An accounting firm often costs €1,000 to €3,000 a year, before VAT.",
                &[&law::COUT_COMPTABLE.about],
            ),
            text(
                "Social contributions fall due from the start, before the real income is known. They are corrected later.",
                &[&law::TNS_DEBUT_ACTIVITE_FORFAIT.about],
            ),
            text(
                "Some health and legal professions cannot take a SARL or a SAS: they need a SEL, société d’exercice libéral, a company for regulated professions.",
                &[&law::PAS_SARL_PROF_LIBERALES.about],
            ),
            text(
                "In an EURL or SARL, the part of the dividends above 10% of the capital and of the sums put in also pays social contributions.",
                &[&law::DIVIDENDES_TNS_10.about],
            ),
            PUBLIC_SERVICE,
            INDEPENDENT_PERMIT,
            OVERSEAS,
        ]),
        figures(&[Block::Figures(&[
            figure(
                "Registration costs of a company, before VAT",
                "€170 to €250",
                &law::COUT_FORMALITES.about,
            ),
            figure(
                "Minimum social contributions of a self-employed person, a year",
                "€1,255",
                &law::TNS_COTISATIONS_MINIMALES.about,
            ),
            figure(
                "First social contributions over a year, about",
                "€3,600",
                &law::TNS_DEBUT_ACTIVITE_FORFAIT.about,
            ),
            figure("Corporation tax, first rate", "15% up to €42,500", &law::IS_TAUX.about),
            figure("Levy on dividends", "31.4%", &law::PFU.about),
            figure(
                "Accounting, a year and before VAT, rough figure",
                "€1,000 to €3,000",
                &law::COUT_COMPTABLE.about,
            ),
        ])]),
        first_steps(&[Block::Steps(&[
            step(
                "Find a network that gives support: chambers of commerce or of trades (chambre de métiers), BGE, Adie, Initiative, France Active.",
                "Bpifrance Création",
                &law::ETAPE_CREATION_1.about,
            ),
            step(
                "Check the rules of your trade and the name of the business.",
                "Bpifrance Création",
                &law::ETAPE_CREATION_2.about,
            ),
            step(
                "Compare the forms, and what you would have left with each one.",
                "Mon-entreprise (Urssaf)",
                &law::ETAPE_CREATION_3.about,
            ),
            step(
                "Put figures on the project and its funding: bank, prêt d’honneur (a loan without interest), aid.",
                "Bpifrance Création",
                &law::ETAPE_CREATION_4.about,
            ),
            step(
                "If you are unemployed, choose before you create between the ARE (unemployment benefit) each month and Arce as a lump sum. Ask for Acre (lower contributions at the start) within 60 days: without it, no Arce.",
                "Urssaf",
                &law::ETAPE_CREATION_5.about,
            ),
            step(
                "For a company: articles of association (statuts), deposit of the capital, legal notice, beneficial owners.",
                "Service public, Entreprendre",
                &law::ETAPE_CREATION_6.about,
            ),
            step(
                "Register the business, and choose the tax and VAT rules.",
                "Guichet unique des entreprises",
                &law::ETAPE_CREATION_7.about,
            ),
            step(
                "Set up the bank, insurance, accounting and electronic invoicing.",
                "Service public, Entreprendre",
                &law::ETAPE_CREATION_8.about,
            ),
        ])]),
        questions(&[Block::Questions(&[
            "How many months can I last without paying myself?",
            "What does the fixed fee of the person who keeps the accounts include, and what does it not include?",
            "Does the bank ask for a guarantee on my property?",
            "Between partners: who decides what, and what happens if one of us leaves?",
            "What pay leaves the business in good health?",
            "What becomes of my unemployment benefit if I pay myself a salary?",
            "Which insurance is compulsory in my trade?",
            "How do I close the business, and how much does it cost?",
        ])]),
        crossings(&[
            Block::List {
                lead: "Coming to it:",
                items: &[
                    said(
                        "From a job: leave or part-time work to start a business exists, under conditions, for one year, renewable.",
                        &[&law::SALARIE_CONGE_CREATION.about],
                    ),
                    AFTER_A_JOB,
                    said(
                        "From a micro-entreprise: when the ceiling is near, or when expenses rise.",
                        &[&law::MICRO_SORTIE_DEUX_ANS.about, &law::CREATION_DEDUCTION_ET_TVA.about],
                    ),
                    said(
                        "From a test in a CAE: it does not make you lose Acre, under conditions.",
                        &[&law::CAPE_ACRE_CONSERVEE.about],
                    ),
                ],
            },
            Block::List {
                lead: "Leaving it:",
                items: &[
                    advice("Closing, selling or pausing takes formalities and time: get advice first."),
                    advice(
                        "For a CAE or portage, if the management wears you out: your clients can follow you, if your contracts allow it.",
                    ),
                ],
            },
        ]),
    ],
};
