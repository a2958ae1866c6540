//! The only users of the browser's own interfaces: everything else is values.
#![allow(
    clippy::disallowed_methods,
    reason = "this layer is the door that clippy.toml points to"
)]

pub(crate) mod choice;
pub(crate) mod clipboard;
pub(crate) mod clock;
pub(crate) mod file;
pub(crate) mod location;
pub(crate) mod page;
pub(crate) mod persistence;
pub(crate) mod picture;
pub(crate) mod publisher;
pub(crate) mod requests;
pub(crate) mod share_sheet;
pub(crate) mod speech;
pub(crate) mod storage;
pub(crate) mod takeover;
pub(crate) mod trades;

/// The window of the page; none where there is no page, and then every function of this layer does nothing.
fn window() -> Option<web_sys::Window> {
    if cfg!(target_arch = "wasm32") {
        web_sys::window()
    } else {
        None
    }
}
