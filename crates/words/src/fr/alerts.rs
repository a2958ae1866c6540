//! Warnings beside the result and banners above it: they change no score.

use crate::words::SourcedText;
use engine::{Alert, Banner};

/// The words of a warning.
pub const fn alert(alert: Alert) -> SourcedText {
    match alert {
        Alert::ClientUnique => SourcedText {
            text: "Travailler surtout pour un seul client, dans des conditions de salarié, expose à une requalification : le lien peut être reconnu comme un contrat de travail. Cherchez d’autres clients, et gardez la main sur vos horaires et vos outils.",
            facts: &[&law::MICRO_SALARIAT_DEGUISE.about],
        },
        Alert::Clauses => SourcedText {
            text: "Relisez votre contrat de travail. Tant que vous y travaillez, vous ne pouvez pas concurrencer votre employeur. Après, une clause de non-concurrence peut encore limiter votre projet.",
            facts: &[&law::SALARIE_LOYAUTE.about, &law::SALARIE_NON_CONCURRENCE.about],
        },
        Alert::AgrementSap => SourcedText {
            text: "La garde d’enfants et l’aide aux personnes fragiles demandent parfois un agrément. Pour que vos clients aient un crédit d’impôt, il faut vous déclarer et vivre d’abord de ces services à la personne. En micro, ou dans une entreprise de moins de onze salariés, d’autres ventes sont permises. Elles ne dépassent pas 30 % du total de l’année d’avant, avec des comptes séparés. Sinon, ne vendez rien d’autre.",
            facts: &[&law::SERVICES_A_LA_PERSONNE_DECLARATION.about],
        },
        Alert::Are60 => SourcedText {
            text: "Si votre contrat s’est terminé après le 1er avril 2025, l’allocation gardée pendant la création est limitée à 60 % des droits restants. Pour la suite des droits, une demande est possible auprès de l’instance paritaire régionale. Faites confirmer par France Travail.",
            facts: &[&law::ARE_PLAFOND_60.about],
        },
        Alert::Acre60Jours => SourcedText {
            text: "L’Acre est une baisse de cotisations au démarrage, réservée à certaines situations. Si elle vous concerne, demandez-la à l’Urssaf dans les 60 jours après la création. Sans Acre, pas d’Arce, l’aide en capital de France Travail.",
            facts: &[
                &law::ACRE_DELAI_DEMANDE.about,
                &law::ACRE_BENEFICIAIRES.about,
                &law::ARCE_NECESSITE_ACRE.about,
            ],
        },
        Alert::CaeAssocie => SourcedText {
            text: "En CAE, il faut devenir membre associé de la coopérative dans les trois ans, temps de test (CAPE) compris. Sinon, le contrat d’entrepreneur salarié (CESA) prend fin.",
            facts: &[&law::CESA_DELAI_ASSOCIE.about],
        },
        Alert::Tva => SourcedText {
            text: "Au-dessus de 37 500 € en services ou de 85 000 € en vente, la micro facture la TVA au 1er janvier suivant. Au-dessus de 41 250 € ou de 93 500 €, c’est dès le dépassement. La TVA est une taxe ajoutée au prix et reversée à l’État : pensez-y pour fixer vos prix.",
            facts: &[
                &law::TVA_FRANCHISE_SERVICES.about,
                &law::TVA_FRANCHISE_VENTE.about,
                &law::TVA_EFFET_DEPASSEMENT.about,
            ],
        },
        Alert::Meuble => SourcedText {
            text: "Pour un meublé de tourisme, le plafond de la micro change. Il est de 15 000 € sans classement, et de 83 600 € avec classement ou en chambre d’hôtes.",
            facts: &[&law::MICRO_PLAFOND_MEUBLE_TOURISME.about],
        },
        Alert::Cumul => SourcedText {
            text: "Avant de commencer, demandez à la CAF ou à France Travail si cette activité se cumule avec vos allocations.",
            facts: &[&law::RSA_PRIME_ACTIVITE.about],
        },
        Alert::CumulRetraite => SourcedText {
            text: "Avant de commencer, demandez à votre caisse de retraite si cette activité se cumule. Si votre première retraite a commencé avant le 1er janvier 2027, les règles actuelles continuent. Sinon, trois cas. Avant l’âge légal, la pension baisse d’autant que vos revenus. Jusqu’à 67 ans, elle baisse de la moitié de ce qui dépasse un seuil. Ensuite, plus de limite.",
            facts: &[&law::RETRAITES_CUMUL.about],
        },
        Alert::Depart => SourcedText {
            text: "Ne démissionnez pas encore. En CDI, une démission pour créer peut ouvrir droit au chômage, à trois conditions. Cinq ans d’emploi continu. Un conseil en évolution professionnelle demandé avant la démission. Un projet reconnu sérieux par Transitions Pro. Voyez demission-reconversion.gouv.fr.",
            facts: &[&law::DEMISSION_PROJET.about],
        },
        Alert::Rupture => SourcedText {
            text: "Une rupture conventionnelle ouvre droit au chômage, une démission rarement. La durée d’indemnisation après une rupture a été négociée à la baisse en 2026 : demandez à France Travail la règle du jour avant de signer.",
            facts: &[&law::RUPTURE_CONVENTIONNELLE.about, &law::DEMISSION_PROJET.about],
        },
        Alert::Formation => SourcedText {
            text: "Si vous formez des adultes, déclarez cette activité dès le premier contrat. Pour un financement public (CPF, OPCO, France Travail), il faut aussi la certification Qualiopi. En CAE ou en portage, la structure doit les avoir.",
            facts: &[&law::FORMATION_DECLARATION.about],
        },
        Alert::PresseScene => SourcedText {
            text: "Un article pour la presse, un concert ou une pièce sont payés en salaire : la loi présume un contrat de travail, même sur facture. Vos autres œuvres relèvent du régime des artistes-auteurs.",
            facts: &[
                &law::PRESSE_SCENE_SALAIRE.about,
                &law::ARTISTES_AUTEURS_HORS_PERIMETRE.about,
            ],
        },
    }
}

/// The words of a banner.
pub const fn banner(banner: Banner) -> SourcedText {
    match banner {
        Banner::ArtisteAuteur => SourcedText {
            text: "Vos œuvres relèvent du régime des artistes-auteurs. Commencez par là. Pour la TVA, le seuil est de 50 000 € pour vos œuvres et vos droits, de 35 000 € pour le reste.",
            facts: &[
                &law::ARTISTES_AUTEURS_HORS_PERIMETRE.about,
                &law::TVA_FRANCHISE_AVOCATS_AUTEURS.about,
            ],
        },
        Banner::Agriculture => SourcedText {
            text: "L’agriculture et les espaces verts ont leur propre parcours d’installation, avec la chambre d’agriculture et la MSA, la Sécurité sociale agricole.",
            facts: &[&law::AGRICULTURE_HORS_PERIMETRE.about],
        },
    }
}
