//! Amounts in the messages, which are in French whatever the language of the page.

pub(crate) use crate::language::format::euros as in_messages;
