//! What a link reveals, read from the link: before it is sent, and on the page that opens it.

use leptos::prelude::*;

use crate::browser::clock;
use crate::ui::live::anew_as_unfolded;
use exchange::share::{self, Shared};
use words::interface::result::COLON;
use words::{Revealed, RevealedAnswers, sharing_words as text};

/// What the reader will see.
#[component]
pub(super) fn Preview(
    /// What follows the `#`.
    link: Memo<String>,
) -> impl IntoView {
    // Decoded as the reader's page will: what is shown here is what the link says, not what it was meant to say.
    let shown = move || share::decode(&link.read()).ok().map(|shared| preview(&shared));
    view! {
        <details class="share__preview">
            <summary>{text::PREVIEW}</summary>
            <div class="stack">{anew_as_unfolded(shown)}</div>
        </details>
    }
}

fn preview(shared: &Shared) -> AnyView {
    let revealed = words::revealed(shared, clock::law());
    let hint = revealed
        .hints
        .then(|| view! { <p class="share__hint">{text::HINT}</p> });
    view! {
        <p class="small soft">{text::PREVIEW_LEAD}</p>
        {lines(revealed)}
        {hint}
    }
    .into_any()
}

/// The contents of a link, on the page that opens it: word for word what the preview said.
#[component]
pub fn Contents(
    /// What the link holds.
    shared: Shared,
) -> impl IntoView {
    view! {
        <section class="stack" aria-labelledby="contenu-du-lien">
            <h3 id="contenu-du-lien">{text::CONTENTS}</h3>
            {lines(words::revealed(&shared, clock::law()))}
        </section>
    }
}

fn lines(revealed: Revealed) -> AnyView {
    let row = |title: &'static str, text: String| {
        view! { <div class="revealed__row"><dt>{title}</dt><dd>{text}</dd></div> }
    };
    let ways = revealed
        .ways
        .into_iter()
        .map(|(name, line)| row(name, line))
        .collect_view();
    let motives = revealed
        .motives
        .into_iter()
        .map(|line| view! { <li>{line}</li> })
        .collect_view();
    view! {
        <div class="stack stack--tight" data-revealed="">
            <dl class="revealed">
                {row(text::RESULT, revealed.verdict)}
                {ways}
                <div class="revealed__row"><dt>{text::MOTIVES}</dt><dd><ul role="list">{motives}</ul></dd></div>
                {row(text::RULES, revealed.rules)}
                {row(text::LEFT_OUT, revealed.left_out)}
            </dl>
            {revealed.answers.map(answers)}
        </div>
    }
    .into_any()
}

fn answers(answers: RevealedAnswers) -> AnyView {
    let rows = answers.lines.into_iter().map(|(question, answer)| {
        view! { <li><strong>{question}</strong>{COLON}{answer}</li> }
    });
    view! {
        <details class="revealed__answers">
            <summary>{answers.title}</summary>
            <ul class="small stack stack--tight" role="list">{rows.collect_view()}</ul>
        </details>
    }
    .into_any()
}
