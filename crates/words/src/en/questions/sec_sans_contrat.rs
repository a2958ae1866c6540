//! Lives without a contract (reversed).

use super::scales;
use crate::words::ItemText;

pub(super) const TEXT: ItemText = ItemText {
    text: "Je peux vivre sereinement sans contrat de travail ni fiche de paie.",
    help: Some(
        "Pensez à votre vie dans son ensemble : un emploi que vous gardez, votre logement, un crédit, vos proches.",
    ),
    short: "Vivre sans contrat de travail",
    poles: None,
};

pub(super) const WHY: &str = "Deux voies donnent un contrat et des fiches de paie, deux n’en donnent pas.";

pub(super) const LABELS: &[&str] = scales::AGREEMENT;
