//! What people hear who do not see the page: the question first, what an option means, what an answer closes, what is
//! about to be erased.

use browser_tests::{Ability, Answer, Device, Hand, Person, journey, reference};
use fantoccini::key::Key;

use crate::v01_until;

const CURRENT: &str = "quatre-voies:courant";
const KEPT: &str = include_str!("../../../cases/storage/essais_1.json");

#[test]
fn the_question_is_said_on_arrival_wherever_one_comes_from() {
    journey("heard-arrival", async |stage| {
        if !stage.can(Ability::Hearing) {
            return;
        }
        let person = stage.person(Device::Desktop).await;
        for path in ["#f_cas", "#recapitulatif", "#adapte", "#complet", ""] {
            person.open(&format!("questionnaire/{path}")).await;
            hears_the_heading(&person).await;
        }
        v01_until(&person, "mot_lien").await;
        person.reload().await;
        hears_the_heading(&person).await;
        person.open("").await;
        person.click("[data-resume]").await;
        person.arrives_at("mot_lien").await;
        hears_the_heading(&person).await;
        person.open("voies").await;
        person.go_back().await;
        person.arrives_at("mot_lien").await;
        person.sees_it_ready().await;
        hears_the_heading(&person).await;
    });
}

async fn hears_the_heading(person: &Person) {
    let heard = person.hears_focus_on("heading").await;
    assert_eq!(heard.name, plain(&person.heading().await), "{}", person.address().await);
}

#[test]
fn a_move_takes_the_focus_from_the_page_to_a_question_made_of_new_elements() {
    journey("heard-moves", async |stage| {
        let person = stage.person(Device::Phone).await;
        v01_until(&person, "mot_gain").await;
        for (item, next) in [
            ("mot_gain", "mot_lien"),
            ("mot_lien", "mot_sens"),
            ("mot_sens", "mot_revers"),
        ] {
            person
                .until("the focus on the heading", async || person.is_focused("main h1").await)
                .await;
            person
                .runs(
                    "document.querySelectorAll('form *').forEach(part => { part.dataset.before = '' });
                    'went' in document.body.dataset || document.addEventListener('focusin', ({ target }) => {
                        document.body.dataset.went += ` ${target.id}`
                    });
                    document.body.dataset.went = ''",
                )
                .await;
            person.answers(Hand::Keyboard, item, Answer::One("4")).await;
            person.continues(Hand::Keyboard).await;
            person.arrives_at(next).await;
            person
                .until("the focus on the new heading", async || {
                    person.is_focused("main h1:not([data-before])").await
                })
                .await;
            assert_eq!(
                person.count("[data-before]").await,
                0,
                "{next} keeps elements of {item}"
            );
            let went = person.attribute("body", "data-went").await.unwrap_or_default();
            assert!(went.ends_with(" continuer contenu question"), "{went}");
        }
    });
}

#[test]
fn a_and_b_are_heard_with_each_answer() {
    journey("heard-poles", async |stage| {
        if !stage.can(Ability::Hearing) {
            return;
        }
        let person = stage.person(Device::Desktop).await;
        for item in ["col_guide", "sec_arbitrage", "ges_deleguer", "amb_taille"] {
            let [a, b] = shown(
                &person,
                item,
                [".pole:first-child span + span", ".pole + .pole span + span"],
            )
            .await;
            let names = radios(&person, 6).await;
            for (rank, poles) in [
                (0, vec![&a]),
                (1, vec![&a]),
                (2, vec![&a, &b]),
                (3, vec![&b]),
                (4, vec![&b]),
            ] {
                let name = &names[rank];
                assert!(poles.iter().all(|pole| name.contains(*pole)), "{item}: {name}");
            }
            assert!(names[0].starts_with("Tout à fait A : ") && names[4].starts_with("Tout à fait B : "));
            assert_eq!(names[5], "Je ne sais pas");
        }
    });
}

#[test]
fn the_ends_of_the_scale_are_heard_with_its_points() {
    journey("heard-scale", async |stage| {
        if !stage.can(Ability::Hearing) {
            return;
        }
        let person = stage.person(Device::Desktop).await;
        let ends = [".scale__end", ".scale__end--high"];
        let [low, high] = shown(&person, "ris_general", ends).await;
        let names = radios(&person, 12).await;
        assert_eq!((&names[0], &names[10]), (&low, &high));
        for (point, name) in names.iter().enumerate().take(10).skip(1) {
            assert_eq!(*name, format!("{point} sur 10"));
        }
    });
}

/// The words that match, seen on the page of a question.
async fn shown<const N: usize>(person: &Person, item: &str, css: [&str; N]) -> [String; N] {
    person.open(&format!("questionnaire#{item}")).await;
    let mut words = [const { String::new() }; N];
    for (words, css) in words.iter_mut().zip(css) {
        *words = plain(&person.text_of(css).await);
    }
    words
}

/// The names of the radios, once all of them are heard.
async fn radios(person: &Person, count: usize) -> Vec<String> {
    person
        .until("every radio heard", async || {
            person.hears_all(&["radio"]).await.len() == count
        })
        .await;
    let heard = person.hears_all(&["radio"]).await;
    heard.into_iter().map(|heard| heard.name).collect()
}

#[test]
fn what_to_do_is_heard_with_the_question() {
    journey("heard-help", async |stage| {
        if !stage.can(Ability::Hearing) {
            return;
        }
        let person = stage.person(Device::Desktop).await;
        for item in [
            "mot_rang",
            "mot_revers",
            "sec_arbitrage",
            "ris_general",
            "f_activite",
            "f_ca",
            "f_cas",
        ] {
            let [question, help] = shown(&person, item, ["main h1", ".question__help"]).await;
            let group = hears_one(&person, &["group"], &question).await;
            assert!(group.contains(&help), "{item}: {group}");
        }
        let [help] = shown(&person, "mot_rang", [".question__help"]).await;
        let buttons = person.hears_all(&["button"]).await;
        let reasons = buttons.iter().filter(|button| button.description == help);
        assert_eq!(reasons.count(), 3, "{buttons:?}");
    });
}

#[test]
fn an_amount_is_heard_with_its_unit() {
    journey("heard-euros", async |stage| {
        if !stage.can(Ability::Hearing) {
            return;
        }
        let person = stage.person(Device::Desktop).await;
        person.open("").await;
        person.store(CURRENT, &reference("v01").0).await;
        for item in ["f_ca", "f_tarif"] {
            let [question] = shown(&person, item, ["main h1"]).await;
            let field = hears_one(&person, &["textbox"], &question).await;
            assert!(field.ends_with("en euros"), "{item}: {field}");
        }
        person.opens_the_whole_result().await;
        for field in ["argent-ca", "argent-frais"] {
            let label = plain(&person.whole_text_of(&format!("label[for={field}]")).await);
            let field = hears_one(&person, &["textbox"], &label).await;
            assert!(field.ends_with("en euros"), "{field}");
        }
    });
}

/// The name of the element of one of these roles that starts with these words, once it is heard.
async fn hears_one(person: &Person, roles: &[&str], words: &str) -> String {
    let mut name = String::new();
    person
        .until(&format!("« {words} » heard as {roles:?}"), async || {
            let heard = person.hears_all(roles).await.into_iter();
            name = heard
                .map(|heard| heard.name)
                .find(|name| name.starts_with(words))
                .unwrap_or_default();
            !name.is_empty()
        })
        .await;
    name
}

/// Each place that asks before it erases: its page, its button, the start of its question.
const ERASERS: &[(&str, &str, &str)] = &[
    ("", "effacer", "Effacer de cet appareil"),
    ("questionnaire#f_ca", "effacer", "Effacer de cet appareil"),
    ("resultat", "effacer", "Effacer de cet appareil"),
    ("vie-privee", "tout-effacer", "Tout effacer pour toujours"),
    (
        "vie-privee",
        "quatre-voies-essais-mis-de-cote-1",
        "Effacer ce texte pour toujours",
    ),
    ("essais", "tout-supprimer", "Supprimer"),
    (
        "essais",
        "quatre-voies-essais-mis-de-cote-1",
        "Effacer ce texte pour toujours",
    ),
];

#[test]
fn what_erases_is_never_reached_without_its_question() {
    journey("heard-erase", async |stage| {
        if !stage.can(Ability::Hearing) {
            return;
        }
        let person = stage.person(Device::Desktop).await;
        person.open("").await;
        person.store(CURRENT, &reference("v01").0).await;
        person.store("quatre-voies:essais", KEPT).await;
        person.store("quatre-voies:essais-mis-de-cote-1", "{oups").await;
        for (path, button, question) in ERASERS {
            person.open(path).await;
            let before = person.count("[data-key], .attempts > li").await;
            person.click(&format!("#{button}")).await;
            hears_the_question(&person, "Non, ", question).await;
            // The order of reading is yes, then no.
            person.presses_with(Key::Shift, Key::Tab).await;
            hears_the_question(&person, "Oui, ", question).await;
            person.press(Key::Tab).await;
            // A second press, out of habit, erases nothing.
            person.press(Key::Enter).await;
            person
                .until("the focus back on the button", async || {
                    person.is_focused(&format!("#{button}")).await
                })
                .await;
            assert_eq!(person.count("[data-key], .attempts > li").await, before, "{path}");
            assert!(person.stored(CURRENT).await.is_some(), "{path}");
        }
    });
}

async fn hears_the_question(person: &Person, answer: &str, question: &str) {
    person
        .until(
            &format!("the focus on « {answer}… » with « {question}… »"),
            async || {
                let heard = person.hears().await.into_iter().filter(|heard| heard.focused);
                let mut answers = heard.filter(|heard| heard.name.starts_with(answer));
                answers.any(|heard| heard.description.starts_with(question))
            },
        )
        .await;
}

/// What is ticked among the special cases, one after the other, and what is said then.
const CLOSINGS: &[(&str, &str)] = &[
    (
        "mineur",
        "1 voie est fermée, d’après vos réponses : la micro-entreprise.",
    ),
    ("mineur", "Plus aucune voie n’est fermée, d’après vos réponses."),
];

#[test]
fn a_way_that_an_answer_closes_or_opens_is_said() {
    journey("heard-closed", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("questionnaire#f_cas").await;
        person.arrives_at("f_cas").await;
        marks_what_speaks(&person).await;
        for (ticked, sentence) in CLOSINGS {
            person.click_label_of("f_cas", ticked).await;
            says(&person, sentence).await;
        }
        person.meets_no_barrier().await;
        person.open("questionnaire#f_activite").await;
        person.arrives_at("f_activite").await;
        marks_what_speaks(&person).await;
        person
            .answers(Hand::Mouse, "f_activite", Answer::One("services_personne"))
            .await;
        says(
            &person,
            "1 voie est fermée, d’après vos réponses : le portage salarial.",
        )
        .await;
        person.reload().await;
        person.sees(".closed-ways").await;
        let status = "document.querySelector('main').dataset.said = \
             [...document.querySelectorAll('main [role=status]')].map(said => said.textContent).join(' ')";
        person.runs(status).await;
        let said = person.attribute("main", "data-said").await.unwrap_or_default();
        assert!(!said.contains("fermée"), "nothing new: {said}");
    });
}

/// Only what was there before can speak: what comes with its words is silent in many screen readers. The field of the trades,
/// which is written again when another activity forgets it, speaks for itself.
async fn marks_what_speaks(person: &Person) {
    person
        .runs(
            "document.querySelectorAll('main [role=status]:not(#metier *)').forEach((status, rank) => { status.dataset.rank = rank })",
        )
        .await;
}

async fn says(person: &Person, sentence: &str) {
    person
        .until(&format!("« {sentence} » said"), async || {
            let mut said = String::new();
            for rank in 0..person.count("[data-rank]").await {
                said += &person.whole_text_of(&format!("[data-rank='{rank}']")).await;
            }
            plain(&said).contains(sentence)
        })
        .await;
}

/// A text with plain spaces.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
