//! What a page says around its content: it stops, waits, has a newer version, or needs JavaScript.

/// Title: the program of the page stopped or never came.
pub const STOPPED: &str = "Cette page ne peut pas continuer";
/// Why, and what is safe.
pub const STOPPED_WHY: &str = "Elle n’est pas arrivée en entier, ou nous avons fait une erreur. La connexion a pu se couper, un bloqueur retenir un fichier, ou votre navigateur être trop ancien. Ce que cet appareil a enregistré y est encore.";
/// The link that starts again.
pub const START_AGAIN: &str = "Recharger le questionnaire";
/// What else to try; [`PAPER`] follows.
pub const OTHERWISE: &str = "Sinon, essayez sans bloqueur, avec un navigateur à jour, ou prenez";
/// The link to the questionnaire on paper, inside a sentence.
pub const PAPER: &str = "le questionnaire sur papier";

/// A newer version of the site is ready.
pub const NEW_VERSION: &str = "Une nouvelle version du site est prête. Vos réponses ne changent pas.";
/// The button that takes it.
pub const USE_IT: &str = "Passer à la nouvelle version";

/// The program is on its way.
pub const COMING: &str = "Le questionnaire arrive…";
/// What was pressed on a result is on its way.
pub const COMING_RESULT: &str = "La suite arrive…";
/// It has been for long.
pub const LATE: &str =
    "La page tarde à arriver\u{a0}: attendez encore, ou rechargez-la. Ce que cet appareil a enregistré y est encore.";

/// Title, after the first questions: the next one needs the program, which is on its way.
pub const NEXT_COMES: &str = "La suite arrive…";
/// What will happen, and what can be done meanwhile.
pub const NEXT_COMES_LEAD: &str =
    "La question suivante s’affiche ici dès qu’elle est arrivée. En attendant, vous pouvez revenir sur vos réponses.";
/// The browser does not keep the first answers, and the program is not there to carry them.
pub const FIRST_NOT_KEPT: &str =
    "Votre navigateur n’a pas enregistré vos réponses. Elles restent tant que cette page est ouverte.";

/// Title: this part of the site works with JavaScript only.
pub const NO_SCRIPT: &str = "Cette partie du site a besoin de JavaScript";
/// Why, and what to do.
pub const NO_SCRIPT_WHY: &str = "Sans JavaScript, le site ne peut pas poser ses questions, calculer un résultat, ni montrer ce qui est gardé sur cet appareil. Tout cela se fait dans votre navigateur\u{a0}: activez-y JavaScript, puis rechargez la page.";
/// What can be done without; [`PAPER`] follows.
pub const WITHOUT: &str = "Vous pouvez aussi prendre";
/// What can be read without, after [`PAPER`]; [`READ_GUIDES`] follows.
pub const AND_READ: &str = ", et lire";
/// The link to the guides, inside a sentence.
pub const READ_GUIDES: &str = "les guides des quatre voies";
