//! What a browser wrote in its console and asked of the network, read from its records.

use serde_json::Value;

use crate::witness::Witness;

/// Everything seen so far in one browser.
#[derive(Debug, Default)]
pub(crate) struct Record {
    /// Errors of the console.
    pub(crate) errors: Vec<String>,
    /// Words of errors that the journey brings about on purpose.
    pub(crate) expected: Vec<String>,
    /// Where the journey goes on purpose, besides the site.
    pub(crate) visited: Vec<String>,
    /// Addresses asked for.
    pub(crate) requests: Vec<String>,
}

impl Record {
    /// Adds new entries of the console.
    pub(crate) fn add_console(&mut self, entries: &[Value]) {
        let severe = entries.iter().filter(|entry| entry["level"] == "SEVERE");
        self.errors
            .extend(severe.filter_map(|entry| entry["message"].as_str().map(str::to_owned)));
    }

    /// Adds new entries of the network.
    pub(crate) fn add_network(&mut self, entries: &[Value]) {
        self.requests.extend(entries.iter().filter_map(requested));
    }

    /// Replaces what is known by what a site noticed; `origin` is that of the site.
    pub(crate) fn hears(&mut self, witness: &Witness, origin: &str) {
        let whole = |address: String| {
            if address.starts_with('/') {
                format!("{origin}{address}")
            } else {
                address
            }
        };
        self.errors = witness.errors();
        self.requests = witness.requests().into_iter().map(whole).collect();
    }

    /// The errors that nobody announced.
    pub(crate) fn unexpected(&self) -> Vec<&str> {
        let announced = |error: &str| self.expected.iter().any(|words| error.contains(words.as_str()));
        self.errors
            .iter()
            .map(String::as_str)
            .filter(|error| !announced(error))
            .collect()
    }

    /// The requests to another place than the site at `origin`; what stays in the browser is not a request.
    pub(crate) fn foreign(&self, origin: &str) -> Vec<&str> {
        let stays = |url: &str| {
            ["data:", "blob:", "about:", "chrome:"]
                .iter()
                .any(|scheme| url.starts_with(scheme))
        };
        let own = |url: &str| {
            url.strip_prefix(origin)
                .is_some_and(|path| path.is_empty() || path.starts_with('/'))
        };
        self.requests
            .iter()
            .map(String::as_str)
            .filter(|url| !own(url) && !stays(url) && !self.visited.iter().any(|start| url.starts_with(start)))
            .collect()
    }
}

fn requested(entry: &Value) -> Option<String> {
    let event: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
    let message = &event["message"];
    let address = match message["method"].as_str()? {
        "Network.requestWillBeSent" => &message["params"]["request"]["url"],
        "Network.webSocketCreated" => &message["params"]["url"],
        _ => return None,
    };
    address.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn asked(url: &str) -> Value {
        let message = json!({ "method": "Network.requestWillBeSent", "params": { "request": { "url": url } } });
        json!({ "level": "INFO", "message": json!({ "message": message }).to_string() })
    }

    #[test]
    fn a_request_elsewhere_is_seen() {
        let mut record = Record::default();
        record.add_network(&[
            asked("http://127.0.0.1:81/app.js"),
            asked("data:image/svg+xml,x"),
            asked("http://127.0.0.1:8123/app.js"),
            asked("https://fonts.example/a.woff2"),
        ]);
        assert_eq!(
            record.foreign("http://127.0.0.1:81"),
            ["http://127.0.0.1:8123/app.js", "https://fonts.example/a.woff2"]
        );
    }

    #[test]
    fn only_errors_of_the_console_are_kept() {
        let mut record = Record::default();
        record.add_console(&[
            json!({ "level": "WARNING", "message": "a" }),
            json!({ "level": "SEVERE", "message": "b" }),
        ]);
        assert_eq!(record.unexpected(), ["b"]);
        record.expected.push("b".to_owned());
        assert_eq!(record.unexpected(), [""; 0]);
    }
}
