//! What would be left: the words of the section, and the sentences made from figures.

use crate::amount::AmountError;
use crate::engine::income::{Agreement, Cents, Crossing};
use crate::engine::{PerWay, Way};
use crate::facts::Date;

use super::format::{date, euros, list, number, percent};
use super::ways::way as way_text;

/// Title of the section.
pub const TITLE: &str = "Ce qu’il vous resterait";
/// What it is.
pub const LEAD: &str = "Une estimation pour une année entière, avec les taux de 2026. Elle ne change pas la recommandation : elle la complète.";
/// Title of the controls.
pub const CONTROLS: &str = "Vos chiffres";
/// The turnover, before its field.
pub const TURNOVER: &str = "Ce que paient vos clients par an, hors taxes";
/// The slider of the turnover.
pub const TURNOVER_SLIDER: &str = "Curseur du chiffre d’affaires par an";
/// The costs, before their field.
pub const COSTS: &str = "Vos frais par an";
/// The slider of the costs.
pub const COSTS_SLIDER: &str = "Curseur des frais par an";
/// A slider that nobody moved.
pub const NOT_CHOSEN: &str = "pas encore choisi";
/// Back to the hypotheses of the answers.
pub const RESET: &str = "Revenir à mes réponses";
/// Said once it is done.
pub const RESET_DONE: &str = "Les chiffres de vos réponses sont revenus.";
/// No turnover in the answers.
pub const UNKNOWN_TURNOVER: &str = "Vous n’avez pas indiqué de chiffre d’affaires. Voici quatre exemples. Pour voir le vôtre, écrivez un montant ou bougez le curseur.";
/// Costs above turnover.
pub const COSTS_ABOVE: &str =
    "Vos frais dépassent ce que vous encaissez. Avant de choisir une voie, il faut revoir les prix ou les dépenses.";
/// Title of the four figures.
pub const FIGURES: &str = "Par voie";
/// Unit of the main figure.
pub const MONTHLY: &str = "par mois, après impôt";
/// Unfolds a computation.
pub const SHOW_COMPUTATION: &str = "Voir le calcul";
/// Unfolds the other statuses.
pub const OTHER_STATUSES: &str = "Voir les autres statuts";
/// Column of a line.
pub const LINE: &str = "Ligne";
/// Column of its amount.
pub const AMOUNT: &str = "Montant par an";
/// A line that adds.
pub const ADDS: &str = "plus";
/// A line that takes.
pub const TAKES: &str = "moins";
/// A line that only explains.
pub const SHOWS: &str = "pour information";
/// First result.
pub const BEFORE_TAX: &str = "Net avant impôt";
/// Tax.
pub const TAX: &str = "Impôt sur le revenu";
/// Last result.
pub const AFTER_TAX: &str = "Net après impôt";
/// Said under the four figures.
pub const ABOUT_BEST: &str = "Pour la création, nous montrons le statut qui laisse le plus. Pour le portage, le chiffre prudent. Le calcul vaut pour une seule personne. La comptabilité et les assurances ne sont pas comptées : voyez plus bas.";
/// Title of the curve.
pub const CURVE: &str = "Quand le chiffre d’affaires change";
/// What the curve is.
pub const ABOUT_CURVE: &str = "Net par mois après impôt, selon le chiffre d’affaires par an.";
/// The axis of nets.
pub const NET_AXIS: &str = "€ par mois";
/// The axis of turnovers.
pub const TURNOVER_AXIS: &str = "€ encaissés par an";
/// Unfolds the table of the curve.
pub const AS_TABLE: &str = "Les mêmes chiffres en tableau";
/// Title of the table.
pub const TABLE_CAPTION: &str = "Net par mois après impôt, en euros, selon le chiffre d’affaires par an";
/// Title of the examples.
pub const EXAMPLES_CAPTION: &str = "Exemples : net par mois après impôt, en euros";
/// Column of turnovers.
pub const BY_YEAR: &str = "Par an";
/// The row of the person.
pub const YOURS: &str = "vous";
/// After the figure of a way that is closed or out of the ranking.
pub const CLOSED: &str = " (non ouverte)";
/// A cell without any figure.
pub const NO_FIGURE: &str = "au-dessus du plafond";
/// Title of the covers.
pub const BUYS: &str = "Ce que cet argent achète";
/// What the covers are.
pub const ABOUT_BUYS: &str =
    "Moins d’argent tout de suite peut vouloir dire plus de protection. Voici la différence, en mots.";
/// After a source to read again.
pub const TO_CHECK: &str = ", à vérifier";
/// Title of what is left out.
pub const UNCOUNTED_TITLE: &str = "Ce qui n’est pas compté";
/// Unfolds the hypotheses.
pub const HYPOTHESES: &str = "Voir et changer les hypothèses";
/// Nature of income.
pub const NATURE: &str = "Nature de l’activité";
/// No nature chosen.
pub const NATURE_NONE: &str = "Choisissez une nature";
/// What to do without a nature.
pub const NATURE_CHOOSE: &str = "Pour voir le calcul d’une autre activité, choisissez sa nature.";
/// Management fee.
pub const FEE: &str = "Frais de gestion du portage, en % du chiffre d’affaires";
/// Contribution.
pub const CONTRIBUTION: &str = "Contribution à la CAE, en % du chiffre d’affaires";
/// ACRE.
pub const ACRE: &str = "Compter l’Acre, une baisse de cotisations la première année";
/// The situation may open it.
pub const ACRE_MAYBE: &str = "Votre situation peut ouvrir l’Acre : cochez pour voir une première année avec elle.";
/// What it is.
pub const ACRE_HINT: &str =
    "L’Acre est réservée à certaines situations et se demande à l’Urssaf. Elle ne joue ni en CAE, ni en portage.";
/// Day of creation.
pub const CREATION: &str = "Début de l’activité, pour l’Acre";
/// Before July.
pub const CREATION_BEFORE: &str = "De janvier à juin 2026";
/// From July.
pub const CREATION_FROM: &str = "Depuis juillet 2026";
/// Taxed together.
pub const COUPLE: &str = "Impôt déclaré à deux (mariage ou Pacs)";
/// Half-parts.
pub const HALF_PARTS: &str = "Demi-parts en plus (enfants, par exemple)";
/// What else is supposed.
pub const SUPPOSED: [&str; 4] = [
    "Une année entière en France métropolitaine, aux taux de 2026, avec l’impôt de 2026.",
    "Aucun autre revenu dans le foyer. Avec d’autres revenus, l’impôt serait plus haut.",
    "Statut cadre en portage et en SASU, non cadre en CAE. Mutuelle à 40 € par mois, moitié pour l’employeur.",
    "En CAE et en portage, vos frais sont remboursés sans cotisations.",
];
/// Where the rates come from.
pub const METHOD: &str = "Les taux sont ceux de l’Urssaf et du code général des impôts. Le calcul suit le simulateur officiel de l’Urssaf, version du 30 juin 2026, à moins de 0,01 % près. Il ne connaît ni la CAE, ni le portage : leurs frais sont des ordres de grandeur.";
/// Where the official model is.
pub const METHOD_SOURCE: &str = "https://mon-entreprise.urssaf.fr/";
/// The text of the link to it.
pub const METHOD_LINK: &str = "Le simulateur officiel";

/// Costs that follow the turnover, and where their share comes from.
pub fn costs_follow(share: f64, said: bool) -> String {
    let share = percent((share * 1_000.0).round() as i64);
    if said {
        [
            "Ils suivent le chiffre d’affaires : ",
            &share,
            ", d’après votre réponse.",
        ]
        .concat()
    } else {
        [
            "Vos réponses ne disent pas vos frais. Nous prenons un niveau courant pour votre activité : ",
            &share,
            " du chiffre d’affaires.",
        ]
        .concat()
    }
}

/// « De 4 à 10 % le plus souvent. »
pub fn usually(values: &[f64]) -> String {
    let ends: Vec<String> = values.iter().map(|value| number(*value as i64)).collect();
    ["Le plus souvent de ", &ends.join(" à "), " %."].concat()
}

/// When the sources of a block were read.
pub fn sources_read(day: Date) -> String {
    ["Sources lues le ", &date(day), "."].concat()
}

/// A name that fits on a drawing.
pub const fn short_name(way: Way) -> &'static str {
    match way {
        Way::Cae => "CAE",
        Way::Portage => "Portage",
        Way::Micro => "Micro",
        Way::Creation => "Création",
    }
}

/// An amount a year, as people read it by month: « 1 922 € », « rien », « il manque 120 € ».
pub fn by_month(net: Cents) -> String {
    left(net.euros_a_month())
}

/// « 23 060 € par an. Avant impôt : 1 992 € par mois, 23 908 € par an. »
pub fn by_year(after: Cents, before: Cents) -> String {
    let year = [&left(after.whole_euros()), " par an. "].concat();
    if after == before {
        return year + "Pas d’impôt sur le revenu à ce niveau.";
    }
    [
        &year,
        "Avant impôt : ",
        &left(before.euros_a_month()),
        " par mois, ",
        &left(before.whole_euros()),
        " par an.",
    ]
    .concat()
}

fn left(amount: i64) -> String {
    match amount {
        0 => "rien".to_owned(),
        1.. => euros(amount),
        _ => ["il manque ", &euros(-amount)].concat(),
    }
}

/// Why nothing is left.
pub const fn nothing_left(net: Cents) -> Option<&'static str> {
    match net.0 {
        0 => Some("À ce niveau, cette voie ne laisse rien."),
        1.. => None,
        _ => Some("Les frais et les cotisations dépassent ce que vous encaissez."),
    }
}

/// An amount to the cent: `1 234,56 €`.
pub fn to_the_cent(amount: Cents) -> String {
    let cents = (amount.0 % 100).unsigned_abs();
    let sign = if amount.0 < 0 { "−" } else { "" };
    let whole = number((amount.0 / 100).abs());
    format!("{sign}{whole},{cents:02} €")
}

/// The figure in a cell of a table: whole euros without their sign.
pub fn cell(net: Cents) -> String {
    number(net.euros_a_month())
}

/// The richest way is open under a condition only.
pub fn under_condition(way: Way) -> String {
    [
        " Cette voie n’est ouverte qu’à condition : voyez ce qui est dit ",
        way_text(way).of,
        ", plus haut.",
    ]
    .concat()
}

/// Whether money and answers point to the same way.
pub fn agreement_sentence(agreement: &Agreement, close: bool) -> String {
    let the = |way| way_text(way).the;
    let liked = |ahead: Way| {
        if close {
            [
                "D’après vos réponses, plusieurs voies se tiennent, dont ",
                the(ahead),
                ". ",
            ]
            .concat()
        } else {
            ["D’après vos réponses, ", the(ahead), " vous ressemble le plus. "].concat()
        }
    };
    match agreement {
        Agreement::NothingLeft => {
            "Avec ces chiffres, aucune voie ouverte ne laisse d’argent. C’est le projet qu’il faut revoir, pas la voie."
                .to_owned()
        }
        Agreement::MoneyAlone { richest } => [
            "Avec ces chiffres, c’est ",
            the(*richest),
            " qui laisse le plus après impôt, parmi les voies ouvertes.",
        ]
        .concat(),
        Agreement::Same { way } => [
            &liked(*way),
            "À ce chiffre d’affaires, c’est aussi cette voie qui laisse le plus après impôt.",
        ]
        .concat(),
        Agreement::AboutAsMuch { ahead, richest } => [
            &liked(*ahead),
            "À ce chiffre d’affaires, il y reste à peu près autant qu’avec ",
            the(*richest),
            ", qui laisse le plus.",
        ]
        .concat(),
        Agreement::Differs {
            ahead,
            richest,
            difference,
        } => [
            &liked(*ahead),
            "À ce chiffre d’affaires, c’est ",
            the(*richest),
            " qui laisse le plus après impôt : ",
            &euros(*difference),
            " de plus par mois. À vous de peser les deux.",
        ]
        .concat(),
        Agreement::AheadAbsent { ahead, richest } => [
            &liked(*ahead),
            "Mais cette voie n’est pas possible à ce chiffre d’affaires. Parmi les autres voies ouvertes, c’est ",
            the(*richest),
            " qui laisse le plus.",
        ]
        .concat(),
    }
}

/// The ways at one turnover, best first: « Avec 45 000 € par an, il reste par mois : Micro 2 427 € (fermée), CAE 1 922 €. »
pub fn order_sentence(turnover: Cents, nets: &[(Way, Cents)], open: PerWay<bool>) -> String {
    let figures: Vec<String> = nets
        .iter()
        .map(|&(way, net)| {
            [
                short_name(way),
                " ",
                &by_month(net),
                if open[way] { "" } else { CLOSED },
            ]
            .concat()
        })
        .collect();
    let figures: Vec<&str> = figures.iter().map(String::as_str).collect();
    [
        "Avec ",
        &euros(turnover.whole_euros()),
        " par an, il reste par mois : ",
        &list(&figures),
        ".",
    ]
    .concat()
}

/// « Au-dessus d'environ 54 000 € par an, la création laisse plus que la CAE. »
pub fn crossing_sentence(crossing: Crossing) -> String {
    [
        "Au-dessus d’environ ",
        &euros(rounded(crossing.at)),
        " par an, ",
        way_text(crossing.above).the,
        " laisse plus que ",
        way_text(crossing.below).the,
        ".",
    ]
    .concat()
}

/// To the nearest 500 €: the hypotheses do not know better.
fn rounded(turnover: Cents) -> i64 {
    (turnover.whole_euros() + 250) / 500 * 500
}

/// Ways that the figures show and that the answers close.
pub fn not_open(ways: &[Way]) -> String {
    let names: Vec<&str> = ways.iter().map(|&way| way_text(way).the).collect();
    [
        "Pour comparer seulement, car d’après vos réponses la voie n’est pas ouverte : ",
        &list(&names),
        ".",
    ]
    .concat()
}

/// No crossing on the curve.
pub fn no_crossing(most: Cents) -> String {
    [
        "De 0 à ",
        &euros(most.whole_euros()),
        ", aucune voie ne passe nettement devant une autre : l’ordre reste à peu près le même.",
    ]
    .concat()
}

/// Where the micro stops.
pub fn micro_stops(ceiling: Cents) -> String {
    [
        "La micro-entreprise s’arrête à son plafond : ",
        &euros(ceiling.whole_euros()),
        " par an.",
    ]
    .concat()
}

/// What is wrong with a typed amount, and what to do.
pub fn wrong_amount(error: AmountError, most: u32) -> String {
    match error {
        AmountError::Empty => "Écrivez un montant en euros. Le dernier montant compris reste compté.".to_owned(),
        AmountError::NotANumber => {
            "Écrivez le montant en chiffres, par exemple 22 000. Le dernier montant compris reste compté.".to_owned()
        }
        AmountError::Decimals => "Arrondissez à l’euro : un nombre entier, sans virgule.".to_owned(),
        AmountError::Negative => "Le montant ne peut pas être négatif. Écrivez 0 ou plus.".to_owned(),
        AmountError::TooLarge => [
            "Ce montant est trop grand. Le plus grand possible est ",
            &euros(most.into()),
            ".",
        ]
        .concat(),
    }
}
