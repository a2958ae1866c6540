//! Where addresses start from: a page of the site, or one shown in a frame of another site.

use super::Page;

/// The ways from a page to the pages that its links name, each without its final slash: `.`, `../..`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base {
    /// To the pages shown in the same place: those of [`Page::FRAMED`].
    pub home: String,
    /// To the whole site: its files, and all its other pages.
    pub root: String,
}

impl Base {
    /// The base of a page of the site, where both ways are one.
    pub fn of_site(root: &str) -> Self {
        let way = || root.trim_end_matches('/').to_owned();
        Self {
            home: way(),
            root: way(),
        }
    }

    /// The address of a path of the app, with or without its fragment, from this page.
    pub fn href(&self, path: &str) -> String {
        let page = path.find('#').map_or(path, |end| &path[..end]);
        let framed = Page::FRAMED.iter().any(|framed| framed.path() == page);
        let start = if framed { &self.home } else { &self.root };
        [start, path].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::Way;

    #[test]
    fn a_page_of_the_site_has_one_way_to_all_others() {
        let base = Base::of_site("../");
        for page in [Page::Home, Page::Questionnaire, Page::Paper, Page::Guide(Way::Cae)] {
            assert_eq!(base.href(page.path()), format!("..{}", page.path()));
        }
        assert_eq!(base.href("/questionnaire/#f_ca"), "../questionnaire/#f_ca");
    }

    #[test]
    fn in_a_frame_three_pages_stay_there_and_the_others_are_of_the_whole_site() {
        let base = Base {
            home: "..".to_owned(),
            root: "../..".to_owned(),
        };
        for (path, expected) in [
            ("/", "../"),
            ("/#a", "../#a"),
            ("/questionnaire/", "../questionnaire/"),
            ("/questionnaire/#f_ca", "../questionnaire/#f_ca"),
            ("/resultat/#2rAbc,demain", "../resultat/#2rAbc,demain"),
            ("/questionnaire/papier/", "../../questionnaire/papier/"),
            ("/voies/cae/", "../../voies/cae/"),
            ("/methode/#changements", "../../methode/#changements"),
            ("/essais/", "../../essais/"),
        ] {
            assert_eq!(base.href(path), expected, "{path}");
        }
    }
}
