//! The programs of the site: their files, and the modules that start them.

use std::fs;
use std::path::Path;

use super::asset::Asset;
use super::built;
use super::document::Program;
use super::lighter::lighter;
use super::rendered::Kind;
use crate::command::Outcome;
use crate::hash::sha256_hex;

/// A program: the module that starts it, its script and its WebAssembly, by their names in the site.
pub(super) type Files = [String; 3];

/// The programs that Trunk builds, as `Cargo.toml` and `index.html` name them after `quatre-voies-`.
pub(super) struct Programs {
    /// The first screen and the questionnaire.
    pub(super) app: Files,
    /// The first screen of a result, before its program.
    verdict: Files,
    pub(super) result: Files,
    pub(super) kept: Files,
    /// The board of a meeting.
    group: Files,
    /// The case that an adviser enters.
    advice: Files,
    /// The search of a trade, which the questionnaire starts.
    trades: Files,
    /// The choice of the next question, which the questionnaire starts.
    choice: Files,
}

/// Who hears what fails in a program.
#[derive(Clone, Copy)]
enum Fails {
    /// `early.js`: the page cannot go on. It alone knows whether the page is being left.
    Page,
    /// Nobody: the page goes on without.
    Nobody,
}

impl Programs {
    /// The programs of a built site, each file named by its content and, when `strict`, as light as it can be.
    pub(super) fn of(site: &Path, strict: bool) -> Outcome<Self> {
        let program = |name: &str, fails| ready(site, &format!("quatre-voies-{name}"), fails, strict);
        Ok(Self {
            app: program("app", Fails::Page)?,
            // The program of the result comes all the same.
            verdict: program("verdict", Fails::Nobody)?,
            result: program("result", Fails::Page)?,
            kept: program("kept", Fails::Page)?,
            group: program("group", Fails::Page)?,
            advice: program("advice", Fails::Page)?,
            trades: program("trades", Fails::Nobody)?,
            choice: program("choice", Fails::Nobody)?,
        })
    }

    /// The program of this kind of page, if it has one, and what to fetch in advance where it `asks` the first questions.
    pub(super) fn for_kind(&self, kind: Kind, asks: bool) -> Option<Program> {
        let files = match kind {
            Kind::App => &self.app,
            Kind::Result => &self.result,
            Kind::Kept => &self.kept,
            Kind::Group => &self.group,
            Kind::Advice => &self.advice,
            Kind::Fixed | Kind::Lost => return None,
        };
        let next = if asks { self.next() } else { Vec::new() };
        Some(Program {
            files: files.clone(),
            verdict: (kind == Kind::Result).then(|| self.verdict.clone()),
            next,
        })
    }

    /// What to fetch in advance after the first answer: the result, then what starts the search of a trade, third, and the
    /// choice of the next question, fourth, and their files; then the first screen of the result.
    fn next(&self) -> Vec<String> {
        let ([_, result @ ..], [_, verdict @ ..]) = (&self.result, &self.verdict);
        let ([trades_start, trades @ ..], [choice_start, choice @ ..]) = (&self.trades, &self.choice);
        let starts = [trades_start, choice_start];
        result
            .iter()
            .chain(starts)
            .chain(choice)
            .chain(trades)
            .chain(verdict)
            .cloned()
            .collect()
    }
}

/// Names the files of a program by what they hold, and writes what starts it.
fn ready(site: &Path, name: &str, fails: Fails, strict: bool) -> Outcome<Files> {
    let built = [built::file(site, name, ".js")?, built::file(site, name, "_bg.wasm")?];
    let cannot = |reason: std::io::Error| format!("cannot make {name} ready: {reason}");
    let script = fs::read_to_string(site.join(&built[0])).map_err(cannot)?;
    let wasm = fs::read(site.join(&built[1])).map_err(cannot)?;
    let (script, wasm) = if strict {
        lighter(&script, &wasm)
    } else {
        (script, wasm)
    };
    let hash = sha256_hex(&[script.as_bytes(), &wasm].concat());
    let named = [".js", "_bg.wasm"].map(|end| format!("{name}-{}{end}", &hash[..16]));
    built
        .iter()
        .try_for_each(|file| fs::remove_file(site.join(file)))
        .map_err(cannot)?;
    fs::write(site.join(&named[0]), script).map_err(cannot)?;
    fs::write(site.join(&named[1]), wasm).map_err(cannot)?;
    let [script, wasm] = named;
    let start = Asset::saved(site, "start", "js", start(&script, &wasm, fails).as_bytes())?;
    Ok([start.name, script, wasm])
}

/// The module that starts a program, beside its files. `WebKit` says nothing of what fails at the top of a module: what must
/// be heard is caught.
fn start(script: &str, wasm: &str, fails: Fails) -> String {
    let heard = match fails {
        Fails::Page => ".catch((error) => dispatchEvent(Object.assign(new Event('qv-failed'), { error })))",
        Fails::Nobody => "",
    };
    format!(
        "import init from './{script}';\ninit({{ module_or_path: new URL('./{wasm}', import.meta.url) }}){heard};\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fails_in_the_program_of_a_page_is_heard() {
        assert_eq!(
            start("a.js", "a_bg.wasm", Fails::Page),
            "import init from './a.js';\n\
             init({ module_or_path: new URL('./a_bg.wasm', import.meta.url) })\
             .catch((error) => dispatchEvent(Object.assign(new Event('qv-failed'), { error })));\n"
        );
        assert!(!start("a.js", "a_bg.wasm", Fails::Nobody).contains("catch"));
    }
}
