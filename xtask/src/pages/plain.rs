//! The script that comes before the program, as Trunk leaves it: in words that old browsers read too.

use std::fs;
use std::path::Path;

use super::lighter::bare;
use super::tags::{attribute, tags};
use crate::command::Outcome;
use crate::hash::{sha256_base64, sha256_hex};

/// What a minifier likes to write, and old browsers stop at.
const TOO_NEW: [&str; 4] = ["=>", "`", "let ", "const "];

/// The page with its `early.js` without comments or needless spaces, under the name of what it then holds.
///
/// It comes before the first question: comments are half of it.
pub(super) fn lightened(site: &Path, html: &str) -> Outcome<String> {
    let tag = tags(html, "script")
        .find(|tag| attribute(tag, "src").is_some_and(|source| source.contains("early-")))
        .ok_or("the page has no early.js")?;
    let source = attribute(tag, "src").unwrap_or_default();
    let old = source.rsplit('/').next().unwrap_or(source);
    let cannot = |reason: std::io::Error| format!("cannot lighten {old}: {reason}");
    let script = squeezed(&bare(&fs::read_to_string(site.join(old)).map_err(cannot)?));
    let name = format!("early-{}.js", &sha256_hex(script.as_bytes())[..16]);
    fs::remove_file(site.join(old)).map_err(cannot)?;
    fs::write(site.join(&name), &script).map_err(cannot)?;
    let integrity = format!("sha256-{}", sha256_base64(script.as_bytes()));
    let lightened = tag.replace(old, &name);
    let lightened = match attribute(tag, "integrity") {
        Some(before) => lightened.replace(before, &integrity),
        None => lightened,
    };
    Ok(html.replacen(tag, &lightened, 1))
}

/// A script without comments, without the spaces and the ends of lines around its signs; what is between quotes stays. Every statement
/// of it must end with its sign.
fn squeezed(script: &str) -> String {
    let sign = |around: Option<char>| around.is_none_or(|sign| "=?:{}&|,;()".contains(sign));
    let (mut squeezed, mut quoted) = (String::new(), None);
    let mut signs = script.chars().peekable();
    while let Some(own) = signs.next() {
        let needless = own.is_whitespace() && (sign(squeezed.chars().last()) || sign(signs.peek().copied()));
        if quoted.is_some() || !needless {
            squeezed.push(own);
        }
        match quoted {
            Some(quote) if quote == own => quoted = None,
            None if own == '"' => quoted = Some(own),
            _ => {}
        }
    }
    squeezed
}

/// Refuses a site whose `early.js` old browsers could not read: they would show a page that never answers.
pub(super) fn checked(site: &Path, html: &str) -> Outcome {
    let name = tags(html, "script")
        .filter_map(|tag| attribute(tag, "src"))
        .find(|source| source.contains("early-"))
        .ok_or("the page has no early.js")?;
    // Its folder is the one of the site, however the address says it.
    let name = name.rsplit('/').next().unwrap_or(name);
    let script = fs::read_to_string(site.join(name)).map_err(|reason| format!("cannot read {name}: {reason}"))?;
    match too_new(&script) {
        None => Ok(()),
        Some(found) => Err(format!("{name} has `{found}`, which old browsers cannot read")),
    }
}

pub(super) fn too_new(script: &str) -> Option<&'static str> {
    TOO_NEW.into_iter().find(|words| script.contains(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_old_browsers_cannot_read_is_found() {
        assert_eq!(too_new("(a=>a)(1)"), Some("=>"));
        assert_eq!(too_new("let a=1"), Some("let "));
        assert_eq!(too_new("a=`b`"), Some("`"));
        assert_eq!(too_new("(function () { var a = 1; })()"), None);
    }

    #[test]
    fn its_comments_stay_behind_and_its_name_and_its_integrity_follow() {
        let site = std::env::temp_dir().join(format!("quatre-voies-early-{}", std::process::id()));
        fs::create_dir_all(&site).expect("a folder");
        fs::write(
            site.join("early-1.js"),
            "// Why.\n(function () {\n  // How.\n  a = 1;\n})();\n",
        )
        .expect("a file");
        let built = "<script src=./early-1.js integrity=sha384-abc></script><script src=./b.js></script>";
        let html = lightened(&site, built).expect("lighter");
        let name = html
            .split(['/', ' '])
            .find(|word| word.starts_with("early-"))
            .expect("a name");
        assert_eq!(
            fs::read_to_string(site.join(name)).expect("the script"),
            "(function(){a=1;})();"
        );
        assert!(html.contains("integrity=sha256-") && !html.contains("sha384") && !site.join("early-1.js").exists());
        fs::remove_dir_all(site).expect("removed");
    }

    #[test]
    fn what_is_between_quotes_keeps_its_spaces() {
        let script =
            "if (!b || c) return \"a, b = c\";\nvar d = e ? 1 : 2;\nfunction f(g, h) {\ntry {\n} catch (i) {\n}\n}";
        let expected = "if(!b||c)return \"a, b = c\";var d=e?1:2;function f(g,h){try{}catch(i){}}";
        assert_eq!(squeezed(script), expected);
    }

    #[test]
    fn ours_is_written_for_them() {
        assert_eq!(too_new(include_str!("../../../src/browser/early.js")), None);
    }
}
