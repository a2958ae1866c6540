//! The pages as the build writes them, on standard output for `cargo xtask pages`; with a day, what they say on it that they
//! do not say today, for `cargo xtask rehearse`. In the browser there is nothing to write.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    let Some(day) = std::env::args().nth(1) else {
        print!("{}", quatre_voies::ui::prerender::everything());
        return std::process::ExitCode::SUCCESS;
    };
    match words::refusals::law_of(&day) {
        Ok(law) => {
            print!("{}", quatre_voies::ui::rehearsal::told(law));
            std::process::ExitCode::SUCCESS
        }
        Err(reason) => {
            eprintln!("{reason}");
            std::process::ExitCode::FAILURE
        }
    }
}

#[cfg(target_arch = "wasm32")]
fn main() {}
