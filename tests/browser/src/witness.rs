//! What a site notices of its visitors, for browsers that do not record it: errors, and requests to other places.
//!
//! Each page starts with a script of ours that tells its errors, and comes with a policy that refuses other places and
//! tells what it refused.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::site::{HTML, Page, Request};

/// Every place but the site itself is refused; how the site is made is not what this policy is about.
const POLICY: &str = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; form-action 'self'";
const SCRIPT: &str = include_str!("witness.js");
/// The cookie that tells one visitor from another.
const VISITOR: &str = "visitor=";

/// Notices what happens on a site.
#[derive(Debug)]
pub(crate) struct Witness {
    /// Where it lives, below the site.
    place: String,
    noticed: Mutex<Noticed>,
}

#[derive(Debug, Default)]
struct Noticed {
    errors: Vec<String>,
    /// Paths asked of the site, and addresses elsewhere that were refused.
    requests: Vec<String>,
    /// What must run before each page, by visitor.
    scripts: HashMap<String, String>,
}

impl Witness {
    pub(crate) fn new(base: &str) -> Self {
        Self {
            place: format!("{base}__witness"),
            noticed: Mutex::default(),
        }
    }

    /// From the next page on, this script runs before those of the page, for this visitor.
    pub(crate) fn prepares(&self, visitor: &str, script: &str) {
        let mut noticed = self.noticed();
        let scripts = noticed.scripts.entry(visitor.to_owned()).or_default();
        scripts.push_str(script);
        scripts.push_str(";\n");
    }

    /// Where a visitor becomes known, under the home page.
    pub(crate) fn reception(visitor: &str) -> String {
        format!("__witness/{visitor}")
    }

    /// The errors so far.
    pub(crate) fn errors(&self) -> Vec<String> {
        self.noticed().errors.clone()
    }

    /// The requests so far.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.noticed().requests.clone()
    }

    /// Its own pages, when one of them is asked for.
    pub(crate) fn own_page(&self, request: &Request) -> Option<Page> {
        let after = request.target.strip_prefix(&self.place)?;
        Some(match after {
            "" => {
                self.hears(&request.body);
                page("text/plain", String::new(), String::new())
            }
            ".js" => page(
                "text/javascript",
                "Cache-Control: no-store\r\n".to_owned(),
                self.script(&request.cookies),
            ),
            visitor => {
                let visitor = visitor.trim_start_matches('/');
                let cookie = format!("Set-Cookie: {VISITOR}{visitor}; Path=/\r\n");
                page(HTML, cookie, "<!doctype html><title>…</title>".to_owned())
            }
        })
    }

    /// Adds itself to a page of the site.
    pub(crate) fn attends(&self, target: &str, mut page: Page) -> Page {
        // Browsers open connections in advance, and leave some silent.
        if !target.is_empty() {
            self.noticed().requests.push(target.to_owned());
        }
        if page.kind == HTML {
            page.body = self.with_own_script(page.body);
            page.extra = format!("{}Content-Security-Policy: {POLICY}\r\n", page.extra);
        }
        page
    }

    /// A page as it is sent, with the script that tells its errors.
    pub(crate) fn with_own_script(&self, page: Vec<u8>) -> Vec<u8> {
        with_script(page, &format!("<script src=\"{}.js\"></script>", self.place))
    }

    fn hears(&self, words: &str) {
        match words.split_once(' ') {
            Some(("error", words)) => self.noticed().errors.push(words.to_owned()),
            Some(("request", address)) => self.noticed().requests.push(address.to_owned()),
            _ => self.noticed().errors.push(format!("unknown words: {words}")),
        }
    }

    fn script(&self, cookies: &str) -> String {
        let visitor = cookies.split("; ").find_map(|cookie| cookie.strip_prefix(VISITOR));
        let noticed = self.noticed();
        let before = visitor.and_then(|visitor| noticed.scripts.get(visitor));
        let before = before.map_or("", String::as_str);
        format!("{before}{}", SCRIPT.replace("{place}", &self.place))
    }

    fn noticed(&self) -> MutexGuard<'_, Noticed> {
        self.noticed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn page(kind: &'static str, extra: String, body: String) -> Page {
    Page {
        status: "200 OK",
        kind,
        extra,
        body: body.into_bytes(),
    }
}

/// The page with a script before everything else that runs.
fn with_script(page: Vec<u8>, script: &str) -> Vec<u8> {
    let Ok(text) = String::from_utf8(page.clone()) else {
        return page;
    };
    let start = text
        .find("<html")
        .and_then(|start| Some(start + text[start..].find('>')? + 1));
    match start {
        Some(start) => format!("{}{script}{}", &text[..start], &text[start..]).into_bytes(),
        None => page,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asks(witness: &Witness, target: &str, cookies: &str, body: &str) -> String {
        let request = Request {
            target: target.to_owned(),
            cookies: cookies.to_owned(),
            referrer: String::new(),
            body: body.to_owned(),
        };
        let page = witness.own_page(&request).expect("one of its own pages");
        String::from_utf8(page.body).unwrap()
    }

    #[test]
    fn what_a_page_tells_is_kept() {
        let witness = Witness::new("/qv/");
        asks(&witness, "/qv/__witness", "", "error it broke");
        asks(&witness, "/qv/__witness", "", "request https://elsewhere.example/a b");
        assert_eq!(witness.errors(), ["it broke"]);
        assert_eq!(witness.requests(), ["https://elsewhere.example/a b"]);
    }

    #[test]
    fn a_script_is_for_one_visitor() {
        let witness = Witness::new("/");
        witness.prepares("ann-1", "prepared()");
        let script = "/__witness.js";
        assert!(asks(&witness, script, "a=b; visitor=ann-1", "").starts_with("prepared();\n"));
        assert!(!asks(&witness, script, "visitor=bob-1", "").contains("prepared"));
        assert!(asks(&witness, script, "", "").contains("\"/__witness\""));
    }

    #[test]
    fn pages_get_the_script_first_and_the_policy() {
        let witness = Witness::new("/");
        let page = |kind, body: &str| witness.attends("/a", super::page(kind, String::new(), body.to_owned()));
        let html = page(HTML, "<!doctype html><html lang=fr><title>A</title>");
        let expected = "<!doctype html><html lang=fr><script src=\"/__witness.js\"></script><title>A</title>";
        assert_eq!(String::from_utf8(html.body).unwrap(), expected);
        assert!(html.extra.contains("Content-Security-Policy: default-src 'self'"));
        let style = page("text/css", "<html>");
        assert_eq!(
            (style.body.as_slice(), style.extra.as_str()),
            (b"<html>".as_slice(), "")
        );
        assert_eq!(witness.requests(), ["/a", "/a"]);
    }
}
