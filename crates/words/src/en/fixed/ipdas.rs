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
pub const TITLE: &str = "Une aide à la décision, critère par critère";
/// What search engines show.
pub const DESCRIPTION: &str =
    "Ce que demandent les règles internationales des aides à la décision, et ce que Quatre Voies en respecte.";
/// Title of the counts.
pub const COUNTS: &str = "Ce que nous avons trouvé";
/// Title of the sources.
pub const SOURCES: &str = "D’où viennent ces critères";
/// Before the place where a criterion can be seen.
pub const SEE: &str = "Où le voir";
/// The criteria that are about something else.
pub const LEFT_OUT: &str = "Les critères 39 à 47 parlent d’examens médicaux : ils sont sans objet ici.";
/// The texts that say what each criterion asks, in English.
pub const READ: &[(&str, &str)] = &[
    (
        "Elwyn et al., PLoS ONE, 2009 : la grille IPDASi de 47 critères (en anglais)",
        "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2649534/",
    ),
    (
        "Joseph-Williams et al., Medical Decision Making, 2014 : la version 4, qui dit lesquels sont indispensables (en anglais)",
        "https://doi.org/10.1177/0272989X13501721",
    ),
];

/// What IPDAS is, and who checked when.
pub fn lead() -> String {
    [
        "IPDAS est un ensemble de règles internationales. Elles disent ce qu’une bonne aide à la décision contient. Elles sont nées dans la santé : nous lisons « traitement » comme « voie ». Nous avons passé les critères un par un le ",
        &date(CHECKED),
        ". Nous l’avons fait nous-mêmes : ce n’est ni un label, ni un avis extérieur.",
    ]
    .concat()
}

/// The name of a kind, after a criterion.
pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Qualifying => "Indispensable.",
        Kind::Certification => "Contre les avis orientés.",
        Kind::Quality => "Qualité.",
    }
}

/// A state in words, after a criterion.
pub const fn state(state: State) -> &'static str {
    match state {
        State::Met(_) => "Rempli.",
        State::Partly(_) => "Rempli en partie.",
        State::People => "Attend des personnes.",
        State::Publisher => "Attend l’éditeur.",
    }
}

/// How many of each kind are met, then what the others wait for.
pub fn counts() -> Vec<String> {
    let met = |kind: Option<Kind>| {
        let of_kind = |criterion: &&Criterion| kind.is_none_or(|kind| criterion.kind == kind);
        let all: Vec<&Criterion> = criteria().map(|(_, criterion)| criterion).filter(of_kind).collect();
        let met = all.iter().filter(|found| matches!(found.state, State::Met(_))).count();
        [&counted(met), " sur ", &counted(all.len())].concat()
    };
    let waiting = |is: fn(State) -> bool| counted(criteria().filter(|(_, found)| is(found.state)).count());
    vec![
        [&met(None), " critères remplis"].concat(),
        [&met(Some(Kind::Qualifying)), " critères indispensables remplis"].concat(),
        [
            &met(Some(Kind::Certification)),
            " critères contre les avis orientés remplis",
        ]
        .concat(),
        [&waiting(|state| matches!(state, State::Partly(_))), " rempli en partie"].concat(),
        [
            &waiting(|state| state == State::People),
            " qui attendent une étude avec des personnes",
        ]
        .concat(),
        [
            &waiting(|state| state == State::Publisher),
            " qui attendent l’éditeur du site",
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
        "Une copie que son éditeur signe dit qui la paie. Elle remplit alors ",
        &all,
        " critères, dont ",
        &certifying,
        " contre les avis orientés.",
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
