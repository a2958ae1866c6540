//! What to talk about in the meeting: of the board only, so that no question says what the board hides.

use engine::{Motive, Way};

use crate::board::{Board, Closed};
use crate::category::Category;

/// A question for the meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// What this way would change, for those who have it first.
    Way(Way),
    /// What makes the difference between ways that are close.
    Close,
    /// What is missing, or must be settled first.
    Unnamed,
    /// What this reason to work asks of a way.
    Motive(Motive),
    /// What closes ways, and what opens them.
    Closed,
    /// What people have already tried.
    Tried,
    /// Whom they know.
    Known,
    /// Their next step.
    NextStep,
}

/// The rows that open a question when they stand alone.
const ASKED: [(Category, Topic); 9] = [
    (Category::Cae, Topic::Way(Way::Cae)),
    (Category::Portage, Topic::Way(Way::Portage)),
    (Category::Micro, Topic::Way(Way::Micro)),
    (Category::Creation, Topic::Way(Way::Creation)),
    (Category::Close, Topic::Close),
    (Category::Unnamed, Topic::Unnamed),
    (Category::Gain, Topic::Motive(Motive::Gain)),
    (Category::Lien, Topic::Motive(Motive::Lien)),
    (Category::Sens, Topic::Motive(Motive::Sens)),
];
/// The questions of every meeting.
const ALWAYS: [Topic; 3] = [Topic::Tried, Topic::Known, Topic::NextStep];

/// The questions of a board, those of every meeting last.
pub fn topics(board: &Board) -> Vec<Topic> {
    let shown = ASKED.iter().filter(|&&(category, _)| board.alone(category).is_some());
    let mut topics: Vec<Topic> = shown.map(|&(_, topic)| topic).collect();
    topics.extend(closes(board).then_some(Topic::Closed));
    topics.extend(ALWAYS);
    topics
}

/// Whether a way is known to be closed to some.
fn closes(board: &Board) -> bool {
    let Board::Counted { closed, .. } = board else {
        return false;
    };
    let mut ways = closed.iter();
    ways.any(|(_, closed)| matches!(closed, Closed::To(_) | Closed::ToSome | Closed::ToNearlyAll))
}
