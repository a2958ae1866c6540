//! What follows from a trade: what the law asks, and what was answered for the person.

use web_sys::Element;

use super::dom::{add, make};
use engine::{Item, choices};
use trades::{Kind, Outcome, Reading};
use words::trade_field as text;

/// What the law asks, what the answer says, and what was answered for the person.
pub(super) fn follows(block: &Element, rank: usize, outcome: &Outcome<'_>) {
    let alert = outcome.alert.map(text::alert);
    for sentence in outcome.text.into_iter().chain(alert) {
        add(block, make("p", "", sentence));
    }
    if let Some(employed) = &outcome.trade.employed {
        let said = if employed.by_law {
            text::EMPLOYED_BY_LAW
        } else {
            text::EMPLOYED_OFTEN
        };
        add(
            block,
            make("p", "", &format!("{said} {} {}.", text::SOURCE, employed.article)),
        );
    }
    add(block, make("p", "", &asked(outcome)));
    if rank == 0 {
        filled(block, outcome);
    }
    notes(block, outcome);
}

/// What the law asks before starting, with its article.
fn asked(outcome: &Outcome<'_>) -> String {
    let Some(row) = outcome
        .requirement
        .filter(|row| row.kind != Kind::None || row.text.is_some())
    else {
        return text::NOTHING_ASKED.to_owned();
    };
    let article = row
        .article
        .as_deref()
        .map(|article| format!(" {} {article}.", text::SOURCE));
    let unread = (row.checked == Some(Reading::Memory)).then(|| format!(" {}", text::TO_CHECK));
    let said = row.text.as_deref().unwrap_or_default();
    [
        text::ASKED,
        " ",
        said,
        &article.unwrap_or_default(),
        &unread.unwrap_or_default(),
    ]
    .concat()
}

fn filled(block: &Element, outcome: &Outcome<'_>) {
    add(block, make("p", "", text::FILLED));
    let Some(list) = make("ul", "", "") else { return };
    for (id, option) in &outcome.answers {
        add(
            &list,
            answer_in_words(id, option).and_then(|line| make("li", "", &line)),
        );
    }
    add(block, Some(list));
    add(block, make("p", "hint", text::FILLED_CHANGE));
}

/// « Votre activité : … ».
fn answer_in_words(id: &str, option: &str) -> Option<String> {
    let item = Item::ALL.iter().copied().find(|item| item.id() == id)?;
    let rank = choices(item).iter().position(|choice| choice.id == option)?;
    Some(
        [
            words::question(item).short,
            words::COLON,
            words::option(item, rank as u8),
        ]
        .concat(),
    )
}

fn notes(block: &Element, outcome: &Outcome<'_>) {
    let lines = outcome.trade.nature_note.iter().chain(&outcome.trade.notes);
    let lines: Vec<&String> = lines.collect();
    let Some(details) = make("details", "", "").filter(|_| !lines.is_empty()) else {
        return;
    };
    add(&details, make("summary", "", text::NOTES));
    for line in lines {
        add(&details, make("p", "", line));
    }
    add(block, Some(details));
}
