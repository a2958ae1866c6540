//! The facts of `law/src/further.rs`.

/// By id.
pub(super) const STATEMENTS: &[(&str, &str)] = &[
    (
        "economie_collaborative_revenus",
        "The sharing economy connects people through an online platform to sell, rent, share or provide a service. The income is in general taxable, except when costs are only shared, as when people share a car trip (covoiturage). Platforms send a statement to the tax office.",
    ),
    (
        "ess_loi_2014",
        "The social and solidarity economy (économie sociale et solidaire) brings together private organisations with three features. They have another aim than only sharing profits, they decide democratically, and they keep most of the profits in the activity. They are cooperatives, mutuelles (mutual insurers), foundations, associations, and commercial companies that follow these rules and seek a social benefit.",
    ),
    (
        "monnaies_locales",
        "A complementary local currency is issued by an organisation of the social and solidarity economy whose only purpose it is. It is used to pay within a limited network, in one area, beside the euro.",
    ),
    (
        "scic_definition",
        "A Scic (société coopérative d’intérêt collectif, a cooperative of collective interest) produces goods or services of social benefit. It brings together at least three categories of partners. Two of them are the employees (or the people who produce) and the people who benefit from the activity.",
    ),
];
