//! Seeded random answers and reports, the same on every machine.
#![allow(dead_code, reason = "each test crate uses its own part")]

use quatre_voies::engine::{
    Abstention, Access, Answer, Answers, Gate, Item, Kind, Level, Measure, Mode, OptionSet, PathCode, PerMotive,
    PerWay, QUESTIONS, Quality, Ranking, Report, Sharing, Sheet, Verdict, Way,
};

/// A SplitMix64 generator.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    /// A whole number below `bound`.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ mixed >> 31) % bound
    }

    /// A number from `low` to `high`.
    pub(crate) fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.below(1_000_001) as f64 / 1e6
    }

    /// One element.
    pub(crate) fn pick<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len() as u64) as usize]
    }

    fn order<const N: usize>(&mut self) -> [u8; N] {
        let mut order = std::array::from_fn(|rank| rank as u8);
        for rank in (1..N).rev() {
            order.swap(rank, self.below(rank as u64 + 1) as usize);
        }
        order
    }
}

/// A sheet with any valid answers, hidden ones included; one in five is missing, one in ten is « je ne sais pas ».
pub(crate) fn sheet(random: &mut Random) -> Sheet {
    let mut answers = Answers::default();
    for question in &QUESTIONS {
        match random.below(10) {
            0 | 1 => {}
            2 if question.dont_know.is_some() => answers
                .set(question.item, Answer::DontKnow)
                .expect("the item has this word"),
            _ => {
                let answer = answer(random, question.kind, question.item);
                answers.set(question.item, answer).expect("a valid answer");
            }
        }
    }
    Sheet {
        mode: random.pick(&[Mode::Complete, Mode::Quick]),
        answers,
    }
}

fn answer(random: &mut Random, kind: Kind, item: Item) -> Answer {
    let options = quatre_voies::engine::choices(item).len() as u64;
    match kind {
        Kind::Ranking => Answer::Ranking(random.order()),
        Kind::Several => Answer::Several(OptionSet(1 + random.below((1 << options) - 1) as u16)),
        Kind::Amount { maximum } => Answer::Amount(amount(random, maximum)),
        Kind::Agreement | Kind::Importance | Kind::Bipolar | Kind::ElevenPoints | Kind::Single => {
            Answer::Choice(random.below(options) as u8)
        }
    }
}

/// Any amount; the two limits and usual amounts come often.
fn amount(random: &mut Random, maximum: u32) -> u32 {
    match random.below(4) {
        0 => random.pick(&[0, maximum, maximum - 1, 1]),
        1 => random.below(u64::from(maximum) + 1) as u32,
        _ => random.below(u64::from(maximum.min(100_000)) + 1) as u32,
    }
}

/// A report that the engine could have given, without what links leave out.
pub(crate) fn report(random: &mut Random, sheet: &Sheet) -> Report {
    let access = PerWay::of(|_| random.pick(&[Access::Open, Access::Condition, Access::Closed]));
    let excluded = PerWay::of(|way| access[way] == Access::Closed || random.below(8) == 0);
    let mut order = random.order::<4>().map(|rank| Way::ALL[usize::from(rank)]);
    order.sort_by_key(|&way| excluded[way]);
    let open: Vec<Way> = order.into_iter().filter(|&way| !excluded[way]).collect();
    Report {
        answers: sheet.answers.cleaned(),
        mode: sheet.mode,
        measure: Measure {
            z: PerMotive::of(|_| random.between(-1.0, 1.0)),
            ..Measure::default()
        },
        gates: PerWay::of(|way| Gate {
            access: access[way],
            reasons: Vec::new(),
        }),
        sharing: Sharing::Open,
        contributions: PerWay::default(),
        ranking: Ranking {
            order,
            excluded,
            index: PerWay::of(|_| random.between(-20.0, 120.0)),
            p1: PerWay::of(|_| random.between(0.0, 1.0)),
            q10: PerWay::default(),
            q90: PerWay::default(),
            verdict: verdict(random, &open),
            path: PathCode::MicroDurable,
        },
        after: None,
        variants: Vec::new(),
        alerts: Vec::new(),
        banners: Vec::new(),
        quality: Quality::default(),
        coverage: 1.0,
    }
}

fn verdict(random: &mut Random, open: &[Way]) -> Verdict {
    let level = if open.is_empty() {
        Level::Abstention
    } else {
        random.pick(Level::ALL)
    };
    let abstention = (level == Level::Abstention).then(|| random.pick(Abstention::ALL));
    let members = match level {
        Level::Nette | Level::SeulPossible => open[..1].to_vec(),
        Level::Probable | Level::Serre => {
            let mut members = open[..=random.below(open.len() as u64) as usize].to_vec();
            members.reverse();
            members
        }
        Level::Abstention => open[..random.below(open.len() as u64 + 1) as usize].to_vec(),
    };
    Verdict {
        level,
        abstention,
        members,
        reasons: Vec::new(),
    }
}
