//! A published number with its target.

use serde::Serialize;

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// From 0 to 1, written in per cent.
    Part,
    /// Points of index.
    Points,
    /// Seconds.
    Secondes,
    /// A number of things.
    Nombre,
    /// A coefficient from 0 to 1.
    Coefficient,
}

/// What a number must be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Target {
    /// At least this.
    AtLeast(f64),
    /// At most this.
    AtMost(f64),
    /// From the first to the second.
    Between(f64, f64),
    /// At most the first; published as not met up to the second, above which the certificate fails.
    Tolerated(f64, f64),
    /// At least the first; published as not met down to the second, below which the certificate fails.
    Aimed(f64, f64),
    /// Nothing: shown to be known.
    Shown,
}

/// Whether a number is what it must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// On target, or without a target.
    Tenue,
    /// Not on target, known and published.
    NonTenue,
    /// Not on target: the build fails.
    Echec,
}

/// One number.
#[derive(Clone, Debug)]
pub struct Measure {
    /// What it measures, in French.
    pub name: String,
    /// The number.
    pub value: f64,
    /// What it counts.
    pub unit: Unit,
    /// What it must be.
    pub target: Target,
    /// What the reference implementation published.
    pub reference: &'static str,
}

/// The numbers of one line of the specification.
#[derive(Clone, Debug)]
pub struct Metric {
    /// Q1 to Q31.
    pub id: &'static str,
    /// What it is about, in French.
    pub title: &'static str,
    /// Its numbers.
    pub measures: Vec<Measure>,
}

impl Measure {
    /// A share of people.
    pub fn part(name: impl Into<String>, value: f64, target: Target, reference: &'static str) -> Self {
        Self::new(name, value, Unit::Part, target, reference)
    }

    /// Any number.
    pub fn new(name: impl Into<String>, value: f64, unit: Unit, target: Target, reference: &'static str) -> Self {
        Self {
            name: name.into(),
            value,
            unit,
            target,
            reference,
        }
    }

    /// Whether it is on target.
    pub fn outcome(&self) -> Outcome {
        let value = self.value;
        let met = |met: bool| if met { Outcome::Tenue } else { Outcome::Echec };
        match self.target {
            Target::AtLeast(least) => met(value >= least),
            Target::AtMost(most) => met(value <= most),
            Target::Between(least, most) => met((least..=most).contains(&value)),
            Target::Tolerated(most, _) if value <= most => Outcome::Tenue,
            Target::Tolerated(_, limit) if value <= limit => Outcome::NonTenue,
            Target::Aimed(least, _) if value >= least => Outcome::Tenue,
            Target::Aimed(_, limit) if value >= limit => Outcome::NonTenue,
            Target::Tolerated(..) | Target::Aimed(..) => Outcome::Echec,
            Target::Shown => Outcome::Tenue,
        }
    }
}

impl Metric {
    /// The worst of its numbers.
    pub fn outcome(&self) -> Outcome {
        let has = |outcome| self.measures.iter().any(|measure| measure.outcome() == outcome);
        if has(Outcome::Echec) {
            Outcome::Echec
        } else if has(Outcome::NonTenue) {
            Outcome::NonTenue
        } else {
            Outcome::Tenue
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_on_target_or_not() {
        let outcome = |value, target| Measure::part("", value, target, "").outcome();
        for (value, target, expected) in [
            (0.25, Target::Between(0.22, 0.28), Outcome::Tenue),
            (0.29, Target::Between(0.22, 0.28), Outcome::Echec),
            (0.88, Target::AtLeast(0.88), Outcome::Tenue),
            (0.87, Target::AtLeast(0.88), Outcome::Echec),
            (0.07, Target::AtMost(0.06), Outcome::Echec),
            (0.12, Target::Tolerated(0.12, 0.15), Outcome::Tenue),
            (0.135, Target::Tolerated(0.12, 0.15), Outcome::NonTenue),
            (0.16, Target::Tolerated(0.12, 0.15), Outcome::Echec),
            (0.90, Target::Aimed(0.90, 0.80), Outcome::Tenue),
            (0.85, Target::Aimed(0.90, 0.80), Outcome::NonTenue),
            (0.79, Target::Aimed(0.90, 0.80), Outcome::Echec),
            (f64::NAN, Target::Aimed(0.90, 0.80), Outcome::Echec),
            (0.99, Target::Shown, Outcome::Tenue),
            (f64::NAN, Target::AtLeast(0.1), Outcome::Echec),
            (f64::NAN, Target::Tolerated(0.1, 0.2), Outcome::Echec),
        ] {
            assert_eq!(outcome(value, target), expected, "{value} {target:?}");
        }
    }
}
