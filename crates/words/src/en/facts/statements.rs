//! The statements, one file a source file of `law`.

mod aids;
mod benefit;
mod cae;
mod creation;
mod directories;
mod further;
mod landmarks;
mod life;
mod micro;
mod other_answers;
mod outcomes;
mod permits;
mod portage;
mod qualifications;
mod situations;
mod steps;

const EVERY: &[&[(&str, &str)]] = &[
    aids::STATEMENTS,
    benefit::STATEMENTS,
    cae::STATEMENTS,
    creation::STATEMENTS,
    directories::STATEMENTS,
    further::STATEMENTS,
    landmarks::STATEMENTS,
    life::STATEMENTS,
    micro::STATEMENTS,
    other_answers::STATEMENTS,
    outcomes::STATEMENTS,
    permits::STATEMENTS,
    portage::STATEMENTS,
    qualifications::STATEMENTS,
    situations::STATEMENTS,
    steps::STATEMENTS,
];

/// The statement of the fact with this id; empty for an id that is no fact’s, which a test refuses.
pub(super) fn of(id: &str) -> &'static str {
    let found = EVERY.iter().find_map(|rows| {
        let at = rows.binary_search_by_key(&id, |(id, _)| id).ok()?;
        rows.get(at).map(|(_, statement)| *statement)
    });
    found.unwrap_or_default()
}
