//! What facts state, in English; the source of each is French, and its French statement is with it in `law`.

#[cfg(not(target_arch = "wasm32"))]
mod statements;

use law::About;

/// The statement of a fact; empty in the browser, where no page shows it.
#[cfg(not(target_arch = "wasm32"))]
pub fn statement(fact: &About) -> &'static str {
    statements::of(fact.id)
}

/// The statement of a fact; empty in the browser, where no page shows it.
#[cfg(target_arch = "wasm32")]
pub const fn statement(_: &About) -> &'static str {
    ""
}
