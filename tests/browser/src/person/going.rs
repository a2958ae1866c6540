//! Going from page to page.

use url::Url;

use super::Person;

impl Person {
    /// Opens a path of the site, such as `questionnaire#f_ca`, and waits for its heading.
    pub async fn open(&self, path: &str) {
        self.open_link(&format!("{}{path}", self.home)).await;
    }

    /// Opens a whole address, such as a link received, in a new document.
    pub async fn open_link(&self, link: &str) {
        self.arrives_early(link).await;
        self.sees_it_ready().await;
    }

    /// Opens a path of the site and looks at once, before any program is there.
    pub async fn open_early(&self, path: &str) {
        self.arrives_early(&format!("{}{path}", self.home)).await;
        self.sees("h1").await;
    }

    async fn arrives_early(&self, link: &str) {
        // From a blank page: an address that differs only after `#` would not load anything.
        self.client.goto("about:blank").await.expect("a blank page opens");
        self.client
            .goto(link)
            .await
            .unwrap_or_else(|reason| panic!("{link} does not open: {reason}"));
    }

    /// Waits until the program has taken the page over, where there is one.
    pub async fn sees_it_ready(&self) {
        self.sees(":root[data-ready] h1, :root:not(:has(script:not([src*=__witness]))) h1")
            .await;
    }

    /// Reloads the page.
    pub async fn reload(&self) {
        self.client.refresh().await.expect("the page reloads");
        self.sees_it_ready().await;
    }

    /// Opens a path of the site in another tab, which takes the place of this one on screen.
    pub async fn opens_in_another_tab(&self, path: &str) {
        let tab = self.client.new_window(true).await.expect("another tab opens");
        self.client
            .switch_to_window(tab.handle)
            .await
            .expect("the other tab shows");
        self.open(path).await;
    }

    /// Goes back to the first tab.
    pub async fn returns_to_the_first_tab(&self) {
        let tabs = self.client.windows().await.expect("there are tabs");
        self.client
            .switch_to_window(tabs[0].clone())
            .await
            .expect("the first tab shows");
    }

    /// Uses the browser's own Back.
    pub async fn go_back(&self) {
        self.client.back().await.expect("the browser goes back");
    }

    /// The address of the page.
    pub async fn address(&self) -> Url {
        self.client.current_url().await.expect("a page has an address")
    }

    /// The question on screen, from the fragment of the address; empty when it names none.
    pub async fn question_id(&self) -> String {
        self.address().await.fragment().unwrap_or_default().to_owned()
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
