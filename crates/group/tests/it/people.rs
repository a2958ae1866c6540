//! People of a meeting, without a questionnaire: what each of them counts for.

use engine::{PerMotive, PerWay, Way};
use exchange::share::{Recommendation, Shared, encode};
use group::{Category, Subject, Told};
use support::Random;
use support::random::{pick, report, sheet};

/// The ways that a row needs open.
pub(crate) fn needs(category: Category) -> Vec<Way> {
    Way::ALL.iter().copied().filter(|&way| category.needs(way)).collect()
}

/// A person of this row, for whom no way is closed.
pub(crate) fn person(category: Category) -> Told {
    let first = [Subject::Close, Subject::Unnamed]
        .into_iter()
        .find(|part| part.categories().contains(&category))
        .and_then(Subject::part_of);
    let mut told = Told {
        first: first.unwrap_or(category),
        detail: first.map(|_| category),
        motive: Category::Even,
        closed: PerWay::default(),
    };
    if category == Category::NoneOpen {
        told.closed = PerWay([true; 4]);
    }
    told
}

/// Whether the law of results allows this person.
pub(crate) fn is_possible(told: Told) -> bool {
    let row = told.detail.unwrap_or(told.first);
    let open = Way::ALL.iter().filter(|&&way| !told.closed[way]).count();
    let enough = match row {
        Category::NoneOpen => open == 0,
        Category::Several => open >= 3,
        Category::Missing | Category::NoneFits => open >= 1,
        _ => true,
    };
    enough && needs(row).into_iter().all(|way| !told.closed[way])
}

/// Every row that a person may have.
pub(crate) fn rows() -> Vec<Category> {
    let parts = [Subject::Close, Subject::Unnamed]
        .into_iter()
        .flat_map(|part| part.categories().iter().copied());
    let alone = [Category::Cae, Category::Portage, Category::Micro, Category::Creation];
    alone.into_iter().chain(parts).collect()
}

/// A meeting where some rows are frequent, and some ways often closed.
pub(crate) fn meeting(random: &mut Random, people: usize) -> Vec<Told> {
    let usual: Vec<Category> = (0..=random.below(5)).map(|_| pick(random, &rows())).collect();
    let closed = PerWay::of(|_| [0, 0, 1, 3, 10, 95][random.below(6)]);
    let motives = Subject::Motives.categories();
    let usual_motive = pick(random, motives);
    let mut meeting = Vec::new();
    while meeting.len() < people {
        let row = if random.below(4) == 0 {
            pick(random, &rows())
        } else {
            pick(random, &usual)
        };
        let mut told = person(row);
        told.motive = if random.below(3) == 0 {
            pick(random, motives)
        } else {
            usual_motive
        };
        for &way in Way::ALL {
            told.closed[way] |= random.below(100) < closed[way];
        }
        for way in needs(row) {
            told.closed[way] = false;
        }
        meeting.extend(is_possible(told).then_some(told));
    }
    meeting
}

/// A recommendation that a link can hold, other than any with another seed.
pub(crate) fn recommendation(seed: u64) -> Recommendation {
    let mut random = Random::new(seed);
    let sheet = sheet(&mut random);
    Recommendation {
        motives: PerMotive::default(),
        ..Recommendation::of(&report(&mut random, &sheet))
    }
}

/// The link of a recommendation, without its `#`.
pub(crate) fn link(seed: u64) -> String {
    encode(&Shared {
        sheet: None,
        withheld: Vec::new(),
        asked_again: Vec::new(),
        recommendation: recommendation(seed),
    })
}
