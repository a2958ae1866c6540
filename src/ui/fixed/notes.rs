//! Sources as notes: a number after each claim, and the list of them at the end of the page.

use std::cell::RefCell;

use leptos::prelude::*;

use crate::browser::clock;
use law::About;
use words::article as text;
use words::guides::to_check;

/// The sources of a page.
#[derive(Default)]
pub(super) struct Notes {
    /// Each once, in the order they are first used.
    all: RefCell<Vec<&'static About>>,
    /// Those of the part under way.
    part: RefCell<Vec<&'static About>>,
}

impl Notes {
    /// The numbers of these facts, with « à vérifier » when one of them must be checked again.
    pub(super) fn marks(&self, facts: &[&'static About]) -> AnyView {
        self.part.borrow_mut().extend(facts);
        let unsure = to_check(facts, clock::today());
        let marks = facts.iter().map(|fact| {
            let number = self.number(fact);
            view! {
                <a class="note-mark" href=format!("#source-{number}") aria-label=text::source(number)>
                    {number}
                </a>
            }
        });
        let unsure = unsure.then(|| view! { " "<span class="to-check">{text::TO_CHECK}</span> });
        view! { {marks.collect_view()}{unsure} }.into_any()
    }

    /// What the part that ends here says once its figures have expired; to be called after its marks.
    ///
    /// Written in advance, hidden until its day: `found.js` reads the day on the device.
    pub(super) fn expired(&self) -> Option<AnyView> {
        let expiry = words::expiry(self.part.take())?;
        let waits = clock::law().day() < expiry.from;
        let from = waits.then(|| expiry.from.to_string());
        Some(view! { <p class="small" data-expired="" data-from=from hidden=waits>{expiry.said}</p> }.into_any())
    }

    /// The list of the sources; to be called last. Each link says what it is about to those who hear a list of links.
    pub(super) fn list(&self) -> AnyView {
        let facts = self.all.borrow();
        let rows = facts.iter().enumerate().map(|(rank, fact)| {
            let link = view! {
                <a href=fact.url rel="noopener noreferrer">{host(fact.url)}<span class="visually-hidden">{words::COLON}{words::statement(fact)}</span></a>
            };
            let basis = (!fact.article.is_empty()).then(|| format!("{}, ", fact.article));
            view! {
                <li id=format!("source-{}", rank + 1)>
                    {basis}{link}", "{words::judged_note(fact, clock::today())}
                    <span data-publisher="report" data-rule=fact.id data-number=rank + 1></span>
                </li>
            }
        });
        view! {
            <section class="stack stack--tight" aria-labelledby="sources">
                <h2 id="sources">{text::SOURCES}</h2>
                <ol class="small sources">{rows.collect_view()}</ol>
            </section>
        }
        .into_any()
    }

    fn number(&self, fact: &'static About) -> usize {
        let mut facts = self.all.borrow_mut();
        let known = facts.iter().position(|known| known.id == fact.id);
        1 + known.unwrap_or_else(|| {
            facts.push(fact);
            facts.len() - 1
        })
    }
}

/// The site of an address, which is what people recognise.
fn host(url: &'static str) -> &'static str {
    let bare = url.trim_start_matches("https://").trim_start_matches("http://");
    let host = bare.split('/').next().unwrap_or(bare);
    host.trim_start_matches("www.")
}
