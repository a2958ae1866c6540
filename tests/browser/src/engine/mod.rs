//! The three engines that people's browsers are made of: what each can show a test, and how each is asked to start.

mod chromium;
mod firefox;
mod webkit;

use std::io::{Write, stderr};

use fantoccini::Client;
use serde_json::{Map, Value};

use crate::driver::Manner;
use crate::program::Program;
use crate::settings::{self, Device};

/// What draws the page and runs the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, Chrome, Edge and many others.
    Chromium,
    /// Firefox.
    Firefox,
    /// `WebKit`, which Safari is made of; here in the test browser of `WebKitGTK`.
    WebKit,
}

/// What a check needs and not every engine lets a test do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ability {
    /// To ask for dark colours while the browser runs.
    Night,
    /// To replace the colours of the page by those of the system.
    ForcedColours,
    /// To see the page as it would be printed.
    Paper,
    /// To print it on the paper that it asks for.
    Printing,
    /// To print it on A4.
    Sheets,
    /// To run no script of the page.
    NoScript,
    /// To tell what assistive technologies are given.
    Hearing,
    /// To let a frame and its own site keep the same things, where the page around is of that site.
    SharedStorage,
}

/// What an engine cannot do, and why; all else, all three can.
const LACKS: &[(Engine, Ability, &str)] = &[
    (
        Engine::WebKit,
        Ability::Night,
        "it takes its colours from the desktop when it starts",
    ),
    (Engine::WebKit, Ability::ForcedColours, "it has no forced colours"),
    (Engine::WebKit, Ability::Paper, "nothing shows it on screen"),
    (Engine::WebKit, Ability::Printing, "its driver does not print"),
    (Engine::WebKit, Ability::Sheets, "its driver does not print"),
    (
        Engine::WebKit,
        Ability::NoScript,
        "its driver sees pages by scripts of its own",
    ),
    (
        Engine::WebKit,
        Ability::Hearing,
        "its driver tells the name of an element, not what its accessibility engine gives",
    ),
    (
        Engine::WebKit,
        Ability::SharedStorage,
        "it keeps what a frame stores apart for each origin around it, another port of the same site too",
    ),
    (
        Engine::Firefox,
        Ability::Printing,
        "its driver does not print on the paper that the page asks for",
    ),
];

impl Engine {
    const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The engine that this run of the tests is about: `QV_ENGINE`, or Chromium.
    pub(crate) fn chosen() -> Self {
        let name = std::env::var("QV_ENGINE").unwrap_or_default();
        Self::named(&name).unwrap_or_else(|| panic!("QV_ENGINE: no engine is called `{name}`"))
    }

    fn named(name: &str) -> Option<Self> {
        let name = if name.is_empty() { "chromium" } else { name };
        Self::ALL.into_iter().find(|engine| engine.name() == name)
    }

    /// What `cargo xtask test --engines` calls it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Why this engine cannot, if so.
    pub(crate) fn lacks(self, ability: Ability) -> Option<&'static str> {
        let row = LACKS
            .iter()
            .find(|(engine, lacking, _)| *engine == self && *lacking == ability);
        row.map(|(_, _, reason)| *reason)
    }

    /// Whether this engine can do something; when it cannot, says on the terminal what does not apply and why.
    pub(crate) fn can(self, ability: Ability, journey: &str) -> bool {
        let Some(reason) = self.lacks(ability) else {
            return true;
        };
        let name = self.name();
        // Not `eprintln!`: what a passed test prints is not shown.
        drop(writeln!(
            stderr(),
            "{journey}: {ability:?} not applicable in {name}: {reason}"
        ));
        false
    }

    /// Whether the browser itself records its console and its requests; otherwise the site does.
    pub(crate) const fn keeps_records(self) -> bool {
        matches!(self, Self::Chromium)
    }

    /// Whether one must scroll to what is below the screen: its driver says that it scrolls, and does not.
    pub(crate) const fn needs_scrolling(self) -> bool {
        matches!(self, Self::WebKit)
    }

    /// Whether what is in a frame comes on screen only when the page around is scrolled, in some frames at least.
    pub(crate) const fn needs_scrolling_around(self) -> bool {
        !matches!(self, Self::Chromium)
    }

    /// Whether its driver says that a key was pressed, or something clicked, before the page knows it.
    pub(crate) const fn answers_before_acting(self) -> bool {
        matches!(self, Self::WebKit)
    }

    /// Whether a tab comes on screen when asked; otherwise another window takes its part.
    pub(crate) const fn shows_tabs(self) -> bool {
        !matches!(self, Self::WebKit)
    }

    /// Whether its driver types any character; otherwise a text with an emoji comes whole, as if pasted.
    pub(crate) const fn types_everything(self) -> bool {
        !matches!(self, Self::WebKit)
    }

    /// Makes the browser refuse all storage to pages in frames of other sites, as people can set it to. `WebKit` has no such setting
    /// but one that takes the storage of texts away, as an app that shows pages can: there, pages find none.
    pub(crate) fn refuses_storage(self, capabilities: &mut Map<String, Value>) {
        let (options, preference, value) = match self {
            Self::Chromium => (
                "goog:chromeOptions",
                "profile.default_content_setting_values.cookies",
                2,
            ),
            Self::Firefox => ("moz:firefoxOptions", "network.cookie.cookieBehavior", 2),
            Self::WebKit => return webkit::keeps_no_text(capabilities),
        };
        if let Some(options) = capabilities.get_mut(options) {
            options["prefs"][preference] = value.into();
        }
    }

    /// What asks the driver not to wait for everything to be loaded.
    pub(crate) const fn hurry(self) -> &'static str {
        match self {
            Self::Chromium | Self::Firefox => "eager",
            // Asked to wait for less, its driver waits for ever once that is past.
            Self::WebKit => "none",
        }
    }

    /// What tells its pictures from those of Chromium.
    pub(crate) const fn mark(self) -> &'static str {
        match self {
            Self::Chromium => "",
            Self::Firefox => "-firefox",
            Self::WebKit => "-webkit",
        }
    }

    /// Pixels of a picture for one CSS pixel.
    pub(crate) const fn pixel_ratio(self, device: Device) -> u32 {
        match (self, device) {
            (Self::Chromium, Device::Phone | Device::Narrow) => 2,
            (Self::Chromium, Device::Desktop) | (Self::Firefox | Self::WebKit, _) => 1,
        }
    }

    /// How its driver starts, says where it listens, and is asked to stop.
    pub(crate) const fn manner(self) -> Manner {
        match self {
            Self::Chromium => chromium::DRIVER,
            Self::Firefox => firefox::DRIVER,
            Self::WebKit => webkit::DRIVER,
        }
    }

    /// What a new session asks of the driver: a fresh profile, and this device as far as it can be asked here.
    pub(crate) fn capabilities(self, device: Device) -> Map<String, Value> {
        match self {
            Self::Chromium => chromium::capabilities(device),
            Self::Firefox => firefox::capabilities(),
            Self::WebKit => webkit::capabilities(),
        }
    }

    /// Gives the page the size of the device, where the session could not ask for it.
    pub(crate) async fn holds(self, client: &Client, device: Device) {
        match self {
            Self::Chromium => {}
            Self::Firefox => firefox::holds(client, device).await,
            Self::WebKit => webkit::holds(client, device).await,
        }
    }

    /// Asks for dark (or light) colours from now on.
    pub(crate) async fn prefers_dark(self, client: &Client, dark: bool) {
        match self {
            Self::Chromium => {
                let colours = if dark { "dark" } else { "light" };
                chromium::emulates(client, "prefers-color-scheme", colours).await;
            }
            Self::Firefox => firefox::prefers_dark(client, dark).await,
            Self::WebKit => {}
        }
    }

    /// Shows the page as styled for this medium, such as `print`; an empty name is the screen.
    pub(crate) async fn shows_medium(self, client: &Client, medium: &str) {
        match self {
            Self::Chromium => chromium::shows_medium(client, medium).await,
            Self::Firefox => firefox::shows_medium(client, medium).await,
            Self::WebKit => {}
        }
    }

    /// Runs no script of any page from the next one on.
    pub(crate) async fn runs_no_script(self, client: &Client) {
        match self {
            Self::Chromium => chromium::runs_no_script(client).await,
            Self::Firefox => firefox::runs_no_script(client).await,
            Self::WebKit => {}
        }
    }

    /// Replaces the colours of the page by those of the system.
    pub(crate) async fn forces_colours(self, client: &Client) {
        match self {
            Self::Chromium => chromium::emulates(client, "forced-colors", "active").await,
            Self::Firefox => firefox::forces_colours(client).await,
            Self::WebKit => {}
        }
    }
}

/// The accessibility tree of Firefox; see [`crate::heard`].
pub(crate) async fn heard_in_firefox(client: &Client) -> Value {
    firefox::heard(client).await
}

/// What a driver needs around it, alive as long as it.
#[derive(Debug, Default)]
pub(crate) struct Surroundings {
    /// Variables for the driver, and for the browser it starts.
    pub(crate) variables: Vec<(&'static str, String)>,
    /// A screen that nobody sees.
    pub(crate) _screen: Option<Program>,
    /// A folder of settings.
    pub(crate) _folder: Option<settings::Folder>,
}

impl Surroundings {
    fn none() -> Self {
        Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_engine_has_one_name() {
        for engine in Engine::ALL {
            assert_eq!(Engine::named(engine.name()), Some(engine));
        }
        assert_eq!(Engine::named(""), Some(Engine::Chromium));
        assert_eq!(Engine::named("presto"), None);
    }

    #[test]
    fn chromium_lacks_nothing() {
        assert!(LACKS.iter().all(|(engine, ..)| *engine != Engine::Chromium));
        assert!(Engine::WebKit.lacks(Ability::ForcedColours).is_some());
    }
}
