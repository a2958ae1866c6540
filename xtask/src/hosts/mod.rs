//! The files of `deploy/` tried for real: nginx and Caddy on this machine, and what hosts that read `_headers` would say.

mod bench;
mod cases;
mod declared;
mod deploy;
mod http;
mod listed;
mod policy;
mod rules;
mod scenes;
mod server;
mod table;
pub(crate) mod tags;
mod verdict;

use std::path::Path;

use crate::command::{Outcome, root};
use bench::{Bench, read};
use cases::{Case, address, cases, is_compressible};
use declared::{Declared, underscore};
use deploy::{HEADERS, Place, Software, placed};
use http::ask;
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
    listed::report(&mut table, &declared, &site)?;
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
                asked(table, declared, &bench, &server, &case)?;
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

fn asked(table: &mut Table, declared: &Declared, bench: &Bench, server: &Server, case: &Case) -> Outcome {
    let answer = ask(server.port, case.method, &case.path, case.lines)?;
    let headers = expected(declared, &case.path, answer.status);
    let mut wrong = of_content(&case.wants, case.method, &answer, &bench.site());
    wrong.extend(of_headers(&headers, &answer));
    let what = format!("{} {} {}", case.method, case.path, case.lines.join(" "));
    table.row(&what, &answer, &headers, &wrong);
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
