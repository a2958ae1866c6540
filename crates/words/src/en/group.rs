//! The board of a meeting: its page, its tables, what to talk about, what could not be read.

use engine::{Motive, Way};
use group::{Board, Category, Closed, Row, Subject, Table, Topic};
use law::Date;

use super::format::{date, list};
use super::needs::motive_name;
use super::ways::way;

pub mod notes;
pub mod page;

/// The title of a table.
pub const fn subject(subject: Subject) -> &'static str {
    match subject {
        Subject::First => "The way that comes first",
        Subject::Close => "When several ways come first: which ones",
        Subject::Unnamed => "When no way is named: why",
        Subject::Motives => "What matters most in work",
    }
}

/// The name of a row.
pub const fn category(category: Category) -> &'static str {
    match category {
        Category::Cae => way(Way::Cae).name,
        Category::Portage => way(Way::Portage).name,
        Category::Micro => way(Way::Micro).name,
        Category::Creation => way(Way::Creation).name,
        Category::Close => "Several ways in a close call",
        Category::Unnamed => "No way named",
        Category::CaePortage => "CAE and portage",
        Category::CaeMicro => "CAE and micro-entreprise",
        Category::CaeCreation => "CAE and full business",
        Category::PortageMicro => "Portage and micro-entreprise",
        Category::PortageCreation => "Portage and full business",
        Category::MicroCreation => "Micro-entreprise and full business",
        Category::Several => "Three or four ways",
        Category::Wait => "A point to be settled first",
        Category::OutOfScope => "An activity that has its own rules",
        Category::NoneOpen => "No way open today",
        Category::Missing => "Some answers are missing",
        Category::NoneFits => "No way really stands out",
        Category::Gain => motive_name(Motive::Gain),
        Category::Lien => motive_name(Motive::Lien),
        Category::Sens => motive_name(Motive::Sens),
        Category::Even => "No reason clearly in front",
    }
}

/// The name of a row of a table, whether it stands alone or not.
pub fn row(row: &Row) -> String {
    match row.together.as_slice() {
        [only] => category(*only).to_owned(),
        several => {
            let names: Vec<String> = several.iter().map(|&one| within(category(one))).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            ["Together: ", &list(&names)].concat()
        }
    }
}

/// A name inside a sentence: what is said in capitals stays so.
fn within(name: &str) -> String {
    let mut signs = name.chars();
    match (signs.next(), signs.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => first.to_lowercase().chain(signs).collect(),
        _ => name.to_owned(),
    }
}

/// Under a table whose rows cannot be told apart.
pub const TOGETHER: &str = "No number is shown here: separating these answers would point to somebody.";

/// What stands in the place of the counts of a table that tells nothing.
pub fn untold(table: &Table) -> Option<&'static str> {
    (!table.tells()).then_some(TOGETHER)
}

/// How many people.
pub fn people(count: usize) -> String {
    format!("{count} people")
}

/// Title of the closed ways.
pub const CLOSED: &str = "The closed ways";

/// To how many people a way is closed.
pub fn closed(closed: Closed) -> String {
    match closed {
        Closed::To(people) => format!("Closed for {people} people"),
        Closed::Untold => "Too few people to say".to_owned(),
        Closed::ToSome => "Closed for at least five people".to_owned(),
        Closed::ToFew => "Closed for fewer than five people, or for nobody".to_owned(),
        Closed::ToNearlyAll => "Closed for everybody, or almost".to_owned(),
    }
}

/// Title of the questions.
pub const TOPICS: &str = "What to talk about together";

/// A question for the meeting.
pub const fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Way(Way::Cae) => {
            "A CAE comes first for several of you. Who can come and tell you about a week in a cooperative?"
        }
        Topic::Way(Way::Portage) => {
            "Portage comes first for several of you. Which clients agree to pay through a portage company?"
        }
        Topic::Way(Way::Micro) => {
            "A micro-entreprise comes first for several of you. Who will help you when you have a doubt?"
        }
        Topic::Way(Way::Creation) => {
            "A full business comes first for several of you. What must you have checked before signing?"
        }
        Topic::Close => "Several of you hesitate between ways that are close. What would make the difference?",
        Topic::Unnamed => "Several of you have a point to settle first. Who can help you with it, and when?",
        Topic::Motive(Motive::Gain) => {
            "Earning a living comes first for several of you. How much is needed a month, and from when?"
        }
        Topic::Motive(Motive::Lien) => {
            "Being with other people comes first for several of you. Who do you want to work with?"
        }
        Topic::Motive(Motive::Sens) => {
            "Interesting work comes first for several of you. What would you refuse, even if it was well paid?"
        }
        Topic::Closed => "Some ways are closed for several of you. What could open them?",
        Topic::Tried => "What have you already tried, even on a small scale? What did you learn?",
        Topic::Known => "Who do you know who has taken one of these ways? What would you ask them?",
        Topic::NextStep => "What is your next step, and on what day?",
    }
}

/// The title of a board: its day where it is known, and how many people where it may be said.
pub fn title(board: &Board, day: Option<Date>) -> String {
    let titled = day.map_or_else(|| "Board".to_owned(), |day| ["Board of ", &date(day)].concat());
    match board {
        Board::Few => titled,
        Board::Counted { people, .. } => [&titled, ": ", &self::people(*people)].concat(),
    }
}

/// Under five people.
pub const FEW: &str = "There are fewer than five results: no number is shown, because people could be recognised. You can talk about these questions together.";
/// What hides.
pub const HOW: &str = "A number is shown alone when at least five people are counted, and at least five elsewhere. The others are counted together: a subtraction cannot find them. “Together” does not mean that each row has somebody.";
