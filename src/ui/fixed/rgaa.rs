//! The criteria of the RGAA, one by one, in the accessibility statement.

use leptos::prelude::*;

use words::rgaa::{self as text, Criterion, THEMES};

/// The numbers, what no one has heard yet, then every criterion by theme.
pub(super) fn rgaa() -> AnyView {
    let counts = text::counts().map(|line| view! { <li>{line}</li> });
    let ear = |number| {
        text::HEARD
            .iter()
            .find(|(other, _)| *other == number)
            .map(|&(_, ear)| text::ear(ear))
    };
    let heard = text::criteria().filter_map(|(number, criterion)| Some((named(number, criterion), ear(number)?)));
    let heard = heard.map(|(named, ear)| view! { <li>{named}" "<span class="soft">{ear}</span></li> });
    view! {
        <section class="stack" aria-labelledby="rgaa">
            <h2 id="rgaa">{text::TITLE}</h2>
            <p>{text::lead()}</p>
            <p>{text::COUNTS}</p>
            <ul>{counts.collect_view()}</ul>
            <h3>{text::HEARD_TITLE}</h3>
            <p>{text::HEARD_LEAD}</p>
            <ul class="small">{heard.collect_view()}</ul>
            {(1..=THEMES.len()).map(theme).collect_view()}
        </section>
    }
    .into_any()
}

fn theme(number: usize) -> AnyView {
    let rows = text::criteria().filter(|((theme, _), _)| *theme == number);
    let rows = rows.map(|(number, criterion)| {
        let how = (!criterion.how.is_empty()).then(|| [" ", criterion.how].concat());
        view! { <li>{named(number, criterion)}" "<span class="soft">{text::status(criterion.status)}{how}</span></li> }
    });
    view! {
        <h3>{number}". "{THEMES[number - 1].title}</h3>
        <ul class="small" role="list">{rows.collect_view()}</ul>
    }
    .into_any()
}

fn named((theme, rank): (usize, usize), criterion: &Criterion) -> AnyView {
    view! { <strong>{theme}"."{rank}</strong>" "{criterion.asks} }.into_any()
}
