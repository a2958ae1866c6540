//! Keeping the facts true: what is due for review, our figures against the official model, the articles against the codes.

pub mod article;
pub mod calendar;
pub mod due;
pub mod legi;
pub mod model;
pub mod options;
pub mod sheet;

/// A text of the terminal with the spaces of French before its signs, which no line breaks.
pub fn spaced(text: &str) -> String {
    let wide = [
        (" :", "\u{a0}:"),
        (" »", "\u{a0}»"),
        ("« ", "«\u{a0}"),
        (" %", "\u{a0}%"),
        (" €", "\u{a0}€"),
    ];
    let narrow = [(" ;", "\u{202f};"), (" ?", "\u{202f}?"), (" !", "\u{202f}!")];
    let signs = wide.into_iter().chain(narrow);
    signs.fold(text.to_owned(), |text, (plain, spaced)| text.replace(plain, spaced))
}

#[cfg(test)]
mod tests {
    #[test]
    fn signs_keep_their_word() {
        let text = super::spaced("Lu : 10 % et « à relire » ; où ? https://exemple.fr");
        assert_eq!(
            text,
            "Lu\u{a0}: 10\u{a0}% et «\u{a0}à relire\u{a0}»\u{202f}; où\u{202f}? https://exemple.fr"
        );
    }
}
