//! What to read next, around the four ways.

use crate::content::guides::FurtherTopic;

/// One entry a topic.
pub const FURTHER: &[FurtherTopic] = &[];
