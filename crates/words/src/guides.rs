//! The shapes of the guides, the comparison and the further reading, the same in every language, and the way to them.

use crate::outcomes::Outcomes;
use crate::words::{SourcedText, TermText};
use engine::Way;
use law::{About, Date};

pub use super::language::guides::{COMPARISON, FURTHER, OPENING, guide};

/// What to know about one way, for a page of its own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Guide {
    /// The way.
    pub way: Way,
    /// Title of the page.
    pub title: &'static str,
    /// What the way is and for whom, in a few sentences.
    pub lead: &'static str,
    /// The same sections in the same order for the four ways; création alone adds its legal forms.
    pub sections: &'static [Section],
}

/// A part of a guide, with its heading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Section {
    /// Anchor in the page, the same for the four ways.
    pub id: &'static str,
    /// Heading.
    pub title: &'static str,
    /// What it says, in order.
    pub blocks: &'static [Block],
}

/// A piece of a section.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Block {
    /// A paragraph.
    Text(SourcedText),
    /// A list, under a few words that lead into it.
    List {
        /// What the items have in common.
        lead: &'static str,
        /// One short paragraph each.
        items: &'static [SourcedText],
    },
    /// An ordinary month, told and counted.
    Month(Month),
    /// The figures of the year.
    Figures(&'static [Figure]),
    /// What to do first, in order.
    Steps(&'static [OfficialStep]),
    /// What to ask before signing.
    Questions(&'static [&'static str]),
    /// What became of a hundred people.
    Outcomes(&'static Outcomes),
}

/// A month of a way, at the level that a figure gives to people who are in it: the four are not to be compared.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Month {
    /// The activity and its sales, over a year and over the month.
    pub activity: SourcedText,
    /// Whom this month resembles, and whom it does not.
    pub resembles: SourcedText,
    /// How the month goes, without amounts.
    pub story: &'static [&'static str],
    /// What is invoiced, what is taken from it, and last what is left before income tax.
    pub lines: &'static [MonthLine],
    /// What the amounts suppose.
    pub note: SourcedText,
}

/// One line of the account of a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MonthLine {
    /// What it is.
    pub label: &'static str,
    /// Whole euros; negative when taken.
    pub euros: i64,
    /// The other end of the range when the amount depends on something unsure: the better one for the person.
    pub at_best: Option<i64>,
    /// The facts behind it.
    pub facts: &'static [&'static About],
}

/// A figure of the year with its source.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// What it measures.
    pub label: &'static str,
    /// The figure, as the fact writes it.
    pub value: &'static str,
    /// The fact that says it.
    pub fact: &'static About,
}

/// A first step, with the official site where it is done or explained.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OfficialStep {
    /// What to do.
    pub text: &'static str,
    /// Name of the site; its address is that of the fact.
    pub site: &'static str,
    /// The step as a dated fact.
    pub fact: &'static About,
}

/// The four ways on one topic of life.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ComparisonRow {
    /// Anchor in the page.
    pub id: &'static str,
    /// The topic: « Être payé ».
    pub topic: &'static str,
    /// One cell a way, in the order of [`Way::ALL`].
    pub cells: [SourcedText; 4],
    /// The fifth answer: not starting now.
    pub not_now: SourcedText,
}

/// A short entry of the further reading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FurtherTopic {
    /// Anchor in the page.
    pub id: &'static str,
    /// Heading.
    pub title: &'static str,
    /// Three to five sentences.
    pub text: &'static [SourcedText],
    /// Where to read more: name of the site, and the fact that holds its address.
    pub links: &'static [(&'static str, &'static About)],
}

/// Whether something resting on these facts is shown as « à vérifier » on this day.
pub fn to_check(facts: &[&About], today: Date) -> bool {
    facts.iter().any(|fact| fact.needs_check(today))
}

/// Every text of a block that people read, in order, without addresses.
pub fn texts(block: &Block) -> Vec<&'static str> {
    match block {
        Block::Text(claim) => vec![claim.text],
        Block::List { lead, items } => [*lead].into_iter().chain(items.iter().map(|item| item.text)).collect(),
        Block::Month(month) => [month.activity.text, month.resembles.text]
            .into_iter()
            .chain(month.story.iter().copied())
            .chain(month.lines.iter().map(|line| line.label))
            .chain([month.note.text])
            .collect(),
        Block::Figures(figures) => figures.iter().flat_map(|figure| [figure.label, figure.value]).collect(),
        Block::Steps(steps) => steps.iter().flat_map(|step| [step.text, step.site]).collect(),
        Block::Questions(questions) => questions.to_vec(),
        Block::Outcomes(outcomes) => outcomes.texts().into_iter().map(|claim| claim.text).collect(),
    }
}

/// The acronyms and terms of art of a guide, each once: what to explain beside it.
pub fn terms(guide: &Guide) -> Vec<&'static TermText> {
    let blocks = guide.sections.iter().flat_map(|section| section.blocks);
    let text: Vec<&str> = [guide.lead].into_iter().chain(blocks.flat_map(texts)).collect();
    super::terms_in(&text.join(" ")).collect()
}
