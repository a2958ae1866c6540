//! What only the English must hold; what the words say is tested in French, and has the same functions.

mod facts;
mod figures;
mod messages;
mod typography;
