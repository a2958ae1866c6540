//! What turnover, costs and the day rate change for each way, in whole sentences; those of two ways are never alike.

use crate::words::Strain;
use engine::Way;

use super::format::euros;
use super::ways::way as words;

/// « Avec 22 000 € par an, le salaire minimum du portage peut être difficile à atteindre. »
pub fn turnover_clause(amount: Option<u32>, way: Way, strain: Strain) -> String {
    let the = words(way).the;
    match (amount, strain) {
        (Some(amount), _) => ["Avec ", &euros(i64::from(amount)), " par an, ", turnover(way, strain)].concat(),
        (None, Strain::None) => [
            "Faute de réponse, nous avons essayé plusieurs chiffres d’affaires pour ",
            the,
            ".",
        ]
        .concat(),
        (None, Strain::Low | Strain::High) => [
            "Faute de réponse, nous avons essayé plusieurs chiffres d’affaires : en moyenne, ils pèsent contre ",
            the,
            ".",
        ]
        .concat(),
    }
}

const fn turnover(way: Way, strain: Strain) -> &'static str {
    match (way, strain) {
        (Way::Cae, Strain::None) => "l’activité peut payer la contribution, puis un salaire à la mesure des ventes.",
        (Way::Cae, Strain::Low) => {
            "il est difficile de vous verser un salaire, même si la loi n’impose aucun minimum pendant le test."
        }
        (Way::Cae, Strain::High) => "une contribution en pourcentage coûte plus cher qu’un service comptable.",
        (Way::Portage, Strain::None) => "le salaire minimum du portage est à portée.",
        (Way::Portage, Strain::Low) => "le salaire minimum du portage peut être difficile à atteindre.",
        (Way::Portage, Strain::High) => "des frais de gestion en pourcentage pèsent lourd.",
        (Way::Micro, Strain::None | Strain::Low) => "vous restez loin du plafond.",
        (Way::Micro, Strain::High) => "le plafond de la micro est proche ou dépassé.",
        (Way::Creation, Strain::None | Strain::High) => {
            "l’activité peut payer les frais fixes d’une entreprise classique."
        }
        (Way::Creation, Strain::Low) => "la comptabilité, les cotisations minimales et la gestion pèsent lourd.",
    }
}

/// « Avec vos frais, il vous reste peu, et la contribution à la coopérative pèse lourd. » ; `known` when the person gave the costs.
pub fn costs_clause(known: bool, way: Way, heavy: bool) -> String {
    let the = words(way).the;
    match (known, heavy) {
        (true, _) => costs(way, heavy).to_owned(),
        (false, true) => [
            "Faute de réponse sur vos frais, nous avons pris un niveau courant : il pèse contre ",
            the,
            ".",
        ]
        .concat(),
        (false, false) => [
            "Faute de réponse sur vos frais, nous avons pris un niveau courant pour ",
            the,
            ".",
        ]
        .concat(),
    }
}

const fn costs(way: Way, heavy: bool) -> &'static str {
    match (way, heavy) {
        (Way::Cae, false) => "Avec vos frais, il reste de quoi payer la contribution.",
        (Way::Cae, true) => "Avec vos frais, il vous reste peu, et la contribution à la coopérative pèse lourd.",
        (Way::Portage, false) => "Vos frais sont faibles, et le portage en prend peu en charge.",
        (Way::Portage, true) => "Peu de vos frais peuvent passer par le portage.",
        (Way::Micro, false) => "Vos frais sont faibles, et la micro ne les déduit pas.",
        (Way::Micro, true) => {
            "La micro ne déduit pas vos frais : cotisations et impôt se calculent sur tout ce que vous encaissez."
        }
        (Way::Creation, _) => "En création, vos frais sont déduits.",
    }
}

/// What the day rate says of portage.
pub const fn rate_clause(good: bool) -> &'static str {
    if good {
        "Avec votre prix par jour, le salaire de portage peut être confortable si les missions se suivent."
    } else {
        "Avec votre prix par jour, le salaire de portage est serré."
    }
}
