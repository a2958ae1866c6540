//! Commands beyond the WebDriver standard: the browser's records and its development protocol.

use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, error::CmdError};
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

#[derive(Debug)]
struct Command {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

/// What the browser recorded since the last call; `kind` is `browser` (the console) or `performance` (requests).
pub(crate) async fn log(client: &Client, kind: &str) -> Result<Vec<Value>, CmdError> {
    let entries = client
        .issue_cmd(Command {
            path: "se/log",
            body: json!({ "type": kind }),
        })
        .await?;
    Ok(entries.as_array().cloned().unwrap_or_default())
}

/// A command of the development protocol, such as `Emulation.setEmulatedMedia`.
pub(crate) async fn devtools(client: &Client, name: &str, parameters: Value) -> Result<Value, CmdError> {
    let body = json!({ "cmd": name, "params": parameters });
    client
        .issue_cmd(Command {
            path: "goog/cdp/execute",
            body,
        })
        .await
}

/// In Firefox: from now on commands act on the window around the page (`chrome`) or on the page (`content`).
pub(crate) async fn enters(client: &Client, context: &str) -> Result<Value, CmdError> {
    let body = json!({ "context": context });
    client
        .issue_cmd(Command {
            path: "moz/context",
            body,
        })
        .await
}
