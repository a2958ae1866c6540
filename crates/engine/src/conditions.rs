//! Conditions that several rules of the model name, as clauses.

use super::clause::Clause;
use super::questions::{FActivite, FAssocies, FAutorisation, FInvest, FQualif, FReglementee, FSituation};

/// Full-time public servant: the law forbids by default.
pub(super) const PUBLIC_FULL_TIME: Clause = FSituation::is(&[FSituation::PublicPlein]);
/// The administration agreed in writing.
pub(super) const AGREED: Clause = FAutorisation::is(&[FAutorisation::Oui]);
/// No written agreement, or no answer about it.
pub(super) const NOT_AGREED: Clause = FAutorisation::is_not(&[FAutorisation::Oui]);
/// Full-time employee of a company.
pub(super) const EMPLOYEE_FULL_TIME: Clause = FSituation::is(&[FSituation::SalariePlein]);
/// Buying to sell again.
pub(super) const RESALE: Clause = FActivite::is(&[FActivite::CommerceStock]);
/// A restaurant, a bar, a place open to the public.
pub(super) const PUBLIC_PLACE: Clause = FActivite::is(&[FActivite::RestaurationLieu]);
/// Works of an artist-author, which have their own régime.
pub(super) const ARTIST: Clause = FActivite::is(&[FActivite::ArtisteAuteur]);
/// Anything else, or not said.
pub(super) const NOT_ARTIST: Clause = FActivite::is_not(&[FActivite::ArtisteAuteur]);
/// Activities that can be exercised outside trade and crafts.
const LIBERAL_ACTIVITIES: &[FActivite] = &[
    FActivite::Conseil,
    FActivite::ServicesParticuliers,
    FActivite::Reglementee,
    FActivite::ArtisteAuteur,
];
/// An activity that can be exercised outside trade and crafts.
pub(super) const LIBERAL: Clause = FActivite::is(LIBERAL_ACTIVITIES);
/// A liberal profession in one's own name, works of the mind apart.
pub(super) const LIBERAL_PROFESSION: Clause = FActivite::is(&[
    FActivite::Conseil,
    FActivite::ServicesParticuliers,
    FActivite::Reglementee,
]);
/// Trade, crafts, farming, or not said.
pub(super) const NOT_LIBERAL: Clause = FActivite::is_not(LIBERAL_ACTIVITIES);
/// Farming and green spaces, which have their own path.
pub(super) const FARMING: Clause = FActivite::is(&[FActivite::Agriculture]);
/// A craft that nobody may run without a qualification (`METIERS_QUALIFIES`).
pub(super) const QUALIFIED_CRAFT: Clause = FActivite::is(&[FActivite::ArtisanatBatiment, FActivite::ArtisanatDiplome]);
/// Neither diploma nor experience.
pub(super) const UNQUALIFIED: Clause = FQualif::is(&[FQualif::Non]);
/// Several founders from the start.
pub(super) const TOGETHER: Clause = FAssocies::is(&[FAssocies::Plusieurs]);
/// The founder is alone.
pub(super) const ALONE: Clause = FAssocies::is(&[FAssocies::Solo]);
/// 20 000 € or more to start.
pub(super) const HEAVY_INVESTMENT: Clause = FInvest::is(&[FInvest::De20000A50000, FInvest::Plus50000]);
/// A trade that needs a professional card, a licence or an approval.
pub(super) const CARD: Clause = FReglementee::is(&[FReglementee::Carte]);
/// Nobody may exercise without the diploma or the title.
pub(super) const PROTECTED_TITLE: Clause = FReglementee::is(&[FReglementee::SanteDroitChiffre, FReglementee::Cipav]);
/// Health, law, accounting: exercised in person or in a SEL.
pub(super) const HEALTH_LAW_ACCOUNTING: Clause = FReglementee::is(&[FReglementee::SanteDroitChiffre]);
