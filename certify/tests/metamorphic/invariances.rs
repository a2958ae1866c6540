//! MP11 to MP14, MP21, MP31 to MP36, MP49, MP51, MP52: what must change nothing, or be refused.

use certify::LAW;
use certify::random::Random;
use engine::{
    Access, Alert, Answer, Answers, FActivite, FVie, Item, Kind, Level, Mode, NEUTRAL_START, OptionSet, Ranking,
    Refusal, Report, Sheet, Verdict, Way, access_now, intercept, question,
};
use exchange::history::{self, Attempt, Place, Stored};
use exchange::json::{read_sheet, write_sheet};
use exchange::share::{self, SENSITIVE};
use serde_json::Value;

use crate::harness::{
    CASES, EPS, any_answer, check, levels, place, put, report, with, with_answer, with_cases, without,
};

fn shuffle<T>(values: &mut [T], random: &mut Random) {
    for k in (1..values.len()).rev() {
        values.swap(k, random.below(k + 1));
    }
}

fn sheet(answers: &Answers) -> Sheet {
    Sheet {
        answers: *answers,
        mode: Mode::Complete,
        ..Sheet::default()
    }
}

/// What a question asked in vain leaves as it was.
fn but_for_the_verdict(report: Report) -> Report {
    let unsaid = |ranking: Ranking| {
        let verdict = Verdict {
            level: Level::Abstention,
            abstention: None,
            members: Vec::new(),
            reasons: Vec::new(),
        };
        Ranking { verdict, ..ranking }
    };
    Report {
        ranking: unsaid(report.ranking),
        after: report.after.map(unsaid),
        to_ask: Vec::new(),
        // What a member owes the CAE is said where the verdict puts the CAE in front.
        alerts: report
            .alerts
            .into_iter()
            .filter(|alert| *alert != Alert::CaeAssocie)
            .collect(),
        ..report
    }
}

#[test]
fn mp11_not_knowing_is_no_answer() {
    check(
        "MP11",
        "« Je ne sais pas » équivaut exactement à une absence de réponse, sauf pour `fait_a_demander` : la question a été posée.",
        |answers, random| {
            let given: Vec<Item> = answers
                .iter()
                .map(|(item, _)| item)
                .filter(|&item| item != Item::FActivite)
                .collect();
            let item = random.among(&given);
            let (absent, unsure) = (
                report(&without(answers, item)),
                report(&with_answer(answers, item, Answer::DontKnow)),
            );
            let asks = !absent.to_ask.is_empty();
            Some(if asks {
                but_for_the_verdict(absent) == but_for_the_verdict(unsure)
            } else {
                absent == unsure
            })
        },
    );
}

#[test]
fn mp12_the_order_of_the_answers_changes_nothing() {
    check(
        "MP12",
        "L'ordre des réponses (et des clés) ne change rien.",
        |answers, random| {
            let text = write_sheet(&sheet(answers));
            let Ok(Value::Object(object)) = serde_json::from_str(&text) else {
                return Some(false);
            };
            let mut entries: Vec<String> = object.iter().map(|(key, value)| format!("{key:?}:{value}")).collect();
            shuffle(&mut entries, random);
            let Ok(read) = read_sheet(&format!("{{{}}}", entries.join(","))) else {
                return Some(false);
            };
            Some(report(&read.answers) == report(answers))
        },
    );
}

#[test]
fn mp13_the_answer_to_a_hidden_question_is_ignored() {
    check(
        "MP13",
        "Une réponse à une question masquée est ignorée.",
        |answers, _| {
            if FActivite::of(answers) == Some(FActivite::Reglementee) {
                return None;
            }
            Some(report(&with(answers, Item::FReglementee, "sante_droit_chiffre")) == report(answers))
        },
    );
}

#[test]
fn mp14_the_terms_make_the_index() {
    check(
        "MP14",
        "Additivité : indice = 50 + B + somme des contributions (1e-9).",
        |answers, _| {
            let report = report(answers);
            let gap = |way: Way| {
                let sum: f64 = report.contributions[way].iter().map(|term| term.points).sum();
                NEUTRAL_START + intercept(way) + sum - report.ranking.index[way]
            };
            Some(Way::ALL.iter().all(|&way| gap(way).abs() < EPS))
        },
    );
}

#[test]
fn mp21_twice_the_same_answers_twice_the_same_report() {
    check(
        "MP21",
        "Déterminisme : deux calculs identiques donnent des p1 identiques.",
        |answers, _| Some(report(answers) == report(answers)),
    );
}

#[test]
fn mp31_written_and_read_again() {
    check(
        "MP31",
        "Écrire puis relire (JSON, enveloppe, lien) donne le même résultat.",
        |answers, random| {
            let expected = report(answers);
            let Ok(json) = read_sheet(&write_sheet(&sheet(answers))) else {
                return Some(false);
            };
            let attempt = Attempt {
                at: Place::Recap,
                finished: random.chance(0.5),
                ..Attempt::of(sheet(answers))
            };
            let stored = history::read(&history::write(&attempt));
            let Ok(link) = share::decode(&share::encode_complete(&sheet(answers), &expected, &SENSITIVE)) else {
                return Some(false);
            };
            let kept = stored == Stored::Attempt { attempt, dropped: 0 };
            Some(
                kept && report(&json.answers) == expected
                    && link.sheet.is_some_and(|sheet| report(&sheet.answers) == expected),
            )
        },
    );
}

#[test]
fn mp32_neither_the_order_nor_the_hesitations_change_anything() {
    let sentence = "Langue, fuseau, date, taille de fenêtre, ordre et vitesse de réponse ne changent rien : le calcul ne reçoit que les réponses.";
    check("MP32", sentence, |answers, random| {
        let mut given: Vec<(Item, Answer)> = answers.iter().collect();
        shuffle(&mut given, random);
        let mut later = Answers::default();
        for (item, answer) in given {
            if question(item).dont_know.is_some() {
                put(&mut later, item, Answer::DontKnow);
            }
            put(&mut later, item, answer);
        }
        Some(report(&later) == report(answers))
    });
}

#[test]
fn mp33_no_label_enters_the_computation() {
    check(
        "MP33",
        "Renommer les libellés ne change rien : les réponses ne portent que des identifiants.",
        |answers, _| {
            let text = write_sheet(&sheet(answers));
            let plain = |sign: char| sign.is_ascii_alphanumeric() || "_-{}[]\":,.".contains(sign);
            Some(text.chars().all(plain))
        },
    );
}

/// A qualification of the second kind closes the portage and brings no point, outside regulated crafts and professions.
fn without_portage(answers: &Answers) -> Option<(Answers, Answers)> {
    const QUALIFIED: [u8; 3] = [
        FActivite::Reglementee.rank(),
        FActivite::ArtisanatBatiment.rank(),
        FActivite::ArtisanatDiplome.rank(),
    ];
    if answers
        .choice(Item::FActivite)
        .is_some_and(|rank| QUALIFIED.contains(&rank))
    {
        return None;
    }
    let open = with(answers, Item::FQualif, "oui_bac2_ou_3ans");
    Some((open, with(answers, Item::FQualif, "oui_cap")))
}

#[test]
fn mp34_a_way_less_reverses_no_order() {
    let sentence = "Une voie de plus ou de moins ne change ni l'indice ni l'ordre des autres, et n'ôte à aucune une première place.";
    check("MP34", sentence, |answers, _| {
        let (open, closed) = without_portage(answers)?;
        let (open, closed) = (report(&open), report(&closed));
        let others = [Way::Cae, Way::Micro, Way::Creation];
        let same = others
            .iter()
            .all(|&way| open.ranking.index[way].to_bits() == closed.ranking.index[way].to_bits());
        let kept = others
            .iter()
            .all(|&way| closed.ranking.p1[way] >= open.ranking.p1[way] - EPS);
        let order = |report: &engine::Report| -> Vec<Way> {
            report
                .ranking
                .order
                .into_iter()
                .filter(|&way| way != Way::Portage)
                .collect()
        };
        Some(same && kept && order(&open) == order(&closed))
    });
}

#[test]
fn mp35_one_more_reason_to_close_a_closed_way_changes_nothing_else() {
    check(
        "MP35",
        "Retirer une voie exclue ne change rien entre les autres.",
        |answers, _| {
            let (once, twice) = without_portage(answers)?;
            if access_now(&once, LAW)[Way::Portage].access != Access::Closed {
                return None;
            }
            let (once, twice) = (report(&once), report(&twice));
            let same_places = Way::ALL.iter().all(|&way| place(&once, way) == place(&twice, way));
            Some(once.ranking == twice.ranking && same_places)
        },
    );
}

#[test]
fn mp36_what_is_not_an_answer_is_refused() {
    let sentence = "Un identifiant inconnu ou un montant hors bornes est refusé, jamais compté.";
    check("MP36", sentence, |answers, random| {
        let item = random.among(Item::ALL);
        let question = question(item);
        let (wrong, written) = match question.kind {
            Kind::Amount { maximum } => (
                Answer::Amount(maximum + 1 + random.below(1_000) as u32),
                format!("{}", maximum + 1),
            ),
            Kind::Ranking => (Answer::Ranking([0, 0, 1]), "[\"gain\",\"gain\",\"sens\"]".to_owned()),
            Kind::Several => (Answer::Several(OptionSet(1 << 9)), "[\"inconnu\"]".to_owned()),
            Kind::Agreement | Kind::Importance | Kind::Bipolar | Kind::ElevenPoints | Kind::Single => {
                let beyond = question.choices.len() + random.below(200);
                (
                    Answer::Choice(u8::try_from(beyond).unwrap_or(u8::MAX)),
                    "\"inconnu\"".to_owned(),
                )
            }
        };
        let mut changed = *answers;
        let refused: Result<(), Refusal> = changed.set(item, wrong);
        let line = format!("{{\"{}\":{written}}}", item.id());
        Some(refused.is_err() && changed == *answers && read_sheet(&line).is_err())
    });
}

#[test]
fn mp49_cases_are_a_set() {
    let sentence =
        "f_cas : l'ordre et un « aucun » en trop ne changent rien ; « aucun » équivaut à une absence de réponse.";
    check("MP49", sentence, |answers, random| {
        let first = random.below(CASES.len());
        let second = (first + 1 + random.below(CASES.len() - 1)) % CASES.len();
        let two = report(&with_cases(answers, &[CASES[first], CASES[second]]));
        let three = report(&with_cases(answers, &[CASES[second], CASES[first], "aucun"]));
        let (none, nothing) = (with_cases(answers, &["aucun"]), without(answers, Item::FCas));
        let (index, other) = (report(&none).ranking.index, report(&nothing).ranking.index);
        Some(two == three && index == other && levels(&none) == levels(&nothing))
    });
}

#[test]
fn mp51_the_answer_to_any_hidden_question_changes_nothing() {
    check(
        "MP51",
        "Une réponse à une question cachée ne change rien, quelle que soit la question.",
        |answers, random| {
            let hidden: Vec<Item> = Item::ALL.iter().copied().filter(|&item| !answers.sees(item)).collect();
            let item = random.among(&hidden);
            let filled = with_answer(answers, item, any_answer(item, random));
            Some(report(&filled) == report(answers))
        },
    );
}

#[test]
fn mp52_nothing_to_protect_is_no_answer() {
    check(
        "MP52",
        "f_vie : « aucun » et une absence de réponse donnent le même résultat.",
        |answers, _| {
            let nothing = report(&without(answers, Item::FVie));
            let none = FVie::set(&[FVie::Aucun]);
            let mut none = report(&with_answer(answers, Item::FVie, Answer::Several(none)));
            none.answers = nothing.answers;
            Some(none == nothing)
        },
    );
}
