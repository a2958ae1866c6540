//! What a content policy says, and is worth by the rules of the Observatory.

use super::http::Answer;

/// What the policy of an answer is worth; the one in the page can only add to it.
pub(super) fn points(answer: &Answer) -> i32 {
    let Some(text) = answer.header("content-security-policy") else {
        return -25;
    };
    let list = |name| sources(&text, name).or_else(|| sources(&text, "default-src"));
    let has = |name, words: &[&str]| list(name).is_none_or(|sources| sources.iter().any(|one| words.contains(one)));
    let broad = ["*", "http:", "https:", "ftp:"];
    let inline = ["'unsafe-inline'", "data:"];
    if has("script-src", &broad) || has("script-src", &inline) || has("object-src", &broad) {
        return -20;
    }
    if has("script-src", &["'unsafe-eval'"]) || has("style-src", &["'unsafe-eval'"]) {
        return -10;
    }
    if has("style-src", &broad) || has("style-src", &inline) {
        return 0;
    }
    if sources(&text, "default-src").is_some_and(|sources| sources == ["'none'"]) {
        10
    } else {
        5
    }
}

/// The sources of a directive, when the policy has it.
pub(super) fn sources<'a>(policy: &'a str, name: &str) -> Option<Vec<&'a str>> {
    let mut directives = policy.split(';').map(str::split_whitespace);
    directives.find_map(|mut words| (words.next() == Some(name)).then(|| words.collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_policy_has_the_points_of_the_scorer() {
        for (text, points) in [
            ("default-src 'none'", 10),
            ("default-src 'self'", 5),
            ("default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-a'", 5),
            ("default-src 'none'; style-src 'unsafe-inline'", 0),
            ("default-src 'none'; script-src 'unsafe-eval'", -10),
            ("default-src 'none'; script-src 'unsafe-inline'", -20),
            ("default-src https:", -20),
            // Nothing says where objects come from.
            ("script-src 'self'", -20),
        ] {
            let answer = Answer {
                headers: vec![("content-security-policy".to_owned(), text.to_owned())],
                ..Answer::default()
            };
            assert_eq!(super::points(&answer), points, "{text}");
        }
    }
}
