//! The result in words: verdicts, reasons, contrasts, paths, changes, limits.

use crate::LAW;
use crate::by_hand::{contribution, ranking, recommendation, report};
use engine::{
    Abstention, Alert, Answer, Answers, Banner, Draws, FDeja, FSituation, FVie, Group, Item, Level, Mode, MotRevers,
    Motive, Need, PathCode, Sharing, Source, Variant, WaitingReason, Way, assess,
};
use support::rank;
use support::table;
use support::typography::{assert_clean, assert_readable};
use words::{Strain, Topic};

#[track_caller]
fn check_title(level: Level, members: &[Way], expected: &str) {
    let title = words::verdict_title(&recommendation(&ranking(level, None, members)));
    assert_eq!(title, expected);
    assert_readable("title", &title);
}

#[test]
fn titles_name_the_ways_as_one_speaks() {
    check_title(Level::Nette, &[Way::Cae], "Pour vous, la CAE");
    check_title(Level::Nette, &[Way::Creation], "Pour vous, la création d’entreprise");
    check_title(
        Level::Probable,
        &[Way::Portage, Way::Cae],
        "Pour vous, plutôt le portage salarial",
    );
    check_title(
        Level::Serre,
        &[Way::Micro, Way::Cae],
        "Pour vous, la CAE ou la micro-entreprise",
    );
    check_title(
        Level::Serre,
        &[Way::Portage, Way::Creation, Way::Cae],
        "Pour vous, la CAE, la création d’entreprise ou le portage salarial",
    );
    check_title(
        Level::SeulPossible,
        &[Way::Micro],
        "Une seule voie reste ouverte : la micro-entreprise",
    );
}

#[test]
fn a_close_call_always_names_two_ways() {
    let mut close = ranking(Level::Serre, None, &[Way::Micro, Way::Cae]);
    close.verdict.members.truncate(1);
    assert_eq!(
        words::verdict_title(&recommendation(&close)),
        "Pour vous, la CAE ou la micro-entreprise"
    );
}

#[test]
fn sentences_count_to_the_unit_and_name_the_other_way() {
    let mut nette = ranking(Level::Nette, None, &[Way::Cae]);
    nette.p1[Way::Cae] = 0.912;
    assert_eq!(
        words::verdict_sentence(&recommendation(&nette), 0),
        "C’est la voie qui vous va le mieux. En changeant un peu vos réponses, elle reste devant 91 fois sur 100."
    );
    let mut probable = ranking(Level::Probable, None, &[Way::Micro, Way::Portage]);
    probable.p1[Way::Micro] = 0.63;
    assert_eq!(
        words::verdict_sentence(&recommendation(&probable), 0),
        "C’est la voie qui ressort le plus souvent : 63 fois sur 100, en changeant un peu vos réponses. Le portage salarial reste possible."
    );
    let mut only = ranking(Level::SeulPossible, None, &[Way::Micro]);
    only.index[Way::Micro] = 103.4;
    assert_eq!(
        words::verdict_sentence(&recommendation(&only), 0),
        "Les trois autres voies vous sont fermées aujourd’hui. Lisez pourquoi : certaines peuvent s’ouvrir."
    );
    // A way that is only kept aside is not said closed.
    only.excluded[Way::Cae] = true;
    assert_eq!(
        words::verdict_sentence(&recommendation(&only), 0),
        "Les autres voies sont fermées ou mises à part. Lisez pourquoi : certaines peuvent s’ouvrir."
    );
    for ranking in [
        nette,
        probable,
        only,
        ranking(Level::Serre, None, &[Way::Cae, Way::Micro]),
    ] {
        assert_readable("sentence", &words::verdict_sentence(&recommendation(&ranking), 0));
    }
}

#[test]
fn nothing_is_said_to_be_certain() {
    for (level, said) in [(Level::Nette, "presque"), (Level::Probable, "petit")] {
        let mut certain = ranking(level, None, &[Way::Micro, Way::Cae]);
        certain.p1[Way::Micro] = 1.0;
        let sentence = words::verdict_sentence(&recommendation(&certain), 0);
        assert!(!sentence.contains("100") && sentence.contains(said), "{sentence}");
        assert_readable("sentence", &sentence);
    }
    assert!(!words::doors::stays_first(100).contains("100"));
}

#[test]
fn every_abstention_has_a_title_and_a_next_step() {
    for &abstention in Abstention::ALL {
        let ranking = ranking(Level::Abstention, Some(abstention), &[]);
        assert_readable(abstention.id(), &words::verdict_title(&recommendation(&ranking)));
        for missing in [1, 4] {
            assert_readable(
                abstention.id(),
                &words::verdict_sentence(&recommendation(&ranking), missing),
            );
        }
        assert_readable(abstention.id(), words::abstention_text(abstention).text);
    }
    let to_ask = ranking(Level::Abstention, Some(Abstention::FaitADemander), &[]);
    for (count, title) in [
        (1, "Encore une question avant de répondre"),
        (3, "Encore 3 questions avant de répondre"),
    ] {
        let shown = recommendation(&to_ask);
        assert_eq!(words::title_of(&shown, count), title);
        let sentence = words::verdict_sentence(&shown, count);
        assert!(sentence.contains("fermer la voie qui vient en tête"), "{sentence}");
    }
    let missing = ranking(Level::Abstention, Some(Abstention::TropPeuDeReponses), &[]);
    assert_eq!(
        words::verdict_title(&recommendation(&missing)),
        "Il manque des réponses"
    );
    assert_eq!(
        words::verdict_sentence(&recommendation(&missing), 4),
        "Répondez à 4 questions de plus pour obtenir un résultat."
    );
    assert_eq!(
        words::verdict_sentence(&recommendation(&missing), 1),
        "Répondez à une question de plus pour obtenir un résultat."
    );
}

#[test]
fn every_waiting_reason_alert_and_banner_is_sourced() {
    let waiting = WaitingReason::ALL
        .iter()
        .map(|&reason| (reason.id(), words::waiting(reason)));
    let alerts = Alert::ALL.iter().map(|&alert| (alert.id(), words::alert(alert)));
    let banners = Banner::ALL.iter().map(|&banner| (banner.id(), words::banner(banner)));
    for (id, text) in waiting.chain(alerts).chain(banners) {
        assert_readable(id, text.text);
        assert!(!text.facts.is_empty(), "{id}");
    }
    assert_eq!(words::after_title(&[WaitingReason::Titre]), "Une fois ce point réglé");
    assert_eq!(
        words::after_title(&[WaitingReason::Titre, WaitingReason::EmployeurDemande]),
        "Pour un projet avec d’autres clients"
    );
    assert_eq!(
        words::after_title(&[WaitingReason::TitreLimite, WaitingReason::Age]),
        "Avec un titre de séjour qui le permet"
    );
    assert_eq!(words::after_title(&[WaitingReason::Age]), "À 16 ans");
}

#[test]
fn every_state_of_sharing_is_kind_and_clear() {
    for &state in Sharing::ALL {
        assert_readable(state.id(), words::sharing(state));
    }
    assert!(words::sharing(Sharing::Open).starts_with("Vous aimez partager"));
}

#[test]
fn every_motive_and_need_says_something_of_the_person_and_of_each_way() {
    let motives = Motive::ALL.iter().flat_map(|&motive| {
        let clauses = Way::ALL.iter().flat_map(move |&way| {
            [
                words::motive_clause(motive, way, false),
                words::motive_clause(motive, way, true),
            ]
        });
        [
            (motive.id(), words::motive_sentence(motive, true)),
            (motive.id(), words::motive_sentence(motive, false)),
            (motive.id(), words::motive_name(motive)),
        ]
        .into_iter()
        .chain(clauses.map(move |clause| (motive.id(), clause)))
    });
    let needs = Need::ALL.iter().flat_map(|&need| {
        let clauses = Way::ALL.iter().flat_map(move |&way| {
            [
                words::need_clause(need, way, false),
                words::need_clause(need, way, true),
            ]
        });
        let (low, high) = words::need_poles(need);
        [
            words::need_sentence(need, true),
            words::need_sentence(need, false),
            low,
            high,
        ]
        .into_iter()
        .chain(clauses)
        .map(move |text| (need.id(), text))
    });
    for (id, text) in motives.chain(needs) {
        assert_readable(id, text);
    }
    let low_high = Need::ALL
        .iter()
        .all(|&need| words::need_sentence(need, true) != words::need_sentence(need, false));
    assert!(low_high, "the two poles differ");
}

#[test]
fn founders_together_are_told_apart_where_the_model_does() {
    let differs =
        |need| words::need_clause(need, Way::Creation, true) != words::need_clause(need, Way::Creation, false);
    for need in [Need::Partage, Need::Collectif, Need::Securite] {
        assert!(differs(need), "{}", need.id());
    }
    let lien = |together| words::motive_clause(Motive::Lien, Way::Creation, together);
    assert_ne!(lien(true), lien(false));
}

/// Weights of the facts in the model: a weight needs a reason, and no weight needs none.
#[test]
fn a_fact_has_a_reason_exactly_where_it_weighs() {
    let mut rows = 0;
    for row in table::rows(include_str!("../cases/fact_weights.csv")) {
        let item = Item::from_id(row["item"]).expect("an item of the model");
        let line = format!("{row:?}");
        for &way in Way::ALL {
            let clause = words::fact_clause(item, rank(item, row["option"]), way);
            assert_eq!(clause.is_some(), row[way.id()] != "0", "{line} {}", way.id());
            if let Some(clause) = clause {
                assert_readable(&line, clause);
                assert!(
                    clause.ends_with('.') && clause.starts_with(char::is_uppercase),
                    "{line}: {clause}"
                );
            }
        }
        rows += 1;
    }
    let options: usize = engine::fact_points().iter().map(|(_, points)| points.len()).sum();
    assert_eq!(rows, options);
}

#[test]
fn turnover_costs_and_day_rate_speak_of_each_way() {
    for &way in Way::ALL {
        for strain in [Strain::None, Strain::Low, Strain::High] {
            for amount in [None, Some(22_000)] {
                assert_readable(way.id(), &words::turnover_clause(amount, way, strain));
            }
        }
        for known in [true, false] {
            for heavy in [true, false] {
                assert_readable(way.id(), &words::costs_clause(known, way, heavy));
            }
        }
    }
    assert_readable("rate", words::rate_clause(true));
    assert_eq!(
        words::rate_clause(false),
        "Avec votre prix par jour, le salaire de portage est serré."
    );
    assert_eq!(
        words::turnover_clause(Some(22_000), Way::Portage, Strain::Low),
        "Avec 22 000 € par an, le salaire minimum du portage peut être difficile à atteindre."
    );
}

#[test]
fn reasons_group_by_topic_and_keep_three_a_side() {
    let need = |need, item, points| contribution(Source::Item(item), Group::Need(need), points);
    let mut report = report(&[(Item::FClients, "mixte")]);
    report.measure.theta[Need::Partage] = 0.7;
    report.measure.theta[Need::Gestion] = -0.5;
    report.measure.theta[Need::Autonomie] = 0.4;
    report.measure.theta[Need::Securite] = -0.3;
    report.contributions[Way::Cae] = vec![
        need(Need::Partage, Item::ParContact, 0.8),
        need(Need::Partage, Item::ParTemps, 0.9),
        contribution(Source::Amplified(Motive::Lien), Group::Need(Need::Partage), 0.5),
        need(Need::Gestion, Item::GesComptes, 4.5),
        need(Need::Autonomie, Item::AutMaitre, -3.2),
        need(Need::Securite, Item::SecArbitrage, -3.0),
        contribution(Source::Item(Item::FClients), Group::Fact, 2.0),
        contribution(Source::Item(Item::FTraction), Group::Fact, 0.9),
        contribution(Source::Item(Item::FHorizon), Group::Fact, 1.0),
        contribution(Source::Sharing, Group::Gate, -5.0),
    ];
    let reasons = words::reasons(&report, Way::Cae);
    let topics: Vec<Topic> = reasons.for_it.iter().map(|reason| reason.topic).collect();
    assert_eq!(
        topics,
        [
            Topic::Need(Need::Gestion),
            Topic::Need(Need::Partage),
            Topic::Answer(Item::FClients)
        ]
    );
    assert!(
        (reasons.for_it[1].points - 2.2).abs() < 1e-9,
        "the three shares of one need are one reason"
    );
    let topics: Vec<Topic> = reasons.against.iter().map(|reason| reason.topic).collect();
    assert_eq!(
        topics,
        [Topic::Need(Need::Autonomie), Topic::Need(Need::Securite)],
        "the gate is shown apart"
    );
    for reason in reasons.for_it.iter().chain(&reasons.against) {
        assert_clean("reason", &reason.text());
    }
}

#[test]
fn a_reason_says_the_answer_of_the_person() {
    let mut report = report(&[(Item::FClients, "ancien_employeur")]);
    report.contributions[Way::Micro] = vec![contribution(Source::Item(Item::FClients), Group::Fact, -4.0)];
    assert_eq!(
        words::reasons(&report, Way::Micro).against[0].text(),
        "Facturer surtout son employeur, c’est le risque que le lien soit reconnu comme un contrat de travail \
         (requalification)."
    );
}

/// Illness and people who depend on the income weigh on the micro, each with its own words.
#[test]
fn several_ticked_answers_each_say_what_they_change() {
    let mut report = report(&[]);
    let ticked = Answer::Several(FVie::set(&[FVie::Maternite, FVie::Sante, FVie::Proches]));
    report.answers.set(Item::FVie, ticked).expect("answers");
    report.contributions[Way::Micro] = vec![contribution(Source::Item(Item::FVie), Group::Fact, -3.75)];
    let against = words::reasons(&report, Way::Micro).against;
    let said = against[0].text();
    assert!(said.starts_with("En micro, les indemnités maladie"), "{said}");
    assert!(said.contains(". En micro, si l’activité s’arrête"), "{said}");
    assert_clean("several", &against[0].text());
    assert_eq!(words::fact_clauses(Item::FVie, &report.answers, Way::Creation), "");
}

#[test]
fn who_runs_another_business_is_not_told_to_keep_a_micro() {
    for (situation, kept, left) in [
        (FSituation::MicroDeja, Way::Micro, Way::Creation),
        (FSituation::Independant, Way::Creation, Way::Micro),
    ] {
        let mut answers = Answers::default();
        for (item, answer) in [
            (Item::FSituation, situation.answer()),
            (Item::FDeja, FDeja::Rien.answer()),
        ] {
            answers.set(item, answer).expect("an option");
        }
        let said = |way| words::fact_clauses(Item::FDeja, &answers, way);
        assert!(said(kept).contains("vous convient"), "{situation:?}");
        assert_eq!(said(left), "", "{situation:?}");
    }
}

#[test]
fn the_headings_cover_every_activity() {
    for &item in Item::ALL {
        let groups = words::groups(item);
        let under: usize = groups.iter().map(|(_, options)| options).sum();
        let expected = if groups.is_empty() {
            0
        } else {
            words::labels(item).len()
        };
        assert_eq!(under, expected, "{}", item.id());
        for (heading, _) in groups {
            assert_readable(item.id(), heading);
        }
    }
    assert_eq!(words::groups(Item::FActivite).len(), 7);
}

#[test]
fn every_question_says_why_it_is_asked() {
    for &item in Item::ALL {
        assert_readable(item.id(), words::why(item));
    }
}

#[test]
fn turnover_says_from_which_side_it_weighs() {
    let mut report = report(&[]);
    let clause = |report: &_| words::reasons(report, Way::Portage).against[0].text();
    report.contributions[Way::Portage] = vec![contribution(Source::Item(Item::FCa), Group::Viability, -6.0)];
    assert!(clause(&report).starts_with("Faute de réponse, nous avons essayé plusieurs chiffres d’affaires"));
    report
        .answers
        .set(Item::FCa, Answer::Amount(12_000))
        .expect("an amount");
    assert!(
        clause(&report).contains("Avec 12 000 € par an, le salaire minimum du portage peut être difficile à atteindre")
    );
    report
        .answers
        .set(Item::FCa, Answer::Amount(300_000))
        .expect("an amount");
    assert!(clause(&report).contains("frais de gestion en pourcentage"));
}

#[test]
fn a_contrast_shows_the_three_widest_gaps() {
    let mut report = report(&[(Item::FClients, "mixte")]);
    report.measure.theta[Need::Partage] = 0.5;
    report.measure.theta[Need::Risque] = -0.5;
    let need = |need, points| contribution(Source::Item(Item::ParTemps), Group::Need(need), points);
    report.contributions[Way::Cae] = vec![
        need(Need::Partage, 5.0),
        need(Need::Risque, 2.0),
        need(Need::Ambition, 0.1),
    ];
    report.contributions[Way::Portage] = vec![
        need(Need::Partage, -2.5),
        need(Need::Risque, 2.1),
        contribution(Source::Item(Item::FClients), Group::Fact, 3.0),
        contribution(Source::Item(Item::FCa), Group::Viability, -4.0),
    ];
    let lines = words::contrast(&report, Way::Cae, Way::Portage);
    let topics: Vec<Topic> = lines.iter().map(|line| line.topic).collect();
    assert_eq!(
        topics,
        [
            Topic::Need(Need::Partage),
            Topic::Answer(Item::FCa),
            Topic::Answer(Item::FClients)
        ]
    );
    assert_eq!(
        lines.iter().map(|line| line.towards).collect::<Vec<_>>(),
        [Way::Cae, Way::Cae, Way::Portage]
    );
    assert!((lines[0].difference - 7.5).abs() < 1e-9);
    let gives = |line: usize| [lines[line].first.as_str(), &lines[line].second];
    for clause in lines
        .iter()
        .flat_map(|line| [&line.first, &line.second])
        .filter(|clause| !clause.is_empty())
    {
        assert_clean("contrast", clause);
    }
    assert_eq!(gives(2)[0], "", "an answer that changes nothing there");
    assert_eq!(
        words::contrast_title(Way::Cae, Way::Portage),
        "Ce qui fait pencher vers la CAE plutôt que vers le portage salarial"
    );
}

#[test]
fn every_path_has_steps_and_names_the_legal_form() {
    assert_readable("prepare", words::PREPARE.text);
    for &code in PathCode::ALL {
        let path = words::path(code);
        assert_readable(code.id(), path.title);
        assert!(path.steps.len() >= 2, "{}", code.id());
        for &step in path.steps {
            assert_readable(code.id(), &words::step_text(step, "une EURL"));
            if let Some(done_when) = step.done_when {
                assert_readable(code.id(), done_when);
                assert!(
                    done_when.starts_with(char::is_lowercase) && done_when.ends_with('.'),
                    "{}",
                    code.id()
                );
            }
        }
    }
    let named = |code| {
        words::path(code)
            .steps
            .iter()
            .any(|&step| words::step_text(step, "une Scop").contains("une Scop"))
    };
    assert!(named(PathCode::SocieteDirecte) && named(PathCode::CapePuisSociete) && !named(PathCode::MicroDurable));
}

#[test]
fn every_legal_form_is_explained() {
    for &variant in Variant::ALL {
        let text = words::variant(variant);
        for text in [text.name, text.with_article, text.explanation, text.suits] {
            assert_readable(variant.id(), text);
        }
        assert!(!text.facts.is_empty(), "{}", variant.id());
    }
    let label = |variants: &[(Variant, f64)]| words::variant_label(variants);
    assert_eq!(
        label(&[(Variant::Eurl, 3.0), (Variant::Sasu, 2.0)]),
        "une EURL ou une SASU"
    );
    assert_eq!(label(&[(Variant::Eurl, 3.0), (Variant::Sasu, 1.9)]), "une EURL");
    assert_eq!(label(&[]), "votre entreprise");
}

#[track_caller]
fn check_change(today: &[(Item, Answer)], changes: &[(Item, Answer)], expected: &str) {
    let mut answers = Answers::default();
    for &(item, answer) in today {
        answers.set(item, answer).expect("a valid answer");
    }
    let sentence = words::change_sentence(&answers, changes, Way::Cae);
    assert_eq!(sentence, expected);
    assert_clean("change", &sentence);
}

#[test]
fn a_change_is_told_from_the_side_of_the_person() {
    let choice = |item, id| (item, Answer::Choice(rank(item, id)));
    check_change(
        &[],
        &[choice(Item::ParContribution, "plutot_oui")],
        "Si vous acceptiez plutôt de payer des services communs, la CAE passerait devant.",
    );
    check_change(
        &[(Item::FCa, Answer::Amount(15_000))],
        &[(Item::FCa, Answer::Amount(18_000))],
        "Si vous encaissiez 18 000 € par an, au lieu de 15 000 €, la CAE passerait devant.",
    );
    check_change(
        &[(Item::FTarif, Answer::Amount(250))],
        &[(Item::FTarif, Answer::Amount(300))],
        "Si vous demandiez 300 € par jour, au lieu de 250 €, la CAE passerait devant.",
    );
    check_change(
        &[choice(Item::FInvest, "5000_20000"), choice(Item::FClients, "un_client")],
        &[
            choice(Item::FInvest, "moins_1000"),
            choice(Item::FClients, "entreprises"),
        ],
        "Si vous investissiez moins au départ (moins de 1 000 €), et si vous trouviez plusieurs entreprises clientes, \
         la CAE passerait devant.",
    );
    check_change(
        &[choice(Item::FFrais, "30_50")],
        &[choice(Item::FFrais, "10_30")],
        "Si vous aviez moins de frais sur 100 € encaissés (de 10 à 29 €), la CAE passerait devant.",
    );
    check_change(
        &[choice(Item::ColGuide, "2")],
        &[choice(Item::ColGuide, "3")],
        "Si vous préfériez davantage avancer avec quelqu’un, la CAE passerait devant.",
    );
    check_change(
        &[choice(Item::FCaeProche, "non")],
        &[choice(Item::FCaeProche, "oui")],
        "Si vous trouviez près de chez vous une CAE qui accueille votre métier, la CAE passerait devant.",
    );
    assert_eq!(
        words::no_change_sentence(Way::Portage),
        "Avec vos réponses, rien de simple ne mettrait le portage salarial devant."
    );
}

#[test]
fn terms_of_art_are_explained_where_they_are_used() {
    for entry in words::GLOSSARY {
        assert_readable(entry.term, entry.explanation);
        assert!(entry.explanation.contains(entry.term), "{}", entry.term);
    }
    let terms = |text: &str| {
        words::terms_in(text)
            .map(|entry| entry.term)
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(terms("L’ARE continue en CAPE, pas en SASU."), "ARE CAPE SASU");
    assert_eq!(terms("Vous approchez du plafond."), "");
    assert!(words::GLOSSARY.is_sorted_by_key(|entry| entry.term.to_lowercase()));
}

#[test]
fn the_limits_are_said_word_for_word() {
    for text in [
        words::limits::START,
        words::limits::PRECISION,
        words::limits::ABOUT_CAE,
        words::limits::AGAIN,
    ] {
        assert_clean("limits", text);
    }
    let with_result = words::limits::with_result();
    assert_clean("limits", &with_result);
    assert!(with_result.contains("Les règles datent du 29 novembre 2026 : faites-les vérifier"));
    assert!(words::limits::START.ends_with("tout est calculé sur cet appareil."));
    for text in [
        words::quality::TOO_FAST,
        words::quality::FRAGILE,
        words::quality::QUICK_PATH,
    ] {
        assert_readable("quality", text);
    }
}

#[test]
fn motives_are_confronted_with_the_way() {
    let mut answers = Answers::default();
    let reverse = MotRevers::Solitude.answer();
    // Exister parmi les autres, puis ce qui intéresse, puis gagner sa vie.
    for (item, answer) in [(Item::MotRang, Answer::Ranking([1, 2, 0])), (Item::MotRevers, reverse)] {
        answers.set(item, answer).unwrap();
    }
    let draws = Draws::new();
    let person = assess(&answers, Mode::Complete, LAW, &draws);
    let said = words::motor(&person, &[Way::Cae]).join("\n");
    assert!(
        said.starts_with("Votre premier moteur\u{a0}: exister parmi les autres."),
        "{said}"
    );
    assert!(
        said.contains("«\u{a0}La solitude, personne avec qui parler du travail\u{a0}»"),
        "{said}"
    );
    assert!(
        said.contains("La CAE répond à ce qui compte pour vous\u{a0}: une CAE réunit"),
        "{said}"
    );
    let alone = words::motor(&person, &[Way::Micro]).join("\n");
    assert!(
        alone.contains("Il y a une tension avec la micro-entreprise\u{a0}: on y travaille"),
        "{alone}"
    );
    let neutral = words::motor(&person, &[Way::Portage]).join("\n");
    assert!(
        neutral.contains("Le portage salarial ne change pas grand-chose"),
        "{neutral}"
    );
    for sentence in Way::ALL.iter().flat_map(|&way| words::motor(&person, &[way])) {
        assert_readable("motive", &sentence);
    }
    let silent = assess(&Answers::default(), Mode::Complete, LAW, &draws);
    assert!(
        words::motor(&silent, &[Way::Cae]).is_empty(),
        "nothing said, nothing invented"
    );
}

#[test]
fn motives_of_the_same_weight_are_named_together() {
    let mut answers = Answers::default();
    for item in [Item::MotGain, Item::MotLien, Item::MotSens] {
        answers
            .set(item, Answer::Choice(if item == Item::MotSens { 0 } else { 4 }))
            .unwrap();
    }
    let person = assess(&answers, Mode::Complete, LAW, &Draws::new());
    let said = words::motor(&person, &[Way::Cae]);
    assert_eq!(
        said[0],
        "Plusieurs moteurs comptent presque autant pour vous\u{a0}: gagner votre vie et exister parmi les autres."
    );
}
