//! A page moved one folder down: its relative references go up instead.

/// The page with every `./x` in an attribute, a script or a style turned into `../x`, once a level.
///
/// Only what follows a quote, `=` or `(` is a reference: words in a sentence are left alone.
pub(crate) fn reroot(page: &str, levels: usize) -> String {
    if levels == 0 {
        return page.to_owned();
    }
    let up = "../".repeat(levels);
    let mut moved = String::with_capacity(page.len());
    let mut rest = page;
    while let Some(at) = rest.find("./") {
        let (before, after) = rest.split_at(at);
        moved.push_str(before);
        let reference = before.ends_with(['"', '\'', '=', '(', '`']);
        moved.push_str(if reference { &up } else { "./" });
        rest = &after[2..];
    }
    moved + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(page: &str, expected: &str) {
        assert_eq!(reroot(page, 1), expected);
    }

    #[test]
    fn references_go_up_one_folder() {
        check(
            r#"<html lang="fr" data-root="./">"#,
            r#"<html lang="fr" data-root="../">"#,
        );
        check(r#"<link href="./base-1a.css">"#, r#"<link href="../base-1a.css">"#);
        check("<link href=./base.css>", "<link href=../base.css>");
        check("import init from './app.js';", "import init from '../app.js';");
        check(
            "init({ module_or_path: './app_bg.wasm' })",
            "init({ module_or_path: '../app_bg.wasm' })",
        );
        check("url(./way.svg)", "url(../way.svg)");
    }

    #[test]
    fn everything_else_stays() {
        check(r##"<a href="#contenu">x</a>"##, r##"<a href="#contenu">x</a>"##);
        check(
            r#"<a href="https://example.org/./a">"#,
            r#"<a href="https://example.org/./a">"#,
        );
        check(r#"<a href="../a">"#, r#"<a href="../a">"#);
        check("<p>et/ou ./ etc.</p>", "<p>et/ou ./ etc.</p>");
        check("", "");
    }

    #[test]
    fn a_deeper_page_goes_up_more() {
        assert_eq!(reroot(r#"<a href="./">"#, 2), r#"<a href="../../">"#);
        assert_eq!(reroot(r#"<a href="./">"#, 0), r#"<a href="./">"#);
    }
}
