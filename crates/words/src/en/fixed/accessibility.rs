//! The accessibility statement: what was checked, how, and what was not.

/// A part of the statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Anchor.
    pub id: &'static str,
    /// Heading.
    pub title: &'static str,
    /// What it is about.
    pub text: &'static str,
    /// Its points.
    pub lines: &'static [&'static str],
}

/// Title of the page.
pub const TITLE: &str = "Accessibilité";
/// What search engines show.
pub const DESCRIPTION: &str = "Ce qui a été vérifié pour que tout le monde puisse utiliser Quatre Voies, comment, et ce qui ne l’a pas encore été.";
/// Where the site stands.
pub const LEAD: &str = "Nous voulons que tout le monde puisse utiliser ce site. Il n’a pas encore été audité par une personne extérieure : nous ne déclarons donc aucune conformité. Voici ce que nous avons vérifié, et ce qui manque.";
/// The statement.
pub const PARTS: &[Part] = &[
    Part {
        id: "machine",
        title: "Ce que des programmes vérifient à chaque version",
        text: "Un vrai navigateur parcourt le site, et la version n’est pas publiée si un de ces points échoue :",
        lines: &[
            "aucun défaut trouvé par l’outil axe-core, en clair et en sombre, sur chaque sorte d’écran ;",
            "le questionnaire entier se fait au clavier seul, et le focus arrive sur le titre de chaque question, dès la première ;",
            "dans Firefox et dans Chromium, un lecteur d’écran reçoit le nom de chaque réponse, d’une question à l’autre ;",
            "rien ne déborde sur un écran large de 320 pixels, ni avec un texte deux fois plus grand ;",
            "aucun mot ne disparaît quand on espace les lettres, les mots et les lignes ;",
            "le chemin principal se fait dans trois navigateurs : Chromium, Firefox et WebKit, la base de Safari ;",
            "les couleurs imposées par le système ne cachent rien.",
        ],
    },
    Part {
        id: "choix",
        title: "Ce que nous avons choisi",
        text: "Le site suit ces règles :",
        lines: &[
            "des boutons, des liens, des titres et des champs ordinaires, que les aides techniques connaissent ;",
            "chaque couleur a un texte ou une forme qui dit la même chose ;",
            "aucune limite de temps pour répondre ;",
            "aucun mouvement quand votre appareil demande de les réduire.",
        ],
    },
    Part {
        id: "manque",
        title: "Ce qui n’a pas été vérifié",
        text: "Les programmes ne voient qu’une partie des difficultés. Ces points attendent une personne :",
        lines: &[
            "aucune personne qui utilise un lecteur d’écran n’a encore essayé le site : l’ordre de lecture, les annonces et les noms des graphiques restent à confirmer ;",
            "aucune personne qui utilise la commande vocale ou une loupe d’écran ne l’a essayé ;",
            "les textes n’ont pas été relus en FALC, le français facile à lire et à comprendre ;",
            "les 106 critères du RGAA 4.1, la règle française, n’ont été passés que par nous : le détail est plus bas.",
        ],
    },
    Part {
        id: "aide",
        title: "Si quelque chose vous bloque",
        text: "Vous n’êtes pas obligé d’utiliser le questionnaire à l’écran :",
        lines: &[
            "le questionnaire existe aussi sur papier, à imprimer ;",
            "la personne qui vous accompagne peut lire les questions avec vous ;",
            "si l’éditeur de ce site ne répond pas à votre demande, vous pouvez écrire au Défenseur des droits.",
        ],
    },
];
