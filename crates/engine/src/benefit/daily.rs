//! The benefit of a day, from the reference wage of a day: its amount, what is taken from it, how it falls.

use crate::income::Cents;
use law::Law;

/// Hours of minimum wage of a day: 35 hours over 7 days (CSS art. L136-1-2, II, 4°).
const HOURS_A_DAY: i64 = 5;
/// Ceilings up to which a wage counts (RG art. 11), and days of a year.
const CEILINGS: i64 = 4;
const DAYS_A_YEAR: f64 = 365.0;

/// The benefit of a day, in cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Daily {
    /// Reference wage of a day (SJR), gross.
    pub wage: Cents,
    /// Benefit of a day before anything is taken.
    pub gross: Cents,
    /// What is paid of it, before income tax.
    pub net: Cents,
}

/// The highest reference wage of a day: that of a wage of four social security ceilings.
pub fn highest_wage(law: Law) -> Cents {
    Cents(law::PASS.on(law).in_cents() * CEILINGS).share(1.0 / DAYS_A_YEAR)
}

impl Daily {
    /// From the reference wage (RG art. 14 to 16 and 19).
    pub fn of_wage(wage: Cents, law: Law) -> Self {
        Self::of(wage, gross(wage, law), law)
    }

    /// As France Travail told it; without its reference wage, the lowest that gives this benefit.
    pub fn told(gross: Cents, net: Cents, wage: Option<Cents>, law: Law) -> Self {
        let wage = wage.unwrap_or_else(|| wage_behind(gross, law));
        Self { wage, gross, net }
    }

    /// The same once it has fallen; none when it is too low to fall (RG art. 17 bis).
    pub fn reduced(self, law: Law) -> Option<Self> {
        let rule = law::ARE_DEGRESSIVITE.on(law);
        let floor = Cents(rule.above.in_cents());
        let fallen = self.gross.share(1.0 - rule.cut.share()).max(floor);
        (self.gross > floor).then(|| Self::of(self.wage, fallen, law))
    }

    fn of(wage: Cents, gross: Cents, law: Law) -> Self {
        let net = net(gross, wage, law);
        Self { wage, gross, net }
    }
}

/// The higher of two shares of the wage, between the least and the most; the most has the last word (RG art. 16).
fn gross(wage: Cents, law: Law) -> Cents {
    let rule = law::ARE_MONTANT.on(law);
    let fixed = wage.share(rule.share.share()) + Cents(rule.fixed.in_cents());
    let higher = fixed.max(wage.share(rule.alone.share()));
    higher
        .max(Cents(rule.least.in_cents()))
        .min(wage.share(rule.most.share()))
}

/// What is left: the pension leaves at least the least benefit, CSG then CRDS at least a day of minimum wage.
fn net(gross: Cents, wage: Cents, law: Law) -> Cents {
    let (levies, least) = (
        law::ARE_RETENUES.on(law),
        Cents(law::ARE_MONTANT.on(law).least.in_cents()),
    );
    let left = less(gross, wage.share(levies.pension.share()), least);
    let (counted, smic) = (left.share(levies.counted.share()), smic_of_a_day(law));
    let after_csg = less(left, counted.share(levies.csg.share()), smic);
    less(after_csg, counted.share(levies.crds.share()), smic)
}

/// An amount less a levy that never brings it under a floor.
fn less(amount: Cents, levy: Cents, floor: Cents) -> Cents {
    amount - levy.min((amount - floor).or_zero())
}

/// To the euro above, as it is published.
fn smic_of_a_day(law: Law) -> Cents {
    let cents = law::SMIC_HORAIRE.on(law).in_cents() * HOURS_A_DAY;
    Cents::euros((cents + 99) / 100)
}

/// The lowest wage whose benefit is at least this one: the benefit never falls when the wage grows.
fn wage_behind(benefit: Cents, law: Law) -> Cents {
    let (mut low, mut high) = (0, highest_wage(law).0);
    while low < high {
        let middle = low + (high - low) / 2;
        if gross(Cents(middle), law) < benefit {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    Cents(low)
}
