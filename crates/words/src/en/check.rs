//! Four questions after reading: what a « non » leads to. After the SURE test (Légaré and others, 2010), in our words.

use exchange::route::Door;

/// Invites to unfold.
pub const TITLE: &str = "Quatre questions avant de partir";
/// What they are for.
pub const LEAD: &str = "Elles sont pour vous seulement : rien n’est gardé, rien n’est envoyé.";
/// The two answers.
pub const YES: &str = "Oui";
/// The two answers.
pub const NO: &str = "Non";
/// When everything is answered by yes.
pub const CLEAR: &str = "Vous êtes au clair. Il reste à faire le premier pas.";

/// A question, and the door that answers a « non ».
pub struct Check {
    /// Its name in the page.
    pub id: &'static str,
    /// The question.
    pub question: &'static str,
    /// Where a « non » leads.
    pub door: Door,
    /// What is found there.
    pub leads: &'static str,
}

/// The four, in order.
pub const CHECKS: [Check; 4] = [
    Check {
        id: "clair",
        question: "Êtes-vous au clair sur la voie qui vous convient le mieux ?",
        door: Door::Why,
        leads: "Voir pourquoi, et ce qui pourrait changer",
    },
    Check {
        id: "connaitre",
        question: "Connaissez-vous ce que chaque voie apporte et ce qu’elle demande ?",
        door: Door::Ways,
        leads: "Voir les autres voies",
    },
    Check {
        id: "compter",
        question: "Savez-vous ce qui compte le plus pour vous dans ce choix ?",
        door: Door::Calculation,
        leads: "Voir votre profil et le calcul",
    },
    Check {
        id: "appui",
        question: "Avez-vous quelqu’un avec qui en parler avant de choisir ?",
        door: Door::Meeting,
        leads: "Préparer un rendez-vous",
    },
];
