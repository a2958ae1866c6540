//! Statuses, natures of income, and what a figure supposes or leaves out.

use crate::words::{SourcedText, TermText};
use engine::income::{Absent, Activity, NatureReason, Note, Status, rates};
use law::Law;

use super::format::euros;

/// The cautious figure of a pay, the same in portage and in a CAE.
const WITHOUT_REDUCTION: &str =
    "Sans la réduction générale de cotisations : un contrat de quelques heures bien payées en ouvre très peu.";
/// The upper one.
const WITH_REDUCTION: &str = "Avec toute la réduction générale de cotisations, comme pour un contrat à temps plein.";

/// The name of a status and what its figure is.
pub const fn status(status: Status) -> TermText {
    let (term, explanation) = match status {
        Status::Micro => (
            "Micro-entreprise, impôt classique",
            "Cotisations sur ce que vous encaissez, impôt progressif après un abattement.",
        ),
        Status::MicroVersementLiberatoire => (
            "Micro-entreprise, versement libératoire",
            "L’impôt est payé avec les cotisations, à taux fixe. Cette option dépend du revenu passé du foyer.",
        ),
        Status::Ei => (
            "Entreprise individuelle au réel (EI)",
            "Une entreprise à votre nom qui déduit ses frais réels.",
        ),
        Status::Eurl => (
            "EURL à l’impôt sur les sociétés",
            "Une société à une seule personne. Tout ce qu’elle gagne vous est versé en rémunération.",
        ),
        Status::Sasu => (
            "SASU, tout en salaire",
            "Une société à une seule personne, qui vous verse tout en salaire de présidence.",
        ),
        Status::SasuDividendes => (
            "SASU, tout en dividendes",
            "La société ne verse aucun salaire : vous recevez le bénéfice une fois par an.",
        ),
        Status::EurlMixte => (
            "EURL, rémunération et dividendes",
            "La société vous verse une rémunération, puis le reste du bénéfice en dividendes.",
        ),
        Status::SasuMixte => (
            "SASU, salaire et dividendes",
            "La société vous verse un salaire, puis le reste du bénéfice en dividendes.",
        ),
        Status::Portage => ("Portage, chiffre prudent", WITHOUT_REDUCTION),
        Status::PortageHaut => ("Portage, chiffre haut", WITH_REDUCTION),
        Status::Cae => ("CAE, chiffre prudent", WITHOUT_REDUCTION),
        Status::CaeHaut => ("CAE, chiffre haut", WITH_REDUCTION),
    };
    TermText { term, explanation }
}

/// What a figure supposes or leaves out, with its source.
pub const fn income_note(note: Note) -> SourcedText {
    let (text, facts): (_, &[_]) = match note {
        Note::IncomeCondition => (
            "Cette option n’est ouverte que si le revenu de référence du foyer, deux ans avant, ne dépasse pas 29 315 € par part.",
            &[&law::MICRO_VERSEMENT_LIBERATOIRE_RFR.about],
        ),
        Note::AcreRateToCheck => (
            "Nous comptons 17,4 % avec Acre à la Cipav : les trois quarts de 23,2 %. Nous n’avons pas lu l’article dans sa version de juillet 2026 : faites vérifier ce taux.",
            &[&law::ACRE_MICRO_TAUX_APPLIQUES.about],
        ),
        Note::AcreSaleRateToCheck => (
            "Avec Acre, nous comptons 9,2 % en vente. La règle d’arrondi connue donnerait 9,3 % : faites vérifier ce taux.",
            &[&law::ACRE_MICRO_TAUX_APPLIQUES.about],
        ),
        Note::AcrePartOfYear => (
            "L’activité a commencé en 2025 : nous ne comptons l’Acre que pour ce qui en reste en 2026.",
            &[&law::ACRE_MICRO_TAUX.about],
        ),
        Note::AcreWhole => (
            "L’activité a commencé en 2025 : hors micro, l’Acre reste entière jusqu’à son premier anniversaire. Le décret le dit, la loi est moins claire : faites confirmer par l’Urssaf.",
            &[&law::ACRE_HORS_MICRO.about],
        ),
        Note::AcreCapped => (
            "L’Acre s’arrête à un plafond de ventes : 165 724 € en vente, 96 120 € en services et 72 818 € en libéral. Au-delà, le taux normal s’applique.",
            &[&law::ACRE_MICRO_PLAFOND.about],
        ),
        Note::WithoutAcre => (
            "Avec cette date de création, l’Acre est terminée : elle ne change rien ici.",
            &[&law::ACRE_MICRO_TAUX.about],
        ),
        Note::NoProtection => (
            "Les dividendes seuls n’ouvrent ni retraite, ni indemnités en cas d’arrêt.",
            &[&law::PFU.about],
        ),
        Note::NoPay => (
            "La somme est trop petite pour un salaire : rien n’est versé.",
            &[&law::CESA_REMUNERATION.about],
        ),
        Note::PartTime => (
            "Ce salaire est sous le Smic à temps plein : le calcul suppose un temps partiel.",
            &[&law::SMIC_MENSUEL_BRUT.about, &law::SMIC_MENSUEL_NET.about],
        ),
        Note::BelowPortageMinimum => (
            "C’est moins que le salaire minimum du portage à temps plein : une société peut refuser, ou proposer moins de jours.",
            &[&law::PORTAGE_MIN_BRANCHE_AVENANT12.about],
        ),
        Note::UpperFigure => (
            "La loi ouvre la réduction générale de cotisations à tous les salariés couverts par l’assurance chômage. Son montant dépend des heures écrites au contrat : c’est un chiffre haut.",
            &[&law::REDUCTION_GENERALE_SALARIES.about],
        ),
        Note::NoPayDuringCape => (
            "Ce montant vaut pour le CESA, le contrat salarié. Pendant le test (CAPE), il n’y a en général pas encore de salaire.",
            &[&law::CAPE_PAS_CONTRAT_TRAVAIL.about],
        ),
    };
    SourcedText { text, facts }
}

/// Why a way or a status has no figure.
pub fn absent(absent: Absent, law: Law) -> String {
    match absent {
        Absent::AboveCeiling { .. } => [
            "Ce chiffre d’affaires dépasse le plafond de la micro-entreprise : ",
            &ceiling(Activity::ServiceBic, law),
            " par an pour des services, ",
            &ceiling(Activity::Vente, law),
            " pour de la vente.",
        ]
        .concat(),
        Absent::AboveReferenceIncome { most } => [
            "Le versement libératoire n’est pas ouvert : le revenu fiscal de référence de votre foyer dépasse ",
            &euros(most.whole_euros()),
            ".",
        ]
        .concat(),
    }
}

fn ceiling(activity: Activity, law: Law) -> String {
    euros(rates::micro(activity, law).ceiling.whole_euros())
}

/// The name of a nature of income.
pub const fn activity_name(activity: Activity) -> &'static str {
    match activity {
        Activity::Vente => "Vente, fabrication, restauration",
        Activity::ServiceBic => "Services commerciaux",
        Activity::ServiceArtisan => "Services artisanaux",
        Activity::BncSsi => "Activité libérale",
        Activity::BncCipav => "Activité libérale de la Cipav",
    }
}

/// Which nature of income was taken, and why.
pub const fn nature_reason(reason: NatureReason) -> &'static str {
    match reason {
        NatureReason::Liberale => {
            "D’après votre activité, nous comptons une activité libérale. Réparer ou photographier relève plutôt des services artisanaux."
        }
        NatureReason::ServicesCommerciaux => {
            "D’après votre activité, nous comptons des services commerciaux. Des cours relèvent plutôt de l’activité libérale."
        }
        NatureReason::Transport => "D’après votre activité, nous comptons des services commerciaux.",
        NatureReason::Artisan => {
            "D’après votre activité, nous comptons des services artisanaux. Si vous vendez surtout des fournitures, choisissez la vente."
        }
        NatureReason::ArtisanOuVente => {
            "D’après vos réponses, nous comptons des services artisanaux, comme la coiffure. Si vous vendez surtout du pain ou des objets, choisissez la vente."
        }
        NatureReason::Vente => {
            "D’après votre activité, nous comptons de la vente : ce que vous fabriquez, revendez ou servez."
        }
        NatureReason::Cipav => {
            "D’après votre profession, nous comptons une activité libérale de la Cipav, une caisse de retraite."
        }
        NatureReason::Carte => "D’après votre profession, nous comptons des services commerciaux.",
        NatureReason::Inconnue => {
            "Vos réponses ne disent pas la nature de l’activité. Nous comptons une activité libérale, au taux le plus haut, par prudence."
        }
        NatureReason::Agricole => {
            "L’agriculture et les jardins ont leurs propres cotisations, à la MSA. Ce calcul ne les connaît pas : demandez une simulation à la MSA."
        }
        NatureReason::ArtisteAuteur => {
            "Les artistes-auteurs ont leurs propres cotisations. Ce calcul ne les connaît pas : demandez à l’Urssaf des artistes-auteurs."
        }
        NatureReason::SanteDroitChiffre => {
            "Votre profession a sa propre caisse de retraite. Ce calcul ne la connaît pas : demandez une simulation à votre ordre."
        }
    }
}
