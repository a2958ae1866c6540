//! What several founders want together.

use super::Reasons;
use crate::words::ItemText;
use engine::{FEnsemble, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Together, what do you want?",
    help: None,
    short: "Your project together",
    poles: None,
};

pub(super) const WHY: &str = "In a CAE, several people can run a shared activity, without a company of their own.";

pub(super) const LABELS: &[&str] = by_option!(FEnsemble => &'static str {
    Societe: "Our own company",
    MemeNom: "Working under one name and sharing the income, without necessarily creating our own company",
});

/// What each answer changes for a CAE, portage, a micro-entreprise, a full business.
pub(super) const REASONS: &[Reasons] = by_option!(FEnsemble => Reasons {
    Societe: [
        "",
        "",
        "",
        "",
    ],
    MemeNom: [
        "In a CAE, an agreement lets you work under one name, without creating a company.",
        "",
        "",
        "A company requires articles of association (statuts) and accounts, while a shared name can do without them.",
    ],
});
