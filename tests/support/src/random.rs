//! Seeded random answers and reports, the same on every machine.

use engine::{
    Abstention, Access, Gate, Item, Level, Measure, Mode, PathCode, PerMotive, PerWay, Quality, Ranking, Report,
    Sharing, Sheet, Trade, Verdict, Way,
};

use crate::Random;

/// Random valid answers, hidden ones included, any path, and half the time a trade and what was asked last.
pub fn sheet(random: &mut Random) -> Sheet {
    Sheet {
        mode: pick(random, &[Mode::Complete, Mode::Quick, Mode::Adaptive]),
        answers: random.person(),
        last: (random.below(2) == 0).then(|| pick(random, Item::ALL)),
        trade: (random.below(2) == 0).then(|| Trade(1 + random.below(usize::from(Trade::HIGHEST)) as u16)),
    }
}

/// One element.
pub fn pick<T: Copy>(random: &mut Random, all: &[T]) -> T {
    all[random.below(all.len())]
}

fn between(random: &mut Random, low: f64, high: f64) -> f64 {
    low + (high - low) * random.below(1_000_001) as f64 / 1e6
}

fn order(random: &mut Random) -> [Way; 4] {
    let mut order = [Way::Cae, Way::Portage, Way::Micro, Way::Creation];
    for rank in 1..order.len() {
        order.swap(rank, random.below(rank + 1));
    }
    order
}

/// A report that the engine could have given, without what links leave out.
pub fn report(random: &mut Random, sheet: &Sheet) -> Report {
    let access = PerWay::of(|_| pick(random, &[Access::Open, Access::Condition, Access::Closed]));
    let excluded = PerWay::of(|way| access[way] == Access::Closed || random.below(8) == 0);
    let mut order = order(random);
    order.sort_by_key(|&way| excluded[way]);
    let open: Vec<Way> = order.into_iter().filter(|&way| !excluded[way]).collect();
    Report {
        law: law::Law::of_rules(),
        answers: sheet.answers.cleaned(),
        mode: sheet.mode,
        measure: Measure {
            z: PerMotive::of(|_| between(random, -1.0, 1.0)),
            ..Measure::default()
        },
        gates: PerWay::of(|way| Gate {
            held_back: access[way] == Access::Closed,
            access: access[way],
            reasons: Vec::new(),
        }),
        sharing: Sharing::Open,
        contributions: PerWay::default(),
        ranking: Ranking {
            order,
            excluded,
            index: PerWay::of(|_| between(random, -20.0, 120.0)),
            p1: PerWay::of(|_| between(random, 0.0, 1.0)),
            q10: PerWay::default(),
            q90: PerWay::default(),
            verdict: verdict(random, &open),
            path: PathCode::MicroDurable,
        },
        after: None,
        to_ask: Vec::new(),
        variants: Vec::new(),
        alerts: Vec::new(),
        banners: Vec::new(),
        quality: Quality::default(),
        coverage: 1.0,
        stays: None,
    }
}

fn verdict(random: &mut Random, open: &[Way]) -> Verdict {
    let level = if open.is_empty() {
        Level::Abstention
    } else {
        pick(random, Level::ALL)
    };
    let abstention = (level == Level::Abstention).then(|| pick(random, Abstention::ALL));
    let members = match level {
        Level::Nette | Level::SeulPossible => open[..1].to_vec(),
        Level::Probable | Level::Serre => {
            let mut members = open[..=random.below(open.len())].to_vec();
            members.reverse();
            members
        }
        Level::Abstention => open[..random.below(open.len() + 1)].to_vec(),
    };
    Verdict {
        level,
        abstention,
        members,
        reasons: Vec::new(),
    }
}
