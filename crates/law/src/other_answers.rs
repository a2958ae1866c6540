//! What is no way of starting a business, and is sometimes the honest answer: not now, an association, a private employer, a takeover.

use super::date::Date;
use super::fact::{About, Confidence, Fact, Nature, built};

/// Day on which these texts were read.
const READ: Date = Date::new(2026, 11, 29);

/// Condition.
pub const ARE_CONDITIONS: Fact<()> = Fact::text(About {
    id: "are_conditions",
    statement: built(
        "L’allocation chômage (ARE) est versée pour une durée limitée, à une personne inscrite à France Travail, apte au travail et qui cherche un emploi.",
    ),
    unit: built(""),
    article: built("C. trav. art. L5421-1, L5421-3, L5422-1 et L5422-2"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: READ,
    until: None,
});

/// Figure.
pub const FRAIS_DE_SANTE_RESIDENCE: Fact<()> = Fact::text(About {
    id: "frais_de_sante_residence",
    statement: built(
        "Une personne qui travaille en France, ou qui y vit de façon stable et régulière sans travailler, a ses frais de santé pris en charge.",
    ),
    unit: built(""),
    article: built("CSS art. L160-1"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2022-05-14"),
    nature: Nature::Text,
    checked: READ,
    until: None,
});

/// Figure.
pub const ASSOCIATION_BUT: Fact<()> = Fact::text(About {
    id: "association_but",
    statement: built(
        "Une association réunit au moins deux personnes qui mettent en commun leurs connaissances ou leur activité dans un but autre que de partager des bénéfices.",
    ),
    unit: built(""),
    article: built("loi du 1er juillet 1901 art. 1er"),
    url: "https://www.associations.gouv.fr/",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("1901-07-01"),
    nature: Nature::Text,
    checked: READ,
    until: None,
});

/// Figure.
pub const CESU_EMPLOI: Fact<()> = Fact::text(About {
    id: "cesu_emploi",
    statement: built(
        "Un particulier peut employer une personne pour des services à la personne chez lui, et la déclarer avec le Cesu (chèque emploi service universel) : elle est alors sa salariée.",
    ),
    unit: built(""),
    article: built("C. trav. art. L1271-1 et L7231-1"),
    url: "https://www.cesu.urssaf.fr/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: READ,
    until: None,
});

/// Figure.
pub const REPRISE_ENTREPRISE: Fact<()> = Fact::text(About {
    id: "reprise_entreprise",
    statement: built(
        "Reprendre une entreprise, c’est poursuivre l’activité d’une entreprise qui existe : ses clients, son matériel, parfois son équipe. Il faut en général plus d’argent au départ que pour créer.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://bpifrance-creation.fr/",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("2026"),
    nature: Nature::Practice,
    checked: READ,
    until: None,
});
