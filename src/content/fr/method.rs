//! The sentences of the method page that no table of the engine can write.
