//! The optimised site, as a host would publish it.

use std::path::Path;

use crate::command::{Outcome, cargo, root, run};
use crate::pages::language::{self, Language};
use crate::tools::Tools;
use crate::{english, licences, machine, publisher, sizes, tools};

/// Writes `dist/`, each language in its place, and compares its weight with the budget.
pub(crate) fn build() -> Outcome {
    let tools = tools::for_release()?;
    fetch()?;
    let [site, in_english] = ["dist", "target/english"].map(|folder| root().join(folder));
    in_language(&tools, Language::English, &in_english)?;
    in_language(&tools, Language::French, &site)?;
    language::join(&site, &in_english)?;
    english::apart(&site)?;
    machine::check(&root().join("dist"))?;
    licences::check(&root().join("dist"))?;
    sizes::report(&root().join("dist"))?;
    publisher::told(&root().join("dist"))
}

/// The site in a language: the same libraries, compiled once, with other words.
fn in_language(tools: &Tools, language: Language, site: &Path) -> Outcome {
    // Offline: Trunk must use the pinned tools, never download its own.
    let mut trunk = tools.program("trunk");
    let trunk = machine::hidden(&mut trunk).args(["build", "--release", "--offline=true", "--locked=true", "--dist"]);
    let (name, asked) = language.variable();
    run(trunk.arg(site).args(language.programs()).env(name, asked))
}

/// Downloads the crates that the offline build will look for.
pub(crate) fn fetch() -> Outcome {
    run(&mut cargo(&["fetch", "--locked", "--quiet"]))
}
