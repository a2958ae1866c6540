//! « Sur 100 personnes »: a hundred dots, both numbers in words, who was counted, how sure, and what it does not say.

use leptos::prelude::*;

use crate::browser::clock;
use words::outcomes_words as text;
use words::{Outcomes, SourcedText};

/// Dots in a row of the picture: five rows make a hundred.
const ROW: u32 = 20;

/// The outcomes of one class; `marks` gives the sources of a text, as the page shows them.
pub(crate) fn of_hundred(outcomes: &'static Outcomes, marks: &dyn Fn(&SourcedText) -> AnyView) -> AnyView {
    let paragraph = |claim: &SourcedText| view! { <p>{claim.text}{marks(claim)}</p> };
    let did = outcomes.hundred.of.on(clock::law()).did.0;
    // In the order of the page: sources are numbered as they are first used.
    let hundred = marks(&outcomes.hundred.text);
    let class = marks(&outcomes.class);
    let missing = outcomes.missing.map(|missing| view! { <p>{missing}</p> });
    let also = outcomes.also.iter().map(paragraph).collect_view();
    view! {
        <div class="of-hundred stack stack--tight">
            <p><strong>{outcomes.hundred.text.text}</strong>{hundred}</p>
            {hundred_dots(did)}
            <p class="small">{text::CLASS}" "{outcomes.class.text}{class}</p>
            {also}
            {missing}
            <p class="small">{text::SURENESS}" "{outcomes.sureness.text}{marks(&outcomes.sureness)}</p>
            <p class="small">{text::UNSAID}" "{outcomes.unsaid}</p>
        </div>
    }
    .into_any()
}

/// A hundred dots, the first ones filled: the sentence above says both numbers.
fn hundred_dots(did: u32) -> AnyView {
    let circles = (0..100).map(|rank| {
        let state = if rank < did { "dot dot--filled" } else { "dot" };
        view! { <circle class=state cx=10 * (rank % ROW) + 5 cy=10 * (rank / ROW) + 5 r="3.5" /> }
    });
    view! {
        <svg class="dots" viewBox="0 0 200 50" aria-hidden="true" focusable="false">{circles.collect_view()}</svg>
    }
    .into_any()
}
