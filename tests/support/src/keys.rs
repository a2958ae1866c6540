//! How the reference names a contribution.

use engine::{Contribution, Group, Source};

/// `item/group`, written here apart from the code that is tested.
pub fn key(term: &Contribution) -> String {
    let source = match term.source {
        Source::Item(item) => item.id().to_owned(),
        Source::Amplified(motive) => format!("amplif_{}", motive.id()),
        Source::Sharing => "partage".to_owned(),
    };
    let group = match term.group {
        Group::Motive(motive) => motive.id(),
        Group::Need(need) => need.id(),
        Group::Fact => "fait",
        Group::Viability => "viabilite",
        Group::Gate => "porte",
    };
    format!("{source}/{group}")
}
