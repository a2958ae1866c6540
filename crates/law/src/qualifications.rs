//! What some trades ask for before the first sale.

use super::date::Date;
use super::fact::{About, Confidence, Fact, Nature, built};
use super::law::Law;
use super::shapes::TradeCard;
use super::timeline::Timeline;
use super::value::{Euros, Years};

/// Condition, from 2023-07-01.
pub const ARTISANAT_VEHICULES: Fact<()> = Fact::text(About {
    id: "artisanat_vehicules",
    statement: built(
        "Réparer ou entretenir des voitures, des motos ou des scooters demande une qualification, ou le contrôle effectif et permanent d’une personne qualifiée. Pour les vélos, les listes récentes n’en demandent plus.",
    ),
    unit: built(""),
    article: built("C. artisanat art. L121-1, 1° et R121-1 à R121-5"),
    url: "https://bpifrance-creation.fr/activites-reglementees/reparateur-motocycles",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("2023-07-01"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Condition, from 2023-07-01.
pub const PATISSERIE_FRAICHE: Fact<()> = Fact::text(About {
    id: "patisserie_fraiche",
    statement: built(
        "Préparer ou fabriquer des produits frais de boulangerie, pâtisserie, boucherie, charcuterie et poissonnerie, ou des glaces artisanales, demande une qualification. Une pâtisserie est fraîche quand elle associe une pâte ou une meringue à de la crème, des fruits ou un autre produit frais ; la pâtisserie de conservation (gâteaux secs, biscuits) n’en demande pas.",
    ),
    unit: built(""),
    article: built("C. artisanat art. L121-1 (anciennement loi n° 96-603, art. 16)"),
    url: "https://www.cma-auvergnerhonealpes.fr/sinformer/actualites/veille-economique-patisserie-ai-je-le-droit-den-faire",
    confidence: Confidence::Medium,
    to_check: true,
    since: built("2023-07-01"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Condition.
pub const HYGIENE_ALIMENTAIRE: Fact<()> = Fact::text(About {
    id: "hygiene_alimentaire",
    statement: built(
        "Préparer ou vendre des aliments demande de déclarer chaque établissement au préfet (DDPP), de se former à l’hygiène et d’écrire un plan de maîtrise sanitaire. Un restaurant, une cafétéria ou une restauration rapide doit compter une personne formée à l’hygiène alimentaire.",
    ),
    unit: built(""),
    article: built("Règlement (CE) n° 852/2004 ; C. rural art. R233-4, L233-4, D233-11"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000022197698/",
    confidence: Confidence::High,
    to_check: false,
    since: built("en vigueur"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Condition, in years and euros.
pub const COMMERCE_AMBULANT: Fact<TradeCard> = Fact::new(
    Timeline::new(&[(
        Law::FIRST,
        TradeCard {
            validity: Years(4),
            price: Euros::whole(30),
        },
    )]),
    About {
        id: "commerce_ambulant",
        statement: built(
            "Vendre de façon ambulante hors de la commune de son habitation ou de son principal établissement demande une carte, valable 4 ans, pour 30 €. Chaque emplacement sur la voie publique ou un marché demande aussi une autorisation.",
        ),
        unit: built("ans ; €"),
        article: built("C. com. art. L123-29"),
        url: "https://dordogne.cci.fr/formalites/commercant-ambulant",
        confidence: Confidence::Medium,
        to_check: true,
        since: built("en vigueur"),
        nature: Nature::Text,
        checked: Date::new(2026, 11, 29),
        until: None,
    },
);

/// Condition, from 2021-01-01.
pub const CREATIONS_GRAPHIQUES: Fact<()> = Fact::text(About {
    id: "creations_graphiques",
    statement: built(
        "Les auteurs d’œuvres graphiques ou plastiques originales (logo, affiche, illustration, mise en page) relèvent du régime des artistes-auteurs. L’exécution, la technique et le conseil ne sont pas des œuvres originales et n’y entrent pas en principe.",
    ),
    unit: built(""),
    article: built("CSS art. R382-1, 3° ; CPI art. L112-2"),
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189/",
    confidence: Confidence::High,
    to_check: false,
    since: built("2021-01-01"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});

/// Condition.
pub const ARCHITECTE_MODES_EXERCICE: Fact<()> = Fact::text(About {
    id: "architecte_modes_exercice",
    statement: built(
        "La loi donne la liste des modes d’exercice de l’architecte : à titre individuel sous forme libérale, associé d’une société d’architecture, agent public, salarié d’un architecte ou d’une société d’architecture, et quelques autres. Une coopérative d’activité et d’emploi ou une société de portage n’y est pas.",
    ),
    unit: built(""),
    article: built("Loi n° 77-2 du 3 janvier 1977 art. 14"),
    url: "https://www.architectes.org/faq",
    confidence: Confidence::High,
    to_check: false,
    since: built("1977-01-04"),
    nature: Nature::Text,
    checked: Date::new(2026, 11, 29),
    until: None,
});
