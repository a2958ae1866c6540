//! What the result says for people of every kind, to themselves and to whom they send it.

use browser_tests::{Device, Person, journey, reference};

pub(crate) const CURRENT: &str = "quatre-voies:courant";

/// Opens the result of a reference person; gives what the reference says of her.
pub(crate) async fn result_of(person: &Person, id: &str) -> serde_json::Value {
    let (kept, says) = reference(id);
    person.open("").await;
    person.store(CURRENT, &kept).await;
    person.opens_the_whole_result().await;
    person.sees("[data-verdict]").await;
    says
}

/// The link of the result on screen, with the answers.
pub(crate) async fn link(person: &Person) -> String {
    person.opens_every_door().await;
    if !person.is_checked("[name=partage][value=complet]").await {
        person.click_label_of("partage", "complet").await;
    }
    person.value_of("#lien").await
}

/// Ticks every personal answer that could travel.
pub(crate) async fn adds_every_answer(person: &Person) {
    let left = "[name=ajouter]:not(:checked)";
    while person.count(left).await > 0 {
        let item = person.attribute(left, "value").await.unwrap_or_default();
        person.click_label_of("ajouter", &item).await;
    }
}

#[test]
fn every_level_and_every_abstention_is_shown_as_the_reference_says() {
    journey("levels", async |stage| {
        let person = stage.person(Device::Phone).await;
        for id in [
            "v01", "v03", "v17", "v25", "v26", "v28", "v30", "v31", "v35", "v36", "v40", "v48",
        ] {
            let says = result_of(&person, id).await;
            let verdict = &says["verdict"];
            assert_eq!(
                person.attribute("[data-verdict]", "data-verdict").await.as_deref(),
                verdict["niveau"].as_str(),
                "{id}"
            );
            let abstention = person.attribute("[data-verdict]", "data-abstention").await;
            assert_eq!(abstention.as_deref(), verdict["motif"].as_str(), "{id}");
            assert_eq!(
                person.count("[data-reason]").await,
                verdict["raisons"].as_array().map_or(0, Vec::len) as u64,
                "{id}"
            );
            assert_eq!(person.count(".way-card").await, 4, "{id}");
            assert!(!person.heading().await.is_empty());
        }
    });
}

#[test]
fn what_must_be_settled_comes_first_and_the_ranking_after() {
    journey("settle", async |stage| {
        let person = stage.person(Device::Phone).await;
        let says = result_of(&person, "v26").await;
        let expected = says["apres"]["indice"]["cae"]
            .as_f64()
            .unwrap_or_default()
            .round()
            .to_string();
        assert_eq!(
            person.attribute(".way-card[data-way=cae]", "data-index").await,
            Some(expected)
        );
        assert_eq!(
            person
                .attribute(".way-card[data-way=cae]", "data-access")
                .await
                .as_deref(),
            Some("open")
        );
        person.sees("[data-path=titre_dabord]").await;
        person.meets_no_barrier().await;
    });
}

#[test]
fn a_sensitive_answer_travels_only_when_ticked() {
    journey("sensitive", async |stage| {
        let sender = stage.person(Device::Phone).await;
        result_of(&sender, "v26").await;
        let discreet = link(&sender).await;
        let adviser = stage.person(Device::Desktop).await;
        adviser.opens_the_whole_link(&discreet).await;
        adviser.sees("[data-abstention=attendre]").await;
        assert_eq!(adviser.count("[data-reason]").await, 0, "the reason was not shared");
        assert_eq!(adviser.count("[data-code]").await, 0, "nor what closes the ways");
        assert_eq!(adviser.count(".way-card[data-access=closed] [data-kept]").await, 4);
        adviser.meets_no_barrier().await;

        sender.click_label_of("ajouter", "f_titre").await;
        let complete = link(&sender).await;
        assert_ne!(complete, discreet);
        adviser.opens_the_whole_link(&complete).await;
        adviser.sees("[data-reason=titre]").await;
    });
}

#[test]
fn a_result_of_the_short_path_of_before_still_opens_and_leads_to_the_other_questions() {
    journey("quick", async |stage| {
        let person = stage.person(Device::Phone).await;
        let (kept, _) = reference("v01");
        person.open("").await;
        person
            .store(
                CURRENT,
                &kept.replace(r#""answers":{"#, r#""answers":{"mode":"rapide","#),
            )
            .await;
        person.opens_the_whole_result().await;
        // The reference says « nette » on the complete path: the quick path never says more than « probable ».
        person.sees("[data-verdict=probable]").await;
        person.click("a.go-further").await;
        person.sees("form.question").await;
        assert_eq!(person.text_of(".back").await, "Question précédente");
    });
}

#[test]
fn a_result_without_answers_leads_to_the_questionnaire() {
    journey("nothing", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.opens_the_whole_result().await;
        assert_eq!(person.count("[data-verdict]").await, 0);
        person.meets_no_barrier().await;
        person.click("main a").await;
        person.sees("a[data-mode=complet]").await;
    });
}

#[test]
fn the_smallest_change_towards_any_way_is_the_reference_s() {
    journey("changes", async |stage| {
        let person = stage.person(Device::Phone).await;
        let says = result_of(&person, "v06").await;
        let expected = says["contrefactuels_vers_2e"].as_array().map_or(0, Vec::len) as u64;
        assert!(expected > 0, "a case with changes towards the second way");
        person
            .until("its changes", async || person.count(".changes li").await == expected)
            .await;
        person.click(".changes [data-target=portage]").await;
        person.sees(".changes [data-target=portage][aria-pressed=true]").await;
        person.meets_no_barrier().await;
        // Closed by the law: what closes it is said, no change of taste is proposed.
        result_of(&person, "v34").await;
        person.click(".changes [data-target=portage]").await;
        person
            .until("why it is closed", async || {
                person.text_of(".changes li").await.contains("portage")
            })
            .await;
    });
}

#[test]
fn contradictory_answers_are_said_kindly_with_the_way_back() {
    journey("fragile", async |stage| {
        let person = stage.person(Device::Phone).await;
        let (kept, _) = reference("v01");
        let mut attempt: serde_json::Value = serde_json::from_str(&kept).expect("JSON");
        // The same « tout à fait d'accord » to eight statements, half of which say the opposite.
        let statements =
            "par_contact par_methodes col_solitude aut_maitre aut_regles sec_sans_contrat ris_variations ges_comptes";
        for statement in statements.split(' ') {
            attempt["answers"][statement] = "5".into();
        }
        person.open("").await;
        person.store(CURRENT, &attempt.to_string()).await;
        person.opens_the_whole_result().await;
        person.sees(".fragile").await;
        assert_eq!(person.count(".fragile a").await, 2);
        person.meets_no_barrier().await;
        person.click(".fragile a").await;
        person.sees("form.question").await;
    });
}

#[test]
fn a_rule_past_its_review_date_says_so_and_closes_nothing_more() {
    journey("review", async |stage| {
        let person = stage.person(Device::Phone).await;
        result_of(&person, "v34").await;
        let closed = person.count(".way-card[data-access=closed]").await;
        let to_check = async || {
            person
                .text_of("main")
                .await
                .to_lowercase()
                .matches("à vérifier")
                .count()
        };
        let today = to_check().await;
        person.lives_in(2040).await;
        result_of(&person, "v34").await;
        assert!(to_check().await > today, "more than the sources that are unsure today");
        assert_eq!(person.count(".way-card[data-access=closed]").await, closed);
    });
}

#[test]
fn twenty_dots_say_how_sure_the_result_is() {
    journey("dots", async |stage| {
        let person = stage.person(Device::Narrow).await;
        result_of(&person, "v30").await;
        assert_eq!(person.count(".sureness__way").await, 4);
        assert_eq!(person.count(".sureness .dot--filled").await, 20);
        person.fits_the_screen().await;
        person.meets_no_barrier().await;
    });
}
