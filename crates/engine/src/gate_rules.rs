//! The gates of the model as data (spec §3.2): what closes a way, and what puts a condition on it.

use law::Law;

use super::answers::Answers;
use super::clause::{Clause, all_hold};
use super::codes::GateCode;
use super::codes::Way::{self, Cae, Creation, Micro, Portage};
use super::conditions::{
    AGREED, ALONE, ARTIST, CARD, EMPLOYEE_FULL_TIME, FARMING, HEALTH_LAW_ACCOUNTING, HEAVY_INVESTMENT, LIBERAL,
    LIBERAL_PROFESSION, NOT_AGREED, NOT_ARTIST, NOT_LIBERAL, PROTECTED_TITLE, PUBLIC_FULL_TIME, PUBLIC_PLACE,
    QUALIFIED_CRAFT, RESALE, TOGETHER, UNQUALIFIED, case, is, is_not,
};
use super::item::Item;
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
        &[is(Item::FActivite, &["artisanat_batiment"])],
    ),
    rule(
        GateCode::C3CaeSap,
        &[Cae],
        Condition,
        &[is(Item::FActivite, &["services_personne"])],
    ),
    rule(GateCode::C4CaeCulture, &[Cae], Condition, &[ARTIST]),
    rule(
        GateCode::C5LocalLicence,
        &[Cae],
        Condition,
        &[PUBLIC_PLACE, is_not(Item::FInvest, &["20000_50000", "plus_50000"])],
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
        &[is(Item::FActivite, &["artisanat_batiment"])],
    ),
    rule(GateCode::K1Mineur, &[Micro], Closed, &[case("mineur")]),
    rule(
        GateCode::K2MineurAccord,
        &[Creation],
        Condition,
        &[case("mineur"), is_not(Item::FAssocies, &["plusieurs"])],
    ),
    rule(
        GateCode::K3InterditGerer,
        &[Micro, Creation],
        Condition,
        &[case("interdit_gerer"), NOT_LIBERAL],
    ),
    rule(
        GateCode::K3InterditGerer,
        &[Micro, Creation],
        Condition,
        &[case("interdit_gerer"), CARD],
    ),
    rule(
        GateCode::K3lLiberal,
        &[Micro, Creation],
        Condition,
        &[case("interdit_gerer"), LIBERAL, is_not(Item::FReglementee, &["carte"])],
    ),
    rule(
        GateCode::K3sSociete,
        &[Creation],
        Closed,
        &[case("interdit_gerer"), TOGETHER],
    ),
    rule(GateCode::K4Clause, ALL, Condition, &[case("clause_concurrence")]),
    rule(
        GateCode::K5SalariatDeguise,
        ALL,
        Condition,
        &[case("employeur_demande")],
    ),
    rule(
        GateCode::K6MineurSeul,
        &[Creation],
        Condition,
        &[case("mineur"), TOGETHER],
    ),
    rule(GateCode::K8MineurContrat, &[Cae, Portage], Condition, &[case("mineur")]),
    rule(GateCode::M1UnSeulExploitant, &[Micro], Closed, &[TOGETHER]),
    rule(GateCode::M2Agricole, &[Micro], Closed, &[FARMING]),
    rule(GateCode::M3Plafond, &[Micro], Closed, &[]).on(Turnover::AboveCeiling),
    rule(
        GateCode::M4PlafondProche,
        &[Micro],
        Condition,
        &[is_not(Item::FActivite, &["artisanat_diplome"])],
    )
    .on(Turnover::NearCeiling),
    rule(GateCode::M5Investissement, &[Micro], Condition, &[HEAVY_INVESTMENT]),
    rule(
        GateCode::M6PlafondMetier,
        &[Micro],
        Condition,
        &[is(Item::FActivite, &["artisanat_diplome"])],
    )
    .on(Turnover::NearCeiling),
    rule(
        GateCode::P10ClientPublic,
        &[Portage],
        Condition,
        &[is(Item::FClients, &["public_assos"])],
    ),
    rule(
        GateCode::P1Sap,
        &[Portage],
        Closed,
        &[is(Item::FActivite, &["services_personne"])],
    ),
    rule(
        GateCode::P2Particuliers,
        &[Portage],
        Closed,
        &[is(Item::FClients, &["particuliers"])],
    ),
    rule(
        GateCode::P3SeulementEntreprises,
        &[Portage],
        Condition,
        &[is(Item::FClients, &["mixte"])],
    ),
    rule(
        GateCode::P4PasUnePrestation,
        &[Portage],
        Closed,
        &[is(Item::FActivite, &["commerce_stock", "restauration_lieu"])],
    ),
    rule(
        GateCode::P4aArtisanat,
        &[Portage],
        Condition,
        &[is(
            Item::FActivite,
            &[
                "artisanat_batiment",
                "artisanat_diplome",
                "artisanat_fabrication",
                "agriculture",
            ],
        )],
    ),
    rule(
        GateCode::P4tTransport,
        &[Portage],
        Condition,
        &[is(Item::FActivite, &["transport"])],
    ),
    rule(
        GateCode::P5Qualification,
        &[Portage],
        Closed,
        &[is(Item::FQualif, &["non", "oui_cap"])],
    ),
    rule(
        GateCode::P5Qualification,
        &[Portage],
        Condition,
        &[is_not(Item::FQualif, &["non", "oui_cap", "oui_bac2_ou_3ans"])],
    ),
    rule(GateCode::P6Individuel, &[Portage], Condition, &[TOGETHER]),
    rule(
        GateCode::P7TrouverSesClients,
        &[Portage],
        Condition,
        &[is(Item::FTraction, &["idee"])],
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
        &[QUALIFIED_CRAFT, UNQUALIFIED, is_not(Item::FAssocies, &["solo"])],
    ),
    rule(
        GateCode::Q1QualificationArtisan,
        &[Cae, Micro, Creation],
        Condition,
        &[
            QUALIFIED_CRAFT,
            is_not(Item::FQualif, &["non", "oui_bac2_ou_3ans", "oui_cap"]),
        ],
    ),
    rule(
        GateCode::Q1cCoiffureSalon,
        &[Cae, Micro, Creation],
        Condition,
        &[
            is(Item::FActivite, &["artisanat_diplome"]),
            is(Item::FQualif, &["oui_cap"]),
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
        &[PROTECTED_TITLE, is_not(Item::FQualif, &["non", "oui_bac2_ou_3ans"])],
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
        &[is(Item::FReglementee, &["cipav"])],
    ),
    rule(GateCode::R4Carte, &[Cae, Micro, Creation], Condition, &[CARD]),
    rule(GateCode::R4pExclusivite, &[Portage], Closed, &[CARD]),
    rule(
        GateCode::R5APreciser,
        ALL,
        Condition,
        &[
            is(Item::FActivite, &["reglementee"]),
            is_not(Item::FReglementee, &["sante_droit_chiffre", "cipav", "carte"]),
        ],
    ),
    rule(
        GateCode::R6LicenceMetier,
        &[Cae, Micro, Creation],
        Condition,
        &[is(Item::FActivite, &["transport", "restauration_lieu"])],
    ),
    rule(
        GateCode::R7Inscription,
        &[Micro, Creation],
        Condition,
        &[is(Item::FReglementee, &["cipav"])],
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
            is(Item::FActivite, &["services_personne", "artisanat_fabrication"]),
        ],
    ),
    rule(
        GateCode::S13Oeuvres,
        ALL,
        Condition,
        &[is(Item::FSituation, &["public_plein", "public_partiel"]), ARTIST],
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
        &[is(Item::FSituation, &["public_partiel"]), NOT_ARTIST],
    ),
    rule(
        GateCode::S2PublicAutorisation,
        ALL,
        Condition,
        &[is(Item::FSituation, &["public_partiel"]), NOT_AGREED, NOT_ARTIST],
    ),
    rule(
        GateCode::S3CapeTempsPlein,
        &[Cae],
        Condition,
        &[is(Item::FSituation, &["salarie_plein", "public_plein"])],
    ),
    rule(
        GateCode::S4DejaIndependant,
        &[Micro],
        Condition,
        &[is(Item::FSituation, &["independant"])],
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
        &[is(Item::FSituation, &["public_partiel"]), AGREED],
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
    rule(GateCode::T1SansDroit, ALL, Closed, &[is(Item::FTitre, &["sans_droit"])]),
    rule(
        GateCode::T2TitreSalarie,
        &[Micro, Creation],
        Closed,
        &[is(Item::FTitre, &["oui_salarie", "oui_etudiant"])],
    ),
    rule(
        GateCode::T3AutorisationTravail,
        &[Cae, Portage],
        Condition,
        &[is(Item::FTitre, &["oui_salarie"])],
    ),
    rule(
        GateCode::T4TitreEntrepreneur,
        &[Cae, Portage],
        Closed,
        &[is(Item::FTitre, &["oui_entrepreneur"])],
    ),
    rule(
        GateCode::T8TitreAVerifier,
        &[Micro, Creation],
        Condition,
        &[is(Item::FTitre, &["oui_entrepreneur"])],
    ),
    rule(
        GateCode::T9Etudiant964,
        &[Cae, Portage],
        Condition,
        &[is(Item::FTitre, &["oui_etudiant"])],
    ),
];
