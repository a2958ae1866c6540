//! The files of `deploy/` tried for real: nginx and Caddy on this machine, and what hosts that read `_headers` would say.

mod bench;
mod cases;
mod declared;
mod deploy;
mod http;
mod listed;
mod rules;
mod scenes;
mod server;
mod table;
mod verdict;

use std::fs;
use std::path::Path;

use crate::command::{Outcome, root};
use bench::{Bench, read};
use cases::{Case, address, cases, files, is_compressible};
use declared::{Declared, underscore};
use deploy::{HEADERS, Place, Software, placed};
use http::ask;
use listed::Reader;
use server::{Server, found};
use table::{Table, explained};
use verdict::{expected, of_content, of_headers};

/// Tries the built site on every host, in every place; fails when one does not do what it must.
pub(crate) fn report() -> Outcome {
    let site = root().join("dist");
    if !site.join("sw.js").is_file() {
        return Err("there is no dist/ to try; `cargo xtask build` writes it".to_owned());
    }
    let declared = underscore(HEADERS);
    let mut table = Table::default();
    let mut left_out = Vec::new();
    for software in Software::ALL {
        match found(software) {
            Some(program) => on(&mut table, &declared, software, &program, &site)?,
            None => left_out.push(software.name()),
        }
    }
    listed_headers(&mut table, &declared, &site)?;
    for name in left_out {
        println!("\n{name} is not on this machine: it was left out.");
    }
    table.end()
}

/// One software: at the root and in a folder, compressing on the way and in advance; then what happens during a copy.
fn on(table: &mut Table, declared: &Declared, software: Software, program: &Path, site: &Path) -> Outcome {
    let bench = Bench::of(site, software.name())?;
    for compressed in [false, true] {
        if compressed {
            bench.compress()?;
        }
        for place in Place::ALL {
            let how = if compressed {
                ", files compressed in advance"
            } else {
                ""
            };
            Table::head(&format!("{} at {}{how}", software.name(), place.base()), &declared.all);
            let server = Server::start(software, program, &placed(software.file(), place), &bench.folder)?;
            for case in cases(&bench.files, place) {
                asked(table, declared, &bench, &server, place, &case)?;
            }
            if place == Place::Folder {
                bare_folder(table, declared, &server)?;
            }
            compression(table, &bench, &server, place, compressed.then_some(software))?;
            if !compressed {
                scenes::late_program(table, declared, &bench, &server, place.base())?;
                scenes::half_copy(table, &bench, &server, place.base())?;
                explained(
                    &format!("{} at {}", software.name(), place.base()),
                    &ask(server.port, "GET", place.base(), &[])?,
                );
            }
        }
    }
    if software == Software::Nginx {
        scenes::slash_taken_away(table, &bench, program)?;
    }
    Ok(())
}

fn asked(table: &mut Table, declared: &Declared, bench: &Bench, server: &Server, place: Place, case: &Case) -> Outcome {
    let path = format!("{}{}", place.base(), case.path);
    let answer = ask(server.port, case.method, &path, case.lines)?;
    let headers = expected(declared, &case.path, answer.status);
    let mut wrong = of_content(&case.wants, case.method, &answer, &bench.site());
    wrong.extend(of_headers(&headers, &answer));
    table.row(
        &format!("{} {path} {}", case.method, case.lines.join(" ")),
        &answer,
        &headers,
        &wrong,
    );
    Ok(())
}

/// The folder of the site without its slash.
fn bare_folder(table: &mut Table, declared: &Declared, server: &Server) -> Outcome {
    let folder = Place::Folder.base();
    let bare = folder.trim_end_matches('/');
    let answer = ask(server.port, "GET", bare, &[])?;
    let headers = expected(declared, bare, answer.status);
    let mut wrong = of_content(&cases::Wants::Moved(folder.to_owned()), "GET", &answer, Path::new(""));
    wrong.extend(of_headers(&headers, &answer));
    table.row(&format!("GET {bare}"), &answer, &headers, &wrong);
    Ok(())
}

/// Everything that becomes smaller is sent compressed; what was compressed in advance, to the byte.
fn compression(table: &mut Table, bench: &Bench, server: &Server, place: Place, ready: Option<Software>) -> Outcome {
    let (word, end) = match ready {
        Some(Software::Caddy) => ("br", ".br"),
        _ => ("gzip", ".gz"),
    };
    let site = bench.site();
    let mut wrong = Vec::new();
    for file in bench.files.iter().filter(|file| is_compressible(&site, file)) {
        let path = format!("{}{}", place.base(), address(file));
        let answer = ask(server.port, "GET", &path, &[&format!("Accept-Encoding: {word}")])?;
        if answer.header("content-encoding").as_deref() != Some(word) {
            wrong.push(format!("{file} is not compressed"));
        } else if ready.is_some() && answer.body != read(&site.join(format!("{file}{end}")))? {
            wrong.push(format!("{file}{end} is not what was sent"));
        }
    }
    table.holds(
        &format!("{}: every text and program is compressed", place.base()),
        &wrong,
    );
    Ok(())
}

/// `_headers` as the build wrote it: what hosts that read it would say of each file, and of what does not exist.
fn listed_headers(table: &mut Table, declared: &Declared, site: &Path) -> Outcome {
    let rules = fs::read_to_string(site.join("_headers")).map_err(|reason| format!("no dist/_headers: {reason}"))?;
    let base = declared::rules(&rules)
        .first()
        .map_or("/", |(path, _)| path.trim_end_matches('*'))
        .to_owned();
    for reader in Reader::ALL {
        Table::head(&format!("_headers, read as by {reader:?}"), &declared.all);
        let lost = ["perdu", "quatre-voies-app-0000000000000000_bg.wasm"].map(str::to_owned);
        for (status, files) in [(200, files(site)?), (404, lost.to_vec())] {
            for file in files {
                let path = format!("{base}{}", address(&file));
                let said = reader.headers(&rules, &path);
                let answer = http::Answer {
                    status,
                    headers: said
                        .into_iter()
                        .map(|(name, value)| (name.to_ascii_lowercase(), value))
                        .collect(),
                    body: Vec::new(),
                };
                let headers = expected(declared, &file, status);
                table.row(&path, &answer, &headers, &of_headers(&headers, &answer));
            }
        }
    }
    // Cloudflare reads no more.
    let count = declared::rules(&rules).len();
    let many = (count > 100).then(|| format!("it has {count} rules"));
    table.holds("_headers has at most 100 rules", &many.into_iter().collect::<Vec<_>>());
    Ok(())
}
