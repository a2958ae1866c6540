//! Conditions that several rules of the model name, as clauses.

use super::clause::Clause;
use super::item::Item;
use super::options::{options, rank};

/// The answer is one of these options; false without an answer.
pub(super) const fn is(item: Item, ids: &[&str]) -> Clause {
    Clause::In(item, options(item, ids))
}

/// The answer is none of these options; true without an answer.
pub(super) const fn is_not(item: Item, ids: &[&str]) -> Clause {
    Clause::NotIn(item, options(item, ids))
}

/// The case is ticked in `f_cas`.
pub(super) const fn case(id: &str) -> Clause {
    Clause::Contains(Item::FCas, rank(Item::FCas, id))
}

/// Full-time public servant: the law forbids by default.
pub(super) const PUBLIC_FULL_TIME: Clause = is(Item::FSituation, &["public_plein"]);
/// The administration agreed in writing.
pub(super) const AGREED: Clause = is(Item::FAutorisation, &["oui"]);
/// No written agreement, or no answer about it.
pub(super) const NOT_AGREED: Clause = is_not(Item::FAutorisation, &["oui"]);
/// Full-time employee of a company.
pub(super) const EMPLOYEE_FULL_TIME: Clause = is(Item::FSituation, &["salarie_plein"]);
/// Buying to sell again.
pub(super) const RESALE: Clause = is(Item::FActivite, &["commerce_stock"]);
/// A restaurant, a bar, a place open to the public.
pub(super) const PUBLIC_PLACE: Clause = is(Item::FActivite, &["restauration_lieu"]);
/// Works of an artist-author, which have their own régime.
pub(super) const ARTIST: Clause = is(Item::FActivite, &["artiste_auteur"]);
/// Anything else, or not said.
pub(super) const NOT_ARTIST: Clause = is_not(Item::FActivite, &["artiste_auteur"]);
/// Activities that can be exercised outside trade and crafts.
const LIBERAL_ACTIVITIES: [&str; 4] = ["conseil", "services_particuliers", "reglementee", "artiste_auteur"];
/// An activity that can be exercised outside trade and crafts.
pub(super) const LIBERAL: Clause = is(Item::FActivite, &LIBERAL_ACTIVITIES);
/// A liberal profession in one's own name, works of the mind apart.
pub(super) const LIBERAL_PROFESSION: Clause = is(Item::FActivite, &["conseil", "services_particuliers", "reglementee"]);
/// Trade, crafts, farming, or not said.
pub(super) const NOT_LIBERAL: Clause = is_not(Item::FActivite, &LIBERAL_ACTIVITIES);
/// Farming and green spaces, which have their own path.
pub(super) const FARMING: Clause = is(Item::FActivite, &["agriculture"]);
/// A craft that nobody may run without a qualification (`METIERS_QUALIFIES`).
pub(super) const QUALIFIED_CRAFT: Clause = is(Item::FActivite, &["artisanat_batiment", "artisanat_diplome"]);
/// Neither diploma nor experience.
pub(super) const UNQUALIFIED: Clause = is(Item::FQualif, &["non"]);
/// Several founders from the start.
pub(super) const TOGETHER: Clause = is(Item::FAssocies, &["plusieurs"]);
/// The founder is alone.
pub(super) const ALONE: Clause = is(Item::FAssocies, &["solo"]);
/// 20 000 € or more to start.
pub(super) const HEAVY_INVESTMENT: Clause = is(Item::FInvest, &["20000_50000", "plus_50000"]);
/// A trade that needs a professional card, a licence or an approval.
pub(super) const CARD: Clause = is(Item::FReglementee, &["carte"]);
/// Nobody may exercise without the diploma or the title.
pub(super) const PROTECTED_TITLE: Clause = is(Item::FReglementee, &["sante_droit_chiffre", "cipav"]);
/// Health, law, accounting: exercised in person or in a SEL.
pub(super) const HEALTH_LAW_ACCOUNTING: Clause = is(Item::FReglementee, &["sante_droit_chiffre"]);
