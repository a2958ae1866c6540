//! Facts that hold several figures, each under its name.

use super::value::{Count, Days, Euros, Hours, Months, Percent, Range, Years};

/// One value a nature of activity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ByNature<T> {
    /// Sales, meals, lodging.
    pub sale: T,
    /// Commercial services (BIC).
    pub service: T,
    /// Liberal activities (BNC).
    pub liberal: T,
}

/// One value a nature of activity, and another for the liberal professions of the Cipav.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ByFund<T> {
    /// Everyone else.
    pub by_nature: ByNature<T>,
    /// Liberal professions of the Cipav.
    pub cipav: T,
}

/// One value a home, by who lives there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ByHome<T> {
    /// One adult.
    pub alone: T,
    /// One adult with one or two children.
    pub lone_parent: T,
    /// Two adults.
    pub couple: T,
    /// Two adults with one or two children.
    pub family: T,
}

/// What an aid pays a month, and the net pay of a month above which it pays nothing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AidRange {
    /// From the least to the most.
    pub amount: Range<Euros>,
    /// Nothing from this net pay on.
    pub ends: Euros,
}

/// The bases that a town may choose for its minimum contribution (CFE), by turnover of the year before last.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MinimumBases {
    /// The least, whatever the turnover.
    pub least: Euros,
    /// The most up to each turnover, in their order.
    pub brackets: [BaseBracket; 5],
    /// The most above the last one.
    pub above: Euros,
}

/// The most of a base up to a turnover, both a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BaseBracket {
    /// The most.
    pub most: Euros,
    /// Up to this turnover, which counts.
    pub up_to: Euros,
}

/// Turnovers up to which VAT is not due.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct VatThresholds {
    /// Of the year before.
    pub base: Euros,
    /// Of the year under way: crossed, VAT is due at once.
    pub raised: Euros,
}

/// The same for lawyers, authors and performers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AuthorsVat {
    /// For the regulated activity or the rights.
    pub own: VatThresholds,
    /// For everything else they do.
    pub others: VatThresholds,
}

/// Ceilings of a micro-entreprise that both sells and serves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mixed {
    /// For everything.
    pub total: Euros,
    /// For services alone.
    pub services: Euros,
}

/// Ceilings of lodging let to tourists.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lodging {
    /// Not classified.
    pub unclassified: Euros,
    /// Classified, and rooms in one's own home.
    pub classified: Euros,
}

/// Contribution to vocational training in micro, as shares of turnover.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Training {
    /// Crafts.
    pub craft: Percent,
    /// Liberal activities.
    pub liberal: Percent,
    /// Traders.
    pub trade: Percent,
}

/// Taxes for the chambers in micro, as shares of turnover.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chambers {
    /// Traders who sell.
    pub sale: Percent,
    /// Traders who serve.
    pub service: Percent,
    /// Crafts that sell.
    pub craft_sale: Percent,
    /// Crafts that serve.
    pub craft_service: Percent,
}

/// Company tax.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CompanyTax {
    /// On the first slice of profit.
    pub reduced: Percent,
    /// Where the first slice ends.
    pub reduced_up_to: Euros,
    /// Above.
    pub normal: Percent,
}

/// What 100 € of net pay cost in contributions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CostOfPay {
    /// To the president of a SASU.
    pub president: Percent,
    /// To the manager of an EURL or someone alone under the real régime.
    pub manager: Range<Percent>,
}

/// Least gross pay a month of portage at full time, a level each.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PortagePay {
    /// First level, 24 months at most.
    pub first: Euros,
    /// Junior.
    pub junior: Euros,
    /// Senior.
    pub senior: Euros,
    /// Expert.
    pub expert: Euros,
}

/// The same as it was told before: three levels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FormerPortagePay {
    /// Junior.
    pub junior: Euros,
    /// Senior.
    pub senior: Euros,
    /// Paid by the day.
    pub day_rate: Euros,
}

/// The official page on it, before the levels of today.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OfficialPortagePay {
    /// Leave and business bonus included.
    pub total: Euros,
    /// The three levels.
    pub levels: FormerPortagePay,
}

/// Day rates of portage, before tax.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DayRates {
    /// Under which the first level cannot be paid.
    pub first_level: Euros,
    /// Under which an expert cannot be paid.
    pub expert: Euros,
    /// What firms ask for.
    pub usual: Range<Euros>,
}

/// How many CAE, and how many people in them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Network {
    /// Cooperatives.
    pub cooperatives: Count,
    /// Entrepreneurs.
    pub entrepreneurs: Count,
}

/// The longest working time, every employer together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WorkingTime {
    /// A day.
    pub a_day: Hours,
    /// A week.
    pub a_week: Hours,
    /// A week, on average.
    pub on_average: Hours,
}

/// What a foreign student may work in a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StudentWork {
    /// Hours a year.
    pub hours: Hours,
    /// The same as a share of a full year.
    pub share: Percent,
}

/// The card of those who sell out of their town.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TradeCard {
    /// How long it is valid.
    pub validity: Years,
    /// What it costs.
    pub price: Euros,
}

/// What someone keeps of the disabled adults’ allowance (AAH) while working.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AllowanceKept {
    /// How long all of it is kept.
    pub whole: Months,
    /// Then the share of earnings left out, on the first slice.
    pub low: Percent,
    /// Where the first slice ends, as a share of the SMIC.
    pub low_up_to: Percent,
    /// The share left out above.
    pub high: Percent,
}

/// Of a hundred, how many did something and how many did not: both together, so that neither is told alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfHundred {
    /// Those who did.
    pub did: Count,
    /// The others.
    pub did_not: Count,
}

impl OfHundred {
    /// From those who did, at most a hundred.
    pub const fn of(did: u32) -> Self {
        Self {
            did: Count(did),
            did_not: Count(100_u32.saturating_sub(did)),
        }
    }
}

/// What people earn a month beside or instead of another income.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Earned {
    /// Half of them earn less.
    pub half_below: Euros,
    /// A quarter of them earn less.
    pub quarter_below: Euros,
    /// On average.
    pub mean: Euros,
    /// Those who are employed too.
    pub also_employed: OfHundred,
}

/// What people earn a month on their own account.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EarnedAlone {
    /// On average.
    pub mean: Euros,
    /// Those who earn nothing.
    pub nothing: OfHundred,
}

/// What people are paid in a year, and for how long.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PaidHours {
    /// Gross pay.
    pub gross: Euros,
    /// Hours worked.
    pub hours: Hours,
}

/// What members say of what their cooperative changed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SaidByMembers {
    /// How many were asked.
    pub asked: Count,
    /// In how many cooperatives.
    pub cooperatives: Count,
    /// Those who say that they would never have started without it.
    pub never_otherwise: Percent,
    /// Those who say that it helped them to a home.
    pub housed: Percent,
}

/// What a hundred people did of their project.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Undecided {
    /// Those who created their business.
    pub created: OfHundred,
    /// Those who gave up.
    pub gave_up: Count,
    /// Those who have not decided.
    pub undecided: Count,
    /// How many were asked.
    pub asked: Count,
}

/// The benefit of a day, from the reference wage of a day (SJR).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DailyBenefit {
    /// Share of the reference wage that the fixed part is added to.
    pub share: Percent,
    /// The fixed part.
    pub fixed: Euros,
    /// Share of the reference wage, alone: the higher of the two is paid.
    pub alone: Percent,
    /// The least.
    pub least: Euros,
    /// Share of the reference wage that it never exceeds.
    pub most: Percent,
}

/// How a high benefit falls.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Degressive {
    /// A benefit of a day above this falls, never below it.
    pub above: Euros,
    /// By how much.
    pub cut: Percent,
    /// From which paid day.
    pub from: Days,
    /// Only under this age on the day of the end of the contract.
    pub under: Years,
}

/// What is taken from the benefit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BenefitLevies {
    /// Supplementary pension, of the reference wage.
    pub pension: Percent,
    /// CSG.
    pub csg: Percent,
    /// CRDS.
    pub crds: Percent,
    /// Share of the benefit, less the pension, that CSG and CRDS count.
    pub counted: Percent,
}

/// The longest rights to the benefit, by age on the day of the end of the contract.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LongestRights {
    /// Of the youngest.
    pub first: Days,
    /// From the first age.
    pub second: Days,
    /// From the second age.
    pub third: Days,
    /// The first age.
    pub second_from: Years,
    /// The second age.
    pub third_from: Years,
}

/// The longest rights after a contract ended by agreement (rupture conventionnelle).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ShortRights {
    /// Of the youngest.
    pub first: Days,
    /// From the age.
    pub second: Days,
    /// The age.
    pub second_from: Years,
}

/// What delays the first day of benefit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Deferral {
    /// Everybody waits.
    pub waiting: Days,
    /// At most, for leave paid in money.
    pub leave: Days,
    /// At most, for what was paid above the legal minimum at the end of the contract.
    pub above_legal: Days,
    /// The same after an economic dismissal.
    pub economic: Days,
    /// What one day of it stands for.
    pub divisor: Euros,
}

/// How the Arce is paid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ArcePayments {
    /// Taken for the supplementary pension.
    pub pension: Percent,
    /// Equal payments.
    pub payments: Count,
    /// Between them.
    pub apart: Months,
}
