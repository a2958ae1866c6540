//! Command line entry point; in the browser there is no terminal.

fn main() {}
