//! Which residence permit.

use crate::words::ItemText;
use engine::{FCarte, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Quel titre avez-vous ?",
    help: Some("Avec un certificat de résidence algérien, choisissez selon la mention écrite dessus."),
    short: "Votre carte de séjour",
    poles: None,
};

pub(super) const WHY: &str = "Chaque titre permet l’emploi salarié, l’activité indépendante, ou l’un des deux.";

pub(super) const LABELS: &[&str] = by_option!(FCarte => &'static str {
    Entrepreneur: "Entrepreneur / profession libérale, ou certificat algérien « commerçant », « artisan » ou profession libérale",
    TalentProjet: "Talent – porteur de projet",
    TalentSalarie: "Talent, pour un emploi : salarié qualifié, carte bleue européenne, recherche, profession médicale",
    TalentAutre: "Une autre carte talent : artiste, renommée internationale",
    RechercheCreation: "Recherche d’emploi ou création d’entreprise",
    Salarie: "Salarié, travailleur temporaire ou saisonnier",
    Etudiant: "Étudiant",
    AutreTitre: "Un autre titre, un visa ou un récépissé",
});
