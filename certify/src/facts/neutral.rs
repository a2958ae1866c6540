//! N: what leaves the four ways open by law.

use engine::{
    Answer, Answers, FActivite, FAssocies, FAutorisation, FCas, FClients, FPublic, FQualif, FSituation, FTitre, Item,
};

use crate::attitudes::set;
use crate::random::Random;

/// Clients that any way can serve.
const BUSINESS_CLIENTS: [FClients; 5] = [
    FClients::Entreprises,
    FClients::UnClient,
    FClients::AncienEmployeur,
    FClients::PublicAssos,
    FClients::Mixte,
];
/// Posts beside which a company may be created.
const LIGHTER_POSTS: [FPublic; 4] = [
    FPublic::Partiel,
    FPublic::Creation,
    FPublic::NonComplet,
    FPublic::Disponibilite,
];

/// Puts an open answer in the place of each one that closes a way.
pub(super) fn open_every_way(random: &mut Random, answers: &mut Answers) {
    let activity = random.among(&[FActivite::Conseil, FActivite::Autre]);
    set(answers, Item::FActivite, activity.answer());
    set(answers, Item::FClients, random.among(&BUSINESS_CLIENTS).answer());
    set(answers, Item::FQualif, FQualif::OuiBac2Ou3ans.answer());
    set(answers, Item::FTitre, FTitre::Non.answer());
    set(answers, Item::FCas, Answer::Several(FCas::set(&[FCas::Aucun])));
    if FAssocies::of(answers) == Some(FAssocies::Plusieurs) {
        set(answers, Item::FAssocies, FAssocies::PeutEtre.answer());
    }
    if FSituation::of(answers) == Some(FSituation::Public) {
        public_servant(random, answers);
    }
}

/// Not at full time, and with the agreement where one is asked.
fn public_servant(random: &mut Random, answers: &mut Answers) {
    set(answers, Item::FPublic, random.among(&LIGHTER_POSTS).answer());
    if answers.sees(Item::FAutorisation) {
        set(answers, Item::FAutorisation, FAutorisation::Oui.answer());
    }
}
