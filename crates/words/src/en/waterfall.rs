//! « D’où vient cet indice » : the blocks of the sum, their signs, and how to read them.

use crate::explanation::{Block, Waterfall};
use engine::{Item, Motive, Way};

use super::needs::motive_name;
use super::ways::way;

/// Invites to unfold.
pub const TITLE: &str = "D’où vient cet indice";
/// How to read it.
pub const LEAD: &str = "Touchez une ligne pour voir les réponses qui comptent.";
/// Before any answer.
pub const START: &str = "Départ, avant vos réponses";
/// What the start is.
pub const ABOUT_START: &str =
    "Le départ est le même pour tout le monde. Il est réglé pour qu’aucune voie ne soit favorisée.";
/// The last line.
pub const TOTAL: &str = "Indice";
/// Head of a column.
pub const ANSWER: &str = "Votre réponse";
/// Head of a column.
pub const POINTS: &str = "Points";

/// The name of a block.
pub const fn block(block: Block) -> &'static str {
    match block {
        Block::Motives => "Vos raisons de travailler",
        Block::Needs => "Votre façon d’entreprendre",
        Block::Facts => "Votre projet et votre situation",
        Block::Viability => "Vos ventes, vos frais, vos prix",
        Block::Sharing => "L’envie de partager",
    }
}

/// What stands for an answer that was not given.
pub(crate) fn no_answer(item: Item) -> &'static str {
    if item == Item::FCa {
        "Pas de réponse : moyenne de plusieurs montants"
    } else if item == Item::FFrais {
        "Pas de réponse : niveau courant de votre activité"
    } else {
        "Pas de réponse"
    }
}

/// A motive makes the needs around it more or less vital.
pub(crate) fn amplified(motive: Motive, more: bool) -> String {
    let effect = if more { "compter plus" } else { "compter moins" };
    ["« ", motive_name(motive), " » fait ", effect, " d’autres réponses"].concat()
}

/// Tenths with their sign: « +12,3 », « −4,0 », « 0,0 ».
pub fn signed(tenths: i64) -> String {
    let sign = if tenths > 0 { "+" } else { "" };
    [sign, &decimal(tenths)].concat()
}

/// Tenths: « 94,7 ».
pub fn decimal(tenths: i64) -> String {
    let sign = if tenths < 0 { "−" } else { "" };
    let (whole, tenth) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    format!("{sign}{whole},{tenth}")
}

/// « 94,7, soit 95 sur 100 », or where the index stops.
pub fn total(waterfall: &Waterfall) -> String {
    let rounded = (waterfall.total + 5).div_euclid(10);
    let exact = decimal(waterfall.total);
    match rounded {
        0..=100 => format!("{exact}, soit {rounded} sur 100"),
        101.. => format!("{exact} : l’indice s’arrête à 100"),
        _ => format!("{exact} : l’indice s’arrête à 0"),
    }
}

/// The sum in one or two sentences.
pub fn reading(waterfall: &Waterfall) -> String {
    let strongest = |sign: i64| {
        let falls = waterfall.falls.iter().filter(|fall| fall.tenths * sign > 0);
        falls.max_by_key(|fall| fall.tenths.abs())
    };
    let said = |lead: &str, sign| {
        strongest(sign).map_or_else(String::new, |fall| {
            let name = block(fall.block);
            [lead, " : « ", name, " » (", &signed(fall.tenths), ")."].concat()
        })
    };
    let (up, down) = (
        said("Ce qui fait le plus monter l’indice", 1),
        said("Ce qui le fait le plus baisser", -1),
    );
    let space = if up.is_empty() || down.is_empty() { "" } else { " " };
    [&up, space, &down].concat()
}

/// How far an answer leans: « 4,6 points de plus pour la CAE ».
pub fn lean(towards: Way, difference: f64) -> String {
    let tenths = (difference.abs() * 10.0).round() as i64;
    let points = if tenths < 20 {
        " point de plus pour "
    } else {
        " points de plus pour "
    };
    [&decimal(tenths), points, way(towards).the].concat()
}

/// What a table of answers is about, for those who hear it.
pub fn caption(name: &str, tenths: i64) -> String {
    [name, " : ", &signed(tenths), " points"].concat()
}
