//! What assistive technologies are given of the page: the tree of the browser's own accessibility engine.

use fantoccini::Client;
use serde_json::{Value, json};

use crate::engine::Engine;
use crate::{engine, vendor};

/// One element as it is given to a screen reader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// What it is, in the words of ARIA.
    pub role: String,
    /// Its accessible name; empty when it has none.
    pub name: String,
    /// What is said after the name.
    pub description: String,
    /// Whether the keyboard acts on it.
    pub focused: bool,
    /// Where a link leads; empty for the rest.
    pub leads: String,
}

/// What Firefox calls a role, and what ARIA does.
const ROLES: &[(&str, &str)] = &[
    ("radiobutton", "radio"),
    ("checkbutton", "checkbox"),
    ("pushbutton", "button"),
    ("toggle button", "button"),
    ("entry", "textbox"),
    ("grouping", "group"),
    // What unfolds: `summary`.
    ("DisclosureTriangle", "fold"),
    ("summary", "fold"),
];

/// Every element of the page as it is now, in the order of reading.
pub(crate) async fn tree(client: &Client, engine: Engine) -> Vec<Heard> {
    match engine {
        Engine::Firefox => {
            let focus = client.execute("return document.activeElement?.id", vec![]).await;
            let focus = focus.map(|id| text(&id)).unwrap_or_default();
            of_firefox(&engine::heard_in_firefox(client).await, &focus)
        }
        Engine::Chromium | Engine::WebKit => {
            let tree = vendor::devtools(client, "Accessibility.getFullAXTree", json!({})).await;
            of_chromium(&tree.expect("Chromium tells its accessibility tree"))
        }
    }
}

/// What has the focus is told by the page when it has an id: the tree of Firefox can miss a focus that came before it.
fn of_firefox(tree: &Value, focus: &str) -> Vec<Heard> {
    let nodes = tree.as_array().into_iter().flatten();
    nodes
        .map(|node| Heard {
            role: role(&text(&node[0])),
            name: text(&node[1]),
            description: text(&node[2]),
            focused: if focus.is_empty() {
                node[3] == true
            } else {
                node[4] == focus
            },
            leads: text(&node[5]),
        })
        .collect()
}

fn of_chromium(tree: &Value) -> Vec<Heard> {
    let nodes = tree["nodes"].as_array().into_iter().flatten();
    let heard = nodes.filter(|node| node["ignored"] != true).map(|node| Heard {
        role: role(&text(&node["role"]["value"])),
        name: text(&node["name"]["value"]),
        description: text(&node["description"]["value"]),
        focused: property(node, "focused") == true,
        leads: text(&property(node, "url")),
    });
    heard.collect()
}

/// What Chromium says of an element under this name; null when it says nothing.
fn property(node: &Value, name: &str) -> Value {
    let mut properties = node["properties"].as_array().into_iter().flatten();
    let found = properties.find(|property| property["name"] == name);
    found.map_or(Value::Null, |property| property["value"]["value"].clone())
}

/// Spaces of any kind count as one.
fn text(words: &Value) -> String {
    spaced(words.as_str().unwrap_or_default())
}

/// A text with one plain space wherever it has any.
pub(crate) fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn role(said: &str) -> String {
    let row = ROLES.iter().find(|(other, _)| *other == said);
    row.map_or(said, |(_, role)| role).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_engines_are_read_alike() {
        let expected = Heard {
            role: "radio".to_owned(),
            name: "Plutôt A : seul".to_owned(),
            description: String::new(),
            focused: true,
            leads: String::new(),
        };
        let firefox = json!([["radiobutton", "Plutôt A\u{a0}: seul", null, false, "a"]]);
        assert_eq!(of_firefox(&firefox, "a")[0], expected);
        let focused = json!([{ "name": "focused", "value": { "value": true } }]);
        let said =
            json!({ "role": { "value": "radio" }, "name": { "value": "Plutôt A\u{a0}: seul" }, "properties": focused });
        let chromium = json!({ "nodes": [{ "ignored": true, "role": { "value": "none" } }, said] });
        assert_eq!(of_chromium(&chromium), [expected]);
    }

    #[test]
    fn a_field_without_a_name_is_seen() {
        let heard = of_firefox(&json!([["radiobutton", null, null, true, ""]]), "");
        assert!(heard[0].name.is_empty() && heard[0].focused);
    }
}
