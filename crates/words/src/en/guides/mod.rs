//! One guide a way, their comparison by topic of life, and what to read next.

mod cae;
mod comparison;
mod creation;
mod further;
mod micro;
mod portage;

use crate::guides::{Block, Figure, Guide, MonthLine, OfficialStep, Section};
use crate::words::SourcedText;
use engine::Way;
use law::About;

pub use comparison::{COMPARISON, OPENING};
pub use further::FURTHER;

/// Before each month: the four are not to be compared.
const NOT_THE_SAME_MONTH: Block = Block::Text(advice(
    "This month follows the level of sales that figures give for this way. The three other guides tell a different month: do not compare the amounts. To compare with equal sales, answer the questionnaire: your result gives all four.",
));

/// A limit that the four ways share.
const PUBLIC_SERVICE: Block = text(
    "As a general rule, a full-time public post does not allow you to set up a business, even if you work part-time in it. Your public employer may authorise in writing a secondary activity (activité accessoire), taken from a list. It may also authorise in writing part-time work to start a business (temps partiel pour création). The same rules apply to a contract in a CAE or in portage. Works of the mind (œuvres de l’esprit) may be created freely. You may also freely practise a liberal profession (profession libérale) that follows from teaching duties. For a post that is itself less than full-time (temps non complet), at 70% or less, a declaration is enough.",
    &[
        &law::AGENTS_PUBLICS_INTERDICTION.about,
        &law::AGENTS_PUBLICS_LISTE.about,
        &law::AGENTS_PUBLICS_TEMPS_PARTIEL.about,
        &law::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION.about,
        &law::AGENTS_PUBLICS_TEMPS_NON_COMPLET.about,
        &law::AGENTS_PUBLICS_OEUVRES.about,
        &law::AGENTS_PUBLICS_ENSEIGNANTS.about,
    ],
);

/// What may follow a job, before entering any of the four ways.
const AFTER_A_JOB: SourcedText = said(
    "After a job: a non-competition clause may forbid an activity, in a place and for a time, if the clause is limited and paid. Read your contract again.",
    &[&law::SALARIE_NON_CONCURRENCE.about],
);

/// A limit of the two ways that pay wages.
const EMPLOYEE_PERMIT: Block = text(
    "If you need a residence permit, check that it allows this work as an employee. A permit for the self-employed is not enough in principle. A “carte talent” permit linked to a job is valid for that job.",
    &[
        &law::ETRANGER_SALARIE_PORTAGE_CAE.about,
        &law::ETRANGER_TALENT_SALARIE.about,
    ],
);

/// What the two ways that pay wages share: with the same hours written, the same reduction.
const REDUCTION: Block = text(
    "By law, the general reduction of social contributions is for all employees covered by unemployment insurance, in a CAE as in portage. Its amount depends on the hours written in the contract: ask how much before you sign.",
    &[&law::REDUCTION_GENERALE_SALARIES.about],
);

/// A limit of the two ways without wages.
const INDEPENDENT_PERMIT: Block = text(
    "If you need a residence permit, check that it allows self-employed activity. A student permit, or a “carte talent” permit linked to a job, is not enough.",
    &[
        &law::ETRANGER_TITRE_INDEPENDANT.about,
        &law::ETRANGER_ETUDIANT.about,
        &law::ETRANGER_TALENT_SALARIE.about,
    ],
);

/// A limit that the four ways share.
const OVERSEAS: Block = text(
    "In overseas France and in Mayotte, social contributions, VAT and the minimum wage follow their own rates. The figures on this page are for mainland France.",
    &[&law::MAYOTTE_OUTRE_MER.about],
);

/// The guide of a way.
pub const fn guide(way: Way) -> &'static Guide {
    match way {
        Way::Cae => &cae::GUIDE,
        Way::Portage => &portage::GUIDE,
        Way::Micro => &micro::GUIDE,
        Way::Creation => &creation::GUIDE,
    }
}

const fn definition(blocks: &'static [Block]) -> Section {
    section("definition", "What it is", blocks)
}

const fn month(blocks: &'static [Block]) -> Section {
    section("un-mois", "An ordinary month", blocks)
}

const fn of_hundred(blocks: &'static [Block]) -> Section {
    section("sur-100", crate::outcomes_words::TITLE, blocks)
}

const fn living_with(blocks: &'static [Block]) -> Section {
    section("vivre-avec", "Living with it, day to day", blocks)
}

const fn for_whom(blocks: &'static [Block]) -> Section {
    section("pour-qui", "Who it is for, and who it is not for", blocks)
}

const fn money(blocks: &'static [Block]) -> Section {
    section("argent", "Money in, money out", blocks)
}

const fn protection(blocks: &'static [Block]) -> Section {
    section("protection", "Protection", blocks)
}

const fn limits(blocks: &'static [Block]) -> Section {
    section("limites", "Limits", blocks)
}

const fn figures(blocks: &'static [Block]) -> Section {
    section("chiffres", "The figures for 2026", blocks)
}

const fn first_steps(blocks: &'static [Block]) -> Section {
    section("premieres-etapes", "First steps", blocks)
}

const fn questions(blocks: &'static [Block]) -> Section {
    section("questions", "Questions to ask before you sign", blocks)
}

const fn crossings(blocks: &'static [Block]) -> Section {
    section("passerelles", "Moving from one way to another", blocks)
}

const fn section(id: &'static str, title: &'static str, blocks: &'static [Block]) -> Section {
    Section { id, title, blocks }
}

/// A paragraph with the facts behind it.
const fn text(text: &'static str, facts: &'static [&'static About]) -> Block {
    Block::Text(said(text, facts))
}

const fn said(text: &'static str, facts: &'static [&'static About]) -> SourcedText {
    SourcedText { text, facts }
}

/// Advice, or what anybody can see: no law and no money in it.
const fn advice(text: &'static str) -> SourcedText {
    said(text, &[])
}

const fn figure(label: &'static str, value: &'static str, fact: &'static About) -> Figure {
    Figure { label, value, fact }
}

const fn step(text: &'static str, site: &'static str, fact: &'static About) -> OfficialStep {
    OfficialStep { text, site, fact }
}

/// An amount of the month without the general reduction of contributions, then with it.
const fn range(label: &'static str, euros: i64, with_reduction: i64, facts: &'static [&'static About]) -> MonthLine {
    MonthLine {
        label,
        euros,
        at_best: Some(with_reduction),
        facts,
    }
}

/// A sure amount of the month.
const fn line(label: &'static str, euros: i64, facts: &'static [&'static About]) -> MonthLine {
    MonthLine {
        label,
        euros,
        at_best: None,
        facts,
    }
}
