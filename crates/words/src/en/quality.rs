//! What we say of the answers themselves: too fast, contradictory, few.

/// After several very fast answers, once a visit.
pub const TOO_FAST: &str =
    "Vous répondez très vite. Prenez le temps qu’il vous faut : le résultat dépend de vos réponses.";
/// Beside a fragile result.
pub const FRAGILE: &str =
    "Certaines de vos réponses vont dans des sens opposés. Cela arrive, mais le résultat est moins sûr.";
/// Beside the result of the quick path.
pub const QUICK_PATH: &str =
    "C’est une première idée, avec peu de questions. Répondez à quelques autres pour un résultat plus sûr.";
