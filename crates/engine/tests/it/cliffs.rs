//! The steps of the curve, against the law and what the official model shows on a fine grid.

use crate::LAW;
use engine::Way;
use engine::income::{Activity, Cents, CliffId, Costs, Project, Situation, cliffs};

const MOST: Cents = Cents::euros(250_000);

fn steps(activity: Activity, private_share: f64) -> Vec<(CliffId, Way, i64)> {
    let base = Situation {
        private_share,
        ..Situation::official(activity, Cents::ZERO, Cents::ZERO, LAW)
    };
    let project = Project::new(base, Costs::Fixed(Cents::ZERO));
    let found = cliffs(&project, MOST);
    found
        .iter()
        .map(|cliff| (cliff.id, cliff.way, cliff.at.whole_euros()))
        .collect()
}

#[test]
fn the_steps_stand_where_the_law_puts_them() {
    // Liberal activity without costs. CGI art. 102 ter. In the official model, the pay of portage is the PASS (48 060 €) at
    // 72 272 €; the CET of the employer, 0.21 % of it, comes out of the 93 % that the fee leaves before the pay passes it.
    // Nothing more is left from 102 400 €, on a grid of 50 €.
    let cet = (48_060.0 * 0.0021 / 0.93) as i64;
    let found = steps(Activity::BncSsi, 0.0);
    let near = |id, way, at: i64, room: i64| {
        assert!(
            found
                .iter()
                .any(|step| (step.0, step.1) == (id, way) && (step.2 - at).abs() <= room),
            "{id:?} {way:?} {at}: {found:?}"
        );
    };
    near(CliffId::MicroCeiling, Way::Micro, 83_600, 0);
    near(CliffId::Pass, Way::Portage, 72_272 + cet, 2);
    near(CliffId::Reduction, Way::Portage, 102_400, 60);
    assert_eq!(found.len(), 5, "{found:?}");
    assert!(found.windows(2).all(|pair| pair[0].2 <= pair[1].2), "{found:?}");
}

#[test]
fn private_clients_add_the_step_of_vat_and_move_the_ceiling() {
    let found = steps(Activity::BncSsi, 1.0);
    assert_eq!(found.first(), Some(&(CliffId::Vat, Way::Micro, 37_500)), "{found:?}");
    // 83 600 € without VAT are 100 320 € with it.
    assert!(
        found.contains(&(CliffId::MicroCeiling, Way::Micro, 100_320)),
        "{found:?}"
    );
    let found = steps(Activity::Vente, 0.5);
    assert!(found.contains(&(CliffId::Vat, Way::Micro, 85_000)), "{found:?}");
}
