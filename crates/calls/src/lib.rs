//! One JSON text in, one out, or what is wrong with it: the same on the command line and in the package for JavaScript.

mod assess;
mod failure;
mod link;
mod money;
mod next;
mod shared;

pub use assess::{Assessed, assess, towards_the_second};
pub use failure::Failure;
pub use link::{Level, decode, encode};
pub use money::{benefit, benefits, income, incomes};
pub use next::{next, reason};
