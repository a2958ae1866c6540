//! What a static host shows for an address that does not exist.

use leptos::prelude::*;

use super::{Frame, Kind, Written, html, titled};
use words::interface::PRODUCT;
use words::{lost as text, site};

/// The page, whose only link leads to `home`: the path of the site on its host.
pub(super) fn page(home: &str) -> Written {
    Written {
        path: String::new(),
        kind: Kind::Lost,
        frame: Frame::Site,
        root: home.to_owned(),
        home: home.to_owned(),
        language: site::LANGUAGE,
        locale: site::LOCALE,
        other: super::OTHER,
        title: titled(text::TITLE),
        description: "",
        picture: site::PICTURE,
        body: html(|| shown(home.to_owned())),
    }
}

fn shown(home: String) -> AnyView {
    view! {
        <header><p class="brand">{PRODUCT}</p></header>
        <main>
            <h1>{text::TITLE}</h1>
            <p>{text::WHY}</p>
            <p>{text::LINK}</p>
            <p><a href=home>{text::HOME}</a></p>
        </main>
    }
    .into_any()
}
