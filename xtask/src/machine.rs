//! Paths of this machine stay out of the published site: compiled code names its source files.

use std::fs;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use std::process::Command;

use crate::command::Outcome;

/// Flags for the page only, added to those of `.cargo/config.toml`.
const PAGE_FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";
/// Flags for everything, which would silently replace those of the page.
const FLAGS_FOR_ALL: [&str; 2] = ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"];

/// The command, compiling the page without the paths of this machine.
pub(crate) fn hidden(command: &mut Command) -> &mut Command {
    for name in FLAGS_FOR_ALL {
        command.env_remove(name);
    }
    let already = std::env::var(PAGE_FLAGS).ok().into_iter();
    let remap = |(start, word): (String, &str)| format!("--remap-path-prefix={start}={word}/");
    let flags: Vec<String> = already.chain(folders().into_iter().map(remap)).collect();
    command.env(PAGE_FLAGS, flags.join(" "))
}

/// Fails when a file of the site names a folder of this machine.
pub(crate) fn check(site: &Path) -> Outcome {
    let files = files(site).map_err(|reason| format!("cannot read {}: {reason}", site.display()))?;
    for path in files {
        let bytes = fs::read(&path).map_err(|reason| format!("cannot read {}: {reason}", path.display()))?;
        let is_in = |start: &str| bytes.windows(start.len()).any(|window| window == start.as_bytes());
        if let Some((start, _)) = folders().iter().find(|(start, _)| is_in(start)) {
            return Err(format!("{} names a folder of this machine, {start}", path.display()));
        }
    }
    Ok(())
}

/// How the paths of compiled files start on this machine, and what is written instead.
///
/// The files of the project already have relative paths. A path with a space is left alone: the variable that carries
/// the flags cannot hold it.
pub(crate) fn folders() -> Vec<(String, &'static str)> {
    let folders = [("CARGO_HOME", ".cargo", "cargo"), ("RUSTUP_HOME", ".rustup", "rustup")];
    let start = |variable: &str, usual: &str| {
        let set = std::env::var_os(variable).filter(|value| !value.is_empty());
        let folder = set
            .map(PathBuf::from)
            .or_else(|| Some(std::env::home_dir()?.join(usual)))?;
        let start = format!("{}{MAIN_SEPARATOR}", folder.to_str()?);
        (!start.contains(char::is_whitespace)).then_some(start)
    };
    folders
        .into_iter()
        .filter_map(|(variable, usual, word)| Some((start(variable, usual)?, word)))
        .collect()
}

/// Every file of a folder, however deep.
pub(crate) fn files(place: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(place)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_compiled_without_the_folders_of_this_machine() {
        let mut command = Command::new("trunk");
        hidden(&mut command);
        let given = |name: &str| command.get_envs().find(|(key, _)| *key == name).map(|(_, value)| value);
        let flags = given(PAGE_FLAGS).flatten().and_then(|flags| flags.to_str()).unwrap();
        for (start, word) in folders() {
            assert!(
                flags.contains(&format!("--remap-path-prefix={start}={word}/")),
                "{flags}"
            );
        }
        assert_eq!(given("RUSTFLAGS"), Some(None), "it would replace the flags of the page");
    }

    #[test]
    fn a_site_that_names_a_folder_of_this_machine_is_refused() {
        let site = std::env::temp_dir().join(format!("quatre-voies-machine-{}", std::process::id()));
        fs::create_dir_all(site.join("resultat")).unwrap();
        let program = site.join("resultat/app.wasm");
        fs::write(&program, b"\0cargo/registry/src/a.rs\0").unwrap();
        assert_eq!(check(&site), Ok(()));
        for (start, _) in folders() {
            fs::write(&program, format!("\0{start}registry/src/a.rs\0")).unwrap();
            assert!(
                check(&site)
                    .unwrap_err()
                    .contains("app.wasm names a folder of this machine")
            );
        }
        fs::remove_dir_all(site).unwrap();
    }
}
