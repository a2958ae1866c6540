//! What a static host shows for an address that does not exist.

/// Title.
pub const TITLE: &str = "Cette page n’existe pas";
/// Why one may be here, and what is safe.
pub const WHY: &str = "Le lien que vous avez suivi est peut-être incomplet, ou la page a changé d’adresse. Cette erreur n’efface aucune de vos réponses.";
/// What to do with a link that somebody sent.
pub const LINK: &str =
    "Si vous avez suivi un lien reçu, copiez-le en entier dans la barre d’adresse, avec le signe «\u{a0}#\u{a0}».";
/// The link to the first screen.
pub const HOME: &str = "Aller à l’accueil";
