//! One question a screen: the field of its kind, what is missing, the way on.

use std::time::Duration;

use leptos::ev::{KeyboardEvent, PointerEvent, SubmitEvent};
use leptos::prelude::*;
use maud::html;

use super::pace::Pace;
use super::trade_place::{TradePlace, forget_trade};
use crate::browser::{clock, location, page};
use crate::ui::components::{AnswerEditor, Draft, ErrorSummary, Progress, Remaining, field_id};
use crate::ui::going_on::left_now;
use crate::ui::live::anew;
use crate::ui::session::Session;
use engine::{
    Access, Answer, Item, Mode, Question as Row, access_now, asked, decides_a_gate, is_further, left_at_most,
    may_stay_empty, previous_question, question,
};
use exchange::history::Place;
use exchange::route::{Page, path_of};
use words::interface::{self, questionnaire as text};

/// A question with its progress, its field and its actions.
#[component]
pub fn Question(
    /// Which question.
    item: Item,
) -> impl IntoView {
    let session = Session::current();
    let pace = Pace::current();
    let draft = Draft::of(session.answers_now().get(item));
    let error = draft.error;
    let answer = Memo::new(move |_| session.answers().get(item));
    // A finger or a mouse; a key, or the press that a screen reader makes up, weighs nothing.
    let pressed = StoredValue::new(false);
    let row: &Row = question(item);
    let further = session.mode_now() == Mode::Quick && is_further(&session.answers_now(), Mode::Quick, item);
    let title = interface::titled(words::question(item).short);
    Effect::new(move |_| {
        page::set_title(&if error.with(Option::is_some) {
            interface::error::page_title(&title)
        } else {
            title.clone()
        });
    });
    pace.arrive();
    let go_on = move || {
        pass_over(session, item, draft);
        let wrong = problem(session, item, draft);
        if wrong.is_some() {
            request_animation_frame(|| page::focus("resume-erreurs"));
        } else {
            pace.leave(item);
            location::go_to(after(session, item).id());
        }
        error.set(wrong);
    };
    let keep = Callback::new(move |answer| {
        if item == Item::FActivite {
            forget_trade(session, answer);
        }
        let before = (session.answers_now().get(item), closed(session));
        session.answer(item, answer);
        // A first answer leads on, unless it has something to show: a way that it closes.
        if row.is_answered_at_once() && pressed.get_value() && before == (None, closed(session)) {
            // A screen that has gone has nothing pressed, nor has one where a key followed.
            let go_on = move || {
                if pressed.try_get_value() == Some(true) {
                    go_on();
                }
            };
            set_timeout(go_on, CONFIRMATION);
        }
    });
    // Changing one answer from the recap leads straight back to it: nothing is left.
    let left = (!session.finished_now()).then(|| remaining(session, item));
    let trades = (item == Item::FActivite).then(|| view! { <TradePlace /> }.into_any());
    view! {
        <form
            class="question stack"
            novalidate
            on:pointerdown=move |event: PointerEvent| pressed.set_value(event.pressure() > 0.0)
            on:keydown=move |_: KeyboardEvent| pressed.set_value(false)
            on:submit=move |event: SubmitEvent| {
                event.prevent_default();
                go_on();
            }
        >
            {anew(move || error.get().map(|message| view! { <ErrorSummary message field=field_id(item) /> }))}
            <Progress section=(!further).then_some(row.section) left />
            {introduction(session, item, further)}
            <AnswerEditor item answer draft on_answer=keep above=trades>
                <h1 class="question__title" id="question" tabindex="-1">{words::question(item).text}</h1>
            </AnswerEditor>
            <div class="actions cluster">
                <button type="submit" class="button" id="continuer">{text::CONTINUE}</button>
                {back_link(session, item)}
                {result_link(session)}
            </div>
        </form>
    }
}

/// What is left from this question on.
fn remaining(session: Session, item: Item) -> Remaining {
    let attempt = session.attempt_now();
    match attempt.sheet.mode {
        Mode::Adaptive => Remaining::Between(left_now(&attempt)),
        mode => Remaining::AtMost(left_at_most(&attempt.sheet.answers, mode, item, clock::law())),
    }
}

/// How long the chosen option is seen before the next question comes.
const CONFIRMATION: Duration = Duration::from_millis(250);

/// How many ways the answers close.
fn closed(session: Session) -> usize {
    let gates = access_now(&session.answers_now(), clock::law());
    let closed = gates.iter().filter(|(_, gate)| gate.access == Access::Closed);
    closed.count()
}

/// What opens a section, above its first question; above a further question, why it is asked.
fn introduction(session: Session, item: Item, further: bool) -> Option<AnyView> {
    let lines = if further {
        vec![text::FURTHER]
    } else {
        opening(session, item)
    };
    (!lines.is_empty()).then(|| {
        let lines = html! { @for line in lines { p { (line) } } };
        view! { <div class="question__intro stack stack--tight" inner_html=lines.into_string()></div> }.into_any()
    })
}

/// The sentence of the section and, each the first time that it is true, the rules of the game.
fn opening(session: Session, item: Item) -> Vec<&'static str> {
    let adaptive = session.mode_now() == Mode::Adaptive;
    let order = if adaptive {
        session.attempt_now().walked()
    } else {
        Item::ALL.to_vec()
    };
    let before: Vec<&Row> = order
        .into_iter()
        .take_while(|&other| other != item)
        .map(question)
        .collect();
    let row = question(item);
    let section = if before.is_empty() && adaptive {
        text::OPENING
    } else {
        words::section(row.section).opening
    };
    [
        (!before.iter().any(|other| other.section == row.section), section),
        (before.is_empty(), text::DONT_KNOW_RULE),
        (
            row.is_answered_at_once() && !before.iter().any(|other| other.is_answered_at_once()),
            text::ONE_PRESS,
        ),
    ]
    .into_iter()
    .filter_map(|(said, line)| said.then_some(line))
    .collect()
}

fn back_link(session: Session, item: Item) -> AnyView {
    let before = match session.mode_now() {
        Mode::Adaptive => session.attempt_now().before(item),
        mode => previous_question(&session.answers_now(), mode, item, clock::law()),
    };
    let (label, place) = match before {
        _ if session.finished_now() => (text::TO_RECAP, Place::Recap),
        Some(previous) => (text::BACK, Place::Question(previous)),
        None => return ().into_any(),
    };
    view! { <a class="button button--plain back" id="precedent" href=session.href(&path_of(place))>{label}</a> }
        .into_any()
}

/// The result at hand, for who goes on to be surer.
fn result_link(session: Session) -> Option<AnyView> {
    session.attempt_now().surer.then(|| {
        let address = session.href(Page::Result.path());
        view! { <a class="button button--quiet see-result" href=address>{text::SEE_RESULT}</a> }.into_any()
    })
}

/// Where « Continuer » leads: the next question without an answer; what is left, then the recap, at the end.
fn after(session: Session, item: Item) -> Place {
    let sheet = session.sheet_now();
    if sheet.mode == Mode::Adaptive {
        return session.go_on();
    }
    let path = asked(&sheet.answers, sheet.mode, clock::law());
    let mut later = path.into_iter().skip_while(|&other| other != item).skip(1);
    let next = later.find(|&other| sheet.answers.get(other).is_none());
    next.filter(|_| !session.finished_now())
        .map_or_else(|| Place::first_open(&sheet, clock::law()), Place::Question)
}

/// An optional question may be left empty; where its answer may close a way, and on the adaptive path, that says « je ne sais
/// pas », so that it is asked once.
fn pass_over(session: Session, item: Item, draft: Draft) {
    let empty = session.answers_now().get(item).is_none() && untrack(|| draft.mistyped(item)).is_none();
    let once = decides_a_gate(item) || session.mode_now() == Mode::Adaptive;
    if empty && question(item).optional && once {
        session.answer(item, Some(Answer::DontKnow));
    }
}

/// What is wrong with this answer, and what to do; an empty optional one passes where it may stay empty.
fn problem(session: Session, item: Item, draft: Draft) -> Option<String> {
    let sheet = session.sheet_now();
    let missing = sheet.answers.get(item).is_none() && !may_stay_empty(item, sheet.mode);
    let wrong = untrack(|| draft.mistyped(item));
    wrong.or_else(|| missing.then(|| interface::missing_answer(item).to_owned()))
}
