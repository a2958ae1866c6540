//! What each step of a path asks officially, and what moving costs or loses, for this person.

use engine::{Answers, FAre, FDepart, FHorizon, FSituation, Item, PathCode, Report};
use law::About;

use super::language::moves as text;

/// What a step of a path is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Move {
    /// Preparing, whatever the way.
    Prepare,
    /// Meeting a CAE.
    MeetCae,
    /// Signing a CAPE.
    Cape,
    /// Signing a CESA.
    Cesa,
    /// Becoming a member of the CAE.
    Member,
    /// Working less for an employer.
    LessWork,
    /// Reading one's employment contract again.
    Contract,
    /// Opening a micro.
    OpenMicro,
    /// Watching its ceilings.
    WatchMicro,
    /// Comparing portage firms.
    ComparePortage,
    /// Signing a mission.
    SignMission,
    /// Coming to the end of the missions.
    EndMission,
    /// Finding the money.
    Finance,
    /// Writing the statutes.
    Statutes,
    /// Creating a company.
    Create,
    /// Asking an administration.
    Public,
    /// The régime of artists-authors.
    Artist,
    /// Farming.
    Farm,
    /// Getting qualified.
    Qualify,
}

/// For whom a line is worth reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum For {
    /// Everybody.
    All,
    /// People with unemployment rights.
    Benefit,
    /// People the Acre may concern.
    Acre,
    /// Full-time employees.
    FullTime,
    /// People who leave a micro, now or along this path.
    FromMicro,
    /// People who have tried with a CAPE along this path.
    AfterCape,
    /// People who leave an employment contract along this path.
    FromContract,
    /// Employees who mean to live on the project, and whose contract may end by resigning.
    Leaving,
    /// Students.
    Student,
}

/// A line in words with its source.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Line {
    /// For whom.
    pub(crate) who: For,
    /// What to do or what it costs.
    pub(crate) text: &'static str,
    /// Where it comes from.
    pub(crate) fact: &'static About,
}

/// What lies behind a step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepDetails {
    /// Official first steps, with their site.
    pub official: Vec<(&'static str, &'static About)>,
    /// What moving costs or loses.
    pub costs: Vec<(&'static str, &'static About)>,
}

/// Behind « Préparer ».
pub fn preparation(report: &Report) -> StepDetails {
    details(Move::Prepare, &report.answers, &[])
}

/// Behind each step of a path, in order; a step about which there is nothing to add is empty.
pub fn step_details(report: &Report, code: PathCode) -> Vec<StepDetails> {
    let moves = text::moves(code);
    let behind = |place: usize| {
        moves[place].map_or_else(StepDetails::default, |step| {
            details(step, &report.answers, &moves[..place])
        })
    };
    (0..moves.len()).map(behind).collect()
}

fn details(step: Move, answers: &Answers, before: &[Option<Move>]) -> StepDetails {
    let kept = |lines: &'static [Line]| {
        let lines = lines.iter().filter(|line| concerns(line.who, answers, before));
        lines.map(|line| (line.text, line.fact)).collect()
    };
    let (official, costs) = text::behind(step);
    StepDetails {
        official: kept(official),
        costs: kept(costs),
    }
}

fn concerns(who: For, answers: &Answers, before: &[Option<Move>]) -> bool {
    let situation = |ids: &[u8]| {
        answers
            .choice(Item::FSituation)
            .is_some_and(|chosen| ids.contains(&chosen))
    };
    let passed = |step: Move| before.contains(&Some(step));
    match who {
        For::All => true,
        For::Benefit => situation(&BENEFIT) && answers.choice(Item::FAre) != Some(NO_RIGHTS),
        For::Acre => situation(&ACRE),
        For::FullTime => situation(&[FULL_TIME]),
        For::FromMicro => situation(&[MICRO]) || passed(Move::OpenMicro),
        For::AfterCape => passed(Move::Cape),
        For::FromContract => passed(Move::Cesa) || passed(Move::SignMission),
        For::Leaving => {
            let horizon = answers.choice(Item::FHorizon);
            let long = horizon.is_some_and(|chosen| LIVING.contains(&chosen));
            situation(&EMPLOYEE) && long && !matches!(FDepart::of(answers), Some(FDepart::Rupture | FDepart::Fin))
        }
        For::Student => situation(&[STUDENT]),
    }
}

const FULL_TIME: u8 = FSituation::SalariePlein.rank();
const STUDENT: u8 = FSituation::Etudes.rank();
const EMPLOYEE: [u8; 2] = [FULL_TIME, FSituation::SalariePartiel.rank()];
const LIVING: [u8; 2] = [FHorizon::Vivre.rank(), FHorizon::Batir.rank()];
const MICRO: u8 = FSituation::MicroDeja.rank();
const NO_RIGHTS: u8 = FAre::PasDroits.rank();
const BENEFIT: [u8; 2] = [FSituation::ChomageAre.rank(), FSituation::FinContrat.rank()];
const ACRE: [u8; 5] = [
    FSituation::ChomageAre.rank(),
    FSituation::ChomageSans.rank(),
    FSituation::FinContrat.rank(),
    FSituation::Etudes.rank(),
    FSituation::SansActivite.rank(),
];

/// Whether the last day to ask for the Acre matters: the person may have it, and this path creates a business.
pub fn acre_matters(report: &Report, code: PathCode) -> bool {
    let creates = |step: &Option<Move>| matches!(step, Some(Move::OpenMicro | Move::Create));
    concerns(For::Acre, &report.answers, &[]) && text::moves(code).iter().any(creates)
}
