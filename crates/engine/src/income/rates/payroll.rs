//! Contributions on pay: employees of a portage firm or a CAE, and the president of a SASU.

use super::independent::{CSG_DEDUCTIBLE, CSG_NON_DEDUCTIBLE};
use super::landmarks::smic_year;
use super::{Dated, FIRST, annual, percent, text};
use crate::income::money::Cents;
use crate::income::step::StepId;
use law::Law;

/// Who pays a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payer {
    /// Everyone.
    All,
    /// Employees only.
    Employee,
    /// The president of a SASU only.
    President,
    /// Cadres, and the president of a SASU.
    Executive,
}

/// What a line is a share of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// Gross pay.
    Gross,
    /// Gross pay up to the PASS.
    First,
    /// Gross pay from 1 to 8 PASS.
    Second,
    /// Gross pay up to 4 PASS.
    Four,
    /// Gross pay up to 8 PASS, from the first euro, only for a pay above the PASS.
    Cet,
    /// The yearly price of the complementary health cover, one half.
    Mutuelle,
    /// What the employer pays for complementary covers.
    Protection,
    /// Base of CSG and CRDS.
    Csg,
}

/// One contribution, with the shares of the employer and of the employee.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// Who pays it.
    pub payer: Payer,
    /// What it is a share of.
    pub base: Base,
    /// The step of the employer and its rate.
    pub employer: Option<(StepId, f64)>,
    /// The step of the employee and its rate.
    pub employee: Option<(StepId, f64)>,
    /// Whether the ACRE of a president lowers it.
    pub acre: bool,
}

const SOURCE: &str = "CSS art. L241-2 et suivants, ANI AGIRC-ARRCO ; mon-entreprise, salarié/cotisations.publicodes et \
                      modele-as (commit 7b021aa) ; moins de 50 salariés, accidents du travail au taux des fonctions support";

/// Every contribution on pay.
pub const ROWS: Dated<&[Row]> = annual(
    &[(
        FIRST,
        &[
            both(Base::First, (VP_EMPLOYER, 8.55), (VP_EMPLOYEE, 6.90)).under_acre(),
            both(Base::Gross, (VD_EMPLOYER, 2.11), (VD_EMPLOYEE, 0.40)).under_acre(),
            employer(Base::Gross, StepId::MaladieEmployeur, 13.0).under_acre(),
            employer(Base::Gross, StepId::FamilleEmployeur, 5.25).under_acre(),
            both(
                Base::First,
                (StepId::Agirc1Employeur, 4.72),
                (StepId::Agirc1Salarie, 3.15),
            ),
            both(
                Base::Second,
                (StepId::Agirc2Employeur, 12.95),
                (StepId::Agirc2Salarie, 8.64),
            ),
            both(Base::First, (StepId::Ceg1Employeur, 1.29), (StepId::Ceg1Salarie, 0.86)),
            both(Base::Second, (StepId::Ceg2Employeur, 1.62), (StepId::Ceg2Salarie, 1.08)),
            both(Base::Cet, (StepId::CetEmployeur, 0.21), (StepId::CetSalarie, 0.14)),
            both(Base::Four, (StepId::ApecEmployeur, 0.036), (StepId::ApecSalarie, 0.024)).paid_by(Payer::Executive),
            row(
                Base::First,
                Some((StepId::PrevoyanceCadre, PREVOYANCE_CADRE.value.at(FIRST))),
                None,
            )
            .paid_by(Payer::Executive),
            employer(Base::Four, StepId::Chomage, 4.0).paid_by(Payer::Employee),
            employer(Base::Four, StepId::Ags, 0.25).paid_by(Payer::Employee),
            employer(Base::Gross, StepId::DialogueSocial, 0.016).paid_by(Payer::Employee),
            employer(Base::Gross, StepId::Csa, 0.30),
            employer(Base::First, StepId::Fnal, 0.10),
            employer(Base::Gross, StepId::Apprentissage, 0.68),
            employer(Base::Gross, StepId::FormationEmployeur, 1.0).paid_by(Payer::Employee),
            employer(Base::Gross, StepId::FormationEmployeur, 0.55).paid_by(Payer::President),
            employer(Base::Gross, StepId::AccidentsTravail, 0.64),
            both(
                Base::Mutuelle,
                (StepId::MutuelleEmployeur, 100.0),
                (StepId::MutuelleSalarie, 100.0),
            ),
            employer(Base::Protection, StepId::ForfaitSocial, 8.0).paid_by(Payer::Employee),
            row(
                Base::Csg,
                None,
                Some((StepId::CsgDeductible, CSG_DEDUCTIBLE.value.at(FIRST))),
            ),
            row(
                Base::Csg,
                None,
                Some((StepId::CsgNonDeductible, CSG_NON_DEDUCTIBLE.value.at(FIRST))),
            ),
        ],
    )],
    SOURCE,
);

const VP_EMPLOYER: StepId = StepId::VieillessePlafonneeEmployeur;
const VP_EMPLOYEE: StepId = StepId::VieillessePlafonneeSalarie;
const VD_EMPLOYER: StepId = StepId::VieillesseDeplafonneeEmployeur;
const VD_EMPLOYEE: StepId = StepId::VieillesseDeplafonneeSalarie;

/// Half the yearly price of the complementary health cover: 40 € a month, shared.
pub const MUTUELLE: Dated<Cents> = text(
    &[(FIRST, Cents::euros(240))],
    "mon-entreprise, valeur par défaut du modèle",
);
/// Death cover of the cadres, on the first slice; income tax counts it as pay, as the model does.
pub const PREVOYANCE_CADRE: Dated<f64> = text(&[(FIRST, percent(1.5))], "ANI du 17 novembre 2017, art. 1");
/// Share of the pay up to 4 PASS that CSG and CRDS count.
pub const CSG_SHARE: Dated<f64> = text(&[(FIRST, percent(98.25))], "CSS art. L136-2");

/// The formula of the general reduction: `minimum + spread × (½ × (3 × SMIC / gross − 1))^power`, at most `maximum`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reduction {
    /// Largest coefficient.
    pub maximum: f64,
    /// Least coefficient.
    pub minimum: f64,
    /// What the wage adds.
    pub spread: f64,
    /// How fast it fades.
    pub power: f64,
    /// Decimals of the coefficient.
    pub decimals: i32,
}

/// General reduction of employer contributions, under 50 employees.
pub const REDUCTION: Dated<Reduction> = annual(
    &[(
        FIRST,
        Reduction {
            maximum: 0.3981,
            minimum: 0.02,
            spread: 0.3781,
            power: 1.75,
            decimals: 4,
        },
    )],
    "CSS art. L241-13 et D241-7 ; mon-entreprise, salarié/exonérations/réduction-générale.publicodes",
);
/// Gross pay at which the general reduction stops: 3 SMIC (CSS art. L241-13).
pub const fn reduction_end(law: Law) -> Cents {
    Cents(smic_year(law).0 * 3)
}

/// Management fee supposed in portage: in the middle of what firms ask, as a share of turnover.
pub const MANAGEMENT_FEE: f64 = 0.07;
/// Contribution supposed in a CAE: what is most often asked, as a share of turnover.
pub const CONTRIBUTION: f64 = 0.10;
/// Share of the pay that a portage firm keeps for the time between missions.
pub const fn portage_reserve(law: Law) -> f64 {
    law::PORTAGE_RESERVE_10.on(law).share()
}

/// Least monthly pay of portage at full time, first level.
pub const fn portage_minimum(law: Law) -> Cents {
    Cents(law::PORTAGE_MIN_BRANCHE_AVENANT12.on(law).first.in_cents())
}

const fn row(base: Base, firm: Option<(StepId, f64)>, worker: Option<(StepId, f64)>) -> Row {
    Row {
        payer: Payer::All,
        base,
        employer: firm,
        employee: worker,
        acre: false,
    }
}

/// Both sides, in percent.
const fn both(base: Base, firm: (StepId, f64), worker: (StepId, f64)) -> Row {
    row(
        base,
        Some((firm.0, percent(firm.1))),
        Some((worker.0, percent(worker.1))),
    )
}

/// The employer only, in percent.
const fn employer(base: Base, step: StepId, rate: f64) -> Row {
    row(base, Some((step, percent(rate))), None)
}

impl Row {
    const fn paid_by(self, payer: Payer) -> Self {
        Self { payer, ..self }
    }

    const fn under_acre(self) -> Self {
        Self { acre: true, ..self }
    }
}
