//! What a host that reads `_headers` says of a path.

use super::declared::{Headers, rules};

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
