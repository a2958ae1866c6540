//! The questions: wording, help, poles, short names.

use crate::words::ItemText;
use engine::Item;

/// The words of a question.
#[expect(clippy::too_many_lines, reason = "a table: one row a question")]
pub const fn question(item: Item) -> ItemText {
    match item {
        Item::MotRang => ItemText {
            text: "Pour vous, à quoi doit servir le travail ? Classez ces trois raisons, de la plus importante à la moins importante.",
            help: Some("Il n’y a pas de bonne réponse. Touchez d’abord la plus importante, puis la deuxième."),
            short: "Vos raisons de travailler",
            poles: None,
        },
        Item::MotGain => ItemText {
            text: "Est-il important que cette activité paie l’essentiel de vos dépenses dans les deux ans qui viennent ?",
            help: None,
            short: "L’importance du revenu",
            poles: None,
        },
        Item::MotLien => ItemText {
            text: "Est-il important que ce travail vous fasse rencontrer des gens et vous donne une place parmi eux ?",
            help: None,
            short: "L’importance des rencontres",
            poles: None,
        },
        Item::MotSens => ItemText {
            text: "Est-il important de passer l’essentiel de vos journées sur des tâches qui vous intéressent vraiment ?",
            help: None,
            short: "L’importance de tâches intéressantes",
            poles: None,
        },
        Item::MotRevers => ItemText {
            text: "Et à l’inverse : qu’est-ce qui vous donnerait le plus vite envie d’arrêter un travail ?",
            help: Some("Une raison de travailler peut aussi devenir une raison d’arrêter."),
            short: "Ce qui vous ferait arrêter",
            poles: None,
        },
        Item::ParContact => ItemText {
            text: "Je donne volontiers un contact utile à une personne qui fait le même métier que moi.",
            help: None,
            short: "Donner un contact utile",
            poles: None,
        },
        Item::ParMethodes => ItemText {
            text: "Je garde mes méthodes pour moi : les montrer, c’est risquer de perdre des clients.",
            help: None,
            short: "Garder vos méthodes pour vous",
            poles: None,
        },
        Item::ParTemps => ItemText {
            text: "Combien de temps pourriez-vous donner chaque mois à un collectif de travail (réunions, entraide, projets communs) ?",
            help: None,
            short: "Le temps donné à un collectif",
            poles: None,
        },
        Item::ParContribution => ItemText {
            text: "Un collectif vous propose ceci : environ 10 % de ce que vous facturez paie des services communs (comptabilité, accompagnement, assurance). Qu’en pensez-vous ?",
            help: Some("10 % est un ordre de grandeur. Le taux change d’une structure à l’autre."),
            short: "Payer environ 10 % pour des services communs",
            poles: None,
        },
        Item::ColSolitude => ItemText {
            text: "Travailler toute la semaine sans collègues me pèserait.",
            help: None,
            short: "Travailler sans collègues",
            poles: None,
        },
        Item::ColGuide => ItemText {
            text: "Pour lancer ou développer votre activité, que préférez-vous ?",
            help: None,
            short: "Avancer par vous-même ou avec quelqu’un",
            poles: Some((
                "Chercher par moi-même et avancer à mon rythme",
                "Avoir une personne qui m’accompagne régulièrement",
            )),
        },
        Item::AutMaitre => ItemText {
            text: "Je veux décider de tout dans mon activité, sans demander l’accord de personne.",
            help: None,
            short: "Décider de tout",
            poles: None,
        },
        Item::AutRegles => ItemText {
            text: "Des règles communes, discutées à plusieurs, me conviennent bien.",
            help: None,
            short: "Des règles communes",
            poles: None,
        },
        Item::SecArbitrage => ItemText {
            text: "Pour le même travail, que préférez-vous ?",
            help: Some("Pensez à votre vie dans son ensemble, avec l’emploi que vous gardez peut-être."),
            short: "Plus d’argent ou plus de protection",
            poles: Some((
                "Plus d’argent chaque mois, moins de protection (chômage, arrêt maladie, retraite)",
                "Moins d’argent chaque mois, la protection d’un contrat salarié",
            )),
        },
        Item::SecSansContrat => ItemText {
            text: "Je peux vivre sereinement sans contrat de travail ni fiche de paie.",
            help: Some(
                "Pensez à votre vie dans son ensemble : un emploi que vous gardez, votre logement, un crédit, vos proches.",
            ),
            short: "Vivre sans contrat de travail",
            poles: None,
        },
        Item::RisGeneral => ItemText {
            text: "Face à un choix important pour votre vie, prenez-vous facilement des risques ?",
            help: Some("0 : je les évite le plus possible. 10 : j’en prends très facilement."),
            short: "Prendre des risques",
            poles: None,
        },
        Item::RisVariations => ItemText {
            text: "Un revenu très différent d’un mois à l’autre me stresserait beaucoup.",
            help: None,
            short: "Un revenu qui varie",
            poles: None,
        },
        Item::GesComptes => ItemText {
            text: "Je me sens capable de tenir mes comptes, mes factures et mes déclarations.",
            help: None,
            short: "Tenir vos comptes",
            poles: None,
        },
        Item::GesDeleguer => ItemText {
            text: "Et pour ce travail administratif, que préférez-vous ?",
            help: None,
            short: "Faire ou confier l’administratif",
            poles: Some((
                "Le faire moi-même pour dépenser moins",
                "Payer pour que d’autres s’en occupent",
            )),
        },
        Item::AmbTaille => ItemText {
            text: "Dans cinq ans, quelle activité aimeriez-vous avoir ?",
            help: None,
            short: "La taille de votre activité",
            poles: Some((
                "Mon métier, mes clients, à ma mesure",
                "Une entreprise qui grandit, avec une équipe",
            )),
        },
        Item::AmbTroisAns => ItemText {
            text: "Dans les trois ans, que pensez-vous faire ?",
            help: None,
            short: "Vos projets à trois ans",
            poles: None,
        },
        Item::FActivite => ItemText {
            text: "Quelle activité voulez-vous exercer ?",
            help: Some("Choisissez la plus proche. S’il y en a plusieurs, prenez celle qui rapportera le plus."),
            short: "Votre activité",
            poles: None,
        },
        Item::FReglementee => ItemText {
            text: "De quel type de profession réglementée s’agit-il ?",
            help: None,
            short: "Votre profession réglementée",
            poles: None,
        },
        Item::FClients => ItemText {
            text: "Qui seront vos principaux clients ?",
            help: None,
            short: "Vos clients",
            poles: None,
        },
        Item::FQualif => ItemText {
            text: "Pour cette activité, quel diplôme ou quelle expérience avez-vous ?",
            help: Some(
                "Si deux réponses conviennent, prenez la première. Pour du conseil ou des services, un bac + 2 d’un autre métier compte aussi. Pour un métier à diplôme obligatoire, il faut celui du métier.",
            ),
            short: "Votre diplôme ou votre expérience",
            poles: None,
        },
        Item::FTraction => ItemText {
            text: "Où en êtes-vous avec vos clients ?",
            help: None,
            short: "Vos premiers clients",
            poles: None,
        },
        Item::FCa => ItemText {
            text: "Une fois l’activité lancée, combien pensez-vous encaisser sur une année pleine, hors taxes ?",
            help: Some("Comptez ce que paient vos clients, avant vos frais et vos cotisations. Une estimation suffit."),
            short: "Votre chiffre d’affaires attendu",
            poles: None,
        },
        Item::FTarif => ItemText {
            text: "Quel prix demandez-vous, ou pensez-vous demander, pour une journée de travail, hors taxes ?",
            help: Some("Question facultative. Si vous facturez à l’heure, comptez sept heures."),
            short: "Votre prix par jour",
            poles: None,
        },
        Item::FFrais => ItemText {
            text: "Sur 100 € encaissés, combien partiront en achats et en frais ?",
            help: Some(
                "Comptez marchandises, matières, sous-traitance, local, déplacements, salaires d’une équipe. Ne comptez ni votre propre revenu, ni vos cotisations, ni les frais d’une CAE ou d’une société de portage.",
            ),
            short: "Vos frais sur 100 € encaissés",
            poles: None,
        },
        Item::FInvest => ItemText {
            text: "Pour démarrer, combien faut-il investir (matériel, véhicule, travaux, stock) ?",
            help: None,
            short: "Votre investissement de départ",
            poles: None,
        },
        Item::FAssocies => ItemText {
            text: "Le projet est-il porté par vous seulement, ou à plusieurs ?",
            help: None,
            short: "Qui porte le projet",
            poles: None,
        },
        Item::FHorizon => ItemText {
            text: "Aujourd’hui, qu’est-ce qui vous ressemble le plus ?",
            help: None,
            short: "Votre envie du moment",
            poles: None,
        },
        Item::FSituation => ItemText {
            text: "Quelle est votre situation aujourd’hui ?",
            help: Some("Si plusieurs réponses conviennent, prenez celle qui occupe le plus de temps."),
            short: "Votre situation",
            poles: None,
        },
        Item::FAutorisation => ItemText {
            text: "Votre administration a-t-elle donné son accord écrit pour cette activité ?",
            help: None,
            short: "L’accord de votre administration",
            poles: None,
        },
        Item::FAre => ItemText {
            text: "Que voulez-vous faire de vos droits au chômage ?",
            help: None,
            short: "Vos droits au chômage",
            poles: None,
        },
        Item::FCas => ItemText {
            text: "Êtes-vous dans l’un de ces cas ?",
            help: Some("Cochez tout ce qui vous concerne. Cette réponse n’est pas envoyée."),
            short: "Les cas particuliers",
            poles: None,
        },
        Item::FTitre => ItemText {
            text: "Avez-vous besoin d’un titre de séjour pour travailler en France ?",
            help: Some(
                "Cette réponse sert seulement à vérifier ce que la loi permet. Elle n’est pas envoyée. Avec un certificat de résidence algérien, choisissez selon la mention écrite dessus.",
            ),
            short: "Votre titre de séjour",
            poles: None,
        },
    }
}

/// Where less common activities go, folded under the question.
pub fn examples(item: Item) -> Option<&'static str> {
    (item == Item::FActivite).then_some(EXAMPLES)
}

const EXAMPLES: &str = "Traduction, formation d’adultes : « Conseil ». Coaching, photo de famille, visites guidées, accord de piano : « Services aux particuliers ». Jardins et paysage : « Agriculture », sauf de petits travaux proposés avec d’autres services à domicile. Agence commerciale, vente au nom d’autres entreprises : « Conseil ». Journalisme pour la presse, métiers de scène : la loi présume un contrat de travail, choisissez l’activité faite à côté.";
