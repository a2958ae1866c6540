//! The engine as a package for JavaScript, in `target/package/`: what `npm pack` or `npm publish` takes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{Outcome, cargo, program, root, run};
use crate::{build, licences, machine, sizes, tools};

/// The most that each program may weigh, brotli 11, in bytes.
const MOST: u64 = 60_000;
/// Each is fetched at its first call.
const PROGRAMS: [&str; 3] = ["engine", "money", "refusals"];
/// What is written by hand, beside the manifest.
const FILES: [&str; 5] = ["README.md", "index.d.ts", "calls.js", "browser.js", "node.js"];
const LICENCES: [&str; 2] = ["LICENSE-MIT", "LICENSE-APACHE"];
/// As for the page (`index.html`).
const SMALLER: [&str; 8] = [
    "-Oz",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--one-caller-inline-max-function-size=100",
];

/// Where it is written.
fn folder() -> PathBuf {
    target().join("package")
}

fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Writes the package anew; fails when a program is above its limit.
pub(crate) fn write() -> Outcome {
    let folder = folder();
    emptied(&folder)?;
    programs(&folder)?;
    by_hand(&folder)?;
    run(node()?
        .arg("package/types.mjs")
        .arg("schema")
        .arg(folder.join("schema.d.ts")))?;
    machine::check(&folder)?;
    sizes::each_within(&folder, ".wasm", MOST)?;
    println!("\n{} is ready for `npm pack`", folder.display());
    Ok(())
}

/// Writes it, then runs it: the program of its README in Node.js and in a page, every case beside the command line, its types.
pub(crate) fn tested() -> Outcome {
    write()?;
    run(&mut cargo(&["build", "--locked", "--package", "cli"]))?;
    let tests = ["node", "browser"].map(|name| format!("package/test/{name}.test.mjs"));
    run(program("node")
        .arg("--test")
        .args(tests)
        .env("QV_PACKAGE", folder())
        .env("QV_CLI", target().join("debug").join("quatre-voies"))
        .env("CHROME", tools::chromium()?))?;
    types()
}

/// Compiles a program that uses the types as an installed package has them.
fn types() -> Outcome {
    let place = target().join("package-types");
    emptied(&place)?;
    let installed = place.join("node_modules").join("quatre-voies");
    fs::create_dir_all(&installed).map_err(|reason| format!("cannot write {}: {reason}", installed.display()))?;
    for name in ["package.json", "index.d.ts", "schema.d.ts"] {
        copy(&folder().join(name), &installed.join(name))?;
    }
    copy(&root().join("package/test/types.ts"), &place.join("types.mts"))?;
    let compiler = tools::package()?.join("typescript").join("bin").join("tsc");
    let options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext"];
    run(program("node").arg(compiler).args(options).arg(place.join("types.mts")))
}

fn programs(folder: &Path) -> Outcome {
    let tools = tools::for_release()?;
    build::fetch()?;
    let compiled = [
        "build",
        "--locked",
        "--offline",
        "--package",
        "package",
        "--bins",
        "--profile",
        "packaged",
    ];
    let mut cargo = cargo(&compiled);
    run(machine::hidden(cargo.args(["--target", "wasm32-unknown-unknown"])))?;
    let built = target().join("wasm32-unknown-unknown").join("packaged");
    for name in PROGRAMS {
        let bindgen = ["--target", "web", "--no-typescript", "--out-dir"];
        run(tools
            .program("wasm-bindgen")
            .args(bindgen)
            .arg(folder)
            .arg(built.join(name).with_extension("wasm")))?;
        let program = folder.join(format!("{name}_bg.wasm"));
        run(tools
            .program("wasm-opt")
            .args(SMALLER)
            .arg(&program)
            .arg("-o")
            .arg(&program))?;
    }
    Ok(())
}

fn by_hand(folder: &Path) -> Outcome {
    for name in FILES {
        copy(&root().join("package").join(name), &folder.join(name))?;
    }
    for name in LICENCES {
        copy(&root().join(name), &folder.join(name))?;
    }
    // Those of the site, which has all that these programs are made of.
    written(&folder.join(licences::FILE), &licences::written()?)?;
    let manifest = root().join("package/package.json");
    let manifest = fs::read_to_string(&manifest).map_err(|reason| format!("cannot read the manifest: {reason}"))?;
    let manifest = manifest.replace("{version}", env!("CARGO_PKG_VERSION"));
    written(&folder.join("package.json"), &manifest)
}

fn emptied(folder: &Path) -> Outcome {
    let failed = |reason| format!("cannot write {}: {reason}", folder.display());
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(failed)?;
    }
    fs::create_dir_all(folder).map_err(failed)
}

fn copy(from: &Path, to: &Path) -> Outcome {
    fs::copy(from, to).map_err(|reason| format!("cannot copy {}: {reason}", from.display()))?;
    Ok(())
}

fn written(path: &Path, text: &str) -> Outcome {
    fs::write(path, text).map_err(|reason| format!("cannot write {}: {reason}", path.display()))
}

/// Node.js, with what writes types.
fn node() -> Outcome<Command> {
    let mut node = program("node");
    node.env("NODE_PATH", tools::package()?);
    Ok(node)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_package_is_there() {
        for name in FILES {
            assert!(root().join("package").join(name).is_file(), "{name}");
        }
        for name in PROGRAMS {
            let source = root().join("crates/package/src/bin").join(name);
            assert!(source.with_extension("rs").is_file(), "{name}");
        }
    }

    #[test]
    fn every_test_of_the_package_is_run() {
        let folder = fs::read_dir(root().join("package/test")).unwrap();
        let tests = folder.filter(|entry| {
            let name = entry.as_ref().unwrap().file_name();
            name.to_string_lossy().ends_with(".test.mjs")
        });
        assert_eq!(tests.count(), 2);
    }
}
