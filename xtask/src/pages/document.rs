//! A page, written whole: what it is made of, and the one skeleton that puts it together.

use serde::Deserialize;

use super::asset::Asset;
use super::element::{attribute, escaped, tag};
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

/// A style of a page.
pub(super) enum Style {
    /// A file of the site.
    File(Asset),
    /// Written in the page.
    Written(&'static str),
}

/// A script of a page.
pub(super) enum Script {
    /// A file of the site, run at once; what follows it waits.
    File(Asset),
    /// A file of the site, run once the page is there.
    Later(Asset),
    /// Written in the page, run at once.
    Written(&'static str),
    /// Written in the page, run once it is there.
    WrittenLater(&'static str),
}

/// The program that takes a page over, started by `early.js`; names of files of the site.
pub(super) struct Program {
    /// The module that starts it, its script and its WebAssembly.
    pub(super) files: [String; 3],
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
    /// Which page it is for the programs and the styles; none for a page that may stand anywhere.
    pub(super) place: Option<String>,
    pub(super) title: String,
    /// What search engines show; empty for none.
    pub(super) description: String,
    /// Other elements of the head, whole, which load nothing that the policy must name.
    pub(super) about: Vec<String>,
    pub(super) styles: Vec<Style>,
    pub(super) scripts: Vec<Script>,
    pub(super) program: Option<Program>,
    /// None while one develops: Trunk then adds a script of its own, which it would refuse.
    pub(super) policy: Option<Policy>,
    /// All that stands in the body.
    pub(super) body: String,
}

impl Document {
    /// The page as a file.
    pub(super) fn html(&self) -> String {
        format!(
            include_str!("skeleton.html"),
            language = self.language,
            marks = self.marks(),
            policy = self
                .policy
                .map_or_else(String::new, |policy| policy::element(self, policy)),
            scripts = self
                .scripts
                .iter()
                .map(|script| self.script(script))
                .collect::<String>(),
            title = escaped(&self.title),
            about = self.said() + &self.about.concat(),
            styles = self.styles.iter().map(|style| self.style(style)).collect::<String>(),
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
            marks += " data-embedded";
        }
        if let Some(Program { files, next }) = &self.program {
            marks += &attribute("data-program", &files.join(" "));
            let next: Vec<String> = next.iter().map(|file| self.at(file)).collect();
            if !next.is_empty() {
                marks += &attribute("data-next", &next.join(" "));
            }
        }
        marks
    }

    fn said(&self) -> String {
        match self.description.as_str() {
            "" => String::new(),
            description => tag("meta", &[("name", "description"), ("content", description)]),
        }
    }

    /// The address of a file of the site, from this page.
    fn at(&self, file: &str) -> String {
        [&self.root, file].concat()
    }

    fn script(&self, script: &Script) -> String {
        let file = |Asset { name, integrity }: &Asset, when: &[(&str, &str)]| {
            let source = self.at(name);
            let attributes = [&[("src", source.as_str()), ("integrity", integrity)], when].concat();
            tag("script", &attributes) + "</script>"
        };
        match script {
            Script::File(asset) => file(asset, &[]),
            Script::Later(asset) => file(asset, &[("defer", "")]),
            Script::Written(text) => format!("<script>{text}</script>"),
            Script::WrittenLater(text) => format!("<script type=module>{text}</script>"),
        }
    }

    fn style(&self, style: &Style) -> String {
        match style {
            Style::File(Asset { name, integrity }) => {
                let address = self.at(name);
                let attributes = [("rel", "stylesheet"), ("href", &address), ("integrity", integrity)];
                tag("link", &attributes)
            }
            Style::Written(text) => format!("<style>{text}</style>"),
        }
    }

    /// The scripts written in the page.
    pub(super) fn written_scripts(&self) -> impl Iterator<Item = &str> {
        self.scripts.iter().filter_map(|script| match script {
            Script::Written(text) | Script::WrittenLater(text) => Some(*text),
            Script::File(_) | Script::Later(_) => None,
        })
    }

    /// The styles written in the page.
    pub(super) fn written_styles(&self) -> impl Iterator<Item = &str> {
        self.styles.iter().filter_map(|style| match style {
            Style::Written(text) => Some(*text),
            Style::File(_) => None,
        })
    }
}

#[cfg(test)]
mod tests;
