//! Who publishes this copy: what signing it left in the page of the result, as data.

use std::sync::OnceLock;

use exchange::publisher::{Publisher, read};

use super::page::document;

/// Read once: the page holds it as long as it lives.
static PUBLISHER: OnceLock<Option<Publisher>> = OnceLock::new();

/// Who publishes; none where nobody signed, and where there is no page.
pub(crate) fn publisher() -> Option<&'static Publisher> {
    PUBLISHER.get_or_init(of_page).as_ref()
}

fn of_page() -> Option<Publisher> {
    read(&document()?.get_element_by_id("editeur")?.text_content()?)
}
