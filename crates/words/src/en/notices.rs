//! What a page says around its content: it stops, waits, has a newer version, or needs JavaScript.

/// Title: the program of the page stopped or never came.
pub const STOPPED: &str = "This page cannot go on";
/// Why, and what is safe.
pub const STOPPED_WHY: &str = "It did not arrive in full, or we made a mistake. The connection may have been cut, a blocker may have stopped a file, or your browser may be too old. What this device has saved is still there.";
/// The link that starts again.
pub const START_AGAIN: &str = "Reload the questionnaire";
/// What else to try; [`PAPER`] follows.
pub const OTHERWISE: &str = "Otherwise, try without a blocker, with an up-to-date browser, or use";
/// The link to the questionnaire on paper, inside a sentence.
pub const PAPER: &str = "the questionnaire on paper";

/// A newer version of the site is ready.
pub const NEW_VERSION: &str = "A new version of the site is ready. Your answers do not change.";
/// The button that takes it.
pub const USE_IT: &str = "Use the new version";

/// The program is on its way.
pub const COMING: &str = "The questionnaire is coming…";
/// What was pressed on a result is on its way.
pub const COMING_RESULT: &str = "The rest is coming…";
/// It has been for long.
pub const LATE: &str =
    "The page is slow to arrive: wait a little more, or reload it. What this device has saved is still there.";

/// Title, after the first questions: the next one needs the program, which is on its way.
pub const NEXT_COMES: &str = "The next question is coming…";
/// What will happen, and what can be done meanwhile.
pub const NEXT_COMES_LEAD: &str =
    "It will be shown here as soon as it has arrived. Until then, you can go back to your answers.";
/// The browser does not keep the first answers, and the program is not there to carry them.
pub const FIRST_NOT_KEPT: &str = "Your browser has not saved your answers. They stay as long as this page is open.";

/// Title: this part of the site works with JavaScript only.
pub const NO_SCRIPT: &str = "This part of the site needs JavaScript";
/// Why, and what to do.
pub const NO_SCRIPT_WHY: &str = "Without JavaScript, the site cannot ask its questions, calculate a result, or show what is kept on this device. All this happens in your browser: turn JavaScript on there, then reload the page.";
/// What can be done without; [`PAPER`] follows.
pub const WITHOUT: &str = "You can also use";
/// What can be read without, after [`PAPER`]; [`READ_GUIDES`] follows.
pub const AND_READ: &str = ", and read";
/// The link to the guides, inside a sentence.
pub const READ_GUIDES: &str = "the guides to the four ways";
