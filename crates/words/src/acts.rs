//! What to do today: one act of 15 to 30 minutes, free, alone, with a result on paper; then what else the situation asks.
//!
//! First what decides before any way, in this order: permit, age, contract, agreement, title or qualification, insurance. Then the
//! way, then what an allowance, studies or a pension ask.

mod deed;
mod rules;

use engine::{Abstention, Answers, FCas, FSituation, Item, PathCode, Report, Way, path_from};
use law::About;

use super::language::acts as text;
use super::language::acts::meanings;
use super::language::format::euros;

pub use deed::Deed;

/// What to do today, as the page shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Act {
    /// Which one it is.
    pub deed: Deed,
    /// The act itself, an infinitive of six words at most: the button of the first screen.
    pub label: &'static str,
    /// How long it takes.
    pub minutes: u8,
    /// How to do it, two to four sentences.
    pub text: &'static str,
    /// The end of « C’est fait quand : », in lower case, with its full stop.
    pub done_when: &'static str,
    /// A text ready to send, when somebody must be asked.
    pub message: Option<Message>,
    /// Where to do it: official or national sites, each with the fact that says so.
    pub links: &'static [Link],
}

/// A text ready to copy or send; between square brackets, what only the person knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its subject.
    pub subject: &'static str,
    /// Its body, lines apart.
    pub body: String,
    /// What it says, for a page in another language than the message.
    pub meaning: Option<String>,
}

/// A site, by the name that people know it by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    /// What one finds there.
    pub name: &'static str,
    /// The fact that holds its address.
    pub fact: &'static About,
}

/// The words of an act before the amounts of the person take their place in its message.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ActText {
    pub(crate) label: &'static str,
    pub(crate) minutes: u8,
    pub(crate) text: &'static str,
    pub(crate) done_when: &'static str,
    /// Subject and body, with `{tarif}` and `{ca}` for the amounts.
    pub(crate) message: Option<(&'static str, &'static str)>,
    pub(crate) links: &'static [Link],
}

/// The act of today: the first of [`acts`].
///
/// `ahead` are the ways in front, best first: one, or those of a close call.
pub fn first_act(report: &Report, abstention: Option<Abstention>, ahead: &[Way]) -> Act {
    let deed = deeds(report, abstention, ahead).into_iter().next();
    act(deed.unwrap_or(Deed::Answer), &report.answers)
}

/// The act of today, then what else this situation asks, in order; never empty, each act once.
pub fn acts(report: &Report, abstention: Option<Abstention>, ahead: &[Way]) -> Vec<Act> {
    let deeds = deeds(report, abstention, ahead).into_iter();
    deeds.map(|deed| act(deed, &report.answers)).collect()
}

/// How many steps of this path its own act stands for, among these acts: they are not said twice.
pub fn steps_done_by(acts: &[Act], code: PathCode, answers: &Answers) -> usize {
    let own = deed::of_path(code, answers);
    let stands = acts.iter().any(|act| act.deed == own);
    if stands { deed::stands_for(code) } else { 0 }
}

/// Whether « Préparer » comes before the steps of this path: not while something must be settled first.
pub const fn prepares(code: PathCode) -> bool {
    deed::prepares(code)
}

fn deeds(report: &Report, abstention: Option<Abstention>, ahead: &[Way]) -> Vec<Deed> {
    let answers = &report.answers;
    let path = ahead.first().map_or(report.ranking.path, |&way| path_from(report, way));
    match abstention {
        Some(Abstention::FaitADemander | Abstention::TropPeuDeReponses) => vec![Deed::Answer],
        Some(Abstention::HorsChamp) if FCas::Pacifique.ticked().holds(answers) => vec![Deed::Territory],
        Some(Abstention::Attendre | Abstention::HorsChamp) => vec![deed::of_path(path, answers)],
        Some(Abstention::AucunPossible) => vec![Deed::Blocked],
        Some(Abstention::AucunNeConvient) => vec![none_fits(answers)],
        Some(Abstention::TropProches) => vec![Deed::Clients],
        None => {
            let way = deed::of_ways(ahead).unwrap_or_else(|| deed::of_path(path, answers));
            rules::around(report, ahead, way)
        }
    }
}

/// What else is a good answer depends on whether there is a job.
fn none_fits(answers: &Answers) -> Deed {
    match FSituation::of(answers) {
        Some(FSituation::SalariePlein | FSituation::SalariePartiel | FSituation::Public) => Deed::NoneFitsWithJob,
        Some(FSituation::FinContrat | FSituation::ChomageAre | FSituation::ChomageSans | FSituation::SansActivite) => {
            Deed::NoneFitsWithoutJob
        }
        Some(FSituation::Etudes | FSituation::Retraite | FSituation::MicroDeja | FSituation::Independant) | None => {
            Deed::NoneFits
        }
    }
}

/// The words of an act for this person.
pub fn act(deed: Deed, answers: &Answers) -> Act {
    let said = text::act(deed);
    let fill = |text: &str, euros: fn(i64) -> String, rate: &str, turnover: &str| {
        let amount = |item, unknown: &str| {
            let known = answers.amount(item);
            known.map_or_else(|| unknown.to_owned(), |amount| euros(amount.into()))
        };
        text.replace("{tarif}", &amount(Item::FTarif, rate))
            .replace("{ca}", &amount(Item::FCa, turnover))
    };
    let body = |body| fill(body, text::amount::in_messages, text::YOUR_RATE, text::YOUR_TURNOVER);
    let meaning = |meaning| fill(meaning, euros, meanings::YOUR_RATE, meanings::YOUR_TURNOVER);
    Act {
        deed,
        label: said.label,
        minutes: said.minutes,
        text: said.text,
        done_when: said.done_when,
        message: said.message.map(|(subject, text)| Message {
            subject,
            body: body(text),
            meaning: meanings::meaning(deed).map(meaning),
        }),
        links: said.links,
    }
}
