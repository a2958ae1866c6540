//! axe-core in the page: what a machine can find that would stop someone.

use std::fs;
use std::sync::OnceLock;

use fantoccini::Client;
use serde_json::Value;

use crate::settings;

const RUN: &str = "
    const done = arguments[0];
    axe.run(document, { resultTypes: ['violations'] }).then(r => done(r.violations), e => done([{ id: String(e) }]));
";

/// The violations of the page as it is now, one readable line each; none is good.
pub(crate) async fn violations(client: &Client) -> Vec<String> {
    let here = client.execute("return typeof axe === 'object'", vec![]).await;
    if here.is_ok_and(|here| here != true) {
        client.execute(source(), vec![]).await.expect("axe-core loads");
    }
    let found = client.execute_async(RUN, vec![]).await.expect("axe-core runs");
    found
        .as_array()
        .expect("axe-core gives a list")
        .iter()
        .map(line)
        .collect()
}

fn source() -> &'static str {
    static SOURCE: OnceLock<String> = OnceLock::new();
    SOURCE.get_or_init(|| {
        let path = settings::axe();
        fs::read_to_string(&path).unwrap_or_else(|reason| panic!("{}: {reason}", path.display()))
    })
}

fn line(violation: &Value) -> String {
    let word = |name: &str| violation[name].as_str().unwrap_or("?");
    let nodes = violation["nodes"].as_array().into_iter().flatten();
    let places: Vec<String> = nodes
        .map(|node| format!("{} {}", node["target"], node["html"]))
        .collect();
    format!(
        "{} ({}): {} — {}",
        word("id"),
        word("impact"),
        word("help"),
        places.join(" ; ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_violation_says_what_and_where() {
        let nodes = json!([{ "target": ["#a"], "html": "<img id=\"a\">" }]);
        let violation =
            json!({ "id": "image-alt", "impact": "critical", "help": "Images need a text", "nodes": nodes });
        let expected = "image-alt (critical): Images need a text — [\"#a\"] \"<img id=\\\"a\\\">\"";
        assert_eq!(line(&violation), expected);
    }
}
