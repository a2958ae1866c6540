//! The scripts and the styles of a page, as elements of its head.

use super::asset::Asset;
use super::element::tag;

/// A script or a style.
pub(super) enum Part {
    /// A file of the site.
    File(Asset),
    /// Written in the page.
    Written(&'static str),
}

/// When a script runs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// At once: what follows it waits.
    AtOnce,
    /// Once the page is there.
    Later,
}

impl Part {
    /// The element of a style; `root` is where the files are.
    pub(super) fn style(&self, root: &str) -> String {
        match self {
            Self::File(Asset { name, integrity }) => {
                let address = [root, name].concat();
                tag(
                    "link",
                    &[("rel", "stylesheet"), ("href", &address), ("integrity", integrity)],
                )
            }
            Self::Written(text) => format!("<style>{text}</style>"),
        }
    }

    /// The element of a script; `root` is where the files are.
    pub(super) fn script(&self, when: When, root: &str) -> String {
        let later = when == When::Later;
        match self {
            Self::File(Asset { name, integrity }) => {
                let address = [root, name].concat();
                let mut attributes = vec![("src", address.as_str()), ("integrity", integrity)];
                attributes.extend(later.then_some(("defer", "")));
                tag("script", &attributes) + "</script>"
            }
            // Only a module waits for the page when it is written there.
            Self::Written(text) if later => format!("<script type=module>{text}</script>"),
            Self::Written(text) => format!("<script>{text}</script>"),
        }
    }

    /// What is written in the page, which only its hash lets run or show.
    pub(super) fn written(&self) -> Option<&'static str> {
        match self {
            Self::File(_) => None,
            Self::Written(text) => Some(text),
        }
    }
}
