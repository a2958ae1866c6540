//! The articles that a text such as « C. trav. art. L3231-5 ; décret n° 2025-1228 » cites.

mod code;
mod lettered;
mod numbered;

use std::fmt;

pub use code::Code;

/// An article of a code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Article {
    /// Its code.
    pub code: Code,
    /// Its number, as the code writes it: `L3231-5`, `293 B`.
    pub number: String,
}

impl Article {
    fn new(code: Code, number: impl Into<String>) -> Self {
        Self {
            code,
            number: number.into(),
        }
    }
}

/// As facts cite it.
impl fmt::Display for Article {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code.short(), self.number)
    }
}

/// One part of a text, between semicolons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cited<'a> {
    /// Articles of codes.
    Articles(Vec<Article>),
    /// Anything else: a law, a decree, an agreement, practice.
    Other(&'a str),
}

/// What a text cites, part by part. « Art. » without a code goes on with the code of the part before.
pub fn cited(text: &str) -> Vec<Cited<'_>> {
    let mut last = None;
    text.split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| one(part, &mut last))
        .collect()
}

/// The articles of a text, each once, in order.
pub fn articles(text: &str) -> Vec<Article> {
    let parts = cited(text).into_iter();
    let mut found: Vec<Article> = parts
        .flat_map(|part| match part {
            Cited::Articles(articles) => articles,
            Cited::Other(_) => Vec::new(),
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

fn one<'a>(part: &'a str, last: &mut Option<Code>) -> Cited<'a> {
    let codes = code::named(part);
    let mut found = lettered::articles(part, &codes, *last);
    found.extend(numbered::articles(part, &codes));
    *last = codes.last().map(|named| named.code).or(*last);
    if found.is_empty() {
        Cited::Other(part)
    } else {
        Cited::Articles(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let found = cited(text).into_iter().map(|part| match part {
            Cited::Articles(articles) => articles.iter().map(Article::to_string).collect::<Vec<_>>().join(" + "),
            Cited::Other(part) => format!("({part})"),
        });
        assert_eq!(found.collect::<Vec<_>>().join(" | "), expected, "{text}");
    }

    #[test]
    fn the_code_stands_before_or_after_its_articles() {
        check("C. trav. art. L3231-5", "C. trav. L3231-5");
        check("art. L241-3 et D242-17 CSS", "CSS L241-3 + CSS D242-17");
        check("Art. L3231-2 s. C. trav.", "C. trav. L3231-2");
        check("Code général de la fonction publique art. L123-1", "CGFP L123-1");
        check(
            "C. trav. art. L. 5422-13 et R.5142-3",
            "C. trav. L5422-13 + C. trav. R5142-3",
        );
    }

    #[test]
    fn paragraphs_points_and_dates_are_no_articles() {
        check(
            "CSS art. L241-13, II, 1° et III\u{202f}; CSS art. D241-7, I, II et IV\u{202f}; C. trav. art. L5422-13",
            "CSS L241-13 | CSS D241-7 | C. trav. L5422-13",
        );
        check(
            "C. trav. art. L7331-2, c, R7331-8 ; pratique pour les taux",
            "C. trav. L7331-2 + C. trav. R7331-8 | (pratique pour les taux)",
        );
        check("CGI art. 50-0, 2 et 102 ter", "CGI 50-0 + CGI 102 ter");
        check("CGI art. 1447, 1478, II et 1647 D", "CGI 1447 + CGI 1478 + CGI 1647 D");
        check(
            "C. trav. art. L3142-105 s. (anciennement L3142-78 s.)",
            "C. trav. L3142-105",
        );
        check(
            "CIBS art. L223-1 et suivants depuis le 1er septembre 2026 (ordonnance n° 2025-1247)",
            "CIBS L223-1",
        );
    }

    #[test]
    fn the_numbers_of_the_tax_code_keep_their_letters() {
        check("CGI art. 293 B à 293 F", "CGI 293 B + CGI 293 F");
        check("CGI art. 50-0 (BIC) et 102 ter (BNC)", "CGI 50-0 + CGI 102 ter");
        check(
            "CGI art. 34 s., 92 s., 1655 sexies",
            "CGI 34 + CGI 92 + CGI 1655 sexies",
        );
        check(
            "CGI art. 200 A ; CSS art. L136-8 (LFSS 2026, loi n° 2025-1403)",
            "CGI 200 A | CSS L136-8",
        );
        check("C. civ. art. 388-1-2", "C. civ. 388-1-2");
        check("CGI art. 293 B (loi n° 2025-1044 du 3 novembre 2025)", "CGI 293 B");
    }

    #[test]
    fn ranges_are_spelled_out() {
        check(
            "C. trav. art. R5142-3 à R5142-5",
            "C. trav. R5142-3 + C. trav. R5142-4 + C. trav. R5142-5",
        );
        check(
            "C. trav. art. L1254-26 à L1254-28",
            "C. trav. L1254-26 + C. trav. L1254-27 + C. trav. L1254-28",
        );
    }

    #[test]
    fn a_part_without_a_code_goes_on_with_the_last_one() {
        check(
            "C. trav. art. L7331-1 ; art. L5422-13",
            "C. trav. L7331-1 | C. trav. L5422-13",
        );
        check("art. L5422-13", "(art. L5422-13)");
    }

    #[test]
    fn what_is_no_code_is_said_as_it_is() {
        check(
            "Loi n° 47-1775 du 10 septembre 1947 art. 26-41",
            "(Loi n° 47-1775 du 10 septembre 1947 art. 26-41)",
        );
        check("CCN art. 21.3 et 22.2", "(CCN art. 21.3 et 22.2)");
        check(
            "Pas de base légale ; contraire à l’arrêté (art. L112-2 CMF)",
            "(Pas de base légale) | C. mon. fin. L112-2",
        );
        check(
            "Contractuel (C. trav. art. L1254-15, L1254-25)",
            "C. trav. L1254-15 + C. trav. L1254-25",
        );
        check("C. com. livre II", "(C. com. livre II)");
        check("", "");
    }

    #[test]
    fn an_article_cited_twice_is_one_article() {
        let found = articles("CSS art. L613-7 ; CGI art. 102 ter ; CSS art. L613-7");
        assert_eq!(
            found,
            [Article::new(Code::Css, "L613-7"), Article::new(Code::Cgi, "102 ter")]
        );
    }
}
