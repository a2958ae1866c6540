//! The words of the privacy page: what is kept, how to check that nothing leaves.

/// Title of the page.
pub const TITLE: &str = "Your answers are not sent anywhere";
/// The promise.
pub const LEAD: &str = "Everything is calculated in your browser. There is no account, no tracker and no audience measurement. This page shows what is kept here, and how to check that nothing leaves.";
/// Title of what is stored.
pub const STORED: &str = "What is kept on this device right now";
/// Nothing is stored.
pub const NOTHING: &str = "Nothing is kept on this device.";
/// The browser blocks storage.
pub const BLOCKED: &str = "Your browser blocks saving: nothing is kept on this device.";
/// What stays in the tab.
pub const IN_TAB: &str = "in this tab only, at most until you close it";
/// What goes along in the address.
pub const IN_ADDRESS: &str = "in the address of this page, after the sign “#”, and so in the history of this browser";
/// Where the rest stays.
pub const ON_DEVICE: &str = "on this device";
/// For how long.
pub const HOW_LONG: &str = "You can erase these texts, and your browser can do it alone. Safari deletes them after seven days without a visit. It counts the days when you use Safari without touching this site. A private window deletes everything when you close it. Any browser may delete when the device is short of space.";
/// Where Safari counts otherwise.
pub const HOME_SCREEN: &str = "On the home screen of an iPhone or an iPad, this site has its own days, counted separately. Each visit sets them back to zero.";
/// What does not depend on the browser.
pub const ELSEWHERE: &str = "To keep a result, copy its complete link or download your attempts.";

/// Asks the browser to keep what is stored.
pub const ASK: &str = "Ask the browser to keep my answers";
/// The browser has not promised anything so far.
pub const NOT_PROMISED: &str = "So far, your browser has promised nothing: it may delete these texts.";
/// The browser accepted, now or before.
pub const PROMISED: &str = "Your browser has agreed to keep these texts, even when space is short. It may make no difference to Safari’s seven days: keep a link or a file too.";
/// The browser said no.
pub const DECLINED: &str =
    "Your browser has refused: nothing changes. Keep a link or a file. You will be able to ask again later.";
/// The browser did not answer.
pub const NO_ANSWER: &str = "Your browser could not answer. Nothing has changed: keep a link or a file.";
/// The browser has nothing to ask.
pub const CANNOT_PROMISE: &str = "This browser cannot promise anything: keep a link or a file.";
/// Where storage is refused.
pub const ADDRESS: &str = "If your browser does not allow saving, your answers go from page to page in the address, after the sign “#”. This part is never sent to a site. But the history of this browser keeps it: clear it if other people use this device.";
/// The attempt under way.
pub const CURRENT: &str = "Your present answers";
/// The name of the attempt under way.
pub const CURRENT_NAME: &str = "The name of the attempt under way";
/// The kept attempts.
pub const ATTEMPTS: &str = "Your kept attempts";
/// Answers put aside, which the list of attempts has not taken in yet.
pub const WAITING: &str = "Answers put aside, which wait in “My attempts”";
/// That the result was proposed to be kept elsewhere, once.
pub const PROPOSED: &str = "The mark of a suggestion already shown";
/// Anything else under our name.
pub const OTHER: &str = "Other text of Quatre Voies";
/// Under which name.
pub const KEY: &str = "Technical name:";

/// Title of the erasure.
pub const ERASE_TITLE: &str = "Erase everything, here and now";
/// What goes.
pub const ERASE_LEAD: &str = "Your present answers, your kept attempts and the texts put aside will be erased from this device. The links and files that you have already sent stay with the people who have them.";
/// Erases.
pub const ERASE: &str = "Erase everything from this device";
/// Asks.
pub const ERASE_QUESTION: &str = "Erase everything for ever? You will not be able to go back.";
/// Confirms.
pub const ERASE_YES: &str = "Yes, erase everything";
/// Declines.
pub const ERASE_NO: &str = "No, keep everything";
/// Done.
pub const ERASED: &str = "Everything is erased. No answer of yours is left on this device. Only the time of this deletion is kept: another open tab then knows that it must put nothing back.";
/// Could not be done.
pub const NOT_ERASED: &str = "Your browser has not erased everything. Try again. If that is not enough, you can clear the data of this site in your browser settings.";
/// The browser does not let anything be reached.
pub const NOT_REACHED: &str = "Your answers have left this page and its address. But your browser does not give us access to what it keeps: if there were answers there before, they are still there. Try again, or clear the data of this site in your browser settings, and its history.";
/// Tries again.
pub const ERASE_AGAIN: &str = "Try again";

/// Title of the requests.
pub const REQUESTS: &str = "Zero requests to another site";
/// How to check.
pub const CHECK: &str = "Check for yourself";
/// Without any tool.
pub const CHECK_OFFLINE: [&str; 3] = [
    "Open the questionnaire, and answer the first question.",
    "Turn off the wifi and the mobile data of your device.",
    "Go on answering: the questions are still shown, because everything happens in your browser.",
];
/// With the browser's own tools.
pub const CHECK_TOOLS: [&str; 4] = [
    "On a computer, press the F12 key: the browser’s tools open.",
    "Choose the “Network” tab (in French, “Réseau”), then reload the page.",
    "Each line is a file that was asked for. Look at the “Domain” column (“Domaine”): there is only the address of this site.",
    "Answer a few questions: no line holds your answers.",
];
/// Title of the first way.
pub const OFFLINE_TITLE: &str = "Without tools";
/// Title of the second way.
pub const TOOLS_TITLE: &str = "With the browser’s tools";
/// What the host may see.
pub const HOST: &str = "Like any site, this one is stored with a hosting company. It can see that a device asked for a page. It sees neither your answers nor your result.";

/// Title of the links.
pub const LINKS: &str = "What a shared link holds";
/// Why it stays private.
pub const LINKS_LEAD: &str = "A link holds your result after the sign “#”. Browsers do not send this part to the site. Anyone who has the link can open it: the person you send it to, and the message service that carries it.";
/// What filters may do.
pub const LINKS_FILTERS: &str = "Some e-mail filters change links and may send this part to the site. It then ends up in the hosting company’s log. A file that you hand over in person avoids this.";
/// What it holds.
pub const LINKS_HOLD: [&str; 3] = [
    "The result: the index of each way, whether it is open, open under a condition or closed, and what makes you work.",
    "Your answers, if you choose the complete link. It also tells the trade chosen in the list and the last question asked.",
    "Thirteen more personal answers go into it only if you tick them. They are about your situation, your public-sector job, your present status, your departure, your savings and your rights to unemployment benefit. They are also about your age, a court decision, special cases and your residence permit. The last one is about your life: health, family, loans.",
];
/// What cannot be undone.
pub const LINKS_LIMIT: &str = "A link that is sent cannot be taken back. It holds neither your name nor the date.";

/// How many files the page asked for.
pub fn requests(own: usize, foreign: usize) -> String {
    let own = match own {
        1 => "1 file requested".to_owned(),
        _ => format!("{own} files requested"),
    };
    format!("Since this page was opened: {own} from this site, {foreign} from another site.")
}
