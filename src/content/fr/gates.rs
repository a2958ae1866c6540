//! Why a way is closed or open under a condition, and what could open it.

use crate::content::words::GateText;
use crate::engine::GateCode;
use crate::facts;

/// The words of a gate.
#[expect(clippy::too_many_lines, reason = "a table: one row a code")]
pub const fn gate(code: GateCode) -> GateText {
    match code {
        GateCode::T1SansDroit => GateText {
            text: reason(GateCode::T1SansDroit),
            opens: "Une association spécialisée ou la préfecture peut vous dire quel titre demander.",
            basis: "CESEDA",
            facts: &[&facts::ETRANGER_TITRE_INDEPENDANT],
        },
        GateCode::T2TitreSalarie => GateText {
            text: reason(GateCode::T2TitreSalarie),
            opens: "Demandez à la préfecture ou à une association spécialisée comment changer de titre.",
            basis: "CESEDA L421-5, L422-1",
            facts: &[&facts::ETRANGER_ETUDIANT, &facts::ETRANGER_TITRE_INDEPENDANT],
        },
        GateCode::T3AutorisationTravail => GateText {
            text: reason(GateCode::T3AutorisationTravail),
            opens: "Avant de signer, faites vérifier ce que votre titre permet : préfecture ou association spécialisée.",
            basis: "C. trav. L5221-2, CESEDA L414-12, L422-1",
            facts: &[&facts::ETRANGER_SALARIE_PORTAGE_CAE, &facts::ETRANGER_ETUDIANT],
        },
        GateCode::T4TitreEntrepreneur => GateText {
            text: reason(GateCode::T4TitreEntrepreneur),
            opens: "Demandez à la préfecture ou à une association spécialisée si votre titre peut être changé.",
            basis: "CESEDA L414-12",
            facts: &[&facts::ETRANGER_SALARIE_PORTAGE_CAE],
        },
        GateCode::K1Mineur => GateText {
            text: reason(GateCode::K1Mineur),
            opens: "Il pourra s’ouvrir à vos 18 ans, ou après une émancipation. Prenez conseil avant toute démarche.",
            basis: "C. civ. 388-1-2",
            facts: &[&facts::MINEUR_CREATION],
        },
        GateCode::K2MineurAccord => GateText {
            text: reason(GateCode::K2MineurAccord),
            opens: "Demandez l’accord écrit de vos parents et l’avis d’un service d’aide à la création.",
            basis: "C. civ. 388-1-2",
            facts: &[&facts::MINEUR_CREATION],
        },
        GateCode::K3InterditGerer => GateText {
            text: reason(GateCode::K3InterditGerer),
            opens: "Une personne du droit peut vous dire quand l’interdiction prend fin et quelles démarches sont possibles.",
            basis: "C. com. L128-1, L653-1 et suivants",
            facts: &[&facts::INTERDICTIONS_GERER],
        },
        GateCode::K4Clause => GateText {
            text: reason(GateCode::K4Clause),
            opens: "Un accord écrit de votre employeur, ou d’autres clients, pourrait lever cet obstacle.",
            basis: "C. trav. L1222-1, L1222-5",
            facts: &[&facts::SALARIE_LOYAUTE, &facts::SALARIE_EXCLUSIVITE_1_AN],
        },
        GateCode::K5SalariatDeguise => GateText {
            text: reason(GateCode::K5SalariatDeguise),
            opens: "Avant d’accepter, prenez conseil : inspection du travail, syndicat ou avocat.",
            basis: "C. trav. L8221-6",
            facts: &[&facts::MICRO_SALARIAT_DEGUISE],
        },
        GateCode::S1PublicPlein => GateText {
            text: reason(GateCode::S1PublicPlein),
            opens: "Demandez à votre administration un temps partiel pour création, ou une disponibilité.",
            basis: "CGFP L123-1, L123-8",
            facts: &[
                &facts::AGENTS_PUBLICS_INTERDICTION,
                &facts::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION,
            ],
        },
        GateCode::S2PublicAutorisation => GateText {
            text: reason(GateCode::S2PublicAutorisation),
            opens: "Demandez à votre service du personnel s’il faut un accord ou une déclaration.",
            basis: "CGFP L123-5 à L123-8",
            facts: &[
                &facts::AGENTS_PUBLICS_TEMPS_NON_COMPLET,
                &facts::AGENTS_PUBLICS_ACCESSOIRE,
            ],
        },
        GateCode::S3CapeTempsPlein => GateText {
            text: reason(GateCode::S3CapeTempsPlein),
            opens: "Voyez avec votre employeur pour un temps partiel, ou avec la CAE pour une entrée directe en CESA.",
            basis: "C. com. L127-1",
            facts: &[&facts::CAPE_INCOMPATIBLE_TEMPS_COMPLET],
        },
        GateCode::S5AchatRevente => GateText {
            text: reason(GateCode::S5AchatRevente),
            opens: "Un temps partiel pour création ou une disponibilité peut être demandé à votre administration.",
            basis: "CGFP L123-7, décret 2020-69",
            facts: &[
                &facts::AGENTS_PUBLICS_ACCESSOIRE,
                &facts::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION,
            ],
        },
        GateCode::S6CadreAccord => GateText {
            text: reason(GateCode::S6CadreAccord),
            opens: "Si votre activité sort de ce cadre, demandez un nouvel accord avant de continuer.",
            basis: "CGFP L123-7, L123-8",
            facts: &[&facts::AGENTS_PUBLICS_ACCESSOIRE],
        },
        GateCode::S7AccordAbsent => GateText {
            text: reason(GateCode::S7AccordAbsent),
            opens: "L’accord écrit de votre administration pourrait l’ouvrir : demandez-le et attendez sa réponse.",
            basis: "CGFP L123-1, L123-7",
            facts: &[&facts::AGENTS_PUBLICS_INTERDICTION, &facts::AGENTS_PUBLICS_ACCESSOIRE],
        },
        GateCode::S4DejaIndependant => GateText {
            text: reason(GateCode::S4DejaIndependant),
            opens: "Posez la question au service des impôts ou à l’Urssaf avant de commencer.",
            basis: "CGI 50-0",
            facts: &[&facts::MICRO_PLAFOND_MIXTE_2026],
        },
        GateCode::P1Sap => GateText {
            text: reason(GateCode::P1Sap),
            opens: "Pour ces services, regardez la micro-entreprise, une CAE déclarée pour eux, ou la création.",
            basis: "C. trav. L1254-5",
            facts: &[
                &facts::PORTAGE_SERVICES_PERSONNE_EXCLUS,
                &facts::SERVICES_A_LA_PERSONNE_DECLARATION,
            ],
        },
        GateCode::P2Particuliers => GateText {
            text: reason(GateCode::P2Particuliers),
            opens: "Des missions pour des entreprises pourraient l’ouvrir.",
            basis: "C. trav. L1254-1",
            facts: &[&facts::PORTAGE_CLIENT_ENTREPRISE],
        },
        GateCode::P3SeulementEntreprises => GateText {
            text: reason(GateCode::P3SeulementEntreprises),
            opens: "Pour vos clients particuliers, il faut un autre cadre : faites vérifier si les deux se cumulent.",
            basis: "C. trav. L1254-1",
            facts: &[&facts::PORTAGE_CLIENT_ENTREPRISE],
        },
        GateCode::P4PasUnePrestation => GateText {
            text: reason(GateCode::P4PasUnePrestation),
            opens: "Une part de conseil ou de formation pour des entreprises pourrait y entrer : demandez à une société de portage.",
            basis: "C. trav. L1254-1",
            facts: &[&facts::PORTAGE_VENTE_PRODUCTION_EXCLUES],
        },
        GateCode::A1RegimeArtiste => GateText {
            text: reason(GateCode::A1RegimeArtiste),
            opens: "Déclarez vos œuvres comme artiste-auteur, et gardez ce cadre pour le reste.",
            basis: "CSS L382-1 et suivants",
            facts: &[&facts::ARTISTES_AUTEURS_HORS_PERIMETRE],
        },
        GateCode::P5Qualification => GateText {
            text: reason(GateCode::P5Qualification),
            opens: "Un diplôme ou de l’expérience en plus pourrait l’ouvrir : demandez à une société de portage ce qu’elle accepte.",
            basis: "CCN portage art. 2",
            facts: &[&facts::PORTAGE_QUALIFICATION],
        },
        GateCode::P6Individuel => GateText {
            text: reason(GateCode::P6Individuel),
            opens: "Chaque personne du projet peut en demander un, mais sans structure commune.",
            basis: "C. trav. L1254-2",
            facts: &[&facts::PORTAGE_AUTONOMIE],
        },
        GateCode::P7TrouverSesClients => GateText {
            text: reason(GateCode::P7TrouverSesClients),
            opens: "Une première mission en vue pourrait l’ouvrir : parlez de votre offre autour de vous.",
            basis: "C. trav. L1254-2",
            facts: &[&facts::PORTAGE_AUTONOMIE],
        },
        GateCode::P8TarifBas => GateText {
            text: reason(GateCode::P8TarifBas),
            opens: "Un prix par jour plus élevé pourrait l’ouvrir : comparez avec les prix de votre métier.",
            basis: "CCN portage art. 21.3, calcul",
            facts: &[&facts::PORTAGE_MIN_BRANCHE_AVENANT12],
        },
        GateCode::P9TarifLimite => GateText {
            text: reason(GateCode::P9TarifLimite),
            opens: "Demandez à plusieurs sociétés de portage le prix par jour qu’elles acceptent.",
            basis: "pratique, calcul",
            facts: &[&facts::PORTAGE_TJM_MIN],
        },
        GateCode::R1SanteDroitChiffre => GateText {
            text: reason(GateCode::R1SanteDroitChiffre),
            opens: "Demandez à votre ordre ou à votre caisse les façons d’exercer qui sont admises.",
            basis: "CSS L613-7",
            facts: &[
                &facts::MICRO_EXCLUSION_PROF_LIBERALES,
                &facts::PORTAGE_PROFESSIONS_REGLEMENTEES,
            ],
        },
        GateCode::R2FormeSel => GateText {
            text: reason(GateCode::R2FormeSel),
            opens: "Demandez à votre ordre la forme qu’il admet avant d’écrire des statuts.",
            basis: "Ordonnance n° 2023-77, textes de chaque profession",
            facts: &[&facts::PAS_SARL_PROF_LIBERALES],
        },
        GateCode::R3ExercicePersonnel => GateText {
            text: reason(GateCode::R3ExercicePersonnel),
            opens: "Une réponse écrite de votre ordre ou de votre fédération pourrait l’ouvrir.",
            basis: "règles de la profession",
            facts: &[&facts::PORTAGE_PROFESSIONS_REGLEMENTEES],
        },
        GateCode::R4Carte => GateText {
            text: reason(GateCode::R4Carte),
            opens: "Demandez à l’organisme qui la délivre si elle peut servir dans ce cadre.",
            basis: "règles de l’activité",
            facts: &[
                &facts::CAE_EXCLUSIONS_PRATIQUES,
                &facts::AUTRES_PROFESSIONS_REGLEMENTEES,
            ],
        },
        GateCode::R5APreciser => GateText {
            text: reason(GateCode::R5APreciser),
            opens: "Répondez à la question sur votre profession réglementée.",
            basis: "",
            facts: &[],
        },
        GateCode::R6LicenceMetier => GateText {
            text: reason(GateCode::R6LicenceMetier),
            opens: "Demandez à votre chambre de commerce, à votre chambre de métiers ou à la mairie ce qu’il faut obtenir.",
            basis: "règles de l’activité",
            facts: &[&facts::AUTRES_PROFESSIONS_REGLEMENTEES],
        },
        GateCode::Q1QualificationArtisan => GateText {
            text: reason(GateCode::Q1QualificationArtisan),
            opens: "Une formation, de l’expérience ou une personne qualifiée à vos côtés pourrait l’ouvrir : demandez à la chambre de métiers.",
            basis: "C. artisanat L121-1",
            facts: &[&facts::ARTISANAT_QUALIFICATION],
        },
        GateCode::Q2QualificationSeul => GateText {
            text: reason(GateCode::Q2QualificationSeul),
            opens: "Un diplôme, un titre, trois ans d’expérience ou une personne qualifiée avec vous pourrait l’ouvrir.",
            basis: "C. artisanat L121-1",
            facts: &[&facts::ARTISANAT_QUALIFICATION],
        },
        GateCode::D1Decennale => GateText {
            text: reason(GateCode::D1Decennale),
            opens: "Demandez un devis d’assurance avant de chiffrer vos chantiers, et l’attestation avant de les ouvrir.",
            basis: "C. assur. L241-1",
            facts: &[&facts::ASSURANCE_DECENNALE],
        },
        GateCode::M1UnSeulExploitant => GateText {
            text: reason(GateCode::M1UnSeulExploitant),
            opens: "Pour un projet commun, regardez une société ou une Scop.",
            basis: "C. com. livre II",
            facts: &[
                &facts::CREATION_ASSOCIES_INVESTISSEURS,
                &facts::MICRO_EXCLUSION_ACTIVITES,
            ],
        },
        GateCode::M2Agricole => GateText {
            text: reason(GateCode::M2Agricole),
            opens: "Demandez à la MSA ou à la chambre d’agriculture le régime de votre activité.",
            basis: "CGI 50-0, CSS",
            facts: &[&facts::MICRO_EXCLUSION_ACTIVITES, &facts::JARDINAGE_MSA],
        },
        GateCode::M3Plafond => GateText {
            text: reason(GateCode::M3Plafond),
            opens: "Un chiffre d’affaires sous le plafond l’ouvrirait ; au-dessus, regardez une entreprise au réel ou une société.",
            basis: "CGI 50-0, 102 ter",
            facts: &[&facts::MICRO_PLAFOND_SERVICES_2026, &facts::MICRO_PLAFOND_VENTE_2026],
        },
        GateCode::M4PlafondProche => GateText {
            text: reason(GateCode::M4PlafondProche),
            opens: "Suivez vos encaissements : deux années de dépassement de suite font sortir du régime.",
            basis: "CGI 50-0, 102 ter",
            facts: &[&facts::MICRO_SORTIE_DEUX_ANS],
        },
        GateCode::M6PlafondMetier => GateText {
            text: reason(GateCode::M6PlafondMetier),
            opens: "Estimez séparément vos ventes et vos services, puis comparez chaque part à son plafond.",
            basis: "CGI 50-0",
            facts: &[&facts::MICRO_PLAFOND_MIXTE_2026],
        },
        GateCode::M5Investissement => GateText {
            text: reason(GateCode::M5Investissement),
            opens: "Comparez avec une entreprise individuelle au réel ou une société, où les achats se déduisent.",
            basis: "CGI 50-0, 293 B",
            facts: &[&facts::MICRO_PAS_DEDUCTION_CHARGES, &facts::MICRO_PAS_RECUPERATION_TVA],
        },
        GateCode::C1CaeAgricole => GateText {
            text: reason(GateCode::C1CaeAgricole),
            opens: "La chambre d’agriculture ou la Fédération des CAE peut vous aider à en trouver une.",
            basis: "pratique",
            facts: &[&facts::AGRICULTURE_HORS_PERIMETRE],
        },
        GateCode::C2CaeBatiment => GateText {
            text: reason(GateCode::C2CaeBatiment),
            opens: "L’annuaire de la Fédération des CAE aide à en trouver une ; demandez son attestation d’assurance.",
            basis: "pratique",
            facts: &[&facts::CAE_EXCLUSIONS_PRATIQUES],
        },
        GateCode::C3CaeSap => GateText {
            text: reason(GateCode::C3CaeSap),
            opens: "Demandez à la CAE sa déclaration, et son agrément si vous aidez des personnes fragiles.",
            basis: "pratique",
            facts: &[&facts::CAE_SECTEURS, &facts::CAE_ARTISANAT_QUALIFICATION],
        },
        GateCode::C4CaeCulture => GateText {
            text: reason(GateCode::C4CaeCulture),
            opens: "L’annuaire de la Fédération des CAE aide à en trouver une dans votre région.",
            basis: "pratique",
            facts: &[&facts::CAE_SECTEURS],
        },
        GateCode::C5LocalLicence => GateText {
            text: reason(GateCode::C5LocalLicence),
            opens: "Posez la question dès la réunion d’information : bail, licence, stock, assurance.",
            basis: "pratique",
            facts: &[&facts::CAE_EXCLUSIONS_PRATIQUES],
        },
        GateCode::C8LieuLourd => GateText {
            text: reason(GateCode::C8LieuLourd),
            opens: "Un lieu plus léger pourrait l’ouvrir ; sinon, regardez une société.",
            basis: "pratique",
            facts: &[&facts::CAE_EXCLUSIONS_PRATIQUES],
        },
        GateCode::C6Investissement => GateText {
            text: reason(GateCode::C6Investissement),
            opens: "Présentez à la CAE le montant, son financement, et ce qu’il devient si vous partez.",
            basis: "pratique",
            facts: &[&facts::CAE_EXCLUSIONS_PRATIQUES],
        },
        GateCode::C7PasVotreSociete => GateText {
            text: reason(GateCode::C7PasVotreSociete),
            opens: "Pour une structure à vous, regardez une société ou une Scop.",
            basis: "C. trav. L7331-2",
            facts: &[&facts::CAE_DEFINITION],
        },
    }
}

/// The reason alone, for the questionnaire, which needs neither sources nor advice.
#[expect(clippy::too_many_lines, reason = "a table: one row a code")]
pub const fn reason(code: GateCode) -> &'static str {
    match code {
        GateCode::T1SansDroit => "Il faut d’abord un titre de séjour qui permet de travailler.",
        GateCode::T2TitreSalarie => {
            "Votre titre ne permet pas une activité indépendante. Un changement de titre est possible."
        }
        GateCode::T3AutorisationTravail => {
            "Un contrat salarié est possible sous conditions : une autorisation de travail, et 964 heures par an au plus pour un titre étudiant."
        }
        GateCode::T4TitreEntrepreneur => {
            "La CAE et le portage passent par un contrat salarié : en principe, votre titre ne suffit pas. Faites-le vérifier."
        }
        GateCode::K1Mineur => "Avant 18 ans, ce cadre n’est pas ouvert en pratique.",
        GateCode::K2MineurAccord => {
            "Dès 16 ans, une EURL ou une SASU est possible avec l’accord écrit des parents. Prenez conseil avant toute démarche."
        }
        GateCode::K3InterditGerer => {
            "Une interdiction de gérer empêche d’immatriculer une entreprise. Prenez conseil avant toute démarche."
        }
        GateCode::K4Clause => {
            "Aucun cadre ne permet de concurrencer son employeur. Faites relire votre contrat avant de commencer."
        }
        GateCode::K5SalariatDeguise => {
            "Facturer ne change rien si le client décide de vos horaires et de vos outils : c’est un emploi salarié."
        }
        GateCode::S1PublicPlein => {
            "À temps plein, la fonction publique ne permet pas de créer une société. Un temps partiel pour création peut être demandé : trois ans, plus un an."
        }
        GateCode::S2PublicAutorisation => {
            "Demandez l’accord écrit de votre administration avant de commencer. Pour un poste à temps non complet, à 70 % ou moins, une déclaration suffit."
        }
        GateCode::S3CapeTempsPlein => {
            "Le CAPE, le contrat pour tester en CAE, n’est pas ouvert à temps plein. Un contrat CESA ou un temps partiel reste possible."
        }
        GateCode::S5AchatRevente => {
            "Acheter pour revendre ne fait pas partie des activités accessoires que l’administration peut autoriser à temps plein."
        }
        GateCode::S6CadreAccord => {
            "Restez dans le cadre de l’accord écrit de votre administration : activité, durée, horaires."
        }
        GateCode::S7AccordAbsent => {
            "À temps plein dans la fonction publique, rien ne peut commencer sans l’accord écrit de l’administration."
        }
        GateCode::S4DejaIndependant => {
            "Vérifiez si votre activité actuelle permet aussi la micro. Deux activités ne doublent pas le plafond."
        }
        GateCode::P1Sap => "Les services à la personne sont exclus du portage.",
        GateCode::P2Particuliers => "Le portage est réservé aux clients entreprises.",
        GateCode::P3SeulementEntreprises => "Seules vos missions pour des entreprises peuvent passer par le portage.",
        GateCode::P4PasUnePrestation => {
            "Le portage concerne des prestations de service, pas la vente, la fabrication ni les travaux."
        }
        GateCode::A1RegimeArtiste => {
            "Vos œuvres relèvent du régime des artistes-auteurs ; ce cadre ne vaut que pour vos autres activités."
        }
        GateCode::P5Qualification => {
            "Le portage demande un niveau bac + 2, ou trois ans d’expérience dans le même secteur."
        }
        GateCode::P6Individuel => "Le portage est individuel : chaque personne y signe son propre contrat.",
        GateCode::P7TrouverSesClients => "En portage, c’est vous qui trouvez vos clients.",
        GateCode::P8TarifBas => {
            "À ce prix par jour, un mois complet de missions ne paie pas le salaire minimum du portage."
        }
        GateCode::P9TarifLimite => {
            "Ce prix par jour est bas pour le portage : beaucoup de sociétés demandent 250 € ou plus."
        }
        GateCode::R1SanteDroitChiffre => "Votre profession a ses propres règles et sa propre caisse.",
        GateCode::R2FormeSel => "Cette profession s’exerce en nom propre ou en société d’exercice libéral (SEL).",
        GateCode::R3ExercicePersonnel => {
            "Votre profession s’exerce souvent à titre personnel. Demandez à votre ordre ou à votre fédération si ce cadre est admis."
        }
        GateCode::R4Carte => "Il faut d’abord la carte, la licence ou l’agrément.",
        GateCode::R5APreciser => "Précisez le type de profession pour un résultat sûr.",
        GateCode::R6LicenceMetier => {
            "Ce métier demande une carte, un permis ou une licence (transport, boissons…). Vérifiez avant de commencer."
        }
        GateCode::Q1QualificationArtisan => "Ce métier exige un diplôme, un titre ou trois ans d’expérience.",
        GateCode::Q2QualificationSeul => {
            "Sans personne qualifiée à vos côtés, ce métier ne peut pas être exercé. Formez-vous, ou entreprenez avec une personne qualifiée."
        }
        GateCode::D1Decennale => "L’assurance décennale est obligatoire pour les travaux de construction.",
        GateCode::M1UnSeulExploitant => "La micro-entreprise est l’affaire d’une seule personne.",
        GateCode::M2Agricole => "Les activités agricoles relèvent de la MSA, la Sécurité sociale agricole.",
        GateCode::M3Plafond => "Le chiffre d’affaires prévu dépasse le plafond de la micro.",
        GateCode::M4PlafondProche => "Vous approchez du plafond de la micro.",
        GateCode::M6PlafondMetier => {
            "Le plafond de la micro est de 83 600 € pour les services (coiffure, soins, réparation) et de 203 100 € pour la vente (pain, viande)."
        }
        GateCode::M5Investissement => {
            "En micro, cet investissement ne se déduit pas, et la TVA payée n’est en général pas récupérée."
        }
        GateCode::C1CaeAgricole => "Toutes les CAE n’accueillent pas l’agriculture : cherchez une CAE agricole.",
        GateCode::C2CaeBatiment => "Cherchez une CAE du bâtiment : elle apporte l’assurance décennale.",
        GateCode::C3CaeSap => "Cherchez une CAE déclarée pour les services à la personne.",
        GateCode::C4CaeCulture => "Cherchez une CAE de la culture.",
        GateCode::C5LocalLicence => "Peu de CAE acceptent un bail ou une licence : demandez.",
        GateCode::C8LieuLourd => {
            "Un bail, une licence et un emprunt de ce niveau ne sont presque jamais portés par une CAE. Demandez à celle qui est la plus proche."
        }
        GateCode::C6Investissement => "L’investissement serait porté par la coopérative : demandez avant.",
        GateCode::C7PasVotreSociete => "Chaque personne entre à titre individuel ; la CAE n’est pas votre société.",
    }
}
