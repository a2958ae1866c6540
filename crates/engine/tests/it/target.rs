//! How much to invoice to keep an amount, against the official model read the other way round.

use crate::LAW;
use crate::income::{number, rows, situation};
use engine::Way;
use engine::income::{Activity, Cents, Costs, Hypothesis, Project, Situation, all_ends, best, net, turnover_for};
use support::table::Row;

/// Columns of the official model: the way, under which hypothesis, and what it leaves after tax.
const COLUMNS: [(&str, Way, Hypothesis); 4] = [
    ("micro_net_after_tax", Way::Micro, Hypothesis::WithoutReduction),
    (
        "portage_cadre_norgdu_net_after_tax",
        Way::Portage,
        Hypothesis::WithoutReduction,
    ),
    (
        "portage_cadre_rgdu_net_after_tax",
        Way::Portage,
        Hypothesis::WithReduction,
    ),
    (
        "cae_noncadre_norgdu_net_after_tax",
        Way::Cae,
        Hypothesis::WithoutReduction,
    ),
];

/// The project of a row, whose costs stay what they are.
fn project(row: &Row) -> Project {
    let situation = situation(row);
    Project::new(situation, Costs::Fixed(situation.costs))
}

/// The model rounds a micro by month, which may move its net by 12 € a year; another euro for the tax. A euro invoiced
/// leaves at least a third.
const ROOM: f64 = 3.0 * 13.0;

#[test]
fn the_turnover_of_the_official_model_is_found_from_what_it_leaves() {
    let mut compared = 0;
    for row in rows() {
        let turnover = number(&row, "turnover").expect("a turnover");
        for (column, way, hypothesis) in COLUMNS {
            let Some(wanted) = number(&row, column).filter(|net| *net > 1_000.0) else {
                continue;
            };
            let found = turnover_for(way, &project(&row), hypothesis, Cents::from_euros(wanted));
            let found = found.unwrap_or_else(|| panic!("{column} of {}: never", row["id"]));
            // Where a net hardly moves with the turnover (the end of the general reduction), the first one is found.
            let at = net(way, &project(&row).at(found), hypothesis).expect("a net");
            let near = (found.in_euros() - turnover).abs() <= ROOM;
            let flat = found.in_euros() < turnover && (at.in_euros() - wanted).abs() <= 2.0;
            assert!(near || flat, "{column} of {}: {found:?} for {turnover}", row["id"]);
            compared += 1;
        }
    }
    assert!(compared > 300, "{compared}");
}

#[test]
fn one_euro_less_leaves_less_than_what_is_wanted() {
    for activity in [
        Activity::Vente,
        Activity::ServiceArtisan,
        Activity::BncSsi,
        Activity::BncCipav,
    ] {
        for costs in [Costs::Share(0.1), Costs::Share(0.5), Costs::Fixed(Cents::euros(6_000))] {
            let project = Project::new(Situation::official(activity, Cents::ZERO, Cents::ZERO, LAW), costs);
            for wanted in (0..=72_000).step_by(1_500).map(Cents::euros) {
                for way in Way::ALL {
                    for hypothesis in Hypothesis::ALL {
                        least(*way, &project, hypothesis, wanted);
                    }
                }
            }
        }
    }
}

fn least(way: Way, project: &Project, hypothesis: Hypothesis, wanted: Cents) {
    let left = |turnover| net(way, &project.at(turnover), hypothesis);
    match turnover_for(way, project, hypothesis, wanted) {
        Some(found) => {
            assert!(
                left(found).is_some_and(|left| left >= wanted),
                "{way:?} {wanted:?}: {found:?}"
            );
            let less = found - Cents::euros(1);
            assert!(
                found == Cents::ZERO || left(less).is_some_and(|left| left < wanted),
                "{way:?} {wanted:?}: {found:?}"
            );
        }
        None => assert_eq!(way, Way::Micro, "only the micro-entreprise ends: {wanted:?}"),
    }
}

/// CGI art. 50-0 and 102 ter: no micro-entreprise above its ceiling, whatever one wants to keep.
#[test]
fn what_a_micro_cannot_leave_below_its_ceiling_is_said_to_be_out_of_reach() {
    let situation = Situation::official(Activity::BncSsi, Cents::euros(83_600), Cents::ZERO, LAW);
    let most = best(Way::Micro, &situation)
        .expect("at its ceiling, it exists")
        .1
        .after_tax();
    let project = Project::new(situation, Costs::Fixed(Cents::ZERO));
    let found = |wanted| turnover_for(Way::Micro, &project, Hypothesis::WithoutReduction, wanted);
    assert!(found(most).is_some_and(|turnover| turnover <= Cents::euros(83_600)));
    assert_eq!(found(most + Cents::euros(30)), None);
    assert!(all_ends(&project.at(Cents::euros(120_000)))[Way::Portage].is_some());
}

/// From the day VAT is due, private clients leave less at the same price: what is enough before that is found first.
#[test]
fn what_is_reached_before_vat_is_due_is_not_looked_for_above() {
    let base = Situation {
        private_share: 1.0,
        ..Situation::official(Activity::BncSsi, Cents::ZERO, Cents::ZERO, LAW)
    };
    let project = Project::new(base, Costs::Share(0.1));
    let of = |turnover| {
        net(
            Way::Micro,
            &project.at(Cents::euros(turnover)),
            Hypothesis::WithoutReduction,
        )
    };
    let (before, after) = (of(36_000).expect("a net"), of(38_000).expect("a net"));
    assert!(before > after, "a step: {before:?}, {after:?}");
    let found = turnover_for(Way::Micro, &project, Hypothesis::WithoutReduction, before);
    assert!(found.is_some_and(|found| found <= Cents::euros(36_000)), "{found:?}");
}
