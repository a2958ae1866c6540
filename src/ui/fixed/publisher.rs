//! Who publishes this copy: the places that `publisher/apply.mjs` fills, as an unsigned copy shows them, and the seal.
//!
//! A place is an element with `data-publisher`: what it holds is replaced whole, and never holds an element of its own name.

use leptos::prelude::*;

use words::publisher as text;

/// What the build writes in the place of the seal, which it knows once the programs have their names.
pub(in crate::ui) const SEAL: &str = "{seal}";

/// Who, what the law asks to say, who pays; what nobody can change; the seal.
pub(super) fn publisher(_: &str) -> AnyView {
    let parts = text::PARTS.iter().map(|part| {
        view! {
            <section class="stack stack--tight" aria-labelledby=part.id>
                <h2 id=part.id>{part.title}</h2>
                <div class="stack stack--tight" data-publisher=part.id><p>{text::NOT_SAID}</p></div>
            </section>
        }
    });
    view! {
        <h1>{text::TITLE}</h1>
        <div class="stack stack--tight lead" data-publisher="who"><p>{text::NOBODY}</p></div>
        {parts.collect_view()}
        <h2>{text::NEUTRAL}</h2>
        <p>{text::NEUTRAL_TEXT}</p>
        {seal()}
    }
    .into_any()
}

fn seal() -> AnyView {
    view! {
        <section class="stack stack--tight" aria-labelledby="sceau">
            <h2 id="sceau">{text::SEAL}</h2>
            <p>{text::SEAL_TEXT}</p>
            <p><code data-seal>{SEAL}</code></p>
            <p>{text::SEAL_HOW}</p>
            <p><code>{text::SEAL_COMMAND.trim_end()}</code></p>
            <p class="small soft">{text::SEAL_DETAIL}</p>
            <p>{text::SEAL_LIMIT}</p>
        </section>
    }
    .into_any()
}
