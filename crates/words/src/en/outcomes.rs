//! “Out of 100 people”, “Not starting now” and the answers that are none of the four ways.

use crate::outcomes::{Elsewhere, Hundred, Kept, Outcomes, Tries};
use crate::words::SourcedText;
use engine::{FSituation, Way};
use law::About;

/// Title of the section.
pub const TITLE: &str = "Out of 100 people";
/// Before the class.
pub const CLASS: &str = "Who was counted?";
/// Before how sure it is.
pub const SURENESS: &str = "How sure is it?";
/// Before what the figures do not say.
pub const UNSAID: &str = "What these figures do not say.";
/// Said wherever figures of several ways meet.
pub const NOT_COMPARED: &str = "These figures cannot be compared from one way to another: the people are not the same, and often the questions or the years are not either. They do not predict your success.";
/// The fifth answer.
pub const NOT_NOW: &str = "Not starting now";
/// Title of its card.
pub const NOT_NOW_TITLE: &str = "What if you started nothing now?";
/// Title of what helps.
pub const HELPS: &str = "What helps";
/// Title of what it costs.
pub const COSTS: &str = "What it costs";
/// Title of the answers that are none of the four ways.
pub const ALSO_TITLE: &str = "And also";
/// What leads into them.
pub const ALSO: &str = "Sometimes, the right answer is none of the four ways.";

/// What became of people in a way.
pub const fn outcomes(way: Way) -> &'static Outcomes {
    match way {
        Way::Cae => &CAE,
        Way::Portage => &PORTAGE,
        Way::Micro => &MICRO,
        Way::Creation => &CREATION,
    }
}

/// What became of people who asked for advice, and for most did not start.
pub const fn outcomes_of_not_starting() -> &'static Outcomes {
    &NOT_STARTING
}

/// The CAE: a study of its own network, and no figure on how long or how much.
pub(crate) const CAE: Outcomes = Outcomes {
    class: said(
        "569 people in 7 CAEs, surveyed from 2019 on by their own network, Coopérer pour entreprendre.",
        &[&law::CAE_SELON_LE_RESEAU.about, &law::CAE_ECHANGES.about],
    ),
    hundred: Hundred {
        of: &law::CAE_ECHANGES,
        text: said(
            "Out of 100 people, 52 talk with other members several times a month or more, 48 less often.",
            &[&law::CAE_ECHANGES.about],
        ),
    },
    missing: Some("We found no solid figure on how long activities last in a CAE, nor on what they bring in."),
    also: &[
        said(
            "37.5% say that they would never have started without the CAE, and 62.5% do not say so.",
            &[&law::CAE_SELON_LE_RESEAU.about],
        ),
        said(
            "The sales announced in 2025 make an average of €26,500 per person and per year, before expenses and contributions. We made the division ourselves: total sales by number of people.",
            &[&law::CAE_VENTES_MOYENNES.about],
        ),
    ],
    sureness: said(
        "Not very sure. A network studies its own members, in 7 cooperatives. We read only extracts.",
        &[&law::CAE_SELON_LE_RESEAU.about],
    ),
    unsaid: "This study, as we read it, does not say what becomes of the people who leave. Talking often does not prove that the activity goes well.",
};

/// Portage: how long people have been in it, and what they are paid.
pub(crate) const PORTAGE: Outcomes = Outcomes {
    class: said(
        "People in portage salarial (umbrella employment) in France in 2019, counted by the report of the sector.",
        &[&law::PORTAGE_ANCIENNETE.about],
    ),
    hundred: Hundred {
        of: &law::PORTAGE_ANCIENNETE,
        text: said(
            "Out of 100 people in portage, 52 have been there for less than two years, 48 for two years or more.",
            &[&law::PORTAGE_ANCIENNETE.about],
        ),
    },
    missing: Some("We found no solid figure on what becomes of people after portage."),
    also: &[said(
        "In 2022, the average pay was €27,396 gross in the year, for 714 hours of work. This is less than half-time.",
        &[&law::PORTAGE_PAIE_MOYENNE.about],
    )],
    sureness: said(
        "Moderately sure. The report is that of the sector. We read a trade union summary and a professional summary.",
        &[&law::PORTAGE_ANCIENNETE.about, &law::PORTAGE_PAIE_MOYENNE.about],
    ),
    unsaid: "Leaving portage can lead to a job, to another way or to nothing. An average mixes long assignments and very short ones.",
};

/// The micro: the best counted of all.
pub(crate) const MICRO: Outcomes = Outcomes {
    class: said(
        "People who registered a micro-entreprise in France in the first half of 2018 and who started, followed by Insee (the French statistics office).",
        &[&law::MICRO_ACTIFS_TROIS_ANS.about],
    ),
    hundred: Hundred {
        of: &law::MICRO_ACTIFS_TROIS_ANS,
        text: said(
            "Out of 100 micro-entreprises that started, 46 are still active three years after registration, 54 are not any more.",
            &[&law::MICRO_ACTIFS_TROIS_ANS.about],
        ),
    },
    missing: None,
    also: &[
        said(
            "Before that, out of 100 registrations, 69 led to a sale within two years, 31 to none.",
            &[&law::MICRO_DEMARRENT.about],
        ),
        said(
            "After five years, out of 100 that started, 39 are still active, 61 are not any more.",
            &[&law::MICRO_ACTIFS_CINQ_ANS.about],
        ),
        said(
            "In 2023, half of the people with a micro-entreprise earned less than €340 a month from this activity, the other half more. Out of 100, 31 also had a job as an employee, 69 did not.",
            &[&law::MICRO_REVENUS.about],
        ),
    ],
    sureness: said(
        "Rather sure on how long they last: Insee follows a whole generation of them, which lived through the Covid crisis. For incomes, we read a summary.",
        &[&law::MICRO_ACTIFS_TROIS_ANS.about],
    ),
    unsaid: "Stopping is not always failing: taking a job or another way also counts as stopping. Staying active does not mean living from it.",
};

/// Firms that are no micros.
pub(crate) const CREATION: Outcomes = Outcomes {
    class: said(
        "Businesses created in France in the first half of 2018, micro-entreprises left out, followed by Insee (the French statistics office).",
        &[&law::CREATION_ACTIVES_TROIS_ANS.about],
    ),
    hundred: Hundred {
        of: &law::CREATION_ACTIVES_TROIS_ANS,
        text: said(
            "Out of 100 businesses, 82 are still active three years after their creation, 18 are not any more.",
            &[&law::CREATION_ACTIVES_TROIS_ANS.about],
        ),
    },
    missing: None,
    also: &[
        said(
            "After five years, out of 100 businesses, 69 are still active, 31 are not any more.",
            &[&law::CREATION_ACTIVES_CINQ_ANS.about],
        ),
        said(
            "In 2023, the self-employed outside micro-entreprises earned €4,040 a month on average. Out of 100, 11 earned nothing, 89 earned something. Presidents of a SASU are not counted.",
            &[&law::INDEPENDANTS_REVENUS.about],
        ),
    ],
    sureness: said(
        "Rather sure on how long they last: Insee follows a whole generation of them, helped during the Covid crisis. For incomes, we read a summary.",
        &[&law::CREATION_ACTIVES_TROIS_ANS.about],
    ),
    unsaid: "An active business does not always give a living to the person who created it. These people chose this way, often with more money at the start.",
};

/// Those who asked one network for advice.
pub(crate) const NOT_STARTING: Outcomes = Outcomes {
    class: said(
        "People supported by BGE, a network of business advisers, between 2018 and 2024. Of these, 9,914 answered in 2025.",
        &[&law::BGE_APRES_LE_CONSEIL.about],
    ),
    hundred: Hundred {
        of: &law::BGE_CREATIONS,
        text: said(
            "Out of 100 people who had a project, 33 created their business, 67 did not.",
            &[&law::BGE_CREATIONS.about],
        ),
    },
    missing: Some("We found no solid figure on what happens next to those who do not start."),
    also: &[said(
        "Among these 67, 36 gave up the project and 31 have not decided yet.",
        &[&law::BGE_APRES_LE_CONSEIL.about],
    )],
    sureness: said(
        "Moderately sure. The network asks the people it received. We read a summary.",
        &[&law::BGE_APRES_LE_CONSEIL.about],
    ),
    unsaid: "Giving up a project is not failing. What we read does not say whether these people found a job again, nor whether they regret it.",
};

/// What not starting now costs to anyone.
pub const COMMON: SourcedText = said(
    "A project does not move forward by itself: the wish to do it gets weaker, clients find somebody else. Choose a date to talk about it again.",
    &[],
);

/// What a situation keeps and costs when nothing starts; none when it is not known.
pub(crate) const fn kept(situation: Option<FSituation>) -> &'static Kept {
    match situation {
        Some(FSituation::SalariePlein) => &FULL_TIME,
        Some(FSituation::Public) => &PUBLIC,
        Some(FSituation::SalariePartiel) => &PART_TIME,
        Some(FSituation::FinContrat | FSituation::ChomageAre) => &BENEFIT,
        Some(FSituation::Etudes) => &STUDIES,
        Some(FSituation::Retraite) => &PENSION,
        Some(FSituation::MicroDeja | FSituation::Independant) => &BUSINESS,
        Some(FSituation::ChomageSans | FSituation::SansActivite) | None => &ANYONE,
    }
}

const KEEP_A_JOB: &str = "Keeping your job is also a good answer.";
/// The closing of who must settle something first.
pub(crate) const PREPARE_AND_WAIT: &str =
    "Preparing without selling anything, and deciding once this point is settled, is also a good answer.";
const SEARCH_OR_TRY: &str = "Looking for a job and testing on a small scale are also good answers.";

/// Trying without any sale.
pub(crate) const TRY_WITHOUT_SELLING: SourcedText = said(
    "You can prepare without selling anything: talk to five clients, show an example.",
    &[],
);

/// Trying without registering: a CAPE or no sale at all.
const TRY_WITH_A_CAPE: SourcedText = said(
    "You can test without registering: talk to five clients, show an example. To sell, a CAPE (test contract) lets you try for 12 months, and can be renewed twice.",
    &[&law::CAPE_DUREE.about],
);

const FULL_TIME: Kept = Kept {
    helps: said("Your salary, your leave and your unemployment insurance continue.", &[]),
    tries: Tries::Alone(said(
        "You can prepare without selling anything: talk to five clients, show an example. Later, one year of leave to start a business (congé pour création) lets you try, then come back, under conditions.",
        &[&law::SALARIE_CONGE_CREATION.about, &law::CONGE_CREATION_RETOUR.about],
    )),
    costs: said(
        "Evenings and weekends are not always enough. If your present work wears you out, waiting also has a price.",
        &[],
    ),
    closing: KEEP_A_JOB,
};

const PUBLIC: Kept = Kept {
    helps: said(
        "Your post and your pay continue, with no authorisation to ask for.",
        &[],
    ),
    tries: Tries::Alone(said(
        "You can prepare without selling anything, then ask for part-time work to start a business (temps partiel pour création). Your public employer answers in writing.",
        &[&law::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION.about],
    )),
    costs: said(
        "The authorisation takes time. If you ask for it only on the day a client is waiting, it is often too late.",
        &[&law::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION.about],
    ),
    closing: KEEP_A_JOB,
};

const PART_TIME: Kept = Kept {
    helps: said("Your salary and your unemployment insurance continue.", &[]),
    tries: Tries::WithCape(TRY_WITH_A_CAPE),
    costs: said(
        "Your income stays that of a part-time job, and your free hours fill up with something else.",
        &[],
    ),
    closing: KEEP_A_JOB,
};

const BENEFIT: Kept = Kept {
    helps: said(
        "Unemployment benefit continues as long as you look for a job, for a limited time. With an income from an activity, only a part is paid.",
        &[&law::ARE_CONDITIONS.about, &law::ARE_MAINTIEN_CUMUL.about],
    ),
    tries: Tries::WithCape(said(
        "You can test without registering: talk to five clients, show an example. To sell, there is the CAPE (test contract): with it, you keep the benefit in principle. Ask France Travail (the public employment service) to confirm.",
        &[&law::CAPE_ARE.about],
    )),
    costs: said(
        "The months of benefit go by, and with them the savings that would help you start. Ask how many are left.",
        &[&law::ARE_CONDITIONS.about],
    ),
    closing: SEARCH_OR_TRY,
};

const STUDIES: Kept = Kept {
    helps: said(
        "You keep your time for your studies, and your grant if you have one.",
        &[],
    ),
    tries: Tries::WithCape(TRY_WITH_A_CAPE),
    costs: said(
        "The help of the Pépite centres, to start a business during your studies or right after, does not last: ask until when.",
        &[&law::ETUDIANTS_SNEE.about],
    ),
    closing: "Finishing your studies first and testing on a small scale are also good answers.",
};

const PENSION: Kept = Kept {
    helps: said(
        "Your pension continues, with no rule to check on combining a pension and work.",
        &[&law::RETRAITES_CUMUL.about],
    ),
    tries: Tries::WithCape(TRY_WITH_A_CAPE),
    costs: said("Your income does not rise, and the trade you like waits.", &[]),
    closing: "Starting nothing and testing on a small scale are also good answers.",
};

const BUSINESS: Kept = Kept {
    helps: said(
        "Your activity continues as today: same clients, same declarations.",
        &[],
    ),
    tries: Tries::Alone(said(
        "You can try a new price or a new client, without changing anything else.",
        &[],
    )),
    costs: said(
        "What you lack today, you will still lack: write it down, with a date to decide.",
        &[],
    ),
    closing: "Continuing as today is also a good answer.",
};

const ANYONE: Kept = Kept {
    helps: said(
        "No money put in, no declaration to file. Your health costs are still covered if you live in France in a stable and lawful way (de façon stable et régulière).",
        &[&law::FRAIS_DE_SANTE_RESIDENCE.about],
    ),
    tries: Tries::WithCape(TRY_WITH_A_CAPE),
    costs: said(
        "No new income. If you live on a benefit, ask until when, and what an activity changes.",
        &[&law::RSA_PRIME_ACTIVITE.about],
    ),
    closing: SEARCH_OR_TRY,
};

/// The honest answers that are none of the four ways.
pub const ELSEWHERE: &[Elsewhere] = &[
    elsewhere(
        "association",
        "An association",
        "When the aim is not to earn money, and you are at least two people.",
        said(
            "Its members share what they know or what they do, with another aim than sharing profits. What the association earns stays with it.",
            &[&law::ASSOCIATION_BUT.about],
        ),
        "Associations, the site of the French State",
        &law::ASSOCIATION_BUT.about,
    ),
    elsewhere(
        "cesu",
        "A job with private individuals",
        "When you work in private homes: cleaning, childcare, help, gardening, lessons.",
        said(
            "The private individual employs you and declares you with the Cesu (chèque emploi service, for jobs in private homes). You are then an employee, with no business to run.",
            &[&law::CESU_EMPLOI.about],
        ),
        "The Cesu, at Urssaf",
        &law::CESU_EMPLOI.about,
    ),
    elsewhere(
        "reprise",
        "Taking over a business",
        "When a business of your trade looks for somebody to carry it on.",
        said(
            "You continue what exists: clients, equipment, sometimes a team. It usually takes more money at the start, and time to check everything.",
            &[&law::REPRISE_ENTREPRISE.about],
        ),
        "Bpifrance Création",
        &law::REPRISE_ENTREPRISE.about,
    ),
];

const fn elsewhere(
    id: &'static str,
    title: &'static str,
    when: &'static str,
    text: SourcedText,
    site: &'static str,
    fact: &'static About,
) -> Elsewhere {
    Elsewhere {
        id,
        title,
        when,
        text,
        site,
        fact,
    }
}

const fn said(text: &'static str, facts: &'static [&'static About]) -> SourcedText {
    SourcedText { text, facts }
}
