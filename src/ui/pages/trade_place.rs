//! The place of the field that finds a trade: its program comes by itself, and answers with what the trade says.

use leptos::prelude::*;

use crate::browser::trades;
use crate::ui::session::Session;
use engine::{Answer, Item, Trade};
use exchange::trade_told;
use words::trade_field as text;

/// Where the field is shown, once its program is there; without it, the list below is enough.
#[component]
pub(super) fn TradePlace() -> impl IntoView {
    let session = Session::current();
    trades::on_trade(move |told| session.edit(|sheet| trade_told::take(sheet, told)));
    // Not where the page is written in advance.
    Effect::new(|_| request_animation_frame(trades::show_trades));
    // As they are when the program comes: an activity chosen before it has already forgotten the trade.
    let trade = move || session.sheet().trade.map(|Trade(number)| number.to_string());
    let kept = move || trade_told::kept(&session.sheet());
    view! {
        <div id="metier" data-metier=trade data-reponses=kept>
            {trades::awaits_trades().then(awaited)}
        </div>
    }
}

/// The room of the empty field until its program is there, so that nothing below moves then: the same parts, which nobody
/// sees, hears nor reaches. The program of the field, in `trade_field`, writes its own in their place.
fn awaited() -> AnyView {
    view! {
        <div class="trade trade--awaited stack" aria-hidden="true" inert="">
            <div class="stack stack--tight">
                <span class="trade__label">{text::LABEL}</span>
                <p class="hint">{text::HELP}</p>
                <input class="trade__input" type="text" />
                <p class="trade__status hint"></p>
                <button type="button" class="button button--quiet">{text::NOT_FOUND}</button>
            </div>
            <p class="trade__label">{text::FAMILIES}</p>
        </div>
    }
    .into_any()
}

/// Another activity was chosen by hand: what a trade said, and what depends on the activity, are asked again.
pub(super) fn forget_trade(session: Session, chosen: Option<Answer>) {
    if session.answers_now().get(Item::FActivite) == chosen {
        return;
    }
    session.edit(trade_told::forget);
    trades::forget_trades();
}
