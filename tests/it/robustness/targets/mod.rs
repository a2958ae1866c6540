//! What must hold for any bytes: the same functions serve the loops of `cargo test` and the coverage-guided `cargo xtask fuzz`.

mod amount;
mod answers;
mod benefit;
mod bytes;
mod carried;
mod engine;
mod group;
mod import;
mod income;
mod link;
pub(crate) mod seal;
mod store;
mod wild;

/// The law of the day of the rules.
const LAW: law::Law = law::Law::of_rules();

/// A function that must return, whatever the bytes.
pub(crate) type Target = fn(&[u8]);

/// Every target by name; its corpus is `tests/corpus/<name>`.
pub(crate) const TARGETS: &[(&str, Target)] = &[
    ("amount", amount::amount),
    ("answers", answers::answers),
    ("benefit", benefit::benefit),
    ("bytes", bytes::bytes),
    ("carried", carried::carried),
    ("engine", engine::engine),
    ("group", group::group),
    ("import", import::import),
    ("income", income::income),
    ("link", link::link),
    ("store", store::store),
    ("wild", wild::wild),
];
