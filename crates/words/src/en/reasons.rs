//! What each way gives or asks, motive by motive and need by need: clauses in lower case, after the name of the way.

use engine::{Answer, Item, Motive, Need, Way};

use super::options::answer as words;
use super::questions::question;
use super::ways::way;

/// Title of what is neither for nor against a way, but must be known before choosing it.
pub const TO_KNOW: &str = "Keep in mind";

/// The title of the contrast in a close call: “What decides between a CAE and a micro-entreprise”.
pub fn tie_title(first: Way, second: Way) -> String {
    ["What decides between ", way(first).the, " and ", way(second).the].concat()
}

/// The title of the contrast: “What points to a CAE rather than a micro-entreprise”.
pub fn contrast_title(first: Way, second: Way) -> String {
    ["What points to ", way(first).the, " rather than ", way(second).the].concat()
}

/// `Your clients: “Several companies”.`
pub(crate) fn quoted_answer(item: Item, answer: Answer) -> String {
    [question(item).short, ": “", &words(item, answer), "”."].concat()
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
            "you have less left out of €100 invoiced, after the contribution (8 to 15%) and the social contributions of an employee."
        }
        Way::Portage => {
            "the management fee (4 to 10%) and the social contributions of an employee leave you less out of €100 invoiced."
        }
        Way::Micro => "it leaves more money, but only if expenses are low.",
        Way::Creation => "there is no ceiling, expenses are deducted, and in a company you choose how to pay yourself.",
    }
}

const fn lien(way: Way, together: bool) -> &'static str {
    match way {
        Way::Cae => "a CAE brings together people who run their own activity, meet and decide together.",
        Way::Portage => "the contact is mainly with the client.",
        Way::Micro => "you work for yourself, and you have to build your network.",
        Way::Creation if together => "with several founders, the team exists from the start.",
        Way::Creation => "when you start alone, contact with other people depends on the team you build later.",
    }
}

const fn sens(way: Way) -> &'static str {
    match way {
        Way::Cae => "invoicing and accounts are shared, which leaves more time for the trade.",
        Way::Portage => "the paperwork is taken care of, which leaves more time for assignments.",
        Way::Micro => "there is little paperwork, but you have to do it yourself.",
        Way::Creation => "running a company takes time away from the trade.",
    }
}

const fn partage(way: Way, together: bool) -> &'static str {
    match way {
        Way::Cae => "a CAE rests on the wish to share and cooperate.",
        Way::Portage => "the relationship is individual, and almost nothing is shared.",
        Way::Micro => "nothing is shared there.",
        Way::Creation if together => "between partners, you share decisions and results.",
        Way::Creation => "alone, nothing is shared.",
    }
}

const fn collectif(way: Way, together: bool) -> &'static str {
    match way {
        Way::Cae => "the law provides for individual support, often with workshops and mutual help added.",
        Way::Portage => "one person follows your file, and there is sometimes a community.",
        Way::Micro => "no support is included.",
        Way::Creation if together => "the founding team supports one another.",
        Way::Creation => "you have to look for support and pay for it (accountant, network, chamber).",
    }
}

const fn autonomie(way: Way) -> &'static str {
    match way {
        Way::Cae => "the cooperative sends the invoices, checks some choices and follows rules voted together.",
        Way::Portage => "you choose your clients and your prices, but an employer sets the rules of the contract.",
        Way::Micro => "you decide, within the limit of the ceiling.",
        Way::Creation => "it is your own business, and you set its rules.",
    }
}

const fn securite(way: Way, together: bool) -> &'static str {
    match way {
        Way::Cae => {
            "the employment contract (CESA) gives access to the Social Security of employees and to unemployment insurance."
        }
        Way::Portage => {
            "the employment contract gives access to the Social Security of employees and to unemployment insurance."
        }
        Way::Micro => "there is no unemployment insurance, and your protection depends on the money you receive.",
        Way::Creation if together => "in some companies (Scop, SAS), you can have the Social Security of employees.",
        Way::Creation => {
            "in a SASU, you have the Social Security of employees, without unemployment insurance. As a sole trader (EI) or in an EURL, you have that of the self-employed."
        }
    }
}

const fn risque(way: Way) -> &'static str {
    match way {
        Way::Cae => "this way is cautious, and there is no company to finance.",
        Way::Portage => "this way is cautious, and you invoice assignments you have already found.",
        Way::Micro => "the risk is limited, because you pay according to the money you receive.",
        Way::Creation => "you can take more risks there to go further (capital, loan, fixed costs).",
    }
}

const fn gestion(way: Way) -> &'static str {
    match way {
        Way::Cae => "the cooperative keeps the accounts and files the declarations, and you have less control.",
        Way::Portage => {
            "the portage company does the invoices, the payroll and the declarations, and you have less control."
        }
        Way::Micro => "there is little paperwork, but you have to do it yourself.",
        Way::Creation => "you keep control of all the paperwork (accounts, declarations, sometimes general meetings).",
    }
}

const fn ambition(way: Way) -> &'static str {
    match way {
        Way::Cae => "you do not have your own company there, and people rarely hire there.",
        Way::Portage => "you do not create a company there, you do not hire and you do not build up capital.",
        Way::Micro => "turnover has a ceiling, and you cannot take partners.",
        Way::Creation => "you can hire, take partners, bring in investors and sell the business.",
    }
}
