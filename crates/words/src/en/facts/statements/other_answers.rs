//! The facts of `law/src/other_answers.rs`.

/// By id.
pub(super) const STATEMENTS: &[(&str, &str)] = &[
    (
        "are_conditions",
        "The unemployment benefit (ARE) is paid for a limited time. The person must be registered with France Travail, fit for work and looking for a job.",
    ),
    (
        "association_but",
        "An association brings together at least two people who share their knowledge or their activity with another aim than sharing profits.",
    ),
    (
        "cesu_emploi",
        "A private individual can employ a person for services à la personne at home, and declare them with the Cesu (chèque emploi service universel). That person is then their employee.",
    ),
    (
        "frais_de_sante_residence",
        "A person who works in France, or who lives there in a stable and lawful way without working, has their health costs covered.",
    ),
    (
        "reprise_entreprise",
        "Taking over a business means carrying on the activity of a business that exists: its clients, its equipment, sometimes its team. You generally need more money at the start than to create one.",
    ),
];
