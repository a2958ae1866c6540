//! What is told of the links of a meeting: each place, what is wrong, what to do.

use exchange::history::NotOurs;
use group::{Note, Place, Trouble, Wrong};

use super::super::format::list;
use super::super::refusals;

/// A sentence a note, what is not counted first; lines that say the same are told together.
pub fn notes(notes: &[Note]) -> Vec<String> {
    let mut told: Vec<(String, Vec<Place>)> = Vec::new();
    let (wrong, others): (Vec<&Note>, Vec<&Note>) =
        notes.iter().partition(|note| matches!(note.trouble, Trouble::Wrong(_)));
    for note in wrong.into_iter().chain(others) {
        let sentence = trouble(note.trouble);
        match told
            .iter_mut()
            .find(|(same, places)| *same == sentence && places[0].file == note.place.file)
        {
            Some((_, places)) => places.push(note.place),
            None => told.push((sentence, vec![note.place])),
        }
    }
    told.iter()
        .map(|(sentence, places)| [&at(places), " : ", sentence].concat())
        .collect()
}

/// One note.
pub fn note(note: &Note) -> String {
    [&at(&[note.place]), " : ", &trouble(note.trouble)].concat()
}

/// The lines of one text or file, as a sentence starts.
fn at(places: &[Place]) -> String {
    let lines: Vec<usize> = places.iter().filter_map(|place| place.line).collect();
    match (places.first().map_or(0, |place| place.file), lines.as_slice()) {
        (0, []) => "Le texte collé".to_owned(),
        (0, [line]) => format!("Ligne {line}"),
        (0, lines) => format!("Lignes {}", ranges(lines)),
        (file, []) => format!("Fichier {file}"),
        (file, [line]) => format!("Fichier {file}, ligne {line}"),
        (file, lines) => format!("Fichier {file}, lignes {}", ranges(lines)),
    }
}

/// `1, 3 à 5 et 8`.
fn ranges(lines: &[usize]) -> String {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for &line in lines {
        match ranges.last_mut() {
            Some((_, last)) if line <= *last + 1 => *last = line,
            _ => ranges.push((line, line)),
        }
    }
    let said = ranges.iter().map(|&(first, last)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first} à {last}"),
    });
    let said: Vec<String> = said.collect();
    list(&said.iter().map(String::as_str).collect::<Vec<_>>())
}

fn trouble(trouble: Trouble) -> String {
    match trouble {
        Trouble::Wrong(wrong) => self::wrong(wrong),
        Trouble::Twice(first) => format!(
            "le même résultat que {}. Il est compté une fois. Si ce sont deux personnes, leurs réponses sont les mêmes.",
            place(first)
        ),
        Trouble::NoLink => "pas de lien. Rien n’y a été compté.".to_owned(),
        Trouble::OtherRules => {
            "calculé avec d’autres règles que celles d’aujourd’hui. Il est compté. La personne peut rouvrir son résultat et renvoyer un lien.".to_owned()
        }
        Trouble::OneOf(count) => {
            format!("{count} essais de la même personne. Un seul est compté : le premier qui a un résultat.")
        }
    }
}

/// A place inside a sentence.
fn place(place: Place) -> String {
    match (place.file, place.line) {
        (0, None) => "le texte collé".to_owned(),
        (0, Some(line)) => format!("la ligne {line}"),
        (file, None) => format!("le fichier {file}"),
        (file, Some(line)) => format!("la ligne {line} du fichier {file}"),
    }
}

fn wrong(wrong: Wrong) -> String {
    match wrong {
        Wrong::Link(error) => refusals::link(error),
        Wrong::UnderWay => {
            "ce lien ne contient pas encore de résultat. La personne finit le questionnaire, puis renvoie un lien."
                .to_owned()
        }
        Wrong::Unfinished => {
            "aucun essai de ce fichier n’a de résultat. La personne finit le questionnaire, puis redonne le fichier."
                .to_owned()
        }
        Wrong::File(error) => file(error).to_owned(),
        Wrong::Board => "c’est un tableau gardé. Ouvrez-le seul : il ne se mélange pas avec des liens.".to_owned(),
        Wrong::TooMany => "au-delà de deux cents personnes, plus rien n’est compté. Faites deux groupes.".to_owned(),
    }
}

const fn file(error: NotOurs) -> &'static str {
    match error {
        NotOurs::TooLarge => "trop gros : il dépasse 2 Mo. Gardez seulement les liens.",
        NotOurs::TooMany => "trop d’essais dans ce fichier. Demandez le lien du résultat.",
        NotOurs::Empty => "vide. Choisissez-en un autre.",
        NotOurs::NotJson => "illisible : il est peut-être coupé. Demandez-le de nouveau.",
        NotOurs::OtherProgram => "il vient d’un autre programme. Demandez le lien du résultat.",
        NotOurs::Newer => {
            "il vient d’une version plus récente de Quatre Voies. Rechargez cette page, puis recommencez."
        }
    }
}
