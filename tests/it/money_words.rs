//! The words of « Ce qu’il vous resterait »: complete, well typeset, short, and true to the facts and the figures.

use std::collections::BTreeSet;

use crate::LAW;
use engine::income::{Absent, Activity, Agreement, Cents, Crossing, Family, NatureReason, Note, Status, StepId, rates};
use engine::{Access, PerWay, Way};
use exchange::amount::AmountError;
use law::Stated;
use support::typography::{assert_clean, assert_readable};
use words::{Cover, UNCOUNTED, money};

#[test]
fn every_line_status_note_and_nature_has_words() {
    let mut names = BTreeSet::new();
    for &step in StepId::ALL {
        let text = words::income_step(step);
        assert_readable(step.id(), text.term);
        assert_readable(step.id(), text.explanation);
        assert!(names.insert(text.term), "two lines are called « {} »", text.term);
    }
    for &status in Status::ALL {
        let text = words::status(status);
        assert_readable(status.id(), text.term);
        assert_readable(status.id(), text.explanation);
        assert!(names.insert(text.term), "{}", text.term);
    }
    for &note in Note::ALL {
        let text = words::income_note(note);
        assert_readable(note.id(), text.text);
        assert!(!text.facts.is_empty(), "{} has no source", note.id());
    }
    for &activity in Activity::ALL {
        assert_readable(activity.id(), words::activity_name(activity));
    }
    for &reason in NatureReason::ALL {
        assert_readable(reason.id(), words::nature_reason(reason));
    }
    let ceiling = Absent::AboveCeiling {
        ceiling: Cents::euros(83_600),
    };
    assert_readable("absent", &words::absent(ceiling, LAW));
    let reference = Absent::AboveReferenceIncome {
        most: Cents::euros(43_972),
    };
    assert_readable("absent", &words::absent(reference, LAW));
    assert!(words::absent(reference, LAW).contains("43\u{202f}972\u{a0}€"));
    for family in Family::ALL {
        assert_readable(family.id(), money::family(*family));
    }
    for amount in ["83\u{202f}600\u{a0}€", "203\u{202f}100\u{a0}€"] {
        assert!(words::absent(ceiling, LAW).contains(amount), "{amount}");
    }
}

#[test]
fn every_cover_of_every_way_has_words_and_a_source() {
    for &cover in Cover::ALL {
        assert_readable(cover.id(), words::cover_title(cover));
        for &way in Way::ALL {
            let text = words::cover(cover, way);
            assert_readable(cover.id(), text.text);
            assert!(!text.facts.is_empty(), "{} {}", cover.id(), way.id());
        }
    }
    for (text, sources) in UNCOUNTED {
        assert_readable(text.title, text.title);
        assert_readable(text.title, text.text);
        // What the computation itself leaves out is no claim of law or price.
        assert_eq!(sources.is_empty(), text.title == "Votre investissement de départ");
    }
}

/// Each text of these files, read from its source so that none is forgotten.
#[test]
fn the_words_of_the_section_are_well_typeset() {
    let sources = [
        include_str!("../../crates/words/src/fr/money/mod.rs"),
        include_str!("../../crates/words/src/fr/money/sentences.rs"),
        include_str!("../../crates/words/src/fr/income_statuses.rs"),
        include_str!("../../crates/words/src/fr/income_steps.rs"),
        include_str!("../../crates/words/src/fr/money_buys.rs"),
    ];
    let mut count = 0;
    for code in sources {
        let lines = code.lines().filter(|line| {
            let line = line.trim_start();
            !line.starts_with("//")
                && !line.starts_with("#[")
                && !line.contains("https://")
                && !line.contains("format!")
        });
        for text in lines.flat_map(|line| line.split('"').skip(1).step_by(2)) {
            let text = text.replace("\\u{a0}", "\u{a0}");
            // Pieces of sentences start or end with a space.
            if !text.trim().is_empty() {
                assert_clean("money", text.trim_matches(' '));
                count += 1;
            }
        }
    }
    assert!(count > 200, "{count} texts");
}

#[test]
fn amounts_written_in_words_are_those_of_the_facts() {
    let said = |title: &str| {
        let found = UNCOUNTED.iter().find(|(text, _)| text.title == title);
        found.map_or("", |(text, _)| text.text)
    };
    for (title, fact) in [
        ("La comptabilité", &law::COUT_COMPTABLE as &dyn Stated),
        ("La CFE, un impôt local", &law::MICRO_CFE),
        ("La banque", &law::MICRO_COMPTE_BANCAIRE),
        ("L’inscription", &law::COUT_FORMALITES),
        ("La réserve du portage", &law::PORTAGE_RESERVE_10),
        ("L’allocation chômage et les aides", &law::ARE_MAINTIEN_CUMUL),
    ] {
        for value in fact.figures(LAW) {
            let amount = words::number(value as i64);
            assert!(said(title).contains(&amount), "{title}: {amount}");
        }
    }
    let condition = words::income_note(Note::IncomeCondition).text;
    let limit = law::MICRO_VERSEMENT_LIBERATOIRE_RFR.on(LAW).in_euros();
    assert!(condition.contains(&words::euros(limit)), "{condition}");
    let pfu = words::income_step(StepId::Pfu).explanation;
    assert!(
        pfu.contains(&words::percent((rates::PFU_INCOME_TAX.on(LAW) * 1_000.0).round() as i64)),
        "{pfu}"
    );
    let cehr = words::income_step(StepId::Cehr).explanation;
    assert!(
        cehr.contains(&words::euros(rates::CEHR_SINGLE.on(LAW)[0].above.whole_euros())),
        "{cehr}"
    );
    let base = words::income_step(StepId::AssietteSociale).explanation;
    assert!(
        base.contains(&words::percent((rates::allowance(LAW) * 1_000.0).round() as i64)),
        "{base}"
    );
}

#[test]
fn agreement_is_said_without_choosing_for_the_person() {
    let said = |agreement: &Agreement| money::agreement_sentence(agreement, &[]);
    assert_eq!(
        said(&Agreement::Differs {
            ahead: Way::Cae,
            richest: Way::Micro,
            difference: 1_250
        }),
        "D’après vos réponses, la CAE vous ressemble le plus. À ce chiffre d’affaires, c’est la micro-entreprise qui laisse \
         le plus après impôt : 1\u{202f}250\u{a0}€ de plus par mois que la CAE. À vous de peser les deux."
            .replace(" : ", "\u{a0}: ")
    );
    let close = [Way::Creation, Way::Micro];
    assert_eq!(
        money::agreement_sentence(&Agreement::Same { way: Way::Creation }, &close),
        "D’après vos réponses, c’est serré entre la création d’entreprise et la micro-entreprise. À ce chiffre d’affaires, \
         c’est la création d’entreprise qui laisse le plus après impôt."
    );
    for ahead in Way::ALL.iter().copied() {
        for richest in Way::ALL.iter().copied() {
            for agreement in [
                Agreement::NothingLeft,
                Agreement::MoneyAlone { richest },
                Agreement::Same { way: richest },
                Agreement::AboutAsMuch { ahead, richest },
                Agreement::Differs {
                    ahead,
                    richest,
                    difference: 12_345,
                },
                Agreement::AheadAbsent { ahead, richest },
            ] {
                for close in [&[][..], &close] {
                    assert_readable("agreement", &money::agreement_sentence(&agreement, close));
                }
            }
        }
    }
}

/// What the general reduction changes is said after what holds without it, never one way with it and the other without.
#[test]
fn what_the_general_reduction_changes_is_said_for_every_way_at_once() {
    let differs = |richest, difference| Agreement::Differs {
        ahead: Way::Cae,
        richest,
        difference,
    };
    let alone = money::agreement_sentence(&differs(Way::Micro, 450), &[]);
    for (with, added) in [
        (differs(Way::Micro, 450), ""),
        (
            differs(Way::Micro, 120),
            " Avec la réduction générale de cotisations, cet écart serait de 120\u{a0}€ par mois.",
        ),
        (
            differs(Way::Portage, 90),
            " Avec la réduction générale de cotisations, c’est le portage salarial qui laisserait le plus\u{a0}: 90\u{a0}€ de plus \
             par mois que la CAE.",
        ),
        (
            Agreement::Same { way: Way::Cae },
            " Avec la réduction générale de cotisations, c’est la CAE qui laisserait le plus.",
        ),
        (
            Agreement::AboutAsMuch {
                ahead: Way::Cae,
                richest: Way::Micro,
            },
            " Avec la réduction générale de cotisations, la CAE laisserait à peu près autant que la micro-entreprise.",
        ),
    ] {
        let said = money::agreement_sentences(&[differs(Way::Micro, 450), with], &[]);
        assert_eq!(said, [alone.as_str(), added].concat());
        assert_readable("agreement", &said);
    }
    let poor = [Agreement::NothingLeft, Agreement::MoneyAlone { richest: Way::Creation }];
    assert_readable("agreement", &money::agreement_sentences(&poor, &[]));
}

#[test]
fn a_crossing_that_the_general_reduction_moves_says_under_which_hypothesis() {
    let crossing = |at, below| Crossing {
        at: Cents::euros(at),
        above: Way::Creation,
        below,
    };
    let without = vec![crossing(20_000, Way::Micro), crossing(30_000, Way::Cae)];
    let with = vec![crossing(20_100, Way::Micro), crossing(54_000, Way::Cae)];
    let said = money::crossing_sentences(&[without, with]);
    let starts = [
        "Au-dessus d’environ 20",
        "Sans la réduction générale",
        "Avec la réduction générale",
    ];
    assert_eq!(said.len(), starts.len(), "{said:?}");
    for (said, start) in said.iter().zip(starts) {
        assert!(said.starts_with(start), "{said}");
        assert_readable("crossing", said);
    }
}

/// The law opens the general reduction to both (CSS art. L241-13, II, 1°), its amount follows the hours of the contract
/// (III): every place that shows a pay says the same, and none says that the law is silent.
#[test]
fn the_general_reduction_is_said_alike_wherever_a_pay_is_shown() {
    let opened = "salariés couverts par l’assurance chômage";
    let follows = "dépend des heures écrites au contrat";
    let note = words::income_note(Note::UpperFigure);
    for text in [money::REDUCTION, note.text] {
        assert!(text.contains(opened) && text.contains(follows), "{text}");
    }
    assert!(note.facts.contains(&&law::REDUCTION_GENERALE_SALARIES.about));
    let explained = |status| words::status(status).explanation;
    assert_eq!(explained(Status::Portage), explained(Status::Cae));
    assert_eq!(explained(Status::PortageHaut), explained(Status::CaeHaut));
    let law = &law::REDUCTION_GENERALE_SALARIES.about;
    for article in ["L241-13, II, 1°", "III", "D241-7"] {
        assert!(law.article.contains(article), "{article}");
    }
    assert_eq!((law.confidence, law.to_check), (law::Confidence::High, false));
}

#[test]
fn what_is_left_is_said_in_words_when_it_is_nothing_or_less() {
    for (cents, text) in [
        (2_306_000, "1\u{202f}922\u{a0}€"),
        (0, "rien"),
        (400, "rien"),
        (-144_000, "il manque 120\u{a0}€"),
    ] {
        assert_eq!(money::by_month(Cents(cents)), text, "{cents}");
    }
    assert!(money::nothing_left(Cents(1)).is_none());
    for cents in [0, -1] {
        assert_readable("nothing left", money::nothing_left(Cents(cents)).expect("words"));
    }
    for (ends, text) in [
        ([1_024_800, 1_428_000], "De 854 à 1\u{202f}190\u{a0}€"),
        ([1_024_800, 1_024_800], "854\u{a0}€"),
        ([-144_000, 1_200], "il manque 120\u{a0}€"),
    ] {
        assert_eq!(money::by_month_between(ends.map(Cents)), text);
    }
    assert_readable("year", &money::by_year(Cents(2_306_000), Cents(2_390_800)));
    let untaxed = money::by_year(Cents(1_403_500), Cents(1_403_500));
    assert!(untaxed.contains("n’ajoute pas d’impôt"), "{untaxed}");
    for (cents, text) in [
        (123_456, "1\u{202f}234,56\u{a0}€"),
        (-5, "−0,05\u{a0}€"),
        (-123_450, "−1\u{202f}234,50\u{a0}€"),
        (0, "0,00\u{a0}€"),
    ] {
        assert_eq!(money::to_the_cent(Cents(cents)), text, "{cents}");
    }
}

#[test]
fn crossings_are_said_no_more_precisely_than_the_hypotheses_allow() {
    let crossing = |at| Crossing {
        at: Cents::euros(at),
        above: Way::Creation,
        below: Way::Cae,
    };
    for (at, said) in [
        (53_749, "53\u{202f}500"),
        (53_750, "54\u{202f}000"),
        (54_249, "54\u{202f}000"),
    ] {
        let text = money::crossing_sentence(crossing(at));
        assert_eq!(
            text,
            format!(
                "Au-dessus d’environ {said}\u{a0}€ par an, la création d’entreprise laisse plus que la CAE, avant la comptabilité."
            )
        );
        assert_readable("crossing", &text);
    }
    for text in [
        money::no_crossing(Cents::euros(60_000)),
        money::under_condition(Way::Portage).trim().to_owned(),
        money::not_open(&[Way::Micro, Way::Portage]),
        money::not_open(&[Way::Micro]),
        money::ACCOUNTING.to_owned(),
        money::BENEFIT.to_owned(),
        money::ONCE_SETTLED.to_owned(),
        money::REDUCTION.to_owned(),
        money::micro_stops(Cents::euros(83_600)),
        money::order_sentence(
            Cents::euros(45_000),
            &[
                (Way::Micro, [Cents::euros(29_000); 2]),
                (Way::Cae, [Cents::ZERO; 2]),
                (Way::Portage, [Cents::euros(19_800), Cents::euros(22_800)]),
            ],
            PerWay([Access::Open, Access::Closed, Access::Open, Access::Open]),
            PerWay([true, false, true, false]),
        ),
        money::costs_follow(0.05, true),
        money::costs_follow(0.65, false),
        money::usually(law::PORTAGE_FRAIS_GESTION.on(LAW)),
        money::sources_read(law::RULES_DATE),
    ] {
        assert_readable("money", &text);
    }
}

/// Yearly prices of accountants, by month to the nearest 5 €.
#[test]
fn accounting_is_said_by_month_as_the_fact_gives_it_by_year() {
    for year in law::COUT_COMPTABLE.figures(LAW) {
        let month = (year / 12.0 / 5.0).round() * 5.0;
        let said = words::number(month as i64);
        assert!(money::ACCOUNTING.contains(&format!(" {said}")), "{said}");
    }
}

#[test]
fn a_way_out_of_the_figures_says_why() {
    let said = |access, open| {
        let nets = [(Way::Micro, [Cents::euros(12_000); 2])];
        money::order_sentence(Cents::euros(20_000), &nets, PerWay([access; 4]), PerWay([open; 4]))
    };
    assert!(said(Access::Closed, false).ends_with("(voie fermée)."));
    assert!(said(Access::Open, false).ends_with("(hors classement)."));
    assert!(said(Access::Condition, true).ends_with("€."));
    assert!(money::not_open(&[Way::Portage]).contains("cette voie n’est pas proposée"));
    assert!(money::not_open(&[Way::Portage, Way::Cae]).contains("ces voies ne sont pas proposées"));
}

#[test]
fn a_wrong_amount_is_said_kindly_with_what_to_do() {
    for error in [
        AmountError::Empty,
        AmountError::NotANumber,
        AmountError::Decimals,
        AmountError::Ambiguous,
        AmountError::Negative,
        AmountError::TooLarge,
    ] {
        assert_readable("amount", &money::wrong_amount(error, 10_000_000));
    }
}
