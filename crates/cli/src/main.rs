//! The program `quatre-voies`: the command line in the language asked for.

use std::process::ExitCode;

/// Names a language, in the words of the program: `fr` or `en`.
const LANGUAGE: &str = "--langue";
/// Another one, or none.
const WRONG: u8 = 2;

fn main() -> ExitCode {
    let words = std::env::args_os()
        .skip(1)
        .map(|word| word.to_string_lossy().into_owned());
    let (language, arguments) = language_of(words.collect());
    match language.as_deref() {
        None | Some("fr") => cli::main(&arguments),
        Some("en") => cli_english::main(&arguments),
        Some(_) => {
            eprintln!(
                "Langue inconnue : écrivez --langue fr ou --langue en. Unknown language: type --langue fr or --langue en."
            );
            ExitCode::from(WRONG)
        }
    }
}

/// The language that the words name, wherever they do, and the other words; an option without its language names an empty one.
fn language_of(mut words: Vec<String>) -> (Option<String>, Vec<String>) {
    let Some(at) = words.iter().position(|word| word == LANGUAGE) else {
        return (None, words);
    };
    words.remove(at);
    let named = if at < words.len() {
        words.remove(at)
    } else {
        String::new()
    };
    (Some(named), words)
}
