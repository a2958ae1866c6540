//! The device around the page: clipboard, colours, storage.

use fantoccini::key::Key;
use serde_json::json;

use super::Person;
use crate::engine::Ability;
use crate::witness::Witness;

impl Person {
    /// Reads what the last copy button left in the clipboard, as people do: by pasting it.
    pub async fn clipboard(&self) -> String {
        let field = "document.body.appendChild(document.createElement('textarea')).id = 'paste'; document.querySelector('#paste').focus()";
        self.script(field, json!([])).await;
        self.presses_with(Key::Control, 'v').await;
        self.until("something pasted", async || !self.value_of("#paste").await.is_empty())
            .await;
        let text = self.value_of("#paste").await;
        self.script("document.querySelector('#paste').remove()", json!([]))
            .await;
        text
    }

    /// Whether the engine can do something; when it cannot, the run says so, and why.
    #[must_use]
    pub fn can(&self, ability: Ability) -> bool {
        self.engine.can(ability, &self.name)
    }

    /// Asks for dark (or light) colours from now on; see [`Ability::Night`].
    pub async fn prefers_dark(&self, dark: bool) {
        self.engine.prefers_dark(&self.client, dark).await;
    }

    /// Replaces the colours of the page by those of the system, as high contrast modes do; see
    /// [`Ability::ForcedColours`].
    pub async fn forces_colours(&self) {
        self.engine.forces_colours(&self.client).await;
    }

    /// From the next page on, no script of the page runs; see [`Ability::NoScript`].
    pub async fn runs_no_script(&self) {
        self.engine.runs_no_script(&self.client).await;
    }

    /// From the next page on, the device has a share sheet, which keeps the last address it was given.
    pub async fn has_a_share_sheet(&self) {
        let script = "navigator.share = async data => { window.sent = data.url }";
        self.before_each_page(script).await;
    }

    /// The address last given to the share sheet.
    pub async fn sent(&self) -> String {
        self.script("return window.sent ?? ''", json!([]))
            .await
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Sees the page as it would be printed, until told otherwise; see [`Ability::Paper`].
    pub async fn looks_at_paper(&self, paper: bool) {
        let media = if paper { "print" } else { "" };
        self.engine.shows_medium(&self.client, media).await;
    }

    /// From the next page on, runs a script before those of the page.
    pub async fn runs_first(&self, script: &str) {
        self.before_each_page(script).await;
    }

    /// Runs a script in the page, to bring about what a person cannot.
    pub async fn runs(&self, script: &str) {
        self.script(script, json!([])).await;
    }

    /// What a script of the page gives, as text; empty for nothing.
    pub async fn learns(&self, script: &str) -> String {
        let found = self.script(script, json!([])).await;
        found.as_str().map_or_else(|| found.to_string(), str::to_owned)
    }

    /// From now on, on this page, every access to storage is refused; see [`Person::gives_storage_back`].
    pub async fn loses_storage(&self) {
        self.runs("window.given = Object.getOwnPropertyDescriptor(window, 'localStorage'); Object.defineProperty(window, 'localStorage', { configurable: true, get() { throw new DOMException('blocked', 'SecurityError') } })")
            .await;
    }

    /// Storage works again on this page.
    pub async fn gives_storage_back(&self) {
        self.runs(
            "delete window.localStorage; if (window.given) Object.defineProperty(window, 'localStorage', window.given)",
        )
        .await;
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

    /// The browser erases all that it keeps of the site, as Safari does after seven days without a visit: texts, files kept for
    /// later, cookies. On a page without a program: one that still has answers would keep them again.
    pub async fn loses_everything(&self) {
        self.open("voies").await;
        let erase = "const done = arguments[0];
            const all = async (list, act) => { for (const one of await list) await act(one); };
            localStorage.clear();
            sessionStorage.clear();
            all(window.caches?.keys() ?? [], name => caches.delete(name))
                .then(() => all(navigator.serviceWorker?.getRegistrations() ?? [], worker => worker.unregister()))
                .then(() => done(localStorage.length + sessionStorage.length), reason => done(String(reason)))";
        let left = self.client.execute_async(erase, vec![]).await;
        assert_eq!(left.expect("the storage is erased"), json!(0));
        self.client.delete_all_cookies().await.expect("the cookies are erased");
        if self.witness.is_some() {
            // Where the site watches its visitors, this one is known again.
            let reception = format!("{}{}", self.home, Witness::reception(&self.name));
            self.goes_to(&reception).await;
        }
    }

    /// From the next page on, the clock of the device is in this year.
    pub async fn lives_in(&self, year: u32) {
        self.lives_on(year, 1, 2).await;
    }

    /// From the next page on, the clock of the device says this day.
    pub async fn lives_on(&self, year: u32, month: u32, day: u32) {
        // Another day may have been set before.
        let script = format!(
            "window.RealDate ??= Date; Date = class extends RealDate {{ constructor(...a) {{ a.length ? super(...a) : super({year}, {month} - 1, {day}) }} }}"
        );
        self.before_each_page(&script).await;
    }

    /// From the next page on, every access to storage is refused, as some browsers are set to do.
    pub async fn blocks_storage(&self) {
        let script = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError') } })";
        self.before_each_page(script).await;
    }

    /// Runs a script before those of the page, from the next page on.
    async fn before_each_page(&self, script: &str) {
        let Some(witness) = &self.witness else {
            self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script }))
                .await;
            return;
        };
        witness.prepares(&self.name, script);
        let reception = format!("{}{}", self.home, Witness::reception(&self.name));
        self.goes_to(&reception).await;
    }

    /// From the next page on, files are caught instead of going to the downloads; see [`Person::saved_file`].
    pub async fn catches_files(&self) {
        let script = "const make = URL.createObjectURL; \
             URL.createObjectURL = blob => { blob.text().then(text => window.savedText = text); return make.call(URL, blob) }; \
             HTMLAnchorElement.prototype.click = function() { window.savedName = this.download }";
        self.before_each_page(script).await;
    }

    /// Name and text of the last file given by the page.
    pub async fn saved_file(&self) -> (String, String) {
        self.until("a file", async || {
            self.script("return !!window.savedText", json!([])).await == true
        })
        .await;
        let file = self
            .script("return [window.savedName, window.savedText]", json!([]))
            .await;
        let part = |rank: usize| file[rank].as_str().unwrap_or_default().to_owned();
        (part(0), part(1))
    }

    /// Fills the storage of the site to its last characters.
    pub async fn fills_storage(&self) {
        let script = "for (let size = 1 << 20, rank = 0; size >= 1; ) { \
             try { localStorage.setItem('plein-' + rank, 'x'.repeat(size)); rank++ } catch { size >>= 1 } }";
        self.runs(script).await;
    }

    /// Gives back what [`Person::fills_storage`] took.
    pub async fn frees_storage(&self) {
        self.runs("Object.keys(localStorage).filter(key => key.startsWith('plein-')).forEach(key => localStorage.removeItem(key))")
            .await;
    }
}
