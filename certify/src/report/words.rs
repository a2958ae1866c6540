//! Numbers, targets and names as the certificate writes them, in French.

use engine::{Item, Way};

use crate::metric::{Measure, Outcome, Target, Unit};

/// A number with its unit.
pub(super) fn number(value: f64, unit: Unit) -> String {
    match unit {
        Unit::Part => percent(value),
        Unit::Points => format!("{} point", decimal(value, 2)),
        Unit::Secondes => format!("{value:.0} s"),
        Unit::Nombre => format!("{value:.0}"),
        Unit::Coefficient => decimal(value, 3),
    }
}

/// A share in per cent, with as many decimals as it takes to see small ones.
pub(super) fn percent(value: f64) -> String {
    let decimals = if value > 0.0 && value < 0.01 { 2 } else { 1 };
    format!("{} %", decimal(100.0 * value, decimals))
}

/// A number with a decimal comma.
pub(super) fn decimal(value: f64, decimals: usize) -> String {
    format!("{value:.decimals$}").replace('.', ",")
}

/// What a number must be.
pub(super) fn target(measure: &Measure) -> String {
    let unit = |value| number(value, measure.unit);
    match measure.target {
        Target::AtLeast(least) | Target::Aimed(least, _) => format!("au moins {}", unit(least)),
        Target::AtMost(most) | Target::Tolerated(most, _) => format!("au plus {}", unit(most)),
        Target::Between(least, most) => format!("de {} à {}", unit(least), unit(most)),
        Target::Shown => "—".to_owned(),
    }
}

/// What the reference published.
pub(super) fn reference(measure: &Measure) -> String {
    match (measure.reference, measure.unit) {
        ("", _) => "—".to_owned(),
        (text, Unit::Part) if text.ends_with(|sign: char| sign.is_ascii_digit()) && !text.contains("sur") => {
            format!("{text} %")
        }
        (text, _) => text.to_owned(),
    }
}

/// Whether a number is on target.
pub(super) fn kept(measure: &Measure) -> &'static str {
    match measure.outcome() {
        Outcome::Tenue if measure.target == Target::Shown => "—",
        Outcome::Tenue => "oui",
        Outcome::NonTenue => "non",
        Outcome::Echec => "échec",
    }
}

/// The name of a way or of a situation, else the id itself.
pub(super) fn name(id: &str) -> String {
    if let Some(way) = Way::from_id(id) {
        return words::way(way).name.to_owned();
    }
    situation(id).map_or_else(|| id.to_owned(), str::to_owned)
}

/// The label of a situation; « sans réponse » for none.
pub(super) fn situation(id: &str) -> Option<&'static str> {
    let item = Item::FSituation;
    if id.is_empty() {
        return Some("Sans réponse");
    }
    let rank = engine::choices(item).iter().position(|choice| choice.id == id)?;
    Some(words::option(item, rank as u8))
}

/// A count with its thousands apart.
pub(super) fn count(value: u64) -> String {
    words::number(i64::try_from(value).unwrap_or(i64::MAX))
}
