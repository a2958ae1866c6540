//! Our values under the names of the reference, on the same grids.

use std::collections::BTreeMap;
use std::fmt::Write;

use engine::{
    Abstention, Access, Answer, Answers, Counterfactual, Item, Kind, Mode, OptionSet, Ranking, Report, Sheet, Way,
    choices, question, question_value,
};

use super::table::{Table, Value};
use support::keys::key;

/// A column that says what the person answered.
pub(crate) fn is_input(name: &str) -> bool {
    name == "mode" || name.starts_with("reponse/")
}

/// What the person answered.
pub(crate) fn sheet(table: &Table, person: usize) -> Sheet {
    let mut answers = Answers::default();
    for &item in Item::ALL {
        let code = table.column(&format!("reponse/{}", item.id())).number(person);
        if let Some(answer) = decoded(item, code) {
            answers
                .set(item, answer)
                .unwrap_or_else(|refusal| panic!("{item:?} {code}: {refusal:?}"));
        }
    }
    let quick = table.column("mode").number(person) == 1;
    Sheet {
        answers,
        mode: if quick { Mode::Quick } else { Mode::Complete },
        ..Sheet::default()
    }
}

/// 0 nothing, 1 « je ne sais pas », else 2 + what was said.
fn decoded(item: Item, code: i64) -> Option<Answer> {
    let said = u32::try_from(code - 2);
    Some(match (code, question(item).kind) {
        (0, _) => return None,
        (1, _) => Answer::DontKnow,
        (_, Kind::Ranking) => {
            let said = said.expect("an order") as u8;
            Answer::Ranking([said / 3, said % 3, 3 - said / 3 - said % 3])
        }
        (_, Kind::Several) => Answer::Several(OptionSet(said.expect("a set"))),
        (_, Kind::Amount { .. }) => Answer::Amount(said.expect("an amount")),
        (_, Kind::Agreement | Kind::Importance | Kind::Bipolar | Kind::ElevenPoints | Kind::Single) => {
            Answer::Choice(said.expect("a rank") as u8)
        }
    })
}

/// Our values by name.
pub(crate) struct Ours(BTreeMap<String, Value>);

/// Whole number of 1/scale, as the script counts.
fn grid(x: f64, scale: f64) -> i64 {
    (x * scale + 0.3137).floor() as i64
}

fn millionths(x: f64) -> i64 {
    grid(x, 1e6)
}

impl Ours {
    pub(crate) fn of(report: &Report, changes: impl Fn(Way) -> Vec<Counterfactual>) -> Self {
        let mut ours = Self(BTreeMap::new());
        ours.number("fragile", i64::from(report.quality.fragile));
        ours.words("partageur", report.sharing.id());
        ours.number("couverture", millionths(report.coverage));
        ours.measure(report);
        ours.gates(report);
        ours.terms(report);
        ours.ranking("", &report.ranking);
        if let Some(after) = &report.after {
            ours.ranking("apres/", after);
        }
        ours.words("a_demander", &joined(report.to_ask.iter().map(|item| item.id())));
        ours.words(
            "variante",
            &joined(report.variants.iter().map(|(variant, _)| variant.id())),
        );
        ours.number(
            "points",
            report.variants.first().map_or(0, |&(_, points)| grid(points, 1e4)),
        );
        ours.number("questions", questions(report));
        let open = report
            .ranking
            .order
            .into_iter()
            .filter(|&way| !report.ranking.excluded[way]);
        let found = open.skip(1).take(1).flat_map(changes);
        ours.words(
            "changements",
            &found.map(|change| written(&change)).collect::<Vec<_>>().join("; "),
        );
        ours
    }

    /// Our value of this name.
    pub(crate) fn value(&self, name: &str) -> Option<Value> {
        self.0.get(name).cloned()
    }

    /// Whether we have a value that the reference should have too.
    pub(crate) fn exists(&self, name: &str) -> bool {
        let some_people_only = name.starts_with("liste/") || ["changements", "questions"].contains(&name);
        !some_people_only && self.0.contains_key(name)
    }

    fn number(&mut self, name: impl Into<String>, number: i64) {
        self.0.insert(name.into(), Value::Number(number));
    }

    fn words(&mut self, name: impl Into<String>, words: &str) {
        self.0.insert(name.into(), Value::Words(words.to_owned()));
    }

    fn measure(&mut self, report: &Report) {
        let measure = &report.measure;
        self.number("se_m", millionths(measure.se_motive));
        for (need, &theta) in measure.theta.iter() {
            self.number(format!("theta/{}", need.id()), millionths(theta));
            self.number(format!("se/{}", need.id()), millionths(measure.se[need]));
            self.number(format!("n/{}", need.id()), i64::from(measure.n[need]));
        }
        for (motive, &z) in measure.z.iter() {
            self.number(format!("z/{}", motive.id()), millionths(z));
        }
    }

    fn gates(&mut self, report: &Report) {
        for (way, gate) in report.gates.iter() {
            let level = match gate.access {
                Access::Open => 0,
                Access::Condition => 1,
                Access::Closed => 2,
            };
            self.number(format!("niveau/{}", way.id()), level);
            self.words(
                format!("codes/{}", way.id()),
                &joined(gate.reasons.iter().map(|(code, _)| code.id())),
            );
        }
    }

    fn terms(&mut self, report: &Report) {
        for (way, terms) in report.contributions.iter() {
            let terms: BTreeMap<String, i64> = terms.iter().map(|term| (key(term), millionths(term.points))).collect();
            let text = terms.iter().fold(String::new(), |mut text, (key, points)| {
                write!(text, "{key}={points};").expect("text grows");
                text
            });
            self.number(format!("termes/{}", way.id()), digest(&text));
            let listed: Vec<String> = terms.iter().map(|(key, points)| format!("{key}={points}")).collect();
            self.words(format!("liste/{}", way.id()), &listed.join(" "));
        }
    }

    fn ranking(&mut self, prefix: &str, ranking: &Ranking) {
        let verdict = &ranking.verdict;
        let excluded = Way::ALL.iter().filter(|&&way| ranking.excluded[way]);
        for (name, words) in [
            ("ordre", joined(ranking.order.iter().map(|way| way.id()))),
            ("exclus", joined(excluded.map(|way| way.id()))),
            ("parcours", ranking.path.id().to_owned()),
            ("niveau", verdict.level.id().to_owned()),
            ("motif", verdict.abstention.map_or("", Abstention::id).to_owned()),
            ("ensemble", joined(verdict.members.iter().map(|way| way.id()))),
            ("raisons", joined(verdict.reasons.iter().map(|reason| reason.id()))),
        ] {
            self.words(format!("{prefix}{name}"), &words);
        }
        for &way in Way::ALL {
            let id = way.id();
            self.number(format!("{prefix}indice/{id}"), grid(ranking.index[way], 1e4));
            self.number(format!("{prefix}p1/{id}"), (ranking.p1[way] * 1e3).round() as i64);
            self.number(format!("{prefix}q10/{id}"), grid(ranking.q10[way], 1e2));
            self.number(format!("{prefix}q90/{id}"), grid(ranking.q90[way], 1e2));
        }
    }
}

fn joined<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    ids.collect::<Vec<_>>().join(" ")
}

/// FNV-1a on 32 bits, folded on 16.
fn digest(text: &str) -> i64 {
    let hash = text.bytes().fold(0x811C_9DC5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    i64::from((hash ^ hash >> 16) & 0xFFFF)
}

fn questions(report: &Report) -> i64 {
    let text = Item::ALL.iter().fold(String::new(), |mut text, &item| {
        write!(text, "{}={};", item.id(), millionths(question_value(report, item))).expect("text grows");
        text
    });
    digest(&text)
}

fn written(change: &Counterfactual) -> String {
    let said = change.changes.iter().map(|&(item, answer)| match answer {
        Answer::Amount(euros) => format!("{}={euros}", item.id()),
        Answer::Choice(rank) => format!("{}={}", item.id(), choices(item)[usize::from(rank)].id),
        Answer::Ranking(_) | Answer::Several(_) | Answer::DontKnow => panic!("{item:?} is never proposed"),
    });
    let mut said: Vec<String> = said.collect();
    said.sort();
    format!("{} {}", millionths(change.cost), said.join(" "))
}
