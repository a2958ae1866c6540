//! Words of the printed sheet: one page for an appointment, then the answers, and what the person chooses to show.

use engine::{Access, Alert};
use law::{Date, RULES_DATE};

use super::format::{date, euros, percent};
use crate::explanation::Whom;
use crate::words::SourcedText;

/// What the sheet is.
pub const TITLE: &str = "Quatre Voies, fiche pour un rendez-vous";
/// Title of the conditions.
pub const LAW: &str = "Ce que disent la loi et la pratique";
/// Nothing closes a way nor sets a condition.
pub const NO_LAW: &str = "D’après ces réponses, aucune voie n’est fermée et aucune condition n’est posée.";
/// A reason of law that would tell an answer kept off the sheet.
pub const REASON_OFF: &str = "La raison est personnelle : elle n’est pas sur cette fiche.";
/// What must be settled first, when it would tell such an answer.
pub const WAITING_OFF: &str =
    "Un point est à régler avant de choisir une voie. Il est personnel : il n’est pas sur cette fiche.";
/// A change of such an answer, among those of a variant.
pub const CHANGE_OFF: &str = "une réponse personnelle a été changée";
/// Title of the warnings.
pub const POINTS: &str = "Points à vérifier";
/// Title of the next act.
pub const NEXT: &str = "Prochaine étape";
/// Title of what speaks for and against a way.
pub const REASONS: &str = "Pour et contre, d’après les réponses";
/// After the name of a way, before what speaks for it.
pub const FOR: &str = ", pour";
/// The same, before what speaks against it.
pub const AGAINST: &str = ", contre";
/// Title of the second page.
pub const ANSWERS: &str = "Annexe : les réponses";
/// Under the answers, when some are kept off the sheet, answered or not.
pub const ANSWERS_OFF: &str = "Les réponses plus personnelles ne sont pas sur cette fiche.";
/// Prints the sheet.
pub const PRINT: &str = "Imprimer la fiche";
/// What a printed copy holds, under the button that prints.
pub const PRINT_HELP: &str =
    "La fiche tient sur une page. Pour un fichier PDF, choisissez « Enregistrer en PDF » à la place de l’imprimante.";

/// Title of the choice of what is printed.
pub const CHOICES: &str = "Ce qui paraît sur la fiche";
/// Adds the answers after the sheet.
pub const WITH_ANSWERS: &str = "Mes réponses, sur la page suivante";
/// Title of the sensitive answers.
pub const SENSITIVE: &str = "Ces réponses plus personnelles ne paraissent que si vous les cochez.";
/// What a tick also shows.
pub const SENSITIVE_HELP: &str =
    "Cocher montre aussi ce qui en dépend : une condition de la loi, un point à vérifier, une question à poser.";

/// Title of the money.
pub const MONEY: &str = "Ce qu’il resterait";
/// Column of the ways.
pub const WAY: &str = "Voie";
/// Column of law and practice.
pub const ACCESS: &str = "Loi et pratique";
/// Column of the indices.
pub const INDEX: &str = "Indice sur 100";
/// Column of the money.
pub const MONTHLY: &str = "Par mois, après impôt";
/// A cell without a figure.
pub const NO_FIGURE: &str = "pas de chiffre";
/// No money on the sheet.
pub const NO_MONEY: &str = "Sans les réponses, il n’y a pas de montants.";
/// What is supposed of everybody, and what is left out.
const SUPPOSED: &str = "En CAE et en portage : sans, puis avec la réduction générale de cotisations. Non comptés : chômage et autres aides, comptabilité, assurances.";

/// When it was printed and by whom: « préparée par vous-même le 23 novembre 2026. Règles vérifiées le 1er juillet 2026. »
pub fn about(today: Date, own: bool) -> String {
    let whose = if own {
        "préparée par vous-même"
    } else {
        "d’après un résultat reçu"
    };
    [
        whose,
        ", le ",
        &date(today),
        ". Règles vérifiées le ",
        &date(RULES_DATE),
        ".",
    ]
    .concat()
}

/// Under everything: what the sheet is not.
pub const FOOT: &str = "Ni conseil juridique, ni prévision : faites confirmer chaque règle au rendez-vous.";

/// At which turnover the amounts are; `own` when it is the person's.
pub fn money_lead(turnover: u32, own: bool) -> String {
    let amount = euros(turnover.into());
    if own {
        [MONEY, " si les clients paient ", &amount, " par an, hors taxes"].concat()
    } else {
        [
            MONEY,
            " : chiffre d’affaires non donné, exemple avec ",
            &amount,
            " par an",
        ]
        .concat()
    }
}

/// The hypotheses of the amounts; `costs` is the share of the costs, from 0 to 1, and `year` that of the rates.
pub fn hypotheses(costs: f64, year: u16) -> String {
    let costs = percent((costs * 1_000.0).round() as i64);
    let year = year.to_string();
    [
        "Hypothèses : ",
        &costs,
        " de frais, une personne seule, sans Acre, taux de ",
        &year,
        ". ",
        SUPPOSED,
    ]
    .concat()
}

/// A way whose access is known, and not its reason: « accès fermé. La raison est personnelle… »
pub fn reason_off(access: Access) -> String {
    [super::sharing_words::access_word(access), ". ", REASON_OFF].concat()
}

/// Where a rule was noted: « Code du travail, L5221-5, vérifié le 01/07/2026, à vérifier ».
pub fn basis(basis: &str, checked: Date, unsure: bool) -> String {
    let check = if unsure { ", à vérifier" } else { "" };
    [
        " (",
        basis.trim_end_matches('.'),
        ", relevé le ",
        &short(checked),
        check,
        ")",
    ]
    .concat()
}

/// When a warning was noted.
pub fn noted(checked: Date, unsure: bool) -> String {
    let check = if unsure { ", à vérifier" } else { "" };
    [" (relevé le ", &short(checked), check, ")"].concat()
}

/// A day in figures: « 23/11/2026 ».
fn short(day: Date) -> String {
    format!("{:02}/{:02}/{}", day.day, day.month, day.year)
}

/// What the sheet had no room for.
pub fn more(count: usize) -> Option<String> {
    match count {
        0 => None,
        1 => Some("Un autre point est sur la page du résultat.".to_owned()),
        _ => Some(format!("{count} autres points sont sur la page du résultat.")),
    }
}

/// Title of the questions for one appointment: « Questions à poser à une société de portage ».
pub const fn questions(whom: Whom) -> &'static str {
    match whom {
        Whom::Cae => "Questions à poser à la CAE",
        Whom::Portage => "Questions à poser à la société de portage",
        Whom::Adviser => "Questions à poser au rendez-vous : chambre, BGE, cabinet comptable",
        Whom::Everyone => "Questions à poser à chaque rendez-vous",
    }
}

/// A warning in the room of a sheet; the page has the whole of it ([`super::alerts::alert`]).
#[expect(clippy::too_many_lines, reason = "a table: one row a warning")]
pub const fn point(alert: Alert) -> SourcedText {
    match alert {
        Alert::ClientUnique => SourcedText {
            text: "Un seul client, dans des conditions de salarié, expose à une requalification en contrat de travail. Cherchez d’autres clients.",
            facts: &[&law::MICRO_SALARIAT_DEGUISE.about],
        },
        Alert::Clauses => SourcedText {
            text: "Relisez le contrat de travail : pas de concurrence pendant le contrat, et parfois une clause pour après.",
            facts: &[&law::SALARIE_LOYAUTE.about, &law::SALARIE_NON_CONCURRENCE.about],
        },
        Alert::AgrementSap => SourcedText {
            text: "Services à la personne : un agrément est parfois obligatoire. Le crédit d’impôt des clients demande une déclaration (NOVA).",
            facts: &[&law::SERVICES_A_LA_PERSONNE_DECLARATION.about],
        },
        Alert::Are60 => SourcedText {
            text: "Avec l’ARE : pour un contrat terminé après le 1er avril 2025, l’allocation gardée pendant la création est limitée à 60 % des droits restants. Faites confirmer par France Travail.",
            facts: &[&law::ARE_PLAFOND_60.about],
        },
        Alert::Acre60Jours => SourcedText {
            text: "L’Acre, si elle vous concerne : à demander à l’Urssaf dans les 60 jours après la création. Sans Acre, pas d’Arce.",
            facts: &[
                &law::ACRE_DELAI_DEMANDE.about,
                &law::ACRE_BENEFICIAIRES.about,
                &law::ARCE_NECESSITE_ACRE.about,
            ],
        },
        Alert::CaeAssocie => SourcedText {
            text: "En CAE : devenir membre associé dans les trois ans, CAPE compris. Sinon, le contrat (CESA) prend fin.",
            facts: &[&law::CESA_DELAI_ASSOCIE.about],
        },
        Alert::Tva => SourcedText {
            text: "Micro : au-dessus de 37 500 € en services ou de 85 000 € en vente, TVA au 1er janvier suivant. Au-dessus de 41 250 € ou de 93 500 €, dès le dépassement.",
            facts: &[
                &law::TVA_FRANCHISE_SERVICES.about,
                &law::TVA_FRANCHISE_VENTE.about,
                &law::TVA_EFFET_DEPASSEMENT.about,
            ],
        },
        Alert::Meuble => SourcedText {
            text: "Meublé de tourisme, plafond de la micro : 15 000 € sans classement, 83 600 € avec classement ou en chambre d’hôtes.",
            facts: &[&law::MICRO_PLAFOND_MEUBLE_TOURISME.about],
        },
        Alert::Cumul => SourcedText {
            text: "Demandez à la CAF ou à France Travail si cette activité se cumule avec les allocations.",
            facts: &[&law::RSA_PRIME_ACTIVITE.about],
        },
        Alert::CumulRetraite => SourcedText {
            text: "Demandez à la caisse de retraite si cette activité se cumule. Les règles changent si la première retraite ne commence qu’à partir du 1er janvier 2027.",
            facts: &[&law::RETRAITES_CUMUL.about],
        },
        Alert::Depart => SourcedText {
            text: "Ne pas démissionner encore. En CDI, une démission pour créer peut ouvrir droit au chômage, à trois conditions : demission-reconversion.gouv.fr.",
            facts: &[&law::DEMISSION_PROJET.about],
        },
        Alert::Rupture => SourcedText {
            text: "Une rupture conventionnelle ouvre droit au chômage, une démission rarement. Demandez à France Travail la règle du jour avant de signer.",
            facts: &[&law::RUPTURE_CONVENTIONNELLE.about, &law::DEMISSION_PROJET.about],
        },
        Alert::AgrementSap30 => SourcedText {
            text: "Au-dessus de 30 % des ventes de l’année d’avant dans une autre activité, les clients perdent le crédit d’impôt.",
            facts: &[&law::SERVICES_A_LA_PERSONNE_DECLARATION.about],
        },
        Alert::Coiffure => SourcedText {
            text: "Coiffure : un CAP suffit chez les clients. En salon, il faut un brevet professionnel, un brevet de maîtrise ou un titre de même niveau. Une personne qui l’a, présente en permanence, suffit aussi.",
            facts: &[&law::COIFFURE_SALON.about],
        },
        Alert::Plateforme => SourcedText {
            text: "Sans contrat salarié, c’est à vous de vous assurer contre l’accident. Demandez ce que la plateforme prend en charge.",
            facts: &[
                &law::INDEPENDANT_ARRET_MALADIE.about,
                &law::MICRO_SALARIAT_DEGUISE.about,
            ],
        },
        Alert::Facture => SourcedText {
            text: "Des horaires, des outils ou des ordres venus de ce client pourraient être jugés comme un emploi salarié. Gardez d’autres clients et un contrat écrit.",
            facts: &[&law::MICRO_SALARIAT_DEGUISE.about],
        },
        Alert::Conge => SourcedText {
            text: "Avec 24 mois d’ancienneté, sauf autre règle dans l’entreprise, un congé ou un temps partiel pour création se demande : un an, plus un an.",
            facts: &[&law::SALARIE_CONGE_CREATION.about, &law::CONGE_CREATION_RETOUR.about],
        },
        Alert::Maladie => SourcedText {
            text: "Arrêt maladie : avec un contrat salarié, il se calcule sur le salaire. À son compte, il faut en général un an d’affiliation.",
            facts: &[&law::SALARIE_ARRET_MALADIE.about, &law::INDEPENDANT_ARRET_MALADIE.about],
        },
        Alert::Naissance => SourcedText {
            text: "Maternité : un forfait à son compte, une indemnité qui suit le salaire avec un contrat. Comparez avec la caisse avant la date prévue.",
            facts: &[&law::INDEPENDANTE_MATERNITE.about, &law::CESA_SALARIE_PROTECTION.about],
        },
        Alert::Aah => SourcedText {
            text: "AAH : cumul entier pendant six mois au plus, puis en partie. Pension d’invalidité : elle peut baisser au-dessus d’un seuil. Demandez un calcul avant de commencer.",
            facts: &[&law::AAH_CUMUL.about, &law::INVALIDITE_CUMUL.about],
        },
        Alert::Emprunt => SourcedText {
            text: "Crédit : les banques demandent en général des fiches de paie, ou deux à trois bilans. Parlez-en à la banque avant de changer.",
            facts: &[&law::BANQUE_EMPRUNT.about],
        },
        Alert::OutreMer => SourcedText {
            text: "Outre-mer, les taux de cotisations et de TVA sont différents : demandez ceux du territoire à l’Urssaf ou à la caisse générale de Sécurité sociale.",
            facts: &[&law::MAYOTTE_OUTRE_MER.about, &law::OUTRE_MER_MICRO.about],
        },
    }
}
