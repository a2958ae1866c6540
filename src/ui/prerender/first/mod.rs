//! The first questions as `first.js` shows them before the program: each in a template, with what it must know of it.
//!
//! `data-seen` and `data-if` are conditions: `item=option option` on one of these options, `item!option` on none of them.

mod ways;

use leptos::prelude::*;

use super::html;
use crate::browser::storage::Browser;
use crate::ui::pages::{Pace, Question};
use crate::ui::session::Session;
use engine::adaptive::{AT_START, START};
use engine::{Answer, Answers, Clause, ITEMS_VERSION, Item, Mode, OptionSet, choices, question, visible};
use exchange::history::Place;
use exchange::route::{AFTER_FIRST, Base, path_of};
use exchange::store::{CURRENT, Texts};
use exchange::trade_told::OF_TRADE;
use words::interface::{self, error, keeping, missing_answer, questionnaire as text, titled};
use words::notices;

use crate::ui::components::ErrorSummary;

/// What stands beside the first question of the page; `base` leads from it to the others.
pub(super) fn questions(base: &'static Base) -> AnyView {
    let rows = START.into_iter().map(|item| row(base, item)).collect_view();
    view! {
        {about()}
        {rows}
        {after_the_last(base)}
    }
    .into_any()
}

/// What is said of all of them, and what an answer may bring on screen beside its question.
fn about() -> AnyView {
    let inside = html(|| {
        view! {
            <div>
                <div class="missing">
                    <ErrorSummary message=String::new() field=String::new() />
                    <p class="field-error" id="erreur"></p>
                </div>
                {ways::closed_ways()}
            </div>
        }
        .into_any()
    });
    view! {
        <template
            id="debut"
            data-version=ITEMS_VERSION
            data-mode=Mode::Adaptive.id()
            data-most=AT_START.1
            data-kept=keeping::KEPT
            data-refused=notices::FIRST_NOT_KEPT
            data-error=error::page_title("")
            inner_html=inside
        ></template>
    }
    .into_any()
}

/// A question; the first one is in the page already.
fn row(base: &'static Base, item: Item) -> AnyView {
    let screen = if item == START[0] {
        String::new()
    } else {
        screen(base, item)
    };
    let forgets = (item == Item::FActivite).then(forgotten_with_the_activity);
    view! {
        <template
            data-question=item.id()
            data-title=titled(words::question(item).short)
            data-unanswered=missing_answer(item)
            data-seen=seen(item)
            data-once=question(item).is_answered_at_once()
            data-forgets=forgets
            inner_html=screen
        ></template>
    }
    .into_any()
}

/// The question on screen, after answers that lead to it.
fn screen(base: &'static Base, item: Item) -> String {
    let answers = leading_to(item);
    let screen = html(|| {
        let session = Session::restore(base);
        session.edit(|sheet| sheet.answers = answers);
        provide_context(session);
        provide_context(Pace::new());
        view! { <Question item /> }.into_any()
    });
    // Nothing of it is for the next page.
    Browser.let_go(CURRENT);
    screen
}

/// The answers before this question, the first option of each, under the first activity that shows it.
fn leading_to(item: Item) -> Answers {
    let given = |activity: u8| {
        let mut answers = Answers::default();
        for before in START.into_iter().take_while(|&before| before != item) {
            let rank = if before == Item::FActivite { activity } else { 0 };
            if visible(&answers).contains(&before) {
                // An option of its own.
                let _ = answers.set(before, Answer::Choice(rank));
            }
        }
        answers
    };
    let all = (0..choices(Item::FActivite).len() as u8).map(given);
    let shows = |answers: &Answers| visible(answers).contains(&item);
    all.into_iter().find(shows).unwrap_or_default()
}

/// After the last of them, the program is awaited.
fn after_the_last(base: &'static Base) -> AnyView {
    let back = base.href(&path_of(Place::Question(START[0])));
    let inside = html(|| {
        view! {
            <div class="question stack">
                <h1 class="question__title" id="question" tabindex="-1">{notices::NEXT_COMES}</h1>
                <p>{notices::NEXT_COMES_LEAD}</p>
                <div class="actions cluster">
                    <a class="button button--plain back" id="precedent" href=back>{text::BACK}</a>
                </div>
            </div>
        }
        .into_any()
    });
    let title = interface::titled(notices::NEXT_COMES);
    view! { <template data-question=AFTER_FIRST data-title=title inner_html=inside></template> }.into_any()
}

/// The condition that shows a question; none for one that everybody is asked.
fn seen(item: Item) -> Option<String> {
    match question(item).visible_if {
        [Clause::In(of, set)] => Some(condition(*of, '=', *set)),
        [Clause::NotIn(of, set)] => Some(condition(*of, '!', *set)),
        _ => None,
    }
}

fn condition(of: Item, sign: char, options: OptionSet) -> String {
    let ids: Vec<&str> = options.ranks().map(|rank| choices(of)[usize::from(rank)].id).collect();
    format!("{}{sign}{}", of.id(), ids.join(" "))
}

fn forgotten_with_the_activity() -> String {
    let others = START.into_iter().skip(1).filter(|item| OF_TRADE.contains(item));
    others.map(Item::id).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
