//! Which residence permit.

use crate::words::ItemText;
use engine::{FCarte, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Which permit do you have?",
    help: Some("With an Algerian residence certificate (certificat de résidence), choose by the words written on it."),
    short: "Your residence permit card",
    poles: None,
};

pub(super) const WHY: &str = "Each permit allows work as an employee, self-employment, or both.";

pub(super) const LABELS: &[&str] = by_option!(FCarte => &'static str {
    Entrepreneur: "Entrepreneur / profession libérale (self-employed), or Algerian certificate marked commerçant (trader), artisan (craftsperson) or profession libérale",
    TalentProjet: "Talent – porteur de projet (project holder)",
    TalentSalarie: "Talent, for a job: salarié qualifié (qualified employee), carte bleue européenne (EU Blue Card), research, profession médicale (medical profession)",
    TalentAutre: "Another talent card: artist, international reputation (renommée internationale)",
    RechercheCreation: "Recherche d’emploi ou création d’entreprise (looking for a job or starting a business)",
    Salarie: "Salarié (employee), travailleur temporaire (temporary worker) or saisonnier (seasonal worker)",
    Etudiant: "Étudiant (student)",
    AutreTitre: "Another permit, a visa or a récépissé (receipt for an application)",
});
