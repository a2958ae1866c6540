//! Where things are on this machine, and how the browser starts.

use std::path::PathBuf;

use serde_json::{Map, Value, json};

/// The screen a person holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// 390 × 844, touch.
    Phone,
    /// 320 × 640, touch: the narrowest screen, and also a page zoomed to 400 %.
    Narrow,
    /// 1280 × 900.
    Desktop,
}

/// The built site: `QV_DIST`, or `dist/` at the top of the project.
pub(crate) fn dist() -> PathBuf {
    let folder = setting("QV_DIST").unwrap_or_else(|| project().join("dist"));
    assert!(
        folder.join("index.html").is_file(),
        "no built site: run `cargo xtask test --only build` first"
    );
    folder
}

/// The accessibility checker: `QV_AXE`, set by `cargo xtask test`.
pub(crate) fn axe() -> PathBuf {
    setting("QV_AXE").expect("QV_AXE names no axe.min.js: run `cargo xtask test --only browser`")
}

/// The driver: `CHROMEDRIVER`, or the one on `PATH`.
pub(crate) fn chromedriver() -> PathBuf {
    setting("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into())
}

/// Where pictures go: `target/screenshots`.
pub(crate) fn screenshots() -> PathBuf {
    setting("CARGO_TARGET_DIR")
        .unwrap_or_else(|| project().join("target"))
        .join("screenshots")
}

fn setting(name: &str) -> Option<PathBuf> {
    std::env::var_os(name)
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
}

fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

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

fn held_in_hand(width: u32, height: u32) -> Value {
    let metrics = json!({ "width": width, "height": height, "pixelRatio": 2.0, "touch": true, "mobile": true });
    json!({ "deviceMetrics": metrics })
}

/// What a new session asks of the driver: a fresh profile, this screen, and records of what happens.
pub(crate) fn capabilities(device: Device) -> Map<String, Value> {
    let mut options = json!({ "args": ARGUMENTS });
    match device {
        Device::Phone => options["mobileEmulation"] = held_in_hand(390, 844),
        Device::Narrow => options["mobileEmulation"] = held_in_hand(320, 640),
        Device::Desktop => options["args"] = ARGUMENTS.iter().chain(&["--window-size=1280,900"]).copied().collect(),
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
