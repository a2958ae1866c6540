//! The gates of the model as data (spec §3.2): what closes a way, and what puts a condition on it.

use super::clause::Clause;
use super::codes::GateCode;
use super::codes::Way::{self, Cae, Creation, Micro, Portage};
use super::conditions::{
    AGREED, ALONE, ARTIST, FARMING, HEALTH_LAW_ACCOUNTING, HEAVY_INVESTMENT, NOT_AGREED, PUBLIC_FULL_TIME,
    PUBLIC_PLACE, QUALIFIED_CRAFT, RESALE, TOGETHER, UNQUALIFIED, case, is, is_not,
};
use super::item::Item;
use super::nature::Ceiling;
use super::report::Access::{self, Closed, Condition};

/// One reason: it concerns `ways` at the level `access` when all the clauses hold.
#[derive(Clone, Copy, Debug)]
pub(super) struct GateRule {
    /// The reason that people read.
    pub(super) code: GateCode,
    /// The ways it concerns.
    pub(super) ways: &'static [Way],
    /// Closed, or open under a condition.
    pub(super) access: Access,
    /// When it fires.
    pub(super) when: &'static [Clause],
}

const fn rule(code: GateCode, ways: &'static [Way], access: Access, when: &'static [Clause]) -> GateRule {
    GateRule {
        code,
        ways,
        access,
        when,
    }
}

const ALL: &[Way] = Way::ALL;

/// Day rate under which a full month does not pay the lowest wage of the portage, in euros before tax.
const LOWEST_DAY_RATE: u32 = 145;
/// Day rate that many portage firms ask for, in euros before tax.
const USUAL_DAY_RATE: u32 = 250;

/// Every gate, by code, so that reasons come sorted. A missing answer never closes a way, but for `S7`, where the law forbids by default.
pub(super) const RULES: &[GateRule] = &[
    rule(
        GateCode::A1RegimeArtiste,
        &[Portage, Micro, Creation],
        Condition,
        &[ARTIST],
    ),
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
    rule(GateCode::C8LieuLourd, &[Cae], Closed, &[PUBLIC_PLACE, HEAVY_INVESTMENT]),
    rule(
        GateCode::D1Decennale,
        &[Cae, Micro, Creation],
        Condition,
        &[is(Item::FActivite, &["artisanat_batiment"])],
    ),
    rule(GateCode::K1Mineur, &[Cae, Portage, Micro], Closed, &[case("mineur")]),
    rule(GateCode::K2MineurAccord, &[Creation], Condition, &[case("mineur")]),
    rule(
        GateCode::K3InterditGerer,
        &[Micro, Creation],
        Closed,
        &[case("interdit_gerer")],
    ),
    rule(GateCode::K4Clause, ALL, Condition, &[case("clause_concurrence")]),
    rule(
        GateCode::K5SalariatDeguise,
        ALL,
        Condition,
        &[case("employeur_demande")],
    ),
    rule(GateCode::M1UnSeulExploitant, &[Micro], Closed, &[TOGETHER]),
    rule(GateCode::M2Agricole, &[Micro], Closed, &[FARMING]),
    rule(
        GateCode::M3Plafond,
        &[Micro],
        Closed,
        &[Clause::AboveCeiling(Ceiling::Closing, 100)],
    ),
    rule(
        GateCode::M4PlafondProche,
        &[Micro],
        Condition,
        &[
            Clause::AboveCeiling(Ceiling::Warning, 80),
            Clause::UpToCeiling(Ceiling::Closing, 100),
            is_not(Item::FActivite, &["artisanat_diplome"]),
        ],
    ),
    rule(GateCode::M5Investissement, &[Micro], Condition, &[HEAVY_INVESTMENT]),
    rule(
        GateCode::M6PlafondMetier,
        &[Micro],
        Condition,
        &[
            Clause::AboveCeiling(Ceiling::Warning, 80),
            Clause::UpToCeiling(Ceiling::Closing, 100),
            is(Item::FActivite, &["artisanat_diplome"]),
        ],
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
        &[is(
            Item::FActivite,
            &[
                "artisanat_batiment",
                "artisanat_diplome",
                "artisanat_fabrication",
                "commerce_stock",
                "restauration_lieu",
                "transport",
                "agriculture",
            ],
        )],
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
        &[is(Item::FQualif, &["en_cours"])],
    ),
    rule(GateCode::P6Individuel, &[Portage], Closed, &[TOGETHER]),
    rule(
        GateCode::P7TrouverSesClients,
        &[Portage],
        Condition,
        &[is(Item::FTraction, &["idee"])],
    ),
    rule(
        GateCode::P8TarifBas,
        &[Portage],
        Closed,
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
        &[Cae, Micro],
        Closed,
        &[QUALIFIED_CRAFT, UNQUALIFIED],
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
        GateCode::Q2QualificationSeul,
        &[Creation],
        Closed,
        &[QUALIFIED_CRAFT, UNQUALIFIED, ALONE],
    ),
    rule(
        GateCode::R1SanteDroitChiffre,
        &[Cae, Portage, Micro],
        Closed,
        &[HEALTH_LAW_ACCOUNTING],
    ),
    rule(GateCode::R2FormeSel, &[Creation], Condition, &[HEALTH_LAW_ACCOUNTING]),
    rule(
        GateCode::R3ExercicePersonnel,
        &[Portage],
        Closed,
        &[is(Item::FReglementee, &["cipav"])],
    ),
    rule(
        GateCode::R3ExercicePersonnel,
        &[Cae],
        Condition,
        &[is(Item::FReglementee, &["cipav"])],
    ),
    rule(
        GateCode::R4Carte,
        &[Portage],
        Closed,
        &[is(Item::FReglementee, &["carte"])],
    ),
    rule(
        GateCode::R4Carte,
        &[Cae, Micro, Creation],
        Condition,
        &[is(Item::FReglementee, &["carte"])],
    ),
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
    rule(GateCode::S1PublicPlein, &[Creation], Closed, &[PUBLIC_FULL_TIME]),
    rule(
        GateCode::S2PublicAutorisation,
        ALL,
        Condition,
        &[is(Item::FSituation, &["public_partiel"]), NOT_AGREED],
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
    rule(GateCode::S7AccordAbsent, ALL, Closed, &[PUBLIC_FULL_TIME, NOT_AGREED]),
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
        &[is(Item::FTitre, &["oui_salarie", "oui_etudiant"])],
    ),
    rule(
        GateCode::T4TitreEntrepreneur,
        &[Cae, Portage],
        Condition,
        &[is(Item::FTitre, &["oui_entrepreneur"])],
    ),
];
