//! What the law of another day changes for the reference people: levels of access, order, incomes.

use engine::income::{Cents, Ends, Situation, all_ends, nature_of_income};
use engine::{Access, Draws, Item, PerWay, Report, Sheet, Way, assess, costs_rate};
use exchange::json::read_sheet;
use law::Law;
use serde_json::Value;

/// The 52 people, those of the snapshots among them.
const PEOPLE: &str = include_str!("../../../tests/cases/people.json");

/// A reference person who reads their result.
#[derive(Clone, Debug)]
pub struct Reader {
    /// Their id in the cases.
    pub id: String,
    sheet: Sheet,
}

/// The reference people.
///
/// # Errors
/// A sentence when the cases cannot be read.
pub fn readers() -> Result<Vec<Reader>, String> {
    let people: Vec<Value> = serde_json::from_str(PEOPLE).map_err(|error| error.to_string())?;
    people.iter().map(reader).collect()
}

pub(super) fn reader(person: &Value) -> Result<Reader, String> {
    let id = person["id"].as_str().unwrap_or_default().to_owned();
    let sheet = read_sheet(&person["reponses"].to_string()).map_err(|error| format!("{id}: {error:?}"))?;
    Ok(Reader { id, sheet })
}

impl Reader {
    /// Their result under a law.
    pub fn report(&self, law: Law, draws: &Draws) -> Report {
        assess(&self.sheet.answers, self.sheet.mode, law, draws)
    }

    /// What would be left in each way under a law; none without a turnover or a nature of income.
    pub fn ends(&self, law: Law) -> Option<Ends> {
        let answers = self.sheet.answers.cleaned();
        let activity = nature_of_income(&answers).activity()?;
        let turnover = Cents::euros(answers.amount(Item::FCa)?.into());
        let costs = turnover.share(costs_rate(&answers));
        Some(all_ends(&Situation::new(activity, turnover, costs, law)))
    }
}

/// What two laws give one person for one way, when it differs.
#[derive(Clone, Debug, PartialEq)]
pub enum Move {
    /// The access of a way.
    Access(Way, [Access; 2]),
    /// The order of the ways.
    Order([[Way; 4]; 2]),
    /// What would be left, the cautious figure then the other one.
    Net(Way, [Option<[Cents; 2]>; 2]),
}

/// What changes for a person from one law to another.
pub fn moves(reader: &Reader, laws: [Law; 2], draws: &Draws) -> Vec<Move> {
    let reports = laws.map(|law| reader.report(law, draws));
    let access = Way::ALL
        .iter()
        .map(|&way| (way, [0, 1].map(|side: usize| reports[side].gates[way].access)));
    let orders = [0, 1].map(|side: usize| reports[side].ranking.order);
    let nets = laws.map(|law| reader.ends(law).unwrap_or_else(|| PerWay::of(|_| None)));
    let nets = Way::ALL.iter().map(|&way| (way, [nets[0][way], nets[1][way]]));
    let access = access.filter(|(_, [then, now])| then != now);
    let nets = nets.filter(|(_, [then, now])| then != now);
    access
        .map(|(way, sides)| Move::Access(way, sides))
        .chain((orders[0] != orders[1]).then_some(Move::Order(orders)))
        .chain(nets.map(|(way, sides)| Move::Net(way, sides)))
        .collect()
}
