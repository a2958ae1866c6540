//! What a static host shows for an address that does not exist, however deep: one file that needs no other.

use super::document::Document;
use super::element::tag;
use super::part::{Part, When};
use super::policy::Policy;
use super::rendered::Rendered;

/// How it looks.
pub(super) const STYLE: &str = include_str!("style.css");
/// The script that leads a link that a filter changed to where it was meant.
pub(super) const MENDER: &str = include_str!("mender.js");
/// The script that looks for home.
pub(super) const SEEKER: &str = include_str!("seeker.js");

/// The page. With a public address, its link home is exact. Without one nothing says where the site is: the link is the root
/// of the host, and a script makes it the closest folder above that holds the site.
pub(super) fn document(page: &Rendered, is_public: bool) -> Document {
    let seeker = (!is_public).then_some((Part::Written(SEEKER), When::Later));
    Document {
        language: page.language.clone(),
        frame: page.frame,
        root: page.root.clone(),
        home: None,
        place: None,
        title: page.title.clone(),
        description: page.description.clone(),
        about: vec![
            tag("meta", &[("name", "robots"), ("content", "noindex")]),
            tag("link", &[("rel", "icon"), ("href", "data:,")]),
        ],
        styles: vec![Part::Written(STYLE)],
        scripts: [(Part::Written(MENDER), When::AtOnce)]
            .into_iter()
            .chain(seeker)
            .collect(),
        program: None,
        policy: Some(Policy::Alone { asks: !is_public }),
        body: page.body.clone(),
    }
}

#[cfg(test)]
mod tests;
