//! What is wrong with an answer: nothing, or sentences.

use std::fs;
use std::path::Path;

use super::cases::{Wants, kind};
use super::declared::{Declared, Headers};
use super::http::Answer;
use super::rules::{grade, score};
use crate::pages::headers::{is_hashed, is_shared};

/// The headers that this answer must have.
pub(super) fn expected(declared: &Declared, path: &str, status: u16) -> Headers {
    let mut headers = declared.all.clone();
    let name = path.rsplit('/').next().unwrap_or(path);
    if matches!(status, 200 | 206 | 304) && is_hashed(name) {
        headers.extend(declared.hashed.clone());
    }
    if is_shared(name) {
        let resource = declared.shared.iter().filter(|(name, _)| name.starts_with("Cross-"));
        headers.extend(resource.map(|(name, value)| (name.clone(), value.clone())));
    }
    if path.contains("integration/") && status != 404 {
        headers.extend(declared.framed.clone());
    }
    headers
}

/// What is wrong with the headers, and with their grade.
pub(super) fn of_headers(expected: &Headers, answer: &Answer) -> Vec<String> {
    let mut wrong: Vec<String> = expected
        .iter()
        .filter_map(|(name, value)| {
            let said = answer.header(&name.to_ascii_lowercase());
            (said.as_deref().unwrap_or_default() != value)
                .then(|| format!("{name} is {}", said.as_deref().unwrap_or("absent")))
        })
        .collect();
    let score = score(answer);
    if grade(score) != "A+" {
        wrong.push(format!("the grade is {} ({score})", grade(score)));
    }
    wrong
}

/// What is wrong with what came, given the site as it was built.
pub(super) fn of_content(wants: &Wants, method: &str, answer: &Answer, site: &Path) -> Vec<String> {
    let mut wrong = Vec::new();
    if !wants.statuses().contains(&answer.status) {
        wrong.push(format!("the status is {}, not {:?}", answer.status, wants.statuses()));
    }
    match wants {
        Wants::File(_) if method == "HEAD" => {}
        Wants::File(file) => wrong.extend(of_file(file, answer, site)),
        Wants::Lost => wrong.extend(of_file("404.html", answer, site)),
        Wants::Moved(to) => {
            let there = answer.header("location").unwrap_or_default();
            if there != *to {
                wrong.push(format!("it leads to `{there}`, not `{to}`"));
            }
        }
        Wants::Unchanged | Wants::Refused => {}
    }
    wrong
}

fn of_file(file: &str, answer: &Answer, site: &Path) -> Vec<String> {
    let mut wrong = Vec::new();
    if fs::read(site.join(file)).ok().as_ref() != Some(&answer.body) {
        wrong.push(format!("it is not {file} to the byte"));
    }
    let said = answer.header("content-type").unwrap_or_default();
    if kind(file).is_some_and(|kind| !said.starts_with(kind)) {
        wrong.push(format!("Content-Type is `{said}`"));
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::super::declared::underscore;
    use super::super::deploy::HEADERS;
    use super::*;

    #[test]
    fn only_what_is_found_is_kept_for_a_year() {
        let declared = underscore(HEADERS);
        let cache = |path: &str, status| expected(&declared, path, status)["Cache-Control"].clone();
        let kept = "public, max-age=31536000, immutable";
        for status in [200, 206, 304] {
            assert_eq!(cache("a-0123456789abcdef.js", status), kept);
        }
        for status in [301, 404, 405, 412, 416, 500] {
            assert_eq!(cache("a-0123456789abcdef.js", status), "no-cache", "{status}");
        }
        assert_eq!(cache("sw.js", 200), "no-cache");
    }

    #[test]
    fn only_what_is_in_its_folder_is_for_other_sites() {
        let declared = underscore(HEADERS);
        let frames = |path: &str| expected(&declared, path, 200)["X-Frame-Options"].clone();
        for path in ["/", "/resultat/", "/qv/integration", "/style-0123456789abcdef.css"] {
            assert_eq!(frames(path), "DENY", "{path}");
        }
        for path in [
            "/integration/",
            "/qv/integration/resultat/",
            "integration/quatre-voies.js",
        ] {
            assert_eq!(frames(path), "", "{path}");
        }
    }

    #[test]
    fn a_year_on_an_error_is_a_fault() {
        let declared = underscore(HEADERS);
        let headers = declared.all.iter().chain(&declared.hashed);
        let mut answer = Answer {
            status: 404,
            headers: headers
                .map(|(name, value)| (name.to_lowercase(), value.clone()))
                .collect(),
            body: Vec::new(),
        };
        let wrong = of_headers(&expected(&declared, "a-0123456789abcdef.js", 404), &answer);
        assert!(wrong[0].starts_with("Cache-Control is no-cache, public"), "{wrong:?}");
        answer.headers.pop();
        assert!(of_headers(&expected(&declared, "a-0123456789abcdef.js", 404), &answer).is_empty());
    }

    #[test]
    fn a_redirect_that_names_a_host_is_a_fault() {
        let answer = Answer {
            status: 301,
            headers: vec![("location".to_owned(), "http://127.0.0.1/voies/".to_owned())],
            body: Vec::new(),
        };
        let wants = Wants::Moved("/voies/".to_owned());
        assert_eq!(of_content(&wants, "GET", &answer, Path::new("/")).len(), 1);
    }
}
