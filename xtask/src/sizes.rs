//! The weight of the site: what a phone downloads until the first questions are answered, then until their program is there,
//! against the budgets.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::command::{Outcome, output, program, root};

/// Bytes until the first questions can be answered, kept and followed by Back, brotli 11: their page, its style and its scripts.
const FIRST: u64 = 20_000;

/// Bytes up to the program of the questionnaire, both entrances included, brotli 11: a bare Leptos app is 90 kB, other
/// questionnaires are 300 kB.
///
/// 165 000 were allowed; the 62 questions with their reasons and the adaptive path pass it by 28 000, the first questions in the
/// page and what takes their answers in by 7 000 more, which no build may exceed.
const BUDGET: u64 = 202_500;

/// The program that chooses the next question, fetched after the first answer: bytes of its script and WebAssembly, brotli 11.
///
/// Aimed at 25 000: the standard library and the tables of the engine pass it by 3 000, which no build may exceed.
const CHOICE: (&str, u64) = ("quatre-voies-choice", 28_000);

/// The page of the first questions.
const ASKS: &str = "questionnaire/index.html";

/// The pages a person loads to reach the first question.
const ENTRANCES: &[&str] = &["index.html", "questionnaire/index.html"];

/// What a page needs to work and counts with it: style, script and program.
const ASSETS: &[&str] = &["css", "js", "wasm"];

/// What names every file and fetches them once the page is there: the service worker.
const AFTERWARDS: &str = "sw.js";

/// A file of the site.
#[derive(Debug, PartialEq)]
struct Weight {
    path: String,
    raw: u64,
    brotli: u64,
}

/// Prints the table of sizes; fails above the budget.
pub(crate) fn report(site: &Path) -> Outcome {
    let mut weights = weigh(site)?;
    weights.sort_by(|a, b| b.brotli.cmp(&a.brotli).then_with(|| a.path.cmp(&b.path)));
    let first = first_question(&weights, |path| fs::read_to_string(site.join(path)).unwrap_or_default());
    println!(
        "\n{:<52} {:>10} {:>10}  before the first question",
        "file", "raw", "brotli"
    );
    for weight in &weights {
        let mark = if first.contains(weight.path.as_str()) {
            "yes"
        } else {
            ""
        };
        println!("{:<52} {:>10} {:>10}  {mark}", weight.path, weight.raw, weight.brotli);
    }
    let total = weights
        .iter()
        .filter(|w| first.contains(w.path.as_str()))
        .map(|w| w.brotli)
        .sum();
    println!(
        "{:<52} {:>10} {total:>10}  budget {BUDGET}",
        "to the program of the questionnaire", ""
    );
    let answered = first_answered(&weights, |path| fs::read_to_string(site.join(path)).unwrap_or_default());
    println!(
        "{:<52} {:>10} {answered:>10}  budget {FIRST}",
        "first question answered", ""
    );
    let (name, limit) = CHOICE;
    let choice = of_program(&weights, name);
    println!("{name:<52} {:>10} {choice:>10}  budget {limit}", "");
    within_budget(total)?;
    if answered > FIRST {
        return Err(format!(
            "the first questions weigh {answered} bytes, above their budget of {FIRST}"
        ));
    }
    if choice > limit {
        return Err(format!("{name} weighs {choice} bytes, above its budget of {limit}"));
    }
    Ok(())
}

/// What a program weighs, its script and its WebAssembly.
fn of_program(weights: &[Weight], name: &str) -> u64 {
    let files = weights
        .iter()
        .filter(|weight| self::name(&weight.path).starts_with(name));
    files.map(|weight| weight.brotli).sum()
}

fn within_budget(total: u64) -> Outcome {
    if total == 0 {
        return Err("dist/ holds no page: nothing was measured".to_owned());
    }
    if total > BUDGET {
        return Err(format!(
            "the site weighs {total} bytes to the program of the questionnaire, above the budget of {BUDGET}"
        ));
    }
    Ok(())
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

/// The files reached from the entrances: those whose name is written in a file already reached.
fn first_question(weights: &[Weight], text: impl Fn(&str) -> String) -> BTreeSet<&str> {
    let paths = || weights.iter().map(|weight| weight.path.as_str());
    let mut reached = BTreeSet::new();
    let mut next: Vec<&str> = paths().filter(|path| ENTRANCES.contains(path)).collect();
    while let Some(path) = next.pop() {
        if path != AFTERWARDS && reached.insert(path) && kind(path) != "wasm" {
            let text = without_next(&text(path));
            next.extend(paths().filter(|asset| ASSETS.contains(&kind(asset)) && text.contains(name(asset))));
        }
    }
    reached
}

/// What the page of the first questions weighs with its style and its scripts, without any program.
fn first_answered(weights: &[Weight], text: impl Fn(&str) -> String) -> u64 {
    let page = without(&without_next(&text(ASKS)), "data-program");
    let is_asked = |path: &str| matches!(kind(path), "css" | "js") && page.contains(name(path));
    let asked = weights.iter().filter(|w| w.path == ASKS || is_asked(&w.path));
    asked.map(|weight| weight.brotli).sum()
}

/// The page without the files it fetches in advance, after the first answer.
fn without_next(page: &str) -> String {
    without(page, "data-next")
}

/// The page without the value of this attribute.
fn without(page: &str, attribute: &str) -> String {
    let Some((before, after)) = page.split_once(&format!("{attribute}=\"")) else {
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

    #[test]
    fn what_the_first_question_needs_is_followed_from_file_to_file() {
        let weights = [
            "index.html",
            "app-1.js",
            "app-1_bg.wasm",
            "snippets/x.js",
            "guide.css",
            "voies/index.html",
            "icon.svg",
        ]
        .map(weight);
        let text = |path: &str| match path {
            "index.html" => "<script src='./app-1.js'> <link href='./icon.svg'> <a href='voies/index.html'>".to_owned(),
            "app-1.js" => "import './snippets/x.js'; './app-1_bg.wasm'".to_owned(),
            _ => String::new(),
        };
        let expected = BTreeSet::from(["index.html", "app-1.js", "app-1_bg.wasm", "snippets/x.js"]);
        assert_eq!(first_question(&weights, text), expected);
    }

    #[test]
    fn what_comes_after_the_first_answer_does_not_count() {
        let weights = ["questionnaire/index.html", "app.js", "result.js"].map(weight);
        let page = r#"<html data-next="../result.js ../result_bg.wasm"><script src="../app.js">"#;
        let text = |path: &str| {
            if kind(path) == "html" {
                page.to_owned()
            } else {
                String::new()
            }
        };
        assert_eq!(
            first_question(&weights, text),
            BTreeSet::from(["questionnaire/index.html", "app.js"])
        );
    }

    #[test]
    fn the_first_questions_need_no_program() {
        let weights = [
            "questionnaire/index.html",
            "style.css",
            "first.js",
            "start.js",
            "app_bg.wasm",
            "next.js",
        ]
        .map(weight);
        let page = r#"<html data-program="start.js app_bg.wasm" data-next="../next.js"><link href=../style.css><script src=../first.js>"#;
        assert_eq!(first_answered(&weights, |_| page.to_owned()), 3);
    }

    #[test]
    fn what_is_kept_for_later_does_not_count() {
        let weights = ["index.html", "offline.js", "sw.js", "result.js"].map(weight);
        let text = |path: &str| match path {
            "index.html" => "<script src=offline.js>".to_owned(),
            "offline.js" => "register('sw.js')".to_owned(),
            "sw.js" => "['result.js']".to_owned(),
            _ => String::new(),
        };
        assert_eq!(
            first_question(&weights, text),
            BTreeSet::from(["index.html", "offline.js"])
        );
    }

    #[test]
    fn a_program_weighs_its_script_and_its_webassembly() {
        let weights = ["app.js", "quatre-voies-choice-1.js", "quatre-voies-choice-1_bg.wasm"].map(weight);
        assert_eq!(of_program(&weights, CHOICE.0), 2);
    }

    #[test]
    fn the_budget_holds() {
        assert!(within_budget(BUDGET).is_ok());
        assert!(within_budget(BUDGET + 1).unwrap_err().contains("above the budget"));
        assert!(within_budget(0).is_err());
    }

    #[test]
    fn a_line_of_sizes_is_read() {
        assert_eq!(read("a/b.js\t2\t1"), Some(weight("a/b.js")));
        assert_eq!(read("a/b.js\t2"), None);
    }
}
