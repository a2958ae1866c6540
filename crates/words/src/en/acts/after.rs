//! What an income of today asks, beside the way.

use super::{link, messages};
use crate::acts::ActText;

pub(super) const RIGHTS: ActText = ActText {
    label: "Note your unemployment rights",
    minutes: 15,
    text: "Note the end date of your contract. In your France Travail (public employment service) account, if you already have one, note the number of days of rights.",
    done_when: "both are written down.",
    message: None,
    links: &[link("Your France Travail account", &law::ETAPE_MICRO_3.about)],
};

pub(super) const PENSION: ActText = ActText {
    label: "Ask your pension fund",
    minutes: 20,
    text: "Ask your pension fund (lassuranceretraite.fr) whether your pension is complete and at the full rate. Also ask since which day it has been paid. This decides whether you can combine it with an activity.",
    done_when: "you have received the answer.",
    message: Some(messages::PENSION),
    links: &[link(
        "The pension fund, Assurance retraite",
        &law::RETRAITES_CUMUL.about,
    )],
};

pub(super) const STUDIES: ActText = ActText {
    label: "Find your Pépite centre",
    minutes: 15,
    text: "On pepite-france.fr, look for the Pépite centre (pôle Pépite) of your school or university. It supports projects during studies.",
    done_when: "you have a contact.",
    message: None,
    links: &[link("The Pépite centres", &law::ETUDIANTS_SNEE.about)],
};

pub(super) const ALLOWANCE: ActText = ActText {
    label: "Ask what you keep of your benefit",
    minutes: 20,
    text: "Do you receive RSA (minimum income), ASS (benefit after unemployment rights end), AAH (disability allowance) or a disability pension? Before the first sale, ask what is left of it with €200, then €600 a month. Write to the CAF or the MSA, to France Travail for ASS, to the health insurance for a disability pension.",
    done_when: "two amounts are written down.",
    message: Some(messages::ALLOWANCE),
    links: &[link("The CAF (family benefits office)", &law::RSA_PRIME_ACTIVITE.about)],
};
