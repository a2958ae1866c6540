//! The rules and the incomes, without a word of what people read.
#![cfg(not(target_arch = "wasm32"))]

mod adaptive;
mod adaptive_paths;
mod adaptive_verdict;
mod benefit;
mod cliffs;
mod cover;
mod differential;
mod four_days;
mod gate_people;
mod gates;
mod golden;
mod household;
mod household_tax;
mod income;
mod income_rules;
mod items_3_people;
mod left_out;
mod mix;
mod mixed;
mod money;
mod partial;
mod properties;
mod rules;
mod target;
mod vat;
mod years;

/// The law that expected values were written under.
const LAW: law::Law = law::Law::of_rules();
