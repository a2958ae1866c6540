//! Four curves, each with its hue, its dashes, its shape and its name.

use leptos::prelude::*;

use super::curve::Curves;
use super::desk::Desk;
use crate::chart::{Plot, ticks};
use crate::ui::components::shape;
use crate::ui::live::anew;
use engine::Way;
use engine::income::{Cents, Hypothesis, NetPoint, Project, all_ends, statuses, under};
use words::{euros, money as text, number};

const MONTHS: f64 = 12.0;

fn by_month(net: Cents) -> f64 {
    net.in_euros() / MONTHS
}

/// The four curves, and a mark on each at the turnover of the person. Not heard: the sentences beside it and the table say the same.
pub(super) fn drawing(curves: &Curves, desk: Desk) -> AnyView {
    let end = |way: Way, hypothesis: Hypothesis| -> Vec<(f64, f64)> {
        let net = |point: &NetPoint| Some(by_month(point.nets[way]?[hypothesis as usize]));
        let known = |point: &NetPoint| Some((point.turnover.in_euros(), net(point)?));
        curves.points.iter().filter_map(known).collect()
    };
    let series = |way| end(way, Hypothesis::WithoutReduction);
    let values = curves
        .points
        .iter()
        .flat_map(|point| point.nets.0)
        .flatten()
        .flatten()
        .map(by_month);
    let plot = Plot::around(curves.most.in_euros(), values);
    let ends = [0, 1, 2, 3].map(|rank| series(Way::ALL[rank]).last().map_or(0.0, |&(_, net)| net));
    let names = plot.names(ends);
    let lines = Way::ALL.iter().zip(names).map(|(&way, height)| {
        let path = plot.path(&series(way));
        let band = statuses(way)
            .upper
            .map(|_| plot.band(&series(way), &end(way, Hypothesis::WithReduction)))
            .map(|band| view! { <path class="curve__band" d=band /> });
        view! {
            <g data-way=way.id() class="curve__way">
                {band}
                <path class="curve__line" d=path />
                <path class="curve__shape" d=shape(way) transform=at(Plot::NAMES, height) />
                <text class="curve__name" x=Plot::NAMES + 11.0 y=height + 4.0>{text::short_name(way)}</text>
            </g>
        }
    });
    let (width, height) = Plot::SIZE;
    let project = curves.project;
    view! {
        <svg class="curve" viewBox=format!("0 0 {width} {height}") aria-hidden="true" focusable="false">
            {grid(&plot)}
            {lines.collect_view()}
            {anew(move || desk.turnover.get().map(|turnover| person(&plot, &project, turnover)))}
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
        <g>
            {heights.collect_view()}
            {widths.collect_view()}
            <text class="curve__tick" x=left - 40.0 y=top - 7.0>{text::NET_AXIS}</text>
            <text class="curve__tick" x=right y=bottom + 32.0 text-anchor="end">{text::TURNOVER_AXIS}</text>
        </g>
    }
    .into_any()
}

/// A vertical line at the turnover of the person, and a shape on each curve.
fn person(plot: &Plot, project: &Project, turnover: u32) -> AnyView {
    let x = plot.across.at(turnover.into());
    let nets = all_ends(&project.at(Cents::euros(turnover.into())));
    let nets = under(&nets, Hypothesis::WithoutReduction);
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
