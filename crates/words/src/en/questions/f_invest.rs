//! Start-up investment.

use super::Reasons;
use crate::words::ItemText;
use engine::{FInvest, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "To start, how much must be invested (equipment, vehicle, building work, stock)?",
    help: None,
    short: "Your starting investment",
    poles: None,
};

pub(super) const WHY: &str =
    "Depending on the way, this purchase belongs to you or to the cooperative, or is not deducted.";

pub(super) const LABELS: &[&str] = by_option!(FInvest => &'static str {
    Moins1000: "Less than €1,000",
    De1000A5000: "€1,000 to €4,999",
    De5000A20000: "€5,000 to €19,999",
    De20000A50000: "€20,000 to €49,999",
    Plus50000: "€50,000 or more",
});

/// What each answer changes for a CAE, portage, a micro-entreprise, a full business.
pub(super) const REASONS: &[Reasons] = by_option!(FInvest => Reasons {
    Moins1000: [
        "A CAE is well suited to a light start like yours.",
        "Portage goes well with a light start: finding an assignment is enough.",
        "Few purchases at the start: in a micro-entreprise, not deducting them costs almost nothing.",
        "",
    ],
    De1000A5000: [
        "",
        "",
        "",
        "",
    ],
    De5000A20000: [
        "The cooperative would make your starting purchase itself, and not all of them accept that.",
        "A portage company does not make this starting purchase for you.",
        "A micro-entreprise does not deduct your starting purchase.",
        "",
    ],
    De20000A50000: [
        "A shared cooperative rarely takes on such an investment.",
        "A portage company does not finance your investment.",
        "A micro-entreprise does not deduct your investment.",
        "A company can take on your investment.",
    ],
    Plus50000: [
        "A shared cooperative rarely takes on such an investment.",
        "A portage company does not finance your investment.",
        "A micro-entreprise does not deduct your investment.",
        "A company can take on your investment.",
    ],
});
