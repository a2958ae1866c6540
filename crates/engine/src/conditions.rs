//! Conditions that several rules of the model name, as clauses.

use super::clause::Clause;
use super::questions::{
    FActivite, FAliments, FAssocies, FAutorisation, FCas, FExigence, FGraphisme, FInterdiction, FInvest, FMineur,
    FPublic, FQualif, FReglementee, FSituation,
};

/// Full-time public servant: the law forbids by default.
pub(super) const PUBLIC_FULL_TIME: Clause = FPublic::is(&[FPublic::Plein]);
/// Public servant on a full-time post, worked in full or in part: an agreement is needed.
pub(super) const PUBLIC_POST: Clause = FPublic::is(&[FPublic::Plein, FPublic::Partiel]);
/// Public servant who works part of a full-time post.
pub(super) const PUBLIC_PART_TIME: Clause = FPublic::is(&[FPublic::Partiel]);
/// The administration agreed in writing.
pub(super) const AGREED: Clause = FAutorisation::is(&[FAutorisation::Oui]);
/// No agreement, and none that the law does without; or no answer about it.
pub(super) const NOT_AGREED: Clause = FAutorisation::is_not(&[FAutorisation::Oui, FAutorisation::LiberalEnseignement]);
/// Said to be the liberal work of a teacher.
pub(super) const TEACHER: Clause = FAutorisation::is(&[FAutorisation::LiberalEnseignement]);
/// Activities that never follow from teaching as a liberal profession (CGFP L123-3); lessons at people’s home may.
const NEVER_LIBERAL_ACTIVITIES: &[FActivite] = &[
    FActivite::ArtisanatBatiment,
    FActivite::ArtisanatDiplome,
    FActivite::ArtisanatFabrication,
    FActivite::Alimentaire,
    FActivite::CommerceStock,
    FActivite::RestaurationLieu,
    FActivite::Ambulant,
    FActivite::Transport,
];
/// One of them.
pub(super) const NEVER_LIBERAL: Clause = FActivite::is(NEVER_LIBERAL_ACTIVITIES);
/// None of them, or not said.
pub(super) const PERHAPS_LIBERAL: Clause = FActivite::is_not(NEVER_LIBERAL_ACTIVITIES);
/// Not the liberal work of a teacher, which needs no agreement (CGFP L123-3).
pub(super) const NOT_TEACHER: Clause = FAutorisation::is_not(&[FAutorisation::LiberalEnseignement]);
/// Full-time employee of a company.
pub(super) const EMPLOYEE_FULL_TIME: Clause = FSituation::is(&[FSituation::SalariePlein]);
/// Activities outside the list of those that may be authorised beside a public post (CGFP R123-8).
const OUTSIDE_THE_LIST: &[FActivite] = &[
    FActivite::CommerceStock,
    FActivite::Transport,
    FActivite::RestaurationLieu,
    FActivite::AgentCommercial,
];
/// Outside the list.
pub(super) const UNLISTED: Clause = FActivite::is(OUTSIDE_THE_LIST);
/// On the list, works of the mind, or not said.
pub(super) const PERHAPS_LISTED: Clause = FActivite::is_not(OUTSIDE_THE_LIST);
/// A restaurant, a bar, a place open to the public.
pub(super) const PUBLIC_PLACE: Clause = FActivite::is(&[FActivite::RestaurationLieu]);
/// Works of an artist-author, which have their own régime.
pub(super) const ARTIST: Clause = FActivite::is(&[FActivite::ArtisteAuteur]);
/// Anything else, or not said.
pub(super) const NOT_ARTIST: Clause = FActivite::is_not(&[FActivite::ArtisteAuteur]);
/// The press or the stage, paid in wages.
pub(super) const PRESS_OR_STAGE: Clause = FActivite::is(&[FActivite::PresseSpectacle]);
/// Original graphic works and nothing else, which have the régime of artists-authors.
pub(super) const ORIGINAL_WORKS: Clause = FGraphisme::is(&[FGraphisme::Creations]);
/// A territory with its own rules of work, tax and contributions.
pub(super) const OTHER_TERRITORY: Clause = FCas::Pacifique.ticked();
/// Activities that can be exercised outside trade, crafts and farming.
const LIBERAL_ACTIVITIES: &[FActivite] = &[
    FActivite::Conseil,
    FActivite::Formation,
    FActivite::Graphisme,
    FActivite::AgentCommercial,
    FActivite::ServicesParticuliers,
    FActivite::PresseSpectacle,
    FActivite::ArtisteAuteur,
    FActivite::Reglementee,
];
/// An activity that can be exercised outside trade, crafts and farming.
pub(super) const LIBERAL: Clause = FActivite::is(LIBERAL_ACTIVITIES);
/// Trade, crafts, farming, unsure, or not said.
pub(super) const NOT_LIBERAL: Clause = FActivite::is_not(LIBERAL_ACTIVITIES);
/// Activities of trade, crafts or farming, beyond doubt.
const TRADES_CRAFTS_AND_FARMS: &[FActivite] = &[
    FActivite::ArtisanatBatiment,
    FActivite::ArtisanatDiplome,
    FActivite::ArtisanatFabrication,
    FActivite::Alimentaire,
    FActivite::CommerceStock,
    FActivite::RestaurationLieu,
    FActivite::Ambulant,
    FActivite::Transport,
    FActivite::Paysage,
    FActivite::Agriculture,
];
/// Trade, crafts or farming.
pub(super) const TRADE_CRAFT_OR_FARM: Clause = FActivite::is(TRADES_CRAFTS_AND_FARMS);
/// Liberal, home services, anything else, or not said.
pub(super) const NOT_SURELY_TRADE: Clause = FActivite::is_not(TRADES_CRAFTS_AND_FARMS);
/// Activities of trade or crafts, beyond doubt.
const TRADES_AND_CRAFTS: &[FActivite] = &[
    FActivite::ServicesPersonne,
    FActivite::ArtisanatBatiment,
    FActivite::ArtisanatDiplome,
    FActivite::ArtisanatFabrication,
    FActivite::Alimentaire,
    FActivite::CommerceStock,
    FActivite::RestaurationLieu,
    FActivite::Ambulant,
    FActivite::Transport,
];
/// Trade or crafts.
pub(super) const TRADE_OR_CRAFT: Clause = FActivite::is(TRADES_AND_CRAFTS);
/// Perhaps a liberal profession or farming, which a public servant may have allowed; or not said.
pub(super) const PERHAPS_ALLOWED: Clause = FActivite::is_not(TRADES_AND_CRAFTS);
/// Farming, which has its own path.
pub(super) const FARMING: Clause = FActivite::is(&[FActivite::Agriculture]);
/// Building, renovation, repairs.
pub(super) const BUILDING: Clause = FActivite::is(&[FActivite::ArtisanatBatiment]);
/// Services at people's home.
pub(super) const HOME_SERVICES: Clause = FActivite::is(&[FActivite::ServicesPersonne]);
/// Gardens, which belong to the MSA.
pub(super) const GARDENS: Clause = FActivite::is(&[FActivite::Paysage]);
/// A commercial agent.
pub(super) const COMMERCIAL_AGENT: Clause = FActivite::is(&[FActivite::AgentCommercial]);
/// A craft that nobody may run without a qualification (`METIERS_QUALIFIES`).
pub(super) const QUALIFIED_CRAFT: Clause = FActivite::is(&[FActivite::ArtisanatBatiment, FActivite::ArtisanatDiplome]);
/// The trade that was found in the list does ask for a diploma, or no trade was found.
pub(super) const DIPLOMA_ASKED: Clause = FExigence::is_not(&[FExigence::Aucune]);
/// Bread, fresh pastry, ice cream, raw meat or fish.
pub(super) const FRESH_FOOD: Clause = FAliments::is(&[FAliments::Frais]);
/// No diploma nor experience in the trade, and nobody who has them.
pub(super) const UNQUALIFIED: Clause = FQualif::is(&[FQualif::Non, FQualif::AutreBac2]);
/// A qualification to come, someone else's, or not said.
pub(super) const QUALIFICATION_UNSURE: Clause = FQualif::is_not(&[
    FQualif::Non,
    FQualif::AutreBac2,
    FQualif::OuiBac2Ou3ans,
    FQualif::OuiCap,
]);
/// Not qualified today: nothing, another trade, or in course.
pub(super) const NOT_QUALIFIED_YET: Clause = FQualif::is(&[FQualif::Non, FQualif::AutreBac2, FQualif::EnCours]);
/// Several founders from the start.
pub(super) const TOGETHER: Clause = FAssocies::is(&[FAssocies::Plusieurs]);
/// Alone, with others later, or not said.
pub(super) const NOT_TOGETHER: Clause = FAssocies::is_not(&[FAssocies::Plusieurs]);
/// The founder is alone.
pub(super) const ALONE: Clause = FAssocies::is(&[FAssocies::Solo]);
/// With others, now or later, or not said.
pub(super) const NOT_ALONE: Clause = FAssocies::is_not(&[FAssocies::Solo]);
/// 20 000 € or more to start.
pub(super) const HEAVY_INVESTMENT: Clause = FInvest::is(&[FInvest::De20000A50000, FInvest::Plus50000]);
/// A trade that needs a professional card, a licence or an approval.
pub(super) const CARD: Clause = FReglementee::is(&[FReglementee::Carte]);
/// Nobody may exercise without the diploma or the title.
pub(super) const PROTECTED_TITLE: Clause = FReglementee::is(&[
    FReglementee::SanteDroitChiffre,
    FReglementee::OrdreCipav,
    FReglementee::TitreCipav,
]);
/// Health, law, accounting: exercised in person or in a SEL.
pub(super) const HEALTH_LAW_ACCOUNTING: Clause = FReglementee::is(&[FReglementee::SanteDroitChiffre]);
/// An architect or a surveyor.
pub(super) const ORDER: Clause = FReglementee::is(&[FReglementee::OrdreCipav]);
/// A protected title without an order.
pub(super) const TITLE: Clause = FReglementee::is(&[FReglementee::TitreCipav]);
/// Under 18.
pub(super) const MINOR: Clause = FCas::Mineur.ticked();
/// 16 or 17 without emancipation, or an age that is not said.
pub(super) const SIXTEEN: Clause = FMineur::is_not(&[FMineur::Emancipe, FMineur::Moins16]);
/// A court limits the right to manage.
pub(super) const BANNED: Clause = FCas::InterditGerer.ticked();
/// Every business.
pub(super) const BANNED_FROM_ALL: Clause = FInterdiction::is(&[FInterdiction::Tout]);
/// Every business, or not said.
pub(super) const PERHAPS_FROM_ALL: Clause = FInterdiction::is_not(&[FInterdiction::Faillite, FInterdiction::Societe]);
/// What the ban covers is not said.
pub(super) const REACH_UNSAID: Clause =
    FInterdiction::is_not(&[FInterdiction::Tout, FInterdiction::Faillite, FInterdiction::Societe]);
