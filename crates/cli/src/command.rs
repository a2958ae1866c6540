//! The commands, as a table, and which one the arguments ask for.

use std::io::{self, BufRead, Write};

use super::{assess, benefit, group, income, link, messages, next, trade};

/// Where lines come from and go to.
pub(super) struct Streams<'a> {
    /// Lines to read.
    pub(super) input: &'a mut dyn BufRead,
    /// Results to write.
    pub(super) output: &'a mut dyn Write,
}

/// Why a command stops before the end of its input.
#[derive(Debug)]
pub(super) enum Stop {
    /// Arguments that ask for nothing we can do; a sentence for people.
    Misuse(String),
    /// A stream that failed.
    Stream(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Stream(error)
    }
}

/// A command.
pub(super) struct Command {
    /// The words that call it.
    words: &'static [&'static str],
    /// Its help.
    help: &'static str,
    /// Reads its options, then lines; returns the number of bad lines.
    pub(super) run: fn(&[String], &mut Streams) -> Result<usize, Stop>,
}

const COMMANDS: &[Command] = &[
    Command {
        words: &["assess"],
        help: messages::ASSESS,
        run: assess::run,
    },
    Command {
        words: &["next"],
        help: messages::NEXT,
        run: next::run,
    },
    Command {
        words: &["income"],
        help: messages::INCOME,
        run: income::run,
    },
    Command {
        words: &["benefit"],
        help: messages::BENEFIT,
        run: benefit::run,
    },
    Command {
        words: &["group"],
        help: messages::GROUP,
        run: group::run,
    },
    Command {
        words: &["link", "encode"],
        help: messages::LINK_ENCODE,
        run: link::encode,
    },
    Command {
        words: &["link", "decode"],
        help: messages::LINK_DECODE,
        run: link::decode,
    },
    Command {
        words: &["trade"],
        help: messages::TRADE,
        run: trade::run,
    },
];

/// What the arguments ask for.
pub(super) enum Request<'a> {
    /// A text.
    Show(&'static str),
    /// A command with these options.
    Run(&'static Command, &'a [String]),
}

/// Understands the arguments.
pub(super) fn request(arguments: &[String]) -> Result<Request<'_>, Stop> {
    let (about, arguments) = match arguments {
        [help, about @ ..] if help == "help" => (true, about),
        all => (false, all),
    };
    let asks = |names: &[&str]| arguments.iter().any(|word| names.contains(&word.as_str()));
    let command = COMMANDS.iter().find(|command| starts_with(arguments, command.words));
    if about || asks(&["--help", "-h"]) {
        return Ok(Request::Show(command.map_or(messages::HELP, |command| command.help)));
    }
    if asks(&["--version", "-V"]) {
        return Ok(Request::Show(messages::VERSION));
    }
    match (command, arguments) {
        (Some(command), _) => Ok(Request::Run(command, &arguments[command.words.len()..])),
        (None, []) => Err(Stop::Misuse(messages::HELP.to_owned())),
        (None, unknown) => Err(Stop::Misuse(messages::unknown_command(&unknown.join(" ")))),
    }
}

fn starts_with(arguments: &[String], words: &[&str]) -> bool {
    arguments.len() >= words.len() && arguments.iter().zip(words).all(|(argument, word)| argument == word)
}
