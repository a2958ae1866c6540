//! Every check of the project, cheapest first: what CI runs and what a person runs.

use std::path::Path;
use std::time::Duration;

use crate::command::{Outcome, cargo, root, run};
use crate::engines::{self, Part};
use crate::pages::natively;
use crate::summary::Summary;
use crate::tools::{self, Tools};
use crate::{build, certify, hear, package, publisher};

/// One check.
pub(crate) struct Step {
    /// What `--only` calls it.
    pub(crate) name: &'static str,
    /// What it checks.
    pub(crate) title: &'static str,
    run: fn(&[Part]) -> Outcome,
}

/// In order; each can run alone.
pub(crate) const STEPS: &[Step] = &[
    Step {
        name: "fmt",
        title: "the code is formatted",
        run: |_| formatted(),
    },
    Step {
        name: "clippy",
        title: "no warning on this machine",
        run: |_| clippy(),
    },
    Step {
        name: "unit",
        title: "engine, words, links, history, command line",
        run: |_| unit(),
    },
    Step {
        name: "certify",
        title: "the published metrics, on fewer people",
        run: |_| certify::short(),
    },
    Step {
        name: "pages",
        title: "the pages as the build writes them",
        run: |_| pages(),
    },
    Step {
        name: "xtask",
        title: "these commands themselves",
        run: |_| xtask(),
    },
    Step {
        name: "clippy-wasm",
        title: "no warning in the page",
        run: |_| clippy_wasm(),
    },
    Step {
        name: "package",
        title: "the engine as a package for JavaScript, in Node.js and in a page",
        run: |_| package::tested(),
    },
    Step {
        name: "build",
        title: "the optimised site, within its budget",
        run: |_| build::build(),
    },
    Step {
        name: "browser",
        title: "journeys in a real browser",
        run: browser,
    },
];

/// Runs every step, or one, with these engines; stops at the first failure.
pub(crate) fn check(only: Option<&str>, engines: &[Part]) -> Outcome {
    let steps = chosen(only)?;
    let mut summary = Summary::new(STEPS.len() - steps.len());
    for step in steps {
        println!("\n=== {}: {} ===\n", step.name, step.title);
        let (result, took) = timed(|| (step.run)(engines));
        summary.add(step.name, result.is_ok(), took);
        if let Err(reason) = result {
            println!("\n{summary}");
            let alone = format!("cargo xtask test --only {}", step.name);
            return Err(format!(
                "the step `{}` failed: {reason}.\nTo run it alone: {alone}",
                step.name
            ));
        }
    }
    println!("\n{summary}");
    Ok(())
}

fn chosen(only: Option<&str>) -> Outcome<Vec<&'static Step>> {
    let steps: Vec<_> = STEPS
        .iter()
        .filter(|step| only.is_none_or(|name| name == step.name))
        .collect();
    if steps.is_empty() {
        let names: Vec<_> = STEPS.iter().map(|step| step.name).collect();
        return Err(format!(
            "`{}` is not a step; the steps are {}",
            only.unwrap_or_default(),
            names.join(", ")
        ));
    }
    Ok(steps)
}

#[expect(clippy::disallowed_methods, reason = "the person wants to know which step is slow")]
fn timed(step: impl FnOnce() -> Outcome) -> (Outcome, Duration) {
    let start = std::time::Instant::now();
    (step(), start.elapsed())
}

fn formatted() -> Outcome {
    tools::component("rustfmt", "fmt")?;
    run(&mut cargo(&["fmt", "--all", "--check"]))
}

fn clippy() -> Outcome {
    tools::component("clippy", "clippy")?;
    run(&mut cargo(&[
        "clippy",
        "--locked",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ]))
}

fn unit() -> Outcome {
    run(&mut cargo(&["test", "--locked"]))
}

/// The folder of the pages compiles Leptos natively, once: both runs share it.
fn pages() -> Outcome {
    run(&mut natively(&["test", "--lib", "ui::"]))
}

fn xtask() -> Outcome {
    run(&mut cargo(&["test", "--locked", "--package", "xtask"]))?;
    publisher::tested()?;
    hear::tested()
}

fn clippy_wasm() -> Outcome {
    tools::component("clippy", "clippy")?;
    tools::wasm_target()?;
    let target = ["--target", "wasm32-unknown-unknown", "--lib", "--bins"];
    run(cargo(&["clippy", "--locked", "--package", "quatre-voies"])
        .args(target)
        .args(["--", "-D", "warnings"]))
}

fn browser(engines: &[Part]) -> Outcome {
    let site = root().join("dist");
    if !site.join("index.html").is_file() {
        return Err("there is no dist/ to test; `cargo xtask build` writes it".to_owned());
    }
    for part in engines {
        match tools::for_browser_tests(part.engine) {
            Ok(tools) => journeys(part, &tools, &site)?,
            Err(reason) => engines::excuses(part, reason)?,
        }
    }
    Ok(())
}

fn journeys(part: &Part, tools: &Tools, site: &Path) -> Outcome {
    // Names are heard in each engine that tells them: one of them once lost names that another kept.
    let some = ["main_journey::", "english::answers_give", "names::"];
    let which = if part.whole { [].as_slice() } else { &some };
    println!("\n--- journeys in {} ---\n", part.engine.name());
    run(tools
        .cargo(&["test", "--locked", "--package", "browser-tests", "--", &at_once()])
        .args(which)
        .env("QV_ENGINE", part.engine.name())
        .env("QV_DIST", site))
}

/// People of the journeys look, read and wait more than they compute: two a core.
fn at_once() -> String {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    format!("--test-threads={}", 2 * cores)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_step_can_run_alone() {
        let names = |only| chosen(only).map(|steps| steps.iter().map(|step| step.name).collect::<Vec<_>>());
        assert_eq!(names(Some("browser")), Ok(vec!["browser"]));
        assert_eq!(names(None).unwrap().len(), STEPS.len());
        assert!(
            names(Some("brwser"))
                .unwrap_err()
                .contains("`brwser` is not a step; the steps are fmt, ")
        );
    }

    #[test]
    fn the_help_names_every_step() {
        let names: Vec<_> = STEPS.iter().map(|step| step.name).collect();
        assert!(crate::request::HELP.contains(&format!("steps: {}\n", names.join(", "))));
    }
}
