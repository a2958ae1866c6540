//! The figures that a fact vouches for: its values, its dates, and what its statement also says, each with its ground.

use law::{ALL, Stated};

use super::also::{ALSO, Ground};
use super::figure::Figure;
use super::read::figures;
use super::units;

/// The fact of this name, as sources write it.
pub(crate) fn by_name(name: &str) -> Option<&'static dyn Stated> {
    ALL.iter().copied().find(|fact| fact.id.to_uppercase() == name)
}

/// The fact of this name, for a table that must know it.
pub(crate) fn named(name: &str) -> &'static dyn Stated {
    by_name(name).unwrap_or_else(|| panic!("no fact is called {name}"))
}

/// Every figure that a sentence may rest on this fact for.
pub(crate) fn known(fact: &dyn Stated) -> Vec<Figure> {
    own(fact).into_iter().chain(also(fact, false)).collect()
}

/// What the statement of a fact may say beside its values: in passing, or for other sentences too.
pub(crate) fn also(fact: &dyn Stated, aside: bool) -> Vec<Figure> {
    let rows = ALSO.iter().filter(|row| row.fact == fact.id.to_uppercase());
    let kept = rows.filter(|row| matches!(row.ground, Ground::Aside(..)) == aside);
    kept.flat_map(|row| grounds(&row.ground)).collect()
}

/// What a row of [`ALSO`] vouches for.
pub(crate) fn grounds(ground: &Ground) -> Vec<Figure> {
    let of = |name| own(named(name));
    match *ground {
        Ground::Fact(name) => of(name),
        Ground::Part(name, percent, said) => {
            let part = amount(&of(name)) * percent / 100.0;
            let said = read(said);
            assert!(
                said.iter().all(|said| near(said, part)),
                "{percent} % of {name} is {part} €"
            );
            said.into_iter().chain([Figure::number(percent, "%")]).collect()
        }
        Ground::Text(said, _) | Ground::Aside(said, _) => read(said),
    }
}

/// The first amount of a fact, in euros.
fn amount(figures: &[Figure]) -> f64 {
    let thousandths = figures.iter().find_map(|figure| match figure {
        Figure::Number(thousandths, "€") => Some(*thousandths),
        _ => None,
    });
    thousandths.unwrap_or_default() as f64 / 1_000.0
}

/// Whether an amount is this many euros, to the euro.
fn near(said: &Figure, euros: f64) -> bool {
    (amount(std::slice::from_ref(said)) - euros).abs() < 1.0
}

/// The values of a fact under the law of the rules with their unit, and its dates: with [`past`], the places that read them.
pub(crate) fn own(fact: &dyn Stated) -> Vec<Figure> {
    let dates = read(fact.article)
        .into_iter()
        .filter(|figure| matches!(figure, Figure::Date { .. }));
    let said = dates.chain(read(fact.unit)).chain(since(fact.since));
    valued(fact, &fact.figures(crate::LAW))
        .into_iter()
        .chain(said)
        .collect()
}

/// What a fact was worth, and from which days: its statement may say so, no other sentence may.
pub(crate) fn past(fact: &dyn Stated) -> Vec<Figure> {
    let history = fact.history();
    let changes = history.iter().skip(1).flat_map(|(day, _)| since(&day.to_string()));
    let values = history.iter().flat_map(|(_, values)| valued(fact, values));
    changes.chain(values).collect()
}

/// These values in the unit of their fact; the steps of a way are ranks.
fn valued(fact: &dyn Stated, values: &[f64]) -> Vec<Figure> {
    let each: Vec<&str> = fact.unit.split(';').map(str::trim).collect();
    let unit = |k: usize| units::unit(first_word(each.get(k).or(each.first()).copied().unwrap_or_default()));
    let figure = |(k, value): (usize, &f64)| {
        let (unit, worth) = unit(k);
        Figure::number(value * worth, unit)
    };
    let values = values.iter().enumerate().filter(|_| fact.unit != "étape");
    values.map(figure).collect()
}

fn first_word(unit: &str) -> &str {
    unit.split([' ', ',', '/', '\u{a0}', ':']).next().unwrap_or_default()
}

/// The day from which a fact holds, its month and its year; then the last day of what was before it, and its month.
fn since(date: &str) -> Vec<Figure> {
    let mut parts = date.split('-').map(|part| part.parse::<u16>().unwrap_or(0));
    let year = parts.next().unwrap_or(0);
    let [month, day] = [parts.next(), parts.next()].map(|part| part.unwrap_or(0) as u8);
    let first = [(year, month, day), (year, month, 0), (year, 0, 0)];
    let last = before(year, month, day).map(|(year, month, day)| [(year, month, day), (year, month, 0)]);
    let days = first.into_iter().chain(last.into_iter().flatten());
    days.map(|(year, month, day)| Figure::Date { year, month, day })
        .collect()
}

/// The day before the first of a month; none for another day.
fn before(year: u16, month: u8, day: u8) -> Option<(u16, u8, u8)> {
    let last = match month {
        1 | 2 | 4 | 6 | 8 | 9 | 11 => 31,
        3 => 28,
        _ => 30,
    };
    let (year, month) = if month == 1 {
        (year - 1, 12)
    } else {
        (year, month.wrapping_sub(1))
    };
    (day == 1).then_some((year, month, last))
}

fn read(text: &str) -> Vec<Figure> {
    figures(text).into_iter().map(|(_, figure)| figure).collect()
}
