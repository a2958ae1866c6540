//! The sharing gate of the CAE in words.

use engine::Sharing;

/// What the answers on sharing say of a CAE for this person.
pub const fn sharing(state: Sharing) -> &'static str {
    match state {
        Sharing::Open => "You like sharing: this is what a CAE asks for.",
        Sharing::ToCheck => {
            "A CAE rests on sharing. On this point, your answers are mixed: go to an information meeting before choosing."
        }
        Sharing::Closed => {
            "A CAE cannot work without sharing. Today, your answers tend to say the opposite, so we set it aside. If we misunderstood you, read your answers about sharing again."
        }
        Sharing::Unknown => "Answer the questions about sharing to find out whether a CAE would suit you.",
    }
}

/// What sharing means for a way in the contrast, after its name.
pub(crate) const fn sharing_clause(cae: bool) -> &'static str {
    if cae {
        "it asks you to share, and your answers are mixed on this point."
    } else {
        "it leaves each person their own time and methods."
    }
}
