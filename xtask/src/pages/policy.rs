//! What a page may load and run, written in the page itself: it holds on every host.

use super::lost::LOST;
use super::tags::{element, tags};
use crate::hash::sha256_base64;

/// The page with its policy, computed from the scripts it holds; to be called after every other change.
pub(super) fn enforced(html: &str) -> String {
    let Some(charset) = tags(html, "meta").find(|tag| tag.contains("charset")) else {
        return html.to_owned();
    };
    let policy = policy(html);
    let metas = format!(
        "{charset}<meta http-equiv=Content-Security-Policy content=\"{policy}\"><meta name=referrer content=no-referrer>"
    );
    html.replacen(charset, &metas, 1)
}

/// Nothing from elsewhere, no form, no frame inside; scripts are our files, those written in the page, and WebAssembly.
fn policy(html: &str) -> String {
    // Only pages with a program have a module, written or started by `early.js`, and WebAssembly.
    let has_program = tags(html, "script").any(|tag| !tag.contains("found-"));
    let scripts = if has_program {
        format!("'self' 'wasm-unsafe-eval'{}", hashes(html, "script"))
    } else {
        "'self'".to_owned()
    };
    format!(
        "default-src 'self'; script-src {scripts}; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'"
    )
}

/// What hosts say of every answer: enough for each page, which says more itself, and for `404.html`, which holds its scripts and its style.
///
/// Not `default-src 'none'`: Firefox then refuses what a page fetches in advance, which nothing else lets it name.
pub(crate) fn of_hosts() -> String {
    let (style, scripts) = (hashes(LOST, "style"), hashes(LOST, "script"));
    format!(
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'{scripts}; style-src 'self'{style}; img-src 'self' data:; \
         object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
}

/// The hashes of what is written in the page between these tags, as a policy names them, each after a space.
pub(super) fn hashes(html: &str, name: &str) -> String {
    let end = format!("</{name}>");
    let inside: Vec<String> = tags(html, name)
        .filter(|tag| !tag.contains(" src="))
        .filter_map(|tag| element(html, tag, name)?.strip_prefix(tag)?.strip_suffix(&end))
        .map(|inside| format!(" 'sha256-{}'", sha256_base64(inside.as_bytes())))
        .collect();
    inside.concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_without_scripts_may_run_nothing_written_in_it() {
        let page = enforced("<html><meta charset=utf-8><p>");
        assert!(
            page.contains("charset=utf-8><meta http-equiv=Content-Security-Policy"),
            "{page}"
        );
        assert!(page.contains("script-src 'self';"), "{page}");
    }

    #[test]
    fn a_script_in_the_page_is_named_by_its_hash() {
        let policy = policy("<script type=module>abc</script><script src=./a.js></script>");
        let hash = "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='";
        assert!(
            policy.contains(&format!("script-src 'self' 'wasm-unsafe-eval' {hash};")),
            "{policy}"
        );
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
    }
}
