//! The one proposal to keep a result elsewhere.

use super::keeping::Keeping;
use super::keys::PROPOSED;
use super::texts::Texts;

/// Whether to propose now, and never again on this device, to keep a result elsewhere.
///
/// Only where the device has the result, and remembers that it was proposed: a device that refuses says so already, and would
/// propose without end.
pub fn propose_once(texts: &impl Texts, keeping: Keeping) -> bool {
    keeping == Keeping::Kept && texts.find(PROPOSED) == Ok(None) && texts.set(PROPOSED, "oui").is_ok()
}
