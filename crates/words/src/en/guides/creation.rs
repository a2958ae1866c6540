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
    "Quelle forme choisir",
    &[
        text(
            "EI au réel : une entreprise à votre nom, qui déduit ses frais réels. À choisir pour rester simple, avec peu d’investissement ou une activité de complément.",
            &[&law::EI_REEL.about, &law::EI_PATRIMOINE_SEPARE.about],
        ),
        text(
            "EURL, ou SARL à plusieurs : une société aux règles surtout fixées par la loi. À choisir pour se payer vite, avec un local, un stock ou des travaux.",
            &[&law::EURL_SARL_TNS.about],
        ),
        text(
            "SASU, ou SAS à plusieurs : une société aux statuts (ses règles écrites) très libres. À choisir pour la protection des salariés hors chômage, ou pour des investisseurs.",
            &[&law::SASU_SAS_ASSIMILE.about],
        ),
        text(
            "Scop : une société coopérative. Les salariés associés, deux au moins, ont la majorité, et chaque personne a une voix. À choisir pour entreprendre ensemble et partager.",
            &[&law::SCOP_CONDITIONS.about],
        ),
    ],
);

/// A company of one's own.
pub(super) const GUIDE: Guide = Guide {
    way: Way::Creation,
    title: "La création d’entreprise : bâtir la vôtre",
    lead: "Vous fondez votre entreprise, en solo ou à plusieurs. Vous décidez, vous déduisez vos frais, vous pouvez grandir sans plafond. En échange, vous portez la gestion, les comptes et le risque.",
    sections: &[
        definition(&[
            text(
                "Créer, c’est fonder une entreprise avec une comptabilité complète. Elle peut être à votre nom (entreprise individuelle, EI) ou être une société, distincte de vous.",
                &[&law::EI_REEL.about, &law::COUT_COMPTABLE.about],
            ),
            text(
                "Une société a un capital, des règles de décision et des comptes. C’est ce qui rassure une banque ou des partenaires.",
                &[&law::CREATION_ASSOCIES_INVESTISSEURS.about],
            ),
            text(
                "Vous décidez de tout : métier, prix, embauche, croissance. Avec des associés, vous décidez selon des règles écrites ensemble.",
                &[&law::CREATION_ASSOCIES_INVESTISSEURS.about],
            ),
            Block::List {
                lead: "Ce que cette voie apporte :",
                items: &[
                    said(
                        "Les frais et les investissements sont déduits, et la TVA des achats est récupérée. La TVA est une taxe ajoutée au prix.",
                        &[&law::CREATION_DEDUCTION_ET_TVA.about],
                    ),
                    said(
                        "Des associés, des investisseurs et des salariés peuvent entrer.",
                        &[&law::CREATION_ASSOCIES_INVESTISSEURS.about],
                    ),
                    said(
                        "En société, la responsabilité se limite en général à ce que vous y apportez.",
                        &[&law::EURL_SARL_TNS.about],
                    ),
                    said(
                        "Une entreprise qui peut être transmise ou vendue un jour.",
                        &[&law::SIGNAL_CREATION_POUR.about],
                    ),
                ],
            },
            Block::Text(advice(
                "Elle ne fait rien à votre place. Étude de marché, plan d’affaires, financement, clients : tout est à construire, avec l’aide d’un réseau si vous le souhaitez.",
            )),
        ]),
        FORMS,
        month(&[
            NOT_THE_SAME_MONTH,
            Block::Month(Month {
                activity: advice(
                    "Vous conseillez des ateliers sur leurs dépenses d’énergie. Vos ventes : 81 600 € hors taxes sur un an, soit 6 800 € par mois, et 700 € de frais.",
                ),
                resembles: said(
                    "Ce qui reste est proche de la moyenne de 2023 chez les indépendants hors micro-entreprise : 4 040 € par mois. Ce mois ne ressemble pas à un début, ni aux 11 personnes sur 100 qui n’ont rien gagné.",
                    &[&law::INDEPENDANTS_REVENUS.about],
                ),
                story: &[
                    "Le lundi, vous signez un devis au nom de votre société, une EURL, et vous passez la semaine chez le client.",
                    "Le mercredi, vous rangez les factures et les envoyez à la comptable. Elle vous rappelle une date à ne pas manquer.",
                    "À la fin du mois, vous regardez le compte de la société. Vous vous versez une rémunération, et laissez de quoi payer les cotisations.",
                ],
                lines: &[
                    line("Facturé au client, hors taxes", 6_800, &[]),
                    line("Frais de l’activité", -700, &[&law::CREATION_DEDUCTION_ET_TVA.about]),
                    line("Comptabilité, estimation", -167, &[&law::COUT_COMPTABLE.about]),
                    line(
                        "Cotisations sociales",
                        -1_872,
                        &[&law::TNS_ASSIETTE_UNIQUE.about, &law::TNS_TAUX.about],
                    ),
                    line("Rémunération nette, avant impôt", 4_061, &[&law::EURL_SARL_TNS.about]),
                ],
                note: said(
                    "Ce mois est celui d’une EURL dont tout le bénéfice est versé en rémunération. Il ne contient ni mutuelle ni assurance chômage. La première année, les appels de cotisations suivent une base forfaitaire.",
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
                "Cette voie va aux projets faits pour durer et pour grandir. Elle demande du temps, de l’argent devant soi, et le goût de tenir la barre.",
                &[&law::SIGNAL_CREATION_POUR.about, &law::SIGNAL_CREATION_CONTRE.about],
            ),
            Block::List {
                lead: "Elle peut vous aller si :",
                items: &[
                    said(
                        "il vous faut un local, un stock, un emprunt ou des salariés ;",
                        &[&law::SIGNAL_CREATION_POUR.about],
                    ),
                    said(
                        "vous créez à plusieurs, ou cherchez des investisseurs ;",
                        &[&law::SIGNAL_CREATION_POUR.about],
                    ),
                    said(
                        "vos frais sont élevés, ou vos ventes dépasseront les plafonds de la micro.",
                        &[&law::SIGNAL_CREATION_POUR.about],
                    ),
                ],
            },
            Block::List {
                lead: "Elle risque de ne pas vous aller tout de suite si :",
                items: &[
                    said(
                        "le projet est encore flou, sans premier client ;",
                        &[&law::SIGNAL_CREATION_CONTRE.about],
                    ),
                    said(
                        "il vous faut un revenu sûr dès le premier mois ;",
                        &[&law::SIGNAL_CREATION_CONTRE.about],
                    ),
                    said(
                        "vous ne voulez ni gérer, ni confier la gestion.",
                        &[&law::SIGNAL_CREATION_CONTRE.about],
                    ),
                ],
            },
        ]),
        money(&[
            text(
                "Ce qui entre : les clients paient l’entreprise. En société, cet argent n’est pas à vous : vous vous versez une rémunération, ou des dividendes (une part du bénéfice).",
                &[&law::PFU.about],
            ),
            text(
                "Ce qui sort : les frais, la comptabilité, les cotisations, l’impôt. Pour 100 € nets en SASU, la société paie environ 175 à 180 €.",
                &[&law::COUT_REMUNERATION_ORDRES.about],
            ),
            text(
                "En EI ou à la gérance d’une EURL, comptez environ 41 à 47 € de cotisations pour 100 € nets. La protection est moins large.",
                &[&law::COUT_REMUNERATION_ORDRES.about],
            ),
            text(
                "Une société peut payer l’impôt sur les sociétés : 15 % jusqu’à 42 500 € de bénéfice, à certaines conditions, puis 25 %.",
                &[&law::IS_TAUX.about],
            ),
        ]),
        protection(&[
            text(
                "EI et gérance d’EURL : c’est la Sécurité sociale des indépendants. Même sans revenu, des cotisations d’environ 1 255 € par an restent à payer.",
                &[&law::EURL_SARL_TNS.about, &law::TNS_COTISATIONS_MINIMALES.about],
            ),
            text(
                "Présidence de SASU ou de SAS : c’est le régime général, comme les salariés, sans l’assurance chômage.",
                &[&law::SASU_SAS_ASSIMILE.about],
            ),
            text(
                "Diriger n’ouvre donc pas de chômage, sauf en Scop sous conditions. Les droits acquis avant peuvent continuer en partie : pour un contrat terminé après le 1er avril 2025, 60 % des droits restants. Pour la suite des droits, une demande est possible auprès de l’instance paritaire régionale. Ils peuvent aussi être versés en capital (Arce), si l’Acre est obtenue. À confirmer avec France Travail.",
                &[
                    &law::DIRIGEANTS_PAS_CHOMAGE.about,
                    &law::SCOP_DIRIGEANT_SALARIE.about,
                    &law::ARE_PLAFOND_60.about,
                    &law::ARCE.about,
                ],
            ),
            text(
                "La protection de vos biens n’est pas absolue : une banque peut vous demander d’y renoncer. Lisez avant de signer.",
                &[&law::EI_PATRIMOINE_SEPARE.about],
            ),
        ]),
        living_with(&[Block::List {
            lead: "Ce que cette voie change dans une vie :",
            items: &[
                advice(
                    "Seul ou entouré : les décisions s’arrêtent à vous. C’est une liberté, et une solitude, même avec une équipe. Des associés, ou un groupe de dirigeants, aident à la porter.",
                ),
                said(
                    "Ce qui inquiète : des frais avant les ventes, et parfois d’autres salaires à payer. Selon une expertise de l’Inserm, la fatigue et le stress semblent plus fréquents chez les indépendants.",
                    &[&law::INDEPENDANTS_STRESS.about],
                ),
                advice(
                    "Ce qui rend fier, ce qui pèse : une entreprise que l’on peut transmettre. Mais la gestion mange des soirées : dites à vos proches jusqu’où vous irez, et jusqu’à quand.",
                ),
                said(
                    "Louer, emprunter : les banques demandent en général deux à trois bilans. Une garantie personnelle peut engager vos biens : lisez avant de signer.",
                    &[&law::BANQUE_EMPRUNT.about, &law::EI_PATRIMOINE_SEPARE.about],
                ),
            ],
        }]),
        limits(&[
            text(
                "Une comptabilité complète est obligatoire. Un cabinet comptable coûte souvent de 1 000 à 3 000 € par an, hors taxes.",
                &[&law::COUT_COMPTABLE.about],
            ),
            text(
                "Des cotisations tombent dès le début, avant de connaître le vrai revenu. Elles sont corrigées ensuite.",
                &[&law::TNS_DEBUT_ACTIVITE_FORFAIT.about],
            ),
            text(
                "Certaines professions de santé et de droit ne peuvent pas prendre une SARL ou une SAS : il leur faut une SEL, société d’exercice libéral.",
                &[&law::PAS_SARL_PROF_LIBERALES.about],
            ),
            text(
                "En EURL ou SARL, la part des dividendes qui dépasse 10 % du capital et des sommes apportées paie aussi des cotisations.",
                &[&law::DIVIDENDES_TNS_10.about],
            ),
            PUBLIC_SERVICE,
            INDEPENDENT_PERMIT,
            OVERSEAS,
        ]),
        figures(&[Block::Figures(&[
            figure(
                "Frais d’inscription d’une société, hors taxes",
                "170 à 250 €",
                &law::COUT_FORMALITES.about,
            ),
            figure(
                "Cotisations minimales d’un indépendant, par an",
                "1 255 €",
                &law::TNS_COTISATIONS_MINIMALES.about,
            ),
            figure(
                "Premières cotisations sur une année, environ",
                "3 600 €",
                &law::TNS_DEBUT_ACTIVITE_FORFAIT.about,
            ),
            figure(
                "Impôt sur les sociétés, premier taux",
                "15 % jusqu’à 42 500 €",
                &law::IS_TAUX.about,
            ),
            figure("Prélèvement sur les dividendes", "31,4 %", &law::PFU.about),
            figure(
                "Comptabilité, par an et hors taxes, ordre de grandeur",
                "1 000 à 3 000 €",
                &law::COUT_COMPTABLE.about,
            ),
        ])]),
        first_steps(&[Block::Steps(&[
            step(
                "Trouvez un réseau qui accompagne : chambres de commerce ou de métiers, BGE, Adie, Initiative, France Active.",
                "Bpifrance Création",
                &law::ETAPE_CREATION_1.about,
            ),
            step(
                "Vérifiez les règles de votre métier et le nom de l’entreprise.",
                "Bpifrance Création",
                &law::ETAPE_CREATION_2.about,
            ),
            step(
                "Comparez les formes, et ce qui vous resterait avec chacune.",
                "Mon-entreprise (Urssaf)",
                &law::ETAPE_CREATION_3.about,
            ),
            step(
                "Chiffrez le projet et son financement : banque, prêt d’honneur, aides.",
                "Bpifrance Création",
                &law::ETAPE_CREATION_4.about,
            ),
            step(
                "Si vous êtes au chômage, choisissez avant de créer entre l’ARE chaque mois et l’Arce en capital. Demandez l’Acre, une baisse de cotisations, dans les 60 jours : sans elle, pas d’Arce.",
                "Urssaf",
                &law::ETAPE_CREATION_5.about,
            ),
            step(
                "Pour une société : statuts, dépôt du capital, annonce légale, bénéficiaires.",
                "Service public, Entreprendre",
                &law::ETAPE_CREATION_6.about,
            ),
            step(
                "Inscrivez l’entreprise, et choisissez l’impôt et la TVA.",
                "Guichet unique des entreprises",
                &law::ETAPE_CREATION_7.about,
            ),
            step(
                "Mettez en place banque, assurances, comptabilité et facture électronique.",
                "Service public, Entreprendre",
                &law::ETAPE_CREATION_8.about,
            ),
        ])]),
        questions(&[Block::Questions(&[
            "Combien de mois puis-je tenir sans me payer ?",
            "Que comprend le forfait de la personne qui tient les comptes, et que ne comprend-il pas ?",
            "La banque demande-t-elle une caution sur mes biens ?",
            "Entre associés : qui décide quoi, et que se passe-t-il si l’un de nous part ?",
            "Quelle rémunération laisse l’entreprise en bonne santé ?",
            "Que devient mon allocation chômage si je me verse un salaire ?",
            "Quelles assurances sont obligatoires dans mon métier ?",
            "Comment fermer l’entreprise, et combien cela coûte-t-il ?",
        ])]),
        crossings(&[
            Block::List {
                lead: "Pour y venir :",
                items: &[
                    said(
                        "D’un emploi : un congé ou un temps partiel pour création existe, sous conditions, pour un an renouvelable.",
                        &[&law::SALARIE_CONGE_CREATION.about],
                    ),
                    AFTER_A_JOB,
                    said(
                        "De la micro : quand le plafond approche, ou quand les frais montent.",
                        &[&law::MICRO_SORTIE_DEUX_ANS.about, &law::CREATION_DEDUCTION_ET_TVA.about],
                    ),
                    said(
                        "D’un test en CAE : il ne fait pas perdre l’Acre, sous conditions.",
                        &[&law::CAPE_ACRE_CONSERVEE.about],
                    ),
                ],
            },
            Block::List {
                lead: "Pour en partir :",
                items: &[
                    advice(
                        "Fermer, céder ou mettre en pause demande des démarches et du temps : prenez conseil avant.",
                    ),
                    advice(
                        "Vers une CAE ou le portage, si la gestion vous épuise : vos clients peuvent vous suivre, si vos contrats le permettent.",
                    ),
                ],
            },
        ]),
    ],
};
