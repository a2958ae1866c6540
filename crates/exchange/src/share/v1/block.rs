//! The recommendation block of formats 1 and 2: verdict, ways, indices, shares, access, motives, versions.

use crate::share::digits::{Cursor, digits};
use crate::share::permutation;
use crate::share::recommendation::{Recommendation, motive_of, motive_steps};
use engine::{Abstention, Access, Level, Motive, PerMotive, PerWay, Way};

/// Width of the block, in characters.
pub(in crate::share) const LENGTH: usize = 1 + 2 + 2 + 8 + 8 + 4 + 3 + 1 + 3;

const WAYS: [Way; 4] = [Way::Cae, Way::Portage, Way::Micro, Way::Creation];
const MOTIVES: [Motive; 3] = [Motive::Gain, Motive::Lien, Motive::Sens];
const ACCESS: [Access; 3] = [Access::Open, Access::Condition, Access::Closed];
/// The largest code of a verdict in format 1.
pub(in crate::share) const LAST_OF_1: u32 = 9;
/// The largest in format 2, which also says that a fact is still to be asked.
pub(in crate::share) const LAST_OF_2: u32 = 10;
const VERDICTS: [(Level, Option<Abstention>); LAST_OF_2 as usize + 1] = [
    (Level::Nette, None),
    (Level::Probable, None),
    (Level::Serre, None),
    (Level::SeulPossible, None),
    (Level::Abstention, Some(Abstention::Attendre)),
    (Level::Abstention, Some(Abstention::HorsChamp)),
    (Level::Abstention, Some(Abstention::AucunPossible)),
    (Level::Abstention, Some(Abstention::TropPeuDeReponses)),
    (Level::Abstention, Some(Abstention::AucunNeConvient)),
    (Level::Abstention, Some(Abstention::TropProches)),
    (Level::Abstention, Some(Abstention::FaitADemander)),
];
/// Prefix of the versions of the model.
const MODEL: &str = "mesure-";
/// Motives are written from 0 to twice this number of steps.
const MOTIVE_OFFSET: i8 = 30;

/// Writes the block.
pub(in crate::share) fn write(shared: &Recommendation) -> String {
    let open: Vec<Way> = shared.order.into_iter().filter(|&way| !shared.excluded[way]).collect();
    let mut text = digits(verdict_code(shared.level, shared.abstention), 1);
    text += &write_ways(&shared.members, WAYS);
    text += &write_ways(&open, shared.order);
    text.extend(WAYS.map(|way| digits(u32::from(shared.index[way].min(100)), 2)));
    text.extend(WAYS.map(|way| digits(u32::from(shared.share[way].min(100)), 2)));
    text.extend(WAYS.map(|way| digits(access_code(shared.access[way]), 1)));
    text.extend(MOTIVES.map(|motive| digits((motive_steps(shared.motives[motive]) + MOTIVE_OFFSET) as u32, 1)));
    text + &write_versions(shared)
}

/// Reads the block; none when a field holds a value it cannot have in this format, `last` for its verdict, or when two
/// fields contradict each other.
pub(in crate::share) fn read(cursor: &mut Cursor, last: u32) -> Option<Recommendation> {
    let (level, abstention) = VERDICTS[cursor.number(1, last)? as usize];
    let (members, _) = read_ways(cursor)?;
    let (open, order) = read_ways(cursor)?;
    let shared = Recommendation {
        level,
        abstention,
        members,
        order,
        excluded: PerWay::of(|way| !open.contains(&way)),
        index: read_per_way(cursor, |cursor| Some(cursor.number(2, 100)? as u8))?,
        share: read_per_way(cursor, |cursor| Some(cursor.number(2, 100)? as u8))?,
        access: read_per_way(cursor, |cursor| Some(ACCESS[cursor.number(1, 2)? as usize]))?,
        motives: read_motives(cursor)?,
        model: format!("{MODEL}{}", cursor.number(1, 61)?),
        facts: read_date(cursor)?,
    };
    is_coherent(&shared).then_some(shared)
}

/// What every report of any model holds: a forged link may invent numbers, not a page that contradicts itself.
fn is_coherent(shared: &Recommendation) -> bool {
    let open = |way: &Way| !shared.excluded[*way];
    let count = match shared.level {
        Level::Nette | Level::SeulPossible => shared.members.len() == 1,
        Level::Probable | Level::Serre => !shared.members.is_empty(),
        Level::Abstention => true,
    };
    count
        && shared.members.iter().all(open)
        && WAYS
            .iter()
            .all(|way| shared.access[*way] != Access::Closed || shared.excluded[*way])
}

/// Exhaustive, so that a new verdict does not compile before it has a format.
fn verdict_code(level: Level, abstention: Option<Abstention>) -> u32 {
    match (level, abstention) {
        (Level::Nette, _) => 0,
        (Level::Probable, _) => 1,
        (Level::Serre, _) => 2,
        (Level::SeulPossible, _) => 3,
        (Level::Abstention, Some(Abstention::Attendre)) => 4,
        (Level::Abstention, Some(Abstention::HorsChamp)) => 5,
        (Level::Abstention, Some(Abstention::AucunPossible)) => 6,
        (Level::Abstention, Some(Abstention::TropPeuDeReponses) | None) => 7,
        (Level::Abstention, Some(Abstention::AucunNeConvient)) => 8,
        (Level::Abstention, Some(Abstention::TropProches)) => 9,
        (Level::Abstention, Some(Abstention::FaitADemander)) => 10,
    }
}

const fn access_code(access: Access) -> u32 {
    match access {
        Access::Open => 0,
        Access::Condition => 1,
        Access::Closed => 2,
    }
}

/// A list of different ways: an order of the four that starts with them, and how many they are.
fn write_ways(list: &[Way], others: [Way; 4]) -> String {
    let mut order: Vec<Way> = list.to_vec();
    order.extend(others.into_iter().filter(|way| !list.contains(way)));
    let ranks = std::array::from_fn::<u8, 4, _>(|place| frozen_rank(order[place]));
    digits(permutation::rank(ranks) * 5 + list.len() as u32, 2)
}

/// The list, and the order of the four.
fn read_ways(cursor: &mut Cursor) -> Option<(Vec<Way>, [Way; 4])> {
    let code = cursor.number(2, 24 * 5 - 1)?;
    let order = permutation::order::<4>(code / 5).map(|rank| WAYS[usize::from(rank)]);
    Some((order[..(code % 5) as usize].to_vec(), order))
}

const fn frozen_rank(way: Way) -> u8 {
    match way {
        Way::Cae => 0,
        Way::Portage => 1,
        Way::Micro => 2,
        Way::Creation => 3,
    }
}

fn read_per_way<T: Copy + Default>(cursor: &mut Cursor, read_one: fn(&mut Cursor) -> Option<T>) -> Option<PerWay<T>> {
    let mut values = PerWay::<T>::default();
    for way in WAYS {
        values[way] = read_one(cursor)?;
    }
    Some(values)
}

fn read_motives(cursor: &mut Cursor) -> Option<PerMotive<f64>> {
    let mut motives = PerMotive::default();
    for motive in MOTIVES {
        motives[motive] = motive_of(cursor.number(1, 60)? as i8 - MOTIVE_OFFSET);
    }
    Some(motives)
}

/// The number of the model, then years since 2000, month and day of the facts.
fn write_versions(shared: &Recommendation) -> String {
    let number = |text: Option<&str>| text.and_then(|text| text.parse::<u32>().ok()).unwrap_or(0).min(61);
    let mut date = shared.facts.split('-');
    let model = number(shared.model.strip_prefix(MODEL));
    let year = number(date.next().and_then(|year| year.strip_prefix("20")));
    [model, year, number(date.next()), number(date.next())]
        .map(|part| digits(part, 1))
        .concat()
}

fn read_date(cursor: &mut Cursor) -> Option<String> {
    let (year, month, day) = (cursor.number(1, 61)?, cursor.number(1, 12)?, cursor.number(1, 31)?);
    (month > 0 && day > 0).then(|| format!("20{year:02}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::{LAST_OF_1, LAST_OF_2, VERDICTS, read, verdict_code, write};
    use crate::share::Shared;
    use crate::share::digits::Cursor;
    use engine::{Abstention, Sheet};

    #[test]
    fn verdicts_are_written_as_they_are_read() {
        assert!(
            VERDICTS
                .iter()
                .zip(0..)
                .all(|(&(level, why), code)| verdict_code(level, why) == code)
        );
    }

    /// Format 1 is frozen: the verdict that came after it is no value of its field.
    #[test]
    fn a_fact_to_ask_is_said_by_format_2_alone() {
        let mut said = Shared::under_way(&Sheet::default()).recommendation;
        said.abstention = Some(Abstention::FaitADemander);
        "mesure-3".clone_into(&mut said.model);
        let text = write(&said);
        assert_eq!(read(&mut Cursor(&text), LAST_OF_2), Some(said));
        assert_eq!(read(&mut Cursor(&text), LAST_OF_1), None);
    }
}
