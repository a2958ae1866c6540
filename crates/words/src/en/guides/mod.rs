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
    "Ce mois suit le niveau de ventes que des chiffres donnent pour cette voie. Les trois autres guides en racontent un autre : ne comparez pas les montants. Pour comparer à ventes égales, répondez au questionnaire : votre résultat donne les quatre.",
));

/// A limit that the four ways share.
const PUBLIC_SERVICE: Block = text(
    "En règle générale, un poste public à temps complet ne permet pas de créer une entreprise, même si vous l’exercez à temps partiel. L’administration peut autoriser par écrit une activité accessoire, prise dans une liste, ou un temps partiel pour création. C’est vrai aussi pour un contrat en CAE ou en portage. Les œuvres de l’esprit sont libres, comme une profession libérale qui découle de fonctions d’enseignement. Pour un poste à temps non complet, à 70 % ou moins, une déclaration suffit.",
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
    "Après un emploi : une clause de non-concurrence peut interdire une activité, dans un lieu et pour une durée, si elle est limitée et payée. Relisez votre contrat.",
    &[&law::SALARIE_NON_CONCURRENCE.about],
);

/// A limit of the two ways that pay wages.
const EMPLOYEE_PERMIT: Block = text(
    "S’il vous faut un titre de séjour, vérifiez qu’il permet ce travail salarié. Un titre d’indépendant ne suffit pas en principe. Une carte talent liée à un emploi vaut pour cet emploi.",
    &[
        &law::ETRANGER_SALARIE_PORTAGE_CAE.about,
        &law::ETRANGER_TALENT_SALARIE.about,
    ],
);

/// What the two ways that pay wages share: with the same hours written, the same reduction.
const REDUCTION: Block = text(
    "La loi ouvre la réduction générale de cotisations à tous les salariés couverts par l’assurance chômage, en CAE comme en portage. Son montant dépend des heures écrites au contrat : demandez combien avant de signer.",
    &[&law::REDUCTION_GENERALE_SALARIES.about],
);

/// A limit of the two ways without wages.
const INDEPENDENT_PERMIT: Block = text(
    "S’il vous faut un titre de séjour, vérifiez qu’il permet une activité indépendante. Un titre étudiant, ou une carte talent liée à un emploi, ne suffit pas.",
    &[
        &law::ETRANGER_TITRE_INDEPENDANT.about,
        &law::ETRANGER_ETUDIANT.about,
        &law::ETRANGER_TALENT_SALARIE.about,
    ],
);

/// A limit that the four ways share.
const OVERSEAS: Block = text(
    "Outre-mer et à Mayotte, cotisations, TVA et salaire minimum suivent des taux propres. Les chiffres de cette page valent pour la métropole.",
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
    section("definition", "Ce que c’est", blocks)
}

const fn month(blocks: &'static [Block]) -> Section {
    section("un-mois", "Un mois ordinaire", blocks)
}

const fn of_hundred(blocks: &'static [Block]) -> Section {
    section("sur-100", crate::outcomes_words::TITLE, blocks)
}

const fn living_with(blocks: &'static [Block]) -> Section {
    section("vivre-avec", "Vivre avec, au quotidien", blocks)
}

const fn for_whom(blocks: &'static [Block]) -> Section {
    section("pour-qui", "Pour qui, et pour qui pas", blocks)
}

const fn money(blocks: &'static [Block]) -> Section {
    section("argent", "L’argent qui entre, l’argent qui sort", blocks)
}

const fn protection(blocks: &'static [Block]) -> Section {
    section("protection", "La protection", blocks)
}

const fn limits(blocks: &'static [Block]) -> Section {
    section("limites", "Les limites", blocks)
}

const fn figures(blocks: &'static [Block]) -> Section {
    section("chiffres", "Les chiffres de 2026", blocks)
}

const fn first_steps(blocks: &'static [Block]) -> Section {
    section("premieres-etapes", "Les premières étapes", blocks)
}

const fn questions(blocks: &'static [Block]) -> Section {
    section("questions", "Les questions à poser avant de signer", blocks)
}

const fn crossings(blocks: &'static [Block]) -> Section {
    section("passerelles", "Passer d’une voie à l’autre", blocks)
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
