//! The name of the attempt under way.

use super::keeping::Keeping;
use super::keys::CURRENT_NAME;
use super::texts::Texts;
use crate::history::clean_name;

/// The name of the attempt under way; empty when it has none.
pub fn present_name(texts: &impl Texts, keeping: Keeping) -> String {
    // What the device keeps and must keep is the name of another attempt.
    let on_device = || (!keeping.is_locked()).then(|| texts.read(CURRENT_NAME))?;
    let name = texts.held(CURRENT_NAME).or_else(on_device);
    clean_name(&name.unwrap_or_default())
}

/// Names the attempt under way; in this tab only when the device keeps another that must stay as it is.
pub fn name_present(texts: &impl Texts, keeping: Keeping, name: &str) {
    let name = clean_name(name);
    match (name.is_empty(), keeping.is_locked()) {
        (true, true) => texts.let_go(CURRENT_NAME),
        // One that stays is shown again.
        (true, false) => _ = texts.remove(CURRENT_NAME),
        (false, true) => texts.hold(CURRENT_NAME, &name),
        (false, false) => {
            if texts.write(CURRENT_NAME, &name).is_err() {
                texts.hold(CURRENT_NAME, &name);
            }
        }
    }
}
