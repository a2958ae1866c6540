//! Random histories of one browser: several tabs, storage that refuses and works again, erasures, clears, a hostile site.
//!
//! Every answer is an amount that nobody gave before, so that a ledger which knows nothing of the app can tell where it went.
//! At rest, one that the person neither changed, erased nor deleted is on the device; one that she erased is nowhere.
//! `HISTORIES` asks for more than the usual one.

use std::collections::BTreeMap;

use browser_tests::{Device, Person, Site, Tab, journey};
use support::Random;

use crate::carried::REFUSALS;

const CURRENT: &str = "quatre-voies:courant";
/// Acts in a history, and how many come between two rests.
const ACTS: usize = 30;
const BETWEEN_RESTS: usize = 10;
/// The amount of the hostile site.
const STRANGE: u32 = 66_666;

/// How storage fails in a page, until it is loaded again.
const FAULTS: [&str; 3] = [
    "const set = Storage.prototype.setItem; Storage.prototype.setItem = function (...pair) { \
     if (this === localStorage) throw new DOMException('full', 'QuotaExceededError'); return set.apply(this, pair) }",
    "Object.defineProperty(window, 'localStorage', { configurable: true, get() { throw new DOMException('blocked', 'SecurityError') } })",
    REFUSALS[2],
];

/// What became of an answer as far as the person knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    /// It must be somewhere.
    Live,
    /// Changed, or lost with what another hand cleared: anywhere or nowhere.
    Free,
    /// Erased: it must be nowhere.
    Erased,
}

/// A tab on the questionnaire, and whether its page lacks storage.
struct Open {
    tab: Tab,
    at_fault: bool,
}

struct World<'a> {
    person: &'a Person,
    other: &'a Site,
    ours: String,
    tabs: Vec<Open>,
    ledger: BTreeMap<u32, Fate>,
    random: Random,
    told: Vec<String>,
}

impl World<'_> {
    fn next_amount(&mut self) -> u32 {
        let amount = 10_101 + u32::try_from(self.ledger.len()).unwrap_or_default();
        self.ledger.insert(amount, Fate::Live);
        amount
    }

    fn frees(&mut self, texts: &str) {
        for (amount, fate) in &mut self.ledger {
            if *fate == Fate::Live && says(texts, *amount) {
                *fate = Fate::Free;
            }
        }
    }

    /// What the device keeps under our names, but for the attempt under way.
    async fn elsewhere(&self) -> String {
        let script = "return Object.entries(localStorage).filter(([key]) => key !== arguments[0]).map(([, text]) => text).join(' ')";
        self.person
            .learns(&script.replace("arguments[0]", &format!("'{CURRENT}'")))
            .await
    }

    async fn acts(&mut self) {
        let tab = self.random.below(self.tabs.len());
        self.person.looks_at(&self.tabs[tab].tab).await;
        let act = self.random.below(20);
        // Where nothing is kept, she stays on the page, or loads it again.
        let act = if self.tabs[tab].at_fault && act > 12 { 0 } else { act };
        self.told.push(format!("tab {tab}: act {act}"));
        match act {
            0..=7 => self.answers().await,
            8 | 9 if !self.tabs[tab].at_fault => self.fails(tab).await,
            8..=10 => self.reloads(tab).await,
            11 | 12 => self.goes_back().await,
            13 => self.erases_one().await,
            14 => self.erases_everything().await,
            15 => self.clears().await,
            16 => self.is_opened_by_a_hostile_site(tab).await,
            17 => self.puts_aside().await,
            18 => self.changes_the_list().await,
            _ => self.imports().await,
        }
    }

    /// Answers, in a field that shows what the answer takes the place of.
    async fn answers(&mut self) {
        let person = self.person;
        if !person.address().await.path().ends_with("/questionnaire/") {
            person.open("questionnaire#f_ca").await;
        }
        person.runs("location.hash = '#f_ca'").await;
        person.arrives_at("f_ca").await;
        let field = "#champ-f_ca, input#f_ca";
        let shown = person
            .value_of(field)
            .await
            .replace(|sign: char| !sign.is_ascii_digit(), "");
        let kept = person
            .learns(&format!(
                "try {{ return localStorage.getItem('{CURRENT}') }} catch {{ return '' }}"
            ))
            .await;
        self.frees(&format!(":{shown},{kept}"));
        let amount = self.next_amount();
        let typed = format!(
            "const field = document.querySelector('{field}'); field.value = '{amount}'; \
             for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, {{ bubbles: true }}))"
        );
        person.runs(&typed).await;
        self.told.push(format!("  {amount} in the place of {shown}"));
    }

    async fn fails(&mut self, tab: usize) {
        if !self.person.address().await.path().ends_with("/questionnaire/") {
            self.person.open("questionnaire#f_ca").await;
        }
        let fault = self.random.below(FAULTS.len());
        self.person.runs(FAULTS[fault]).await;
        self.tabs[tab].at_fault = true;
        self.told.push(format!("  fault {fault}"));
        self.answers().await;
    }

    async fn reloads(&mut self, tab: usize) {
        self.person.reload().await;
        self.tabs[tab].at_fault = false;
    }

    async fn goes_back(&self) {
        if self.person.address().await.path().ends_with("/questionnaire/") {
            for place in ["#f_ca", "#mot_gain"] {
                self.person.runs(&format!("location.hash = '{place}'")).await;
            }
            self.person.arrives_at("mot_gain").await;
            self.person.go_back().await;
            self.person.arrives_at("f_ca").await;
        }
    }

    async fn erases_one(&mut self) {
        if self.person.count("#effacer").await == 0 {
            return;
        }
        let others = self.elsewhere().await;
        self.person.click("#effacer").await;
        self.person.click("#effacer-oui").await;
        self.goes_from_the_device().await;
        for (amount, fate) in &mut self.ledger {
            if *fate == Fate::Live && !says(&others, *amount) {
                *fate = Fate::Erased;
            }
        }
    }

    async fn erases_everything(&mut self) {
        self.person.open("vie-privee").await;
        self.person.click("#tout-effacer").await;
        self.person.click("#tout-effacer-oui").await;
        self.goes_from_the_device().await;
        self.ledger.values_mut().for_each(|fate| *fate = Fate::Erased);
    }

    async fn goes_from_the_device(&self) {
        let gone = async || self.person.stored(CURRENT).await.is_none();
        self.person.until("nothing on the device", gone).await;
    }

    /// By the settings of the browser: what the tabs still show is written again by them, the list is not.
    async fn clears(&mut self) {
        let others = self.elsewhere().await;
        self.frees(&others);
        // Without its mark, nobody can tell an erasure any more.
        self.ledger
            .values_mut()
            .filter(|fate| **fate == Fate::Erased)
            .for_each(|fate| *fate = Fate::Free);
        self.person.runs("localStorage.clear()").await;
        self.answers().await;
    }

    async fn is_opened_by_a_hostile_site(&self, tab: usize) {
        let stranger = format!(
            "{CURRENT}\n{{\"format\":1,\"answers\":{{\"version\":\"items-3\",\"mode\":\"complet\",\"f_ca\":{STRANGE}}},\"at\":\"f_ca\",\"finished\":false}}\n"
        );
        let named = serde_json::json!([format!("{}questionnaire/", self.ours), stranger]);
        let theirs = self.person.opens_a_tab().await;
        self.person.open_link(&self.other.seen_from_elsewhere()).await;
        let tabs = self.person.tabs().await;
        self.person.runs(&format!("window.opened = open(...{named})")).await;
        self.person.follows_to_the_new_tab(tabs).await;
        self.person.sees_it_ready().await;
        self.person.leaves_for(&theirs).await;
        self.person.leaves_for(&self.tabs[tab].tab).await;
    }

    async fn puts_aside(&mut self) {
        self.person.open("essais").await;
        if self.person.count(".new-attempt").await > 0 {
            self.person.click(".new-attempt").await;
            self.person.sees("a[data-mode=complet]").await;
        }
    }

    async fn changes_the_list(&mut self) {
        self.person.open("essais").await;
        if self.person.count(".attempts .delete").await == 0 {
            return;
        }
        if self.random.below(2) == 0 {
            self.person.click(".attempts .rename").await;
            self.person.types_instead(".attempts .naming__field", "Autre nom").await;
            self.person.click(".attempts .naming button[type=submit]").await;
            return;
        }
        let before = self.elsewhere().await;
        self.person.click(".attempts .delete").await;
        self.person.sees("#annuler").await;
        if self.random.below(2) == 0 {
            self.person.reads().await;
            self.person.click("#annuler").await;
            return;
        }
        let after = self.elsewhere().await;
        for (amount, fate) in &mut self.ledger {
            if *fate == Fate::Live && says(&before, *amount) && !says(&after, *amount) {
                *fate = Fate::Free;
            }
        }
    }

    async fn imports(&mut self) {
        self.person.open("essais").await;
        let amount = self.next_amount();
        let file = format!("{{\"f_activite\":\"conseil\",\"f_ca\":{amount}}}");
        self.person
            .chooses_file("#fichier", &format!("essai-{amount}.json"), file.as_bytes())
            .await;
        let said = async || self.person.text_of(".file-said").await.contains("ajouté");
        self.person.until("an attempt added", said).await;
    }

    /// Storage works again everywhere, and every page is loaded again.
    async fn rests(&mut self) {
        for _ in 0..2 {
            for tab in &mut self.tabs {
                self.person.looks_at(&tab.tab).await;
                self.person.reload().await;
                tab.at_fault = false;
            }
        }
        // What waits for the list is taken in when it is read.
        self.person.open("essais").await;
        let kept = self.person.learns("return Object.values(localStorage).join(' ')").await;
        assert!(
            !says(&kept, STRANGE),
            "what a stranger gave is kept\n{kept}\n{}",
            self.told.join("\n")
        );
        for (amount, fate) in &self.ledger {
            let wrong = match fate {
                Fate::Live => !says(&kept, *amount),
                Fate::Erased => says(&kept, *amount),
                Fate::Free => false,
            };
            assert!(!wrong, "{amount} should be {fate:?}\n{kept}\n{}", self.told.join("\n"));
        }
    }
}

/// Whether a text has this amount as an answer.
fn says(text: &str, amount: u32) -> bool {
    [",", "}"].iter().any(|end| text.contains(&format!(":{amount}{end}")))
}

#[test]
fn no_history_loses_an_answer_nor_brings_an_erased_one_back() {
    let many = std::env::var("HISTORIES")
        .ok()
        .and_then(|many| many.parse().ok())
        .unwrap_or(1);
    for seed in 1..=many {
        journey(&format!("history-{seed}"), async |stage| {
            let (person, other) = (stage.person(Device::Desktop).await, Site::of_somebody_else());
            person.visits(&other.seen_from_elsewhere());
            person.open("questionnaire#f_ca").await;
            let mut tabs = vec![Open {
                tab: person.tab().await,
                at_fault: false,
            }];
            for _ in 1..=(1 + seed % 2) {
                let tab = person.opens_a_tab().await;
                person.open("questionnaire#f_ca").await;
                tabs.push(Open { tab, at_fault: false });
            }
            let mut world = World {
                person: &person,
                other: &other,
                ours: stage.site().home(),
                tabs,
                ledger: BTreeMap::new(),
                random: Random::new(seed),
                told: Vec::new(),
            };
            for act in 1..=ACTS {
                world.acts().await;
                if act % BETWEEN_RESTS == 0 {
                    world.rests().await;
                }
            }
        });
    }
}
