//! What the person asks of `cargo xtask facts`.

use std::path::PathBuf;

use law::Law;

use crate::calendar::{read_law, today};

/// The help of the command.
pub const HELP: &str = "\
cargo xtask facts [--jour AAAA-MM-JJ]           ce qui est à relire ce jour-là, et ce qui le devient dans les 60 jours
cargo xtask facts --model [--jour AAAA-MM-JJ]   nos chiffres et ceux du modèle officiel, ce jour-là et le 1er janvier d’après
cargo xtask facts --legi [--jour AAAA-MM-JJ]    les articles cités et leur version dans la copie des codes
cargo xtask facts --legi --write                écrit la table des versions lues, une fois les articles relus

  --from DOSSIER   une autre copie que celle du verrou : un node_modules (--model), ou un dossier qui contient data/ (--legi)

Sans --jour, le jour est celui de l’horloge.";

/// A question to the facts.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// The law of the day asked.
    pub law: Law,
    /// What is asked.
    pub ask: Ask,
    /// Where the package of the model, or the copy of the codes, is.
    pub from: Option<PathBuf>,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// How to ask.
    Help,
    /// What is due.
    Due,
    /// Our figures against the official model.
    Model,
    /// The articles against the codes.
    Legi,
    /// The table of the versions last read, written again.
    Write,
}

impl Options {
    /// What the words ask for.
    ///
    /// # Errors
    /// A sentence about the word that is not understood.
    pub fn read(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self {
            law: today(),
            ask: Ask::Due,
            from: None,
        };
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or(format!("{word} attend une valeur"));
            match (word.as_str(), options.ask) {
                ("--jour", _) => options.law = read_law(&value()?)?,
                ("--from", _) => options.from = Some(value()?.into()),
                ("--model", Ask::Due) => options.ask = Ask::Model,
                ("--legi", Ask::Due) => options.ask = Ask::Legi,
                ("--write", Ask::Legi) => options.ask = Ask::Write,
                ("--help" | "-h", _) => options.ask = Ask::Help,
                _ => return Err(format!("`{word}` n’est pas compris ici")),
            }
        }
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &str) -> Result<Options, String> {
        Options::read(words.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn options_are_understood() {
        let ask = |words| read(words).map(|options| options.ask);
        assert_eq!(ask(""), Ok(Ask::Due));
        assert_eq!(ask("--model"), Ok(Ask::Model));
        assert_eq!(ask("--legi --write"), Ok(Ask::Write));
        let whole = read("--legi --jour 2027-01-02 --from ailleurs").unwrap();
        assert_eq!(whole.law.day().to_string(), "2027-01-02");
        assert_eq!(whole.from, Some("ailleurs".into()));
    }

    #[test]
    fn the_guide_of_upkeep_types_only_what_is_understood() {
        let guide = include_str!("../../../MAINTENANCE.md");
        let typed = guide.split('`').skip(1).step_by(2);
        let asked: Vec<_> = typed
            .filter_map(|text| text.strip_prefix("cargo xtask facts"))
            .collect();
        assert!(asked.len() >= 5, "{asked:?}");
        for words in asked {
            let read = read(&words.replace("AAAA-MM-JJ", "2027-01-02"));
            assert!(read.is_ok(), "{words}: {read:?}");
        }
    }

    #[test]
    fn a_mistake_is_named() {
        for (words, named) in [
            ("--jour 2027-02-30", "2027-02-30"),
            ("--jour", "--jour attend une valeur"),
            ("--write", "--write"),
            ("--model --legi", "--legi"),
            ("--modele", "--modele"),
        ] {
            assert!(read(words).unwrap_err().contains(named), "{words}");
        }
    }
}
