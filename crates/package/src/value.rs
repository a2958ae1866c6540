//! Plain objects of JavaScript as the entries that a JSON text would give.

use exchange::json::Entries;
use serde_json::{Number, Value};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

// What is used of `js-sys`, which would bring its promises: 2 kB a program.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Object, js_name = keys)]
    fn keys(of: &JsValue) -> Vec<String>;
    #[wasm_bindgen(js_namespace = Object, js_name = values)]
    fn values(of: &JsValue) -> Vec<JsValue>;
    #[wasm_bindgen(js_namespace = Array, js_name = isArray)]
    fn is_array(given: &JsValue) -> bool;
}

/// The entries of an object, `undefined` ones left out; none for anything else.
pub fn entries(given: &JsValue) -> Option<Entries> {
    if !given.is_object() || is_array(given) {
        return None;
    }
    let mut read = Vec::new();
    for (key, given) in keys(given).into_iter().zip(values(given)) {
        if !given.is_undefined() {
            read.push((key, value(&given, false)));
        }
    }
    Some(read.into())
}

/// A value: no key takes an object, nor a list in a list, of which only the shape is told.
fn value(given: &JsValue, within: bool) -> Value {
    if let Some(text) = given.as_string() {
        return Value::String(text);
    }
    if let Some(number) = given.as_f64() {
        return self::number(number).map_or(Value::Null, Value::Number);
    }
    match given.as_bool() {
        Some(truth) => Value::Bool(truth),
        None if is_array(given) && within => Value::Array(Vec::new()),
        None if is_array(given) => values(given).iter().map(|item| value(item, true)).collect(),
        None if given.is_object() => Value::Object(serde_json::Map::new()),
        None => Value::Null,
    }
}

/// Up to 2⁵³ every whole number is one of JavaScript.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// A number as JSON writes it: JavaScript does not tell 22 000 from 22 000.0.
fn number(given: f64) -> Option<Number> {
    if given.fract() == 0.0 && given.abs() <= EXACT {
        return Some((given as i64).into());
    }
    Number::from_f64(given)
}
