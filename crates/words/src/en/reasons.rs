//! What each way gives or asks, motive by motive and need by need: clauses in lower case, after the name of the way.

use engine::{Answer, Item, Motive, Need, Way};

use super::options::answer as words;
use super::questions::question;
use super::ways::way;

/// Title of what is neither for nor against a way, but must be known before choosing it.
pub const TO_KNOW: &str = "À savoir";

/// The title of the contrast in a close call: « Ce qui départage la CAE et la micro-entreprise ».
pub fn tie_title(first: Way, second: Way) -> String {
    ["Ce qui départage ", way(first).the, " et ", way(second).the].concat()
}

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

/// « Vos clients : « Plusieurs entreprises ». »
pub(crate) fn quoted_answer(item: Item, answer: Answer) -> String {
    [question(item).short, " : « ", &words(item, answer), " »."].concat()
}

/// What a way gives or asks on a motive, whoever reads it; `together` when the project starts with several founders.
pub const fn motive_clause(motive: Motive, way: Way, together: bool) -> &'static str {
    match motive {
        Motive::Gain => gain(way),
        Motive::Lien => lien(way, together),
        Motive::Sens => sens(way),
    }
}

/// What a way gives or asks on a need, whoever reads it; `together` when the project starts with several founders.
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
            "il vous reste moins sur 100 € facturés, après la contribution (8 à 15 %) et les cotisations de salarié."
        }
        Way::Portage => {
            "les frais de gestion (4 à 10 %) et les cotisations de salarié vous laissent moins sur 100 € facturés."
        }
        Way::Micro => "elle laisse plus d’argent, mais seulement si les frais sont faibles.",
        Way::Creation => {
            "il n’y a pas de plafond, les frais sont déduits, et en société vous choisissez comment vous payer."
        }
    }
}

const fn lien(way: Way, together: bool) -> &'static str {
    match way {
        Way::Cae => "une CAE réunit des personnes qui entreprennent, se rencontrent et décident ensemble.",
        Way::Portage => "le lien est surtout avec le client.",
        Way::Micro => "on y travaille pour soi, et le réseau est à construire.",
        Way::Creation if together => "à plusieurs, l’équipe existe dès le départ.",
        Way::Creation => "quand on crée en solo, le lien dépend de l’équipe que l’on forme ensuite.",
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
        Way::Cae => "une CAE repose sur l’envie de partager et de coopérer.",
        Way::Portage => "la relation est individuelle, et presque rien n’est mis en commun.",
        Way::Micro => "rien n’y est mis en commun.",
        Way::Creation if together => "entre personnes associées, on partage les décisions et les résultats.",
        Way::Creation => "en solo, rien n’est mis en commun.",
    }
}

const fn collectif(way: Way, together: bool) -> &'static str {
    match way {
        Way::Cae => {
            "la loi prévoit un accompagnement individuel, auquel s’ajoutent souvent des ateliers et de l’entraide."
        }
        Way::Portage => "une personne suit votre dossier, et il y a parfois une communauté.",
        Way::Micro => "aucun accompagnement n’est inclus.",
        Way::Creation if together => "l’équipe fondatrice se soutient.",
        Way::Creation => "l’appui est à chercher et à payer (comptable, réseau, chambre).",
    }
}

const fn autonomie(way: Way) -> &'static str {
    match way {
        Way::Cae => "la coopérative facture, vérifie certains choix et suit des règles votées ensemble.",
        Way::Portage => "vous choisissez vos clients et vos prix, mais un employeur fixe les règles du contrat.",
        Way::Micro => "vous décidez, dans la limite du plafond.",
        Way::Creation => "c’est votre entreprise, et vous en fixez les règles.",
    }
}

const fn securite(way: Way, together: bool) -> &'static str {
    match way {
        Way::Cae => {
            "le contrat de travail (CESA) donne accès à la Sécurité sociale des salariés et à l’assurance chômage."
        }
        Way::Portage => {
            "le contrat de travail donne accès à la Sécurité sociale des salariés et à l’assurance chômage."
        }
        Way::Micro => "il n’y a pas d’assurance chômage, et la protection dépend de ce que vous encaissez.",
        Way::Creation if together => {
            "dans certaines sociétés (Scop, SAS), on peut avoir la Sécurité sociale des salariés."
        }
        Way::Creation => {
            "en SASU, c’est la Sécurité sociale des salariés, sans le chômage ; en entreprise individuelle ou EURL, celle des indépendants."
        }
    }
}

const fn risque(way: Way) -> &'static str {
    match way {
        Way::Cae => "cette voie est prudente, et il n’y a pas de société à financer.",
        Way::Portage => "cette voie est prudente, et l’on facture des missions déjà trouvées.",
        Way::Micro => "le risque est limité, car on paie selon ce que l’on encaisse.",
        Way::Creation => "on peut y prendre plus de risques pour aller plus loin (capital, emprunt, frais fixes).",
    }
}

const fn gestion(way: Way) -> &'static str {
    match way {
        Way::Cae => "la coopérative tient les comptes et fait les déclarations, et vous gardez moins la main.",
        Way::Portage => {
            "la société de portage fait les factures, la paie et les déclarations, et vous gardez moins la main."
        }
        Way::Micro => "il y a peu de gestion, mais elle est à faire soi-même.",
        Way::Creation => {
            "vous gardez la main sur une gestion complète (comptabilité, déclarations, parfois assemblées)."
        }
    }
}

const fn ambition(way: Way) -> &'static str {
    match way {
        Way::Cae => "on n’y a pas sa propre société, et l’on y embauche rarement.",
        Way::Portage => "on n’y crée pas de société, on n’y embauche pas et l’on n’y constitue pas de capital.",
        Way::Micro => "le chiffre d’affaires est plafonné, et on ne peut pas s’associer.",
        Way::Creation => "on peut embaucher, s’associer, faire entrer des investisseurs et revendre.",
    }
}
