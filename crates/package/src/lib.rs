//! The engine as WebAssembly for JavaScript: plain objects in, JSON texts out; `package/` at the root has what stands around it.
//!
//! Three programs: `engine` (the result and the next question), `money` (incomes and benefit), and `refusals`, which says what is
//! wrong with what they could not take.

mod call;
#[cfg(target_arch = "wasm32")]
mod value;

pub use call::{Call, answer, asked, money, refusal};
#[cfg(target_arch = "wasm32")]
pub use value::entries;
