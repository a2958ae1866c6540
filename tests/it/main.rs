//! Words, pages, links, what is kept and addresses: one program, so that a changed word links once.
#![cfg(not(target_arch = "wasm32"))]

mod addresses;
mod amounts;
mod architecture;
mod attempts;
mod because;
mod by_hand;
mod carried;
mod compared;
mod content;
mod contrast;
mod copies;
mod device;
mod difference;
mod expired;
mod explained;
mod explanations;
mod facts;
mod figures;
mod files;
mod guides;
mod history;
mod income_acre;
mod json;
mod labels;
mod links;
mod links_2;
mod live;
mod markup;
mod money_words;
mod promises;
mod qr;
mod reasons;
mod revealed;
mod rgaa;
mod robustness;
mod schema;
mod share;
mod short_path;
mod snapshots;
mod sources;
mod store;
mod trade_told;
mod walk;
mod wild;
mod words;

/// The law that expected values were written under.
const LAW: law::Law = law::Law::of_rules();
