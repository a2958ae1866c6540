//! An act: how to do it, when it is done, where, and a text ready to send.

use leptos::prelude::*;

use super::message::message;
use crate::browser::clock;
use crate::ui::components::{Explained, about};
use words::acts_words as text;
use words::interface::result::COLON;
use words::{Act, Link, moves_words};

/// The act of today, open.
pub(super) fn today(act: &Act) -> AnyView {
    view! {
        <div class="today stack" data-act=act.deed.id()>
            <h3>{text::today(act.minutes)}</h3>
            <p class="today__act">{act.label}</p>
            <Explained id="mots-aujourdhui" text=act.text.to_owned() />
            <p>{text::done(act.done_when)}</p>
            {links(act.links)}
            {message(act)}
        </div>
    }
    .into_any()
}

/// What else the situation asks: a step among others, its message folded.
pub(super) fn later(act: &Act) -> AnyView {
    let folded = act.message.is_some().then(|| {
        view! {
            <details class="unfold">
                <summary>{text::MESSAGE_FOLDED}{about(act.label)}</summary>
                <div class="stack">{message(act)}</div>
            </details>
        }
    });
    view! {
        <li class="path__step stack stack--tight" data-act=act.deed.id()>
            <p><strong>{act.label}</strong></p>
            <p>{act.text}</p>
            {condition(act.done_when)}
            {links(act.links)}
            {folded}
        </li>
    }
    .into_any()
}

/// When a step is done, after the sign that the head of the list explains.
pub(super) fn condition(done_when: &'static str) -> AnyView {
    view! { <p class="soft small">{done_when}</p> }.into_any()
}

/// Sites that open elsewhere, each with the day it was checked.
fn links(links: &'static [Link]) -> Option<AnyView> {
    let rows = links.iter().map(|link| {
        let note = words::source_note(link.fact, clock::today());
        view! {
            <li>
                {link.name}{COLON}
                <a href=link.fact.url target="_blank" rel="noopener noreferrer">
                    {moves_words::site(link.fact.url)}<span class="visually-hidden">{moves_words::site_of(link.name)}</span>
                </a><span class="small soft">", "{note}</span>
            </li>
        }
    });
    let rows = rows.collect_view();
    (!links.is_empty()).then(|| view! { <ul class="stack stack--tight" aria-label=text::WHERE>{rows}</ul> }.into_any())
}
