//! The board of a meeting: what people paste or give as files in, counts that point at nobody out. No clock, no page, no name.
//!
//! `read` finds the results in texts and files; `told` says what each of them counts for; `cells` decides which counts may
//! be shown; `board` puts them in tables; `kept` writes and reads the board as a file.

mod board;
mod category;
mod cells;
mod kept;
mod read;
mod told;
mod topics;

pub use board::{Board, Closed, FEWEST, Row, Table};
pub use category::{Category, Subject};
pub use cells::{Cell, cells};
pub use kept::{NotABoard, object, read_board, write_board};
pub use read::{LARGEST_TEXT, MOST, Note, Place, Reading, Trouble, Wrong};
pub use told::Told;
pub use topics::{Topic, topics};
