//! The project and the situation of a simulated person: three populations (spec §5.1).

use engine::{
    Answer, Answers, FActivite, FAre, FAssocies, FAutorisation, FCas, FClients, FHorizon, FInvest, FQualif,
    FReglementee, FSituation, FTitre, FTraction, Item, Kind, OptionSet, QUESTIONS, Question, Section, by_option,
    choices, costs_rate,
};

use crate::attitudes::set;
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

/// P: the margins.
const MARGINS: &[(Item, &[f64])] = &[
    (
        Item::FActivite,
        by_option!(FActivite => f64 {
            Conseil: 0.30,
            ServicesParticuliers: 0.16,
            ServicesPersonne: 0.05,
            ArtisanatBatiment: 0.09,
            ArtisanatDiplome: 0.05,
            ArtisanatFabrication: 0.08,
            CommerceStock: 0.08,
            RestaurationLieu: 0.03,
            Transport: 0.03,
            Agriculture: 0.02,
            ArtisteAuteur: 0.05,
            Reglementee: 0.04,
            Autre: 0.03,
        }),
    ),
    (
        Item::FReglementee,
        by_option!(FReglementee => f64 {
            SanteDroitChiffre: 0.4,
            Cipav: 0.3,
            Carte: 0.3,
        }),
    ),
    (
        Item::FQualif,
        by_option!(FQualif => f64 {
            OuiBac2Ou3ans: 0.70,
            OuiCap: 0.10,
            EnCours: 0.10,
            Non: 0.10,
        }),
    ),
    (
        Item::FTraction,
        by_option!(FTraction => f64 {
            Payants: 0.2,
            Promesses: 0.2,
            Contacts: 0.3,
            Idee: 0.3,
        }),
    ),
    (
        Item::FInvest,
        by_option!(FInvest => f64 {
            Moins1000: 0.35,
            De1000A5000: 0.3,
            De5000A20000: 0.2,
            De20000A50000: 0.1,
            Plus50000: 0.05,
        }),
    ),
    (
        Item::FAssocies,
        by_option!(FAssocies => f64 {
            Solo: 0.75,
            PeutEtre: 0.15,
            Plusieurs: 0.10,
        }),
    ),
    (
        Item::FHorizon,
        by_option!(FHorizon => f64 {
            Tester: 0.22,
            Mission: 0.08,
            Complement: 0.19,
            Vivre: 0.39,
            Batir: 0.12,
        }),
    ),
    (
        Item::FSituation,
        by_option!(FSituation => f64 {
            SalariePlein: 0.25,
            SalariePartiel: 0.08,
            FinContrat: 0.06,
            ChomageAre: 0.16,
            ChomageSans: 0.12,
            Etudes: 0.05,
            Retraite: 0.04,
            PublicPlein: 0.03,
            PublicPartiel: 0.03,
            MicroDeja: 0.1,
            Independant: 0.04,
            SansActivite: 0.04,
        }),
    ),
    (
        Item::FAutorisation,
        by_option!(FAutorisation => f64 {
            Oui: 0.4,
            Demandee: 0.2,
            Non: 0.4,
        }),
    ),
    (
        Item::FAre,
        by_option!(FAre => f64 {
            Garder: 0.6,
            Capital: 0.25,
            PasDroits: 0.15,
        }),
    ),
    (
        Item::FCas,
        by_option!(FCas => f64 {
            Mineur: 0.005,
            InterditGerer: 0.005,
            ClauseConcurrence: 0.02,
            EmployeurDemande: 0.02,
            Aucun: 0.95,
        }),
    ),
    (
        Item::FTitre,
        by_option!(FTitre => f64 {
            Non: 0.93,
            OuiTout: 0.03,
            OuiEntrepreneur: 0.01,
            OuiSalarie: 0.01,
            OuiEtudiant: 0.01,
            SansDroit: 0.01,
        }),
    ),
];

/// Clients of advisers, of activities without a usual client, of the others.
const CLIENTS: [&[f64]; 3] = [
    by_option!(FClients => f64 { Entreprises: 0.55, UneEntreprise: 0.12, PublicAssos: 0.13, Particuliers: 0.05, Mixte: 0.15 }),
    by_option!(FClients => f64 { Entreprises: 0.3, UneEntreprise: 0.1, PublicAssos: 0.15, Particuliers: 0.2, Mixte: 0.25 }),
    by_option!(FClients => f64 { Entreprises: 0.05, UneEntreprise: 0.02, PublicAssos: 0.05, Particuliers: 0.68, Mixte: 0.2 }),
];
/// Turnovers of the populations without margins, in euros.
const TURNOVERS: [u32; 5] = [5_000, 15_000, 30_000, 45_000, 70_000];
/// Day rates of the same, in euros.
const DAY_RATES: [u32; 5] = [150, 250, 350, 500, 700];
/// Share of the people who give a day rate.
const GIVE_DAY_RATE: f64 = 0.6;

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
        (Item::FClients, Population::Plausible) => random.weighted(CLIENTS[usual_clients(answers)]) as u8,
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
    FClients::Entreprises.rank(),
    FClients::UneEntreprise.rank(),
    FClients::PublicAssos.rank(),
    FClients::Mixte.rank(),
];

fn margins(item: Item) -> &'static [f64] {
    MARGINS
        .iter()
        .find(|(known, _)| *known == item)
        .map_or(&[1.0], |(_, margins)| margins)
}

fn usual_clients(answers: &Answers) -> usize {
    match FActivite::of(answers) {
        Some(FActivite::Conseil) => 0,
        Some(FActivite::ArtisteAuteur | FActivite::Autre | FActivite::Transport) => 1,
        _ => 2,
    }
}

fn open_every_way(random: &mut Random, answers: &mut Answers) {
    let activity = random.among(&[FActivite::Conseil, FActivite::Autre]);
    set(answers, Item::FActivite, activity.answer());
    set(answers, Item::FQualif, FQualif::OuiBac2Ou3ans.answer());
    set(answers, Item::FTitre, FTitre::Non.answer());
    let no_case = FCas::set(&[FCas::Aucun]);
    set(answers, Item::FCas, Answer::Several(no_case));
    if FAssocies::of(answers) == Some(FAssocies::Plusieurs) {
        set(answers, Item::FAssocies, FAssocies::PeutEtre.answer());
    }
    if FSituation::of(answers) == Some(FSituation::PublicPlein) {
        set(answers, Item::FSituation, FSituation::SansActivite.answer());
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
    let usual = match FActivite::of(answers) {
        Some(FActivite::Conseil) => 38_000.0,
        Some(FActivite::CommerceStock) => 60_000.0,
        Some(FActivite::RestaurationLieu) => 140_000.0,
        Some(FActivite::ArtisanatBatiment) => 50_000.0,
        _ => 22_000.0,
    };
    let part = match FHorizon::of(answers) {
        Some(FHorizon::Complement) => 0.3,
        Some(FHorizon::Tester | FHorizon::Mission) => 0.6,
        Some(FHorizon::Batir) => 1.8,
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
            // The costs are not answered yet: those that are usual for the activity.
            let usual = costs_rate(answers);
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
    fn margins_share_out_everybody() {
        for (item, margins) in MARGINS {
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
