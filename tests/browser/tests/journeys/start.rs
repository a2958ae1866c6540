//! The first questions, which need no program: it never comes, is late, comes between two presses, or finds no storage.

use browser_tests::{Answer, Device, Fault, Hand, Person, Stage, journey};
use fantoccini::key::Key;

const CURRENT: &str = "quatre-voies:courant";
const BEGUN: &str = "quatre-voies:debut";
/// What is answered, and where it leads: a trade that asks the most questions, and closes a way at once.
const PATH: [(&str, &str); 6] = [
    ("f_activite", "alimentaire"),
    ("f_aliments", "frais"),
    ("f_horizon", "vivre"),
    ("f_associes", "solo"),
    ("f_invest", "1000_5000"),
    ("f_clients", "mixte"),
];

async fn answers(person: &Person, hand: Hand, path: &[(&str, &'static str)]) {
    for (item, option) in path {
        person.arrives_at(item).await;
        person.answers(hand, item, Answer::One(option)).await;
        person.continues(hand).await;
    }
}

/// Answers from one of the questions to another, by number.
async fn answers_some(person: &Person, from: usize, to: usize) {
    answers(person, Hand::Mouse, &PATH[from..to]).await;
}

async fn has_answered(person: &Person, key: &str, path: &[(&str, &str)]) {
    let kept = person.stored(key).await.unwrap_or_default();
    for (item, option) in path {
        assert!(kept.contains(&format!(r#""{item}":"{option}""#)), "{key}: {kept}");
    }
}

async fn has_the_focus(person: &Person, css: &str) {
    person
        .until(&format!("the focus on {css}"), async || person.is_focused(css).await)
        .await;
}

/// A person whose program is on its way until the site lets it go.
async fn early_person(stage: &Stage, start: &str) -> Person {
    let person = stage.hurried_person(Device::Phone).await;
    stage.site().holds_programs(true);
    person.open_early(start).await;
    person.sees(":root[data-first=here]").await;
    person
}

/// A person whose program never comes.
async fn blocked_person(stage: &Stage) -> Person {
    let person = stage.hurried_person(Device::Phone).await;
    for words in ["quatre-voies-app", "NetworkError", "Load failed"] {
        person.expects_console_error(words);
    }
    stage.site().never_sends(&[".wasm"]);
    person.open_early("questionnaire").await;
    person.sees(":root[data-stopped]").await;
    person
}

#[test]
fn without_a_program_the_first_questions_are_answered_and_kept() {
    journey("start-blocked", async |stage| {
        let person = blocked_person(stage).await;
        assert!(person.is_shown("main h1").await, "it still answers");
        assert!(!person.is_shown(".stopped").await, "it is said after the last of them");
        person.arrives_at("f_activite").await;
        answers_some(&person, 0, 3).await;
        person.arrives_at("f_associes").await;
        assert!(person.text_of(".closed-ways summary").await.contains("1 voie"));
        assert!(person.text_of(".save-status").await.contains("Enregistré"));
        assert!(person.title().await.contains("Quatre Voies"));
        person.meets_no_barrier().await;
        has_answered(&person, BEGUN, &PATH[..3]).await;
        // A reload finds the place and the answers again.
        person
            .runs("document.documentElement.dataset.before = ''; location.reload()")
            .await;
        person
            .sees(":root[data-first=here][data-stopped]:not([data-before])")
            .await;
        person.arrives_at("f_associes").await;
        person.go_back().await;
        person.arrives_at("f_horizon").await;
        assert!(person.is_checked("input[name=f_horizon][value=vivre]").await);
        person.reads().await;
        person.click("#precedent").await;
        person.arrives_at("f_aliments").await;
        assert!(person.is_checked("input[name=f_aliments][value=frais]").await);
        person.reads().await;
        // « Continuer » leads to what has no answer yet.
        person.continues(Hand::Mouse).await;
        answers_some(&person, 3, 6).await;
        person.arrives_at("suite").await;
        person.sees(".stopped").await;
        assert!(person.is_shown(".stopped").await);
        assert!(person.text_of(".stopped").await.contains("y est encore"));
        person.meets_no_barrier().await;
        // Once it comes, everything is there, and the next question is asked.
        stage.site().works_again();
        // A press at once would be the echo of the last answer.
        person.reads().await;
        person.click(".stopped a.button").await;
        person.sees_it_ready().await;
        has_answered(&person, CURRENT, &PATH).await;
        assert_eq!(person.stored(BEGUN).await, None);
    });
}

#[test]
fn with_the_keyboard_alone_nothing_goes_on_by_itself() {
    journey("start-keyboard", async |stage| {
        let person = early_person(stage, "questionnaire/#adapte").await;
        person.arrives_at("f_activite").await;
        has_the_focus(&person, "#question").await;
        person.activates(Hand::Keyboard, "#continuer").await;
        has_the_focus(&person, "#resume-erreurs").await;
        assert!(person.title().await.starts_with("Erreur"));
        person.runs(crate::silent::LATER).await;
        person.meets_no_barrier().await;
        person.press(Key::Tab).await;
        person.press(Key::Enter).await;
        has_the_focus(&person, "#champ-f_activite").await;
        person.press(' ').await;
        person.sees("input[name=f_activite][value=conseil]:checked").await;
        assert_eq!(person.count("#resume-erreurs").await, 0);
        person.press(Key::Enter).await;
        person.arrives_at("f_horizon").await;
        has_the_focus(&person, "#question").await;
        person.tabs_to("input[name=f_horizon]").await;
        person.press(Key::Down).await;
        person.reads().await;
        assert_eq!(person.question_id().await, "f_horizon", "a key waits for « Continuer »");
        stage.site().holds_programs(false);
        person.sees_it_ready().await;
        has_the_focus(&person, "input[name=f_horizon]:checked").await;
        has_answered(&person, CURRENT, &[("f_activite", "conseil"), ("f_horizon", "mission")]).await;
    });
}

#[test]
fn an_error_said_before_the_program_is_still_said_by_it() {
    journey("start-error", async |stage| {
        let person = early_person(stage, "questionnaire").await;
        person.click("#continuer").await;
        has_the_focus(&person, "#resume-erreurs").await;
        stage.site().holds_programs(false);
        person.sees_it_ready().await;
        has_the_focus(&person, "#resume-erreurs").await;
        assert_eq!(person.question_id().await, "f_activite");
    });
}

#[test]
fn a_late_program_takes_over_where_the_person_is() {
    journey("start-late", async |stage| {
        let person = early_person(stage, "questionnaire").await;
        answers_some(&person, 0, 6).await;
        person.arrives_at("suite").await;
        has_the_focus(&person, "#question").await;
        assert!(person.heading().await.contains("La suite arrive"));
        person.runs(crate::silent::LATER).await;
        person
            .until("what is said of a late program", async || {
                person.is_shown(".waiting > .notice").await
            })
            .await;
        person.meets_no_barrier().await;
        stage.site().holds_programs(false);
        person.sees_it_ready().await;
        has_answered(&person, CURRENT, &PATH).await;
        assert_eq!(person.stored(BEGUN).await, None);
        let next = person.question_id().await;
        assert!(next != "suite" && !PATH.iter().any(|(item, _)| *item == next), "{next}");
        has_the_focus(&person, "#question").await;
        person.go_back().await;
        person.arrives_at("f_clients").await;
        assert!(person.is_checked("input[name=f_clients][value=mixte]").await);
        person.no_console_error().await;
    });
}

#[test]
fn a_program_that_comes_between_two_presses_changes_nothing_on_screen() {
    journey("start-between", async |stage| {
        let person = early_person(stage, "questionnaire").await;
        answers_some(&person, 0, 3).await;
        person.arrives_at("f_associes").await;
        has_the_focus(&person, "#question").await;
        // What is on screen, but for the text that only screen readers hear at a change.
        let look = "[...document.querySelectorAll('main h1, main label, main .progress__words span, main .closed-ways, \
                    main .actions a, main .actions button, .save-status')].map(e => e.textContent.trim() + \
                    Math.round(e.getBoundingClientRect().top)).join('|') + document.title + scrollY \
                    + document.querySelector('.progress__bar').getAttribute('viewBox') + document.querySelector('rect').getAttribute('width')";
        let look = format!("document.documentElement.dataset.look = {look}");
        person.reads().await;
        person.runs(&look).await;
        let before = person.attribute("html", "data-look").await;
        stage.site().holds_programs(false);
        person.sees_it_ready().await;
        person.reads().await;
        person.runs(&look).await;
        assert_eq!(person.attribute("html", "data-look").await, before);
        has_the_focus(&person, "#question").await;
        answers_some(&person, 3, 6).await;
        has_answered(&person, CURRENT, &PATH[..5]).await;
        for (item, _) in PATH[2..6].iter().rev() {
            person.go_back().await;
            person.arrives_at(item).await;
        }
    });
}

/// The program comes during the quarter of a second in which an answer is seen.
#[test]
fn an_answer_that_goes_on_by_itself_does_so_across_the_takeover() {
    journey("start-across", async |stage| {
        let person = early_person(stage, "questionnaire").await;
        answers(&person, Hand::Mouse, &[("f_activite", "conseil")]).await;
        person.arrives_at("f_horizon").await;
        // The timer of the page waits until the program is there.
        person
            .runs(
                "const usual = setTimeout; window.setTimeout = (act, wait, ...more) => { if (wait !== 250) return usual(act, wait, ...more); \
                 const look = () => document.documentElement.hasAttribute('data-ready') ? act(...more) : usual(look, 20); look(); }; \
                 dispatchEvent(new PointerEvent('pointerdown', { pressure: 0.5 })); \
                 document.querySelector('input[name=f_horizon][value=vivre]').click()",
            )
            .await;
        stage.site().holds_programs(false);
        person.sees_it_ready().await;
        person.arrives_at("f_associes").await;
        has_answered(&person, CURRENT, &[("f_activite", "conseil"), ("f_horizon", "vivre")]).await;
    });
}

#[test]
fn where_nothing_can_be_stored_the_program_finds_the_answers_in_the_page() {
    journey("start-refused", async |stage| {
        let person = stage.hurried_person(Device::Phone).await;
        person.blocks_storage().await;
        stage.site().holds_programs(true);
        person.open_early("questionnaire").await;
        person.sees(":root[data-first=here]").await;
        answers_some(&person, 0, 3).await;
        person.arrives_at("f_associes").await;
        assert!(person.text_of(".save-status").await.contains("n’a pas enregistré"));
        person.reads().await;
        person.click("#precedent").await;
        person.arrives_at("f_horizon").await;
        assert!(person.is_checked("input[name=f_horizon][value=vivre]").await);
        stage.site().holds_programs(false);
        person.sees_it_ready().await;
        assert!(person.is_checked("input[name=f_horizon][value=vivre]").await);
        assert!(
            person
                .address()
                .await
                .fragment()
                .is_some_and(|carried| carried.contains('~'))
        );
        person.reads().await;
        person.click("#precedent").await;
        person.arrives_at("f_aliments").await;
        assert!(person.is_checked("input[name=f_aliments][value=frais]").await);
    });
}

#[test]
fn a_device_with_an_attempt_shows_nothing_of_a_new_start() {
    journey("start-taken", async |stage| {
        let person = early_person(stage, "questionnaire").await;
        answers_some(&person, 0, 2).await;
        stage.site().holds_programs(false);
        person.sees_it_ready().await;
        stage.site().holds_programs(true);
        for start in ["", "#complet", "#adapte", "#f_horizon"] {
            person.open_early(&format!("questionnaire/{start}")).await;
            assert!(!person.is_shown("main h1").await, "{start}");
            assert_eq!(person.count(":root[data-first=here]").await, 0, "{start}");
        }
        stage.site().holds_programs(false);
        person.sees_it_ready().await;
        has_answered(&person, CURRENT, &PATH[..2]).await;
    });
}

/// The other pages take in what was begun too, and another path keeps it.
#[test]
fn what_was_begun_follows_to_the_other_pages() {
    journey("start-elsewhere", async |stage| {
        for path in ["", "essais/", "questionnaire/#complet"] {
            let person = early_person(stage, "questionnaire").await;
            answers_some(&person, 0, 3).await;
            person.arrives_at("f_associes").await;
            stage.site().holds_programs(false);
            person.open(path).await;
            has_answered(&person, CURRENT, &PATH[..3]).await;
            assert_eq!(person.stored(BEGUN).await, None);
        }
    });
}

#[test]
fn another_activity_asks_again_what_the_first_one_said() {
    journey("start-changed", async |stage| {
        let person = early_person(stage, "questionnaire").await;
        answers_some(&person, 0, 3).await;
        person.arrives_at("f_associes").await;
        for item in ["f_horizon", "f_aliments", "f_activite"] {
            person.go_back().await;
            person.arrives_at(item).await;
        }
        person.reads().await;
        person.click_label_of("f_activite", "paysage").await;
        person.click("#continuer").await;
        person.arrives_at("f_associes").await;
        let kept = person.stored(BEGUN).await.unwrap_or_default();
        assert!(!kept.contains("\"f_aliments\":"), "{kept}");
        assert!(person.text_of(".closed-ways summary").await.contains("1 voie"));
        stage.site().holds_programs(false);
        person.sees_it_ready().await;
        has_answered(&person, CURRENT, &[("f_activite", "paysage"), ("f_horizon", "vivre")]).await;
    });
}

/// Without its script, the first question waits for the program, as what is pressed does.
#[test]
fn a_page_without_the_script_of_its_first_questions_waits_for_the_program() {
    journey("start-scriptless", async |stage| {
        let person = stage.hurried_person(Device::Phone).await;
        person.expects_console_error("first-");
        stage.site().fails("/first-", Fault::Missing);
        stage.site().holds_programs(true);
        person.open_early("questionnaire").await;
        person.click_label_of("f_activite", "conseil").await;
        person.click("#continuer").await;
        stage.site().holds_programs(false);
        person.sees_it_ready().await;
        person.arrives_at("f_horizon").await;
        has_answered(&person, CURRENT, &[("f_activite", "conseil")]).await;
    });
}
