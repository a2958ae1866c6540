//! What was typed, what was found, what was chosen: plain values, without a page.
#![cfg_attr(
    not(any(target_arch = "wasm32", test)),
    allow(dead_code, reason = "the page is the only user")
)]

use trades::{Found, Index, LIST, Outcome, Trade, Trades, Unreadable};

/// As many trades are shown: the right one is nearly always among the first three.
const SHOWN: usize = 6;

/// A trade that the person chose, and their answer to its question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Named {
    /// Rank in the list.
    trade: usize,
    /// Rank of the answer, once given.
    answer: Option<usize>,
}

/// The field.
pub(super) struct Field {
    list: Trades,
    index: Index,
    found: Vec<Found>,
    /// Rank among what was found, for who uses the arrows.
    active: Option<usize>,
    /// What was chosen, the main one first.
    named: Vec<Named>,
    /// Whether another trade is being looked for.
    looking: bool,
}

impl Field {
    /// An empty field on the list that goes with this program.
    ///
    /// # Errors
    /// When that list cannot be read.
    pub(super) fn new() -> Result<Self, Unreadable> {
        let list = Trades::read(LIST)?;
        Ok(Self {
            index: Index::new(&list),
            list,
            found: Vec::new(),
            active: None,
            named: Vec::new(),
            looking: true,
        })
    }

    /// Looks for what is typed.
    pub(super) fn look_for(&mut self, text: &str) {
        self.found = self.index.find(text, SHOWN);
        self.active = None;
    }

    /// The trades found, the best first, each with the words that answered when they are not its name.
    pub(super) fn found(&self) -> Vec<(&Trade, Option<&str>)> {
        let row = |found: &Found| {
            let trade = self.list.trades.get(found.trade)?;
            let synonym = found.synonym.map(|_| trades::why(&self.list, found));
            Some((trade, synonym))
        };
        self.found.iter().filter_map(row).collect()
    }

    /// The trade that the arrows are on.
    pub(super) const fn active(&self) -> Option<usize> {
        self.active
    }

    /// Moves from one trade found to the next or the one before, round and round.
    pub(super) fn step(&mut self, forwards: bool) {
        let count = self.found.len();
        self.active = match (count, self.active, forwards) {
            (0, ..) => None,
            (_, None, true) => Some(0),
            (_, None, false) => Some(count - 1),
            (_, Some(here), true) => Some((here + 1) % count),
            (_, Some(here), false) => Some((here + count - 1) % count),
        };
    }

    /// Closes what was found.
    pub(super) fn close(&mut self) {
        self.found.clear();
        self.active = None;
    }

    /// Chooses the trade found at this rank: the main one, or one more.
    pub(super) fn choose(&mut self, rank: usize) {
        let Some(found) = self.found.get(rank) else { return };
        let trade = found.trade;
        self.named.retain(|named| named.trade != trade);
        self.named.push(Named { trade, answer: None });
        self.looking = false;
        self.close();
    }

    /// The trades chosen, the main one first, each with what follows from it.
    pub(super) fn named(&self) -> Vec<Outcome<'_>> {
        let outcome = |named: &Named| Some(self.list.outcome(self.list.trades.get(named.trade)?, named.answer));
        self.named.iter().filter_map(outcome).collect()
    }

    /// The question of the main trade, while it has one, with the rank of the answer given.
    pub(super) fn question(&self) -> Option<(&trades::Branch, Option<usize>)> {
        let main = self.named.first()?;
        let branch = self.list.trades.get(main.trade)?.branch.as_ref()?;
        Some((branch, main.answer))
    }

    /// Answers the question of the main trade.
    pub(super) fn answer(&mut self, rank: usize) {
        if let Some(main) = self.named.first_mut() {
            main.answer = Some(rank);
        }
    }

    /// Puts a trade first.
    pub(super) fn put_first(&mut self, rank: usize) {
        if rank < self.named.len() {
            let named = self.named.remove(rank);
            self.named.insert(0, named);
        }
    }

    /// Takes a trade away; without any, one is looked for again.
    pub(super) fn remove(&mut self, rank: usize) {
        if rank < self.named.len() {
            self.named.remove(rank);
        }
        self.looking = self.named.is_empty();
    }

    /// Forgets what was chosen: another activity was.
    pub(super) fn forget(&mut self) {
        self.named.clear();
        self.looking = true;
        self.close();
    }

    /// Looks for one more trade.
    pub(super) fn look_for_another(&mut self) {
        self.looking = true;
    }

    /// Whether a trade is being looked for.
    pub(super) const fn is_looking(&self) -> bool {
        self.looking
    }

    /// What the main trade answers, `item=option` apart by spaces; an empty text while its question waits, none without a trade.
    pub(super) fn answers(&self) -> Option<String> {
        if self.question().is_some_and(|(_, answer)| answer.is_none()) {
            return Some(String::new());
        }
        let named = self.named();
        let main = named.first()?;
        let pairs = main.answers.iter().map(|(item, option)| format!("{item}={option}"));
        Some(pairs.collect::<Vec<_>>().join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(text: &str) -> Field {
        let mut field = Field::new().expect("the list");
        field.look_for(text);
        field
    }

    fn names(field: &Field) -> Vec<String> {
        field.named().iter().map(|outcome| outcome.trade.id.clone()).collect()
    }

    #[test]
    fn the_arrows_go_round_what_was_found() {
        let mut field = field("vélo");
        assert!(field.found().len() > 1);
        field.step(false);
        assert_eq!(field.active(), Some(field.found().len() - 1));
        field.step(true);
        assert_eq!(field.active(), Some(0));
        field.look_for("zzzz");
        field.step(true);
        assert_eq!((field.found().len(), field.active()), (0, None));
    }

    #[test]
    fn a_trade_with_a_question_answers_nothing_before_it_is_answered() {
        let mut field = field("gâteaux");
        field.choose(0);
        assert_eq!(field.answers().as_deref(), Some(""));
        field.answer(1);
        assert_eq!(
            field.answers().as_deref(),
            Some("f_activite=alimentaire f_aliments=secs")
        );
        assert!(!field.is_looking());
    }

    #[test]
    fn several_trades_are_kept_the_main_one_first() {
        let mut field = field("taxi");
        field.choose(0);
        field.look_for_another();
        field.look_for("terrassement");
        field.choose(0);
        assert_eq!(names(&field), ["taxi", "terrassier"]);
        assert!(
            field
                .answers()
                .is_some_and(|answers| answers.contains("f_activite=transport"))
        );
        field.put_first(1);
        assert!(
            field
                .answers()
                .is_some_and(|answers| answers.contains("f_exigence=aucune"))
        );
        field.remove(0);
        field.remove(0);
        assert!(field.is_looking() && field.answers().is_none());
    }

    #[test]
    fn a_trade_named_twice_is_kept_once() {
        let mut field = field("taxi");
        field.choose(0);
        field.look_for("taxi");
        field.choose(0);
        field.choose(9);
        assert_eq!(names(&field), ["taxi"]);
    }

    #[test]
    fn another_activity_forgets_what_was_chosen() {
        let mut field = field("taxi");
        field.choose(0);
        field.forget();
        assert!(field.is_looking() && field.named().is_empty() && field.answers().is_none());
    }
}
