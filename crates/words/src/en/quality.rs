//! What we say of the answers themselves: too fast, contradictory, few.

/// After several very fast answers, once a visit.
pub const TOO_FAST: &str =
    "You are answering very fast. Take all the time you need: the result depends on your answers.";
/// Beside a fragile result.
pub const FRAGILE: &str =
    "Some of your answers go in opposite directions. This happens, but the result is less certain.";
/// Beside the result of the quick path.
pub const QUICK_PATH: &str = "This is a first idea, with few questions. Answer a few more for a more reliable result.";
