//! What search engines and browsers say of each page, and what shows before a program is there.

/// The first screen.
pub const HOME: &str = "A free questionnaire for choosing between a CAE, portage salarial, a micro-entreprise and a full business, to work for yourself in France. Nothing is sent.";
/// Title of the questionnaire.
pub const QUESTIONNAIRE_TITLE: &str = "The questionnaire";
/// The questionnaire.
pub const QUESTIONNAIRE: &str = "Questions about your reasons to work, your project and your situation, to see which way of working for yourself fits you. Nothing is sent.";
/// The result.
pub const RESULT: &str =
    "Your result, calculated on your device: the way that fits you, what the law allows, the reasons and the steps.";
/// The kept attempts.
pub const ATTEMPTS: &str =
    "Your attempts kept on this device: name them, compare them, open them again, export them or erase everything.";
/// Privacy.
pub const PRIVACY: &str =
    "What Quatre Voies keeps on your device, how to check that nothing is sent, and how to erase everything.";
/// Something kept on the device is coming.
pub const LOADING: &str = "Loading what is kept on this device…";
/// The result is coming.
pub const LOADING_RESULT: &str = "Loading your result…";
/// The language of all this, as pages say it (BCP 47).
pub const LANGUAGE: &str = "en";
/// The same as the pages that show a shared link read it.
pub const LOCALE: &str = "en_GB";
/// What the picture of a shared link says to those who do not see it.
pub const PICTURE: &str =
    "Quatre Voies. Which way of working for yourself fits you? Four paths of different colours begin at a crossroads.";
