//! The numbers of a value, in the order of its statement: for tests and for whoever reads every fact alike.

use super::shapes::{
    AidRange, AllowanceKept, ArcePayments, AuthorsVat, BaseBracket, BenefitLevies, ByFund, ByHome, ByNature, Chambers,
    CompanyTax, CostOfPay, DailyBenefit, DayRates, Deferral, Degressive, Earned, EarnedAlone, FormerPortagePay,
    Lodging, LongestRights, MinimumBases, Mixed, Network, OfHundred, OfficialPortagePay, PaidHours, PortagePay,
    SaidByMembers, ShortRights, StudentWork, TradeCard, Training, Undecided, VatThresholds, WorkingTime,
};
use super::value::{Count, Days, Euros, Hours, Months, Percent, Range, Times, Years};

/// A value whose numbers can be listed.
pub trait Figures: Copy {
    /// Its numbers, in the order of the statement.
    fn figures(&self) -> Vec<f64>;
}

/// A fact that says nothing in numbers.
impl Figures for () {
    fn figures(&self) -> Vec<f64> {
        Vec::new()
    }
}

impl Figures for Euros {
    fn figures(&self) -> Vec<f64> {
        vec![self.in_cents() as f64 / 100.0]
    }
}

impl Figures for Percent {
    fn figures(&self) -> Vec<f64> {
        vec![self.0]
    }
}

/// One number of its own.
macro_rules! plain {
    ($($name:ty),+) => { $(impl Figures for $name {
        fn figures(&self) -> Vec<f64> {
            vec![f64::from(self.0)]
        }
    })+ };
}
plain!(Hours, Days, Months, Years, Count, Times);

/// The numbers of each field, in this order.
macro_rules! fields {
    ($($name:ty { $($field:ident),+ })+) => { $(impl Figures for $name {
        fn figures(&self) -> Vec<f64> {
            [$(self.$field.figures()),+].concat()
        }
    })+ };
}
fields! {
    AidRange { amount, ends }
    MinimumBases { least, brackets, above }
    BaseBracket { most, up_to }
    VatThresholds { base, raised }
    AuthorsVat { own, others }
    Mixed { total, services }
    Lodging { unclassified, classified }
    Training { craft, liberal, trade }
    Chambers { sale, service, craft_sale, craft_service }
    CompanyTax { reduced, reduced_up_to, normal }
    CostOfPay { president, manager }
    PortagePay { first, junior, senior, expert }
    FormerPortagePay { junior, senior, day_rate }
    OfficialPortagePay { total, levels }
    DayRates { first_level, expert, usual }
    Network { cooperatives, entrepreneurs }
    WorkingTime { a_day, a_week, on_average }
    StudentWork { hours, share }
    TradeCard { validity, price }
    AllowanceKept { whole, low, low_up_to, high }
    OfHundred { did, did_not }
    Earned { half_below, quarter_below, mean, also_employed }
    EarnedAlone { mean, nothing }
    PaidHours { gross, hours }
    SaidByMembers { asked, cooperatives, never_otherwise, housed }
    Undecided { created, gave_up, undecided, asked }
    DailyBenefit { share, fixed, alone, least, most }
    Degressive { above, cut, from, under }
    BenefitLevies { pension, csg, crds, counted }
    LongestRights { first, second, third, second_from, third_from }
    ShortRights { first, second, second_from }
    Deferral { waiting, leave, above_legal, economic, divisor }
    ArcePayments { pension, payments, apart }
}

impl<T: Figures> Figures for Range<T> {
    fn figures(&self) -> Vec<f64> {
        [self.least.figures(), self.most.figures()].concat()
    }
}

impl<T: Figures> Figures for ByNature<T> {
    fn figures(&self) -> Vec<f64> {
        [self.sale.figures(), self.service.figures(), self.liberal.figures()].concat()
    }
}

impl<T: Figures, const N: usize> Figures for [T; N] {
    fn figures(&self) -> Vec<f64> {
        self.iter().flat_map(Figures::figures).collect()
    }
}

impl<T: Figures> Figures for ByHome<T> {
    fn figures(&self) -> Vec<f64> {
        let homes = [self.alone, self.lone_parent, self.couple, self.family];
        homes.iter().flat_map(Figures::figures).collect()
    }
}

impl<T: Figures> Figures for ByFund<T> {
    fn figures(&self) -> Vec<f64> {
        [self.by_nature.figures(), self.cipav.figures()].concat()
    }
}
