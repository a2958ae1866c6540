//! JSON Schema (2020-12), as everybody reads it.

use boon::{Compiler, Draft, Schemas};
use serde_json::Value;

/// A name for the schema at hand: nothing is looked up by it.
const NAME: &str = "schema.json";

/// The keywords that we use: any other one may be a mistake, which no reader would tell.
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
    "examples",
    "items",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "pattern",
    "properties",
    "required",
    "title",
    "type",
    "uniqueItems",
];

/// What is wrong with a value, each with its place; empty when the schema describes it.
pub(crate) fn faults(schema: &Value, value: &Value) -> Vec<String> {
    let (mut compiler, mut schemas) = (Compiler::new(), Schemas::new());
    compiler.set_default_draft(Draft::V2020_12);
    compiler
        .add_resource(NAME, schema.clone())
        .expect("one schema of this name");
    let described = compiler.compile(NAME, &mut schemas).expect("a schema");
    match schemas.validate(value, described) {
        Ok(()) => Vec::new(),
        Err(fault) => fault.causes.iter().map(|cause| format!("{cause:#}")).collect(),
    }
}

/// The keywords of a schema that we do not use.
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
