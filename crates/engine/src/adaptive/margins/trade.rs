//! P: trades, and what the law asks of them. A trade that was split keeps the share of its family; how is a judgement.

use crate::{FActivite, FAliments, FGraphisme, FQualif, FReglementee, FTitrePro, Item, by_option};

pub(in crate::adaptive) const MARGINS: &[(Item, &[f64])] = &[
    (
        Item::FActivite,
        by_option!(FActivite => f64 {
            Conseil: 0.21,
            Formation: 0.05,
            Graphisme: 0.025,
            AgentCommercial: 0.015,
            ServicesParticuliers: 0.16,
            ServicesPersonne: 0.05,
            ArtisanatBatiment: 0.09,
            ArtisanatDiplome: 0.05,
            ArtisanatFabrication: 0.05,
            Alimentaire: 0.03,
            CommerceStock: 0.08,
            RestaurationLieu: 0.02,
            Ambulant: 0.01,
            Transport: 0.03,
            Paysage: 0.01,
            Agriculture: 0.01,
            ArtisteAuteur: 0.035,
            PresseSpectacle: 0.015,
            Reglementee: 0.04,
            Autre: 0.03,
        }),
    ),
    (
        Item::FAliments,
        by_option!(FAliments => f64 {
            Frais: 0.3,
            Secs: 0.25,
            Plats: 0.3,
            Plusieurs: 0.15,
        }),
    ),
    (
        Item::FGraphisme,
        by_option!(FGraphisme => f64 {
            Creations: 0.35,
            Execution: 0.25,
            LesDeux: 0.4,
        }),
    ),
    (
        Item::FReglementee,
        by_option!(FReglementee => f64 {
            SanteDroitChiffre: 0.4,
            OrdreCipav: 0.06,
            TitreCipav: 0.24,
            Carte: 0.3,
        }),
    ),
    (
        Item::FTitrePro,
        by_option!(FTitrePro => f64 {
            Oui: 0.75,
            EnCours: 0.15,
            Non: 0.1,
        }),
    ),
    (
        Item::FQualif,
        by_option!(FQualif => f64 {
            OuiBac2Ou3ans: 0.62,
            OuiCap: 0.1,
            AutreBac2: 0.08,
            EnCours: 0.08,
            AvecQualifie: 0.02,
            Non: 0.1,
        }),
    ),
];
