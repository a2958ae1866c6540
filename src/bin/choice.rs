//! The choice of the next question in the browser; on the host there is no page to reply in.

fn main() {
    #[cfg(target_arch = "wasm32")]
    quatre_voies::choice::start();
}
