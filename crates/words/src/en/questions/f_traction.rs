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
        "Le portage demande des clients déjà trouvés, et vous en avez.",
        "",
        "Vos premières ventes peuvent aider à payer les frais d’une société.",
    ],
    Promesses: [
        "Avec des promesses d’achat, il y a de quoi démarrer un test en CAE.",
        "Vos promesses d’achat peuvent devenir une première mission en portage.",
        "",
        "",
    ],
    Contacts: [
        "La CAE permet de tester à faible coût, pendant que vos contacts se confirment.",
        "Le portage demande des missions déjà trouvées, et vos contacts ne sont pas encore sûrs.",
        "La micro permet de tester à faible coût, le temps que vos contacts se confirment.",
        "Une société engage des frais fixes avant vos premières ventes.",
    ],
    Idee: [
        "La CAE permet de tester votre idée avant d’engager des frais fixes.",
        "En portage, sans mission, il n’y a pas de salaire. Or votre projet est encore une idée.",
        "La micro permet de tester votre idée à petit prix, avant des frais fixes.",
        "Une société engage des frais fixes avant que votre idée soit testée.",
    ],
});
