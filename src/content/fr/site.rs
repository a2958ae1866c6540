//! What search engines and browsers say of each page, and what shows before a program is there.

/// The first screen.
pub const HOME: &str = "Un questionnaire gratuit pour choisir entre CAE, portage salarial, micro-entreprise et création d’entreprise. Vos réponses restent sur votre appareil.";
/// Title of the questionnaire.
pub const QUESTIONNAIRE_TITLE: &str = "Le questionnaire";
/// The questionnaire.
pub const QUESTIONNAIRE: &str = "Des questions sur vos raisons de travailler, votre projet et votre situation, pour voir quelle façon d’entreprendre vous ressemble. Rien n’est envoyé.";
/// The result.
pub const RESULT: &str = "Votre résultat, calculé sur votre appareil : la voie qui vous ressemble, ce que la loi permet, les raisons et les étapes.";
/// The result is coming.
pub const LOADING: &str = "Chargement de votre résultat…";
