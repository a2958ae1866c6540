//! A page that the browser translates says what the same page says untranslated, figures first.
//!
//! Two people do the same things, one of them with a translator: everything they read must be the same but for the language.

use browser_tests::{Answer, Device, Hand, Person, Stage, Translator, V01, journey};
use fantoccini::key::Key;

use crate::result::result_of;

/// Someone who reads the page as it is, and someone who reads it translated.
pub(crate) struct Two {
    pub(crate) plain: Person,
    pub(crate) translated: Person,
}

impl Two {
    async fn with(stage: &Stage, translator: Translator) -> Self {
        let plain = stage.person(Device::Desktop).await;
        let translated = stage.person(Device::Desktop).await;
        translated.reads_translated(translator).await;
        Self { plain, translated }
    }

    /// Each does it in turn.
    pub(crate) async fn both(&self, act: impl AsyncFn(&Person)) {
        act(&self.plain).await;
        act(&self.translated).await;
    }

    pub(crate) async fn click(&self, css: &str) {
        self.both(async |person| person.click(css).await).await;
    }

    /// Each does it in turn; what matches then says something else than before to the one who reads it as it is, and the
    /// same to both.
    pub(crate) async fn change(&self, css: &str, when: &str, act: impl AsyncFn(&Person)) {
        let before = compared(&self.plain, css).await;
        self.both(act).await;
        let other = async || compared(&self.plain, css).await != before;
        self.plain
            .until(&format!("something else in {css}, {when}"), other)
            .await;
        self.agree_on(css, when).await;
    }

    /// Waits until what matches says the same to both.
    pub(crate) async fn agree_on(&self, css: &str, when: &str) {
        let mut texts = [String::new(), String::new()];
        for _ in 0..LOOKS {
            texts = [compared(&self.plain, css).await, compared(&self.translated, css).await];
            if texts[0] == texts[1] {
                return;
            }
            self.plain.blinks().await;
        }
        let [plain, translated] = texts.map(|text| text.split(' ').map(str::to_owned).collect::<Vec<_>>());
        let other = plain.iter().zip(&translated).position(|(one, other)| one != other);
        let around = other.unwrap_or(plain.len().min(translated.len())).saturating_sub(8);
        let near = |words: &[String]| {
            words
                .iter()
                .skip(around)
                .take(20)
                .cloned()
                .collect::<Vec<_>>()
                .join(" ")
        };
        panic!(
            "{when}:\n  plain      … {}\n  translated … {}",
            near(&plain),
            near(&translated)
        );
    }
}

/// What depends on how fast each goes, and on what their browsers asked for.
const TIMED: &str = ".too-fast, .requests";
/// How many times two pages are compared before they are said to differ: 15 s in all, as everything else that is waited for.
const LOOKS: u32 = 150;
/// Every kind of question comes among the first.
const MOST_QUESTIONS: usize = 28;

/// What a person reads, folded parts included, without the language: capitals, one space between words.
pub(crate) async fn compared(person: &Person, css: &str) -> String {
    let text = person.whole_text_without(css, TIMED).await.to_uppercase();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[expect(clippy::needless_pass_by_value, reason = "stories are written where they are played")]
pub(crate) fn with_each(name: &str, story: impl AsyncFn(&Two)) {
    for translator in Translator::ALL {
        let name = format!("{name}-{translator:?}").to_lowercase();
        journey(&name, async |stage| story(&Two::with(stage, translator).await).await);
    }
}

#[test]
fn every_question_and_the_recap_say_the_same_once_translated() {
    with_each("translated-questions", async |two| {
        two.both(async |person| person.open("questionnaire#complet").await)
            .await;
        for (item, answer) in V01.iter().take(MOST_QUESTIONS) {
            two.both(async |person| person.arrives_at(item).await).await;
            two.agree_on("main", item).await;
            two.both(async |person| {
                // Without an answer first: what is missing is said in the same words.
                person.reads().await;
                person.continues(Hand::Mouse).await;
            })
            .await;
            if !matches!(answer, Answer::Nothing) {
                two.agree_on("main", &format!("{item}, without an answer")).await;
                two.both(async |person| person.answers(Hand::Mouse, item, *answer).await)
                    .await;
                two.agree_on("main", &format!("{item}, answered")).await;
                two.both(async |person| person.continues(Hand::Mouse).await).await;
            }
        }
        two.both(async |person| person.open("questionnaire#recapitulatif").await)
            .await;
        two.agree_on("main", "the recap").await;
        two.both(async |person| person.click("[data-item=mot_gain] a").await)
            .await;
        two.both(async |person| person.arrives_at("mot_gain").await).await;
        two.agree_on("main", "a question again").await;
    });
}

#[test]
fn the_money_follows_the_figures_once_translated() {
    with_each("translated-money", async |two| {
        two.both(async |person| {
            result_of(person, "v01").await;
        })
        .await;
        two.agree_on("main", "the result").await;
        two.both(unfold_everything).await;
        two.agree_on("main", "the result, unfolded").await;
        for turnover in ["60 000", "150000", "0", "22000"] {
            two.both(async |person| {
                person.types_instead("#argent-ca", turnover).await;
                person.press(Key::Tab).await;
            })
            .await;
            two.agree_on("main", &format!("a turnover of {turnover}")).await;
        }
        two.both(async |person| person.types_instead("#argent-ca", "60 000").await)
            .await;
        two.both(async |person| person.types_instead("#argent-frais", "7 000").await)
            .await;
        two.both(async |person| person.click("#argent-acre").await).await;
        two.agree_on("main", "other hypotheses").await;
        let said = two.translated.whole_text_of(".money").await;
        assert!(!said.contains("22\u{202f}000\u{a0}€ PAR AN"), "{said}");
        for way in ["cae", "portage", "micro", "creation"] {
            let card = format!(".money-card[data-way={way}]");
            let net = two
                .translated
                .attribute(&format!("{card} [data-net]"), "data-net")
                .await;
            let net: i64 = net.and_then(|net| net.parse().ok()).unwrap_or_default();
            let shown = digits(&two.translated.whole_text_of(&format!("{card} .soft")).await);
            assert!(
                shown.contains(&net.abs().to_string()),
                "{way}: {net} a year is not in {shown}"
            );
        }
        two.click(".money__reset").await;
        two.agree_on("main", "the figures of the answers again").await;
    });
}

#[test]
fn another_answer_changes_everything_that_it_changes_once_translated() {
    with_each("translated-what-if", async |two| {
        two.both(async |person| {
            result_of(person, "v09").await;
        })
        .await;
        two.both(unfold_everything).await;
        two.click(".changes .try").await;
        two.agree_on("main", "a change tried").await;
        for (item, value) in [("f_associes", "plusieurs"), ("aut_maitre", "2")] {
            two.both(async |person| person.chooses("#essayer", item).await).await;
            two.agree_on("main", &format!("{item} picked")).await;
            two.both(async |person| {
                let label = format!(".what-if input[name={item}][value='{value}']");
                person.sees(&label).await;
                person.click_label_of(item, value).await;
            })
            .await;
            two.agree_on("main", &format!("{item} tried")).await;
        }
        two.click(".keep-variant").await;
        two.agree_on("main", "the variant kept").await;
        two.click(".changes [data-target]:not([aria-pressed=true])").await;
        two.agree_on("main", "changes towards another way").await;
        two.click(".what-if .revert").await;
        two.agree_on("main", "one's own answers again").await;
        two.both(async |person| person.click_label_of("partage", "complet").await)
            .await;
        two.agree_on("main", "what a link reveals").await;
        two.click(".copy-link").await;
        two.agree_on("main", "a link copied").await;
    });
}

#[test]
fn one_more_question_is_asked_on_the_result_once_translated() {
    with_each("translated-refine", async |two| {
        two.both(async |person| {
            person.open("questionnaire#complet").await;
            person
                .answers(Hand::Mouse, "mot_rang", Answer::Rank("lien", "sens"))
                .await;
            person.opens_the_whole_result().await;
            person.sees(".refine button").await;
        })
        .await;
        for when in ["the first question", "the next one", "the one after"] {
            two.agree_on("main", when).await;
            two.click(".refine .button--quiet").await;
            two.agree_on("main", &format!("{when}, open")).await;
            two.both(async |person| {
                person.reads().await;
                person.click(".refine label.choice--apart").await;
            })
            .await;
            two.agree_on("main", &format!("{when}, answered")).await;
        }
    });
}

#[test]
fn the_attempts_and_their_comparison_say_the_same_once_translated() {
    with_each("translated-attempts", async |two| {
        two.both(async |person| {
            result_of(person, "v01").await;
            person.open("essais").await;
            person.sees(".attempt--present").await;
        })
        .await;
        two.agree_on("main", "one attempt").await;
        two.click(".variant").await;
        two.agree_on("main", "a copy").await;
        two.click(".attempts .rename").await;
        two.both(async |person| {
            person.types_instead(".naming__field", "2027 sans 4 000 €").await;
            person.press(Key::Enter).await;
        })
        .await;
        two.agree_on("main", "a name").await;
        two.click(".compare-ticked").await;
        two.agree_on("main", "nothing to compare").await;
        for side in ["courant", "0"] {
            two.both(async |person| person.click_label_of("comparer", side).await)
                .await;
        }
        two.click(".compare-ticked").await;
        two.both(async |person| person.sees(".compare").await).await;
        two.agree_on("main", "a comparison").await;
        two.both(async |person| person.go_back().await).await;
        two.click(".attempts .delete").await;
        two.agree_on("main", "a deleted attempt").await;
        two.both(async |person| person.reads().await).await;
        two.click("#annuler").await;
        two.agree_on("main", "an attempt brought back").await;
    });
}

#[test]
fn what_is_kept_is_said_the_same_once_translated() {
    with_each("translated-home", async |two| {
        two.both(async |person| {
            result_of(person, "v01").await;
            person.open("").await;
        })
        .await;
        two.agree_on("main", "the first screen").await;
        two.both(async |person| person.click("#effacer").await).await;
        two.both(async |person| person.reads().await).await;
        two.agree_on("footer", "the question before erasing").await;
        two.click("#effacer-oui").await;
        two.agree_on("body > #app", "everything erased").await;
        two.both(async |person| person.open("vie-privee").await).await;
        two.agree_on("main", "nothing stored").await;
    });
}

pub(crate) async fn unfold_everything(person: &Person) {
    person
        .runs("document.querySelectorAll('main details').forEach(fold => fold.open = true)")
        .await;
    if person.count(".money__folds").await > 0 {
        person.unfolds_the_money().await;
    }
    person.reads().await;
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
