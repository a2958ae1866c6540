//! The first screen of a result: the answer in a title, what it is, why, what it leaves, and the act to do.

mod acts;
mod bars;
mod reasons;

use leptos::prelude::*;

use crate::ui::pages::shown::Shown;
pub(super) use acts::act;
use acts::acts;
use bars::bars;
use engine::{Abstention, Level, Way};
use reasons::{amount, because, what};
use words::doors as text;
use words::interface::result as interface;

/// Everything that fits on a phone before any door: nothing else comes first.
pub(super) fn first(shown: &Shown) -> AnyView {
    let recommendation = &shown.recommendation;
    view! {
        <section
            class="verdict stack"
            data-verdict=recommendation.level.id()
            data-members=ids(&recommendation.members)
            data-abstention=recommendation.abstention.map(Abstention::id)
        >
            <h1 tabindex="-1">{shown.title()}</h1>
            {legal(shown)}
            {body(shown)}
            {acts(shown)}
        </section>
    }
    .into_any()
}

/// A condition of permit, ban, diploma or agreement on the way in front: before the way itself.
fn legal(shown: &Shown) -> AnyView {
    let first = shown.first_of_all().into_iter().take(1).map(|code| {
        let text = words::gate(code);
        view! { <p class="verdict__first" data-first=code.id()><strong>{interface::FIRST_OF_ALL}</strong>" "{text.text}</p> }
    });
    first.collect_view().into_any()
}

fn body(shown: &Shown) -> AnyView {
    match (shown.recommendation.level, shown.recommendation.abstention) {
        (Level::Nette | Level::Probable | Level::SeulPossible | Level::Serre, _) => named(shown),
        (Level::Abstention, Some(Abstention::Attendre)) => waits(shown),
        (Level::Abstention, Some(Abstention::TropProches)) => view! { {sentence(shown)}{bars(shown)} }.into_any(),
        (Level::Abstention, _) => view! { {sentence(shown)} }.into_any(),
    }
}

/// One way, or a few that are close.
fn named(shown: &Shown) -> AnyView {
    view! {
        {what(shown)}
        {because(shown)}
        {amount(shown)}
        {bars(shown)}
    }
    .into_any()
}

/// What must be settled, in short, then what the answers would give; no way is shown open meanwhile.
fn waits(shown: &Shown) -> AnyView {
    let reasons = shown.waiting();
    let first = reasons.first().map(|&reason| {
        view! { <p class="verdict__first">{words::waiting_first(reason).text}</p> }
    });
    let also = reasons.iter().skip(1).map(|&reason| {
        let also = [text::ALSO, words::waiting_first(reason).title, "."].concat();
        view! { <p>{also}</p> }
    });
    let kept = reasons.is_empty().then(|| sentence(shown));
    let then = shown
        .settled
        .as_deref()
        .map(|settled| view! { <p class="verdict__then">{text::once_settled(&settled.title())}</p> });
    view! { {first}{also.collect_view()}{kept}{then} }.into_any()
}

fn sentence(shown: &Shown) -> AnyView {
    view! { <p class="verdict__sentence">{super::body::sentence(shown)}</p> }.into_any()
}

fn ids(ways: &[Way]) -> String {
    ways.iter().map(|way| way.id()).collect::<Vec<_>>().join(" ")
}
