//! Firefox: everything about the device is a preference, or a size of the frame that holds the page.

use fantoccini::Client;
use serde_json::{Map, Value, json};

use crate::driver::{Listens, Manner};
use crate::settings::{Device, setting};
use crate::vendor;

pub(super) const DRIVER: Manner = Manner {
    variable: "GECKODRIVER",
    program: "geckodriver",
    // The access is to the window around the page, which holds its size.
    arguments: &["--port=0", "--allow-system-access"],
    listens: Listens::Announces("Listening on 127.0.0.1:"),
    surroundings: super::Surroundings::none,
    serves_several: false,
    stop: None,
};

const COLOURS: &str = "layout.css.prefers-color-scheme.content-override";
const DARK: u32 = 0;
const LIGHT: u32 = 1;

pub(super) fn capabilities() -> Map<String, Value> {
    let preferences = json!({
        "intl.accept_languages": "fr",
        "ui.prefersReducedMotion": 1,
        COLOURS: LIGHT,
    });
    let mut options = json!({ "args": ["-headless"], "prefs": preferences });
    if let Some(firefox) = setting("FIREFOX") {
        options["binary"] = json!(firefox);
    }
    Map::from_iter([("moz:firefoxOptions".to_owned(), options)])
}

/// No window of Firefox is as narrow as a phone: the frame of the page is made smaller than its window.
pub(super) async fn holds(client: &Client, device: Device) {
    let (width, height) = device.size();
    client
        .set_window_size(width.max(500), height + 100)
        .await
        .expect("the window takes a size");
    if device == Device::Desktop {
        return;
    }
    let script = "const { style } = gBrowser.selectedBrowser;
        style.width = style.maxWidth = arguments[0] + 'px';
        style.height = style.maxHeight = arguments[1] + 'px';";
    around(client, script, json!([width, height])).await;
    let is_so =
        "const [width, done] = arguments; (function look() { innerWidth === width ? done() : setTimeout(look, 20) })()";
    client
        .execute_async(is_so, vec![json!(width)])
        .await
        .expect("the page takes the size of its frame");
}

pub(super) async fn prefers_dark(client: &Client, dark: bool) {
    set(client, COLOURS, if dark { DARK } else { LIGHT }).await;
}

pub(super) async fn forces_colours(client: &Client) {
    const ALWAYS: u32 = 2;
    set(client, "browser.display.document_color_use", ALWAYS).await;
}

pub(super) async fn shows_medium(client: &Client, medium: &str) {
    let script = "gBrowser.selectedBrowser.browsingContext.mediumOverride = arguments[0]";
    around(client, script, json!([medium])).await;
}

pub(super) async fn runs_no_script(client: &Client) {
    let script = "Services.prefs.setBoolPref('javascript.enabled', false)";
    around(client, script, json!([])).await;
}

/// Role, name, description, focus, id and, for a link, address of every element, as Firefox gives them to the system: its window holds this tree
/// apart from the page, and a name can be right in the page and lost here. Empty until its accessibility engine has read
/// the page.
pub(super) async fn heard(client: &Client) -> Value {
    let script = r#"const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
        const page = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
        const heard = [];
        function walk(element) {
            const state = {};
            element.getState(state, {});
            const focused = (state.value & Ci.nsIAccessibleStates.STATE_FOCUSED) !== 0;
            const role = service.getStringRole(element.role);
            heard.push([role, element.name, element.description, focused, element.id, role === "link" ? element.value : ""]);
            for (let child = element.firstChild; child; child = child.nextSibling) walk(child);
        }
        if (page) walk(page);
        return heard;"#;
    around(client, script, json!([])).await
}

async fn set(client: &Client, preference: &str, value: u32) {
    let script = "Services.prefs.setIntPref(arguments[0], arguments[1])";
    around(client, script, json!([preference, value])).await;
}

/// Runs a script in the window around the page.
async fn around(client: &Client, script: &str, arguments: Value) -> Value {
    vendor::enters(client, "chrome")
        .await
        .expect("the window can be reached");
    let done = client
        .execute(script, arguments.as_array().cloned().unwrap_or_default())
        .await;
    vendor::enters(client, "content")
        .await
        .expect("the page can be reached");
    done.unwrap_or_else(|reason| panic!("`{script}` failed around the page: {reason}"))
}
