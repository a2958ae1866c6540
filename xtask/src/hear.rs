//! The site as a screen reader says it: Orca and Firefox, driven by keyboard on a display of their own. A command of its own, never
//! a test: what is heard depends on their versions. What it does is in `xtask/hear/`, in Python, which is what Orca is written in.

use std::path::Path;

use crate::command::{Outcome, become_program, find, output, program, root};
use crate::tools::packages::{self, Package};

const READER: Package = Package {
    title: "Orca, Firefox and a display without a screen",
    why: "to hear the site; usually a minute",
    debian: &[
        "orca",
        "at-spi2-core",
        "python3-pyatspi",
        "gir1.2-atspi-2.0",
        "gir1.2-wnck-3.0",
        "speech-dispatcher",
        "espeak-ng",
        "xdotool",
        "openbox",
        "xvfb",
        "dbus",
        "libglib2.0-bin",
        "locales",
        "firefox-esr",
    ],
    elsewhere: &[
        (
            "dnf",
            "sudo dnf install -y orca python3-pyatspi xdotool openbox xorg-x11-server-Xvfb dbus-daemon firefox",
        ),
        (
            "pacman",
            "sudo pacman -S --needed orca python-atspi xdotool openbox xorg-server-xvfb dbus firefox",
        ),
    ],
};

/// The Python of the system, where the packages of Orca are.
const PYTHON: &str = "/usr/bin/python3";
const PROGRAMS: &[&str] = &[
    "orca",
    "Xvfb",
    "openbox",
    "xdotool",
    "dbus-daemon",
    "gdbus",
    "localedef",
];

/// Walks every journey of `xtask/hear/journeys/`, or one; fails when what is heard is not what it expects.
pub(crate) fn hear(only: Option<&str>) -> Outcome {
    let site = root().join("dist");
    if !site.join("index.html").is_file() {
        return Err("there is no dist/ to hear; `cargo xtask build` writes it".to_owned());
    }
    packages::find_or_install(&READER, installed)?;
    let mut hear = program(PYTHON);
    hear.arg(root().join("xtask/hear/hear.py"))
        .args([site, root().join("target/hear")]);
    if let Some(journey) = only {
        hear.args(["--only", journey]);
    }
    become_program(&mut hear)
}

/// The tests of what says whether a transcript is right: no reader, no browser.
pub(crate) fn tested() -> Outcome {
    let Some(python) = find("python3") else {
        println!("python3 is not on this machine: the tests of `hear` were left out.");
        return Ok(());
    };
    crate::command::run(program(python).args([
        "-B",
        "-m",
        "unittest",
        "discover",
        "-s",
        "xtask/hear",
        "-p",
        "test_*.py",
    ]))
}

fn installed() -> Option<()> {
    let browser = find("firefox-esr").or_else(|| find("firefox"));
    let knows = |python: &Path| output(program(python).args(["-c", "import gi, orca, pyatspi"])).is_some();
    (browser.is_some() && PROGRAMS.iter().all(|name| find(name).is_some()) && knows(Path::new(PYTHON))).then_some(())
}
