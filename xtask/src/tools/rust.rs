//! Parts of the Rust toolchain: asked for by name, since automatic installation may be switched off.

use std::path::Path;

use crate::command::{Outcome, find, output, program, run};

const TARGET: &str = "wasm32-unknown-unknown";

/// The standard library for the page.
pub(crate) fn wasm_target() -> Outcome {
    let libraries = output(program("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    if libraries.is_some_and(|path| Path::new(path.trim()).is_dir()) {
        return Ok(());
    }
    eprintln!("Installing the Rust target {TARGET}, to compile the app for the browser (a minute).");
    rustup(&["target", "add", TARGET])
}

/// A component of the toolchain that brings `cargo <subcommand>`.
pub(crate) fn component(name: &str, subcommand: &str) -> Outcome {
    if output(program("cargo").args([subcommand, "--version"])).is_some() {
        return Ok(());
    }
    eprintln!("Installing the Rust component {name} (a minute).");
    rustup(&["component", "add", name])
}

fn rustup(arguments: &[&str]) -> Outcome {
    if find("rustup").is_none() {
        let wanted = arguments.join(" ");
        return Err(format!(
            "this needs rustup (https://rustup.rs), then one command: `rustup {wanted}`"
        ));
    }
    run(program("rustup").args(arguments))
}
