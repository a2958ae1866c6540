//! What is behind the titles of the money: how much to invoice, VAT, both first years, unemployment benefit.

use browser_tests::{Device, Person, journey};
use fantoccini::key::Key;

use crate::meets_no_barrier_by_day_or_night;
use crate::result::result_of;

/// The money of v01 with everything unfolded.
async fn money_of_v01(person: &Person) {
    result_of(person, "v01").await;
    person.unfolds_the_money().await;
}

async fn writes(person: &Person, field: &str, text: &str) {
    person.types_instead(field, text).await;
    person.press(Key::Tab).await;
}

/// What a part says of a way, with plain spaces.
async fn said(person: &Person, part: &str, way: &str) -> String {
    let text = person.text_of(&format!("[data-fold={part}] [data-way={way}]")).await;
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

/// The first number after some words.
fn number_after(text: &str, words: &str) -> i64 {
    let (_, rest) = text.split_once(words).unwrap_or(("", text));
    let digits = rest.chars().take_while(|sign| sign.is_ascii_digit() || *sign == ' ');
    digits
        .filter(char::is_ascii_digit)
        .collect::<String>()
        .parse()
        .unwrap_or(-1)
}

/// Row 148 of the official model: a liberal activity of 45 000 € with costs of 4 500 € leaves 26 876 € a year in micro; less a
/// health cover of 480 €, 2 199 € a month.
#[test]
fn what_to_invoice_is_the_turnover_that_leaves_what_is_wanted() {
    journey("money-wanted", async |stage| {
        let person = stage.person(Device::Phone).await;
        money_of_v01(&person).await;
        writes(&person, "#argent-ca", "45 000").await;
        writes(&person, "#argent-frais", "4 500").await;
        writes(&person, "#argent-vise", "2 199").await;
        person
            .until("the turnover of the official model", async || {
                let found = number_after(&said(&person, "vise", "micro").await, "Micro-entreprise\n");
                (found - 45_000).abs() <= 40
            })
            .await;
        writes(&person, "#argent-jours", "100").await;
        person
            .until("by day", async || {
                said(&person, "vise", "micro").await.contains("450 € par jour")
            })
            .await;
        // A micro-entreprise ends at its ceiling; the three others go on.
        writes(&person, "#argent-vise", "9 000").await;
        person
            .until("too much for a micro", async || {
                said(&person, "vise", "micro")
                    .await
                    .contains("dépasser le plafond de 83 600 €")
            })
            .await;
        assert!(said(&person, "vise", "portage").await.contains("par an"));
        writes(&person, "#argent-jours", "400").await;
        person
            .until("what is wrong with the days", async || {
                person.text_of("#argent-jours-erreur").await.contains("entre 0 et 218")
            })
            .await;
        meets_no_barrier_by_day_or_night(&person).await;
    });
}

/// CGI art. 293 B and 278: above 37 500 € of services, a sixth of what private clients pay is VAT.
#[test]
fn private_clients_pay_vat_out_of_the_same_price() {
    journey("money-vat", async |stage| {
        let person = stage.person(Device::Phone).await;
        money_of_v01(&person).await;
        assert_eq!(person.count(".money__vat").await, 0, "companies recover it");
        writes(&person, "#argent-ca", "45 000").await;
        person.chooses("#argent-tva", "particuliers").await;
        let told = async || person.text_of(".money__vat").await.replace(['\u{a0}', '\u{202f}'], " ");
        person.sees(".money__vat").await;
        assert!(told().await.contains("7 500 € de TVA"), "{}", told().await);
        let steps = person.text_of(".crossings").await.replace(['\u{a0}', '\u{202f}'], " ");
        assert!(steps.contains("Au-dessus de 37 500 € par an, la TVA"), "{steps}");
        writes(&person, "#argent-ca", "30 000").await;
        person
            .until("VAT in a CAE only", async || told().await.contains("En CAE, 5 000 €"))
            .await;
        person.click(".money__reset").await;
        person
            .until("as answered", async || person.count(".money__vat").await == 0)
            .await;
    });
}

#[test]
fn both_first_years_follow_the_month_of_the_beginning() {
    journey("money-years", async |stage| {
        let person = stage.person(Device::Narrow).await;
        money_of_v01(&person).await;
        person.chooses("#argent-mois", "7").await;
        person
            .until("six months", async || {
                said(&person, "annees", "micro").await.contains(", 6 mois")
            })
            .await;
        for way in ["cae", "portage", "micro", "creation"] {
            let said = said(&person, "annees", way).await;
            assert!(
                said.contains("par mois") && said.contains("Trimestres de retraite"),
                "{way}: {said}"
            );
        }
        person.chooses("#argent-mois", "1").await;
        person
            .until("a whole year", async || {
                !said(&person, "annees", "micro").await.contains(" mois :")
            })
            .await;
        person.fits_the_screen().await;
    });
}

/// RG art. 28 to 32: of 12 months with nothing but the benefit, 60 % of the rights is the most that is paid.
#[test]
fn the_benefit_is_told_beside_each_way() {
    journey("money-benefit", async |stage| {
        let person = stage.person(Device::Narrow).await;
        money_of_v01(&person).await;
        assert!(
            person
                .text_of("[data-fold=allocation]")
                .await
                .contains("Écrivez votre allocation")
        );
        for (typed, most) in [("beaucoup", "400"), ("-4", "400"), ("1000", "400")] {
            writes(&person, "#argent-are", typed).await;
            person
                .until(typed, async || {
                    person.text_of("#argent-are-erreur").await.contains(most)
                })
                .await;
        }
        writes(&person, "#argent-are", "42,50").await;
        person.sees("[data-fold=allocation] [data-way=micro]").await;
        for way in ["cae", "portage", "micro", "creation"] {
            let said = said(&person, "allocation", way).await;
            assert!(
                number_after(&said, "Sur 12 mois : ") > number_after(&said, "dont "),
                "{way}: {said}"
            );
        }
        assert_eq!(person.count(".benefit__months").await, 4);
        person
            .runs("document.querySelectorAll('.benefit__months').forEach(months => months.open = true)")
            .await;
        person.fits_the_screen().await;
        writes(&person, "#argent-are-jours", "0").await;
        person
            .until("no day left is named", async || {
                person
                    .text_of("[data-fold=allocation]")
                    .await
                    .contains("Il ne reste aucun jour")
            })
            .await;
        writes(&person, "#argent-are-jours", "5000").await;
        person
            .until("longer than the law", async || {
                person.text_of("#argent-are-jours-erreur").await.contains("entre 0 et")
            })
            .await;
        meets_no_barrier_by_day_or_night(&person).await;
    });
}
