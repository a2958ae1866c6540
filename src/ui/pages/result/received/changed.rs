//! What the rules of today change in a result of earlier rules: below what the sender saw, never instead of it.

use leptos::prelude::*;

use crate::ui::session::Session;
use exchange::share::{Age, Difference, Shared, difference};
use words::sharing_words as text;

/// Id of the title.
pub(super) const TITLE: &str = "regles-du-jour";

/// Whether there is something to show.
pub(super) fn is_known(shared: &Shared) -> bool {
    shared.recommendation.age() == Age::Older
}

/// What changed; nothing for a result of today's rules.
pub(super) fn section(session: Session, shared: &Shared) -> Option<AnyView> {
    is_known(shared).then(|| {
        let report = shared.today(|sheet| session.report(sheet));
        let found = report.and_then(|report| difference(shared, &report));
        let told = found.map_or_else(
            || view! { <p>{text::CANNOT_COMPUTE}</p> }.into_any(),
            |found| told(shared, &found),
        );
        view! {
            <section class="stack changed" aria-labelledby=TITLE>
                <h2 id=TITLE tabindex="-1">{text::CHANGED}</h2>
                {told}
            </section>
        }
        .into_any()
    })
}

fn told(shared: &Shared, found: &Difference) -> AnyView {
    if found.whole && found.is_nothing(shared) {
        return view! { <p data-unchanged="">{text::UNCHANGED}</p> }.into_any();
    }
    let now = found.today.as_ref().map(words::verdict_title);
    let access = found.access.iter().map(|&(way, then, now)| {
        view! { <li data-way=way.id() data-change="access">{text::access_change(way, then, now)}</li> }
    });
    let index = found.index.iter().map(|&(way, then, now)| {
        view! { <li data-way=way.id() data-change="index">{text::index_change(way, then, now)}</li> }
    });
    view! {
        <dl class="revealed">
            <div class="revealed__row"><dt>{text::THEN}</dt><dd>{words::verdict_title(&shared.recommendation)}</dd></div>
            <div class="revealed__row" data-now="">
                <dt>{text::NOW}</dt>
                <dd>{now.unwrap_or_else(|| text::UNKNOWN_TODAY.to_owned())}</dd>
            </div>
        </dl>
        <ul>{access.collect_view()}{index.collect_view()}</ul>
        {(!found.whole).then(|| view! { <p>{text::PART_OF_ANSWERS}</p> })}
    }
    .into_any()
}
