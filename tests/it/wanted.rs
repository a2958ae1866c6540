//! The words of the amount wanted, of VAT and of the steps of the curve.

use crate::LAW;
use engine::Way;
use engine::income::{Cents, Cliff, CliffId, PaidBy};
use support::typography::{assert_clean, assert_readable};
use words::money;

/// No-break spaces as people do not see them.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn what_to_invoice_is_said_a_year_and_a_day() {
    let euros = Cents::euros;
    for (turnovers, paid, by, said) in [
        (
            [31_000, 34_000],
            120,
            PaidBy::Day,
            "de 31 000 à 34 000 € par an, soit de 259 à 284 € par jour payé.",
        ),
        (
            [24_000, 24_000],
            120,
            PaidBy::Day,
            "24 000 € par an, soit 200 € par jour payé.",
        ),
        (
            [24_001, 24_001],
            120,
            PaidBy::Day,
            "24 001 € par an, soit 201 € par jour payé.",
        ),
        (
            [21_000, 23_100],
            840,
            PaidBy::Hour,
            "de 21 000 à 23 100 € par an, soit de 25 à 28 € par heure payée.",
        ),
        ([24_000, 24_000], 0, PaidBy::Day, "24 000 € par an."),
    ] {
        let text = money::to_invoice(turnovers.map(euros), paid, by);
        assert_eq!(plain(&text), said);
        assert_clean(said, &text);
    }
    let never = money::wanted_too_much(euros(83_600));
    assert!(plain(&never).contains("83 600 €"), "{never}");
    assert_readable("never", &never);
}

/// CGI art. 1647 D: bases of 247 to 2 477 € at 26.45 %; nothing up to 5 000 € of turnover.
#[test]
fn the_local_tax_is_said_with_the_turnover() {
    for (turnover, said) in [
        (5_000, "Avec vos ventes, la cotisation minimum n’est pas due."),
        (10_000, "la cotisation minimum va de 65 à 156 € par an."),
        (10_001, "la cotisation minimum va de 65 à 312 € par an."),
        (40_000, "la cotisation minimum va de 65 à 655 € par an."),
        (600_000, "la cotisation minimum va de 65 à 2 028 € par an."),
    ] {
        let text = money::cfe_said(Cents::euros(turnover), LAW);
        assert!(plain(&text).ends_with(said), "{text}");
        assert_readable("cfe", &text);
    }
}

#[test]
fn vat_is_said_where_it_is_due() {
    let everywhere = money::vat_due(Cents::euros(7_500), Cents::euros(7_500));
    assert!(
        plain(&everywhere).starts_with("À ce prix, 7 500 € de TVA"),
        "{everywhere}"
    );
    let cae_only = money::vat_due(Cents::ZERO, Cents::euros(5_000));
    assert!(plain(&cae_only).contains("En CAE, 5 000 €"), "{cae_only}");
    for text in [everywhere, cae_only] {
        assert_readable("vat", &text);
    }
}

#[test]
fn every_step_of_the_curve_is_said_with_its_turnover() {
    for &id in CliffId::ALL {
        for &way in Way::ALL {
            let at = Cents::euros(83_600);
            let text = money::cliff_sentence(Cliff { id, way, at });
            assert!(plain(&text).contains("83 600 €"), "{text}");
            assert_readable(id.id(), &text);
        }
    }
    for (id, label, share) in money::VAT_CHOICES {
        assert_readable(id, label);
        assert!((0.0..=1.0).contains(&share));
    }
}
