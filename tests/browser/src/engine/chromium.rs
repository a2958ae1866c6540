//! Chromium: emulates a phone and records what happens.

use fantoccini::Client;
use serde_json::{Map, Value, json};

use crate::driver::{Listens, Manner};
use crate::settings::{Device, setting};
use crate::vendor;

pub(super) const DRIVER: Manner = Manner {
    variable: "CHROMEDRIVER",
    program: "chromedriver",
    arguments: &["--port=0"],
    listens: Listens::Announces("started successfully on port "),
    surroundings: super::Surroundings::none,
    serves_several: true,
    stop: Some("/shutdown"),
};

/// Quiet and alone: no sandbox needs (containers), no motion, no network of its own.
const ARGUMENTS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-prefers-reduced-motion",
    "--lang=fr",
];

pub(super) fn capabilities(device: Device) -> Map<String, Value> {
    let (width, height) = device.size();
    let mut options = json!({ "args": ARGUMENTS });
    match device {
        Device::Phone | Device::Narrow => options["mobileEmulation"] = held_in_hand(width, height),
        Device::Desktop => {
            let window = format!("--window-size={width},{height}");
            options["args"] = ARGUMENTS.iter().copied().chain([window.as_str()]).collect();
        }
    }
    if let Some(chrome) = setting("CHROME") {
        options["binary"] = json!(chrome);
    }
    Map::from_iter([
        ("goog:chromeOptions".to_owned(), options),
        (
            "goog:loggingPrefs".to_owned(),
            json!({ "browser": "ALL", "performance": "ALL" }),
        ),
    ])
}

fn held_in_hand(width: u32, height: u32) -> Value {
    let metrics = json!({ "width": width, "height": height, "pixelRatio": 2.0, "touch": true, "mobile": true });
    json!({ "deviceMetrics": metrics })
}

/// Answers a question that styles ask about the device.
pub(super) async fn emulates(client: &Client, feature: &str, value: &str) {
    media(client, json!({ "features": [{ "name": feature, "value": value }] })).await;
}

pub(super) async fn shows_medium(client: &Client, medium: &str) {
    media(client, json!({ "media": medium })).await;
}

/// Not the setting of the browser: it would stop the scripts by which the driver looks at pages, too.
pub(super) async fn runs_no_script(client: &Client) {
    let done = vendor::devtools(client, "Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    done.expect("Chromium stops running scripts");
}

async fn media(client: &Client, emulated: Value) {
    let done = vendor::devtools(client, "Emulation.setEmulatedMedia", emulated).await;
    done.expect("Chromium emulates what styles ask about");
}
