//! Files that the person saves or chooses; nothing is uploaded.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::window;

/// A file that the person chose, not read yet.
pub(crate) struct Chosen(web_sys::File);

impl Chosen {
    /// The file of a field, if one was chosen.
    pub(crate) fn of_field(id: &str) -> Option<Self> {
        let field: web_sys::HtmlInputElement = window()?.document()?.get_element_by_id(id)?.dyn_into().ok()?;
        field.files()?.get(0).map(Self)
    }

    /// Every file of a field, in the order of their names.
    pub(crate) fn all_of_field(id: &str) -> Vec<Self> {
        let field = window()
            .and_then(|window| window.document())
            .and_then(|document| document.get_element_by_id(id));
        let field = field.and_then(|element| element.dyn_into::<web_sys::HtmlInputElement>().ok());
        let Some(files) = field.and_then(|field| field.files()) else {
            return Vec::new();
        };
        let mut all: Vec<Self> = (0..files.length())
            .filter_map(|rank| files.get(rank).map(Self))
            .collect();
        all.sort_by_key(|chosen| chosen.0.name());
        all
    }

    /// Its name without what follows the last point.
    pub(crate) fn name(&self) -> String {
        let name = self.0.name();
        name.rsplit_once('.')
            .map_or(name.as_str(), |(start, _)| start)
            .to_owned()
    }

    /// Its size in bytes: asked before reading.
    pub(crate) fn size(&self) -> f64 {
        self.0.size()
    }

    /// What it holds; none when the browser cannot read it.
    pub(crate) async fn bytes(self) -> Option<Vec<u8>> {
        bytes_of(&self.0).await
    }

    /// What it starts with, as many bytes at most; none when the browser cannot read it.
    pub(crate) async fn start(self, most: f64) -> Option<Vec<u8>> {
        bytes_of(&self.0.slice_with_f64_and_f64(0.0, most).ok()?).await
    }
}

async fn bytes_of(blob: &web_sys::Blob) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(blob.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// Forgets the file of a field, so that the same one can be chosen again.
pub(crate) fn clear_field(id: &str) {
    let field = window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id));
    if let Some(field) = field.and_then(|element| element.dyn_into::<web_sys::HtmlInputElement>().ok()) {
        field.set_value("");
    }
}

/// Gives a text to the person as a file of this name; false when the browser refuses.
pub(crate) fn save(name: &str, text: &str) -> bool {
    save_blob(name, "application/json", text).is_some()
}

/// The same for an event of a calendar.
pub(crate) fn save_calendar(name: &str, text: &str) -> bool {
    save_blob(name, "text/calendar;charset=utf-8", text).is_some()
}

/// The same for a table that spreadsheets open.
pub(crate) fn save_table(name: &str, text: &str) -> bool {
    save_blob(name, "text/csv;charset=utf-8", text).is_some()
}

fn save_blob(name: &str, media: &str, text: &str) -> Option<()> {
    let kind = web_sys::BlobPropertyBag::new();
    kind.set_type(media);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?;
    give(name, &blob)
}

/// Gives a file to the person under this name; none when the browser refuses.
pub(super) fn give(name: &str, blob: &web_sys::Blob) -> Option<()> {
    let document = window()?.document()?;
    let address = web_sys::Url::create_object_url_with_blob(blob).ok()?;
    let link: web_sys::HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    // Not revoked: some browsers read the content after the click; it goes with the page.
    link.click();
    Some(())
}
