//! What the questionnaire asks and what the choice replies, as one short text each way: the version, then numbers.
//!
//! A question: whether to go on once enough is known, the question asked last, the day of the law, then an answer an item: 0 for
//! none, 1 for « je ne sais pas ». A reply: the question, then how many are left. A question is 1 and its rank, 0 for none: the
//! names of questions would weigh more than the rest of this file.

use engine::adaptive::{Next, Step};
use engine::{Answer, Answers, ITEMS_VERSION, Item, Kind, MODEL_VERSION, OptionSet, question};
use law::{Date, Law};

/// The word of this form of texts: another one is of another build.
const FORM: &str = "choix-1";

/// What the choice is asked about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct State {
    /// Every answer so far, as stored.
    pub answers: Answers,
    /// The question asked last.
    pub last: Option<Item>,
    /// Whether to go on once enough is known.
    pub further: bool,
    /// The law of the day.
    pub law: Law,
}

/// What the choice replies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The next question; none when enough is known.
    pub next: Option<Item>,
    /// The fewest and the most questions left, that one included.
    pub left: (u8, u8),
}

/// Writes what is asked.
pub fn asking(state: &State) -> String {
    let day = state.law.day();
    let start = [u64::from(state.further), rank(state.last), day_number(day)];
    let answers = Item::ALL.iter().map(|&item| number(state.answers.get(item)));
    let version = [FORM, ITEMS_VERSION, MODEL_VERSION].join(" ");
    start.into_iter().chain(answers).fold(version, with)
}

/// Reads what is asked; none for a text of another build, or with anything that cannot be.
pub fn asked(text: &str) -> Option<State> {
    let mut words = text.split(' ');
    let ours = [FORM, ITEMS_VERSION, MODEL_VERSION];
    if !ours.iter().all(|word| words.next() == Some(word)) {
        return None;
    }
    let mut next = || words.next()?.parse::<u64>().ok();
    let further = match next()? {
        further @ (0 | 1) => further == 1,
        _ => return None,
    };
    let (last, law) = (ranked(next()?).ok()?, Law::on(day(next()?)?).ok()?);
    let mut answers = Answers::default();
    for &item in Item::ALL {
        if let Some(answer) = answer(item, next()?).ok()? {
            answers.set(item, answer).ok()?;
        }
    }
    let state = State {
        answers,
        last,
        further,
        law,
    };
    words.next().is_none().then_some(state)
}

/// Writes the reply.
pub fn replying(step: &Step) -> String {
    let next = match step.next {
        Next::Ask(item, _) => Some(item),
        Next::Enough => None,
    };
    let (fewest, most) = step.left;
    let left = [u64::from(fewest), u64::from(most)];
    left.into_iter().fold(rank(next).to_string(), with)
}

/// Reads the reply; none for anything else.
pub fn replied(text: &str) -> Option<Reply> {
    let mut words = text.split(' ');
    let next = ranked(words.next()?.parse().ok()?).ok()?;
    let mut number = || words.next()?.parse().ok();
    let left = (number()?, number()?);
    Some(Reply { next, left })
}

fn with(text: String, number: u64) -> String {
    text + " " + &number.to_string()
}

fn rank(item: Option<Item>) -> u64 {
    item.map_or(0, |item| item.index() as u64 + 1)
}

/// A number that nothing has.
struct Unknown;

/// The question of a number, or that there is none.
fn ranked(number: u64) -> Result<Option<Item>, Unknown> {
    let rank = usize::try_from(number).map_err(|_| Unknown)?;
    let item = |rank: usize| Item::ALL.get(rank).copied().ok_or(Unknown);
    rank.checked_sub(1).map(item).transpose()
}

/// The digits of a day, without what stands between them.
fn day_number(day: Date) -> u64 {
    u64::from(day.year) * 10_000 + u64::from(day.month) * 100 + u64::from(day.day)
}

fn day(number: u64) -> Option<Date> {
    let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
    let is_one = (1..=12).contains(&month) && (1..=31).contains(&day);
    is_one.then(|| Some(Date::new(year.try_into().ok()?, month as u8, day as u8)))?
}

/// Answers from this number on.
const REAL: u64 = 2;

fn number(answer: Option<Answer>) -> u64 {
    match answer {
        None => 0,
        Some(Answer::DontKnow) => 1,
        Some(Answer::Choice(rank)) => REAL + u64::from(rank),
        Some(Answer::Ranking([first, second, _])) => REAL + u64::from(first) * 3 + u64::from(second),
        Some(Answer::Several(OptionSet(bits))) => REAL + u64::from(bits),
        Some(Answer::Amount(euros)) => REAL + u64::from(euros),
    }
}

/// The answer of a number, or that there is none.
fn answer(item: Item, number: u64) -> Result<Option<Answer>, Unknown> {
    match number.checked_sub(REAL) {
        None => Ok((number == 1).then_some(Answer::DontKnow)),
        Some(value) => real(item, value).map(Some).ok_or(Unknown),
    }
}

fn real(item: Item, value: u64) -> Option<Answer> {
    Some(match question(item).kind {
        Kind::Ranking => ranking(value)?,
        Kind::Several => Answer::Several(OptionSet(value.try_into().ok()?)),
        Kind::Amount { .. } => Answer::Amount(value.try_into().ok()?),
        Kind::Agreement | Kind::Importance | Kind::Bipolar | Kind::ElevenPoints | Kind::Single => {
            Answer::Choice(value.try_into().ok()?)
        }
    })
}

fn ranking(value: u64) -> Option<Answer> {
    let [first, second] = [value / 3, value % 3];
    let third = 3_u64.checked_sub(first + second)?;
    Some(Answer::Ranking([first as u8, second as u8, third as u8]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::adaptive::Why;

    fn state(answers: &[(Item, Answer)]) -> State {
        let mut all = Answers::default();
        for &(item, answer) in answers {
            assert_eq!(all.set(item, answer), Ok(()), "{item:?}");
        }
        let law = Law::of_rules();
        State {
            answers: all,
            last: Some(Item::FCa),
            further: true,
            law,
        }
    }

    #[test]
    fn every_kind_of_answer_comes_back() {
        let rankings = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
        let answers = rankings
            .map(|order| (Item::MotRang, Answer::Ranking(order)))
            .into_iter()
            .chain([
                (Item::RisGeneral, Answer::Choice(10)),
                (Item::FActivite, Answer::Choice(0)),
                (Item::FCas, Answer::Several(OptionSet(0b101))),
                (Item::FCa, Answer::Amount(0)),
                (Item::FCa, Answer::Amount(1_000_000)),
                (Item::FClients, Answer::DontKnow),
            ]);
        for given in answers {
            let before = state(&[given]);
            assert_eq!(asked(&asking(&before)), Some(before), "{given:?}");
        }
    }

    #[test]
    fn nothing_at_all_comes_back_too() {
        let before = State {
            last: None,
            further: false,
            ..state(&[])
        };
        let text = asking(&before);
        assert!(text.starts_with("choix-1 items-3 mesure-3 0 0 20"), "{text}");
        assert!(text.ends_with(" 0 0 0"), "{text}");
        assert_eq!(asked(&text), Some(before));
    }

    #[test]
    fn another_build_or_a_wrong_answer_is_refused() {
        let text = asking(&state(&[(Item::FCa, Answer::Amount(20_000))]));
        assert!(asked(&text).is_some());
        let last = format!("mesure-3 1 {} ", Item::FCa.index() + 1);
        for wrong in [
            text.replace("choix-1", "choix-2"),
            text.replace("items-3", "items-4"),
            text.replace("mesure-3", "mesure-4"),
            text.replacen("mesure-3 1 ", "mesure-3 2 ", 1),
            text.replacen(&last, "mesure-3 1 99 ", 1),
            text.replacen(&[&last, "20"].concat(), &[&last, "10"].concat(), 1),
            text.replace(" 20002", " 99999999999"),
            text.replace(" 20002", " x"),
            text.replacen(" 0 0", " 9999 0", 1),
            format!("{text} 0"),
            text.strip_suffix(" 0").unwrap_or_default().to_owned(),
            String::new(),
        ] {
            assert_eq!(asked(&wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_reply_comes_back() {
        let ask = Step {
            next: Next::Ask(Item::FCa, Why::Tells),
            left: (3, 9),
        };
        let written = format!("{} 3 9", Item::FCa.index() + 1);
        assert_eq!(replying(&ask), written);
        assert_eq!(
            replied(&written),
            Some(Reply {
                next: Some(Item::FCa),
                left: (3, 9)
            })
        );
        assert_eq!(
            replied("0 0 1"),
            Some(Reply {
                next: None,
                left: (0, 1)
            })
        );
        for wrong in ["", "32", "32 3", "99 3 9", "32 3 900", "f_ca 3 9"] {
            assert_eq!(replied(wrong), None, "{wrong}");
        }
    }
}
