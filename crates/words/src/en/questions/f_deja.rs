//! What the present status lacks.

use super::Reasons;
use crate::words::ItemText;
use engine::{FDeja, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "Dans votre statut actuel, qu’est-ce qui vous manque le plus ?",
    help: None,
    short: "Ce qui vous manque",
    poles: None,
};

pub(super) const WHY: &str = "Si votre statut vous convient, le garder est une bonne réponse.";

pub(super) const LABELS: &[&str] = by_option!(FDeja => &'static str {
    Rien: "Rien : il me convient",
    Protection: "Une meilleure protection : maladie, chômage, retraite",
    Collectif: "Des collègues, un appui",
    Administratif: "Moins d’administratif",
    Frais: "Déduire mes frais, récupérer la TVA",
    Grandir: "Dépasser le plafond, embaucher ou m’associer",
    Clients: "Des clients qui prennent mon statut au sérieux",
    Revenu: "Gagner plus",
});

/// What each answer changes for the CAE, the portage, the micro, the création.
pub(super) const REASONS: &[Reasons] = by_option!(FDeja => Reasons {
    Rien: [
        "",
        "",
        "Votre micro vous convient, et vous pouvez la garder.",
        "",
    ],
    Protection: [
        "Le contrat de travail de la CAE (CESA) donne ce qui vous manque : maladie, retraite et chômage des salariés.",
        "Le contrat de portage donne ce qui vous manque : la protection des salariés.",
        "En micro, la protection qui vous manque ne viendra pas : elle dépend de ce que vous encaissez, sans assurance chômage.",
        "",
    ],
    Collectif: [
        "Il vous manque des collègues : une CAE en donne.",
        "",
        "En micro, les collègues et l’appui qui vous manquent restent à chercher.",
        "",
    ],
    Administratif: [
        "L’administratif qui vous pèse passe à la coopérative.",
        "L’administratif qui vous pèse passe à la société de portage.",
        "",
        "En création, la comptabilité et les déclarations demandent plus de temps, ou un cabinet à payer.",
    ],
    Frais: [
        "",
        "",
        "La micro ne déduit pas les frais, et la franchise de TVA ne rend pas celle des achats.",
        "Une entreprise au réel ou une société déduit ses frais, et récupère la TVA des achats si elle la facture.",
    ],
    Grandir: [
        "",
        "En portage, vous ne pourrez ni embaucher ni vous associer.",
        "En micro, le plafond reste, et vous ne pourrez pas vous associer.",
        "Une société permet d’embaucher et de s’associer, au-delà du plafond de la micro.",
    ],
    Clients: [
        "Vos clients recevront la facture d’une coopérative, avec la TVA.",
        "Vos clients recevront la facture d’une société de portage, avec la TVA.",
        "Certains clients hésitent devant une facture de micro-entreprise.",
        "Une société rassure souvent les entreprises clientes.",
    ],
    Revenu: [
        "",
        "",
        "",
        "",
    ],
});

/// « Rien » for who runs another business than a micro.
pub(super) const KEPT: Reasons = ["", "", "", "Votre entreprise vous convient, et vous pouvez la garder."];
