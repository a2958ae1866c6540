//! Why a way is closed or open under a condition, and what could open it.

use crate::words::GateText;
use engine::{GateCode, may_close};

/// The words of a gate.
#[expect(clippy::too_many_lines, reason = "a table: one row a code")]
pub const fn gate(code: GateCode) -> GateText {
    match code {
        GateCode::T1SansDroit => GateText {
            text: "Il faut d’abord un titre de séjour qui permet de travailler.",
            opens: "Une association spécialisée ou la préfecture peut vous dire quel titre demander.",
            basis: "Code des étrangers (CESEDA)",
            facts: &[&law::ETRANGER_TITRE_INDEPENDANT],
        },
        GateCode::T2TitreSalarie => GateText {
            text: "Votre titre ne permet pas une activité indépendante. Un changement de titre est possible.",
            opens: "Demandez à la préfecture ou à une association spécialisée comment changer de titre.",
            basis: "Code des étrangers (CESEDA), art. L421-1, L421-3, L421-9 et suivants, L422-1",
            facts: &[
                &law::ETRANGER_ETUDIANT,
                &law::ETRANGER_TITRE_INDEPENDANT,
                &law::ETRANGER_TALENT,
            ],
        },
        GateCode::T3AutorisationTravail => GateText {
            text: "Votre carte permet un emploi salarié, celui pour lequel elle a été donnée. Un contrat en CAE ou en portage est un autre emploi : l’autorisation de travail est à demander.",
            opens: "Avant de signer, faites vérifier ce que votre titre permet : préfecture ou association spécialisée.",
            basis: "Code du travail, art. L5221-2, R5221-1, R5221-3, Code des étrangers (CESEDA), art. L414-12",
            facts: &[&law::ETRANGER_SALARIE_PORTAGE_CAE, &law::ETRANGER_TALENT],
        },
        GateCode::T4TitreEntrepreneur => GateText {
            text: "Votre titre couvre une activité indépendante. La CAE (en CESA, le contrat d’entrepreneur salarié) et le portage sont des contrats salariés : il faudrait un autre titre.",
            opens: "Demandez à la préfecture ou à une association spécialisée comment changer de titre.",
            basis: "Code des étrangers (CESEDA), art. L414-12, L421-5, L421-16, Code du travail, art. R5221-2",
            facts: &[&law::ETRANGER_SALARIE_PORTAGE_CAE, &law::ETRANGER_TITRE_INDEPENDANT],
        },
        GateCode::T8TitreAVerifier => GateText {
            text: "Votre titre couvre cette voie si c’est la carte « entrepreneur / profession libérale » ou « talent – porteur de projet ». Une autre carte « talent » ne la couvre pas, ou pas sûrement.",
            opens: "Relisez la mention de votre carte et faites vérifier par la préfecture ou une association spécialisée que votre activité y entre, avant de vous inscrire.",
            basis: "Code des étrangers (CESEDA), art. L421-5, L421-16",
            facts: &[&law::ETRANGER_TITRE_INDEPENDANT, &law::ETRANGER_TALENT],
        },
        GateCode::T9Etudiant964 => GateText {
            text: "Avec une carte d’étudiant, un emploi salarié est possible jusqu’à 964 heures par an, sans autorisation de travail. Au-delà, il faut un autre titre.",
            opens: "Faites confirmer par la CAE ou la société de portage que vos heures déclarées resteront sous 964 heures par an.",
            basis: "Code du travail, art. R5221-2, 11°, R5221-26, Code des étrangers (CESEDA), art. L422-1",
            facts: &[&law::ETRANGER_ETUDIANT],
        },
        GateCode::K1Mineur => GateText {
            text: "Avant 18 ans, cette voie n’est pas ouverte en pratique.",
            opens: "Elle pourra s’ouvrir à vos 18 ans, ou après une émancipation. Prenez conseil avant toute démarche.",
            basis: "Code civil, art. 388-1-2",
            facts: &[&law::MINEUR_CREATION],
        },
        GateCode::K2MineurAccord => GateText {
            text: "Dès 16 ans, une EURL ou une SASU est possible avec l’accord écrit des parents. Prenez conseil avant toute démarche.",
            opens: "Demandez l’accord écrit de vos parents et l’avis d’un service d’aide à la création.",
            basis: "Code civil, art. 388-1-2",
            facts: &[&law::MINEUR_CREATION],
        },
        GateCode::K3InterditGerer => GateText {
            text: "Une interdiction de gérer vise en général toute entreprise commerciale, artisanale ou agricole, micro comprise. Le tribunal peut l’avoir limitée. Le travail salarié reste possible.",
            opens: "Montrez le jugement à un avocat ou au greffe du tribunal avant toute inscription. Un avocat peut aussi demander la levée de l’interdiction.",
            basis: "Code de commerce, art. L653-2, L653-8, L653-11",
            facts: &[&law::INTERDICTIONS_GERER],
        },
        GateCode::K3lLiberal => GateText {
            text: "L’interdiction vise les entreprises commerciales, artisanales et agricoles, et toute société. Une activité libérale en nom propre peut y échapper, sauf faillite personnelle : faites lire le jugement.",
            opens: "Montrez le jugement à un avocat ou au greffe du tribunal avant toute inscription.",
            basis: "Code de commerce, art. L653-2, L653-8",
            facts: &[&law::INTERDICTIONS_GERER],
        },
        GateCode::K3sSociete => GateText {
            text: "À plusieurs, il faudrait une société, et l’interdiction de gérer empêche de la diriger. Le travail salarié reste possible.",
            opens: "Un avocat peut vous dire quand l’interdiction prend fin, et demander au tribunal de la lever.",
            basis: "Code de commerce, art. L653-8, L653-11",
            facts: &[&law::INTERDICTIONS_GERER],
        },
        GateCode::K4Clause => GateText {
            text: "Aucune voie ne permet de concurrencer son employeur. Faites relire votre contrat avant de commencer.",
            opens: "Un accord écrit de votre employeur, ou d’autres clients, pourrait lever cet obstacle.",
            basis: "Code du travail, art. L1222-1, L1222-5",
            facts: &[
                &law::SALARIE_LOYAUTE,
                &law::SALARIE_EXCLUSIVITE_1_AN,
                &law::SALARIE_NON_CONCURRENCE,
            ],
        },
        GateCode::K5SalariatDeguise => GateText {
            text: "Facturer ne vous protège pas si le client décide de vos horaires et de vos outils : le lien peut être jugé comme un emploi salarié.",
            opens: "Avant d’accepter, prenez conseil : inspection du travail, syndicat ou avocat.",
            basis: "Code du travail, art. L8221-6",
            facts: &[&law::MICRO_SALARIAT_DEGUISE],
        },
        GateCode::S1PublicPlein => GateText {
            text: "En règle générale, un temps plein dans la fonction publique ne permet pas de créer une entreprise ou une société. Un temps partiel pour création peut être demandé : trois ans, plus un an. Une profession libérale qui découle de fonctions d’enseignement, exercée en nom propre, fait exception.",
            opens: "Demandez à votre administration un temps partiel pour création.",
            basis: "Code général de la fonction publique, art. L123-1, L123-3, L123-8",
            facts: &[
                &law::AGENTS_PUBLICS_INTERDICTION,
                &law::AGENTS_PUBLICS_ENSEIGNANTS,
                &law::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION,
            ],
        },
        GateCode::S10MicroObligatoire => GateText {
            text: "Pour un agent public à temps plein, ces services à la personne, ou la vente de ce que l’on fabrique, se font en micro-entreprise. Il faut l’accord de l’administration.",
            opens: "Regardez la micro-entreprise : c’est la voie prévue.",
            basis: "Code général de la fonction publique, art. L123-7, R123-8, Code de la sécurité sociale, art. L613-7",
            facts: &[&law::AGENTS_PUBLICS_ACCESSOIRE],
        },
        GateCode::S13Oeuvres => GateText {
            text: "Vos œuvres sont libres, sans accord : seules comptent vos obligations de discrétion. Une autre activité demande un accord.",
            opens: "Déclarez vos œuvres comme artiste-auteur. Pour le reste, demandez l’accord écrit.",
            basis: "Code général de la fonction publique, art. L123-2",
            facts: &[&law::AGENTS_PUBLICS_OEUVRES],
        },
        GateCode::S2PublicAutorisation => GateText {
            text: "Demandez l’accord écrit de votre administration avant de commencer. Pour un poste à temps non complet, à 70 % ou moins, une déclaration suffit.",
            opens: "Demandez à votre service du personnel s’il faut un accord ou une déclaration.",
            basis: "Code général de la fonction publique, art. L123-5 à L123-8",
            facts: &[&law::AGENTS_PUBLICS_TEMPS_NON_COMPLET, &law::AGENTS_PUBLICS_ACCESSOIRE],
        },
        GateCode::S3CapeTempsPlein => GateText {
            text: "Le CAPE, le contrat pour tester en CAE, n’est pas ouvert à temps plein. Un CESA, le contrat d’entrepreneur salarié, ou un temps partiel reste possible.",
            opens: "Voyez avec votre employeur pour un temps partiel, ou avec la CAE pour une entrée directe en CESA.",
            basis: "Code de commerce, art. L127-1",
            facts: &[&law::CAPE_INCOMPATIBLE_TEMPS_COMPLET],
        },
        GateCode::S5AchatRevente => GateText {
            text: "Acheter pour revendre ne fait pas partie des activités accessoires que l’administration peut autoriser à temps plein.",
            opens: "Un temps partiel pour création peut être demandé à votre administration.",
            basis: "Code général de la fonction publique, art. L123-7, décret 2020-69",
            facts: &[
                &law::AGENTS_PUBLICS_ACCESSOIRE,
                &law::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION,
            ],
        },
        GateCode::S6CadreAccord => GateText {
            text: "Restez dans les limites de l’accord écrit de votre administration : activité, durée, horaires.",
            opens: "Si votre activité sort de ces limites, demandez un nouvel accord avant de continuer.",
            basis: "Code général de la fonction publique, art. L123-7, L123-8",
            facts: &[&law::AGENTS_PUBLICS_ACCESSOIRE],
        },
        GateCode::S7AccordAbsent => GateText {
            text: "En règle générale, à temps plein dans la fonction publique, rien ne commence sans l’accord écrit de l’administration. Deux exceptions : les œuvres de l’esprit, et les professions libérales qui découlent de fonctions d’enseignement.",
            opens: "Demandez l’accord par écrit et attendez la réponse écrite : le silence ne vaut pas accord.",
            basis: "Code général de la fonction publique, art. L123-1, L123-2, L123-3, L123-7",
            facts: &[
                &law::AGENTS_PUBLICS_INTERDICTION,
                &law::AGENTS_PUBLICS_ACCESSOIRE,
                &law::AGENTS_PUBLICS_OEUVRES,
                &law::AGENTS_PUBLICS_ENSEIGNANTS,
            ],
        },
        GateCode::S4DejaIndependant => GateText {
            text: "Vérifiez si votre activité actuelle permet aussi la micro. Deux activités ne doublent pas le plafond.",
            opens: "Posez la question au service des impôts ou à l’Urssaf avant de commencer.",
            basis: "Code général des impôts, art. 50-0",
            facts: &[&law::MICRO_PLAFOND_MIXTE_2026],
        },
        GateCode::P1Sap => GateText {
            text: "Les services à la personne sont exclus du portage.",
            opens: "Pour ces services, regardez la micro-entreprise, une CAE déclarée pour eux, ou la création.",
            basis: "Code du travail, art. L1254-5",
            facts: &[
                &law::PORTAGE_SERVICES_PERSONNE_EXCLUS,
                &law::SERVICES_A_LA_PERSONNE_DECLARATION,
            ],
        },
        GateCode::P2Particuliers => GateText {
            text: "Le portage est réservé aux missions pour des entreprises.",
            opens: "Des missions pour des entreprises pourraient ouvrir cette voie.",
            basis: "Code du travail, art. L1254-1",
            facts: &[&law::PORTAGE_CLIENT_ENTREPRISE],
        },
        GateCode::P3SeulementEntreprises => GateText {
            text: "Seules vos missions pour des entreprises peuvent passer par le portage.",
            opens: "Pour vos clients particuliers, il faut une autre voie : faites vérifier si les deux se cumulent.",
            basis: "Code du travail, art. L1254-1",
            facts: &[&law::PORTAGE_CLIENT_ENTREPRISE],
        },
        GateCode::P4PasUnePrestation => GateText {
            text: "Le portage sert à des missions de service pour des entreprises. Vendre, tenir un lieu ou cultiver n’y entre pas.",
            opens: "Une part de conseil ou de formation pour des entreprises pourrait passer par le portage : demandez à une société de portage.",
            basis: "Code du travail, art. L1254-1, L1254-3",
            facts: &[&law::PORTAGE_VENTE_PRODUCTION_EXCLUES, &law::PORTAGE_CLIENT_ENTREPRISE],
        },
        GateCode::P4aArtisanat => GateText {
            text: "Très peu de sociétés de portage prennent les travaux, la fabrication ou les métiers à diplôme. Aucun texte ne l’interdit : c’est une question d’assurance et de matériel.",
            opens: "Demandez à deux sociétés de portage, par écrit, avant de compter dessus. Une part de conseil ou de formation passerait plus facilement.",
            basis: "Pratique des sociétés de portage, pas une règle de droit",
            facts: &[&law::PORTAGE_VENTE_PRODUCTION_EXCLUES],
        },
        GateCode::P4tTransport => GateText {
            text: "Très peu de sociétés de portage prennent le transport ou la livraison, même si aucun texte ne l’interdit : posez la question avant.",
            opens: "Demandez à deux sociétés de portage, par écrit.",
            basis: "Pratique des sociétés de portage, pas une règle de droit",
            facts: &[&law::PORTAGE_VENTE_PRODUCTION_EXCLUES],
        },
        GateCode::A1RegimeArtiste => GateText {
            text: "Vos œuvres relèvent du régime des artistes-auteurs ; cette voie ne vaut que pour vos autres activités.",
            opens: "Déclarez vos œuvres comme artiste-auteur, et gardez cette voie pour le reste.",
            basis: "Code de la sécurité sociale, art. L382-1 et suivants",
            facts: &[&law::ARTISTES_AUTEURS_HORS_PERIMETRE],
        },
        GateCode::P5Qualification => GateText {
            text: "Le portage demande un niveau bac + 2, ou trois ans d’expérience dans le même secteur.",
            opens: "Dites à une société de portage votre diplôme et vos années d’expérience, et demandez ce qu’elle accepte.",
            basis: "Convention collective du portage, art. 2",
            facts: &[&law::PORTAGE_QUALIFICATION],
        },
        GateCode::P6Individuel => GateText {
            text: "Le portage est individuel : chaque personne y signe son propre contrat, sans structure commune.",
            opens: "Si vous facturez chacun de votre côté, chaque personne peut demander un portage.",
            basis: "Code du travail, art. L1254-2",
            facts: &[&law::PORTAGE_AUTONOMIE],
        },
        GateCode::P7TrouverSesClients => GateText {
            text: "En portage, c’est vous qui trouvez vos clients.",
            opens: "Une première mission en vue pourrait l’ouvrir : parlez de votre offre autour de vous.",
            basis: "Code du travail, art. L1254-2",
            facts: &[&law::PORTAGE_AUTONOMIE],
        },
        GateCode::P8TarifBas => GateText {
            text: "D’après notre calcul, ce prix par jour ne paie sans doute pas le salaire minimum du portage.",
            opens: "Un prix par jour plus élevé pourrait suffire : demandez à deux sociétés de portage leur prix minimum.",
            basis: "Convention collective du portage, art. 21.3, et calcul",
            facts: &[&law::PORTAGE_MIN_BRANCHE_AVENANT12, &law::PORTAGE_TJM_MIN],
        },
        GateCode::P9TarifLimite => GateText {
            text: "Ce prix par jour est bas pour le portage : beaucoup de sociétés demandent 250 € ou plus.",
            opens: "Demandez à plusieurs sociétés de portage le prix par jour qu’elles acceptent.",
            basis: "Pratique des sociétés de portage et calcul",
            facts: &[&law::PORTAGE_TJM_MIN],
        },
        GateCode::R1SanteDroitChiffre => GateText {
            text: "Votre profession a ses propres règles et sa propre caisse.",
            opens: "Demandez à votre ordre ou à votre caisse les façons d’exercer qui sont admises.",
            basis: "Code de la sécurité sociale, art. L613-7",
            facts: &[
                &law::MICRO_EXCLUSION_PROF_LIBERALES,
                &law::PORTAGE_PROFESSIONS_REGLEMENTEES,
            ],
        },
        GateCode::R2FormeSel => GateText {
            text: "Cette profession s’exerce en nom propre ou en société d’exercice libéral (SEL).",
            opens: "Demandez à votre ordre la forme qu’il admet avant d’écrire des statuts.",
            basis: "Ordonnance n° 2023-77, textes de chaque profession",
            facts: &[&law::PAS_SARL_PROF_LIBERALES],
        },
        GateCode::R3ExercicePersonnel => GateText {
            text: "Votre profession s’exerce souvent à titre personnel. Certaines structures l’acceptent pour des missions en entreprise ; un ordre peut l’interdire.",
            opens: "Demandez par écrit à votre ordre ou à votre fédération, puis à la structure, si cette voie est admise.",
            basis: "Règles de la profession",
            facts: &[&law::PORTAGE_PROFESSIONS_REGLEMENTEES],
        },
        GateCode::R4Carte => GateText {
            text: "Il faut d’abord la carte, la licence ou l’agrément de votre activité.",
            opens: "Demandez à l’organisme qui la délivre si elle peut servir dans cette voie.",
            basis: "Règles de l’activité",
            facts: &[&law::CAE_EXCLUSIONS_PRATIQUES, &law::AUTRES_PROFESSIONS_REGLEMENTEES],
        },
        GateCode::R4pExclusivite => GateText {
            text: "Une société de portage n’exerce que le portage : elle ne peut pas avoir la carte, la licence ou l’agrément de votre activité.",
            opens: "Une part de conseil ou de formation sans cette carte pourrait passer par le portage : demandez à une société de portage.",
            basis: "Code du travail, art. L1254-24",
            facts: &[&law::PORTAGE_EXCLUSIVITE, &law::AUTRES_PROFESSIONS_REGLEMENTEES],
        },
        GateCode::R5APreciser => GateText {
            text: "Précisez votre type de profession pour un résultat plus sûr.",
            opens: "Répondez à la question sur votre profession réglementée.",
            basis: "",
            facts: &[],
        },
        GateCode::R6LicenceMetier => GateText {
            text: "Ce métier demande une carte, un permis ou une licence (transport, boissons…). Vérifiez avant de commencer.",
            opens: "Demandez à votre chambre de commerce, à votre chambre de métiers ou à la mairie ce qu’il faut obtenir.",
            basis: "Règles de l’activité",
            facts: &[&law::AUTRES_PROFESSIONS_REGLEMENTEES],
        },
        GateCode::R7Inscription => GateText {
            text: "Avant de commencer, il faut être inscrit à l’ordre ou avoir fait enregistrer son diplôme, et souvent avoir une assurance professionnelle.",
            opens: "Demandez à l’ordre, à l’agence régionale de santé ou à la fédération ce qu’il faut enregistrer.",
            basis: "Textes de chaque profession, par exemple loi 85-772, art. 44",
            facts: &[&law::PROFESSIONS_TITRE],
        },
        GateCode::Q3TitreExige => GateText {
            text: "Cette profession exige un diplôme ou un titre que vous n’avez pas encore. Aucune voie ne permet de l’exercer sans lui.",
            opens: "Voyez avec l’école, l’ordre ou l’agence régionale de santé comment l’obtenir. En attendant, un métier voisin sans titre protégé est possible.",
            basis: "Textes de chaque profession, par exemple loi 85-772, art. 44, Code de la santé publique, art. L4161-1",
            facts: &[&law::PROFESSIONS_TITRE],
        },
        GateCode::Q3eTitreEnCours => GateText {
            text: "Vous ne pourrez exercer qu’avec le diplôme ou le titre, et l’inscription, que la profession exige.",
            opens: "Demandez la liste des pièces à l’ordre, à l’agence régionale de santé ou à la fédération.",
            basis: "Textes de chaque profession, par exemple loi 85-772, art. 44, Code de la santé publique, art. L4161-1",
            facts: &[&law::PROFESSIONS_TITRE],
        },
        GateCode::Q1QualificationArtisan => GateText {
            text: "Ce métier exige un diplôme, un titre ou trois ans d’expérience.",
            opens: "Une formation, de l’expérience ou une personne qualifiée à vos côtés pourrait l’ouvrir : demandez à la chambre de métiers.",
            basis: "Code de l’artisanat, art. L121-1",
            facts: &[&law::ARTISANAT_QUALIFICATION],
        },
        GateCode::Q2QualificationSeul => GateText {
            text: "Sans personne qualifiée à vos côtés, ce métier ne peut pas être exercé. Formez-vous, ou entreprenez avec une personne qualifiée.",
            opens: "Un diplôme, un titre, trois ans d’expérience ou une personne qualifiée avec vous pourrait l’ouvrir.",
            basis: "Code de l’artisanat, art. L121-1",
            facts: &[&law::ARTISANAT_QUALIFICATION],
        },
        GateCode::D1Decennale => GateText {
            text: "L’assurance décennale, qui couvre certains dommages pendant dix ans, est obligatoire pour les travaux de construction.",
            opens: "Demandez un devis d’assurance avant de fixer vos prix, et l’attestation avant de commencer un chantier.",
            basis: "Code des assurances, art. L241-1",
            facts: &[&law::ASSURANCE_DECENNALE],
        },
        GateCode::M1UnSeulExploitant => GateText {
            text: "La micro-entreprise est l’affaire d’une seule personne.",
            opens: "Pour un projet commun, regardez une société, par exemple une Scop (société coopérative).",
            basis: "Code de commerce, livre II",
            facts: &[&law::CREATION_ASSOCIES_INVESTISSEURS, &law::MICRO_EXCLUSION_ACTIVITES],
        },
        GateCode::M2Agricole => GateText {
            text: "Les activités agricoles relèvent de la MSA, la Sécurité sociale agricole.",
            opens: "Demandez à la MSA ou à la chambre d’agriculture le régime de votre activité.",
            basis: "Code général des impôts, art. 50-0, Code de la sécurité sociale",
            facts: &[&law::MICRO_EXCLUSION_ACTIVITES, &law::JARDINAGE_MSA],
        },
        GateCode::M3Plafond => GateText {
            text: "Le chiffre d’affaires prévu dépasse le plafond de la micro.",
            opens: "Un chiffre d’affaires sous le plafond pourrait l’ouvrir. Au-dessus, regardez une entreprise individuelle au réel (qui déduit ses frais) ou une société.",
            basis: "Code général des impôts, art. 50-0, 102 ter",
            facts: &[&law::MICRO_PLAFOND_SERVICES_2026, &law::MICRO_PLAFOND_VENTE_2026],
        },
        GateCode::M4PlafondProche => GateText {
            text: "Vous approchez du plafond de la micro.",
            opens: "Suivez ce que vous encaissez : dépasser le plafond deux années de suite fait sortir de la micro.",
            basis: "Code général des impôts, art. 50-0, 102 ter",
            facts: &[&law::MICRO_SORTIE_DEUX_ANS],
        },
        GateCode::M6PlafondMetier => GateText {
            text: "Le plafond de la micro est de 83 600 € pour les services (coiffure, soins, réparation) et de 203 100 € pour la vente (pain, viande).",
            opens: "Estimez séparément vos ventes et vos services, puis comparez chaque part à son plafond.",
            basis: "Code général des impôts, art. 50-0",
            facts: &[&law::MICRO_PLAFOND_MIXTE_2026],
        },
        GateCode::M5Investissement => GateText {
            text: "En micro, cet investissement ne se déduit pas, et la TVA (la taxe comprise dans les prix) n’est en général pas récupérée.",
            opens: "Comparez avec une société ou une entreprise individuelle dite « au réel », où les achats se déduisent.",
            basis: "Code général des impôts, art. 50-0, 293 B",
            facts: &[&law::MICRO_PAS_DEDUCTION_CHARGES, &law::MICRO_PAS_RECUPERATION_TVA],
        },
        GateCode::C1CaeAgricole => GateText {
            text: "Toutes les CAE n’accueillent pas l’agriculture : cherchez une CAE agricole.",
            opens: "La chambre d’agriculture ou la Fédération des CAE peut vous aider à en trouver une.",
            basis: "Pratique des structures, pas une règle de droit",
            facts: &[&law::AGRICULTURE_HORS_PERIMETRE],
        },
        GateCode::C2CaeBatiment => GateText {
            text: "Cherchez une CAE du bâtiment : elle apporte l’assurance décennale.",
            opens: "L’annuaire de la Fédération des CAE aide à en trouver une ; demandez son attestation d’assurance.",
            basis: "Pratique des structures, pas une règle de droit",
            facts: &[&law::CAE_EXCLUSIONS_PRATIQUES],
        },
        GateCode::C3CaeSap => GateText {
            text: "Cherchez une CAE déclarée pour les services à la personne.",
            opens: "Demandez à la CAE sa déclaration, et son agrément si vous aidez des personnes fragiles.",
            basis: "Pratique des structures, pas une règle de droit",
            facts: &[&law::CAE_SECTEURS, &law::CAE_ARTISANAT_QUALIFICATION],
        },
        GateCode::C4CaeCulture => GateText {
            text: "Cherchez une CAE de la culture.",
            opens: "L’annuaire de la Fédération des CAE aide à en trouver une dans votre région.",
            basis: "Pratique des structures, pas une règle de droit",
            facts: &[&law::CAE_SECTEURS],
        },
        GateCode::C5LocalLicence => GateText {
            text: "Peu de CAE acceptent un bail ou une licence : demandez-leur.",
            opens: "Posez la question dès la réunion d’information : bail, licence, stock, assurance.",
            basis: "Pratique des structures, pas une règle de droit",
            facts: &[&law::CAE_EXCLUSIONS_PRATIQUES],
        },
        GateCode::C8LieuLourd => GateText {
            text: "En pratique, une CAE ne porte presque jamais un bail, une licence et un emprunt de ce niveau. Posez la question avant de compter dessus.",
            opens: "Un lieu plus léger pourrait convenir ; sinon, regardez une société.",
            basis: "Pratique des structures, pas une règle de droit",
            facts: &[&law::CAE_EXCLUSIONS_PRATIQUES],
        },
        GateCode::C6Investissement => GateText {
            text: "C’est la coopérative qui ferait cet investissement : demandez-lui son accord avant.",
            opens: "Voyez avec la CAE le montant, qui le finance, et ce que devient le matériel si vous partez.",
            basis: "Pratique des structures, pas une règle de droit",
            facts: &[&law::CAE_EXCLUSIONS_PRATIQUES],
        },
        GateCode::C7PasVotreSociete => GateText {
            text: "Chaque personne entre à titre individuel ; la CAE n’est pas votre société.",
            opens: "Pour une structure à vous, regardez une société, par exemple une Scop (société coopérative).",
            basis: "Code du travail, art. L7331-2",
            facts: &[&law::CAE_DEFINITION],
        },
    }
}

/// Whether this condition is said before the way itself: a permit, a ban, a diploma or an agreement decides first.
pub const fn comes_first(code: GateCode) -> bool {
    matches!(
        code,
        GateCode::T3AutorisationTravail
            | GateCode::T8TitreAVerifier
            | GateCode::T9Etudiant964
            | GateCode::K2MineurAccord
            | GateCode::K3InterditGerer
            | GateCode::K3lLiberal
            | GateCode::Q1QualificationArtisan
            | GateCode::Q3eTitreEnCours
            | GateCode::R4Carte
            | GateCode::R7Inscription
            | GateCode::S1PublicPlein
            | GateCode::S2PublicAutorisation
    )
}

/// Why a way is closed, alone, and empty for what never closes one: the questionnaire says nothing else, and its program
/// leaves the rest out.
pub const fn gate_reason(code: GateCode) -> &'static str {
    REASONS[code.index()]
}

const REASONS: [&str; GateCode::ALL.len()] = {
    let mut reasons = [""; GateCode::ALL.len()];
    let mut rank = 0;
    while rank < reasons.len() {
        if may_close(GateCode::ALL[rank]) {
            reasons[rank] = gate(GateCode::ALL[rank]).text;
        }
        rank += 1;
    }
    reasons
};
