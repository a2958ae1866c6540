//! The minimum contribution of an enterprise to its town (CFE): an order of magnitude that no net holds, as in the official
//! model.

use super::money::Cents;
use law::{Euros, Law};

/// From the least to the most a year at the average rate of the country, for a turnover a year under a law; none where the
/// minimum is not due (CGI art. 1647 D, I). Nothing is due the year of the beginning (CGI art. 1478, II).
pub fn cfe_minimum(turnover: Cents, law: Law) -> Option<[Cents; 2]> {
    if turnover <= cents(law::MICRO_CFE.on(law)) {
        return None;
    }
    let bases = law::CFE_BASE_MINIMUM.on(law);
    let bracket = bases.brackets.iter().find(|bracket| turnover <= cents(bracket.up_to));
    let most = bracket.map_or(bases.above, |bracket| bracket.most);
    let rate = law::CFE_TAUX_MOYEN.on(law).share();
    Some([bases.least, most].map(|base| cents(base).share(rate)))
}

const fn cents(amount: Euros) -> Cents {
    Cents(amount.in_cents())
}
