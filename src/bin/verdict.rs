//! The first screen of a result in the browser; on the host there is no page to show it in.

fn main() {
    #[cfg(target_arch = "wasm32")]
    quatre_voies::ui::show_verdict();
}
