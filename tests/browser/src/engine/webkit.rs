//! `WebKit`, in the test browser of `WebKitGTK`, on a screen that nobody sees.

use std::fs;

use fantoccini::Client;
use serde_json::{Map, Value, json};

use super::Surroundings;
use crate::driver::{Listens, Manner};
use crate::program::Program;
use crate::settings::{Device, Folder, program, setting};

pub(super) const DRIVER: Manner = Manner {
    variable: "WEBKITWEBDRIVER",
    program: "WebKitWebDriver",
    arguments: &[],
    listens: Listens::IsTold("--port="),
    surroundings,
    serves_several: false,
    stop: None,
};

/// Where the driver is told how to start its browser, and the word that lets it drive one.
const OPTIONS: &str = "webkitgtk:browserOptions";
const AUTOMATED: &str = "--automation";

/// No motion. A fresh profile is what its test mode is for.
const SETTINGS: &str = "[Settings]\ngtk-enable-animations=0\n";

/// The buttons around the page are never used, and would keep the window wider than a phone.
const NARROW: &str = "toolbar, toolbar *, headerbar, headerbar *, entry, button, image, box { min-width: 0; min-height: 0; \
                      margin: 0; padding: 0; border: none; }\n";

pub(super) fn capabilities() -> Map<String, Value> {
    // Without a name, the driver starts the browser it was built with.
    let options = setting("MINIBROWSER").map(|browser| json!({ "binary": browser, "args": [AUTOMATED] }));
    options
        .map(|options| (OPTIONS.to_owned(), options))
        .into_iter()
        .collect()
}

/// Takes `localStorage` away from every page: it is `null` there.
pub(super) fn keeps_no_text(capabilities: &mut Map<String, Value>) {
    let options = capabilities.entry(OPTIONS).or_insert_with(|| json!({}));
    options["args"] = json!([AUTOMATED, "--enable-html5-local-storage=false"]);
}

/// The height given to a window counts its buttons, which the page does not have.
pub(super) async fn holds(client: &Client, device: Device) {
    let (width, height) = device.size();
    for _ in 0..2 {
        let inside = client.execute("return [outerHeight - innerHeight]", vec![]).await;
        let buttons = inside.ok().and_then(|size| size[0].as_u64()).unwrap_or_default();
        let buttons = u32::try_from(buttons).unwrap_or_default();
        client
            .set_window_size(width, height + buttons)
            .await
            .expect("the window takes a size");
    }
}

fn surroundings() -> Surroundings {
    let folder = Folder::new();
    let gtk = folder.path().join("gtk-3.0");
    fs::create_dir_all(&gtk)
        .and_then(|()| fs::write(gtk.join("settings.ini"), SETTINGS))
        .and_then(|()| fs::write(gtk.join("gtk.css"), NARROW))
        .expect("settings are written");
    let screen = ["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "1400x1100x24"];
    let (screen, number) = Program::that_says(&program("XVFB", "Xvfb"), &screen, &[], |line| {
        line.trim().parse::<u32>().ok()
    })
    .expect("Xvfb announces its screen");
    let place = folder.path().display().to_string();
    let variables = vec![
        ("DISPLAY", format!(":{number}")),
        ("GDK_BACKEND", "x11".to_owned()),
        ("LANG", "fr_FR.UTF-8".to_owned()),
        ("XDG_CONFIG_HOME", place.clone()),
        ("XDG_DATA_HOME", place.clone()),
        ("XDG_CACHE_HOME", place),
        // Nothing of the person's own desktop.
        ("NO_AT_BRIDGE", "1".to_owned()),
        ("DBUS_SESSION_BUS_ADDRESS", "disabled:".to_owned()),
    ];
    Surroundings {
        variables,
        _screen: Some(screen),
        _folder: Some(folder),
    }
}
