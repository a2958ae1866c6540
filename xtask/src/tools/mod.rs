//! What the commands need, found or installed: pinned versions, one cache per user, nothing in the project.

mod browser;
mod cache;
mod cargo_tool;
mod lock;
mod node;
pub(crate) mod packages;
mod python;
mod rust;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use crate::command::{self, Outcome};
use crate::engines::{self, Engine};

pub(crate) use cargo_tool::cargo_deny;
pub(crate) use node::{codes, model, package, publisher};
pub(crate) use python::with_numpy as python;
pub(crate) use rust::{component, wasm_target};

/// Folders to put before `PATH`, and variables to set, for a program that uses the tools.
#[derive(Default)]
pub(crate) struct Tools {
    folders: Vec<PathBuf>,
    variables: Vec<(&'static str, PathBuf)>,
}

impl Tools {
    /// A program that sees the tools.
    pub(crate) fn program(&self, name: &str) -> Command {
        self.equip(command::program(self.located(name)))
    }

    /// Cargo, seeing the tools.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        self.equip(command::cargo(arguments))
    }

    fn equip(&self, mut command: Command) -> Command {
        let usual = std::env::var_os("PATH").unwrap_or_default();
        let path = std::env::join_paths(self.folders.iter().cloned().chain(std::env::split_paths(&usual)));
        command.env("PATH", path.unwrap_or(usual));
        command.envs(self.variables.iter().map(|(name, value)| (*name, value)));
        command
    }

    fn located(&self, name: &str) -> OsString {
        let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
        let found = self
            .folders
            .iter()
            .map(|folder| folder.join(&file))
            .find(|path| path.is_file());
        found.map_or_else(|| name.into(), PathBuf::into_os_string)
    }
}

/// For a page that is being worked on.
pub(crate) fn for_page() -> Outcome<Tools> {
    wasm_target()?;
    Ok(Tools {
        folders: cargo_tool::both()?,
        variables: Vec::new(),
    })
}

/// For the optimised site.
pub(crate) fn for_release() -> Outcome<Tools> {
    let mut tools = for_page()?;
    tools.folders.push(node::packages()?.join(".bin"));
    Ok(tools)
}

/// For journeys in a browser of this engine.
pub(crate) fn for_browser_tests(engine: Engine) -> Outcome<Tools> {
    let mut variables = browser::find_or_install(engine)?;
    variables.push(("QV_AXE", node::packages()?.join("axe-core").join("axe.min.js")));
    // A journey signs a copy of the site.
    variables.push(("NODE_PATH", node::publisher()?));
    Ok(Tools {
        folders: Vec::new(),
        variables,
    })
}

/// For measures of speed: the packages of Lighthouse, and the browser.
pub(crate) fn for_lighthouse() -> Outcome<(PathBuf, PathBuf)> {
    let chrome = chromium()?;
    Ok((node::lighthouse()?, chrome))
}

/// For pictures drawn by a browser.
pub(crate) fn chromium() -> Outcome<PathBuf> {
    let variables = browser::find_or_install(Engine::Chromium)?;
    let chrome = variables.into_iter().find(|(name, _)| *name == "CHROME");
    let (_, chrome) = chrome.ok_or("Chromium was not found: set CHROME")?;
    Ok(chrome)
}

/// Everything that any command may need.
pub(crate) fn everything() -> Outcome {
    component("rustfmt", "fmt")?;
    component("clippy", "clippy")?;
    for_release()?;
    for part in engines::usual() {
        if let Err(reason) = for_browser_tests(part.engine) {
            engines::excuses(&part, reason)?;
        }
    }
    eprintln!(
        "Everything is installed; built tools are in {}.",
        cache::root()?.display()
    );
    Ok(())
}
