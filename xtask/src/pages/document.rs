//! A page, written whole: what it is made of, and the one skeleton that puts it together.

use serde::Deserialize;

use super::element::{attribute, escaped, tag};
use super::part::{Part, When};
use super::policy::{self, Policy};

/// What a page is shown in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Frame {
    /// The site itself.
    Site,
    /// A frame of another site.
    Embedded,
}

/// The program that takes a page over, started by `early.js`; names of files of the site.
pub(super) struct Program {
    /// The module that starts it, its script and its WebAssembly.
    pub(super) files: [String; 3],
    /// The same of a smaller program that shows what the page says first, where there is one.
    pub(super) verdict: Option<[String; 3]>,
    /// What to fetch in advance once the person has started; may be empty.
    pub(super) next: Vec<String>,
}

/// All that a page is.
pub(super) struct Document {
    /// BCP 47.
    pub(super) language: String,
    pub(super) frame: Frame,
    /// Where the files of the site are, from the page, with the final slash: `./`, `../../`.
    pub(super) root: String,
    /// Where the pages shown in the same frame are, the same way; none where they are those of the site.
    pub(super) home: Option<String>,
    /// Which page it is for the programs and the styles; none for a page that may stand anywhere.
    pub(super) place: Option<String>,
    pub(super) title: String,
    /// What search engines show; empty for none.
    pub(super) description: String,
    /// Other elements of the head, whole, which load nothing that the policy must name.
    pub(super) about: Vec<String>,
    pub(super) styles: Vec<Part>,
    pub(super) scripts: Vec<(Part, When)>,
    pub(super) program: Option<Program>,
    /// None while one develops: Trunk then adds a script of its own, which it would refuse.
    pub(super) policy: Option<Policy>,
    /// All that stands in the body.
    pub(super) body: String,
}

impl Document {
    /// The page as a file.
    pub(super) fn html(&self) -> String {
        let scripts = self.scripts.iter().map(|(part, when)| part.script(*when, &self.root));
        let styles = self.styles.iter().map(|part| part.style(&self.root));
        format!(
            include_str!("skeleton.html"),
            language = self.language,
            marks = self.marks(),
            policy = self
                .policy
                .map_or_else(String::new, |policy| policy::element(self, policy)),
            scripts = scripts.collect::<String>(),
            title = escaped(&self.title),
            about = self.described() + &self.about.concat(),
            styles = styles.collect::<String>(),
            body = self.body,
        )
    }

    /// What scripts, programs and styles read on the first element.
    fn marks(&self) -> String {
        let mut marks = String::new();
        if let Some(place) = &self.place {
            marks += &(attribute("data-root", &self.root) + &attribute("data-page", place));
        }
        if self.frame == Frame::Embedded {
            marks += &attribute("data-embedded", "");
        }
        if let Some(home) = &self.home {
            marks += &attribute("data-home", home);
        }
        if let Some(Program { files, verdict, next }) = &self.program {
            marks += &attribute("data-program", &files.join(" "));
            if let Some(verdict) = verdict {
                marks += &attribute("data-verdict-program", &verdict.join(" "));
            }
            let next: Vec<String> = next.iter().map(|file| [&self.root, file.as_str()].concat()).collect();
            if !next.is_empty() {
                marks += &attribute("data-next", &next.join(" "));
            }
        }
        marks
    }

    fn described(&self) -> String {
        match self.description.as_str() {
            "" => String::new(),
            description => tag("meta", &[("name", "description"), ("content", description)]),
        }
    }
}

#[cfg(test)]
mod tests;
