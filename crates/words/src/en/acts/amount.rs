//! Amounts in the messages, which are in French whatever the language of the page.

use super::super::format::number;

/// Whole euros as French writes them: `22 000 €`.
pub(crate) fn in_messages(value: i64) -> String {
    [&number(value).replace(',', "\u{202f}"), "\u{a0}€"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_french_reader_reads_french_amounts() {
        assert_eq!(in_messages(22_000), "22\u{202f}000\u{a0}€");
    }
}
