//! Ten thousand random people: every value equal to what the reference implementation computed. See README.md here.

mod compared;
mod table;

use crate::LAW;
use engine::{Draws, assess, counterfactuals};

use compared::{Ours, sheet};
use table::Table;

const PEOPLE: &[u8] = include_bytes!("people.bin");
/// Enough to see what is common to them.
const SHOWN: usize = 20;

#[test]
fn every_value_of_ten_thousand_people_is_that_of_the_reference() {
    let (table, draws) = (Table::read(PEOPLE), Draws::new());
    assert_eq!(table.people, 10_000);
    let (mut compared, mut wrong) = (0, Vec::new());
    for person in 0..table.people {
        let sheet = sheet(&table, person);
        let searched = table.column("changements").value(person).is_some();
        let search = |way| {
            if searched {
                counterfactuals(&sheet.answers, way, LAW)
            } else {
                Vec::new()
            }
        };
        let ours = Ours::of(&assess(&sheet.answers, sheet.mode, LAW, &draws), search);
        for column in table.columns.iter().filter(|column| !compared::is_input(&column.name)) {
            if let Some(reference) = column.value(person) {
                compared += 1;
                let ours = ours.value(&column.name);
                if ours.as_ref() != Some(&reference) {
                    wrong.push(format!(
                        "person {person}, {}: {ours:?} instead of {reference:?}",
                        column.name
                    ));
                }
            } else if ours.exists(&column.name) {
                wrong.push(format!("person {person}, {}: the reference has none", column.name));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {compared}:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(SHOWN)].join("\n")
    );
    assert!(compared > 690_000, "{compared} values compared");
}
