//! « Sur 100 personnes » and « ne pas se lancer maintenant »: what IPDAS asks of figures of outcomes, and no promise.

use crate::LAW;
use engine::{Abstention, Alert, Answers, Draws, FSituation, Item, Mode, Report, Way, assess};
use exchange::share::Recommendation;
use law::{ALL, About};
use serde_json::{Value, json};
use support::typography::assert_readable;
use support::{answer, person};
use words::guides::COMPARISON;
use words::outcomes_words::{ALSO, ELSEWHERE, NOT_COMPARED, NOT_NOW, NOT_NOW_TITLE, TITLE};
use words::{Outcomes, SourcedText, elsewhere_answers, not_now, outcomes, outcomes_of_not_starting};

/// The four ways, then those who did not start.
fn five() -> Vec<&'static Outcomes> {
    let ways = Way::ALL.iter().map(|&way| outcomes(way));
    ways.chain([outcomes_of_not_starting()]).collect()
}

fn texts() -> Vec<SourcedText> {
    five().into_iter().flat_map(Outcomes::texts).collect()
}

/// The whole numbers and decimals of a text, thousands joined.
fn numbers(text: &str) -> Vec<String> {
    let joined = text.replace('\u{202f}', "");
    joined
        .split(|letter: char| !(letter.is_ascii_digit() || letter == ','))
        .map(|number| number.trim_matches(',').to_owned())
        .filter(|number| !number.is_empty())
        .collect()
}

fn answered(item: Item, id: &str) -> Answers {
    let mut answers = Answers::default();
    answers.set(item, answer(item, &id.into())).expect("a valid answer");
    answers
}

/// An adviser without a job, to whom every way is open, with other answers.
fn adviser(changes: &Value) -> Report {
    let mut facts = json!({
        "mot_rang": ["gain", "sens", "lien"], "par_temps": "une_heure", "par_contribution": "cela_depend",
        "col_guide": "3", "aut_maitre": "3", "sec_arbitrage": "5", "ris_general": "3", "ges_deleguer": "5",
        "amb_taille": "1", "f_activite": "conseil", "f_clients": "entreprises", "f_qualif": "oui_bac2_ou_3ans",
        "f_traction": "payants", "f_ca": 60_000, "f_tarif": 500, "f_associes": "solo",
        "f_horizon": "vivre", "f_situation": "sans_activite", "f_cas": ["aucun"], "f_titre": "non"
    });
    for (item, answer) in changes.as_object().expect("an object") {
        facts[item] = answer.clone();
    }
    assess(&person(&facts), Mode::Complete, LAW, &Draws::new())
}

fn recommended(changes: &Value) -> Recommendation {
    Recommendation::of(&adviser(changes))
}

#[test]
fn a_hundred_is_the_denominator_of_all_and_both_parts_are_told() {
    for outcomes in five() {
        let counted = outcomes.hundred.of.on(LAW);
        let (did, did_not) = (counted.did.0, counted.did_not.0);
        assert_eq!(did + did_not, 100);
        let text = outcomes.hundred.text.text;
        assert!(text.starts_with("Sur 100 "), "{text}");
        let said = numbers(text);
        for number in [did, did_not] {
            assert!(said.contains(&number.to_string()), "{number}: {text}");
        }
        assert_eq!(outcomes.hundred.text.facts, [&outcomes.hundred.of.about]);
    }
}

/// INSEE Première n° 1963 and n° 1962 (July 2023); the branch report on 2019; CAE-IMPACT (2020); BGE and its observatory (2025).
#[test]
fn the_parts_are_those_of_the_studies() {
    let did: Vec<u32> = five()
        .iter()
        .map(|outcomes| outcomes.hundred.of.on(LAW).did.0)
        .collect();
    assert_eq!(did, [52, 52, 46, 82, 33]);
    let paths = law::BGE_APRES_LE_CONSEIL.on(LAW);
    assert_eq!(paths.created, law::BGE_CREATIONS.on(LAW));
    assert_eq!(paths.created.did_not.0, paths.gave_up.0 + paths.undecided.0);
}

/// Wherever a sentence counts people of a hundred, the others are counted too.
#[test]
fn no_sentence_counts_one_part_only() {
    for claim in texts() {
        for sentence in claim
            .text
            .split(". ")
            .filter(|sentence| sentence.to_lowercase().contains("sur 100"))
        {
            let parts: Vec<u32> = numbers(sentence)
                .iter()
                .filter_map(|number| number.parse().ok())
                .filter(|&number| number < 100)
                .collect();
            let whole = parts.windows(2).any(|pair| pair[0] + pair[1] == 100);
            assert!(whole, "{sentence}");
        }
    }
}

#[test]
fn every_figure_is_said_by_a_fact_beside_it() {
    let says = |fact: &&About, number: &String| {
        [fact.statement, fact.article]
            .into_iter()
            .any(|text| numbers(text).contains(number))
    };
    for claim in texts() {
        for number in numbers(claim.text).iter().filter(|number| *number != "100") {
            let ours = number == "62,5" || number == "67";
            assert!(
                ours || claim.facts.iter().any(|fact| says(fact, number)),
                "{number} in « {} »",
                claim.text
            );
        }
        assert!(
            claim
                .facts
                .iter()
                .all(|fact| ALL.iter().any(|known| known.id == fact.id))
        );
    }
}

/// Who, how many, when, how sure, and what it does not say: IPDAS 10 to 16.
#[test]
fn each_says_who_was_counted_how_sure_it_is_and_what_it_does_not_say() {
    for outcomes in five() {
        assert!(
            !outcomes.class.facts.is_empty() && outcomes.class.text.contains("20"),
            "{}",
            outcomes.class.text
        );
        assert!(outcomes.sureness.text.contains("sûr"));
        let [first, ..] = outcomes.class.facts else {
            panic!("a class without a source")
        };
        let doubtful = first.to_check;
        assert_eq!(
            doubtful,
            !outcomes.sureness.text.starts_with("Plutôt sûr"),
            "{}",
            first.id
        );
        assert!(!outcomes.unsaid.is_empty());
    }
    let missing = five().into_iter().map(|outcomes| outcomes.missing.is_some());
    assert_eq!(missing.collect::<Vec<_>>(), [true, true, false, false, true]);
    let gaps = five().into_iter().filter_map(|outcomes| outcomes.missing);
    for gap in gaps {
        assert!(gap.starts_with("Nous n’avons pas trouvé de chiffre solide"), "{gap}");
    }
}

/// No figure here rests on a draw of lots: none may say that a way, or advice, makes one succeed.
#[test]
fn nothing_says_that_a_way_makes_one_succeed() {
    let statements = ALL.iter().map(|fact| fact.statement);
    let said = texts().into_iter().map(|claim| claim.text).chain(statements);
    for text in said {
        let lower = text.to_lowercase();
        for cause in [
            "améliore",
            "augmente vos chances",
            "grâce à",
            "permet de réussir",
            "fait réussir",
        ] {
            assert!(!lower.contains(cause), "« {cause} » in « {text} »");
        }
    }
    assert!(NOT_COMPARED.contains("ne se comparent pas") && NOT_COMPARED.contains("ne prédisent pas"));
}

#[test]
fn every_text_is_readable() {
    let titles = [TITLE, NOT_COMPARED, NOT_NOW, NOT_NOW_TITLE, ALSO];
    let elsewhere = ELSEWHERE
        .iter()
        .flat_map(|row| [row.title, row.when, row.text.text, row.site]);
    let told = texts().into_iter().map(|claim| claim.text);
    for text in titles.into_iter().chain(elsewhere).chain(told) {
        assert_readable("outcomes", text);
    }
}

/// The comparison gives « ne pas se lancer maintenant » the room of a way, with its sources.
#[test]
fn the_fifth_answer_stands_wherever_the_four_are_compared() {
    let words = |text: &str| text.split_whitespace().count();
    let mut rooms = [0; 5];
    for row in COMPARISON {
        assert!(!row.not_now.facts.is_empty(), "{}", row.id);
        assert_readable(row.id, row.not_now.text);
        for (room, cell) in rooms.iter_mut().zip(row.cells.iter().chain([&row.not_now])) {
            *room += words(cell.text);
            assert!((8..=28).contains(&words(cell.text)), "{}: {}", row.id, cell.text);
        }
    }
    let (least, most) = (rooms.iter().min().unwrap(), rooms.iter().max().unwrap());
    assert!(most * 100 <= least * 135, "{rooms:?}");
}

#[test]
fn not_starting_now_is_told_for_each_situation_with_as_much_for_as_against() {
    let situations = FSituation::CHOICES
        .iter()
        .map(|choice| Some(answered(Item::FSituation, choice.id)));
    for answers in situations.chain([None]) {
        let told = not_now(&recommended(&json!({})), answers.as_ref());
        assert_eq!((told.helps.len(), told.costs.len()), (2, 2));
        assert!(told.closing.contains("bonne"), "{}", told.closing);
        let texts = told.helps.iter().chain(&told.costs).map(|claim| claim.text);
        texts
            .chain([told.closing])
            .for_each(|text| assert_readable("not now", text));
    }
}

/// « Rester salarié est aussi une réponse » went to people without a job; a full-time employee may not sign a CAPE
/// (`cape_incompatible_temps_complet`), nor a public servant act without leave.
#[test]
fn nobody_is_told_of_a_job_or_of_a_test_that_is_not_theirs() {
    let told = |id: &str| {
        let told = not_now(&recommended(&json!({})), Some(&answered(Item::FSituation, id)));
        let texts = told.helps.iter().chain(&told.costs).map(|claim| claim.text);
        texts.chain([told.closing]).collect::<Vec<_>>().join(" ")
    };
    for (id, job, cape) in [
        ("salarie_plein", true, false),
        ("public", true, false),
        ("salarie_partiel", true, true),
        ("chomage_are", false, true),
        ("fin_contrat", false, true),
        ("chomage_sans", false, true),
        ("sans_activite", false, true),
        ("micro_deja", false, false),
        ("independant", false, false),
    ] {
        let said = told(id);
        assert_eq!(said.contains("Garder votre emploi"), job, "{id}: {said}");
        assert_eq!(said.contains("CAPE"), cape, "{id}: {said}");
    }
    let seeking = "Chercher un emploi, ou tester à petite échelle, sont aussi de bonnes réponses.";
    assert!(told("chomage_are").contains(seeking) && told("chomage_are").contains("allocation"));
}

#[test]
fn a_private_employer_is_named_to_who_works_in_homes() {
    let named = |id: &str| -> Vec<&str> {
        let answers = answered(Item::FActivite, id);
        elsewhere_answers(&recommended(&json!({})), &answers)
            .iter()
            .map(|row| row.id)
            .collect()
    };
    assert_eq!(named("services_personne"), ["cesu"]);
    assert_eq!(named("conseil"), [""; 0]);
    assert!(ELSEWHERE.iter().all(|row| row.fact.url.starts_with("https://")));
}

/// The people of every table, with who they are.
fn everybody() -> Vec<(String, Report)> {
    let tables = [
        include_str!("../cases/people.json"),
        include_str!("../cases/real_lives.json"),
        include_str!("../cases/gate_people.json"),
        include_str!("../cases/items_3_people.json"),
    ];
    let draws = Draws::new();
    let rows = tables.into_iter().flat_map(|table| match support::cases(table) {
        Value::Array(rows) => rows,
        other => panic!("a list of people: {other}"),
    });
    let report = |row: Value| {
        let answers = row.get("reponses").or(row.get("answers")).expect("answers");
        (
            row["id"].to_string(),
            assess(&person(answers), Mode::Complete, LAW, &draws),
        )
    };
    rows.map(report).collect()
}

/// Words that name a way.
const NAMED: [(Way, &[&str]); 3] = [
    (Way::Cae, &["CAPE", "CESA", "CAE"]),
    (Way::Portage, &["ortage"]),
    (Way::Micro, &["icro"]),
];

/// Alerts that say a rule of a way, and propose nothing.
const RULES: [Alert; 3] = [Alert::Tva, Alert::CaeAssocie, Alert::AgrementSap];

/// What someone is told to do or to try, and the warnings beside it.
fn proposed(report: &Report, shown: &Recommendation) -> Vec<String> {
    let told = not_now(shown, Some(&report.answers));
    let claims = told.helps.iter().chain(&told.costs).map(|claim| claim.text);
    let alerts = report.alerts.iter().filter(|alert| !RULES.contains(alert));
    let elsewhere = elsewhere_answers(shown, &report.answers);
    let acts = words::acts(report, shown.abstention, &shown.order[..1]);
    let acts = acts.iter().flat_map(|act| [act.label, act.text, act.done_when]);
    claims
        .chain([told.closing])
        .chain(alerts.map(|&alert| words::alert(alert).text))
        .chain(elsewhere.iter().map(|row| row.text.text))
        .chain(acts)
        .map(str::to_owned)
        .collect()
}

/// « Pour vendre, un CAPE… » went to people who wait for a permit, and to people whose CAE is closed.
#[test]
fn nobody_is_sent_to_a_way_that_is_closed_or_that_must_wait() {
    let (mut kept_from, mut with_cape) = (0, 0);
    for (id, report) in everybody() {
        let shown = Recommendation::of(&report);
        let waits = shown.abstention == Some(Abstention::Attendre);
        let texts = proposed(&report, &shown);
        for (way, names) in NAMED.iter().filter(|(way, _)| waits || shown.excluded[*way]) {
            kept_from += 1;
            let sent = texts.iter().find(|text| names.iter().any(|name| text.contains(name)));
            assert_eq!(sent, None, "{id}: {way:?}");
        }
        with_cape += usize::from(texts.iter().any(|text| text.contains("un CAPE")));
    }
    assert!(kept_from > 300 && with_cape > 20, "{kept_from} {with_cape}");
}

#[test]
fn who_must_settle_a_point_first_is_told_to_prepare() {
    for changes in [
        json!({"f_titre": "sans_droit"}),
        json!({"f_cas": ["mineur"], "f_mineur": "moins_16"}),
        json!({"f_titre": "sans_droit", "f_activite": "services_personne", "f_clients": "particuliers"}),
    ] {
        let (shown, report) = (recommended(&changes), adviser(&changes));
        let told = not_now(&shown, Some(&report.answers));
        assert!(told.closing.contains("une fois ce point réglé"), "{}", told.closing);
        assert_readable("closing", told.closing);
        assert_eq!(elsewhere_answers(&shown, &report.answers).len(), 0, "{changes}");
    }
}
