//! What we say of the answers themselves: too fast, contradictory, few.

/// After several very fast answers, once a visit.
pub const TOO_FAST: &str = "Vous répondez très vite. Prenez votre temps : le résultat dépend de vos réponses.";
/// Beside a fragile result.
pub const FRAGILE: &str = "Certaines réponses se contredisent. Le résultat est moins sûr.";
/// Beside the result of the quick path.
pub const QUICK_PATH: &str =
    "C’est une première idée, avec peu de questions. Répondez à d’autres pour un résultat plus sûr.";
