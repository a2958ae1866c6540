//! What the person typed after `cargo xtask`.

use std::num::NonZeroU16;

use crate::engines::{self, Part};
use crate::fuzz::USUAL;

/// A command and its options.
#[derive(Debug, PartialEq)]
pub(crate) enum Request {
    Help,
    Serve {
        port: Option<u16>,
    },
    Build,
    Test {
        only: Option<String>,
        engines: Vec<Part>,
    },
    Tools,
    Size,
    Lighthouse,
    Hosts,
    Pages,
    Pictures,
    Album,
    Certify {
        arguments: Vec<String>,
    },
    Vectors {
        check: bool,
    },
    Oracles,
    MutateLabels,
    Calibrate {
        arguments: Vec<String>,
    },
    Facts {
        arguments: Vec<String>,
    },
    Fuzz {
        targets: Vec<String>,
        seconds: u32,
        keeps: bool,
    },
    Rehearse {
        day: String,
    },
}

pub(crate) const HELP: &str = "\
cargo xtask <command>

  serve [--port N]     build the app and serve it on http://127.0.0.1:8080, rebuilt at every change
  test [--only STEP]   run every check that CI runs, cheapest first, stopping at the first failure
                       steps: fmt, clippy, unit, certify, pages, xtask, clippy-wasm, build, browser
       [--engines E]   every journey in these engines: chromium, firefox, webkit (with commas), or all;
                       without it, every journey in Chromium, the main one and the names that are heard in the two others
  build                write the optimised site to dist/ and compare its size with the budget
  size                 print the weight of every file of dist/, compressed, against the budget
  lighthouse           measure dist/ with Lighthouse, as on a slow phone: every page, median of three;
                       then how long presses and a received link make people wait
  hosts                try the files of deploy/ with the nginx and the Caddy of this machine, on loopback: every page and file of dist/,
                       what goes wrong, and the grade of each answer
  certify [--short …]  simulate 200 000 people, check every published metric, write certificate/ (--help says more)
  vectors [--check]    write again, with the reference implementation in model/, what tests compare the engine with;
                       --check writes nothing and fails when a file is not what the reference gives
  oracles              write again what other public calculations say of incomes, of the tax of households and of unemployment
                       benefit, for the tests to read; needs what the scripts of model/oracles/ say
  calibrate [--force]  find where each index must start for the neutral population to have no favourite, and write it in
                       the engine when it is not by chance that it differs (--help says more)
  mutate-labels        swap every pair of neighbouring labels and reasons in the sources, and check that the tests name them;
                       the sources come back as they were
  facts [--jour DAY]   list the facts due for review that day, by nature, and those that turn in the next 60 days
  facts --model        our figures beside those of the official model, on a day and on the next 1 January
  facts --legi         the articles that facts cite, against a copy of the codes (facts --help says more); none of the three
                       fails because of what it finds
  fuzz [TARGET…]       look for inputs that break a reader, guided by what they reach, 60 s a target; needs a C++ compiler
       [--seconds N]   as long for each target; --keep adds to tests/corpus/ the inputs that reach more
  rehearse AAAA-MM-JJ  read the site as on that day: the facts due, every page and part of a result that says that its
                       figures have expired, and what the law of that day changes for the 52 people
  pictures             draw the icons and the picture of shared links again, in PNG, with Chromium
  album                draw every page of dist/ again, phone and desktop, light and dark, in style/pictures
  tools                install what the other commands need, and nothing else
  pages                (called by Trunk at each build) write one file per route

What is missing is installed once per user and version, in ~/.cache/quatre-voies/tools
(or $QUATRE_VOIES_TOOLS, or $XDG_CACHE_HOME/quatre-voies/tools). Remove that folder to undo it.
CHROME and CHROMEDRIVER name another browser and its driver for the browser tests; so do FIREFOX and GECKODRIVER,
WEBKITWEBDRIVER, MINIBROWSER and XVFB.";

/// The command in these words, or a sentence about what is wrong with them.
pub(crate) fn parse(words: impl Iterator<Item = String>) -> Result<Request, String> {
    let words: Vec<String> = words.collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] | ["help" | "-h" | "--help"] => Ok(Request::Help),
        [command, "-h" | "--help"] if !["certify", "calibrate", "facts"].contains(command) => Ok(Request::Help),
        ["serve"] => Ok(Request::Serve { port: None }),
        ["serve", "--port", port] => Ok(Request::Serve {
            port: Some(number(port)?),
        }),
        ["build"] => Ok(Request::Build),
        ["test", options @ ..] => test(options, None, engines::usual()).unwrap_or_else(|| Err(unknown(&words))),
        ["certify", arguments @ ..] => Ok(Request::Certify {
            arguments: owned(arguments),
        }),
        ["calibrate", arguments @ ..] => Ok(Request::Calibrate {
            arguments: owned(arguments),
        }),
        ["vectors"] => Ok(Request::Vectors { check: false }),
        ["oracles"] => Ok(Request::Oracles),
        ["mutate-labels"] => Ok(Request::MutateLabels),
        ["vectors", "--check"] => Ok(Request::Vectors { check: true }),
        ["facts", arguments @ ..] => Ok(Request::Facts {
            arguments: owned(arguments),
        }),
        ["fuzz", words @ ..] => fuzz(words),
        ["rehearse", day] => Ok(Request::Rehearse { day: (*day).to_owned() }),
        ["tools"] => Ok(Request::Tools),
        ["size"] => Ok(Request::Size),
        ["lighthouse"] => Ok(Request::Lighthouse),
        ["hosts"] => Ok(Request::Hosts),
        ["pages"] => Ok(Request::Pages),
        ["album"] => Ok(Request::Album),
        ["pictures"] => Ok(Request::Pictures),
        words => Err(unknown(words)),
    }
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn unknown(words: &[&str]) -> String {
    format!("`{}` is not a command.\n\n{HELP}", words.join(" "))
}

/// The options of `test`, in any order; none when one is unknown.
fn test(options: &[&str], only: Option<String>, engines: Vec<Part>) -> Option<Result<Request, String>> {
    match options {
        [] => Some(Ok(Request::Test { only, engines })),
        ["--only", step, others @ ..] => test(others, Some((*step).to_owned()), engines),
        ["--engines", names, others @ ..] => match engines::parse(names) {
            Ok(engines) => test(others, only, engines),
            Err(reason) => Some(Err(reason)),
        },
        _ => None,
    }
}

/// Targets and options of `fuzz`, in any order.
fn fuzz(words: &[&str]) -> Result<Request, String> {
    let (mut targets, mut seconds, mut keeps) = (Vec::new(), USUAL, false);
    let mut words = words.iter();
    while let Some(&word) = words.next() {
        match word {
            "--keep" => keeps = true,
            "--seconds" => {
                let number = words
                    .next()
                    .and_then(|number| number.parse().ok())
                    .filter(|&number| number > 0);
                seconds = number.ok_or("`--seconds` needs a number of seconds, from 1")?;
            }
            option if option.starts_with('-') => return Err(unknown(&["fuzz", option])),
            target => targets.push(target.to_owned()),
        }
    }
    Ok(Request::Fuzz {
        targets,
        seconds,
        keeps,
    })
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
        check("facts", Ok(Request::Facts { arguments: Vec::new() }));
        check(
            "facts --model --jour 2027-01-02",
            Ok(Request::Facts {
                arguments: ["--model", "--jour", "2027-01-02"].map(str::to_owned).into(),
            }),
        );
        check(
            "rehearse 2027-01-02",
            Ok(Request::Rehearse {
                day: "2027-01-02".to_owned(),
            }),
        );
        check(
            "calibrate --force",
            Ok(Request::Calibrate {
                arguments: vec!["--force".to_owned()],
            }),
        );
        check("mutate-labels", Ok(Request::MutateLabels));
        check("vectors", Ok(Request::Vectors { check: false }));
        check("vectors --check", Ok(Request::Vectors { check: true }));
        check(
            "fuzz link --seconds 5 wild",
            Ok(Request::Fuzz {
                targets: ["link", "wild"].map(str::to_owned).into(),
                seconds: 5,
                keeps: false,
            }),
        );
        check(
            "fuzz --keep",
            Ok(Request::Fuzz {
                targets: Vec::new(),
                seconds: 60,
                keeps: true,
            }),
        );
        check(
            "certify --short --seed 7",
            Ok(Request::Certify {
                arguments: ["--short", "--seed", "7"].map(str::to_owned).into(),
            }),
        );
        check(
            "test --only browser",
            Ok(Request::Test {
                only: Some("browser".to_owned()),
                engines: engines::usual(),
            }),
        );
        let browser = Request::Test {
            only: Some("browser".to_owned()),
            engines: engines::parse("firefox,webkit").unwrap(),
        };
        check("test --engines firefox,webkit --only browser", Ok(browser));
    }

    #[test]
    fn a_mistake_is_named() {
        check("serve --port 99999", Err("`99999` is not a port"));
        check("serve --port 0", Err("`0` is not a port"));
        check("fuzz --seconds 0", Err("`--seconds` needs a number"));
        check("fuzz --second 9", Err("`fuzz --second` is not a command"));
        check("sevre", Err("`sevre` is not a command"));
        check("test --engines opera", Err("`opera` is not an engine"));
        check("vectors --chek", Err("`vectors --chek` is not a command"));
        check("rehearse", Err("`rehearse` is not a command"));
        check("test --only", Err("`test --only` is not a command"));
    }
}
