//! What was typed, what was found, what was chosen: plain values, without a page.
#![cfg_attr(
    not(any(target_arch = "wasm32", test)),
    allow(dead_code, reason = "the page is the only user")
)]

use super::told::{Said, branch_answer, news};
use trades::{Found, Index, Outcome, Trade, Trades, Unreadable};

/// As many trades are shown: the right one is nearly always among the first three.
const SHOWN: usize = 6;

/// How many trades are made ready at once: a fiftieth of a second on a slow phone.
const AT_ONCE: usize = 50;

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
    /// The main one as the questionnaire was told it last.
    told: Option<Named>,
    /// Whether the answers kept may come from an answer to its question that nobody knows any more.
    unsure: bool,
    /// Whether another trade is being looked for.
    looking: bool,
}

impl Field {
    /// An empty field on the list that goes with this program.
    ///
    /// # Errors
    /// When that list cannot be read.
    pub(super) fn new() -> Result<Self, Unreadable> {
        Ok(Self {
            list: Trades::read(words::trade_list())?,
            index: Index::default(),
            found: Vec::new(),
            active: None,
            named: Vec::new(),
            told: None,
            unsure: false,
            looking: true,
        })
    }

    /// Makes a part of the list ready to be looked in; false once all of it is.
    pub(super) fn makes_ready(&mut self) -> bool {
        self.index.reads_on(&self.list, AT_ONCE)
    }

    /// Looks for what is typed.
    pub(super) fn look_for(&mut self, text: &str) {
        while self.makes_ready() {}
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

    /// Chooses the trade found at this rank: the main one, or one more; one that is already there stays where it is.
    pub(super) fn choose(&mut self, rank: usize) {
        let Some(found) = self.found.get(rank) else { return };
        let trade = found.trade;
        if self.named.iter().all(|named| named.trade != trade) {
            self.named.push(Named { trade, answer: None });
        }
        self.looking = false;
        self.close();
    }

    /// Shows again the trade that the answers keep, with the answer to its question where they tell it.
    ///
    /// What is shown stays when that trade is the main one; a number that this list does not know shows none.
    pub(super) fn restore(&mut self, number: Option<u16>, kept: &str) {
        let numbered = |number| self.list.trades.iter().position(|trade| trade.number == number);
        let trade = number.and_then(numbered);
        if trade == self.named.first().map(|main| main.trade) {
            return;
        }
        self.forget();
        if let Some(trade) = trade {
            let answer = branch_answer(&self.list, &self.list.trades[trade], kept);
            self.named.push(Named { trade, answer });
            self.told = self.named.first().copied();
            self.unsure = self.question().is_some_and(|(_, answer)| answer.is_none());
            self.looking = false;
        }
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
        self.told = None;
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

    /// What the questionnaire must know since it was told last, as `exchange::trade_told` reads it; none when the main trade
    /// and the answer to its question are what they were.
    pub(super) fn tell(&mut self) -> Option<String> {
        let main = self.named.first().copied();
        if main == self.told {
            return None;
        }
        let before = self.told.filter(|_| !self.unsure);
        let told = news(self.said(before).as_ref(), self.said(main).as_ref());
        (self.told, self.unsure) = (main, false);
        Some(told)
    }

    /// What a trade says once its question is answered; nothing but itself before.
    fn said(&self, named: Option<Named>) -> Option<Said<'_>> {
        let named = named?;
        let trade = self.list.trades.get(named.trade)?;
        let waits = trade.branch.is_some() && named.answer.is_none();
        let answers = self.list.outcome(trade, named.answer).answers;
        Some(Said {
            number: trade.number,
            answers: if waits { Vec::new() } else { answers },
        })
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

    /// The list gives these trades their numbers: `tests/cases/trade_numbers.tsv`.
    fn number(id: &str) -> u16 {
        let rows = include_str!("../../tests/cases/trade_numbers.tsv").lines();
        let mut rows = rows.filter_map(|row| row.split_once('\t'));
        let found = rows.find(|(known, _)| *known == id).expect("a trade");
        found.1.parse().expect("a number")
    }

    /// Looks for a trade and chooses it.
    fn choose(field: &mut Field, text: &str) {
        field.look_for(text);
        field.choose(0);
    }

    #[test]
    fn a_trade_with_a_question_answers_nothing_before_it_is_answered() {
        let mut field = field("gâteaux");
        field.choose(0);
        let told = field.tell().expect("another trade");
        let asked_again = "f_activite= f_exigence= f_aliments= f_graphisme= f_reglementee= f_nature=";
        assert_eq!(told, format!("f_metier={} {asked_again}", number("cake_designer")));
        field.answer(1);
        assert_eq!(field.tell().as_deref(), Some("f_activite=alimentaire f_aliments=secs"));
        // C. artisanat L121-1: fresh pastry asks for a diploma, dry cakes do not; the activity is the same.
        field.answer(0);
        assert_eq!(field.tell().as_deref(), Some("f_aliments=frais"));
        field.answer(0);
        assert_eq!(field.tell(), None, "the same answer is told once");
        assert!(!field.is_looking());
    }

    #[test]
    fn another_trade_is_told_only_when_it_is_the_main_one() {
        let mut field = field("taxi");
        field.choose(0);
        let told = field.tell().expect("a trade");
        assert!(told.contains("f_activite=transport f_exigence=carte"), "{told}");
        field.look_for_another();
        choose(&mut field, "terrassement");
        assert_eq!(
            (names(&field), field.tell()),
            (vec!["taxi".into(), "terrassier".into()], None)
        );
        choose(&mut field, "taxi");
        assert_eq!(
            (names(&field), field.tell()),
            (vec!["taxi".into(), "terrassier".into()], None)
        );
        field.put_first(1);
        let told = field.tell().expect("another main trade");
        assert!(
            told.starts_with(&format!("f_metier={} ", number("terrassier"))),
            "{told}"
        );
        assert!(
            told.contains("f_activite=artisanat_batiment f_exigence=aucune"),
            "{told}"
        );
        field.remove(1);
        assert_eq!(field.tell(), None, "the main one is the same");
        field.remove(0);
        assert_eq!(
            field.tell().as_deref(),
            Some("f_metier="),
            "its answers stay until another is chosen"
        );
        assert!(field.is_looking() && field.tell().is_none());
    }

    /// Both are paid as services: an answer changed by hand to what is paid stays.
    #[test]
    fn what_two_main_trades_say_alike_is_not_told_again() {
        let mut field = field("taxi");
        field.choose(0);
        field.look_for_another();
        choose(&mut field, "vtc");
        field.tell();
        assert_eq!(names(&field).len(), 2);
        field.put_first(1);
        let told = field.tell().expect("another main trade");
        assert!(!told.contains("f_activite"), "{told}");
    }

    #[test]
    fn a_trade_named_twice_is_kept_once() {
        let mut field = field("taxi");
        field.choose(0);
        choose(&mut field, "taxi");
        field.choose(9);
        assert_eq!(names(&field), ["taxi"]);
    }

    #[test]
    fn another_activity_forgets_what_was_chosen() {
        let mut field = field("taxi");
        field.choose(0);
        field.tell();
        field.forget();
        assert!(field.is_looking() && field.named().is_empty() && field.tell().is_none());
        choose(&mut field, "taxi");
        assert!(field.tell().is_some_and(|told| told.contains("f_activite=transport")));
    }

    #[test]
    fn a_kept_trade_is_shown_again_and_tells_nothing() {
        let mut field = Field::new().expect("the list");
        field.restore(Some(number("taxi")), "f_activite=transport f_exigence=carte");
        assert_eq!((names(&field), field.is_looking()), (vec!["taxi".into()], false));
        assert_eq!(field.tell(), None);
        field.look_for_another();
        choose(&mut field, "terrassement");
        field.restore(Some(number("taxi")), "f_activite=transport f_exigence=carte");
        assert_eq!(names(&field), ["taxi", "terrassier"], "the same trade: nothing is lost");
        field.restore(Some(3_843), "");
        assert!(
            field.named().is_empty() && field.is_looking(),
            "a number of a later list"
        );
        field.restore(Some(number("taxi")), "");
        field.restore(None, "");
        assert!(
            field.named().is_empty() && field.is_looking(),
            "other answers took their place"
        );
    }

    #[test]
    fn the_answer_to_the_question_of_a_kept_trade_is_told_by_the_others() {
        let restored = |kept: &str| {
            let mut field = Field::new().expect("the list");
            field.restore(Some(number("cake_designer")), kept);
            field.question().expect("a question").1
        };
        assert_eq!(restored("f_activite=alimentaire f_aliments=frais"), Some(0));
        assert_eq!(restored("f_activite=alimentaire f_aliments=secs"), Some(1));
        assert_eq!(restored("f_activite=alimentaire f_aliments=plusieurs"), None);
        assert_eq!(restored(""), None);
    }

    /// What an answer that nobody knows any more had said does not stay beside the new one.
    #[test]
    fn a_question_asked_again_tells_all_of_its_answer() {
        let mut field = Field::new().expect("the list");
        field.restore(
            Some(number("cake_designer")),
            "f_activite=alimentaire f_aliments=plusieurs",
        );
        field.look_for_another();
        assert_eq!(field.tell(), None, "nothing was answered yet");
        field.answer(1);
        let told = field.tell().expect("an answer");
        assert!(
            told.contains("f_activite=alimentaire f_exigence= f_aliments=secs"),
            "{told}"
        );
    }
}
