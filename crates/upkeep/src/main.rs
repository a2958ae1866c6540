//! `cargo xtask facts`: says, never refuses; it fails only when it cannot look.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use upkeep::due::Due;
use upkeep::legi::{self, TABLE};
use upkeep::model;
use upkeep::options::{Ask, HELP, Options};
use upkeep::sheet::{sheets, yearly_rates};
use upkeep::spaced;

fn main() -> ExitCode {
    let said = Options::read(std::env::args().skip(1))
        .map_err(|reason| format!("{reason}.\n\n{HELP}"))
        .and_then(|options| answer(&options));
    match said {
        Ok(text) => {
            // Whoever reads only the first lines closes the pipe: nothing is wrong.
            let _ = writeln!(std::io::stdout(), "{}", spaced(&text));
            ExitCode::SUCCESS
        }
        Err(reason) => {
            eprintln!("error: {}", spaced(&reason));
            ExitCode::FAILURE
        }
    }
}

fn answer(options: &Options) -> Result<String, String> {
    let facts = sheets(options.law);
    match options.ask {
        Ask::Help => Ok(HELP.to_owned()),
        Ask::Due => Ok(Due::on(options.law.day(), &facts, &yearly_rates()).to_string()),
        Ask::Model => Ok(model::report(from(options)?, options.law)?.to_string()),
        Ask::Legi => Ok(legi::report(&facts, from(options)?, options.law.day())?.to_string()),
        Ask::Write => {
            let table = legi::report(&facts, from(options)?, options.law.day())?.table();
            std::fs::write(TABLE, table.to_string()).map_err(|reason| format!("{TABLE} ne s’écrit pas : {reason}"))?;
            Ok(format!("{} versions écrites dans {TABLE}.", table.0.len()))
        }
    }
}

/// The package to look into.
fn from(options: &Options) -> Result<&Path, String> {
    let from = options.from.as_deref();
    from.ok_or_else(|| "--from DOSSIER manque : `cargo xtask facts` le donne lui-même".to_owned())
}
