//! The search of a trade in the browser; on the host there is no page to work in.

fn main() {
    #[cfg(target_arch = "wasm32")]
    quatre_voies::trade_field::start();
}
