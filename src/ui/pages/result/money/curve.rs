//! Net by turnover, four curves: each with its hue, its dashes, its shape and its name; the same in words and in figures.

use leptos::prelude::*;

use super::desk::Desk;
use super::net_table;
use crate::chart::{Plot, ticks};
use crate::content::{euros, money as words, number};
use crate::engine::income::{Cents, Crossing, NetPoint, Project, best_nets, crossings, curve, rates};
use crate::engine::{PerWay, Way};
use crate::ui::components::shape;

/// Right ends of the drawing, in euros of turnover.
const ENDS: [u32; 7] = [60_000, 120_000, 250_000, 500_000, 1_000_000, 3_000_000, 13_000_000];
/// Crossings below this turnover say nothing to anyone.
const LEAST: Cents = Cents::euros(1_000);
const MONTHS: f64 = 12.0;

/// One curve, ready to draw.
#[derive(Clone, PartialEq)]
struct Curves {
    project: Project,
    most: Cents,
    points: Vec<NetPoint>,
    crossings: Vec<Crossing>,
}

/// The curves; nothing for an activity that the computation does not know.
#[component]
pub fn Curve(
    /// The figures.
    desk: Desk,
) -> impl IntoView {
    let most = Memo::new(move |_| right_end(desk.turnover.get()));
    // Drawn anew when a hypothesis changes, not when the turnover moves.
    let curves = Memo::new(move |_| desk.project.get().map(|project| curves(project, most.get())));
    let opened = RwSignal::new(false);
    view! {
        <Show when=move || curves.with(Option::is_some)>
            <div class="stack money__curve">
                <h3>{words::CURVE}</h3>
                <p>{words::ABOUT_CURVE}</p>
                {move || curves.with(|curves| curves.as_ref().map(|curves| drawing(curves, desk)))}
                <ul class="stack stack--tight crossings">
                    {move || curves.with(|curves| curves.as_ref().map(|curves| sentences(curves, desk.open)))}
                </ul>
                <details on:toggle=move |_| opened.set(true)>
                    <summary>{words::AS_TABLE}</summary>
                    {move || opened.get().then(|| net_table::with_own(desk))}
                </details>
            </div>
        </Show>
    }
}

/// The first end that leaves the turnover a fifth of the drawing on its right.
fn right_end(turnover: Option<u32>) -> Cents {
    let fits = |end: &&u32| turnover.unwrap_or(EXAMPLE) <= **end / 5 * 4;
    let end = ENDS.iter().find(fits).copied().unwrap_or(ENDS[ENDS.len() - 1]);
    Cents::euros(end.into())
}

/// Puts the drawing at its second end when there is no turnover.
const EXAMPLE: u32 = 70_000;

fn curves(project: Project, most: Cents) -> Curves {
    let points = curve(&project, most);
    let mut crossings = crossings(&project, &points);
    crossings.retain(|crossing| crossing.at >= LEAST);
    Curves {
        project,
        most,
        points,
        crossings,
    }
}

fn sentences(curves: &Curves, open: PerWay<bool>) -> AnyView {
    let mut said: Vec<String> = curves
        .crossings
        .iter()
        .map(|&crossing| words::crossing_sentence(crossing))
        .collect();
    if said.is_empty() {
        said.push(words::no_crossing(curves.most));
    }
    let ceiling = rates::micro(curves.project.activity()).ceiling;
    if ceiling < curves.most {
        said.push(words::micro_stops(ceiling));
    }
    let closed: Vec<Way> = Way::ALL.iter().copied().filter(|&way| !open[way]).collect();
    if !closed.is_empty() {
        said.push(words::not_open(&closed));
    }
    said.into_iter()
        .map(|said| view! { <li>{said}</li> })
        .collect_view()
        .into_any()
}

fn by_month(net: Cents) -> f64 {
    net.in_euros() / MONTHS
}

fn drawing(curves: &Curves, desk: Desk) -> AnyView {
    let series = |way: Way| -> Vec<(f64, f64)> {
        let known = |point: &NetPoint| Some((point.turnover.in_euros(), by_month(point.nets[way]?)));
        curves.points.iter().filter_map(known).collect()
    };
    let values = curves
        .points
        .iter()
        .flat_map(|point| point.nets.0)
        .flatten()
        .map(by_month);
    let plot = Plot::around(curves.most.in_euros(), values);
    let ends = [0, 1, 2, 3].map(|rank| series(Way::ALL[rank]).last().map_or(0.0, |&(_, net)| net));
    let names = plot.names(ends);
    let lines = Way::ALL.iter().zip(names).map(|(&way, height)| {
        let path = plot.path(&series(way));
        view! {
            <g data-way=way.id() class="curve__way">
                <path class="curve__line" d=path />
                <path class="curve__shape" d=shape(way) transform=at(Plot::NAMES, height) />
                <text class="curve__name" x=Plot::NAMES + 11.0 y=height + 4.0>{words::short_name(way)}</text>
            </g>
        }
    });
    let (width, height) = Plot::SIZE;
    let project = curves.project;
    view! {
        <svg class="curve" viewBox=format!("0 0 {width} {height}") role="img" aria-label=words::ABOUT_CURVE>
            {grid(&plot)}
            {lines.collect_view()}
            {move || desk.turnover.get().map(|turnover| person(&plot, &project, turnover))}
        </svg>
    }
    .into_any()
}

/// A shape around a point, 12 wide.
fn at(x: f64, y: f64) -> String {
    format!("translate({:.1} {:.1}) scale(0.6)", x - 6.0, y - 6.0)
}

fn grid(plot: &Plot) -> AnyView {
    let (left, right) = (plot.across.start, plot.across.end);
    let (bottom, top) = (plot.up.start, plot.up.end);
    let heights = ticks(plot.up.high, 4).into_iter().map(|net| {
        let y = plot.up.at(net);
        view! {
            <path class="curve__grid" d=format!("M{left:.1} {y:.1}H{right:.1}") />
            <text class="curve__tick" x=left - 4.0 y=y + 4.0 text-anchor="end">{number(net as i64)}</text>
        }
    });
    let widths = ticks(plot.across.high, 3).into_iter().map(|turnover| {
        let x = plot.across.at(turnover);
        view! {
            <path class="curve__grid" d=format!("M{x:.1} {bottom:.1}v4") />
            <text class="curve__tick" x=x y=bottom + 16.0 text-anchor="middle">{number(turnover as i64)}</text>
        }
    });
    view! {
        <g aria-hidden="true">
            {heights.collect_view()}
            {widths.collect_view()}
            <text class="curve__tick" x=left - 40.0 y=top - 7.0>{words::NET_AXIS}</text>
            <text class="curve__tick" x=right y=bottom + 32.0 text-anchor="end">{words::TURNOVER_AXIS}</text>
        </g>
    }
    .into_any()
}

/// A vertical line at the turnover of the person, and a shape on each curve.
fn person(plot: &Plot, project: &Project, turnover: u32) -> AnyView {
    let x = plot.across.at(turnover.into());
    let nets = best_nets(&project.at(Cents::euros(turnover.into())));
    let marks = Way::ALL.iter().filter_map(|&way| {
        let y = plot.up.at(by_month(nets[way]?));
        Some(view! { <path data-way=way.id() class="curve__mark" d=shape(way) transform=at(x, y) /> })
    });
    let (bottom, top) = (plot.up.start, plot.up.end);
    // On the side where there is room.
    let (place, side) = if x > f64::midpoint(plot.across.start, plot.across.end) {
        (x - 3.0, "end")
    } else {
        (x + 3.0, "start")
    };
    view! {
        <text class="curve__tick" x=place y=bottom - 4.0 text-anchor=side>{euros(turnover.into())}</text>
        <path class="curve__person" d=format!("M{x:.1} {bottom:.1}V{top:.1}") />
        {marks.collect_view()}
    }
    .into_any()
}
