//! The sentences of the method page that no table of the engine can write.

use super::format::number;
use crate::words::TitledText;

/// What leads into the page.
pub const LEAD: &str = "Cette page dit comment le résultat se calcule, ce qu’il ne sait pas faire, et pourquoi vous pouvez vérifier. Rien n’y est caché, et rien n’y demande de diplôme.";

/// Heading of [`HOW`].
pub const HOW_TITLE: &str = "Comment le résultat est calculé";

/// From the answers to the result, in the order of the computation.
pub const HOW: &[TitledText] = &[
    TitledText {
        title: "Vos raisons de travailler",
        text: "Gagner sa vie, exister parmi les autres, faire ce qui intéresse : vous les classez. Ces trois moteurs ne s’opposent pas. Ce qui compte est leur poids, l’un par rapport aux autres.",
    },
    TitledText {
        title: "Vos besoins",
        text: "D’autres questions parlent de partage, de collègues, de liberté, de protection, de risque, de papiers, d’envie de grandir. Chaque réponse vous place entre deux bouts, sans bon ni mauvais côté.",
    },
    TitledText {
        title: "Votre projet et votre situation",
        text: "Activité, clients, ventes, frais, emploi actuel : ces faits disent ce qui est possible et ce qui serait lourd. Des ventes faibles pèsent sur une voie aux frais fixes, par exemple.",
    },
    TitledText {
        title: "La loi d’abord",
        text: "Avant tout calcul, nous regardons ce que la loi et la pratique permettent. Une voie peut être ouverte, ouverte sous condition, ou fermée. Vous lisez chaque fois la raison, sa source, sa date et ce qui pourrait l’ouvrir.",
    },
    TitledText {
        title: "L’envie de partager, pour la CAE",
        text: "Quatre questions portent sur le partage, et trois autres le confirment si besoin. Si vos réponses disent que vous n’en avez pas envie, la CAE sort du classement, car elle ne convient qu’aux personnes qui veulent partager. Vous pouvez relire ces réponses et les changer.",
    },
    TitledText {
        title: "Une addition, et rien d’autre",
        text: "Chaque voie part de 50 points, plus une correction publiée : de −4,5 pour la CAE à +8,5 pour le portage. Chaque réponse ajoute ou retire des points. Le total est l’indice : les raisons que vous lisez sont ce calcul, et pas une explication faite après coup.",
    },
    TitledText {
        title: "Ce que veut dire l’indice",
        text: "L’indice va de 0 à 100. Il dit si une voie va dans le sens de vos réponses. Ce n’est ni un pourcentage, ni une chance de réussir, ni une note.",
    },
    TitledText {
        title: "Ce que veut dire « sur 100 variantes »",
        text: "Une réponse n’est jamais exacte, et nos poids non plus. Nous refaisons donc le calcul 1 000 fois, en les changeant un peu. « 70 variantes sur 100 » veut dire : dans sept cas sur dix, cette voie arrive première. Quand deux voies se tiennent, nous disons que c’est serré.",
    },
    TitledText {
        title: "Quand nous ne répondons pas",
        text: "S’il manque des réponses, si aucune voie ne va, ou si un point doit d’abord être réglé, nous le disons au lieu de choisir. Dans ce cas, vous lisez quoi faire ensuite.",
    },
    TitledText {
        title: "S’arrêter quand c’est clair",
        text: "Le questionnaire pose d’abord les questions qui en disent le plus, et s’arrête quand c’est clair. Avant, il demande ce qui peut encore fermer la voie nommée. Vous pouvez continuer pour être plus sûr, ou prendre le questionnaire complet : le calcul est le même.",
    },
    TitledText {
        title: "« Je ne sais pas »",
        text: "Cette réponse ne compte ni pour, ni contre, sauf exceptions. Sans chiffre d’affaires ou sans frais, nous prenons une moyenne. Là où la loi interdit par défaut, une voie reste fermée : poste public à temps plein, personne mineure, interdiction de gérer à plusieurs. Ce n’est pas un milieu : elle laisse la question vide, et le résultat devient moins sûr.",
    },
];

/// Heading of [`LIMITS`].
pub const LIMITS_TITLE: &str = "Ce que cet outil ne sait pas faire";

/// What the result must not be taken for.
pub const LIMITS: &[&str] = &[
    "Il ne prédit pas la réussite d’un projet. Il ne connaît ni votre marché, ni vos clients, ni votre talent.",
    "Il ne remplace pas un conseil juridique ou comptable. Il vous aide à préparer la rencontre.",
    "Il ne mesure pas votre personnalité. Il résume vos réponses d’un jour.",
    "Il a été essayé sur des personnes imaginées par ordinateur et sur des cas écrits par nous. Aucune étude avec de vraies personnes ne l’a encore vérifié.",
    "Dans nos simulations, une personne qui répond deux fois retrouve la même première voie 66 à 74 fois sur 100. C’est pourquoi nous montrons les quatre, et disons quand c’est serré.",
    "Ses poids sont des choix. Des personnes du métier pourraient en faire d’autres : ils sont écrits pour être discutés.",
    "Il ne calcule pas tout : les règles d’outre-mer, les métiers très particuliers et les aides locales demandent un avis à part.",
    "Il ne couvre ni les œuvres des artistes-auteurs, ni la presse et la scène, ni l’agriculture, ni les territoires du Pacifique, qui ont leurs règles. Il vous l’indique.",
    "Il ne connaît ni votre région, ni votre convention collective, ni les places libres près de chez vous.",
    "Il simplifie le droit : une règle peut avoir des exceptions que nous ne disons pas.",
    "La loi change. Chaque règle porte sa date, et celles qui ont passé leur date de relecture portent « à vérifier ».",
];

/// Heading of [`WHO`].
pub const WHO_TITLE: &str = "Qui l’a fait, et pourquoi le croire";

/// Why the result can be trusted, or rather checked.
pub const WHO: &[TitledText] = &[
    TitledText {
        title: "Des règles ouvertes",
        text: "Le code, les questions et les règles sont publics. Une personne qui sait programmer peut refaire votre résultat, ligne par ligne.",
    },
    TitledText {
        title: "Tous les poids sont publics",
        text: "Cette page montre chaque question et chaque poids. Elle est écrite par le calcul lui-même : elle ne peut pas dire autre chose que ce qu’il fait.",
    },
    TitledText {
        title: "Un départ neutre",
        text: "Les points de départ sont réglés sur des personnes imaginées, à qui la loi n’interdit rien. Chez elles, chaque voie arrive première à peu près aussi souvent.",
    },
    TitledText {
        title: "Aucun intérêt dans une voie",
        text: "Le site ne contient ni publicité, ni commission, ni lien payé. Les quatre ont la même place et le même soin.",
    },
    TitledText {
        title: "Rien n’est envoyé",
        text: "Le calcul se fait sur votre appareil. Vos réponses n’en sortent que si vous choisissez de les partager.",
    },
    TitledText {
        title: "Ne nous croyez pas sur parole",
        text: "Chaque règle de droit porte sa source et sa date. Ouvrez-la, et faites vérifier par un service d’aide à la création ou un cabinet comptable.",
    },
];

/// Heading of [`EVIDENCE`].
pub const EVIDENCE_TITLE: &str = "Nos sources, et ce qu’elles valent";

/// How sources are chosen, read again and judged.
pub const EVIDENCE: &[TitledText] = &[
    TitledText {
        title: "Comment nous choisissons nos sources",
        text: "Nous lisons d’abord le texte lui-même : loi, décret ou accord de branche. S’il ne suffit pas, nous prenons un site public. La pratique vient ensuite : un réseau, une étude, un guide professionnel. Un chiffre sans source n’entre pas. Quand une étude vient d’un réseau qui y a intérêt, nous le disons.",
    },
    TitledText {
        title: "Qui relit, et quand",
        text: "La personne qui tient le site relit les règles six fois par an, aux dates où la loi change le plus. Un chiffre de l’année est relu chaque hiver, un texte quand son article change. Une pratique est relue après dix-huit mois au plus. Passé ce délai, le site affiche « à vérifier », même si personne n’a relu.",
    },
    TitledText {
        title: "Sûr, assez sûr, à vérifier",
        text: "Chaque source des guides porte un de ces mots. « Sûr » : un texte officiel récent le dit. « Assez sûr » : un texte plus ancien, ou une source qui en parle. « À vérifier » : un ordre de grandeur, un montant que nous n’avons pas lu dans son texte, ou une date passée. Un ordre de grandeur ne ferme jamais une voie.",
    },
];

/// Heading of [`readability`].
pub const READABILITY_TITLE: &str = "Facile à lire";

/// What all our texts get by the formula of Kandel and Moles (1958), out of 100; measured again by a test.
pub const READABILITY: i64 = 83;

/// The longest sentence of a guide, a rule or a question, in words; held by a test.
pub const LONGEST_SENTENCE: i64 = 25;

/// How easy our texts are, and how we know.
pub fn readability() -> String {
    [
        "Dans les questions, les règles et les guides, une phrase a ",
        &number(LONGEST_SENTENCE),
        " mots au plus : un programme le vérifie. Une formule de 1958, celle de Kandel et Moles, mesure la longueur des phrases et des mots. Nos textes ont ",
        &number(READABILITY),
        " sur 100. Sur cette échelle, 60 est ordinaire et 80 est facile. Aucune formule ne remplace une personne qui lit.",
    ]
    .concat()
}
