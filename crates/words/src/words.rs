//! The shapes of the texts, the same in every language.

use engine::{Item, Motive, Need, Way};
use law::About;

/// The words of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ItemText {
    /// The question itself.
    pub text: &'static str,
    /// How to answer it.
    pub help: Option<&'static str>,
    /// A short noun phrase, for recaps and for « ce qui changerait le résultat ».
    pub short: &'static str,
    /// What A and B stand for, for a question between two poles.
    pub poles: Option<(&'static str, &'static str)>,
}

/// The words of a section of the questionnaire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SectionText {
    /// Its title.
    pub title: &'static str,
    /// One sentence that leads into it.
    pub opening: &'static str,
}

/// The words of a way, with the forms that sentences need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WayText {
    /// Short name: « CAE ».
    pub name: &'static str,
    /// Full name.
    pub full: &'static str,
    /// With its article, inside a sentence: « la CAE ».
    pub the: &'static str,
    /// With its article, at the start of a sentence: « La CAE ».
    pub the_at_start: &'static str,
    /// After « de »: « de la CAE ».
    pub of: &'static str,
    /// Being in it: « en CAE ».
    pub within: &'static str,
    /// What it is, in one sentence.
    pub explanation: &'static str,
}

/// The words of a reason why a way is closed or open under a condition.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GateText {
    /// The reason.
    pub text: &'static str,
    /// What could open the way, or what to do.
    pub opens: &'static str,
    /// Legal basis, or practice.
    pub basis: &'static str,
    /// The facts behind it, the main one first; none only for « à préciser ».
    pub facts: &'static [&'static About],
}

/// A sentence with the facts behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SourcedText {
    /// The sentence or sentences.
    pub text: &'static str,
    /// The facts behind it; none when it only advises to ask.
    pub facts: &'static [&'static About],
}

/// A title and the sentence under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TitledText {
    /// The title.
    pub title: &'static str,
    /// The sentence under it.
    pub text: &'static str,
}

/// The title of a part of the result that opens on its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoorTitle {
    /// What it is about.
    pub name: &'static str,
    /// What it answers, in a line.
    pub answer: String,
}

/// A step of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// What to do; `{variante}` stands for the legal form.
    pub text: &'static str,
    /// The end of « C’est fait quand : », in lower case, with its full stop.
    pub done_when: Option<&'static str>,
}

/// The words of a path over time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathText {
    /// Its title.
    pub title: &'static str,
    /// Its steps, in order.
    pub steps: &'static [Step],
}

/// The words of a legal form inside « création ».
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct VariantText {
    /// Short name: « EURL ».
    pub name: &'static str,
    /// With its article, inside a sentence: « une EURL ».
    pub with_article: &'static str,
    /// What it is, in one sentence.
    pub explanation: &'static str,
    /// What it goes well with, in one sentence.
    pub suits: &'static str,
    /// The facts behind it.
    pub facts: &'static [&'static About],
}

/// A term and its explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermText {
    /// The term, as texts write it.
    pub term: &'static str,
    /// One sentence.
    pub explanation: &'static str,
}

/// Whether a turnover weighs on a way, and from which side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strain {
    /// It does not.
    None,
    /// Too low for this way.
    Low,
    /// Too high for this way.
    High,
}

/// What a group of contributions is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// A motive.
    Motive(Motive),
    /// A need, with what the motives add to it.
    Need(Need),
    /// A fact, turnover, costs or day rate.
    Answer(Item),
    /// The « partageur » gate of the CAE.
    Sharing,
}

/// What is said of a way on a motive or a need, by what the way supplies and what the person wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// It gives what the person asks for.
    For(&'static str),
    /// It lacks what they hold to, or has a price for what counts little for them.
    Against(&'static str),
    /// It lacks something they can do without, and the lack is a risk.
    ToKnow(&'static str),
    /// Nothing: an absence of obstacle is no reason.
    Nothing,
}

/// Why a way goes up or down for this person.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// What it is about.
    pub topic: Topic,
    /// Points of index, signed.
    pub points: f64,
    /// One or two whole sentences: what the way gives or lacks, and what the person said.
    pub(crate) said: String,
}

impl Reason {
    /// The whole sentence, or two.
    pub fn text(&self) -> String {
        self.said.clone()
    }
}

/// The reasons of one way, strongest first: three for and three against at most, two to know.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reasons {
    /// What the way gives, and the person asked for.
    pub for_it: Vec<Reason>,
    /// What it lacks or costs.
    pub against: Vec<Reason>,
    /// Neither: a lack of protection that they did not ask for, and must know before choosing.
    pub to_know: Vec<Reason>,
}

impl Reasons {
    /// What speaks for the way, or against it.
    pub(crate) const fn side(&mut self, good: bool) -> &mut Vec<Reason> {
        if good { &mut self.for_it } else { &mut self.against }
    }
}

/// What tells two ways apart for this person.
#[derive(Clone, Debug, PartialEq)]
pub struct Contrast {
    /// What it is about.
    pub topic: Topic,
    /// Points of the first minus points of the second.
    pub difference: f64,
    /// What the person said, once for both ways; empty when the rest says it.
    pub person: String,
    /// The way it leans to.
    pub towards: Way,
    /// What the first way gives, a clause in lower case; empty when the answer changes nothing there.
    pub first: String,
    /// What the second way gives, a clause in lower case; empty when the answer changes nothing there.
    pub second: String,
}

/// How a way meets the first reason to work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accord {
    /// It brings what the person works for.
    Agrees,
    /// It takes away some of it.
    Strains,
    /// It changes little.
    Neutral,
}
