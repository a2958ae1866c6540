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
            facts: &[&law::ETRANGER_TITRE_INDEPENDANT.about],
        },
        GateCode::T2TitreSalarie => GateText {
            text: "Votre titre ne permet pas une activité indépendante. Un changement de titre est possible.",
            opens: "Demandez à la préfecture ou à une association spécialisée comment changer de titre.",
            basis: "Code des étrangers (CESEDA), art. L421-1, L421-3, L422-1",
            facts: &[&law::ETRANGER_ETUDIANT.about, &law::ETRANGER_TITRE_INDEPENDANT.about],
        },
        GateCode::T3AutorisationTravail => GateText {
            text: "Votre carte permet un emploi salarié, avec une autorisation de travail pour cet emploi-là. Un contrat en CAE ou en portage est un autre emploi : l’autorisation est à demander.",
            opens: "Avant de signer, faites vérifier ce que votre titre permet : préfecture ou association spécialisée.",
            basis: "Code du travail, art. L5221-2, R5221-1, R5221-3, Code des étrangers (CESEDA), art. L414-12",
            facts: &[&law::ETRANGER_SALARIE_PORTAGE_CAE.about],
        },
        GateCode::T4TitreEntrepreneur => GateText {
            text: "Votre titre couvre une activité indépendante. La CAE (en CESA, le contrat d’entrepreneur salarié) et le portage sont des contrats salariés : il faudrait un autre titre.",
            opens: "Demandez à la préfecture ou à une association spécialisée comment changer de titre.",
            basis: "Code des étrangers (CESEDA), art. L414-12, L421-5, L421-16, Code du travail, art. R5221-2",
            facts: &[
                &law::ETRANGER_SALARIE_PORTAGE_CAE.about,
                &law::ETRANGER_TITRE_INDEPENDANT.about,
                &law::ETRANGER_ALGERIEN.about,
            ],
        },
        GateCode::T5TalentSalarie => GateText {
            text: "Votre carte talent vaut pour l’emploi qui l’a justifiée. Une entreprise à vous, ou un autre contrat, n’est pas cet emploi : la carte peut être en danger.",
            opens: "Avant toute signature, demandez à la préfecture si ce contrat est admis, ou si la carte « talent – porteur de projet » vous conviendrait.",
            basis: "Code des étrangers (CESEDA), art. L421-9, L421-11, L421-13-1, Code du travail, art. R5221-2, 6°",
            facts: &[&law::ETRANGER_TALENT_SALARIE.about, &law::ETRANGER_TALENT.about],
        },
        GateCode::T5aTalentAutre => GateText {
            text: "Votre carte talent vaut pour l’activité qui l’a justifiée. Ce projet y entre peut-être, ou pas : faites vérifier avant toute signature.",
            opens: "Montrez votre carte à la préfecture, à une association spécialisée ou à un avocat. La carte « talent (famille) » permet tout emploi salarié.",
            basis: "Code des étrangers (CESEDA), art. L421-7 et suivants, L421-22",
            facts: &[&law::ETRANGER_TALENT.about, &law::ETRANGER_TALENT_FAMILLE.about],
        },
        GateCode::T6RechercheCreation => GateText {
            text: "Cette carte permet de préparer une entreprise ou de prendre un emploi, en lien avec vos études. Elle ne se renouvelle pas : pensez dès maintenant au titre suivant.",
            opens: "Demandez à la préfecture quel titre viendra ensuite : pour une entreprise, la carte « entrepreneur / profession libérale » ou « talent – porteur de projet ».",
            basis: "Code des étrangers (CESEDA), art. L422-10, L422-11, L422-14, Code du travail, art. R5221-2, 13°",
            facts: &[&law::ETRANGER_RECHERCHE_CREATION.about],
        },
        GateCode::T8TitreAVerifier => GateText {
            text: "Faites vérifier ce que votre titre permet avant de signer ou de vous inscrire.",
            opens: "Préfecture, association spécialisée ou avocat : montrez votre titre et décrivez l’activité.",
            basis: "Code des étrangers (CESEDA), art. L414-10, L414-12, L421-5",
            facts: &[
                &law::ETRANGER_TITRE_INDEPENDANT.about,
                &law::ETRANGER_SALARIE_PORTAGE_CAE.about,
                &law::ETRANGER_ALGERIEN.about,
            ],
        },
        GateCode::T9Etudiant964 => GateText {
            text: "Avec une carte d’étudiant, un emploi salarié à côté des études est possible jusqu’à 964 heures par an. Au-delà, il faut un autre titre.",
            opens: "Sous cette limite, aucune autorisation de travail n’est à demander. Faites confirmer par la CAE ou la société de portage que vos heures déclarées resteront sous 964 heures par an.",
            basis: "Code du travail, art. R5221-2, 11°, R5221-26, Code des étrangers (CESEDA), art. L422-1",
            facts: &[&law::ETRANGER_ETUDIANT.about],
        },
        GateCode::K1Mineur => GateText {
            text: "Avant 18 ans, sans émancipation, on ne peut pas ouvrir d’entreprise individuelle, donc pas de micro.",
            opens: "Elle s’ouvrira à vos 18 ans, ou après une émancipation.",
            basis: "Code civil, art. 388-1-2 ; fiche F31627",
            facts: &[&law::MINEUR_CREATION.about],
        },
        GateCode::K2MineurAccord => GateText {
            text: "À 16 ou 17 ans, une société à une seule personne (EURL ou SASU) est possible avec l’autorisation écrite de vos parents.",
            opens: "Écrivez avec eux la liste des actes autorisés, et faites-la relire par un service d’aide à la création. Un emprunt ou l’achat d’un fonds reste leur affaire.",
            basis: "Code civil, art. 388-1-2",
            facts: &[&law::MINEUR_CREATION.about],
        },
        GateCode::K6MineurSeul => GateText {
            text: "Avant 18 ans, sans émancipation, la loi n’admet de diriger qu’une société à une seule personne. À plusieurs, une part du capital est possible, pas la direction.",
            opens: "Commencez en solo avec l’accord de vos parents, ou attendez d’avoir 18 ans pour vous associer.",
            basis: "Code civil, art. 388-1-2 ; fiche F31627",
            facts: &[&law::MINEUR_CREATION.about],
        },
        GateCode::K7Emancipe => GateText {
            text: "L’émancipation ouvre ces voies. Pour une activité commerciale, il faut aussi l’autorisation d’un juge.",
            opens: "Demandez-la au juge des tutelles au moment de l’émancipation, ou ensuite au président du tribunal judiciaire.",
            basis: "Code civil, art. 413-8, Code de commerce, art. L121-2",
            facts: &[&law::MINEUR_EMANCIPE.about],
        },
        GateCode::K8MineurContrat => GateText {
            text: "Avant 16 ans, la loi interdit en général l’emploi. À 16 ou 17 ans, un contrat demande l’accord des parents, et peu de structures l’acceptent.",
            opens: "Demandez à la structure si elle accepte les mineurs, et à quelles conditions.",
            basis: "Code du travail, art. L4153-1, Code civil, art. 388-1-1",
            facts: &[&law::MINEUR_EMPLOI.about],
        },
        GateCode::K9Moins16 => GateText {
            text: "Avant 16 ans, aucune de ces voies n’est ouverte.",
            opens: "Préparez votre projet avec vos parents : à 16 ans, une société à une seule personne devient possible.",
            basis: "Code civil, art. 388-1-2, Code du travail, art. L4153-1",
            facts: &[&law::MINEUR_CREATION.about, &law::MINEUR_EMPLOI.about],
        },
        GateCode::K3InterditGerer => GateText {
            text: "Une interdiction de gérer toute entreprise vise le commerce, l’artisanat et l’agriculture, micro comprise. Le jugement dit si elle est limitée. Le travail salarié reste possible.",
            opens: "Montrez le jugement à un avocat ou au greffe du tribunal avant toute inscription. Un avocat peut aussi demander au tribunal de lever l’interdiction.",
            basis: "Code de commerce, art. L653-8, L653-11",
            facts: &[&law::INTERDICTIONS_GERER.about],
        },
        GateCode::K3fFaillite => GateText {
            text: "Une faillite personnelle interdit toute activité indépendante et la direction d’une société. Le travail salarié reste possible.",
            opens: "Un avocat peut vous dire quand elle prend fin, et demander au tribunal de la lever.",
            basis: "Code de commerce, art. L653-2, L653-11",
            facts: &[&law::INTERDICTIONS_GERER.about],
        },
        GateCode::K3lLiberal => GateText {
            text: "L’interdiction vise les entreprises commerciales, artisanales et agricoles, et toute société. Une activité libérale en nom propre peut y échapper, sauf faillite personnelle : faites lire le jugement.",
            opens: "Montrez le jugement à un avocat ou au greffe du tribunal avant toute inscription.",
            basis: "Code de commerce, art. L653-2, L653-8",
            facts: &[&law::INTERDICTIONS_GERER.about],
        },
        GateCode::K3sSociete => GateText {
            text: "L’interdiction empêche de diriger une société, donc de créer à plusieurs. En solo, en nom propre, une activité reste possible si le jugement ne l’interdit pas.",
            opens: "Montrez le jugement au greffe du tribunal avant toute inscription. Un avocat peut demander au tribunal de lever l’interdiction.",
            basis: "Code de commerce, art. L653-8, L653-11",
            facts: &[&law::INTERDICTIONS_GERER.about],
        },
        GateCode::K4Clause => GateText {
            text: "Aucune voie ne permet de concurrencer son employeur. Faites relire votre contrat avant de commencer.",
            opens: "Un accord écrit de votre employeur, ou d’autres clients, pourrait lever cet obstacle.",
            basis: "Code du travail, art. L1222-1, L1222-5",
            facts: &[
                &law::SALARIE_LOYAUTE.about,
                &law::SALARIE_EXCLUSIVITE_1_AN.about,
                &law::SALARIE_NON_CONCURRENCE.about,
            ],
        },
        GateCode::K5SalariatDeguise => GateText {
            text: "Facturer ne vous protège pas si l’employeur ou le client décide de vos horaires et de vos outils. Le lien peut être jugé comme un emploi salarié.",
            opens: "Avant d’accepter, prenez conseil : inspection du travail, syndicat ou avocat.",
            basis: "Code du travail, art. L8221-6",
            facts: &[&law::MICRO_SALARIAT_DEGUISE.about],
        },
        GateCode::S1PublicPlein => GateText {
            text: "En règle générale, un temps plein dans la fonction publique ne permet ni de créer une entreprise commerciale ou artisanale, ni de diriger une société. Un temps partiel pour création peut être demandé : trois ans, plus un an. Une activité libérale ou agricole peut parfois être autorisée à côté du poste. Une profession libérale qui découle de fonctions d’enseignement, exercée en nom propre, fait exception.",
            opens: "Demandez à votre administration un temps partiel pour création.",
            basis: "Code général de la fonction publique, art. L123-1, L123-3, L123-8, R123-8, R123-14",
            facts: &[
                &law::AGENTS_PUBLICS_INTERDICTION.about,
                &law::AGENTS_PUBLICS_LISTE.about,
                &law::AGENTS_PUBLICS_ENSEIGNANTS.about,
                &law::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION.about,
            ],
        },
        GateCode::S1pTempsPartiel => GateText {
            text: "Un temps partiel ordinaire ne suffit pas pour créer une entreprise. Il faut un temps partiel pour création, une disponibilité, ou un poste à 70 % ou moins.",
            opens: "Demandez-le par écrit à votre service du personnel, avant toute inscription.",
            basis: "Code général de la fonction publique, art. L123-1, L123-8, R123-14",
            facts: &[
                &law::AGENTS_PUBLICS_TEMPS_PARTIEL.about,
                &law::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION.about,
                &law::AGENTS_PUBLICS_TEMPS_NON_COMPLET.about,
            ],
        },
        GateCode::S10MicroObligatoire => GateText {
            text: "Pour un agent public, les services à la personne et la vente de ce que l’on fabrique, plats et gâteaux compris, se font en micro-entreprise. Il faut l’accord de l’administration.",
            opens: "Regardez la micro-entreprise : c’est la voie prévue.",
            basis: "Code général de la fonction publique, art. L123-7, R123-8, Code de la sécurité sociale, art. L613-7",
            facts: &[&law::AGENTS_PUBLICS_ACCESSOIRE.about, &law::AGENTS_PUBLICS_LISTE.about],
        },
        GateCode::S13Oeuvres => GateText {
            text: "Vos œuvres sont libres, sans accord : seules comptent vos obligations de discrétion. Une autre activité demande un accord.",
            opens: "Déclarez vos œuvres comme artiste-auteur. Pour le reste, demandez l’accord écrit.",
            basis: "Code général de la fonction publique, art. L123-2",
            facts: &[&law::AGENTS_PUBLICS_OEUVRES.about],
        },
        GateCode::S2PublicAutorisation => GateText {
            text: "Un temps partiel ne change pas la règle : il faut l’accord écrit de l’administration avant de commencer.",
            opens: "Demandez l’accord par écrit à votre service du personnel, et attendez la réponse écrite.",
            basis: "Code général de la fonction publique, art. L123-1, L123-7",
            facts: &[
                &law::AGENTS_PUBLICS_TEMPS_PARTIEL.about,
                &law::AGENTS_PUBLICS_ACCESSOIRE.about,
            ],
        },
        GateCode::S2qPosteAPreciser => GateText {
            text: "Précisez votre poste : selon lui, il faut un accord, une déclaration ou un contrôle avant de commencer.",
            opens: "Répondez à la question sur votre poste dans la fonction publique.",
            basis: "Code général de la fonction publique, art. L123-1 à L123-8, L124-4",
            facts: &[
                &law::AGENTS_PUBLICS_ACCESSOIRE.about,
                &law::AGENTS_PUBLICS_TEMPS_NON_COMPLET.about,
                &law::AGENTS_PUBLICS_DISPONIBILITE.about,
            ],
        },
        GateCode::S3CapeTempsPlein => GateText {
            text: "Le CAPE, le contrat pour tester en CAE, n’est pas ouvert à temps plein. Un CESA, le contrat d’entrepreneur salarié, ou un temps partiel reste possible.",
            opens: "Voyez avec votre employeur pour un temps partiel, ou avec la CAE pour une entrée directe en CESA.",
            basis: "Code de commerce, art. L127-1",
            facts: &[&law::CAPE_INCOMPATIBLE_TEMPS_COMPLET.about],
        },
        GateCode::S9DureeMaximale => GateText {
            text: "Un contrat en CAE ou en portage s’ajoute à votre emploi : ensemble, pas plus de 10 heures par jour et 48 heures par semaine. La micro n’a pas cette limite.",
            opens: "Comptez vos heures, ou voyez un temps partiel avec votre employeur.",
            basis: "Code du travail, art. L8261-1, L8261-3, L3121-18, L3121-20, L3121-22",
            facts: &[&law::DUREE_MAXIMALE_CUMUL.about],
        },
        GateCode::S5AchatRevente => GateText {
            text: "Cette activité n’est pas sur la liste de celles que l’administration peut autoriser à côté d’un poste à temps complet.",
            opens: "Un temps partiel pour création peut être demandé à votre administration.",
            basis: "Code général de la fonction publique, art. L123-7, R123-7, R123-8",
            facts: &[
                &law::AGENTS_PUBLICS_LISTE.about,
                &law::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION.about,
            ],
        },
        GateCode::S6CadreAccord => GateText {
            text: "Restez dans les limites de l’accord écrit de votre administration : activité, durée, horaires.",
            opens: "Si votre activité sort de ces limites, demandez un nouvel accord avant de continuer.",
            basis: "Code général de la fonction publique, art. L123-7, L123-8",
            facts: &[
                &law::AGENTS_PUBLICS_ACCESSOIRE.about,
                &law::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION.about,
            ],
        },
        GateCode::S7AccordAbsent => GateText {
            text: "En règle générale, à temps plein dans la fonction publique, rien ne commence sans l’accord écrit de l’administration. Deux exceptions : les œuvres de l’esprit, et les professions libérales qui découlent de fonctions d’enseignement.",
            opens: "Demandez l’accord par écrit et attendez la réponse écrite : le silence ne vaut pas accord.",
            basis: "Code général de la fonction publique, art. L123-1, L123-2, L123-3, L123-7",
            facts: &[
                &law::AGENTS_PUBLICS_INTERDICTION.about,
                &law::AGENTS_PUBLICS_ACCESSOIRE.about,
                &law::AGENTS_PUBLICS_OEUVRES.about,
                &law::AGENTS_PUBLICS_ENSEIGNANTS.about,
            ],
        },
        GateCode::S8Disponibilite => GateText {
            text: "En disponibilité, déclarez l’activité à votre administration avant de commencer : elle vérifie qu’elle convient à vos anciennes fonctions.",
            opens: "Écrivez à votre service du personnel ; le référent déontologue peut vous aider.",
            basis: "Code général de la fonction publique, art. L124-4",
            facts: &[&law::AGENTS_PUBLICS_DISPONIBILITE.about],
        },
        GateCode::S11NonComplet => GateText {
            text: "Avec un poste à 70 % ou moins, une déclaration écrite suffit, avant de commencer.",
            opens: "Envoyez-la à votre service du personnel : activité, durée, client ou employeur.",
            basis: "Code général de la fonction publique, art. L123-5, L123-6",
            facts: &[&law::AGENTS_PUBLICS_TEMPS_NON_COMPLET.about],
        },
        GateCode::S12LiberalEnseignant => GateText {
            text: "Si votre activité libérale découle de vos fonctions d’enseignement, la loi vous dispense d’accord. Vérifiez que c’est bien le cas : un lien avec vos cours, et un exercice libéral.",
            opens: "Gardez une trace écrite du lien entre vos cours et cette activité. En cas de doute, demandez au référent déontologue.",
            basis: "Code général de la fonction publique, art. L123-3 ; Conseil d’État, 24 juillet 2024, n° 475767",
            facts: &[&law::AGENTS_PUBLICS_ENSEIGNANTS.about],
        },
        GateCode::S4DejaIndependant => GateText {
            text: "La micro ne s’ajoute ni à une entreprise individuelle au réel, ni à une gérance majoritaire ou unique de SARL. Elle peut la remplacer. Deux activités ne doublent pas le plafond.",
            opens: "Demandez à l’Urssaf s’il faut fermer ou transformer l’activité actuelle avant de commencer.",
            basis: "Code général des impôts, art. 50-0, Code de la sécurité sociale, art. L613-7",
            facts: &[&law::MICRO_PLAFOND_MIXTE.about],
        },
        GateCode::P1Sap => GateText {
            text: "Les services à la personne sont exclus du portage.",
            opens: "Pour ces services, regardez la micro-entreprise, une CAE déclarée pour eux, ou la création.",
            basis: "Code du travail, art. L1254-5",
            facts: &[
                &law::PORTAGE_SERVICES_PERSONNE_EXCLUS.about,
                &law::SERVICES_A_LA_PERSONNE_DECLARATION.about,
            ],
        },
        GateCode::P2Particuliers => GateText {
            text: "Le portage est réservé aux missions pour des entreprises.",
            opens: "Des missions pour des entreprises pourraient ouvrir cette voie.",
            basis: "Code du travail, art. L1254-1",
            facts: &[&law::PORTAGE_CLIENT_ENTREPRISE.about],
        },
        GateCode::P3SeulementEntreprises => GateText {
            text: "Seules vos missions pour des entreprises peuvent passer par le portage.",
            opens: "Pour vos clients particuliers, il faut une autre voie : faites vérifier si les deux se cumulent.",
            basis: "Code du travail, art. L1254-1",
            facts: &[&law::PORTAGE_CLIENT_ENTREPRISE.about],
        },
        GateCode::P4PasUnePrestation => GateText {
            text: "Le portage sert à des missions de service pour des entreprises. Vendre, cuisiner pour vendre ou tenir un lieu n’y entre pas.",
            opens: "Une part de conseil ou de formation pour des entreprises pourrait passer par le portage : demandez à une société de portage.",
            basis: "Code du travail, art. L1254-1, L1254-3",
            facts: &[
                &law::PORTAGE_VENTE_PRODUCTION_EXCLUES.about,
                &law::PORTAGE_CLIENT_ENTREPRISE.about,
            ],
        },
        GateCode::P4aArtisanat => GateText {
            text: "Très peu de sociétés de portage prennent les travaux, les jardins, l’agriculture, la fabrication ou les métiers à diplôme. Aucun texte ne l’interdit : c’est une question d’assurance et de matériel.",
            opens: "Demandez à deux sociétés de portage, par écrit, avant de compter dessus. Une part de conseil ou de formation passerait plus facilement.",
            basis: "Pratique des sociétés de portage, pas une règle de droit",
            facts: &[&law::PORTAGE_VENTE_PRODUCTION_EXCLUES.about],
        },
        GateCode::P4tTransport => GateText {
            text: "Très peu de sociétés de portage prennent le transport ou la livraison, même si aucun texte ne l’interdit : posez la question avant.",
            opens: "Demandez à deux sociétés de portage, par écrit.",
            basis: "Pratique des sociétés de portage, pas une règle de droit",
            facts: &[&law::PORTAGE_VENTE_PRODUCTION_EXCLUES.about],
        },
        GateCode::A1RegimeArtiste => GateText {
            text: "Vos œuvres relèvent du régime des artistes-auteurs ; cette voie ne vaut que pour vos autres activités.",
            opens: "Déclarez vos œuvres comme artiste-auteur, et gardez cette voie pour le reste.",
            basis: "Code de la sécurité sociale, art. L382-1 et R382-1",
            facts: &[&law::ARTISTES_AUTEURS_HORS_PERIMETRE.about],
        },
        GateCode::A2CreationsOriginales => GateText {
            text: "Vos créations originales (logo, affiche, illustration) relèvent du régime des artistes-auteurs. Cette voie vaut pour le reste : exécution, technique, conseil.",
            opens: "Déclarez les créations à l’Urssaf des artistes-auteurs, et gardez cette voie pour le reste.",
            basis: "Code de la sécurité sociale, art. R382-1, 3°, Code de la propriété intellectuelle, art. L112-2",
            facts: &[
                &law::CREATIONS_GRAPHIQUES.about,
                &law::ARTISTES_AUTEURS_HORS_PERIMETRE.about,
            ],
        },
        GateCode::P5Qualification => GateText {
            text: "Le portage demande un diplôme de niveau bac + 2, quel que soit le métier, ou trois ans d’expérience dans le même secteur.",
            opens: "Dites à une société de portage votre diplôme et vos années d’expérience, et demandez ce qu’elle accepte.",
            basis: "Convention collective du portage, art. 2.2",
            facts: &[&law::PORTAGE_QUALIFICATION.about],
        },
        GateCode::P6Individuel => GateText {
            text: "Le portage est individuel : chaque personne y signe son propre contrat, sans structure commune.",
            opens: "Si vous facturez chacun de votre côté, chaque personne peut demander un portage.",
            basis: "Code du travail, art. L1254-2",
            facts: &[&law::PORTAGE_AUTONOMIE.about],
        },
        GateCode::P7TrouverSesClients => GateText {
            text: "En portage, c’est vous qui trouvez vos clients.",
            opens: "Une première mission en vue pourrait l’ouvrir : parlez de votre offre autour de vous.",
            basis: "Code du travail, art. L1254-2",
            facts: &[&law::PORTAGE_AUTONOMIE.about],
        },
        GateCode::P8TarifBas => GateText {
            text: "D’après notre calcul, ce prix par jour ne paie sans doute pas le salaire minimum du portage.",
            opens: "Un prix par jour plus élevé pourrait suffire : demandez à deux sociétés de portage leur prix minimum.",
            basis: "Convention collective du portage, art. 21.3, et calcul",
            facts: &[&law::PORTAGE_MIN_BRANCHE_AVENANT12.about, &law::PORTAGE_TJM_MIN.about],
        },
        GateCode::P9TarifLimite => GateText {
            text: "Ce prix par jour est bas pour le portage : beaucoup de sociétés demandent 250 € ou plus.",
            opens: "Demandez à plusieurs sociétés de portage le prix par jour qu’elles acceptent.",
            basis: "Pratique des sociétés de portage et calcul",
            facts: &[&law::PORTAGE_TJM_MIN.about],
        },
        GateCode::P10ClientPublic => GateText {
            text: "La loi parle d’une « entreprise cliente ». Pour une collectivité, une école ou une association, faites confirmer par la société de portage.",
            opens: "Demandez à deux sociétés de portage si elles signent avec ce type de client.",
            basis: "Code du travail, art. L1254-1, L1254-3",
            facts: &[&law::PORTAGE_CLIENT_ENTREPRISE.about],
        },
        GateCode::Q6MetierEncadre => GateText {
            text: "Ce métier demande un titre, une carte ou un agrément avant de commencer.",
            opens: "Ayez-le avant le premier client, et faites vérifier ce que la voie choisie demande en plus.",
            basis: "Règles propres à chaque métier, écrites sous le métier trouvé, à vérifier",
            facts: &[&law::AUTRES_PROFESSIONS_REGLEMENTEES.about],
        },
        GateCode::R1SanteDroitChiffre => GateText {
            text: "Votre profession a sa propre caisse : le régime social de la micro lui est fermé. Jusqu’à 83 600 € de recettes, l’impôt peut rester simple (micro-BNC), en création.",
            opens: "Voyez la création en nom propre, et demandez à votre ordre ou à votre caisse.",
            basis: "Code de la sécurité sociale, art. L613-7, L640-1, D613-3, Code général des impôts, art. 102 ter",
            facts: &[&law::MICRO_EXCLUSION_PROF_LIBERALES.about],
        },
        GateCode::R1sSanteContrat => GateText {
            text: "Votre ordre fixe les façons d’exercer : très peu de CAE ou de sociétés de portage vous accepteront pour les soins, le droit ou le chiffre. Former ou conseiller passe plus facilement.",
            opens: "Demandez à votre ordre, par écrit, si un contrat salarié avec cette structure est admis.",
            basis: "Règles de chaque ordre ; aucune interdiction générale trouvée",
            facts: &[
                &law::PORTAGE_PROFESSIONS_REGLEMENTEES.about,
                &law::CAE_EXCLUSIONS_PRATIQUES.about,
            ],
        },
        GateCode::R2FormeSel => GateText {
            text: "Cette profession s’exerce en nom propre ou en société d’exercice libéral (SEL).",
            opens: "Demandez à votre ordre la forme qu’il admet avant d’écrire des statuts.",
            basis: "Ordonnance n° 2023-77, textes de chaque profession",
            facts: &[&law::PAS_SARL_PROF_LIBERALES.about],
        },
        GateCode::R3ExercicePersonnel => GateText {
            text: "Votre profession s’exerce souvent à titre personnel. Certaines CAE l’acceptent, surtout pour des missions en entreprise : posez la question avant.",
            opens: "Demandez par écrit à votre fédération, puis à la CAE, si cette voie est admise.",
            basis: "Règles de la profession ; pratique des CAE",
            facts: &[
                &law::CAE_EXCLUSIONS_PRATIQUES.about,
                &law::PORTAGE_PROFESSIONS_REGLEMENTEES.about,
            ],
        },
        GateCode::R3oOrdre => GateText {
            text: "La loi donne la liste des façons d’exercer en architecture : ni la CAE ni le portage n’y figurent. Pour les géomètres-experts, l’ordre fixe ses propres règles.",
            opens: "Demandez à votre ordre, par écrit, ce qu’il admet. Former ou conseiller sans votre titre passe plus facilement.",
            basis: "Loi 77-2, art. 14 ; loi 46-942",
            facts: &[
                &law::ARCHITECTE_MODES_EXERCICE.about,
                &law::PORTAGE_PROFESSIONS_REGLEMENTEES.about,
            ],
        },
        GateCode::R3tTitre => GateText {
            text: "Certaines sociétés de portage acceptent votre profession pour des missions en entreprise. Demandez aussi à votre fédération.",
            opens: "Demandez à deux sociétés de portage, par écrit, si elles prennent votre profession.",
            basis: "Pratique des sociétés de portage ; aucune interdiction trouvée",
            facts: &[&law::PORTAGE_PROFESSIONS_REGLEMENTEES.about],
        },
        GateCode::R4Carte => GateText {
            text: "Il faut d’abord la carte, la licence ou l’agrément de votre activité.",
            opens: "Demandez à l’organisme qui la délivre si elle peut servir dans cette voie.",
            basis: "Règles de l’activité",
            facts: &[
                &law::CAE_EXCLUSIONS_PRATIQUES.about,
                &law::AUTRES_PROFESSIONS_REGLEMENTEES.about,
            ],
        },
        GateCode::R4pExclusivite => GateText {
            text: "Une société de portage n’exerce que le portage : elle ne peut pas avoir la carte, la licence ou l’agrément de votre activité.",
            opens: "Une part de conseil ou de formation sans cette carte pourrait passer par le portage : demandez à une société de portage.",
            basis: "Code du travail, art. L1254-24",
            facts: &[
                &law::PORTAGE_EXCLUSIVITE.about,
                &law::AUTRES_PROFESSIONS_REGLEMENTEES.about,
            ],
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
            facts: &[&law::AUTRES_PROFESSIONS_REGLEMENTEES.about],
        },
        GateCode::R7Inscription => GateText {
            text: "Avant de commencer, il faut être inscrit à l’ordre ou avoir fait enregistrer son diplôme, et souvent avoir une assurance professionnelle.",
            opens: "Demandez à l’ordre, à l’agence régionale de santé ou à la fédération ce qu’il faut enregistrer.",
            basis: "Textes de chaque profession, par exemple loi 85-772, art. 44",
            facts: &[&law::PROFESSIONS_TITRE.about],
        },
        GateCode::Q3TitreExige => GateText {
            text: "Cette profession exige un diplôme ou un titre que vous n’avez pas encore. Aucune voie ne permet de l’exercer sans lui.",
            opens: "Voyez avec l’école, l’ordre ou l’agence régionale de santé comment l’obtenir. En attendant, un métier voisin sans titre protégé est possible.",
            basis: "Textes de chaque profession, par exemple loi 85-772, art. 44, Code de la santé publique, art. L4161-1",
            facts: &[&law::PROFESSIONS_TITRE.about],
        },
        GateCode::Q3eTitreEnCours => GateText {
            text: "Vous ne pourrez exercer qu’avec le diplôme ou le titre, et l’inscription, que la profession exige.",
            opens: "Demandez la liste des pièces à l’ordre, à l’agence régionale de santé ou à la fédération.",
            basis: "Textes de chaque profession, par exemple loi 85-772, art. 44, Code de la santé publique, art. L4161-1",
            facts: &[&law::PROFESSIONS_TITRE.about],
        },
        GateCode::Q1QualificationArtisan => GateText {
            text: "Ce métier exige un diplôme, un titre ou trois ans d’expérience : les vôtres, ou ceux d’une personne qui contrôle le travail en permanence.",
            opens: "Une formation, de l’expérience, ou une personne qualifiée avec vous, salariée ou conjointe : demandez à la chambre de métiers.",
            basis: "Code de l’artisanat, art. L121-1, R121-1 à R121-5",
            facts: &[&law::ARTISANAT_QUALIFICATION.about, &law::ARTISANAT_VEHICULES.about],
        },
        GateCode::Q1fProduitsFrais => GateText {
            text: "Le pain, la pâtisserie fraîche, les glaces, la viande et le poisson demandent un diplôme, un titre ou trois ans d’expérience.",
            opens: "Les biscuits, les gâteaux secs et les confitures n’en demandent pas. Une personne qualifiée à vos côtés suffit aussi : demandez à la chambre de métiers.",
            basis: "Code de l’artisanat, art. L121-1",
            facts: &[&law::PATISSERIE_FRAICHE.about, &law::ARTISANAT_QUALIFICATION.about],
        },
        GateCode::Q2QualificationSeul => GateText {
            text: "Sans personne qualifiée à vos côtés, cette activité ne peut pas être exercée. Cette personne peut être salariée, associée ou conjointe.",
            opens: "Une formation, de l’expérience, ou une personne qualifiée avec vous, salariée ou conjointe : demandez à la chambre de métiers.",
            basis: "Code de l’artisanat, art. L121-1",
            facts: &[&law::ARTISANAT_QUALIFICATION.about, &law::PATISSERIE_FRAICHE.about],
        },
        GateCode::Q5ProduitsFrais => GateText {
            text: "Pour le pain, la pâtisserie fraîche, les glaces, la viande ou le poisson, il faut un diplôme, un titre ou trois ans d’expérience. Une personne qualifiée à vos côtés suffit aussi.",
            opens: "Séparez vos produits : les biscuits, les gâteaux secs et les confitures n’en demandent pas. Demandez à la chambre de métiers.",
            basis: "Code de l’artisanat, art. L121-1",
            facts: &[&law::PATISSERIE_FRAICHE.about, &law::ARTISANAT_QUALIFICATION.about],
        },
        GateCode::D1Decennale => GateText {
            text: "L’assurance décennale est obligatoire avant tout chantier de construction. En CAE du bâtiment, la coopérative l’apporte ; ailleurs, elle est à trouver et à payer.",
            opens: "Demandez deux devis d’assurance avant de fixer vos prix : le montant peut décider de la voie.",
            basis: "Code des assurances, art. L241-1, L243-2",
            facts: &[&law::ASSURANCE_DECENNALE.about],
        },
        GateCode::E1Hygiene => GateText {
            text: "Préparer ou vendre des aliments demande une déclaration à la préfecture (DDPP), une formation à l’hygiène et des règles écrites : le plan de maîtrise sanitaire.",
            opens: "Demandez à la DDPP ou à la chambre de métiers si votre cuisine convient, avant d’acheter du matériel.",
            basis: "Règlement (CE) n° 852/2004, Code rural, art. R233-4, L233-4, D233-11",
            facts: &[&law::HYGIENE_ALIMENTAIRE.about],
        },
        GateCode::E2Ambulant => GateText {
            text: "Vendre hors de votre commune demande une carte de commerce ambulant. Chaque emplacement demande aussi une autorisation.",
            opens: "Demandez la carte à la chambre de commerce ou de métiers, et l’emplacement à la mairie ou au marché.",
            basis: "Code de commerce, art. L123-29",
            facts: &[&law::COMMERCE_AMBULANT.about],
        },
        GateCode::F1Formation => GateText {
            text: "Former des adultes demande une déclaration d’activité, dès le premier contrat. Pour un financement public (CPF, OPCO, France Travail), il faut aussi Qualiopi. En CAE ou en portage, la structure doit les avoir.",
            opens: "Demandez à la structure son numéro de déclaration et son certificat Qualiopi. À votre compte, la déclaration se fait auprès de la DREETS.",
            basis: "Code du travail, art. L6351-1, L6316-1",
            facts: &[&law::FORMATION_DECLARATION.about],
        },
        GateCode::G1AgentSalarie => GateText {
            text: "Un agent commercial est indépendant par définition. En CAE ou en portage, ce serait un autre contrat : le client doit l’accepter.",
            opens: "Demandez à l’entreprise que vous représenterez si elle accepte ce montage.",
            basis: "Code de commerce, art. L134-1",
            facts: &[&law::AGENT_COMMERCIAL.about],
        },
        GateCode::G2Rsac => GateText {
            text: "Avant de commencer, il faut un contrat d’agence et une inscription au registre des agents commerciaux (RSAC).",
            opens: "Demandez un contrat d’agence écrit, puis inscrivez-vous au greffe du tribunal de commerce.",
            basis: "Code de commerce, art. L134-1 et suivants, R134-6",
            facts: &[&law::AGENT_COMMERCIAL.about],
        },
        GateCode::J1SalariatPresume => GateText {
            text: "La presse et le spectacle paient en salaire : la loi présume un contrat de travail, même sur facture. Cette voie vaut pour vos autres activités.",
            opens: "Demandez un bulletin de pige ou un contrat. Pour un concert ou un spectacle isolé, l’organisateur peut passer par le GUSO.",
            basis: "Code du travail, art. L7112-1, L7121-3, L7121-4, Code de la sécurité sociale, art. L311-3, 15° et 16°",
            facts: &[&law::PRESSE_SCENE_SALAIRE.about],
        },
        GateCode::J2SansAutreActivite => GateText {
            text: "Pour la presse ou la scène, la loi présume un contrat de travail. Sans autre métier, la micro n’a rien à facturer. Exception possible : vos propres productions.",
            opens: "Demandez un bulletin de pige ou un contrat. Pour vendre vos propres productions, faites vérifier la forme qui convient.",
            basis: "Code du travail, art. L7112-1, L7121-3, Code de la sécurité sociale, art. L311-3, 15° et 16°",
            facts: &[&law::PRESSE_SCENE_SALAIRE.about],
        },
        GateCode::O2Pacifique => GateText {
            text: "Votre territoire a ses propres règles de travail, d’impôt et de cotisations. Ce que dit ce site ne s’y applique pas tel quel.",
            opens: "Demandez à la chambre de commerce ou de métiers de votre territoire.",
            basis: "Textes propres à chaque territoire",
            facts: &[&law::OUTRE_MER_MICRO.about, &law::MAYOTTE_OUTRE_MER.about],
        },
        GateCode::M1UnSeulExploitant => GateText {
            text: "La micro-entreprise est l’affaire d’une seule personne.",
            opens: "Pour un projet commun, regardez une société, par exemple une Scop (société coopérative). En couple, l’un peut être conjoint collaborateur de l’autre.",
            basis: "Code de commerce, art. L526-22",
            facts: &[
                &law::CREATION_ASSOCIES_INVESTISSEURS.about,
                &law::MICRO_EXCLUSION_ACTIVITES.about,
            ],
        },
        GateCode::M2Agricole => GateText {
            text: "L’agriculture relève de la MSA : la micro-entreprise ordinaire lui est fermée. Un autre régime simple existe, le micro-BA.",
            opens: "Demandez à la MSA ou à la chambre d’agriculture si le micro-BA vous convient. Un conseil sans culture ni élevage n’en relève pas forcément.",
            basis: "Code rural, art. L722-1, Code de la sécurité sociale, art. L611-1, L613-7",
            facts: &[
                &law::MICRO_EXCLUSION_ACTIVITES.about,
                &law::AGRICULTURE_HORS_PERIMETRE.about,
            ],
        },
        GateCode::M7JardinsMsa => GateText {
            text: "Créer ou entretenir des jardins relève de la MSA : pas de micro-entreprise ordinaire. Une entreprise à votre nom ou une société est possible.",
            opens: "Pour de petits travaux chez des particuliers, avec d’autres services à domicile, choisissez « Services au domicile des gens » : la micro peut s’ouvrir.",
            basis: "Code rural, art. L722-1, L722-2, Code de la sécurité sociale, art. L611-1, L613-7",
            facts: &[
                &law::JARDINAGE_MSA.about,
                &law::JARDINAGE_PETITS_TRAVAUX.about,
                &law::MICRO_EXCLUSION_ACTIVITES.about,
            ],
        },
        GateCode::M3Plafond => GateText {
            text: "Le chiffre d’affaires prévu dépasse le plafond de la micro pour ce que vous vendez. Deux années de suite au-dessus, et elle prend fin.",
            opens: "Un chiffre d’affaires sous le plafond pourrait l’ouvrir. Au-dessus, regardez une entreprise individuelle au réel (qui déduit ses frais) ou une société.",
            basis: "Code général des impôts, art. 50-0, 102 ter",
            facts: &[
                &law::MICRO_PLAFOND_SERVICES.about,
                &law::MICRO_PLAFOND_VENTE.about,
                &law::MICRO_SORTIE_DEUX_ANS.about,
            ],
        },
        GateCode::M4PlafondProche => GateText {
            text: "Vous approchez du plafond de la micro pour ce que vous vendez.",
            opens: "Suivez ce que vous encaissez : dépasser le plafond deux années de suite fait sortir de la micro.",
            basis: "Code général des impôts, art. 50-0, 102 ter",
            facts: &[&law::MICRO_SORTIE_DEUX_ANS.about],
        },
        GateCode::M6PlafondMetier => GateText {
            text: "Avec des ventes et des services, la micro a deux plafonds : 203 100 € en tout, dont 83 600 € pour les services.",
            opens: "Estimez séparément vos ventes et vos services, puis comparez les services à leur plafond.",
            basis: "Code général des impôts, art. 50-0",
            facts: &[&law::MICRO_PLAFOND_MIXTE.about],
        },
        GateCode::M5Investissement => GateText {
            text: "En micro, cet investissement ne se déduit pas, et la TVA (la taxe comprise dans les prix) n’est en général pas récupérée.",
            opens: "Comparez avec une société ou une entreprise individuelle dite « au réel », où les achats se déduisent.",
            basis: "Code général des impôts, art. 50-0, 293 B ; CIBS, art. L223-1 et suivants",
            facts: &[
                &law::MICRO_PAS_DEDUCTION_CHARGES.about,
                &law::MICRO_PAS_RECUPERATION_TVA.about,
            ],
        },
        GateCode::C1CaeAgricole => GateText {
            text: "Toutes les CAE n’accueillent pas l’agriculture : cherchez une CAE agricole.",
            opens: "La chambre d’agriculture ou la Fédération des CAE peut vous aider à en trouver une.",
            basis: "Pratique des structures, pas une règle de droit",
            facts: &[&law::AGRICULTURE_HORS_PERIMETRE.about],
        },
        GateCode::C2CaeBatiment => GateText {
            text: "Cherchez une CAE du bâtiment : elle apporte l’assurance décennale.",
            opens: "L’annuaire de la Fédération des CAE aide à en trouver une ; demandez son attestation d’assurance.",
            basis: "Pratique des structures, pas une règle de droit",
            facts: &[&law::CAE_EXCLUSIONS_PRATIQUES.about],
        },
        GateCode::C3CaeSap => GateText {
            text: "Cherchez une CAE déclarée pour les services à la personne.",
            opens: "Demandez à la CAE sa déclaration, et son agrément si vous aidez des personnes fragiles.",
            basis: "Code du travail, art. L7232-1, L7232-1-1",
            facts: &[&law::CAE_SECTEURS.about, &law::CAE_ARTISANAT_QUALIFICATION.about],
        },
        GateCode::C4CaeCulture => GateText {
            text: "Cherchez une CAE de la culture.",
            opens: "L’annuaire de la Fédération des CAE aide à en trouver une dans votre région.",
            basis: "Pratique des structures, pas une règle de droit",
            facts: &[&law::CAE_SECTEURS.about],
        },
        GateCode::C5LocalLicence => GateText {
            text: "Peu de CAE acceptent un bail, une licence ou un camion aménagé : demandez-leur.",
            opens: "Posez la question dès la réunion d’information : bail, licence, véhicule, stock, assurance.",
            basis: "Pratique des structures, pas une règle de droit",
            facts: &[&law::CAE_EXCLUSIONS_PRATIQUES.about],
        },
        GateCode::C8LieuLourd => GateText {
            text: "En pratique, une CAE ne porte presque jamais un bail, une licence et un emprunt de ce niveau. Posez la question avant de compter dessus.",
            opens: "Un lieu plus léger pourrait convenir ; sinon, regardez une société.",
            basis: "Pratique des structures, pas une règle de droit",
            facts: &[&law::CAE_EXCLUSIONS_PRATIQUES.about],
        },
        GateCode::C9CaeAbsente => GateText {
            text: "Vous n’avez pas trouvé de CAE de votre métier près de chez vous.",
            opens: "Demandez à la Fédération des CAE : certaines coopératives travaillent à distance ou sur plusieurs départements.",
            basis: "Votre réponse, pas une règle de droit",
            facts: &[&law::CAE_SECTEURS.about],
        },
        GateCode::C10CaeJardins => GateText {
            text: "Cherchez une CAE qui accueille les métiers du jardin. Toutes ne le font pas.",
            opens: "Demandez-lui de quelle caisse vous dépendrez, la MSA ou le régime général, et quelle assurance couvre vos chantiers.",
            basis: "Pratique des structures, pas une règle de droit",
            facts: &[&law::CAE_SECTEURS.about, &law::JARDINAGE_MSA.about],
        },
        GateCode::C6Investissement => GateText {
            text: "C’est la coopérative qui ferait cet investissement : demandez-lui son accord avant.",
            opens: "Voyez avec la CAE le montant, qui le finance, et ce que devient le matériel si vous partez.",
            basis: "Pratique des structures, pas une règle de droit",
            facts: &[&law::CAE_EXCLUSIONS_PRATIQUES.about],
        },
        GateCode::C7PasVotreSociete => GateText {
            text: "En CAE, chaque personne signe son contrat. Plusieurs peuvent exercer une activité commune, avec une convention qui partage revenus, clients et nom.",
            opens: "Demandez à la CAE si elle a déjà signé une telle convention, et ce que devient le nom si l’un de vous part.",
            basis: "Code du travail, art. L7331-2, R7331-6",
            facts: &[&law::CAE_ACTIVITE_COMMUNE.about, &law::CAE_DEFINITION.about],
        },
        GateCode::C11ClientFacture => GateText {
            text: "Votre client veut une facture de votre entreprise. En CAE et en portage, c’est la structure qui facture.",
            opens: "Montrez à votre client un modèle de contrat, et demandez-lui si cette facture lui convient.",
            basis: "Code du travail, art. L1254-1, R7331-3",
            facts: &[&law::CAE_SERVICES.about, &law::PORTAGE_DEFINITION.about],
        },
    }
}

/// Whether this condition is said before the way itself: a permit, a ban, a diploma or an agreement decides first.
pub const fn comes_first(code: GateCode) -> bool {
    matches!(
        code,
        GateCode::T3AutorisationTravail
            | GateCode::T5TalentSalarie
            | GateCode::T5aTalentAutre
            | GateCode::T6RechercheCreation
            | GateCode::T8TitreAVerifier
            | GateCode::T9Etudiant964
            | GateCode::K2MineurAccord
            | GateCode::K3InterditGerer
            | GateCode::K3lLiberal
            | GateCode::K3sSociete
            | GateCode::K7Emancipe
            | GateCode::Q1QualificationArtisan
            | GateCode::Q1fProduitsFrais
            | GateCode::Q3eTitreEnCours
            | GateCode::R4Carte
            | GateCode::R7Inscription
            | GateCode::S1PublicPlein
            | GateCode::S1pTempsPartiel
            | GateCode::S2PublicAutorisation
            | GateCode::S2qPosteAPreciser
            | GateCode::S4DejaIndependant
            | GateCode::S5AchatRevente
            | GateCode::S8Disponibilite
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
