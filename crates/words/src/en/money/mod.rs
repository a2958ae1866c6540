//! What would be left: the words of the section.

use engine::income::{Family, PaidBy};
use law::Date;

use super::format::date;

mod benefit;
mod sentences;
mod years;

pub use benefit::*;
pub use sentences::{
    agreement_sentence, agreement_sentences, by_month, by_month_between, by_year, cell, cfe_said, cliff_sentence,
    computation, costs_follow, crossing_sentence, crossing_sentences, left_a_month, micro_stops, no_crossing, not_open,
    nothing_left, order_sentence, short_name, sources_read, to_invoice, to_the_cent, under_condition, usually, vat_due,
    wanted_too_much, wrong_amount, wrong_number,
};

pub use years::*;

/// Title of the section.
pub const TITLE: &str = "What you would have left";
/// What it is, with the rates of this year.
pub fn lead(year: u16) -> String {
    [
        "An estimate for a whole year, with the rates of ",
        &year.to_string(),
        ". It does not change the recommendation: it adds to it.",
    ]
    .concat()
}

/// Title of the controls.
pub const CONTROLS: &str = "Your figures";
/// The turnover, before its field.
pub const TURNOVER: &str = "What your clients pay per year";
/// What the amount holds when clients recover VAT.
pub const WITHOUT_VAT: &str = "Before VAT.";
/// The slider of the turnover.
pub const TURNOVER_SLIDER: &str = "Slider of turnover per year";
/// Who pays the VAT.
pub const VAT_CLIENTS: &str = "Do your clients claim VAT back?";
/// Who may recover it, with the share of the turnover that private clients pay.
pub const VAT_CHOICES: [(&str, &str, f64); 3] = [
    ("entreprises", "Yes: businesses", 0.0),
    ("particuliers", "No: private individuals, associations", 1.0),
    ("mixte", "Both, half and half", 0.5),
];
/// What to write when private clients pay VAT.
pub const VAT_PRICE: &str = "For private individuals, count the price they pay, VAT included.";
/// The rate of the activity.
pub const VAT_RATE: &str = "VAT rate of your activity (%)";
/// Which other rates there are.
pub const VAT_RATE_HINT: &str =
    "20% most often. Less for food, books, some building work in a home. Your invoice or your adviser says it.";
/// The costs, before their field.
pub const COSTS: &str = "Your expenses per year";
/// The slider of the costs.
pub const COSTS_SLIDER: &str = "Slider of expenses per year";
/// A slider that nobody moved.
pub const NOT_CHOSEN: &str = "not chosen yet";
/// Back to the hypotheses of the answers.
pub const RESET: &str = "Back to my answers";
/// Said once it is done.
pub const RESET_DONE: &str = "The figures of your answers are back.";
/// Heard once the lines of a part have followed its fields: they are there to read.
pub const UP_TO_DATE: &str = "The amounts of each way are up to date.";
/// No turnover in the answers.
pub const UNKNOWN_TURNOVER: &str =
    "You did not give a turnover. Here are four examples. To see yours, write an amount or move the slider.";
/// Costs above turnover.
pub const COSTS_ABOVE: &str =
    "Your expenses are higher than the money you receive. Before you choose a way, look again at prices or spending.";
/// Title of the four figures.
pub const FIGURES: &str = "Each way in detail";
/// Unit of the main figure.
pub const MONTHLY: &str = "a month, after tax";
/// Unfolds a computation.
pub const SHOW_COMPUTATION: &str = "See the calculation";
/// Unfolds the other statuses.
pub const OTHER_STATUSES: &str = "See the other statuses";
/// Column of a line.
pub const LINE: &str = "Line";
/// Column of its amount.
pub const AMOUNT: &str = "Amount per year";
/// A line that adds.
pub const ADDS: &str = "plus";
/// A line that takes.
pub const TAKES: &str = "minus";
/// A line that only explains.
pub const SHOWS: &str = "for information";
/// First result.
pub const BEFORE_TAX: &str = "Net before tax";
/// Tax.
pub const TAX: &str = "Income tax";
/// Last result.
pub const AFTER_TAX: &str = "Net after tax";
/// Said under the four figures.
pub const ABOUT_BEST: &str = "For a full business, we show the status that leaves the most. For a CAE and portage, the first figure is the most cautious: it is the one to compare. You describe your household in the assumptions: if you change nothing, it is a single person. Accounting and insurance are not counted: see below.";
/// The four bars.
pub const BARS: &str = "Net per month after tax, way by way";
/// Under the four bars: the fifth answer.
pub const NOT_STARTING: &str =
    "If you start nothing: what you receive today continues, as long as its conditions are met.";
/// Title of the amount wanted.
pub const WANTED_TITLE: &str = "To keep an amount, how much to invoice?";
/// The amount wanted.
pub const WANTED: &str = "What you want to keep per month, after tax";
/// Its slider.
pub const WANTED_SLIDER: &str = "Slider of the amount to keep per month";
/// Days, or hours, that clients pay.
pub const fn wanted_paid(by: PaidBy) -> &'static str {
    match by {
        PaidBy::Day => "Days of work that your clients pay for, per year",
        PaidBy::Hour => "Hours of work that your clients pay for, per year",
    }
}
/// What the other days, or hours, are.
pub const fn wanted_paid_hint(by: PaidBy) -> &'static str {
    match by {
        PaidBy::Day => {
            "We count ten days a month. Nobody pays for the other days: looking for clients, paperwork, training, rest."
        }
        PaidBy::Hour => {
            "We count 70 hours a month. Nobody pays for the others: going from one client to the next, looking for clients, paperwork, training."
        }
    }
}
/// Title of the curve.
pub const CURVE: &str = "When the turnover changes";
/// What the curve is.
pub const ABOUT_CURVE: &str = "Net per month after tax, by turnover per year. In a CAE and in portage, the line is without the general reduction of social contributions. The band above it goes up to the figure with it.";
/// The axis of nets.
pub const NET_AXIS: &str = "€ per month";
/// The axis of turnovers.
pub const TURNOVER_AXIS: &str = "€ received per year";
/// Unfolds the table of the curve.
pub const AS_TABLE: &str = "The same figures in a table";
/// Title of the table.
pub const TABLE_CAPTION: &str = "Net per month after tax, in euros, by turnover per year";
/// Title of the examples.
pub const EXAMPLES_CAPTION: &str = "Examples: net per month after tax, in euros";
/// Column of turnovers.
pub const BY_YEAR: &str = "Per year";
/// The row of the person.
pub const YOURS: &str = "you";
/// After the figure of a way that is closed.
pub const CLOSED: &str = " (closed way)";
/// After the figure of a way that is out of the ranking.
pub const UNRANKED: &str = " (not ranked)";
/// Creation leads by less than its accounting costs.
pub const ACCOUNTING: &str =
    "But an accounting firm usually costs €85 to €250 a month. It is not counted here: the order may change.";
/// Once figures were changed.
pub const AS_ANSWERED: &str = "At the top of the page, the amounts are still those of your answers.";
/// Said to someone on unemployment benefit.
pub const BENEFIT: &str =
    "Your unemployment benefit (ARE) is not in these amounts: open “With your unemployment benefit (ARE)”, below.";
/// Said first when a point must be settled.
pub const ONCE_SETTLED: &str = "These amounts hold once this point is settled.";
/// Under the two figures of a pay.
pub const REDUCTION: &str = "The first figure is without the general reduction of social contributions (réduction générale), the second is with it. By law, it is for all employees covered by unemployment insurance. Its amount depends on the hours written in the contract.";
/// Before the year of the cautious figure, when there are two.
pub const CAUTIOUS: &str = "Cautious figure: ";
/// A cell without any figure.
pub const NO_FIGURE: &str = "above the ceiling";
/// The money of a result received, under the law of two days.
pub const THEN_CAPTION: &str = "Net per month after tax, in euros: on the day of the result received, and today";
/// Column of the ways.
pub const THEN_WAY: &str = "Way";

/// The law of both days gives the same.
pub fn same_money(then: Date) -> String {
    format!("With the law of {}, these amounts would be the same.", date(then))
}

/// Title of the covers.
pub const BUYS: &str = "What this money buys";
/// What the covers are.
pub const ABOUT_BUYS: &str = "Less money now can mean more protection. Here is the difference, in words.";
/// After a source to read again.
pub const TO_CHECK: &str = ", to be checked";
/// Title of what is left out.
pub const UNCOUNTED_TITLE: &str = "What is not counted";
/// The local tax, before its order of magnitude.
pub const CFE: &str = "The CFE (local business tax) in a micro-entreprise or a full business, from the second year";
/// Without a turnover.
pub const CFE_NEEDS_TURNOVER: &str = "write what your clients pay to see a rough figure.";
/// Unfolds the hypotheses.
pub const HYPOTHESES: &str = "See and change the assumptions";
/// The activity, before its fields.
pub const HYPOTHESES_ACTIVITY: &str = "Your activity";
/// What the ways take, before its fields.
pub const HYPOTHESES_WAYS: &str = "VAT, fees of the ways, dividends";
/// What else is supposed.
pub const HYPOTHESES_SUPPOSED: &str = "What else we assume, and the method";
/// Nature of income.
pub const NATURE: &str = "Nature of the activity";
/// No nature chosen.
pub const NATURE_NONE: &str = "Choose a nature";
/// What to do without a nature.
pub const NATURE_CHOOSE: &str = "To see the calculation of another activity, choose its nature.";
/// Management fee.
pub const FEE: &str = "Management fee of portage (% of turnover)";
/// Contribution.
pub const CONTRIBUTION: &str = "Contribution to the CAE (% of turnover)";
/// ACRE.
pub const ACRE: &str = "Count Acre, lower contributions in the first year";
/// The situation may open it.
pub const ACRE_MAYBE: &str = "Your situation may give you a right to Acre: tick to see a first year with it.";
/// What it is.
pub const ACRE_HINT: &str = "Acre is only for certain situations, and you must ask Urssaf for it. We do not count it in a CAE or in portage. In a micro-entreprise, it lasts until the end of the third calendar quarter after the start: most often less than a year.";
/// Day of creation.
pub const CREATION: &str = "Start of the activity, for Acre";
/// Before July.
pub const CREATION_BEFORE: &str = "From January to June 2026";
/// From July.
pub const CREATION_FROM: &str = "Since July 2026";
/// The household, before its fields.
pub const HOUSEHOLD: &str = "Your household, for tax";
/// What is counted of it.
pub const HOUSEHOLD_HINT: &str = "We count what the activity adds to the tax of the household. The tax you already pay is not taken off these amounts. A taxable unemployment benefit counts as a salary.";
/// Children in charge.
pub const CHILDREN: &str = "Dependent children";
/// Other wages of the person.
pub const OTHER_WAGES: &str = "Your other salaries of the year (net taxable)";
/// Pensions of the person.
pub const OTHER_PENSION: &str = "Your retirement or other pensions of the year (taxable)";
/// Wages of the partner.
pub const PARTNER_WAGES: &str = "Salaries of the other person (net taxable)";
/// Pensions of the partner.
pub const PARTNER_PENSION: &str = "Retirement or other pensions of the other person (taxable)";
/// Reference income.
pub const REFERENCE_INCOME: &str = "Reference tax income (revenu fiscal de référence) of two years ago";
/// What it is for.
pub const REFERENCE_INCOME_HINT: &str = "It is written on your tax notice (avis d’impôt). In a micro-entreprise, it decides whether you may choose the versement libératoire (income tax paid with contributions). Leave it empty if you do not know it.";
/// Who fills in the tax return.
pub const fn family(family: Family) -> &'static str {
    match family {
        Family::Alone => "One person, taxed alone",
        Family::Couple => "A couple, taxed together (marriage or Pacs, the French civil union)",
        Family::LoneParent => "A person who lives alone with their children (box T of the tax return)",
    }
}
/// A second nature of activity.
pub const SECOND: &str = "Second nature of activity, if you have two";
/// None.
pub const SECOND_NONE: &str = "None";
/// What it changes.
pub const SECOND_HINT: &str = "For example repairing and selling. In a micro-entreprise, each part has its own rates, and the ceiling for services also applies. Elsewhere, we keep the social fund (caisse) of the first nature.";
/// Before it, when the answers tell both.
pub const SECOND_SAID: &str = "You answered “Both”: we count as much in sales as in services. ";
/// Its share.
pub const SECOND_SHARE: &str = "Share of this second activity (% of turnover)";
/// Pay beside dividends.
pub const PAY: &str = "EURL or SASU with dividends: sum per year to pay you, contributions included";
/// When it is left empty.
pub const PAY_HINT: &str = "Empty: half of what is left after expenses. The rest pays corporation tax, then goes out as dividends. The detail of a full business shows these two statuses.";
/// Capital.
pub const CAPITAL: &str = "Capital of the EURL, and money you lent it (compte courant d’associé)";
/// What it changes.
pub const CAPITAL_HINT: &str =
    "Above 10% of this sum, the dividends of the EURL pay contributions, like director’s pay.";
/// What else is supposed.
pub const SUPPOSED: [&str; 9] = [
    "A whole year in metropolitan France, at the rates of the year, with the tax of the year. Overseas and in Mayotte, other rates apply: these amounts do not hold there.",
    "In Alsace and Moselle, a salary pays one more health contribution, and a craft business a higher tax. This is not counted.",
    "The household is the one you describe above. If you write nothing: a single person, without other income. No child in shared custody, no investment income, no tax credit.",
    "Status of cadre (manager or professional) in portage and in a SASU, not in a CAE.",
    "The same mutuelle (top-up health cover) at €40 a month is taken off everywhere. With a salary, the employer pays half of it. The official simulator does not take it off without an employer: it leaves €480 more a year in a micro-entreprise.",
    "In a CAE and in portage, your expenses are paid back without contributions.",
    "The local transport contribution (versement mobilité) is not counted. In many towns, a company with at least eleven employees pays it. For €40,000 received, in portage or in a CAE: €250 to €400 less a year.",
    "The rate for accidents at work depends on the trade. We take 0.64%, the rate of office work. In building work, it comes close to 5%: about €500 less a year in a CAE, in portage or in a SASU.",
    "We assume fewer than fifty employees. Beyond that, a CAE or a portage company pays a little more: about €50 a year.",
];
/// Where the rates come from.
pub const METHOD: &str = "The rates are those of Urssaf (which collects social contributions) and of the French tax code (code général des impôts). The calculation follows the official Urssaf simulator, version of 30 June 2026, with less than 1% of difference in 125 cases compared. This shows that it follows the simulator, not that the simulator follows the law. The simulator knows neither the CAE nor portage: their fees are rough figures. The tax of the household and unemployment benefit are compared with OpenFisca, another public calculation. For tax: less than €2 of difference a year in 640 households. For Acre in a micro-entreprise, we follow article D131-6-3: a ceiling on sales, and the rates of the Cipav (a pension fund) since July 2026. The simulator does not count them yet.";
/// Where the official model is.
pub const METHOD_SOURCE: &str = "https://mon-entreprise.urssaf.fr/";
/// The text of the link to it.
pub const METHOD_LINK: &str = "The official simulator (new tab)";
