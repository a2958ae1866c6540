//! Why a way is open or closed: sharing for the CAE, then law and practice, each with its source.

use leptos::prelude::*;

use super::expired::expired;
use super::way_card::access_id;
use crate::browser::clock;
use crate::browser::publisher::publisher;
use crate::ui::components::Explained;
use crate::ui::pages::shown::Shown;
use crate::ui::session::Session;
use engine::{Need, Sharing, Way, indicators};
use exchange::history::Place;
use exchange::route::path_of;
use law::About;
use words::footer::REPORT;
use words::interface::result as text;
use words::sharing_words::OTHER_RULES;

/// The CAE only suits people who want to share: always said on its card, with the way back to these answers.
pub(super) fn sharing(shown: &Shown, way: Way) -> Option<AnyView> {
    let report = shown.report.as_deref().filter(|_| way == Way::Cae)?;
    let access = if report.sharing == Sharing::Closed {
        "closed"
    } else {
        "open"
    };
    let links = (report.sharing == Sharing::Closed && shown.own).then(|| {
        let links = indicators(Need::Partage)
            .iter()
            .filter(|&&item| shown.asks(item))
            .map(|&item| {
                let address = Session::current().href(&path_of(Place::Question(item)));
                view! { <li><a href=address>{words::question(item).short}</a></li> }
            });
        view! { <p>{text::REREAD}</p><ul class="stack stack--tight">{links.collect_view()}</ul> }
    });
    Some(
        view! {
            <div class="gate-reason stack stack--tight" data-access=access data-sharing=report.sharing.id()>
                <p>{words::sharing(report.sharing)}</p>
                {links}
            </div>
        }
        .into_any(),
    )
}

/// Every reason of law or practice, with what could open the way and the source.
pub(super) fn gate(shown: &Shown, way: Way) -> Option<AnyView> {
    let reasons = shown.reasons(way).iter().map(|&(code, access)| {
        let text = words::gate(code);
        view! {
            <li class="gate-reason stack stack--tight" data-access=access_id(access) data-code=code.id()>
                <Explained id=["mots", way.id(), code.id()].join("-") text=text.text.to_owned() />
                <p class="small">{text.opens}</p>
                <p class="source">{text.basis}</p>
                {sources(text.facts, text.basis)}
            </li>
        }
    });
    let reasons = reasons.collect_view();
    let used = shown.reasons(way).iter().flat_map(|&(code, _)| words::gate(code).facts);
    let expired = expired(used.copied());
    let access = access_id(shown.access()[way]);
    let kept = shown
        .keeps_reason(way)
        .then(|| view! { <li class="gate-reason" data-access=access data-kept=""><p>{unknown_reason(shown)}</p></li> });
    (!reasons.is_empty() || kept.is_some()).then(|| {
        view! {
            <div class="stack stack--tight">
                <h5>{text::LAW}</h5>
                {shown.is_held_back(way).then(|| view! { <p class="small" data-held-back="">{text::HELD_BACK}</p> })}
                <ul class="gate-reasons" role="list">{reasons}{kept}</ul>
                {expired}
            </div>
        }
        .into_any()
    })
}

/// The first source of a rule with its dates, and whom to tell that it is wrong; `rule` names it for those who hear a list of links.
pub(super) fn sources(facts: &'static [&'static About], rule: &str) -> Option<AnyView> {
    let fact = facts.first()?;
    let note = words::sources_note(facts, clock::today());
    let report = report(fact, rule);
    let rule = text::source_of(rule);
    Some(
        view! {
            <p class="source">
                <a href=fact.url target="_blank" rel="noopener noreferrer">
                    {text::SOURCE}<span class="visually-hidden">{rule}</span>
                </a>", "{note}{report}
            </p>
        }
        .into_any(),
    )
}

/// A message to the publisher about this rule; nothing where nobody signed.
fn report(fact: &'static About, rule: &str) -> Option<AnyView> {
    let mail = publisher().map(|publisher| publisher.mail.as_str());
    let address = words::report_rule(mail, fact.id)?;
    let rule = text::source_of(rule);
    Some(
        view! { ". "<a class="report" href=address>{REPORT}<span class="visually-hidden">{rule}</span></a> }.into_any(),
    )
}

/// Why a reason is not known here: it was kept back, or it belongs to other rules.
fn unknown_reason(shown: &Shown) -> &'static str {
    if shown.has_other_rules() && shown.report.is_some() && shown.withheld.is_empty() {
        OTHER_RULES
    } else {
        text::REASON_KEPT
    }
}
