//! What search engines and browsers say of each page, and what shows before a program is there.

/// The first screen.
pub const HOME: &str = "Un questionnaire gratuit pour choisir entre CAE, portage salarial, micro-entreprise et création d’entreprise. Rien n’est envoyé.";
/// Title of the questionnaire.
pub const QUESTIONNAIRE_TITLE: &str = "Le questionnaire";
/// The questionnaire.
pub const QUESTIONNAIRE: &str = "Des questions sur vos raisons de travailler, votre projet et votre situation, pour voir quelle façon d’entreprendre vous ressemble. Rien n’est envoyé.";
/// The result.
pub const RESULT: &str = "Votre résultat, calculé sur votre appareil : la voie qui vous ressemble, ce que la loi permet, les raisons et les étapes.";
/// The kept attempts.
pub const ATTEMPTS: &str =
    "Vos essais gardés sur cet appareil : les nommer, les comparer, les rouvrir, les exporter ou tout effacer.";
/// Privacy.
pub const PRIVACY: &str =
    "Ce que Quatre Voies garde sur votre appareil, comment vérifier que rien n’est envoyé, et comment tout effacer.";
/// Something kept on the device is coming.
pub const LOADING: &str = "Chargement de ce qui est gardé sur cet appareil…";
/// The result is coming.
pub const LOADING_RESULT: &str = "Chargement de votre résultat…";
/// The language of all this, as pages say it (BCP 47).
pub const LANGUAGE: &str = "fr";
/// The same as the pages that show a shared link read it.
pub const LOCALE: &str = "fr_FR";
/// What the picture of a shared link says to those who do not see it.
pub const PICTURE: &str = "Quatre Voies. Quelle façon d’entreprendre vous ressemble\u{202f}? Quatre chemins de couleurs différentes partent d’un carrefour.";
