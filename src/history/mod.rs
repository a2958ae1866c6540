//! What the browser keeps of the attempt under way, as a value.

mod current;

pub use current::{Attempt, Place, Stored, read, write};
