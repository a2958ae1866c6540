//! What the money buys in each way, in words; and what the figures leave out.

use crate::words::{SourcedText, TitledText};
use engine::Way;
use law::coded_enum;

coded_enum! {
    /// What contributions protect from.
    pub enum Cover {
        /// Illness.
        Sante = "sante",
        /// Old age.
        Retraite = "retraite",
        /// Loss of work.
        Chomage = "chomage",
        /// Accidents at work.
        Accidents = "accidents",
        /// Holidays and time without work.
        Conges = "conges",
    }
}

/// The title of a cover.
pub const fn cover_title(cover: Cover) -> &'static str {
    match cover {
        Cover::Sante => "Être malade",
        Cover::Retraite => "La retraite",
        Cover::Chomage => "Le chômage",
        Cover::Accidents => "Un accident du travail",
        Cover::Conges => "Les congés et les temps sans travail",
    }
}

/// What a way brings for a cover.
pub const fn cover(cover: Cover, way: Way) -> SourcedText {
    let (text, facts): (_, &[_]) = match (cover, way) {
        (Cover::Sante, Way::Cae) => (
            "Sécurité sociale des salariés, avec une mutuelle d’entreprise.",
            &[&law::CESA_SALARIE_PROTECTION.about],
        ),
        (Cover::Sante, Way::Portage) => (
            "Sécurité sociale des salariés : vous avez un contrat de travail.",
            &[&law::PORTAGE_DEFINITION.about],
        ),
        (Cover::Sante, Way::Micro) => (
            "Sécurité sociale des indépendants. Vous choisissez et payez votre mutuelle.",
            &[&law::MICRO_COTIS_BNC.about],
        ),
        (Cover::Sante, Way::Creation) => (
            "Sécurité sociale des indépendants en EI et en EURL, régime des salariés en SASU. En EI et en EURL, vous choisissez et payez votre mutuelle.",
            &[&law::SASU_SAS_ASSIMILE.about, &law::EURL_SARL_TNS.about],
        ),
        (Cover::Retraite, Way::Cae) => (
            "Retraite de base et complémentaire des salariés, sur le salaire versé.",
            &[&law::CESA_SALARIE_PROTECTION.about],
        ),
        (Cover::Retraite, Way::Portage) => (
            "Retraite de base et complémentaire des salariés, sur le salaire versé.",
            &[&law::PORTAGE_DEFINITION.about],
        ),
        (Cover::Retraite, Way::Micro) => (
            "Elle suit ce que vous encaissez. Sans encaissement, peu ou pas de trimestres.",
            &[&law::MICRO_COTIS_ZERO_SI_CA_NUL.about],
        ),
        (Cover::Retraite, Way::Creation) => (
            "En EI et en EURL, des cotisations minimales valident trois trimestres même avec un revenu faible. Des dividendes seuls n’en valident aucun.",
            &[&law::TNS_COTISATIONS_MINIMALES.about],
        ),
        (Cover::Chomage, Way::Cae) => (
            "Assurance chômage avec le contrat d’entrepreneur salarié, et pendant le CAPE s’il est payé.",
            &[&law::CESA_SALARIE_PROTECTION.about, &law::CAPE_ARE.about],
        ),
        (Cover::Chomage, Way::Portage) => (
            "Assurance chômage, dans les conditions des salariés.",
            &[&law::PORTAGE_CHOMAGE.about],
        ),
        (Cover::Chomage, Way::Micro) => (
            "Pas d’allocation chômage classique. Une allocation des indépendants existe, sous conditions étroites.",
            &[&law::MICRO_PAS_CHOMAGE.about],
        ),
        (Cover::Chomage, Way::Creation) => (
            "Pas d’assurance chômage pour ce travail. Les droits gagnés avant peuvent être gardés en partie : faites confirmer par France Travail.",
            &[&law::DIRIGEANTS_PAS_CHOMAGE.about, &law::ARE_PLAFOND_60.about],
        ),
        (Cover::Accidents, Way::Cae) => (
            "Couverts comme pour les salariés, y compris pendant le CAPE.",
            &[&law::CAPE_PAS_CONTRAT_TRAVAIL.about],
        ),
        (Cover::Accidents, Way::Portage) => (
            "Couverts comme pour les salariés, avec la médecine du travail.",
            &[&law::PORTAGE_RC_PRO.about],
        ),
        (Cover::Accidents, Way::Micro) => (
            "Aucune cotisation n’y est consacrée : une assurance se prend à part, si vous la voulez.",
            &[&law::TNS_TAUX.about],
        ),
        (Cover::Accidents, Way::Creation) => (
            "Compris en SASU, avec un salaire. En EI et en EURL, une assurance se prend à part.",
            &[&law::TNS_TAUX.about, &law::SASU_SAS_ASSIMILE.about],
        ),
        (Cover::Conges, Way::Cae) => (
            "Congés prévus par le contrat. Votre salaire vient de vos ventes : sans ventes, il baisse.",
            &[&law::CESA_REMUNERATION.about],
        ),
        (Cover::Conges, Way::Portage) => (
            "Congés payés compris dans le salaire. Le temps sans mission n’est pas payé.",
            &[
                &law::PORTAGE_INTERMISSION_NON_PAYEE.about,
                &law::PORTAGE_MIN_OFFICIEL.about,
            ],
        ),
        (Cover::Conges, Way::Micro) => (
            "Pas de congés payés : sans encaissement, pas de revenu.",
            &[&law::MICRO_COTIS_ZERO_SI_CA_NUL.about],
        ),
        (Cover::Conges, Way::Creation) => (
            "Pas de congés payés : vous vous arrêtez quand l’entreprise peut se le permettre.",
            &[&law::EURL_SARL_TNS.about],
        ),
    };
    SourcedText { text, facts }
}

/// What the figures leave out, with an order of magnitude when a fact gives one.
pub const UNCOUNTED: [(TitledText, &[&law::About]); 9] = [
    (
        TitledText {
            title: "Votre investissement de départ",
            text: "Ni l’achat du matériel, du véhicule ou du fonds, ni l’emprunt à rembourser ne sont comptés. Retirez-les de ces montants.",
        },
        &[],
    ),
    (
        TitledText {
            title: "La comptabilité",
            text: "En création, un cabinet comptable coûte de l’ordre de 1 000 à 3 000 € hors taxes par an. En CAE et en portage, elle est comprise.",
        },
        &[&law::COUT_COMPTABLE.about],
    ),
    (
        TitledText {
            title: "Les assurances",
            text: "En micro et en création, l’assurance professionnelle est à votre charge. La CAE et la société de portage assurent votre responsabilité civile.",
        },
        &[&law::CAE_SERVICES.about],
    ),
    (
        TitledText {
            title: "La CFE, un impôt local",
            text: "Rien la première année, puis due en micro et en création. Jusqu’à 5 000 € de chiffre d’affaires, la cotisation minimum n’est pas due ; un local peut la faire payer. La commune fixe le montant.",
        },
        &[&law::MICRO_CFE.about],
    ),
    (
        TitledText {
            title: "La banque",
            text: "En micro, un compte séparé est demandé au-dessus de 10 000 € de chiffre d’affaires deux années de suite.",
        },
        &[&law::MICRO_COMPTE_BANCAIRE.about],
    ),
    (
        TitledText {
            title: "L’inscription",
            text: "Gratuite en micro. Pour une société, environ 170 à 250 € hors taxes de frais obligatoires, une seule fois.",
        },
        &[&law::COUT_FORMALITES.about],
    ),
    (
        TitledText {
            title: "La TVA",
            text: "Tous les montants sont hors taxes. En micro, sous le seuil de TVA, celle de vos achats reste à votre charge.",
        },
        &[&law::MICRO_PAS_RECUPERATION_TVA.about],
    ),
    (
        TitledText {
            title: "La réserve du portage",
            text: "La société de portage peut garder 10 % du salaire de base pour le temps entre deux missions. Nous ne la retirons pas.",
        },
        &[&law::PORTAGE_RESERVE_10.about],
    ),
    (
        TitledText {
            title: "L’allocation chômage et les aides",
            text: "Chaque mois, l’ARE baisse de 70 % de ce que vous gagnez, et sa durée peut être limitée. Ni elle, ni la prime d’activité ne sont comptées.",
        },
        &[&law::ARE_MAINTIEN_CUMUL.about, &law::ARE_PLAFOND_60.about],
    ),
];
