//! The short path never ends on a way that an unasked fact closes, or on one where the person should wait.

use crate::LAW;
use engine::{
    Access, Answer, Answers, Draws, Item, Kind, Mode, OptionSet, Section, Way, access_now, asked, assess, choices,
    gate_needs, is_further, left_at_most, open_questions, previous_question, question, settled,
};
use serde_json::{Value, json};
use support::{Random, person};
use words::interface::home;

/// An adviser who invoices one company, all facts known; the tables change or remove some of them.
fn adviser() -> Value {
    json!({
        "mot_rang": ["gain", "sens", "lien"], "par_temps": "une_heure", "par_contribution": "cela_depend",
        "col_guide": "3", "aut_maitre": "3", "sec_arbitrage": "5", "ris_general": "3", "ges_deleguer": "5",
        "amb_taille": "1", "f_activite": "conseil", "f_clients": "un_client", "f_qualif": "oui_bac2_ou_3ans",
        "f_traction": "payants", "f_ca": 60_000, "f_tarif": 500, "f_invest": "moins_1000", "f_associes": "solo",
        "f_horizon": "mission", "f_situation": "fin_contrat", "f_cas": ["aucun"], "f_titre": "non"
    })
}

/// The adviser with other answers; `null` takes one away.
fn but(changes: &Value) -> Answers {
    let mut facts = adviser();
    for (item, answer) in changes.as_object().expect("an object") {
        match answer {
            Value::Null => drop(facts.as_object_mut().expect("an object").remove(item)),
            answer => facts[item] = answer.clone(),
        }
    }
    person(&facts)
}

fn ids(items: &[Item]) -> Vec<&'static str> {
    items.iter().map(|item| item.id()).collect()
}

fn needs(changes: &Value, way: Way) -> Vec<&'static str> {
    ids(&gate_needs(&but(changes), way, LAW))
}

#[test]
fn what_was_never_asked_and_may_close_the_way_or_make_wait() {
    use Way::{Cae, Creation, Micro, Portage};
    let craft = "artisanat_batiment";
    for (changes, way, expected) in [
        // The case of the audit: the qualification of the portage, and its day rate.
        (json!({"f_qualif": null}), Portage, vec!["f_qualif"]),
        (json!({"f_tarif": null}), Portage, vec!["f_tarif"]),
        (
            json!({"f_qualif": null, "f_tarif": null}),
            Portage,
            vec!["f_qualif", "f_tarif"],
        ),
        (
            json!({"f_clients": null, "f_tarif": null}),
            Portage,
            vec!["f_clients", "f_tarif"],
        ),
        // Several founders: a condition of the portage, which closes nothing.
        (json!({"f_associes": null}), Portage, vec![]),
        // None of it concerns the other ways.
        (json!({"f_qualif": null, "f_tarif": null}), Cae, vec![]),
        (json!({"f_qualif": null, "f_tarif": null}), Micro, vec![]),
        (
            json!({"f_associes": null, "f_ca": null}),
            Micro,
            vec!["f_ca", "f_associes"],
        ),
        (json!({"f_associes": null, "f_ca": null}), Creation, vec![]),
        // A place open to the public, in a CAE.
        (
            json!({"f_activite": "restauration_lieu", "f_invest": null}),
            Cae,
            vec!["f_invest"],
        ),
        (
            json!({"f_activite": "restauration_lieu", "f_invest": null}),
            Micro,
            vec![],
        ),
        (json!({"f_invest": null}), Cae, vec![]),
        // A craft without a qualification: closed in a CAE and a micro; alone, one must wait.
        (
            json!({"f_activite": craft, "f_qualif": null, "f_associes": "plusieurs"}),
            Cae,
            vec!["f_qualif"],
        ),
        (
            json!({"f_activite": craft, "f_qualif": null, "f_associes": "plusieurs"}),
            Creation,
            vec![],
        ),
        (
            json!({"f_activite": craft, "f_qualif": null}),
            Creation,
            vec!["f_qualif"],
        ),
        (
            json!({"f_activite": craft, "f_qualif": "non", "f_associes": null}),
            Creation,
            vec!["f_associes"],
        ),
        (
            json!({"f_activite": craft, "f_qualif": "oui_cap", "f_associes": null}),
            Creation,
            vec![],
        ),
        // A profession: which one, and the agreement of the administration.
        (
            json!({"f_activite": "reglementee", "f_reglementee": null}),
            Cae,
            vec!["f_reglementee", "f_titre_pro"],
        ),
        (
            json!({"f_situation": "public", "f_public": "plein", "f_autorisation": null}),
            Micro,
            vec!["f_autorisation"],
        ),
        (
            json!({"f_situation": "public", "f_public": "partiel", "f_autorisation": null}),
            Micro,
            vec!["f_autorisation"],
        ),
        // A profession that nobody exercises without its title; a student card, which does not pay a living.
        (
            json!({"f_activite": "reglementee", "f_reglementee": "titre_cipav", "f_qualif": null}),
            Micro,
            vec!["f_titre_pro"],
        ),
        (
            json!({"f_titre": "oui_limite", "f_carte": "etudiant", "f_horizon": null}),
            Cae,
            vec!["f_horizon"],
        ),
        // What makes anybody wait.
        (json!({"f_cas": null}), Micro, vec!["f_cas"]),
        (json!({"f_titre": null}), Cae, vec!["f_titre"]),
        (json!({"f_situation": null}), Cae, vec!["f_situation"]),
        // Asked, even without an answer; or never asked after these answers.
        (json!({"f_qualif": "nsp", "f_tarif": "nsp"}), Portage, vec![]),
        (json!({"f_titre": "prefere_pas", "f_cas": "nsp"}), Micro, vec![]),
        (json!({"f_activite": "transport", "f_tarif": null}), Portage, vec![]),
        (json!({"f_clients": "particuliers", "f_tarif": null}), Portage, vec![]),
        // Questions that close nothing.
        (
            json!({"f_frais": null, "f_are": null, "f_traction": null, "f_horizon": null}),
            Portage,
            vec![],
        ),
    ] {
        assert_eq!(needs(&changes, way), expected, "{changes} {way:?}");
    }
}

#[test]
fn the_short_path_ends_with_what_may_close_the_way_in_front() {
    let ends = |changes: &Value| {
        let path = asked(&but(changes), Mode::Quick, LAW);
        let last = path
            .iter()
            .position(|&item| item == Item::FTitre)
            .expect("the last question of everybody");
        ids(&path[last + 1..])
    };
    for (changes, expected) in [
        // In front: the portage. Its day rate is asked, and stays in sight once answered.
        (json!({"f_tarif": null}), vec!["f_qualif", "f_tarif"]),
        (json!({}), vec!["f_qualif", "f_tarif"]),
        (json!({"f_tarif": "nsp"}), vec!["f_qualif", "f_tarif"]),
        // Not before the path is finished; nor when the portage is closed anyway.
        (json!({"f_tarif": null, "f_horizon": null}), vec!["f_qualif"]),
        (json!({"f_tarif": null, "f_qualif": "non"}), vec!["f_qualif"]),
        (
            json!({"f_tarif": null, "f_associes": "plusieurs"}),
            vec!["f_qualif", "f_tarif"],
        ),
        // A profession that says nothing of itself: clients first, then the day rate.
        (
            json!({"f_activite": "reglementee", "f_reglementee": "nsp", "f_titre_pro": "nsp", "f_invest": null, "f_clients": null, "f_tarif": null}),
            vec!["f_clients"],
        ),
        (
            json!({"f_activite": "reglementee", "f_reglementee": "nsp", "f_titre_pro": "nsp", "f_invest": null, "f_tarif": null}),
            vec!["f_clients", "f_tarif"],
        ),
        (
            json!({"f_activite": "reglementee", "f_reglementee": "nsp", "f_titre_pro": "nsp", "f_invest": null, "f_clients": "particuliers", "f_tarif": null}),
            vec!["f_clients"],
        ),
    ] {
        assert_eq!(ends(&changes), expected, "{changes}");
    }
    let path = asked(&but(&json!({"f_qualif": null, "f_invest": null})), Mode::Quick, LAW);
    assert!(
        path.contains(&Item::FQualif) && !path.contains(&Item::FInvest),
        "a desk needs no start-up money"
    );
}

#[test]
fn a_further_question_comes_after_the_others_and_may_not_stay_empty() {
    let answers = but(&json!({"f_tarif": null}));
    assert_eq!(open_questions(&answers, Mode::Quick, LAW), [Item::FTarif]);
    assert!(!open_questions(&answers, Mode::Complete, LAW).contains(&Item::FTarif));
    assert_eq!(
        previous_question(&answers, Mode::Quick, Item::FTarif, LAW),
        Some(Item::FQualif)
    );
    assert_eq!(
        previous_question(&answers, Mode::Complete, Item::FTarif, LAW),
        Some(Item::FCa)
    );
    assert_eq!(left_at_most(&answers, Mode::Quick, Item::FTarif, LAW), 1);
    assert_eq!(left_at_most(&answers, Mode::Quick, Item::FQualif, LAW), 2);
    // Nothing can follow once the portage is closed.
    assert_eq!(
        left_at_most(
            &but(&json!({"f_tarif": null, "f_qualif": "non"})),
            Mode::Quick,
            Item::FQualif,
            LAW
        ),
        1
    );
    for (mode, item, expected) in [
        (Mode::Quick, Item::FTarif, true),
        (Mode::Quick, Item::FQualif, true),
        (Mode::Quick, Item::FTitre, false),
        (Mode::Complete, Item::FTarif, false),
    ] {
        assert_eq!(is_further(&answers, mode, item), expected, "{mode:?} {item:?}");
    }
    assert!(open_questions(&but(&json!({"f_tarif": "nsp"})), Mode::Quick, LAW).is_empty());
}

/// A random answer; half the amounts are near a day rate.
fn answer(random: &mut Random, item: Item) -> Answer {
    let row = question(item);
    match row.kind {
        _ if row.dont_know.is_some() && random.below(25) == 0 => Answer::DontKnow,
        Kind::Ranking => Answer::Ranking([0, 1, 2]),
        Kind::Several if random.below(4) > 0 => Answer::Several(OptionSet(1 << (choices(item).len() - 1))),
        Kind::Several => Answer::Several(OptionSet(1 << random.below(choices(item).len()))),
        Kind::Amount { .. } => Answer::Amount([100, 200, 400, 15_000, 60_000][random.below(5)].min(5_000)),
        _ => Answer::Choice(random.below(choices(item).len()) as u8),
    }
}

/// Somebody who takes the short path to its end, one question after the other; advisers are many.
fn short_path(random: &mut Random) -> Answers {
    let mut answers = Answers::default();
    if random.below(2) == 0 {
        answers = person(&json!({"f_activite": "conseil", "f_clients": "un_client"}));
    }
    for _ in 0..Item::ALL.len() {
        let Some(&item) = open_questions(&answers, Mode::Quick, LAW).first() else {
            return answers;
        };
        let given = answer(random, item);
        answers.set(item, given).expect("an answer of the question");
    }
    panic!("the short path never ends: {answers:?}");
}

/// Every answer that a fact may have; amounts on both sides of every threshold.
fn every_answer(item: Item) -> Vec<Answer> {
    match question(item).kind {
        Kind::Amount { maximum } => {
            let amounts = [0, 1, 99, 144, 145, 249, 250, 2_000, 5_000, 90_000, 250_000, 10_000_000];
            amounts
                .into_iter()
                .filter(|&euros| euros <= maximum)
                .map(Answer::Amount)
                .collect()
        }
        Kind::Several => (0..choices(item).len())
            .map(|rank| Answer::Several(OptionSet(1 << rank)))
            .collect(),
        _ => (0..choices(item).len())
            .map(|rank| Answer::Choice(rank as u8))
            .collect(),
    }
}

/// The facts that were never asked, in order.
fn unasked(answers: &Answers) -> impl Iterator<Item = Item> {
    let facts = Item::ALL
        .iter()
        .copied()
        .filter(|&item| matches!(question(item).section, Section::Projet | Section::Situation));
    facts.filter(|&item| !question(item).derived && answers.get(item).is_none())
}

fn with(answers: &Answers, item: Item, answer: Answer) -> Answers {
    let mut more = *answers;
    more.set(item, answer).expect("an answer of the question");
    more
}

/// The answers as they are, with each fact alone that was never asked, and with all of them by chance: too many to visit all.
fn completions(answers: &Answers, random: &mut Random) -> Vec<Answers> {
    const BY_CHANCE: usize = 20;
    let alone = |item| {
        every_answer(item)
            .into_iter()
            .map(move |answer| with(answers, item, answer))
    };
    let mut completed: Vec<Answers> = unasked(answers)
        .filter(|&item| answers.sees(item))
        .flat_map(alone)
        .collect();
    completed.push(*answers);
    for _ in 0..BY_CHANCE {
        let facts: Vec<Item> = unasked(answers).collect();
        completed.push(facts.into_iter().fold(*answers, |given, item| {
            let possible = every_answer(item);
            let rank = random.below(possible.len() + 1);
            match possible.get(rank) {
                Some(&answer) if given.sees(item) => with(&given, item, answer),
                _ => given,
            }
        }));
    }
    completed
}

fn must_wait(answers: &Answers) -> bool {
    let kept = answers.cleaned();
    settled(&kept) != kept
}

#[test]
fn no_finished_short_path_is_led_by_a_way_that_an_unasked_fact_closes_or_makes_wait() {
    let (mut random, draws) = (Random::new(4), Draws::new());
    let (mut led, mut further) = (0, 0);
    for _ in 0..2_000 {
        let answers = short_path(&mut random);
        let report = assess(&answers, Mode::Quick, LAW, &draws);
        further += usize::from(answers.get(Item::FTarif).is_some());
        let ranking = report.after.as_ref().unwrap_or(&report.ranking);
        let first = ranking.order[0];
        if ranking.excluded[first] {
            continue;
        }
        led += 1;
        for completed in completions(&answers, &mut random) {
            // Somebody who must wait reads the ways once it is settled.
            let closed = access_now(&settled(&completed.cleaned()), LAW)[first].access == Access::Closed;
            assert!(!closed, "{first:?} is closed by {completed:?}, after {answers:?}");
            assert!(
                must_wait(&answers) || !must_wait(&completed),
                "{completed:?} waits, after {answers:?}"
            );
        }
    }
    assert!(led > 1_000 && further > 80, "too few to tell: {led} {further}");
}

/// The numbers of a sentence, in order.
fn numbers(text: &str) -> Vec<usize> {
    text.split(|character: char| !character.is_ascii_digit())
        .filter_map(|digits| digits.parse().ok())
        .collect()
}

/// Whether nearly everybody is asked as many questions, in as many minutes, as a sentence promises.
#[track_caller]
fn keeps_its_promise(promise: &str, paths: &[Vec<Item>]) {
    let [fewest, most, least_minutes, most_minutes] = numbers(promise)[..] else {
        panic!("two numbers of questions and two of minutes: {promise}");
    };
    let kept = |path: &&Vec<Item>| {
        let seconds: usize = path.iter().map(|&item| usize::from(question(item).seconds)).sum();
        // To the nearest minute.
        (least_minutes..=most_minutes).contains(&((seconds + 30) / 60)) && (fewest..=most).contains(&path.len())
    };
    let kept = paths.iter().filter(kept).count();
    assert!(kept * 100 >= paths.len() * 97, "{promise}: {kept} of {}", paths.len());
}

#[test]
fn the_home_page_promises_what_the_complete_path_asks() {
    let mut random = Random::new(9);
    let people: Vec<Answers> = (0..300).map(|_| random.person()).collect();
    let paths: Vec<Vec<Item>> = people
        .iter()
        .map(|answers| asked(answers, Mode::Complete, LAW))
        .collect();
    keeps_its_promise(home::ABOUT_COMPLETE, &paths);
}
