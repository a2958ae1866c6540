//! « Quel est votre métier ? »: the field that finds a trade and answers for the person, and the families without it.

use browser_tests::{Ability, Device, Hand, Person, journey};
use fantoccini::key::Key;

use crate::meets_no_barrier_by_day_or_night;
use crate::offline::has_kept_the_site;

const FIELD: &str = "#metier-saisie";
const OPTION: &str = "#metier-liste [role=option]";
const STATUS: &str = "#metier-etat";

/// The question of the activity, with its field.
async fn comes_to_the_field(person: &Person) {
    person.open("questionnaire#complet").await;
    person.open("questionnaire#f_activite").await;
    person.arrives_at("f_activite").await;
    person.sees(FIELD).await;
}

/// Types in the field, until something is found.
async fn looks_for(person: &Person, hand: Hand, words: &str) {
    match hand {
        Hand::Mouse => person.click(FIELD).await,
        Hand::Keyboard => person.tabs_to(FIELD).await,
    }
    person.types(words).await;
    person.sees(OPTION).await;
}

/// Chooses the first trade found.
async fn takes_the_first(person: &Person, hand: Hand) {
    match hand {
        Hand::Mouse => person.click(OPTION).await,
        Hand::Keyboard => {
            person.press(Key::Down).await;
            person.press(Key::Enter).await;
        }
    }
    person.sees(".trade__named").await;
}

/// Looks for a trade, and chooses the first one found.
async fn names(person: &Person, hand: Hand, words: &str) {
    looks_for(person, hand, words).await;
    takes_the_first(person, hand).await;
}

/// Answers the question of the trade.
async fn answers_the_question(person: &Person, hand: Hand, rank: usize) {
    let answer = format!("#metier-reponse-{rank}");
    match hand {
        Hand::Mouse => person.click(&format!("label[for='metier-reponse-{rank}']")).await,
        Hand::Keyboard => {
            person.tabs_to("#metier-reponse-0").await;
            person.press(' ').await;
            for _ in 0..rank {
                person.press(Key::Down).await;
            }
        }
    }
    person
        .until("the answer ticked", async || person.is_checked(&answer).await)
        .await;
}

/// Waits until this family is ticked, below.
async fn sees_the_family(person: &Person, family: &str) {
    let radio = format!("input[name=f_activite][value={family}]");
    person
        .until(&format!("{family} ticked"), async || person.is_checked(&radio).await)
        .await;
    assert_eq!(person.count("input[name=f_activite]:checked").await, 1);
}

async fn main_trade(person: &Person) -> String {
    person.text_of("#metier-0 span").await
}

#[test]
fn a_trade_is_found_and_chosen_with_the_keyboard_alone() {
    journey("trade-keyboard", async |stage| {
        let person = stage.person(Device::Desktop).await;
        comes_to_the_field(&person).await;
        looks_for(&person, Hand::Keyboard, "vélo").await;
        assert!(person.text_of(OPTION).await.contains("vélos"));
        // Enter alone sends nothing while a word is typed: it goes to the first trade.
        person.press(Key::Enter).await;
        person.sees(&format!("{OPTION}[aria-selected=true]")).await;
        assert_eq!(person.question_id().await, "f_activite");
        assert_eq!(person.count(".error-summary").await, 0);
        person.press(Key::Enter).await;
        person
            .until("the focus on its question", async || {
                person.is_focused("#metier-question").await
            })
            .await;
        answers_the_question(&person, Hand::Keyboard, 0).await;
        sees_the_family(&person, "services_particuliers").await;
        assert!(
            person.is_focused("#metier-reponse-0").await,
            "the answer keeps the focus"
        );
        person.continues(Hand::Keyboard).await;
        person.arrives_at("f_clients").await;
        person.go_back().await;
        person.arrives_at("f_activite").await;
        assert!(main_trade(&person).await.contains("vélos"), "the trade is still there");
        sees_the_family(&person, "services_particuliers").await;
    });
}

#[test]
fn a_trade_under_two_laws_asks_one_question_and_answers_for_the_person() {
    journey("trade-question", async |stage| {
        let person = stage.person(Device::Phone).await;
        comes_to_the_field(&person).await;
        names(&person, Hand::Mouse, "gâteaux").await;
        assert_eq!(person.count("input[name=metier-question]").await, 3);
        assert_eq!(
            person.count("input:checked").await,
            0,
            "nothing is answered before it is"
        );
        answers_the_question(&person, Hand::Mouse, 1).await;
        sees_the_family(&person, "alimentaire").await;
        let filled = person.text_of(".trade__named ul").await;
        assert!(
            filled.contains("Ce que vous préparez\u{a0}: Des gâteaux secs"),
            "{filled}"
        );
        let kept = person.stored("quatre-voies:courant").await.unwrap_or_default();
        assert!(kept.contains(r#""f_aliments":"secs""#), "{kept}");
        person.continues(Hand::Mouse).await;
        // What the trade answered is not asked again.
        person.arrives_at("f_clients").await;
        person.open("questionnaire#recapitulatif").await;
        let recap = person.text_of("[data-item=f_aliments] .recap__answer").await;
        assert!(recap.contains("gâteaux secs"), "{recap}");
        let recap = person.text_of("[data-item=f_activite] .recap__answer").await;
        assert!(recap.contains("Cuisine à emporter"), "{recap}");
    });
}

#[test]
fn who_does_not_find_a_trade_is_led_to_the_families() {
    journey("trade-families", async |stage| {
        for (device, hand) in [(Device::Phone, Hand::Mouse), (Device::Desktop, Hand::Keyboard)] {
            let person = stage.person(device).await;
            comes_to_the_field(&person).await;
            person.activates(hand, "#metier-absent").await;
            person
                .until("the focus on the families", async || {
                    person.is_focused("input[name=f_activite]").await
                })
                .await;
            assert_eq!(person.count("input:checked").await, 0, "nothing is chosen in advance");
        }
    });
}

#[test]
fn nothing_found_is_said() {
    journey("trade-nothing", async |stage| {
        let person = stage.person(Device::Desktop).await;
        comes_to_the_field(&person).await;
        assert_eq!(person.whole_text_of(STATUS).await, "");
        person.click(FIELD).await;
        person.types("zzzz").await;
        person
            .until("that nothing was found", async || {
                person.whole_text_of(STATUS).await.contains("Aucun métier trouvé")
            })
            .await;
        assert_eq!(person.attribute(FIELD, "aria-expanded").await.as_deref(), Some("false"));
        assert!(!person.is_shown("#metier-liste").await);
        person.press(Key::Enter).await;
        assert_eq!(person.count(".error-summary").await, 0, "the form was sent");
        person.meets_no_barrier().await;
    });
}

#[test]
fn of_two_trades_the_main_one_answers() {
    journey("trade-two", async |stage| {
        let person = stage.person(Device::Phone).await;
        comes_to_the_field(&person).await;
        names(&person, Hand::Mouse, "taxi").await;
        sees_the_family(&person, "transport").await;
        person.click("#metier-autre").await;
        person
            .until("the focus in the field", async || person.is_focused(FIELD).await)
            .await;
        names(&person, Hand::Mouse, "terrassement").await;
        person.sees("#metier-1").await;
        assert!(main_trade(&person).await.contains("taxi"));
        sees_the_family(&person, "transport").await;
        person.click("#metier-1-principal").await;
        sees_the_family(&person, "artisanat_batiment").await;
        assert!(main_trade(&person).await.contains("errassi"));
        person
            .until("the focus on the main one", async || {
                person.is_focused("#metier-0").await
            })
            .await;
        person.meets_no_barrier().await;
        // The main one goes away: the other takes its place, and the focus is not lost.
        person.click("#metier-0-retirer").await;
        sees_the_family(&person, "transport").await;
        person
            .until("the focus on what is left", async || {
                person.is_focused("#metier-0").await
            })
            .await;
        person.click("#metier-0-retirer").await;
        person
            .until("the focus in the field", async || person.is_focused(FIELD).await)
            .await;
        assert_eq!(person.count(".trade__named").await, 0);
    });
}

#[test]
fn a_finger_chooses_answers_and_swaps() {
    journey("trade-finger", async |stage| {
        let person = stage.person(Device::Phone).await;
        comes_to_the_field(&person).await;
        person.touches(FIELD).await;
        person.types("gâteaux").await;
        person.touches(OPTION).await;
        person.touches("label[for='metier-reponse-1']").await;
        sees_the_family(&person, "alimentaire").await;
        person.touches("#metier-autre").await;
        person.touches(FIELD).await;
        person.types("taxi").await;
        person.touches(OPTION).await;
        person.touches("#metier-1-principal").await;
        sees_the_family(&person, "transport").await;
        assert!(main_trade(&person).await.contains("taxi"));
        let kept = person.stored("quatre-voies:courant").await.unwrap_or_default();
        assert!(
            !kept.contains("\"f_aliments\":"),
            "an answer of the other trade stays: {kept}"
        );
        person.touches("#continuer").await;
        person.arrives_at("f_clients").await;
    });
}

#[test]
fn trades_are_found_without_a_network() {
    journey("trade-offline", async |stage| {
        let person = stage.person(Device::Phone).await;
        has_kept_the_site(&person).await;
        stage.site().goes_away();
        comes_to_the_field(&person).await;
        names(&person, Hand::Mouse, "taxi").await;
        sees_the_family(&person, "transport").await;
        person.continues(Hand::Mouse).await;
        person.arrives_at("f_clients").await;
    });
}

#[test]
fn without_the_program_of_trades_the_families_are_enough() {
    journey("trade-blocked", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.expects_console_error("quatre-voies-trades");
        stage.site().never_sends(&["quatre-voies-trades"]);
        person.open("questionnaire#complet").await;
        person.open("questionnaire#f_activite").await;
        person.arrives_at("f_activite").await;
        person.reads().await;
        assert_eq!(person.count(FIELD).await, 0, "the program came all the same");
        assert_eq!(person.count(":root[data-stopped]").await, 0);
        person.meets_no_barrier().await;
        person.click_label_of("f_activite", "transport").await;
        sees_the_family(&person, "transport").await;
        person.continues(Hand::Mouse).await;
        person.arrives_at("f_clients").await;
    });
}

#[test]
fn the_field_stops_nobody_at_any_step() {
    journey("trade-barriers", async |stage| {
        let person = stage.person(Device::Narrow).await;
        comes_to_the_field(&person).await;
        stops_nobody(&person, "the empty field").await;
        looks_for(&person, Hand::Mouse, "gâteaux").await;
        stops_nobody(&person, "the open list").await;
        person.press(Key::Down).await;
        stops_nobody(&person, "an option under the arrows").await;
        person.press(Key::Enter).await;
        person.sees("#metier-question").await;
        stops_nobody(&person, "the question").await;
        answers_the_question(&person, Hand::Mouse, 0).await;
        stops_nobody(&person, "what the trade answers").await;
        person.click("#metier-autre").await;
        looks_for(&person, Hand::Mouse, "taxi").await;
        stops_nobody(&person, "another trade").await;
        takes_the_first(&person, Hand::Mouse).await;
        person.sees("#metier-1").await;
        stops_nobody(&person, "two trades").await;
        person.can_space_the_text().await;
    });
}

async fn stops_nobody(person: &Person, step: &str) {
    meets_no_barrier_by_day_or_night(person).await;
    person.fits_the_screen().await;
    person.screenshot(&format!("trade {step}")).await;
}

/// Where the first option stands in the page, in pixels.
async fn first_option(person: &Person) -> i64 {
    let place = person
        .learns("return String(Math.round(document.querySelector('input[name=f_activite]').getBoundingClientRect().top + scrollY))")
        .await;
    place.parse().expect("pixels")
}

/// A press that was on its way when the field came would be lost, or would tick another option.
#[test]
fn no_option_moves_when_the_field_comes() {
    journey("trade-still", async |stage| {
        for device in [Device::Narrow, Device::Phone, Device::Desktop] {
            let person = stage.person(device).await;
            // The program is asked for and not put in the page: what stands there then is what one sees before it comes.
            person
                .runs_first(
                    "const append = Node.prototype.appendChild;
                     Node.prototype.appendChild = function (child) {
                         const third = (document.documentElement.dataset.next || '').split(' ')[2];
                         if (child.type === 'module' && third && child.getAttribute('src') === third) {
                             window.bringTrades = () => append.call(this, child);
                             return child;
                         }
                         return append.call(this, child);
                     };",
                )
                .await;
            person.open("questionnaire#f_activite").await;
            person.arrives_at("f_activite").await;
            person
                .until("the program asked for", async || {
                    person.learns("return String(!!window.bringTrades)").await == "true"
                })
                .await;
            assert_eq!(person.count(FIELD).await, 0);
            assert_eq!(person.count(".trade--awaited[inert][aria-hidden=true]").await, 1);
            let before = first_option(&person).await;
            person.runs("window.bringTrades()").await;
            person.sees(FIELD).await;
            assert_eq!(first_option(&person).await, before, "{device:?}");
            assert_eq!(person.count(".trade--awaited").await, 0);
        }
    });
}

/// The field never comes: its room is given back, and not kept the next time.
#[test]
fn the_room_of_a_field_that_never_comes_is_given_back() {
    journey("trade-room", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.expects_console_error("quatre-voies-trades");
        stage.site().never_sends(&["quatre-voies-trades"]);
        person.open("questionnaire#f_activite").await;
        person.arrives_at("f_activite").await;
        person.meets_no_barrier().await;
        person
            .until("the room given back", async || {
                person.count(".trade--awaited").await == 0
            })
            .await;
        assert_eq!(person.count(FIELD).await, 0);
        person.click_label_of("f_activite", "transport").await;
        person.continues(Hand::Mouse).await;
        person.arrives_at("f_horizon").await;
        person.go_back().await;
        person.arrives_at("f_activite").await;
        assert_eq!(person.count(".trade--awaited").await, 0);
    });
}

/// The trade and the answer to its question come back after a reload; an activity chosen by hand forgets them.
#[test]
fn a_trade_is_still_there_after_a_reload() {
    journey("trade-reload", async |stage| {
        let person = stage.person(Device::Phone).await;
        comes_to_the_field(&person).await;
        names(&person, Hand::Mouse, "gâteaux").await;
        answers_the_question(&person, Hand::Mouse, 1).await;
        sees_the_family(&person, "alimentaire").await;
        let name = main_trade(&person).await;
        person.reload().await;
        person.sees(".trade__named").await;
        assert_eq!(main_trade(&person).await, name);
        assert!(
            person.is_checked("#metier-reponse-1").await,
            "its answer is told by the others"
        );
        sees_the_family(&person, "alimentaire").await;
        person.click_label_of("f_activite", "transport").await;
        person.sees(FIELD).await;
        let kept = person.stored("quatre-voies:courant").await.unwrap_or_default();
        assert!(!kept.contains("f_metier"), "{kept}");
        person.reload().await;
        person.sees(FIELD).await;
        assert_eq!(person.count(".trade__named").await, 0);
    });
}

/// A second trade tells nothing again: what was changed by hand since stays.
#[test]
fn a_second_trade_leaves_what_was_changed_by_hand() {
    journey("trade-by-hand", async |stage| {
        let person = stage.person(Device::Phone).await;
        comes_to_the_field(&person).await;
        names(&person, Hand::Mouse, "gâteaux").await;
        answers_the_question(&person, Hand::Mouse, 1).await;
        sees_the_family(&person, "alimentaire").await;
        person.open("questionnaire#f_aliments").await;
        person.arrives_at("f_aliments").await;
        person.click_label_of("f_aliments", "plusieurs").await;
        person.open("questionnaire#f_activite").await;
        person.arrives_at("f_activite").await;
        person.sees(".trade__named").await;
        person.click("#metier-autre").await;
        names(&person, Hand::Mouse, "taxi").await;
        person.sees("#metier-1").await;
        let kept = person.stored("quatre-voies:courant").await.unwrap_or_default();
        assert!(kept.contains(r#""f_aliments":"plusieurs""#), "{kept}");
        assert!(kept.contains(r#""f_metier":"#), "{kept}");
    });
}

#[test]
fn the_field_is_heard_as_a_list_that_opens() {
    journey("trade-heard", async |stage| {
        let person = stage.person(Device::Desktop).await;
        comes_to_the_field(&person).await;
        let said = async |name: &str| person.attribute(FIELD, name).await;
        assert_eq!(said("role").await.as_deref(), Some("combobox"));
        assert_eq!(said("aria-controls").await.as_deref(), Some("metier-liste"));
        assert_eq!(said("aria-expanded").await.as_deref(), Some("false"));
        assert_eq!(said("aria-activedescendant").await, None);
        looks_for(&person, Hand::Keyboard, "vélo").await;
        assert_eq!(said("aria-expanded").await.as_deref(), Some("true"));
        let found = person.count(OPTION).await;
        assert_eq!(person.whole_text_of(STATUS).await, format!("{found} métiers trouvés"));
        for rank in [0, 1] {
            person.press(Key::Down).await;
            let id = format!("metier-trouve-{rank}");
            assert_eq!(said("aria-activedescendant").await, Some(id.clone()));
            person.sees(&format!("#{id}[aria-selected=true]")).await;
            assert_eq!(person.count("[aria-selected=true]").await, 1);
            assert!(person.is_focused(FIELD).await, "the text keeps the focus");
        }
        if person.can(Ability::Hearing) {
            let heard = person.hears_focus_on("combobox").await;
            assert_eq!(heard.name, "Votre métier, en quelques mots");
            assert!(heard.description.contains("Rien n’est envoyé"), "{heard:?}");
        }
        person.press(Key::Escape).await;
        assert_eq!(said("aria-expanded").await.as_deref(), Some("false"));
        assert_eq!(said("aria-activedescendant").await, None);
        assert!(!person.is_shown("#metier-liste").await);
        assert_eq!(person.value_of(FIELD).await, "vélo", "what was typed stays");
    });
}
