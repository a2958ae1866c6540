//! Values of the law, each in its unit.

/// An amount in euros, exact to the cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Euros(i64);

impl Euros {
    /// Whole euros.
    pub const fn whole(euros: i64) -> Self {
        Self(euros * 100)
    }

    /// Euros and cents, in cents.
    pub const fn cents(cents: i64) -> Self {
        Self(cents)
    }

    /// The amount in cents.
    pub const fn in_cents(self) -> i64 {
        self.0
    }

    /// The amount in whole euros, cents left out.
    pub const fn in_euros(self) -> i64 {
        self.0 / 100
    }
}

/// A share, in hundredths: 25.6 is 25.6 %.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Percent(pub f64);

impl Percent {
    /// The same as a share of one.
    pub const fn share(self) -> f64 {
        self.0 / 100.0
    }
}

/// A number of hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hours(pub u16);

/// A number of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Days(pub u16);

/// A number of months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Months(pub u16);

/// A number of years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Years(pub u16);

/// A number of things or people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Count(pub u32);

/// A number of times something, such as a wage of a day.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Times(pub f64);

/// From the least to the most that is usual.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range<T> {
    /// The least.
    pub least: T,
    /// The most.
    pub most: T,
}
