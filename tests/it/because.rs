//! Reasons by rule (specification §4.2): what a way gives to who asks for it, what it lacks for who holds to it, and never an
//! absence of obstacle.

use crate::LAW;
use crate::by_hand::{contribution, report};
use engine::{Answer, Answers, Draws, FVie, Group, Item, Mode, Motive, Need, Report, Sharing, Source, Way, assess};
use support::sources::sources;
use support::typography::{assert_clean, assert_readable};
use support::{Random, cases, person};
use words::{Reason, Reasons, Topic};

/// The 52 people of the experts, then random ones.
fn check(random: usize, holds: impl Fn(&Report)) {
    let draws = Draws::new();
    let people = cases(include_str!("../cases/people.json"));
    for known in people.as_array().expect("a list") {
        holds(&assess(&person(&known["reponses"]), Mode::Complete, LAW, &draws));
    }
    let mut random_people = Random::new(2_026);
    for _ in 0..random {
        holds(&assess(&random_people.person(), Mode::Complete, LAW, &draws));
    }
}

fn every(reasons: &Reasons) -> impl Iterator<Item = &Reason> {
    [&reasons.for_it, &reasons.against, &reasons.to_know]
        .into_iter()
        .flatten()
}

/// Each sentence of a text alone.
fn sentences(text: &str) -> Vec<String> {
    let ends = text.replace(". ", ".\n").replace("\u{202f}? ", "\u{202f}?\n");
    ends.lines().map(str::to_owned).collect()
}

/// R1: a reason for a way is a wish that it serves. A low pole is a wish where the person asks for the opposite: others keep
/// the books, no risk, their own size.
#[test]
fn a_reason_for_a_way_is_something_that_the_person_asked_for() {
    const WISHES: [Need; 3] = [Need::Risque, Need::Gestion, Need::Ambition];
    check(2_000, |report| {
        for reason in Way::ALL.iter().flat_map(|&way| words::reasons(report, way).for_it) {
            assert!(reason.points > 0.0);
            match reason.topic {
                Topic::Motive(motive) => assert!(report.measure.z[motive] > 0.0, "{}", reason.text()),
                Topic::Need(need) => {
                    let wanted = report.measure.theta[need] > 0.0 || WISHES.contains(&need);
                    assert!(wanted, "{}", reason.text());
                }
                Topic::Answer(_) => {}
                Topic::Sharing => panic!("the gate is shown apart"),
            }
        }
    });
}

/// What a way lacks is never told in its favour.
#[test]
fn nothing_that_a_way_lacks_speaks_for_it() {
    const LACKS: [&str; 9] = [
        " pas de ",
        " pas d’",
        "Pas d",
        " aucun",
        "Aucun",
        " rien ",
        "pas un obstacle",
        "profiteriez peu",
        "compte peu",
    ];
    check(2_000, |report| {
        for &way in Way::ALL {
            for reason in words::reasons(report, way).for_it {
                let said = reason.text();
                assert!(!LACKS.iter().any(|lack| said.contains(lack)), "{said}");
            }
        }
    });
}

/// R4, and no sentence twice: neither in a way, nor under two.
#[test]
fn no_sentence_is_said_twice_and_three_are_said_at_most() {
    check(2_000, |report| {
        let mut said: Vec<String> = Vec::new();
        for &way in Way::ALL {
            let reasons = words::reasons(report, way);
            assert!(reasons.for_it.len() <= 3 && reasons.against.len() <= 3 && reasons.to_know.len() <= 2);
            said.extend(every(&reasons).flat_map(|reason| sentences(&reason.text())));
        }
        let mut once = said.clone();
        once.sort();
        let twice: Vec<_> = once
            .windows(2)
            .filter(|pair| pair[0] == pair[1])
            .map(|pair| &pair[0])
            .collect();
        assert!(twice.is_empty(), "{twice:?}");
    });
}

/// R9, and whole sentences: no lead-in, a capital, a full stop.
#[test]
fn a_reason_reads_alone() {
    check(300, |report| {
        for &way in Way::ALL {
            for reason in every(&words::reasons(report, way)) {
                let said = reason.text();
                assert_readable(way.id(), &said);
                assert!(said.ends_with('.') && said.starts_with(char::is_uppercase), "{said}");
                for lead in ["Un atout", "Un frein", "Pas un obstacle", "Vous en profiteriez"] {
                    assert!(!said.contains(lead), "{said}");
                }
            }
        }
    });
}

/// A person with these estimates, and one contribution to each way.
fn with_need(need: Need, estimate: f64, points: [f64; 4]) -> Report {
    let mut report = report(&[]);
    report.measure.theta[need] = estimate;
    for (&way, points) in Way::ALL.iter().zip(points) {
        report.contributions[way] = vec![contribution(Source::Item(Item::SecChomage), Group::Need(need), points)];
    }
    report
}

fn texts(reasons: &[Reason]) -> Vec<String> {
    reasons.iter().map(Reason::text).collect()
}

/// The four quadrants of what is supplied and wanted, on the sentences of the table of corrections.
#[test]
fn each_quadrant_has_its_place() {
    let held = with_need(Need::Securite, 0.6, [6.0, 6.0, -6.0, -3.0]);
    assert_eq!(texts(&words::reasons(&held, Way::Cae).against), [""; 0]);
    let cae = texts(&words::reasons(&held, Way::Cae).for_it);
    assert!(cae[0].contains("c’est la protection que vous cherchez"), "{cae:?}");
    let micro = texts(&words::reasons(&held, Way::Micro).against);
    assert!(
        micro[0].contains("pas d’assurance chômage") && micro[0].ends_with("Or vous y tenez."),
        "{micro:?}"
    );
    // Who can do without a contract: the lack is no reason for the micro, and must be known; the protection has a price.
    let without = with_need(Need::Securite, -0.6, [-6.0, -6.0, 6.0, 3.0]);
    let micro = words::reasons(&without, Way::Micro);
    assert_eq!((micro.for_it.len(), micro.against.len()), (0, 0));
    assert_eq!(
        texts(&micro.to_know),
        [
            "Ici, pas d’assurance chômage. Vous pensez pouvoir vivre sans contrat\u{a0}: vérifiez combien de mois vous tiendriez."
        ]
    );
    assert_eq!(words::reasons(&without, Way::Cae).for_it, []);
    assert!(texts(&words::reasons(&without, Way::Cae).against)[0].contains("un avantage qui compte peu pour vous"));
    // Others keep the books: a wish of its own.
    let delegates = with_need(Need::Gestion, -0.6, [6.0, 6.0, 0.0, -6.0]);
    let cae = texts(&words::reasons(&delegates, Way::Cae).for_it);
    assert_eq!(
        cae,
        ["La coopérative tient vos comptes et fait vos déclarations, et c’est ce que vous cherchez."]
    );
    // Nothing is shared there, and the person does not care: no reason at all.
    let keeps = with_need(Need::Partage, -0.6, [-6.0, 3.0, 3.0, 3.0]);
    assert_eq!(words::reasons(&keeps, Way::Micro), Reasons::default());
}

/// Whoever wants to live on a micro hears of protection once.
#[test]
fn living_on_a_micro_asks_for_a_budget() {
    let lives = report(&[(Item::FHorizon, "vivre")]);
    let known = |report: &Report, way| texts(&words::reasons(report, way).to_know);
    assert!(known(&lives, Way::Micro)[0].starts_with("Beaucoup de gens vivent de leur micro."));
    assert_eq!(known(&lives, Way::Cae), [""; 0]);
    let mut told = with_need(Need::Securite, -0.6, [-6.0, -6.0, 6.0, 3.0]);
    told.answers = lives.answers;
    assert_eq!(known(&told, Way::Micro).len(), 1);
    assert!(known(&told, Way::Micro)[0].starts_with("Ici, pas d’assurance chômage."));
}

/// At most three, eleven words each, a clause after « Parce que : », of the person’s own answers.
#[test]
fn because_is_short_and_from_the_side_of_the_person() {
    check(2_000, |report| {
        for &way in Way::ALL {
            let said = words::because(report, way);
            assert!(said.len() <= 3);
            for clause in &said {
                assert_clean("because", clause);
                assert!(clause.split_whitespace().count() <= 11, "{clause}");
                assert!(
                    clause.starts_with(char::is_lowercase) && !clause.ends_with('.'),
                    "{clause}"
                );
                assert!(!clause.contains("obstacle"), "{clause}");
            }
            let mut once = said.clone();
            once.sort();
            once.dedup();
            assert_eq!(once.len(), said.len(), "{said:?}");
            let speaks = !words::reasons(report, way).for_it.is_empty();
            assert!(speaks || said.is_empty(), "{said:?}");
        }
    });
}

#[test]
fn because_names_the_strongest_first_and_never_an_absence() {
    let mut report = report(&[(Item::FClients, "entreprises")]);
    report.measure.theta[Need::Gestion] = -0.6;
    report.measure.theta[Need::Partage] = -0.6;
    report.contributions[Way::Portage] = vec![
        contribution(Source::Item(Item::FClients), Group::Fact, 2.0),
        contribution(Source::Item(Item::ParTemps), Group::Need(Need::Partage), 9.0),
        contribution(Source::Item(Item::GesDeleguer), Group::Need(Need::Gestion), 6.0),
    ];
    assert_eq!(
        words::because(&report, Way::Portage),
        [
            "vous voulez que d’autres tiennent les comptes",
            "vos clients sont des entreprises"
        ]
    );
    assert_eq!(words::because(&report, Way::Cae), [""; 0]);
}

/// In a contrast, the person once, then what each way gives; a way that the answer does not touch is not named.
#[test]
fn a_contrast_never_says_that_an_answer_changes_nothing() {
    check(400, |report| {
        for (first, second) in [(Way::Cae, Way::Micro), (Way::Portage, Way::Creation)] {
            for line in words::contrast(report, first, second) {
                assert!(!(line.first.is_empty() && line.second.is_empty()), "{line:?}");
                for clause in [&line.first, &line.second]
                    .into_iter()
                    .filter(|clause| !clause.is_empty())
                {
                    assert_readable("contrast", clause);
                    assert!(!clause.contains("n’y change rien"), "{clause}");
                    let proper = ["CAE", "TVA"].iter().any(|name| clause.starts_with(name));
                    assert!(proper || clause.starts_with(char::is_lowercase), "{clause}");
                }
            }
        }
    });
}

/// Several ticked answers count for a way with the first of them that speaks for it.
#[test]
fn a_ticked_answer_speaks_where_it_counts() {
    let mut report = report(&[]);
    let ticked = Answer::Several(FVie::set(&[FVie::Maternite, FVie::Sante, FVie::Proches]));
    report.answers.set(Item::FVie, ticked).expect("answers");
    report.contributions[Way::Cae] = vec![contribution(Source::Item(Item::FVie), Group::Fact, 3.75)];
    assert_eq!(
        words::because(&report, Way::Cae),
        ["une bonne couverture maladie compte pour vous"]
    );
}

/// One number for one fact: to the unit, whoever says it.
#[test]
fn a_share_is_said_to_the_unit() {
    assert_eq!([0, 3, 55, 100].map(words::times), ["0", "3", "55", "100"]);
}

#[test]
fn a_closed_cae_is_kind() {
    let said = words::sharing(Sharing::Closed);
    assert_readable("sharing", said);
    assert!(said.contains("Si nous vous avons mal compris"));
}

/// R5: « voie », and no other word, for the four.
#[test]
fn the_four_are_ways_and_nothing_else() {
    const REFUSED: [&str; 14] = [
        "ce cadre",
        "ces cadres",
        "les cadres encore",
        "quatre cadres",
        "aucun cadre ne",
        "un cadre qui",
        "plusieurs cadres",
        "quatre statuts",
        "quatre régimes",
        "quatre structures",
        "quatre formes",
        "ce statut vous convient",
        "ce régime vous convient",
        "chaque cadre a ses",
    ];
    let mut read = 0;
    for (file, code) in sources("crates/words/src/fr", "rs") {
        let code = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        for text in code.flat_map(|line| line.split('"').skip(1).step_by(2)) {
            let lower = text.to_lowercase();
            let fault = REFUSED.iter().find(|words| lower.contains(**words));
            assert!(fault.is_none(), "{}: {fault:?} in « {text} »", file.display());
            read += 1;
        }
    }
    assert!(read > 2_000, "{read} texts");
}

/// Nobody said anything: nothing is invented.
#[test]
fn without_answers_nothing_is_said_for_a_wish() {
    let silent = assess(&Answers::default(), Mode::Complete, LAW, &Draws::new());
    for &way in Way::ALL {
        let topics: Vec<Topic> = words::reasons(&silent, way)
            .for_it
            .iter()
            .map(|reason| reason.topic)
            .collect();
        assert_eq!(topics, []);
        assert_eq!(words::because(&silent, way), [""; 0]);
    }
    assert!(Motive::ALL.iter().all(|&motive| silent.measure.z[motive] == 0.0));
}
