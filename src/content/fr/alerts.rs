//! Warnings beside the result and banners above it: they change no score.

use crate::content::words::SourcedText;
use crate::engine::{Alert, Banner};
use crate::facts;

/// The words of a warning.
pub const fn alert(alert: Alert) -> SourcedText {
    match alert {
        Alert::ClientUnique => SourcedText {
            text: "Travailler surtout pour un seul client, dans des conditions de salarié, expose à une requalification en contrat de travail. Cherchez d’autres clients, et gardez la main sur vos horaires et vos outils.",
            facts: &[&facts::MICRO_SALARIAT_DEGUISE],
        },
        Alert::Clauses => SourcedText {
            text: "Relisez votre contrat de travail. Pendant l’emploi, pas de concurrence à votre employeur. Après, une clause de non-concurrence peut encore limiter votre projet.",
            facts: &[&facts::SALARIE_LOYAUTE, &facts::SALARIE_NON_CONCURRENCE],
        },
        Alert::AgrementSap => SourcedText {
            text: "La garde d’enfants et l’aide aux personnes fragiles demandent parfois un agrément. Pour que vos clients aient un crédit d’impôt, il faut une déclaration et une activité exclusive.",
            facts: &[&facts::SERVICES_A_LA_PERSONNE_DECLARATION],
        },
        Alert::Are60 => SourcedText {
            text: "Si votre contrat s’est terminé après le 1er avril 2025, l’allocation gardée pendant la création est limitée à 60 % des droits restants. Faites confirmer par France Travail.",
            facts: &[&facts::ARE_PLAFOND_60],
        },
        Alert::Acre60Jours => SourcedText {
            text: "L’Acre baisse les cotisations au démarrage. Elle est réservée à certaines situations. Si elle vous concerne, demandez-la à l’Urssaf dans les 60 jours après la création.",
            facts: &[&facts::ACRE_DELAI_DEMANDE, &facts::ACRE_BENEFICIAIRES_2026],
        },
        Alert::CaeAssocie => SourcedText {
            text: "En CAE, il faut devenir membre associé dans les trois ans, temps de CAPE compris. Sinon, le contrat d’entrepreneur salarié prend fin.",
            facts: &[&facts::CESA_DELAI_ASSOCIE],
        },
        Alert::Tva => SourcedText {
            text: "Au-dessus de 37 500 € pour les services, ou de 85 000 € pour la vente, la micro facture la TVA. Pensez-y pour fixer vos prix.",
            facts: &[&facts::TVA_FRANCHISE_SERVICES_2026, &facts::TVA_FRANCHISE_VENTE_2026],
        },
        Alert::Meuble => SourcedText {
            text: "Pour un meublé de tourisme, le plafond de la micro change. Il est de 15 000 € sans classement, et de 83 600 € avec classement ou en chambre d’hôtes.",
            facts: &[&facts::MICRO_PLAFOND_MEUBLE_TOURISME],
        },
        Alert::Cumul => SourcedText {
            text: "Avant de commencer, faites vérifier le cumul avec votre retraite ou vos allocations : caisse de retraite, CAF ou France Travail.",
            facts: &[&facts::RETRAITES_CUMUL, &facts::RSA_PRIME_ACTIVITE],
        },
    }
}

/// The words of a banner.
pub const fn banner(banner: Banner) -> SourcedText {
    match banner {
        Banner::ArtisteAuteur => SourcedText {
            text: "Vos œuvres relèvent du régime des artistes-auteurs. Commencez par là.",
            facts: &[&facts::ARTISTES_AUTEURS_HORS_PERIMETRE],
        },
        Banner::Agriculture => SourcedText {
            text: "L’agriculture et les espaces verts suivent un parcours d’installation propre (MSA, chambre d’agriculture).",
            facts: &[&facts::AGRICULTURE_HORS_PERIMETRE],
        },
    }
}
