//! The facts of `law/src/qualifications.rs`.

/// By id.
pub(super) const STATEMENTS: &[(&str, &str)] = &[
    (
        "architecte_modes_exercice",
        "The law lists the ways in which an architect may work. They are: alone as a liberal profession, as a partner in an architecture company, as a public servant, or as an employee. The employer is then an architect or an architecture company. There are a few other ways. A CAE (coopérative d’activité et d’emploi) or a portage company is not on the list.",
    ),
    (
        "artisanat_vehicules",
        "Repairing or maintaining cars, motorbikes or scooters requires a qualification, or the effective and permanent control of a qualified person. For bicycles, the recent lists no longer require one.",
    ),
    (
        "commerce_ambulant",
        "To sell as a travelling trader outside the town of your home or of your main establishment, you need a card. It is valid for 4 years and costs €30. Each place on a public road or a market also requires a permission.",
    ),
    (
        "creations_graphiques",
        "Authors of original graphic or visual works (logo, poster, illustration, page layout) come under the rules of artistes-auteurs (artists and authors). Production work, technical work and advice are not original works, and in principle do not come under them.",
    ),
    (
        "hygiene_alimentaire",
        "To prepare or sell food, three things are required. They are: declaring each establishment to the préfet (DDPP), training in hygiene, and writing a food safety plan (plan de maîtrise sanitaire). A restaurant, cafeteria or fast-food place must have a person trained in food hygiene.",
    ),
    (
        "patisserie_fraiche",
        "A qualification is required to prepare or make fresh bakery, pastry, meat, cured meat and fish products, or craft ice cream. A pastry is fresh when it joins a dough or a meringue with cream, fruit or another fresh product. Pastries that keep (dry cakes, biscuits) do not require one.",
    ),
];
