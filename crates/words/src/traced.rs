//! The trace of one person, line by line, in the order of the computation: what an adviser or a researcher reads again.

use engine::{Counterfactual, Kind, NEUTRAL_START, Ranking, Report, Sheet, Way, asked, intercept, question};
use exchange::json::TRADE;
use exchange::share::Recommendation;
use law::{About, Law};

use crate as words;
use crate::trace;

/// A line of the trace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// 0 for the title of a part; what depends on a line is one deeper.
    pub depth: usize,
    /// What it says.
    pub text: String,
}

/// The trace; `trade` is the name of the trade that the answers come from.
pub fn traced(sheet: &Sheet, trade: Option<&str>, report: &Report, changes: &[Counterfactual]) -> Vec<Line> {
    let mut page = Page::default();
    answers(&mut page, sheet, trade, report);
    measure(&mut page, report);
    gates(&mut page, report);
    indices(&mut page, report);
    draws(&mut page, &report.ranking);
    verdict(&mut page, report);
    afterwards(&mut page, report, changes);
    page.0
}

#[derive(Default)]
struct Page(Vec<Line>);

impl Page {
    fn line(&mut self, depth: usize, text: &str) {
        let text = text.to_owned();
        self.0.push(Line { depth, text });
    }

    /// What the part that rests on these facts says once their figures have expired.
    fn expired<'a>(&mut self, depth: usize, facts: impl IntoIterator<Item = &'a About>, law: Law) {
        if let Some(said) = words::expired_among(facts, law) {
            self.line(depth, &said);
        }
    }

    /// A title and its lines; nothing without a line.
    fn list(&mut self, depth: usize, title: &str, lines: impl IntoIterator<Item = String>) {
        let mut lines = lines.into_iter().peekable();
        if lines.peek().is_some() {
            self.line(depth, title);
        }
        for line in lines {
            self.line(depth + 1, &line);
        }
    }
}

fn answers(page: &mut Page, sheet: &Sheet, trade: Option<&str>, report: &Report) {
    page.line(0, trace::ANSWERS);
    let path = asked(&sheet.answers, sheet.mode, report.law);
    let given = path.iter().filter(|&&item| report.answers.has(item)).count();
    page.line(1, &trace::answered(given, path.len(), report.coverage, sheet.mode.id()));
    if let Some(name) = trade {
        page.line(1, &trace::trade(TRADE, name));
    }
    for (item, answer) in report.answers.iter() {
        let words = match question(item).kind {
            Kind::Agreement | Kind::Importance => words::answer(item, answer).to_lowercase(),
            Kind::Ranking | Kind::Bipolar | Kind::ElevenPoints | Kind::Single | Kind::Several | Kind::Amount { .. } => {
                words::answer(item, answer)
            }
        };
        page.line(1, &trace::given(item.id(), words::question(item).short, &words));
    }
    if report.quality.fragile {
        page.line(1, words::quality::FRAGILE);
    }
}

fn measure(page: &mut Page, report: &Report) {
    let measure = &report.measure;
    page.line(0, trace::MEASURE);
    for (need, &theta) in measure.theta.iter() {
        page.line(1, &trace::need(need, theta, measure.se[need], measure.n[need]));
    }
    for (motive, &salience) in measure.z.iter() {
        page.line(1, &trace::motive(motive, salience, measure.se_motive));
    }
}

fn gates(page: &mut Page, report: &Report) {
    page.line(0, trace::GATES);
    for (way, gate) in report.gates.iter() {
        page.line(1, &trace::access(way, gate.access));
        for &(code, _) in &gate.reasons {
            let text = words::gate(code);
            page.line(2, &format!("{} [{}]", text.text, code.id()));
            for fact in text.facts {
                page.line(3, &trace::source(fact, report.law));
            }
        }
        let used = gate.reasons.iter().flat_map(|&(code, _)| words::gate(code).facts);
        page.expired(2, used.copied(), report.law);
    }
    page.line(1, words::sharing(report.sharing));
}

fn indices(page: &mut Page, report: &Report) {
    page.line(0, trace::INDEX);
    for &way in &report.ranking.order {
        page.line(
            1,
            &trace::index(way, report.ranking.index[way], NEUTRAL_START, intercept(way)),
        );
        for term in &report.contributions[way] {
            page.line(2, &trace::term(term.points, term.source, term.group));
        }
    }
}

fn draws(page: &mut Page, ranking: &Ranking) {
    page.line(0, trace::DRAWS);
    for &way in &ranking.order {
        page.line(
            1,
            &trace::draws(way, ranking.p1[way], ranking.q10[way], ranking.q90[way]),
        );
    }
}

fn verdict(page: &mut Page, report: &Report) {
    let result = Recommendation::of(report);
    page.line(0, trace::VERDICT);
    let missing = words::missing(report);
    page.line(1, &words::title_of(&result, missing));
    page.line(1, &words::verdict_sentence(&result, missing));
    page.line(1, &trace::order(&report.ranking.order));
    let reasons = report.ranking.verdict.reasons.iter();
    page.list(
        1,
        trace::WAITING,
        reasons.map(|&reason| words::waiting(reason).text.to_owned()),
    );
    let settled = report.ranking.verdict.reasons.iter();
    let used = settled.flat_map(|&reason| words::waiting(reason).facts);
    page.expired(2, used.copied(), report.law);
    if let Some(after) = &report.after {
        page.line(1, trace::ONCE_SETTLED);
        page.line(2, &trace::order(&after.order));
        for &way in &after.order {
            page.line(2, &trace::draws(way, after.p1[way], after.q10[way], after.q90[way]));
        }
    }
    let asked = report.to_ask.iter().map(|&item| words::question(item).short.to_owned());
    page.list(1, trace::TO_ASK, asked);
}

fn afterwards(page: &mut Page, report: &Report, changes: &[Counterfactual]) {
    let path = words::path(report.ranking.path);
    page.line(0, trace::AFTERWARDS);
    page.line(1, path.title);
    let variant = words::variant_label(&report.variants);
    for step in path.steps {
        page.line(2, &words::step_text(*step, &variant));
    }
    if !report.ranking.excluded[Way::Creation] {
        let forms = report.variants.iter();
        page.list(
            1,
            trace::FORMS,
            forms.map(|&(form, _)| words::variant(form).name.to_owned()),
        );
    }
    let banners = report.banners.iter().map(|&banner| words::banner(banner));
    let alerts = report.alerts.iter().map(|&alert| words::alert(alert));
    let warnings: Vec<_> = banners.chain(alerts).collect();
    page.list(1, trace::ALERTS, warnings.iter().map(|text| text.text.to_owned()));
    page.expired(2, warnings.iter().flat_map(|text| text.facts).copied(), report.law);
    let second = report
        .ranking
        .order
        .into_iter()
        .filter(|&way| !report.ranking.excluded[way])
        .nth(1);
    if let Some(second) = second {
        let sentences = changes
            .iter()
            .map(|change| words::change_sentence(&report.answers, &change.changes, second));
        page.list(1, trace::CHANGES, sentences);
    }
}
