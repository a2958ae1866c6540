//! Beside a result of earlier rules or of an earlier law: what today says, and where each difference comes from.

use leptos::prelude::*;

use crate::browser::clock;
use crate::ui::session::Session;
use engine::Report;
use exchange::share::{Age, Cause, Changes, Difference, Shared, difference};
use words::sharing_words as text;

/// Id of the title.
pub(super) const TITLE: &str = "regles-du-jour";

/// Whether there is something to show.
pub(super) fn is_known(age: Age) -> bool {
    age == Age::Older
}

/// What changed; nothing for a result of today's rules and law.
pub(super) fn section(session: Session, shared: &Shared, age: Age) -> Option<AnyView> {
    is_known(age).then(|| {
        let told = found(session, shared).map_or_else(
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

/// The answers as today computes them, and as it does under the law of the day they were sent.
fn found(session: Session, shared: &Shared) -> Option<Difference> {
    let today = shared.today(|sheet| session.report(sheet))?;
    let under = |law| shared.today(|sheet| session.report_under(sheet, law));
    let then: Option<Report> = shared.recommendation.law().and_then(under);
    difference(shared, then.as_ref(), &today)
}

fn told(shared: &Shared, found: &Difference) -> AnyView {
    if found.whole && found.is_nothing(shared) {
        return view! { <p data-unchanged="">{text::UNCHANGED}</p> }.into_any();
    }
    let now = found.today.as_ref().map(words::verdict_title);
    let causes = shared.causes(clock::law()).into_iter();
    let causes = causes.map(|cause| part(cause, shared, found)).collect_view();
    view! {
        <dl class="revealed">
            <div class="revealed__row"><dt>{text::THEN}</dt><dd>{words::verdict_title(&shared.recommendation)}</dd></div>
            <div class="revealed__row" data-now="">
                <dt>{text::NOW}</dt>
                <dd>{now.unwrap_or_else(|| text::UNKNOWN_TODAY.to_owned())}</dd>
            </div>
        </dl>
        {causes}
    }
    .into_any()
}

/// A cause with what it changes.
fn part(cause: Cause, shared: &Shared, found: &Difference) -> AnyView {
    let (title, said) = text::cause(cause, shared.recommendation.day());
    let changes = match cause {
        Cause::Law => Some(&found.law),
        Cause::Rules | Cause::Model | Cause::RulesAndModel | Cause::UnknownDay => Some(&found.ours),
        Cause::Expired(_) | Cause::Missing => None,
    };
    view! { <h3>{title}</h3><p>{said}</p>{changes.map(list)} }.into_any()
}

fn list(changes: &Changes) -> AnyView {
    if changes.is_empty() {
        return view! { <p>{text::CHANGES_NOTHING}</p> }.into_any();
    }
    let access = changes.access.iter().map(|&(way, then, now)| {
        view! { <li data-way=way.id() data-change="access">{text::access_change(way, then, now)}</li> }
    });
    let index = changes.index.iter().map(|&(way, then, now)| {
        view! { <li data-way=way.id() data-change="index">{text::index_change(way, then, now)}</li> }
    });
    view! { <ul>{access.collect_view()}{index.collect_view()}</ul> }.into_any()
}
