//! What the person typed after `cargo xtask`.

use std::ffi::OsString;
use std::num::{NonZeroU16, NonZeroU32};

use lexopt::Arg::{Long, Short, Value};
use lexopt::{Error, Parser, ValueExt};

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
    Deny,
    Test {
        only: Option<String>,
        engines: Vec<Part>,
    },
    Tools,
    Size,
    Lighthouse,
    Hear {
        only: Option<String>,
    },
    English {
        accept: bool,
    },
    Hosts,
    Package,
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
    Publisher {
        arguments: Vec<String>,
    },
}

pub(crate) const HELP: &str = include_str!("help.txt").trim_ascii_end();

/// Commands that read their own words, help included.
const THEIR_OWN: [&str; 4] = ["certify", "calibrate", "facts", "publisher"];

/// The command in these words, or a sentence about what is wrong with them.
pub(crate) fn parse(words: impl IntoIterator<Item = impl Into<OsString>>) -> Result<Request, String> {
    read(Parser::from_args(words)).map_err(|reason| format!("{reason}\n\n{HELP}"))
}

fn read(mut words: Parser) -> Result<Request, Error> {
    let command = match words.next()? {
        None | Some(Short('h') | Long("help")) => return Ok(Request::Help),
        Some(Value(command)) => command.string()?,
        Some(option) => return Err(option.unexpected()),
    };
    if THEIR_OWN.contains(&command.as_str()) {
        return with_its_own(&command, words);
    }
    let mut typed = Typed::default();
    while let Some(word) = words.next()? {
        match (command.as_str(), word) {
            (_, Short('h') | Long("help")) => return Ok(Request::Help),
            ("serve", Long("port")) => typed.port = Some(words.value()?.parse_with(port)?),
            ("test" | "hear", Long("only")) => typed.only = Some(words.value()?.string()?),
            ("test", Long("engines")) => typed.engines = Some(words.value()?.parse_with(engines::parse)?),
            ("vectors", Long("check")) => typed.check = true,
            ("english", Long("accept")) => typed.accept = true,
            ("fuzz", Long("keep")) => typed.keeps = true,
            ("fuzz", Long("seconds")) => typed.seconds = Some(words.value()?.parse()?),
            ("fuzz" | "rehearse", Value(word)) => typed.names.push(word.string()?),
            (_, word) => return Err(word.unexpected()),
        }
    }
    request(&command, typed)
}

/// What was typed after a command.
#[derive(Default)]
struct Typed {
    port: Option<NonZeroU16>,
    only: Option<String>,
    engines: Option<Vec<Part>>,
    check: bool,
    accept: bool,
    keeps: bool,
    seconds: Option<NonZeroU32>,
    names: Vec<String>,
}

fn with_its_own(command: &str, mut words: Parser) -> Result<Request, Error> {
    let arguments: Result<_, OsString> = words.raw_args()?.map(OsString::into_string).collect();
    let arguments = arguments?;
    Ok(match command {
        "certify" => Request::Certify { arguments },
        "calibrate" => Request::Calibrate { arguments },
        "publisher" => Request::Publisher { arguments },
        _ => Request::Facts { arguments },
    })
}

fn request(command: &str, typed: Typed) -> Result<Request, Error> {
    Ok(match command {
        "help" => Request::Help,
        "serve" => Request::Serve {
            port: typed.port.map(NonZeroU16::get),
        },
        "build" => Request::Build,
        "deny" => Request::Deny,
        "test" => Request::Test {
            only: typed.only,
            engines: typed.engines.unwrap_or_else(engines::usual),
        },
        "vectors" => Request::Vectors { check: typed.check },
        "english" => Request::English { accept: typed.accept },
        "oracles" => Request::Oracles,
        "mutate-labels" => Request::MutateLabels,
        "fuzz" => Request::Fuzz {
            targets: typed.names,
            seconds: typed.seconds.map_or(USUAL, NonZeroU32::get),
            keeps: typed.keeps,
        },
        "rehearse" => Request::Rehearse {
            day: one(typed.names).ok_or("rehearse needs one day")?,
        },
        "tools" => Request::Tools,
        "size" => Request::Size,
        "lighthouse" => Request::Lighthouse,
        "hear" => Request::Hear { only: typed.only },
        "hosts" => Request::Hosts,
        "package" => Request::Package,
        "pages" => Request::Pages,
        "album" => Request::Album,
        "pictures" => Request::Pictures,
        unknown => return Err(format!("`{unknown}` is not a command").into()),
    })
}

fn one(names: Vec<String>) -> Option<String> {
    let [name] = <[String; 1]>::try_from(names).ok()?;
    Some(name)
}

fn port(text: &str) -> Result<NonZeroU16, String> {
    text.parse().map_err(|_| "give a number from 1 to 65535".to_owned())
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
        check(
            "publisher apply a.toml",
            Ok(Request::Publisher {
                arguments: ["apply", "a.toml"].map(str::to_owned).into(),
            }),
        );
        check("hear", Ok(Request::Hear { only: None }));
        check(
            "hear --only money",
            Ok(Request::Hear {
                only: Some("money".to_owned()),
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
        for (words, expected) in [
            ("serve --port 99999", "\"99999\": give a number from 1 to 65535"),
            ("serve --port 0", "\"0\": give a number from 1 to 65535"),
            ("serve 8080", "unexpected argument \"8080\""),
            ("fuzz --seconds 0", "\"0\""),
            ("fuzz --second 9", "invalid option '--second'"),
            ("sevre", "`sevre` is not a command"),
            ("test --engines opera", "`opera` is not an engine"),
            ("vectors --chek", "invalid option '--chek'"),
            ("rehearse", "rehearse needs one day"),
            ("test --only", "missing argument for option '--only'"),
        ] {
            check(words, Err(expected));
        }
    }
}
