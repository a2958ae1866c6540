//! What people paste or choose for a meeting.

use std::sync::LazyLock;

use ::group::{Board, MOST, Reading, read_board, write_board};
use engine::{Draws, Sheet, assess};

use super::LAW;

static DRAWS: LazyLock<Draws> = LazyLock::new(Draws::new);

/// A meeting has a board that its file gives back, and what is no link counts nobody.
pub(super) fn group(data: &[u8]) {
    let computed = |sheet: &Sheet| assess(&sheet.answers, sheet.mode, LAW, &DRAWS);
    let mut reading = Reading::new(LAW, &computed);
    reading.file(1, data);
    reading.text(0, &String::from_utf8_lossy(data));
    assert!(reading.people() <= MOST);
    let board = reading.board();
    assert_eq!(board == Board::Few, reading.people() < ::group::FEWEST);
    comes_back(&board);
    if let Ok((kept, _)) = read_board(&String::from_utf8_lossy(data)) {
        comes_back(&kept);
    }
}

fn comes_back(board: &Board) {
    assert_eq!(read_board(&write_board(board, None)), Ok((board.clone(), None)));
}
