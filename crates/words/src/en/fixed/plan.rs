//! The map of the site.

/// Title of the page.
pub const TITLE: &str = "Plan du site";
/// What search engines show.
pub const DESCRIPTION: &str = "Toutes les pages de Quatre Voies, avec ce que chacune contient.";
/// What it is for.
pub const LEAD: &str = "Toutes les pages du site, avec ce que chacune contient.";
/// The pages that answer.
pub const APP: &str = "Répondre et lire votre résultat";
/// The pages to read.
pub const READ: &str = "S’informer";
/// The first screen.
pub const HOME: &str = "Accueil";
/// What the site is made of.
pub const CODE: &str = "Le code du site";
/// The link to the licences.
pub const LICENCES: &str = "Licences du code et de ses bibliothèques";
/// What the licences are.
pub const LICENCES_TEXT: &str = "Un fichier texte, pour la plus grande part en anglais.";
