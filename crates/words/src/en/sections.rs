//! The sections of the questionnaire: titles and the sentence that leads into each.

use crate::words::SectionText;
use engine::Section;

/// The words of a section.
pub const fn section(section: Section) -> SectionText {
    match section {
        Section::Motivation => SectionText {
            title: "Why do you work?",
            opening: "Let us start with you: what work must bring you.",
        },
        Section::Collectif => SectionText {
            title: "You and other people",
            opening: "Now let us see what place you want to give to other people in your work.",
        },
        Section::Facon => SectionText {
            title: "How you like to work",
            opening: "Let us talk about how you decide, count and move forward.",
        },
        Section::Projet => SectionText {
            title: "Your project",
            opening: "Now the facts: your activity, your clients and your figures, even approximate ones.",
        },
        Section::Situation => SectionText {
            title: "Your situation",
            opening: "Last step: your situation today, to check what the law allows.",
        },
    }
}
