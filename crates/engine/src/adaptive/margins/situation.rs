//! P: the situation.

use crate::{
    FAre, FAutorisation, FCarte, FCas, FDeja, FDepart, FInterdiction, FMineur, FPublic, FSituation, FTitre, Item,
    by_option,
};

pub(in crate::adaptive) const MARGINS: &[(Item, &[f64])] = &[
    (
        Item::FSituation,
        by_option!(FSituation => f64 {
            SalariePlein: 0.25,
            SalariePartiel: 0.08,
            FinContrat: 0.06,
            ChomageAre: 0.16,
            ChomageSans: 0.12,
            Etudes: 0.05,
            Retraite: 0.04,
            Public: 0.06,
            MicroDeja: 0.1,
            Independant: 0.04,
            SansActivite: 0.04,
        }),
    ),
    (
        Item::FPublic,
        by_option!(FPublic => f64 {
            Plein: 0.65,
            Partiel: 0.12,
            Creation: 0.05,
            NonComplet: 0.08,
            Disponibilite: 0.1,
        }),
    ),
    (
        Item::FAutorisation,
        by_option!(FAutorisation => f64 {
            Oui: 0.4,
            Demandee: 0.2,
            Non: 0.35,
            LiberalEnseignement: 0.05,
        }),
    ),
    (
        Item::FDeja,
        by_option!(FDeja => f64 {
            Rien: 0.15,
            Protection: 0.2,
            Collectif: 0.1,
            Administratif: 0.1,
            Frais: 0.1,
            Grandir: 0.1,
            Clients: 0.05,
            Revenu: 0.2,
        }),
    ),
    (
        Item::FDepart,
        by_option!(FDepart => f64 {
            Garder: 0.35,
            Conge: 0.1,
            Rupture: 0.25,
            Demission: 0.15,
            Fin: 0.15,
        }),
    ),
    (
        Item::FAre,
        by_option!(FAre => f64 {
            Garder: 0.6,
            Capital: 0.25,
            PasDroits: 0.15,
        }),
    ),
    (
        // Overseas: 2.2 million of 68.6 million inhabitants (INSEE, population on 1 January); the rest is a judgement.
        Item::FCas,
        by_option!(FCas => f64 {
            Mineur: 0.005,
            InterditGerer: 0.005,
            ClauseConcurrence: 0.02,
            TravailDirige: 0.02,
            FactureDemandee: 0.015,
            OutreMer: 0.03,
            Pacifique: 0.005,
            Aucun: 0.9,
        }),
    ),
    (
        Item::FMineur,
        by_option!(FMineur => f64 {
            Moins16: 0.15,
            De16A17: 0.75,
            Emancipe: 0.1,
        }),
    ),
    (
        Item::FInterdiction,
        by_option!(FInterdiction => f64 {
            Tout: 0.6,
            Societe: 0.3,
            Faillite: 0.1,
        }),
    ),
    (
        Item::FTitre,
        by_option!(FTitre => f64 {
            Non: 0.93,
            OuiTout: 0.03,
            OuiLimite: 0.03,
            SansDroit: 0.01,
        }),
    ),
    (
        Item::FCarte,
        by_option!(FCarte => f64 {
            Entrepreneur: 0.25,
            TalentProjet: 0.05,
            TalentSalarie: 0.12,
            TalentAutre: 0.04,
            RechercheCreation: 0.12,
            Salarie: 0.17,
            Etudiant: 0.2,
            AutreTitre: 0.05,
        }),
    ),
];
