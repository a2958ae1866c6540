//! What a host that reads `_headers` says of a path.

use std::fs;
use std::path::Path;

use super::cases::{address, files};
use super::declared::{Declared, Headers, rules};
use super::http::Answer;
use super::table::Table;
use super::verdict::{expected, of_headers};
use crate::command::Outcome;

/// `_headers` as the build wrote it: what hosts that read it would say of each file, and of what does not exist.
pub(super) fn report(table: &mut Table, declared: &Declared, site: &Path) -> Outcome {
    let text = fs::read_to_string(site.join("_headers")).map_err(|reason| format!("no dist/_headers: {reason}"))?;
    let base = rules(&text)
        .first()
        .map_or("/", |(path, _)| path.trim_end_matches('*'))
        .to_owned();
    for reader in Reader::ALL {
        Table::head(&format!("_headers, read as by {reader:?}"), &declared.all);
        let lost = ["perdu", "quatre-voies-app-0000000000000000_bg.wasm"].map(str::to_owned);
        for (status, files) in [(200, files(site)?), (404, lost.to_vec())] {
            for file in files {
                let path = format!("{base}{}", address(&file));
                let said = reader.headers(&text, &path);
                let answer = Answer {
                    status,
                    headers: said
                        .into_iter()
                        .map(|(name, value)| (name.to_ascii_lowercase(), value))
                        .collect(),
                    body: Vec::new(),
                };
                let mut headers = expected(declared, &file, status);
                reader.left(&mut headers);
                table.row(&path, &answer, &headers, &of_headers(&headers, &answer));
            }
        }
    }
    // Cloudflare reads no more.
    let count = rules(&text).len();
    let many = (count > 100).then(|| format!("it has {count} rules"));
    table.holds("_headers has at most 100 rules", &many.into_iter().collect::<Vec<_>>());
    Ok(())
}

/// How such a host puts together the rules that hold for a path, from its own open code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reader {
    /// The values of a header add up; `! Name` takes back those of the rules before.
    Cloudflare,
    /// The last value of a header counts; a line without a colon says nothing.
    Netlify,
}

impl Reader {
    pub(super) const ALL: [Self; 2] = [Self::Cloudflare, Self::Netlify];

    /// The headers of a path.
    pub(super) fn headers(self, text: &str, path: &str) -> Headers {
        let mut headers = Headers::new();
        for (_, lines) in rules(text).into_iter().filter(|(rule, _)| holds(rule, path)) {
            for line in lines {
                self.obey(line, &mut headers);
            }
        }
        headers
    }

    /// What a host that takes nothing back says all the same. Browsers leave `X-Frame-Options` aside where `frame-ancestors` is said.
    fn left(self, headers: &mut Headers) {
        let frames = headers.get_mut("X-Frame-Options").filter(|value| value.is_empty());
        if let (Self::Netlify, Some(frames)) = (self, frames) {
            "DENY".clone_into(frames);
        }
    }

    fn obey(self, line: &str, headers: &mut Headers) {
        let removed = line.strip_prefix("! ");
        match (self, removed, line.split_once(": ")) {
            (Self::Cloudflare, Some(name), _) => drop(headers.remove(name)),
            (_, None, Some((name, value))) => {
                let before = headers.get(name).filter(|_| self == Self::Cloudflare);
                let value = before.map_or_else(|| value.to_owned(), |before| format!("{before}, {value}"));
                headers.insert(name.to_owned(), value);
            }
            _ => {}
        }
    }
}

/// Whether the path of a rule, with at most one `*` at its end, holds for this one.
fn holds(rule: &str, path: &str) -> bool {
    rule.strip_suffix('*')
        .map_or(rule == path, |start| path.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_host_puts_rules_together_in_its_own_way() {
        let text = "# x\n/*\n  A: 1\n  B: 2\n/a.js\n  ! A\n  A: 3\n  B: 4\n";
        let said = |reader: Reader, path| {
            let headers = reader.headers(text, path);
            format!("{} {}", headers["A"], headers["B"])
        };
        assert_eq!(said(Reader::Cloudflare, "/a.js"), "3 2, 4");
        assert_eq!(said(Reader::Netlify, "/a.js"), "3 4");
        for reader in Reader::ALL {
            assert_eq!(said(reader, "/b.js"), "1 2");
        }
    }
}
