//! What leaves the engine: the JSON contract, links, what a device keeps, addresses, amounts as people type them. No clock, no page.

pub mod amount;
pub mod calendar;
pub mod carried;
pub mod history;
pub mod items_2;
pub mod json;
pub mod mail;
pub mod publisher;
pub mod route;
pub mod share;
pub mod store;
pub mod trade_told;
pub mod typed;
