//! What each message says, for a page in another language than the message: none here.

use crate::acts::Deed;

pub(crate) use super::{YOUR_RATE, YOUR_TURNOVER};

/// None: the message is in the language of the page.
pub(crate) const fn meaning(_: Deed) -> Option<&'static str> {
    None
}
