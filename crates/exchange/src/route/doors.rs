//! The doors of the result: parts of it that open one by one, each at its own address, the fragment saying which are open.
//!
//! `#demain`, `#demain,argent`; on a shared result `#<link>/demain`.

/// A part of the result, behind a title that already answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// What to do, and when it is done.
    Tomorrow,
    /// What would be left in each way.
    Money,
    /// Why this way, and what would make it wrong.
    Why,
    /// The ways that are not in front.
    Ways,
    /// Questions to ask, sheet and link.
    Meeting,
    /// How the result is computed.
    Calculation,
}

impl Door {
    /// In the order of the page.
    pub const ALL: [Self; 6] = [
        Self::Tomorrow,
        Self::Money,
        Self::Why,
        Self::Ways,
        Self::Meeting,
        Self::Calculation,
    ];

    /// Its name in an address.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Tomorrow => "demain",
            Self::Money => "argent",
            Self::Why => "pourquoi",
            Self::Ways => "voies",
            Self::Meeting => "rendez-vous",
            Self::Calculation => "calcul",
        }
    }

    /// The door that an address names, under today's name or the one of before.
    pub fn from_id(id: &str) -> Option<Self> {
        if id == BEFORE {
            return Some(Self::Tomorrow);
        }
        Self::ALL.into_iter().find(|door| door.id() == id)
    }
}

/// What the steps were called in the addresses of the first edition.
const BEFORE: &str = "chemin";
/// Between two doors.
const AND: char = ',';
/// Between a link and the doors.
const OPENS: char = '/';

/// What a place names before the doors it opens, and these doors, the last opened last; a place that opens none is whole.
pub fn doors_in(place: &str) -> (&str, Vec<Door>) {
    if let Some(doors) = read(place) {
        return ("", doors);
    }
    let found = place.rsplit_once(OPENS);
    let found = found.and_then(|(before, list)| Some((before, read(list)?)));
    found.unwrap_or((place, Vec::new()))
}

/// The place that opens these doors of what `before` names.
pub fn with_doors(before: &str, doors: &[Door]) -> String {
    let names: Vec<&str> = doors.iter().map(|door| door.id()).collect();
    let list = names.join(&AND.to_string());
    match (before, list.as_str()) {
        (_, "") => before.to_owned(),
        ("", _) => list,
        _ => format!("{before}{OPENS}{list}"),
    }
}

/// A list of doors and nothing else; each once.
fn read(list: &str) -> Option<Vec<Door>> {
    let found: Option<Vec<Door>> = list.split(AND).map(Door::from_id).collect();
    let mut doors: Vec<Door> = Vec::new();
    for door in found? {
        if !doors.contains(&door) {
            doors.push(door);
        }
    }
    Some(doors)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_opens_the_doors_it_names_in_their_order_and_nothing_else() {
        let cases: [(&str, &str, &[Door]); 9] = [
            ("", "", &[]),
            ("demain", "", &[Door::Tomorrow]),
            ("argent,demain", "", &[Door::Money, Door::Tomorrow]),
            ("argent,argent", "", &[Door::Money]),
            ("chemin", "", &[Door::Tomorrow]),
            ("contenu", "contenu", &[]),
            ("2cAbc", "2cAbc", &[]),
            ("2cAbc/pourquoi,calcul", "2cAbc", &[Door::Why, Door::Calculation]),
            ("2cAbc/ailleurs", "2cAbc/ailleurs", &[]),
        ];
        for (place, before, doors) in cases {
            assert_eq!(doors_in(place), (before, doors.to_vec()), "{place}");
        }
    }

    #[test]
    fn every_set_of_doors_comes_back_from_its_address() {
        for before in ["", "2cAbc-_"] {
            for mask in 0..64_u8 {
                let open = |rank: &usize| mask & (1 << rank) != 0;
                let doors: Vec<Door> = (0..6).filter(open).map(|rank| Door::ALL[rank]).collect();
                let place = with_doors(before, &doors);
                assert_eq!(doors_in(&place), (before, doors), "{place}");
            }
        }
    }
}
