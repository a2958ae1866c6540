//! The programs of the site: their files, and the page that starts them.

use std::fs;
use std::path::Path;

use super::lighter::lighter;
use super::rendered::Kind;
use super::tags::{element, tags};
use crate::command::Outcome;
use crate::hash::sha256_hex;

/// The program of the first screen and of the questionnaire, which Trunk puts on the page it builds.
const APP: &str = "quatre-voies-app";
/// The programs that Trunk builds without putting them anywhere.
const RESULT: &str = "quatre-voies-result";
const KEPT: &str = "quatre-voies-kept";
/// The search of a trade, which the questionnaire starts.
const TRADES: &str = "quatre-voies-trades";
/// The choice of the next question, which the questionnaire starts.
const CHOICE: &str = "quatre-voies-choice";

/// The files of a program: its script, then its WebAssembly.
pub(super) type Files = [String; 2];

/// The programs of the site.
pub(super) struct Programs {
    pub(super) app: Files,
    pub(super) result: Files,
    pub(super) kept: Files,
    trades: Files,
    /// The module that starts the search of a trade.
    trades_start: String,
    choice: Files,
    /// The module that starts the choice.
    choice_start: String,
}

impl Programs {
    /// The programs of a built site; those that Trunk does not name by their content are.
    pub(super) fn of(site: &Path) -> Outcome<Self> {
        for name in [RESULT, KEPT, TRADES, CHOICE] {
            name_by_content(site, name)?;
        }
        let (trades, choice) = (files(site, TRADES)?, files(site, CHOICE)?);
        Ok(Self {
            trades_start: start(site, &trades)?,
            trades,
            choice_start: start(site, &choice)?,
            choice,
            app: files(site, APP)?,
            result: files(site, RESULT)?,
            kept: files(site, KEPT)?,
        })
    }

    /// The program of this kind of page, if it has one.
    pub(super) const fn for_kind(&self, kind: Kind) -> Option<&Files> {
        match kind {
            Kind::App => Some(&self.app),
            Kind::Result => Some(&self.result),
            Kind::Kept => Some(&self.kept),
            Kind::Fixed => None,
        }
    }

    /// Makes the files of the programs smaller, under the same names.
    pub(super) fn lighten(&self, site: &Path) -> Outcome {
        [&self.app, &self.result, &self.kept, &self.trades, &self.choice]
            .into_iter()
            .try_for_each(|[script, wasm]| {
                let (script, wasm) = (site.join(script), site.join(wasm));
                let (text, bytes) = lighter(&fs::read_to_string(&script)?, &fs::read(&wasm)?);
                fs::write(script, text).and_then(|()| fs::write(wasm, bytes))
            })
            .map_err(|reason: std::io::Error| format!("cannot make the programs lighter: {reason}"))
    }

    /// The page with another program in the place of the first one.
    pub(super) fn with(&self, program: &Files, html: &str) -> String {
        let pairs = self.app.iter().zip(program);
        pairs.fold(html.to_owned(), |html, (there, instead)| html.replace(there, instead))
    }

    /// What to fetch in advance after the first answer: the result, then what starts the search of a trade, third, and the
    /// choice of the next question, fourth, and their files.
    ///
    /// Written for a page so many folders deep: no quote announces the other addresses.
    pub(super) fn next(&self, levels: usize) -> String {
        let up = "../".repeat(levels);
        let starts = [&self.trades_start, &self.choice_start];
        let files = self.result.iter().chain(starts).chain(&self.choice).chain(&self.trades);
        let files: Vec<String> = files.map(|file| format!("{up}{file}")).collect();
        format!(" data-next=\"{}\"", files.join(" "))
    }
}

/// The page that leaves the start of its program to `early.js`, after the first paint, and the module that starts it.
pub(super) fn started_later(html: &str, [script, wasm]: &Files) -> Option<(String, (String, String))> {
    let tag = tags(html, "script").find(|tag| tag.contains("module"))?;
    let inline = element(html, tag, "script")?;
    let module = inline.strip_prefix(tag)?.strip_suffix("</script>")?;
    // A page is in its folder, the program in the one of the site.
    let module = module.replace(&format!("'./{wasm}'"), &format!("new URL('./{wasm}', import.meta.url)"));
    let module = heard(module.trim())?;
    let name = format!("start-{}.js", &sha256_hex(module.as_bytes())[..16]);
    let preloads = tags(html, "link").filter(|tag| tag.contains("preload"));
    let without = preloads
        .chain([inline])
        .fold(html.to_owned(), |html, gone| html.replacen(gone, "", 1));
    let html = without.replacen("<html", &format!("<html data-program=\"{name} {script} {wasm}\""), 1);
    Some((html, (name, module)))
}

/// The module, in a function: `WebKit` says nothing of what fails at the top of a module. What fails is told to `early.js`,
/// which alone knows whether the page is being left: nothing is rejected without a word.
fn heard(module: &str) -> Option<String> {
    let (import, rest) = module.split_once(';')?;
    let failed = "dispatchEvent(Object.assign(new Event('qv-failed'), { error }))";
    Some(format!(
        "{import};\n(async () => {{{rest}\n}})().catch((error) => {failed});"
    ))
}

/// The page without any script, nor what speaks of scripts: for a page that is complete as it is.
pub(super) fn none(html: &str) -> String {
    let html = complete(html);
    let preloads = tags(&html, "link").filter(|tag| tag.contains("preload"));
    let scripts = whole(&html, "script", "").chain(whole(&html, "noscript", ""));
    let notices = whole(&html, "div", "stopped").chain(whole(&html, "div", "new-version"));
    let gone = preloads.chain(scripts).chain(notices);
    gone.fold(html.clone(), |html, gone| html.replacen(gone, "", 1))
}

/// The page without what it says while it waits for its program: there is nothing to wait for.
pub(super) fn complete(html: &str) -> String {
    whole(html, "div", "waiting").fold(html.to_owned(), |html, gone| html.replacen(gone, "", 1))
}

/// Every element of this name whose opening tag holds these words.
fn whole<'a>(html: &'a str, name: &'a str, words: &'a str) -> impl Iterator<Item = &'a str> {
    tags(html, name)
        .filter(move |tag| tag.contains(words))
        .filter_map(move |tag| element(html, tag, name))
}

/// Writes the module that starts a program which no page starts; its name.
fn start(site: &Path, [script, wasm]: &Files) -> Outcome<String> {
    let module =
        format!("import init from './{script}';\ninit({{ module_or_path: new URL('./{wasm}', import.meta.url) }});\n");
    let name = format!("start-{}.js", &sha256_hex(module.as_bytes())[..16]);
    fs::write(site.join(&name), module).map_err(|reason| format!("cannot write {name}: {reason}"))?;
    Ok(name)
}

fn files(site: &Path, name: &str) -> Outcome<Files> {
    let names = fs::read_dir(site).map_err(|reason| format!("no built site: {reason}"))?;
    let names: Vec<String> = names
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    let file = |end: &str| {
        names
            .iter()
            .find(|file| file.starts_with(name) && file.ends_with(end))
            .cloned()
    };
    file(".js")
        .zip(file("_bg.wasm"))
        .map(Into::into)
        .ok_or(format!("Trunk built no program {name}"))
}

fn name_by_content(site: &Path, name: &str) -> Outcome {
    let wasm = site.join(format!("{name}_bg.wasm"));
    let Ok(bytes) = fs::read(&wasm) else { return Ok(()) };
    let unique = format!("{name}-{}", &sha256_hex(&bytes)[..16]);
    fs::rename(&wasm, site.join(format!("{unique}_bg.wasm")))
        .and_then(|()| fs::rename(site.join(format!("{name}.js")), site.join(format!("{unique}.js"))))
        .map_err(|reason| format!("cannot name the files of {name}: {reason}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fails_in_the_module_is_heard() {
        assert_eq!(
            heard("import init from './a.js';await init();").as_deref(),
            Some(
                "import init from './a.js';\n(async () => {await init();\n})()\
                 .catch((error) => dispatchEvent(Object.assign(new Event('qv-failed'), { error })));"
            )
        );
        assert_eq!(heard("no import"), None);
    }
}
