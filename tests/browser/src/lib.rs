//! The whole app in a real browser.
