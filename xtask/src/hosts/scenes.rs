//! What happens while a site is being copied, and on a host that takes the last slash away.

use std::fs;
use std::path::Path;

use super::bench::{Bench, read};
use super::cases::address;
use super::declared::Declared;
use super::deploy::{Place, Software, placed};
use super::http::{Answer, ask};
use super::server::Server;
use super::table::Table;
use super::verdict::{expected, of_headers};
use crate::command::Outcome;
use crate::hash::sha256_base64;

/// A page is there before its program: nobody keeps the absence for a year, and the program is kept once it is there.
pub(super) fn late_program(
    table: &mut Table,
    declared: &Declared,
    bench: &Bench,
    server: &Server,
    base: &str,
) -> Outcome {
    for end in [".wasm", ".js", ".css"] {
        let named = |file: &&String| file.starts_with("quatre-voies-") || end == ".css";
        let Some(file) = bench.files.iter().filter(named).find(|file| file.ends_with(end)) else {
            return Err(format!("the site has no file in {end}"));
        };
        let bytes = read(&bench.site().join(file))?;
        fs::remove_file(bench.site().join(file)).map_err(|reason| format!("cannot remove {file}: {reason}"))?;
        let path = format!("{base}{file}");
        for status in [404, 200] {
            let answer = ask(server.port, "GET", &path, &[])?;
            let headers = expected(declared, file, status);
            let mut wrong = of_headers(&headers, &answer);
            if answer.status != status {
                wrong.push(format!("the status is {}, not {status}", answer.status));
            }
            let when = if status == 404 { "before" } else { "once" };
            table.row(&format!("{path} {when} it is copied"), &answer, &headers, &wrong);
            bench.put(file, &bytes)?;
        }
    }
    Ok(())
}

/// Every file that the worker keeps arrives as the worker knows it; a page of another version is seen as such.
pub(super) fn half_copy(table: &mut Table, bench: &Bench, server: &Server, base: &str) -> Outcome {
    let changed = changed(bench, server, base)?;
    table.holds(
        &format!("{base}: each file of sw.js arrives with its hash"),
        &faults(&changed),
    );
    let page = "methode/index.html";
    let bytes = read(&bench.site().join(page))?;
    bench.put(page, b"<!doctype html><p>Of another version")?;
    let seen = self::changed(bench, server, base)?;
    bench.put(page, &bytes)?;
    let expected = format!("./{}", address(page));
    let wrong = (seen != [expected.clone()]).then(|| format!("the worker would refuse {seen:?}, not {expected}"));
    table.holds(
        &format!("{base}: halfway through a copy, the worker refuses the page of another version"),
        &wrong.into_iter().collect::<Vec<_>>(),
    );
    Ok(())
}

/// Some hosts send `folder/` to `folder`: pages and files still arrive whole, at the root of a host.
pub(super) fn slash_taken_away(table: &mut Table, bench: &Bench, program: &Path) -> Outcome {
    // As `folder` sends to `folder/` otherwise, and both would go round in circles.
    let rule = "    rewrite ^(.+)/$ $1 permanent;\n    try_files $uri $uri/index.html =404;\n    index index.html;";
    let ours = placed(Software::Nginx.file(), Place::Root).replacen("    index index.html;", rule, 1);
    let server = Server::start(Software::Nginx, program, &ours, &bench.folder)?;
    let answer = ask(server.port, "GET", "/methode/", &[])?;
    let mut wrong = faults(&changed(bench, &server, "/")?);
    if answer.header("location").as_deref() != Some("/methode") {
        wrong.push("the slash is still there".to_owned());
    }
    table.holds(
        "a host that sends folder/ to folder: each file of sw.js arrives with its hash",
        &wrong,
    );
    Ok(())
}

fn faults(changed: &[String]) -> Vec<String> {
    changed
        .iter()
        .map(|file| format!("{file} does not arrive as it was built"))
        .collect()
}

/// The files of `sw.js` that do not arrive as it knows them, which a browser refuses.
fn changed(bench: &Bench, server: &Server, base: &str) -> Outcome<Vec<String>> {
    let worker = String::from_utf8_lossy(&read(&bench.site().join("sw.js"))?).into_owned();
    let lines = worker
        .lines()
        .filter_map(|line| line.trim().strip_prefix("\"./")?.split_once("\": \"sha256-"));
    let mut changed = Vec::new();
    let mut known = 0;
    for (file, hash) in lines {
        known += 1;
        let answer = followed(server.port, &format!("{base}{file}"))?;
        let hash = hash.split('"').next().unwrap_or_default();
        if answer.status != 200 || sha256_base64(&answer.body) != hash {
            changed.push(format!("./{file}"));
        }
    }
    (known > 20)
        .then_some(changed)
        .ok_or_else(|| "sw.js names too few files".to_owned())
}

/// The answer, after at most one redirect.
fn followed(port: u16, path: &str) -> Outcome<Answer> {
    let answer = ask(port, "GET", path, &[])?;
    match answer.header("location") {
        Some(there) => ask(port, "GET", &there, &[]),
        None => Ok(answer),
    }
}
