//! Licences by their SPDX expression: which ones may be shipped.

/// What asks for no more than its own text beside the program; each was read before it was put here.
const ALLOWED: [&str; 12] = [
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "ISC",
    "Zlib",
    "0BSD",
    "Unlicense",
    "Unicode-3.0",
];

/// Whether an expression leaves a choice of allowed licences only; `/` is an older way to write `OR`.
pub(super) fn is_allowed(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ");
    split(&expression, " OR ")
        .into_iter()
        .any(|choice| split(choice, " AND ").into_iter().all(is_one_allowed))
}

fn is_one_allowed(part: &str) -> bool {
    let part = part.trim();
    match part.strip_prefix('(').and_then(|part| part.strip_suffix(')')) {
        Some(inside) => is_allowed(inside),
        None => ALLOWED.contains(&part),
    }
}

/// The parts of an expression between these words, outside brackets.
fn split<'a>(expression: &'a str, words: &str) -> Vec<&'a str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0, 0);
    for (at, sign) in expression.char_indices() {
        match sign {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ if depth == 0 && at >= start && expression[at..].starts_with(words) => {
                parts.push(&expression[start..at]);
                start = at + words.len();
            }
            _ => {}
        }
    }
    parts.push(&expression[start..]);
    parts
}

#[cfg(test)]
mod tests {
    use super::is_allowed;

    #[test]
    fn a_choice_needs_one_allowed_licence_and_a_sum_needs_all() {
        for fine in [
            "MIT",
            "MIT/Apache-2.0",
            "Apache-2.0 OR MIT",
            "MIT OR GPL-3.0-only",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            "BSD-2-Clause AND (Apache-2.0 OR MIT)",
            "MIT AND Apache-2.0 WITH LLVM-exception AND (MIT OR Apache-2.0)",
        ] {
            assert!(is_allowed(fine), "{fine}");
        }
    }

    #[test]
    fn what_is_unknown_absent_or_asks_for_more_is_refused() {
        for wrong in [
            "",
            "GPL-3.0-only",
            "MPL-2.0",
            "LGPL-2.1-or-later",
            "MIT AND GPL-2.0-only",
            "(MIT OR Apache-2.0) AND AGPL-3.0-only",
            "Apache-2.0 WITH Another-exception",
            "LicenseRef-Ours",
            "mit",
        ] {
            assert!(!is_allowed(wrong), "{wrong}");
        }
    }
}
