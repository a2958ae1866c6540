//! The files that a test reads as text, and the texts that they hold.

use std::fs;
use std::path::{Path, PathBuf};

/// Every file of a folder, and of those inside it, whose name ends so, with its text; in order.
pub fn sources(folder: &str, end: &str) -> Vec<(PathBuf, String)> {
    let mut found = inside(Path::new(folder), end);
    found.sort();
    found
}

fn inside(folder: &Path, end: &str) -> Vec<(PathBuf, String)> {
    let entries = fs::read_dir(folder).expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .flat_map(|path| match path.extension() {
            _ if path.is_dir() => inside(&path, end),
            Some(other) if other == end => vec![(path.clone(), fs::read_to_string(&path).expect("a source"))],
            _ => Vec::new(),
        })
        .collect()
}

/// The string literals of a source, escapes read and placeholders filled.
pub fn literals(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let code = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    // The reasons given to the compiler are not for people.
    for line in code.filter(|line| !line.contains("reason = ")) {
        let mut rest = line;
        while let Some(start) = rest.find('"') {
            let Some((text, after)) = literal(&rest[start + 1..]) else {
                break;
            };
            found.push(text);
            rest = after;
        }
    }
    found
}

/// The text up to the closing quote, and what follows; none when the literal goes on the next line.
fn literal(code: &str) -> Option<(String, &str)> {
    let (mut text, mut signs) = (String::new(), code.char_indices());
    while let Some((at, sign)) = signs.next() {
        match sign {
            '"' => return Some((text, &code[at + 1..])),
            '\\' => match signs.next()?.1 {
                'u' => {
                    let hex: String = signs
                        .by_ref()
                        .map(|(_, sign)| sign)
                        .take_while(|sign| *sign != '}')
                        .collect();
                    let number = u32::from_str_radix(hex.trim_start_matches('{'), 16).ok()?;
                    text.push(char::from_u32(number)?);
                }
                'n' => text.push('\n'),
                other => text.push(other),
            },
            '{' => {
                signs.by_ref().map(|(_, sign)| sign).find(|sign| *sign == '}')?;
                text.push('2');
            }
            other => text.push(other),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_are_read_as_the_compiler_reads_them() {
        assert_eq!(
            literals("a(\"l’un\\u{a0}: {count} fois\", \"b\")\n// \"c\""),
            ["l’un\u{a0}: 2 fois", "b"]
        );
    }
}
