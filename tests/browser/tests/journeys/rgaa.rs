//! What the French rules on accessibility ask and no other journey shows.

use browser_tests::{Device, journey, reference};

#[test]
fn a_wrong_hypothesis_is_said_and_changes_nothing() {
    journey("wrong-hypothesis", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("").await;
        person.store("quatre-voies:courant", &reference("v01").0).await;
        person.opens_the_whole_result().await;
        person.unfolds_the_money().await;
        for (field, wrong, right, said) in [
            ("argent-portage", "90", "4", "entre 0 et"),
            ("argent-enfants", "99", "1", "entre 0 et"),
            ("argent-salaires", "-5", "900", "négatif"),
        ] {
            let (input, error) = (format!("#{field}"), format!("#{field}-erreur"));
            let figure = ".money-card[data-way=portage] .money-card__figure";
            let before = person.attribute(figure, "data-net").await;
            person.types_instead(&input, wrong).await;
            person.press(fantoccini::key::Key::Tab).await;
            person
                .until("what is wrong", async || person.text_of(&error).await.contains(said))
                .await;
            assert_eq!(person.attribute(&input, "aria-invalid").await.as_deref(), Some("true"));
            assert_eq!(person.attribute(figure, "data-net").await, before);
            person.meets_no_barrier().await;
            person.types_instead(&input, right).await;
            person.press(fantoccini::key::Key::Tab).await;
            person
                .until("nothing wrong", async || person.text_of(&error).await.is_empty())
                .await;
        }
    });
}
