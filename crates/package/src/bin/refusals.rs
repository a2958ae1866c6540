//! What is wrong with what the other programs could not take.

fn main() {}

#[cfg(target_arch = "wasm32")]
#[expect(unreachable_pub, reason = "JavaScript reaches them")]
mod exports {
    use package::Call;
    use wasm_bindgen::JsValue;
    use wasm_bindgen::prelude::wasm_bindgen;

    fn refusal(call: Call, given: &JsValue, day: &str) -> Option<String> {
        package::refusal(call, package::entries(given).as_ref(), day)
    }

    /// What is wrong with answers.
    #[wasm_bindgen]
    pub fn answers(given: &JsValue, day: &str) -> Option<String> {
        refusal(Call::Answers, given, day)
    }

    /// What is wrong with an activity.
    #[wasm_bindgen]
    pub fn income(given: &JsValue, day: &str) -> Option<String> {
        refusal(Call::Income, given, day)
    }

    /// What is wrong with rights, or with the activity beside them.
    #[wasm_bindgen]
    pub fn benefit(given: &JsValue, day: &str) -> Option<String> {
        refusal(Call::Benefit, given, day)
    }
}
