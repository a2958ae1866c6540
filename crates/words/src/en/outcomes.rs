//! « Sur 100 personnes », « Ne pas se lancer maintenant » and the answers that are none of the four ways.

use crate::outcomes::{Elsewhere, Hundred, Kept, Outcomes, Tries};
use crate::words::SourcedText;
use engine::{FSituation, Way};
use law::About;

/// Title of the section.
pub const TITLE: &str = "Sur 100 personnes";
/// Before the class.
pub const CLASS: &str = "Qui a été compté ?";
/// Before how sure it is.
pub const SURENESS: &str = "Est-ce sûr ?";
/// Before what the figures do not say.
pub const UNSAID: &str = "Ce que ces chiffres ne disent pas.";
/// Said wherever figures of several ways meet.
pub const NOT_COMPARED: &str = "Ces chiffres ne se comparent pas d’une voie à l’autre : les personnes ne sont pas les mêmes, ni souvent les questions ou les années. Ils ne prédisent pas votre réussite.";
/// The fifth answer.
pub const NOT_NOW: &str = "Ne pas se lancer maintenant";
/// Title of its card.
pub const NOT_NOW_TITLE: &str = "Et si vous ne lanciez rien maintenant ?";
/// Title of what helps.
pub const HELPS: &str = "Ce qui aide";
/// Title of what it costs.
pub const COSTS: &str = "Ce que cela coûte";
/// Title of the answers that are none of the four ways.
pub const ALSO_TITLE: &str = "Et aussi";
/// What leads into them.
pub const ALSO: &str = "Parfois, la bonne réponse n’est aucune des quatre voies.";

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
        "569 personnes dans 7 CAE, interrogées à partir de 2019 par leur propre réseau, Coopérer pour entreprendre.",
        &[&law::CAE_SELON_LE_RESEAU.about, &law::CAE_ECHANGES.about],
    ),
    hundred: Hundred {
        of: &law::CAE_ECHANGES,
        text: said(
            "Sur 100 personnes, 52 échangent avec d’autres membres plusieurs fois par mois ou plus, 48 moins souvent.",
            &[&law::CAE_ECHANGES.about],
        ),
    },
    missing: Some(
        "Nous n’avons pas trouvé de chiffre solide sur la durée des activités en CAE, ni sur ce qu’elles rapportent.",
    ),
    also: &[
        said(
            "37,5 % disent qu’elles ne se seraient jamais lancées sans la CAE, et 62,5 % ne le disent pas.",
            &[&law::CAE_SELON_LE_RESEAU.about],
        ),
        said(
            "Les ventes annoncées en 2025 font une moyenne de 26 500 € par personne et par an, avant frais et cotisations. C’est notre division.",
            &[&law::CAE_VENTES_MOYENNES.about],
        ),
    ],
    sureness: said(
        "Peu sûr. Un réseau étudie ses propres membres, dans 7 coopératives ; nous n’avons lu que des extraits.",
        &[&law::CAE_SELON_LE_RESEAU.about],
    ),
    unsaid: "Nous n’y avons pas lu ce que deviennent les personnes qui partent. Échanger souvent ne prouve pas que l’activité va bien.",
};

/// Portage: how long people have been in it, and what they are paid.
pub(crate) const PORTAGE: Outcomes = Outcomes {
    class: said(
        "Les personnes en portage salarial en France en 2019, comptées par le rapport de la branche.",
        &[&law::PORTAGE_ANCIENNETE.about],
    ),
    hundred: Hundred {
        of: &law::PORTAGE_ANCIENNETE,
        text: said(
            "Sur 100 personnes en portage, 52 y sont depuis moins de deux ans, 48 depuis deux ans ou plus.",
            &[&law::PORTAGE_ANCIENNETE.about],
        ),
    },
    missing: Some("Nous n’avons pas trouvé de chiffre solide sur ce que les personnes deviennent après le portage."),
    also: &[said(
        "En 2022, la paie moyenne était de 27 396 € bruts dans l’année, pour 714 heures de travail. C’est moins d’un mi-temps.",
        &[&law::PORTAGE_PAIE_MOYENNE.about],
    )],
    sureness: said(
        "Moyennement sûr. Le rapport est celui de la branche ; nous avons lu un résumé syndical et un résumé professionnel.",
        &[&law::PORTAGE_ANCIENNETE.about, &law::PORTAGE_PAIE_MOYENNE.about],
    ),
    unsaid: "Quitter le portage peut mener à un emploi, à une autre voie ou à rien. Une moyenne mélange des missions longues et de très courtes.",
};

/// The micro: the best counted of all.
pub(crate) const MICRO: Outcomes = Outcomes {
    class: said(
        "Les micro-entrepreneurs inscrits en France au premier semestre 2018 et qui ont démarré, suivis par l’Insee.",
        &[&law::MICRO_ACTIFS_TROIS_ANS.about],
    ),
    hundred: Hundred {
        of: &law::MICRO_ACTIFS_TROIS_ANS,
        text: said(
            "Sur 100 micro-entreprises qui ont démarré, 46 sont encore actives trois ans après l’inscription, 54 ne le sont plus.",
            &[&law::MICRO_ACTIFS_TROIS_ANS.about],
        ),
    },
    missing: None,
    also: &[
        said(
            "Avant cela, sur 100 inscriptions, 69 ont mené à une vente dans les deux ans, 31 à aucune.",
            &[&law::MICRO_DEMARRENT.about],
        ),
        said(
            "Après cinq ans, sur 100 qui ont démarré, 39 sont encore actives, 61 ne le sont plus.",
            &[&law::MICRO_ACTIFS_CINQ_ANS.about],
        ),
        said(
            "En 2023, la moitié des micro-entrepreneurs gagnaient moins de 340 € par mois avec cette activité, l’autre moitié davantage. Sur 100, 31 avaient aussi un emploi salarié, 69 non.",
            &[&law::MICRO_REVENUS.about],
        ),
    ],
    sureness: said(
        "Plutôt sûr pour la durée : l’Insee suit toute une génération, qui a connu la crise sanitaire. Pour les revenus, nous avons lu un résumé.",
        &[&law::MICRO_ACTIFS_TROIS_ANS.about],
    ),
    unsaid: "Arrêter n’est pas toujours échouer : prendre un emploi ou une autre voie compte aussi comme un arrêt. Rester actif ne veut pas dire en vivre.",
};

/// Firms that are no micros.
pub(crate) const CREATION: Outcomes = Outcomes {
    class: said(
        "Les entreprises créées en France au premier semestre 2018, hors micro-entreprise, suivies par l’Insee.",
        &[&law::CREATION_ACTIVES_TROIS_ANS.about],
    ),
    hundred: Hundred {
        of: &law::CREATION_ACTIVES_TROIS_ANS,
        text: said(
            "Sur 100 entreprises, 82 sont encore actives trois ans après leur création, 18 ne le sont plus.",
            &[&law::CREATION_ACTIVES_TROIS_ANS.about],
        ),
    },
    missing: None,
    also: &[
        said(
            "Après cinq ans, sur 100 entreprises, 69 sont encore actives, 31 ne le sont plus.",
            &[&law::CREATION_ACTIVES_CINQ_ANS.about],
        ),
        said(
            "En 2023, les indépendants hors micro-entreprise gagnaient en moyenne 4 040 € par mois. Sur 100, 11 n’ont rien gagné, 89 ont gagné quelque chose. La présidence de SASU n’est pas comptée.",
            &[&law::INDEPENDANTS_REVENUS.about],
        ),
    ],
    sureness: said(
        "Plutôt sûr pour la durée : l’Insee suit toute une génération, aidée pendant la crise sanitaire. Pour les revenus, nous avons lu un résumé.",
        &[&law::CREATION_ACTIVES_TROIS_ANS.about],
    ),
    unsaid: "Une entreprise active ne fait pas toujours vivre la personne qui l’a créée. Ces personnes ont choisi cette voie, souvent avec plus d’argent au départ.",
};

/// Those who asked one network for advice.
pub(crate) const NOT_STARTING: Outcomes = Outcomes {
    class: said(
        "Les personnes accompagnées par le réseau BGE entre 2018 et 2024 ; 9 914 ont répondu en 2025.",
        &[&law::BGE_APRES_LE_CONSEIL.about],
    ),
    hundred: Hundred {
        of: &law::BGE_CREATIONS,
        text: said(
            "Sur 100 personnes qui avaient un projet, 33 ont créé leur entreprise, 67 ne l’ont pas créée.",
            &[&law::BGE_CREATIONS.about],
        ),
    },
    missing: Some("Nous n’avons pas trouvé de chiffre solide sur ce que vivent ensuite celles qui ne se lancent pas."),
    also: &[said(
        "Parmi ces 67, 36 y ont renoncé et 31 n’ont pas encore décidé.",
        &[&law::BGE_APRES_LE_CONSEIL.about],
    )],
    sureness: said(
        "Moyennement sûr. Le réseau interroge les personnes qu’il a reçues ; nous avons lu un résumé.",
        &[&law::BGE_APRES_LE_CONSEIL.about],
    ),
    unsaid: "Renoncer n’est pas échouer. Nous n’y avons pas lu si ces personnes ont retrouvé un emploi, ni si elles regrettent.",
};

/// What not starting now costs to anyone.
pub const COMMON: SourcedText = said(
    "Un projet n’avance pas seul : l’élan passe, des clients trouvent ailleurs. Fixez une date pour en reparler.",
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

const KEEP_A_JOB: &str = "Garder votre emploi est aussi une bonne réponse.";
/// The closing of who must settle something first.
pub(crate) const PREPARE_AND_WAIT: &str =
    "Préparer sans rien vendre, et décider une fois ce point réglé, est aussi une bonne réponse.";
const SEARCH_OR_TRY: &str = "Chercher un emploi, ou tester à petite échelle, sont aussi de bonnes réponses.";

/// Trying without any sale.
pub(crate) const TRY_WITHOUT_SELLING: SourcedText = said(
    "Vous pouvez préparer sans rien vendre : parler à cinq clients, montrer un exemple.",
    &[],
);

/// Trying without registering: a CAPE or no sale at all.
const TRY_WITH_A_CAPE: SourcedText = said(
    "Vous pouvez tester sans vous inscrire : parler à cinq clients, montrer un exemple. Pour vendre, un CAPE, contrat de test, laisse essayer 12 mois, et se renouvelle deux fois.",
    &[&law::CAPE_DUREE.about],
);

const FULL_TIME: Kept = Kept {
    helps: said("Votre salaire, vos congés et votre assurance chômage continuent.", &[]),
    tries: Tries::Alone(said(
        "Vous pouvez préparer sans rien vendre : parler à cinq clients, montrer un exemple. Plus tard, un congé pour création d’un an laisse essayer, puis revenir, sous conditions.",
        &[&law::SALARIE_CONGE_CREATION.about, &law::CONGE_CREATION_RETOUR.about],
    )),
    costs: said(
        "Le soir et le week-end ne suffisent pas toujours. Si le travail actuel vous use, attendre a aussi un prix.",
        &[],
    ),
    closing: KEEP_A_JOB,
};

const PUBLIC: Kept = Kept {
    helps: said(
        "Votre poste et votre traitement continuent, sans autorisation à demander.",
        &[],
    ),
    tries: Tries::Alone(said(
        "Vous pouvez préparer sans rien vendre, puis demander un temps partiel pour création : votre administration répond par écrit.",
        &[&law::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION.about],
    )),
    costs: said(
        "L’autorisation prend du temps. La demander seulement le jour où un client attend, c’est souvent trop tard.",
        &[&law::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION.about],
    ),
    closing: KEEP_A_JOB,
};

const PART_TIME: Kept = Kept {
    helps: said("Votre salaire et votre assurance chômage continuent.", &[]),
    tries: Tries::WithCape(TRY_WITH_A_CAPE),
    costs: said(
        "Le revenu reste celui d’un temps partiel, et les heures libres se remplissent d’autre chose.",
        &[],
    ),
    closing: KEEP_A_JOB,
};

const BENEFIT: Kept = Kept {
    helps: said(
        "L’allocation chômage continue tant que vous cherchez un emploi, pour une durée limitée. Avec un revenu d’activité, une partie seulement est versée.",
        &[&law::ARE_CONDITIONS.about, &law::ARE_MAINTIEN_CUMUL.about],
    ),
    tries: Tries::WithCape(said(
        "Vous pouvez tester sans vous inscrire : parler à cinq clients, montrer un exemple. Pour vendre, un CAPE garde en principe l’allocation : faites confirmer par France Travail.",
        &[&law::CAPE_ARE.about],
    )),
    costs: said(
        "Les mois d’allocation passent, et avec eux la réserve qui aiderait à démarrer. Demandez combien il en reste.",
        &[&law::ARE_CONDITIONS.about],
    ),
    closing: SEARCH_OR_TRY,
};

const STUDIES: Kept = Kept {
    helps: said(
        "Vos études gardent leur temps, et votre bourse si vous en avez une.",
        &[],
    ),
    tries: Tries::WithCape(TRY_WITH_A_CAPE),
    costs: said(
        "L’aide des pôles Pépite, pour créer pendant les études ou juste après, ne dure pas : demandez jusqu’à quand.",
        &[&law::ETUDIANTS_SNEE.about],
    ),
    closing: "Finir vos études d’abord, ou tester à petite échelle, sont aussi de bonnes réponses.",
};

const PENSION: Kept = Kept {
    helps: said(
        "Votre pension continue, sans règle de cumul à vérifier.",
        &[&law::RETRAITES_CUMUL.about],
    ),
    tries: Tries::WithCape(TRY_WITH_A_CAPE),
    costs: said("Le revenu n’augmente pas, et le métier que vous aimez attend.", &[]),
    closing: "Ne rien lancer, ou tester à petite échelle, sont aussi de bonnes réponses.",
};

const BUSINESS: Kept = Kept {
    helps: said(
        "Votre activité continue comme aujourd’hui : mêmes clients, mêmes déclarations.",
        &[],
    ),
    tries: Tries::Alone(said(
        "Vous pouvez essayer un nouveau prix ou un nouveau client, sans rien changer d’autre.",
        &[],
    )),
    costs: said(
        "Ce qui vous manque aujourd’hui vous manquera encore : notez-le, avec une date pour décider.",
        &[],
    ),
    closing: "Continuer comme aujourd’hui est aussi une bonne réponse.",
};

const ANYONE: Kept = Kept {
    helps: said(
        "Aucun argent engagé, aucune déclaration. Vos frais de santé restent pris en charge si vous vivez en France de façon stable et régulière.",
        &[&law::FRAIS_DE_SANTE_RESIDENCE.about],
    ),
    tries: Tries::WithCape(TRY_WITH_A_CAPE),
    costs: said(
        "Aucun revenu nouveau. Si une aide vous fait vivre, demandez jusqu’à quand, et ce que change une activité.",
        &[&law::RSA_PRIME_ACTIVITE.about],
    ),
    closing: SEARCH_OR_TRY,
};

/// The honest answers that are none of the four ways.
pub const ELSEWHERE: &[Elsewhere] = &[
    elsewhere(
        "association",
        "Une association",
        "Quand le but n’est pas de gagner de l’argent, et que vous êtes au moins deux.",
        said(
            "On y met en commun ce que l’on sait ou ce que l’on fait, dans un autre but que partager des bénéfices. Ce qu’elle gagne reste à l’association.",
            &[&law::ASSOCIATION_BUT.about],
        ),
        "Associations, le site de l’État",
        &law::ASSOCIATION_BUT.about,
    ),
    elsewhere(
        "cesu",
        "Un emploi chez des particuliers",
        "Quand vous travaillez chez des particuliers : ménage, garde, aide, jardinage, cours.",
        said(
            "Le particulier vous emploie et vous déclare avec le Cesu, le chèque emploi service. Vous êtes alors salarié, sans entreprise à tenir.",
            &[&law::CESU_EMPLOI.about],
        ),
        "Le Cesu, à l’Urssaf",
        &law::CESU_EMPLOI.about,
    ),
    elsewhere(
        "reprise",
        "Reprendre une entreprise",
        "Quand une entreprise de votre métier cherche quelqu’un pour continuer.",
        said(
            "Vous poursuivez ce qui existe : des clients, du matériel, parfois une équipe. Il faut en général plus d’argent au départ, et du temps pour tout vérifier.",
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
