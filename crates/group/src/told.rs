//! What a shared result counts for: nothing else of it is looked at.

use engine::{Abstention, Level, MOTIVES_CLOSE, Motive, PerMotive, PerWay, Way};
use exchange::share::Recommendation;

use crate::category::{Category, Subject};

/// What one person counts for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Told {
    /// The way that comes first, several, or none.
    pub first: Category,
    /// Which ones when several do, why when none does.
    pub detail: Option<Category>,
    /// What matters most in working.
    pub motive: Category,
    /// The ways that are closed.
    pub closed: PerWay<bool>,
}

impl Told {
    /// What a recommendation says.
    pub fn of(shared: &Recommendation) -> Self {
        let (first, detail) = first(shared);
        Self {
            first,
            detail,
            motive: motive(&shared.motives),
            closed: shared.excluded,
        }
    }

    /// Its row in a table; none where it has none.
    pub fn row(&self, subject: Subject) -> Option<Category> {
        match subject {
            Subject::First => Some(self.first),
            Subject::Motives => Some(self.motive),
            Subject::Close | Subject::Unnamed => self.detail.filter(|_| subject.part_of() == Some(self.first)),
        }
    }
}

fn first(shared: &Recommendation) -> (Category, Option<Category>) {
    let close = |ways: &[Way]| (Category::Close, Some(together(ways)));
    match (shared.level, shared.abstention) {
        (Level::Serre, _) => close(&shared.close()),
        (Level::Abstention, Some(Abstention::TropProches)) => close(&shared.members),
        (Level::Abstention, why) => (Category::Unnamed, Some(unnamed(why))),
        (Level::Nette | Level::Probable | Level::SeulPossible, _) => (alone(shared.order[0]), None),
    }
}

const fn alone(way: Way) -> Category {
    match way {
        Way::Cae => Category::Cae,
        Way::Portage => Category::Portage,
        Way::Micro => Category::Micro,
        Way::Creation => Category::Creation,
    }
}

/// The row of several ways; two that nobody names are as many as can be.
fn together(ways: &[Way]) -> Category {
    let has = |way| ways.contains(&way);
    match (ways.len(), has(Way::Cae), has(Way::Portage), has(Way::Micro)) {
        (2, true, true, _) => Category::CaePortage,
        (2, true, _, true) => Category::CaeMicro,
        (2, true, _, _) => Category::CaeCreation,
        (2, _, true, true) => Category::PortageMicro,
        (2, _, true, _) => Category::PortageCreation,
        (2, _, _, true) => Category::MicroCreation,
        _ => Category::Several,
    }
}

const fn unnamed(why: Option<Abstention>) -> Category {
    match why {
        Some(Abstention::Attendre) => Category::Wait,
        Some(Abstention::HorsChamp) => Category::OutOfScope,
        Some(Abstention::AucunPossible) => Category::NoneOpen,
        Some(Abstention::AucunNeConvient) => Category::NoneFits,
        Some(Abstention::TropProches) => Category::Several,
        Some(Abstention::FaitADemander | Abstention::TropPeuDeReponses) | None => Category::Missing,
    }
}

/// The motive that stands ahead of the two others, by more than what is told as almost equal.
fn motive(salience: &PerMotive<f64>) -> Category {
    let ahead = |motive: Motive| {
        let mut others = Motive::ALL.iter().filter(|&&other| other != motive);
        others.all(|&other| salience[motive] - salience[other] >= MOTIVES_CLOSE)
    };
    match Motive::ALL.iter().copied().find(|&motive| ahead(motive)) {
        Some(Motive::Gain) => Category::Gain,
        Some(Motive::Lien) => Category::Lien,
        Some(Motive::Sens) => Category::Sens,
        None => Category::Even,
    }
}
