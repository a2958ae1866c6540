//! The weight of the site: what a phone downloads until the person answers, reads their verdict, opens a door; against the budgets.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::command::{Outcome, output, program, root};
use crate::pages::language::Language;

/// What a person has come to when so many bytes have been sent: pages with their styles and scripts, and programs, each by the end of its name.
struct Milestone {
    name: &'static str,
    /// Bytes, brotli 11; more fails the build.
    budget: u64,
    /// The pages on the way.
    pages: &'static [&'static str],
    /// The programs on the way: their script and their WebAssembly.
    programs: &'static [&'static str],
}

/// In the order of a visit; where a budget is above what is aimed at, the reason stands beside it.
const MILESTONES: &[Milestone] = &[
    // No program: a page, its style and its scripts.
    Milestone {
        name: "first question answered",
        budget: 20_000,
        pages: &[ASKS],
        programs: &[],
    },
    // By the first screen; aimed at 125 000. A bare page of Leptos is 90 000, what stands before any program 18 000, words and
    // tables 37 000: 145 000 before any code of ours.
    Milestone {
        name: "program of the questionnaire",
        budget: 192_300,
        pages: ENTRANCES,
        programs: &["app"],
    },
    // On the adaptive path, by the first screen: the search of a trade and the choice of the next question are there.
    Milestone {
        name: "tenth question",
        budget: 356_800,
        pages: ENTRANCES,
        programs: &["app", "trades", "choice"],
    },
    // From a link received, at the first visit.
    Milestone {
        name: "verdict",
        budget: 200_000,
        pages: &["resultat/index.html"],
        programs: &["verdict"],
    },
    Milestone {
        name: "any door of the result",
        budget: 712_000,
        pages: &["resultat/index.html"],
        programs: &["verdict", "result"],
    },
    // 250 000 before a questionnaire on paper could be typed there.
    Milestone {
        name: "attempts and privacy",
        budget: 257_700,
        pages: &["essais/index.html"],
        programs: &["kept"],
    },
    Milestone {
        name: "board of a meeting",
        budget: 240_000,
        pages: &["groupe/index.html"],
        programs: &["group"],
    },
    // The words of the whole calculation, of every question and of every rule: nobody else pays for them.
    Milestone {
        name: "case of an adviser",
        budget: 250_000,
        pages: &["conseil/index.html"],
        programs: &["advice"],
    },
    // Fetched after the first answer; aimed at 25 000: the standard library and the tables of the engine pass it by 3 000.
    Milestone {
        name: "choice of the next question",
        budget: 28_000,
        pages: &[],
        programs: &["choice"],
    },
];

/// The table of the last version, beside this one: what grows is seen in the history.
const KEPT: &str = "xtask/sizes.csv";

/// The page of the first questions.
const ASKS: &str = "questionnaire/index.html";

/// The pages a person loads to reach the first question.
const ENTRANCES: &[&str] = &["index.html", "questionnaire/index.html"];

/// A file of the site.
#[derive(Debug, PartialEq)]
struct Weight {
    path: String,
    raw: u64,
    brotli: u64,
}

impl Weight {
    /// The same by its path in the site of a language; none for a file of another one.
    fn inside(&self, folder: &str) -> Option<Self> {
        let path = self.path.strip_prefix(folder)?;
        let of_another = folder.is_empty() && path.starts_with(Language::ENGLISH);
        (!of_another).then(|| Self {
            path: path.to_owned(),
            raw: self.raw,
            brotli: self.brotli,
        })
    }
}

/// Prints the weight of each file, then of each milestone beside the last table kept; fails above a budget.
pub(crate) fn report(site: &Path) -> Outcome {
    held(&told(site)?)
}

/// The same, and writes the table of the milestones again, for the next version to be compared with.
pub(crate) fn keep(site: &Path) -> Outcome {
    let rows = told(site)?;
    held(&rows)?;
    let lines = rows
        .iter()
        .map(|(name, budget, bytes)| format!("{name},{bytes},{budget}\n"));
    let table = ["milestone,bytes,budget\n".to_owned()].into_iter().chain(lines);
    fs::write(root().join(KEPT), table.collect::<String>()).map_err(|reason| format!("cannot write {KEPT}: {reason}"))
}

/// Name, budget and bytes of a milestone.
type Row = (String, u64, u64);

/// Prints both tables; gives back the second.
fn told(site: &Path) -> Outcome<Vec<Row>> {
    let mut weights = weigh(site)?;
    weights.sort_by(|a, b| b.brotli.cmp(&a.brotli).then_with(|| a.path.cmp(&b.path)));
    println!("\n{:<52} {:>10} {:>10}", "file", "raw", "brotli");
    for Weight { path, raw, brotli } in &weights {
        println!("{path:<52} {raw:>10} {brotli:>10}");
    }
    let rows = in_each_language(site, &weights);
    let kept = fs::read_to_string(root().join(KEPT)).unwrap_or_default();
    println!(
        "\n{:<52} {:>10} {:>10} {:>10}",
        "to reach", "brotli", "budget", "change"
    );
    for (name, budget, bytes) in &rows {
        let change = before(&kept, name).map_or_else(
            || "new".to_owned(),
            |before| format!("{:+}", bytes.cast_signed() - before),
        );
        println!("{name:<52} {bytes:>10} {budget:>10} {change:>10}");
    }
    Ok(rows)
}

/// The milestones of the French site, then of the English one, by the same budgets.
fn in_each_language(site: &Path, weights: &[Weight]) -> Vec<Row> {
    let languages = [("", ""), (Language::ENGLISH, ", in English")];
    let rows = languages.map(|(folder, said)| {
        let own: Vec<Weight> = weights.iter().filter_map(|weight| weight.inside(folder)).collect();
        let text = |path: &str| fs::read_to_string(site.join(folder).join(path)).unwrap_or_default();
        measured(&own, text)
            .into_iter()
            .map(move |(name, budget, bytes)| (format!("{name}{said}"), budget, bytes))
    });
    rows.into_iter().flatten().collect()
}

/// Prints the weight of each file of a folder whose name ends so; fails when one is above the limit, or when there is none.
pub(crate) fn each_within(folder: &Path, end: &str, most: u64) -> Outcome {
    let weights: Vec<_> = weigh(folder)?
        .into_iter()
        .filter(|weight| weight.path.ends_with(end))
        .collect();
    for Weight { path, raw, brotli } in &weights {
        println!("{path:<52} {raw:>10} {brotli:>10} {most:>10}");
    }
    let heaviest = weights.iter().max_by_key(|weight| weight.brotli);
    heaviest.map_or(Err(format!("no {end} was written")), |weight| {
        within(&weight.path, most, weight.brotli)
    })
}

fn held(rows: &[Row]) -> Outcome {
    rows.iter()
        .try_for_each(|(name, budget, bytes)| within(name, *budget, *bytes))
}

/// Name, budget and bytes of each milestone.
fn measured(weights: &[Weight], text: impl Fn(&str) -> String + Copy) -> Vec<(&'static str, u64, u64)> {
    let bytes = |milestone: &Milestone| {
        let files = on_the_way(weights, milestone, text);
        weights
            .iter()
            .filter(|weight| files.contains(weight.path.as_str()))
            .map(|weight| weight.brotli)
            .sum()
    };
    MILESTONES
        .iter()
        .map(|milestone| (milestone.name, milestone.budget, bytes(milestone)))
        .collect()
}

/// The bytes of this row in the table that was kept.
fn before(kept: &str, name: &str) -> Option<i64> {
    let row = kept
        .lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(','))?;
    row.split(',').next()?.parse().ok()
}

/// Whether a file is of this program.
fn is_of(path: &str, program: &str) -> bool {
    name(path)
        .strip_prefix("quatre-voies-")
        .is_some_and(|rest| rest.starts_with(&format!("{program}-")))
}

fn within(name: &str, budget: u64, bytes: u64) -> Outcome {
    match bytes {
        0 => Err(format!(
            "nothing of dist/ leads to \u{201c}{name}\u{201d}: nothing was measured"
        )),
        _ if bytes > budget => Err(format!(
            "{bytes} bytes to \u{201c}{name}\u{201d}, above the budget of {budget}"
        )),
        _ => Ok(()),
    }
}

/// Compression is Node's: it is needed for `wasm-opt` anyway, and a crate would cost more to compile than it saves.
fn weigh(site: &Path) -> Outcome<Vec<Weight>> {
    let lines = output(program("node").arg(root().join("xtask/node/sizes.mjs")).arg(site))
        .ok_or("the sizes of dist/ could not be measured with node")?;
    lines
        .lines()
        .map(|line| read(line).ok_or_else(|| format!("unreadable size: {line}")))
        .collect()
}

fn read(line: &str) -> Option<Weight> {
    let mut columns = line.split('\t');
    let path = columns.next()?.to_owned();
    Some(Weight {
        path,
        raw: columns.next()?.parse().ok()?,
        brotli: columns.next()?.parse().ok()?,
    })
}

/// The pages, what they name but other programs, and the programs with what starts them.
fn on_the_way<'a>(weights: &'a [Weight], milestone: &Milestone, text: impl Fn(&str) -> String) -> BTreeSet<&'a str> {
    let is_asked = |path: &str| milestone.programs.iter().any(|program| is_of(path, program));
    let pages: Vec<String> = milestone.pages.iter().map(|page| text(page)).collect();
    let named: String = pages.iter().map(|page| named(page, is_asked)).collect();
    let is_there = |path: &str| {
        let is_named = matches!(kind(path), "css" | "js") && named.contains(name(path));
        milestone.pages.contains(&path) || is_named || is_asked(path)
    };
    let paths = weights.iter().map(|weight| weight.path.as_str());
    paths.filter(|path| is_there(path)).collect()
}

/// A page without what it fetches in advance, nor the programs that are not asked for.
fn named(page: &str, is_asked: impl Fn(&str) -> bool) -> String {
    let programs = ["data-program", "data-verdict-program"];
    programs.iter().fold(without(page, "data-next"), |page, attribute| {
        let is_asked = value(&page, attribute).is_some_and(|files| files.split(' ').any(&is_asked));
        if is_asked { page } else { without(&page, attribute) }
    })
}

fn value<'a>(page: &'a str, attribute: &str) -> Option<&'a str> {
    let (_, after) = page.split_once(&format!(" {attribute}=\""))?;
    Some(after.split_once('"')?.0)
}

/// The page without the value of this attribute.
fn without(page: &str, attribute: &str) -> String {
    let Some((before, after)) = page.split_once(&format!(" {attribute}=\"")) else {
        return page.to_owned();
    };
    let (_, after) = after.split_once('"').unwrap_or_default();
    [before, after].concat()
}

fn kind(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or_default()
}

fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weight(path: &str) -> Weight {
        Weight {
            path: path.to_owned(),
            raw: 2,
            brotli: 1,
        }
    }

    const SITE: [&str; 10] = [
        "questionnaire/index.html",
        "resultat/index.html",
        "style.css",
        "first.js",
        "start.js",
        "late.js",
        "quatre-voies-verdict-1.js",
        "quatre-voies-verdict-1_bg.wasm",
        "quatre-voies-result-1_bg.wasm",
        "sw.js",
    ];

    fn text(path: &str) -> String {
        match path {
            "questionnaire/index.html" => r#"<html data-program="start-app.js app_bg.wasm" data-next="../quatre-voies-result-1_bg.wasm"><link href=../style.css><script src=../first.js>"#,
            "resultat/index.html" => r#"<html data-program="late.js quatre-voies-result-1_bg.wasm" data-verdict-program="start.js quatre-voies-verdict-1.js"><link href=../style.css>"#,
            _ => "",
        }
        .to_owned()
    }

    #[track_caller]
    fn check(name: &str, expected: &[&str]) {
        let weights = SITE.map(weight);
        let milestone = MILESTONES.iter().find(|milestone| milestone.name == name).unwrap();
        assert_eq!(
            on_the_way(&weights, milestone, text),
            expected.iter().copied().collect()
        );
    }

    #[test]
    fn the_files_of_a_language_are_those_of_its_site() {
        let files = ["style.css", "en/style.css", "voies/cae/index.html"].map(weight);
        let inside = |folder: &str| -> Vec<String> {
            files
                .iter()
                .filter_map(|file| Some(file.inside(folder)?.path))
                .collect()
        };
        assert_eq!(inside(""), ["style.css", "voies/cae/index.html"]);
        assert_eq!(inside("en/"), ["style.css"]);
    }

    #[test]
    fn what_is_on_the_way_is_what_a_phone_waits_for() {
        check(
            "first question answered",
            &["questionnaire/index.html", "style.css", "first.js"],
        );
        let verdict = [
            "resultat/index.html",
            "style.css",
            "start.js",
            "quatre-voies-verdict-1.js",
            "quatre-voies-verdict-1_bg.wasm",
        ];
        check("verdict", &verdict);
        check(
            "any door of the result",
            &[&verdict[..], &["late.js", "quatre-voies-result-1_bg.wasm"]].concat(),
        );
    }

    #[test]
    fn the_programs_are_those_that_are_built() {
        let built = include_str!("../../index.html");
        for program in MILESTONES.iter().flat_map(|milestone| milestone.programs) {
            assert!(
                built.contains(&format!("data-bin=\"quatre-voies-{program}\"")),
                "{program}"
            );
        }
    }

    #[test]
    fn a_program_alone_weighs_its_script_and_its_webassembly() {
        let weights = ["app.js", "quatre-voies-choice-1.js", "quatre-voies-choice-1_bg.wasm"].map(weight);
        let rows = measured(&weights, text);
        assert!(rows.contains(&("choice of the next question", 28_000, 2)), "{rows:?}");
    }

    #[test]
    fn the_budget_holds() {
        assert!(within("x", 9, 9).is_ok());
        assert!(within("x", 9, 10).unwrap_err().contains("above the budget"));
        assert!(within("x", 9, 0).is_err());
    }

    #[test]
    fn the_table_that_was_kept_has_the_same_rows() {
        let kept = fs::read_to_string(root().join(KEPT)).unwrap();
        for Milestone { name, budget, .. } in MILESTONES {
            let bytes = before(&kept, name).unwrap_or_else(|| panic!("no row {name}: `cargo xtask size` writes it"));
            assert!(bytes > 0 && bytes <= budget.cast_signed(), "{name}: {bytes}");
        }
    }

    #[test]
    fn a_line_of_sizes_is_read() {
        assert_eq!(read("a/b.js\t2\t1"), Some(weight("a/b.js")));
        assert_eq!(read("a/b.js\t2"), None);
    }
}
