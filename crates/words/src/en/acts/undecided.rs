//! When no single way is ahead: a close call, or no recommendation.

use super::{link, messages};
use crate::acts::ActText;

pub(super) const TWO_CALLS: ActText = ActText {
    label: "Make two calls: CAE and portage",
    minutes: 30,
    text: "Call a CAE and a portage company. Ask each one two questions: what do you take from my sales, all included? When is my salary paid?",
    done_when: "the answers are written side by side.",
    message: Some(messages::TWO_CALLS),
    links: &[
        link("The directory of CAEs", &law::ETAPE_CAE_1.about),
        link("Portage companies of the PEPS trade body", &law::ETAPE_PORTAGE_3.about),
    ],
};

pub(super) const TWO_LEFT: ActText = ActText {
    label: "Compare what you would have left",
    minutes: 30,
    text: "Use the same sale for both. On mon-entreprise.urssaf.fr, calculate what you have left of €1,000 in a micro-entreprise. For the other way, do the same calculation, or ask the question.",
    done_when: "two amounts are written side by side.",
    message: Some(messages::TWO_LEFT),
    links: &[
        link("The micro-entreprise calculator", &law::ETAPE_MICRO_2.about),
        link("Compare the forms of business", &law::ETAPE_CREATION_3.about),
    ],
};

pub(super) const TWO_FORMS: ActText = ActText {
    label: "Ask an accountancy firm",
    minutes: 20,
    text: "Write to an accountancy firm: what it costs, and what you would have left with a micro-entreprise or on actual costs (au réel). This price is not counted in our amounts.",
    done_when: "the message has been sent.",
    message: Some(messages::TWO_FORMS),
    links: &[
        link("The micro-entreprise calculator", &law::ETAPE_MICRO_2.about),
        link("Compare the forms of business", &law::ETAPE_CREATION_3.about),
    ],
};

pub(super) const TWO_COLUMNS: ActText = ActText {
    label: "Compare the two on a sheet of paper",
    minutes: 20,
    text: "Draw one column for each way. For each one, note: who decides, what must be paid before the first sale, what protects you.",
    done_when: "the line that matters most is circled.",
    message: None,
    links: &[link("The Bpifrance Création guide", &law::ETAPE_CREATION_4.about)],
};

pub(super) const CLIENTS: ActText = ActText {
    label: "Talk to five possible clients",
    minutes: 30,
    text: "Write or talk to five possible clients: what would they buy, and at what price? Note their answers. They often tell the ways apart.",
    done_when: "you know who to sell to, what, and at what price.",
    message: Some(messages::CLIENTS),
    links: &[link("The Bpifrance Création guide", &law::ETAPE_CREATION_1.about)],
};

pub(super) const BLOCKED: ActText = ActText {
    label: "Check what blocks you",
    minutes: 20,
    text: "Among the reasons that close the ways, choose the one that bothers you most. Call the service named next to it.",
    done_when: "you know whether it can be lifted.",
    message: None,
    links: &[link("Free legal help near you", &law::POINT_JUSTICE_SITE.about)],
};

pub(super) const NONE_FITS_WITH_JOB: ActText = none_fits(
    "For each open way, note the reason against it that matters most. Circle the one that you could change. Keeping your job is also a good answer.",
);

pub(super) const NONE_FITS_WITHOUT_JOB: ActText = none_fits(
    "For each open way, note the reason against it that matters most. Circle the one that you could change. Looking for a job, or testing on a small scale, are also good answers.",
);

pub(super) const NONE_FITS: ActText = none_fits(
    "For each open way, note the reason against it that matters most. Circle the one that you could change. Not starting anything is also a good answer.",
);

const fn none_fits(text: &'static str) -> ActText {
    ActText {
        label: "Write what does not fit",
        minutes: 15,
        text,
        done_when: "one reason is circled, or you move on to something else.",
        message: None,
        links: &[],
    }
}

pub(super) const ANSWER: ActText = ActText {
    label: "Answer the missing questions",
    minutes: 15,
    text: "Go back to the questions without an answer. “I don’t know” is an answer too.",
    done_when: "a way is named at the top of the result.",
    message: None,
    links: &[],
};
