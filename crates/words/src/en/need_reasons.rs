//! What a way does for a need, in whole sentences: what it gives to who asks for it, what is missing for who holds to it, what
//! it costs to who could do without.
//!
//! Some low poles are wishes of their own: others keep the books, avoid the risk, stay at one’s own size. What serves them is
//! a reason for a way; being able to do without what a way lacks is none.

use crate::words::Said::{self, Against, For, Nothing, ToKnow};
use engine::{Need, Way};

/// What is said of the micro to a person who wants to live on it, and was told of no lack of protection.
pub(crate) const LIVING_ON_A_MICRO: &str = "Beaucoup de gens vivent de leur micro. Ajoutez au budget une prévoyance et de l’épargne : la protection y est faible.";

/// What is said of a way to a person at the high or the low pole of a need; `together` when the project starts with several
/// founders.
pub(crate) const fn need_said(need: Need, high: bool, way: Way, together: bool) -> Said {
    match (need, high) {
        (Need::Partage, true) => partage(way, together),
        (Need::Partage, false) => without_partage(way, together),
        (Need::Collectif, true) => collectif(way, together),
        (Need::Collectif, false) => without_collectif(way),
        (Need::Autonomie, true) => autonomie(way),
        (Need::Autonomie, false) => without_autonomie(way),
        (Need::Securite, true) => securite(way, together),
        (Need::Securite, false) => without_securite(way, together),
        (Need::Risque, true) => risque(way),
        (Need::Risque, false) => prudence(way),
        (Need::Gestion, true) => gestion(way),
        (Need::Gestion, false) => delegation(way),
        (Need::Ambition, true) => ambition(way),
        (Need::Ambition, false) => own_size(way),
    }
}

const fn partage(way: Way, together: bool) -> Said {
    match way {
        Way::Cae => For("Une CAE repose sur l’envie de partager et de coopérer, et vous l’avez."),
        Way::Portage => Against(
            "En portage, la relation est individuelle, et presque rien n’est mis en commun. Or vous aimez partager.",
        ),
        Way::Micro => Against("En micro, rien n’est mis en commun. Or vous aimez coopérer."),
        Way::Creation if together => {
            For("Entre personnes associées, vous partagerez les décisions et les résultats : vous aimez cela.")
        }
        Way::Creation => {
            Against("Une entreprise créée en solo ne met rien en commun. Or vous aimez partager et coopérer.")
        }
    }
}

const fn without_partage(way: Way, together: bool) -> Said {
    match way {
        Way::Cae => Against(
            "Une CAE demande de partager du temps et des méthodes. Vous préférez les garder pour votre activité.",
        ),
        Way::Creation if together => Against(
            "À plusieurs, il faudra partager les décisions et les résultats. Vous préférez garder vos moyens pour votre activité.",
        ),
        Way::Portage | Way::Micro | Way::Creation => Nothing,
    }
}

const fn collectif(way: Way, together: bool) -> Said {
    match way {
        Way::Cae => For(
            "En CAE, la loi prévoit un accompagnement individuel, souvent avec des ateliers et de l’entraide : c’est l’appui que vous cherchez.",
        ),
        Way::Portage => For(
            "En portage, une personne suit votre dossier, et il y a parfois une communauté : un début d’appui, comme vous le souhaitez.",
        ),
        Way::Micro => {
            Against("La micro ne comprend aucun accompagnement. Or vous aimeriez avoir des collègues ou un appui.")
        }
        Way::Creation if together => Nothing,
        Way::Creation => Against(
            "En création, l’appui est à chercher et à payer : comptable, réseau, chambre. Or vous aimeriez avancer avec quelqu’un.",
        ),
    }
}

const fn without_collectif(way: Way) -> Said {
    match way {
        Way::Cae => {
            Against("La contribution à la CAE paie aussi un accompagnement, un avantage qui compte peu pour vous.")
        }
        Way::Portage | Way::Micro | Way::Creation => Nothing,
    }
}

const fn autonomie(way: Way) -> Said {
    match way {
        Way::Cae => Against(
            "La coopérative facture, vérifie certains choix et suit des règles votées ensemble. Or vous aimez décider par vous-même.",
        ),
        Way::Portage => Nothing,
        Way::Micro => For("En micro, vous décidez, dans la limite du plafond : vous tenez à cette liberté."),
        Way::Creation => For("C’est votre entreprise : vous en fixez les règles, comme vous aimez le faire."),
    }
}

const fn without_autonomie(way: Way) -> Said {
    match way {
        Way::Creation => Against("En création, chaque décision repose sur vous, une liberté qui compte peu pour vous."),
        Way::Cae | Way::Portage | Way::Micro => Nothing,
    }
}

const fn securite(way: Way, together: bool) -> Said {
    match way {
        Way::Cae => For(
            "Le contrat de travail de la CAE (CESA) donne la Sécurité sociale des salariés et l’assurance chômage : c’est la protection que vous cherchez.",
        ),
        Way::Portage => For(
            "Le contrat de portage donne la Sécurité sociale des salariés et l’assurance chômage. Vous tenez à cette protection.",
        ),
        Way::Micro => Against(
            "En micro, il n’y a pas d’assurance chômage, et la protection dépend de ce que vous encaissez. Or vous y tenez.",
        ),
        Way::Creation if together => Nothing,
        Way::Creation => Against(
            "En SASU, c’est la Sécurité sociale des salariés, sans le chômage. En entreprise individuelle ou EURL, celle des indépendants. Or vous tenez à un contrat salarié.",
        ),
    }
}

const fn without_securite(way: Way, together: bool) -> Said {
    match way {
        Way::Cae => Against(
            "En CAE, la protection se paie en cotisations de salarié, pour un avantage qui compte peu pour vous.",
        ),
        Way::Portage => {
            Against("Les cotisations de salarié du portage paient une protection dont vous pensez pouvoir vous passer.")
        }
        Way::Micro => ToKnow(
            "Ici, pas d’assurance chômage. Vous pensez pouvoir vivre sans contrat : vérifiez combien de mois vous tiendriez.",
        ),
        Way::Creation if together => Nothing,
        Way::Creation => ToKnow(
            "Diriger son entreprise n’ouvre pas l’assurance chômage, sauf en Scop sous conditions. Prévoyez de quoi tenir plusieurs mois.",
        ),
    }
}

const fn risque(way: Way) -> Said {
    match way {
        Way::Cae => Against("La CAE est une voie prudente : le risque que vous acceptez y rapporte peu."),
        Way::Portage => Against(
            "En portage, vous facturez des missions déjà trouvées : accepter le risque y mène rarement plus loin.",
        ),
        Way::Micro => Nothing,
        Way::Creation => For(
            "En création, vous pouvez prendre plus de risques pour aller plus loin : capital, emprunt, frais fixes. Vous les acceptez.",
        ),
    }
}

const fn prudence(way: Way) -> Said {
    match way {
        Way::Cae => For("La CAE est une voie prudente, sans société à financer : vous préférez éviter le risque."),
        Way::Portage => For(
            "Le portage est une voie prudente : vous facturez des missions déjà trouvées, et vous évitez le risque.",
        ),
        Way::Micro => Nothing,
        Way::Creation => Against(
            "Créer demande souvent un capital, un emprunt ou des frais fixes. Or vous préférez éviter le risque.",
        ),
    }
}

const fn gestion(way: Way) -> Said {
    match way {
        Way::Cae => {
            Against("En CAE, vous payez la coopérative pour tenir vos comptes, ce que vous pourriez faire vous-même.")
        }
        Way::Portage => Against(
            "En portage, les frais paient la gestion de votre activité. Or vous vous sentez capable de la tenir.",
        ),
        Way::Micro => Nothing,
        Way::Creation => For("En création, vous gardez la main sur toute la gestion, et vous vous en sentez capable."),
    }
}

const fn delegation(way: Way) -> Said {
    match way {
        Way::Cae => For("La coopérative tient vos comptes et fait vos déclarations, et c’est ce que vous cherchez."),
        Way::Portage => {
            For("La société de portage fait les factures, la paie et les déclarations : c’est ce que vous cherchez.")
        }
        Way::Micro => Nothing,
        Way::Creation => Against(
            "En création, la comptabilité complète est à tenir, ou à payer. Or vous préférez que d’autres s’en occupent.",
        ),
    }
}

const fn ambition(way: Way) -> Said {
    match way {
        Way::Cae => Against(
            "En CAE, vous n’avez pas votre propre société, et l’on y embauche rarement. Or vous voulez grandir.",
        ),
        Way::Portage => Against(
            "En portage, vous ne pouvez ni embaucher ni constituer un capital. Or vous aimeriez voir votre activité grandir.",
        ),
        Way::Micro => Against(
            "En micro, le chiffre d’affaires est plafonné, et l’on ne peut pas s’associer. Or vous visez plus grand.",
        ),
        Way::Creation => For(
            "En création, vous pouvez embaucher, vous associer, faire entrer des investisseurs et revendre : de quoi grandir comme vous le souhaitez.",
        ),
    }
}

const fn own_size(way: Way) -> Said {
    match way {
        Way::Cae => For("En CAE, vous développez une activité à votre mesure, sans société à diriger."),
        Way::Portage => For("En portage, vous avancez mission par mission, à votre mesure."),
        Way::Micro => For("La micro est faite pour une activité à votre mesure, avec peu de formalités."),
        Way::Creation => Against(
            "Une société sert surtout à grandir, avec des frais fixes. Or vous préférez une activité à votre mesure.",
        ),
    }
}
