//! What each way starts with.

use super::{link, messages};
use crate::acts::ActText;

pub(super) const MEET_CAE: ActText = ActText {
    label: "Book a meeting with a CAE",
    minutes: 20,
    text: "A CAE is a shared company: open the directory on les-cae.coop and choose two of them. Sign up for an information meeting. The message asks what they take from sales, their insurance, the time before a first contract, and how people leave.",
    done_when: "a meeting is booked.",
    message: Some(messages::MEET_CAE),
    links: &[link("The directory of CAEs", &law::ETAPE_CAE_1.about)],
};

pub(super) const CONTRACT: ActText = ActText {
    label: "Reread three points of your contract",
    minutes: 15,
    text: "Reread your employment contract: exclusivity, competition, informing the employer. Copy out each clause that you find.",
    done_when: "the clause is copied out, or there is none.",
    message: None,
    links: &[link("The non-competition clause", &law::SALARIE_NON_CONCURRENCE.about)],
};

pub(super) const LEFT: ActText = ActText {
    label: "Work out what you will have left",
    minutes: 20,
    text: "With the calculator on mon-entreprise.urssaf.fr, work out what you have left of €1,000. Then take away your expenses. Pay nothing: creating a micro-entreprise is free on formalites.entreprises.gouv.fr.",
    done_when: "you know what you have left of €1,000.",
    message: None,
    links: &[
        link("The micro-entreprise calculator", &law::ETAPE_MICRO_2.about),
        link(
            "Creating your micro-entreprise free of charge",
            &law::MICRO_IMMATRICULATION_GRATUITE.about,
        ),
    ],
};

pub(super) const PORTAGE: ActText = ActText {
    label: "Compare three portage companies",
    minutes: 30,
    text: "Send the same message to three portage companies (umbrella employers), chosen on peps-syndicat.fr. Ask for the fees all included, the minimum day rate, the reserve (réserve) and the time before payment.",
    done_when: "you have three written answers.",
    message: Some(messages::PORTAGE),
    links: &[link(
        "Portage companies of the PEPS trade body",
        &law::ETAPE_PORTAGE_3.about,
    )],
};

pub(super) const GAP: ActText = ActText {
    label: "Work out what is missing to start",
    minutes: 30,
    text: "List what must be paid before the first sale, and what you have. The gap is the amount to find.",
    done_when: "the gap is a figure.",
    message: None,
    links: &[link("The Bpifrance Création guide", &law::ETAPE_CREATION_4.about)],
};

pub(super) const EACH_ALONE: ActText = ActText {
    label: "Each write your rules, then compare",
    minutes: 30,
    text: "Each person writes alone, without talking about it: how many hours, what salary, who decides, how you part. Then compare. Each of you should also fill in this questionnaire.",
    done_when: "the differences are listed.",
    message: Some(messages::PARTNERS),
    links: &[link("Compare the forms of business", &law::ETAPE_CREATION_3.about)],
};

pub(super) const FORMS: ActText = ActText {
    label: "Compare three forms of business",
    minutes: 30,
    text: "On mon-entreprise.urssaf.fr, compare EI (sole trader, entreprise individuelle), EURL and SASU, with what you expect to sell. Cross out the one that suits you least.",
    done_when: "two forms are left.",
    message: None,
    links: &[link("Compare the forms of business", &law::ETAPE_CREATION_3.about)],
};
