//! What facts state: written with each of them, in `law`.

use law::About;

/// The statement of a fact; empty in the browser, where no page shows it.
pub const fn statement(fact: &About) -> &'static str {
    fact.statement
}
