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
        Subject::First => "La voie qui vient en premier",
        Subject::Close => "Quand plusieurs voies viennent en premier : lesquelles",
        Subject::Unnamed => "Quand aucune voie n’est nommée : pourquoi",
        Subject::Motives => "Ce qui compte le plus dans le travail",
    }
}

/// The name of a row.
pub const fn category(category: Category) -> &'static str {
    match category {
        Category::Cae => way(Way::Cae).name,
        Category::Portage => way(Way::Portage).name,
        Category::Micro => way(Way::Micro).name,
        Category::Creation => way(Way::Creation).name,
        Category::Close => "Plusieurs voies à égalité",
        Category::Unnamed => "Aucune voie nommée",
        Category::CaePortage => "CAE et portage",
        Category::CaeMicro => "CAE et micro-entreprise",
        Category::CaeCreation => "CAE et création",
        Category::PortageMicro => "Portage et micro-entreprise",
        Category::PortageCreation => "Portage et création",
        Category::MicroCreation => "Micro-entreprise et création",
        Category::Several => "Trois voies ou quatre",
        Category::Wait => "Un point à régler d’abord",
        Category::OutOfScope => "Une activité qui a ses propres règles",
        Category::NoneOpen => "Aucune voie ouverte aujourd’hui",
        Category::Missing => "Il manque des réponses",
        Category::NoneFits => "Aucune voie ne ressort vraiment",
        Category::Gain => motive_name(Motive::Gain),
        Category::Lien => motive_name(Motive::Lien),
        Category::Sens => motive_name(Motive::Sens),
        Category::Even => "Aucune raison nettement devant",
    }
}

/// The name of a row of a table, whether it stands alone or not.
pub fn row(row: &Row) -> String {
    match row.together.as_slice() {
        [only] => category(*only).to_owned(),
        several => {
            let names: Vec<String> = several.iter().map(|&one| within(category(one))).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            ["Ensemble : ", &list(&names)].concat()
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
pub const TOGETHER: &str = "Aucun nombre n’est montré ici : séparer ces réponses désignerait quelqu’un.";

/// What stands in the place of the counts of a table that tells nothing.
pub fn untold(table: &Table) -> Option<&'static str> {
    (!table.tells()).then_some(TOGETHER)
}

/// How many people.
pub fn people(count: usize) -> String {
    format!("{count} personnes")
}

/// Title of the closed ways.
pub const CLOSED: &str = "Les voies fermées";

/// To how many people a way is closed.
pub fn closed(closed: Closed) -> String {
    match closed {
        Closed::To(people) => format!("Fermée pour {people} personnes"),
        Closed::Untold => "Trop peu de monde pour le dire".to_owned(),
        Closed::ToSome => "Fermée pour cinq personnes au moins".to_owned(),
        Closed::ToFew => "Fermée pour moins de cinq personnes, ou pour personne".to_owned(),
        Closed::ToNearlyAll => "Fermée pour tout le monde, ou presque".to_owned(),
    }
}

/// Title of the questions.
pub const TOPICS: &str = "De quoi parler ensemble";

/// A question for the meeting.
pub const fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Way(Way::Cae) => {
            "La CAE vient en premier pour plusieurs d’entre vous. Qui peut venir raconter une semaine en coopérative ?"
        }
        Topic::Way(Way::Portage) => {
            "Le portage vient en premier pour plusieurs d’entre vous. Quels clients acceptent de payer par une société de portage ?"
        }
        Topic::Way(Way::Micro) => {
            "La micro-entreprise vient en premier pour plusieurs d’entre vous. Qui vous aidera quand vous aurez un doute ?"
        }
        Topic::Way(Way::Creation) => {
            "La création vient en premier pour plusieurs d’entre vous. Que faut-il avoir vérifié avant de signer ?"
        }
        Topic::Close => "Plusieurs d’entre vous hésitent entre des voies proches. Qu’est-ce qui ferait la différence ?",
        Topic::Unnamed => "Plusieurs d’entre vous ont un point à régler d’abord. Qui peut vous y aider, et quand ?",
        Topic::Motive(Motive::Gain) => {
            "Gagner sa vie passe d’abord pour plusieurs d’entre vous. De combien faut-il par mois, et à partir de quand ?"
        }
        Topic::Motive(Motive::Lien) => {
            "Être avec les autres passe d’abord pour plusieurs d’entre vous. Avec qui voulez-vous travailler ?"
        }
        Topic::Motive(Motive::Sens) => {
            "L’intérêt du travail passe d’abord pour plusieurs d’entre vous. Que refuseriez-vous, même bien payé ?"
        }
        Topic::Closed => "Des voies sont fermées pour plusieurs d’entre vous. Qu’est-ce qui pourrait les ouvrir ?",
        Topic::Tried => "Qu’avez-vous déjà essayé, même en petit ? Qu’avez-vous appris ?",
        Topic::Known => "Qui connaissez-vous qui a pris une de ces voies ? Que lui demanderiez-vous ?",
        Topic::NextStep => "Quel est votre prochain pas, et pour quel jour ?",
    }
}

/// The title of a board: its day where it is known, and how many people where it may be said.
pub fn title(board: &Board, day: Option<Date>) -> String {
    let titled = day.map_or_else(|| "Tableau".to_owned(), |day| ["Tableau du ", &date(day)].concat());
    match board {
        Board::Few => titled,
        Board::Counted { people, .. } => [&titled, " : ", &self::people(*people)].concat(),
    }
}

/// Under five people.
pub const FEW: &str = "Il y a moins de cinq résultats : aucun nombre n’est montré, car on reconnaîtrait chacun. Vous pouvez parler ensemble de ces questions.";
/// What hides.
pub const HOW: &str = "Un nombre est montré seul quand cinq personnes au moins sont comptées, et cinq au moins ailleurs. Les autres sont comptées ensemble : une soustraction ne les retrouve pas. « Ensemble » ne dit pas que chaque ligne a quelqu’un.";
