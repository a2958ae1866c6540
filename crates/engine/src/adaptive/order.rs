//! The questions that everybody starts with, and the order that goes on where the choice never comes.

use crate::item::Item;

/// Asked of everybody first, when visible: the trade, what for, alone or not, with how much, for whom.
pub const START: [Item; 8] = [
    Item::FActivite,
    Item::FAliments,
    Item::FGraphisme,
    Item::FReglementee,
    Item::FHorizon,
    Item::FAssocies,
    Item::FInvest,
    Item::FClients,
];

/// A good order for everybody, the start included: what tells most on average, a theme at a time, the situation last.
///
/// What may still close a way, or make the person wait, comes after it.
pub const ORDER: [Item; 34] = [
    Item::FActivite,
    Item::FAliments,
    Item::FGraphisme,
    Item::FReglementee,
    Item::FHorizon,
    Item::FAssocies,
    Item::FEnsemble,
    Item::FInvest,
    Item::FClients,
    Item::FTraction,
    Item::FQualif,
    Item::FCa,
    Item::SecArbitrage,
    Item::SecSansContrat,
    Item::AmbTaille,
    Item::AmbTroisAns,
    Item::AutMaitre,
    Item::AutRegles,
    Item::GesComptes,
    Item::GesDeleguer,
    Item::ParContact,
    Item::ParTemps,
    Item::ParContribution,
    Item::MotRang,
    Item::FTitrePro,
    Item::FSituation,
    Item::FPublic,
    Item::FAutorisation,
    Item::FAre,
    Item::FCas,
    Item::FMineur,
    Item::FInterdiction,
    Item::FTitre,
    Item::FCarte,
];
