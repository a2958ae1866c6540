//! The two commands of the project: `serve` and `test`, and what they need.

fn main() {}
