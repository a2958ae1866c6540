//! Day rate, turnover and costs of a simulated person.

use engine::adaptive::{
    COSTS_DEVIATION, DAY_RATE, GIVE_DAY_RATE, TURNOVER_DEVIATION, costs_option, hundreds, usual_turnover,
};
use engine::{Answer, Answers, Item, costs_rate};

use super::Population;
use crate::attitudes::set;
use crate::random::Random;

/// Turnovers of the populations without margins, in euros.
const TURNOVERS: [u32; 5] = [5_000, 15_000, 30_000, 45_000, 70_000];
/// Day rates of the same, in euros.
const DAY_RATES: [u32; 5] = [150, 250, 350, 500, 700];

/// Answers the questions about money.
pub(super) fn answer(random: &mut Random, population: Population, answers: &mut Answers) {
    if answers.sees(Item::FTarif) {
        let given = random.chance(GIVE_DAY_RATE);
        let rate = given.then(|| Answer::Amount(day_rate(random, population)));
        set(answers, Item::FTarif, rate.unwrap_or(Answer::DontKnow));
    }
    let turnover = turnover(random, population, answers);
    set(answers, Item::FCa, Answer::Amount(turnover));
    let costs = costs(random, population, answers);
    set(answers, Item::FFrais, Answer::Choice(costs));
}

fn day_rate(random: &mut Random, population: Population) -> u32 {
    match population {
        Population::Neutral | Population::Uniform => random.among(&DAY_RATES),
        Population::Plausible | Population::Helped => {
            let (median, deviation) = DAY_RATE;
            let rate = (median * (deviation * random.normal()).exp()).clamp(60.0, 1_500.0);
            (rate / 10.0).round_ties_even() as u32 * 10
        }
    }
}

/// P and B: log-normal, its median by activity and horizon.
fn turnover(random: &mut Random, population: Population, answers: &Answers) -> u32 {
    if matches!(population, Population::Neutral | Population::Uniform) {
        return random.among(&TURNOVERS);
    }
    hundreds(usual_turnover(answers) * (TURNOVER_DEVIATION * random.normal()).exp())
}

/// The turnover and the costs of the middle, where they are not known.
pub(crate) fn complete(answers: &mut Answers) {
    if !answers.has(Item::FCa) {
        let euros = hundreds(usual_turnover(answers));
        set(answers, Item::FCa, Answer::Amount(euros));
    }
    if !answers.has(Item::FFrais) {
        let rank = costs_option(costs_rate(answers));
        set(answers, Item::FFrais, Answer::Choice(rank));
    }
}

fn costs(random: &mut Random, population: Population, answers: &Answers) -> u8 {
    match population {
        Population::Neutral => random.below(3) as u8,
        Population::Uniform => random.below(5) as u8,
        Population::Plausible | Population::Helped => {
            // The costs are not answered yet: those that are usual for the activity.
            let usual = costs_rate(answers);
            costs_option((usual + COSTS_DEVIATION * random.normal()).clamp(0.02, 0.95))
        }
    }
}
