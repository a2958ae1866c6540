//! Where another site shows the pages in a frame: what that site receives, and how to go on in the whole site.

/// Name of the strip at the foot of the frame.
pub const LABEL: &str = "Dans la page d’un autre site";
/// Opens the whole site, at the same place.
pub const OPEN_WIDE: &str = "Ouvrir en grand (nouvel onglet)";
/// What that does, and why one would.
pub const OPEN_WIDE_HELP: &str = "avec vos réponses. Ici, certains navigateurs les oublient quand on ferme la page. Le site qui vous montre cette page ne les reçoit pas.";
/// Sends the recommendation to the site that shows the frame.
pub const TRANSMIT: &str = "Transmettre";

/// What is sent, and to whom: the address of the site that shows the frame.
pub fn transmit_help(host: &str) -> String {
    format!(
        "Envoie à {host}, le site qui affiche cette page, le lien de votre recommandation. Vos réponses n’y sont pas."
    )
}

/// It was sent.
pub fn transmitted(host: &str) -> String {
    format!("Lien transmis à {host}.")
}
