//! The list and its search.
#![cfg(not(target_arch = "wasm32"))]

mod english;
mod law;
mod list;
mod outcome;
mod properties;
mod queries;
#[path = "../../../../tests/it/schema/validator.rs"]
mod validator;

use std::sync::LazyLock;

use trades::{Index, LIST, Trades};

static TRADES: LazyLock<Trades> = LazyLock::new(|| Trades::read(LIST).expect("the list"));
static INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(&TRADES));

/// The ids of the first answers.
fn first(text: &str, most: usize) -> Vec<&'static str> {
    let found = INDEX.find(text, most);
    found
        .iter()
        .map(|found| TRADES.trades[found.trade].id.as_str())
        .collect()
}
