//! Addresses of the app as values: a path for each page, a fragment for what no server should see.

use crate::history::Place;

/// A page of the app; each is a real folder of the built site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The first screen.
    Home,
    /// The questionnaire and its recap.
    Questionnaire,
    /// One's own result, or a shared one.
    Result,
    /// The attempts kept on the device.
    Attempts,
    /// What is stored, and how to check it.
    Privacy,
}

impl Page {
    /// Path from the folder of the app; the final slash spares a redirection on static hosts.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Home => "/",
            Self::Questionnaire => "/questionnaire/",
            Self::Result => "/resultat/",
            Self::Attempts => "/essais/",
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Item;

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
