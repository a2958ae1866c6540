//! Answering questions with the mouse (or a finger), or with the keyboard alone.

use fantoccini::key::Key;

use crate::person::Person;

/// What a person answers to one question.
#[derive(Clone, Copy, Debug)]
pub enum Answer {
    /// One option, or the item's own « je ne sais pas ».
    One(&'static str),
    /// Several boxes.
    Several(&'static [&'static str]),
    /// Whole euros, as typed.
    Euros(&'static str),
    /// First and second of three; the third follows.
    Rank(&'static str, &'static str),
    /// Continue on an empty field; only an optional amount accepts it.
    Nothing,
}

/// What a person uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// Mouse, or finger on a phone.
    Mouse,
    /// Tab, arrows, space and enter; nothing else.
    Keyboard,
}

/// Enough to cross any page with Tab.
const MOST_TABS: u32 = 60;
/// More than the options of any list.
const MOST_OPTIONS: u32 = 60;
/// More than the options of any question.
const MOST_ARROWS: u32 = 20;

impl Person {
    /// Answers every question asked, whatever the order, until the recap.
    pub async fn answers_all(&self, hand: Hand, answers: &[(&str, Answer)]) {
        for _ in 0..=answers.len() {
            let question = self.question_id().await;
            if question == "recapitulatif" {
                return;
            }
            let answer = answers
                .iter()
                .find(|(item, _)| *item == question)
                .map(|(_, answer)| *answer);
            let heading = self.heading().await;
            self.answers(
                hand,
                &question,
                answer.unwrap_or_else(|| panic!("« {question} » was not expected")),
            )
            .await;
            self.continues(hand).await;
            // The address changes first: what is pressed before the page follows would be lost.
            self.until(&format!("what follows {question}"), async || {
                self.question_id().await != question && self.heading().await != heading
            })
            .await;
        }
        panic!("more questions than answers: a question came twice");
    }

    /// Gives an answer to the question on screen.
    pub async fn answers(&self, hand: Hand, item: &str, answer: Answer) {
        match answer {
            Answer::One(option) => self.picks(hand, item, option).await,
            Answer::Several(options) => {
                for option in options {
                    self.ticks(hand, item, option).await;
                }
            }
            Answer::Euros(amount) => {
                self.activates_field(hand, &format!("#champ-{item}, input#{item}"))
                    .await;
                self.types(amount).await;
            }
            Answer::Rank(first, second) => {
                for reason in [first, second] {
                    self.activates(hand, &format!("button[data-option='{reason}']")).await;
                }
            }
            // A press that follows « Continuer » at once would be its echo.
            Answer::Nothing => self.reads().await,
        }
    }

    /// Presses « Continuer », unless the page has gone on by itself after the answer.
    pub async fn continues(&self, hand: Hand) {
        if self.was_led_here().await {
            return;
        }
        self.activates(hand, "button[type=submit]").await;
    }

    /// Uses a link or a button.
    pub async fn activates(&self, hand: Hand, css: &str) {
        match hand {
            Hand::Mouse => self.click(css).await,
            Hand::Keyboard => {
                self.tabs_to(css).await;
                self.press(Key::Enter).await;
            }
        }
    }

    /// Presses Tab until what matches has the focus.
    pub async fn tabs_to(&self, css: &str) {
        self.sees(css).await;
        for _ in 0..MOST_TABS {
            if self.is_focused(css).await {
                return;
            }
            self.press(Key::Tab).await;
        }
        panic!("{css} cannot be reached with Tab");
    }

    /// Presses Down in the list that has the focus until it holds this value.
    pub async fn arrows_to_option(&self, list: &str, value: &str) {
        for _ in 0..MOST_OPTIONS {
            if self.value_of(list).await == value {
                return;
            }
            self.press(Key::Down).await;
        }
        panic!("{value} cannot be reached in {list}");
    }

    async fn activates_field(&self, hand: Hand, css: &str) {
        match hand {
            Hand::Mouse => self.click(css).await,
            Hand::Keyboard => self.tabs_to(css).await,
        }
    }

    async fn picks(&self, hand: Hand, item: &str, option: &str) {
        let wanted = format!("input[name='{item}'][value='{option}']");
        match hand {
            Hand::Mouse if self.leads_on(item).await => {
                let (heading, closed) = (self.heading().await, self.closed_ways().await);
                self.click_label_of(item, option).await;
                if self.last_press_weighed().await {
                    return self.is_led_on_from(item, &heading, closed).await;
                }
            }
            Hand::Mouse => self.click_label_of(item, option).await,
            Hand::Keyboard => {
                self.tabs_to(&format!("input[name='{item}']")).await;
                self.arrows_to(&wanted).await;
            }
        }
        self.until(&format!("{item}: {option} chosen"), async || {
            self.is_checked(&wanted).await
        })
        .await;
    }

    /// Whether a press on an option of the question on screen is to go on by itself: on a first answer, but that of the trade.
    async fn leads_on(&self, item: &str) -> bool {
        let answered = format!("form.question input[name='{item}']:checked");
        let options = format!("form.question input[type=radio][name='{item}']");
        self.sees(&format!("input[name='{item}']")).await;
        item != "f_activite" && self.count(&options).await > 0 && self.count(&answered).await == 0
    }

    async fn arrows_to(&self, wanted: &str) {
        for _ in 0..MOST_ARROWS {
            if self.is_focused(wanted).await {
                break;
            }
            self.press(Key::Down).await;
        }
        if !self.is_checked(wanted).await {
            self.press(' ').await;
        }
    }

    async fn ticks(&self, hand: Hand, item: &str, option: &str) {
        let wanted = format!("input[name='{item}'][value='{option}']");
        match hand {
            Hand::Mouse => self.click_label_of(item, option).await,
            Hand::Keyboard => {
                self.tabs_to(&wanted).await;
                self.press(' ').await;
            }
        }
        self.until(&format!("{item}: {option} ticked"), async || {
            self.is_checked(&wanted).await
        })
        .await;
    }
}
