//! What to read next, around the four ways.

use crate::guides::FurtherTopic;

use super::{advice, said};

/// One entry a topic.
pub const FURTHER: &[FurtherTopic] = &[
    FurtherTopic {
        id: "economie-sociale-et-solidaire",
        title: "The social and solidarity economy",
        text: &[
            said(
                "It is another way of doing business: the aim is not only to share a profit, and decisions are made in a democratic way.",
                &[&law::ESS_LOI_2014.about],
            ),
            said(
                "The law of 31 July 2014 defines it. It includes cooperatives, mutual societies, foundations, associations, and some companies.",
                &[&law::ESS_LOI_2014.about],
            ),
            said(
                "CAEs are part of it: the same law set their rules.",
                &[&law::ESS_LOI_2014.about, &law::CAE_DEFINITION.about],
            ),
        ],
        links: &[("The law, on Légifrance", &law::ESS_LOI_2014.about)],
    },
    FurtherTopic {
        id: "scop-et-scic",
        title: "Scop and Scic",
        text: &[
            said(
                "A Scop is a company in which the partners who are employees have the majority. Each person has one vote, whatever money they put in.",
                &[&law::SCOP_CONDITIONS.about],
            ),
            said(
                "A Scic (société coopérative d’intérêt collectif) is a cooperative company of general interest. It brings together at least three kinds of partners: employees, people who benefit from it, and others, such as a town.",
                &[&law::SCIC_DEFINITION.about],
            ),
            advice("A CAE is often itself a Scop or a Scic."),
            advice("Both ask for time to decide together, like a CAE."),
        ],
        links: &[
            ("About Scops", &law::SCOP_CONDITIONS.about),
            ("About Scics", &law::SCIC_DEFINITION.about),
        ],
    },
    FurtherTopic {
        id: "economie-collaborative",
        title: "The collaborative economy",
        text: &[
            said(
                "An online platform puts people in touch to sell, rent, share or do a service.",
                &[&law::ECONOMIE_COLLABORATIVE_REVENUS.about],
            ),
            said(
                "The word “sharing” can mislead: what you earn there is usually taxable, except when you only share costs.",
                &[&law::ECONOMIE_COLLABORATIVE_REVENUS.about],
            ),
            advice("Going through a platform does not replace a way: to work, you still need one."),
            advice("Ask who sets the prices and the rules: it is sometimes the platform, not you."),
        ],
        links: &[(
            "Ministère de l’Économie: income to declare",
            &law::ECONOMIE_COLLABORATIVE_REVENUS.about,
        )],
    },
    FurtherTopic {
        id: "monnaies-locales",
        title: "Local currencies",
        text: &[
            said(
                "A local currency circulates alongside the euro, in one area, in a network of shops and residents.",
                &[&law::MONNAIES_LOCALES.about],
            ),
            said(
                "The law allows an organisation of the social and solidarity economy to issue it, if that is its only aim.",
                &[&law::MONNAIES_LOCALES.about],
            ),
            advice("Accepting one can bring clients from the neighbourhood and suppliers close by."),
            advice("Before you do, ask how to change it into euros, and how to enter it in your accounts."),
        ],
        links: &[("The law, on Légifrance", &law::MONNAIES_LOCALES.about)],
    },
];
