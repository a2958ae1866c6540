//! The one proposal to keep a result elsewhere than on the device: the link or the file.

/// Title.
pub const TITLE: &str = "Gardez votre résultat ailleurs qu’ici";
/// Why.
pub const LEAD: &str = "Safari l’efface après sept jours sans visite, et une fenêtre privée quand vous la fermez. Toute personne qui a le lien ou le fichier peut lire vos réponses.";
/// Copies the complete link.
pub const COPY: &str = "Copier le lien complet";
/// Leaves it at that.
pub const CLOSE: &str = "Non merci";
/// The link was copied, with every answer.
pub const COPIED: &str = "Lien copié. Collez-le dans un message à vous-même.";
/// The link was copied, without the sensitive answers.
pub const COPIED_IN_PART: &str = "Lien copié, sans vos réponses plus personnelles. Collez-le dans un message à vous-même. Le fichier, lui, contient tout.";
/// The browser refused.
pub const NOT_COPIED: &str =
    "Votre navigateur n’a pas permis la copie. Le lien est plus bas, dans « Garder ou envoyer ce résultat ».";
