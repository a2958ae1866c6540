//! What comes back from paper by hand: a questionnaire row by row, and the line of a result.

use browser_tests::{Device, Person, journey};

use crate::result::{CURRENT, result_of};
use crate::{expected, meets_no_barrier_by_day_or_night, shown};

/// The paper of v01, as somebody types it: the numbers and letters printed on the page, looked up by their questions.
async fn rows_of(person: &Person, answers: &serde_json::Value) -> String {
    person.open("questionnaire/papier").await;
    let script = "const answers = ANSWERS; const rows = []; \
        for (const section of document.querySelectorAll('.paper-question')) { \
          const heading = section.querySelector('h3'); const said = answers[heading.id]; if (said === undefined) continue; \
          const number = heading.textContent.split('.')[0]; \
          rows.push([number, heading.id, [...section.querySelectorAll('code')].map(code => code.textContent).join('')]); } \
        return JSON.stringify(rows)";
    person.learns(&script.replace("ANSWERS", &answers.to_string())).await
}

fn typed(found: &str, answers: &serde_json::Value) -> String {
    let rows: Vec<(String, String, String)> = serde_json::from_str(found).expect("rows");
    let rows = rows.iter().map(|(number, id, letters)| {
        let item = engine::Item::from_id(id).expect("an item");
        let said = &answers[id];
        let rank = |option: &str| engine::choices(item).iter().position(|choice| choice.id == option);
        let letter = |option: &str| {
            letters
                .chars()
                .nth(rank(option).expect("an option"))
                .expect("a letter")
                .to_string()
        };
        let text = match said {
            serde_json::Value::String(option) if option.starts_with("nsp") || option == "prefere_pas" => "?".to_owned(),
            serde_json::Value::String(point) if !has_letters(item) => point.clone(),
            serde_json::Value::String(option) => letter(option),
            serde_json::Value::Array(all) if id == "mot_rang" => {
                let place = |reason: &str| all.iter().position(|own| own == reason).expect("a reason") + 1;
                ["gain", "lien", "sens"]
                    .map(|reason| place(reason).to_string())
                    .concat()
            }
            serde_json::Value::Array(all) => all
                .iter()
                .map(|option| letter(option.as_str().expect("an id")))
                .collect(),
            number if !has_letters(item) => number.to_string(),
            point => {
                let rank = usize::try_from(point.as_u64().expect("a point")).expect("small") - 1;
                letters.chars().nth(rank).expect("a letter").to_string()
            }
        };
        format!("{number} {text}")
    });
    rows.collect::<Vec<_>>().join("\n")
}

/// Amounts and the scale from 0 to 10 have a number in the place of a letter.
fn has_letters(item: engine::Item) -> bool {
    !matches!(
        engine::question(item).kind,
        engine::Kind::Amount { .. } | engine::Kind::ElevenPoints
    )
}

#[test]
fn a_questionnaire_filled_in_on_paper_gives_the_same_result() {
    journey("by-hand-rows", async |stage| {
        let person = stage.person(Device::Phone).await;
        let answers = browser_tests::reference("v01").0;
        let kept: serde_json::Value = serde_json::from_str(&answers).expect("an attempt");
        let rows = typed(&rows_of(&person, &kept["answers"]).await, &kept["answers"]);
        assert!(rows.lines().count() > 20, "{rows}");
        person.open("essais").await;
        person.click(".by-hand > summary").await;
        person.click("#papier").await;
        person.types("99 a\n").await;
        person
            .until("what is wrong", async || {
                person.text_of(".by-hand [role=status]").await.starts_with("Ligne 1")
            })
            .await;
        meets_no_barrier_by_day_or_night(&person).await;
        person.types_instead("#papier", &rows).await;
        person
            .until("every row read", async || {
                let read = person.text_of(".by-hand__read").await;
                read.contains(&format!("{} réponses lues.", rows.lines().count()))
            })
            .await;
        assert_eq!(person.count(".by-hand [data-wrong]").await, 0);
        person.click("#papier-continuer").await;
        // The first question that the paper left blank.
        person.arrives_at("f_are").await;
        person.open("resultat").await;
        person.sees("[data-verdict]").await;
        assert_eq!(shown(&person).await, expected());
    });
}

#[test]
fn a_line_copied_by_hand_opens_its_result_once_each_letter_is_right() {
    journey("by-hand-line", async |stage| {
        let person = stage.person(Device::Phone).await;
        result_of(&person, "v01").await;
        let line = person
            .learns("return document.querySelector('.on-paper__line').textContent")
            .await;
        assert_eq!(line.len(), 54, "{line}");
        person.loses_everything().await;
        person.open("essais").await;
        let mut letters: Vec<char> = line.chars().collect();
        let right = letters[14];
        letters[14] = if right == 'A' { 'B' } else { 'A' };
        person
            .types_instead("#message", &letters.iter().collect::<String>())
            .await;
        person.click("#retrouver").await;
        person
            .until("the letter named", async || {
                person.text_of("#message-erreur").await.contains("2e groupe, 4e signe")
            })
            .await;
        assert!(person.text_of("#message-erreur").await.contains(right));
        person.types_instead("#message", &line.to_lowercase()).await;
        person.click("#retrouver").await;
        person.sees(".shared-notice").await;
        assert_eq!(
            person.attribute(".verdict", "data-verdict").await.as_deref(),
            Some("nette")
        );
        assert_eq!(person.stored(CURRENT).await, None, "nothing is kept unasked");
    });
}
