//! The accessibility statement: what was checked, how, and what was not.

/// A part of the statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Anchor.
    pub id: &'static str,
    /// Heading.
    pub title: &'static str,
    /// What it is about.
    pub text: &'static str,
    /// Its points.
    pub lines: &'static [&'static str],
}

/// Title of the page.
pub const TITLE: &str = "Accessibility";
/// What search engines show.
pub const DESCRIPTION: &str =
    "What has been checked so that everybody can use Quatre Voies, how, and what has not been checked yet.";
/// Where the site stands.
pub const LEAD: &str = "We want everybody to be able to use this site. No outside person has audited it yet, so we do not declare any compliance. Here is what we checked, and what is missing.";
/// The statement.
pub const PARTS: &[Part] = &[
    Part {
        id: "machine",
        title: "What programs check at each version",
        text: "A real browser goes through the site. The version is not published if one of these points fails:",
        lines: &[
            "The axe-core tool finds no fault, in light and in dark, on each kind of screen.",
            "The whole questionnaire can be done with the keyboard alone. The focus reaches the title of each question, from the first one on.",
            "In Firefox and in Chromium, a screen reader receives the name of each answer, from one question to the next.",
            "Nothing overflows on a screen 320 pixels wide, nor with text twice as large.",
            "No word disappears when letters, words and lines are spaced out.",
            "The main path works in three browsers: Chromium, Firefox and WebKit, the base of Safari.",
            "The colours that the system imposes hide nothing.",
        ],
    },
    Part {
        id: "choix",
        title: "What we chose",
        text: "The site follows these rules:",
        lines: &[
            "Buttons, links, headings and fields are ordinary ones, which assistive tools know.",
            "Each colour has a text or a shape that says the same thing.",
            "There is no time limit for answering.",
            "Nothing moves when your device asks for less movement.",
        ],
    },
    Part {
        id: "manque",
        title: "What has not been checked",
        text: "Programs see only a part of the difficulties. These points wait for a person:",
        lines: &[
            "Nobody who uses a screen reader has tried the site yet. The reading order, the announcements and the names of the charts are still to be confirmed.",
            "Nobody who uses voice control or a screen magnifier has tried it.",
            "The texts have not been reviewed for FALC (facile à lire et à comprendre), the French rules for very plain text.",
            "Only we have gone through the 106 criteria of the RGAA 4.1, the French rules. The detail is below.",
        ],
    },
    Part {
        id: "aide",
        title: "If something blocks you",
        text: "You do not have to use the questionnaire on a screen:",
        lines: &[
            "The questionnaire also exists on paper, to print.",
            "The person who supports you can read the questions with you.",
            "If the people who publish this site do not answer your request, you can write to the Défenseur des droits, the French rights ombudsman.",
        ],
    },
];
