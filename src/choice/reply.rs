//! The reply to what is asked: the engine’s choice.

use super::wire::{asked, replying};
use engine::adaptive::step;

/// Replies to a text of the questionnaire; none for one that cannot be understood.
pub fn reply(text: &str) -> Option<String> {
    let state = asked(text)?;
    Some(replying(&step(&state.answers, state.last, state.further, state.law)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::choice::wire::{State, asking, replied};
    use engine::{Answers, Item};
    use law::Law;

    #[test]
    fn a_newcomer_is_asked_the_trade_first() {
        let law = Law::of_rules();
        let text = asking(&State {
            answers: Answers::default(),
            last: None,
            further: false,
            law,
        });
        let reply = reply(&text).as_deref().and_then(replied);
        assert_eq!(reply.and_then(|reply| reply.next), Some(Item::FActivite));
        assert_eq!(super::reply("?"), None);
    }
}
