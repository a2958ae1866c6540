//! The project and the situation of a simulated person: three populations (spec §5.1).

use engine::{Answer, Answers, Item, Kind, OptionSet, QUESTIONS, Question, Section, choices, rank};

use crate::attitudes::{option, set};
use crate::random::Random;

/// How facts are distributed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Population {
    /// N: the four ways are open by law; clients, turnover and costs uniform.
    Neutral,
    /// P: margins close to those of France.
    Plausible,
    /// U: every option as likely as the others.
    Uniform,
}

/// P: the margins, in option order.
const MARGINS: &[(Item, &[f64])] = &[
    (
        Item::FActivite,
        &[
            0.30, 0.16, 0.05, 0.09, 0.05, 0.08, 0.08, 0.03, 0.03, 0.02, 0.05, 0.04, 0.03,
        ],
    ),
    (Item::FReglementee, &[0.4, 0.3, 0.3]),
    (Item::FQualif, &[0.70, 0.10, 0.10, 0.10]),
    (Item::FTraction, &[0.2, 0.2, 0.3, 0.3]),
    (Item::FInvest, &[0.35, 0.3, 0.2, 0.1, 0.05]),
    (Item::FAssocies, &[0.75, 0.15, 0.10]),
    (Item::FHorizon, &[0.22, 0.08, 0.19, 0.39, 0.12]),
    (
        Item::FSituation,
        &[0.25, 0.08, 0.06, 0.16, 0.12, 0.05, 0.04, 0.03, 0.03, 0.1, 0.04, 0.04],
    ),
    (Item::FAutorisation, &[0.4, 0.2, 0.4]),
    (Item::FAre, &[0.6, 0.25, 0.15]),
    (Item::FCas, &[0.005, 0.005, 0.02, 0.02, 0.95]),
    (Item::FTitre, &[0.93, 0.03, 0.01, 0.01, 0.01, 0.01]),
];

/// Clients of advisers, of activities without a usual client, of the others.
const CLIENTS: [[f64; 5]; 3] = [
    [0.55, 0.12, 0.13, 0.05, 0.15],
    [0.3, 0.1, 0.15, 0.2, 0.25],
    [0.05, 0.02, 0.05, 0.68, 0.2],
];
/// Turnovers of the populations without margins, in euros.
const TURNOVERS: [u32; 5] = [5_000, 15_000, 30_000, 45_000, 70_000];
/// Day rates of the same, in euros.
const DAY_RATES: [u32; 5] = [150, 250, 350, 500, 700];
/// Share of the people who give a day rate.
const GIVE_DAY_RATE: f64 = 0.6;
/// Usual costs over turnover, by activity, in option order.
const USUAL_COSTS: [f64; 13] = [
    0.10, 0.15, 0.10, 0.40, 0.40, 0.35, 0.65, 0.65, 0.40, 0.50, 0.15, 0.25, 0.20,
];

/// Answers the questions about the project and the situation.
pub fn answer_facts(random: &mut Random, population: Population, answers: &mut Answers) {
    for question in fact_questions() {
        if !LATER.contains(&question.item) {
            drawn(random, population, question, answers);
        }
    }
    if population == Population::Neutral {
        open_every_way(random, answers);
    }
    for item in [Item::FReglementee, Item::FClients, Item::FAutorisation, Item::FAre] {
        if answers.sees(item) {
            drawn(random, population, engine::question(item), answers);
        }
    }
    if answers.sees(Item::FTarif) && random.chance(GIVE_DAY_RATE) {
        set(answers, Item::FTarif, Answer::Amount(day_rate(random, population)));
    }
    let turnover = turnover(random, population, answers);
    set(answers, Item::FCa, Answer::Amount(turnover));
    let costs = costs(random, population, answers);
    set(answers, Item::FFrais, Answer::Choice(costs));
}

/// Asked after what decides whether they are seen, or drawn in their own way.
const LATER: [Item; 7] = [
    Item::FReglementee,
    Item::FClients,
    Item::FCa,
    Item::FTarif,
    Item::FFrais,
    Item::FAutorisation,
    Item::FAre,
];

fn fact_questions() -> impl Iterator<Item = &'static Question> {
    QUESTIONS
        .iter()
        .filter(|question| matches!(question.section, Section::Projet | Section::Situation))
}

fn drawn(random: &mut Random, population: Population, question: &Question, answers: &mut Answers) {
    let item = question.item;
    let rank = match (item, population) {
        (Item::FClients, Population::Neutral) => random.among(&BUSINESS_CLIENTS),
        (Item::FClients, Population::Plausible) => random.weighted(&CLIENTS[usual_clients(answers)]) as u8,
        (_, Population::Uniform) => random.below(choices(item).len()) as u8,
        (_, Population::Neutral | Population::Plausible) => random.weighted(margins(item)) as u8,
    };
    let answer = match question.kind {
        Kind::Several => Answer::Several(OptionSet(1 << rank)),
        Kind::Ranking
        | Kind::Amount { .. }
        | Kind::Agreement
        | Kind::Importance
        | Kind::Bipolar
        | Kind::ElevenPoints
        | Kind::Single => Answer::Choice(rank),
    };
    set(answers, item, answer);
}

/// Clients that any way can serve.
const BUSINESS_CLIENTS: [u8; 4] = [
    rank(Item::FClients, "entreprises"),
    rank(Item::FClients, "une_entreprise"),
    rank(Item::FClients, "public_assos"),
    rank(Item::FClients, "mixte"),
];

fn margins(item: Item) -> &'static [f64] {
    MARGINS
        .iter()
        .find(|(known, _)| *known == item)
        .map_or(&[1.0], |(_, margins)| margins)
}

fn usual_clients(answers: &Answers) -> usize {
    match activity(answers) {
        "conseil" => 0,
        "artiste_auteur" | "autre" | "transport" => 1,
        _ => 2,
    }
}

fn activity(answers: &Answers) -> &'static str {
    chosen(answers, Item::FActivite)
}

fn chosen(answers: &Answers, item: Item) -> &'static str {
    answers
        .choice(item)
        .and_then(|rank| choices(item).get(usize::from(rank)))
        .map_or("", |choice| choice.id)
}

fn open_every_way(random: &mut Random, answers: &mut Answers) {
    let activity = random.among(&["conseil", "autre"]);
    set(answers, Item::FActivite, option(Item::FActivite, activity));
    set(answers, Item::FQualif, option(Item::FQualif, "oui_bac2_ou_3ans"));
    set(answers, Item::FTitre, option(Item::FTitre, "non"));
    let no_case = OptionSet(1 << rank(Item::FCas, "aucun"));
    set(answers, Item::FCas, Answer::Several(no_case));
    if chosen(answers, Item::FAssocies) == "plusieurs" {
        set(answers, Item::FAssocies, option(Item::FAssocies, "peut_etre"));
    }
    if chosen(answers, Item::FSituation) == "public_plein" {
        set(answers, Item::FSituation, option(Item::FSituation, "sans_activite"));
    }
}

fn day_rate(random: &mut Random, population: Population) -> u32 {
    match population {
        Population::Neutral | Population::Uniform => random.among(&DAY_RATES),
        Population::Plausible => {
            let rate = (330.0 * (0.45 * random.normal()).exp()).clamp(60.0, 1_500.0);
            (rate / 10.0).round_ties_even() as u32 * 10
        }
    }
}

/// P: log-normal, its median by activity and horizon.
fn turnover(random: &mut Random, population: Population, answers: &Answers) -> u32 {
    if population != Population::Plausible {
        return random.among(&TURNOVERS);
    }
    let usual = match activity(answers) {
        "conseil" => 38_000.0,
        "commerce_stock" => 60_000.0,
        "restauration_lieu" => 140_000.0,
        "artisanat_batiment" => 50_000.0,
        _ => 22_000.0,
    };
    let part = match chosen(answers, Item::FHorizon) {
        "complement" => 0.3,
        "tester" | "mission" => 0.6,
        "batir" => 1.8,
        _ => 1.0,
    };
    let euros: f64 = usual * part * (0.65 * random.normal()).exp();
    (euros / 100.0).round_ties_even() as u32 * 100
}

fn costs(random: &mut Random, population: Population, answers: &Answers) -> u8 {
    match population {
        Population::Neutral => random.below(3) as u8,
        Population::Uniform => random.below(5) as u8,
        Population::Plausible => {
            let usual = answers
                .choice(Item::FActivite)
                .map_or(0.2, |rank| USUAL_COSTS[usize::from(rank)]);
            let rate = (usual + 0.15 * random.normal()).clamp(0.02, 0.95);
            [0.1, 0.3, 0.5, 0.7].iter().filter(|&&edge| edge < rate).count() as u8
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LAW;
    use engine::{Access, access_now};

    #[test]
    fn margins_follow_the_options() {
        for (item, margins) in MARGINS {
            assert_eq!(margins.len(), choices(*item).len(), "{item:?}");
            assert!((margins.iter().sum::<f64>() - 1.0).abs() < 0.021, "{item:?}");
        }
    }

    #[test]
    fn neutral_people_find_every_way_open() {
        for person in 0..2_000 {
            let mut answers = Answers::default();
            answer_facts(&mut Random::of(1, 5, person), Population::Neutral, &mut answers);
            let gates = access_now(&answers, LAW);
            assert!(
                gates.iter().all(|(_, gate)| gate.access < Access::Closed),
                "{answers:?}"
            );
        }
    }
}
