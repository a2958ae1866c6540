//! The part of JSON Schema (2020-12) that our schemas use, and nothing else.

use serde_json::Value;

const KEYWORDS: &[&str] = &[
    "$defs",
    "$ref",
    "$schema",
    "additionalProperties",
    "anyOf",
    "const",
    "dependentRequired",
    "description",
    "enum",
    "items",
    "maxItems",
    "maximum",
    "minItems",
    "minimum",
    "properties",
    "required",
    "title",
    "type",
    "uniqueItems",
];

/// What is wrong with a value, each with its place; empty when the schema describes it.
pub(crate) fn faults(schema: &Value, value: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    Check { root: schema }.check(schema, value, "", &mut faults);
    faults
}

/// The keywords that [`faults`] would silently ignore.
pub(crate) fn unknown_keywords(schema: &Value) -> Vec<String> {
    let Value::Object(object) = schema else {
        return Vec::new();
    };
    let mut unknown = Vec::new();
    for (keyword, inside) in object {
        if !KEYWORDS.contains(&keyword.as_str()) {
            unknown.push(keyword.clone());
        }
        let inner: Vec<&Value> = match (keyword.as_str(), inside) {
            ("properties" | "$defs", Value::Object(named)) => named.values().collect(),
            ("anyOf", Value::Array(schemas)) => schemas.iter().collect(),
            ("items" | "additionalProperties", schema) => vec![schema],
            _ => Vec::new(),
        };
        unknown.extend(inner.into_iter().flat_map(unknown_keywords));
    }
    unknown
}

/// Whether each key comes with those that it asks for.
fn companions(rule: &Value, value: &Value) -> bool {
    let Some(object) = value.as_object() else { return true };
    let asked = rule
        .as_object()
        .expect("keys")
        .iter()
        .filter(|(key, _)| object.contains_key(*key));
    let mut names = asked.flat_map(|(_, names)| names.as_array().expect("names"));
    names.all(|name| object.contains_key(name.as_str().expect("a name")))
}

struct Check<'a> {
    root: &'a Value,
}

impl Check<'_> {
    fn check(&self, schema: &Value, value: &Value, place: &str, faults: &mut Vec<String>) {
        if schema == false {
            faults.push(format!("{place} is not expected"));
        }
        let Value::Object(keywords) = schema else {
            return;
        };
        for (keyword, rule) in keywords {
            let fine = match keyword.as_str() {
                "$ref" => {
                    let pointer = rule
                        .as_str()
                        .and_then(|path| path.strip_prefix('#'))
                        .expect("a local reference");
                    self.check(
                        self.root.pointer(pointer).expect("a known definition"),
                        value,
                        place,
                        faults,
                    );
                    true
                }
                "anyOf" => rule
                    .as_array()
                    .expect("schemas")
                    .iter()
                    .any(|schema| self.accepts(schema, value)),
                "const" => value == rule,
                "enum" => rule.as_array().expect("values").contains(value),
                "type" => match rule {
                    Value::Array(kinds) => kinds.iter().any(|kind| is(kind, value)),
                    kind => is(kind, value),
                },
                "minimum" => value
                    .as_f64()
                    .is_none_or(|number| number >= rule.as_f64().expect("a number")),
                "maximum" => value
                    .as_f64()
                    .is_none_or(|number| number <= rule.as_f64().expect("a number")),
                "minItems" => value
                    .as_array()
                    .is_none_or(|list| list.len() as u64 >= rule.as_u64().expect("a count")),
                "maxItems" => value
                    .as_array()
                    .is_none_or(|list| list.len() as u64 <= rule.as_u64().expect("a count")),
                "uniqueItems" => value
                    .as_array()
                    .is_none_or(|list| (1..list.len()).all(|k| !list[..k].contains(&list[k]))),
                "items" => {
                    for (k, item) in value.as_array().into_iter().flatten().enumerate() {
                        self.check(rule, item, &format!("{place}/{k}"), faults);
                    }
                    true
                }
                "required" => {
                    let names = rule.as_array().expect("names").iter().filter_map(Value::as_str);
                    value
                        .as_object()
                        .is_none_or(|object| names.clone().all(|name| object.contains_key(name)))
                }
                "dependentRequired" => companions(rule, value),
                "properties" | "additionalProperties" => {
                    self.members(schema, keyword, value, place, faults);
                    true
                }
                _ => true,
            };
            if !fine {
                faults.push(format!("{place}: {keyword} {rule} refuses {value}"));
            }
        }
    }

    fn members(&self, schema: &Value, keyword: &str, value: &Value, place: &str, faults: &mut Vec<String>) {
        for (name, member) in value.as_object().into_iter().flatten() {
            let own = schema["properties"].get(name);
            let rule = if keyword == "properties" {
                own
            } else {
                own.is_none().then_some(&schema[keyword])
            };
            if let Some(rule) = rule {
                self.check(rule, member, &format!("{place}/{name}"), faults);
            }
        }
    }

    fn accepts(&self, schema: &Value, value: &Value) -> bool {
        let mut faults = Vec::new();
        self.check(schema, value, "", &mut faults);
        faults.is_empty()
    }
}

fn is(kind: &Value, value: &Value) -> bool {
    match kind.as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("integer") => value.as_i64().is_some() || value.as_u64().is_some(),
        Some("number") => value.is_number(),
        Some("null") => value.is_null(),
        Some("boolean") => value.is_boolean(),
        other => panic!("unknown type {other:?}"),
    }
}
