//! Names that are very wide, very high, or written from right to left: nothing leaves the screen, nothing changes places.

use browser_tests::{Device, journey};
use serde_json::json;

const KEPT: &str = "quatre-voies:essais";

#[test]
fn no_name_is_wider_than_the_screen() {
    journey("names-wide", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("").await;
        let names = [
            "W".repeat(60),
            "﷽".repeat(60),
            "𒐫".repeat(60),
            format!("a{}", "\u{301}".repeat(59)),
            "👨‍👩‍👧‍👦".repeat(8),
            "\u{202e}gnp.json".to_owned(),
            "\u{2066}ouvert".to_owned(),
        ];
        let essais: Vec<_> = names
            .iter()
            .enumerate()
            .map(|(id, name)| json!({"id": id, "name": name, "answers": {"f_ca": id}, "at": "f_ca", "finished": true}))
            .collect();
        let list = json!({"format": 1, "next": names.len(), "essais": essais});
        person.store(KEPT, &list.to_string()).await;
        person.open("essais").await;
        person.sees(".attempt bdi").await;
        person.fits_the_screen().await;
        person.click("[data-id='5'] .variant").await;
        person
            .until("what follows the name stays behind it", async || {
                person.text_of(".said").await.ends_with('.')
            })
            .await;
        for sides in ["0,1", "1,2,3", "3,4,5,6"] {
            person.open(&format!("essais#comparer={sides}")).await;
            person.sees(".compare").await;
            person.fits_the_screen().await;
        }
    });
}
