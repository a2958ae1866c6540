//! The words of both first years and of the benefit beside an activity.

use crate::LAW;
use engine::benefit::{ArceReason, BenefitNote, Claim, Daily, Delay, Plan, Told, plan};
use engine::income::{Activity, Cents, Family, Household, Situation, Status, YearLeft};
use law::Date;
use support::typography::assert_readable;
use words::money;

/// No-break spaces as people do not see them.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

fn year(year: u16, months: u8, left: [i64; 2], postponed: i64) -> YearLeft {
    YearLeft {
        year,
        months,
        left: left.map(Cents::euros),
        postponed: Cents::euros(postponed),
        quarters: 3,
        acre: months < 12,
    }
}

#[test]
fn a_year_is_read_by_month_of_activity() {
    let first = year(2026, 6, [6_000, 6_000], 1_234);
    let second = year(2027, 12, [14_400, 16_800], 0);
    assert_eq!(plain(&money::year_left(&first)), "2026, 6 mois : 1 000 € par mois.");
    assert_eq!(plain(&money::year_left(&second)), "2027 : de 1 200 à 1 400 € par mois.");
    let kept = plain(&money::postponed(&first).expect("something to keep"));
    assert!(
        kept.contains("Gardez 1 234 € de côté") && kept.contains("en 2027"),
        "{kept}"
    );
    let given = money::postponed(&year(2026, 6, [0, 0], -40)).expect("something given back");
    assert!(plain(&given).contains("40 € de cotisations en trop"), "{given}");
    assert_eq!(money::postponed(&second), None);
    assert_eq!(
        money::acre_in(&[first, second]).as_deref(),
        Some("L’Acre baisse les cotisations en 2026.")
    );
    let quarters = money::pension_quarters(&[first, second]);
    assert_eq!(plain(&quarters), "Trimestres de retraite : 3, puis 3.");
    for text in [money::postponed(&first).unwrap_or_default(), given, quarters] {
        assert_readable("years", &text);
    }
    for name in money::MONTH_NAMES {
        assert_readable(name, name);
    }
}

/// Rights of 30 € a day beside a micro-entreprise.
fn claim() -> Claim {
    let gross = Cents::euros(30);
    Claim {
        law: LAW,
        daily: Daily::told(gross, gross, None, LAW),
        days_left: 300,
        days_paid: 1,
        start: Date::new(2026, 12, 1),
        contract_end: Date::new(2026, 6, 30),
        age: None,
        by_agreement: false,
        acre: true,
        cape_months: 0,
        delay: Delay::default(),
    }
}

#[test]
fn the_benefit_of_a_year_is_said_with_what_is_left_and_when_it_stops() {
    let situation = Situation::new(Activity::BncSsi, Cents::ZERO, Cents::ZERO, LAW);
    let plan = plan(Status::Micro, &claim(), &situation, &[], 36).expect("under the ceiling");
    // Nothing earned: 180 days, which is 60 % of 300 (RG art. 28), at 30 € a day.
    assert_eq!(
        plain(&money::months_with(&plan)),
        "Sur 12 mois : 5 400 €, dont 5 400 € d’allocation."
    );
    assert_eq!(
        stops(&plan),
        ["Le plafond de 60 % des droits est atteint en mai 2027. Il reste alors 120 jours."]
    );
    let arce = plain(&money::arce_payments(&plan));
    assert!(
        arce.contains("2 619 € au début"),
        "half of 60 % of 9 000 €, less 3 %: {arce}"
    );
}

fn stops(plan: &Plan) -> Vec<String> {
    let said = money::benefit_stops(plan);
    for text in &said {
        assert_readable("stops", text);
    }
    said.iter().map(|text| plain(text)).collect()
}

/// 36 months, whatever ends first: the rights, the ceiling, or the plan.
#[test]
fn the_end_of_the_rights_is_said_for_each_kind_of_way() {
    let told = |status, turnover, cape_months| {
        let claim = Claim { cape_months, ..claim() };
        let situation = Situation::new(Activity::BncSsi, Cents::euros(turnover), Cents::ZERO, LAW);
        stops(&plan(status, &claim, &situation, &[], 36).expect("under the ceiling"))
    };
    assert_eq!(
        told(Status::Portage, 0, 0),
        ["Vos droits se terminent en septembre 2027."],
        "300 days of 30 a month, from December"
    );
    assert_eq!(told(Status::Cae, 0, 12).len(), 2, "a ceiling to check, then the end");
    assert_eq!(told(Status::Portage, 60_000, 0), ["Après 36 mois, il reste 300 jours."]);
}

#[test]
fn months_that_are_alike_are_told_once_and_lose_none() {
    let situation = Situation::new(Activity::BncSsi, Cents::euros(6_000), Cents::ZERO, LAW);
    for &status in Status::ALL {
        let plan = plan(status, &claim(), &situation, &[], 36).expect("under the ceiling");
        let runs = plan.runs();
        assert_eq!(runs.iter().map(|run| usize::from(run.months)).sum::<usize>(), 36);
        assert!(runs.len() < 18, "{status:?}: {} rows", runs.len());
        assert_eq!(
            runs.last().map(|run| run.left),
            plan.months.last().map(|month| month.left)
        );
        let benefit: i64 = runs.iter().map(|run| run.benefit.0 * i64::from(run.months)).sum();
        assert!((benefit - plan.benefit().0).abs() < 100 * 36, "{status:?}");
    }
    let day = |year, month| Date::new(year, month, 1);
    assert_eq!(money::months_between([day(2027, 1); 2]), "janvier 2027");
    assert_eq!(
        money::months_between([day(2027, 4), day(2028, 1)]),
        "D’avril 2027 à janvier 2028"
    );
}

/// Rights that the law refuses are named: the page said « Écrivez votre allocation » to people who had written it.
#[test]
fn what_is_wrong_with_rights_is_named_on_the_page() {
    let good = Told {
        gross: Cents::euros(40),
        days: 300,
        before_cap: false,
        acre: false,
        cape_months: 6,
    };
    let today = Date::new(2026, 11, 30);
    let claim = good.claim(today, LAW).expect("rights that the law allows");
    assert_eq!((claim.days_left, claim.start), (300, Date::new(2026, 12, 1)));
    for (told, said) in [
        (
            Told {
                gross: Cents::ZERO,
                ..good
            },
            "Écrivez votre allocation",
        ),
        (
            Told {
                gross: Cents::euros(390),
                ..good
            },
            "L’allocation la plus élevée est de 300,",
        ),
        (Told { days: 0, ..good }, "Il ne reste aucun jour"),
        (Told { days: 823, ..good }, "822 au plus"),
    ] {
        let why = told.claim(today, LAW).expect_err(said);
        let text = money::benefit_refused(why, LAW);
        assert!(plain(&text).contains(said), "{text}");
        assert_readable("refused", &text);
    }
}

/// The ceiling of 60 % starts for contracts that end from its day on.
#[test]
fn a_contract_that_ended_before_the_ceiling_has_none() {
    let situation = Situation::new(Activity::BncSsi, Cents::ZERO, Cents::ZERO, LAW);
    for before_cap in [false, true] {
        let told = Told {
            gross: Cents::euros(40),
            days: 300,
            before_cap,
            acre: false,
            cape_months: 0,
        };
        let claim = told.claim(Date::new(2026, 11, 30), LAW).expect("rights");
        let since = law::ARE_PLAFOND_60.value.since();
        assert_eq!(claim.contract_end < since, before_cap);
        let plan = plan(Status::Micro, &claim, &situation, &[], 12).expect("under the ceiling");
        assert_eq!(plan.cap.is_none(), before_cap);
    }
}

#[test]
fn every_note_and_reason_has_words() {
    for &note in BenefitNote::ALL {
        assert_readable(note.id(), money::benefit_note(note));
    }
    for &reason in ArceReason::ALL {
        assert_readable(reason.id(), money::arce_reason(reason));
    }
    for &family in Family::ALL {
        for children in [0, 1, 3] {
            let home = Household {
                family,
                children,
                ..Household::ALONE
            };
            let text = money::to_ask(engine::benefit::to_ask(LAW, &home), &home);
            assert_readable("to ask", &text);
            assert_eq!(text.contains("plus de deux enfants"), children > 2, "{text}");
        }
    }
}
