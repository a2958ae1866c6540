//! The structures that the publisher of this copy names, for the ways in front that are open; its choice, and said so.

use leptos::prelude::*;

use crate::browser::publisher::publisher;
use crate::ui::pages::shown::Shown;
use engine::{Access, Way};
use exchange::publisher::{Publisher, Structure};
use words::publisher as text;

/// Rows shown without a press.
const OPEN: usize = 3;

/// Nothing where nobody signed, or where no structure is of such a way.
pub(super) fn near(shown: &Shown) -> Option<AnyView> {
    let publisher = publisher()?;
    let mut rows: Vec<AnyView> = of_ways(publisher, &open_ways(shown)).into_iter().map(row).collect();
    let rest = rows.split_off(OPEN.min(rows.len()));
    let rest = (!rest.is_empty()).then(|| {
        view! { <details class="unfold"><summary>{text::NEAR_REST}</summary><ul class="stack">{rest}</ul></details> }
    });
    (!rows.is_empty()).then(|| {
        view! {
            <section class="stack near" aria-labelledby="structures">
                <h3 id="structures">{text::NEAR}</h3>
                <p class="small soft">{text::near_lead(&publisher.name)}</p>
                <ul class="stack">{rows}</ul>
                {rest}
            </section>
        }
        .into_any()
    })
}

/// The ways in front that are not closed.
fn open_ways(shown: &Shown) -> Vec<Way> {
    let access = shown.access();
    let mut ways = shown.recommended();
    ways.retain(|&way| access[way] != Access::Closed);
    ways
}

/// The structures of one of these ways, in the order of the publisher.
fn of_ways<'a>(publisher: &'a Publisher, ways: &[Way]) -> Vec<&'a Structure> {
    let of = |structure: &&Structure| structure.ways.iter().any(|way| ways.contains(way));
    publisher.structures.iter().filter(of).collect()
}

fn row(structure: &Structure) -> AnyView {
    let ways: Vec<&str> = structure.ways.iter().map(|&way| words::way(way).name).collect();
    let page = structure.page.clone().map(|page| {
        view! { " "<a href=page.clone() rel="noopener noreferrer">{page.clone()}</a> }
    });
    view! {
        <li>
            <strong>{structure.name.clone()}</strong>
            {text::structure(&structure.department, &structure.address, &ways, structure.telephone.as_deref())}
            {page}
        </li>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_structures_of_the_ways_in_front_are_shown() {
        let network = exchange::publisher::read(include_str!("../../../../../tests/cases/publisher.json"));
        let network = network.expect("a publisher");
        let names = |ways: &[Way]| of_ways(&network, ways).len();
        assert_eq!(
            [
                names(&[]),
                names(&[Way::Cae]),
                names(&[Way::Creation]),
                names(&[Way::Micro])
            ],
            [0, 3, 1, 0]
        );
    }
}
