//! « Et si nous nous trompions ? » : what may make the way in front the wrong one.

use engine::{Item, Way};

use super::format::times;
use super::questions::question;
use super::ways::way;

/// The title.
pub const TITLE: &str = "Et si nous nous trompions ?";
/// What it is.
pub const LEAD: &str =
    "Un résultat se discute. Voici ce qui, dans vos propres réponses, invite à vérifier avant de choisir.";
/// Leads back to the answer.
pub const REREAD: &str = "Revoir cette réponse";

/// Which answer, for those who hear a list of links.
pub fn reread_about(short: &str) -> String {
    [" : ", short].concat()
}

/// The title of the part on every way of a close call.
pub const COMMON: &str = "Dans tous les cas";
/// The title of the part on one way of a close call.
pub fn about(target: Way) -> String {
    ["Si vous pensez à ", way(target).the].concat()
}

/// When there is little or nothing against a way; `none` when nothing at all was said before.
pub fn little(target: Way, none: bool) -> String {
    let lead = if none { "Dans vos réponses" } else { "Pour le reste" };
    [
        lead,
        ", rien ne pèse nettement contre ",
        way(target).the,
        ". Cela ne dit rien de ce que nous n’avons pas demandé.",
    ]
    .concat()
}

/// A condition or a threshold, with the answers it rests on.
pub(crate) fn condition(said: &str, text: &str) -> String {
    let space = if said.is_empty() { "" } else { " " };
    [said, space, text].concat()
}

/// Another way that often comes first; `share` is out of 100, said as elsewhere on the page; `said` is what the person answered to `item`.
pub(crate) fn rival(rival: Way, share: u8, item: Item, said: &str) -> String {
    [
        "Sur 100 variantes de vos réponses, ",
        way(rival).the,
        " passe devant environ ",
        &times(share),
        " fois. Ce qui l’aide le plus : votre réponse « ",
        said,
        " » à « ",
        question(item).short,
        " ».",
    ]
    .concat()
}

/// A missing answer; `said` when the person answered that they do not know.
pub(crate) fn unknown(item: Item, said: bool, may_close: bool) -> String {
    let lead = if said {
        "Vous ne savez pas encore répondre à « "
    } else {
        "Il manque votre réponse à « "
    };
    let effect = if may_close {
        " ». Elle pourrait fermer une voie."
    } else {
        " ». Elle compte pour départager cette voie des autres."
    };
    [lead, question(item).short, effect].concat()
}

/// Two answers that contradict each other.
pub(crate) fn contradiction(said: &[String; 2]) -> String {
    let [first, second] = said;
    ["Deux de vos réponses vont dans des sens opposés. ", first, " ", second].concat()
}
