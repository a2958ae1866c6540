//! Beside a post in the public service.

use super::{link, messages};
use crate::acts::{ActText, Link};

const RULES: &[Link] = &[link(
    "Working beside a public post",
    &law::AGENTS_PUBLICS_ACCESSOIRE.about,
)];

pub(super) const PART_TIME: ActText = ActText {
    label: "Prepare the request for part-time work",
    minutes: 30,
    text: "On the intranet, look for the form for part-time work to start a business (temps partiel pour création). Also find the name of the ethics adviser (référent déontologue). Complete the request below.",
    done_when: "the request is ready.",
    message: Some(messages::PART_TIME),
    links: RULES,
};

pub(super) const REQUEST: ActText = ActText {
    label: "Write the request to your public employer",
    minutes: 30,
    text: "Write the request for a secondary activity (activité accessoire): activity, client or employer, hours, length of time. One page is enough. Send it to your human resources department.",
    done_when: "you have an acknowledgement of receipt.",
    message: Some(messages::REQUEST),
    links: RULES,
};

pub(super) const DECLARE: ActText = ActText {
    label: "Inform your human resources department",
    minutes: 20,
    text: "Write to your human resources department: activity, clients, hours, start date. Ask what must be declared or authorised before you start.",
    done_when: "you have an acknowledgement of receipt.",
    message: Some(messages::DECLARE),
    links: RULES,
};

pub(super) const AGREEMENT: ActText = ActText {
    label: "Reread your public employer’s agreement",
    minutes: 15,
    text: "Reread the agreement and highlight three things: activity, hours, end date.",
    done_when: "your project fits within these limits.",
    message: None,
    links: RULES,
};

pub(super) const TEACHING: ActText = ActText {
    label: "Write the link with your courses",
    minutes: 20,
    text: "Write in five lines the link between the courses you teach and this activity. Keep this text. If in doubt, show it to the ethics adviser (référent déontologue).",
    done_when: "the link is written and dated.",
    message: None,
    links: RULES,
};
