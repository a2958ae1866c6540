//! The items and options of format 2, frozen. Never edited once released: no row moves, no option changes its rank.

use crate::share::Field;
use engine::Item;

/// Options of the questions with five points.
const FIVE: Field = Field::Option(&["1", "2", "3", "4", "5"]);

/// Every item of format 2, in the order of its fields.
pub(super) const ORDER: [(Item, Field); 54] = [
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
            "formation",
            "graphisme",
            "agent_commercial",
            "services_particuliers",
            "services_personne",
            "artisanat_batiment",
            "artisanat_diplome",
            "artisanat_fabrication",
            "alimentaire",
            "commerce_stock",
            "restauration_lieu",
            "ambulant",
            "transport",
            "paysage",
            "agriculture",
            "artiste_auteur",
            "presse_spectacle",
            "reglementee",
            "autre",
        ]),
    ),
    (Item::FExigence, Field::Option(&["aucune", "diplome", "titre", "carte"])),
    (Item::FAliments, Field::Option(&["frais", "secs", "plats", "plusieurs"])),
    (Item::FGraphisme, Field::Option(&["creations", "execution", "les_deux"])),
    (
        Item::FReglementee,
        Field::Option(&["sante_droit_chiffre", "ordre_cipav", "titre_cipav", "carte"]),
    ),
    (Item::FTitrePro, Field::Option(&["oui", "en_cours", "non"])),
    (
        Item::FClients,
        Field::Option(&[
            "entreprises",
            "un_client",
            "ancien_employeur",
            "public_assos",
            "particuliers",
            "mixte",
        ]),
    ),
    (
        Item::FQualif,
        Field::Option(&[
            "oui_bac2_ou_3ans",
            "oui_cap",
            "autre_bac2",
            "en_cours",
            "avec_qualifie",
            "non",
        ]),
    ),
    (
        Item::FTraction,
        Field::Option(&["payants", "promesses", "contacts", "idee"]),
    ),
    (
        Item::FStatutClient,
        Field::Option(&["indifferent", "entreprise", "tva", "structure"]),
    ),
    (Item::FCa, Field::Amount(4)),
    (Item::FTarif, Field::Amount(3)),
    (
        Item::FNature,
        Field::Option(&["ventes", "services", "mixte", "hebergement"]),
    ),
    (
        Item::FFrais,
        Field::Option(&["moins_10", "10_30", "30_50", "50_70", "plus_70"]),
    ),
    (
        Item::FInvest,
        Field::Option(&["moins_1000", "1000_5000", "5000_20000", "20000_50000", "plus_50000"]),
    ),
    (Item::FAssocies, Field::Option(&["solo", "peut_etre", "plusieurs"])),
    (Item::FEnsemble, Field::Option(&["societe", "meme_nom"])),
    (Item::FAutreActivite, Field::Option(&["non", "moins_30", "plus_30"])),
    (Item::FCaeProche, Field::Option(&["oui", "non", "pas_cherche"])),
    (
        Item::FHorizon,
        Field::Option(&["tester", "mission", "complement", "vivre", "batir"]),
    ),
    (Item::FReserve, Field::Option(&["moins_3", "3_6", "6_12", "plus_12"])),
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
            "public",
            "micro_deja",
            "independant",
            "sans_activite",
        ]),
    ),
    (
        Item::FPublic,
        Field::Option(&["plein", "partiel", "creation", "non_complet", "disponibilite"]),
    ),
    (
        Item::FAutorisation,
        Field::Option(&["oui", "demandee", "non", "liberal_enseignement"]),
    ),
    (
        Item::FDeja,
        Field::Option(&[
            "rien",
            "protection",
            "collectif",
            "administratif",
            "frais",
            "grandir",
            "clients",
            "revenu",
        ]),
    ),
    (
        Item::FDepart,
        Field::Option(&["garder", "conge", "rupture", "demission", "fin"]),
    ),
    (Item::FAre, Field::Option(&["garder", "capital", "pas_droits"])),
    (
        Item::FCas,
        Field::Set(&[
            "mineur",
            "interdit_gerer",
            "clause_concurrence",
            "travail_dirige",
            "facture_demandee",
            "outre_mer",
            "pacifique",
            "aucun",
        ]),
    ),
    (Item::FMineur, Field::Option(&["moins_16", "16_17", "emancipe"])),
    (Item::FInterdiction, Field::Option(&["tout", "societe", "faillite"])),
    (
        Item::FTitre,
        Field::Option(&["non", "oui_tout", "oui_limite", "sans_droit"]),
    ),
    (
        Item::FCarte,
        Field::Option(&[
            "entrepreneur",
            "talent_projet",
            "talent_salarie",
            "talent_autre",
            "recherche_creation",
            "salarie",
            "etudiant",
            "autre_titre",
        ]),
    ),
    (
        Item::FVie,
        Field::Set(&["maternite", "sante", "allocation", "proches", "emprunt", "aucun"]),
    ),
];
