//! Before the program is there, when it never comes, and when it stops.

use std::time::Duration;

use browser_tests::{Device, journey};

const CURRENT: &str = "quatre-voies:courant";

#[test]
fn what_is_pressed_before_the_program_is_there_counts() {
    journey("early-presses", async |stage| {
        let person = stage.hurried_person(Device::Phone).await;
        stage.site().holds_programs(true);
        person.open_early("questionnaire").await;
        assert_eq!(person.count("input[name=f_activite]:checked").await, 0);
        assert_eq!(
            person.count(":root[data-ready]").await,
            0,
            "the program came all the same"
        );
        person.screenshot("early-questionnaire").await;
        person.click_label_of("f_activite", "formation").await;
        stage.site().holds_programs(false);
        person.sees_it_ready().await;
        let kept = person.stored(CURRENT).await.unwrap_or_default();
        assert!(kept.contains(r#""f_activite":"formation""#), "{kept}");
        assert!(person.is_focused("input[name=f_activite][value=formation]").await);
    });
}

/// What is under a press stays until the press ends: taken away before, it would never be one.
#[test]
fn a_program_that_comes_during_a_press_waits_for_its_end() {
    journey("early-held", async |stage| {
        let person = stage.hurried_person(Device::Phone).await;
        stage.site().holds_programs(true);
        person.open_early("questionnaire").await;
        person.sees(":root[data-first=here]").await;
        person.keeps_down("label:has([name=f_activite][value=formation])").await;
        stage.site().holds_programs(false);
        tokio::time::sleep(Duration::from_millis(1200)).await;
        assert_eq!(person.count(":root[data-ready]").await, 0, "it cut a press in two");
        person.lets_go().await;
        person.sees_it_ready().await;
        let kept = person.stored(CURRENT).await.unwrap_or_default();
        assert!(kept.contains(r#""f_activite":"formation""#), "{kept}");
    });
}

/// The first questions answer by themselves: nothing is started in the first second of who only reads.
#[test]
fn the_program_comes_with_the_first_sign_or_later_by_itself() {
    journey("early-sign", async |stage| {
        let person = stage.hurried_person(Device::Phone).await;
        for (path, signs) in [("questionnaire", true), ("questionnaire", false), ("", false)] {
            person.open_early(path).await;
            tokio::time::sleep(Duration::from_millis(1500)).await;
            assert_eq!(person.count(":root[data-ready]").await, 0, "{path}: too soon");
            if signs {
                person.moves().await;
                tokio::time::sleep(Duration::from_millis(1500)).await;
            } else {
                tokio::time::sleep(Duration::from_millis(4500)).await;
            }
            assert_eq!(
                person.count(":root[data-ready]").await,
                1,
                "{path}, {signs}: it never came"
            );
        }
    });
}

/// The field of the trades is drawn before it is there: whoever presses it then writes in it once it is.
#[test]
fn a_field_pressed_before_it_is_there_has_the_focus_when_it_comes() {
    journey("early-field", async |stage| {
        let person = stage.hurried_person(Device::Phone).await;
        person.open_early("questionnaire").await;
        person.sees(":root[data-first=here]").await;
        person.touches("#metier .trade__input").await;
        person
            .until("the focus in the field", async || {
                person.is_focused("#metier-saisie").await
            })
            .await;
    });
}

#[test]
fn a_second_choice_takes_the_place_of_the_first() {
    journey("early-twice", async |stage| {
        let person = stage.hurried_person(Device::Phone).await;
        stage.site().holds_programs(true);
        person.open_early("questionnaire").await;
        person.click_label_of("f_activite", "formation").await;
        person.click_label_of("f_activite", "conseil").await;
        stage.site().holds_programs(false);
        person.sees_it_ready().await;
        assert!(person.is_checked("input[name=f_activite][value=conseil]").await);
        let kept = person.stored(CURRENT).await.unwrap_or_default();
        assert!(kept.contains(r#""f_activite":"conseil""#), "{kept}");
    });
}

#[test]
fn what_is_not_the_program_stops_nothing() {
    journey("early-others", async |stage| {
        let person = stage.hurried_person(Device::Phone).await;
        person.expects_console_error("offline-");
        person.expects_console_error("chrome-extension://");
        stage.site().never_sends(&["/offline-"]);
        stage.site().holds_programs(true);
        person.open_early("questionnaire").await;
        // As the browser reports a mistake of an extension.
        person
            .runs(
                "dispatchEvent(new ErrorEvent('error', \
                 { error: new Error('x'), message: 'x', filename: 'chrome-extension://abc/content.js' }))",
            )
            .await;
        assert_eq!(person.count(":root[data-stopped]").await, 0);
        stage.site().holds_programs(false);
        person.sees_it_ready().await;
        person.arrives_at("f_activite").await;
        assert_eq!(person.count(":root[data-stopped]").await, 0);
    });
}

#[test]
fn the_adaptive_path_starts_from_a_plain_link() {
    journey("early-link", async |stage| {
        let person = stage.hurried_person(Device::Phone).await;
        person
            .runs_first(
                "new MutationObserver(() => document.querySelector(':root[data-stopped]') && \
                 sessionStorage.setItem('said', 'stopped')).observe(document, { attributes: true, subtree: true })",
            )
            .await;
        stage.site().holds_programs(true);
        person.open_early("").await;
        person.meets_no_barrier().await;
        person.click("a[data-mode=adapte]").await;
        person.sees("input[name=f_activite]").await;
        stage.site().holds_programs(false);
        person.arrives_at("f_activite").await;
        let words = person.text_of(".progress__words").await;
        assert!(words.contains("Encore") && !words.contains("53"), "{words}");
        let said = "document.documentElement.dataset.said = sessionStorage.getItem('said') ?? 'nothing'";
        person.runs(said).await;
        let said = person.attribute("html", "data-said").await;
        assert_eq!(
            said.as_deref(),
            Some("nothing"),
            "a page that one leaves has not failed"
        );
    });
}

#[test]
fn someone_who_comes_for_another_question_never_sees_the_first() {
    journey("early-elsewhere", async |stage| {
        let person = stage.hurried_person(Device::Phone).await;
        stage.site().holds_programs(true);
        person.open_early("questionnaire#f_ca").await;
        assert!(!person.is_shown("main h1").await);
        stage.site().holds_programs(false);
        person.sees_it_ready().await;
        person.arrives_at("f_ca").await;
        assert!(
            person.heading().await.contains("année complète"),
            "{}",
            person.heading().await
        );
    });
}

/// The program is asked for while the page itself is still coming.
#[test]
fn a_program_that_comes_before_the_page_waits_for_it() {
    journey("early-halves", async |stage| {
        let person = stage.person(Device::Phone).await;
        stage.site().sends_pages_in_halves();
        person.open("resultat/#1").await;
        person.sees("[data-wrong-link]").await;
    });
}

#[test]
fn a_program_that_never_comes_leaves_a_page_that_says_so() {
    journey("never", async |stage| {
        let person = stage.hurried_person(Device::Phone).await;
        // The file that does not come, and what each engine says of the program that waits for it.
        for words in ["quatre-voies-app", "quatre-voies-kept", "NetworkError", "Load failed"] {
            person.expects_console_error(words);
        }
        stage.site().never_sends(&[".wasm"]);
        person.open_early("questionnaire").await;
        person.sees(":root[data-stopped]").await;
        assert!(!person.is_shown(".waiting").await, "it is no longer on its way");
        assert!(person.is_shown("main h1").await, "the first questions need no program");
        person.open_early("essais/").await;
        person.sees(":root[data-stopped]").await;
        assert!(person.text_of(".stopped").await.contains("papier"));
        assert!(!person.is_shown("main h1").await, "the page would not answer");
        person.open_early("").await;
        person.sees(":root[data-stopped]").await;
        assert!(
            person.is_shown("main h1").await,
            "the first screen can be read all the same"
        );
        person.meets_no_barrier().await;
    });
}

#[test]
fn a_browser_that_is_too_old_says_so() {
    journey("too-old", async |stage| {
        let person = stage.hurried_person(Device::Phone).await;
        person.runs_first("delete window.WebAssembly").await;
        person.expects_console_error("WebAssembly");
        for path in ["", "questionnaire/", "resultat/"] {
            person.open_early(path).await;
            person.sees(":root[data-stopped]").await;
            let words = person.text_of(".stopped").await;
            assert!(
                words.contains("trop ancien") && words.contains("papier"),
                "{path}: {words}"
            );
            assert!(person.is_shown(".stopped").await, "{path}");
            // It knows none of our styles either: nothing but this shows it there.
            person.sees(".stopped:not([hidden])").await;
        }
    });
}

#[test]
fn a_program_that_stops_says_so_and_keeps_the_answers() {
    journey("stops", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.expects_console_error("nreachable");
        person.open("questionnaire#complet").await;
        person.click("button[data-option=lien]").await;
        person.click("button[data-option=gain]").await;
        person.reload().await;
        person.sees("button[data-option=gain]").await;
        // More memory than there is, for what it reads after a first answer: the program stops as it does when it panics.
        person
            .runs(
                "const own = Element.prototype.getAttribute; Element.prototype.getAttribute = () => ({ length: -1 }); \
                 document.querySelector('button[data-option=gain]').click(); Element.prototype.getAttribute = own",
            )
            .await;
        person.sees(":root[data-stopped]").await;
        person.meets_no_barrier().await;
        person.screenshot("stopped").await;
        person.click(".stopped a.button").await;
        person.sees_it_ready().await;
        person.arrives_at("mot_rang").await;
        person.sees("button[data-option=lien][aria-pressed=true]").await;
    });
}

#[test]
fn continue_pressed_before_the_program_is_there_goes_on_from_every_start() {
    journey("early-continue", async |stage| {
        let person = stage.hurried_person(Device::Phone).await;
        for (start, next) in [
            ("", "f_horizon"),
            ("#adapte", "f_horizon"),
            ("#rapide", "f_horizon"),
            ("#f_activite", "f_horizon"),
        ] {
            person.open("").await;
            person.runs("localStorage.clear()").await;
            stage.site().holds_programs(true);
            person.open_early(&format!("questionnaire/{start}")).await;
            person.click_label_of("f_activite", "formation").await;
            person.click("#continuer").await;
            stage.site().holds_programs(false);
            person.sees_it_ready().await;
            person.arrives_at(next).await;
            person.reads().await;
            assert_eq!(person.question_id().await, next, "{start}");
            let kept = person.stored(CURRENT).await.unwrap_or_default();
            assert!(kept.contains(r#""f_activite":"formation""#), "{start}: {kept}");
            person.go_back().await;
            person.arrives_at("f_activite").await;
        }
    });
}
