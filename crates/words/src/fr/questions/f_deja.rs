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
        "votre micro vous convient, et vous pouvez la garder.",
        "",
    ],
    Protection: [
        "le contrat de travail (CESA) apporte la protection des salariés : maladie, retraite, chômage.",
        "le contrat de travail apporte la protection des salariés : maladie, retraite, chômage.",
        "en micro, il n’y a pas d’assurance chômage, et la protection dépend de ce que vous encaissez.",
        "",
    ],
    Collectif: [
        "une CAE donne les collègues et l’appui qui vous manquent.",
        "",
        "en micro, les collègues et l’appui sont à chercher soi-même.",
        "",
    ],
    Administratif: [
        "la coopérative fait les factures, la paie et les déclarations.",
        "la société de portage fait les factures, la paie et les déclarations.",
        "",
        "la comptabilité et les déclarations y demandent plus de temps, ou un cabinet à payer.",
    ],
    Frais: [
        "",
        "",
        "la micro ne déduit pas les frais, et la franchise de TVA ne rend pas celle des achats.",
        "une entreprise au réel ou une société déduit ses frais, et récupère la TVA des achats si elle la facture.",
    ],
    Grandir: [
        "",
        "en portage, on n’embauche pas et l’on ne s’associe pas.",
        "le chiffre d’affaires est plafonné, et on ne peut pas s’associer.",
        "une société permet d’embaucher et de s’associer, sans le plafond de la micro.",
    ],
    Clients: [
        "vos clients reçoivent la facture d’une coopérative, avec la TVA.",
        "vos clients reçoivent la facture d’une société de portage, avec la TVA.",
        "certains clients hésitent devant une facture de micro-entreprise.",
        "une société rassure souvent les entreprises clientes.",
    ],
    Revenu: [
        "",
        "",
        "",
        "",
    ],
});

/// « Rien » for who runs another business than a micro.
pub(super) const KEPT: Reasons = ["", "", "", "votre entreprise vous convient, et vous pouvez la garder."];
