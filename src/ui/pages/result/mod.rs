//! The result: verdict first, the four ways with equal care, the path, and what to check.

mod changes;
mod contrast;
mod gate_reasons;
mod link;
mod path_over_time;
mod shown;
mod sureness;
mod verdict;
mod way_card;
mod wrong_link;

use leptos::prelude::*;

use crate::browser::{location, page};
use crate::content::interface::{PRODUCT, home, result as words};
use crate::content::{self, Outcome};
use crate::engine::{Abstention, Level, Mode, Sheet, most_contradictory};
use crate::history::Place;
use crate::route::{Page, path_of};
use crate::share;
use crate::ui::components::Terms;
use crate::ui::pages::SaveStatus;
use crate::ui::session::Session;
use changes::Changes;
use contrast::ContrastSection;
use link::ShareLink;
use path_over_time::{PathOverTime, STEPS};
use shown::Shown;
use sureness::Sureness;
use verdict::VerdictSection;
use way_card::WayCards;
use wrong_link::WrongLink;

/// One's own result, or the one of the address.
#[component]
pub fn ResultPage() -> impl IntoView {
    let session = Session::current();
    let fragment = RwSignal::new(location::fragment());
    location::on_fragment_change(move || {
        fragment.set(location::fragment());
        page::scroll_to_top();
        request_animation_frame(page::focus_heading);
    });
    view! {
        <div class="page page--wide">
            {move || match share::decode(shared_part(&fragment.read())) {
                Err(share::LinkError::Empty) => own(session),
                Err(error) => view! { <WrongLink error /> }.into_any(),
                Ok(shared) => shared_result(session, &shared),
            }}
        </div>
    }
}

/// The part of the fragment that can be a link: a place of this page is none, and a message may have added a full stop.
fn shared_part(fragment: &str) -> &str {
    let bare = fragment.strip_prefix('#').unwrap_or(fragment);
    if PLACES.contains(&bare) {
        return "";
    }
    let end = bare.find(|sign: char| !(sign.is_ascii_alphanumeric() || "-_%".contains(sign)));
    bare[..end.unwrap_or(bare.len())].trim_end_matches("%20")
}

/// Places of this page that an address can name.
const PLACES: [&str; 2] = ["contenu", STEPS];

fn own(session: Session) -> AnyView {
    let sheet = session.sheet();
    page::set_title(&format!("{} — {PRODUCT}", words::TITLE));
    if sheet.answers.is_empty() {
        return nothing_yet(session);
    }
    let shown = Shown::own(&sheet, |sheet| session.report(sheet));
    let quick = sheet.mode == Mode::Quick;
    view! {
        <div class="stack stack--loose">
            {body(&shown)}
            {quick.then(|| go_further(session))}
            <ShareLink shown=shown.clone() />
            <Method />
            <p class="actions cluster">
                <a class="button button--quiet review" href=session.href(&path_of(Place::Recap))>
                    {words::REVIEW}
                </a>
                <button type="button" class="button button--quiet" on:click=|_| page::print()>{words::PRINT}</button>
            </p>
        </div>
    }
    .into_any()
}

fn shared_result(session: Session, shared: &share::Shared) -> AnyView {
    let shown = Shown::shared(shared, |sheet| session.report(sheet));
    page::set_title(&format!("{} — {PRODUCT}", words::SHARED_TITLE));
    let withheld = shown.withheld;
    let mine = shown.sheet.is_some_and(|sheet| is_mine(session, &sheet));
    let [title, lead] = if mine {
        [words::MINE_TITLE, words::MINE_LEAD]
    } else {
        [words::SHARED_TITLE, words::SHARED_LEAD]
    };
    let try_myself = (!mine).then(|| view! { <p><a href=session.href(Page::Home.path())>{words::TRY_MYSELF}</a></p> });
    let answered = !session.answers_now().is_empty();
    let see_mine = answered.then(|| view! { <p><a href=session.href(Page::Result.path())>{home::SEE_RESULT}</a></p> });
    view! {
        <div class="stack stack--loose">
            <div class="notice stack stack--tight shared-notice" data-mine=mine.then_some("")>
                <p><strong>{title}</strong></p>
                <p>{lead}</p>
                {(withheld > 0).then(|| view! { <p>{words::withheld(withheld)}</p> })}
                {try_myself}
                {see_mine}
            </div>
            {body(&shown)}
            <Method />
        </div>
    }
    .into_any()
}

/// Whether a link holds the answers of this device.
fn is_mine(session: Session, shared: &Sheet) -> bool {
    let own = session.sheet_now();
    let same = shared
        .answers
        .iter()
        .all(|(item, answer)| own.answers.get(item) == Some(answer));
    same && own.mode == shared.mode && !own.answers.is_empty()
}

/// Answers that contradict each other, with the way back to the two that do it most.
fn fragile_notice(shown: &Shown) -> AnyView {
    let items = shown
        .report
        .as_deref()
        .filter(|_| shown.own)
        .and_then(|report| most_contradictory(&report.answers));
    let links = items
        .into_iter()
        .flatten()
        .filter(|&item| shown.asks(item))
        .map(|item| {
            let address = Session::current().href(&path_of(Place::Question(item)));
            view! { <li><a href=address data-item=item.id()>{content::question(item).short}</a></li> }
        });
    view! {
        <div class="notice notice--caution fragile stack stack--tight">
            <p>{content::quality::FRAGILE}</p>
            <ul>{links.collect_view()}</ul>
        </div>
    }
    .into_any()
}

/// What one's own result and a shared one have in common.
fn body(shown: &Shown) -> AnyView {
    let report = &shown.report;
    let banners = report.iter().flat_map(|report| &report.banners).map(|&banner| {
        view! { <p class="notice notice--caution">{content::banner(banner).text}</p> }
    });
    // In a close call, what tells the ways apart is the answer: it comes before them.
    let contrast = || view! { <ContrastSection shown=shown.ways().clone() /> };
    let fragile = report.as_ref().is_some_and(|report| report.quality.fragile);
    view! {
        {banners.collect_view()}
        {fragile.then(|| fragile_notice(shown))}
        <VerdictSection shown=shown.clone() />
        {shown.is_close().then(contrast)}
        <WayCards shown=shown.ways().clone() title=ways_title(shown) verdict=settled_verdict(shown) />
        {(!shown.is_close()).then(contrast)}
        {has_draws(shown).then(|| view! { <Sureness shown=shown.ways().clone() /> })}
        <PathOverTime shown=shown.clone() />
        {motives(shown)}
        <Changes shown=shown.clone() />
        {alerts(shown)}
        <Terms title=words::TERMS text=said(shown) />
    }
    .into_any()
}

/// Whether the draws say something: not without an open way, nor with one only.
fn has_draws(shown: &Shown) -> bool {
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
fn said(shown: &Shown) -> String {
    let Some(report) = shown.ways().report.as_deref() else {
        return String::new();
    };
    let mut said = String::new();
    for (way, gate) in report.gates.iter() {
        said.extend([content::way(way).name, " ", content::way(way).explanation, " "]);
        for (code, _) in &gate.reasons {
            said.extend([content::gate(*code).text, " ", content::gate(*code).opens, " "]);
        }
        let reasons = content::reasons(report, way);
        said.extend(reasons.for_it.iter().chain(&reasons.against).map(content::Reason::text));
    }
    said.extend(
        content::path(report.ranking.path)
            .steps
            .iter()
            .flat_map(|step| [step.text, " "]),
    );
    said.extend(
        report
            .alerts
            .iter()
            .flat_map(|&alert| [content::alert(alert).text, " "]),
    );
    said
}

/// The ranking is about these answers, or about what comes once a point is settled.
fn ways_title(shown: &Shown) -> &'static str {
    match shown.recommendation.abstention {
        Some(Abstention::Attendre) if shown.settled.is_some() => content::after_title(shown.waiting()),
        Some(Abstention::HorsChamp) => content::OTHER_ACTIVITIES,
        _ if shown.own => words::WAYS,
        _ => words::WAYS_SHARED,
    }
}

/// The verdict of the ranking that comes once the point is settled.
fn settled_verdict(shown: &Shown) -> Option<String> {
    shown
        .settled
        .as_deref()
        .map(|settled| content::verdict_title(&Outcome::from(&settled.recommendation)))
}

/// The first reason to work, its reverse side, and whether the way that comes first goes along with it.
fn motives(shown: &Shown) -> Option<AnyView> {
    let shown = shown.ways();
    let report = shown.report.as_deref()?;
    let recommendation = &shown.recommendation;
    let ways = match recommendation.level {
        Level::Serre => recommendation.members.as_slice(),
        Level::Nette | Level::Probable | Level::SeulPossible | Level::Abstention => &recommendation.order[..1],
    };
    let mut said: Vec<String> = ways.iter().flat_map(|&way| content::motor(report, way)).collect();
    // Each way of a close call meets the same motives: they are said once.
    let mut seen = Vec::new();
    said.retain(|sentence| {
        !seen.contains(sentence) && {
            seen.push(sentence.clone());
            true
        }
    });
    (!said.is_empty()).then(|| {
        let said = said
            .into_iter()
            .map(|sentence| view! { <p>{sentence}</p> })
            .collect_view();
        view! {
            <section class="stack motives" aria-labelledby="moteurs">
                <h2 id="moteurs">{words::MOTIVES}</h2>
                {said}
            </section>
        }
        .into_any()
    })
}

fn alerts(shown: &Shown) -> Option<AnyView> {
    let alerts = shown.report.iter().flat_map(|report| &report.alerts).map(|&alert| {
        let text = content::alert(alert);
        view! { <li class="stack stack--tight"><p>{text.text}</p>{gate_reasons::sources(text.facts, text.text)}</li> }
    });
    let permit = shown
        .permit_unsaid()
        .then(|| view! { <li><p>{content::PERMIT_NOTE}</p></li> });
    let alerts = alerts.collect_view();
    (!alerts.is_empty() || permit.is_some()).then(|| {
        view! {
            <section class="stack" aria-labelledby="points">
                <h2 id="points">{words::ALERTS}</h2>
                <ul class="stack alerts">{alerts}{permit}</ul>
            </section>
        }
        .into_any()
    })
}

fn go_further(session: Session) -> AnyView {
    view! {
        <div class="notice stack stack--tight">
            <p>{content::quality::QUICK_PATH}</p>
            <p>
                <a
                    class="button button--quiet go-further"
                    href=session.href(Page::Questionnaire.path())
                    on:click=move |_| session.take(Mode::Complete)
                >
                    {words::GO_FURTHER}
                </a>
            </p>
        </div>
    }
    .into_any()
}

fn nothing_yet(session: Session) -> AnyView {
    view! {
        <div class="stack">
            <h1 tabindex="-1">{words::NOTHING_TITLE}</h1>
            <p>{words::NOTHING}</p>
            <SaveStatus faults_only=true />
            <p><a class="button" href=session.href(Page::Home.path())>{words::HOME}</a></p>
        </div>
    }
    .into_any()
}

/// The texts that go with every result.
#[component]
fn Method() -> impl IntoView {
    view! {
        <section class="stack method" aria-labelledby="methode">
            <h2 id="methode">{words::METHOD}</h2>
            <p>{words::ABOUT_INDEX}</p>
            <p>{content::limits::PRECISION}</p>
            <p>{content::limits::with_result()}</p>
            <p>{content::limits::ABOUT_CAE}</p>
            <p>{content::limits::AGAIN}</p>
        </section>
    }
}
