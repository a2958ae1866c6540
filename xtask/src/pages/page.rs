//! The document of each page of the site.

use std::path::Path;

use super::asset::{copied, icon};
use super::document::{Document, Frame};
use super::element::tag;
use super::part::Part;
use super::policy::Policy;
use super::program::Programs;
use super::public::{self, Public};
use super::rendered::{Kind, Rendered};
use super::scripts::Scripts;
use super::{built, integration, lost, styles};
use crate::command::Outcome;
use crate::pictures::TOUCH;

/// The paper of `style/tokens.css`, which browsers and devices continue around the page.
pub(super) const PAPER: &str = "#faf6ee";
/// The same at night.
pub(super) const NIGHT: &str = "#191714";

/// What the pages of a site share.
pub(super) struct Site<'a> {
    folder: &'a Path,
    programs: Programs,
    scripts: Scripts,
    /// The icon, and the one of a phone.
    icons: [String; 2],
    public: Option<Public>,
    /// What Trunk adds to every page while one develops; otherwise none, and each page has its policy.
    added: Option<String>,
}

impl<'a> Site<'a> {
    /// The site that Trunk built in this folder; what pages ask for is written there.
    pub(super) fn of(folder: &'a Path, strict: bool, public: Option<&str>) -> Outcome<Self> {
        Ok(Self {
            folder,
            programs: Programs::of(folder, strict)?,
            scripts: Scripts::saved(folder, strict)?,
            icons: [icon(folder)?, copied(folder, &TOUCH)?],
            public: public.map(|address| Public::of(folder, address)).transpose()?,
            added: (!strict).then(|| built::added(folder)).transpose()?,
        })
    }

    /// A page of the site.
    pub(super) fn document(&self, page: &Rendered) -> Outcome<Document> {
        if page.kind == Kind::Lost {
            return Ok(lost::document(page, self.public.is_some()));
        }
        let style = styles::bundled(self.folder, page.kind, page.frame)?;
        styles::dressed(self.folder, page, &style)?;
        Ok(Document {
            language: page.language.clone(),
            frame: page.frame,
            root: page.root.clone(),
            home: (page.home != page.root).then(|| page.home.clone()),
            place: Some(place(page).to_owned()),
            title: page.title.clone(),
            description: page.description.clone(),
            about: self.about(page),
            styles: vec![Part::File(style)],
            scripts: self.scripts.of(page.kind, page.frame, asks(page)),
            program: self.programs.for_kind(page.kind, asks(page)),
            policy: self.added.is_none().then_some(Policy::Site),
            body: page.body.clone() + self.added.as_deref().unwrap_or_default(),
        })
    }

    /// What browsers, devices and other sites read of a page.
    fn about(&self, page: &Rendered) -> Vec<String> {
        let at = |file: &str| [&page.root, file].concat();
        let paper = |colour, scheme| {
            let media = format!("(prefers-color-scheme: {scheme})");
            tag(
                "meta",
                &[("name", "theme-color"), ("content", colour), ("media", &media)],
            )
        };
        let [icon, touch] = &self.icons;
        let schemes = tag("meta", &[("name", "color-scheme"), ("content", "light dark")]);
        if page.frame == Frame::Embedded {
            return integration::about(page, schemes, self.public.as_ref());
        }
        let mut about = vec![
            schemes,
            paper(PAPER, "light"),
            paper(NIGHT, "dark"),
            // Integrity is not for icons: a page that says it there is not valid.
            tag("link", &[("rel", "icon"), ("href", &at(icon))]),
            tag("link", &[("rel", "manifest"), ("href", &at("manifest.webmanifest"))]),
            tag("link", &[("rel", "apple-touch-icon"), ("href", &at(touch))]),
        ];
        about.extend(self.public.iter().flat_map(|public| public::said(page, public)));
        about.extend(self.public.iter().map(|public| integration::alternate(&public.address)));
        about
    }
}

/// The name of a page for programs and styles, the same in a frame.
fn place(page: &Rendered) -> &str {
    match integration::place(page) {
        "" => "accueil",
        path => path,
    }
}

/// Whether a page asks the first questions.
fn asks(page: &Rendered) -> bool {
    page.kind == Kind::App && place(page) != "accueil"
}
