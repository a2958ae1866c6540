//! A text ready to send: in a field, to copy or to open in a mail program. Nothing is sent from here.

use leptos::prelude::*;

use crate::browser::{clipboard, page};
use crate::ui::live::{live, say_again};
use exchange::mail::mailto;
use words::acts_words as text;
use words::{Act, Message};

/// Lines of the field: it scrolls beyond.
const ROWS: usize = 10;

/// The message of an act; nothing when nobody is asked.
pub(super) fn message(act: &Act) -> Option<AnyView> {
    act.message
        .clone()
        .map(|message| field(["message-", act.deed.id()].concat(), message))
}

fn field(id: String, message: Message) -> AnyView {
    let said = RwSignal::new(None::<&'static str>);
    // A question has its own mark.
    let stop = if message.subject.ends_with('?') { " " } else { ". " };
    let mail = mailto(message.subject, &message.body).map(|address| {
        view! { <a class="button button--quiet open-mail" href=address>{text::OPEN_MAIL}</a> }
    });
    let meaning = message.meaning.as_deref().map(meaning);
    let (body, field, help) = (message.body.clone(), id.clone(), [id.as_str(), "-aide"].concat());
    view! {
        <div class="message stack stack--tight">
            <label for=id.clone()>{text::MESSAGE}</label>
            <p class="small soft" id=help.clone()>{text::SUBJECT}<span lang="fr">{message.subject}</span>{stop}{text::MESSAGE_HELP}</p>
            <textarea class="message__text" id=id rows=ROWS readonly lang="fr" aria-describedby=help prop:value=message.body></textarea>
            {meaning}
            <p class="actions cluster">
                <button type="button" class="button copy-message" on:click=move |_| copy(&field, &body, said)>{text::COPY}</button>
                {mail}
            </p>
            <p class="save-status" role="status" prop:textContent=live(move || said.get().unwrap_or_default())></p>
        </div>
    }
    .into_any()
}

/// What the message says, line by line.
fn meaning(said: &str) -> AnyView {
    let lines = said.lines().filter(|line| !line.is_empty());
    let lines = lines.map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
    view! {
        <details class="terms">
            <summary>{text::MEANING}</summary>
            <div class="stack stack--tight">{lines}</div>
        </details>
    }
    .into_any()
}

fn copy(field: &str, body: &str, said: RwSignal<Option<&'static str>>) {
    let (field, body) = (field.to_owned(), body.to_owned());
    leptos::task::spawn_local(async move {
        let done = clipboard::copy(&body).await;
        if !done {
            page::select(&field);
        }
        // A second copy is announced too.
        say_again(said, Some(if done { text::COPIED } else { text::NOT_COPIED }));
    });
}
