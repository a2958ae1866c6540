//! The optimised site, as a host would publish it.

use crate::command::{Outcome, cargo, root, run};
use crate::{licences, machine, publisher, sizes, tools};

/// Writes `dist/` and compares its weight with the budget.
pub(crate) fn build() -> Outcome {
    let tools = tools::for_release()?;
    fetch()?;
    // Offline: Trunk must use the pinned tools, never download its own.
    let mut trunk = tools.program("trunk");
    run(machine::hidden(&mut trunk).args(["build", "--release", "--offline=true", "--locked=true"]))?;
    machine::check(&root().join("dist"))?;
    licences::check(&root().join("dist"))?;
    sizes::report(&root().join("dist"))?;
    publisher::told(&root().join("dist"))
}

/// Downloads the crates that the offline build will look for.
pub(crate) fn fetch() -> Outcome {
    run(&mut cargo(&["fetch", "--locked", "--quiet"]))
}
