//! Results side by side: verdicts and indices, then the answers that differ, then the others.

use leptos::prelude::*;

use crate::browser::clock;
use crate::ui::components::WayName;
use crate::ui::pages::index_bar::{Index, access};
use crate::ui::pages::shown::Shown;
use crate::ui::session::Session;
use engine::{Item, Level, Sheet, Way};
use exchange::history::{Cell, CompareSide, ComparedItem, compared};
use exchange::share::Shared;
use words::attempts as text;

/// One result of a comparison, under its name.
#[derive(Clone)]
pub(crate) struct Side {
    name: String,
    shown: Shown,
    withheld: Vec<Item>,
}

impl Side {
    /// One's own answers.
    pub(crate) fn own(name: &str, sheet: &Sheet, session: Session) -> Self {
        Self {
            name: name.to_owned(),
            shown: Shown::own(sheet, |sheet| session.report(sheet)),
            withheld: Vec::new(),
        }
    }

    /// A result that came by a link: what the sender saw decides.
    pub(crate) fn shared(name: &str, shared: &Shared, session: Session) -> Self {
        Self {
            name: name.to_owned(),
            shown: Shown::shared(shared, |sheet| session.report(sheet)),
            withheld: shared.withheld.clone(),
        }
    }
}

/// Two to four results side by side; titles start at level 2.
pub(crate) fn compare(sides: &[Side]) -> AnyView {
    let answers: Vec<CompareSide> = sides.iter().map(answers_of).collect();
    let rows = compared(&answers, clock::law());
    let different = if rows.different.is_empty() {
        view! { <p>{text::NO_DIFFERENCE}</p> }.into_any()
    } else {
        answers_table(sides, text::DIFFERENT, &rows.different)
    };
    let others = text::others(rows.others.len());
    view! {
        <div class="stack stack--loose comparison">
            <section class="stack" aria-labelledby="resultats">
                <h2 id="resultats">{text::VERDICTS}</h2>
                <p class="soft">{text::ABOUT_INDICES}</p>
                {results_table(sides)}
            </section>
            <section class="stack" aria-labelledby="differences">
                <h2 id="differences">{text::DIFFERENT}</h2>
                {different}
                {(!rows.others.is_empty()).then(|| view! {
                    <details class="terms others">
                        <summary>{others.clone()}</summary>
                        {answers_table(sides, others, &rows.others)}
                    </details>
                })}
            </section>
        </div>
    }
    .into_any()
}

fn answers_of(side: &Side) -> CompareSide<'_> {
    let sheet = side.shown.sheet.as_ref();
    CompareSide {
        answers: sheet.map(|sheet| (&sheet.answers, sheet.mode)),
        withheld: &side.withheld,
    }
}

fn results_table(sides: &[Side]) -> AnyView {
    let verdicts = sides.iter().map(|side| {
        let title = side.shown.title();
        view! { <td data-verdict=side.shown.recommendation.level.id()>{title}</td> }.into_any()
    });
    let ways = Way::ALL.iter().map(|&way| {
        let cells = sides.iter().map(|side| index(&side.shown, way)).collect();
        block(view! { <WayName way /> }.into_any(), sides.len(), cells)
    });
    let verdict = block(text::VERDICT.into_any(), sides.len(), verdicts.collect());
    table(
        sides,
        text::INDICES.to_owned(),
        vec![verdict].into_iter().chain(ways).collect(),
    )
}

fn answers_table(sides: &[Side], caption: impl Into<String>, rows: &[ComparedItem]) -> AnyView {
    let blocks = rows.iter().map(|row| {
        let cells = row.cells.iter().map(|&cell| answer(row.item, cell)).collect();
        let title = view! { <span data-item=row.item.id()>{words::question(row.item).short}</span> };
        block(title.into_any(), sides.len(), cells)
    });
    table(sides, caption.into(), blocks.collect())
}

/// A column a side; each subject is a line of its own above its cells, so that two columns fit a phone.
fn table(sides: &[Side], caption: String, blocks: Vec<AnyView>) -> AnyView {
    let heads = sides
        .iter()
        .map(|side| view! { <th scope="col"><bdi>{side.name.clone()}</bdi></th> });
    view! {
        <table class="compare" data-sides=sides.len()>
            <caption class="visually-hidden">{caption}". "{text::TABLE_SHAPE}</caption>
            <thead><tr>{heads.collect_view()}</tr></thead>
            {blocks}
        </table>
    }
    .into_any()
}

fn block(title: AnyView, columns: usize, cells: Vec<AnyView>) -> AnyView {
    view! {
        <tbody>
            <tr><th scope="rowgroup" colspan=columns>{title}</th></tr>
            <tr>{cells}</tr>
        </tbody>
    }
    .into_any()
}

fn index(shown: &Shown, way: Way) -> AnyView {
    let recommendation = &shown.recommendation;
    let index = Index::of(shown, way);
    let ahead = recommendation.level != Level::Abstention && shown.ahead().contains(&way);
    view! {
        <td data-way=way.id() data-index=index.value>
            {index.bar(None)}
            <ul class="small" role="list">
                {ahead.then(|| view! { <li><strong>{text::AHEAD}</strong></li> })}
                <li>{index.sentence()}</li>
                <li>{access(recommendation.access[way])}</li>
            </ul>
        </td>
    }
    .into_any()
}

fn answer(item: Item, cell: Cell) -> AnyView {
    let missing = |words: &'static str| view! { <td class="soft">{words}</td> }.into_any();
    match cell {
        Cell::Answered(answer) => view! { <td>{words::answer(item, answer)}</td> }.into_any(),
        Cell::Open => missing(text::OPEN_CELL),
        Cell::NotAsked => missing(text::NOT_ASKED),
        Cell::NotShared => missing(text::NOT_SHARED),
    }
}
