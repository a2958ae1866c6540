//! Net incomes, and unemployment benefit month by month.

fn main() {}

#[cfg(target_arch = "wasm32")]
#[expect(unreachable_pub, reason = "JavaScript reaches them")]
mod exports {
    use package::Call;
    use wasm_bindgen::JsValue;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// See [`package::money`].
    #[wasm_bindgen]
    pub fn income(activity: &JsValue, day: &str) -> Option<String> {
        package::money(Call::Income, &package::entries(activity)?, day)
    }

    /// See [`package::money`].
    #[wasm_bindgen]
    pub fn benefit(rights: &JsValue, day: &str) -> Option<String> {
        package::money(Call::Benefit, &package::entries(rights)?, day)
    }
}
