//! The tables of labels and of reasons in a source, and their rows in other places.

use std::collections::BTreeMap;
use std::ops::Range;

/// Two neighbours that changed places.
#[derive(Debug, PartialEq)]
pub(crate) struct Swap {
    /// The constant they are rows of.
    pub(crate) table: String,
    /// Their options; their ranks in a table of amounts.
    pub(crate) options: [String; 2],
}

struct Table {
    name: String,
    rows: Vec<(String, Range<usize>)>,
}

/// The source with the values of every other pair of neighbours swapped, from this rank on; those that are the same stay.
pub(crate) fn swapped(text: &str, parity: usize) -> (String, Vec<Swap>) {
    let (mut mutant, mut swaps, mut done) = (String::new(), Vec::new(), 0);
    for table in tables(text) {
        for pair in table.rows[parity.min(table.rows.len())..].chunks_exact(2) {
            let [(first, a), (second, b)] = pair else { continue };
            if text[a.clone()] == text[b.clone()] {
                continue;
            }
            let parts = [
                &text[done..a.start],
                &text[b.clone()],
                &text[a.end..b.start],
                &text[a.clone()],
            ];
            mutant.push_str(&parts.concat());
            done = b.end;
            swaps.push(Swap {
                table: table.name.clone(),
                options: [first.clone(), second.clone()],
            });
        }
    }
    mutant.push_str(&text[done..]);
    (mutant, swaps)
}

/// The id of each option that a file of the engine declares; of each rank for amounts.
pub(crate) fn ids(text: &str) -> BTreeMap<String, String> {
    let quoted = |line: &str| line.split('"').nth(1).map(str::to_owned);
    if let Some((_, amounts)) = text.split_once("amounts([") {
        let list = amounts.split(']').next().unwrap_or_default();
        return list
            .split(',')
            .filter_map(quoted)
            .enumerate()
            .map(|(rank, id)| (rank.to_string(), id))
            .collect();
    }
    let rows = text.lines().filter_map(|line| line.trim().split_once(" = \""));
    rows.filter_map(|(name, rest)| Some((name.to_owned(), rest.split('"').next()?.to_owned())))
        .collect()
}

fn tables(text: &str) -> Vec<Table> {
    let constants = text.match_indices("const ").map(|(at, word)| at + word.len());
    let table = |at: usize| {
        let body = at..at + text[at..].find(";\n")?;
        let name = text[at..].split(':').next()?.to_owned();
        let rows = match text[body.clone()].contains("by_option!(") {
            true => keyed(text, body),
            false if name == "LABELS" => listed(text, body),
            false => Vec::new(),
        };
        Some(Table { name, rows })
    };
    constants.filter_map(table).collect()
}

/// Rows of `by_option!`: « Option: value, », a value on one line or several.
fn keyed(text: &str, body: Range<usize>) -> Vec<(String, Range<usize>)> {
    let mut rows: Vec<(String, Range<usize>)> = Vec::new();
    let mut at = body.start;
    for line in text[body].split_inclusive('\n') {
        let row = line
            .strip_prefix("    ")
            .filter(|row| row.starts_with(char::is_uppercase));
        if let Some((name, _)) = row.and_then(|row| row.split_once(": ")) {
            let start = at + "    ".len() + name.len() + ": ".len();
            rows.push((name.to_owned(), start..at + line.len()));
        } else if let Some((_, last)) = rows.last_mut().filter(|_| line.starts_with("    ")) {
            last.end = at + line.len();
        }
        at += line.len();
    }
    rows
}

/// Rows of a list: the strings, by rank.
fn listed(text: &str, body: Range<usize>) -> Vec<(String, Range<usize>)> {
    let quotes: Vec<usize> = text[body.clone()]
        .match_indices('"')
        .map(|(at, _)| body.start + at)
        .collect();
    let strings = quotes.chunks_exact(2).map(|pair| pair[0]..pair[1] + 1);
    strings
        .enumerate()
        .map(|(rank, string)| (rank.to_string(), string))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "pub(super) const LABELS: &[&str] = by_option!(FAre => &'static str {
    Garder: \"a : b\",
    Capital: \"c\",
    PasDroits: \"d\",
});

/// Why.
pub(super) const REASONS: &[Reasons] = by_option!(FAre => Reasons {
    Garder: [
        \"e\",
    ],
    Capital: [
        \"f\",
    ],
});
";

    #[test]
    fn neighbours_change_places() {
        let (mutant, swaps) = swapped(SOURCE, 0);
        let moved = SOURCE
            .replace("\"a : b\"", "?")
            .replace("\"c\"", "\"a : b\"")
            .replace('?', "\"c\"");
        assert_eq!(
            mutant,
            moved
                .replace("\"e\"", "?")
                .replace("\"f\"", "\"e\"")
                .replace('?', "\"f\"")
        );
        assert_eq!(swaps.len(), 2);
        assert_eq!(
            (swaps[1].table.as_str(), swaps[1].options[1].as_str()),
            ("REASONS", "Capital")
        );
        let (mutant, swaps) = swapped(SOURCE, 1);
        assert_eq!(
            mutant,
            SOURCE
                .replace("\"c\"", "?")
                .replace("\"d\"", "\"c\"")
                .replace('?', "\"d\"")
        );
        assert_eq!(swaps.len(), 1);
    }

    #[test]
    fn amounts_are_known_by_rank() {
        let source = "const LABELS: &[&str] = &[\"100 €\", \"150 €\", \"250 €\"];\n";
        let (mutant, _) = swapped(source, 1);
        assert_eq!(mutant, "const LABELS: &[&str] = &[\"100 €\", \"250 €\", \"150 €\"];\n");
        assert_eq!(ids("amounts([\"100\", \"150\"]);")["1"], "150");
        assert_eq!(ids("        Garder = \"garder\",\n")["Garder"], "garder");
    }
}
