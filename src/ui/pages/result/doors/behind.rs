//! What is behind each door.

use leptos::prelude::*;

use super::super::body::{alerts, motives, said, settled_verdict, waiting, ways_title};
use super::super::changes::Changes;
use super::super::contrast::ContrastSection;
use super::super::doubts::Doubts;
use super::super::figures::Figures;
use super::super::interview::InterviewSheet;
use super::super::money::Money;
use super::super::outcomes::{elsewhere, not_now, outcomes};
use super::super::profile::Profile;
use super::super::sureness::Sureness;
use super::super::tomorrow::tomorrow;
use super::super::way_card::WayCards;
use super::super::what_if::{Refine, WhatIf};
use super::super::{Method, body::has_draws};
use super::Apart;
use crate::ui::components::Terms;
use crate::ui::pages::shown::Shown;
use engine::Way;
use exchange::route::Door;
use words::interface::result as text;

/// Whether there is something behind: while a question not asked may close the way in front, nothing that puts one first.
pub(super) fn is_there(door: Door, shown: &Shown) -> bool {
    match door {
        Door::Why | Door::Meeting => true,
        Door::Money => shown.ways().sheet.is_some() && !shown.names_no_way(),
        Door::Tomorrow | Door::Ways | Door::Calculation => !shown.names_no_way(),
    }
}

/// What follows the answers shown.
pub(super) fn follows(door: Door, shown: &Shown, before: Option<&Shown>) -> AnyView {
    match door {
        Door::Tomorrow => view! { {waiting(shown)}{tomorrow(shown)}{elsewhere(shown)}{alerts(shown)} }.into_any(),
        Door::Money => view! { <Money shown=shown.clone() /> }.into_any(),
        Door::Why if shown.names_no_way() => {
            view! { {motives(shown)}<Profile shown=shown.clone() />{alerts(shown)} }.into_any()
        }
        Door::Why => why(shown, before),
        Door::Ways => ways(shown, before),
        Door::Meeting => view! { <InterviewSheet shown=shown.clone() /> }.into_any(),
        Door::Calculation => calculation(shown),
    }
}

/// What stays while other answers are tried.
pub(super) fn behind(door: Door, apart: &Apart) -> AnyView {
    match door {
        Door::Why => apart
            .tried
            .map(|(trial, lead)| view! { <Refine trial /><WhatIf trial lead /> })
            .into_any(),
        Door::Meeting => (apart.meeting)(),
        Door::Tomorrow | Door::Money | Door::Ways | Door::Calculation => ().into_any(),
    }
}

/// In a close call, what tells the ways apart is the answer: it comes first.
fn why(shown: &Shown, before: Option<&Shown>) -> AnyView {
    let contrast = || view! { <ContrastSection shown=shown.ways().clone() /> };
    let close = shown.is_close();
    let ahead = shown.ways().recommended();
    view! {
        {close.then(contrast)}
        {(!ahead.is_empty()).then(|| cards(shown, before, ahead, text::WHY))}
        {(!close).then(contrast)}
        {has_draws(shown).then(|| view! { <Sureness shown=shown.ways().clone() /> })}
        <Doubts shown=shown.clone() />
        {motives(shown)}
        <Changes shown=shown.clone() />
    }
    .into_any()
}

fn ways(shown: &Shown, before: Option<&Shown>) -> AnyView {
    let ahead = shown.ways().recommended();
    let others = shown
        .ways()
        .order()
        .into_iter()
        .filter(|way| !ahead.contains(way))
        .collect();
    view! {
        {cards(shown, before, others, ways_title(shown))}
        {not_now(shown)}
        {outcomes(&shown.ways().order())}
    }
    .into_any()
}

fn cards(shown: &Shown, before: Option<&Shown>, ways: Vec<Way>, title: &'static str) -> AnyView {
    let before = before.map(|before| before.ways().recommendation.clone());
    view! { <WayCards shown=shown.ways().clone() before title verdict=settled_verdict(shown) ways /> }.into_any()
}

fn calculation(shown: &Shown) -> AnyView {
    view! {
        <Figures shown=shown.ways().clone() />
        <Profile shown=shown.clone() />
        <Method margins=shown.exact_report().is_some() />
        <Terms title=text::TERMS text=said(shown) of=words::doors::name(Door::Calculation, 0) />
    }
    .into_any()
}
