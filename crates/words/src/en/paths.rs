//! The steps over time: what to do, and when it is done.

use crate::words::{PathText, Step};
use engine::PathCode;

/// The first step of every path.
pub const PREPARE: Step = Step {
    text: "Demandez à cinq clients possibles ce qu’ils achèteraient, et à quel prix. Notez leurs réponses : c’est le début d’une étude de marché.",
    done_when: Some("vous savez à qui vendre, quoi, et à quel prix."),
};

/// The words of a step, with the legal form in its place.
pub fn step_text(step: Step, variant: &str) -> String {
    step.text.replace("{variante}", variant)
}

const fn step(text: &'static str, done_when: &'static str) -> Step {
    Step {
        text,
        done_when: Some(done_when),
    }
}

/// A step that nothing follows, or that nothing but itself ends.
const fn last(text: &'static str) -> Step {
    Step { text, done_when: None }
}

/// The words of a path.
#[expect(clippy::too_many_lines, reason = "a table: one row a path")]
pub const fn path(code: PathCode) -> PathText {
    match code {
        PathCode::TitreDabord => PathText {
            title: "D’abord le titre de séjour",
            steps: const {
                &[
                    step(
                        "Prendre conseil auprès d’une association d’aide aux personnes étrangères.",
                        "vous savez quel titre demander.",
                    ),
                    step("Obtenir ou changer le titre.", "le nouveau titre est entre vos mains."),
                    last("Revenir faire ce questionnaire."),
                ]
            },
        },
        PathCode::TitreAVerifier => PathText {
            title: "D’abord faire vérifier votre titre de séjour",
            steps: const {
                &[
                    step(
                        "Écrire en trois lignes votre activité, votre nombre d’heures et le contrat visé. Les montrer, titre en main, à la préfecture, à une association spécialisée ou à un avocat.",
                        "vous savez, par écrit, ce que votre titre permet.",
                    ),
                    step(
                        "Demander un autre titre, ou l’autorisation de travail si votre carte la demande, avant toute signature.",
                        "l’autorisation ou le nouveau titre est entre vos mains.",
                    ),
                    last("Revenir faire ce questionnaire."),
                ]
            },
        },
        PathCode::RevoirProjet => PathText {
            title: "Revoir le projet",
            steps: const {
                &[
                    step(
                        "Lire ce qui bloque chaque voie.",
                        "vous savez ce qui vient de la loi et ce qui vient du projet.",
                    ),
                    step(
                        "Voir quelle réponse pourrait changer.",
                        "une piste vous semble possible.",
                    ),
                    last("En parler avec un service d’aide à la création."),
                ]
            },
        },
        PathCode::EmploiAClarifier => PathText {
            title: "D’abord clarifier votre emploi",
            steps: const {
                &[
                    step(
                        "Écrire ce que l’employeur ou le client demande : horaires, outils, prix.",
                        "la demande est claire, par écrit si possible.",
                    ),
                    step(
                        "Prendre conseil : inspection du travail, syndicat ou avocat.",
                        "vous connaissez vos choix.",
                    ),
                    last("Revenir faire le questionnaire avec d’autres clients ou un projet à vous."),
                ]
            },
        },
        PathCode::ClauseDabord => PathText {
            title: "D’abord votre contrat de travail",
            steps: const {
                &[
                    step(
                        "Faire relire la clause.",
                        "vous savez ce qu’elle interdit, où et pour combien de temps.",
                    ),
                    step(
                        "Demander un accord écrit à l’employeur, ou choisir d’autres clients.",
                        "l’accord est écrit, ou le projet ne concurrence plus l’employeur.",
                    ),
                    last("Revenir faire ce questionnaire."),
                ]
            },
        },
        PathCode::AgeDabord => PathText {
            title: "À 16 ans",
            steps: const {
                &[
                    step(
                        "Montrer ce résultat à vos parents. Choisir ensemble une vente à essayer sans entreprise, par exemple avec une association ou une mini-entreprise au lycée.",
                        "vous avez une date pour en reparler.",
                    ),
                    step(
                        "Préparer le projet avec eux et avec un service d’aide à la création : les actes que vous ferez, l’argent, les clients.",
                        "vous avez 16 ans, et l’accord écrit de vos parents.",
                    ),
                    last("Revenir faire ce questionnaire."),
                ]
            },
        },
        PathCode::TempsPartielDabord => PathText {
            title: "D’abord un temps partiel pour création",
            steps: const {
                &[
                    step(
                        "Envoyer la demande de temps partiel pour création (trois ans, plus un an).",
                        "vous avez un accusé de réception.",
                    ),
                    step("Attendre la réponse avant toute vente.", "l’accord est écrit."),
                    last("Revenir faire ce questionnaire, avec ce temps partiel comme poste."),
                ]
            },
        },
        PathCode::QualificationDabord => PathText {
            title: "D’abord la qualification",
            steps: const {
                &[
                    step(
                        "Compter vos mois de travail dans ce métier, bulletins de paie en main : trois ans suffisent. Sinon, demander à la chambre de métiers un diplôme, un titre ou une VAE (validation de l’expérience).",
                        "vous avez la preuve de la qualification.",
                    ),
                    step(
                        "Ou trouver une personne qualifiée qui travaillera avec vous : salariée, associée ou conjointe.",
                        "cette personne s’engage.",
                    ),
                    last("Revenir faire ce questionnaire."),
                ]
            },
        },
        PathCode::TitreProDabord => PathText {
            title: "D’abord le diplôme ou le titre de la profession",
            steps: const {
                &[
                    step(
                        "Chercher qui délivre le diplôme ou l’inscription : école, ordre, agence régionale de santé, fédération. Noter la liste des pièces.",
                        "la liste est complète.",
                    ),
                    step(
                        "Obtenir le diplôme ou le titre, puis l’inscription ou l’enregistrement.",
                        "l’inscription est confirmée.",
                    ),
                    last(
                        "Revenir faire ce questionnaire, ou choisir en attendant un métier voisin sans titre protégé.",
                    ),
                ]
            },
        },
        PathCode::RegimeArtiste => PathText {
            title: "Votre régime d’abord : artiste-auteur",
            steps: const {
                &[
                    step(
                        "Lister vos trois dernières ventes, ou les trois prochaines. Dire pour chacune : œuvre originale, ou prestation ?",
                        "chaque vente a sa case.",
                    ),
                    step(
                        "Vous déclarer comme artiste-auteur pour vos œuvres et vos créations originales.",
                        "la déclaration est faite.",
                    ),
                    last("Garder l’une des quatre voies pour vos autres activités seulement."),
                    last("Rencontrer une CAE de la culture si vous cherchez un collectif."),
                ]
            },
        },
        PathCode::RegimePresseScene => PathText {
            title: "D’abord un contrat et une fiche de paie",
            steps: const {
                &[
                    step(
                        "Demander par écrit à votre prochain employeur comment il vous paiera : bulletin de pige, contrat ou GUSO, le guichet du spectacle occasionnel.",
                        "la réponse est écrite.",
                    ),
                    step(
                        "Trier vos projets : ce qui est pour la presse ou la scène, et le reste.",
                        "chaque projet a sa case.",
                    ),
                    last(
                        "Garder l’une des quatre voies pour le reste seulement : cours, communication, écriture hors presse.",
                    ),
                ]
            },
        },
        PathCode::RegimeAgricole => PathText {
            title: "Votre régime d’abord : l’agriculture",
            steps: const {
                &[
                    step(
                        "Aller au point accueil installation de la chambre d’agriculture. Prendre rendez-vous avec la MSA, la Sécurité sociale agricole.",
                        "vous connaissez le régime de votre activité.",
                    ),
                    step(
                        "Tester, si vous le souhaitez, dans un espace-test ou une CAE agricole.",
                        "les premières récoltes ou ventes vous rassurent.",
                    ),
                    last("Vous installer."),
                ]
            },
        },
        PathCode::AccordPuisTest => PathText {
            title: "Commencer dans les limites de l’accord",
            steps: const {
                &[
                    step(
                        "Relire l’accord et surligner trois choses : activité, heures, date de fin.",
                        "votre projet entre dans ces limites.",
                    ),
                    step(
                        "Tester à côté de votre poste, dans ces limites.",
                        "l’activité demande plus de temps que l’accord n’en donne.",
                    ),
                    last(
                        "Si l’activité grandit, demander ce qui est possible : un temps partiel pour création (trois ans, plus un an) ou une disponibilité.",
                    ),
                ]
            },
        },
        PathCode::AutorisationPuisTest => PathText {
            title: "D’abord l’accord, puis un test",
            steps: const {
                &[
                    step(
                        "Envoyer la demande (activité, client ou employeur, heures, durée) et attendre la réponse.",
                        "l’accord est écrit, pas avant.",
                    ),
                    step(
                        "Tester à côté de votre poste, dans les limites de l’accord.",
                        "l’activité demande plus de temps que l’accord n’en donne.",
                    ),
                    last("Si l’activité grandit, demander un temps partiel pour création (trois ans, plus un an)."),
                ]
            },
        },
        PathCode::EmploiPuisCae => PathText {
            title: "Garder votre emploi, puis entrer en CAE",
            steps: const {
                &[
                    step(
                        "Rencontrer une CAE à une réunion d’information.",
                        "la CAE accepte votre métier et ses règles vous conviennent.",
                    ),
                    step("Passer à temps partiel.", "votre employeur a donné son accord."),
                    step(
                        "Signer un CAPE, le contrat pour tester : 12 mois, renouvelable deux fois.",
                        "les ventes sont régulières.",
                    ),
                    last(
                        "Signer un CESA, le contrat d’entrepreneur salarié, puis devenir membre associé de la coopérative dans les trois ans, CAPE compris.",
                    ),
                ]
            },
        },
        PathCode::CapePuisSociete => PathText {
            title: "Tester en CAE, puis fonder votre société",
            steps: const {
                &[
                    step(
                        "Signer un CAPE, le contrat pour tester, et commencer sans immatriculer d’entreprise.",
                        "des clients paient.",
                    ),
                    step(
                        "Signer un CESA, le contrat d’entrepreneur salarié, si les ventes sont régulières.",
                        "vous voulez embaucher ou faire entrer du capital.",
                    ),
                    last("Créer {variante}."),
                ]
            },
        },
        PathCode::CesaDirect => PathText {
            title: "Entrer en CAE avec vos contrats",
            steps: const {
                &[
                    step(
                        "Aller à une réunion d’information, puis à un entretien.",
                        "la CAE accepte votre métier et vos contrats.",
                    ),
                    step(
                        "Signer tout de suite un CESA, le contrat d’entrepreneur salarié, ou d’abord un CAPE (le contrat pour tester) très court.",
                        "les ventes paient un salaire régulier.",
                    ),
                    last("Devenir membre associé de la coopérative dans les trois ans, CAPE compris."),
                ]
            },
        },
        PathCode::CapeCesaAssocie => PathText {
            title: "Tester en CAE, puis y rester",
            steps: const {
                &[
                    step(
                        "Aller à une réunion d’information, puis à un entretien.",
                        "la CAE accepte votre métier et ses règles vous conviennent.",
                    ),
                    step(
                        "Signer un CAPE, le contrat pour tester : 12 mois, renouvelable deux fois.",
                        "les ventes sont régulières.",
                    ),
                    step(
                        "Signer un CESA, le contrat d’entrepreneur salarié.",
                        "vous voulez rester dans la coopérative.",
                    ),
                    last("Devenir membre associé de la coopérative dans les trois ans, CAPE compris."),
                ]
            },
        },
        PathCode::EmploiPlusMicro => PathText {
            title: "Garder votre emploi et ouvrir une micro",
            steps: const {
                &[
                    step(
                        "Vérifier les clauses de votre contrat (exclusivité, concurrence).",
                        "le contrat le permet, ou l’employeur l’accepte par écrit.",
                    ),
                    step(
                        "Ouvrir la micro sur formalites.entreprises.gouv.fr : c’est gratuit.",
                        "les premières ventes sont là.",
                    ),
                    last("Refaire le point quand l’activité paie la moitié de votre salaire six mois de suite."),
                ]
            },
        },
        PathCode::MicroPuisSociete => PathText {
            title: "Commencer en micro, puis créer une société",
            steps: const {
                &[
                    step(
                        "Ouvrir la micro sur formalites.entreprises.gouv.fr : c’est gratuit.",
                        "les premières ventes sont là.",
                    ),
                    step(
                        "Suivre le plafond et les frais chaque trimestre.",
                        "vous arrivez à 80 % du plafond, ou vos frais dépassent un tiers de ce que vous encaissez.",
                    ),
                    last("Créer {variante}."),
                ]
            },
        },
        PathCode::MicroPuisCae => PathText {
            title: "Commencer en micro, puis rejoindre une CAE",
            steps: const {
                &[
                    step(
                        "Ouvrir la micro sur formalites.entreprises.gouv.fr : c’est gratuit.",
                        "la micro est immatriculée.",
                    ),
                    step(
                        "Rencontrer une CAE dès le début.",
                        "les ventes sont régulières et la CAE et vous êtes d’accord.",
                    ),
                    last("Signer un CESA, le contrat d’entrepreneur salarié."),
                ]
            },
        },
        PathCode::MicroDurable => PathText {
            title: "Ouvrir une micro et y rester",
            steps: const {
                &[
                    step(
                        "Ouvrir la micro sur formalites.entreprises.gouv.fr : c’est gratuit.",
                        "les premières ventes sont là.",
                    ),
                    step(
                        "Surveiller le plafond et le seuil de TVA, la taxe à ajouter à vos prix au-dessus d’un certain montant.",
                        "une année s’est écoulée.",
                    ),
                    last("Refaire le point chaque année."),
                ]
            },
        },
        PathCode::PortageMission => PathText {
            title: "Facturer vos missions en portage, puis voir",
            steps: const {
                &[
                    step(
                        "Comparer trois sociétés de portage (frais, avances, garantie).",
                        "les frais sont écrits, tout compris.",
                    ),
                    step("Signer la mission.", "la mission se termine."),
                    last("Refaire le questionnaire."),
                ]
            },
        },
        PathCode::PortagePuisCae => PathText {
            title: "Commencer en portage, puis rejoindre une CAE",
            steps: const {
                &[
                    step("Signer la première mission en portage.", "la mission est lancée."),
                    step("Rencontrer une CAE.", "vous voulez plus de collectif."),
                    last("Signer un CESA, le contrat d’entrepreneur salarié."),
                ]
            },
        },
        PathCode::PortagePuisSociete => PathText {
            title: "Commencer en portage, puis créer une société",
            steps: const {
                &[
                    step("Signer les premières missions en portage.", "les missions se suivent."),
                    step(
                        "Comparer avec {variante}.",
                        "il vous reste plus avec cette forme, une fois ses frais comptés.",
                    ),
                    last("Créer {variante}."),
                ]
            },
        },
        PathCode::PortageDurable => PathText {
            title: "Entrer en portage et y rester",
            steps: const {
                &[
                    step(
                        "Comparer trois sociétés de portage (frais, avances, garantie).",
                        "les frais sont écrits, tout compris.",
                    ),
                    step("Signer la première mission.", "une mission approche de 36 mois."),
                    last("Refaire le point : une même mission chez un client ne peut pas durer plus de 36 mois."),
                ]
            },
        },
        PathCode::TestCapePuisSociete => PathText {
            title: "Tester en CAE, puis créer",
            steps: const {
                &[
                    step(
                        "Signer un CAPE, le contrat pour tester en CAE, et vérifier que des clients paient.",
                        "des clients paient.",
                    ),
                    step(
                        "Écrire d’où viendra l’argent : épargne, prêts d’honneur (sans intérêts), banque.",
                        "chaque dépense du départ a son argent.",
                    ),
                    last("Créer {variante}."),
                ]
            },
        },
        PathCode::TestMicroPuisSociete => PathText {
            title: "Tester en micro, puis créer",
            steps: const {
                &[
                    step(
                        "Ouvrir la micro, et vérifier que des clients paient.",
                        "des clients paient.",
                    ),
                    step(
                        "Suivre les frais et le plafond.",
                        "la micro devient trop étroite : frais, plafond, associés.",
                    ),
                    last("Créer {variante}."),
                ]
            },
        },
        PathCode::PreparerPuisSociete => PathText {
            title: "Préparer, puis créer",
            steps: const {
                &[
                    step(
                        "Observer sur place : qui passe, qui achète, à quel prix.",
                        "des clients possibles confirment le besoin et le prix.",
                    ),
                    step(
                        "Écrire d’où viendra l’argent, puis voir les prêts d’honneur (sans intérêts) et la banque.",
                        "le financement est accordé par écrit.",
                    ),
                    last("Créer {variante}."),
                ]
            },
        },
        PathCode::SocieteDirecte => PathText {
            title: "Créer votre société",
            steps: const {
                &[
                    step(
                        "Écrire le projet en deux pages, avec les chiffres, et le faire relire.",
                        "une personne extérieure l’a relu.",
                    ),
                    step("Écrire les statuts.", "chaque personne du projet les a compris."),
                    last("Immatriculer {variante}."),
                ]
            },
        },
    }
}
