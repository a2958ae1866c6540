//! Warnings beside the result and banners above it: they change no score.

use crate::words::SourcedText;
use engine::{Alert, Banner};

/// The words of a warning.
#[expect(clippy::too_many_lines, reason = "a table: one row a warning")]
pub const fn alert(alert: Alert) -> SourcedText {
    match alert {
        Alert::ClientUnique => SourcedText {
            text: "Travailler surtout pour un seul client, ou pour son ancien employeur, dans des conditions de salarié, expose à une requalification. Le lien peut alors être reconnu comme un contrat de travail. Cherchez d’autres clients, et gardez la main sur vos horaires et vos outils.",
            facts: &[&law::MICRO_SALARIAT_DEGUISE.about],
        },
        Alert::Clauses => SourcedText {
            text: "Relisez votre contrat de travail. Tant que vous y travaillez, vous ne pouvez pas concurrencer votre employeur. Après, une clause de non-concurrence peut encore limiter votre projet.",
            facts: &[&law::SALARIE_LOYAUTE.about, &law::SALARIE_NON_CONCURRENCE.about],
        },
        Alert::AgrementSap => SourcedText {
            text: "La garde d’enfants et l’aide aux personnes fragiles demandent parfois un agrément. Pour que vos clients aient un crédit d’impôt, il faut vous déclarer (NOVA) et vivre d’abord de ces services à la personne. En micro, ou dans une entreprise de moins de onze salariés, d’autres ventes sont permises. Elles ne dépassent pas 30 % du total de l’année d’avant, avec des comptes séparés. Sinon, ne vendez rien d’autre.",
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
            text: "Ne démissionnez pas encore. En CDI, une démission pour créer peut ouvrir droit au chômage, à trois conditions. Cinq ans d’activité salariée. Un conseil en évolution professionnelle demandé avant la démission. Un projet reconnu sérieux par Transitions Pro. Voyez demission-reconversion.gouv.fr.",
            facts: &[&law::DEMISSION_PROJET.about],
        },
        Alert::Rupture => SourcedText {
            text: "Une rupture conventionnelle ouvre droit au chômage, une démission rarement. La durée d’indemnisation après une rupture a été négociée à la baisse en 2026 : demandez à France Travail la règle du jour avant de signer.",
            facts: &[&law::RUPTURE_CONVENTIONNELLE.about, &law::DEMISSION_PROJET.about],
        },
        Alert::AgrementSap30 => SourcedText {
            text: "Vous prévoyez une autre activité à 30 % du total ou plus. Au-dessus de 30 % des ventes de l’année d’avant, vos clients perdent le crédit d’impôt.",
            facts: &[&law::SERVICES_A_LA_PERSONNE_DECLARATION.about],
        },
        Alert::Coiffure => SourcedText {
            text: "En coiffure, un CAP suffit au domicile des clients. En salon, il faut un brevet professionnel, un brevet de maîtrise ou un titre de même niveau. Une personne qui l’a, présente en permanence, suffit aussi.",
            facts: &[&law::COIFFURE_SALON.about],
        },
        Alert::Plateforme => SourcedText {
            text: "Avec une plateforme ou un seul client, pensez d’abord à l’accident : sans contrat salarié, c’est à vous de vous assurer. Demandez aussi ce que la plateforme prend en charge.",
            facts: &[
                &law::INDEPENDANT_ARRET_MALADIE.about,
                &law::MICRO_SALARIAT_DEGUISE.about,
            ],
        },
        Alert::Facture => SourcedText {
            text: "Si vos horaires, vos outils ou vos ordres venaient un jour de ce client, ce pourrait être jugé comme un emploi salarié. Gardez d’autres clients et un contrat écrit.",
            facts: &[&law::MICRO_SALARIAT_DEGUISE.about],
        },
        Alert::Conge => SourcedText {
            text: "Avec 24 mois d’ancienneté, sauf autre règle dans votre entreprise, un congé ou un temps partiel pour création se demande : un an, plus un an. Après un congé, vous retrouvez votre emploi, ou un emploi semblable.",
            facts: &[&law::SALARIE_CONGE_CREATION.about, &law::CONGE_CREATION_RETOUR.about],
        },
        Alert::Maladie => SourcedText {
            text: "Avec un contrat salarié (CESA ou portage), l’arrêt maladie se calcule sur le salaire, en général après 150 heures de travail en trois mois. À votre compte, il faut en général un an d’affiliation. Rien n’est versé si le revenu moyen est très bas : moins de 10 % du plafond annuel de la Sécurité sociale. Demandez aussi à votre mutuelle ce qu’elle couvre.",
            facts: &[&law::SALARIE_ARRET_MALADIE.about, &law::INDEPENDANT_ARRET_MALADIE.about],
        },
        Alert::Naissance => SourcedText {
            text: "À votre compte, l’indemnité de maternité est un forfait : 65,84 € par jour en 2026, et dix fois moins si le revenu moyen est très bas. Avec un contrat salarié, elle suit le salaire. Comparez avant la date prévue, avec votre caisse.",
            facts: &[&law::INDEPENDANTE_MATERNITE.about, &law::CESA_SALARIE_PROTECTION.about],
        },
        Alert::Aah => SourcedText {
            text: "Au début d’une activité, l’AAH se cumule en entier avec vos revenus pendant six mois au plus, puis en partie. Une pension d’invalidité peut baisser au-dessus d’un seuil. Avant de commencer, demandez un calcul à la CAF ou à votre caisse.",
            facts: &[&law::AAH_CUMUL.about, &law::INVALIDITE_CUMUL.about],
        },
        Alert::Emprunt => SourcedText {
            text: "Pour un crédit, les banques demandent en général des fiches de paie, ou deux à trois bilans. Parlez-en à votre banque avant de changer de statut.",
            facts: &[&law::BANQUE_EMPRUNT.about],
        },
        Alert::OutreMer => SourcedText {
            text: "Outre-mer, les taux de cotisations et de TVA sont différents. Les montants de ce site valent pour la métropole : demandez ceux de votre territoire à l’Urssaf ou à la caisse générale de Sécurité sociale.",
            facts: &[&law::MAYOTTE_OUTRE_MER.about, &law::OUTRE_MER_MICRO.about],
        },
    }
}

/// The words of a banner.
pub const fn banner(banner: Banner) -> SourcedText {
    match banner {
        Banner::ArtisteAuteur => SourcedText {
            text: "Vos œuvres et vos créations originales, logos compris, relèvent du régime des artistes-auteurs. Commencez par là. Pour la TVA, le seuil est de 50 000 € pour vos œuvres et vos droits, de 35 000 € pour le reste.",
            facts: &[
                &law::ARTISTES_AUTEURS_HORS_PERIMETRE.about,
                &law::CREATIONS_GRAPHIQUES.about,
                &law::TVA_FRANCHISE_AVOCATS_AUTEURS.about,
            ],
        },
        Banner::Agriculture => SourcedText {
            text: "L’agriculture a son parcours. Commencez par la chambre d’agriculture et la MSA, la Sécurité sociale agricole. Pour tester, une CAE agricole ou un espace-test peut vous accueillir. Pour vous installer, ce sera une entreprise à votre nom ou une société.",
            facts: &[&law::AGRICULTURE_HORS_PERIMETRE.about],
        },
        Banner::PresseScene => SourcedText {
            text: "La presse et le spectacle paient en salaire. Pour un article, un concert ou une pièce, c’est un contrat et une fiche de paie. Les voies de cette page valent pour vos autres activités : cours, communication, écriture hors presse.",
            facts: &[&law::PRESSE_SCENE_SALAIRE.about],
        },
        Banner::Pacifique => SourcedText {
            text: "Votre territoire a ses propres règles. Ce site décrit celles de la métropole. Demandez à la chambre de commerce ou de métiers de votre territoire.",
            facts: &[&law::OUTRE_MER_MICRO.about, &law::MAYOTTE_OUTRE_MER.about],
        },
    }
}
