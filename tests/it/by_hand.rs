//! Reports built by hand, to test the words without the engine.

use engine::{
    Abstention, Answer, Answers, Contribution, Gate, Group, Item, Level, Measure, Mode, PathCode, PerWay, Quality,
    Ranking, Report, Sharing, Source, Verdict, Way,
};
use exchange::share::Recommendation;
use support::rank;

/// One term of an index.
pub(crate) fn contribution(source: Source, group: Group, points: f64) -> Contribution {
    Contribution { source, group, points }
}

/// A ranking with these members first, then the other ways.
pub(crate) fn ranking(level: Level, abstention: Option<Abstention>, members: &[Way]) -> Ranking {
    let mut order: Vec<Way> = members.to_vec();
    order.extend(Way::ALL.iter().filter(|way| !members.contains(way)));
    Ranking {
        order: order.try_into().expect("four ways"),
        excluded: PerWay::default(),
        index: PerWay::default(),
        p1: PerWay::default(),
        q10: PerWay::default(),
        q90: PerWay::default(),
        verdict: Verdict {
            level,
            abstention,
            members: members.to_vec(),
            reasons: Vec::new(),
        },
        path: PathCode::CapeCesaAssocie,
    }
}

/// What a link would say of this ranking.
pub(crate) fn recommendation(ranking: &Ranking) -> Recommendation {
    let mut whole = report(&[]);
    whole.ranking = ranking.clone();
    Recommendation::of(&whole)
}

/// A report with these answers and nothing else.
pub(crate) fn report(chosen: &[(Item, &str)]) -> Report {
    let mut answers = Answers::default();
    for &(item, id) in chosen {
        answers
            .set(item, Answer::Choice(rank(item, id)))
            .expect("a valid answer");
    }
    Report {
        law: crate::LAW,
        answers,
        mode: Mode::Complete,
        measure: Measure::default(),
        gates: PerWay::of(|_| Gate::default()),
        sharing: Sharing::ToCheck,
        contributions: PerWay::default(),
        ranking: ranking(Level::Nette, None, &[Way::Cae]),
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
