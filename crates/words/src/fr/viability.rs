//! What turnover, costs and the day rate change for each way: clauses in lower case, after a lead.

use crate::words::Strain;
use engine::Way;

use super::format::euros;

/// « avec 22 000 € par an, le salaire minimum du portage peut être difficile à atteindre. »
pub fn turnover_clause(amount: Option<u32>, way: Way, strain: Strain) -> String {
    match (amount, strain) {
        (Some(amount), _) => ["avec ", &euros(i64::from(amount)), " par an, ", turnover(way, strain)].concat(),
        (None, Strain::None) => {
            "votre chiffre d’affaires n’est pas indiqué, alors nous avons fait la moyenne de plusieurs montants."
                .to_owned()
        }
        (None, Strain::Low | Strain::High) => {
            "votre chiffre d’affaires n’est pas indiqué, et la moyenne de plusieurs montants possibles pèse contre cette voie."
                .to_owned()
        }
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

/// « avec ces frais, la contribution pèse lourd. » ; `known` when the person gave the costs.
pub const fn costs_clause(known: bool, way: Way, heavy: bool) -> &'static str {
    match (known, way, heavy) {
        (true, Way::Cae, false) => "avec ces frais, il reste de quoi payer la contribution.",
        (true, Way::Cae, true) => "avec ces frais, il vous reste peu, et la contribution à la coopérative pèse lourd.",
        (true, Way::Portage, false) => "ces frais sont faibles, et le portage en prend peu en charge.",
        (true, Way::Portage, true) => "peu de frais peuvent passer par le portage.",
        (true, Way::Micro, false) => "ces frais sont faibles, et la micro ne les déduit pas.",
        (true, Way::Micro, true) => {
            "la micro ne déduit pas ces frais : cotisations et impôt se calculent sur tout ce que vous encaissez."
        }
        (true, Way::Creation, _) => "ces frais sont déduits.",
        (false, _, true) => {
            "vos frais ne sont pas indiqués, et le niveau courant pour votre activité pèse contre cette voie."
        }
        (false, _, false) => {
            "vos frais ne sont pas indiqués, alors nous avons pris un niveau courant pour votre activité."
        }
    }
}

/// What the day rate says of portage.
pub const fn rate_clause(good: bool) -> &'static str {
    if good {
        "avec ce prix par jour, le salaire de portage peut être confortable si les missions se suivent."
    } else {
        "avec ce prix par jour, le salaire de portage est serré."
    }
}
