//! What is told of a trade: what changed since the one told before, and which answer to its question the answers come from.
#![cfg_attr(
    not(any(target_arch = "wasm32", test)),
    allow(dead_code, reason = "the page is the only user")
)]

use trades::{ANSWERED, Trade, Trades};

/// The item that a trade says whatever its question: a diploma or a permit, which is asked of nobody.
const NEVER_ASKED: &str = "f_exigence";

/// What a trade says.
pub(super) struct Said<'a> {
    /// Its permanent number.
    pub(super) number: u16,
    /// Item and option.
    pub(super) answers: Vec<(&'static str, &'a str)>,
}

impl Said<'_> {
    fn option(&self, item: &str) -> Option<&str> {
        let mut answers = self.answers.iter();
        answers.find(|(id, _)| *id == item).map(|(_, option)| *option)
    }
}

/// What changed from one main trade to the next, as `exchange::trade_told` reads it.
///
/// Of the same trade, only what its answers change; of another one, what it does not say is asked again. Without a trade,
/// answers stay.
pub(super) fn news(before: Option<&Said<'_>>, now: Option<&Said<'_>>) -> String {
    let Some(now) = now else {
        return "f_metier=".to_owned();
    };
    let same_trade = before.is_some_and(|before| before.number == now.number);
    let change = |item: &&str| {
        let (was, is) = (before.and_then(|before| before.option(item)), now.option(item));
        let unsaid = is.is_none() && !same_trade;
        (was != is || unsaid).then(|| format!("{item}={}", is.unwrap_or_default()))
    };
    let number = (!same_trade).then(|| format!("f_metier={}", now.number));
    let told: Vec<String> = number.into_iter().chain(ANSWERED.iter().filter_map(change)).collect();
    told.join(" ")
}

/// The only answer to the question of a trade that these answers, `item=option` apart by spaces, can come from.
pub(super) fn branch_answer(list: &Trades, trade: &Trade, kept: &str) -> Option<usize> {
    let kept: Vec<(&str, &str)> = kept.split(' ').filter_map(|pair| pair.split_once('=')).collect();
    let demands = kept.iter().filter(|(item, _)| *item == NEVER_ASKED).count();
    let options = trade.branch.as_ref()?.options.len();
    let comes_from = |&rank: &usize| {
        let said = list.outcome(trade, Some(rank)).answers;
        let demanded = said.iter().filter(|(item, _)| *item == NEVER_ASKED).count();
        demanded == demands && said.iter().all(|pair| kept.contains(pair))
    };
    let mut found = (0..options).filter(comes_from);
    found.next().filter(|_| found.next().is_none())
}
