//! Irregular income stresses (reversed).

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "An income that changes a lot from one month to the next would cause me a lot of stress.",
    help: None,
    short: "An income that varies",
    poles: None,
};

pub(super) const WHY: &str = "In a CAE and in portage, the salary can be spread evenly over the months. In a micro-entreprise, it follows the money you receive.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
