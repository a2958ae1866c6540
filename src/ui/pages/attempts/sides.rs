//! What an address of a comparison names: the attempt under way, kept attempts, links.

use super::compare::Side;
use crate::ui::attempts;
use crate::ui::session::Session;
use exchange::history::{Attempts, Kept, What};
use exchange::share;
use words::attempts as text;

/// Names the attempt under way in the address of a comparison.
pub(crate) const PRESENT: &str = "courant";
/// The most sides that a table can hold.
pub(super) const MOST: usize = 4;

/// The sides that are named and can be shown, in this order.
pub(super) fn sides_of(names: &[String], session: Session, attempts: &Attempts) -> Vec<Side> {
    let sides = names.iter().filter_map(|name| side(name, session, attempts));
    sides.take(MOST).collect()
}

fn side(name: &str, session: Session, attempts: &Attempts) -> Option<Side> {
    if name == PRESENT {
        return present(session);
    }
    match name.parse() {
        Ok(id) => kept_side(attempts.get(id)?, session),
        Err(_) => Some(Side::shared(text::FROM_LINK, &share::found(name).ok()?, session)),
    }
}

fn present(session: Session) -> Option<Side> {
    let sheet = session.sheet();
    let name = match attempts::present_name(session) {
        name if name.is_empty() => text::PRESENT.to_owned(),
        name => name,
    };
    (!sheet.answers.is_empty()).then(|| Side::own(&name, &sheet, session))
}

fn kept_side(kept: &Kept, session: Session) -> Option<Side> {
    match &kept.what {
        What::Answers(attempt) => Some(Side::own(shown_name(&kept.name), &attempt.sheet, session)),
        What::Link(link) => link_side(shown_name(&kept.name), link, session),
    }
}

fn link_side(name: &str, link: &str, session: Session) -> Option<Side> {
    let shared = share::decode(link).ok()?;
    Some(Side::shared(name, &shared, session))
}

/// The name, or what stands for it.
pub(super) fn shown_name(name: &str) -> &str {
    if name.is_empty() { text::UNNAMED } else { name }
}
