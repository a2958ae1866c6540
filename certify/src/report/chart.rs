//! Small charts, each with its text equivalent; the same numbers are in the tables of the certificate.

use std::fmt::Write;

use engine::{Abstention, Item, Way, choices};

use super::Certificate;
use super::words::{name, percent, situation};

const WIDTH: f64 = 640.0;
const LABELS: f64 = 250.0;
const SCALE: f64 = 320.0;
const ROW: f64 = 24.0;

/// Every chart with the name of its file.
pub(super) fn charts(certificate: &Certificate) -> [(&'static str, String); 4] {
    [
        ("premiers.svg", firsts(certificate)),
        ("stabilite.svg", stability(certificate)),
        ("calibration.svg", calibration(certificate)),
        ("abstentions.svg", abstentions(certificate)),
    ]
}

/// One bar: its label, its length from 0 to 1, where its target stands.
struct Bar {
    label: String,
    part: f64,
    target: Option<f64>,
}

fn firsts(certificate: &Certificate) -> String {
    let bars = certificate
        .populations
        .named()
        .into_iter()
        .flat_map(|(population, tally)| {
            Way::ALL.iter().map(move |&way| Bar {
                label: format!("{population} · {}", name(way.id())),
                part: tally.first[way] as f64 / tally.people.max(1) as f64,
                target: (population == "N").then_some(0.25),
            })
        });
    bars_chart(
        "Part de chaque voie première, par population",
        &bars.collect::<Vec<_>>(),
    )
}

fn stability(certificate: &Certificate) -> String {
    let shown = ["Q6", "Q7", "Q8", "Q10", "Q11", "Q13", "Q14", "Q16"];
    let metrics = certificate.metrics.iter().filter(|metric| shown.contains(&metric.id));
    let bars = metrics.flat_map(|metric| {
        metric.measures.iter().map(move |measure| Bar {
            label: format!("{} {}", metric.id, measure.name),
            part: measure.value,
            target: match measure.target {
                crate::metric::Target::AtLeast(least) | crate::metric::Target::Aimed(least, _) => Some(least),
                _ => None,
            },
        })
    });
    bars_chart(
        "Stabilité et justesse, avec la cible de chaque mesure",
        &bars.collect::<Vec<_>>(),
    )
}

fn abstentions(certificate: &Certificate) -> String {
    let bars = choices(Item::FSituation).iter().map(|choice| {
        let share = |abstention: &Abstention| {
            let key = (choice.id, abstention.id());
            certificate
                .populations
                .plausible
                .situations
                .get(&key)
                .copied()
                .unwrap_or_default()
                .value()
        };
        Bar {
            label: situation(choice.id).unwrap_or(choice.id).to_owned(),
            part: Abstention::ALL.iter().map(share).sum(),
            target: None,
        }
    });
    bars_chart(
        "Part des personnes sans recommandation, par situation (population P)",
        &bars.collect::<Vec<_>>(),
    )
}

fn bars_chart(title: &str, bars: &[Bar]) -> String {
    let mut drawing = String::new();
    for (k, bar) in bars.iter().enumerate() {
        let top = ROW * (k as f64 + 1.6);
        let width = SCALE * bar.part.clamp(0.0, 1.0);
        let label = shortened(&bar.label);
        writeln!(
            drawing,
            "<text x=\"{x}\" y=\"{y}\" text-anchor=\"end\">{label}</text>\
             <rect x=\"{LABELS}\" y=\"{top}\" width=\"{width:.1}\" height=\"{height}\" fill=\"#3a6ea5\"/>\
             <text x=\"{end:.1}\" y=\"{y}\">{value}</text>",
            x = LABELS - 8.0,
            y = top + 0.55 * ROW,
            height = 0.7 * ROW,
            end = LABELS + width + 6.0,
            value = percent(bar.part),
        )
        .expect("text grows");
        if let Some(target) = bar.target {
            let x = LABELS + SCALE * target;
            let (from, to) = (top - 2.0, top + 0.7 * ROW + 2.0);
            writeln!(
                drawing,
                "<path d=\"M{x:.1} {from:.1}V{to:.1}\" stroke=\"#b3261e\" stroke-width=\"2\"/>"
            )
            .expect("text grows");
        }
    }
    let said: Vec<String> = bars
        .iter()
        .map(|bar| format!("{} {}", bar.label, percent(bar.part)))
        .collect();
    page(title, &said.join(" ; "), ROW * (bars.len() as f64 + 2.0), &drawing)
}

/// Long labels end with an ellipsis: the whole is in the description and in the table.
fn shortened(label: &str) -> String {
    const LONGEST: usize = 36;
    let text = if label.chars().count() > LONGEST {
        label.chars().take(LONGEST - 1).chain(['…']).collect()
    } else {
        label.to_owned()
    };
    escaped(&text)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// One dot a tenth: what the share of first places promises, across, and what happens, upward.
fn calibration(certificate: &Certificate) -> String {
    const SIDE: f64 = 300.0;
    const LEFT: f64 = 60.0;
    const TOP: f64 = 40.0;
    let mut drawing = format!(
        "<path d=\"M{LEFT} {bottom}L{right} {TOP}\" stroke=\"#888\" stroke-dasharray=\"4 4\" fill=\"none\"/>\
         <path d=\"M{LEFT} {TOP}V{bottom}H{right}\" stroke=\"currentColor\" fill=\"none\"/>\n\
         <text x=\"{LEFT}\" y=\"{under}\">part annoncée</text><text x=\"8\" y=\"{over}\">premières justes</text>\n",
        bottom = TOP + SIDE,
        right = LEFT + SIDE,
        under = TOP + SIDE + 20.0,
        over = TOP - 12.0,
    );
    let mut said = Vec::new();
    for ((population, tally), color) in certificate
        .populations
        .named()
        .into_iter()
        .zip(["#3a6ea5", "#b3261e", "#4c8c3f", "#7a4fa3"])
    {
        for [people, promised, right] in tally
            .truth
            .calibration
            .into_iter()
            .filter(|[people, ..]| *people >= 20.0)
        {
            let (promised, right) = (promised / people, right / people);
            let (x, y) = (LEFT + SIDE * promised, TOP + SIDE * (1.0 - right));
            writeln!(
                drawing,
                "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4\" fill=\"{color}\"/>"
            )
            .expect("text grows");
            said.push(format!(
                "{population} : {} annoncés, {} justes",
                percent(promised),
                percent(right)
            ));
        }
        let line = TOP + 20.0 * said.len().min(99) as f64 / 8.0;
        writeln!(
            drawing,
            "<text x=\"{}\" y=\"{line:.1}\" fill=\"{color}\">● {population}</text>",
            LEFT + SIDE + 20.0
        )
        .expect("text grows");
    }
    page(
        "Part annoncée et part de premières justes, par dixième",
        &said.join(" ; "),
        TOP + SIDE + 40.0,
        &drawing,
    )
}

fn page(title: &str, said: &str, height: f64, drawing: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"t d\" \
         font-family=\"system-ui, sans-serif\" font-size=\"13\" fill=\"currentColor\">\n\
         <title id=\"t\">{}</title>\n<desc id=\"d\">{}</desc>\n{drawing}</svg>\n",
        escaped(title),
        escaped(said),
    )
}
