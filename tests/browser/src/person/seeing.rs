//! Seeing: what is on the page, now or after a moment.

use std::time::Duration;

use serde_json::json;

use super::Person;

/// How many times something is looked for before giving up, and how long between two looks: 15 s in all.
const LOOKS: u32 = 500;
const BETWEEN_LOOKS: Duration = Duration::from_millis(30);

/// Looks before who waits moves, and what that is on a page that waits for it.
const BEFORE_MOVING: u32 = 20;
const MOVES: &str = "document.querySelector(':root:is([data-shown], [data-waits]):not([data-ready])') && dispatchEvent(new Event('pointermove'))";

impl Person {
    /// Waits until something is true; fails with these words when it never is. Who waits moves: the rest of a result comes with that sign.
    pub async fn until(&self, what: &str, mut is_so: impl AsyncFnMut() -> bool) {
        for look in 1..=LOOKS {
            if is_so().await {
                return;
            }
            if look % BEFORE_MOVING == 0 {
                drop(self.client.execute(MOVES, vec![]).await);
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
        panic!("{}: never saw {what}", self.name);
    }

    /// Waits until something matches the selector.
    pub async fn sees(&self, css: &str) {
        self.until(css, async || self.count(css).await > 0).await;
    }

    /// How many elements match the selector now.
    pub async fn count(&self, css: &str) -> u64 {
        let count = self
            .script("return document.querySelectorAll(arguments[0]).length", json!([css]))
            .await;
        count.as_u64().unwrap_or_default()
    }

    /// The text of the first element that matches, once there is one.
    pub async fn text_of(&self, css: &str) -> String {
        self.sees(css).await;
        self.text(css, "innerText").await.unwrap_or_default().trim().to_owned()
    }

    /// The whole text of the first element that matches, folded parts included, once there is one.
    pub async fn whole_text_of(&self, css: &str) -> String {
        self.sees(css).await;
        self.text(css, "textContent").await.unwrap_or_default()
    }

    /// The same, without what matches another selector: what depends on the time that one takes.
    pub async fn whole_text_without(&self, css: &str, left_out: &str) -> String {
        self.sees(css).await;
        let script = "const copy = document.querySelector(arguments[0])?.cloneNode(true); \
             copy?.querySelectorAll(arguments[1]).forEach(element => element.remove()); return copy?.textContent";
        let text = self.script(script, json!([css, left_out])).await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Whether the first element that matches takes any place on the page.
    pub async fn is_shown(&self, css: &str) -> bool {
        self.script(
            "return document.querySelector(arguments[0])?.checkVisibility({ visibilityProperty: true })",
            json!([css]),
        )
        .await
            == true
    }

    /// The main heading.
    pub async fn heading(&self) -> String {
        self.text_of("h1").await
    }

    /// The title of the tab.
    pub async fn title(&self) -> String {
        self.client.title().await.expect("a page has a title")
    }

    /// An attribute of the first element that matches, once there is one.
    pub async fn attribute(&self, css: &str, name: &str) -> Option<String> {
        self.sees(css).await;
        let script = "return document.querySelector(arguments[0])?.getAttribute(arguments[1])";
        self.script(script, json!([css, name]))
            .await
            .as_str()
            .map(str::to_owned)
    }

    /// Whether the radio or the box that matches is ticked.
    pub async fn is_checked(&self, css: &str) -> bool {
        self.script("return document.querySelector(arguments[0])?.checked", json!([css]))
            .await
            == true
    }

    /// What the field that matches holds.
    pub async fn value_of(&self, css: &str) -> String {
        self.sees(css).await;
        self.text(css, "value").await.unwrap_or_default()
    }

    /// Whether the keyboard acts on what matches.
    pub async fn is_focused(&self, css: &str) -> bool {
        self.script("return document.activeElement?.matches(arguments[0])", json!([css]))
            .await
            == true
    }

    async fn text(&self, css: &str, property: &str) -> Option<String> {
        let script = "return document.querySelector(arguments[0])?.[arguments[1]]";
        self.script(script, json!([css, property]))
            .await
            .as_str()
            .map(str::to_owned)
    }
}
