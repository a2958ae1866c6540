//! The app on this machine, rebuilt at every change.

use std::net::TcpListener;

use crate::command::{Outcome, become_program};
use crate::{build, tools};

/// Tried first when no port is asked for, then the following ones.
const USUAL_PORT: u16 = 8080;

/// Builds the app and serves it until interrupted.
pub(crate) fn serve(port: Option<u16>) -> Outcome {
    let port = choose(port)?.to_string();
    let tools = tools::for_page()?;
    build::fetch()?;
    eprintln!("\n  Quatre Voies will be at http://127.0.0.1:{port}/ once built (Ctrl+C to stop).\n");
    let mut trunk = tools.program("trunk");
    become_program(trunk.args(["serve", "--offline=true", "--address", "127.0.0.1", "--port", &port]))
}

fn choose(wanted: Option<u16>) -> Outcome<u16> {
    match wanted {
        Some(port) if is_free(port) => Ok(port),
        Some(port) => Err(format!("port {port} is taken: choose another with `--port`")),
        None => (USUAL_PORT..USUAL_PORT + 100)
            .find(|&port| is_free(port))
            .ok_or_else(|| "no free port near 8080: choose one with `--port`".to_owned()),
    }
}

fn is_free(port: u16) -> bool {
    TcpListener::bind(("127.0.0.1", port)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::root;

    #[test]
    fn a_taken_port_is_refused_when_asked_for_by_number() {
        let taken = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = taken.local_addr().unwrap().port();
        assert!(choose(Some(port)).unwrap_err().contains("is taken"));
    }

    #[test]
    fn the_watch_follows_what_pages_are_made_of_and_nothing_that_is_built() {
        let read = |file: &str| std::fs::read_to_string(root().join(file)).unwrap();
        let (settings, built) = (read("Trunk.toml"), read(".gitignore"));
        let line = settings.lines().find(|line| line.starts_with("watch = ")).unwrap();
        let watched: Vec<&str> = line.split('"').skip(1).step_by(2).collect();
        for made_of in ["index.html", "src", "crates", "style"] {
            assert!(watched.contains(&made_of), "a change of {made_of} would not be seen");
        }
        for path in watched {
            let is_built = built.lines().any(|line| line.trim_matches('/') == path);
            assert!(
                !is_built && root().join(path).exists(),
                "Trunk would not start without {path}"
            );
        }
    }
}
