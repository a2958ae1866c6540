//! Residence permit.

use crate::words::ItemText;
use engine::{FTitre, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Do you need a residence permit to work in France?",
    help: Some("This answer is only used to check what the law allows. It is not sent."),
    short: "Your residence permit",
    poles: None,
};

pub(super) const WHY: &str = "Working outside what your permit allows can make you lose it.";

pub(super) const LABELS: &[&str] = by_option!(FTitre => &'static str {
    Non: "No (French nationality, European Union, EEA, Switzerland)",
    OuiTout: "Yes, and my permit allows any activity: carte de résident (resident card), vie privée et familiale (private and family life), international protection, talent – famille (family)",
    OuiLimite: "Yes, and my permit is limited: student, employee, talent, self-employed, looking for a job…",
    SansDroit: "I do not have the right to work yet",
});
