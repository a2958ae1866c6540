//! Where the app stands on its host, and the addresses people share.

/// The folder of the app on its host, without the final slash: empty at the root, `/qv` in a folder.
///
/// The build writes `data-root` on each page: the way back from that page to the folder.
pub(crate) fn base() -> String {
    folder()
        .map(|url| url.pathname())
        .unwrap_or_default()
        .trim_end_matches('/')
        .to_owned()
}

/// The full address of a path of the app, with its fragment.
pub(crate) fn address(path: &str) -> String {
    let origin = folder().map(|url| url.origin()).unwrap_or_default();
    format!("{origin}{}{path}", base())
}

fn folder() -> Option<web_sys::Url> {
    let document = web_sys::window()?.document()?;
    let root = document
        .document_element()?
        .get_attribute("data-root")
        .unwrap_or_else(|| "./".to_owned());
    // Read once and written back as an absolute address: the address bar moves, the folder does not.
    let url = web_sys::Url::new_with_base(&root, &document.base_uri().ok().flatten()?).ok()?;
    document
        .document_element()?
        .set_attribute("data-root", &url.href())
        .ok()?;
    Some(url)
}
