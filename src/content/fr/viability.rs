//! What turnover, costs and the day rate change for each way: clauses in lower case, after a lead.

use crate::content::words::Strain;
use crate::engine::Way;

use super::format::euros;

/// « avec 22 000 € par an, le salaire minimum du portage est difficile à atteindre. »
pub fn turnover_clause(amount: Option<u32>, way: Way, strain: Strain) -> String {
    match amount {
        Some(amount) => ["avec ", &euros(i64::from(amount)), " par an, ", turnover(way, strain)].concat(),
        None => "votre chiffre d’affaires n’est pas indiqué, alors nous avons fait la moyenne de plusieurs montants."
            .to_owned(),
    }
}

const fn turnover(way: Way, strain: Strain) -> &'static str {
    match (way, strain) {
        (Way::Cae, Strain::None) => "l’activité peut payer la contribution et un salaire.",
        (Way::Cae, Strain::Low) => {
            "un salaire est difficile à verser, même si la loi n’impose aucun minimum pendant le test."
        }
        (Way::Cae, Strain::High) => "une contribution en pourcentage coûte plus qu’un service comptable.",
        (Way::Portage, Strain::None) => "le salaire minimum du portage est à portée.",
        (Way::Portage, Strain::Low) => "le salaire minimum du portage est difficile à atteindre.",
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
        (true, Way::Cae, true) => "avec ces frais, la marge est faible et la contribution pèse lourd.",
        (true, Way::Portage, false) => "ces frais sont faibles, et le portage en prend peu en charge.",
        (true, Way::Portage, true) => "peu de frais peuvent passer par le portage.",
        (true, Way::Micro, false) => "ces frais sont faibles, et la micro ne les déduit pas.",
        (true, Way::Micro, true) => {
            "la micro ne déduit pas ces frais, alors que cotisations et impôt portent sur tout l’encaissé."
        }
        (true, Way::Creation, _) => "ces frais sont déduits.",
        (false, _, _) => "vos frais ne sont pas indiqués, alors nous avons pris un niveau courant pour votre activité.",
    }
}

/// What the day rate says of portage.
pub const fn rate_clause(good: bool) -> &'static str {
    if good {
        "avec ce prix par jour, le salaire de portage est confortable."
    } else {
        "avec ce prix par jour, le salaire de portage est serré."
    }
}
