//! What becomes of each answer to items-2, as a table: what is in no row goes on under the same ids.
//!
//! `schema/items-2.md` is this table for people; a test compares them.

use engine::Item;

/// What becomes of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Becomes {
    /// The same answer.
    Same,
    /// The same answer, which newer options may say better: the person reads it again.
    Reread,
    /// This option of the same question; what is missing to it is asked.
    Completed(&'static str, Item),
    /// This option of the same question, and one of another question.
    Both(&'static str, Item, &'static str),
    /// Nothing: several answers of today may be meant, the question is asked again.
    AskedAgain,
    /// Nothing: the question is no longer asked after this activity.
    Dropped,
}

/// One row: the first one that fits decides.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The question.
    pub item: Item,
    /// The answers it is about; empty for every one.
    pub options: &'static [&'static str],
    /// The activities it is about; empty for every one, given or not.
    pub activities: &'static [&'static str],
    /// What becomes of them.
    pub becomes: Becomes,
}

/// The activities in which a diploma of another trade changes nothing: « non » still says all.
const CRAFT_AND_TRADE: &[&str] = &[
    "artisanat_batiment",
    "artisanat_diplome",
    "artisanat_fabrication",
    "commerce_stock",
    "restauration_lieu",
    "transport",
    "services_personne",
];

const fn row(item: Item, options: &'static [&'static str], becomes: Becomes) -> Row {
    after(&[], item, options, becomes)
}

const fn after(
    activities: &'static [&'static str],
    item: Item,
    options: &'static [&'static str],
    becomes: Becomes,
) -> Row {
    Row {
        item,
        options,
        activities,
        becomes,
    }
}

/// The table.
pub const ROWS: &[Row] = &[
    row(Item::FActivite, &["agriculture"], Becomes::AskedAgain),
    row(
        Item::FActivite,
        &[
            "conseil",
            "autre",
            "restauration_lieu",
            "artisanat_fabrication",
            "services_particuliers",
        ],
        Becomes::Reread,
    ),
    row(
        Item::FActivite,
        &["reglementee"],
        Becomes::Completed("reglementee", Item::FTitrePro),
    ),
    row(Item::FReglementee, &["cipav"], Becomes::AskedAgain),
    row(Item::FClients, &["une_entreprise"], Becomes::AskedAgain),
    after(&["reglementee"], Item::FQualif, &[], Becomes::Dropped),
    after(CRAFT_AND_TRADE, Item::FQualif, &["non"], Becomes::Same),
    row(Item::FQualif, &["non"], Becomes::AskedAgain),
    row(
        Item::FSituation,
        &["public_plein"],
        Becomes::Both("public", Item::FPublic, "plein"),
    ),
    row(
        Item::FSituation,
        &["public_partiel"],
        Becomes::Completed("public", Item::FPublic),
    ),
    row(Item::FCas, &["employeur_demande"], Becomes::AskedAgain),
    row(Item::FCas, &["mineur"], Becomes::Completed("mineur", Item::FMineur)),
    row(
        Item::FCas,
        &["interdit_gerer"],
        Becomes::Completed("interdit_gerer", Item::FInterdiction),
    ),
    row(
        Item::FTitre,
        &["oui_salarie"],
        Becomes::Both("oui_limite", Item::FCarte, "salarie"),
    ),
    row(
        Item::FTitre,
        &["oui_etudiant"],
        Becomes::Both("oui_limite", Item::FCarte, "etudiant"),
    ),
    row(
        Item::FTitre,
        &["oui_entrepreneur"],
        Becomes::Completed("oui_limite", Item::FCarte),
    ),
];

/// The row about an answer, after this activity; none for one that goes on as it is.
pub(super) fn row_of(item: Item, option: Option<&str>, activity: Option<&str>) -> Option<&'static Row> {
    let fits = |list: &[&str], word: Option<&str>| list.is_empty() || word.is_some_and(|word| list.contains(&word));
    ROWS.iter()
        .find(|row| row.item == item && fits(row.options, option) && fits(row.activities, activity))
}
