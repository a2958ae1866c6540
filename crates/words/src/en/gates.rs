//! Why a way is closed or open under a condition, and what could open it.

use crate::words::GateText;
use engine::{GateCode, may_close};

/// The words of a gate.
#[expect(clippy::too_many_lines, reason = "a table: one row a code")]
pub const fn gate(code: GateCode) -> GateText {
    match code {
        GateCode::T1SansDroit => GateText {
            text: "You first need a residence permit that allows you to work.",
            opens: "A specialised association or the préfecture (the State’s local office) can tell you which permit to apply for.",
            basis: "Code des étrangers (CESEDA)",
            facts: &[&law::ETRANGER_TITRE_INDEPENDANT.about],
        },
        GateCode::T2TitreSalarie => GateText {
            text: "Your permit does not allow self-employment. A change of permit is possible.",
            opens: "Ask the préfecture or a specialised association how to change permits.",
            basis: "Code des étrangers (CESEDA), art. L421-1, L421-3, L422-1",
            facts: &[&law::ETRANGER_ETUDIANT.about, &law::ETRANGER_TITRE_INDEPENDANT.about],
        },
        GateCode::T3AutorisationTravail => GateText {
            text: "Your card allows a job as an employee, with a work authorisation for that one job. A contract in a CAE or in portage is another job: you must apply for the authorisation.",
            opens: "Before you sign, ask the préfecture or a specialised association to check what your permit allows.",
            basis: "Code du travail, art. L5221-2, R5221-1, R5221-3, Code des étrangers (CESEDA), art. L414-12",
            facts: &[&law::ETRANGER_SALARIE_PORTAGE_CAE.about],
        },
        GateCode::T4TitreEntrepreneur => GateText {
            text: "Your permit covers self-employment. A CAE (with a CESA, the contract of entrepreneur salarié) and portage are employment contracts: you would need another permit.",
            opens: "Ask the préfecture or a specialised association how to change permits.",
            basis: "Code des étrangers (CESEDA), art. L414-12, L421-5, L421-16, Code du travail, art. R5221-2",
            facts: &[
                &law::ETRANGER_SALARIE_PORTAGE_CAE.about,
                &law::ETRANGER_TITRE_INDEPENDANT.about,
                &law::ETRANGER_ALGERIEN.about,
            ],
        },
        GateCode::T5TalentSalarie => GateText {
            text: "Your talent card is valid for the job it was given for. A business of your own, or another contract, is not that job: the card may be at risk.",
            opens: "Before you sign anything, ask the préfecture whether this contract is allowed. Or ask whether the “talent – porteur de projet” card (for people with a project) would suit you.",
            basis: "Code des étrangers (CESEDA), art. L421-9, L421-11, L421-13-1, Code du travail, art. R5221-2, 6°",
            facts: &[&law::ETRANGER_TALENT_SALARIE.about, &law::ETRANGER_TALENT.about],
        },
        GateCode::T5aTalentAutre => GateText {
            text: "Your talent card is valid for the activity it was given for. This project may be part of it, or may not: have this checked before you sign anything.",
            opens: "Show your card to the préfecture, a specialised association or a lawyer. The “talent (famille)” card (family) allows any job as an employee.",
            basis: "Code des étrangers (CESEDA), art. L421-7 et suivants, L421-22",
            facts: &[&law::ETRANGER_TALENT.about, &law::ETRANGER_TALENT_FAMILLE.about],
        },
        GateCode::T6RechercheCreation => GateText {
            text: "This card lets you prepare a business or take a job, connected with your studies. It cannot be renewed: think about the next permit now.",
            opens: "Ask the préfecture which permit will come next. For a business, it is the “entrepreneur / profession libérale” card (self-employed people) or the “talent – porteur de projet” card (people with a project).",
            basis: "Code des étrangers (CESEDA), art. L422-10, L422-11, L422-14, Code du travail, art. R5221-2, 13°",
            facts: &[&law::ETRANGER_RECHERCHE_CREATION.about],
        },
        GateCode::T8TitreAVerifier => GateText {
            text: "Ask for a check of what your permit allows before you sign or register.",
            opens: "Préfecture, specialised association or lawyer: show your permit and describe the activity.",
            basis: "Code des étrangers (CESEDA), art. L414-10, L414-12, L421-5",
            facts: &[
                &law::ETRANGER_TITRE_INDEPENDANT.about,
                &law::ETRANGER_SALARIE_PORTAGE_CAE.about,
                &law::ETRANGER_ALGERIEN.about,
            ],
        },
        GateCode::T9Etudiant964 => GateText {
            text: "With a student card, a job as an employee beside your studies is possible up to 964 hours a year. Above that, you need another permit.",
            opens: "Under this limit, you do not need to ask for a work authorisation. Have the CAE or the portage company confirm that your declared hours will stay under 964 hours a year.",
            basis: "Code du travail, art. R5221-2, 11°, R5221-26, Code des étrangers (CESEDA), art. L422-1",
            facts: &[&law::ETRANGER_ETUDIANT.about],
        },
        GateCode::K1Mineur => GateText {
            text: "Under 18, unless you are emancipated (treated as an adult by law), you cannot open a sole-trader business. So a micro-entreprise is not possible.",
            opens: "This way will open when you turn 18, or after an emancipation.",
            basis: "Code civil, art. 388-1-2; fiche F31627",
            facts: &[&law::MINEUR_CREATION.about],
        },
        GateCode::K2MineurAccord => GateText {
            text: "At 16 or 17, a company with one person only (EURL or SASU) is possible with the written permission of your parents.",
            opens: "With them, write the list of what they allow you to do, and have it reread by a service that helps people start a business. A loan, or the purchase of an existing business, stays in your parents’ hands.",
            basis: "Code civil, art. 388-1-2",
            facts: &[&law::MINEUR_CREATION.about],
        },
        GateCode::K6MineurSeul => GateText {
            text: "Under 18, unless you are emancipated (treated as an adult by law), the law only lets you run a company with one person. With others, you may hold a share of the capital, but not run the company.",
            opens: "Start alone with your parents’ agreement, or wait until you are 18 to join with partners.",
            basis: "Code civil, art. 388-1-2; fiche F31627",
            facts: &[&law::MINEUR_CREATION.about],
        },
        GateCode::K7Emancipe => GateText {
            text: "Emancipation (being treated as an adult by law) opens these ways. For a commercial activity, you also need the permission of a judge.",
            opens: "Ask the juge des tutelles (the judge who protects minors) for it at the time of the emancipation. Later, ask the president of the tribunal judiciaire (the court).",
            basis: "Code civil, art. 413-8, Code de commerce, art. L121-2",
            facts: &[&law::MINEUR_EMANCIPE.about],
        },
        GateCode::K8MineurContrat => GateText {
            text: "Under 16, the law generally forbids employment. At 16 or 17, a contract needs the parents’ agreement, and few organisations accept it.",
            opens: "Ask the CAE or the portage company whether it accepts people under 18, and on what conditions.",
            basis: "Code du travail, art. L4153-1, Code civil, art. 388-1-1",
            facts: &[&law::MINEUR_EMPLOI.about],
        },
        GateCode::K9Moins16 => GateText {
            text: "Under 16, none of these ways is open.",
            opens: "Prepare your project with your parents: at 16, a company with one person becomes possible.",
            basis: "Code civil, art. 388-1-2, Code du travail, art. L4153-1",
            facts: &[&law::MINEUR_CREATION.about, &law::MINEUR_EMPLOI.about],
        },
        GateCode::K3InterditGerer => GateText {
            text: "A ban on managing any business covers trade, crafts and farming, a micro-entreprise included. The judgment says whether the ban is limited. Work as an employee remains possible.",
            opens: "Show the judgment to a lawyer or to the greffe (registry) of the court before you register anything. A lawyer can also ask the court to lift the ban.",
            basis: "Code de commerce, art. L653-8, L653-11",
            facts: &[&law::INTERDICTIONS_GERER.about],
        },
        GateCode::K3fFaillite => GateText {
            text: "A faillite personnelle (personal bankruptcy order) forbids any self-employment and the running of a company. Work as an employee remains possible.",
            opens: "A lawyer can tell you when it ends, and ask the court to lift it.",
            basis: "Code de commerce, art. L653-2, L653-11",
            facts: &[&law::INTERDICTIONS_GERER.about],
        },
        GateCode::K3lLiberal => GateText {
            text: "The ban covers commercial, craft and farming businesses, and every company. It may not cover professional services (activité libérale) in your own name, except with a faillite personnelle (personal bankruptcy order). Have the judgment read.",
            opens: "Show the judgment to a lawyer or to the greffe (registry) of the court before you register anything.",
            basis: "Code de commerce, art. L653-2, L653-8",
            facts: &[&law::INTERDICTIONS_GERER.about],
        },
        GateCode::K3sSociete => GateText {
            text: "The ban prevents you from running a company, and so from founding one with others. Alone, in your own name, an activity remains possible if the judgment does not forbid it.",
            opens: "Show the judgment to the greffe (registry) of the court before you register anything. A lawyer can ask the court to lift the ban.",
            basis: "Code de commerce, art. L653-8, L653-11",
            facts: &[&law::INTERDICTIONS_GERER.about],
        },
        GateCode::K4Clause => GateText {
            text: "No way allows you to compete with your employer. Have your contract reread before you start.",
            opens: "A written agreement from your employer, or other clients, could remove this obstacle.",
            basis: "Code du travail, art. L1222-1, L1222-5",
            facts: &[
                &law::SALARIE_LOYAUTE.about,
                &law::SALARIE_EXCLUSIVITE_1_AN.about,
                &law::SALARIE_NON_CONCURRENCE.about,
            ],
        },
        GateCode::K5SalariatDeguise => GateText {
            text: "Sending invoices does not protect you if the employer or the client decides your hours and your tools. A court may decide that this is a job as an employee.",
            opens: "Before you accept, take advice: inspection du travail (labour inspectors), trade union or lawyer.",
            basis: "Code du travail, art. L8221-6",
            facts: &[&law::MICRO_SALARIAT_DEGUISE.about],
        },
        GateCode::S1PublicPlein => GateText {
            text: "As a general rule, if you work full time in the public service, you cannot create a commercial or craft business, or run a company. You can ask for part-time work to start a business (temps partiel pour création): three years, plus one year. Professional services (activité libérale) or farming can sometimes be authorised beside the post. There is one exception: a liberal profession (profession libérale) that follows from teaching duties, in your own name.",
            opens: "Ask your public employer for part-time work to start a business (temps partiel pour création).",
            basis: "Code général de la fonction publique, art. L123-1, L123-3, L123-8, R123-8, R123-14",
            facts: &[
                &law::AGENTS_PUBLICS_INTERDICTION.about,
                &law::AGENTS_PUBLICS_LISTE.about,
                &law::AGENTS_PUBLICS_ENSEIGNANTS.about,
                &law::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION.about,
            ],
        },
        GateCode::S1pTempsPartiel => GateText {
            text: "Ordinary part-time work is not enough to create a business. You need part-time work to start a business (temps partiel pour création), a disponibilité (leave), or a post of 70% or less.",
            opens: "Ask your human resources department for it in writing, before you register anything.",
            basis: "Code général de la fonction publique, art. L123-1, L123-8, R123-14",
            facts: &[
                &law::AGENTS_PUBLICS_TEMPS_PARTIEL.about,
                &law::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION.about,
                &law::AGENTS_PUBLICS_TEMPS_NON_COMPLET.about,
            ],
        },
        GateCode::S10MicroObligatoire => GateText {
            text: "Public servants must use a micro-entreprise for personal services (services à la personne) and for selling what they make, cooked dishes and cakes included. You need your public employer’s agreement.",
            opens: "Look at a micro-entreprise: it is the way intended for this.",
            basis: "Code général de la fonction publique, art. L123-7, R123-8, Code de la sécurité sociale, art. L613-7",
            facts: &[&law::AGENTS_PUBLICS_ACCESSOIRE.about, &law::AGENTS_PUBLICS_LISTE.about],
        },
        GateCode::S13Oeuvres => GateText {
            text: "You are free to make creative works, with no agreement: only your duties of discretion count. Another activity needs an agreement.",
            opens: "Declare your works as an artiste-auteur (author or artist). For the rest, ask for the written agreement.",
            basis: "Code général de la fonction publique, art. L123-2",
            facts: &[&law::AGENTS_PUBLICS_OEUVRES.about],
        },
        GateCode::S2PublicAutorisation => GateText {
            text: "Part-time work does not change the rule: you need the written agreement of your public employer before you start.",
            opens: "Ask your human resources department for the agreement in writing, and wait for the written answer.",
            basis: "Code général de la fonction publique, art. L123-1, L123-7",
            facts: &[
                &law::AGENTS_PUBLICS_TEMPS_PARTIEL.about,
                &law::AGENTS_PUBLICS_ACCESSOIRE.about,
            ],
        },
        GateCode::S2qPosteAPreciser => GateText {
            text: "Tell us more about your post: it decides whether you need an agreement, a declaration or a check before you start.",
            opens: "Answer the question about your post in the public service.",
            basis: "Code général de la fonction publique, art. L123-1 à L123-8, L124-4",
            facts: &[
                &law::AGENTS_PUBLICS_ACCESSOIRE.about,
                &law::AGENTS_PUBLICS_TEMPS_NON_COMPLET.about,
                &law::AGENTS_PUBLICS_DISPONIBILITE.about,
            ],
        },
        GateCode::S3CapeTempsPlein => GateText {
            text: "The CAPE, the contract to test in a CAE, is not open to people who work full time. A CESA, the contract of entrepreneur salarié, or part time remains possible.",
            opens: "Talk to your employer about part time, or to the CAE about starting with a CESA directly.",
            basis: "Code de commerce, art. L127-1",
            facts: &[&law::CAPE_INCOMPATIBLE_TEMPS_COMPLET.about],
        },
        GateCode::S9DureeMaximale => GateText {
            text: "A contract in a CAE or in portage is added to your job. Together, you may not work more than 10 hours a day and 48 hours a week. A micro-entreprise does not have this limit.",
            opens: "Count your hours, or talk to your employer about part time.",
            basis: "Code du travail, art. L8261-1, L8261-3, L3121-18, L3121-20, L3121-22",
            facts: &[&law::DUREE_MAXIMALE_CUMUL.about],
        },
        GateCode::S5AchatRevente => GateText {
            text: "This activity is not on the list of those that a public employer can authorise beside a full-time post.",
            opens: "You can ask your public employer for part-time work to start a business (temps partiel pour création).",
            basis: "Code général de la fonction publique, art. L123-7, R123-7, R123-8",
            facts: &[
                &law::AGENTS_PUBLICS_LISTE.about,
                &law::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION.about,
            ],
        },
        GateCode::S6CadreAccord => GateText {
            text: "Stay within the limits of the written agreement of your public employer: activity, length, hours.",
            opens: "If your activity goes beyond these limits, ask for a new agreement before you continue.",
            basis: "Code général de la fonction publique, art. L123-7, L123-8",
            facts: &[
                &law::AGENTS_PUBLICS_ACCESSOIRE.about,
                &law::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION.about,
            ],
        },
        GateCode::S7AccordAbsent => GateText {
            text: "As a general rule, in a full-time post in the public service, nothing starts without the written agreement of the public employer. There are two exceptions: creative works (œuvres de l’esprit), and the liberal professions (professions libérales) that follow from teaching duties.",
            opens: "Ask for the agreement in writing and wait for the written answer: silence is not an agreement.",
            basis: "Code général de la fonction publique, art. L123-1, L123-2, L123-3, L123-7",
            facts: &[
                &law::AGENTS_PUBLICS_INTERDICTION.about,
                &law::AGENTS_PUBLICS_ACCESSOIRE.about,
                &law::AGENTS_PUBLICS_OEUVRES.about,
                &law::AGENTS_PUBLICS_ENSEIGNANTS.about,
            ],
        },
        GateCode::S8Disponibilite => GateText {
            text: "During a disponibilité (leave from the public service), declare the activity to your public employer before you start. It checks that the activity fits with your former duties.",
            opens: "Write to your human resources department. The référent déontologue (ethics adviser) can help you.",
            basis: "Code général de la fonction publique, art. L124-4",
            facts: &[&law::AGENTS_PUBLICS_DISPONIBILITE.about],
        },
        GateCode::S11NonComplet => GateText {
            text: "With a post of 70% or less, a written declaration is enough, before you start.",
            opens: "Send it to your human resources department: activity, length, client or employer.",
            basis: "Code général de la fonction publique, art. L123-5, L123-6",
            facts: &[&law::AGENTS_PUBLICS_TEMPS_NON_COMPLET.about],
        },
        GateCode::S12LiberalEnseignant => GateText {
            text: "If your professional services (activité libérale) follow from your teaching duties, the law does not require an agreement. Check that this is your case: a link with your courses, and work done as a liberal profession (profession libérale).",
            opens: "Keep a written record of the link between your courses and this activity. If in doubt, ask the référent déontologue (ethics adviser).",
            basis: "Code général de la fonction publique, art. L123-3; Conseil d’État, 24 juillet 2024, n° 475767",
            facts: &[&law::AGENTS_PUBLICS_ENSEIGNANTS.about],
        },
        GateCode::S4DejaIndependant => GateText {
            text: "A micro-entreprise cannot be added to a sole-trader business taxed on actual costs, nor to being majority or only manager (gérant) of a SARL. It can replace the present business. Two activities do not double the ceiling.",
            opens: "Ask Urssaf (which collects social contributions) whether you must close or convert your present activity before you start.",
            basis: "Code général des impôts, art. 50-0, Code de la sécurité sociale, art. L613-7",
            facts: &[&law::MICRO_PLAFOND_MIXTE.about],
        },
        GateCode::P1Sap => GateText {
            text: "Personal services (services à la personne) are excluded from portage.",
            opens: "For these services, look at a micro-entreprise, a CAE declared for them, or a full business.",
            basis: "Code du travail, art. L1254-5",
            facts: &[
                &law::PORTAGE_SERVICES_PERSONNE_EXCLUS.about,
                &law::SERVICES_A_LA_PERSONNE_DECLARATION.about,
            ],
        },
        GateCode::P2Particuliers => GateText {
            text: "Portage is only for assignments for companies.",
            opens: "Assignments for companies could open this way.",
            basis: "Code du travail, art. L1254-1",
            facts: &[&law::PORTAGE_CLIENT_ENTREPRISE.about],
        },
        GateCode::P3SeulementEntreprises => GateText {
            text: "Only your assignments for companies can go through portage.",
            opens: "For your clients who are private individuals, you need another way. Ask someone to check whether the two can be combined.",
            basis: "Code du travail, art. L1254-1",
            facts: &[&law::PORTAGE_CLIENT_ENTREPRISE.about],
        },
        GateCode::P4PasUnePrestation => GateText {
            text: "Portage is for service assignments for companies. Selling, cooking to sell or running a place open to customers is not included.",
            opens: "Some consulting or training for companies could go through portage: ask a portage company.",
            basis: "Code du travail, art. L1254-1, L1254-3",
            facts: &[
                &law::PORTAGE_VENTE_PRODUCTION_EXCLUES.about,
                &law::PORTAGE_CLIENT_ENTREPRISE.about,
            ],
        },
        GateCode::P4aArtisanat => GateText {
            text: "Very few portage companies accept building work, gardens, farming, making things or trades that need a diploma. The law does not forbid it: it is a question of insurance and equipment.",
            opens: "Ask two portage companies, in writing, before you count on it. Some consulting or training would be accepted more often.",
            basis: "Practice of portage companies, not a rule of law",
            facts: &[&law::PORTAGE_VENTE_PRODUCTION_EXCLUES.about],
        },
        GateCode::P4tTransport => GateText {
            text: "Very few portage companies accept transport or delivery, even if the law does not forbid it: ask before you count on it.",
            opens: "Ask two portage companies, in writing.",
            basis: "Practice of portage companies, not a rule of law",
            facts: &[&law::PORTAGE_VENTE_PRODUCTION_EXCLUES.about],
        },
        GateCode::A1RegimeArtiste => GateText {
            text: "Your works come under the rules for artistes-auteurs (authors and artists). This way is only for your other activities.",
            opens: "Declare your works as an artiste-auteur, and keep this way for the rest.",
            basis: "Code de la sécurité sociale, art. L382-1 et R382-1",
            facts: &[&law::ARTISTES_AUTEURS_HORS_PERIMETRE.about],
        },
        GateCode::A2CreationsOriginales => GateText {
            text: "Your original creations (logo, poster, illustration) come under the rules for artistes-auteurs (authors and artists). This way is for the rest: production work, technical work, consulting.",
            opens: "Declare the creations to the Urssaf des artistes-auteurs, and keep this way for the rest.",
            basis: "Code de la sécurité sociale, art. R382-1, 3°, Code de la propriété intellectuelle, art. L112-2",
            facts: &[
                &law::CREATIONS_GRAPHIQUES.about,
                &law::ARTISTES_AUTEURS_HORS_PERIMETRE.about,
            ],
        },
        GateCode::P5Qualification => GateText {
            text: "Portage asks for a diploma at bac + 2 level (two years after secondary school), whatever the trade. Or you need three years’ experience in the same sector.",
            opens: "Tell a portage company which diploma and how many years of experience you have. Ask what it accepts.",
            basis: "Convention collective du portage, art. 2.2",
            facts: &[&law::PORTAGE_QUALIFICATION.about],
        },
        GateCode::P6Individuel => GateText {
            text: "Portage is individual: each person signs their own contract, without a shared structure.",
            opens: "If each of you invoices separately, each person can ask for portage.",
            basis: "Code du travail, art. L1254-2",
            facts: &[&law::PORTAGE_AUTONOMIE.about],
        },
        GateCode::P7TrouverSesClients => GateText {
            text: "In portage, you are the one who finds your clients.",
            opens: "A first assignment in sight could open this way: talk about your offer to people around you.",
            basis: "Code du travail, art. L1254-2",
            facts: &[&law::PORTAGE_AUTONOMIE.about],
        },
        GateCode::P8TarifBas => GateText {
            text: "By our calculation, this day rate probably does not pay the minimum salary of portage.",
            opens: "A higher day rate could be enough: ask two portage companies for their minimum day rate.",
            basis: "Convention collective du portage, art. 21.3, and calculation",
            facts: &[&law::PORTAGE_MIN_BRANCHE_AVENANT12.about, &law::PORTAGE_TJM_MIN.about],
        },
        GateCode::P9TarifLimite => GateText {
            text: "This day rate is low for portage: many portage companies ask for €250 or more.",
            opens: "Ask several portage companies which day rate they accept.",
            basis: "Practice of portage companies and calculation",
            facts: &[&law::PORTAGE_TJM_MIN.about],
        },
        GateCode::P10ClientPublic => GateText {
            text: "The law speaks of an “entreprise cliente” (client company). For a local authority, a school or an association, ask the portage company to confirm.",
            opens: "Ask two portage companies whether they sign with this type of client.",
            basis: "Code du travail, art. L1254-1, L1254-3",
            facts: &[&law::PORTAGE_CLIENT_ENTREPRISE.about],
        },
        GateCode::Q6MetierEncadre => GateText {
            text: "This trade requires a title, a card or an approval before you start.",
            opens: "Have it before your first client, and ask someone to check what else the way you choose requires.",
            basis: "Rules of each trade, written under the trade found, to be checked",
            facts: &[&law::AUTRES_PROFESSIONS_REGLEMENTEES.about],
        },
        GateCode::R1SanteDroitChiffre => GateText {
            text: "Your profession has its own social security fund: the social scheme of the micro-entreprise is closed to it. Up to €83,600 of money received, tax can stay simple (micro-BNC), in a full business.",
            opens: "Look at a full business in your own name, and ask your professional body (ordre) or your fund.",
            basis: "Code de la sécurité sociale, art. L613-7, L640-1, D613-3, Code général des impôts, art. 102 ter",
            facts: &[&law::MICRO_EXCLUSION_PROF_LIBERALES.about],
        },
        GateCode::R1sSanteContrat => GateText {
            text: "Your professional body (ordre) sets the ways to practise. Very few CAEs or portage companies will accept you for care, law or accounting. Training or consulting is accepted more often.",
            opens: "Ask your professional body, in writing, whether an employment contract with this CAE or portage company is allowed.",
            basis: "Rules of each ordre; no general ban found",
            facts: &[
                &law::PORTAGE_PROFESSIONS_REGLEMENTEES.about,
                &law::CAE_EXCLUSIONS_PRATIQUES.about,
            ],
        },
        GateCode::R2FormeSel => GateText {
            text: "This profession is practised in your own name or in a société d’exercice libéral (SEL), a company for regulated professions.",
            opens: "Ask your professional body (ordre) which form it allows before you write the company’s articles (statuts).",
            basis: "Ordonnance n° 2023-77, texts of each profession",
            facts: &[&law::PAS_SARL_PROF_LIBERALES.about],
        },
        GateCode::R3ExercicePersonnel => GateText {
            text: "Your profession is often practised in a personal capacity. Some CAEs accept it, mainly for assignments in companies: ask before you count on it.",
            opens: "Ask your federation in writing, then the CAE, whether this way is allowed.",
            basis: "Rules of the profession; practice of CAEs",
            facts: &[
                &law::CAE_EXCLUSIONS_PRATIQUES.about,
                &law::PORTAGE_PROFESSIONS_REGLEMENTEES.about,
            ],
        },
        GateCode::R3oOrdre => GateText {
            text: "The law lists the ways to practise architecture: a CAE and portage are not on the list. For géomètres-experts (land surveyors), the professional body sets its own rules.",
            opens: "Ask your professional body (ordre), in writing, what it allows. Training or consulting without your title is accepted more often.",
            basis: "Loi 77-2, art. 14; loi 46-942",
            facts: &[
                &law::ARCHITECTE_MODES_EXERCICE.about,
                &law::PORTAGE_PROFESSIONS_REGLEMENTEES.about,
            ],
        },
        GateCode::R3tTitre => GateText {
            text: "Some portage companies accept your profession for assignments in companies. Ask your federation too.",
            opens: "Ask two portage companies, in writing, whether they accept your profession.",
            basis: "Practice of portage companies; no ban found",
            facts: &[&law::PORTAGE_PROFESSIONS_REGLEMENTEES.about],
        },
        GateCode::R4Carte => GateText {
            text: "You first need the card, the licence or the approval for your activity.",
            opens: "Ask the body that issues it whether you can use it if you take this way.",
            basis: "Rules of the activity",
            facts: &[
                &law::CAE_EXCLUSIONS_PRATIQUES.about,
                &law::AUTRES_PROFESSIONS_REGLEMENTEES.about,
            ],
        },
        GateCode::R4pExclusivite => GateText {
            text: "A portage company does portage and nothing else: it cannot have the card, the licence or the approval for your activity.",
            opens: "Some consulting or training without this card could go through portage: ask a portage company.",
            basis: "Code du travail, art. L1254-24",
            facts: &[
                &law::PORTAGE_EXCLUSIVITE.about,
                &law::AUTRES_PROFESSIONS_REGLEMENTEES.about,
            ],
        },
        GateCode::R5APreciser => GateText {
            text: "Tell us your type of profession for a more reliable result.",
            opens: "Answer the question about your regulated profession.",
            basis: "",
            facts: &[],
        },
        GateCode::R6LicenceMetier => GateText {
            text: "This trade requires a card, a permit or a licence (transport, drinks…). Check before you start.",
            opens: "Ask your chamber of commerce, your chambre de métiers (chamber of trades) or the town hall what you must obtain.",
            basis: "Rules of the activity",
            facts: &[&law::AUTRES_PROFESSIONS_REGLEMENTEES.about],
        },
        GateCode::R7Inscription => GateText {
            text: "Before you start, you must be registered with the professional body (ordre) or have had your diploma registered. You often need professional insurance too.",
            opens: "Ask the professional body, the agence régionale de santé (regional health agency) or the federation what must be registered.",
            basis: "Texts of each profession, for example loi 85-772, art. 44",
            facts: &[&law::PROFESSIONS_TITRE.about],
        },
        GateCode::Q3TitreExige => GateText {
            text: "This profession requires a diploma or a title that you do not have yet. No way allows you to practise it without one.",
            opens: "Ask the school, the professional body (ordre) or the agence régionale de santé (regional health agency) how to obtain it. Meanwhile, a related trade without a protected title is possible.",
            basis: "Texts of each profession, for example loi 85-772, art. 44, Code de la santé publique, art. L4161-1",
            facts: &[&law::PROFESSIONS_TITRE.about],
        },
        GateCode::Q3eTitreEnCours => GateText {
            text: "You will only be able to practise with the diploma or the title, and the registration, that the profession requires.",
            opens: "Ask the professional body (ordre), the agence régionale de santé (regional health agency) or the federation for the list of documents.",
            basis: "Texts of each profession, for example loi 85-772, art. 44, Code de la santé publique, art. L4161-1",
            facts: &[&law::PROFESSIONS_TITRE.about],
        },
        GateCode::Q1QualificationArtisan => GateText {
            text: "This trade requires a diploma, a title or three years’ experience: yours, or those of a person who supervises the work at all times.",
            opens: "Training, experience, or a qualified person with you, as an employee or as your spouse: ask the chambre de métiers (chamber of trades).",
            basis: "Code de l’artisanat, art. L121-1, R121-1 à R121-5",
            facts: &[&law::ARTISANAT_QUALIFICATION.about, &law::ARTISANAT_VEHICULES.about],
        },
        GateCode::Q1fProduitsFrais => GateText {
            text: "Bread, fresh pastries, ice cream, meat and fish require a diploma, a title or three years’ experience.",
            opens: "Biscuits, dry cakes and jams do not. A qualified person beside you is also enough: ask the chambre de métiers (chamber of trades).",
            basis: "Code de l’artisanat, art. L121-1",
            facts: &[&law::PATISSERIE_FRAICHE.about, &law::ARTISANAT_QUALIFICATION.about],
        },
        GateCode::Q2QualificationSeul => GateText {
            text: "Without a qualified person beside you, this activity cannot be done. This person can be an employee, a partner or your spouse.",
            opens: "Training, experience, or a qualified person with you, as an employee or as your spouse: ask the chambre de métiers (chamber of trades).",
            basis: "Code de l’artisanat, art. L121-1",
            facts: &[&law::ARTISANAT_QUALIFICATION.about, &law::PATISSERIE_FRAICHE.about],
        },
        GateCode::Q5ProduitsFrais => GateText {
            text: "For bread, fresh pastries, ice cream, meat or fish, you need a diploma, a title or three years’ experience. A qualified person beside you is also enough.",
            opens: "Separate your products: biscuits, dry cakes and jams do not need this. Ask the chambre de métiers (chamber of trades).",
            basis: "Code de l’artisanat, art. L121-1",
            facts: &[&law::PATISSERIE_FRAICHE.about, &law::ARTISANAT_QUALIFICATION.about],
        },
        GateCode::D1Decennale => GateText {
            text: "Ten-year building insurance (assurance décennale) is compulsory before any construction work. In a CAE for the building trades, the cooperative provides it. Elsewhere, you have to find it and pay for it.",
            opens: "Ask for two insurance quotes before you set your prices: the amount may decide which way you choose.",
            basis: "Code des assurances, art. L241-1, L243-2",
            facts: &[&law::ASSURANCE_DECENNALE.about],
        },
        GateCode::E1Hygiene => GateText {
            text: "Preparing or selling food requires a declaration to the préfecture (DDPP), hygiene training and written rules: the plan de maîtrise sanitaire (food safety plan).",
            opens: "Ask the DDPP or the chambre de métiers (chamber of trades) whether your kitchen is suitable, before you buy equipment.",
            basis: "Règlement (CE) n° 852/2004, Code rural, art. R233-4, L233-4, D233-11",
            facts: &[&law::HYGIENE_ALIMENTAIRE.about],
        },
        GateCode::E2Ambulant => GateText {
            text: "Selling outside your commune (town or village) requires a carte de commerce ambulant (itinerant trader’s card). Each pitch also requires a permission.",
            opens: "Ask the chamber of commerce or of trades for the card, and the town hall or the market for the pitch.",
            basis: "Code de commerce, art. L123-29",
            facts: &[&law::COMMERCE_AMBULANT.about],
        },
        GateCode::F1Formation => GateText {
            text: "Training adults requires a declaration of activity, from the first contract. For public funding (CPF, OPCO, France Travail), you also need Qualiopi. In a CAE or in portage, the CAE or the portage company must have both.",
            opens: "Ask the CAE or the portage company for its declaration number and its Qualiopi certificate. If you work for yourself, you make the declaration to the DREETS (the State’s labour office in the region).",
            basis: "Code du travail, art. L6351-1, L6316-1",
            facts: &[&law::FORMATION_DECLARATION.about],
        },
        GateCode::G1AgentSalarie => GateText {
            text: "A commercial agent (agent commercial) is self-employed by definition. In a CAE or in portage, it would be another contract: the client must accept it.",
            opens: "Ask the company you will represent whether it accepts this arrangement.",
            basis: "Code de commerce, art. L134-1",
            facts: &[&law::AGENT_COMMERCIAL.about],
        },
        GateCode::G2Rsac => GateText {
            text: "Before you start, you need an agency contract and a registration in the register of commercial agents (RSAC).",
            opens: "Ask for a written agency contract, then register with the greffe (registry) of the tribunal de commerce (commercial court).",
            basis: "Code de commerce, art. L134-1 et suivants, R134-6",
            facts: &[&law::AGENT_COMMERCIAL.about],
        },
        GateCode::J1SalariatPresume => GateText {
            text: "The press and the performing arts pay in wages: the law presumes an employment contract, even if you send an invoice. This way is for your other activities.",
            opens: "Ask for a bulletin de pige (payslip for press work) or a contract. For a single concert or show, the organiser can use GUSO (the office that declares and pays for one-off shows).",
            basis: "Code du travail, art. L7112-1, L7121-3, L7121-4, Code de la sécurité sociale, art. L311-3, 15° et 16°",
            facts: &[&law::PRESSE_SCENE_SALAIRE.about],
        },
        GateCode::J2SansAutreActivite => GateText {
            text: "For the press or the stage, the law presumes an employment contract. Without another trade, a micro-entreprise has nothing to invoice. There is one possible exception: your own productions.",
            opens: "Ask for a bulletin de pige (payslip for press work) or a contract. To sell your own productions, ask someone to check which form is suitable.",
            basis: "Code du travail, art. L7112-1, L7121-3, Code de la sécurité sociale, art. L311-3, 15° et 16°",
            facts: &[&law::PRESSE_SCENE_SALAIRE.about],
        },
        GateCode::O2Pacifique => GateText {
            text: "Your territory has its own rules for work, tax and contributions. What this site says does not apply there as it stands.",
            opens: "Ask the chamber of commerce or of trades of your territory.",
            basis: "Texts of each territory",
            facts: &[&law::OUTRE_MER_MICRO.about, &law::MAYOTTE_OUTRE_MER.about],
        },
        GateCode::M1UnSeulExploitant => GateText {
            text: "A micro-entreprise belongs to one person only.",
            opens: "For a shared project, look at a company, for example a Scop (cooperative company). In a couple, one can be the conjoint collaborateur of the other (a spouse who works in the business).",
            basis: "Code de commerce, art. L526-22",
            facts: &[
                &law::CREATION_ASSOCIES_INVESTISSEURS.about,
                &law::MICRO_EXCLUSION_ACTIVITES.about,
            ],
        },
        GateCode::M2Agricole => GateText {
            text: "Farming comes under the MSA (the social security of farming): the ordinary micro-entreprise is closed to it. Another simple scheme exists, the micro-BA.",
            opens: "Ask the MSA or the chamber of agriculture whether the micro-BA suits you. Advice without growing crops or raising animals does not always come under it.",
            basis: "Code rural, art. L722-1, Code de la sécurité sociale, art. L611-1, L613-7",
            facts: &[
                &law::MICRO_EXCLUSION_ACTIVITES.about,
                &law::AGRICULTURE_HORS_PERIMETRE.about,
            ],
        },
        GateCode::M7JardinsMsa => GateText {
            text: "Creating or maintaining gardens comes under the MSA (the social security of farming): no ordinary micro-entreprise. A business in your own name or a company is possible.",
            opens: "For small jobs for private individuals, with other services in their homes, choose “Services in people’s homes”: a micro-entreprise can then open.",
            basis: "Code rural, art. L722-1, L722-2, Code de la sécurité sociale, art. L611-1, L613-7",
            facts: &[
                &law::JARDINAGE_MSA.about,
                &law::JARDINAGE_PETITS_TRAVAUX.about,
                &law::MICRO_EXCLUSION_ACTIVITES.about,
            ],
        },
        GateCode::M3Plafond => GateText {
            text: "The turnover you expect is above the ceiling of a micro-entreprise for what you sell. After two years in a row above it, the micro-entreprise ends.",
            opens: "A turnover under the ceiling could open this way. Above the ceiling, look at a sole-trader business taxed on actual costs (which deducts its expenses) or a company.",
            basis: "Code général des impôts, art. 50-0, 102 ter",
            facts: &[
                &law::MICRO_PLAFOND_SERVICES.about,
                &law::MICRO_PLAFOND_VENTE.about,
                &law::MICRO_SORTIE_DEUX_ANS.about,
            ],
        },
        GateCode::M4PlafondProche => GateText {
            text: "You are close to the ceiling of a micro-entreprise for what you sell.",
            opens: "Keep track of the money you receive: two years in a row above the ceiling take you out of the micro-entreprise.",
            basis: "Code général des impôts, art. 50-0, 102 ter",
            facts: &[&law::MICRO_SORTIE_DEUX_ANS.about],
        },
        GateCode::M6PlafondMetier => GateText {
            text: "With sales and services, a micro-entreprise has two ceilings: €203,100 in all, of which €83,600 for services.",
            opens: "Estimate your sales and your services separately, then compare the services with their ceiling.",
            basis: "Code général des impôts, art. 50-0",
            facts: &[&law::MICRO_PLAFOND_MIXTE.about],
        },
        GateCode::M5Investissement => GateText {
            text: "In a micro-entreprise, this investment is not deducted, and VAT (the tax included in prices) usually cannot be claimed back.",
            opens: "Compare with a company or a sole-trader business taxed on actual costs (“au réel”), where purchases are deducted.",
            basis: "Code général des impôts, art. 50-0, 293 B; CIBS, art. L223-1 et suivants",
            facts: &[
                &law::MICRO_PAS_DEDUCTION_CHARGES.about,
                &law::MICRO_PAS_RECUPERATION_TVA.about,
            ],
        },
        GateCode::C1CaeAgricole => GateText {
            text: "Not all CAEs accept farming: look for a farming CAE.",
            opens: "The chamber of agriculture or the Fédération des CAE can help you find one.",
            basis: "Practice of the organisations, not a rule of law",
            facts: &[&law::AGRICULTURE_HORS_PERIMETRE.about],
        },
        GateCode::C2CaeBatiment => GateText {
            text: "Look for a CAE for the building trades: it provides the ten-year building insurance (assurance décennale).",
            opens: "The directory of the Fédération des CAE helps you find one. Ask for its insurance certificate.",
            basis: "Practice of the organisations, not a rule of law",
            facts: &[&law::CAE_EXCLUSIONS_PRATIQUES.about],
        },
        GateCode::C3CaeSap => GateText {
            text: "Look for a CAE declared for personal services (services à la personne).",
            opens: "Ask the CAE for its declaration, and for its approval (agrément) if you help vulnerable people.",
            basis: "Code du travail, art. L7232-1, L7232-1-1",
            facts: &[&law::CAE_SECTEURS.about, &law::CAE_ARTISANAT_QUALIFICATION.about],
        },
        GateCode::C4CaeCulture => GateText {
            text: "Look for a CAE for culture and the arts.",
            opens: "The directory of the Fédération des CAE helps you find one in your region.",
            basis: "Practice of the organisations, not a rule of law",
            facts: &[&law::CAE_SECTEURS.about],
        },
        GateCode::C5LocalLicence => GateText {
            text: "Few CAEs accept a lease, a licence or a fitted-out truck: ask them.",
            opens: "Ask as early as the information meeting: lease, licence, vehicle, stock, insurance.",
            basis: "Practice of the organisations, not a rule of law",
            facts: &[&law::CAE_EXCLUSIONS_PRATIQUES.about],
        },
        GateCode::C8LieuLourd => GateText {
            text: "In practice, a CAE almost never takes on a lease, a licence and a loan of this size. Ask before you count on it.",
            opens: "A place that costs less could suit. If not, look at a company.",
            basis: "Practice of the organisations, not a rule of law",
            facts: &[&law::CAE_EXCLUSIONS_PRATIQUES.about],
        },
        GateCode::C9CaeAbsente => GateText {
            text: "You have not found a CAE for your trade near you.",
            opens: "Ask the Fédération des CAE: some cooperatives work remotely or across several départements.",
            basis: "Your answer, not a rule of law",
            facts: &[&law::CAE_SECTEURS.about],
        },
        GateCode::C10CaeJardins => GateText {
            text: "Look for a CAE that accepts garden trades. Not all of them do.",
            opens: "Ask it which fund you will depend on, the MSA or the general scheme, and which insurance covers your work on site.",
            basis: "Practice of the organisations, not a rule of law",
            facts: &[&law::CAE_SECTEURS.about, &law::JARDINAGE_MSA.about],
        },
        GateCode::C6Investissement => GateText {
            text: "The cooperative would be the one to make this investment: ask for its agreement first.",
            opens: "Settle with the CAE the amount, who finances it, and what becomes of the equipment if you leave.",
            basis: "Practice of the organisations, not a rule of law",
            facts: &[&law::CAE_EXCLUSIONS_PRATIQUES.about],
        },
        GateCode::C7PasVotreSociete => GateText {
            text: "In a CAE, each person signs their own contract. Several people can run a shared activity, with an agreement that shares income, clients and name.",
            opens: "Ask the CAE whether it has already signed such an agreement, and what becomes of the name if one of you leaves.",
            basis: "Code du travail, art. L7331-2, R7331-6",
            facts: &[&law::CAE_ACTIVITE_COMMUNE.about, &law::CAE_DEFINITION.about],
        },
        GateCode::C11ClientFacture => GateText {
            text: "Your client wants an invoice from your business. In a CAE and in portage, the CAE or the portage company sends the invoice.",
            opens: "Show your client a model contract, and ask whether this invoice suits them.",
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
