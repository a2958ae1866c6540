//! The versions last read: one line an article, with its id and its first day.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use law::Date;

/// The version of an article that a person read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// Its id.
    pub id: String,
    /// Its first day.
    pub from: Date,
}

/// Versions by article, as [`crate::article::Article`] is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table(pub BTreeMap<String, Read>);

const HEAD: &str =
    "# Versions des articles telles que lues. Écrit par `cargo xtask facts --legi --write`, après lecture.
# article\tversion\tdepuis
";

impl Table {
    /// The table of a file; an absent file is an empty table.
    ///
    /// # Errors
    /// A sentence about the line that is not understood, or about the file.
    pub fn read(path: &Path) -> Result<Self, String> {
        match std::fs::read_to_string(path) {
            Ok(text) => Self::parse(&text),
            Err(reason) if reason.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(reason) => Err(format!("{} ne se lit pas : {reason}", path.display())),
        }
    }

    fn parse(text: &str) -> Result<Self, String> {
        let lines = text.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
        let rows = lines.map(|(k, line)| row(line).ok_or_else(|| format!("ligne {} de la table : « {line} »", k + 1)));
        rows.collect::<Result<_, _>>().map(Self)
    }
}

fn row(line: &str) -> Option<(String, Read)> {
    let mut cells = line.split('\t');
    let (article, id, from) = (cells.next()?, cells.next()?, Date::parse(cells.next()?)?);
    let whole = cells.next().is_none() && id.starts_with("LEGIARTI");
    whole.then(|| {
        let read = Read {
            id: id.to_owned(),
            from,
        };
        (article.to_owned(), read)
    })
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEAD)?;
        let mut rows = self.0.iter();
        rows.try_for_each(|(article, read)| writeln!(f, "{article}\t{}\t{}", read.id, read.from))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_comes_back_from_its_text() {
        let text = format!("{HEAD}C. trav. L3231-5\tLEGIARTI000006902840\t2008-05-01\n");
        let table = Table::parse(&text).unwrap();
        assert_eq!(table.0["C. trav. L3231-5"].from, Date::new(2008, 5, 1));
        assert_eq!(table.to_string(), text);
    }

    #[test]
    fn a_line_that_is_not_understood_is_named() {
        for line in [
            "CSS L136-8",
            "CSS L136-8\tLEGIARTI1\t2026-02-30",
            "CSS L136-8\tX\t2026-01-01",
            "a\tLEGIARTI1\t2026-01-01\tb",
        ] {
            let reason = Table::parse(&format!("# titre\n{line}\n")).unwrap_err();
            assert!(reason.starts_with("ligne 2") && reason.contains(line), "{reason}");
        }
    }

    #[test]
    fn the_table_of_the_project_is_as_it_would_be_written() {
        let text = std::fs::read_to_string(super::super::TABLE).unwrap();
        let table = Table::parse(&text).unwrap();
        assert!(table.0.len() > 50 && table.to_string() == text);
    }
}
