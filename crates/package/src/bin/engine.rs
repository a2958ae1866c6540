//! The result and the next question.

fn main() {}

#[cfg(target_arch = "wasm32")]
#[expect(unreachable_pub, reason = "JavaScript reaches them")]
mod exports {
    use wasm_bindgen::JsValue;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// See [`package::answer`].
    #[wasm_bindgen]
    pub fn assess(answers: &JsValue, day: &str) -> Option<String> {
        package::answer(&package::entries(answers)?, day)
    }

    /// See [`package::asked`].
    #[wasm_bindgen]
    pub fn next(answers: &JsValue, day: &str, further: bool) -> Option<String> {
        package::asked(&package::entries(answers)?, day, further)
    }
}
