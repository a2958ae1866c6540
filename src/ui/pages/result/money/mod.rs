//! What would be left in each way, from the person's own figures, live; it never changes the recommendation.

mod at_answers;
mod benefit;
mod comparison;
mod computation;
mod controls;
mod covers;
mod curve;
mod desk;
mod drawing;
mod fields;
mod figures;
mod fold;
mod household;
mod hypotheses;
mod net_bars;
mod net_table;
mod nets;
mod second;
mod then;
mod wanted;
mod years;

use leptos::prelude::*;

use super::expired::expired_money;
use crate::browser::{clock, publisher::publisher};
use crate::ui::components::Terms;
use crate::ui::pages::shown::Shown;
pub(super) use at_answers::{at_answers, in_play};
use benefit::Benefit;
use comparison::Comparison;
use controls::Controls;
use covers::{Covers, Uncounted};
use curve::Curve;
pub(super) use desk::Tuned;
use desk::{Desk, Start};
use engine::income::{Note, Status, rates};
use engine::{Access, PerWay};
use exchange::route::Door;
use figures::Figures;
use fold::{Part, fold};
use hypotheses::{Hypotheses, nature};
use law::Law;
use net_table::Examples;
pub(super) use nets::{Nets, nets};
use then::Then;
use wanted::Wanted;
use words::interface::result as interface;
use words::money as text;
use years::Years;

/// Id of the title of the section.
const MONEY: &str = "argent-titre";

/// The section; nothing without answers.
#[component]
pub fn Money(
    /// The result.
    shown: Shown,
) -> impl IntoView {
    let waits = shown.settled.is_some();
    let then = shown.law_then();
    let shown = shown.ways().clone();
    let sheet = shown.sheet?;
    let open = PerWay::of(|way| shown.access()[way] != Access::Closed && !shown.recommendation.excluded[way]);
    let desk = Desk::new(Start::of(&sheet.answers), open);
    Some(view! {
        <section class="stack money" aria-labelledby=MONEY>
            <h3 id=MONEY tabindex="-1">{text::TITLE}</h3>
            {unknown_nature(desk)}
            <Show when=move || desk.project.with(Option::is_some)>{known(desk, &shown, waits, then)}</Show>
        </section>
    })
}

/// Everything that needs a nature of income; `waits` when a point must be settled first, `then` the law of the day it was
/// sent when the law has changed since.
fn known(desk: Desk, shown: &Shown, waits: bool, then: Option<Law>) -> AnyView {
    view! {
        {waits.then(|| view! { <p class="money__once">{text::ONCE_SETTLED}</p> })}
        <p>{text::lead(rates_year())}</p>
        {expired_money()}
        {of_publisher()}
        <Controls desk />
        <Comparison desk shown=shown.clone() />
        <Show when=move || desk.turnover.get().is_none()>
            <Examples desk />
        </Show>
        {then.map(|then| view! { <Then desk then /> })}
        <div class="money__folds">{folds(desk, shown)}</div>
        <Terms title=interface::TERMS text=said() of=words::doors::name(Door::Money, 0) />
    }
    .into_any()
}

/// Whose rates these are, where the publisher of this copy has its own.
fn of_publisher() -> Option<AnyView> {
    let publisher = publisher()?;
    let tenths = |rate: law::Percent| words::percent((rate.0 * 10.0).round() as i64);
    let [contribution, fee] = [publisher.contribution, publisher.fee].map(|rate| rate.map(tenths));
    let said = words::publisher::hypotheses(&publisher.name, contribution.as_deref(), fee.as_deref())?;
    Some(view! { <p class="small money__publisher">{said}</p> }.into_any())
}

/// What is one press away: each part behind its title.
fn folds(desk: Desk, shown: &Shown) -> Vec<AnyView> {
    let [benefit, figures, wanted, years] = [(); 4].map(|()| shown.clone());
    let part = |part, title, content: Content| fold(desk, part, title, content);
    let on_benefit = desk.start.on_benefit;
    let aids = if on_benefit {
        text::BENEFIT_TITLE
    } else {
        text::OTHER_AIDS
    };
    let mut parts = vec![
        part(
            Part::Aids,
            aids,
            Box::new(move || view! { <Benefit desk shown=benefit.clone() /> }.into_any()),
        ),
        part(
            Part::Detail,
            text::FIGURES,
            Box::new(move || view! { <Figures desk shown=figures.clone() /> }.into_any()),
        ),
        part(
            Part::Wanted,
            text::WANTED_TITLE,
            Box::new(move || view! { <Wanted desk shown=wanted.clone() /> }.into_any()),
        ),
        part(
            Part::Years,
            text::YEARS_TITLE,
            Box::new(move || view! { <Years desk shown=years.clone() /> }.into_any()),
        ),
        part(
            Part::Curve,
            text::CURVE,
            Box::new(move || view! { <Curve desk /> }.into_any()),
        ),
        part(
            Part::Hypotheses,
            text::HYPOTHESES,
            Box::new(move || view! { <Hypotheses desk /> }.into_any()),
        ),
        part(Part::Covers, text::BUYS, Box::new(|| view! { <Covers /> }.into_any())),
        part(
            Part::Uncounted,
            text::UNCOUNTED_TITLE,
            Box::new(move || view! { <Uncounted desk /> }.into_any()),
        ),
    ];
    // Who has no benefit today reads of it after the money of the activity.
    if !on_benefit {
        parts[..4].rotate_left(1);
    }
    parts
}

/// What builds a part.
type Content = Box<dyn Fn() -> AnyView + Send + Sync>;

/// The year of the rates: that of the law, or the last one known.
pub(super) fn rates_year() -> u16 {
    let law = clock::law();
    rates::expired(law).unwrap_or(law.year())
}

/// Activities with contributions of their own: no figure is made up for them until another nature is chosen.
fn unknown_nature(desk: Desk) -> Option<AnyView> {
    let reason = desk.start.reason;
    reason.activity().is_none().then(|| {
        view! {
            <p class="notice notice--caution">{words::nature_reason(reason)}</p>
            <p class="small">{text::NATURE_CHOOSE}</p>
            {nature(desk)}
        }
        .into_any()
    })
}

/// The texts of the section that use terms of art.
fn said() -> String {
    let names = Status::ALL.iter().flat_map(|&status| [words::status(status).term, " "]);
    let left_out = words::UNCOUNTED.iter().flat_map(|(text, _)| [text.text, " "]);
    let card = words::income_note(Note::NoPayDuringCape).text;
    names.chain(left_out).chain([text::ACRE_HINT, card]).collect()
}
