//! Which engines play the journeys in a browser, and how many of them.

use crate::command::Outcome;

/// What draws the page and runs the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// What `--engines` calls it, and what the journeys are told in `QV_ENGINE`.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }
}

/// The part of one engine in a run of the tests.
#[derive(Debug, PartialEq)]
pub(crate) struct Part {
    pub(crate) engine: Engine,
    /// Every journey, or only the main one and the names that are heard.
    pub(crate) whole: bool,
    /// Whether the test fails where the engine cannot be had.
    pub(crate) required: bool,
}

/// What the default test plays: everything in one engine, the main journey and the names that are heard in the two others.
pub(crate) fn usual() -> Vec<Part> {
    Engine::ALL
        .into_iter()
        .map(|engine| Part {
            engine,
            whole: engine == Engine::Chromium,
            required: engine == Engine::Chromium,
        })
        .collect()
}

/// Every journey in these engines: `all`, or names with commas. An engine called by its name must be there.
pub(crate) fn parse(words: &str) -> Result<Vec<Part>, String> {
    let part = |engine, required| Part {
        engine,
        whole: true,
        required,
    };
    if words == "all" {
        let all = Engine::ALL.into_iter();
        return Ok(all.map(|engine| part(engine, engine == Engine::Chromium)).collect());
    }
    words.split(',').map(|name| Ok(part(named(name)?, true))).collect()
}

/// Where an engine cannot be had, the others are tested all the same, and this is said; not where it is required, nor
/// in CI.
pub(crate) fn excuses(part: &Part, reason: String) -> Outcome {
    let in_ci = std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false");
    excused(part, reason, in_ci).map(|sentence| eprintln!("\n{sentence}\n"))
}

fn excused(part: &Part, reason: String, in_ci: bool) -> Outcome<String> {
    if part.required || in_ci {
        return Err(reason);
    }
    Ok(format!("Not tested in {} here: {reason}.", part.engine.name()))
}

fn named(name: &str) -> Result<Engine, String> {
    let found = Engine::ALL.into_iter().find(|engine| engine.name() == name);
    found.ok_or_else(|| {
        let names = Engine::ALL.map(Engine::name).join(", ");
        format!("`{name}` is not an engine; the engines are {names}, or all")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn played(parts: &[Part]) -> Vec<(&'static str, bool)> {
        parts.iter().map(|part| (part.engine.name(), part.whole)).collect()
    }

    #[test]
    fn the_default_test_plays_everything_in_one_engine_and_something_in_each() {
        assert_eq!(
            played(&usual()),
            [("chromium", true), ("firefox", false), ("webkit", false)]
        );
    }

    #[test]
    fn engines_can_be_chosen() {
        let all = parse("all").unwrap();
        assert_eq!(played(&all), [("chromium", true), ("firefox", true), ("webkit", true)]);
        assert!(!all[2].required, "not every system has it");
        let two = parse("chromium,webkit").unwrap();
        assert_eq!(played(&two), [("chromium", true), ("webkit", true)]);
        assert!(two[1].required, "it was called by its name");
        assert!(parse("opera").unwrap_err().contains("`opera` is not an engine"));
        assert!(parse("").is_err());
    }

    #[test]
    fn an_engine_that_is_missing_is_said_and_stops_ci() {
        let reason = || "it is not there".to_owned();
        let [chromium, firefox, _] = usual().try_into().unwrap();
        let said = Ok("Not tested in firefox here: it is not there.".to_owned());
        assert_eq!(excused(&firefox, reason(), false), said);
        assert_eq!(excused(&firefox, reason(), true), Err(reason()));
        assert_eq!(excused(&chromium, reason(), false), Err(reason()));
    }
}
