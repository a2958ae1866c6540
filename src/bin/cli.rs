//! Command line entry point; in the browser there is no terminal.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    quatre_voies::cli::main()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
