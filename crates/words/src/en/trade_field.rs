//! “Your trade, in a few words”: the words of the field that finds a trade.

use trades::Alert;

/// Label of the field.
pub const LABEL: &str = "Your trade, in a few words";
/// Label of the field for one more trade.
pub const LABEL_ANOTHER: &str = "Your other trade, in a few words";
/// How to use it.
pub const HELP: &str =
    "For example: “cakes”, “bicycle”, “yoga class”, in English or in French. Then choose in the list. Nothing is sent.";
/// What the list is, for who hears it.
pub const LIST: &str = "Trades found";
/// Leads to the families.
pub const NOT_FOUND: &str = "I cannot find my trade";
/// Nothing was found.
pub const NOTHING: &str = "No trade found. Try another word, or choose an activity in the list below.";
/// Before the name of the main trade.
pub const MAIN: &str = "Your main trade:";
/// Before the name of another one.
pub const ANOTHER: &str = "Other trade:";
/// Looks for one more trade.
pub const ADD: &str = "Add another trade";
/// Puts a trade first.
pub const PUT_FIRST: &str = "Make it the main one";
/// Takes a trade away.
pub const REMOVE: &str = "Remove";
/// Chooses another main trade.
pub const CHANGE: &str = "Change";
/// Before what the law asks.
pub const ASKED: &str = "What the law asks for:";
/// Nothing is asked, as far as we know.
pub const NOTHING_ASKED: &str = "We know of no diploma and no authorisation to have before you start. Have this checked by the chambre de métiers (chamber of trades) or the chambre de commerce (chamber of commerce).";
/// The article was not read by us.
pub const TO_CHECK: &str = "To be checked: we have not read this article ourselves.";
/// Before the article.
pub const SOURCE: &str = "Source:";
/// Before the answers that the trade gives.
pub const FILLED: &str = "From this trade, we have answered for you:";
/// What can be done about it.
pub const FILLED_CHANGE: &str = "You can change these answers at any time.";
/// Only the main trade answers.
pub const MAIN_DECIDES: &str =
    "The result follows your main trade. For the other one, do the questionnaire again afterwards.";
/// Title of the notes.
pub const NOTES: &str = "Good to know for this trade";
/// The law presumes an employment contract.
pub const EMPLOYED_BY_LAW: &str = "For this work, the law presumes an employment contract.";
/// Most cases end as an employment contract.
pub const EMPLOYED_OFTEN: &str = "This work is most often a job as an employee.";
/// Title of the families below.
pub const FAMILIES: &str = "Or choose your activity in the list:";

/// How many trades were found.
pub fn count(found: usize) -> String {
    match found {
        0 => NOTHING.to_owned(),
        1 => "1 trade found".to_owned(),
        more => format!("{more} trades found"),
    }
}

/// What an answer must warn of.
pub const fn alert(alert: Alert) -> &'static str {
    match alert {
        Alert::SalariatDeguise => {
            "A judge could see it as an employment contract. Ask for advice before you sign: the inspection du travail (labour inspectorate) or a lawyer."
        }
        Alert::MonopoleDuDroit => "Giving legal advice is reserved by law: check with a lawyer what you may offer.",
        Alert::MonopoleComptable => {
            "Keeping a client’s accounts is reserved for experts-comptables (chartered accountants). Data entry and advice remain possible: to be checked with the ordre (their professional body)."
        }
    }
}
