//! A browser and its driver: those of the system, or those of the person (`CHROME`, `CHROMEDRIVER`).

use std::path::PathBuf;
use std::process::Command;

use crate::command::{Outcome, find, output, program, run};

const BROWSERS: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
];
const DRIVERS: &[&str] = &["chromedriver"];
/// Where macOS keeps it, off `PATH`.
const ON_MACOS: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const PACKAGES: &[&str] = &["chromium", "chromium-driver"];

/// The paths of Chrome (or Chromium) and of its driver.
pub(crate) fn find_or_install() -> Outcome<(PathBuf, PathBuf)> {
    if let Some(both) = installed() {
        return Ok(both);
    }
    let Some(right) = right_to_install() else {
        return Err(format!(
            "this needs Chromium and its driver; one command: `{}`",
            how_to_install()
        ));
    };
    eprintln!("\nInstalling Chromium and its driver, to test the app in a real browser; usually 1 to 3 minutes.\n");
    run(&mut as_root(right, &["update"]))?;
    run(as_root(right, &["install", "-y", "--no-install-recommends"]).args(PACKAGES))?;
    installed().ok_or_else(|| "Chromium was installed but is not on PATH: set CHROME and CHROMEDRIVER".to_owned())
}

fn installed() -> Option<(PathBuf, PathBuf)> {
    let macos = PathBuf::from(ON_MACOS);
    let chrome = named("CHROME", BROWSERS).or_else(|| macos.is_file().then_some(macos))?;
    Some((chrome, named("CHROMEDRIVER", DRIVERS)?))
}

fn named(variable: &str, names: &[&str]) -> Option<PathBuf> {
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

fn how_to_install() -> &'static str {
    match std::env::consts::OS {
        "macos" => "brew install --cask google-chrome chromedriver",
        "windows" => "winget install Google.Chrome Chromium.ChromeDriver",
        _ if find("dnf").is_some() => "sudo dnf install -y chromium chromedriver",
        _ if find("pacman").is_some() => "sudo pacman -S --needed chromium",
        _ => "sudo apt-get update && sudo apt-get install -y chromium chromium-driver",
    }
}
