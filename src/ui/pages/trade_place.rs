//! The place of the field that finds a trade: its program comes by itself, and answers with what the trade says.

use leptos::prelude::*;

use crate::browser::page;
use crate::ui::session::Session;
use engine::{Answer, Item, choices};

/// What only a trade says, or says before the person: forgotten with it.
const OF_TRADE: [Item; 6] = [
    Item::FActivite,
    Item::FExigence,
    Item::FAliments,
    Item::FGraphisme,
    Item::FReglementee,
    Item::FNature,
];

/// Where the field is shown, once its program is there; without it, the list below is enough.
#[component]
pub(super) fn TradePlace() -> impl IntoView {
    let session = Session::current();
    page::on_trade(move |answers| take(session, answers));
    // Not where the page is written in advance.
    Effect::new(|_| request_animation_frame(page::show_trades));
    view! { <div id="metier"></div> }
}

/// Takes the answers of a trade, `item=option` apart by spaces, in the place of those of the trade before; none while the
/// question of the trade waits.
fn take(session: Session, answers: &str) {
    for item in OF_TRADE {
        session.answer(item, None);
    }
    for (item, answer) in answers.split(' ').filter_map(read) {
        session.answer(item, Some(answer));
    }
}

fn read(pair: &str) -> Option<(Item, Answer)> {
    let (id, option) = pair.split_once('=')?;
    let item = Item::from_id(id)?;
    let rank = choices(item).iter().position(|choice| choice.id == option)?;
    Some((item, Answer::Choice(rank as u8)))
}

/// Another activity was chosen by hand: what a trade said, and what depends on the activity, are asked again.
pub(super) fn forget_trade(session: Session, chosen: Option<Answer>) {
    if session.answers_now().get(Item::FActivite) == chosen {
        return;
    }
    for item in OF_TRADE {
        session.answer(item, None);
    }
    page::forget_trades();
}
