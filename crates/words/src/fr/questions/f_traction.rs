//! Clients already found.

use super::Reasons;
use crate::words::ItemText;
use engine::{FTraction, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Où en êtes-vous avec vos clients ?",
    help: None,
    short: "Vos premiers clients",
    poles: None,
};

pub(super) const WHY: &str =
    "Avec des clients, vous pouvez aller plus vite. Sans client, mieux vaut tester à petit prix.";

pub(super) const LABELS: &[&str] = by_option!(FTraction => &'static str {
    Payants: "Des clients paient déjà ou ont signé",
    Promesses: "Plusieurs personnes ont promis d’acheter",
    Contacts: "J’ai des contacts, rien de sûr",
    Idee: "C’est encore une idée",
});

/// What each answer changes for the CAE, the portage, the micro, the création.
pub(super) const REASONS: &[Reasons] = by_option!(FTraction => Reasons {
    Payants: [
        "",
        "le portage demande des clients déjà trouvés, et vous en avez.",
        "",
        "vos premières ventes peuvent aider à payer les frais d’une société.",
    ],
    Promesses: [
        "il y a de quoi démarrer un test en CAE.",
        "il y a de quoi démarrer une mission.",
        "",
        "",
    ],
    Contacts: [
        "la CAE permet de tester à faible coût.",
        "le portage demande des missions déjà trouvées.",
        "la micro permet de tester à faible coût.",
        "une société engage des frais fixes avant les premières ventes.",
    ],
    Idee: [
        "la CAE permet de tester avant d’engager des frais fixes.",
        "en portage, sans mission, il n’y a pas de salaire.",
        "la micro permet de tester avant d’engager des frais fixes.",
        "une société engage des frais fixes avant que l’idée soit testée.",
    ],
});
