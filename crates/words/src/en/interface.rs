//! The words of the interface: titles, buttons, errors, statuses.

use super::format::euros;
use engine::{Item, Kind, question};
use exchange::amount::AmountError;

/// Name of the product.
pub const PRODUCT: &str = "Quatre Voies";

/// The title of a page, as tabs and lists of pages show it.
pub fn titled(title: &str) -> String {
    format!("{title} – {PRODUCT}")
}
/// First link of every page.
pub const SKIP: &str = "Skip to the content";

/// Answers to an older questionnaire.
pub mod migrated {
    /// Name of the notice.
    pub const TITLE: &str = "We have kept your earlier answers";
    /// Leads to the first question to complete.
    pub const COMPLETE: &str = "Complete my answers";
    /// Before the answers that newer options may say better.
    pub const REREAD: &str =
        "New trades now have an answer of their own. Check that your answer is still the closest one:";

    /// What became of them, and how many questions are to complete.
    pub fn taken_over(missing: usize) -> String {
        match missing {
            0 => "The questionnaire has changed since then. We have kept your answers, and the result follows today’s rules.".to_owned(),
            1 => "The questionnaire has changed since then. We have kept your answers. One question needs an answer for a reliable result:".to_owned(),
            more => format!("The questionnaire has changed since then. We have kept your answers. {more} questions need an answer for a reliable result:"),
        }
    }
}

/// The first screen.
pub mod home {
    /// Title of the page.
    pub const TITLE: &str = "Which way of working for yourself fits you?";
    /// For whom it is, and what the person gets.
    pub const LEAD: &str = "Do you want to work for yourself in France? Answer a few questions. You will see which of the four ways fits you, what the law allows, what you have left each month, and what to do first.";
    /// What it costs, in money, in data and in time.
    pub const FACTS: [&str; 3] = ["Free", "No account", "2 to 6 minutes"];
    /// The link to who is behind.
    pub const PUBLISHER: &str = "Who publishes this site";
    /// Keeping, privacy, honesty: what to know before starting.
    pub const PROMISES: [(&str, &str); 3] = [
        (
            "At your own pace",
            "You can stop and come back. Your answers are kept on this device. Safari deletes them after seven days without a visit.",
        ),
        (
            "Nothing is sent",
            "Everything is calculated on this device, with no account and no tracker.",
        ),
        (
            "An honest answer",
            "When it is a close call, we say so. When a way is closed, you read the reason and its source.",
        ),
    ];
    /// The attempts kept on the device.
    pub const ATTEMPTS: &str = "My attempts";
    /// Starts the adaptive path.
    pub const START: &str = "Start";
    /// What it is.
    pub const ABOUT_START: &str =
        "Most often 10 to 33 questions, 2 to 6 minutes. You will be able to stop as soon as the answer is clear.";
    /// Starts the complete path.
    pub const START_COMPLETE: &str = "Complete questionnaire (for an adviser, or to say everything)";
    /// What the complete path is.
    pub const ABOUT_COMPLETE: &str = "33 to 43 questions, 6 to 8 minutes.";
    /// From the adaptive path to the complete one.
    pub const SWITCH_TO_COMPLETE: &str = "Switch to the complete questionnaire";
    /// From the complete path to the adaptive one.
    pub const SWITCH_TO_ADAPTIVE: &str = "Answer only the useful questions";
    /// Said beside both.
    pub const ANSWERS_STAY: &str = "Your answers do not change.";
    /// Title of the resume card.
    pub const RESUME_TITLE: &str = "You have already answered";
    /// Goes back to the question left, or to the list of answers.
    pub const RESUME: &str = "Go back to my answers";
    /// Opens the result again.
    pub const SEE_RESULT: &str = "See my result again";
    /// Title of the four ways.
    pub const WAYS_TITLE: &str = "The four ways";
    /// Opens them: they are not all there is.
    pub const WAYS_LEAD: &str =
        "You have a project. Here are four ways to start it. For a few trades there are others: we will tell you.";
    /// Text for those who do not see the picture.
    pub const PICTURE: &str = "Drawing: a person arrives at a crossroads where four paths of different colours begin.";
    /// How many answers are held by the tab, when the device refuses to keep them.
    pub fn resume_in_tab(answered: usize) -> String {
        match answered {
            1 => "One answer is kept in the address of this page.".to_owned(),
            _ => format!("{answered} answers are kept in the address of this page."),
        }
    }

    /// How many answers are kept.
    pub fn resume_sentence(answered: usize) -> String {
        match answered {
            1 => "One answer is kept on this device.".to_owned(),
            _ => format!("{answered} answers are kept on this device."),
        }
    }
}

/// The questionnaire.
pub mod questionnaire {
    use super::super::format::list;
    use engine::adaptive::ENOUGH;

    /// Next question.
    pub const CONTINUE: &str = "Continue";
    /// Previous question.
    pub const BACK: &str = "Previous question";
    /// Opens the adaptive path.
    pub const OPENING: &str =
        "Let us start with the facts: your activity, your clients and your figures, even approximate ones.";
    /// Said once, above the first section.
    pub const DONT_KNOW_RULE: &str = "“I don’t know” counts neither for nor against. “Neither agree nor disagree” counts as a position in the middle.";
    /// Said once, above the first question that one press answers.
    pub const ONE_PRESS: &str = "Tap or click an answer: the next question comes by itself.";
    /// Title of the list of answers.
    pub const RECAP: &str = "Your answers";
    /// What to do with the list of answers.
    pub const RECAP_LEAD: &str = "Read your answers again, change what you want, then see your result.";
    /// Opens the result.
    pub const SEE_RESULT: &str = "See my result";
    /// Changes one answer.
    pub const CHANGE: &str = "Change";
    /// Answers a question left aside.
    pub const ANSWER: &str = "Answer";
    /// Unfolds the questions that the adaptive path never asked.
    pub const NOT_NEEDED: &str = "Not needed for you";
    /// One of them.
    pub const NOT_ASKED: &str = "Question not asked";
    /// Goes on once enough is known.
    pub const GO_FURTHER: &str = "Continue to be more certain";
    /// An answer changed after the stop makes other questions useful.
    pub const NOT_YET: &str =
        "With these answers, a few more questions are useful. You can also see the result without them.";
    /// An item without an answer.
    pub const NO_ANSWER: &str = "No answer yet";
    /// Back to the list of answers without changing.
    pub const TO_RECAP: &str = "Back to your answers";
    /// Low end of the 0 to 10 scale.
    pub const SCALE_LOW: &str = "0: I avoid them";
    /// High end of the 0 to 10 scale.
    pub const SCALE_HIGH: &str = "10: I take them readily";
    /// An optional item without an answer.
    pub const NO_ANSWER_OPTIONAL: &str = "No answer (optional)";
    /// Unfolds the terms of a question.
    pub const TERMS: &str = "What do these words mean?";
    /// Unfolds why a question is asked.
    pub const WHY: &str = "Why this question?";
    /// Unfolds the examples of activities.
    pub const EXAMPLES: &str = "Where does my activity go?";
    /// The unit of an amount, read aloud after its question.
    pub const IN_EUROS: &str = "in euros";
    /// Title of suggested amounts.
    pub const SUGGESTIONS: &str = "Suggested amounts";

    /// Where the person is.
    pub fn section(rank: usize, total: usize, title: &str) -> String {
        format!("Part {rank} of {total}: {title}")
    }

    /// Where the person is, once every part is done.
    pub const LAST: &str = "To finish";
    /// Above a question asked only because its answer may close a way.
    pub const FURTHER: &str = "One more question: the answer may close a way.";

    /// How many questions are left, this one included, on the longest way.
    pub fn left(count: usize) -> String {
        match count {
            0 | 1 => "This is the last question.".to_owned(),
            _ => format!("At most {count} questions left"),
        }
    }

    /// How many questions are left on the adaptive path, this one included: the fewest and the most likely.
    pub fn between(fewest: u8, most: u8) -> String {
        match (fewest, most) {
            (_, 0 | 1) => "One question left, maybe two".to_owned(),
            (_, 2) => "One or two questions left".to_owned(),
            (0 | 1, most) => format!("At most {most} questions left"),
            (fewest, most) if fewest == most => format!("About {most} questions left"),
            (fewest, most) => format!("{fewest} to {most} questions left"),
        }
    }

    /// Of how many people one would see another way first, were every question asked.
    fn one_in() -> u32 {
        (1.0 / (1.0 - ENOUGH)).round() as u32
    }

    /// Why the adaptive path stops, and how many questions it leaves out.
    pub fn enough(left: usize) -> String {
        let often = one_in();
        match left {
            1 => format!(
                "Your answers are enough: the last question would change the first way about one time in {often}."
            ),
            _ => format!(
                "Your answers are enough: the {left} questions left would change the first way about one time in {often}."
            ),
        }
    }

    /// What going on may change, and how long it takes.
    pub fn about_further(seconds: u16) -> String {
        let long = match (seconds + 30) / 60 {
            0 | 1 => "about one more minute".to_owned(),
            minutes => format!("about {minutes} more minutes"),
        };
        format!("Continuing can make the result clearer or, less often, change the first way. Allow {long}.")
    }

    /// The closed ways, in one line.
    pub fn closed_count(count: usize) -> String {
        match count {
            1 => "1 way is closed, according to your answers".to_owned(),
            _ => format!("{count} ways are closed, according to your answers"),
        }
    }

    /// What an answer just did to the ways, read aloud: those closed now, by name.
    pub fn closed_now(names: &[&str]) -> String {
        match names {
            [] => "No way is closed any more, according to your answers.".to_owned(),
            _ => format!("{}: {}.", closed_count(names.len()), list(names)),
        }
    }

    /// Place of a reason in the ranking, read by screen readers.
    pub fn place(rank: usize) -> &'static str {
        match rank {
            0 => "first",
            1 => "second",
            _ => "third",
        }
    }

    /// Questions that appeared after a change.
    pub fn missing(count: usize) -> String {
        match count {
            1 => "One answer is missing. You can give it now, or see the result without it.".to_owned(),
            _ => format!("{count} answers are missing. You can give them now, or see the result without them."),
        }
    }
}

/// Keeping answers on the device.
pub mod keeping {
    /// Kept.
    pub const KEPT: &str = "Saved on this device";
    /// The browser blocks storage.
    pub const UNAVAILABLE: &str = "Your browser does not allow saving. So your answers are in the address of this page, and the history of this browser keeps them. To keep them somewhere else, copy this address. To erase everything, use the button below, then clear the history. From a guide, come back with “Back”.";
    /// The browser refused to write.
    pub const REFUSED: &str = "This device has no more space for saving. So your latest answers are in the address of this page, and the history of this browser keeps them. To keep them somewhere else, copy this address. From a guide, come back with “Back”.";
    /// What was kept could not be read.
    pub const CORRUPT: &str = "The answers kept on this device cannot be read. We have put them aside without erasing them. You can start again.";
    /// What was kept could not be read, and cannot be put aside.
    pub const STUCK: &str = "The answers kept on this device cannot be read. We are not touching them: your new answers stay as long as this page is open.";
    /// What was kept comes from a newer version.
    pub const NEWER: &str = "The answers kept on this device come from a newer version. Reload the page. Until then, nothing will be erased, and your new answers are in the address of this page.";
    /// Erases everything.
    pub const ERASE: &str = "Erase my answers";
    /// Asks before erasing.
    pub const ERASE_QUESTION: &str = "Erase your present answers from this device?";
    /// Confirms.
    pub const ERASE_YES: &str = "Yes, erase";
    /// Declines.
    pub const ERASE_NO: &str = "No, keep them";
    /// Heard after the answer that does nothing.
    pub const NOTHING_DONE: &str = "Nothing is erased.";
    /// Done.
    pub const ERASED: &str = "Your present answers are erased from this device.";
    /// The browser did not let it be done.
    pub const NOT_ERASED: &str = "Your browser has not erased your answers. Try again. If that is not enough, you can clear the data of this site in your browser settings.";
    /// The browser does not let anything be reached.
    pub const NOT_REACHED: &str = "Your answers have left this page and its address. But your browser does not give us access to what it keeps: if there were answers there before, they are still there. You can try again, and clear the history.";
    /// Erased in another tab.
    pub const ERASED_ELSEWHERE: &str = "Your answers were erased in another tab. They are not here any more either.";
    /// Two copies were there: one goes on.
    pub const PUT_ASIDE: &str =
        "There were other answers of yours here. Nothing is lost: the ones that are not shown are in “My attempts”.";
    /// Name of the part that offers answers.
    pub const OFFERED: &str = "Answers found in the address";
    /// What can be done with them where nothing can be kept.
    pub const OFFERED_ALONE: &str = "If they are yours, use them. If not, continue without them.";
    /// What can be done with them elsewhere.
    pub const OFFERED_BESIDE: &str = "They replace nothing here. If they are yours, keep them in “My attempts”.";
    /// Takes them as one's own.
    pub const TAKE_OFFERED: &str = "Use these answers";
    /// Keeps them beside one's own.
    pub const KEEP_OFFERED: &str = "Keep in “My attempts”";
    /// The device refused.
    pub const OFFER_REFUSED: &str =
        "This device could not keep them. They are still in the address of this page: you can copy it.";
    /// The page that shows it.
    pub const CHECK: &str = "Check";
    /// Footer.
    pub const PRIVACY: &str = "Nothing is sent: everything is calculated on this device.";

    /// How many answers the address holds.
    pub fn offered(count: usize) -> String {
        match count {
            1 => "The address of this page holds one answer, which comes from somewhere else.".to_owned(),
            _ => format!("The address of this page holds {count} answers, which come from somewhere else."),
        }
    }

    /// Some answers could not be read.
    pub fn dropped(count: usize) -> String {
        match count {
            1 => "One kept answer could not be read again. The others are here.".to_owned(),
            _ => format!("{count} kept answers could not be read again. The others are here."),
        }
    }
}

/// The result.
pub mod result {
    /// Title of the browser tab.
    pub const TITLE: &str = "Your result";
    /// Title of a shared result.
    pub const SHARED_TITLE: &str = "A result shared with you";
    /// What a shared result is.
    pub const SHARED_LEAD: &str = "Somebody sent you this link. Below, “you” means that person. Their answers are not saved on this device, and yours do not change.";
    /// Title of one's own link, opened again.
    pub const MINE_TITLE: &str = "This is the link to your result";
    /// What it holds.
    pub const MINE_LEAD: &str = "Its answers are the ones on this device.";
    /// Where the device has no answers, a link may be the person's own.
    pub const TAKE_BACK_LEAD: &str = "Is this your own result? Continue on this device.";
    /// Takes the answers of a link as one's own.
    pub const TAKE_BACK: &str = "Use these answers here";
    /// No answer yet.
    pub const NOTHING_TITLE: &str = "No result yet";
    /// What to do without an answer.
    pub const NOTHING: &str = "Answer the questionnaire first: the result will be shown here.";
    /// Title of the four ways.
    pub const WAYS: &str = "The four ways, according to your answers";
    /// The same, where one or a few are in front.
    pub const OTHER_WAYS: &str = "The other ways, according to your answers";
    /// The same, for a shared result.
    pub const WAYS_SHARED: &str = "The four ways, according to these answers";
    /// A point to settle that was not shared.
    pub const WAITING_KEPT: &str = "One point must be settled before choosing a way. It was not shared with this link.";
    /// Too few answers, in a shared result.
    pub const TOO_FEW_SHARED: &str = "There are not enough answers yet to recommend a way.";
    /// A fact was still to be asked, in a shared result.
    pub const TO_ASK_SHARED: &str = "One answer was still missing, and it could close the way that came first.";
    /// The list of the questions to answer before a way is named.
    pub const TO_ASK: &str = "The questions that are left";
    /// What the index is.
    pub const ABOUT_INDEX: &str = "The index goes from 0 to 100. The higher it is, the closer the way is to what you answered. It is not a chance of success.";
    /// What its margin is.
    pub const ABOUT_MARGIN: &str = "The small line shows the margin: if your answers changed a little, the index would most often stay between its two ends.";
    /// For.
    pub const FOR: &str = "What speaks for it";
    /// Against.
    pub const AGAINST: &str = "What speaks against it";
    /// Neither.
    pub const NO_REASON: &str = "None of your answers weighs clearly for or against this way.";
    /// Title of gate reasons.
    pub const LAW: &str = "What law and practice say";
    /// Title of the path.
    pub const PATH: &str = "Your path, step by step";
    /// Title of the alerts.
    pub const ALERTS: &str = "Points to be checked";
    /// Title of the contrast.
    pub const METHOD: &str = "How to read this result";
    /// Review the answers.
    pub const REVIEW: &str = "Review my answers";
    /// Prints.
    pub const PRINT: &str = "Print";
    /// The questions of the adaptive path are not over.
    pub const UNFINISHED: &str = "Some useful questions are left: this result can still change.";
    /// The link is damaged.
    pub const DAMAGED_TITLE: &str = "This link is damaged";
    /// What to do with a damaged link.
    pub const DAMAGED: &str = "A piece is missing, or a character changed on the way. Ask the person to copy the whole link and send it to you again.";
    /// The link comes from a newer version.
    pub const FUTURE_TITLE: &str = "This link comes from a newer version";
    /// What to do with such a link.
    pub const FUTURE: &str = "Reload this page to get the latest version, then open the link again.";
    /// Back home.
    pub const HOME: &str = "Go to the first page";
    /// A way that is open.
    pub const OPEN: &str = "Open";
    /// A way that opens once a point is settled.
    pub const OPEN_LATER: &str = "Open afterwards";
    /// A way open under a condition.
    pub const CONDITION: &str = "Open under a condition";
    /// A way that is closed.
    pub const CLOSED: &str = "Closed";
    /// Before the question that would settle most.
    pub const REFINE: &str = "The question that would make this result more precise:";
    /// Title of the motives.
    pub const MOTIVES: &str = "What makes you work, and what would make you stop";
    /// Title of the card of the way in front.
    pub const WHY: &str = "What counts, for and against";
    /// Title of the draws.
    pub const SURENESS: &str = "Out of 100 variants of your answers";
    /// The same, for a shared result.
    pub const SURENESS_SHARED: &str = "Out of 100 variants of these answers";
    /// What the draws are.
    pub const ABOUT_SURENESS: &str = "We did the calculation again 1,000 times, each time changing a little your answers and how much each one counts. One dot stands for 5 variants out of 100 where the way comes first.";
    /// The same, for a shared result.
    pub const ABOUT_SURENESS_SHARED: &str = "We did the calculation again 1,000 times, each time changing a little these answers and how much each one counts. One dot stands for 5 variants out of 100 where the way comes first.";
    /// Title of the changes.
    pub const CHANGES: &str = "What would change the result";
    /// Which way to put first.
    pub const CHANGES_TOWARDS: &str = "Choose a way to put first:";
    /// A way out of the ranking for want of sharing.
    pub const UNRANKED: &str = "Set aside";
    /// Why a way that no text closes is not ranked.
    pub const HELD_BACK: &str = "As long as this point is not settled, this way does not go ahead of the others.";
    /// Before a condition that decides everything else.
    pub const FIRST_OF_ALL: &str = "First of all:";
    /// Unfolds the terms of the page.
    pub const TERMS: &str = "The words of this page";
    /// The answers on sharing.
    pub const REREAD: &str = "Read your answers about sharing again:";
    /// Between a name and what it means here.
    pub const COLON: &str = ": ";
    /// A gate whose reason was not shared.
    pub const REASON_KEPT: &str = "The reason was not shared.";
    /// Source of a rule.
    pub const SOURCE: &str = "Source";

    /// In how many variants a way comes first.
    pub fn times_first(share: u8, excluded: bool) -> String {
        match share {
            0 if excluded => "not ranked".to_owned(),
            0 => "almost never first".to_owned(),
            1 => "first 1 time out of 100".to_owned(),
            _ => format!("first {share} times out of 100"),
        }
    }

    /// Index in words.
    pub fn index(index: u8, low: u8, high: u8) -> String {
        format!("Index {index} out of 100, between {low} and {high}")
    }

    /// Index in words, without its interval.
    pub fn index_alone(index: u8) -> String {
        format!("Index {index} out of 100")
    }

    /// Answers that the sender kept.
    pub fn withheld(count: usize) -> String {
        match count {
            1 => "One personal question was not shared. So the reasons and the path may be incomplete.".to_owned(),
            _ => format!("{count} personal questions were not shared. So the reasons and the path may be incomplete."),
        }
    }

    /// What a link to a source says to those who do not see the page: its rule, in one sentence.
    pub fn source_of(rule: &str) -> String {
        let rule = crate::first_sentence(rule);
        format!(": {rule} (new tab)")
    }
}

/// Errors on a question.
pub mod error {
    /// Title of the summary.
    pub const TITLE: &str = "One point to correct";
    /// Title of the page while there is an error.
    pub fn page_title(title: &str) -> String {
        format!("Error: {title}")
    }
}

/// What is missing when the person continues without an answer.
pub fn missing_answer(item: Item) -> &'static str {
    let prefers_not = question(item).dont_know == Some("prefere_pas");
    match question(item).kind {
        Kind::Ranking => "Put the three reasons in order, or choose “I don’t know”.",
        Kind::Single if question(item).dont_know.is_none() => "Choose the activity closest to yours.",
        Kind::Single if prefers_not => "Choose an answer, or “I would rather not answer”.",
        Kind::Agreement | Kind::Importance | Kind::Bipolar | Kind::ElevenPoints | Kind::Single => {
            "Choose an answer, or “I don’t know”."
        }
        Kind::Several => "Tick at least one answer, “None of these cases”, or “I don’t know”.",
        Kind::Amount { .. } => "Write an amount in euros, or tick “I don’t know”.",
    }
}

/// What is wrong with a typed amount, and what to do.
pub fn amount_error(error: AmountError, maximum: u32) -> String {
    match error {
        AmountError::Empty => "Write an amount in euros, or tick “I don’t know”.".to_owned(),
        AmountError::NotANumber => "Write the amount in digits, for example 22000.".to_owned(),
        AmountError::Decimals => "Round to the nearest euro: write a whole number, without decimals.".to_owned(),
        AmountError::Ambiguous => "Write this amount without a point, for example 45000.".to_owned(),
        AmountError::Negative => "The amount cannot be below zero. Write 0 or more.".to_owned(),
        AmountError::TooLarge => format!(
            "This amount is too large. The largest possible amount is {}.",
            euros(maximum.into())
        ),
    }
}
