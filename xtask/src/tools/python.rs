//! Python with numpy, for the reference implementation of the model only: found, never installed, since no check needs it.

use std::path::{Path, PathBuf};

use super::packages::{self, Package};
use crate::command::{Outcome, find_all, output, program};

const PYTHON: Package = Package {
    title: "Python 3 with numpy",
    why: "to run the reference implementation of the model; usually a minute",
    debian: &["python3-numpy"],
    elsewhere: &[
        ("macos", "brew install numpy"),
        (
            "windows",
            "winget install Python.Python.3.13 && py -m pip install numpy",
        ),
        ("dnf", "sudo dnf install -y python3-numpy"),
        ("pacman", "sudo pacman -S --needed python-numpy"),
    ],
};

/// The program that `PYTHON` names, or the first one on `PATH` that has numpy.
pub(crate) fn with_numpy() -> Outcome<PathBuf> {
    let named = std::env::var_os("PYTHON").filter(|name| !name.is_empty());
    let known = named.map_or_else(on_path, |name| vec![name.into()]);
    chosen(known, has_numpy)
}

fn on_path() -> Vec<PathBuf> {
    ["python3", "python"].into_iter().flat_map(find_all).collect()
}

fn chosen(known: Vec<PathBuf>, has_numpy: impl Fn(&Path) -> bool) -> Outcome<PathBuf> {
    let found = known.into_iter().find(|python| has_numpy(python));
    found.ok_or_else(|| packages::missing(&PYTHON))
}

fn has_numpy(python: &Path) -> bool {
    output(program(python).args(["-c", "import sys, numpy; assert sys.version_info >= (3, 8)"])).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_python_that_has_numpy_is_used() {
        let known = || vec!["/a/python3".into(), "/b/python3".into(), "/c/python".into()];
        let found = chosen(known(), |python| !python.starts_with("/a"));
        assert_eq!(found, Ok("/b/python3".into()));
    }

    #[test]
    fn without_numpy_there_is_one_command_to_type() {
        for known in [vec![], vec!["/a/python3".into()]] {
            let reason = chosen(known, |_| false).unwrap_err();
            assert!(
                reason.starts_with("this needs Python 3 with numpy; one command: `"),
                "{reason}"
            );
        }
    }
}
