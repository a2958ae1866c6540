//! What a fact changes for each way: clauses in lower case, after a lead.

use engine::{Item, Way};

/// One option: its id, then its clause for the CAE, portage, micro and création; empty where it changes nothing.
type Row = (&'static str, [&'static str; 4]);

/// What this answer changes for this way; none where it changes nothing.
pub fn fact_clause(item: Item, rank: u8, way: Way) -> Option<&'static str> {
    let (_, clauses) = rows(item).get(usize::from(rank))?;
    let clause = clauses[way.index()];
    (!clause.is_empty()).then_some(clause)
}

/// The rows of an item, in the order of its options; none for an item that is not a fact of the fit.
const fn rows(item: Item) -> &'static [Row] {
    match item {
        Item::FActivite => F_ACTIVITE,
        Item::FClients => F_CLIENTS,
        Item::FTraction => F_TRACTION,
        Item::FInvest => F_INVEST,
        Item::FAssocies => F_ASSOCIES,
        Item::FHorizon => F_HORIZON,
        Item::FSituation => F_SITUATION,
        Item::FAre => F_ARE,
        Item::MotRang
        | Item::MotGain
        | Item::MotLien
        | Item::MotSens
        | Item::MotRevers
        | Item::ParContact
        | Item::ParMethodes
        | Item::ParTemps
        | Item::ParContribution
        | Item::ColSolitude
        | Item::ColGuide
        | Item::AutMaitre
        | Item::AutRegles
        | Item::SecArbitrage
        | Item::SecSansContrat
        | Item::RisGeneral
        | Item::RisVariations
        | Item::GesComptes
        | Item::GesDeleguer
        | Item::AmbTaille
        | Item::AmbTroisAns
        | Item::FReglementee
        | Item::FQualif
        | Item::FCa
        | Item::FTarif
        | Item::FFrais
        | Item::FAutorisation
        | Item::FCas
        | Item::FTitre => &[],
    }
}

const F_ACTIVITE: &[Row] = &[
    (
        "conseil",
        ["", "le portage est fait pour ces prestations intellectuelles.", "", ""],
    ),
    (
        "services_particuliers",
        [
            "beaucoup de CAE accueillent ces métiers.",
            "",
            "sous un certain seuil, la micro n’ajoute pas la TVA (une taxe) aux prix, ce qui aide avec des particuliers.",
            "une société est souvent trop lourde pour ces services.",
        ],
    ),
    (
        "services_personne",
        ["", "", "la micro est simple pour ces services.", ""],
    ),
    (
        "artisanat_batiment",
        [
            "",
            "",
            "",
            "une société se prête bien à ce métier : assurance, matériel, parfois équipe.",
        ],
    ),
    (
        "artisanat_diplome",
        [
            "",
            "",
            "",
            "une société se prête bien à ce métier : local, matériel, parfois équipe.",
        ],
    ),
    (
        "artisanat_fabrication",
        [
            "beaucoup de CAE accueillent ces métiers.",
            "",
            "le plafond de la micro est plus élevé pour la vente que pour les services.",
            "",
        ],
    ),
    (
        "commerce_stock",
        [
            "quand il y a un stock et peu de marge, la contribution à la coopérative pèse lourd.",
            "",
            "le plafond de la micro est plus élevé pour la vente que pour les services.",
            "une société convient bien quand il faut financer un stock.",
        ],
    ),
    (
        "restauration_lieu",
        [
            "peu de CAE acceptent un bail, une licence ou des salariés.",
            "",
            "un bail, une licence et des salariés entrent mal dans une micro.",
            "une société se prête bien à un lieu : bail, licence, salariés.",
        ],
    ),
    (
        "transport",
        [
            "ce métier est rare en CAE, à cause du véhicule et des autorisations de transport.",
            "",
            "la micro permet de démarrer ce métier simplement.",
            "une société peut avoir à son nom le véhicule et les autorisations de transport.",
        ],
    ),
    (
        "agriculture",
        [
            "",
            "",
            "",
            "s’installer en agriculture passe en général par une entreprise à soi.",
        ],
    ),
    (
        "artiste_auteur",
        [
            "des CAE de la culture accueillent vos autres activités.",
            "vos œuvres relèvent d’un autre régime, et le portage ne facture que des prestations.",
            "",
            "vos œuvres relèvent d’un autre régime, et une société est rarement le premier besoin.",
        ],
    ),
    (
        "reglementee",
        [
            "les règles de votre profession passent d’abord, et peu de CAE l’accueillent.",
            "",
            "",
            "les règles de votre profession passent d’abord, et elles prévoient souvent une entreprise à soi.",
        ],
    ),
    ("autre", ["", "", "", ""]),
];

const F_CLIENTS: &[Row] = &[
    (
        "entreprises",
        [
            "",
            "vos clients sont des entreprises, et c’est ce que demande le portage.",
            "",
            "",
        ],
    ),
    (
        "une_entreprise",
        [
            "avec un seul client, un contrat salarié protège mieux.",
            "avec un seul client, un contrat salarié protège mieux.",
            "un seul client, c’est le risque d’en dépendre, et que le lien soit reconnu comme un contrat de travail (requalification).",
            "",
        ],
    ),
    (
        "public_assos",
        [
            "une structure installée répond plus facilement aux appels d’offres et aux conventions.",
            "une structure installée répond plus facilement aux appels d’offres et aux conventions.",
            "",
            "",
        ],
    ),
    (
        "particuliers",
        [
            "",
            "",
            "sous un certain seuil, la micro n’ajoute pas la TVA (une taxe) aux prix, ce qui aide avec des particuliers.",
            "",
        ],
    ),
    (
        "mixte",
        [
            "une CAE facture les entreprises et les particuliers.",
            "le portage ne facture pas les particuliers.",
            "",
            "",
        ],
    ),
];

const F_TRACTION: &[Row] = &[
    (
        "payants",
        [
            "",
            "le portage demande des clients déjà trouvés, et vous en avez.",
            "",
            "vos premières ventes peuvent aider à payer les frais d’une société.",
        ],
    ),
    (
        "promesses",
        [
            "il y a de quoi démarrer un test en CAE.",
            "il y a de quoi démarrer une mission.",
            "",
            "",
        ],
    ),
    (
        "contacts",
        [
            "la CAE permet de tester à faible coût.",
            "le portage demande des missions déjà trouvées.",
            "la micro permet de tester à faible coût.",
            "une société engage des frais fixes avant les premières ventes.",
        ],
    ),
    (
        "idee",
        [
            "la CAE permet de tester avant d’engager des frais fixes.",
            "en portage, sans mission, il n’y a pas de salaire.",
            "la micro permet de tester avant d’engager des frais fixes.",
            "une société engage des frais fixes avant que l’idée soit testée.",
        ],
    ),
];

const F_INVEST: &[Row] = &[
    (
        "moins_1000",
        [
            "une CAE convient bien à un démarrage léger.",
            "un démarrage léger va bien avec le portage, qui ne finance pas d’achats.",
            "un démarrage léger va bien avec la micro, qui ne déduit pas les achats.",
            "",
        ],
    ),
    ("1000_5000", ["", "", "", ""]),
    (
        "5000_20000",
        [
            "c’est la coopérative qui ferait cet achat, et toutes ne l’acceptent pas.",
            "une société de portage ne fait pas cet achat pour vous.",
            "la micro ne déduit pas cet achat.",
            "",
        ],
    ),
    (
        "20000_50000",
        [
            "une coopérative partagée prend rarement un tel investissement à sa charge.",
            "une société de portage ne finance pas votre investissement.",
            "la micro ne déduit pas cet investissement.",
            "une société peut porter cet investissement.",
        ],
    ),
    (
        "plus_50000",
        [
            "une coopérative partagée prend rarement un tel investissement à sa charge.",
            "une société de portage ne finance pas votre investissement.",
            "la micro ne déduit pas cet investissement.",
            "une société peut porter cet investissement.",
        ],
    ),
];

const F_ASSOCIES: &[Row] = &[
    ("solo", ["", "", "", ""]),
    (
        "peut_etre",
        [
            "",
            "le portage reste individuel.",
            "la micro reste l’affaire d’une seule personne.",
            "la société pourra accueillir des personnes associées.",
        ],
    ),
    (
        "plusieurs",
        [
            "en CAE, chaque personne a son contrat ; une convention permet une activité commune.",
            "le portage est individuel.",
            "la micro est l’affaire d’une seule personne.",
            "une société, ou une Scop, réunit des personnes associées autour de votre projet.",
        ],
    ),
];

const F_HORIZON: &[Row] = &[
    (
        "tester",
        [
            "le CAPE, un contrat avec la CAE, est fait pour tester sans immatriculer d’entreprise.",
            "le portage permet d’essayer une mission sans rien immatriculer.",
            "la micro permet de tester simplement.",
            "pour un simple test, il est souvent trop tôt pour créer une société.",
        ],
    ),
    (
        "mission",
        [
            "une CAE peut facturer vos missions sans que vous immatriculiez d’entreprise.",
            "le portage facture des missions sans rien immatriculer.",
            "la micro permet de facturer quelques missions simplement.",
            "pour quelques missions, il est souvent trop tôt pour créer une société.",
        ],
    ),
    (
        "complement",
        [
            "",
            "",
            "la micro se cumule simplement avec un autre revenu.",
            "une société coûte souvent trop cher pour un complément de revenu.",
        ],
    ),
    (
        "vivre",
        [
            "sur la durée, la protection compte, et la CAE en apporte avec son contrat salarié.",
            "",
            "sur la durée, la protection compte, et la micro en apporte peu.",
            "une société est une structure faite pour durer.",
        ],
    ),
    (
        "batir",
        [
            "bâtir une entreprise demande en général une société à soi, ce que cette voie n’offre pas.",
            "bâtir une entreprise demande en général une société à soi, ce que cette voie n’offre pas.",
            "bâtir une entreprise demande en général une société à soi, ce que cette voie n’offre pas.",
            "bâtir une entreprise demande en général une société à soi, et c’est ce que vous créez.",
        ],
    ),
];

const F_SITUATION: &[Row] = &[
    (
        "salarie_plein",
        [
            "le CAPE, le contrat pour tester, n’est pas possible à temps plein.",
            "",
            "la micro se cumule simplement avec un emploi.",
            "une société pèse lourd à côté d’un temps plein.",
        ],
    ),
    (
        "salarie_partiel",
        [
            "le CAPE, le contrat pour tester, est possible à temps partiel.",
            "",
            "la micro est simple à côté d’un temps partiel.",
            "",
        ],
    ),
    (
        "fin_contrat",
        [
            "un contrat salarié en CAE peut ouvrir de nouveaux droits au chômage.",
            "un contrat salarié en portage peut ouvrir de nouveaux droits au chômage.",
            "",
            "vous aurez peut-être des droits au chômage, qui peuvent aider une création : préparez-les avant de partir.",
        ],
    ),
    (
        "chomage_are",
        [
            "en CAPE, le contrat pour tester, l’allocation continue en principe, et les périodes payées comptent pour de nouveaux droits : à confirmer par France Travail.",
            "les salaires de portage comptent pour de nouveaux droits.",
            "",
            "l’Arce, une partie de vos droits versée en capital, peut aider une création.",
        ],
    ),
    (
        "chomage_sans",
        [
            "la CAE apporte un accompagnement, et son contrat salarié peut ouvrir de nouveaux droits.",
            "",
            "la micro coûte peu au démarrage.",
            "une société coûte dès le départ, sans l’allocation chômage (ARE) pour tenir.",
        ],
    ),
    (
        "etudes",
        [
            "",
            "le portage demande une expérience et des missions difficiles à réunir pendant des études.",
            "la micro est simple pour un petit volume.",
            "une société est souvent trop lourde pour un petit volume.",
        ],
    ),
    (
        "retraite",
        [
            "",
            "des missions en portage peuvent se cumuler avec une retraite, selon les règles du cumul.",
            "la micro peut se cumuler avec une retraite, selon les règles du cumul.",
            "une société est souvent trop lourde à côté d’une retraite.",
        ],
    ),
    (
        "public_plein",
        [
            "en règle générale, un accord écrit est nécessaire, y compris pour un contrat en CAE.",
            "en règle générale, un accord écrit est nécessaire, y compris pour un contrat de portage.",
            "",
            "un temps plein dans la fonction publique ne permet pas de créer une société.",
        ],
    ),
    (
        "public_partiel",
        [
            "",
            "",
            "les textes citent souvent la micro, avec l’autorisation de l’administration.",
            "",
        ],
    ),
    (
        "micro_deja",
        [
            "changer de voie peut aider, et la CAE apporte un collectif.",
            "",
            "",
            "changer de voie peut aider, et une société permet de grandir.",
        ],
    ),
    (
        "independant",
        [
            "changer de voie peut aider, et la CAE apporte un collectif.",
            "",
            "la micro se cumule rarement avec une entreprise individuelle au réel (qui déduit ses frais).",
            "votre activité actuelle peut évoluer vers une société.",
        ],
    ),
    (
        "sans_activite",
        [
            "l’accompagnement d’une CAE peut aider à démarrer.",
            "",
            "la micro s’ouvre sans autre activité ni capital.",
            "",
        ],
    ),
];

const F_ARE: &[Row] = &[
    (
        "garder",
        [
            "en CAPE, le contrat pour tester, l’allocation continue en principe, et les périodes payées comptent pour de nouveaux droits : à confirmer par France Travail.",
            "les salaires de portage comptent pour de nouveaux droits.",
            "",
            "",
        ],
    ),
    (
        "capital",
        [
            "ce capital (l’Arce) demande de créer une entreprise et d’obtenir l’Acre (une baisse de cotisations). Un CAPE, le contrat pour tester, n’est pas une création.",
            "ce capital (l’Arce) demande de créer une entreprise et d’obtenir l’Acre (une baisse de cotisations). Le portage n’est pas une création.",
            "ce capital (l’Arce) demande de créer une entreprise, et une micro en est une, puis d’obtenir l’Acre (une baisse de cotisations).",
            "ce capital (l’Arce) demande de créer une entreprise et d’obtenir l’Acre (une baisse de cotisations).",
        ],
    ),
    (
        "pas_droits",
        [
            "un contrat salarié en CAE peut ouvrir des droits, aux conditions des salariés.",
            "un contrat salarié en portage peut ouvrir des droits, aux conditions des salariés.",
            "",
            "une société n’ouvre en général pas de droits au chômage.",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use engine::choices;

    #[test]
    fn rows_follow_the_options_of_the_engine() {
        for &item in Item::ALL.iter().filter(|&&item| !rows(item).is_empty()) {
            let ids: Vec<&str> = rows(item).iter().map(|&(id, _)| id).collect();
            let options: Vec<&str> = choices(item).iter().map(|choice| choice.id).collect();
            assert_eq!(ids, options, "{}", item.id());
        }
    }
}
