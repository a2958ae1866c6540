//! The 38 criteria of IPDAS that concern a choice like this one, each with what was found on this site, and where to see it.
//!
//! Numbers and order are those of the instrument of 47 criteria (Elwyn et al. 2009, PMC2649534); which of them qualify
//! an aid and which certify it are those of its version 4 (Joseph-Williams et al., Medical Decision Making 2014). The words are ours.

use super::super::format::{date, number};
use exchange::route::Page;
use law::Date;

mod criteria;

pub use criteria::DIMENSIONS;

/// What IPDAS makes of a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Without it, it is no decision aid.
    Qualifying,
    /// Without it, the aid may lean to one side.
    Certification,
    /// It makes the aid better.
    Quality,
}

/// What was found for a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Met; the name of a test that fails if it breaks, which is not shown.
    Met(&'static str),
    /// Met in part; the name of the test of that part.
    Partly(&'static str),
    /// Only a study with people can say.
    People,
    /// Only who publishes the site can say.
    Publisher,
}

/// Where to see it on the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The page.
    pub page: Page,
    /// Id of the part; empty for the whole page.
    pub part: &'static str,
    /// The words of the link.
    pub name: &'static str,
}

/// A criterion; its number is its rank among all of them.
#[derive(Clone, Copy, Debug)]
pub struct Criterion {
    /// What it asks, in our own words.
    pub asks: &'static str,
    /// What IPDAS makes of it.
    pub kind: Kind,
    /// What was found.
    pub state: State,
    /// What shows it, or what is lacking.
    pub how: &'static str,
    /// Where to see it, or where it is said that it is lacking.
    pub place: Place,
}

/// What several criteria are about.
#[derive(Clone, Copy, Debug)]
pub struct Dimension {
    /// Its name.
    pub title: &'static str,
    /// Its criteria, in order.
    pub criteria: &'static [Criterion],
}

/// The day of this check.
pub const CHECKED: Date = Date::new(2026, 11, 30);
/// How many criteria the instrument has; those after the last of [`criteria`] are about medical tests.
pub const ALL: usize = 47;
/// Title of the page.
pub const TITLE: &str = "A decision aid, criterion by criterion";
/// What search engines show.
pub const DESCRIPTION: &str =
    "What the international rules for decision aids ask, and which of them Quatre Voies meets.";
/// Title of the counts.
pub const COUNTS: &str = "What we found";
/// Title of the sources.
pub const SOURCES: &str = "Where these criteria come from";
/// Before the place where a criterion can be seen.
pub const SEE: &str = "Where to see it";
/// The criteria that are about something else.
pub const LEFT_OUT: &str = "Criteria 39 to 47 are about medical tests: they do not apply here.";
/// The texts that say what each criterion asks.
pub const READ: &[(&str, &str)] = &[
    (
        "Elwyn et al., PLoS ONE, 2009: the IPDASi instrument of 47 criteria",
        "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2649534/",
    ),
    (
        "Joseph-Williams et al., Medical Decision Making, 2014: version 4, which says which ones are essential",
        "https://doi.org/10.1177/0272989X13501721",
    ),
];

/// What IPDAS is, and who checked when.
pub fn lead() -> String {
    [
        "IPDAS is a set of international rules. They say what a good decision aid contains. They come from health care: we read “treatment” as “way”. We went through the criteria one by one on ",
        &date(CHECKED),
        ". We did it ourselves: it is neither a label nor an outside opinion.",
    ]
    .concat()
}

/// The name of a kind, after a criterion.
pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Qualifying => "Essential.",
        Kind::Certification => "Against biased advice.",
        Kind::Quality => "Quality.",
    }
}

/// A state in words, after a criterion.
pub const fn state(state: State) -> &'static str {
    match state {
        State::Met(_) => "Met.",
        State::Partly(_) => "Met in part.",
        State::People => "Waiting for people.",
        State::Publisher => "Waiting for the publisher.",
    }
}

/// How many of each kind are met, then what the others wait for.
pub fn counts() -> Vec<String> {
    let met = |kind: Option<Kind>| {
        let of_kind = |criterion: &&Criterion| kind.is_none_or(|kind| criterion.kind == kind);
        let all: Vec<&Criterion> = criteria().map(|(_, criterion)| criterion).filter(of_kind).collect();
        let met = all.iter().filter(|found| matches!(found.state, State::Met(_))).count();
        [&counted(met), " of ", &counted(all.len())].concat()
    };
    let waiting = |is: fn(State) -> bool| counted(criteria().filter(|(_, found)| is(found.state)).count());
    vec![
        [&met(None), " criteria met"].concat(),
        [&met(Some(Kind::Qualifying)), " essential criteria met"].concat(),
        [&met(Some(Kind::Certification)), " criteria against biased advice met"].concat(),
        [&waiting(|state| matches!(state, State::Partly(_))), " met in part"].concat(),
        [
            &waiting(|state| state == State::People),
            " waiting for a study with people",
        ]
        .concat(),
        [
            &waiting(|state| state == State::Publisher),
            " waiting for the people who publish this site",
        ]
        .concat(),
    ]
}

/// What a signed copy meets more: its publisher says who pays.
pub fn signed() -> String {
    let met = |kind: Option<Kind>| {
        let funded =
            |criterion: &Criterion| criterion.state == State::Publisher && criterion.kind == Kind::Certification;
        let of_kind = criteria().filter(|(_, found)| kind.is_none_or(|kind| found.kind == kind));
        let met = of_kind.filter(|(_, found)| matches!(found.state, State::Met(_)) || funded(found));
        counted(met.count())
    };
    let (all, certifying) = (met(None), met(Some(Kind::Certification)));
    [
        "A copy that its publisher signs says who pays for it. It then meets ",
        &all,
        " criteria, of which ",
        &certifying,
        " are against biased advice.",
    ]
    .concat()
}

fn counted(count: usize) -> String {
    number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// Every criterion with its number, from 1.
pub fn criteria() -> impl Iterator<Item = (usize, &'static Criterion)> {
    let all = DIMENSIONS.iter().flat_map(|dimension| dimension.criteria);
    all.enumerate().map(|(rank, criterion)| (rank + 1, criterion))
}
