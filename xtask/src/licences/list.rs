//! The list of what is shipped, and the texts that it numbers, each once.

use std::fmt::Write;

/// Its mark says how it is written, whatever the host says.
const HEAD: &str = "\u{feff}\
Licences du code de Quatre Voies

Les programmes de ce site sont faits du code de Quatre Voies et des bibliothèques de cette liste.
Chaque ligne dit le nom, la version, la licence, l’origine et les textes, qui suivent.
";

/// The list, and the texts that it numbers, each once.
#[derive(Default)]
pub(super) struct List {
    rows: String,
    texts: Vec<String>,
}

impl List {
    pub(super) fn row(&mut self, name: &str, version: &str, licence: &str, home: &str, texts: &[String]) {
        let numbers: Vec<String> = texts.iter().map(|text| self.number(text).to_string()).collect();
        let numbers = numbers.join(", ");
        let _ = writeln!(self.rows, "{name} {version} | {licence} | {home} | {numbers}");
    }

    /// Two texts are the same when their words are.
    fn number(&mut self, text: &str) -> usize {
        let same = |known: &String| known.split_whitespace().eq(text.split_whitespace());
        let rank = self.texts.iter().position(same).unwrap_or_else(|| {
            self.texts.push(text.trim().replace("\r\n", "\n"));
            self.texts.len() - 1
        });
        rank + 1
    }

    pub(super) fn whole(&self) -> String {
        let mut file = format!("{HEAD}\n{}", self.rows);
        for (rank, text) in self.texts.iter().enumerate() {
            let _ = write!(file, "\n=== Texte {} ===\n\n{text}\n", rank + 1);
        }
        file
    }
}
