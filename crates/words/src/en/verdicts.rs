//! The verdict in words: titles and sentences, never a lone percentage.

use crate::words::{SourcedText, TitledText};
use engine::{Abstention, Access, Level, Report, WaitingReason, Way, missing_for_result};
use exchange::share::Recommendation;

use super::format::{alternatives, times};
use super::ways::way;

/// Title of the second ranking of a person who must settle a point first.
const AFTER: &str = "Once this point is settled";
/// The same for disguised employment, which nothing settles.
const AFTER_EMPLOYER: &str = "For a project with other clients";
/// The same for a permit that does not cover the project.
const AFTER_PERMIT: &str = "With a residence permit that allows it";
/// The same under 16.
const AT_SIXTEEN: &str = "At 16";
/// Under the title, when several facts may close the first way.
const SEVERAL_TO_ASK: &str = "Some answers are still missing, and they may close the way that comes first. Give them, even if it is “I don’t know”: you will then have your result.";
/// Title of the ranking of a person whose activity has its own regime.
pub const OTHER_ACTIVITIES: &str = "For your other activities";

/// From this percentage of first places, “100 out of 100” would promise too much.
pub(super) const ALMOST_ALWAYS: u8 = 98;

/// The title of the result.
pub fn verdict_title(result: &Recommendation) -> String {
    let first = way(result.order[0]);
    match result.level {
        Level::Nette => ["For you, ", first.the].concat(),
        Level::Probable => ["For you, probably ", first.the].concat(),
        Level::Serre => ["For you, ", &alternatives(&names(&close_members(result)))].concat(),
        Level::SeulPossible => ["Only one way is still open: ", first.the].concat(),
        Level::Abstention => result
            .abstention
            .map_or("", |abstention| abstention_text(abstention).title)
            .to_owned(),
    }
}

/// The title of a result known with its answers: the same, or how many questions come before it.
pub fn title_of(result: &Recommendation, missing: usize) -> String {
    match (result.abstention, missing) {
        (Some(Abstention::FaitADemander), 2..) => [&missing.to_string(), " more questions before an answer"].concat(),
        _ => verdict_title(result),
    }
}

/// The answers still needed before a way is named: those that may close the first one, or enough of them; 0 when their number
/// is not known.
pub fn missing(report: &Report) -> usize {
    match report.ranking.verdict.abstention {
        Some(Abstention::FaitADemander) => report.to_ask.len(),
        // The adaptive path counts what the answers tell, not how many there are.
        _ if report.stays.is_some() => 0,
        _ => missing_for_result(report),
    }
}

/// The title of a result that waits for these reasons: the first one is said, so that nobody starts before it is settled.
pub fn waiting_title(reasons: &[WaitingReason]) -> Option<String> {
    let first = reasons.first()?;
    Some(["Not yet: ", waiting_first(*first).title].concat())
}

/// The sentence under the title; `missing` is the number of answers still needed, for “some answers are missing”.
pub fn verdict_sentence(result: &Recommendation, missing: usize) -> String {
    let share = result.share[result.order[0]];
    let second = || way(result.order[1]);
    match result.level {
        Level::Nette if share >= ALMOST_ALWAYS => {
            "This is the way that suits you best. With small changes to your answers, it almost always comes first."
                .to_owned()
        }
        Level::Nette => [
            "This is the way that suits you best. With small changes to your answers, it still comes first ",
            &times(share),
            " times out of 100.",
        ]
        .concat(),
        Level::Probable if share >= ALMOST_ALWAYS => [
            "This is the way that comes out most often. But the gap with ",
            second().the,
            " is small: look at both.",
        ]
        .concat(),
        Level::Probable => [
            "This is the way that comes out most often: ",
            &times(share),
            " times out of 100, with small changes to your answers. ",
            second().the_at_start,
            " is still possible.",
        ]
        .concat(),
        Level::Serre => "These ways suit you almost equally well. Here is what makes the difference.".to_owned(),
        Level::SeulPossible => only_one(result).to_owned(),
        Level::Abstention => abstention_sentence(result, missing),
    }
}

/// Under the way that alone stays in play: the law closes the three others, or some are only kept aside.
pub fn only_one(result: &Recommendation) -> &'static str {
    let aside = |way: &Way| result.excluded[*way] && result.access[*way] != Access::Closed;
    if Way::ALL.iter().any(aside) {
        "The other ways are closed or set aside. Read why: some of them may open."
    } else {
        "The three other ways are closed to you today. Read why: some of them may open."
    }
}

/// The ways too close to choose between, in alphabetical order: no order of merit.
pub fn close_members(result: &Recommendation) -> Vec<Way> {
    let mut members = result.close();
    members.sort_by_key(|&member| way(member).name);
    members
}

/// The title of the ranking shown after what must be settled first.
pub fn after_title(reasons: &[WaitingReason]) -> &'static str {
    if reasons.contains(&WaitingReason::EmployeurDemande) {
        AFTER_EMPLOYER
    } else if reasons.contains(&WaitingReason::TitreLimite) {
        AFTER_PERMIT
    } else if reasons.contains(&WaitingReason::Age) {
        AT_SIXTEEN
    } else {
        AFTER
    }
}

fn names(members: &[Way]) -> Vec<&'static str> {
    members.iter().map(|&member| way(member).the).collect()
}

fn abstention_sentence(result: &Recommendation, missing: usize) -> String {
    match result.abstention {
        Some(Abstention::FaitADemander) if missing > 1 => SEVERAL_TO_ASK.to_owned(),
        Some(Abstention::TropPeuDeReponses) => missing_answers(missing),
        Some(abstention) => abstention_text(abstention).text.to_owned(),
        None => String::new(),
    }
}

fn missing_answers(missing: usize) -> String {
    let count = match missing {
        0 => "a few more questions".to_owned(),
        1 => "one more question".to_owned(),
        _ => [&missing.to_string(), " more questions"].concat(),
    };
    ["Answer ", &count, " to get a result."].concat()
}

/// The words of an abstention; “some answers are missing” gets its sentence from [`verdict_sentence`].
pub const fn abstention_text(abstention: Abstention) -> TitledText {
    match abstention {
        Abstention::Attendre => TitledText {
            title: "Not yet",
            text: "One point must be settled before you choose a way.",
        },
        Abstention::HorsChamp => TitledText {
            title: "Your project has its own rules",
            text: "Start with what is written above. The ranking below is for your other activities.",
        },
        Abstention::FaitADemander => TitledText {
            title: "One more question before an answer",
            text: "One of your answers is still missing, and it may close the way that comes first. Give it, even if it is “I don’t know”: you will then have your result.",
        },
        Abstention::TropPeuDeReponses => TitledText {
            title: "Some answers are missing",
            text: "Answer a few more questions to get a result.",
        },
        Abstention::AucunPossible => TitledText {
            title: "None of the four ways is open today",
            text: "Here is what blocks each one, and what could open it.",
        },
        Abstention::AucunNeConvient => TitledText {
            title: "No way really stands out",
            text: "The ways still open do not match your answers well. Keeping or looking for a job, or testing on a small scale, are good answers too.",
        },
        Abstention::TropProches => TitledText {
            title: "Several ways are equally good for you",
            text: "Choose on what the figures do not say: the people you will meet there. Go and visit two organisations.",
        },
    }
}

/// What must be settled first, for the title and the line under it; the whole is in [`waiting`].
pub const fn waiting_first(reason: WaitingReason) -> TitledText {
    match reason {
        WaitingReason::Titre => TitledText {
            title: "first, a residence permit",
            text: "You need a residence permit that allows you to work.",
        },
        WaitingReason::TitreLimite => TitledText {
            title: "first, your residence permit",
            text: "It does not cover this project, or not for certain. Have it checked before you sign anything.",
        },
        WaitingReason::EmployeurDemande => TitledText {
            title: "this project looks like a job as an employee",
            text: "Your employer or your client decides about your work: invoicing does not protect you. Get advice before you accept.",
        },
        WaitingReason::ClauseConcurrence => TitledText {
            title: "first, your employment contract",
            text: "Your contract limits this project. Have the clause checked before you start.",
        },
        WaitingReason::AchatReventePublic => TitledText {
            title: "first, part-time work",
            text: "Alongside a full-time post in the public service, this activity cannot be authorised. You can ask for part-time work to start a business (temps partiel pour création).",
        },
        WaitingReason::Autorisation => TitledText {
            title: "first, the agreement of your public employer",
            text: "You need this agreement in writing, whether you work full-time or part-time.",
        },
        WaitingReason::TitrePro => TitledText {
            title: "first, the diploma or the registration",
            text: "Without them, no way allows you to practise this profession.",
        },
        WaitingReason::Qualification => TitledText {
            title: "first, the qualification",
            text: "You need a diploma, a title or three years of experience, or a qualified person with you.",
        },
        WaitingReason::Age => TitledText {
            title: "at 16, it will be possible",
            text: "A company with one person only will need the agreement of your parents. Prepare your project with them.",
        },
    }
}

/// What must be settled first, with its facts.
pub const fn waiting(reason: WaitingReason) -> SourcedText {
    match reason {
        WaitingReason::Titre => SourcedText {
            text: "First, you need a residence permit that allows you to work.",
            facts: &[&law::ETRANGER_TITRE_INDEPENDANT.about],
        },
        WaitingReason::TitreLimite => SourcedText {
            text: "First, your residence permit: it does not cover this project, or not for certain. Working outside what it allows may make you lose it. An employee’s or student’s card does not allow self-employed activity. A student’s card allows 964 hours of employment a year. Have it checked before you sign anything.",
            facts: &[
                &law::ETRANGER_SALARIE_PORTAGE_CAE.about,
                &law::ETRANGER_TALENT_SALARIE.about,
                &law::ETRANGER_TALENT.about,
                &law::ETRANGER_ETUDIANT.about,
            ],
        },
        WaitingReason::EmployeurDemande => SourcedText {
            text: "Your employer or your client decides about your work: invoicing does not protect you. No status corrects a disguised job as an employee. Get advice before you accept.",
            facts: &[&law::MICRO_SALARIAT_DEGUISE.about],
        },
        WaitingReason::ClauseConcurrence => SourcedText {
            text: "Your contract limits this project. As long as you work for your employer, you must not compete with them. An exclusivity clause does not block setting up a business for one year, except for sales representatives (VRP). For a CAE or portage, have this checked. After you leave, a non-competition clause may still stop you. Have the clause checked.",
            facts: &[
                &law::SALARIE_EXCLUSIVITE_1_AN.about,
                &law::SALARIE_LOYAUTE.about,
                &law::SALARIE_NON_CONCURRENCE.about,
            ],
        },
        WaitingReason::AchatReventePublic => SourcedText {
            text: "Alongside a full-time post in the public service, a public employer can only authorise activities from a list. This one is not on it. You can ask for part-time work to start a business (temps partiel pour création).",
            facts: &[
                &law::AGENTS_PUBLICS_LISTE.about,
                &law::AGENTS_PUBLICS_TEMPS_PARTIEL.about,
                &law::AGENTS_PUBLICS_TEMPS_PARTIEL_CREATION.about,
            ],
        },
        WaitingReason::Autorisation => SourcedText {
            text: "First, the written agreement of your public employer, whether you work full-time or part-time. There is only one exception, for people who teach: a liberal profession (profession libérale) that follows from these duties, such as lessons in the same subject.",
            facts: &[
                &law::AGENTS_PUBLICS_ACCESSOIRE.about,
                &law::AGENTS_PUBLICS_TEMPS_PARTIEL.about,
                &law::AGENTS_PUBLICS_INTERDICTION.about,
                &law::AGENTS_PUBLICS_ENSEIGNANTS.about,
            ],
        },
        WaitingReason::TitrePro => SourcedText {
            text: "First, the diploma, the title or the registration of the profession: without them, no way allows you to practise it.",
            facts: &[&law::PROFESSIONS_TITRE.about],
        },
        WaitingReason::Qualification => SourcedText {
            text: "This activity requires a qualified person. First, you need a diploma, a title or three years of experience, or a qualified person with you.",
            facts: &[&law::ARTISANAT_QUALIFICATION.about, &law::PATISSERIE_FRAICHE.about],
        },
        WaitingReason::Age => SourcedText {
            text: "At 16, a company with one person only becomes possible with the agreement of your parents. A micro-entreprise becomes possible at 18. Prepare your project with them: you will start faster when the time comes.",
            facts: &[&law::MINEUR_CREATION.about],
        },
    }
}
