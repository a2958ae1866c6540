//! Residence permit.

use crate::words::ItemText;
use engine::{FTitre, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Avez-vous besoin d’un titre de séjour pour travailler en France ?",
    help: Some(
        "Cette réponse sert seulement à vérifier ce que la loi permet. Elle n’est pas envoyée. Avec un certificat de résidence algérien, choisissez selon la mention écrite dessus.",
    ),
    short: "Votre titre de séjour",
    poles: None,
};

pub(super) const LABELS: &[&str] = by_option!(FTitre => &'static str {
    Non: "Non (nationalité française, Union européenne, EEE, Suisse…)",
    OuiTout: "Oui, et mon titre permet toute activité (résident, vie privée et familiale, « talent – famille », « recherche d’emploi ou création d’entreprise »…)",
    OuiEntrepreneur: "Oui : carte « entrepreneur / profession libérale » ou « talent – porteur de projet »",
    OuiSalarie: "Oui : carte « salarié », « travailleur temporaire », ou une autre carte « talent » (salarié qualifié, carte bleue européenne, chercheur…)",
    OuiEtudiant: "Oui : carte « étudiant »",
    SansDroit: "Je n’ai pas encore le droit de travailler",
});
