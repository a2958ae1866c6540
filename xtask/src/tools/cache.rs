//! One folder per user for built tools, keyed by version; a half-installed tool is never visible there.

use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use crate::command::Outcome;

/// The folder of built tools.
pub(crate) fn root() -> Outcome<PathBuf> {
    choose(|name| std::env::var_os(name), std::env::consts::OS)
        .ok_or_else(|| "no home folder: set QUATRE_VOIES_TOOLS to a folder for built tools".to_owned())
}

fn choose(variable: impl Fn(&str) -> Option<OsString>, system: &str) -> Option<PathBuf> {
    let folder = |name: &str| variable(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let usual = match system {
        "macos" => folder("HOME").map(|home| home.join("Library/Caches")),
        "windows" => folder("LOCALAPPDATA"),
        _ => folder("HOME").map(|home| home.join(".cache")),
    };
    let in_cache = |cache: PathBuf| cache.join("quatre-voies").join("tools");
    folder("QUATRE_VOIES_TOOLS").or_else(|| folder("XDG_CACHE_HOME").or(usual).map(in_cache))
}

/// The folder of a tool, filled by `install` when it is not there yet.
///
/// `install` writes next to the final place, which appears by a rename once complete: an interruption leaves nothing
/// that looks installed. Of two commands that miss the same tool, one installs it and the other waits.
pub(crate) fn folder(name: &str, install: impl FnOnce(&Path) -> Outcome) -> Outcome<PathBuf> {
    let place = root()?.join(name);
    fill(&place, install)?;
    Ok(place)
}

fn fill(place: &Path, install: impl FnOnce(&Path) -> Outcome) -> Outcome {
    if place.is_dir() {
        return Ok(());
    }
    let _alone = alone(place.parent().unwrap_or(place))?;
    if place.is_dir() {
        return Ok(());
    }
    let partial = place.with_file_name(format!("{}.partial", place.file_name().unwrap_or_default().display()));
    let refused = |reason: std::io::Error| format!("cannot write {}: {reason}", partial.display());
    remove(&partial).map_err(refused)?;
    fs::create_dir_all(&partial).map_err(refused)?;
    install(&partial)?;
    fs::rename(&partial, place).map_err(refused)
}

/// Removes what several installations share, once none is under way.
pub(crate) fn clean(name: &str) -> Outcome {
    let root = root()?;
    let folder = root.join(name);
    if folder.is_dir() {
        let _alone = alone(&root)?;
        remove(&folder).map_err(|reason| format!("cannot remove {}: {reason}", folder.display()))?;
    }
    Ok(())
}

/// Waits until no other command installs anything here, and keeps others waiting for as long as the file lives.
fn alone(folder: &Path) -> Outcome<File> {
    let file = fs::create_dir_all(folder)
        .and_then(|()| File::create(folder.join("lock")))
        .map_err(|reason| format!("cannot write in {}: {reason}", folder.display()))?;
    if let Err(TryLockError::WouldBlock) = file.try_lock() {
        eprintln!("Another command is installing tools: waiting for it to end.");
        file.lock().map_err(|reason| format!("cannot wait: {reason}"))?;
    }
    // A disk that cannot lock still installs: only two commands at once would disturb each other.
    Ok(file)
}

/// Removes a folder that may not exist.
fn remove(folder: &Path) -> std::io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(reason) if reason.kind() != std::io::ErrorKind::NotFound => Err(reason),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU8, Ordering};

    use super::*;

    #[track_caller]
    fn check(system: &str, set: &[(&str, &str)], expected: Option<&str>) {
        let variable = |name: &str| set.iter().find(|(key, _)| *key == name).map(|(_, value)| value.into());
        assert_eq!(choose(variable, system), expected.map(PathBuf::from));
    }

    #[test]
    fn the_closest_setting_wins() {
        let all = [("HOME", "/h"), ("XDG_CACHE_HOME", "/c"), ("QUATRE_VOIES_TOOLS", "/t")];
        check("linux", &all, Some("/t"));
        check("linux", &all[..2], Some("/c/quatre-voies/tools"));
        check("linux", &all[..1], Some("/h/.cache/quatre-voies/tools"));
        check("macos", &all[..1], Some("/h/Library/Caches/quatre-voies/tools"));
        check("linux", &[("QUATRE_VOIES_TOOLS", "")], None);
    }

    #[test]
    fn an_interrupted_installation_leaves_nothing_that_looks_installed() {
        let folder = std::env::temp_dir().join(format!("quatre-voies-cache-{}", std::process::id()));
        let place = folder.join("tool-1.2");
        let half = fill(&place, |partial| {
            fs::write(partial.join("half"), "").unwrap();
            Err("interrupted".to_owned())
        });
        assert_eq!(half, Err("interrupted".to_owned()));
        assert!(!place.exists());

        let write_tool = |partial: &Path| fs::write(partial.join("tool"), "").map_err(|reason| reason.to_string());
        assert_eq!(fill(&place, write_tool), Ok(()));
        assert!(place.join("tool").is_file() && !place.join("half").exists());
        assert_eq!(fill(&place, |_| Err("installed twice".to_owned())), Ok(()));
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn of_two_commands_at_once_one_installs_and_the_other_waits() {
        let folder = std::env::temp_dir().join(format!("quatre-voies-race {}", std::process::id()));
        let place = folder.join("tool-1.2");
        let installed = AtomicU8::new(0);
        let install = |partial: &Path| {
            std::thread::sleep(std::time::Duration::from_millis(200));
            installed.fetch_add(1, Ordering::SeqCst);
            fs::write(partial.join("tool"), "").map_err(|reason| reason.to_string())
        };
        std::thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| assert_eq!(fill(&place, install), Ok(())));
            }
        });
        assert_eq!(installed.into_inner(), 1);
        assert!(place.join("tool").is_file());
        fs::remove_dir_all(folder).unwrap();
    }
}
