//! Whether a result was computed with the rules of today.

use std::cmp::Ordering;

use super::Recommendation;
use engine::MODEL_VERSION;
use law::FACTS_VERSION;

/// The rules behind a recommendation, compared with those of today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// The same model and the same facts.
    Today,
    /// An earlier model or earlier facts, and nothing later.
    Older,
    /// A later model or later facts than this page knows.
    Newer,
}

impl Recommendation {
    /// Whether the model and the facts behind it are those of today.
    pub fn age(&self) -> Age {
        let model = number(&self.model).cmp(&number(MODEL_VERSION));
        // ISO dates compare as texts.
        let facts = self.facts.as_str().cmp(FACTS_VERSION);
        match (model, facts) {
            (Ordering::Greater, _) | (_, Ordering::Greater) => Age::Newer,
            (Ordering::Less, _) | (_, Ordering::Less) => Age::Older,
            (Ordering::Equal, Ordering::Equal) => Age::Today,
        }
    }
}

/// The number of a version such as `mesure-2`; 0 for another word.
fn number(version: &str) -> u32 {
    version
        .rsplit_once('-')
        .and_then(|(_, number)| number.parse().ok())
        .unwrap_or_default()
}
