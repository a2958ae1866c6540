//! The four ways and « ne pas se lancer maintenant » side by side, one topic of life a row.

use crate::guides::ComparisonRow;

use super::said;

/// What leads into the comparison.
pub const OPENING: &str = "Six sujets de la vie de tous les jours, quatre voies. Aucune n’est la meilleure partout : chacune donne d’un côté et demande de l’autre.";

/// One row a topic; the cells follow the order of the ways.
pub const COMPARISON: &[ComparisonRow] = &[
    ComparisonRow {
        id: "etre-paye",
        topic: "Être payé",
        cells: [
            said(
                "Un salaire, avec un contrat appelé CESA : vos ventes, moins les frais, les cotisations et une contribution de 8 à 15 %.",
                &[&law::CESA_REMUNERATION.about, &law::CAE_CONTRIBUTION.about],
            ),
            said(
                "Un salaire, avec un contrat de travail : ce qui est facturé, moins les frais, les cotisations et des frais de gestion de 4 à 10 %.",
                &[&law::PORTAGE_DEFINITION.about, &law::PORTAGE_FRAIS_GESTION.about],
            ),
            said(
                "Ce que les clients paient, moins 12,3 à 25,6 % de cotisations selon l’activité, vos frais et l’impôt.",
                &[&law::MICRO_COTIS_VENTE.about, &law::MICRO_COTIS_BNC.about],
            ),
            said(
                "Ce que l’entreprise peut verser, après les frais déduits, les cotisations et l’impôt. Rien n’est garanti.",
                &[
                    &law::CREATION_DEDUCTION_ET_TVA.about,
                    &law::SIGNAL_CREATION_CONTRE.about,
                ],
            ),
        ],
        not_now: said(
            "Ce que vous touchez aujourd’hui continue, tant que ses conditions sont remplies : salaire, allocation ou aide. Rien ne s’y ajoute.",
            &[&law::ARE_CONDITIONS.about, &law::RSA_PRIME_ACTIVITE.about],
        ),
    },
    ComparisonRow {
        id: "etre-protege",
        topic: "Être protégé",
        cells: [
            said(
                "En CESA : maladie, retraite, congés, mutuelle et chômage, comme les salariés. Moins pendant le test (CAPE).",
                &[
                    &law::CESA_SALARIE_PROTECTION.about,
                    &law::CAPE_PAS_CONTRAT_TRAVAIL.about,
                ],
            ),
            said(
                "Comme les salariés, chômage compris, pendant les missions. Entre deux missions, aucun salaire.",
                &[&law::PORTAGE_CHOMAGE.about, &law::PORTAGE_INTERMISSION_NON_PAYEE.about],
            ),
            said(
                "Pas de chômage habituel. La retraite et les autres droits suivent ce qui est encaissé.",
                &[&law::MICRO_PAS_CHOMAGE.about, &law::MICRO_COTIS_ZERO_SI_CA_NUL.about],
            ),
            said(
                "Selon la forme : indépendants ou régime général. Pas de chômage pour qui dirige, sauf en Scop sous conditions.",
                &[
                    &law::EURL_SARL_TNS.about,
                    &law::SASU_SAS_ASSIMILE.about,
                    &law::DIRIGEANTS_PAS_CHOMAGE.about,
                    &law::SCOP_DIRIGEANT_SALARIE.about,
                ],
            ),
        ],
        not_now: said(
            "Les droits de votre emploi ou allocation continuent. Sinon, les frais de santé restent pris en charge si vous résidez en France de façon stable et régulière.",
            &[&law::ARE_CONDITIONS.about, &law::FRAIS_DE_SANTE_RESIDENCE.about],
        ),
    },
    ComparisonRow {
        id: "les-papiers",
        topic: "S’occuper des papiers",
        cells: [
            said(
                "La coopérative facture, encaisse, compte et déclare. Vous notez vos ventes et vos frais.",
                &[&law::CAE_SERVICES.about],
            ),
            said(
                "La société facture et tient le compte d’activité. Vous envoyez vos jours et vos frais.",
                &[&law::PORTAGE_COMPTE_ACTIVITE.about, &law::ETAPE_PORTAGE_7.about],
            ),
            said(
                "Vous facturez et tenez un livre des recettes. Une déclaration chaque mois ou chaque trimestre, même à zéro.",
                &[&law::ETAPE_MICRO_8.about, &law::MICRO_COTIS_ZERO_SI_CA_NUL.about],
            ),
            said(
                "Une comptabilité complète, souvent confiée à un cabinet : de 1 000 à 3 000 € par an, hors taxes.",
                &[&law::COUT_COMPTABLE.about],
            ),
        ],
        not_now: said(
            "Aucun papier d’entreprise. Avec une allocation chômage, il faut rester inscrit à France Travail et chercher un emploi.",
            &[&law::ARE_CONDITIONS.about],
        ),
    },
    ComparisonRow {
        id: "le-risque",
        topic: "Prendre un risque",
        cells: [
            said(
                "La coopérative s’engage envers les clients et fournisseurs. Votre revenu dépend quand même de vos ventes.",
                &[&law::CESA_SALARIE_PROTECTION.about, &law::CESA_REMUNERATION.about],
            ),
            said(
                "La société assure les dommages chez le client. Le risque est de ne pas trouver la mission suivante.",
                &[&law::PORTAGE_RC_PRO.about, &law::PORTAGE_AUTONOMIE.about],
            ),
            said(
                "Sans vente, pas de cotisations. Vos biens personnels sont en général séparés, sauf si vous y renoncez.",
                &[&law::MICRO_COTIS_ZERO_SI_CA_NUL.about, &law::EI_PATRIMOINE_SEPARE.about],
            ),
            said(
                "Des frais fixes, même sans vente. En société, le risque se limite aux apports, sauf garantie donnée à la banque.",
                &[&law::TNS_COTISATIONS_MINIMALES.about, &law::EURL_SARL_TNS.about],
            ),
        ],
        not_now: said(
            "Aucun argent engagé. Le risque est ailleurs : une allocation limitée dans le temps, une idée qui attend.",
            &[&law::ARE_CONDITIONS.about],
        ),
    },
    ComparisonRow {
        id: "grandir",
        topic: "Grandir",
        cells: [
            said(
                "Votre activité peut grandir, avec d’autres membres. Pas d’investisseurs : ce n’est pas votre société.",
                &[&law::CAE_ESPRIT_COOPERATIF.about, &law::SIGNAL_CAE_CONTRE.about],
            ),
            said(
                "Par le prix et le nombre de missions. Une mission dure 36 mois au plus, et chaque personne est seule.",
                &[&law::PORTAGE_DUREE_36_MOIS.about, &law::PORTAGE_AUTONOMIE.about],
            ),
            said(
                "Jusqu’au plafond : 83 600 € par an en services, 203 100 € en vente. Sans associés.",
                &[&law::MICRO_PLAFOND_SERVICES.about, &law::MICRO_PLAFOND_VENTE.about],
            ),
            said(
                "Sans plafond de ventes, avec des salariés, des associés, des investisseurs ou un emprunt. Chaque étape demande de l’argent et du temps.",
                &[&law::CREATION_ASSOCIES_INVESTISSEURS.about],
            ),
        ],
        not_now: said(
            "Du temps pour interroger des clients, se former, ou tester avec un CAPE de 12 mois au plus, renouvelable deux fois.",
            &[&law::CAPE_DUREE.about],
        ),
    },
    ComparisonRow {
        id: "partir",
        topic: "Changer ou arrêter",
        cells: [
            said(
                "Le contrat écrit vos droits sur vos clients. Sans devenir membre associé en trois ans, il prend fin.",
                &[&law::CESA_CONTENU.about, &law::CESA_DELAI_ASSOCIE.about],
            ),
            said(
                "La mission finit à sa date, le contrat selon les règles des salariés. Le chômage s’ouvre à leurs conditions.",
                &[&law::PORTAGE_CHOMAGE.about, &law::PORTAGE_CDD_18_MOIS.about],
            ),
            said(
                "Vous arrêtez quand vous le décidez, en le déclarant. Au-delà du plafond deux années de suite, le régime change.",
                &[&law::MICRO_SORTIE_DEUX_ANS.about],
            ),
            said(
                "Vendre, transmettre ou fermer : possible, avec des démarches et des frais à prévoir.",
                &[&law::SIGNAL_CREATION_POUR.about],
            ),
        ],
        not_now: said(
            "Rien à arrêter. Vous pourrez vous lancer plus tard : sur 100 personnes conseillées par BGE, 31 n’ont pas encore décidé.",
            &[&law::BGE_APRES_LE_CONSEIL.about],
        ),
    },
];
