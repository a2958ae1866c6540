//! Words of the printed sheet: one page for an appointment, then the answers, and what the person chooses to show.

use engine::{Access, Alert};
use law::{Date, RULES_DATE};

use super::format::{date, euros, percent};
use crate::explanation::Whom;
use crate::words::SourcedText;

/// What the sheet is.
pub const TITLE: &str = "Quatre Voies, sheet for an appointment";
/// Title of the conditions.
pub const LAW: &str = "What law and practice say";
/// Nothing closes a way nor sets a condition.
pub const NO_LAW: &str = "From these answers, no way is closed and no condition is set.";
/// A reason of law that would tell an answer kept off the sheet.
pub const REASON_OFF: &str = "The reason is personal: it is not on this sheet.";
/// What must be settled first, when it would tell such an answer.
pub const WAITING_OFF: &str =
    "One point is to be settled before choosing a way. It is personal: it is not on this sheet.";
/// A change of such an answer, among those of a variant.
pub const CHANGE_OFF: &str = "a personal answer has been changed";
/// Title of the warnings.
pub const POINTS: &str = "Points to be checked";
/// Title of the next act.
pub const NEXT: &str = "Next step";
/// Title of what speaks for and against a way.
pub const REASONS: &str = "For and against, from the answers";
/// After the name of a way, before what speaks for it.
pub const FOR: &str = ", for";
/// The same, before what speaks against it.
pub const AGAINST: &str = ", against";
/// Title of the second page.
pub const ANSWERS: &str = "Appendix: the answers";
/// Under the answers, when some are kept off the sheet, answered or not.
pub const ANSWERS_OFF: &str = "The more personal answers are not on this sheet.";
/// Prints the sheet.
pub const PRINT: &str = "Print the sheet";
/// What a printed copy holds, under the button that prints.
pub const PRINT_HELP: &str =
    "The sheet fits on one page. For a PDF file, choose “Save as PDF” in place of the printer.";

/// Title of the choice of what is printed.
pub const CHOICES: &str = "What appears on the sheet";
/// Adds the answers after the sheet.
pub const WITH_ANSWERS: &str = "My answers, on the next page";
/// Title of the sensitive answers.
pub const SENSITIVE: &str = "These more personal answers appear only if you tick them.";
/// What a tick also shows.
pub const SENSITIVE_HELP: &str =
    "A tick also shows what depends on the answer: a condition of the law, a point to be checked, a question to ask.";

/// Title of the money.
pub const MONEY: &str = "What would be left";
/// Column of the ways.
pub const WAY: &str = "Way";
/// Column of law and practice.
pub const ACCESS: &str = "Law and practice";
/// Column of the indices.
pub const INDEX: &str = "Index out of 100";
/// Column of the money.
pub const MONTHLY: &str = "A month, after tax";
/// A cell without a figure.
pub const NO_FIGURE: &str = "no figure";
/// No money on the sheet.
pub const NO_MONEY: &str = "Without the answers, there are no amounts.";
/// What is supposed of everybody, and what is left out.
const SUPPOSED: &str = "For a CAE and portage: first without, then with the general reduction of social contributions. Not counted: unemployment and other benefits, accounting, insurance.";

/// When it was printed and by whom: “prepared by yourself, on 23 November 2026. Rules checked on 1 July 2026.”
pub fn about(today: Date, own: bool) -> String {
    let whose = if own {
        "prepared by yourself"
    } else {
        "from a result received"
    };
    [
        whose,
        ", on ",
        &date(today),
        ". Rules checked on ",
        &date(RULES_DATE),
        ".",
    ]
    .concat()
}

/// Under everything: what the sheet is not.
pub const FOOT: &str = "Not legal advice, and not a forecast: have each rule confirmed at the appointment.";

/// At which turnover the amounts are; `own` when it is the person's.
pub fn money_lead(turnover: u32, own: bool) -> String {
    let amount = euros(turnover.into());
    if own {
        [MONEY, " if clients pay ", &amount, " a year, before VAT"].concat()
    } else {
        [MONEY, ": turnover not given, example with ", &amount, " a year"].concat()
    }
}

/// The hypotheses of the amounts; `costs` is the share of the costs, from 0 to 1, and `year` that of the rates.
pub fn hypotheses(costs: f64, year: u16) -> String {
    let costs = percent((costs * 1_000.0).round() as i64);
    let year = year.to_string();
    [
        "Assumptions: expenses of ",
        &costs,
        ", a single person, without Acre (lower contributions at the start), ",
        &year,
        " rates. ",
        SUPPOSED,
    ]
    .concat()
}

/// A way whose access is known, and not its reason: “closed. The reason is personal…”
pub fn reason_off(access: Access) -> String {
    [super::sharing_words::access_word(access), ". ", REASON_OFF].concat()
}

/// Where a rule was noted: “(Code du travail, L5221-5, noted on 01/07/2026, to be checked)”.
pub fn basis(basis: &str, checked: Date, unsure: bool) -> String {
    let check = if unsure { ", to be checked" } else { "" };
    [
        " (",
        basis.trim_end_matches('.'),
        ", noted on ",
        &short(checked),
        check,
        ")",
    ]
    .concat()
}

/// When a warning was noted.
pub fn noted(checked: Date, unsure: bool) -> String {
    let check = if unsure { ", to be checked" } else { "" };
    [" (noted on ", &short(checked), check, ")"].concat()
}

/// A day in figures: “23/11/2026”.
fn short(day: Date) -> String {
    format!("{:02}/{:02}/{}", day.day, day.month, day.year)
}

/// What the sheet had no room for.
pub fn more(count: usize) -> Option<String> {
    match count {
        0 => None,
        1 => Some("One other point is on the page of the result.".to_owned()),
        _ => Some(format!("{count} other points are on the page of the result.")),
    }
}

/// Title of the questions for one appointment: “Questions to ask the portage company”.
pub const fn questions(whom: Whom) -> &'static str {
    match whom {
        Whom::Cae => "Questions to ask the CAE",
        Whom::Portage => "Questions to ask the portage company",
        Whom::Adviser => {
            "Questions to ask at the appointment: chamber, BGE (start-up support network), accountancy firm"
        }
        Whom::Everyone => "Questions to ask at each appointment",
    }
}

/// A warning in the room of a sheet; the page has the whole of it ([`super::alerts::alert`]).
#[expect(clippy::too_many_lines, reason = "a table: one row a warning")]
pub const fn point(alert: Alert) -> SourcedText {
    match alert {
        Alert::ClientUnique => SourcedText {
            text: "With only one client, and the same conditions as an employee, the work may be reclassified as an employment contract. Look for other clients.",
            facts: &[&law::MICRO_SALARIAT_DEGUISE.about],
        },
        Alert::Clauses => SourcedText {
            text: "Reread the employment contract: no competing during the contract, and sometimes a clause for afterwards.",
            facts: &[&law::SALARIE_LOYAUTE.about, &law::SALARIE_NON_CONCURRENCE.about],
        },
        Alert::AgrementSap => SourcedText {
            text: "Personal services (services à la personne): an official approval (agrément) is sometimes compulsory. The clients’ tax credit requires a declaration (NOVA).",
            facts: &[&law::SERVICES_A_LA_PERSONNE_DECLARATION.about],
        },
        Alert::Are60 => SourcedText {
            text: "With ARE (unemployment benefit): for a contract that ended after 1 April 2025, the benefit kept while starting is limited to 60% of the remaining rights. Have France Travail confirm it.",
            facts: &[&law::ARE_PLAFOND_60.about],
        },
        Alert::Acre60Jours => SourcedText {
            text: "Acre (lower contributions at the start), if it concerns you: ask Urssaf within 60 days after creating the business. Without Acre, no Arce (unemployment benefit paid as a lump sum).",
            facts: &[
                &law::ACRE_DELAI_DEMANDE.about,
                &law::ACRE_BENEFICIAIRES.about,
                &law::ARCE_NECESSITE_ACRE.about,
            ],
        },
        Alert::CaeAssocie => SourcedText {
            text: "In a CAE: become a member and partner (associé) within three years, CAPE (test contract) included. Otherwise, the employment contract (CESA) ends.",
            facts: &[&law::CESA_DELAI_ASSOCIE.about],
        },
        Alert::Tva => SourcedText {
            text: "Micro-entreprise: above €37,500 for services or €85,000 for selling goods, VAT from the next 1 January. Above €41,250 or €93,500, as soon as the amount is passed.",
            facts: &[
                &law::TVA_FRANCHISE_SERVICES.about,
                &law::TVA_FRANCHISE_VENTE.about,
                &law::TVA_EFFET_DEPASSEMENT.about,
            ],
        },
        Alert::Meuble => SourcedText {
            text: "Furnished tourist let, ceiling of the micro-entreprise: €15,000 without official rating (classement), €83,600 with a rating or for guest rooms (chambre d’hôtes).",
            facts: &[&law::MICRO_PLAFOND_MEUBLE_TOURISME.about],
        },
        Alert::Cumul => SourcedText {
            text: "Ask the CAF (family benefits office) or France Travail (employment service) whether this activity can be combined with the benefits.",
            facts: &[&law::RSA_PRIME_ACTIVITE.about],
        },
        Alert::CumulRetraite => SourcedText {
            text: "Ask the pension fund whether this activity can be combined with the pension. The rules change if the first pension starts only on or after 1 January 2027.",
            facts: &[&law::RETRAITES_CUMUL.about],
        },
        Alert::Depart => SourcedText {
            text: "Do not resign yet. With a CDI (permanent contract), resigning to start a business may give a right to unemployment benefit, under three conditions: demission-reconversion.gouv.fr.",
            facts: &[&law::DEMISSION_PROJET.about],
        },
        Alert::Rupture => SourcedText {
            text: "An agreed end of contract (rupture conventionnelle) gives a right to unemployment benefit, a resignation rarely does. Ask France Travail what the rule is on that day, before you sign.",
            facts: &[&law::RUPTURE_CONVENTIONNELLE.about, &law::DEMISSION_PROJET.about],
        },
        Alert::AgrementSap30 => SourcedText {
            text: "If more than 30% of the sales of the year before come from another activity, clients lose the tax credit.",
            facts: &[&law::SERVICES_A_LA_PERSONNE_DECLARATION.about],
        },
        Alert::Coiffure => SourcedText {
            text: "Hairdressing: a CAP (first vocational diploma) is enough at clients’ homes. A salon needs a brevet professionnel, a brevet de maîtrise or a qualification of the same level. A person who has it, and is always there, is enough too.",
            facts: &[&law::COIFFURE_SALON.about],
        },
        Alert::Plateforme => SourcedText {
            text: "Without an employment contract, it is up to you to insure yourself against accidents. Ask what the platform covers.",
            facts: &[
                &law::INDEPENDANT_ARRET_MALADIE.about,
                &law::MICRO_SALARIAT_DEGUISE.about,
            ],
        },
        Alert::Facture => SourcedText {
            text: "Working hours, tools or orders that come from this client could be judged as employment. Keep other clients and a written contract.",
            facts: &[&law::MICRO_SALARIAT_DEGUISE.about],
        },
        Alert::Conge => SourcedText {
            text: "With 24 months in the company, unless it has another rule, you can ask for leave or part-time work to start a business: one year, plus one year.",
            facts: &[&law::SALARIE_CONGE_CREATION.about, &law::CONGE_CREATION_RETOUR.about],
        },
        Alert::Maladie => SourcedText {
            text: "Sick leave: with an employment contract, it is calculated on the salary. When self-employed, you generally need one year of affiliation.",
            facts: &[&law::SALARIE_ARRET_MALADIE.about, &law::INDEPENDANT_ARRET_MALADIE.about],
        },
        Alert::Naissance => SourcedText {
            text: "Maternity: a flat rate when self-employed, a benefit that follows the salary with an employment contract. Compare with the health insurance fund before the due date.",
            facts: &[&law::INDEPENDANTE_MATERNITE.about, &law::CESA_SALARIE_PROTECTION.about],
        },
        Alert::Aah => SourcedText {
            text: "AAH (disability allowance): kept in full beside income for six months at most, then in part. Disability pension: it may go down above a threshold. Ask for a calculation before you start.",
            facts: &[&law::AAH_CUMUL.about, &law::INVALIDITE_CUMUL.about],
        },
        Alert::Emprunt => SourcedText {
            text: "Loan: banks generally ask for payslips, or for two to three years of accounts. Talk to the bank before changing.",
            facts: &[&law::BANQUE_EMPRUNT.about],
        },
        Alert::OutreMer => SourcedText {
            text: "In overseas France, the rates of contributions and of VAT are different. Ask Urssaf or the Caisse générale de Sécurité sociale for those of the territory.",
            facts: &[&law::MAYOTTE_OUTRE_MER.about, &law::OUTRE_MER_MICRO.about],
        },
    }
}
