//! A computation line by line, built only once it is unfolded: the lines add up to the result, to the cent.

use leptos::prelude::*;

use super::desk::Desk;
use super::figures::Best;
use crate::browser::clock;
use crate::ui::components::about;
use crate::ui::live::anew;
use crate::ui::pages::result::gate_reasons::sources;
use engine::Way;
use engine::income::{Cents, Income, Note, Role, Situation, Status, Step, StepId, income, statuses};
use words::money as text;

/// The computation of the status that stands for a way.
#[component]
pub fn Computation(
    /// The status and its income.
    best: Memo<Option<Best>>,
    /// The way.
    way: Way,
) -> impl IntoView {
    let lines = move || {
        let (status, income) = best.get()?.ok()?;
        Some(lines(status, &income))
    };
    let opened = RwSignal::new(false);
    view! {
        <Show when=move || best.with(|best| matches!(best, Some(Ok(_))))>
            <details class="computation" on:toggle=move |_| opened.set(true)>
                <summary>{text::SHOW_COMPUTATION}{about(words::way(way).the)}</summary>
                {anew(move || opened.get().then(lines))}
            </details>
        </Show>
    }
}

/// The other statuses of a way, each with its figure and its lines.
#[component]
pub fn OtherStatuses(
    /// The figures.
    desk: Desk,
    /// The status that stands for the way.
    best: Memo<Option<Best>>,
    /// The way.
    way: Way,
) -> impl IntoView {
    let opened = RwSignal::new(false);
    let others = move || {
        let situation = desk.situation()?;
        let shown = best.with(|best| Some(best.as_ref()?.as_ref().ok()?.0))?;
        let rows = statuses(way).all().filter(|&status| status != shown).map(|status| {
            view! {
                <div class="stack stack--tight other-status" data-status=status.id()>
                    <h5>{words::status(status).term}</h5>
                    {other(status, &situation)}
                </div>
            }
        });
        Some(rows.collect_view())
    };
    (statuses(way).all().count() > 1).then(|| {
        view! {
            <Show when=move || best.with(|best| matches!(best, Some(Ok(_))))>
                <details class="other-statuses" on:toggle=move |_| opened.set(true)>
                    <summary>{text::OTHER_STATUSES}{about(words::way(way).the)}</summary>
                    {anew(move || opened.get().then(others))}
                </details>
            </Show>
        }
    })
}

/// The figure of a status and its lines, or why it has none.
fn other(status: Status, situation: &Situation) -> AnyView {
    match income(status, situation) {
        Ok(income) => view! {
            <p><strong>{text::by_month(income.after_tax())}</strong>" "<span class="small">{text::MONTHLY}</span></p>
            {lines(status, &income)}
        }
        .into_any(),
        Err(absent) => view! { <p>{words::absent(absent, clock::law())}</p> }.into_any(),
    }
}

/// Notes that the card says already, without unfolding anything.
pub(super) const ON_CARD: [Note; 1] = [Note::NoPayDuringCape];

/// Notes, then every line that is not nothing.
fn lines(status: Status, income: &Income) -> AnyView {
    let unsaid = |note: &&Note| !ON_CARD.contains(*note);
    let notes = income.notes.iter().filter(unsaid).map(|&note| {
        let text = words::income_note(note);
        view! { <li class="small"><p>{text.text}</p>{sources(text.facts, text.text)}</li> }
    });
    let notes = notes.collect_view();
    let part = |tax: bool| {
        let of_tax = |step: &&Step| {
            concerns_tax(step) == tax && (step.amount != Cents::ZERO || step.id == StepId::ChiffreAffaires)
        };
        income.steps.iter().filter(of_tax).map(line).collect_view()
    };
    let before = income.before_tax;
    view! {
        <div class="stack stack--tight">
        <p class="small">{words::status(status).explanation}</p>
        {(!notes.is_empty()).then(|| view! { <ul class="stack stack--tight" role="list">{notes}</ul> })}
        <table class="computation__lines">
            <caption class="visually-hidden">{text::computation(words::status(status).term)}</caption>
            <thead class="visually-hidden"><tr><th scope="col">{text::LINE}</th><th scope="col">{text::AMOUNT}</th></tr></thead>
            <tbody>
                {part(false)}
                {total(text::BEFORE_TAX, before)}
                {part(true)}
                {total(text::TAX, income.tax)}
                {total(text::AFTER_TAX, income.after_tax())}
            </tbody>
        </table>
        </div>
    }
    .into_any()
}

/// Whether a line comes after the net before tax.
fn concerns_tax(step: &Step) -> bool {
    match step.role {
        Role::AddsTax | Role::LowersTax => true,
        Role::Adds | Role::Takes => false,
        Role::Shows => TAX_LINES.contains(&step.id),
    }
}

/// Lines that explain the tax without being part of it.
const TAX_LINES: [StepId; 6] = [
    StepId::RevenuFoyer,
    StepId::AbattementMicro,
    StepId::RevenuImposable,
    StepId::DeductionForfaitaire,
    StepId::ImpotOptionBareme,
    StepId::NetOptionBareme,
];

fn line(step: &Step) -> AnyView {
    let text = words::income_step(step.id);
    let (role, sign, spoken) = match step.role {
        Role::Adds => ("adds", "+ ", text::ADDS),
        Role::AddsTax => ("adds-tax", "+ ", text::ADDS),
        Role::Takes => ("takes", "− ", text::TAKES),
        Role::LowersTax => ("lowers-tax", "− ", text::TAKES),
        Role::Shows => ("shows", "", text::SHOWS),
    };
    view! {
        <tr data-role=role data-step=step.id.id() data-cents=step.amount.0>
            <th scope="row">{text.term}<span class="computation__about">{text.explanation}</span></th>
            <td>
                <span aria-hidden="true">{sign}</span>
                <span class="visually-hidden">{spoken}" "</span>
                {text::to_the_cent(step.amount)}
            </td>
        </tr>
    }
    .into_any()
}

fn total(name: &'static str, amount: Cents) -> AnyView {
    view! {
        <tr class="computation__total" data-cents=amount.0>
            <th scope="row">{name}</th>
            <td>{text::to_the_cent(amount)}</td>
        </tr>
    }
    .into_any()
}
