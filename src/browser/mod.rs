//! The only users of the browser's own interfaces: everything else is values.
#![allow(
    clippy::disallowed_methods,
    reason = "this layer is the door that clippy.toml points to"
)]

pub(crate) mod clipboard;
pub(crate) mod clock;
pub(crate) mod location;
pub(crate) mod page;
pub(crate) mod storage;
