//! Going from page to page.

use fantoccini::wd::WindowHandle;
use serde_json::json;
use url::Url;

use super::Person;

/// The doors of a result, as addresses name them.
const DOORS: &str = "demain,argent,pourquoi,voies,rendez-vous,calcul";

/// A tab of the browser.
#[derive(Clone, Debug)]
pub struct Tab(WindowHandle);

impl Person {
    /// Opens a path of the site, such as `questionnaire#f_ca`, and waits for its heading.
    pub async fn open(&self, path: &str) {
        self.open_link(&format!("{}{path}", self.home)).await;
    }

    /// Opens one's own result with all its doors open.
    pub async fn opens_the_whole_result(&self) {
        self.open(&format!("resultat#{DOORS}")).await;
    }

    /// Opens the result that a fragment, without its `#`, shares, with all its doors open.
    pub async fn opens_the_whole_fragment(&self, fragment: &str) {
        self.open(&format!("resultat#{fragment}/{DOORS}")).await;
    }

    /// Opens a link of a result with all its doors open.
    pub async fn opens_the_whole_link(&self, link: &str) {
        self.open_link(&format!("{link}/{DOORS}")).await;
    }

    /// Presses every door that is still closed.
    pub async fn opens_every_door(&self) {
        self.sees(".door__button").await;
        self.sees_it_ready().await;
        self.runs("document.querySelectorAll('.door__button[aria-expanded=false]').forEach(door => door.click())")
            .await;
        self.until("every door open", async || {
            self.count(".door__button[aria-expanded=false]").await == 0
        })
        .await;
    }

    /// Unfolds every part of the money of a result.
    pub async fn unfolds_the_money(&self) {
        self.sees(".money__folds").await;
        self.runs("document.querySelectorAll('.money__fold').forEach(fold => fold.open = true)")
            .await;
        self.sees(".money__fold[data-fold=hors-calcul] li").await;
        self.runs("document.querySelectorAll('.hypotheses__group').forEach(group => group.open = true)")
            .await;
    }

    /// Opens a whole address, such as a link received, in a new document.
    pub async fn open_link(&self, link: &str) {
        self.arrives_early(link).await;
        self.sees_it_ready().await;
    }

    /// Opens a whole address and looks at once, before any program is there.
    pub async fn opens_link_early(&self, link: &str) {
        self.arrives_early(link).await;
        self.sees("h1").await;
    }

    /// Opens a path of the site and looks at once, before any program is there.
    pub async fn open_early(&self, path: &str) {
        self.arrives_early(&format!("{}{path}", self.home)).await;
        self.sees("h1").await;
    }

    async fn arrives_early(&self, link: &str) {
        // An address that differs only after `#` would not load anything. Elsewhere, no blank page between: it would
        // take away what the tab holds.
        if place(&self.address().await) == place(&link.parse().expect("an address")) {
            self.goes_to("about:blank").await;
        }
        self.goes_to(link).await;
    }

    /// Opens an address, and waits until the page before is gone: the driver may have been told to wait for nothing.
    pub(super) async fn goes_to(&self, address: &str) {
        self.script("document.documentElement.dataset.left = ''", json!([]))
            .await;
        let gone = self.client.goto(address).await;
        gone.unwrap_or_else(|reason| panic!("{address} does not open: {reason}"));
        let is_another = "return document.documentElement?.dataset.left === undefined";
        self.until(&format!("another page, {address}"), async || {
            // A page that is going away answers nothing.
            let answer = self.client.execute(is_another, vec![]).await;
            answer.is_ok_and(|is_another| is_another == true)
        })
        .await;
    }

    /// Waits until the program has taken the page over, where there is one; a first screen that waits for a sign of the person gets one.
    pub async fn sees_it_ready(&self) {
        const READY: &str = ":root[data-ready] h1, :root:not(:has(script:not([src*=__witness], [src*='found-']))) h1";
        self.sees(&format!("{READY}, :root[data-shown=whole] h1, :root[data-waits] h1"))
            .await;
        self.moves().await;
        self.sees(READY).await;
    }

    /// A finger or a pointer moves over the page, and presses nothing.
    pub async fn moves(&self) {
        self.runs("dispatchEvent(new Event('pointermove'))").await;
    }

    /// Reloads the page.
    pub async fn reload(&self) {
        self.client.refresh().await.expect("the page reloads");
        self.sees_it_ready().await;
    }

    /// Opens a path of the site in another tab, which takes the place of this one on screen.
    pub async fn opens_in_another_tab(&self, path: &str) {
        let first = self.client.window().await.expect("a page is in a tab");
        self.first_tab.replace(Some(first));
        let tab = self.client.new_window(self.engine.shows_tabs()).await;
        let tab = tab.expect("another tab opens");
        self.client
            .switch_to_window(tab.handle)
            .await
            .expect("the other tab shows");
        self.open(path).await;
    }

    /// Goes to the tab that the page has just opened; the first one stays open.
    pub async fn follows_to_the_new_tab(&self, before: usize) {
        let count = async || self.client.windows().await.map_or(0, |tabs| tabs.len());
        self.until("another tab", async || count().await > before).await;
        let left = self.client.window().await.expect("a page is in a tab");
        if self.first_tab.borrow().is_none() {
            self.first_tab.replace(Some(left.clone()));
        }
        let tabs = self.client.windows().await.expect("the tabs");
        // Not every driver names them in the order in which they opened.
        let newest = tabs.into_iter().rfind(|tab| *tab != left).expect("a tab");
        self.client.switch_to_window(newest).await.expect("the new tab shows");
        self.frame.take();
        self.sees("h1").await;
    }

    /// The tab on screen.
    pub async fn tab(&self) -> Tab {
        Tab(self.client.window().await.expect("a page is in a tab"))
    }

    /// Opens a blank tab, which takes the place of this one on screen.
    pub async fn opens_a_tab(&self) -> Tab {
        let tab = self.client.new_window(self.engine.shows_tabs()).await;
        let tab = Tab(tab.expect("another tab opens").handle);
        self.looks_at(&tab).await;
        tab
    }

    /// Brings a tab on screen.
    pub async fn looks_at(&self, tab: &Tab) {
        let shown = self.client.switch_to_window(tab.0.clone()).await;
        shown.expect("the tab shows");
    }

    /// Closes the tab on screen, and brings another one there.
    pub async fn leaves_for(&self, tab: &Tab) {
        self.client.close_window().await.expect("the tab closes");
        self.looks_at(tab).await;
    }

    /// How many tabs are open.
    pub async fn tabs(&self) -> usize {
        self.client.windows().await.expect("the tabs").len()
    }

    /// Goes back to the first tab.
    pub async fn returns_to_the_first_tab(&self) {
        let first = self.first_tab.borrow().clone().expect("another tab was opened");
        self.client.switch_to_window(first).await.expect("the first tab shows");
    }

    /// Closes the tab on screen, and goes back to the first one.
    pub async fn closes_the_tab(&self) {
        self.client.close_window().await.expect("the tab closes");
        self.returns_to_the_first_tab().await;
    }

    /// Uses the browser's own Back.
    pub async fn go_back(&self) {
        self.client.back().await.expect("the browser goes back");
    }

    /// The address of the page.
    pub async fn address(&self) -> Url {
        self.client.current_url().await.expect("a page has an address")
    }

    /// The question on screen, from the fragment of the address; empty when it names none. What the address carries comes
    /// after.
    pub async fn question_id(&self) -> String {
        // The address that the driver gives is that of the page around a frame.
        let fragment = self.script("return location.hash.slice(1)", json!([])).await;
        let place = fragment.as_str().unwrap_or_default().split('~').next();
        place.unwrap_or_default().to_owned()
    }

    /// What the questionnaire says that the answers close, none when nothing is.
    pub(crate) async fn closed_ways(&self) -> Option<String> {
        let summary = "return document.querySelector('.closed-ways summary')?.textContent ?? null";
        self.script(summary, json!([])).await.as_str().map(str::to_owned)
    }

    /// Whether the last press weighed something, as that of a finger or a hand does: some drivers press without weight, and so
    /// do screen readers.
    pub(crate) async fn last_press_weighed(&self) -> bool {
        self.script("return window.weighs === true", json!([])).await == true
    }

    /// Waits for the page to go on by itself from this question, as it does after a press on a first answer that closes or
    /// opens no way; notes where it went.
    pub(crate) async fn is_led_on_from(&self, question: &str, heading: &str, closed: Option<String>) {
        let has_moved = async || self.question_id().await != question && self.heading().await != heading;
        self.until(&format!("what follows {question} by itself"), async || {
            self.closed_ways().await != closed || has_moved().await
        })
        .await;
        let led = has_moved().await.then_some(self.question_id().await);
        self.led_to.replace(led);
    }

    /// Whether the page has just gone on by itself to the question on screen; told once.
    pub(crate) async fn was_led_here(&self) -> bool {
        let place = self.led_to.take();
        place.is_some() && place == Some(self.question_id().await)
    }

    /// Waits until the address names this question.
    pub async fn arrives_at(&self, question: &str) {
        self.until(&format!("#{question} in the address"), async || {
            self.question_id().await == question
        })
        .await;
        self.sees("h1").await;
    }
}

/// Where an address leads, without what only the page reads; hosts add a final `/`.
fn place(address: &Url) -> (String, &str) {
    let path = address.path().trim_end_matches('/');
    (address.origin().ascii_serialization(), path)
}
