//! Qualification.

use crate::words::ItemText;
use engine::{FQualif, by_option};

pub(super) const TEXT: ItemText = ItemText {
    text: "What diploma or experience do you have?",
    help: Some(
        "“This trade” is the trade of your project: selling bread is not making it. If two answers fit, take the first.",
    ),
    short: "Your diploma or experience",
    poles: None,
};

pub(super) const WHY: &str = "Portage asks for bac + 2 (two years of study after secondary school) or three years in the trade. Some crafts ask for a diploma.";

pub(super) const LABELS: &[&str] = by_option!(FQualif => &'static str {
    OuiBac2Ou3ans: "In this trade: a diploma at bac + 2 or above (two years of study after secondary school), or at least three years’ experience",
    OuiCap: "In this trade: a CAP, a BEP, a BP (vocational diplomas) or a titre professionnel, with less than three years’ experience",
    AutreBac2: "In another trade: a diploma at bac + 2 or above",
    EnCours: "Not yet, it is under way",
    AvecQualifie: "No, but a qualified person will work with me",
    Non: "None of these",
});
