//! The questions and options of items-2, frozen in their order of the day: what format 1 of links and attempts of then say.

use crate::share::Field;
use engine::Item;

/// The version that answers of this questionnaire say.
pub(crate) const VERSION: &str = "items-2";

/// The word for « je ne sais pas » of a question; none where an answer was required.
pub(crate) const fn dont_know(item: Item) -> Option<&'static str> {
    match item {
        Item::FActivite => None,
        Item::FSituation | Item::FTitre => Some("prefere_pas"),
        _ => Some("nsp"),
    }
}

/// The largest amount of a question, in euros.
pub(crate) const fn maximum(item: Item) -> u32 {
    match item {
        Item::FTarif => 5_000,
        _ => 10_000_000,
    }
}

/// The rank of a question in [`ORDER`]; none for one that items-2 did not ask.
pub(crate) fn rank(item: Item) -> Option<usize> {
    ORDER.iter().position(|(asked, _)| *asked == item)
}

/// Options of the questions with five points.
const FIVE: Field = Field::Option(&["1", "2", "3", "4", "5"]);

/// Every question of items-2, in the order of the fields of format 1.
pub(crate) const ORDER: [(Item, Field); 37] = [
    (Item::MotRang, Field::Ranking(&["gain", "lien", "sens"])),
    (Item::MotGain, FIVE),
    (Item::MotLien, FIVE),
    (Item::MotSens, FIVE),
    (
        Item::MotRevers,
        Field::Option(&["revenu", "tensions", "solitude", "ennui", "rien"]),
    ),
    (Item::ParContact, FIVE),
    (Item::ParMethodes, FIVE),
    (
        Item::ParTemps,
        Field::Option(&["aucun", "une_heure", "deux_trois_heures", "demi_journee", "journee"]),
    ),
    (
        Item::ParContribution,
        Field::Option(&["non", "plutot_non", "cela_depend", "plutot_oui", "oui"]),
    ),
    (Item::ColSolitude, FIVE),
    (Item::ColGuide, FIVE),
    (Item::AutMaitre, FIVE),
    (Item::AutRegles, FIVE),
    (Item::SecArbitrage, FIVE),
    (Item::SecSansContrat, FIVE),
    (
        Item::RisGeneral,
        Field::Option(&["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]),
    ),
    (Item::RisVariations, FIVE),
    (Item::GesComptes, FIVE),
    (Item::GesDeleguer, FIVE),
    (Item::AmbTaille, FIVE),
    (
        Item::AmbTroisAns,
        Field::Option(&[
            "retour_emploi",
            "solo",
            "peut_etre",
            "associer",
            "embaucher",
            "investisseurs",
        ]),
    ),
    (
        Item::FActivite,
        Field::Option(&[
            "conseil",
            "services_particuliers",
            "services_personne",
            "artisanat_batiment",
            "artisanat_diplome",
            "artisanat_fabrication",
            "commerce_stock",
            "restauration_lieu",
            "transport",
            "agriculture",
            "artiste_auteur",
            "reglementee",
            "autre",
        ]),
    ),
    (
        Item::FReglementee,
        Field::Option(&["sante_droit_chiffre", "cipav", "carte"]),
    ),
    (
        Item::FClients,
        Field::Option(&["entreprises", "une_entreprise", "public_assos", "particuliers", "mixte"]),
    ),
    (
        Item::FQualif,
        Field::Option(&["oui_bac2_ou_3ans", "oui_cap", "en_cours", "non"]),
    ),
    (
        Item::FTraction,
        Field::Option(&["payants", "promesses", "contacts", "idee"]),
    ),
    (Item::FCa, Field::Amount(4)),
    (Item::FTarif, Field::Amount(3)),
    (
        Item::FFrais,
        Field::Option(&["moins_10", "10_30", "30_50", "50_70", "plus_70"]),
    ),
    (
        Item::FInvest,
        Field::Option(&["moins_1000", "1000_5000", "5000_20000", "20000_50000", "plus_50000"]),
    ),
    (Item::FAssocies, Field::Option(&["solo", "peut_etre", "plusieurs"])),
    (
        Item::FHorizon,
        Field::Option(&["tester", "mission", "complement", "vivre", "batir"]),
    ),
    (
        Item::FSituation,
        Field::Option(&[
            "salarie_plein",
            "salarie_partiel",
            "fin_contrat",
            "chomage_are",
            "chomage_sans",
            "etudes",
            "retraite",
            "public_plein",
            "public_partiel",
            "micro_deja",
            "independant",
            "sans_activite",
        ]),
    ),
    (Item::FAutorisation, Field::Option(&["oui", "demandee", "non"])),
    (Item::FAre, Field::Option(&["garder", "capital", "pas_droits"])),
    (
        Item::FCas,
        Field::Set(&[
            "mineur",
            "interdit_gerer",
            "clause_concurrence",
            "employeur_demande",
            "aucun",
        ]),
    ),
    (
        Item::FTitre,
        Field::Option(&[
            "non",
            "oui_tout",
            "oui_entrepreneur",
            "oui_salarie",
            "oui_etudiant",
            "sans_droit",
        ]),
    ),
];
