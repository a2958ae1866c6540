//! What the facts of a project are likely to be, given those already known: the margins of P (spec §5.1).

use crate::answers::{Answer, Answers};
use crate::item::Item;
use crate::options::{OptionSet, choices};
use crate::questions::{FActivite, FHorizon, Kind, QUESTIONS, Question};
use crate::split_mix::SplitMix;
use crate::viability::costs_rate;

use super::arithmetic::{exp, ln};
use super::attitudes::is_attitude;
use super::clients::{clients, natures};
use super::margins::{ANSWERS_LIFE, LIFE, MARGINS};

/// Share of the people who give a day rate; the others pass the question over, which says « je ne sais pas ».
pub const GIVE_DAY_RATE: f64 = 0.6;
/// Median day rate, in euros before tax, and the deviation of its logarithm.
pub const DAY_RATE: (f64, f64) = (330.0, 0.45);
/// Deviation of the logarithm of a turnover around what is usual.
pub const TURNOVER_DEVIATION: f64 = 0.65;
/// Deviation of the share of costs around what is usual.
pub const COSTS_DEVIATION: f64 = 0.15;

/// The shares of the options of a question in the plausible population, under what is known of the activity.
pub fn margins(item: Item, answers: &Answers) -> &'static [f64] {
    match item {
        Item::FClients => clients(answers),
        Item::FNature => natures(answers),
        _ => {
            let rows = MARGINS.iter().copied().flatten();
            let found = rows
                .filter(|(known, _)| *known == item)
                .map(|(_, shares)| *shares)
                .next();
            found.unwrap_or(&[1.0])
        }
    }
}

/// The median turnover of a year, in euros.
pub fn usual_turnover(answers: &Answers) -> f64 {
    full_year(answers) * FHorizon::of(answers).map_or(1.0, part_of_a_year)
}

/// What part of a full year an aim brings.
fn part_of_a_year(horizon: FHorizon) -> f64 {
    match horizon {
        FHorizon::Complement => 0.3,
        FHorizon::Tester | FHorizon::Mission => 0.6,
        FHorizon::Vivre => 1.0,
        FHorizon::Batir => 1.8,
    }
}

/// The median of a year of who lives on it, in euros: a judgement.
fn full_year(answers: &Answers) -> f64 {
    match FActivite::of(answers) {
        Some(FActivite::RestaurationLieu) => 140_000.0,
        Some(FActivite::CommerceStock | FActivite::Ambulant) => 60_000.0,
        Some(FActivite::ArtisanatBatiment) => 50_000.0,
        Some(FActivite::AgentCommercial) => 40_000.0,
        Some(FActivite::Conseil) => 38_000.0,
        Some(FActivite::Paysage) => 35_000.0,
        Some(FActivite::Formation) => 30_000.0,
        _ => 22_000.0,
    }
}

/// The option of `f_frais` that holds a share of costs, from 0 to 1.
pub fn costs_option(rate: f64) -> u8 {
    [0.1, 0.3, 0.5, 0.7].iter().filter(|&&edge| edge < rate).count() as u8
}

/// Whole hundreds of euros.
pub fn hundreds(euros: f64) -> u32 {
    (euros / 100.0).round_ties_even() as u32 * 100
}

/// The facts never asked, in the order in which one depends on another: everybody’s, then the others, amounts last.
pub(super) struct Unasked {
    of_all: Vec<&'static Question>,
    conditional: Vec<&'static Question>,
    asked: [bool; 3],
}

impl Unasked {
    pub(super) fn of(given: &Answers) -> Self {
        let amount =
            |question: &Question| matches!(question.kind, Kind::Amount { .. }) || question.item == Item::FFrais;
        let open = |question: &&Question| {
            !is_attitude(question) && !question.derived && !amount(question) && given.get(question.item).is_none()
        };
        let (of_all, conditional) = QUESTIONS
            .iter()
            .filter(open)
            .partition(|question| question.visible_if.is_empty());
        let asked = [Item::FTarif, Item::FCa, Item::FFrais].map(|item| given.get(item).is_some());
        Self {
            of_all,
            conditional,
            asked,
        }
    }

    /// Fills them as somebody plausible would.
    pub(super) fn fill(&self, random: &mut SplitMix, answers: &mut Answers) {
        for question in &self.of_all {
            draw(random, question, answers);
        }
        for question in &self.conditional {
            if answers.sees(question.item) {
                draw(random, question, answers);
            }
        }
        self.amounts(random, answers);
    }

    fn amounts(&self, random: &mut SplitMix, answers: &mut Answers) {
        let [rate, turnover, costs] = self.asked;
        if !rate && answers.sees(Item::FTarif) && random.uniform() < GIVE_DAY_RATE {
            let (median, deviation) = DAY_RATE;
            let euros = (median * exp(deviation * random.normal())).clamp(60.0, 1_500.0);
            *answers = answers.with(Item::FTarif, Answer::Amount(euros as u32));
        }
        if !turnover {
            let euros = usual_turnover(answers) * exp(TURNOVER_DEVIATION * random.normal());
            *answers = answers.with(Item::FCa, Answer::Amount(hundreds(euros)));
        }
        if !costs {
            let rate = costs_rate(answers) + COSTS_DEVIATION * random.normal();
            *answers = answers.with(Item::FFrais, Answer::Choice(costs_option(rate.clamp(0.02, 0.95))));
        }
    }
}

fn draw(random: &mut SplitMix, question: &Question, answers: &mut Answers) {
    if question.item == Item::FVie {
        return life(random, answers);
    }
    let rank = match (question.item, answers.amount(Item::FCa)) {
        (Item::FHorizon, Some(euros)) => random.weighted(&horizons(answers, euros)),
        _ => random.weighted(margins(question.item, answers)),
    } as u8;
    let answer = if question.kind == Kind::Several {
        Answer::Several(OptionSet(1 << rank))
    } else {
        Answer::Choice(rank)
    };
    *answers = answers.with(question.item, answer);
}

/// What a turnover says of the aim.
fn horizons(answers: &Answers, euros: u32) -> Vec<f64> {
    let turnover = ln(f64::from(euros).max(100.0));
    let shares = margins(Item::FHorizon, answers).iter().zip(FHorizon::ALL);
    let likely = shares.map(|(share, &horizon)| {
        let away = (turnover - ln(full_year(answers) * part_of_a_year(horizon))) / TURNOVER_DEVIATION;
        share * exp((-0.5 * away * away).max(-20.0))
    });
    likely.collect()
}

/// Each point of a life by itself; « aucun » when none comes up, nothing for who passes.
fn life(random: &mut SplitMix, answers: &mut Answers) {
    if random.uniform() >= ANSWERS_LIFE {
        return;
    }
    let bits = LIFE.iter().fold(0, |bits, (point, share)| {
        bits | u32::from(random.uniform() < *share) << point.rank()
    });
    let none = 1 << (choices(Item::FVie).len() - 1);
    let ticked = OptionSet(if bits == 0 { none } else { bits });
    *answers = answers.with(Item::FVie, Answer::Several(ticked));
}
