//! What answers to items-2, as a device still keeps them, leave to the person: to be said until they are written again.

use super::keys::{CURRENT, KEPT};
use super::texts::Texts;
use crate::history;
use crate::items_2::Carried;

/// For the attempt under way; none when it answers the questions of today, or when there is none.
pub fn migrated(texts: &impl Texts) -> Option<Carried> {
    history::carried(&texts.read(CURRENT)?)
}

/// For a kept attempt; to be asked before it takes the place of the one under way, which writes it.
pub fn migrated_kept(texts: &impl Texts, id: u32) -> Option<Carried> {
    history::carried_of(&texts.read(KEPT)?, id)
}
