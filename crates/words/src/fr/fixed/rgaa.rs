//! The 106 criteria of RGAA 4.1, each with what was found on this site, and how.

use super::super::format::date;
use law::Date;

/// What was found for a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// A test of the project fails if it breaks: the name of one, which is not shown. Those about barriers run axe-core.
    Tested(&'static str),
    /// No test: read in the code and in the pages, and found respected.
    Read,
    /// The site has nothing of the kind.
    NotApplicable,
    /// Only a person can say, or it is respected in part.
    Waiting,
    /// Not respected.
    Missing,
}

/// A criterion; its number is its rank in its theme.
#[derive(Clone, Copy, Debug)]
pub struct Criterion {
    /// What it asks, in our own words.
    pub asks: &'static str,
    /// What was found.
    pub status: Status,
    /// How we know or what is lacking; empty when the status says it all.
    pub how: &'static str,
}

/// A theme; its number is its rank.
#[derive(Clone, Copy, Debug)]
pub struct Theme {
    /// What it is about.
    pub title: &'static str,
    /// Its criteria, in order.
    pub criteria: &'static [Criterion],
}

/// The day of this check.
pub const CHECKED: Date = Date::new(2026, 11, 23);
/// Title of the section.
pub const TITLE: &str = "Les 106 critères du RGAA 4.1";
/// Before the numbers.
pub const COUNTS: &str = "Ce que nous avons trouvé :";
/// Title of what no one has heard.
pub const HEARD_TITLE: &str = "Ce qu’aucune personne n’a encore vérifié à l’oreille";
/// Before the list of what no one has heard.
pub const HEARD_LEAD: &str = "Aucune personne qui utilise un lecteur d’écran n’a encore vérifié un seul de ces critères. Un programme a conduit un lecteur d’écran (Orca, dans Firefox) au clavier seul, et nous avons lu ce qu’il a dit. Ce n’est ni l’oreille d’une personne, ni ses habitudes, ni un autre lecteur d’écran. Voici ce qui dépend le plus de ce qu’on entend :";

/// What is known by ear of a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ear {
    /// Heard without a fault in the walks of `cargo xtask hear`, on [`HEARD_ON`].
    Reader,
    /// A person is needed, and why.
    Person(&'static str),
}

/// The day of the walks.
pub const HEARD_ON: Date = Date::new(2026, 12, 1);

/// The criteria that depend most on what is heard, by theme and rank: none is checked by a person yet.
pub const HEARD: &[((usize, usize), Ear)] = &[
    ((1, 1), Ear::Reader),
    ((1, 2), Ear::Reader),
    ((1, 3), Ear::Reader),
    ((1, 6), Ear::Reader),
    (
        (1, 7),
        Ear::Person("une personne qui ne voit pas la courbe doit dire si les phrases et le tableau lui suffisent."),
    ),
    (
        (5, 1),
        Ear::Person("la comparaison d’essais et les mesures de la méthode n’ont pas été parcourues case par case."),
    ),
    (
        (5, 2),
        Ear::Person("une personne qui entend ces tableaux doit dire si la phrase suffit."),
    ),
    ((5, 4), Ear::Reader),
    ((5, 5), Ear::Reader),
    ((5, 6), Ear::Reader),
    (
        (5, 7),
        Ear::Person("le passage d’une case à l’autre n’a pas été entendu."),
    ),
    ((6, 1), Ear::Reader),
    ((6, 2), Ear::Reader),
    ((7, 1), Ear::Reader),
    (
        (7, 3),
        Ear::Person("les parcours entendus se font au clavier seul, mais ils ne passent pas partout."),
    ),
    (
        (7, 5),
        Ear::Person("une seconde copie du même lien n’a pas été entendue."),
    ),
    ((8, 6), Ear::Reader),
    ((9, 1), Ear::Reader),
    ((9, 2), Ear::Reader),
    ((9, 3), Ear::Reader),
    ((10, 8), Ear::Reader),
    ((11, 1), Ear::Reader),
    ((11, 2), Ear::Reader),
    ((11, 5), Ear::Reader),
    ((11, 6), Ear::Reader),
    (
        (11, 7),
        Ear::Person("tous les groupes de champs n’ont pas été entendus."),
    ),
    ((11, 9), Ear::Reader),
    ((11, 10), Ear::Reader),
    ((11, 11), Ear::Reader),
    ((12, 6), Ear::Reader),
    ((12, 7), Ear::Reader),
    (
        (12, 8),
        Ear::Person("l’ordre a été suivi sur les parcours principaux seulement."),
    ),
];

/// What is known by ear, in words, after a criterion.
pub fn ear(ear: Ear) -> String {
    match ear {
        Ear::Reader => ["Entendu avec Orca et Firefox le ", &date(HEARD_ON), "."].concat(),
        Ear::Person(why) => ["Attend une personne : ", why].concat(),
    }
}

/// Who checked, when, and what it is not.
pub fn lead() -> String {
    format!(
        "Le RGAA est la règle française de l’accessibilité. Nous avons passé ses critères un par un le {}. Nous l’avons fait nous-mêmes, avec des programmes et en relisant le code et les pages. Ce n’est pas l’audit d’une personne extérieure : nous ne donnons donc aucun taux de conformité.",
        date(CHECKED)
    )
}

/// A status in words, after a criterion.
pub const fn status(status: Status) -> &'static str {
    match status {
        Status::Tested(_) => "Vérifié par un programme.",
        Status::Read => "Relu dans les pages.",
        Status::NotApplicable => "Sans objet ici.",
        Status::Waiting => "Attend une personne.",
        Status::Missing => "Manque.",
    }
}

/// How many criteria have each status, in words.
pub fn counts() -> [String; 5] {
    let count = |is: fn(Status) -> bool| criteria().filter(|(_, criterion)| is(criterion.status)).count();
    [
        (
            count(|status| matches!(status, Status::Tested(_))),
            "vérifiés par un programme à chaque version",
        ),
        (
            count(|status| status == Status::Read),
            "relus dans le code et dans les pages, sans programme",
        ),
        (
            count(|status| status == Status::NotApplicable),
            "sans objet : le site n’a rien de tel",
        ),
        (count(|status| status == Status::Waiting), "en attente d’une personne"),
        (
            count(|status| status == Status::Missing),
            "que nous savons non respectés",
        ),
    ]
    .map(|(count, what)| format!("{count} {what}"))
}

/// Every criterion with its theme and rank, both from 1.
pub fn criteria() -> impl Iterator<Item = ((usize, usize), &'static Criterion)> {
    let numbered = |(theme, found): (usize, &'static Theme)| {
        let criteria = found.criteria.iter().enumerate();
        criteria.map(move |(rank, criterion)| ((theme + 1, rank + 1), criterion))
    };
    THEMES.iter().enumerate().flat_map(numbered)
}

const fn tested(asks: &'static str, test: &'static str, how: &'static str) -> Criterion {
    Criterion {
        asks,
        status: Status::Tested(test),
        how,
    }
}

const fn read(asks: &'static str, how: &'static str) -> Criterion {
    Criterion {
        asks,
        status: Status::Read,
        how,
    }
}

const fn without(asks: &'static str, how: &'static str) -> Criterion {
    Criterion {
        asks,
        status: Status::NotApplicable,
        how,
    }
}

const fn waiting(asks: &'static str, how: &'static str) -> Criterion {
    Criterion {
        asks,
        status: Status::Waiting,
        how,
    }
}

// The tests that prove more than one criterion.
const DRAWINGS: &str = "every_drawing_has_a_name_or_is_left_out";
const TABLES: &str = "every_table_has_its_title_and_its_heads";
const BARRIERS: &str = "pages_to_read_have_no_barrier_and_no_program";
const LANGUAGE: &str = "pages_say_their_type_and_their_language";
const MAP: &str = "the_map_leads_to_every_page_and_every_page_to_the_map";
const SKIP: &str = "every_page_starts_with_the_way_to_its_content";
const KEYBOARD: &str = "a_keyboard_alone_reaches_the_same_result";

// What is said of several criteria.
const NO_CAPTCHA: &str = "Aucune image à déchiffrer.";
const NO_FRAME: &str = "Aucun cadre.";
const NO_MEDIA: &str = "Aucun son, aucune vidéo.";
const NO_LAYOUT_TABLE: &str = "Aucun tableau ne sert à la mise en page.";
const NO_OTHER_LANGUAGE: &str = "Aucun passage dans une autre langue, hors noms propres et mots passés en français.";
const NO_HOVER: &str = "Rien ne s’ajoute à la page au survol ni à la prise de focus.";
const NO_DOCUMENT: &str = "Le seul fichier à télécharger est celui de vos essais : des données, pas un document.";
const NOTHING_MOVES: &str = "Rien ne bouge, rien ne clignote.";

/// Every theme with its criteria, in the order of the RGAA.
pub const THEMES: &[Theme] = &[
    Theme {
        title: "Images",
        criteria: &[
            tested("Une image qui informe a un texte à sa place.", DRAWINGS, ""),
            tested("Une image de décor est passée sous silence.", DRAWINGS, ""),
            read("Le texte à la place d’une image dit l’essentiel.", ""),
            without(
                "Une image à déchiffrer a un texte qui dit à quoi elle sert.",
                NO_CAPTCHA,
            ),
            without("Une image à déchiffrer a une autre solution.", NO_CAPTCHA),
            read(
                "Une image complexe a une description détaillée.",
                "Des phrases et un tableau suivent la courbe des revenus. Les autres dessins répètent un texte voisin.",
            ),
            waiting(
                "Cette description dit la même chose que l’image.",
                "Une personne qui ne voit pas la courbe doit dire si les phrases et le tableau lui suffisent.",
            ),
            without(
                "Un texte est écrit, pas dessiné dans une image.",
                "Aucune image de texte.",
            ),
            without("Une légende est liée à son image.", "Aucune image n’a de légende."),
        ],
    },
    Theme {
        title: "Cadres",
        criteria: &[
            without("Chaque cadre a un titre.", NO_FRAME),
            without("Ce titre dit ce que le cadre contient.", NO_FRAME),
        ],
    },
    Theme {
        title: "Couleurs",
        criteria: &[
            read(
                "Une information ne passe jamais par la couleur seule.",
                "Chaque voie a aussi un nom et une forme, chaque état un mot.",
            ),
            tested(
                "Le texte se détache assez de son fond.",
                BARRIERS,
                "En clair et en sombre.",
            ),
            tested(
                "Les champs, les boutons et les dessins utiles se détachent assez.",
                "shapes_that_say_something_stand_out",
                "En clair et en sombre.",
            ),
        ],
    },
    Theme {
        title: "Multimédia",
        criteria: &[
            without(
                "Un son ou une vidéo a une transcription ou une audiodescription.",
                NO_MEDIA,
            ),
            without("Cette transcription ou cette audiodescription est juste.", NO_MEDIA),
            without("Une vidéo parlée a des sous-titres.", NO_MEDIA),
            without("Ces sous-titres sont justes.", NO_MEDIA),
            without("Une vidéo a une audiodescription s’il en faut une.", NO_MEDIA),
            without("Cette audiodescription est juste.", NO_MEDIA),
            without("Un son ou une vidéo se reconnaît sans être lancé.", NO_MEDIA),
            without(
                "Un média d’une autre sorte a une autre solution.",
                "Aucune carte ni animation.",
            ),
            without("Cette autre solution dit la même chose.", "Aucune carte ni animation."),
            without("Un son qui part seul peut être arrêté.", NO_MEDIA),
            without("Un son ou une vidéo se commande au clavier et à la souris.", NO_MEDIA),
            without(
                "Un autre média se commande au clavier et à la souris.",
                "Aucune carte ni animation.",
            ),
            without("Un média est compris des aides techniques.", NO_MEDIA),
        ],
    },
    Theme {
        title: "Tableaux",
        criteria: &[
            read(
                "Un tableau complexe dit comment il est fait.",
                "C’est le cas de la comparaison d’essais et des mesures de la méthode.",
            ),
            waiting(
                "Cette explication aide à comprendre le tableau.",
                "Une personne qui entend ces tableaux doit dire si la phrase suffit.",
            ),
            without("Un tableau de mise en page se lit dans le bon ordre.", NO_LAYOUT_TABLE),
            tested("Le titre d’un tableau lui est lié.", TABLES, ""),
            read("Ce titre dit ce que le tableau contient.", ""),
            tested("Chaque tête de ligne ou de colonne est déclarée.", TABLES, ""),
            tested("Chaque case est liée à ses têtes.", TABLES, ""),
            without(
                "Un tableau de mise en page n’imite pas un tableau de données.",
                NO_LAYOUT_TABLE,
            ),
        ],
    },
    Theme {
        title: "Liens",
        criteria: &[
            read(
                "Un lien dit où il mène, seul ou avec ce qui l’entoure.",
                "Un lien vers une source dit de quoi elle parle.",
            ),
            tested("Chaque lien a un texte.", BARRIERS, ""),
        ],
    },
    Theme {
        title: "Programmes de la page",
        criteria: &[
            waiting(
                "Ce que font les programmes est compris des aides techniques.",
                "L’outil axe-core ne trouve rien. Aucune personne avec un lecteur d’écran ne l’a confirmé.",
            ),
            tested(
                "Sans programme, la page propose une autre solution utile.",
                "pages_that_need_a_program_say_so_and_lead_elsewhere",
                "Le questionnaire sur papier, et des pages à lire sans programme.",
            ),
            tested("Tout se fait au clavier comme avec un pointeur.", KEYBOARD, ""),
            tested(
                "La page ne change pas de sujet sans prévenir.",
                "no_answer_is_chosen_in_advance_and_arrows_do_not_go_on",
                "",
            ),
            waiting(
                "Un message qui apparaît est annoncé.",
                "Les messages sont déclarés comme il faut. Une personne doit dire s’ils s’entendent au bon moment.",
            ),
        ],
    },
    Theme {
        title: "Éléments obligatoires",
        criteria: &[
            tested("La page dit de quel type elle est.", LANGUAGE, ""),
            read(
                "Le code de la page est juste.",
                "Nous avons passé chaque page et chaque écran à un validateur, et corrigé ce qu’il a trouvé.",
            ),
            tested("La page dit sa langue.", LANGUAGE, ""),
            tested("Cette langue est la bonne.", LANGUAGE, ""),
            tested(
                "La page a un titre.",
                "no_two_pages_have_the_same_title_and_no_two_elements_the_same_id",
                "",
            ),
            read(
                "Ce titre dit ce que la page contient.",
                "Il change à chaque question, et il annonce les erreurs.",
            ),
            without("Un passage dans une autre langue le dit.", NO_OTHER_LANGUAGE),
            without("Cette autre langue est la bonne.", NO_OTHER_LANGUAGE),
            read("Les balises servent au sens, pas à l’apparence.", ""),
            without(
                "Un changement de sens de lecture est signalé.",
                "Tout se lit de gauche à droite.",
            ),
        ],
    },
    Theme {
        title: "Structure",
        criteria: &[
            tested("Les titres donnent le plan de la page.", BARRIERS, ""),
            tested("L’en-tête, le contenu et le pied de page sont déclarés.", BARRIERS, ""),
            read("Une liste est écrite comme une liste.", ""),
            without("Une citation est écrite comme une citation.", "Aucune citation."),
        ],
    },
    Theme {
        title: "Apparence",
        criteria: &[
            tested(
                "L’apparence vient de feuilles de style.",
                "no_look_is_written_in_the_pages",
                "",
            ),
            read("Sans ces feuilles, tout ce qui informe est encore là.", ""),
            read(
                "Sans ces feuilles, la page se comprend encore.",
                "Les dessins deviennent très grands, mais chacun répète un texte.",
            ),
            tested(
                "Un texte deux fois plus grand se lit encore.",
                "text_twice_as_large_still_scrolls_one_way_only",
                "",
            ),
            read("La couleur d’un texte et celle de son fond vont ensemble.", ""),
            tested("Un lien se distingue du texte qui l’entoure.", BARRIERS, ""),
            tested("On voit où est le focus.", "the_focus_is_always_shown", ""),
            read("Ce qui est caché peut l’être pour tout le monde.", ""),
            read("Une information ne passe jamais par la forme ou la place seule.", ""),
            read("Le mot qui remplace la forme ou la place est clair.", ""),
            tested(
                "Un écran étroit se lit en défilant dans un seul sens.",
                "every_kind_of_screen_fits_320_pixels",
                "",
            ),
            tested(
                "Un texte plus espacé se lit encore.",
                "text_spaced_out_hides_nothing",
                "",
            ),
            without("Ce qui apparaît au survol peut être fermé et lu.", NO_HOVER),
            without("Ce qui apparaît au survol apparaît aussi au clavier.", NO_HOVER),
        ],
    },
    Theme {
        title: "Formulaires",
        criteria: &[
            tested(
                "Chaque champ a une étiquette.",
                "every_answer_keeps_its_name_after_each_move",
                "Et elle reste la sienne d’une question à l’autre, dans Firefox comme dans Chromium.",
            ),
            read("L’étiquette dit ce qu’il faut écrire ou choisir.", ""),
            read("La même étiquette veut toujours dire la même chose.", ""),
            read("L’étiquette est à côté de son champ.", ""),
            read("Les champs qui vont ensemble sont groupés.", ""),
            read(
                "Un groupe de champs a un titre.",
                "La question est le titre du groupe de ses réponses.",
            ),
            read("Ce titre est clair.", ""),
            read("Une longue liste de choix est rangée par groupes.", ""),
            read(
                "Le texte d’un bouton dit ce qu’il fait.",
                "L’outil axe-core vérifie que chacun en a un.",
            ),
            read(
                "Ce qui est obligatoire et ce qui est faux se voit.",
                "Une question par écran ; la seule facultative le dit. Un programme vérifie les messages d’erreur.",
            ),
            tested(
                "Une erreur dit comment la corriger.",
                "a_wrong_amount_is_named_and_kept_on_screen",
                "",
            ),
            tested(
                "Ce qui efface demande d’abord, ou peut être défait.",
                "erasing_asks_first_and_leaves_nothing",
                "",
            ),
            without(
                "Le navigateur peut remplir vos coordonnées.",
                "Aucun champ ne demande vos coordonnées.",
            ),
        ],
    },
    Theme {
        title: "Navigation",
        criteria: &[
            tested(
                "Deux moyens mènent aux pages.",
                MAP,
                "Les liens du pied de page et le plan du site.",
            ),
            read("Les liens communs sont toujours à la même place.", ""),
            tested("Le plan du site est complet.", MAP, ""),
            tested("Le plan du site s’atteint de chaque page.", MAP, ""),
            without("La recherche s’atteint de chaque page.", "Aucun moteur de recherche."),
            tested("Les grandes zones se rejoignent ou se passent vite.", SKIP, ""),
            tested("Un lien mène tout de suite au contenu.", SKIP, ""),
            read("L’ordre du clavier suit celui de la lecture.", ""),
            tested("Le clavier n’est jamais pris au piège.", KEYBOARD, ""),
            without(
                "Un raccourci d’une seule touche peut être coupé.",
                "Aucun raccourci d’une seule touche.",
            ),
            tested(
                "Ce qui se déplie s’atteint au clavier.",
                "an_index_opens_on_its_sum_and_each_bar_on_its_answers_by_keyboard",
                "",
            ),
        ],
    },
    Theme {
        title: "Consultation",
        criteria: &[
            without(
                "Une limite de temps peut être levée.",
                "Aucune limite de temps, aucune page qui se recharge seule.",
            ),
            tested(
                "Aucune fenêtre ne s’ouvre toute seule.",
                "nothing_plays_frames_or_opens_by_itself",
                "Un lien qui ouvre un onglet le dit aussi.",
            ),
            without("Un document à télécharger existe en version accessible.", NO_DOCUMENT),
            without("Cette version dit la même chose.", NO_DOCUMENT),
            without(
                "Un dessin fait de signes a une autre solution.",
                "Aucun dessin fait de signes.",
            ),
            without(
                "Cette autre solution dit la même chose.",
                "Aucun dessin fait de signes.",
            ),
            without("Rien n’éblouit ni ne clignote trop vite.", NOTHING_MOVES),
            without("Ce qui bouge peut être arrêté.", NOTHING_MOVES),
            read("La page se lit dans les deux sens de l’écran.", ""),
            read(
                "Un geste compliqué a une autre solution.",
                "Chaque curseur a aussi un champ.",
            ),
            read(
                "Un appui commencé peut être annulé.",
                "Rien ne part avant que le doigt se relève.",
            ),
            without(
                "Ce qui répond à un mouvement de l’appareil a une autre solution.",
                "Rien ne répond à un mouvement.",
            ),
        ],
    },
];
