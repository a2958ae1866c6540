//! The statuses compared, as a table.

use super::outcome::Outcome;
use super::situation::Situation;
use super::{cae, dividends, ei, eurl, micro, mix, portage, sasu, vat};
use crate::Way;
use law::coded_enum;

coded_enum! {
    /// A status with its taxation.
    pub enum Status {
        /// Micro-entreprise, taxed by the scale.
        Micro = "micro",
        /// Micro-entreprise under the versement libératoire.
        MicroVersementLiberatoire = "micro_vl",
        /// Entreprise individuelle au réel, taxed by the scale.
        Ei = "ei",
        /// EURL under company tax, everything paid out to its manager.
        Eurl = "eurl",
        /// SASU, everything paid out as the president's pay.
        Sasu = "sasu",
        /// SASU without pay, everything paid out as dividends.
        SasuDividendes = "sasu_dividendes",
        /// EURL under company tax that pays its manager in part, and dividends with the rest.
        EurlMixte = "eurl_mixte",
        /// SASU that pays its president in part, and dividends with the rest.
        SasuMixte = "sasu_mixte",
        /// Portage salarial without the general reduction: the cautious figure.
        Portage = "portage",
        /// Portage salarial with the general reduction: the upper figure.
        PortageHaut = "portage_haut",
        /// CAE, under the contract of employee partner, without the general reduction: the cautious figure.
        Cae = "cae",
        /// CAE, under the contract of employee partner, with the general reduction: the upper figure.
        CaeHaut = "cae_haut",
    }
}

struct Row {
    way: Way,
    income: fn(&Situation) -> Outcome,
}

/// One row a status.
const fn row(status: Status) -> Row {
    match status {
        Status::Micro => of(Way::Micro, micro::classic),
        Status::MicroVersementLiberatoire => of(Way::Micro, micro::versement_liberatoire),
        Status::Ei => of(Way::Creation, |situation| Ok(ei::income(situation))),
        Status::Eurl => of(Way::Creation, |situation| Ok(eurl::income(situation))),
        Status::Sasu => of(Way::Creation, |situation| Ok(sasu::income(situation))),
        Status::SasuDividendes => of(Way::Creation, |situation| Ok(dividends::income(situation))),
        Status::EurlMixte => of(Way::Creation, |situation| Ok(mix::eurl(situation))),
        Status::SasuMixte => of(Way::Creation, |situation| Ok(mix::sasu(situation))),
        Status::Portage => of(Way::Portage, |situation| Ok(portage::cautious(situation))),
        Status::PortageHaut => of(Way::Portage, |situation| Ok(portage::upper(situation))),
        Status::Cae => of(Way::Cae, |situation| Ok(cae::cautious(situation))),
        Status::CaeHaut => of(Way::Cae, |situation| Ok(cae::upper(situation))),
    }
}

const fn of(way: Way, income: fn(&Situation) -> Outcome) -> Row {
    Row { way, income }
}

/// What is left under a status, a year.
///
/// # Errors
/// When the status does not exist for this activity.
pub fn income(status: Status, situation: &Situation) -> Outcome {
    let Row { way, income } = row(status);
    vat::without(way, situation, income)
}

impl Status {
    /// The way it belongs to.
    pub const fn way(self) -> Way {
        row(self).way
    }
}
