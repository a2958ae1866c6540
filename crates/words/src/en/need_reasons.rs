//! What a way does for a need, in whole sentences: what it gives to who asks for it, what is missing for who holds to it, what
//! it costs to who could do without.
//!
//! Some low poles are wishes of their own: others keep the books, avoid the risk, stay at one’s own size. What serves them is
//! a reason for a way; being able to do without what a way lacks is none.

use crate::words::Said::{self, Against, For, Nothing, ToKnow};
use engine::{Need, Way};

/// What is said of the micro to a person who wants to live on it, and was told of no lack of protection.
pub(crate) const LIVING_ON_A_MICRO: &str = "Many people live on their micro-entreprise. Add prévoyance (income protection) and savings to your budget: the protection there is low.";

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
        Way::Cae => For("A CAE rests on the wish to share and cooperate, and you have it."),
        Way::Portage => {
            Against("In portage, the relationship is individual, and almost nothing is shared. But you like sharing.")
        }
        Way::Micro => Against("In a micro-entreprise, nothing is shared. But you like cooperating."),
        Way::Creation if together => For("Between partners, you will share decisions and results: you like that."),
        Way::Creation => Against(
            "In a full business that you set up alone, nothing is shared. But you like sharing and cooperating.",
        ),
    }
}

const fn without_partage(way: Way, together: bool) -> Said {
    match way {
        Way::Cae => {
            Against("A CAE asks you to share time and methods. You would rather keep them for your own activity.")
        }
        Way::Creation if together => Against(
            "With several founders, you will have to share decisions and results. You would rather keep your means for your own activity.",
        ),
        Way::Portage | Way::Micro | Way::Creation => Nothing,
    }
}

const fn collectif(way: Way, together: bool) -> Said {
    match way {
        Way::Cae => For(
            "In a CAE, the law provides for individual support, often with workshops and mutual help: it is the support you are looking for.",
        ),
        Way::Portage => For(
            "In portage, one person follows your file, and there is sometimes a community: the start of some support, as you wish.",
        ),
        Way::Micro => {
            Against("A micro-entreprise includes no support at all. But you would like to have colleagues or support.")
        }
        Way::Creation if together => Nothing,
        Way::Creation => Against(
            "In a full business, you have to look for support and pay for it: accountant, network, chamber. But you would like to go forward with somebody.",
        ),
    }
}

const fn without_collectif(way: Way) -> Said {
    match way {
        Way::Cae => {
            Against("The contribution to a CAE also pays for support, an advantage that matters little to you.")
        }
        Way::Portage | Way::Micro | Way::Creation => Nothing,
    }
}

const fn autonomie(way: Way) -> Said {
    match way {
        Way::Cae => Against(
            "The cooperative sends the invoices, checks some choices and follows rules voted together. But you like deciding for yourself.",
        ),
        Way::Portage => Nothing,
        Way::Micro => {
            For("In a micro-entreprise, you decide, within the limit of the ceiling: this freedom matters to you.")
        }
        Way::Creation => For("It is your own business: you set its rules, as you like to do."),
    }
}

const fn without_autonomie(way: Way) -> Said {
    match way {
        Way::Creation => {
            Against("In a full business, every decision rests on you, a freedom that matters little to you.")
        }
        Way::Cae | Way::Portage | Way::Micro => Nothing,
    }
}

const fn securite(way: Way, together: bool) -> Said {
    match way {
        Way::Cae => For(
            "The employment contract of a CAE (CESA) gives the Social Security of employees and unemployment insurance: it is the protection you are looking for.",
        ),
        Way::Portage => For(
            "The portage contract gives the Social Security of employees and unemployment insurance. This protection matters to you.",
        ),
        Way::Micro => Against(
            "In a micro-entreprise, there is no unemployment insurance, and your protection depends on the money you receive. But protection matters to you.",
        ),
        Way::Creation if together => Nothing,
        Way::Creation => Against(
            "In a SASU, you have the Social Security of employees, without unemployment insurance. As a sole trader (EI) or in an EURL, you have that of the self-employed. But an employment contract matters to you.",
        ),
    }
}

const fn without_securite(way: Way, together: bool) -> Said {
    match way {
        Way::Cae => Against(
            "In a CAE, you pay for protection with the contributions of an employee, for an advantage that matters little to you.",
        ),
        Way::Portage => Against(
            "In portage, the contributions of an employee pay for a protection that you think you can do without.",
        ),
        Way::Micro => ToKnow(
            "Here, there is no unemployment insurance. You think you can live without a contract: check how many months you could manage.",
        ),
        Way::Creation if together => Nothing,
        Way::Creation => ToKnow(
            "Running your own business gives no right to unemployment insurance, except in a Scop under conditions. Plan enough to live on for several months.",
        ),
    }
}

const fn risque(way: Way) -> Said {
    match way {
        Way::Cae => Against("A CAE is a cautious way: the risk you accept brings little there."),
        Way::Portage => Against(
            "In portage, you invoice assignments you have already found: accepting risk rarely takes you further.",
        ),
        Way::Micro => Nothing,
        Way::Creation => For(
            "In a full business, you can take more risks to go further: capital, loan, fixed costs. You accept them.",
        ),
    }
}

const fn prudence(way: Way) -> Said {
    match way {
        Way::Cae => For("A CAE is a cautious way, without a company to finance: you would rather avoid risk."),
        Way::Portage => {
            For("Portage is a cautious way: you invoice assignments you have already found, and you avoid risk.")
        }
        Way::Micro => Nothing,
        Way::Creation => Against(
            "Founding a full business often takes capital, a loan or fixed costs. But you would rather avoid risk.",
        ),
    }
}

const fn gestion(way: Way) -> Said {
    match way {
        Way::Cae => Against("In a CAE, you pay the cooperative to keep your accounts, which you could do yourself."),
        Way::Portage => {
            Against("In portage, the fee pays for the paperwork of your activity. But you feel able to do it.")
        }
        Way::Micro => Nothing,
        Way::Creation => For("In a full business, you keep control of all the paperwork, and you feel able to do it."),
    }
}

const fn delegation(way: Way) -> Said {
    match way {
        Way::Cae => For(
            "The cooperative keeps your accounts and files your declarations, and this is what you are looking for.",
        ),
        Way::Portage => For(
            "The portage company does the invoices, the payroll and the declarations: it is what you are looking for.",
        ),
        Way::Micro => Nothing,
        Way::Creation => Against(
            "In a full business, you have to keep full accounts, or pay for them. But you would rather others did it.",
        ),
    }
}

const fn ambition(way: Way) -> Said {
    match way {
        Way::Cae => {
            Against("In a CAE, you do not have your own company, and people rarely hire there. But you want to grow.")
        }
        Way::Portage => Against(
            "In portage, you can neither hire nor build up capital. But you would like to see your activity grow.",
        ),
        Way::Micro => Against(
            "In a micro-entreprise, turnover has a ceiling, and you cannot take partners. But you are aiming higher.",
        ),
        Way::Creation => For(
            "In a full business, you can hire, take partners, bring in investors and sell the business: enough to grow as you wish.",
        ),
    }
}

const fn own_size(way: Way) -> Said {
    match way {
        Way::Cae => For("In a CAE, you grow an activity on your own scale, without a company to run."),
        Way::Portage => For("In portage, you go forward one assignment at a time, on your own scale."),
        Way::Micro => For("A micro-entreprise is made for an activity on your own scale, with few formalities."),
        Way::Creation => {
            Against("A company is mainly for growing, with fixed costs. But you prefer an activity on your own scale.")
        }
    }
}
