//! Addresses of the app as values: a path for each page, a fragment for what no server should see.

use crate::engine::Item;

/// A page of the app; each is a real folder of the built site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The first screen.
    Home,
    /// The questionnaire and its recap.
    Questionnaire,
    /// One's own result, or a shared one.
    Result,
}

impl Page {
    /// Path from the folder of the app; the final slash spares a redirection on static hosts.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Home => "/",
            Self::Questionnaire => "/questionnaire/",
            Self::Result => "/resultat/",
        }
    }
}

/// A place in the questionnaire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// One question.
    Question(Item),
    /// All the answers, to check before the result.
    Recap,
}

/// Fragment of the recap.
const RECAP: &str = "recapitulatif";

impl Step {
    /// The step that a fragment names, with or without its `#`; none when it names nothing of ours.
    pub fn parse(fragment: &str) -> Option<Self> {
        match fragment.trim_start_matches('#') {
            RECAP => Some(Self::Recap),
            id => Item::from_id(id).map(Self::Question),
        }
    }

    /// The fragment, without its `#`.
    pub const fn fragment(self) -> &'static str {
        match self {
            Self::Question(item) => item.id(),
            Self::Recap => RECAP,
        }
    }

    /// Path and fragment, from the folder of the app.
    pub fn path(self) -> String {
        format!("{}#{}", Page::Questionnaire.path(), self.fragment())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(fragment: &str, expected: Option<Step>) {
        assert_eq!(Step::parse(fragment), expected, "{fragment}");
    }

    #[test]
    fn a_fragment_names_a_question_the_recap_or_nothing() {
        check("#mot_rang", Some(Step::Question(Item::MotRang)));
        check("f_ca", Some(Step::Question(Item::FCa)));
        check("#recapitulatif", Some(Step::Recap));
        check("", None);
        check("#contenu", None);
        check("#MOT_RANG", None);
    }

    #[test]
    fn every_step_comes_back_from_its_path() {
        for step in Item::ALL.iter().map(|&item| Step::Question(item)).chain([Step::Recap]) {
            let path = step.path();
            let fragment = path.strip_prefix(Page::Questionnaire.path());
            assert_eq!(fragment.and_then(Step::parse), Some(step));
        }
    }
}
