//! What to read next, around the four ways.

use crate::guides::FurtherTopic;

use super::{advice, said};

/// One entry a topic.
pub const FURTHER: &[FurtherTopic] = &[
    FurtherTopic {
        id: "economie-sociale-et-solidaire",
        title: "L’économie sociale et solidaire",
        text: &[
            said(
                "C’est une autre façon d’entreprendre : le but n’est pas seulement de partager un bénéfice, et les décisions se prennent de façon démocratique.",
                &[&law::ESS_LOI_2014.about],
            ),
            said(
                "La loi du 31 juillet 2014 la définit. Elle y range les coopératives, les mutuelles, les fondations, les associations, et certaines sociétés.",
                &[&law::ESS_LOI_2014.about],
            ),
            said(
                "Les CAE en font partie : c’est la même loi qui leur a donné leur cadre.",
                &[&law::ESS_LOI_2014.about, &law::CAE_DEFINITION.about],
            ),
        ],
        links: &[("La loi, sur Légifrance", &law::ESS_LOI_2014.about)],
    },
    FurtherTopic {
        id: "scop-et-scic",
        title: "Scop et Scic",
        text: &[
            said(
                "Une Scop est une société dont les salariés associés ont la majorité. Chaque personne a une voix, quel que soit l’argent apporté.",
                &[&law::SCOP_CONDITIONS.about],
            ),
            said(
                "Une Scic, société coopérative d’intérêt collectif, réunit au moins trois catégories d’associés : les salariés, les bénéficiaires, et d’autres, comme une commune.",
                &[&law::SCIC_DEFINITION.about],
            ),
            advice("Une CAE est souvent elle-même une Scop ou une Scic."),
            advice("Les deux demandent du temps pour décider ensemble, comme une CAE."),
        ],
        links: &[
            ("Les Scop", &law::SCOP_CONDITIONS.about),
            ("Les Scic", &law::SCIC_DEFINITION.about),
        ],
    },
    FurtherTopic {
        id: "economie-collaborative",
        title: "L’économie collaborative",
        text: &[
            said(
                "Une plateforme en ligne met des personnes en relation pour vendre, louer, partager ou rendre un service.",
                &[&law::ECONOMIE_COLLABORATIVE_REVENUS.about],
            ),
            said(
                "Le mot « partage » peut tromper : ce que l’on y gagne est en général imposable, sauf le simple partage de frais.",
                &[&law::ECONOMIE_COLLABORATIVE_REVENUS.about],
            ),
            advice("Passer par une plateforme ne remplace pas une voie : pour travailler, il en faut quand même une."),
            advice("Demandez qui fixe les prix et les règles : c’est parfois la plateforme, pas vous."),
        ],
        links: &[(
            "Ministère de l’Économie : revenus à déclarer",
            &law::ECONOMIE_COLLABORATIVE_REVENUS.about,
        )],
    },
    FurtherTopic {
        id: "monnaies-locales",
        title: "Les monnaies locales",
        text: &[
            said(
                "Une monnaie locale circule à côté de l’euro, sur un territoire, dans un réseau de commerces et d’habitants.",
                &[&law::MONNAIES_LOCALES.about],
            ),
            said(
                "La loi permet à une organisation de l’économie sociale et solidaire de l’émettre, si c’est son seul but.",
                &[&law::MONNAIES_LOCALES.about],
            ),
            advice("En accepter une peut faire venir des clients du voisinage et des fournisseurs proches."),
            advice("Avant, demandez comment la changer en euros, et comment la noter dans vos comptes."),
        ],
        links: &[("La loi, sur Légifrance", &law::MONNAIES_LOCALES.about)],
    },
];
