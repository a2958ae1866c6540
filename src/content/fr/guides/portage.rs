//! The guide of this way.

use crate::content::guides::Guide;
use crate::engine::Way;

/// To be written.
pub(super) const GUIDE: Guide = Guide {
    way: Way::Portage,
    title: "",
    lead: "",
    sections: &[],
};
