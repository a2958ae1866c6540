//! The two commands of the project, `serve` and `test`, with what they need installed on the way.

mod build;
mod certify;
mod check;
mod command;
mod deny;
mod engines;
mod english;
mod facts;
mod fuzz;
mod guide;
mod hash;
mod hear;
mod hosts;
mod licences;
mod lighthouse;
mod machine;
mod model;
mod mutate;
mod package;
mod pages;
mod pictures;
mod publisher;
mod rehearse;
mod request;
mod serve;
mod sizes;
mod summary;
mod tools;

use std::process::ExitCode;

use request::{HELP, Request};

fn main() -> ExitCode {
    match request::parse(std::env::args_os().skip(1)).and_then(obey) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("\nerror: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn obey(request: Request) -> command::Outcome {
    match request {
        Request::Help => {
            println!("{HELP}");
            Ok(())
        }
        Request::Serve { port } => serve::serve(port),
        Request::Build => build::build(),
        Request::Test { only, engines } => check::check(only.as_deref(), &engines),
        Request::Deny => deny::deny(),
        Request::Tools => tools::everything().map(drop),
        Request::Size => sizes::keep(&command::root().join("dist")),
        Request::Lighthouse => lighthouse::report(),
        Request::Hear { only } => hear::hear(only.as_deref()),
        Request::English { accept } => english::english(accept),
        Request::Hosts => hosts::report(),
        Request::Album => lighthouse::album(),
        Request::Package => package::write(),
        Request::Pages => pages::write(),
        Request::Pictures => pictures::draw(),
        Request::Publisher { arguments } => publisher::publisher(&arguments),
        Request::Certify { arguments } => certify::full(&arguments),
        Request::Vectors { check } => model::vectors(check),
        Request::Oracles => model::oracles(),
        Request::MutateLabels => mutate::labels(),
        Request::Calibrate { arguments } => model::calibrate(&arguments),
        Request::Facts { arguments } => facts::facts(&arguments),
        Request::Fuzz {
            targets,
            seconds,
            keeps,
        } => fuzz::fuzz(&targets, seconds, keeps),
        Request::Rehearse { day } => rehearse::rehearse(&day),
    }
}
