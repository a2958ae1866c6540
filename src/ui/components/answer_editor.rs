//! A question ready to be answered: its words, its help, the field of its kind, what is wrong with what was typed.

use leptos::prelude::*;
use maud::{Markup, html};

use super::{AmountField, OptionList, Ranking, Several, Terms, maximum};
use crate::ui::live::anew;
use engine::{Answer, Item, Kind, question};
use exchange::amount::AmountError;
use words::interface::{self, questionnaire as text};

/// What is being typed for a question; kept by the page, which decides when to say what is wrong.
#[derive(Clone, Copy)]
pub(crate) struct Draft {
    /// The text of an amount, right or wrong.
    pub(crate) typed: RwSignal<String>,
    /// What is wrong and what to do.
    pub(crate) error: RwSignal<Option<String>>,
}

impl Draft {
    /// The draft that stands for an answer.
    pub(crate) fn of(answer: Option<Answer>) -> Self {
        let typed = match answer {
            Some(Answer::Amount(euros)) => words::number(euros.into()),
            _ => String::new(),
        };
        Self {
            typed: RwSignal::new(typed),
            error: RwSignal::new(None),
        }
    }

    /// What is wrong with what was typed, whatever the answer kept: nothing for an empty field.
    pub(crate) fn mistyped(self, item: Item) -> Option<String> {
        match (question(item).kind, words::amount(&self.typed.read(), maximum(item))) {
            (Kind::Amount { maximum }, Err(error)) if error != AmountError::Empty => {
                Some(interface::amount_error(error, maximum))
            }
            _ => None,
        }
    }
}

/// The question and its field; one at a time on a page, since its ids are fixed.
#[component]
pub fn AnswerEditor(
    /// Which question.
    item: Item,
    /// The answer so far.
    #[prop(into)]
    answer: Signal<Option<Answer>>,
    /// What is being typed.
    draft: Draft,
    /// Called with the new answer, or none when it is taken back.
    on_answer: Callback<Option<Answer>>,
    /// What helps to answer, between the question and its help: a legend may only hold the heading.
    #[prop(optional_no_strip)]
    above: Option<AnyView>,
    /// The heading that holds the question, with the id `question`.
    children: Children,
) -> impl IntoView {
    let error = draft.error;
    let invalid = Signal::derive(move || error.with(Option::is_some));
    let keep = Callback::new(move |answer: Option<Answer>| {
        error.set(None);
        on_answer.run(answer);
    });
    view! {
        // The help is in the name: not every screen reader says the description of a group.
        <fieldset class="stack" aria-labelledby="question aide" aria-describedby=move || invalid.get().then_some("erreur")>
            <legend>{children()}</legend>
            {above}
            {help(item)}
            {anew(move || error.get().map(|message| view! { <p class="field-error" id="erreur">{message}</p> }))}
            {field(item, answer, draft.typed, invalid, keep)}
        </fieldset>
    }
}

/// The field that the question's kind calls for.
fn field(
    item: Item,
    answer: Signal<Option<Answer>>,
    typed: RwSignal<String>,
    invalid: Signal<bool>,
    on_answer: Callback<Option<Answer>>,
) -> AnyView {
    let pick = Callback::new(move |answer: Answer| on_answer.run(Some(answer)));
    match question(item).kind {
        Kind::Ranking => view! { <Ranking item answer on_answer /> }.into_any(),
        Kind::Several => view! { <Several item answer on_answer /> }.into_any(),
        Kind::Amount { .. } => view! { <AmountField item answer typed invalid on_answer /> }.into_any(),
        Kind::Agreement | Kind::Importance | Kind::Bipolar | Kind::ElevenPoints | Kind::Single => {
            view! { <OptionList item answer on_answer=pick /> }.into_any()
        }
    }
}

fn help(item: Item) -> AnyView {
    let text = words::question(item);
    let help = html! {
        @if let Some(help) = text.help { p.question__help { (help) } }
        @if let Some((low, high)) = text.poles { div.poles { (pole("A", low)) (pole("B", high)) } }
    };
    let examples = words::examples(item).map(|examples| folded(text::EXAMPLES, examples));
    let said = words::labels(item)
        .iter()
        .copied()
        .chain([text.text, text.help.unwrap_or_default()]);
    let said = said.collect::<Vec<_>>().join(" ");
    view! {
        <div id="aide" class="stack" inner_html=help.into_string()></div>
        {examples.map(|examples| view! { <details class="terms" inner_html=examples></details> }.into_any())}
        <Terms title=text::TERMS text=said />
        <details class="terms" id="pourquoi" inner_html=folded(text::WHY, words::why(item))></details>
    }
    .into_any()
}

fn pole(letter: &str, text: &str) -> Markup {
    html! { p.pole { span.pole__letter { (letter) } " " span { (text) } } }
}

/// What a fold holds.
fn folded(title: &str, text: &str) -> String {
    html! { summary { (title) } p { (text) } }.into_string()
}
