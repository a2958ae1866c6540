//! The case that an adviser enters, in the browser; on the host there is no page to mount into.

fn main() {
    #[cfg(target_arch = "wasm32")]
    quatre_voies::ui::mount_advice();
}
