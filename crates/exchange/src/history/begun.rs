//! What was answered before any program was there joins the attempt under way, as one line of answers.

use super::copies::Written;
use super::current::Attempt;
use crate::trade_told;
use engine::Item;

/// The attempt with the answers of what was begun that are later than its own; none when none is.
///
/// Where there was nothing, the place and the order of what was begun go on too. An activity that changes takes away what the one
/// before said.
pub fn joined(own: &Written, begun: &Written) -> Option<Attempt> {
    let mut attempt = own.attempt;
    if attempt.sheet.is_empty() {
        attempt = begun.attempt;
        attempt.follow();
        return (!attempt.sheet.is_empty()).then_some(attempt);
    }
    let said = |item| begun.attempt.sheet.answers.get(item);
    let news: Vec<Item> = begun
        .attempt
        .sheet
        .answers
        .iter()
        .map(|(item, _)| item)
        .filter(|&item| begun.when.of(item) > own.when.of(item) && said(item) != own.attempt.sheet.answers.get(item))
        .collect();
    if news.contains(&Item::FActivite) {
        trade_told::forget(&mut attempt.sheet);
    }
    for &item in &news {
        // It was read as valid.
        let _ = attempt.sheet.put(item, said(item));
    }
    attempt.follow();
    (!news.is_empty()).then_some(attempt)
}
