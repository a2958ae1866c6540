//! « Et si… ? »: another answer, tried on the page; the result that was there stays in sight.

mod keep;
mod panel;
mod refine;
mod summary;
mod trial;

pub(crate) use panel::{WhatIf, unfold};
pub(crate) use refine::Refine;
pub(crate) use summary::Banner;
pub(crate) use trial::{Trial, memo};
