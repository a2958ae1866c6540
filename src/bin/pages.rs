//! The pages as the build writes them, on standard output for `cargo xtask pages`; in the browser there is nothing to write.

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    print!("{}", quatre_voies::ui::prerender::everything());
}

#[cfg(target_arch = "wasm32")]
fn main() {}
