//! How long one person takes: `cargo bench -p certify`.

use certify::LAW;
use std::hint::black_box;

use certify::attitudes::{Attitudes, Manner};
use certify::facts::Population;
use certify::people::person;
use certify::random::Random;
use divan::Bencher;
use engine::adaptive::{self, Next, Why};
use engine::benefit::{Claim, Daily, plan};
use engine::income::{Activity, Cents, Costs, Hypothesis, Project, Situation, Status, income, turnover_for, two_years};
use engine::{
    Answer, Answers, Draws, Item, Mode, Report, Sheet, Way, access_now, assess, counterfactuals, next_questions,
};
use exchange::json::{read_sheet, write_report, write_sheet};
use exchange::share::{SENSITIVE, Shared, decode, encode, encode_complete};
use group::{MOST, Reading};

fn main() {
    divan::main();
}

/// Sixteen plausible people: one alone would be the friend of the branch predictor.
fn people() -> Vec<Answers> {
    let attitudes = Attitudes::default();
    let one = |number| {
        person(
            &attitudes,
            Population::Plausible,
            Manner::default(),
            &mut Random::of(1, 1, number),
        )
        .answers
    };
    (0..16).map(one).collect()
}

fn reports(draws: &Draws) -> Vec<Report> {
    people()
        .iter()
        .map(|answers| assess(answers, Mode::Complete, LAW, draws))
        .collect()
}

/// Visits the people in turn.
fn each<T>(bencher: Bencher, people: &[T], work: impl Fn(&T)) {
    let mut turn = 0;
    bencher.bench_local(|| {
        turn = (turn + 1) % people.len();
        work(black_box(&people[turn]));
    });
}

#[divan::bench]
fn draws_of_the_model(bencher: Bencher) {
    bencher.bench_local(Draws::new);
}

#[divan::bench]
fn assess_with_1000_draws(bencher: Bencher) {
    let draws = Draws::new();
    each(bencher, &people(), |answers| {
        _ = black_box(assess(answers, Mode::Complete, LAW, &draws));
    });
}

/// The law alone, as shown during the questionnaire: no index, no draw.
#[divan::bench]
fn gates_without_draws(bencher: Bencher) {
    each(bencher, &people(), |answers| _ = black_box(access_now(answers, LAW)));
}

/// Dozens of evaluations without draws: singles, then pairs of changes.
#[divan::bench]
fn counterfactuals_towards_the_second(bencher: Bencher) {
    let reports = reports(&Draws::new());
    each(bencher, &reports, |report| {
        let second = report
            .ranking
            .order
            .into_iter()
            .filter(|&way: &Way| !report.ranking.excluded[way])
            .nth(1);
        _ = black_box(second.map(|way| counterfactuals(&report.answers, way, LAW)));
    });
}

#[divan::bench]
fn value_of_every_question(bencher: Bencher) {
    each(bencher, &reports(&Draws::new()), |report| {
        _ = black_box(next_questions(report));
    });
}

/// What a phone does after each answer, four times slower: completions, then what each question would tell.
#[divan::bench]
fn next_question_of_the_adaptive_path(bencher: Bencher) {
    each(bencher, &begun(), |(given, last)| {
        _ = black_box(adaptive::next(given, *last, false, LAW));
    });
}

/// The same people once they have answered what everybody starts with.
fn begun() -> Vec<(Answers, Option<Item>)> {
    let start = |all: &Answers| {
        let (mut given, mut last) = (Answers::default(), None);
        while let Next::Ask(item, Why::Start) = adaptive::next(&given, last, false, LAW) {
            let answer = all.get(item).unwrap_or(Answer::DontKnow);
            given.set(item, answer).expect("an answer of the person");
            last = Some(item);
        }
        (given, last)
    };
    people().iter().map(start).collect()
}

#[divan::bench]
fn income_of_the_nine_statuses(bencher: Bencher) {
    let euros = |amount: f64| Cents::from_euros(amount);
    let situations: Vec<Situation> = Activity::ALL
        .iter()
        .flat_map(|&activity| {
            [12_000.0, 45_000.0, 150_000.0]
                .map(|turnover| Situation::new(activity, euros(turnover), euros(0.1 * turnover), LAW))
        })
        .collect();
    each(bencher, &situations, |situation| {
        for &status in Status::ALL {
            _ = black_box(income(status, situation));
        }
    });
}

fn sheets() -> Vec<(Sheet, Report)> {
    let complete = |report: Report| {
        (
            Sheet {
                answers: report.answers,
                mode: Mode::Complete,
                ..Sheet::default()
            },
            report,
        )
    };
    reports(&Draws::new()).into_iter().map(complete).collect()
}

#[divan::bench]
fn link_written(bencher: Bencher) {
    each(bencher, &sheets(), |(sheet, report)| {
        _ = black_box(encode_complete(sheet, report, &SENSITIVE));
    });
}

#[divan::bench]
fn link_read(bencher: Bencher) {
    let links: Vec<String> = sheets()
        .iter()
        .map(|(sheet, report)| encode_complete(sheet, report, &SENSITIVE))
        .collect();
    each(bencher, &links, |link| _ = black_box(decode(link)));
}

#[divan::bench]
fn answers_read_from_json(bencher: Bencher) {
    let lines: Vec<String> = sheets().iter().map(|(sheet, _)| write_sheet(sheet)).collect();
    each(bencher, &lines, |line| _ = black_box(read_sheet(line)));
}

#[divan::bench]
fn report_written_as_json(bencher: Bencher) {
    each(bencher, &reports(&Draws::new()), |report| {
        _ = black_box(write_report(report, &[]));
    });
}

/// The money of a person: nine statuses, both first years of each way, twelve months of benefit of each way.
#[divan::bench]
fn money(bencher: Bencher) {
    let situation = Situation::new(Activity::BncSsi, Cents::euros(40_000), Cents::euros(4_000), LAW);
    let gross = Cents::euros(45);
    let start = law::Date::new(LAW.year(), 12, 1);
    let claim = Claim::new(
        LAW,
        Daily::told(gross, gross, None, LAW),
        365,
        start,
        law::Date::new(LAW.year(), 6, 30),
    );
    bencher.bench(|| {
        let incomes: Vec<_> = Status::ALL
            .iter()
            .map(|&status| income(status, black_box(&situation)))
            .collect();
        let years: Vec<_> = Way::ALL
            .iter()
            .map(|&way| two_years(way, black_box(&situation), start))
            .collect();
        let plans: Vec<_> = PLANNED
            .iter()
            .map(|&status| plan(status, &claim, &situation, &[], 12))
            .collect();
        (incomes, years, plans)
    });
}

/// How much to invoice to keep an amount, in every way and under both hypotheses.
#[divan::bench]
fn to_invoice(bencher: Bencher) {
    let situation = Situation::new(Activity::BncSsi, Cents::euros(40_000), Cents::ZERO, LAW);
    let project = Project::new(situation, Costs::Share(0.1));
    bencher.bench(|| {
        Way::ALL
            .iter()
            .flat_map(|&way| {
                Hypothesis::ALL
                    .map(|hypothesis| turnover_for(way, black_box(&project), hypothesis, Cents::euros(18_000)))
            })
            .collect::<Vec<_>>()
    });
}

/// A status of each way.
const PLANNED: [Status; 4] = [Status::Cae, Status::Portage, Status::Micro, Status::Ei];

/// From a text of two hundred links to the board of their meeting.
#[divan::bench]
fn board_of_two_hundred_links(bencher: Bencher) {
    let mut random = support::Random::new(1);
    let mut line = || {
        let sheet = support::random::sheet(&mut random);
        let shared = Shared::recommendation(&support::random::report(&mut random, &sheet));
        format!("https://exemple.fr/resultat/#{}\n", encode(&shared))
    };
    let text: String = (0..MOST).map(|_| line()).collect();
    let draws = Draws::new();
    let computed = |sheet: &Sheet| assess(&sheet.answers, sheet.mode, LAW, &draws);
    bencher.bench_local(|| {
        let mut reading = Reading::new(LAW, &computed);
        reading.text(0, black_box(&text));
        reading.board()
    });
}
