//! How fast every page is on a slow phone, as Lighthouse measures it: a command of its own, never a test.

use crate::command::{Outcome, program, root, run};
use crate::tools;

/// Prints the table of the built site: the four scores, first and largest paint, blocked time, longest task.
pub(crate) fn report() -> Outcome {
    let site = root().join("dist");
    if !site.join("index.html").is_file() {
        return Err("there is no dist/ to measure; `cargo xtask build` writes it".to_owned());
    }
    let (modules, chrome) = tools::for_lighthouse()?;
    let script = root().join("xtask/lighthouse/measure.mjs");
    run(program("node")
        .arg(script)
        .arg(site)
        .arg(modules)
        .env("CHROME_PATH", chrome))
}
