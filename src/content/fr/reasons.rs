//! What each way brings or asks, motive by motive and need by need: clauses in lower case, after a lead.

use crate::engine::{Answer, Item, Motive, Need, Way};

use super::items::question;
use super::options::answer as words;
use super::ways::way;

/// For a way that an answer does not touch, beside one that it does.
pub(crate) const NO_EFFECT: &str = "cette réponse n’y change rien.";

/// The title of the contrast: « Ce qui fait pencher vers la CAE plutôt que vers la micro-entreprise ».
pub fn contrast_title(first: Way, second: Way) -> String {
    [
        "Ce qui fait pencher vers ",
        way(first).the,
        " plutôt que vers ",
        way(second).the,
    ]
    .concat()
}

/// How a sentence leads in: by what the way offers (`supplied` when its weight is positive) and what the person wants.
pub const fn lead(supplied: bool, wanted: bool) -> &'static str {
    match (supplied, wanted) {
        (true, true) => "Un atout :",
        (false, true) => "Un frein :",
        (false, false) => "Pas un obstacle pour vous :",
        (true, false) => "Vous en profiteriez peu :",
    }
}

/// How a sentence on a fact leads in.
pub(crate) const fn fact_lead(good: bool) -> &'static str {
    lead(good, true)
}

/// « Vos clients : « Plusieurs entreprises ». »
pub(crate) fn quoted_answer(item: Item, answer: Answer) -> String {
    [question(item).short, " : « ", &words(item, answer), " »."].concat()
}

/// What a way brings or asks on a motive; `together` when the project starts with several founders.
pub const fn motive_clause(motive: Motive, way: Way, together: bool) -> &'static str {
    match motive {
        Motive::Gain => gain(way),
        Motive::Lien => lien(way, together),
        Motive::Sens => sens(way),
    }
}

/// What a way brings or asks on a need; `together` when the project starts with several founders.
pub const fn need_clause(need: Need, way: Way, together: bool) -> &'static str {
    match need {
        Need::Partage => partage(way, together),
        Need::Collectif => collectif(way, together),
        Need::Autonomie => autonomie(way),
        Need::Securite => securite(way, together),
        Need::Risque => risque(way),
        Need::Gestion => gestion(way),
        Need::Ambition => ambition(way),
    }
}

const fn gain(way: Way) -> &'static str {
    match way {
        Way::Cae => {
            "la contribution (8 à 15 % selon la coopérative) et les cotisations de salarié laissent moins de net sur 100 € facturés."
        }
        Way::Portage => {
            "les frais de gestion (4 à 10 %) et les cotisations de salarié laissent moins de net sur 100 € facturés."
        }
        Way::Micro => {
            "quand les frais sont faibles, les prélèvements le restent aussi, ce qui laisse plus de net tout de suite."
        }
        Way::Creation => "il n’y a pas de plafond, les frais sont déduits, et la rémunération s’arbitre.",
    }
}

const fn lien(way: Way, together: bool) -> &'static str {
    match way {
        Way::Cae => "une CAE réunit des personnes qui entreprennent, se rencontrent et décident ensemble.",
        Way::Portage => "le lien est surtout avec le client.",
        Way::Micro => "on y travaille pour soi ; le réseau est à construire.",
        Way::Creation if together => "à plusieurs, l’équipe existe dès le départ.",
        Way::Creation => "en solo, le lien dépend de l’équipe que l’on crée.",
    }
}

const fn sens(way: Way) -> &'static str {
    match way {
        Way::Cae => {
            "la facturation et la comptabilité sont mises en commun, ce qui laisse plus de temps pour le métier."
        }
        Way::Portage => "l’administratif est pris en charge, ce qui laisse plus de temps pour les missions.",
        Way::Micro => "il y a peu d’administratif, mais il est à faire soi-même.",
        Way::Creation => "diriger une société prend du temps sur le métier.",
    }
}

const fn partage(way: Way, together: bool) -> &'static str {
    match way {
        Way::Cae => "la CAE repose sur le partage. Sans envie de partager et de coopérer, mieux vaut ne pas essayer.",
        Way::Portage => "la relation est individuelle, et presque rien n’est mis en commun.",
        Way::Micro => "rien n’y est mis en commun.",
        Way::Creation if together => "entre personnes associées, on partage les décisions et les résultats.",
        Way::Creation => "en solo, rien n’est mis en commun.",
    }
}

const fn collectif(way: Way, together: bool) -> &'static str {
    match way {
        Way::Cae => "la loi prévoit un accompagnement individuel, auquel s’ajoutent des ateliers et de l’entraide.",
        Way::Portage => "vous avez un interlocuteur, parfois une communauté.",
        Way::Micro => "aucun accompagnement n’est inclus.",
        Way::Creation if together => "l’équipe fondatrice se soutient.",
        Way::Creation => "l’appui est à chercher et à payer (comptable, réseau, chambre).",
    }
}

const fn autonomie(way: Way) -> &'static str {
    match way {
        Way::Cae => "la coopérative facture, vérifie certains choix et suit des règles votées ensemble.",
        Way::Portage => "vous choisissez vos clients et vos prix, mais un employeur fixe le cadre.",
        Way::Micro => "vous décidez, dans les limites du régime.",
        Way::Creation => "c’est votre entreprise, avec vos règles.",
    }
}

const fn securite(way: Way, together: bool) -> &'static str {
    match way {
        Way::Cae => "le contrat de travail (CESA) donne accès au régime général et à l’assurance chômage.",
        Way::Portage => "le contrat de travail donne accès au régime général et à l’assurance chômage.",
        Way::Micro => "il n’y a pas d’assurance chômage, et les droits dépendent du chiffre d’affaires.",
        Way::Creation if together => "en Scop ou en SAS, un statut de salarié ou assimilé est possible.",
        Way::Creation => {
            "en SASU, c’est le régime général sans chômage ; en EI et en EURL, le régime des indépendants."
        }
    }
}

const fn risque(way: Way) -> &'static str {
    match way {
        Way::Cae => "le cadre est prudent, et il n’y a pas de société à financer.",
        Way::Portage => "le cadre est prudent, et l’on facture des missions déjà trouvées.",
        Way::Micro => "le risque est limité, car on paie selon ce que l’on encaisse.",
        Way::Creation => "le capital, les charges fixes et l’emprunt demandent d’accepter l’incertitude.",
    }
}

const fn gestion(way: Way) -> &'static str {
    match way {
        Way::Cae => "la gestion est mise en commun, ce qui sert surtout si elle vous pèse.",
        Way::Portage => "la gestion est déléguée, ce qui sert surtout si elle vous pèse.",
        Way::Micro => "la gestion est légère, ni atout ni obstacle.",
        Way::Creation => "il y a une comptabilité complète, des déclarations et parfois des assemblées à suivre.",
    }
}

const fn ambition(way: Way) -> &'static str {
    match way {
        Way::Cae => "on n’y possède pas sa société, et embaucher y est rare.",
        Way::Portage => "il n’y a ni embauche, ni société, ni capital.",
        Way::Micro => "le chiffre d’affaires est plafonné, sans associés, et les frais ne sont pas déduits.",
        Way::Creation => "on peut embaucher, s’associer, faire entrer des investisseurs et revendre.",
    }
}
