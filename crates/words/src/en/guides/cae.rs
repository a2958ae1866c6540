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
    title: "La CAE : entreprendre dans une entreprise partagée",
    lead: "La CAE, coopérative d’activité et d’emploi, vous accueille avec votre métier et vos clients. Elle facture, encaisse et compte pour vous. En échange, vous partagez : une contribution, des décisions, du temps.",
    sections: &[
        definition(&[
            text(
                "La CAE est une entreprise partagée. Vous y développez votre activité, avec un accompagnement personnel et des services communs, sans créer votre propre entreprise.",
                &[&law::CAE_DEFINITION.about],
            ),
            text(
                "On l’appelle la « 4ᵉ voie ». La loi du 31 juillet 2014 lui a donné son cadre, avec un statut nouveau : entrepreneur salarié associé.",
                &[&law::CAE_DEFINITION.about, &law::CESA_DELAI_ASSOCIE.about],
            ),
            text(
                "On commence souvent par un test, le CAPE (contrat d’appui au projet d’entreprise). C’est un contrat écrit de 12 mois au plus, qui peut être renouvelé deux fois.",
                &[&law::CAPE_DUREE.about, &law::CAE_PARCOURS.about],
            ),
            text(
                "Ensuite vient le CESA, le contrat de travail d’entrepreneur salarié. Plus tard, vous devenez membre associé : vous avez une part de la coopérative, et une voix. Certaines CAE proposent le CESA dès le départ.",
                &[&law::CAE_PARCOURS.about, &law::CAE_ESPRIT_COOPERATIF.about],
            ),
            Block::List {
                lead: "Ce que le collectif apporte :",
                items: &[
                    said(
                        "La facturation et l’encaissement : les factures portent le nom de la coopérative, et les clients la paient.",
                        &[&law::CAE_SERVICES.about],
                    ),
                    said(
                        "La comptabilité, la paie et les déclarations, tenues par une équipe.",
                        &[&law::CAE_SERVICES.about],
                    ),
                    said(
                        "Un accompagnement, des ateliers, un réseau. En CESA, au moins deux entretiens par an.",
                        &[&law::CAE_SERVICES.about],
                    ),
                    said(
                        "Le regard des autres : des personnes qui entreprennent aussi, et qui vous disent ce qu’elles voient.",
                        &[&law::CAE_ESPRIT_COOPERATIF.about],
                    ),
                    said(
                        "L’énergie d’un collectif : des coups de main, et parfois une réponse commune à un client.",
                        &[&law::CAE_ESPRIT_COOPERATIF.about],
                    ),
                ],
            },
            text(
                "À plusieurs, une activité commune est possible : une convention écrit le partage des revenus, des clients et du nom.",
                &[&law::CAE_ACTIVITE_COMMUNE.about],
            ),
            Block::Text(advice(
                "La coopérative ne fait pas tout. L’étude de marché, le plan d’affaires et le plan de communication restent à faire : elle vous aide, elle ne les écrit pas.",
            )),
        ]),
        month(&[
            NOT_THE_SAME_MONTH,
            Block::Month(Month {
                activity: said(
                    "Vous faites des sites internet. Vos ventes : 26 500 € hors taxes sur un an, soit 2 208 € par mois, et 200 € de frais.",
                    &[&law::CAE_VENTES_MOYENNES.about],
                ),
                resembles: said(
                    "26 500 € par an, c’est la moyenne des ventes par personne, d’après ce que la Fédération annonce, test compris. Ce mois ne ressemble ni à un début, ni à une activité pleine avec beaucoup de clients.",
                    &[&law::CAE_VENTES_MOYENNES.about],
                ),
                story: &[
                    "Le lundi, vous envoyez un devis au nom de la coopérative. Votre cliente le signe, et vous travaillez pour elle une semaine.",
                    "Un jeudi, vous retrouvez d’autres personnes de la CAE. Elles relisent votre page de présentation, vous relisez un de leurs devis.",
                    "À la fin du mois, vous notez vos jours et vos frais. La coopérative envoie la facture, encaisse, déclare, puis vous verse un salaire.",
                ],
                lines: &[
                    line("Facturé à la cliente, hors taxes", 2_208, &[]),
                    line("Frais de l’activité", -200, &[]),
                    line("Contribution à la coopérative", -221, &[&law::CAE_CONTRIBUTION.about]),
                    range(
                        "Cotisations sociales",
                        -824,
                        -440,
                        &[
                            &law::CESA_SALARIE_PROTECTION.about,
                            &law::REDUCTION_GENERALE_SALARIES.about,
                        ],
                    ),
                    range("Salaire net, avant impôt", 963, 1_347, &[&law::CESA_REMUNERATION.about]),
                ],
                note: said(
                    "Ce mois est en CESA, avec une contribution de 10 %. Il y a deux montants : sans, puis avec la réduction générale de cotisations. Elle dépend des heures écrites au contrat : gardez le premier pour décider. Pendant le CAPE, le calcul est différent : demandez-le à la CAE.",
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
                "Soyons clairs : une CAE ne convient qu’aux personnes qui ont envie de partager et de coopérer. Sinon, mieux vaut ne pas essayer : il reste les trois autres voies.",
                &[&law::CAE_ESPRIT_COOPERATIF.about],
            ),
            text(
                "Partager, c’est concret : montrer ses chiffres, laisser une part de ce que l’on gagne, aider, décider à une personne, une voix.",
                &[&law::CAE_ESPRIT_COOPERATIF.about, &law::SIGNAL_CAE_CONTRE.about],
            ),
            Block::List {
                lead: "Elle peut vous aller si :",
                items: &[
                    said(
                        "vous voulez essayer avant de vous immatriculer, c’est-à-dire avant d’inscrire une entreprise à votre nom ;",
                        &[&law::SIGNAL_CAE_POUR.about],
                    ),
                    said(
                        "vous tenez à la protection des salariés et à l’assurance chômage ;",
                        &[&law::SIGNAL_CAE_POUR.about],
                    ),
                    said(
                        "votre revenu peut monter lentement, et votre activité demande peu de matériel.",
                        &[&law::SIGNAL_CAE_POUR.about],
                    ),
                ],
            },
            Block::List {
                lead: "Elle risque de ne pas vous aller si :",
                items: &[
                    said(
                        "vous voulez décider de tout, sans rendre de comptes à un groupe ;",
                        &[&law::SIGNAL_CAE_CONTRE.about],
                    ),
                    said(
                        "il vous faut un gros stock, une boutique ou des investisseurs ;",
                        &[&law::SIGNAL_CAE_CONTRE.about],
                    ),
                    said(
                        "vous vendez à des particuliers à des prix très serrés.",
                        &[&law::SIGNAL_CAE_CONTRE.about],
                    ),
                ],
            },
        ]),
        money(&[
            text(
                "Ce qui entre : vos clients paient la coopérative. En CESA, elle vous verse une part fixe et une part variable, selon vos ventes.",
                &[&law::CESA_REMUNERATION.about],
            ),
            text(
                "Ce qui sort : vos frais, la contribution, les cotisations de salarié. La contribution va souvent de 8 à 15 % des ventes, ou de la marge (les ventes moins les achats).",
                &[&law::CAE_CONTRIBUTION.about, &law::CESA_REMUNERATION.about],
            ),
            text(
                "Le solde de l’année est versé au plus tard un mois après l’assemblée qui clôt les comptes. Demandez quand elle se tient.",
                &[&law::CAE_SOLDE_VARIABLE.about],
            ),
            REDUCTION,
            text(
                "Pendant le CAPE, la loi n’impose aucun montant de ventes : la contribution se prend sur ce qui est facturé. Demandez s’il y a aussi une somme fixe.",
                &[&law::CAPE_PAS_CA_MINIMUM.about],
            ),
            text(
                "Vos prix portent la TVA, une taxe ajoutée au prix. Un particulier paie donc plus cher. En échange, la TVA de vos achats est récupérée.",
                &[&law::CAE_TVA.about],
            ),
        ]),
        protection(&[
            text(
                "En CESA, vous avez la protection des salariés : maladie, retraite, congés, mutuelle, assurance chômage.",
                &[&law::CESA_SALARIE_PROTECTION.about],
            ),
            text(
                "Le CAPE n’est pas un contrat de travail. Il rattache quand même au régime général de la Sécurité sociale et, si la CAE vous verse une rémunération, à l’assurance chômage.",
                &[&law::CAPE_PAS_CONTRAT_TRAVAIL.about, &law::CAPE_NOUVEAUX_DROITS.about],
            ),
            text(
                "Pendant le CAPE, avant toute immatriculation, c’est la coopérative qui répond de vos engagements envers les autres. Ses coordonnées figurent sur vos factures.",
                &[&law::CAPE_RESPONSABILITE.about],
            ),
            text(
                "Avec une allocation chômage, le CAPE permet en principe de la garder. Si la CAE vous paie, les deux se cumulent selon les règles habituelles : faites confirmer par France Travail.",
                &[&law::CAPE_ARE.about],
            ),
            text(
                "La coopérative assure votre responsabilité civile (les dommages causés aux autres). C’est elle qui s’engage face aux clients et aux fournisseurs.",
                &[&law::CAE_SERVICES.about, &law::CESA_SALARIE_PROTECTION.about],
            ),
        ]),
        living_with(&[Block::List {
            lead: "Ce que cette voie change dans une vie :",
            items: &[
                said(
                    "Seul ou entouré : le travail se fait seul, le reste moins. Dans une étude du réseau, 52 personnes sur 100 parlent avec d’autres membres plusieurs fois par mois.",
                    &[&law::CAE_ECHANGES.about],
                ),
                said(
                    "Ce qui inquiète : un salaire qui suit les ventes, et des chiffres que l’équipe voit. En parler tôt, à l’entretien, évite de porter cela seul.",
                    &[&law::CESA_REMUNERATION.about],
                ),
                advice(
                    "Ce qui rend fier, ce qui pèse : un métier à vous et une voix dans la coopérative. Mais il faut expliquer à vos proches une voie peu connue, et décider à plusieurs est lent.",
                ),
                said(
                    "Louer, emprunter : en CESA, vous avez des fiches de paie. Dans l’étude du réseau, 25 % disent que ce contrat les a aidées à se loger. Pendant le CAPE, il n’y a pas de contrat de travail.",
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
                "Il faut devenir membre associé dans les trois ans, le temps du CAPE compris. Sinon, le contrat prend fin.",
                &[&law::CESA_DELAI_ASSOCIE.about],
            ),
            text(
                "Avec un emploi à temps complet, le CAPE n’est pas ouvert : il reste le temps partiel, ou un CESA direct.",
                &[&law::CAPE_INCOMPATIBLE_TEMPS_COMPLET.about],
            ),
            text(
                "Beaucoup de CAE n’acceptent pas un bail, un gros stock ou une profession à ordre. Pour l’architecture, la loi donne la liste des façons d’exercer, et la CAE n’y est pas. Pour des travaux, il faut une CAE qui a l’assurance décennale, celle du bâtiment. Chaque CAE choisit : demandez.",
                &[
                    &law::CAE_EXCLUSIONS_PRATIQUES.about,
                    &law::ARCHITECTE_MODES_EXERCICE.about,
                ],
            ),
            text(
                "Les règles de votre métier restent les mêmes : diplôme, autorisation, agrément, assurance.",
                &[&law::CAE_ARTISANAT_QUALIFICATION.about],
            ),
            text(
                "En 2021, un rapport public proposait de fermer le CAPE aux CAE. Au 27 mars 2026, la loi n’avait pas changé. Reposez la question avant de signer.",
                &[&law::CAE_CAPE_REMIS_EN_QUESTION.about],
            ),
            PUBLIC_SERVICE,
            EMPLOYEE_PERMIT,
            OVERSEAS,
        ]),
        figures(&[Block::Figures(&[
            figure(
                "Durée du CAPE, renouvellements compris",
                "36 mois au maximum",
                &law::CAPE_DUREE.about,
            ),
            figure(
                "Contribution à la coopérative, ordre de grandeur",
                "8 à 15 %",
                &law::CAE_CONTRIBUTION.about,
            ),
            figure(
                "Délai pour devenir membre associé",
                "trois ans",
                &law::CESA_DELAI_ASSOCIE.about,
            ),
            figure("Période d’essai du CESA", "huit mois au plus", &law::CESA_ESSAI.about),
            figure(
                "Accompagnement en CESA, au moins",
                "deux entretiens par an",
                &law::CAE_SERVICES.about,
            ),
            figure("Nombre de CAE annoncé en 2025", "163", &law::CAE_CHIFFRES.about),
        ])]),
        first_steps(&[Block::Steps(&[
            step(
                "Cherchez les CAE proches de chez vous ou de votre métier. Vérifiez qu’elles acceptent votre activité.",
                "Fédération des CAE",
                &law::ETAPE_CAE_1.about,
            ),
            step(
                "Inscrivez-vous à une réunion d’information : c’est l’entrée habituelle.",
                "Fédération des CAE",
                &law::ETAPE_CAE_2.about,
            ),
            step(
                "Présentez votre projet. Demandez par écrit la contribution, les assurances, les conditions d’entrée et de sortie.",
                "Bpifrance Création",
                &law::ETAPE_CAE_3.about,
            ),
            step(
                "Si vous êtes au chômage, prévenez France Travail avant de signer.",
                "France Travail",
                &law::ETAPE_CAE_4.about,
            ),
            step(
                "Si vous avez un emploi, voyez comment passer à temps partiel, ou demandez un CESA direct.",
                "Légifrance",
                &law::ETAPE_CAE_5.about,
            ),
            step(
                "Signez le CAPE ou le CESA, et faites vos premiers devis au nom de la coopérative.",
                "Bpifrance Création",
                &law::ETAPE_CAE_6.about,
            ),
            step(
                "Faites le bilan du test : continuer en CESA, créer votre entreprise, ou vous arrêter.",
                "Fédération des CAE",
                &law::ETAPE_CAE_7.about,
            ),
        ])]),
        questions(&[Block::Questions(&[
            "Quel est le taux de la contribution, sur quoi est-il calculé, et qui peut l’augmenter pendant mon contrat ?",
            "Y a-t-il un droit d’entrée ou un forfait chaque mois ?",
            "Que paie l’assurance pour mon métier, et que laisse-t-elle à ma charge ?",
            "Combien de jours entre le paiement de mon client et le mien ?",
            "Que devient l’argent qui reste sur mon compte si je pars ?",
            "À qui sont mes clients, mon nom et mes créations si je pars ?",
            "Qu’attendez-vous des membres, en temps et en argent ?",
            "Puis-je parler avec deux personnes qui y sont, et une qui est partie ?",
        ])]),
        crossings(&[
            Block::List {
                lead: "Pour y venir :",
                items: &[
                    said(
                        "D’un emploi : passez à temps partiel pour tester en CAPE, ou demandez un CESA direct.",
                        &[&law::CAPE_INCOMPATIBLE_TEMPS_COMPLET.about],
                    ),
                    AFTER_A_JOB,
                    advice(
                        "De la micro-entreprise : allez à une réunion, et demandez ce que devient votre micro si vous entrez.",
                    ),
                    advice(
                        "Du portage : entrez entre deux missions, si vous avez des clients réguliers et envie d’un collectif.",
                    ),
                ],
            },
            Block::List {
                lead: "Pour en partir :",
                items: &[
                    said(
                        "Vers votre société, pour embaucher ou faire entrer du capital. Le CAPE ne fait pas perdre l’Acre, une baisse de cotisations, si vous étiez dans un cas prévu le jour de la signature.",
                        &[&law::CAPE_ACRE_CONSERVEE.about],
                    ),
                    said(
                        "Dans tous les cas, relisez votre contrat : il écrit vos droits sur vos clients et vos créations.",
                        &[&law::CESA_CONTENU.about],
                    ),
                ],
            },
        ]),
    ],
};
