//! The articles that facts cite, against a copy of the codes and against the versions last read.

mod copy;
mod report;
mod seen;
mod table;
mod text;

use std::collections::BTreeMap;
use std::path::Path;

use law::Date;

use crate::article::{Article, Cited, cited};
use crate::sheet::Sheet;

pub use copy::{Copy, Version, Volume};
pub use report::Report;
pub use seen::{Seen, see};
pub use table::{Read, Table};

/// Facts that rest on an article, and the oldest day on which one of them was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Use {
    /// Ids of the facts.
    pub facts: Vec<&'static str>,
    /// The oldest reading.
    pub checked: Date,
}

/// Every article that facts cite, with the facts.
pub fn uses(sheets: &[Sheet]) -> BTreeMap<Article, Use> {
    let mut uses: BTreeMap<Article, Use> = BTreeMap::new();
    for sheet in sheets {
        for article in crate::article::articles(sheet.article) {
            let entry = uses.entry(article).or_insert_with(|| Use {
                facts: Vec::new(),
                checked: sheet.checked,
            });
            entry.facts.push(sheet.id);
            entry.checked = entry.checked.min(sheet.checked);
        }
    }
    uses
}

/// What facts rest on that is no article of a code: laws, decrees, agreements, practice.
pub fn others(sheets: &[Sheet]) -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut others: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for sheet in sheets {
        for part in cited(sheet.article) {
            if let Cited::Other(text) = part {
                others.entry(text).or_default().push(sheet.id);
            }
        }
    }
    others
}

/// The table of the project.
pub const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/articles.tsv");

/// What a copy of the codes says on a day of every article that facts cite.
///
/// # Errors
/// A sentence about the copy or the table, when one of them cannot be read.
pub fn report(sheets: &[Sheet], folder: &Path, day: Date) -> Result<Report, String> {
    let uses = uses(sheets);
    let copy = Copy::read(folder)?;
    let table = Table::read(Path::new(TABLE))?;
    Ok(Report::new(&uses, others(sheets), copy, table, day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::{Nature, sheets};

    /// How the parts that are no article of a code start: nothing else may be left unread.
    const NO_CODE: &[&str] = &[
        "accord ",
        "arrêté",
        "aucune interdiction",
        "BOI-",
        "C. com. livre II",
        "calcul ",
        "CCN ",
        "choix de chaque",
        "circulaire",
        "Conseil d’État",
        "convention",
        "étude",
        "CSS et textes propres",
        "décret n°",
        "fiche de la DGFiP",
        "fiche service-public",
        "guichet unique",
        "jurisprudence",
        "loi ",
        "montant indicatif",
        "ordonnance n°",
        "pas de base légale",
        "pratique",
        "rapport ",
        "règlement (CE)",
        "règlement d’assurance chômage",
        "résultat de calcul",
        "revalorisation",
        "seuils triennaux",
        "statut national",
        "textes ",
    ];

    #[test]
    fn every_text_of_every_fact_is_an_article_or_known_to_be_none() {
        let sheets = sheets(law::Law::of_rules());
        let unknown: Vec<_> = others(&sheets)
            .into_keys()
            .filter(|text| {
                let start = text.to_lowercase();
                !NO_CODE.iter().any(|kind| start.starts_with(&kind.to_lowercase()))
            })
            .collect();
        assert_eq!(
            unknown, [""; 0],
            "an article that is not understood, or a kind of text to name here"
        );
    }

    #[test]
    fn an_article_keeps_its_facts_and_their_oldest_reading() {
        let sheet = |id, checked| Sheet {
            id,
            article: "C. trav. art. L1254-1 ; pratique",
            url: "",
            nature: Nature::Text,
            checked,
            due: None,
            unsure: false,
            changes: Vec::new(),
            figures: Vec::new(),
        };
        let (old, new) = (Date::new(2026, 1, 5), Date::new(2026, 11, 23));
        let sheets = [sheet("neuf", new), sheet("ancien", old)];
        let uses = uses(&sheets);
        let found = uses.values().next().unwrap();
        assert_eq!(
            (uses.len(), found.facts.as_slice(), found.checked),
            (1, &["neuf", "ancien"][..], old)
        );
        assert_eq!(others(&sheets)["pratique"], ["neuf", "ancien"]);
    }
}
