//! What one's own result and a shared one have in common: what comes first, and the parts behind the doors.

use leptos::prelude::*;
use maud::{Markup, html};

use super::expired::{expired, expired_said};
use super::first::first;
use super::gate_reasons;
use super::interview::questions;
use super::motives::motives as motives_chart;
use crate::ui::components::Explained;
use crate::ui::pages::shown::Shown;
use engine::{Abstention, Banner, FAutreActivite, Report, most_contradictory};
use exchange::history::Place;
use exchange::route::{Base, path_of};
use words::interface::result as text;

/// Answers that contradict each other, with the way back to the two that do it most.
fn fragile_notice(shown: &Shown, base: &Base) -> Markup {
    let own = shown.report.as_deref().filter(|_| shown.own);
    let items = own.and_then(|report| most_contradictory(&report.answers));
    html! {
        div.notice.notice--caution.fragile.stack.stack--tight {
            p { (words::quality::FRAGILE) }
            ul {
                @for item in items.into_iter().flatten().filter(|&item| shown.asks(item)) {
                    li { a href=(base.href(&path_of(Place::Question(item)))) data-item=(item.id()) { (words::question(item).short) } }
                }
            }
        }
    }
}

/// What comes first: what weakens the result, then the verdict. `base` leads to the folder of the site.
pub(super) fn head(shown: &Shown, base: &Base) -> Markup {
    let banners = shown.report.iter().flat_map(|report| &report.banners);
    html! {
        @for &banner in banners {
            div.notice.notice--caution.stack.stack--tight {
                p { (words::banner(banner).text) }
                (expired_said(words::banner(banner).facts.iter().copied()))
            }
        }
        @if shown.report.as_ref().is_some_and(|report| report.quality.fragile) {
            (fragile_notice(shown, base))
        }
        (first(shown, base))
    }
}

/// The sentence under the title, where no way is named.
pub(super) fn sentence(shown: &Shown) -> String {
    let recommendation = &shown.recommendation;
    match recommendation.abstention {
        Some(Abstention::Attendre) if shown.waiting().is_empty() => text::WAITING_KEPT.to_owned(),
        Some(Abstention::TropPeuDeReponses) if !shown.own => text::TOO_FEW_SHARED.to_owned(),
        Some(Abstention::FaitADemander) if !shown.own => text::TO_ASK_SHARED.to_owned(),
        _ => words::verdict_sentence(recommendation, shown.missing()),
    }
}

/// What must be settled before any way, in full with its sources.
pub(super) fn waiting(shown: &Shown) -> Option<AnyView> {
    let rows = shown.waiting().iter().map(|&reason| {
        let text = words::waiting(reason);
        view! { <li class="stack stack--tight" data-reason=reason.id()>{told(reason.id(), text.text)}{gate_reasons::sources(text.facts, text.text)}</li> }
    });
    let rows = rows.collect_view();
    let settled = shown.waiting().iter().flat_map(|&reason| words::waiting(reason).facts);
    let expired = expired(settled.copied());
    (!rows.is_empty()).then(|| view! { <ul class="stack waiting-reasons">{rows}</ul>{expired} }.into_any())
}

/// Whether the draws say something: not without an open way, nor with one only.
pub(super) fn has_draws(shown: &Shown) -> bool {
    shown
        .ways()
        .recommendation
        .excluded
        .0
        .iter()
        .filter(|excluded| !**excluded)
        .count()
        > 1
}

/// The texts of the page that use terms of art.
pub(super) fn said(shown: &Shown) -> String {
    let Some(report) = shown.ways().report.as_deref() else {
        return String::new();
    };
    let mut said = String::new();
    for (way, gate) in report.gates.iter() {
        said.extend([words::way(way).name, " ", words::way(way).explanation, " "]);
        for (code, _) in &gate.reasons {
            said.extend([words::gate(*code).text, " ", words::gate(*code).opens, " "]);
        }
        let reasons = words::reasons(report, way);
        said.extend(reasons.for_it.iter().chain(&reasons.against).map(words::Reason::text));
    }
    said.extend(
        words::path(report.ranking.path)
            .steps
            .iter()
            .flat_map(|step| [step.text, " "]),
    );
    said.extend(report.alerts.iter().flat_map(|&alert| [words::alert(alert).text, " "]));
    let details = words::step_details(report, report.ranking.path);
    let lines = details.iter().flat_map(|step| step.official.iter().chain(&step.costs));
    said.extend(lines.flat_map(|&(text, _)| [text, " "]));
    let asked = questions(shown);
    said.extend(asked.iter().flat_map(|asked| [asked.question, " "]));
    said
}

/// The ranking is about these answers, or about what comes once a point is settled.
pub(super) fn ways_title(shown: &Shown) -> &'static str {
    match shown.recommendation.abstention {
        Some(Abstention::Attendre) if shown.settled.is_some() => words::after_title(shown.waiting()),
        Some(Abstention::HorsChamp) if may_do_else(shown) => words::OTHER_ACTIVITIES,
        _ if shown.own && !shown.recommended().is_empty() => text::OTHER_WAYS,
        _ if shown.own => text::WAYS,
        _ => text::WAYS_SHARED,
    }
}

/// Whether the person may have other activities, which the usual rules are made for.
fn may_do_else(shown: &Shown) -> bool {
    let nothing_else = |report: &Report| {
        let says_so = FAutreActivite::of(&report.answers) == Some(FAutreActivite::Non);
        says_so || report.banners.contains(&Banner::Pacifique)
    };
    !shown.report.as_deref().is_some_and(nothing_else)
}

/// The verdict of the ranking that comes once the point is settled.
pub(super) fn settled_verdict(shown: &Shown) -> Option<String> {
    shown.settled.as_deref().map(Shown::title)
}

/// The three reasons to work, the reverse side of the first one, and whether the way that comes first goes along with it.
pub(super) fn motives(shown: &Shown) -> Option<AnyView> {
    let shown = shown.ways();
    let chart = motives_chart(shown)?;
    let said = shown
        .report
        .as_deref()
        .map_or_else(Vec::new, |report| words::motor(report, &shown.recommended()));
    // The chart says which comes first already.
    let said = said
        .into_iter()
        .skip(1)
        .map(|sentence| view! { <p>{sentence}</p> })
        .collect_view();
    Some(
        view! {
            <section class="stack motives" aria-labelledby="moteurs">
                <h3 id="moteurs">{text::MOTIVES}</h3>
                {chart}
                {said}
            </section>
        }
        .into_any(),
    )
}

/// A rule whose terms are explained where they are used; `id` is the one of the rule.
fn told(id: &str, text: &str) -> AnyView {
    view! { <Explained id=["mots-", id].concat() text=text.to_owned() /> }.into_any()
}

pub(super) fn alerts(shown: &Shown) -> Option<AnyView> {
    let alerts = shown.report.iter().flat_map(|report| &report.alerts).map(|&alert| {
        let text = words::alert(alert);
        view! { <li class="stack stack--tight">{told(alert.id(), text.text)}{gate_reasons::sources(text.facts, text.text)}</li> }
    });
    let used = shown.report.iter().flat_map(|report| &report.alerts);
    let expired = expired(used.flat_map(|&alert| words::alert(alert).facts).copied());
    let permit = shown
        .permit_unsaid()
        .then(|| view! { <li><p>{words::PERMIT_NOTE}</p></li> });
    let alerts = alerts.collect_view();
    (!alerts.is_empty() || permit.is_some()).then(|| {
        view! {
            <section class="stack" aria-labelledby="points">
                <h3 id="points">{text::ALERTS}</h3>
                <ul class="stack alerts">{alerts}{permit}</ul>
                {expired}
            </section>
        }
        .into_any()
    })
}
