//! The shortest digits that read back as the same number, as `serde_json` asks `zmij` for them: by `ryu` natively, by the browser in the page.

/// Holds the digits of the last number.
#[derive(Clone, Debug, Default)]
pub struct Buffer(String);

impl Buffer {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    /// The digits of a number, whatever it is.
    pub fn format(&mut self, number: impl Float) -> &str {
        self.0 = number.digits();
        &self.0
    }

    /// The digits of a number that is finite: those of JSON.
    pub fn format_finite(&mut self, number: impl Float) -> &str {
        self.format(number)
    }
}

/// A number with a fraction.
pub trait Float: Copy {
    /// Its digits.
    fn digits(self) -> String;
}

#[cfg(not(target_arch = "wasm32"))]
impl Float for f64 {
    fn digits(self) -> String {
        ryu::Buffer::new().format(self).to_owned()
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Float for f32 {
    fn digits(self) -> String {
        ryu::Buffer::new().format(self).to_owned()
    }
}

#[cfg(target_arch = "wasm32")]
impl Float for f64 {
    fn digits(self) -> String {
        let digits = js_sys::Number::from(self).to_string_with_radix(10).map(String::from);
        digits.unwrap_or_default()
    }
}

/// The page has no such number: as precise as it can be, not as short.
#[cfg(target_arch = "wasm32")]
impl Float for f32 {
    fn digits(self) -> String {
        f64::from(self).digits()
    }
}
