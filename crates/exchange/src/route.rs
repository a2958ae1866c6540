//! Addresses of the app as values: a path for each page, a fragment for what no server should see.

mod base;
mod doors;

use crate::carried;
use crate::history::Place;
use crate::share::{LinkError, Shared, decode, found, percents_decoded};
pub use base::Base;
pub use doors::{Door, doors_in, with_doors};
use engine::{Mode, Sheet, Way};

/// A page of the app; each is a real folder of the built site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The first screen.
    Home,
    /// The questionnaire and its recap.
    Questionnaire,
    /// One's own result, or a shared one.
    Result,
    /// The four ways side by side.
    Guides,
    /// The guide of a way.
    Guide(Way),
    /// How the result is computed.
    Method,
    /// What was checked for everyone to be able to use the site.
    Accessibility,
    /// What an aid to a decision should hold, criterion by criterion.
    DecisionAid,
    /// The map of the site.
    Plan,
    /// Who publishes this copy of the site.
    Publisher,
    /// The questionnaire on paper.
    Paper,
    /// The attempts kept on the device.
    Attempts,
    /// The board of a meeting.
    Group,
    /// The case that an adviser enters for somebody.
    Advice,
    /// What is stored, and how to check it.
    Privacy,
}

impl Page {
    /// The pages that another site may show in a frame: enough to answer and to read the result.
    pub const FRAMED: [Self; 3] = [Self::Home, Self::Questionnaire, Self::Result];

    /// Path from the folder of the app; the final slash spares a redirection on static hosts.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Home => "/",
            Self::Questionnaire => "/questionnaire/",
            Self::Result => "/resultat/",
            Self::Guides => "/voies/",
            Self::Guide(Way::Cae) => "/voies/cae/",
            Self::Guide(Way::Portage) => "/voies/portage/",
            Self::Guide(Way::Micro) => "/voies/micro/",
            Self::Guide(Way::Creation) => "/voies/creation/",
            Self::Method => "/methode/",
            Self::Accessibility => "/accessibilite/",
            Self::DecisionAid => "/aide-a-la-decision/",
            Self::Plan => "/plan/",
            Self::Publisher => "/editeur/",
            Self::Paper => "/questionnaire/papier/",
            Self::Attempts => "/essais/",
            Self::Group => "/groupe/",
            Self::Advice => "/conseil/",
            Self::Privacy => "/vie-privee/",
        }
    }
}

/// The place that a fragment names, with or without its `#`; none when it names nothing of ours.
pub fn place_of(fragment: &str) -> Option<Place> {
    Place::from_id(fragment.strip_prefix('#').unwrap_or(fragment))
}

/// Path and fragment of a place, from the folder of the app.
pub fn path_of(place: Place) -> String {
    format!("{}#{}", Page::Questionnaire.path(), place.id())
}

/// Path and fragment that start a path of the questionnaire: a plain link, which works before any program is there.
pub fn start_of(mode: Mode) -> String {
    format!("{}#{}", Page::Questionnaire.path(), mode.id())
}

/// The path of the questionnaire that a fragment starts.
pub fn mode_of(fragment: &str) -> Option<Mode> {
    Mode::from_id(fragment.strip_prefix('#')?)
}

/// The fragment of the questionnaire that goes on, once enough is known, to be surer.
pub const FURTHER: &str = "plus_sur";

/// The fragment of the questionnaire after the first questions, where the next one waits for its program.
pub const AFTER_FIRST: &str = "suite";

/// Path and fragment that go on to be surer: a plain link.
pub fn further() -> String {
    [Page::Questionnaire.path(), "#", FURTHER].concat()
}

/// Path and fragment of the list of what changed.
pub fn changes() -> String {
    [Page::Method.path(), "#changements"].concat()
}

/// The place of the result that the link of every page to its content names.
pub const CONTENT: &str = "contenu";

/// The result that a fragment, without its `#`, shares; none when it asks for one's own.
///
/// One's own is what no fragment, or a place of the page, asks for. Anything else was meant to be a link: it is looked for
/// in whatever a message put around it.
///
/// # Errors
/// Why there is no link to open.
pub fn shared_in(fragment: &str) -> Result<Option<Shared>, LinkError> {
    let (fragment, _) = doors_in(fragment);
    if fragment.is_empty() || fragment == CONTENT {
        return Ok(None);
    }
    match decode(fragment).or_else(|_| found(fragment)) {
        Ok(shared) => Ok(Some(shared)),
        // Signs that say nothing are something all the same.
        Err(LinkError::Empty) => Err(LinkError::NotALink),
        Err(error) => Err(error),
    }
}

/// What the page of the result is asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Asked {
    /// One's own result.
    Own,
    /// Somebody's answers, without any result computed on them.
    Answers(Sheet),
    /// Somebody's result.
    Link(Shared),
}

/// What the fragment of an address, its `#` included, asks the page of the result for; `ours` when a page of this site wrote
/// it there.
///
/// # Errors
/// Why there is no link to open.
pub fn asked_for(fragment: &str, ours: bool) -> Result<Asked, LinkError> {
    let bare = fragment.strip_prefix('#').unwrap_or(fragment);
    let (place, tail) = carried::parts(bare);
    if let Some(held) = tail.filter(|_| !ours).and_then(carried::read) {
        return Ok(Asked::Answers(held.written.attempt.sheet));
    }
    // What is not carried is of the link, or stuck to it.
    let asked = shared_in(if ours { place } else { bare })?;
    Ok(match asked {
        None => Asked::Own,
        Some(Shared {
            sheet: Some(sheet),
            recommendation,
            ..
        }) if recommendation.is_unknown() => Asked::Answers(sheet),
        Some(shared) => Asked::Link(shared),
    })
}

/// What the fragment of a comparison starts with.
const COMPARE: &str = "comparer=";

/// The fragment, without its `#`, that compares these sides.
pub fn comparison_of(sides: &[String]) -> String {
    format!("{COMPARE}{}", sides.join(","))
}

/// The sides that a fragment compares, whatever signs stand before it; none when it compares nothing.
pub fn compared_in(fragment: &str) -> Option<Vec<String>> {
    // A messenger may have encoded the commas.
    let text = percents_decoded(fragment);
    let (before, names) = text.split_once(COMPARE)?;
    let nothing_before = !before.contains(|sign: char| sign.is_alphanumeric());
    nothing_before.then(|| names.split(',').map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::Item;

    #[test]
    fn every_path_of_the_questionnaire_starts_from_its_link() {
        for mode in [Mode::Complete, Mode::Quick, Mode::Adaptive] {
            let link = start_of(mode);
            let fragment = link.strip_prefix(Page::Questionnaire.path()).unwrap_or_default();
            assert_eq!(mode_of(fragment), Some(mode), "{link}");
            assert_eq!(place_of(fragment), None, "{link}");
        }
        assert_eq!(mode_of("#mot_rang"), None);
    }

    #[track_caller]
    fn check(fragment: &str, expected: Option<Place>) {
        assert_eq!(place_of(fragment), expected, "{fragment}");
    }

    #[test]
    fn a_fragment_names_a_question_the_recap_or_nothing() {
        check("#mot_rang", Some(Place::Question(Item::MotRang)));
        check("f_ca", Some(Place::Question(Item::FCa)));
        check("#recapitulatif", Some(Place::Recap));
        check("", None);
        check("#contenu", None);
        check("#MOT_RANG", None);
    }

    #[test]
    fn every_place_comes_back_from_its_path() {
        for place in Item::ALL
            .iter()
            .map(|&item| Place::Question(item))
            .chain([Place::Recap])
        {
            let path = path_of(place);
            assert_eq!(
                path.strip_prefix(Page::Questionnaire.path()).and_then(place_of),
                Some(place)
            );
        }
    }
}
