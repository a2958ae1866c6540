//! The two kinds of translators that browsers have, as they are for the page.

use crate::person::Person;

/// What a translator does to the text nodes of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Translator {
    /// Takes each out, and puts elements of its own in its place, as Chrome does.
    Wrapping,
    /// Merges those side by side, writes over them and cuts them.
    Rewriting,
}

impl Translator {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Wrapping, Self::Rewriting];

    const fn script(self) -> &'static str {
        match self {
            Self::Wrapping => include_str!("translators/wrapping.js"),
            Self::Rewriting => include_str!("translators/rewriting.js"),
        }
    }
}

impl Person {
    /// From the next page on, every page is translated into capitals: figures stay, and words can be compared.
    pub async fn reads_translated(&self, translator: Translator) {
        self.runs_first(translator.script()).await;
    }
}
