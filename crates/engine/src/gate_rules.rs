//! The gates of the model as data (spec §3.2): what closes a way, and what puts a condition on it.

use law::Law;

use super::answers::Answers;
use super::clause::{Clause, all_hold};
use super::codes::GateCode;
use super::codes::Way::{self, Cae, Creation, Micro, Portage};
use super::conditions::{
    AGREED, ALONE, ARTIST, CARD, EMPLOYEE_FULL_TIME, FARMING, HEALTH_LAW_ACCOUNTING, HEAVY_INVESTMENT, LIBERAL,
    LIBERAL_PROFESSION, NOT_AGREED, NOT_ARTIST, NOT_LIBERAL, PROTECTED_TITLE, PUBLIC_FULL_TIME, PUBLIC_PLACE,
    QUALIFIED_CRAFT, RESALE, TOGETHER, UNQUALIFIED,
};
use super::item::Item;
use super::questions::{
    FActivite, FAssocies, FCas, FClients, FInvest, FQualif, FReglementee, FSituation, FTitre, FTraction,
};
use super::report::Access::{self, Closed, Condition};
use super::turnover::Turnover;

/// One reason: it concerns `ways` at the level `access` when all the clauses hold.
#[derive(Clone, Copy, Debug)]
pub(super) struct GateRule {
    /// The reason that people read.
    pub(super) code: GateCode,
    /// The ways it concerns.
    pub(super) ways: &'static [Way],
    /// Closed, or open under a condition.
    pub(super) access: Access,
    /// On what turnover.
    pub(super) turnover: Turnover,
    /// On what answers.
    pub(super) when: &'static [Clause],
}

const fn rule(code: GateCode, ways: &'static [Way], access: Access, when: &'static [Clause]) -> GateRule {
    GateRule {
        code,
        ways,
        access,
        turnover: Turnover::Any,
        when,
    }
}

const ALL: &[Way] = Way::ALL;

impl GateRule {
    /// The same, on such a turnover only.
    const fn on(self, turnover: Turnover) -> Self {
        Self { turnover, ..self }
    }

    /// Whether it concerns these cleaned answers under this law.
    pub(super) fn fires(&self, answers: &Answers, law: Law) -> bool {
        self.turnover.holds(answers, law) && all_hold(self.when, answers)
    }

    /// The questions it reads.
    pub(super) fn items(&self) -> impl Iterator<Item = Item> {
        self.turnover
            .reads(Item::FCa)
            .then_some(Item::FCa)
            .into_iter()
            .chain(self.when.iter().map(|clause| clause.item()))
    }

    /// Whether it keeps its ways from coming first: closed, or under a condition too heavy to be led with.
    pub(super) fn holds_back(&self) -> bool {
        self.access == Closed || HELD_BACK.contains(&self.code)
    }
}

/// Whether some rule closes a way for this reason.
pub const fn may_close(code: GateCode) -> bool {
    let mut rank = 0;
    while rank < RULES.len() {
        if RULES[rank].code as u8 == code as u8 && matches!(RULES[rank].access, Closed) {
            return true;
        }
        rank += 1;
    }
    false
}

/// Conditions under which a way is never put before the others: what the person asks for will most often be refused. No
/// text of law surely closes the way, so it stays a condition.
const HELD_BACK: [GateCode; 10] = [
    GateCode::C8LieuLourd,
    GateCode::K3InterditGerer,
    GateCode::K6MineurSeul,
    GateCode::K8MineurContrat,
    GateCode::P4aArtisanat,
    GateCode::P4tTransport,
    GateCode::P8TarifBas,
    GateCode::Q1nSansQualification,
    GateCode::Q2QualificationSeul,
    GateCode::R1sSanteContrat,
];

/// Day rate under which a full month does not pay the lowest wage of the portage by our own reckoning, in euros before tax.
const LOWEST_DAY_RATE: u32 = 145;
/// Day rate that many portage firms ask for, in euros before tax.
const USUAL_DAY_RATE: u32 = 250;

/// Every gate, by code, so that reasons come sorted. A missing answer never closes a way, but for `S7`, where the law forbids by default.
pub(super) const RULES: &[GateRule] = &[
    rule(GateCode::A1RegimeArtiste, ALL, Condition, &[ARTIST]),
    rule(GateCode::C1CaeAgricole, &[Cae], Condition, &[FARMING]),
    rule(
        GateCode::C2CaeBatiment,
        &[Cae],
        Condition,
        &[FActivite::is(&[FActivite::ArtisanatBatiment])],
    ),
    rule(
        GateCode::C3CaeSap,
        &[Cae],
        Condition,
        &[FActivite::is(&[FActivite::ServicesPersonne])],
    ),
    rule(GateCode::C4CaeCulture, &[Cae], Condition, &[ARTIST]),
    rule(
        GateCode::C5LocalLicence,
        &[Cae],
        Condition,
        &[
            PUBLIC_PLACE,
            FInvest::is_not(&[FInvest::De20000A50000, FInvest::Plus50000]),
        ],
    ),
    rule(GateCode::C6Investissement, &[Cae], Condition, &[HEAVY_INVESTMENT]),
    rule(GateCode::C7PasVotreSociete, &[Cae], Condition, &[TOGETHER]),
    rule(
        GateCode::C8LieuLourd,
        &[Cae],
        Condition,
        &[PUBLIC_PLACE, HEAVY_INVESTMENT],
    ),
    rule(
        GateCode::D1Decennale,
        &[Cae, Micro, Creation],
        Condition,
        &[FActivite::is(&[FActivite::ArtisanatBatiment])],
    ),
    rule(GateCode::K1Mineur, &[Micro], Closed, &[FCas::Mineur.ticked()]),
    rule(
        GateCode::K2MineurAccord,
        &[Creation],
        Condition,
        &[FCas::Mineur.ticked(), FAssocies::is_not(&[FAssocies::Plusieurs])],
    ),
    rule(
        GateCode::K3InterditGerer,
        &[Micro, Creation],
        Condition,
        &[FCas::InterditGerer.ticked(), NOT_LIBERAL],
    ),
    rule(
        GateCode::K3InterditGerer,
        &[Micro, Creation],
        Condition,
        &[FCas::InterditGerer.ticked(), CARD],
    ),
    rule(
        GateCode::K3lLiberal,
        &[Micro, Creation],
        Condition,
        &[
            FCas::InterditGerer.ticked(),
            LIBERAL,
            FReglementee::is_not(&[FReglementee::Carte]),
        ],
    ),
    rule(
        GateCode::K3sSociete,
        &[Creation],
        Closed,
        &[FCas::InterditGerer.ticked(), TOGETHER],
    ),
    rule(GateCode::K4Clause, ALL, Condition, &[FCas::ClauseConcurrence.ticked()]),
    rule(
        GateCode::K5SalariatDeguise,
        ALL,
        Condition,
        &[FCas::EmployeurDemande.ticked()],
    ),
    rule(
        GateCode::K6MineurSeul,
        &[Creation],
        Condition,
        &[FCas::Mineur.ticked(), TOGETHER],
    ),
    rule(
        GateCode::K8MineurContrat,
        &[Cae, Portage],
        Condition,
        &[FCas::Mineur.ticked()],
    ),
    rule(GateCode::M1UnSeulExploitant, &[Micro], Closed, &[TOGETHER]),
    rule(GateCode::M2Agricole, &[Micro], Closed, &[FARMING]),
    rule(GateCode::M3Plafond, &[Micro], Closed, &[]).on(Turnover::AboveCeiling),
    rule(
        GateCode::M4PlafondProche,
        &[Micro],
        Condition,
        &[FActivite::is_not(&[FActivite::ArtisanatDiplome])],
    )
    .on(Turnover::NearCeiling),
    rule(GateCode::M5Investissement, &[Micro], Condition, &[HEAVY_INVESTMENT]),
    rule(
        GateCode::M6PlafondMetier,
        &[Micro],
        Condition,
        &[FActivite::is(&[FActivite::ArtisanatDiplome])],
    )
    .on(Turnover::NearCeiling),
    rule(
        GateCode::P10ClientPublic,
        &[Portage],
        Condition,
        &[FClients::is(&[FClients::PublicAssos])],
    ),
    rule(
        GateCode::P1Sap,
        &[Portage],
        Closed,
        &[FActivite::is(&[FActivite::ServicesPersonne])],
    ),
    rule(
        GateCode::P2Particuliers,
        &[Portage],
        Closed,
        &[FClients::is(&[FClients::Particuliers])],
    ),
    rule(
        GateCode::P3SeulementEntreprises,
        &[Portage],
        Condition,
        &[FClients::is(&[FClients::Mixte])],
    ),
    rule(
        GateCode::P4PasUnePrestation,
        &[Portage],
        Closed,
        &[FActivite::is(&[FActivite::CommerceStock, FActivite::RestaurationLieu])],
    ),
    rule(
        GateCode::P4aArtisanat,
        &[Portage],
        Condition,
        &[FActivite::is(&[
            FActivite::ArtisanatBatiment,
            FActivite::ArtisanatDiplome,
            FActivite::ArtisanatFabrication,
            FActivite::Agriculture,
        ])],
    ),
    rule(
        GateCode::P4tTransport,
        &[Portage],
        Condition,
        &[FActivite::is(&[FActivite::Transport])],
    ),
    rule(
        GateCode::P5Qualification,
        &[Portage],
        Closed,
        &[FQualif::is(&[FQualif::Non, FQualif::OuiCap])],
    ),
    rule(
        GateCode::P5Qualification,
        &[Portage],
        Condition,
        &[FQualif::is_not(&[
            FQualif::Non,
            FQualif::OuiCap,
            FQualif::OuiBac2Ou3ans,
        ])],
    ),
    rule(GateCode::P6Individuel, &[Portage], Condition, &[TOGETHER]),
    rule(
        GateCode::P7TrouverSesClients,
        &[Portage],
        Condition,
        &[FTraction::is(&[FTraction::Idee])],
    ),
    rule(
        GateCode::P8TarifBas,
        &[Portage],
        Condition,
        &[Clause::Below(Item::FTarif, LOWEST_DAY_RATE)],
    ),
    rule(
        GateCode::P9TarifLimite,
        &[Portage],
        Condition,
        &[
            Clause::AtLeast(Item::FTarif, LOWEST_DAY_RATE),
            Clause::Below(Item::FTarif, USUAL_DAY_RATE),
        ],
    ),
    rule(
        GateCode::Q1QualificationArtisan,
        &[Creation],
        Condition,
        &[QUALIFIED_CRAFT, UNQUALIFIED, FAssocies::is_not(&[FAssocies::Solo])],
    ),
    rule(
        GateCode::Q1QualificationArtisan,
        &[Cae, Micro, Creation],
        Condition,
        &[
            QUALIFIED_CRAFT,
            FQualif::is_not(&[FQualif::Non, FQualif::OuiBac2Ou3ans, FQualif::OuiCap]),
        ],
    ),
    rule(
        GateCode::Q1cCoiffureSalon,
        &[Cae, Micro, Creation],
        Condition,
        &[
            FActivite::is(&[FActivite::ArtisanatDiplome]),
            FQualif::is(&[FQualif::OuiCap]),
        ],
    ),
    rule(
        GateCode::Q1nSansQualification,
        &[Cae, Micro],
        Condition,
        &[QUALIFIED_CRAFT, UNQUALIFIED],
    ),
    rule(
        GateCode::Q2QualificationSeul,
        &[Creation],
        Condition,
        &[QUALIFIED_CRAFT, UNQUALIFIED, ALONE],
    ),
    rule(GateCode::Q3TitreExige, ALL, Closed, &[PROTECTED_TITLE, UNQUALIFIED]),
    rule(
        GateCode::Q3eTitreEnCours,
        ALL,
        Condition,
        &[
            PROTECTED_TITLE,
            FQualif::is_not(&[FQualif::Non, FQualif::OuiBac2Ou3ans]),
        ],
    ),
    rule(
        GateCode::R1SanteDroitChiffre,
        &[Micro],
        Closed,
        &[HEALTH_LAW_ACCOUNTING],
    ),
    rule(
        GateCode::R1sSanteContrat,
        &[Cae, Portage],
        Condition,
        &[HEALTH_LAW_ACCOUNTING],
    ),
    rule(GateCode::R2FormeSel, &[Creation], Condition, &[HEALTH_LAW_ACCOUNTING]),
    rule(
        GateCode::R3ExercicePersonnel,
        &[Cae, Portage],
        Condition,
        &[FReglementee::is(&[FReglementee::Cipav])],
    ),
    rule(GateCode::R4Carte, &[Cae, Micro, Creation], Condition, &[CARD]),
    rule(GateCode::R4pExclusivite, &[Portage], Closed, &[CARD]),
    rule(
        GateCode::R5APreciser,
        ALL,
        Condition,
        &[
            FActivite::is(&[FActivite::Reglementee]),
            FReglementee::is_not(&[
                FReglementee::SanteDroitChiffre,
                FReglementee::Cipav,
                FReglementee::Carte,
            ]),
        ],
    ),
    rule(
        GateCode::R6LicenceMetier,
        &[Cae, Micro, Creation],
        Condition,
        &[FActivite::is(&[FActivite::Transport, FActivite::RestaurationLieu])],
    ),
    rule(
        GateCode::R7Inscription,
        &[Micro, Creation],
        Condition,
        &[FReglementee::is(&[FReglementee::Cipav])],
    ),
    rule(
        GateCode::R7Inscription,
        &[Creation],
        Condition,
        &[HEALTH_LAW_ACCOUNTING],
    ),
    rule(
        GateCode::S10MicroObligatoire,
        &[Cae, Portage],
        Closed,
        &[
            PUBLIC_FULL_TIME,
            FActivite::is(&[FActivite::ServicesPersonne, FActivite::ArtisanatFabrication]),
        ],
    ),
    rule(
        GateCode::S13Oeuvres,
        ALL,
        Condition,
        &[
            FSituation::is(&[FSituation::PublicPlein, FSituation::PublicPartiel]),
            ARTIST,
        ],
    ),
    rule(
        GateCode::S1PublicPlein,
        &[Creation],
        Closed,
        &[PUBLIC_FULL_TIME, NOT_LIBERAL],
    ),
    rule(
        GateCode::S1PublicPlein,
        &[Creation],
        Condition,
        &[PUBLIC_FULL_TIME, LIBERAL_PROFESSION],
    ),
    rule(
        GateCode::S1pTempsPartiel,
        &[Creation],
        Condition,
        &[FSituation::is(&[FSituation::PublicPartiel]), NOT_ARTIST],
    ),
    rule(
        GateCode::S2PublicAutorisation,
        ALL,
        Condition,
        &[FSituation::is(&[FSituation::PublicPartiel]), NOT_AGREED, NOT_ARTIST],
    ),
    rule(
        GateCode::S3CapeTempsPlein,
        &[Cae],
        Condition,
        &[FSituation::is(&[FSituation::SalariePlein, FSituation::PublicPlein])],
    ),
    rule(
        GateCode::S4DejaIndependant,
        &[Micro],
        Condition,
        &[FSituation::is(&[FSituation::Independant])],
    ),
    rule(GateCode::S5AchatRevente, ALL, Closed, &[PUBLIC_FULL_TIME, RESALE]),
    rule(
        GateCode::S6CadreAccord,
        &[Cae, Portage, Micro],
        Condition,
        &[PUBLIC_FULL_TIME, AGREED],
    ),
    rule(
        GateCode::S6CadreAccord,
        ALL,
        Condition,
        &[FSituation::is(&[FSituation::PublicPartiel]), AGREED],
    ),
    rule(
        GateCode::S7AccordAbsent,
        ALL,
        Closed,
        &[PUBLIC_FULL_TIME, NOT_AGREED, NOT_ARTIST],
    ),
    rule(
        GateCode::S9DureeMaximale,
        &[Cae, Portage],
        Condition,
        &[EMPLOYEE_FULL_TIME],
    ),
    rule(GateCode::T1SansDroit, ALL, Closed, &[FTitre::is(&[FTitre::SansDroit])]),
    rule(
        GateCode::T2TitreSalarie,
        &[Micro, Creation],
        Closed,
        &[FTitre::is(&[FTitre::OuiSalarie, FTitre::OuiEtudiant])],
    ),
    rule(
        GateCode::T3AutorisationTravail,
        &[Cae, Portage],
        Condition,
        &[FTitre::is(&[FTitre::OuiSalarie])],
    ),
    rule(
        GateCode::T4TitreEntrepreneur,
        &[Cae, Portage],
        Closed,
        &[FTitre::is(&[FTitre::OuiEntrepreneur])],
    ),
    rule(
        GateCode::T8TitreAVerifier,
        &[Micro, Creation],
        Condition,
        &[FTitre::is(&[FTitre::OuiEntrepreneur])],
    ),
    rule(
        GateCode::T9Etudiant964,
        &[Cae, Portage],
        Condition,
        &[FTitre::is(&[FTitre::OuiEtudiant])],
    ),
];
