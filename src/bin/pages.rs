//! The pages for the build, on standard output: `write HOME [ADDRESS]` gives them in JSON to `cargo xtask pages`, HOME being
//! the path of the site on its host, for the page of a lost address, and ADDRESS where it is published, if that is known; `told AAAA-MM-JJ` gives `cargo xtask rehearse` what they say on that
//! day that they do not say today. In the browser there is nothing to write.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match said(&arguments) {
        Ok(text) => {
            print!("{text}");
            std::process::ExitCode::SUCCESS
        }
        Err(reason) => {
            eprintln!("{reason}");
            std::process::ExitCode::FAILURE
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn said(arguments: &[&str]) -> Result<String, String> {
    match arguments {
        ["write", home] => Ok(quatre_voies::ui::prerender::everything(home, None)),
        ["write", home, address] => Ok(quatre_voies::ui::prerender::everything(home, Some(address))),
        ["told", day] => words::refusals::law_of(day).map(quatre_voies::ui::rehearsal::told),
        _ => Err("`write HOME [ADDRESS]` or `told AAAA-MM-JJ`".to_owned()),
    }
}

#[cfg(target_arch = "wasm32")]
fn main() {}
