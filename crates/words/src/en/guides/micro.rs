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
    title: "La micro-entreprise : votre activité, des règles simples",
    lead: "Vous ouvrez une entreprise à votre nom, en ligne et gratuitement. Vous facturez, vous encaissez, vous déclarez. Les cotisations se calculent sur ce que vous encaissez, et un plafond limite l’activité.",
    sections: &[
        definition(&[
            text(
                "La micro-entreprise est une entreprise individuelle, c’est-à-dire au nom d’une seule personne, avec des règles simplifiées. On dit aussi auto-entreprise.",
                &[&law::MICRO_EXCLUSION_ACTIVITES.about],
            ),
            text(
                "L’immatriculation (l’inscription officielle) est gratuite. Elle se fait seulement sur le guichet unique des entreprises. Les courriers payants qui suivent sont des arnaques.",
                &[&law::MICRO_IMMATRICULATION_GRATUITE.about],
            ),
            text(
                "Vous êtes libre de vos clients et de vos prix. Vous pouvez garder un emploi à côté, si votre contrat de travail ne l’empêche pas.",
                &[&law::SALARIE_LOYAUTE.about],
            ),
            text(
                "Chaque mois ou chaque trimestre, vous déclarez à l’Urssaf ce que vous avez encaissé. L’Urssaf est l’organisme qui reçoit les cotisations.",
                &[&law::ETAPE_MICRO_6.about, &law::MICRO_COTIS_ZERO_SI_CA_NUL.about],
            ),
            Block::List {
                lead: "Ce que ce régime apporte :",
                items: &[
                    said(
                        "Un calcul facile : un taux fixe sur ce qui est encaissé.",
                        &[&law::MICRO_COTIS_BNC.about],
                    ),
                    said(
                        "Pas de vente, pas de cotisations. La déclaration à zéro reste à faire.",
                        &[&law::MICRO_COTIS_ZERO_SI_CA_NUL.about],
                    ),
                    said(
                        "Des prix sans TVA (une taxe ajoutée au prix) tant que les ventes restent sous un seuil.",
                        &[
                            &law::MICRO_PAS_RECUPERATION_TVA.about,
                            &law::TVA_FRANCHISE_SERVICES.about,
                        ],
                    ),
                    said(
                        "Un patrimoine personnel séparé : les dettes de l’activité ne portent en général que sur les biens utiles à l’activité.",
                        &[&law::EI_PATRIMOINE_SEPARE.about],
                    ),
                ],
            },
            Block::Text(advice(
                "Le régime ne fait pas tout. Trouver des clients, fixer un prix juste, relancer une facture : tout cela reste entre vos mains, sans équipe derrière vous.",
            )),
        ]),
        month(&[
            NOT_THE_SAME_MONTH,
            Block::Month(Month {
                activity: said(
                    "Vous traduisez des notices. Vos ventes : 20 000 € sur un an, soit 1 667 € par mois, et 100 € de frais.",
                    &[&law::MICRO_VENTES_MOYENNES.about],
                ),
                resembles: said(
                    "20 000 € par an, c’est la moyenne des ventes de ceux qui sont encore actifs après cinq ans. Ce mois ne ressemble pas à un début : la moitié des micro-entrepreneurs gagnent moins de 340 € par mois.",
                    &[&law::MICRO_VENTES_MOYENNES.about, &law::MICRO_REVENUS.about],
                ),
                story: &[
                    "Le lundi, vous envoyez votre devis. Le client le signe, et vous traduisez chez vous deux jours par semaine.",
                    "Le vendredi, vous faites vos factures, vous notez les encaissements dans votre livre des recettes, et vous relancez un client en retard.",
                    "À la fin du mois, l’argent est sur votre compte. Vous déclarez les encaissements à l’Urssaf, et les cotisations sont prélevées.",
                ],
                lines: &[
                    line("Encaissé, sans TVA", 1_667, &[&law::TVA_FRANCHISE_SERVICES.about]),
                    line(
                        "Frais de l’activité, non déduits",
                        -100,
                        &[&law::MICRO_PAS_DEDUCTION_CHARGES.about],
                    ),
                    line(
                        "Cotisations sociales et formation",
                        -431,
                        &[&law::MICRO_COTIS_BNC.about, &law::MICRO_CFP.about],
                    ),
                    line("Ce qui reste, avant impôt", 1_136, &[&law::MICRO_COTIS_BNC.about]),
                ],
                note: said(
                    "Ce mois est celui d’une activité libérale, au taux de 25,6 %. Il ne contient ni congés payés, ni mutuelle, ni assurance chômage.",
                    &[&law::MICRO_COTIS_BNC.about, &law::MICRO_PAS_CHOMAGE.about],
                ),
            }),
        ]),
        of_hundred(&[Block::Outcomes(&outcomes::MICRO)]),
        for_whom(&[
            text(
                "La micro va aux activités qui coûtent peu et aux débuts prudents. Elle demande de décider sans équipe, et de bien le vivre.",
                &[&law::SIGNAL_MICRO_POUR.about],
            ),
            text(
                "Elle est pour une seule personne. À plusieurs associés, il faut une société ou une coopérative.",
                &[
                    &law::MICRO_EXCLUSION_ACTIVITES.about,
                    &law::CREATION_ASSOCIES_INVESTISSEURS.about,
                ],
            ),
            Block::List {
                lead: "Elle peut vous aller si :",
                items: &[
                    said(
                        "vous voulez tester vite, ou compléter un autre revenu ;",
                        &[&law::SIGNAL_MICRO_POUR.about],
                    ),
                    said(
                        "vos dépenses sont faibles, et vos clients sont des particuliers ;",
                        &[&law::SIGNAL_MICRO_POUR.about],
                    ),
                    said(
                        "l’administratif simple ne vous fait pas peur.",
                        &[&law::SIGNAL_MICRO_POUR.about],
                    ),
                ],
            },
            Block::List {
                lead: "Elle risque de ne pas vous aller si :",
                items: &[
                    said(
                        "vous achetez beaucoup. Elle est chère quand les frais approchent 34 % des ventes en libéral, 50 % en autres services, 71 % en vente, et souvent avant ;",
                        &[&law::SIGNAL_MICRO_CONTRE.about],
                    ),
                    said(
                        "vous tenez à l’assurance chômage ou à une bonne retraite ;",
                        &[&law::SIGNAL_MICRO_CONTRE.about],
                    ),
                    said(
                        "vous voulez embaucher, vous associer, ou dépasser le plafond.",
                        &[&law::SIGNAL_MICRO_CONTRE.about],
                    ),
                ],
            },
        ]),
        money(&[
            text(
                "Ce qui entre : tout ce que vos clients vous paient arrive sur votre compte.",
                &[&law::ETAPE_MICRO_7.about],
            ),
            text(
                "Ce qui sort : les cotisations, de 12,3 % en vente à 25,6 % dans beaucoup d’activités de conseil. Puis l’impôt, et vos frais réels.",
                &[&law::MICRO_COTIS_VENTE.about, &law::MICRO_COTIS_BNC.about],
            ),
            text(
                "Vos achats ne sont pas déduits. Cotisations et impôt se calculent sur les ventes, même si une grande partie repart en frais.",
                &[&law::MICRO_PAS_DEDUCTION_CHARGES.about],
            ),
            text(
                "Pour l’impôt, l’administration retire d’abord une part fixe de vos ventes, l’abattement : 71 % en vente, 50 % ou 34 % en services. Le reste est imposé.",
                &[&law::MICRO_ABATTEMENTS.about],
            ),
            text(
                "Au démarrage, l’Acre baisse les cotisations de 25 %, pour une activité créée depuis le 1er juillet 2026. Elle est réservée à certaines situations, se demande sous 60 jours, et s’arrête à un plafond de ventes.",
                &[
                    &law::ACRE_MICRO_TAUX.about,
                    &law::ACRE_BENEFICIAIRES.about,
                    &law::ACRE_DELAI_DEMANDE.about,
                ],
            ),
        ]),
        protection(&[
            text(
                "L’activité n’ouvre pas droit à l’allocation chômage habituelle. Une allocation des indépendants existe, à des conditions étroites.",
                &[&law::MICRO_PAS_CHOMAGE.about],
            ),
            text(
                "Les droits, à la retraite par exemple, suivent les encaissements. Un mois sans vente ne coûte rien, mais apporte peu ou rien.",
                &[&law::MICRO_COTIS_ZERO_SI_CA_NUL.about],
            ),
            text(
                "Si vous touchez l’ARE, l’allocation chômage, une partie peut continuer : elle baisse de 70 % des revenus déclarés.",
                &[&law::ARE_MAINTIEN_CUMUL.about],
            ),
            text(
                "Pour un contrat de travail terminé après le 1er avril 2025, ce maintien est limité à 60 % des droits restants. Pour la suite des droits, une demande est possible auprès de l’instance paritaire régionale. Vérifiez avec France Travail.",
                &[&law::ARE_PLAFOND_60.about],
            ),
            text(
                "Mutuelle, prévoyance (un revenu en cas d’arrêt) et assurance du métier sont à choisir et à payer par vous.",
                &[&law::ETAPE_MICRO_7.about],
            ),
        ]),
        living_with(&[Block::List {
            lead: "Ce que cette voie change dans une vie :",
            items: &[
                advice(
                    "Seul ou entouré : le matin, il n’y a que vous. C’est libre, et parfois très seul. Un bureau partagé ou un groupe de votre métier aide à tenir.",
                ),
                said(
                    "Ce qui inquiète : un mois vide, une facture en retard, un arrêt maladie. Selon une expertise de l’Inserm, la fatigue et le stress semblent plus fréquents chez les indépendants.",
                    &[&law::INDEPENDANTS_STRESS.about],
                ),
                advice(
                    "Ce qui rend fier, ce qui pèse : des clients à vous, des décisions prises tout de suite. Mais certains n’y voient qu’un petit travail, et on ne coupe jamais vraiment.",
                ),
                said(
                    "Louer, emprunter : il n’y a pas de fiche de paie, et les banques demandent en général deux à trois bilans. Faites ces démarches avant de quitter un emploi, si vous le pouvez.",
                    &[&law::BANQUE_EMPRUNT.about],
                ),
            ],
        }]),
        limits(&[
            text(
                "Le plafond de la micro est de 83 600 € par an en services et de 203 100 € en vente. La première année, il est réduit selon la date de début.",
                &[
                    &law::MICRO_PLAFOND_SERVICES.about,
                    &law::MICRO_PLAFOND_VENTE.about,
                    &law::MICRO_PRORATA_CREATION.about,
                ],
            ),
            text(
                "Le dépasser deux années de suite fait passer au régime réel, avec une comptabilité complète.",
                &[&law::MICRO_SORTIE_DEUX_ANS.about, &law::COUT_COMPTABLE.about],
            ),
            text(
                "La TVA arrive avant. Au-dessus de 37 500 € en services ou de 85 000 € en vente, vous la facturez au 1er janvier suivant. Au-dessus de 41 250 € ou de 93 500 €, c’est dès le dépassement.",
                &[
                    &law::TVA_FRANCHISE_SERVICES.about,
                    &law::TVA_FRANCHISE_VENTE.about,
                    &law::TVA_EFFET_DEPASSEMENT.about,
                ],
            ),
            text(
                "Sont exclus : l’agriculture et l’entretien de jardins en principe, la location de matériel, l’achat-revente d’immeubles. Beaucoup de professions de santé, de droit et du chiffre le sont aussi. Les métiers de la Cipav, une caisse de retraite (ostéopathie, psychologie, architecture…), sont admis. La presse et la scène se paient en salaire.",
                &[
                    &law::MICRO_EXCLUSION_ACTIVITES.about,
                    &law::AGRICULTURE_HORS_PERIMETRE.about,
                    &law::MICRO_EXCLUSION_PROF_LIBERALES.about,
                    &law::MICRO_LISTE_CIPAV.about,
                    &law::PRESSE_SCENE_SALAIRE.about,
                ],
            ),
            text(
                "Créer et entretenir des jardins relève de la MSA, la Sécurité sociale agricole. De petits travaux chez des particuliers, avec d’autres services à la personne, sont acceptés en micro.",
                &[&law::JARDINAGE_MSA.about, &law::JARDINAGE_PETITS_TRAVAUX.about],
            ),
            text(
                "L’agence commerciale est à part : un contrat d’agence, une inscription au registre spécial, et la micro est possible.",
                &[&law::AGENT_COMMERCIAL.about],
            ),
            text(
                "En Alsace et en Moselle, quelques cotisations et taxes sont plus hautes.",
                &[&law::MICRO_TAXE_CHAMBRE.about],
            ),
            text(
                "Vente et services ensemble : 203 100 € en tout, dont 83 600 € de services. Un meublé de tourisme non classé : 15 000 €.",
                &[
                    &law::MICRO_PLAFOND_MIXTE.about,
                    &law::MICRO_PLAFOND_MEUBLE_TOURISME.about,
                ],
            ),
            text(
                "Depuis le 1er septembre 2026, toute entreprise, même en micro, doit pouvoir recevoir des factures électroniques. En envoyer devient obligatoire le 1er septembre 2027, entre entreprises.",
                &[&law::FACTURATION_ELECTRONIQUE.about],
            ),
            text(
                "Travailler pour un seul client qui fixe vos horaires et vos outils peut être jugé comme un emploi salarié.",
                &[&law::MICRO_SALARIAT_DEGUISE.about],
            ),
            PUBLIC_SERVICE,
            INDEPENDENT_PERMIT,
            OVERSEAS,
            text(
                "La micro n’existe pas en Nouvelle-Calédonie, en Polynésie française, à Wallis-et-Futuna ni à Saint-Pierre-et-Miquelon.",
                &[&law::OUTRE_MER_MICRO.about],
            ),
        ]),
        figures(&[Block::Figures(&[
            figure("Plafond, services", "83 600 €", &law::MICRO_PLAFOND_SERVICES.about),
            figure("Plafond, vente", "203 100 €", &law::MICRO_PLAFOND_VENTE.about),
            figure("Cotisations, vente", "12,3 %", &law::MICRO_COTIS_VENTE.about),
            figure(
                "Cotisations, services commerciaux ou artisanaux",
                "21,2 %",
                &law::MICRO_COTIS_BIC_SERVICES.about,
            ),
            figure(
                "Cotisations, conseil et libéral non réglementé",
                "25,6 %",
                &law::MICRO_COTIS_BNC.about,
            ),
            figure("Seuil de TVA, services", "37 500 €", &law::TVA_FRANCHISE_SERVICES.about),
            figure(
                "Ventes annuelles sans cotisation minimum de CFE (impôt local), au plus",
                "5 000 €",
                &law::MICRO_CFE.about,
            ),
        ])]),
        first_steps(&[
            text(
                "Pendant des études, cherchez le pôle Pépite de votre établissement : il accompagne les projets d’étudiants.",
                &[&law::ETUDIANTS_SNEE.about],
            ),
            Block::Steps(&[
                step(
                    "Vérifiez que la micro accepte votre activité, et si celle-ci demande un diplôme ou une carte.",
                    "Bpifrance Création",
                    &law::ETAPE_MICRO_1.about,
                ),
                step(
                    "Estimez ce qui reste avec le simulateur officiel, en retirant vos vraies dépenses.",
                    "Mon-entreprise (Urssaf)",
                    &law::ETAPE_MICRO_2.about,
                ),
                step(
                    "Si vous êtes au chômage, faites le point avec France Travail avant de créer.",
                    "France Travail",
                    &law::ETAPE_MICRO_3.about,
                ),
                step(
                    "Inscrivez-vous gratuitement sur le guichet unique.",
                    "Guichet unique des entreprises",
                    &law::ETAPE_MICRO_4.about,
                ),
                step(
                    "Demandez l’Acre dans les 60 jours, si vous êtes dans un des cas prévus.",
                    "Urssaf",
                    &law::ETAPE_MICRO_5.about,
                ),
                step(
                    "Créez votre compte de déclaration, et choisissez de déclarer chaque mois ou chaque trimestre.",
                    "Urssaf, auto-entrepreneur",
                    &law::ETAPE_MICRO_6.about,
                ),
                step(
                    "Préparez compte bancaire, assurance, devis et factures, dont la facture électronique.",
                    "Service public, Entreprendre",
                    &law::ETAPE_MICRO_7.about,
                ),
                step(
                    "Tenez le livre des recettes, déclarez même à zéro, et déclarez la CFE, un impôt local, avant le 31 décembre.",
                    "Service public, Entreprendre",
                    &law::ETAPE_MICRO_8.about,
                ),
            ]),
        ]),
        questions(&[Block::Questions(&[
            "Combien me restera-t-il par mois, une fois mes frais et mes congés comptés ?",
            "Mes clients préfèrent-ils un prix sans TVA, ou la récupèrent-ils ?",
            "Mes ventes risquent-elles d’atteindre un seuil, et quel mois de l’année ?",
            "Mon métier demande-t-il un diplôme, une carte ou une assurance ?",
            "Mon contrat de travail actuel m’interdit-il cette activité ?",
            "Que se passe-t-il si je suis malade trois semaines ?",
            "Ai-je plus d’un client possible, et qui décide de mes horaires ?",
            "À qui montrer mes comptes de temps en temps, pour avoir un autre avis ?",
        ])]),
        crossings(&[
            Block::List {
                lead: "Pour y venir :",
                items: &[
                    said(
                        "D’un emploi : ne faites pas concurrence à votre employeur, et vérifiez les clauses de votre contrat.",
                        &[&law::SALARIE_LOYAUTE.about, &law::SALARIE_EXCLUSIVITE_1_AN.about],
                    ),
                    AFTER_A_JOB,
                    said(
                        "Du chômage : choisissez avant de créer entre l’allocation chaque mois et l’Arce, qui la verse en capital.",
                        &[&law::ETAPE_MICRO_3.about, &law::ARCE.about],
                    ),
                    advice("D’une CAE : demandez comment reprendre vos clients, et à quelle date."),
                ],
            },
            Block::List {
                lead: "Pour en partir :",
                items: &[
                    advice(
                        "Vers une CAE ou le portage, si la protection ou le collectif vous manquent : voyez-les avant d’en avoir besoin.",
                    ),
                    said(
                        "Vers une société, si le plafond approche ou si les frais montent : ceux-ci seront déduits.",
                        &[&law::CREATION_DEDUCTION_ET_TVA.about],
                    ),
                ],
            },
        ]),
    ],
};
