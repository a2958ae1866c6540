//! Packages of the system: installed where that asks no password, otherwise named in one command to type.

use std::path::PathBuf;
use std::process::Command;

use crate::command::{Outcome, find, output, program, run};

/// What a package brings, by the names of each system.
pub(crate) struct Package {
    /// What the person knows it as.
    pub(crate) title: &'static str,
    /// Why, and how long.
    pub(crate) why: &'static str,
    pub(crate) debian: &'static [&'static str],
    /// The one command elsewhere, by the name of its package manager or of its system; a system that is not named has
    /// no such package.
    pub(crate) elsewhere: &'static [(&'static str, &'static str)],
}

/// Finds what a package brings, or installs it where that is allowed.
pub(crate) fn find_or_install<T>(package: &Package, installed: impl Fn() -> Option<T>) -> Outcome<T> {
    if let Some(found) = installed() {
        return Ok(found);
    }
    let title = package.title;
    let Some(right) = right_to_install() else {
        return Err(missing(package));
    };
    eprintln!("\nInstalling {title}, {}.\n", package.why);
    run(&mut as_root(right, &["update"]))?;
    run(as_root(right, &["install", "-y", "--no-install-recommends"]).args(package.debian))?;
    installed().ok_or_else(|| format!("{title} was installed but is not on PATH"))
}

/// What to type when a package is not installed.
pub(crate) fn missing(package: &Package) -> String {
    let title = package.title;
    match how_to_install(package) {
        Some(command) => format!("this needs {title}; one command: `{command}`"),
        None => format!("{title} does not exist on this system"),
    }
}

/// The program that the variable names, or the first of these on `PATH`.
pub(crate) fn named(variable: &str, names: &[&str]) -> Option<PathBuf> {
    let chosen = std::env::var_os(variable).filter(|value| !value.is_empty());
    chosen
        .map(PathBuf::from)
        .or_else(|| names.iter().find_map(|name| find(name)))
}

/// How this person may install a Debian package without being asked a password.
#[derive(Clone, Copy)]
enum Right {
    Root,
    Sudo,
}

fn right_to_install() -> Option<Right> {
    find("apt-get")?;
    let is_root = output(program("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    let may_sudo = || output(program("sudo").args(["-n", "true"])).is_some();
    if is_root {
        Some(Right::Root)
    } else {
        may_sudo().then_some(Right::Sudo)
    }
}

fn as_root(right: Right, arguments: &[&str]) -> Command {
    let mut command = match right {
        Right::Root => program("apt-get"),
        Right::Sudo => program("sudo"),
    };
    if matches!(right, Right::Sudo) {
        command.args(["-n", "apt-get"]);
    }
    command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn how_to_install(package: &Package) -> Option<String> {
    command_for(package, std::env::consts::OS, |manager| find(manager).is_some())
}

/// The one command on a system with these package managers.
fn command_for(package: &Package, system: &str, has: impl Fn(&str) -> bool) -> Option<String> {
    let named = |name: &str| package.elsewhere.iter().find(|(other, _)| *other == name);
    let row = match system {
        "macos" | "windows" => return named(system).map(|(_, command)| (*command).to_owned()),
        _ => ["dnf", "pacman"].into_iter().filter(|name| has(name)).find_map(named),
    };
    let debian = || {
        format!(
            "sudo apt-get update && sudo apt-get install -y {}",
            package.debian.join(" ")
        )
    };
    Some(row.map_or_else(debian, |(_, command)| (*command).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACKAGE: Package = Package {
        title: "a tool",
        why: "to test",
        debian: &["tool", "tool-more"],
        elsewhere: &[("macos", "brew install tool"), ("dnf", "sudo dnf install -y tool")],
    };

    #[test]
    fn each_system_has_its_one_command() {
        let command = |system, manager: &str| command_for(&PACKAGE, system, |name| name == manager);
        let debian = "sudo apt-get update && sudo apt-get install -y tool tool-more";
        assert_eq!(command("linux", "apt-get").as_deref(), Some(debian));
        assert_eq!(command("linux", "dnf").as_deref(), Some("sudo dnf install -y tool"));
        assert_eq!(command("macos", "").as_deref(), Some("brew install tool"));
        assert_eq!(command("windows", ""), None, "no such package there");
    }

    #[test]
    fn what_is_there_is_not_installed() {
        assert_eq!(find_or_install(&PACKAGE, || Some(1)), Ok(1));
    }
}
