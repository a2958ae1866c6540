//! A message to oneself: the act of today and the link of this result, without the answers. The person’s own program sends it.

use leptos::prelude::*;

use crate::browser::location;
use engine::Report;
use exchange::mail::mailto;
use exchange::route::Page;
use exchange::share::encode_recommendation;
use words::Act;
use words::acts_words as text;

/// The link that opens it; the label alone when the whole act would be too long.
pub(super) fn to_myself(report: &Report, act: &Act) -> Option<AnyView> {
    let fragment = encode_recommendation(report);
    let link = location::address(&[Page::Result.path(), "#", &fragment].concat());
    let whole = mailto(text::MY_SUBJECT, &text::to_myself(act, &link));
    let address = whole.or_else(|| mailto(text::MY_SUBJECT, &[act.label, "\n\n", &link].concat()))?;
    Some(
        view! {
            <div class="stack stack--tight to-myself">
                <p><a class="button button--quiet" href=address>{text::TO_MYSELF}</a></p>
                <p class="small soft">{text::TO_MYSELF_HELP}</p>
            </div>
        }
        .into_any(),
    )
}
