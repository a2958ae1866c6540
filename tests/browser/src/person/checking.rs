//! Checking: barriers, errors, requests; and a picture when something fails.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use url::Url;

use super::Person;
use crate::engine::Engine;
use crate::{accessibility, settings, vendor};

impl Person {
    /// Fails when axe-core finds something in the page as it is now.
    pub async fn meets_no_barrier(&self) {
        let violations = accessibility::violations(&self.client).await;
        let at = self.address().await;
        assert!(
            violations.is_empty(),
            "{at}: {} barriers\n{}",
            violations.len(),
            violations.join("\n")
        );
    }

    /// Fails when the page is wider than the screen: one would have to scroll both ways to read. A table in a frame may
    /// be wider: the frame scrolls.
    pub async fn fits_the_screen(&self) {
        let script = "return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > Math.min(innerWidth, screen.width) + 1 \
                      && !e.closest('.visually-hidden, .table-frame table')).map(e => e.outerHTML.slice(0, 120))";
        let wide = self.script(script, json!([])).await;
        let at = self.address().await;
        assert_eq!(wide, json!([]), "{at} is wider than the screen");
        let beyond = "const page = document.documentElement; return page.scrollWidth - page.clientWidth";
        let beyond = self.script(beyond, json!([])).await.as_i64();
        // A pixel is the rounding of a width.
        assert!(
            beyond.is_some_and(|beyond| beyond <= 1),
            "{at} scrolls sideways by {beyond:?} px"
        );
    }

    /// Spaces the text of the page as the French criterion 10.12 (WCAG 1.4.12) says that a reader may; fails when words are
    /// then cut, under other words, or wider than the screen.
    pub async fn can_space_the_text(&self) {
        // Not a style in the page, which its policy would refuse.
        let spaced = "const style = new CSSStyleSheet();
            style.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
                p { margin-block-end: 2em !important }`);
            document.adoptedStyleSheets = [style]";
        self.script(spaced, json!([])).await;
        let hidden = self.script(include_str!("../spacing.js"), json!([])).await;
        let at = self.address().await;
        assert_eq!(hidden, json!([]), "{at} hides words");
    }

    /// Announces an error that the journey brings about: those that contain these words are not counted.
    pub fn expects_console_error(&self, words: &str) {
        self.record.borrow_mut().expected.push(words.to_owned());
    }

    /// Announces that the journey goes to another site on purpose.
    pub fn visits(&self, address: &str) {
        self.record.borrow_mut().visited.push(address.to_owned());
    }

    /// Fails when the console has shown an error since the beginning.
    pub async fn no_console_error(&self) {
        self.reads_records().await;
        let record = self.record.borrow();
        let errors = record.unexpected();
        assert!(errors.is_empty(), "errors in the console:\n{}", errors.join("\n"));
    }

    /// Fails when anything was asked of another origin since the beginning.
    pub async fn only_own_requests(&self) {
        self.reads_records().await;
        let record = self.record.borrow();
        let foreign = record.foreign(&self.origin());
        assert!(
            foreign.is_empty(),
            "requests to another origin:\n{}",
            foreign.join("\n")
        );
        assert!(
            !record.requests.is_empty(),
            "no request was recorded: the check sees nothing"
        );
    }

    /// A picture in `target/screenshots`, of the whole page where the engine takes it; gives its path.
    pub async fn screenshot(&self, name: &str) -> PathBuf {
        let bytes = match self.engine {
            Engine::Chromium => self.whole_picture().await,
            Engine::Firefox | Engine::WebKit => self.client.screenshot().await.expect("a picture"),
        };
        let folder = settings::screenshots();
        let path = folder.join(format!("{name}{}.png", self.engine.mark()));
        fs::create_dir_all(&folder)
            .and_then(|()| fs::write(&path, bytes))
            .expect("the picture is written");
        path
    }

    async fn whole_picture(&self) -> Vec<u8> {
        let metrics = self.devtools("Page.getLayoutMetrics", json!({})).await;
        let size = &metrics["cssContentSize"];
        let clip = json!({ "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1 });
        let options = json!({ "captureBeyondViewport": true, "clip": clip });
        let picture = self.devtools("Page.captureScreenshot", options).await;
        let text = picture["data"].as_str().unwrap_or_default();
        STANDARD.decode(text).expect("a picture")
    }

    /// How many pages the page takes on A4 paper; see [`Ability::Printing`](crate::Ability::Printing).
    pub async fn pages_on_paper(&self) -> usize {
        let printed = self
            .devtools("Page.printToPDF", json!({ "preferCSSPageSize": true }))
            .await;
        let document = STANDARD
            .decode(printed["data"].as_str().unwrap_or_default())
            .expect("a document");
        // Each page of a PDF is an object of this type; the list of pages is of type « Pages ».
        let page = b"/Type /Page\n";
        document.windows(page.len()).filter(|bytes| *bytes == page).count()
    }

    async fn reads_records(&self) {
        if let Some(witness) = &self.witness {
            // What the page is about to tell is told.
            tokio::time::sleep(Duration::from_millis(100)).await;
            self.record.borrow_mut().hears(witness, &self.origin());
            return;
        }
        let console = vendor::log(&self.client, "browser")
            .await
            .expect("the console is recorded");
        let network = vendor::log(&self.client, "performance")
            .await
            .expect("requests are recorded");
        let mut record = self.record.borrow_mut();
        record.add_console(&console);
        record.add_network(&network);
    }

    fn origin(&self) -> String {
        let home = self.home.parse::<Url>().expect("the site has an address");
        home.origin().ascii_serialization()
    }

    /// Says where a failed journey stopped: address, console, picture.
    pub(crate) async fn tell_failure(&self) {
        let at = self
            .client
            .current_url()
            .await
            .map_or_else(|reason| reason.to_string(), |url| url.to_string());
        if let Some(witness) = &self.witness {
            self.record.borrow_mut().hears(witness, &self.origin());
        } else if let Ok(entries) = vendor::log(&self.client, "browser").await {
            self.record.borrow_mut().add_console(&entries);
        }
        eprintln!(
            "{} stopped at {at}; console errors: {:#?}",
            self.name,
            self.record.borrow().errors
        );
        if self.client.source().await.is_ok() {
            eprintln!(
                "picture: {}",
                self.screenshot(&format!("failed-{}", self.name)).await.display()
            );
        }
    }
}
