//! Around the four ways: social economy, cooperatives of general interest, sharing economy, local currencies.

use super::date::Date;
use super::fact::{About, Confidence, Fact, Nature, built};

/// Figure, from 2014-08-02.
pub const ESS_LOI_2014: Fact<()> = Fact::text(About {
    id: "ess_loi_2014",
    statement: built(
        "L’économie sociale et solidaire réunit des organisations privées qui ont un autre but que le seul partage des bénéfices, des décisions démocratiques et des bénéfices gardés en majorité dans l’activité : coopératives, mutuelles, fondations, associations, et sociétés commerciales qui suivent ces règles et recherchent une utilité sociale.",
    ),
    unit: built(""),
    article: built("Loi n° 2014-856 du 31 juillet 2014 art. 1er"),
    url: "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000029313296/",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("2014-08-02"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure, from 2001-07-17.
pub const SCIC_DEFINITION: Fact<()> = Fact::text(About {
    id: "scic_definition",
    statement: built(
        "La Scic, société coopérative d’intérêt collectif, produit des biens ou des services d’utilité sociale et réunit au moins trois catégories d’associés, dont les salariés (ou les personnes qui produisent) et les bénéficiaires de l’activité.",
    ),
    unit: built(""),
    article: built("Loi n° 47-1775 du 10 septembre 1947 art. 19 quinquies et suivants"),
    url: "https://www.les-scic.coop/",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("2001-07-17"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Warning.
pub const ECONOMIE_COLLABORATIVE_REVENUS: Fact<()> = Fact::text(About {
    id: "economie_collaborative_revenus",
    statement: built(
        "L’économie collaborative met en relation des personnes par une plateforme en ligne pour vendre, louer, partager ou rendre un service. Les revenus sont en général imposables, sauf le simple partage de frais, comme un covoiturage ; les plateformes transmettent un relevé à l’administration.",
    ),
    unit: built(""),
    article: built("CGI art. 12 et 242 bis"),
    url: "https://www.economie.gouv.fr/particuliers/economie-collaborative-revenus-imposables",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});

/// Figure, from 2014-08-02.
pub const MONNAIES_LOCALES: Fact<()> = Fact::text(About {
    id: "monnaies_locales",
    statement: built(
        "Une monnaie locale complémentaire est émise par une organisation de l’économie sociale et solidaire dont c’est le seul objet. Elle sert à payer dans un réseau limité, sur un territoire, à côté de l’euro.",
    ),
    unit: built(""),
    article: built("C. mon. fin. art. L311-5 et L311-6 ; loi n° 2014-856 du 31 juillet 2014 art. 16"),
    url: "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000029313296/",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("2014-08-02"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});
