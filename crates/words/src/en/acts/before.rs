//! What decides before any way: permit, age, judgment, contract.

use super::{link, messages};
use crate::acts::ActText;

pub(super) const PERMIT_FIND: ActText = ActText {
    label: "Find an advice session for your permit",
    minutes: 20,
    text: "Look for a free advice session (permanence) of an association that helps foreign people: Cimade, Gisti, Ligue des droits de l’homme. Note its opening hours. If you have a residence permit, even an old one, take it with you.",
    done_when: "you have an appointment.",
    message: None,
    links: &[link("Free legal help near you", &law::POINT_JUSTICE_SITE.about)],
};

pub(super) const PERMIT_CHECK: ActText = ActText {
    label: "Have your residence permit checked",
    minutes: 20,
    text: "Write in three lines your activity, your number of hours and the contract you want. Before you sign, ask the préfecture or an association whether your permit allows this. Keep the permit near you.",
    done_when: "the answer is in writing.",
    message: Some(messages::PERMIT),
    links: &[link("Free legal help near you", &law::POINT_JUSTICE_SITE.about)],
};

pub(super) const AGE: ActText = ActText {
    label: "Choose a first sale without a business",
    minutes: 30,
    text: "Show this result to your parents. Choose together a first sale to test without a business, for example with an association or a mini-business (mini-entreprise) at school.",
    done_when: "you have a date to talk about it again.",
    message: None,
    links: &[link("Starting a business before 18", &law::MINEUR_CREATION.about)],
};

pub(super) const AGE_AGREEMENT: ActText = ActText {
    label: "Write the agreement with your parents",
    minutes: 30,
    text: "Show this result to your parents. Write together what they allow: buying, selling, signing a contract. A loan remains for them to decide.",
    done_when: "the list is written and dated.",
    message: None,
    links: &[link("Starting a business before 18", &law::MINEUR_CREATION.about)],
};

pub(super) const BAN: ActText = ActText {
    label: "Reread what the judgment forbids",
    minutes: 30,
    text: "Take the judgment and copy out two things: what it forbids, and until which date. Show it to a lawyer or to the registry of the court (greffe) before any registration.",
    done_when: "you know, in writing, what you may still do.",
    message: None,
    links: &[link("Free legal help near you", &law::POINT_JUSTICE_SITE.about)],
};

pub(super) const JOB_NOTES: ActText = ActText {
    label: "Note what you are asked to do",
    minutes: 20,
    text: "Write down what you are asked to do: hours, tools, orders, prices. Keep the messages. Then call the labour inspectorate (inspection du travail, DREETS) or a trade union.",
    done_when: "your notes are dated.",
    message: None,
    links: &[link("Free legal help near you", &law::POINT_JUSTICE_SITE.about)],
};

pub(super) const CLAUSE: ActText = ActText {
    label: "Copy out the clause of your contract",
    minutes: 15,
    text: "Reread your contract and copy out the clause: trade, place, length of time, money provided for.",
    done_when: "the clause is copied out.",
    message: None,
    links: &[link("The non-competition clause", &law::SALARIE_NON_CONCURRENCE.about)],
};

pub(super) const RESIGN: ActText = ActText {
    label: "Make an appointment before resigning",
    minutes: 20,
    text: "Read the conditions on demission-reconversion.gouv.fr. Then make an appointment with a career adviser (conseil en évolution professionnelle), on mon-cep.org: it is free. Do not resign before that.",
    done_when: "the appointment is made.",
    message: None,
    links: &[
        link("Resigning with a project", &law::DEMISSION_RECONVERSION_SITE.about),
        link("The career adviser (CEP)", &law::CEP_SITE.about),
    ],
};
