//! P: the project.

use crate::{
    FAssocies, FAutreActivite, FCaeProche, FEnsemble, FHorizon, FInvest, FReserve, FStatutClient, FTraction, Item,
    by_option,
};

pub(in crate::adaptive) const MARGINS: &[(Item, &[f64])] = &[
    (
        Item::FTraction,
        by_option!(FTraction => f64 {
            Payants: 0.2,
            Promesses: 0.2,
            Contacts: 0.3,
            Idee: 0.3,
        }),
    ),
    (
        Item::FStatutClient,
        by_option!(FStatutClient => f64 {
            Indifferent: 0.7,
            Entreprise: 0.1,
            Tva: 0.1,
            Structure: 0.1,
        }),
    ),
    (
        Item::FInvest,
        by_option!(FInvest => f64 {
            Moins1000: 0.35,
            De1000A5000: 0.3,
            De5000A20000: 0.2,
            De20000A50000: 0.1,
            Plus50000: 0.05,
        }),
    ),
    (
        Item::FAssocies,
        by_option!(FAssocies => f64 {
            Solo: 0.75,
            PeutEtre: 0.15,
            Plusieurs: 0.10,
        }),
    ),
    (
        Item::FEnsemble,
        by_option!(FEnsemble => f64 {
            Societe: 0.7,
            MemeNom: 0.3,
        }),
    ),
    (
        Item::FAutreActivite,
        by_option!(FAutreActivite => f64 {
            Non: 0.6,
            Moins30: 0.25,
            Plus30: 0.15,
        }),
    ),
    (
        Item::FCaeProche,
        by_option!(FCaeProche => f64 {
            Oui: 0.2,
            Non: 0.15,
            PasCherche: 0.65,
        }),
    ),
    (
        Item::FHorizon,
        by_option!(FHorizon => f64 {
            Tester: 0.22,
            Mission: 0.08,
            Complement: 0.19,
            Vivre: 0.39,
            Batir: 0.12,
        }),
    ),
    (
        Item::FReserve,
        by_option!(FReserve => f64 {
            Moins3: 0.25,
            De3A5: 0.3,
            De6A11: 0.2,
            Plus12: 0.25,
        }),
    ),
];
