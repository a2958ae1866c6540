//! Why a way is closed or open under a condition, and what could open it.

use crate::content::words::GateText;
use crate::engine::GateCode;
use crate::facts;

/// The words of a gate.
#[expect(clippy::too_many_lines, reason = "a table: one row a code")]
pub const fn gate(code: GateCode) -> GateText {
    match code {
        GateCode::T1SansDroit => GateText {
            text: "Il faut d’abord un titre de séjour qui permet de travailler.",
            opens: "Une association spécialisée ou la préfecture peut vous dire quel titre demander.",
            basis: "CESEDA",
            facts: &[&facts::ETRANGER_TITRE_INDEPENDANT],
        },
        GateCode::T2TitreSalarie => GateText {
            text: "Votre titre ne permet pas une activité indépendante. Un changement de titre est possible.",
            opens: "Demandez à la préfecture ou à une association spécialisée comment changer de titre.",
            basis: "CESEDA L421-5, L422-1",
            facts: &[&facts::ETRANGER_ETUDIANT, &facts::ETRANGER_TITRE_INDEPENDANT],
        },
        GateCode::T3AutorisationTravail => GateText {
            text: "Un contrat salarié est possible sous conditions : une autorisation de travail, et 964 heures par an au plus pour un titre étudiant.",
            opens: "Avant de signer, faites vérifier ce que votre titre permet : préfecture ou association spécialisée.",
            basis: "C. trav. L5221-2, CESEDA L414-12, L422-1",
            facts: &[&facts::ETRANGER_SALARIE_PORTAGE_CAE, &facts::ETRANGER_ETUDIANT],
        },
        GateCode::T4TitreEntrepreneur => GateText {
            text: "La CAE et le portage passent par un contrat salarié : en principe, votre titre ne suffit pas. Faites-le vérifier.",
            opens: "Demandez à la préfecture ou à une association spécialisée si votre titre peut être changé.",
            basis: "CESEDA L414-12",
            facts: &[&facts::ETRANGER_SALARIE_PORTAGE_CAE],
        },
        GateCode::K1Mineur => GateText {
            text: "Avant 18 ans, ce cadre n’est pas ouvert en pratique.",
            opens: "Il pourra s’ouvrir à vos 18 ans, ou après une émancipation. Prenez conseil avant toute démarche.",
            basis: "C. civ. 388-1-2",
            facts: &[&facts::MINEUR_CREATION],
        },
        GateCode::K2MineurAccord => GateText {
            text: "Dès 16 ans, une EURL ou une SASU est possible avec l’accord écrit des parents. Prenez conseil avant toute démarche.",
            opens: "Demandez l’accord écrit de vos parents et l’avis d’un service d’aide à la création.",
            basis: "C. civ. 388-1-2",
            facts: &[&facts::MINEUR_CREATION],
        },
        GateCode::K3InterditGerer => GateText {
            text: "Une interdiction de gérer empêche d’immatriculer une entreprise. Prenez conseil avant toute démarche.",
            opens: "Une personne du droit peut vous dire quand l’interdiction prend fin et quelles démarches sont possibles.",
            basis: "C. com. L128-1, L653-1 et suivants",
            facts: &[&facts::INTERDICTIONS_GERER],
        },
        GateCode::K4Clause => GateText {
            text: "Aucun cadre ne permet de concurrencer son employeur. Faites relire votre contrat avant de commencer.",
            opens: "Un accord écrit de votre employeur, ou d’autres clients, pourrait lever cet obstacle.",
            basis: "C. trav. L1222-1, L1222-5",
            facts: &[&facts::SALARIE_LOYAUTE, &facts::SALARIE_EXCLUSIVITE_1_AN],
        },
        GateCode::K5SalariatDeguise => GateText {
            text: "Facturer ne change rien si le client décide de vos horaires et de vos outils : c’est un emploi salarié.",
            opens: "Avant d’accepter, prenez conseil : inspection du travail, syndicat ou avocat.",
            basis: "C. trav. L8221-6",
            facts: &[&facts::MICRO_SALARIAT_DEGUISE],
        },
        GateCode::S1PublicPlein => GateText {
            text: "À temps plein, la fonction publique ne permet pas de créer une société. Un temps partiel pour création peut être demandé : trois ans, plus un an.",
            opens: "Demandez à votre administration un temps partiel pour création, ou une disponibilité.",
            basis: "CGFP L123-1, L123-8",
            facts: &[
                &facts::AGENTS_PUBLICS_INTERDICTION,
                &facts::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION,
            ],
        },
        GateCode::S2PublicAutorisation => GateText {
            text: "Demandez l’accord écrit de votre administration avant de commencer. Pour un poste à temps non complet, à 70 % ou moins, une déclaration suffit.",
            opens: "Demandez à votre service du personnel s’il faut un accord ou une déclaration.",
            basis: "CGFP L123-5 à L123-8",
            facts: &[
                &facts::AGENTS_PUBLICS_TEMPS_NON_COMPLET,
                &facts::AGENTS_PUBLICS_ACCESSOIRE,
            ],
        },
        GateCode::S3CapeTempsPlein => GateText {
            text: "Le CAPE, le contrat pour tester en CAE, n’est pas ouvert à temps plein. Un contrat CESA ou un temps partiel reste possible.",
            opens: "Voyez avec votre employeur pour un temps partiel, ou avec la CAE pour une entrée directe en CESA.",
            basis: "C. com. L127-1",
            facts: &[&facts::CAPE_INCOMPATIBLE_TEMPS_COMPLET],
        },
        GateCode::S5AchatRevente => GateText {
            text: "Acheter pour revendre ne fait pas partie des activités accessoires que l’administration peut autoriser à temps plein.",
            opens: "Un temps partiel pour création ou une disponibilité peut être demandé à votre administration.",
            basis: "CGFP L123-7, décret 2020-69",
            facts: &[
                &facts::AGENTS_PUBLICS_ACCESSOIRE,
                &facts::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION,
            ],
        },
        GateCode::S6CadreAccord => GateText {
            text: "Restez dans le cadre de l’accord écrit de votre administration : activité, durée, horaires.",
            opens: "Si votre activité sort de ce cadre, demandez un nouvel accord avant de continuer.",
            basis: "CGFP L123-7, L123-8",
            facts: &[&facts::AGENTS_PUBLICS_ACCESSOIRE],
        },
        GateCode::S7AccordAbsent => GateText {
            text: "À temps plein dans la fonction publique, rien ne peut commencer sans l’accord écrit de l’administration.",
            opens: "L’accord écrit de votre administration pourrait l’ouvrir : demandez-le et attendez sa réponse.",
            basis: "CGFP L123-1, L123-7",
            facts: &[&facts::AGENTS_PUBLICS_INTERDICTION, &facts::AGENTS_PUBLICS_ACCESSOIRE],
        },
        GateCode::S4DejaIndependant => GateText {
            text: "Vérifiez si votre activité actuelle permet aussi la micro. Deux activités ne doublent pas le plafond.",
            opens: "Posez la question au service des impôts ou à l’Urssaf avant de commencer.",
            basis: "CGI 50-0",
            facts: &[&facts::MICRO_PLAFOND_MIXTE_2026],
        },
        GateCode::P1Sap => GateText {
            text: "Les services à la personne sont exclus du portage.",
            opens: "Pour ces services, regardez la micro-entreprise, une CAE déclarée pour eux, ou la création.",
            basis: "C. trav. L1254-5",
            facts: &[
                &facts::PORTAGE_SERVICES_PERSONNE_EXCLUS,
                &facts::SERVICES_A_LA_PERSONNE_DECLARATION,
            ],
        },
        GateCode::P2Particuliers => GateText {
            text: "Le portage est réservé aux clients entreprises.",
            opens: "Des missions pour des entreprises pourraient l’ouvrir.",
            basis: "C. trav. L1254-1",
            facts: &[&facts::PORTAGE_CLIENT_ENTREPRISE],
        },
        GateCode::P3SeulementEntreprises => GateText {
            text: "Seules vos missions pour des entreprises peuvent passer par le portage.",
            opens: "Pour vos clients particuliers, il faut un autre cadre : faites vérifier si les deux se cumulent.",
            basis: "C. trav. L1254-1",
            facts: &[&facts::PORTAGE_CLIENT_ENTREPRISE],
        },
        GateCode::P4PasUnePrestation => GateText {
            text: "Le portage concerne des prestations de service, pas la vente, la fabrication ni les travaux.",
            opens: "Une part de conseil ou de formation pour des entreprises pourrait y entrer : demandez à une société de portage.",
            basis: "C. trav. L1254-1",
            facts: &[&facts::PORTAGE_VENTE_PRODUCTION_EXCLUES],
        },
        GateCode::A1RegimeArtiste => GateText {
            text: "Vos œuvres relèvent du régime des artistes-auteurs ; ce cadre ne vaut que pour vos autres activités.",
            opens: "Déclarez vos œuvres comme artiste-auteur, et gardez ce cadre pour le reste.",
            basis: "CSS L382-1 et suivants",
            facts: &[&facts::ARTISTES_AUTEURS_HORS_PERIMETRE],
        },
        GateCode::P5Qualification => GateText {
            text: "Le portage demande un niveau bac + 2, ou trois ans d’expérience dans le même secteur.",
            opens: "Un diplôme ou de l’expérience en plus pourrait l’ouvrir : demandez à une société de portage ce qu’elle accepte.",
            basis: "CCN portage art. 2",
            facts: &[&facts::PORTAGE_QUALIFICATION],
        },
        GateCode::P6Individuel => GateText {
            text: "Le portage est individuel : chaque personne y signe son propre contrat.",
            opens: "Chaque personne du projet peut en demander un, mais sans structure commune.",
            basis: "C. trav. L1254-2",
            facts: &[&facts::PORTAGE_AUTONOMIE],
        },
        GateCode::P7TrouverSesClients => GateText {
            text: "En portage, c’est vous qui trouvez vos clients.",
            opens: "Une première mission en vue pourrait l’ouvrir : parlez de votre offre autour de vous.",
            basis: "C. trav. L1254-2",
            facts: &[&facts::PORTAGE_AUTONOMIE],
        },
        GateCode::P8TarifBas => GateText {
            text: "À ce prix par jour, un mois complet de missions ne paie pas le salaire minimum du portage.",
            opens: "Un prix par jour plus élevé pourrait l’ouvrir : comparez avec les prix de votre métier.",
            basis: "CCN portage art. 21.3, calcul",
            facts: &[&facts::PORTAGE_MIN_BRANCHE_AVENANT12],
        },
        GateCode::P9TarifLimite => GateText {
            text: "Ce prix par jour est bas pour le portage : beaucoup de sociétés demandent 250 € ou plus.",
            opens: "Demandez à plusieurs sociétés de portage le prix par jour qu’elles acceptent.",
            basis: "pratique, calcul",
            facts: &[&facts::PORTAGE_TJM_MIN],
        },
        GateCode::R1SanteDroitChiffre => GateText {
            text: "Votre profession a ses propres règles et sa propre caisse.",
            opens: "Demandez à votre ordre ou à votre caisse les façons d’exercer qui sont admises.",
            basis: "CSS L613-7",
            facts: &[
                &facts::MICRO_EXCLUSION_PROF_LIBERALES,
                &facts::PORTAGE_PROFESSIONS_REGLEMENTEES,
            ],
        },
        GateCode::R2FormeSel => GateText {
            text: "Cette profession s’exerce en nom propre ou en société d’exercice libéral (SEL).",
            opens: "Demandez à votre ordre la forme qu’il admet avant d’écrire des statuts.",
            basis: "Ordonnance n° 2023-77, textes de chaque profession",
            facts: &[&facts::PAS_SARL_PROF_LIBERALES],
        },
        GateCode::R3ExercicePersonnel => GateText {
            text: "Votre profession s’exerce souvent à titre personnel. Demandez à votre ordre ou à votre fédération si ce cadre est admis.",
            opens: "Une réponse écrite de votre ordre ou de votre fédération pourrait l’ouvrir.",
            basis: "règles de la profession",
            facts: &[&facts::PORTAGE_PROFESSIONS_REGLEMENTEES],
        },
        GateCode::R4Carte => GateText {
            text: "Il faut d’abord la carte, la licence ou l’agrément.",
            opens: "Demandez à l’organisme qui la délivre si elle peut servir dans ce cadre.",
            basis: "règles de l’activité",
            facts: &[
                &facts::CAE_EXCLUSIONS_PRATIQUES,
                &facts::AUTRES_PROFESSIONS_REGLEMENTEES,
            ],
        },
        GateCode::R5APreciser => GateText {
            text: "Précisez le type de profession pour un résultat sûr.",
            opens: "Répondez à la question sur votre profession réglementée.",
            basis: "",
            facts: &[],
        },
        GateCode::R6LicenceMetier => GateText {
            text: "Ce métier demande une carte, un permis ou une licence (transport, boissons…). Vérifiez avant de commencer.",
            opens: "Demandez à votre chambre de commerce, à votre chambre de métiers ou à la mairie ce qu’il faut obtenir.",
            basis: "règles de l’activité",
            facts: &[&facts::AUTRES_PROFESSIONS_REGLEMENTEES],
        },
        GateCode::Q1QualificationArtisan => GateText {
            text: "Ce métier exige un diplôme, un titre ou trois ans d’expérience.",
            opens: "Une formation, de l’expérience ou une personne qualifiée à vos côtés pourrait l’ouvrir : demandez à la chambre de métiers.",
            basis: "C. artisanat L121-1",
            facts: &[&facts::ARTISANAT_QUALIFICATION],
        },
        GateCode::Q2QualificationSeul => GateText {
            text: "Sans personne qualifiée à vos côtés, ce métier ne peut pas être exercé. Formez-vous, ou entreprenez avec une personne qualifiée.",
            opens: "Un diplôme, un titre, trois ans d’expérience ou une personne qualifiée avec vous pourrait l’ouvrir.",
            basis: "C. artisanat L121-1",
            facts: &[&facts::ARTISANAT_QUALIFICATION],
        },
        GateCode::D1Decennale => GateText {
            text: "L’assurance décennale est obligatoire pour les travaux de construction.",
            opens: "Demandez un devis d’assurance avant de chiffrer vos chantiers, et l’attestation avant de les ouvrir.",
            basis: "C. assur. L241-1",
            facts: &[&facts::ASSURANCE_DECENNALE],
        },
        GateCode::M1UnSeulExploitant => GateText {
            text: "La micro-entreprise est l’affaire d’une seule personne.",
            opens: "Pour un projet commun, regardez une société ou une Scop.",
            basis: "C. com. livre II",
            facts: &[
                &facts::CREATION_ASSOCIES_INVESTISSEURS,
                &facts::MICRO_EXCLUSION_ACTIVITES,
            ],
        },
        GateCode::M2Agricole => GateText {
            text: "Les activités agricoles relèvent de la MSA, la Sécurité sociale agricole.",
            opens: "Demandez à la MSA ou à la chambre d’agriculture le régime de votre activité.",
            basis: "CGI 50-0, CSS",
            facts: &[&facts::MICRO_EXCLUSION_ACTIVITES, &facts::JARDINAGE_MSA],
        },
        GateCode::M3Plafond => GateText {
            text: "Le chiffre d’affaires prévu dépasse le plafond de la micro.",
            opens: "Un chiffre d’affaires sous le plafond l’ouvrirait ; au-dessus, regardez une entreprise au réel ou une société.",
            basis: "CGI 50-0, 102 ter",
            facts: &[&facts::MICRO_PLAFOND_SERVICES_2026, &facts::MICRO_PLAFOND_VENTE_2026],
        },
        GateCode::M4PlafondProche => GateText {
            text: "Vous approchez du plafond de la micro.",
            opens: "Suivez vos encaissements : deux années de dépassement de suite font sortir du régime.",
            basis: "CGI 50-0, 102 ter",
            facts: &[&facts::MICRO_SORTIE_DEUX_ANS],
        },
        GateCode::M6PlafondMetier => GateText {
            text: "Le plafond de la micro est de 83 600 € pour les services (coiffure, soins, réparation) et de 203 100 € pour la vente (pain, viande).",
            opens: "Estimez séparément vos ventes et vos services, puis comparez chaque part à son plafond.",
            basis: "CGI 50-0",
            facts: &[&facts::MICRO_PLAFOND_MIXTE_2026],
        },
        GateCode::M5Investissement => GateText {
            text: "En micro, cet investissement ne se déduit pas, et la TVA payée n’est en général pas récupérée.",
            opens: "Comparez avec une entreprise individuelle au réel ou une société, où les achats se déduisent.",
            basis: "CGI 50-0, 293 B",
            facts: &[&facts::MICRO_PAS_DEDUCTION_CHARGES, &facts::MICRO_PAS_RECUPERATION_TVA],
        },
        GateCode::C1CaeAgricole => GateText {
            text: "Toutes les CAE n’accueillent pas l’agriculture : cherchez une CAE agricole.",
            opens: "La chambre d’agriculture ou la Fédération des CAE peut vous aider à en trouver une.",
            basis: "pratique",
            facts: &[&facts::AGRICULTURE_HORS_PERIMETRE],
        },
        GateCode::C2CaeBatiment => GateText {
            text: "Cherchez une CAE du bâtiment : elle apporte l’assurance décennale.",
            opens: "L’annuaire de la Fédération des CAE aide à en trouver une ; demandez son attestation d’assurance.",
            basis: "pratique",
            facts: &[&facts::CAE_EXCLUSIONS_PRATIQUES],
        },
        GateCode::C3CaeSap => GateText {
            text: "Cherchez une CAE déclarée pour les services à la personne.",
            opens: "Demandez à la CAE sa déclaration, et son agrément si vous aidez des personnes fragiles.",
            basis: "pratique",
            facts: &[&facts::CAE_SECTEURS, &facts::CAE_ARTISANAT_QUALIFICATION],
        },
        GateCode::C4CaeCulture => GateText {
            text: "Cherchez une CAE de la culture.",
            opens: "L’annuaire de la Fédération des CAE aide à en trouver une dans votre région.",
            basis: "pratique",
            facts: &[&facts::CAE_SECTEURS],
        },
        GateCode::C5LocalLicence => GateText {
            text: "Peu de CAE acceptent un bail ou une licence : demandez.",
            opens: "Posez la question dès la réunion d’information : bail, licence, stock, assurance.",
            basis: "pratique",
            facts: &[&facts::CAE_EXCLUSIONS_PRATIQUES],
        },
        GateCode::C8LieuLourd => GateText {
            text: "Un bail, une licence et un emprunt de ce niveau ne sont presque jamais portés par une CAE. Demandez à celle qui est la plus proche.",
            opens: "Un lieu plus léger pourrait l’ouvrir ; sinon, regardez une société.",
            basis: "pratique",
            facts: &[&facts::CAE_EXCLUSIONS_PRATIQUES],
        },
        GateCode::C6Investissement => GateText {
            text: "L’investissement serait porté par la coopérative : demandez avant.",
            opens: "Présentez à la CAE le montant, son financement, et ce qu’il devient si vous partez.",
            basis: "pratique",
            facts: &[&facts::CAE_EXCLUSIONS_PRATIQUES],
        },
        GateCode::C7PasVotreSociete => GateText {
            text: "Chaque personne entre à titre individuel ; la CAE n’est pas votre société.",
            opens: "Pour une structure à vous, regardez une société ou une Scop.",
            basis: "C. trav. L7331-2",
            facts: &[&facts::CAE_DEFINITION],
        },
    }
}
