//! Net income: exact rates and thresholds, and what must hold for any amount.

use crate::LAW;
use std::collections::BTreeSet;

use engine::Way;
use engine::income::{
    Absent, Activity, Cents, Earnings, Family, Household, Income, Note, Role, Situation, Status, StepId, income, rates,
};
use law::{Date, Fact, Percent, Range};
use std::ops::RangeInclusive;
use support::Random;

const PAID: [Status; 5] = [
    Status::Sasu,
    Status::Portage,
    Status::PortageHaut,
    Status::Cae,
    Status::CaeHaut,
];

fn earning(activity: Activity, turnover: i64) -> Situation {
    Situation::official(activity, Cents::euros(turnover), Cents::ZERO, LAW)
}

fn with_acre(situation: Situation, creation: Date) -> Situation {
    Situation {
        acre: true,
        creation,
        ..situation
    }
}

fn net(status: Status, situation: &Situation) -> Income {
    income(status, situation).unwrap_or_else(|absent| panic!("{status:?}: {absent:?} at {situation:?}"))
}

#[track_caller]
fn step(income: &Income, id: StepId) -> Cents {
    income.step(id).unwrap_or_else(|| panic!("no step {id:?}"))
}

/// Any activity: amounts of every size, costs sometimes above turnover, any ACRE, any household.
fn any(random: &mut Random) -> Situation {
    let amount = |random: &mut Random| {
        let scale = [1_000, 10_000, 90_000, 300_000, 10_000_000][random.below(5)];
        Cents(random.below(scale * 100 + 1).cast_signed() as i64)
    };
    let turnover = amount(random);
    let costs = if random.below(4) == 0 {
        amount(random)
    } else {
        Cents(turnover.0 * random.below(80).cast_signed() as i64 / 100)
    };
    let creation = Date::new(
        2025 + random.below(2) as u16,
        1 + random.below(12) as u8,
        1 + random.below(28) as u8,
    );
    Situation {
        acre: random.below(2) == 0,
        creation,
        management_fee: random.below(16) as f64 / 100.0,
        contribution: random.below(16) as f64 / 100.0,
        portage_executive: random.below(2) == 0,
        cae_executive: random.below(2) == 0,
        household: household(random),
        ..Situation::official(Activity::ALL[random.below(5)], turnover, costs, LAW)
    }
}

/// Any household: half of them have nothing but the activity.
fn household(random: &mut Random) -> Household {
    let earnings = |random: &mut Random| {
        let mut amount =
            || [0, 0, 900, 12_000, 38_000, 290_000][random.below(6)] + random.below(5).cast_signed() as i64;
        Earnings {
            wages: Cents::euros(amount()),
            pension: Cents::euros(amount()),
        }
    };
    let alone = Household {
        family: Family::ALL[random.below(3)],
        children: random.below(5) as u8,
        reference_income: (random.below(2) == 0).then(|| Cents::euros(random.below(60_000).cast_signed() as i64)),
        ..Household::ALONE
    };
    if random.below(2) == 0 {
        return alone;
    }
    Household {
        own: earnings(random),
        partner: earnings(random),
        ..alone
    }
}

fn for_any(seed: u64, mut check: impl FnMut(Status, &Situation, &Income)) {
    let mut random = Random::new(seed);
    for _ in 0..3_000 {
        let situation = any(&mut random);
        for &status in Status::ALL {
            if let Ok(income) = income(status, &situation) {
                check(status, &situation, &income);
            }
        }
    }
}

#[test]
fn the_explanation_adds_up_to_the_result() {
    for_any(1, |status, situation, income| {
        let sum = |adds: Role, takes: Role| -> Cents {
            let signed = |step: &engine::income::Step| match step.role {
                role if role == adds => step.amount,
                role if role == takes => -step.amount,
                _ => Cents::ZERO,
            };
            income.steps.iter().map(signed).sum()
        };
        assert_eq!(
            sum(Role::Adds, Role::Takes),
            income.before_tax,
            "{status:?} {situation:?}"
        );
        assert_eq!(
            sum(Role::AddsTax, Role::LowersTax),
            income.tax,
            "{status:?} {situation:?}"
        );
        let names: BTreeSet<_> = income.steps.iter().map(|step| step.id).collect();
        assert_eq!(names.len(), income.steps.len(), "{status:?}: a step is there twice");
    });
}

#[test]
fn nobody_keeps_more_than_turnover_less_costs_nor_pays_a_negative_tax() {
    for_any(2, |status, situation, income| {
        let margin = situation.turnover - situation.costs;
        assert!(income.before_tax <= margin, "{status:?} {situation:?}");
        // A loss lowers the tax on what else is earned (CGI art. 156, I).
        let lost = income.step(StepId::RevenuImposable) < Some(Cents::ZERO) && status == Status::Ei;
        assert!(lost || income.tax >= Cents::ZERO, "{status:?} {situation:?}");
        let rest = income.step(StepId::ResteNonVerse).unwrap_or_default();
        assert!(rest >= Cents::ZERO, "{status:?} {situation:?}");
    });
}

#[test]
fn the_acre_never_lowers_a_net() {
    for_any(3, |status, situation, income| {
        let without = net(
            status,
            &Situation {
                acre: false,
                ..*situation
            },
        );
        let granted = net(
            status,
            &Situation {
                acre: true,
                ..*situation
            },
        );
        assert!(granted.before_tax >= without.before_tax, "{status:?} {situation:?}");
        // The first pay brings a cover that the employer pays half of, and that the tax counts.
        let first = without.notes.contains(&Note::NoPay);
        // The tax is rounded to the euro: it may take back a few cents.
        assert!(
            first || granted.after_tax() >= without.after_tax() - Cents::euros(1),
            "{status:?} {situation:?}"
        );
        assert!(situation.acre || income.before_tax == without.before_tax, "{status:?}");
    });
}

#[test]
fn more_turnover_leaves_more_but_where_the_cet_starts() {
    let july = Date::new(2026, 7, 1);
    for &activity in Activity::ALL {
        for acre in [false, true] {
            for &status in Status::ALL {
                let at = |euros: i64| {
                    let plain = earning(activity, euros);
                    income(status, &if acre { with_acre(plain, july) } else { plain })
                };
                let steps = (0..3_000).map(|hundreds| hundreds * 100);
                for euros in steps.chain([1_000_000, 5_000_000, 9_999_900]) {
                    if let (Ok(low), Ok(high)) = (at(euros), at(euros + 100)) {
                        climbs(status, euros, &low, &high);
                    }
                }
            }
        }
    }
}

/// The one cliff: on the first euro of pay above the PASS, the CET is due on the whole pay (0.14 % for the employee).
#[track_caller]
fn climbs(status: Status, euros: i64, low: &Income, high: &Income) {
    let drop = (low.before_tax - high.before_tax).max(low.after_tax() - high.after_tax());
    if drop > Cents::ZERO {
        let (under, above) = (low.step(StepId::SalaireBrut), high.step(StepId::SalaireBrut));
        assert!(
            under <= Some(rates::pass(LAW)) && above > Some(rates::pass(LAW)),
            "{status:?} {euros}: {drop:?}"
        );
        assert!(
            (PAID.contains(&status) || status == Status::SasuMixte) && drop < Cents(6_729),
            "{status:?} {euros}: {drop:?}"
        );
    }
}

#[test]
fn the_cet_costs_67_euros_at_once() {
    for status in PAID {
        let at = |cents: i64| {
            net(
                status,
                &Situation::official(Activity::BncSsi, Cents(cents), Cents::ZERO, LAW),
            )
        };
        let gross = |cents: i64| step(&at(cents), StepId::SalaireBrut);
        let (mut under, mut above) = (5_000_000, 10_000_000);
        while above - under > 1 {
            let middle = i64::midpoint(under, above);
            *(if gross(middle) <= rates::pass(LAW) {
                &mut under
            } else {
                &mut above
            }) = middle;
        }
        let drop = at(under).before_tax - at(above).before_tax;
        assert!((6_720..=6_730).contains(&drop.0), "{status:?}: {drop:?}");
        assert_eq!(gross(under), rates::pass(LAW), "{status:?}");
    }
}

#[test]
fn the_end_of_the_general_reduction_is_a_flat_not_a_fall() {
    let at = |euros: i64| net(Status::PortageHaut, &earning(Activity::BncSsi, euros));
    // Cadre: no pay costs from 95 220 to 96 565 €; the pay stays just under 3 SMIC and the rest is not paid out.
    let envelope = |cost: f64| (cost / 0.93) as i64;
    let (before, inside, after) = (at(envelope(95_215.0)), at(envelope(96_560.0)), at(envelope(96_570.0)));
    let three_smic = Cents(6_721_260);
    assert_eq!(rates::reduction_end(LAW), three_smic);
    for income in [&before, &inside] {
        assert!(step(income, StepId::SalaireBrut) < three_smic);
    }
    assert!(step(&inside, StepId::SalaireBrut) >= three_smic - Cents(1));
    assert!((130_000..134_500).contains(&step(&inside, StepId::ResteNonVerse).0));
    assert!(step(&after, StepId::SalaireBrut) >= three_smic);
    assert_eq!(step(&after, StepId::ReductionGenerale), Cents::ZERO);
    assert!(before.before_tax <= inside.before_tax && inside.before_tax <= after.before_tax);
}

#[test]
fn one_more_euro_never_changes_the_net_by_more_than_rounding() {
    // A rate to the hundredth of a percent moves by up to 15 € (health, 3 PASS) and 7 € (family); a micro contribution
    // rounded by month moves by 12 €, the tax of a chamber too; the CET by 68 €.
    let limits = |status: Status| match status {
        Status::Micro | Status::MicroVersementLiberatoire => 26,
        Status::Ei | Status::Eurl => 24,
        // The contributions of the pay, and those of both.
        Status::EurlMixte => 72,
        Status::SasuDividendes => 2,
        Status::Sasu | Status::SasuMixte | Status::Portage | Status::PortageHaut | Status::Cae | Status::CaeHaut => 70,
    };
    let mut random = Random::new(4);
    for _ in 0..4_000 {
        let euros = random.below(400_000).cast_signed() as i64;
        let activity = Activity::ALL[random.below(5)];
        let acre = random.below(2) == 0;
        let at = |euros: i64| {
            let plain = earning(activity, euros);
            if acre {
                with_acre(plain, Date::new(2026, 1, 1))
            } else {
                plain
            }
        };
        for &status in Status::ALL {
            if let (Ok(low), Ok(high)) = (income(status, &at(euros)), income(status, &at(euros + 1))) {
                let limit = Cents::euros(limits(status));
                for change in [high.before_tax - low.before_tax, high.after_tax() - low.after_tax()] {
                    assert!(
                        change.max(-change) <= limit,
                        "{status:?} {activity:?} {euros} {acre}: {change:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_micro_is_absent_above_its_ceiling() {
    let ceilings = [203_100, 83_600, 83_600, 83_600, 83_600];
    for (&activity, euros) in Activity::ALL.iter().zip(ceilings) {
        for status in [Status::Micro, Status::MicroVersementLiberatoire] {
            let ceiling = Cents::euros(euros);
            let at = |turnover| income(status, &Situation::official(activity, turnover, Cents::ZERO, LAW));
            assert!(at(ceiling).is_ok(), "{activity:?}");
            assert_eq!(
                at(ceiling + Cents(1)),
                Err(Absent::AboveCeiling { ceiling }),
                "{activity:?}"
            );
        }
    }
    for status in Status::ALL.iter().filter(|status| status.way() != Way::Micro) {
        assert!(income(*status, &earning(Activity::BncSsi, 10_000_000)).is_ok());
    }
}

#[test]
fn the_rates_of_the_micro_are_exact() {
    // On 60 000 € every monthly contribution is a whole number of euros: nature, social, under ACRE until June and from
    // July, training, chamber, allowance, versement libératoire.
    let expected = [
        (Activity::Vente, 12.3, 6.2, 9.2, 0.1, 0.015, 71.0, 1.0),
        (Activity::ServiceBic, 21.2, 10.6, 15.9, 0.1, 0.044, 50.0, 1.7),
        (Activity::ServiceArtisan, 21.2, 10.6, 15.9, 0.3, 0.48, 50.0, 1.7),
        (Activity::BncSsi, 25.6, 12.8, 19.2, 0.2, 0.0, 34.0, 2.2),
        (Activity::BncCipav, 23.2, 13.4, 17.4, 0.2, 0.0, 34.0, 2.2),
    ];
    let share = |percent: f64| Cents::from_euros(600.0 * percent);
    for (activity, social, june, july, cfp, chamber, allowance, flat) in expected {
        let plain = earning(activity, 60_000);
        let classic = net(Status::Micro, &plain);
        let due = |created| {
            step(
                &net(Status::Micro, &with_acre(plain, created)),
                StepId::CotisationsMicro,
            )
        };
        assert_eq!(step(&classic, StepId::CotisationsMicro), share(social), "{activity:?}");
        assert_eq!(due(Date::new(2026, 6, 30)), share(june), "{activity:?}");
        assert_eq!(due(Date::new(2026, 7, 1)), share(july), "{activity:?}");
        assert_eq!(
            due(Date::new(2025, 3, 31)),
            share(social),
            "{activity:?}: the ACRE is over"
        );
        assert_eq!(step(&classic, StepId::Cfp), share(cfp), "{activity:?}");
        let chamber = 12.0 * (share(chamber).in_euros() / 12.0).round();
        assert_eq!(
            step(&classic, StepId::TaxeChambre),
            Cents::from_euros(chamber),
            "{activity:?}"
        );
        assert_eq!(
            step(&classic, StepId::AbattementMicro),
            share(allowance),
            "{activity:?}"
        );
        assert_eq!(
            net(Status::MicroVersementLiberatoire, &plain).tax,
            share(flat),
            "{activity:?}"
        );
    }
    let tiny = net(Status::Micro, &earning(Activity::BncSsi, 500));
    assert_eq!(step(&tiny, StepId::AbattementMicro), Cents::euros(305));
}

#[test]
fn the_rates_on_pay_are_exact() {
    // A pay above 8 PASS: every slice is full. Share of which slice, employer, employee.
    let pass = 48_060.0;
    let slices = [
        (StepId::VieillessePlafonneeEmployeur, pass, 8.55),
        (StepId::VieillessePlafonneeSalarie, pass, 6.90),
        (StepId::Agirc1Employeur, pass, 4.72),
        (StepId::Agirc1Salarie, pass, 3.15),
        (StepId::Agirc2Employeur, 7.0 * pass, 12.95),
        (StepId::Agirc2Salarie, 7.0 * pass, 8.64),
        (StepId::Ceg1Employeur, pass, 1.29),
        (StepId::Ceg1Salarie, pass, 0.86),
        (StepId::Ceg2Employeur, 7.0 * pass, 1.62),
        (StepId::Ceg2Salarie, 7.0 * pass, 1.08),
        (StepId::CetEmployeur, 8.0 * pass, 0.21),
        (StepId::CetSalarie, 8.0 * pass, 0.14),
        (StepId::ApecEmployeur, 4.0 * pass, 0.036),
        (StepId::ApecSalarie, 4.0 * pass, 0.024),
        (StepId::PrevoyanceCadre, pass, 1.5),
        (StepId::Chomage, 4.0 * pass, 4.0),
        (StepId::Ags, 4.0 * pass, 0.25),
        (StepId::Fnal, pass, 0.10),
        (StepId::ForfaitSocial, 240.0 + 0.015 * pass, 8.0),
        (StepId::MutuelleEmployeur, 240.0, 100.0),
        (StepId::MutuelleSalarie, 240.0, 100.0),
    ];
    let income = net(Status::Portage, &earning(Activity::BncSsi, 1_000_000));
    let gross = step(&income, StepId::SalaireBrut).in_euros();
    let csg = 0.9825 * 4.0 * pass + (gross - 4.0 * pass) + 240.0 + 0.015 * pass;
    let whole = [
        (StepId::VieillesseDeplafonneeEmployeur, gross, 2.11),
        (StepId::VieillesseDeplafonneeSalarie, gross, 0.40),
        (StepId::MaladieEmployeur, gross, 13.0),
        (StepId::FamilleEmployeur, gross, 5.25),
        (StepId::DialogueSocial, gross, 0.016),
        (StepId::Csa, gross, 0.30),
        (StepId::Apprentissage, gross, 0.68),
        (StepId::FormationEmployeur, gross, 1.0),
        (StepId::AccidentsTravail, gross, 0.64),
        (StepId::CsgDeductible, csg, 6.8),
        (StepId::CsgNonDeductible, csg, 2.9),
    ];
    for (id, base, percent) in slices.into_iter().chain(whole) {
        let expected = base * percent / 100.0;
        assert!(
            (step(&income, id).in_euros() - expected).abs() <= 0.0051,
            "{id:?}: {expected}"
        );
    }
    let president = net(Status::Sasu, &earning(Activity::BncSsi, 1_000_000));
    let gross = step(&president, StepId::SalaireBrut).in_euros();
    assert!((step(&president, StepId::FormationEmployeur).in_euros() - gross * 0.0055).abs() <= 0.0051);
    for absent in [
        StepId::Chomage,
        StepId::Ags,
        StepId::DialogueSocial,
        StepId::ForfaitSocial,
    ] {
        assert_eq!(president.step(absent), None, "{absent:?}");
    }
}

/// The general reduction on this gross pay of a full-time year, by the formula of CSS art. D241-7, II and III: 0.02 +
/// 0.3781 × (½ × (3 × SMIC ÷ pay − 1))^1.75, to four decimals, 0.3981 at most, nothing from 3 SMIC on. The SMIC of a year
/// is 1 820 times that of an hour (IV): 12.31 × 1 820 = 22 404.20 €.
fn reduction_of_the_decree(gross: f64) -> f64 {
    let smic = 22_404.20;
    if gross >= 3.0 * smic {
        return 0.0;
    }
    let coefficient = 0.02 + 0.3781 * (0.5 * (3.0 * smic / gross - 1.0)).powf(1.75);
    gross * ((coefficient * 10_000.0).round() / 10_000.0).min(0.3981)
}

#[test]
fn the_general_reduction_is_that_of_the_decree_in_portage_as_in_a_cae() {
    for turnover in [6_000, 15_000, 25_000, 36_000, 50_000, 80_000, 104_000, 130_000] {
        let situation = earning(Activity::BncSsi, turnover);
        for (without, with) in [(Status::Portage, Status::PortageHaut), (Status::Cae, Status::CaeHaut)] {
            assert_eq!(
                step(&net(without, &situation), StepId::ReductionGenerale),
                Cents::ZERO,
                "{without:?}"
            );
            let paid = net(with, &situation);
            let expected = reduction_of_the_decree(step(&paid, StepId::SalaireBrut).in_euros());
            let counted = step(&paid, StepId::ReductionGenerale).in_euros();
            assert!(
                (counted - expected).abs() <= 0.0051,
                "{with:?} {turnover}: {counted}, not {expected}"
            );
        }
    }
}

/// The steps of an independent in the order of `expected`, in whole euros.
#[track_caller]
fn independent(activity: Activity, turnover: i64, expected: [f64; 6]) {
    let income = net(Status::Ei, &earning(activity, turnover));
    let ids = [
        StepId::MaladieIndependant,
        StepId::IndemnitesJournalieres,
        StepId::AllocationsFamiliales,
        StepId::RetraiteBase,
        StepId::RetraiteComplementaire,
        StepId::InvaliditeDeces,
    ];
    for (id, exact) in ids.into_iter().zip(expected) {
        assert_eq!(
            step(&income, id),
            Cents::from_euros(exact.round()),
            "{activity:?} {turnover} {id:?}: {exact}"
        );
    }
}

#[test]
fn the_rates_of_independents_are_exact_at_both_ends() {
    let pass = 48_060.0;
    // The allowance of 26 % is never under 1.76 % of the PASS nor above 130 %.
    let base = |turnover| {
        step(
            &net(Status::Ei, &earning(Activity::Vente, turnover)),
            StepId::AssietteSociale,
        )
    };
    assert_eq!(base(1_000), Cents(15_415));
    assert_eq!((base(800), base(10_000)), (Cents::ZERO, Cents::euros(7_400)));
    assert_eq!(base(1_000_000), Cents::euros(937_522));
    let high = 937_522.0;
    let health = 0.085 * 3.0 * pass + 0.065 * (high - 3.0 * pass);
    let family = 0.031 * high;
    let common = 0.1787 * pass + 0.0072 * (high - pass);
    let complement = 0.081 * pass + 0.091 * 3.0 * pass;
    let daily = 0.005 * 5.0 * pass;
    independent(
        Activity::Vente,
        1_000_000,
        [health, daily, family, common, complement, 0.013 * pass],
    );
    let common = 0.0873 * pass + 0.0187 * 5.0 * pass;
    let complement = 0.11 * pass + 0.21 * 3.0 * pass;
    let disability = 0.005 * 1.85 * pass;
    independent(
        Activity::BncCipav,
        1_000_000,
        [health, 0.003 * 3.0 * pass, family, common, complement, disability],
    );
    // Nothing earned: the floors alone.
    let floor = 5_409.0;
    let daily = 0.005 * 0.4 * pass;
    independent(
        Activity::Vente,
        0,
        [0.0, daily, 0.0, 0.1787 * floor, 0.0, 0.013 * 0.115 * pass],
    );
    let common = (0.0873 + 0.0187) * floor;
    independent(
        Activity::BncCipav,
        0,
        [0.0, 0.003 * 0.4 * pass, 0.0, common, 0.0, 0.005 * 0.37 * pass],
    );
}

#[test]
fn the_allowance_on_pay_has_a_floor_and_a_ceiling() {
    let taken = |turnover| {
        let income = net(Status::Sasu, &earning(Activity::Vente, turnover));
        (
            step(&income, StepId::RevenuImposable),
            step(&income, StepId::DeductionForfaitaire),
        )
    };
    assert_eq!(taken(1_000_000).1, Cents::euros(14_555));
    assert_eq!(taken(4_000).1, Cents::euros(509));
    let (taxable, allowance) = taken(20_000);
    assert_eq!(allowance, Cents((taxable.0 as f64 / 10.0).round() as i64));
    let (taxable, allowance) = taken(900);
    assert!(taxable > Cents::ZERO && allowance == taxable, "{taxable:?}");
}

#[test]
fn thresholds_of_tax_are_exact() {
    // Services: half of turnover is taxable. Under 11 600 € nothing; then 11 %, less the décote; then 30 %.
    let tax = |turnover: i64| net(Status::Micro, &earning(Activity::ServiceBic, turnover)).tax;
    assert_eq!(tax(23_200), Cents::ZERO);
    // 41 800 € taxable: 11 % of 17 979 and 30 % of 12 221, and no décote.
    assert_eq!(tax(83_600), Cents::euros(5_644));
    // 17 400 € taxable (sale of 60 000 €): 638 less a décote of 897 − 288.70.
    assert_eq!(
        net(Status::Micro, &earning(Activity::Vente, 60_000)).tax,
        Cents::euros(30)
    );
    // Company tax: 15 % of 42 500 and 25 % of the rest.
    let company = |turnover| {
        step(
            &net(Status::SasuDividendes, &earning(Activity::Vente, turnover)),
            StepId::ImpotSocietes,
        )
    };
    assert_eq!(
        (company(42_500), company(52_500)),
        (Cents::euros(6_375), Cents::euros(8_875))
    );
    // 650 000 € of dividends: 3 % from 250 000 to 500 000, 4 % above.
    let rich = net(Status::SasuDividendes, &earning(Activity::Vente, 861_000));
    assert_eq!(step(&rich, StepId::Dividendes), Cents::euros(650_000));
    assert_eq!(step(&rich, StepId::Cehr), Cents::euros(7_500 + 6_000));
}

fn usual(fact: Fact<Range<Percent>>) -> RangeInclusive<f64> {
    let Range { least, most } = fact.on(LAW);
    least.0..=most.0
}

#[test]
fn figures_agree_with_the_facts_shown_beside_them() {
    // Contributions that even a year without income pays.
    let nothing = net(Status::Ei, &earning(Activity::Vente, 0));
    assert_eq!(
        nothing.before_tax,
        -Cents(law::TNS_COTISATIONS_MINIMALES.on(LAW).in_cents())
    );
    let pfu = rates::PFU_INCOME_TAX.on(LAW) + rates::SOCIAL_LEVIES_DIVIDENDS.on(LAW);
    assert!((pfu * 100.0 - law::PFU.on(LAW).0).abs() < 1e-9);
    assert_eq!(rates::smic_year(LAW), Cents(2_240_420));
    assert_eq!(rates::retraite_floor(LAW), Cents::euros(5_409));
    assert!(usual(law::PORTAGE_FRAIS_GESTION).contains(&7.0));
    assert!(usual(law::CAE_CONTRIBUTION).contains(&10.0));
}

/// The source of a table, and its first day.
fn dated<T: Copy>(rate: rates::Dated<T>) -> (&'static str, Date) {
    (rate.source, rate.value.rows()[0].0)
}

#[test]
fn every_table_of_rates_has_its_source_and_its_day() {
    let tables = [
        dated(rates::SCALE),
        dated(rates::PAY_ALLOWANCE),
        dated(rates::MALADIE),
        dated(rates::FAMILLE),
        dated(rates::ROWS),
        dated(rates::REDUCTION),
        dated(rates::PFU_INCOME_TAX),
    ];
    let funds = Activity::ALL.iter().map(|&activity| dated(rates::regime(activity)));
    for (source, from) in tables.into_iter().chain(funds) {
        assert!(source.contains("art.") || source.contains("mon-entreprise"), "{source}");
        assert_eq!(from.year, 2026, "{source}");
        support::typography::assert_clean("rates", source);
    }
}

#[test]
fn extremes_have_a_result() {
    let most = Cents::euros(10_000_000);
    for (turnover, costs) in [
        (Cents::ZERO, Cents::ZERO),
        (most, Cents::ZERO),
        (Cents::ZERO, most),
        (Cents(1), Cents(2)),
    ] {
        for &activity in Activity::ALL {
            for &status in Status::ALL {
                if let Ok(income) = income(status, &Situation::official(activity, turnover, costs, LAW)) {
                    assert!(income.after_tax() <= (turnover - costs).max(Cents::ZERO), "{status:?}");
                    assert!(income.before_tax >= turnover - costs - most, "{status:?}");
                }
            }
        }
    }
    for status in PAID {
        let income = net(status, &earning(Activity::BncSsi, 200));
        assert!(income.notes.contains(&Note::NoPay), "{status:?}");
        assert_eq!(
            income.after_tax(),
            Cents::ZERO,
            "{status:?}: the health cover alone costs more"
        );
    }
}

#[test]
fn notes_say_what_the_figures_suppose() {
    let notes = |status, situation: &Situation| net(status, situation).notes;
    let modest = earning(Activity::BncSsi, 24_000);
    assert_eq!(
        notes(Status::MicroVersementLiberatoire, &modest),
        [Note::IncomeCondition]
    );
    assert_eq!(notes(Status::SasuDividendes, &modest), [Note::NoProtection]);
    assert_eq!(
        notes(Status::Portage, &modest),
        [Note::PartTime, Note::BelowPortageMinimum]
    );
    assert_eq!(
        notes(Status::Cae, &earning(Activity::BncSsi, 60_000)),
        [Note::NoPayDuringCape]
    );
    assert_eq!(
        notes(Status::CaeHaut, &earning(Activity::BncSsi, 60_000)),
        [Note::NoPayDuringCape, Note::UpperFigure]
    );
    assert_eq!(notes(Status::Portage, &earning(Activity::BncSsi, 90_000)), []);
    assert_eq!(
        notes(Status::PortageHaut, &earning(Activity::BncSsi, 90_000)),
        [Note::UpperFigure]
    );
    let cipav = with_acre(earning(Activity::BncCipav, 24_000), Date::new(2026, 7, 1));
    assert_eq!(notes(Status::Micro, &cipav), [Note::AcreRateToCheck]);
    let old = with_acre(modest, Date::new(2021, 1, 1));
    for status in [Status::Micro, Status::Ei, Status::Eurl] {
        assert_eq!(notes(status, &old), [Note::WithoutAcre], "{status:?}");
    }
}

#[test]
fn the_acre_of_last_year_counts_for_what_is_left_of_it() {
    let at = |month, day| {
        let created = Date::new(2025, month, day);
        let income = net(Status::Ei, &with_acre(earning(Activity::BncSsi, 30_000), created));
        step(&income, StepId::InvaliditeDeces).in_euros()
    };
    let plain = step(
        &net(Status::Ei, &earning(Activity::BncSsi, 30_000)),
        StepId::InvaliditeDeces,
    )
    .in_euros();
    // Created on 1 February 2025: 31 days of ACRE left in 2026, whole since it began before 2026, as the official model says.
    assert!((at(2, 1) - plain * (1.0 - 31.0 / 365.0)).abs() < 0.01);
    assert!((at(1, 1) - plain).abs() < 0.01);
}
