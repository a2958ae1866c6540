//! Acting: finger, mouse and keys.

use std::time::Duration;

use fantoccini::Locator;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::error::CmdError;
use serde_json::json;

use super::Person;

/// How long to wait before pressing, in milliseconds: people look before they press again where something has just gone or
/// moved, and the page takes what comes sooner for the tail of a double press.
const LOOKS_FIRST: &str = "
    if (window.weighs === undefined) {
        addEventListener('pointerdown', event => { window.weighs = event.pressure > 0 }, true);
        // On a busy machine the press itself comes well after this look, and the page may have been scrolled meanwhile.
        addEventListener('click', event => {
            const last = window.lastPress, box = last?.pressed.getBoundingClientRect();
            if (event.detail && last) Object.assign(last, { at: event.timeStamp, box, top: box.top + pageYOffset });
        }, true);
    }
    window.weighs = false;
    const target = arguments[0], part = target.closest('a, button, input, label, summary') || target;
    // The press on a label is one on its field too: the page remembers the larger of the two.
    const pressed = part.closest('label') || part;
    const seen = target.getBoundingClientRect();
    const over = document.elementFromPoint(seen.x + seen.width / 2, seen.y + seen.height / 2)?.closest('form > .actions');
    if (seen.top < 0 || seen.bottom > innerHeight || (over && !over.contains(target))) target.scrollIntoView({ block: 'end', behavior: 'instant' });
    const aimed = target.getBoundingClientRect(), x = aimed.x + aimed.width / 2, y = aimed.y + aimed.height / 2;
    const last = window.lastPress, now = performance.now(), gone = last && !document.contains(last.pressed);
    const moved = last && Math.abs(last.pressed.getBoundingClientRect().top + pageYOffset - last.top) > 1;
    const there = last && x >= last.box.left && x <= last.box.right && y >= last.box.top && y <= last.box.bottom;
    const echo = (gone || moved) && (there || (pressed.id && pressed.id === last.pressed.id));
    const left = echo ? last.at + (gone ? 1700 : 900) - now : 0, pause = Math.max(left, 0), box = pressed.getBoundingClientRect();
    window.lastPress = { pressed, at: now + pause, box, top: box.top + pageYOffset };
    return pause";

impl Person {
    /// Clicks (or taps) the first element that matches, once there is one.
    pub async fn click(&self, css: &str) {
        self.sees(css).await;
        self.aims_and_clicks(Locator::Css(css), css).await;
    }

    /// Clicks the words beside a radio or a box: what people aim at.
    pub async fn click_label_of(&self, name: &str, value: &str) {
        let input = format!("input[@name='{name}' and @value='{value}']");
        let label = format!("//label[.//{input}] | //label[@for = //{input}/@id]");
        self.sees(&format!("input[name='{name}'][value='{value}']")).await;
        self.aims_and_clicks(Locator::XPath(&label), &format!("the label of {name} = {value}"))
            .await;
    }

    /// Chooses in a list, which people reach first: the driver of `WebKit` does not, and the page would be told nothing
    /// when the same option is chosen again.
    pub async fn chooses(&self, list: &str, value: &str) {
        let option = format!("{list} option[value='{value}']");
        self.sees(&option).await;
        self.script("document.querySelector(arguments[0]).focus()", json!([list]))
            .await;
        self.click(&option).await;
    }

    async fn aims_and_clicks(&self, locator: Locator<'_>, what: &str) {
        let mut clicked = self.tries_to_click(locator).await;
        if clicked.as_ref().is_err_and(CmdError::is_stale_element_reference) {
            // The program took the place of the written page between the look and the click.
            clicked = self.tries_to_click(locator).await;
        }
        clicked.unwrap_or_else(|reason| panic!("{what} cannot be clicked: {reason:?}"));
        if self.engine.answers_before_acting() {
            self.page_is_drawn().await;
        }
    }

    async fn tries_to_click(&self, locator: Locator<'_>) -> Result<(), CmdError> {
        let mut element = self.client.find(locator).await?;
        if self.engine.needs_scrolling() {
            let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
            self.script(script, json!([element])).await;
            self.page_is_drawn().await;
        }
        if self.engine.needs_scrolling_around() && self.scrolls_around(&element).await {
            element = self.client.find(locator).await?;
            self.page_is_drawn().await;
        }
        let looked = self.client.execute(LOOKS_FIRST, vec![json!(element)]).await;
        let pause = looked.ok().and_then(|pause| pause.as_f64()).unwrap_or_default();
        tokio::time::sleep(Duration::from_secs_f64(pause / 1_000.0)).await;
        element.click().await
    }

    /// Types into the field that has the focus.
    pub async fn types(&self, text: &str) {
        for key in text.chars() {
            self.press(key).await;
        }
    }

    /// Presses a key, a character or a [`fantoccini::key::Key`].
    pub async fn press(&self, key: impl Into<char>) {
        let value = key.into();
        let actions = KeyActions::new("keyboard".to_owned());
        let actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        self.client.perform_actions(actions).await.expect("a key is pressed");
        if self.engine.answers_before_acting() {
            self.page_is_drawn().await;
        }
    }

    /// Waits until what was done shows: in the second frame, for what is drawn by another process, such as a scroll.
    ///
    /// A page that is going away answers nothing, and needs no waiting.
    async fn page_is_drawn(&self) {
        let drawn =
            "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))";
        drop(self.client.execute_async(drawn, vec![]).await);
    }

    /// Empties the field that matches, then types.
    pub async fn types_instead(&self, css: &str, text: &str) {
        self.sees(css).await;
        let field = self.client.find(Locator::Css(css)).await.expect("the field is there");
        // As people do: an emptied field that one leaves is a change of its own.
        self.script("arguments[0].focus(); arguments[0].select()", json!([field]))
            .await;
        if self.engine.types_everything() || text.chars().all(|character| character <= '\u{ffff}') {
            self.types(text).await;
        } else {
            let script = "arguments[0].focus(); document.execCommand('insertText', false, arguments[1])";
            self.script(script, json!([field, text])).await;
        }
    }

    /// Chooses a file that holds this text.
    pub async fn chooses_file(&self, css: &str, name: &str, text: &[u8]) {
        let folder = std::env::temp_dir().join(format!("quatre-voies-files-{}", std::process::id()));
        let path = folder.join(name);
        std::fs::create_dir_all(&folder)
            .and_then(|()| std::fs::write(&path, text))
            .expect("the file is written");
        self.sees(css).await;
        let field = self.client.find(Locator::Css(css)).await.expect("the field is there");
        field
            .send_keys(&path.display().to_string())
            .await
            .expect("the field takes a file");
    }

    /// Presses a key while another one is held.
    pub async fn presses_with(&self, held: impl Into<char>, key: impl Into<char>) {
        let (held, key) = (held.into(), key.into());
        let steps = [
            KeyAction::Down { value: held },
            KeyAction::Down { value: key },
            KeyAction::Up { value: key },
            KeyAction::Up { value: held },
        ];
        let actions = KeyActions::new("keyboard".to_owned());
        let actions = steps.into_iter().fold(actions, KeyActions::then);
        self.client.perform_actions(actions).await.expect("keys are pressed");
    }
}
