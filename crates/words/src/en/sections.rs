//! The sections of the questionnaire: titles and the sentence that leads into each.

use crate::words::SectionText;
use engine::Section;

/// The words of a section.
pub const fn section(section: Section) -> SectionText {
    match section {
        Section::Motivation => SectionText {
            title: "Pourquoi travaillez-vous ?",
            opening: "Commençons par vous : ce que le travail doit vous apporter.",
        },
        Section::Collectif => SectionText {
            title: "Vous et les autres",
            opening: "Voyons maintenant la place que vous voulez donner aux autres dans votre travail.",
        },
        Section::Facon => SectionText {
            title: "Votre façon d’entreprendre",
            opening: "Parlons de votre manière de décider, de compter et d’avancer.",
        },
        Section::Projet => SectionText {
            title: "Votre projet",
            opening: "Passons au concret : votre activité, vos clients et vos chiffres, même approximatifs.",
        },
        Section::Situation => SectionText {
            title: "Votre situation",
            opening: "Dernière étape : votre situation d’aujourd’hui, pour vérifier ce que la loi permet.",
        },
    }
}
