//! The ACRE, from its articles: how far it goes in a micro-entreprise, at which rate, and how long.
//!
//! CSS art. L131-6-4, D131-6-1 and D131-6-3; the version of D131-6-3 that was read is the one in force until June 2026.

use crate::LAW;
use engine::income::{Activity, Cents, Income, Note, Situation, Status, StepId, income, rates};
use law::{Date, Law, Stated};

/// Security ceiling of 2026 (PASS).
const PASS: f64 = 48_060.0;
/// Twelve monthly contributions, each rounded to the euro.
const ROUNDING: f64 = 6.0;

const JUNE: Date = Date::new(2026, 6, 30);
const JULY: Date = Date::new(2026, 7, 1);

fn created(activity: Activity, turnover: i64, creation: Date) -> Situation {
    Situation {
        acre: true,
        creation,
        ..Situation::new(activity, Cents::euros(turnover), Cents::ZERO, LAW)
    }
}

fn net(status: Status, situation: &Situation) -> Income {
    income(status, situation).unwrap_or_else(|absent| panic!("{status:?}: {absent:?}"))
}

fn social(situation: &Situation) -> f64 {
    let income = net(Status::Micro, situation);
    income.step(StepId::CotisationsMicro).expect("contributions").in_euros()
}

fn notes(status: Status, situation: &Situation) -> Vec<Note> {
    net(status, situation).notes
}

/// D131-6-3, II: the ACRE counts on « les chiffres d'affaires qui, compte tenu des taux d'abattement, correspondent à un
/// revenu égal à la valeur du plafond »: turnover × (1 − allowance) = PASS. The amounts are those published for 2026.
#[test]
fn the_acre_of_a_micro_stops_at_the_turnover_of_one_ceiling_of_income() {
    for (activity, left, published) in [
        (Activity::Vente, 0.29, 165_724),
        (Activity::ServiceBic, 0.50, 96_120),
        (Activity::ServiceArtisan, 0.50, 96_120),
        (Activity::BncSsi, 0.66, 72_818),
        (Activity::BncCipav, 0.66, 72_818),
    ] {
        assert!((PASS / left - f64::from(published)).abs() < 1.0, "{activity:?}");
        assert_eq!(
            rates::micro(activity, LAW).acre_ceiling,
            Cents::euros(published.into()),
            "{activity:?}"
        );
    }
    assert_eq!(
        law::ACRE_MICRO_PLAFOND.figures(Law::of_rules()),
        [165_724.0, 96_120.0, 72_818.0]
    );
}

/// The reduced rate up to the ceiling, the normal one above: turnover, normal rate, and the rates under the ACRE until June
/// then from July, in percent.
#[test]
fn above_that_turnover_the_normal_rate_is_due() {
    for (activity, turnover, ceiling, normal, june, july) in [
        // 165 724 × 6.2 % + 37 376 × 12.3 % = 14 872.14 €; from July, 165 724 × 9.2 % + 37 376 × 12.3 % = 19 843.86 €.
        (Activity::Vente, 203_100, 165_724.0, 12.3, 6.2, 9.2),
        (Activity::Vente, 180_000, 165_724.0, 12.3, 6.2, 9.2),
        // 72 818 × 12.8 % + 10 782 × 25.6 % = 12 080.90 €; from July, 72 818 × 19.2 % + 10 782 × 25.6 % = 16 741.25 €.
        (Activity::BncSsi, 83_600, 72_818.0, 25.6, 12.8, 19.2),
        (Activity::BncSsi, 75_000, 72_818.0, 25.6, 12.8, 19.2),
        (Activity::BncCipav, 83_600, 72_818.0, 23.2, 13.4, 17.4),
    ] {
        for (creation, reduced) in [(JUNE, june), (JULY, july)] {
            let situation = created(activity, turnover, creation);
            let due = (ceiling * reduced + (turnover as f64 - ceiling) * normal) / 100.0;
            let found = social(&situation);
            assert!(
                (found - due).abs() <= ROUNDING,
                "{activity:?} {turnover} {creation:?}: {found}, not {due}"
            );
            for status in [Status::Micro, Status::MicroVersementLiberatoire] {
                assert!(notes(status, &situation).contains(&Note::AcreCapped), "{activity:?}");
            }
        }
    }
}

#[test]
fn under_that_turnover_the_whole_of_it_has_the_reduced_rate() {
    for (activity, turnover, percent) in [
        (Activity::Vente, 165_724, 9.2),
        (Activity::ServiceBic, 83_600, 15.9),
        (Activity::ServiceArtisan, 83_600, 15.9),
        (Activity::BncSsi, 72_818, 19.2),
    ] {
        let situation = created(activity, turnover, JULY);
        let due = turnover as f64 * percent / 100.0;
        assert!((social(&situation) - due).abs() <= ROUNDING, "{activity:?}");
        assert!(
            !notes(Status::Micro, &situation).contains(&Note::AcreCapped),
            "{activity:?}"
        );
    }
}

/// A euro of turnover above the ceiling never costs more than the normal rate: no cliff.
#[test]
fn the_end_of_the_acre_is_no_cliff() {
    for (activity, ceiling) in [(Activity::Vente, 165_724), (Activity::BncSsi, 72_818)] {
        let at = |turnover| social(&created(activity, turnover, JULY));
        assert!(at(ceiling + 1) - at(ceiling) <= 12.0 + 0.256, "{activity:?}");
    }
}

/// D131-6-3, I: a share of the rate, rounded up to the tenth; L613-7 (last sentence of its first paragraph): never under
/// CSG-CRDS and the complementary pension, 27 % and 30.7 % of the 23.2 % of the Cipav, which is 13.386 %. Half of 23.2 %
/// is 11.6 %: the floor binds until June. Three quarters are 17.4 %: it no longer does.
#[test]
fn the_rate_of_the_cipav_follows_the_article() {
    let up_to_the_tenth = |percent: f64| (percent * 10.0 - 1e-9).ceil() / 10.0;
    let floor = up_to_the_tenth(23.2 * (0.27 + 0.307));
    for (creation, share, expected) in [(JUNE, 0.50, 13.4), (JULY, 0.75, 17.4)] {
        let rate = up_to_the_tenth(23.2 * share).max(floor);
        assert!((rate - expected).abs() < 1e-9, "{rate}");
        for turnover in [12_000, 50_000, 72_000] {
            let due = turnover as f64 * rate / 100.0;
            let found = social(&created(Activity::BncCipav, turnover, creation));
            assert!(
                (found - due).abs() <= ROUNDING,
                "{turnover} {creation:?}: {found}, not {due}"
            );
        }
    }
    let doubtful = |creation| {
        let situation = created(Activity::BncCipav, 50_000, creation);
        notes(Status::Micro, &situation).contains(&Note::AcreRateToCheck)
    };
    assert_eq!((doubtful(JUNE), doubtful(JULY)), (false, true));
    let said = words::income_note(Note::AcreRateToCheck);
    assert!(said.text.contains("17,4") && said.facts.iter().any(|fact| fact.to_check));
}

/// The same rule for sales: three quarters of 12.3 % are 9.225 %, and 9.3 % once rounded up. The official model has 9.2 %,
/// which is kept until the version of July is read: said from July, and to nobody else.
#[test]
fn the_rate_of_sales_is_said_to_be_checked() {
    let said = |activity, creation| {
        let situation = created(activity, 50_000, creation);
        notes(Status::Micro, &situation).contains(&Note::AcreSaleRateToCheck)
    };
    assert!(said(Activity::Vente, JULY));
    assert!(!said(Activity::Vente, JUNE) && !said(Activity::ServiceBic, JULY) && !said(Activity::BncCipav, JULY));
    let text = words::income_note(Note::AcreSaleRateToCheck).text;
    assert!(text.contains("9,2") && text.contains("9,3"), "{text}");
}

/// « Jusqu'à la fin du troisième trimestre civil qui suit celui du début »: a creation of 2025 keeps, in 2026, none of the
/// four quarters (January to March 2025), then one, two or three.
#[test]
fn a_micro_created_in_2025_has_the_acre_for_the_quarters_left_in_2026() {
    for (month, day, quarters) in [
        (1, 1, 0.0),
        (3, 31, 0.0),
        (4, 1, 1.0),
        (6, 30, 1.0),
        (7, 1, 2.0),
        (9, 30, 2.0),
        (10, 1, 3.0),
        (12, 31, 3.0),
    ] {
        let situation = created(Activity::BncSsi, 40_000, Date::new(2025, month, day));
        let share = quarters / 4.0;
        // 12.8 % during those quarters, 25.6 % during the others.
        let due = 40_000.0 * (share * 12.8 + (1.0 - share) * 25.6) / 100.0;
        let found = social(&situation);
        assert!((found - due).abs() <= ROUNDING, "{month}: {found}, not {due}");
        let expected = if quarters > 0.0 {
            Note::AcrePartOfYear
        } else {
            Note::WithoutAcre
        };
        assert_eq!(notes(Status::Micro, &situation), [expected], "{month}");
    }
    let older = created(Activity::BncSsi, 40_000, Date::new(2024, 12, 31));
    assert_eq!(notes(Status::Micro, &older), [Note::WithoutAcre]);
    assert_eq!(notes(Status::Micro, &created(Activity::BncSsi, 40_000, JULY)), []);
}

#[test]
fn outside_the_micro_a_part_of_a_year_is_said_as_well() {
    for (creation, expected) in [
        (Date::new(2025, 7, 1), vec![Note::AcreWhole]),
        (Date::new(2024, 7, 1), vec![Note::WithoutAcre]),
        (JULY, vec![]),
    ] {
        for status in [Status::Ei, Status::Eurl] {
            let situation = created(Activity::BncSsi, 30_000, creation);
            assert_eq!(notes(status, &situation), expected, "{status:?} {creation:?}");
        }
    }
}

/// D131-6-1 before 2026, which décret 2026-69, art. 3 keeps for creations before 1 January 2026: the whole of these
/// contributions under 75 % of the ceiling, then E ÷ 0.25 PASS × (PASS − R), where E is what is due at 75 %; nothing above.
/// It lasts twelve months: a creation of 1 July 2025 has 181 days of it in 2026.
#[test]
fn outside_the_micro_a_creation_of_2025_keeps_the_whole_acre() {
    const LOWERED: [StepId; 5] = [
        StepId::MaladieIndependant,
        StepId::IndemnitesJournalieres,
        StepId::AllocationsFamiliales,
        StepId::RetraiteBase,
        StepId::InvaliditeDeces,
    ];
    let left = 181.0 / 365.0;
    let created_in_july = Date::new(2025, 7, 1);
    let due = |situation: &Situation, step| net(Status::Ei, situation).step(step).map_or(0.0, Cents::in_euros);
    for turnover in [20_000, 30_000, 45_000] {
        let plain = Situation::new(Activity::BncSsi, Cents::euros(turnover), Cents::ZERO, LAW);
        for step in LOWERED {
            let expected = due(&plain, step) * (1.0 - left);
            let found = due(&created(Activity::BncSsi, turnover, created_in_july), step);
            assert!(
                (found - expected).abs() <= 1.0,
                "{turnover} {step:?}: {found}, not {expected}"
            );
        }
    }
    for (turnover, activity) in [
        (55_000, Activity::BncSsi),
        (60_000, Activity::Vente),
        (80_000, Activity::BncSsi),
    ] {
        let plain = Situation::new(activity, Cents::euros(turnover), Cents::ZERO, LAW);
        let base = due(&plain, StepId::AssietteSociale);
        let rate = due(&plain, StepId::InvaliditeDeces) / base.min(PASS);
        let taken = rate * 0.75 * PASS / (0.25 * PASS) * (PASS - base).max(0.0) * left;
        let found = due(&created(activity, turnover, created_in_july), StepId::InvaliditeDeces);
        let expected = due(&plain, StepId::InvaliditeDeces) - taken;
        assert!((found - expected).abs() <= 1.0, "{turnover}: {found}, not {expected}");
    }
}

/// L131-6-4, II, 1° and D131-6-1, II take « l'employeur et le salarié » together: the whole of both sides before 2026, a
/// quarter of both since. A pay that was lowered by a quarter for a whole year is lowered by four quarters for a quarter of it.
#[test]
fn the_pay_of_a_president_follows_the_same_day_of_creation() {
    let acre = |creation| {
        let income = net(Status::Sasu, &created(Activity::BncSsi, 40_000, creation));
        let of = |step| income.step(step).map_or(0.0, Cents::in_euros);
        (of(StepId::AcreEmployeur) + of(StepId::AcreSalarie)) / of(StepId::SalaireBrut)
    };
    let (before, since) = (acre(Date::new(2025, 4, 2)), acre(Date::new(2026, 4, 2)));
    let quarter_left = 91.0 / 365.0;
    assert!((before / since - 4.0 * quarter_left).abs() < 0.01, "{before}, {since}");
}
