//! What is wrong with a text, for people.

use exchange::json::{self, BenefitError, SheetError, SituationError};
use exchange::share::LinkError;
use serde::Serialize;
use words::refusals;

/// What is wrong with a text, for people.
#[derive(Debug, PartialEq, Eq)]
pub struct Failure {
    /// The key it is about.
    item: Option<String>,
    /// Sentences, in the language of the words.
    reason: String,
}

impl Failure {
    /// About the whole text, for this reason.
    pub const fn of_line(reason: String) -> Self {
        Self { item: None, reason }
    }

    /// `{"erreur":{"ligne":n,"item":…,"raison":…}}`, lines counted from 1.
    pub fn written(self, line: usize) -> String {
        let erreur = ErrorOutput {
            ligne: line,
            item: self.item,
            raison: self.reason,
        };
        json::line(&ErrorLine { erreur })
    }
}

impl From<SheetError> for Failure {
    fn from(error: SheetError) -> Self {
        Self {
            reason: refusals::sheet(&error),
            item: error.item,
        }
    }
}

impl From<SituationError> for Failure {
    fn from(error: SituationError) -> Self {
        Self {
            reason: refusals::situation(&error),
            item: error.key,
        }
    }
}

impl From<BenefitError> for Failure {
    fn from(error: BenefitError) -> Self {
        Self {
            reason: refusals::benefit(&error),
            item: error.key,
        }
    }
}

impl From<LinkError> for Failure {
    fn from(error: LinkError) -> Self {
        Self {
            item: None,
            reason: refusals::link(error),
        }
    }
}

#[derive(Serialize)]
struct ErrorLine {
    erreur: ErrorOutput,
}

#[derive(Serialize)]
struct ErrorOutput {
    ligne: usize,
    item: Option<String>,
    raison: String,
}
