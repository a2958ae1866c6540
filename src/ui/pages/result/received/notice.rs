//! What a result received says before the result itself: whose it is, what is missing, which rules it follows.

use maud::{Markup, html};

use super::changed;
use super::whose::Whose;
use crate::ui::pages::shown::Shown;
use exchange::share::{Age, Shared};
use words::interface::result as interface;
use words::sharing_words as text;

/// Id of the button that leads to what has changed since.
pub(super) const SEE_CHANGED: &str = "voir-changements";
/// Id of the button that takes one's own answers back.
pub(super) const TAKE_BACK: &str = "reprendre";

/// The notice; `answered` when this device has answers of its own.
pub(in super::super) fn notice(shared: &Shared, shown: &Shown, whose: Whose, answered: bool) -> Markup {
    let withheld = shown.withheld.len();
    let [title, lead] = match whose {
        Whose::Mine => [interface::MINE_TITLE, interface::MINE_LEAD],
        Whose::Same => [text::SAME_TITLE, text::SAME_LEAD],
        Whose::Other => [interface::SHARED_TITLE, interface::SHARED_LEAD],
    };
    html! {
        div.notice.stack.stack--tight.shared-notice
            data-mine=[(whose == Whose::Mine).then_some("")]
            data-same=[(whose == Whose::Same).then_some("")]
        {
            p { strong { (title) } }
            p { (lead) }
            @if shared.sheet.is_none() && whose == Whose::Other {
                p { (text::NO_ANSWERS) }
            }
            @if withheld > 0 {
                p { (interface::withheld(withheld)) }
            }
            (age(shown))
            @if shared.sheet.is_some() && !answered {
                (take_back())
            }
        }
    }
}

/// The rules behind the result, when they are not those of today.
fn age(shown: &Shown) -> Markup {
    let said = match shown.age {
        Age::Today => return Markup::default(),
        Age::Older => text::older(shown.recommendation.day()),
        Age::Newer => text::NEWER.to_owned(),
    };
    html! {
        p data-age="" { (said) }
        @if changed::is_known(shown.age) {
            button.button.button--plain.see-changed type="button" id=(SEE_CHANGED) { (text::SEE_CHANGED) }
        }
    }
}

/// One's own link on a device that has nothing any more: the answers come back in one press.
fn take_back() -> Markup {
    html! {
        p { (interface::TAKE_BACK_LEAD) }
        p.actions {
            button.button.button--quiet.take-back type="button" id=(TAKE_BACK) { (interface::TAKE_BACK) }
        }
    }
}
