//! What each residence permit lets a foreigner do.

use super::date::Date;
use super::fact::{About, Confidence, Fact, Nature, built};

/// Condition.
pub const ETRANGER_TALENT_SALARIE: Fact<()> = Fact::text(About {
    id: "etranger_talent_salarie",
    statement: built(
        "Les cartes « talent – salarié qualifié », « talent – carte bleue européenne » et « talent – profession médicale et de la pharmacie » permettent l’activité professionnelle, ou l’emploi, qui a justifié leur délivrance, sans autorisation de travail. Une entreprise à son compte n’est pas cet emploi.",
    ),
    unit: built(""),
    article: built("CESEDA art. L421-9, L421-11, L421-13-1 ; C. trav. art. R5221-2, 6°"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Condition.
pub const ETRANGER_TALENT_FAMILLE: Fact<()> = Fact::text(About {
    id: "etranger_talent_famille",
    statement: built("La carte « talent (famille) » permet tout emploi salarié sans autorisation de travail."),
    unit: built(""),
    article: built("C. trav. art. R5221-2, 7° ; CESEDA art. L421-22, L421-23"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Condition.
pub const ETRANGER_RECHERCHE_CREATION: Fact<()> = Fact::text(About {
    id: "etranger_recherche_creation",
    statement: built(
        "La carte « recherche d’emploi ou création d’entreprise » dispense d’autorisation de travail. Elle permet un emploi en relation avec la formation, payé au-dessus d’un seuil, ou la création d’une entreprise dans un domaine correspondant à la formation. Elle n’est pas renouvelable.",
    ),
    unit: built(""),
    article: built("CESEDA art. L422-10, L422-11, L422-14 ; C. trav. art. R5221-2, 13°"),
    url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F17319",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Condition.
pub const ETRANGER_ALGERIEN: Fact<()> = Fact::text(About {
    id: "etranger_algerien",
    statement: built(
        "Les personnes de nationalité algérienne relèvent de l’accord du 27 décembre 1968. Pour une activité non salariée, elles reçoivent un certificat de résidence si elles justifient d’une inscription au registre du commerce, au registre des métiers ou à un ordre professionnel.",
    ),
    unit: built(""),
    article: built("Accord franco-algérien du 27 décembre 1968 modifié, art. 5 et 7, c"),
    url: "https://www.alwihdainfo.com/Articles-5-et-7-c-de-l-accord-franco-algerien-le-caractere-real-de-l-activite-commerciale-confirme_a138118.html",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});
