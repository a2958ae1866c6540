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
    title: "Le portage salarial : vos missions, un salaire",
    lead: "Vous trouvez vos missions auprès d’entreprises et vous négociez votre prix. Une société de portage signe avec le client, encaisse et vous verse un salaire. En échange, elle garde des frais de gestion.",
    sections: &[
        definition(&[
            text(
                "Le portage se joue à trois : vous, une société de portage, et l’entreprise cliente.",
                &[&law::PORTAGE_DEFINITION.about],
            ),
            text(
                "Deux contrats vont ensemble. La société de portage signe un contrat commercial avec le client. Elle signe avec vous un contrat de travail, et vous verse un salaire.",
                &[&law::PORTAGE_DEFINITION.about],
            ),
            text(
                "Le contrat de travail peut être un CDD (à durée limitée) ou un CDI (sans date de fin).",
                &[&law::ETAPE_PORTAGE_6.about],
            ),
            text(
                "C’est vous qui trouvez les clients et fixez le prix. La société de portage n’a aucune obligation de vous fournir du travail.",
                &[&law::PORTAGE_AUTONOMIE.about],
            ),
            Block::List {
                lead: "Ce que la société de portage apporte :",
                items: &[
                    said(
                        "Le contrat avec le client, la facture et l’encaissement.",
                        &[&law::PORTAGE_DEFINITION.about, &law::PORTAGE_TVA.about],
                    ),
                    said(
                        "Un compte d’activité chaque mois : ce qui est encaissé, ses frais, les cotisations, votre salaire.",
                        &[&law::PORTAGE_COMPTE_ACTIVITE.about],
                    ),
                    said(
                        "L’assurance pour les dommages chez le client, et la médecine du travail.",
                        &[&law::PORTAGE_RC_PRO.about],
                    ),
                    said(
                        "Une garantie financière, prévue pour payer les salaires si la société ne peut plus le faire.",
                        &[&law::PORTAGE_RC_PRO.about],
                    ),
                ],
            },
            Block::Text(advice(
                "Elle ne fait pas tout. Votre offre, votre prix, vos contacts et vos rendez-vous restent à construire : aucune société de portage ne le fait à votre place.",
            )),
        ]),
        month(&[
            NOT_THE_SAME_MONTH,
            Block::Month(Month {
                activity: advice(
                    "Vous conduisez des projets informatiques. Vos ventes : 42 000 € hors taxes sur un an, soit 3 500 € par mois, et 200 € de frais.",
                ),
                resembles: said(
                    "Le salaire brut de l’année est alors proche de la moyenne de 2022 : 27 396 € bruts, pour 714 heures. Ce mois ne ressemble ni à une mission à plein temps, ni aux mois sans mission.",
                    &[&law::PORTAGE_PAIE_MOYENNE.about],
                ),
                story: &[
                    "Le premier jour, tout est signé. Vous avez convenu du prix et des dates avec le client, et la société de portage a préparé les contrats.",
                    "Vous travaillez chez lui deux jours par semaine. Les autres jours, vous cherchez la mission suivante, sans être payé pour cela.",
                    "À la fin du mois, vous envoyez votre relevé de jours et vos frais. La société facture le client, puis vous verse le salaire avec son bulletin.",
                ],
                lines: &[
                    line("Facturé au client, hors taxes", 3_500, &[]),
                    line("Frais de l’activité", -200, &[]),
                    line("Frais de gestion", -245, &[&law::PORTAGE_FRAIS_GESTION.about]),
                    range(
                        "Cotisations sociales",
                        -1_408,
                        -1_145,
                        &[&law::PORTAGE_CHOMAGE.about, &law::REDUCTION_GENERALE_SALARIES.about],
                    ),
                    range(
                        "Salaire net, avant impôt",
                        1_647,
                        1_910,
                        &[&law::PORTAGE_DEFINITION.about],
                    ),
                ],
                note: said(
                    "Ce mois compte 7 % de frais de gestion. Il y a deux montants : sans, puis avec la réduction générale de cotisations. Elle dépend des heures écrites au contrat : gardez le premier pour décider. Deux jours par semaine, c’est un temps partiel.",
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
                "Le portage va à des personnes qui ont déjà un métier, des contacts et un prix. Il sécurise une mission ; il ne la trouve pas.",
                &[&law::PORTAGE_AUTONOMIE.about, &law::SIGNAL_PORTAGE_POUR.about],
            ),
            text(
                "Trois conditions sont fixes. Des prestations de service. Des clients qui sont des entreprises. Un niveau bac + 2, quel que soit le métier, ou trois ans d’expérience dans le secteur.",
                &[
                    &law::PORTAGE_VENTE_PRODUCTION_EXCLUES.about,
                    &law::PORTAGE_CLIENT_ENTREPRISE.about,
                    &law::PORTAGE_QUALIFICATION.about,
                ],
            ),
            Block::List {
                lead: "Il peut vous aller si :",
                items: &[
                    said(
                        "vous conseillez, formez ou apportez une expertise, et une mission est déjà en vue ;",
                        &[&law::SIGNAL_PORTAGE_POUR.about],
                    ),
                    said(
                        "il vous faut un contrat de travail vite, pour un logement, un prêt ou le chômage ;",
                        &[&law::SIGNAL_PORTAGE_POUR.about],
                    ),
                    said(
                        "vous avez peu de frais, et pas envie de gérer une entreprise.",
                        &[&law::SIGNAL_PORTAGE_POUR.about],
                    ),
                ],
            },
            Block::List {
                lead: "Il risque de ne pas vous aller si :",
                items: &[
                    said(
                        "vos clients sont des particuliers, ou vous n’en avez pas encore ;",
                        &[&law::SIGNAL_PORTAGE_CONTRE.about],
                    ),
                    said(
                        "vous vendez, cuisinez pour vendre ou fabriquez des objets ;",
                        &[&law::PORTAGE_VENTE_PRODUCTION_EXCLUES.about],
                    ),
                    said(
                        "votre prix reste sous 250 € par jour, ou vos frais sont élevés.",
                        &[&law::SIGNAL_PORTAGE_CONTRE.about],
                    ),
                ],
            },
        ]),
        money(&[
            text(
                "Ce qui entre : le client paie la société de portage, hors taxes plus TVA (une taxe qu’une entreprise récupère en général). Vous recevez un salaire.",
                &[&law::PORTAGE_TVA.about],
            ),
            text(
                "Ce qui sort : les frais de gestion, de 4 à 10 % de ce qui est facturé, puis toutes les cotisations. La loi ne plafonne pas ces frais.",
                &[&law::PORTAGE_FRAIS_GESTION.about],
            ),
            REDUCTION,
            text(
                "Sans cette réduction, il reste en général autour de la moitié du montant hors taxes, avant impôt.",
                &[&law::PORTAGE_NET_SUR_CA.about],
            ),
            text(
                "Un salaire minimum existe, fixé par la branche (l’accord des sociétés de portage). À temps plein, il va d’environ 2 255,61 € à 3 072,86 € brut par mois.",
                &[&law::PORTAGE_MIN_BRANCHE_AVENANT12.about],
            ),
            text(
                "En CDI, une réserve de 10 % se constitue sur le compte d’activité. Elle peut servir entre deux missions.",
                &[
                    &law::PORTAGE_RESERVE_10.about,
                    &law::PORTAGE_INTERMISSION_NON_PAYEE.about,
                ],
            ),
        ]),
        protection(&[
            text(
                "Pendant une mission, vous avez un contrat de travail : vous cotisez comme les autres salariés, chômage compris.",
                &[&law::PORTAGE_DEFINITION.about, &law::PORTAGE_CHOMAGE.about],
            ),
            text(
                "À la fin, l’allocation chômage s’ouvre aux conditions habituelles : avoir travaillé assez longtemps, et ne pas avoir choisi de partir.",
                &[&law::PORTAGE_CHOMAGE.about],
            ),
            text(
                "Si vous touchez déjà une allocation, elle se cumule en partie avec le salaire. Déclarez chaque mois à France Travail.",
                &[&law::ETAPE_PORTAGE_4.about],
            ),
            text(
                "Les dommages causés chez le client sont couverts par l’assurance de la société de portage. Lisez ce qu’elle ne couvre pas.",
                &[&law::PORTAGE_RC_PRO.about],
            ),
        ]),
        living_with(&[Block::List {
            lead: "Ce que cette voie change dans une vie :",
            items: &[
                advice(
                    "Seul ou entouré : chez le client, il y a du monde, mais vous restez de passage. Entre deux missions, il n’y a plus personne. Gardez un rendez-vous par semaine avec des gens de votre métier.",
                ),
                said(
                    "Ce qui inquiète : la date de fin. Rien n’est payé entre deux missions, alors cherchez la suivante pendant celle-ci, et dites à vos proches quand elle finit.",
                    &[&law::PORTAGE_INTERMISSION_NON_PAYEE.about],
                ),
                advice(
                    "Ce qui rend fier, ce qui pèse : un client vous choisit pour ce que vous savez faire. Mais il faut vendre sans arrêt, et voir fondre la facture avant le salaire.",
                ),
                said(
                    "Louer, emprunter : vous avez des fiches de paie. Quand elles s’arrêtent, la banque ou le bailleur peut poser des questions. Gardez vos contrats, et une réserve.",
                    &[&law::BANQUE_EMPRUNT.about],
                ),
            ],
        }]),
        limits(&[
            text(
                "Entre deux missions, rien n’est payé. La réserve peut aider, si elle existe.",
                &[&law::PORTAGE_INTERMISSION_NON_PAYEE.about],
            ),
            text(
                "Les services à la personne sont exclus : ménage, garde d’enfants, cours à domicile, petit jardinage.",
                &[&law::PORTAGE_SERVICES_PERSONNE_EXCLUS.about],
            ),
            text(
                "Une même mission ne peut pas dépasser 36 mois. En CDD, la durée totale est de 18 mois au plus.",
                &[&law::PORTAGE_DUREE_36_MOIS.about, &law::PORTAGE_CDD_18_MOIS.about],
            ),
            text(
                "Le client ne peut y recourir que pour une tâche occasionnelle ou pour une expertise qu’il n’a pas.",
                &[&law::PORTAGE_CAS_RECOURS_CLIENT.about],
            ),
            text(
                "Remplacer une personne en grève, ou faire certains travaux très dangereux, est interdit.",
                &[&law::PORTAGE_MISSIONS_INTERDITES.about],
            ),
            text(
                "Les professions à ordre (avocat, médecin, expert-comptable…) ne s’exercent en général pas en portage. Certaines sociétés acceptent des missions de psychologie en entreprise.",
                &[&law::PORTAGE_PROFESSIONS_REGLEMENTEES.about],
            ),
            text(
                "Des sociétés annoncent un minimum plus haut, jusqu’à 3 404,25 € brut par mois. C’est leur pratique, pas le minimum de la branche.",
                &[&law::PORTAGE_MIN_PRATIQUE_PMSS.about],
            ),
            PUBLIC_SERVICE,
            EMPLOYEE_PERMIT,
            OVERSEAS,
        ]),
        figures(&[Block::Figures(&[
            figure(
                "Salaire minimum à temps plein, brut, premier niveau",
                "2 255,61 €",
                &law::PORTAGE_MIN_BRANCHE_AVENANT12.about,
            ),
            figure(
                "Frais de gestion, ordre de grandeur",
                "4 à 10 %",
                &law::PORTAGE_FRAIS_GESTION.about,
            ),
            figure(
                "Ce qui reste du montant hors taxes, sans la réduction, avant impôt",
                "45 à 50 %",
                &law::PORTAGE_NET_SUR_CA.about,
            ),
            figure(
                "Prix par jour hors taxes, souvent demandé",
                "250 à 350 €",
                &law::PORTAGE_TJM_MIN.about,
            ),
            figure(
                "Prime pour avoir apporté le client",
                "5 %",
                &law::PORTAGE_APPORT_AFFAIRES.about,
            ),
            figure("Réserve en CDI", "10 %", &law::PORTAGE_RESERVE_10.about),
            figure(
                "Durée d’une mission, au plus",
                "36 mois",
                &law::PORTAGE_DUREE_36_MOIS.about,
            ),
        ])]),
        first_steps(&[Block::Steps(&[
            step(
                "Vérifiez les trois conditions : clients entreprises, prestation de service, niveau de qualification.",
                "Service public, Entreprendre",
                &law::ETAPE_PORTAGE_1.about,
            ),
            step(
                "Fixez votre prix par jour, et calculez ce qu’il en reste en salaire net.",
                "Mon-entreprise (Urssaf)",
                &law::ETAPE_PORTAGE_2.about,
            ),
            step(
                "Comparez plusieurs sociétés : frais tout compris, réserve, délais de paiement, garantie.",
                "PEPS, syndicat du portage",
                &law::ETAPE_PORTAGE_3.about,
            ),
            step(
                "Si vous êtes au chômage, prévenez France Travail avant de signer.",
                "France Travail",
                &law::ETAPE_PORTAGE_4.about,
            ),
            step(
                "Négociez la mission : objet, durée, prix. Assurez-vous qu’elle peut passer par le portage.",
                "Légifrance",
                &law::ETAPE_PORTAGE_5.about,
            ),
            step(
                "Signez le contrat de travail. La société signe avec le client dans les deux jours ouvrables.",
                "Service public, Entreprendre",
                &law::ETAPE_PORTAGE_6.about,
            ),
            step(
                "Chaque mois, rendez compte de vos jours et relisez le compte d’activité.",
                "Service public, Entreprendre",
                &law::ETAPE_PORTAGE_7.about,
            ),
        ])]),
        questions(&[Block::Questions(&[
            "Quel est le total de vos frais, et que comprennent-ils exactement ?",
            "Sur ma facture, combien reste-t-il en salaire net ? Pouvez-vous le chiffrer par écrit ?",
            "Le salaire est-il versé avant que le client ait payé ?",
            "La réserve et la prime d’apport sont-elles prises sur mon salaire ou ajoutées ?",
            "Quels frais professionnels remboursez-vous, avec quels justificatifs ?",
            "Quel organisme donne votre garantie financière, et pour quel montant ?",
            "Que couvre l’assurance, et que laisse-t-elle à ma charge ?",
            "Puis-je garder mon client si je change de société ?",
        ])]),
        crossings(&[
            Block::List {
                lead: "Pour y venir :",
                items: &[
                    said(
                        "D’un emploi : relisez votre contrat, attendez une première mission sûre, et voyez avec France Travail ce que votre départ fait perdre.",
                        &[&law::SALARIE_LOYAUTE.about, &law::PORTAGE_CHOMAGE.about],
                    ),
                    AFTER_A_JOB,
                    advice(
                        "De la micro-entreprise : passez en portage une mission pour une entreprise, si vous cherchez plus de protection.",
                    ),
                    advice("D’une CAE : demandez d’abord comment reprendre vos clients."),
                ],
            },
            Block::List {
                lead: "Pour en partir :",
                items: &[
                    advice(
                        "Vers une CAE, si le collectif vous manque : allez à une réunion d’information pendant une mission.",
                    ),
                    said(
                        "Vers votre société, si les missions se suivent. Comparez avant avec le simulateur officiel.",
                        &[&law::ETAPE_CREATION_3.about],
                    ),
                    said(
                        "Une mission approche de sa durée maximale ? Faites le point quelques mois avant.",
                        &[&law::PORTAGE_DUREE_36_MOIS.about],
                    ),
                ],
            },
        ]),
    ],
};
