//! Where another site shows the pages in a frame: what that site receives, and how to go on in the whole site.

/// Name of the strip at the foot of the frame.
pub const LABEL: &str = "In the page of another site";
/// Opens the whole site, at the same place.
pub const OPEN_WIDE: &str = "Open full size (new tab)";
/// What that does, and why one would.
pub const OPEN_WIDE_HELP: &str = "with your answers. Here, some browsers forget them when the page is closed. The site that shows you this page does not receive them.";
/// Sends the recommendation to the site that shows the frame.
pub const TRANSMIT: &str = "Send";

/// What is sent, and to whom: the address of the site that shows the frame.
pub fn transmit_help(host: &str) -> String {
    format!(
        "Sends the link to your recommendation to {host}, the site that shows this page. Your answers are not in it."
    )
}

/// It was sent.
pub fn transmitted(host: &str) -> String {
    format!("Link sent to {host}.")
}
