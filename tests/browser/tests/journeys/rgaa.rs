//! What the French rules on accessibility ask and no other journey shows.

use browser_tests::{Device, journey, reference};

/// The spacing that people may choose (WCAG 1.4.12), then what no longer fits where it stands.
const SPACED: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets = [sheet];
    document.querySelectorAll('details').forEach(fold => { fold.open = true });
    const cut = [...document.querySelectorAll('body *')].filter(e => {
        if (!e.checkVisibility() || e.closest('.visually-hidden, svg, pre, .table-frame, [readonly]')) return false;
        const hides = getComputedStyle(e).overflow !== 'visible';
        const over = e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1;
        return e.getBoundingClientRect().right > innerWidth + 1 || (hides && over);
    });
    document.documentElement.dataset.cut = cut.map(e => e.outerHTML.slice(0, 80)).join(' ; ');
";

#[test]
fn text_with_more_space_hides_nothing() {
    journey("spacing", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("").await;
        person.store("quatre-voies:courant", &reference("v34").0).await;
        let questions = ["mot_rang", "ris_general", "f_ca", "f_cas", "recapitulatif"];
        let screens = questions.map(|item| format!("questionnaire#{item}"));
        let pages = [
            "",
            "resultat",
            "essais",
            "vie-privee",
            "voies",
            "voies/cae",
            "methode",
            "accessibilite",
            "plan",
        ];
        for path in screens.iter().map(String::as_str).chain(pages) {
            person.open(path).await;
            person.sees("main h1").await;
            person.runs(SPACED).await;
            let cut = person.attribute("html", "data-cut").await;
            assert_eq!(cut.as_deref(), Some(""), "{path}");
        }
    });
}

#[test]
fn a_wrong_hypothesis_is_said_and_changes_nothing() {
    journey("wrong-hypothesis", async |stage| {
        let person = stage.person(Device::Phone).await;
        person.open("").await;
        person.store("quatre-voies:courant", &reference("v01").0).await;
        person.open("resultat").await;
        person.click(".hypotheses summary").await;
        for (field, wrong, right) in [("argent-portage", "90", "4"), ("argent-parts", "99", "1")] {
            let (input, error) = (format!("#{field}"), format!("#{field}-erreur"));
            let figure = ".money-card[data-way=portage] .money-card__figure";
            let before = person.attribute(figure, "data-net").await;
            person.types_instead(&input, wrong).await;
            person.press(fantoccini::key::Key::Tab).await;
            person
                .until("what is wrong", async || {
                    person.text_of(&error).await.contains("entre 0 et")
                })
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
