//! A text as a code to scan.

use leptos::prelude::*;

use crate::chart::{QrPicture, qr};

/// The QR code of this text, said by `label` to those who do not see it; nothing for a text too long for a code: it can still be
/// copied.
pub(crate) fn qr_code(text: &str, label: &'static str) -> Option<AnyView> {
    qr(text).map(|code| drawn(code, label))
}

fn drawn(code: QrPicture, label: &'static str) -> AnyView {
    let box_ = format!("0 0 {0} {0}", code.side);
    view! {
        <svg class="qr" viewBox=box_ role="img" aria-label=label shape-rendering="crispEdges">
            <rect class="qr__light" width=code.side height=code.side />
            <path class="qr__dark" d=code.path />
        </svg>
    }
    .into_any()
}
