//! « Sur 100 personnes »: what became of people in each way and of those who started nothing; what not starting now keeps and costs.

use engine::{Abstention, Answers, FActivite, FSituation, Way};
use exchange::share::Recommendation;
use law::{About, Fact, OfHundred};

use super::language::outcomes::{COMMON, ELSEWHERE, PREPARE_AND_WAIT, TRY_WITHOUT_SELLING, kept, outcomes};
use super::words::SourcedText;

/// What became of people of one class, never as a promise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcomes {
    /// Who was counted, how many, where and when, and by whom.
    pub class: SourcedText,
    /// How many of a hundred.
    pub hundred: Hundred,
    /// What nobody counted well, where nobody did.
    pub missing: Option<&'static str>,
    /// Incomes and the like, of a class of their own.
    pub also: &'static [SourcedText],
    /// How sure these figures are.
    pub sureness: SourcedText,
    /// What they do not say.
    pub unsaid: &'static str,
}

/// A natural frequency of a hundred, told both ways in one sentence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hundred {
    /// The fact that counts both: they make a hundred.
    pub of: &'static Fact<OfHundred>,
    /// « Sur 100…, 46 …, 54 … »: those who did, then the others.
    pub text: SourcedText,
}

impl Outcomes {
    /// Every text with its facts, in the order of the page; what nobody counted rests on none.
    pub fn texts(&self) -> Vec<SourcedText> {
        let bare = |text| SourcedText { text, facts: &[] };
        let missing = self.missing.map(bare);
        let before = [self.class, self.hundred.text].into_iter().chain(missing);
        let after = [self.sureness, bare(self.unsaid)];
        before.chain(self.also.iter().copied()).chain(after).collect()
    }
}

/// Not starting now: what it keeps, what it costs, and that it is an answer too.
#[derive(Clone, Debug, PartialEq)]
pub struct NotNow {
    /// What helps, the person's own situation first.
    pub helps: Vec<SourcedText>,
    /// What it costs, the same.
    pub costs: Vec<SourcedText>,
    /// « Garder votre emploi est aussi une bonne réponse. »
    pub closing: &'static str,
}

/// What a situation keeps and costs when nothing starts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Kept {
    /// What goes on.
    pub(crate) helps: SourcedText,
    /// How to try all the same.
    pub(crate) tries: Tries,
    /// What is lost meanwhile.
    pub(crate) costs: SourcedText,
    /// That it is an answer too.
    pub(crate) closing: &'static str,
}

/// How to try while nothing starts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Tries {
    /// Without any of the four ways.
    Alone(SourcedText),
    /// With a CAPE, in a CAE that is open to the person; otherwise without selling.
    WithCape(SourcedText),
}

/// What not starting now keeps and costs for this result and these answers; for anyone when the situation is not known.
pub fn not_now(shown: &Recommendation, answers: Option<&Answers>) -> NotNow {
    let kept = kept(answers.and_then(FSituation::of));
    let tries = match kept.tries {
        Tries::Alone(text) => text,
        Tries::WithCape(text) if proposes(shown, Way::Cae) => text,
        Tries::WithCape(_) => TRY_WITHOUT_SELLING,
    };
    NotNow {
        helps: vec![kept.helps, tries],
        costs: vec![kept.costs, COMMON],
        closing: if waits(shown) { PREPARE_AND_WAIT } else { kept.closing },
    }
}

/// Whether a way may be proposed: nothing has to be settled or asked first, and it is neither closed nor held back.
fn proposes(shown: &Recommendation, way: Way) -> bool {
    let asks = shown.abstention == Some(Abstention::FaitADemander);
    !waits(shown) && !asks && !shown.excluded[way]
}

/// Whether a point must be settled before any way.
fn waits(shown: &Recommendation) -> bool {
    shown.abstention == Some(Abstention::Attendre)
}

/// An honest answer that is none of the four ways.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Elsewhere {
    /// Anchor in the page.
    pub id: &'static str,
    /// What it is: « Une association ».
    pub title: &'static str,
    /// When it is the right answer.
    pub when: &'static str,
    /// What the law says of it.
    pub text: SourcedText,
    /// Name of the official site; its address is that of the fact.
    pub site: &'static str,
    /// The fact that holds the address.
    pub fact: &'static About,
}

/// The honest answers that these answers call for, beside the four ways; none of them is an answer to who must wait.
pub fn elsewhere_answers(shown: &Recommendation, answers: &Answers) -> Vec<&'static Elsewhere> {
    let called = |row: &&Elsewhere| !waits(shown) && calls_for(row.id, answers);
    ELSEWHERE.iter().filter(called).collect()
}

/// No question tells yet of an association, nor of a firm to take over.
fn calls_for(id: &str, answers: &Answers) -> bool {
    id == "cesu" && FActivite::of(answers) == Some(FActivite::ServicesPersonne)
}

/// The outcomes of the four ways, in their order.
pub fn outcomes_of_ways() -> impl Iterator<Item = (Way, &'static Outcomes)> {
    Way::ALL.iter().map(|&way| (way, outcomes(way)))
}
