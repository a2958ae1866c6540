//! A browser of each engine and its driver: those of the system, or those that the person names in variables.

use std::fs;
use std::path::{Path, PathBuf};

use super::cargo_tool;
use super::packages::{self, Package, named};
use crate::command::Outcome;
use crate::engines::Engine;

/// What the journeys are told about where programs are.
pub(crate) type Variables = Vec<(&'static str, PathBuf)>;

const CHROMIUM: Package = Package {
    title: "Chromium and its driver",
    why: "to test the app in a real browser; usually 1 to 3 minutes",
    debian: &["chromium", "chromium-driver"],
    elsewhere: &[
        ("macos", "brew install --cask google-chrome chromedriver"),
        ("windows", "winget install Google.Chrome Chromium.ChromeDriver"),
        ("dnf", "sudo dnf install -y chromium chromedriver"),
        ("pacman", "sudo pacman -S --needed chromium"),
    ],
};

const FIREFOX: Package = Package {
    title: "Firefox",
    why: "to test the app in it too; usually a minute",
    debian: &["firefox-esr"],
    elsewhere: &[
        ("macos", "brew install --cask firefox"),
        ("windows", "winget install Mozilla.Firefox"),
        ("dnf", "sudo dnf install -y firefox"),
        ("pacman", "sudo pacman -S --needed firefox"),
    ],
};

/// Only Linux has it: elsewhere `WebKit` is Safari, whose driver starts no fresh profile and hides nothing.
const WEBKIT: Package = Package {
    title: "the test browser of WebKitGTK",
    why: "to test the app in WebKit too; usually a minute",
    debian: &["webkit2gtk-driver", "xvfb"],
    elsewhere: &[
        ("dnf", "sudo dnf install -y webkit2gtk4.1-devel xorg-x11-server-Xvfb"),
        ("pacman", "sudo pacman -S --needed webkit2gtk-4.1 xorg-server-xvfb"),
    ],
};

const CHROMES: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
];

/// Where macOS keeps them, off `PATH`.
const CHROME_ON_MACOS: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const FIREFOX_ON_MACOS: &str = "/Applications/Firefox.app/Contents/MacOS/firefox";

/// The browser of this engine and its driver, in the variables that the journeys read.
pub(crate) fn find_or_install(engine: Engine) -> Outcome<Variables> {
    match engine {
        Engine::Chromium => packages::find_or_install(&CHROMIUM, chromium),
        Engine::Firefox => {
            let firefox = packages::find_or_install(&FIREFOX, firefox)?;
            Ok(vec![("FIREFOX", firefox), ("GECKODRIVER", geckodriver()?)])
        }
        Engine::WebKit => packages::find_or_install(&WEBKIT, webkit),
    }
}

fn chromium() -> Option<Variables> {
    let chrome = named("CHROME", CHROMES).or_else(|| file(CHROME_ON_MACOS))?;
    Some(vec![
        ("CHROME", chrome),
        ("CHROMEDRIVER", named("CHROMEDRIVER", &["chromedriver"])?),
    ])
}

fn firefox() -> Option<PathBuf> {
    named("FIREFOX", &["firefox-esr", "firefox"]).or_else(|| file(FIREFOX_ON_MACOS))
}

fn geckodriver() -> Outcome<PathBuf> {
    match named("GECKODRIVER", &[]) {
        Some(chosen) => Ok(chosen),
        None => cargo_tool::geckodriver(),
    }
}

fn webkit() -> Option<Variables> {
    let driver = named("WEBKITWEBDRIVER", &["WebKitWebDriver"])?;
    named("MINIBROWSER", &[]).or_else(|| file(&browser_in(&fs::read(&driver).ok()?)?))?;
    Some(vec![("WEBKITWEBDRIVER", driver), ("XVFB", named("XVFB", &["Xvfb"])?)])
}

/// The browser that a `WebKitWebDriver` starts: each system puts it in another folder, and the driver knows which.
fn browser_in(driver: &[u8]) -> Option<String> {
    let texts = driver.split(|byte| *byte == 0);
    let mut browsers = texts.filter(|text| text.starts_with(b"/") && text.ends_with(b"/MiniBrowser"));
    browsers.next().and_then(|path| String::from_utf8(path.to_vec()).ok())
}

fn file(path: &str) -> Option<PathBuf> {
    Path::new(path).is_file().then(|| path.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_driver_of_webkit_says_which_browser_it_starts() {
        let driver = b"\x7fELF\0MiniBrowser\0--automation\0/usr/lib/webkit2gtk-4.1/MiniBrowser\0more";
        let expected = "/usr/lib/webkit2gtk-4.1/MiniBrowser";
        assert_eq!(browser_in(driver).as_deref(), Some(expected));
        assert_eq!(browser_in(b"\x7fELF\0nothing\0"), None);
    }
}
