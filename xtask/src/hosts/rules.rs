//! The rules by which Mozilla’s HTTP Observatory grades an answer, as its scorer had them on 29 November 2026
//! (`mdn/mdn-http-observatory`, `src/grader/charts.js` and `src/analyzer/tests/`).
//!
//! Left out: the redirect from `http:` to `https:`, and the certificate. They belong to what speaks TLS, and each costs 20 points when missing.

use super::http::Answer;
use super::policy::{points, sources};
use super::tags;

/// One rule: its name, and the points it gives or takes.
pub(super) struct Rule {
    pub(super) name: &'static str,
    points: fn(&Answer) -> i32,
}

/// Every rule.
pub(super) const RULES: [Rule; 9] = [
    rule("content-security-policy", points),
    rule("strict-transport-security", transport),
    rule("x-content-type-options", sniffing),
    rule("x-frame-options", frames),
    rule("referrer-policy", referrer),
    rule("cross-origin-resource-policy", resource),
    rule("cross-origin-resource-sharing", sharing),
    rule("cookies", cookies),
    rule("subresource-integrity", integrity),
];

const fn rule(name: &'static str, points: fn(&Answer) -> i32) -> Rule {
    Rule { name, points }
}

impl Rule {
    /// What this answer gets by this rule.
    pub(super) fn points(&self, answer: &Answer) -> i32 {
        (self.points)(answer)
    }
}

/// The score of an answer: 100 less what is missing; what is better than needed counts from 90 on only.
pub(super) fn score(answer: &Answer) -> i32 {
    let all = RULES.iter().map(|rule| rule.points(answer));
    let (more, less): (Vec<i32>, Vec<i32>) = all.partition(|points| *points > 0);
    let base = 100 + less.iter().sum::<i32>();
    if base < 90 {
        return base.max(0);
    }
    base + more.iter().sum::<i32>()
}

/// The grade of a score.
pub(super) fn grade(score: i32) -> &'static str {
    match score {
        100.. => "A+",
        90.. => "A",
        85.. => "A-",
        70.. => "B",
        50.. => "C",
        25.. => "D",
        _ => "F",
    }
}

fn transport(answer: &Answer) -> i32 {
    let text = answer.header("strict-transport-security").unwrap_or_default();
    let age = text
        .split(';')
        .find_map(|part| part.trim().strip_prefix("max-age="))
        .and_then(|age| age.parse::<u64>().ok());
    match age {
        Some(15_552_000..) => 0,
        Some(_) => -10,
        None => -20,
    }
}

fn sniffing(answer: &Answer) -> i32 {
    if answer.header("x-content-type-options").as_deref() == Some("nosniff") {
        0
    } else {
        -5
    }
}

fn frames(answer: &Answer) -> i32 {
    let policy = answer.header("content-security-policy").unwrap_or_default();
    if sources(&policy, "frame-ancestors").is_some() {
        return 5;
    }
    match answer.header("x-frame-options").as_deref() {
        Some("DENY" | "SAMEORIGIN") => 0,
        _ => -20,
    }
}

fn referrer(answer: &Answer) -> i32 {
    match answer.header("referrer-policy").as_deref() {
        Some("no-referrer" | "same-origin" | "strict-origin" | "strict-origin-when-cross-origin") => 5,
        Some(_) => -5,
        None => 0,
    }
}

fn resource(answer: &Answer) -> i32 {
    match answer.header("cross-origin-resource-policy").as_deref() {
        Some("same-origin" | "same-site") => 10,
        Some("cross-origin") | None => 0,
        Some(_) => -5,
    }
}

fn sharing(answer: &Answer) -> i32 {
    if answer.header("access-control-allow-credentials").is_some() {
        -50
    } else {
        0
    }
}

/// The site has none: the worst that one could cost.
fn cookies(answer: &Answer) -> i32 {
    if answer.header("set-cookie").is_some() { -40 } else { 0 }
}

fn integrity(answer: &Answer) -> i32 {
    let is_page = answer
        .header("content-type")
        .unwrap_or_default()
        .starts_with("text/html");
    let page = String::from_utf8_lossy(&answer.body);
    let with_source: Vec<&str> = tags::tags(&page, "script")
        .filter(|tag| tag.contains(" src="))
        .collect();
    let elsewhere = |tag: &&str| tags::attribute(tag, "src").is_some_and(|source| source.contains("//"));
    match () {
        () if !is_page || with_source.is_empty() => 0,
        () if with_source.iter().any(elsewhere) => -50,
        () if with_source.iter().any(|tag| tag.contains(" integrity=")) => 5,
        () => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(headers: &[(&str, &str)]) -> Answer {
        let headers = headers
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Answer {
            status: 200,
            headers: headers.collect(),
            body: Vec::new(),
        }
    }

    #[test]
    fn an_answer_without_headers_has_the_score_that_the_scorer_gives() {
        // 100 - 25 (policy) - 20 (transport) - 5 (sniffing) - 20 (frames).
        assert_eq!(score(&answer(&[])), 30);
        assert_eq!(grade(30), "D");
    }

    #[test]
    fn a_header_sent_twice_is_worth_none() {
        let twice = answer(&[
            ("x-content-type-options", "nosniff"),
            ("x-content-type-options", "nosniff"),
            ("cross-origin-resource-policy", "same-origin"),
            ("cross-origin-resource-policy", "cross-origin"),
        ]);
        assert_eq!((sniffing(&twice), resource(&twice)), (-5, -5));
    }

    #[test]
    fn what_is_better_than_needed_makes_up_for_nothing_below_90() {
        let mut headers = vec![
            ("content-security-policy", "default-src 'none'; frame-ancestors 'none'"),
            ("strict-transport-security", "max-age=31536000"),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-resource-policy", "same-origin"),
        ];
        assert_eq!(score(&answer(&headers)), 130);
        assert_eq!(grade(130), "A+");
        headers[1].1 = "max-age=0";
        assert_eq!(score(&answer(&headers)), 120);
        headers.remove(1);
        assert_eq!(score(&answer(&headers)), 80);
    }
}
