//! Four questions after reading: what a “No” leads to. After the SURE test (Légaré and others, 2010), in our words.

use exchange::route::Door;

/// Invites to unfold.
pub const TITLE: &str = "Four questions before you go";
/// What they are for.
pub const LEAD: &str = "They are for you only: nothing is kept, nothing is sent.";
/// The two answers.
pub const YES: &str = "Yes";
/// The two answers.
pub const NO: &str = "No";
/// When everything is answered by yes.
pub const CLEAR: &str = "Things are clear for you. The first step is left to take.";

/// A question, and the door that answers a “No”.
pub struct Check {
    /// Its name in the page.
    pub id: &'static str,
    /// The question.
    pub question: &'static str,
    /// Where a “No” leads.
    pub door: Door,
    /// What is found there.
    pub leads: &'static str,
}

/// The four, in order.
pub const CHECKS: [Check; 4] = [
    Check {
        id: "clair",
        question: "Are you clear about the way that suits you best?",
        door: Door::Why,
        leads: "See why, and what could change",
    },
    Check {
        id: "connaitre",
        question: "Do you know what each way brings and what it asks of you?",
        door: Door::Ways,
        leads: "See the other ways",
    },
    Check {
        id: "compter",
        question: "Do you know what matters most to you in this choice?",
        door: Door::Calculation,
        leads: "See your profile and the calculation",
    },
    Check {
        id: "appui",
        question: "Do you have somebody to talk to about it before choosing?",
        door: Door::Meeting,
        leads: "Prepare an appointment",
    },
];
