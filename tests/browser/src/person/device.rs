//! The device around the page: clipboard, colours, storage.

use serde_json::json;

use super::Person;

impl Person {
    /// Reads what the last copy button left in the clipboard.
    pub async fn clipboard(&self) -> String {
        let permissions = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        self.devtools("Browser.grantPermissions", permissions).await;
        let script = "const done = arguments[0]; navigator.clipboard.readText().then(done, e => done('refused: ' + e))";
        let text = self
            .client
            .execute_async(script, vec![])
            .await
            .expect("the clipboard is read");
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Asks for dark (or light) colours from now on.
    pub async fn prefers_dark(&self, dark: bool) {
        let value = if dark { "dark" } else { "light" };
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": value }] });
        self.devtools("Emulation.setEmulatedMedia", features).await;
    }

    /// Replaces the colours of the page by those of the system, as high contrast modes do.
    pub async fn forces_colours(&self) {
        let features = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
        self.devtools("Emulation.setEmulatedMedia", features).await;
    }

    /// From now on, the files whose address matches never come.
    pub async fn never_gets(&self, pattern: &str) {
        self.devtools("Network.enable", json!({})).await;
        self.devtools("Network.setBlockedURLs", json!({ "urls": [pattern] }))
            .await;
    }

    /// From the next page on, runs a script before those of the page.
    pub async fn runs_first(&self, script: &str) {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script }))
            .await;
    }

    /// Runs a script in the page, to bring about what a person cannot.
    pub async fn runs(&self, script: &str) {
        self.script(script, json!([])).await;
    }

    /// Leaves a text in the storage of the site, as an older version or an accident could have.
    pub async fn store(&self, key: &str, text: &str) {
        self.script("localStorage.setItem(arguments[0], arguments[1])", json!([key, text]))
            .await;
    }

    /// What the storage of the site holds under this key.
    pub async fn stored(&self, key: &str) -> Option<String> {
        let text = self
            .script("return localStorage.getItem(arguments[0])", json!([key]))
            .await;
        text.as_str().map(str::to_owned)
    }

    /// From the next page on, the clock of the device is in this year.
    pub async fn lives_in(&self, year: u32) {
        let script = format!(
            "const D = Date; Date = class extends D {{ constructor(...a) {{ a.length ? super(...a) : super({year}, 0, 2) }} }}"
        );
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script }))
            .await;
    }

    /// From the next page on, every access to storage is refused, as some browsers are set to do.
    pub async fn blocks_storage(&self) {
        let script = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError') } })";
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script }))
            .await;
    }
}
