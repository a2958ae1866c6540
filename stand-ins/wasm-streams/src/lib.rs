//! Leptos can call a server in streams through `wasm-streams`, which exports thirteen functions to every page: no linker
//! can leave them out. This site calls no server. Here are the same names with nothing behind them, 3 kB lighter.

use futures_util::stream::{Pending, pending};
use wasm_bindgen::JsValue;
use web_sys::ReadableStream as Raw;

/// A stream of the browser.
#[derive(Debug)]
pub struct ReadableStream(Raw);

impl ReadableStream {
    /// Holds a stream of the browser.
    pub fn from_raw(raw: Raw) -> Self {
        Self(raw)
    }

    /// The stream of the browser.
    pub fn into_raw(self) -> Raw {
        self.0
    }

    /// Never called: nothing here is sent anywhere.
    pub fn from_stream<S>(_stream: S) -> Self {
        unimplemented!("this site calls no server")
    }

    /// A stream that gives nothing.
    pub fn into_stream(self) -> Pending<Result<JsValue, JsValue>> {
        pending()
    }
}
