//! General yardsticks of the year: social security ceiling, minimum wage, general reduction of contributions.

use super::date::Date;
use super::fact::{About, Confidence, Fact, Nature, built};
use super::timeline::Timeline;
use super::value::Euros;

/// Figure, in €/an, from 2026-01-01.
pub const PASS: Fact<Euros> = Fact::new(
    Timeline::new(&[(Date::new(2026, 1, 1), Euros::whole(48_060))]),
    About {
        id: "pass",
        statement: built(
            "Le plafond annuel de la Sécurité sociale est de 48 060 € en 2026 (4 005 € par mois) ; c’est la référence de la plupart des seuils sociaux.",
        ),
        unit: built("€/an"),
        article: built("Arrêté du 22 décembre 2025 ; art. L241-3 et D242-17 CSS"),
        url: "https://www.urssaf.fr/accueil/outils-documentation/taux-baremes/plafonds-securite-sociale.html",
        confidence: Confidence::High,
        to_check: false,
        since: built("2026-01-01"),
        nature: Nature::Annual,
        checked: Date::new(2026, 11, 23),
        until: Some(Date::new(2026, 12, 31)),
    },
);

/// Figure, in €/h brut, from 2026-06-01.
pub const SMIC_HORAIRE: Fact<Euros> = Fact::new(
    Timeline::new(&[
        (Date::new(2026, 1, 1), Euros::cents(1_202)),
        (Date::new(2026, 6, 1), Euros::cents(1_231)),
    ]),
    About {
        id: "smic_horaire",
        statement: built(
            "Le SMIC horaire brut est de 12,31 € depuis le 1er juin 2026 (il était à 12,02 € du 1er janvier au 31 mai 2026).",
        ),
        unit: built("€/h brut"),
        article: built(
            "Revalorisation du 1er juin 2026 (arrêté du 22 mai 2026) ; décret n° 2025-1228 du 17 décembre 2025 pour janvier ; art. L3231-5 C. trav.",
        ),
        url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F2300",
        confidence: Confidence::High,
        to_check: false,
        since: built("2026-06-01"),
        nature: Nature::Annual,
        checked: Date::new(2026, 11, 23),
        until: Some(Date::new(2026, 12, 31)),
    },
);

/// Figure, in €/mois brut, from 2026-06-01.
pub const SMIC_MENSUEL_BRUT: Fact<Euros> = Fact::new(
    Timeline::new(&[
        (Date::new(2026, 1, 1), Euros::cents(182_303)),
        (Date::new(2026, 6, 1), Euros::cents(186_702)),
    ]),
    About {
        id: "smic_mensuel_brut",
        statement: built(
            "Pour 35 h par semaine, le SMIC mensuel brut est d’environ 1 867,02 € depuis le 1er juin 2026 (1 823,03 € de janvier à mai).",
        ),
        unit: built("€/mois brut"),
        article: built("Art. L3231-2 s. C. trav."),
        url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F2300",
        confidence: Confidence::High,
        to_check: false,
        since: built("2026-06-01"),
        nature: Nature::Annual,
        checked: Date::new(2026, 11, 23),
        until: Some(Date::new(2026, 12, 31)),
    },
);

/// Figure, in €/mois net, from 2026-06-01.
pub const SMIC_MENSUEL_NET: Fact<Euros> = Fact::new(
    Timeline::new(&[
        (Date::new(2026, 1, 1), Euros::cents(144_311)),
        (Date::new(2026, 6, 1), Euros::cents(147_793)),
    ]),
    About {
        id: "smic_mensuel_net",
        statement: built(
            "Le SMIC mensuel net avant impôt est d’environ 1 477,93 € depuis le 1er juin 2026 (1 443,11 € de janvier à mai).",
        ),
        unit: built("€/mois net"),
        article: built("Montant indicatif publié par l’administration"),
        url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F2300",
        confidence: Confidence::High,
        to_check: false,
        since: built("2026-06-01"),
        nature: Nature::Annual,
        checked: Date::new(2026, 11, 23),
        until: Some(Date::new(2026, 12, 31)),
    },
);

/// Condition, from 2026-01-01.
pub const REDUCTION_GENERALE_SALARIES: Fact<()> = Fact::text(About {
    id: "reduction_generale_salaries",
    statement: built(
        "La réduction générale de cotisations de l’employeur s’applique à tous les salariés que leur employeur doit assurer contre le chômage, sans exclure ni le CESA ni le portage salarial. Son coefficient baisse quand le salaire monte, jusqu’à disparaître à trois SMIC. Hors temps plein ou année entière, le SMIC du calcul suit la durée de travail écrite au contrat : un même salaire pour peu d’heures ouvre donc peu de réduction, ou aucune.",
    ),
    unit: built(""),
    article: built("CSS art. L241-13, II, 1° et III ; CSS art. D241-7, I, II et IV ; C. trav. art. L5422-13"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2026-01-01"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 23),
    until: None,
});
