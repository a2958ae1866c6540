//! Where to find help: national and official sites that no other fact gives.

use super::date::Date;
use super::fact::{About, Confidence, Fact, Nature, built};

/// Before resigning to create a business.
pub const DEMISSION_RECONVERSION_SITE: Fact<()> = Fact::text(About {
    id: "demission_reconversion_site",
    statement: built(
        "Le site demission-reconversion.gouv.fr dit les conditions et les étapes pour démissionner avec un projet sans perdre l’allocation chômage.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://demission-reconversion.gouv.fr/",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("2019-11-01"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// The free advice that comes before a resignation.
pub const CEP_SITE: Fact<()> = Fact::text(About {
    id: "cep_site",
    statement: built(
        "Le conseil en évolution professionnelle est gratuit et ouvert à tous ; mon-cep.org dit à qui s’adresser dans chaque région.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://mon-cep.org/",
    confidence: Confidence::Medium,
    to_check: false,
    since: built("2020"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Free legal advice near home.
pub const POINT_JUSTICE_SITE: Fact<()> = Fact::text(About {
    id: "point_justice_site",
    statement: built(
        "Les point-justice donnent une aide juridique gratuite et confidentielle près de chez soi ; justice.fr permet de les trouver.",
    ),
    unit: built(""),
    article: built(""),
    url: "https://www.justice.fr/",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("2021"),
    nature: Nature::Practice,
    checked: Date::new(2026, 11, 29),
    until: None,
});
