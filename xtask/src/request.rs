//! What the person typed after `cargo xtask`.

use std::num::NonZeroU16;

/// A command and its options.
#[derive(Debug, PartialEq)]
pub(crate) enum Request {
    Help,
    Serve { port: Option<u16> },
    Build,
    Test { only: Option<String> },
    Tools,
    Size,
    Lighthouse,
    Pages,
}

pub(crate) const HELP: &str = "\
cargo xtask <command>

  serve [--port N]     build the app and serve it on http://127.0.0.1:8080, rebuilt at every change
  test [--only STEP]   run every check that CI runs, cheapest first, stopping at the first failure
                       steps: fmt, clippy, unit, pages, xtask, clippy-wasm, build, browser
  build                write the optimised site to dist/ and compare its size with the budget
  size                 print the weight of every file of dist/, compressed, against the budget
  lighthouse           measure dist/ with Lighthouse, as on a slow phone: every page, median of three
  tools                install what the other commands need, and nothing else
  pages                (called by Trunk at each build) write one file per route

What is missing is installed once per user and version, in ~/.cache/quatre-voies/tools
(or $QUATRE_VOIES_TOOLS, or $XDG_CACHE_HOME/quatre-voies/tools). Remove that folder to undo it.
CHROME and CHROMEDRIVER name another browser and its driver for the browser tests.";

/// The command in these words, or a sentence about what is wrong with them.
pub(crate) fn parse(words: impl Iterator<Item = String>) -> Result<Request, String> {
    let words: Vec<String> = words.collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] | ["help" | "-h" | "--help"] | [_, "-h" | "--help"] => Ok(Request::Help),
        ["serve"] => Ok(Request::Serve { port: None }),
        ["serve", "--port", port] => Ok(Request::Serve {
            port: Some(number(port)?),
        }),
        ["build"] => Ok(Request::Build),
        ["test"] => Ok(Request::Test { only: None }),
        ["test", "--only", step] => Ok(Request::Test {
            only: Some((*step).to_owned()),
        }),
        ["tools"] => Ok(Request::Tools),
        ["size"] => Ok(Request::Size),
        ["lighthouse"] => Ok(Request::Lighthouse),
        ["pages"] => Ok(Request::Pages),
        unknown => Err(format!("`{}` is not a command.\n\n{HELP}", unknown.join(" "))),
    }
}

fn number(port: &str) -> Result<u16, String> {
    port.parse()
        .map(NonZeroU16::get)
        .map_err(|_| format!("`{port}` is not a port: give a number from 1 to 65535"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, expected: Result<Request, &str>) {
        match (parse(words.split_whitespace().map(str::to_owned)), expected) {
            (Ok(request), Ok(expected)) => assert_eq!(request, expected),
            (Err(reason), Err(expected)) => assert!(reason.contains(expected), "{reason}"),
            (result, expected) => panic!("{result:?} instead of {expected:?}"),
        }
    }

    #[test]
    fn commands_are_understood() {
        check("", Ok(Request::Help));
        check("test --help", Ok(Request::Help));
        check("serve", Ok(Request::Serve { port: None }));
        check("serve --port 9000", Ok(Request::Serve { port: Some(9000) }));
        check(
            "test --only browser",
            Ok(Request::Test {
                only: Some("browser".to_owned()),
            }),
        );
    }

    #[test]
    fn a_mistake_is_named() {
        check("serve --port 99999", Err("`99999` is not a port"));
        check("serve --port 0", Err("`0` is not a port"));
        check("sevre", Err("`sevre` is not a command"));
        check("test --only", Err("`test --only` is not a command"));
    }
}
