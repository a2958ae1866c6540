//! The gates of the model as data (spec §3.2): what closes a way, and what puts a condition on it.

use law::Law;

use super::answers::Answers;
use super::clause::{Clause, all_hold};
use super::codes::GateCode;
use super::codes::Way::{self, Cae, Creation, Micro, Portage};
use super::conditions::{
    AGREED, ALONE, ARTIST, BANNED, BANNED_FROM_ALL, BUILDING, CARD, COMMERCIAL_AGENT, DIPLOMA_ASKED,
    EMPLOYEE_FULL_TIME, FARMING, FRESH_FOOD, GARDENS, HEALTH_LAW_ACCOUNTING, HEAVY_INVESTMENT, HOME_SERVICES, LIBERAL,
    MINOR, NEVER_LIBERAL, NOT_AGREED, NOT_ALONE, NOT_ARTIST, NOT_LIBERAL, NOT_SURELY_TRADE, NOT_TEACHER, NOT_TOGETHER,
    ORDER, PERHAPS_ALLOWED, PERHAPS_FROM_ALL, PERHAPS_LIBERAL, PRESS_OR_STAGE, PROTECTED_TITLE, PUBLIC_FULL_TIME,
    PUBLIC_PART_TIME, PUBLIC_PLACE, PUBLIC_POST, QUALIFICATION_UNSURE, QUALIFIED_CRAFT, REACH_UNSAID, SIXTEEN, TEACHER,
    TITLE, TOGETHER, TRADE_CRAFT_OR_FARM, TRADE_OR_CRAFT, UNLISTED, UNQUALIFIED,
};
use super::item::Item;
use super::questions::{
    FActivite, FAliments, FAutreActivite, FCaeProche, FCarte, FCas, FClients, FExigence, FGraphisme, FInterdiction,
    FInvest, FMineur, FPublic, FQualif, FReglementee, FSituation, FStatutClient, FTitre, FTitrePro, FTraction,
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
        Turnover::READS
            .into_iter()
            .filter(|&item| self.turnover.reads(item))
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
const HELD_BACK: [GateCode; 9] = [
    GateCode::C8LieuLourd,
    GateCode::K3InterditGerer,
    GateCode::K6MineurSeul,
    GateCode::K8MineurContrat,
    GateCode::P4aArtisanat,
    GateCode::P4tTransport,
    GateCode::P8TarifBas,
    GateCode::R1sSanteContrat,
    GateCode::R3oOrdre,
];

/// Day rate under which a full month does not pay the lowest wage of the portage by our own reckoning, in euros before tax.
const LOWEST_DAY_RATE: u32 = 145;
/// Day rate that many portage firms ask for, in euros before tax.
const USUAL_DAY_RATE: u32 = 250;

/// Every gate, by code, so that reasons come sorted. A missing answer never closes a way, but for `S7` and `K1`, where the law forbids by default.
pub(super) const RULES: &[GateRule] = &[
    rule(GateCode::A1RegimeArtiste, ALL, Condition, &[ARTIST]),
    rule(
        GateCode::A2CreationsOriginales,
        ALL,
        Condition,
        &[
            FActivite::is(&[FActivite::Graphisme]),
            FGraphisme::is_not(&[FGraphisme::Execution]),
        ],
    ),
    rule(GateCode::C10CaeJardins, &[Cae], Condition, &[GARDENS]),
    rule(
        GateCode::C11ClientFacture,
        &[Cae, Portage],
        Condition,
        &[FStatutClient::is(&[FStatutClient::Entreprise])],
    ),
    rule(GateCode::C1CaeAgricole, &[Cae], Condition, &[FARMING]),
    rule(GateCode::C2CaeBatiment, &[Cae], Condition, &[BUILDING]),
    rule(GateCode::C3CaeSap, &[Cae], Condition, &[HOME_SERVICES]),
    rule(GateCode::C4CaeCulture, &[Cae], Condition, &[ARTIST]),
    rule(
        GateCode::C5LocalLicence,
        &[Cae],
        Condition,
        &[
            FActivite::is(&[FActivite::RestaurationLieu, FActivite::Ambulant]),
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
        GateCode::C9CaeAbsente,
        &[Cae],
        Condition,
        &[FCaeProche::is(&[FCaeProche::Non])],
    ),
    rule(GateCode::D1Decennale, &[Cae, Micro, Creation], Condition, &[BUILDING]),
    rule(
        GateCode::E1Hygiene,
        &[Cae, Micro, Creation],
        Condition,
        &[FActivite::is(&[
            FActivite::Alimentaire,
            FActivite::Ambulant,
            FActivite::RestaurationLieu,
        ])],
    ),
    rule(
        GateCode::E2Ambulant,
        &[Cae, Micro, Creation],
        Condition,
        &[FActivite::is(&[FActivite::Ambulant])],
    ),
    rule(
        GateCode::F1Formation,
        ALL,
        Condition,
        &[FActivite::is(&[FActivite::Formation])],
    ),
    rule(
        GateCode::G1AgentSalarie,
        &[Cae, Portage],
        Condition,
        &[COMMERCIAL_AGENT],
    ),
    rule(GateCode::G2Rsac, &[Micro, Creation], Condition, &[COMMERCIAL_AGENT]),
    rule(GateCode::J1SalariatPresume, ALL, Condition, &[PRESS_OR_STAGE]),
    rule(
        GateCode::J2SansAutreActivite,
        &[Micro],
        Closed,
        &[PRESS_OR_STAGE, FAutreActivite::is(&[FAutreActivite::Non])],
    ),
    rule(GateCode::K1Mineur, &[Micro], Closed, &[MINOR, SIXTEEN]),
    rule(
        GateCode::K2MineurAccord,
        &[Creation],
        Condition,
        &[MINOR, SIXTEEN, NOT_TOGETHER],
    ),
    rule(
        GateCode::K3InterditGerer,
        &[Micro, Creation],
        Closed,
        &[BANNED, BANNED_FROM_ALL, TRADE_CRAFT_OR_FARM],
    ),
    rule(
        GateCode::K3InterditGerer,
        &[Micro, Creation],
        Closed,
        &[BANNED, BANNED_FROM_ALL, CARD],
    ),
    rule(
        GateCode::K3InterditGerer,
        &[Micro, Creation],
        Condition,
        &[BANNED, REACH_UNSAID, NOT_LIBERAL],
    ),
    rule(
        GateCode::K3InterditGerer,
        &[Micro, Creation],
        Condition,
        &[BANNED, REACH_UNSAID, CARD],
    ),
    rule(
        GateCode::K3InterditGerer,
        &[Micro, Creation],
        Condition,
        &[BANNED, BANNED_FROM_ALL, NOT_LIBERAL, NOT_SURELY_TRADE],
    ),
    rule(
        GateCode::K3fFaillite,
        &[Micro, Creation],
        Closed,
        &[BANNED, FInterdiction::is(&[FInterdiction::Faillite])],
    ),
    rule(
        GateCode::K3lLiberal,
        &[Micro, Creation],
        Condition,
        &[
            BANNED,
            PERHAPS_FROM_ALL,
            LIBERAL,
            FReglementee::is_not(&[FReglementee::Carte]),
        ],
    ),
    rule(
        GateCode::K3sSociete,
        &[Micro, Creation],
        Condition,
        &[BANNED, FInterdiction::is(&[FInterdiction::Societe])],
    ),
    rule(GateCode::K3sSociete, &[Creation], Closed, &[BANNED, TOGETHER]),
    rule(GateCode::K4Clause, ALL, Condition, &[FCas::ClauseConcurrence.ticked()]),
    rule(
        GateCode::K5SalariatDeguise,
        ALL,
        Condition,
        &[FCas::TravailDirige.ticked()],
    ),
    rule(
        GateCode::K6MineurSeul,
        &[Creation],
        Condition,
        &[MINOR, SIXTEEN, TOGETHER],
    ),
    rule(
        GateCode::K7Emancipe,
        &[Micro, Creation],
        Condition,
        &[FMineur::is(&[FMineur::Emancipe])],
    ),
    rule(GateCode::K8MineurContrat, &[Cae, Portage], Condition, &[MINOR, SIXTEEN]),
    rule(GateCode::K9Moins16, ALL, Closed, &[FMineur::is(&[FMineur::Moins16])]),
    rule(GateCode::M1UnSeulExploitant, &[Micro], Closed, &[TOGETHER]),
    rule(GateCode::M2Agricole, &[Micro], Closed, &[FARMING]),
    rule(GateCode::M3Plafond, &[Micro], Closed, &[]).on(Turnover::AboveCeiling),
    rule(GateCode::M4PlafondProche, &[Micro], Condition, &[]).on(Turnover::NearCeiling),
    rule(GateCode::M5Investissement, &[Micro], Condition, &[HEAVY_INVESTMENT]),
    rule(GateCode::M6PlafondMetier, &[Micro], Condition, &[]).on(Turnover::NearCeilingOfBoth),
    rule(GateCode::M7JardinsMsa, &[Micro], Closed, &[GARDENS]),
    rule(GateCode::O2Pacifique, ALL, Condition, &[FCas::Pacifique.ticked()]),
    rule(
        GateCode::P10ClientPublic,
        &[Portage],
        Condition,
        &[FClients::is(&[FClients::PublicAssos])],
    ),
    rule(GateCode::P1Sap, &[Portage], Closed, &[HOME_SERVICES]),
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
        &[FActivite::is(&[
            FActivite::CommerceStock,
            FActivite::RestaurationLieu,
            FActivite::Alimentaire,
            FActivite::Ambulant,
        ])],
    ),
    rule(
        GateCode::P4aArtisanat,
        &[Portage],
        Condition,
        &[FActivite::is(&[
            FActivite::ArtisanatBatiment,
            FActivite::ArtisanatDiplome,
            FActivite::ArtisanatFabrication,
            FActivite::Paysage,
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
        &[FQualif::is(&[FQualif::Non, FQualif::OuiCap, FQualif::AvecQualifie])],
    ),
    rule(
        GateCode::P5Qualification,
        &[Portage],
        Condition,
        &[
            FActivite::is_not(&[FActivite::Reglementee]),
            FQualif::is_not(&[
                FQualif::Non,
                FQualif::OuiCap,
                FQualif::AvecQualifie,
                FQualif::OuiBac2Ou3ans,
                FQualif::AutreBac2,
            ]),
        ],
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
        &[Cae, Micro],
        Closed,
        &[QUALIFIED_CRAFT, DIPLOMA_ASKED, UNQUALIFIED],
    ),
    rule(
        GateCode::Q1QualificationArtisan,
        &[Creation],
        Condition,
        &[QUALIFIED_CRAFT, DIPLOMA_ASKED, UNQUALIFIED, NOT_ALONE],
    ),
    rule(
        GateCode::Q1QualificationArtisan,
        &[Cae, Micro, Creation],
        Condition,
        &[QUALIFIED_CRAFT, DIPLOMA_ASKED, QUALIFICATION_UNSURE],
    ),
    rule(
        GateCode::Q1fProduitsFrais,
        &[Cae, Micro],
        Closed,
        &[FRESH_FOOD, UNQUALIFIED],
    ),
    rule(
        GateCode::Q1fProduitsFrais,
        &[Creation],
        Condition,
        &[FRESH_FOOD, UNQUALIFIED, NOT_ALONE],
    ),
    rule(
        GateCode::Q2QualificationSeul,
        &[Creation],
        Closed,
        &[QUALIFIED_CRAFT, DIPLOMA_ASKED, UNQUALIFIED, ALONE],
    ),
    rule(
        GateCode::Q2QualificationSeul,
        &[Creation],
        Closed,
        &[FRESH_FOOD, UNQUALIFIED, ALONE],
    ),
    rule(
        GateCode::Q3TitreExige,
        ALL,
        Closed,
        &[PROTECTED_TITLE, FTitrePro::is(&[FTitrePro::Non])],
    ),
    rule(
        GateCode::Q3eTitreEnCours,
        ALL,
        Condition,
        &[PROTECTED_TITLE, FTitrePro::is_not(&[FTitrePro::Oui, FTitrePro::Non])],
    ),
    rule(
        GateCode::Q5ProduitsFrais,
        &[Cae, Micro, Creation],
        Condition,
        &[
            FActivite::is(&[FActivite::Alimentaire, FActivite::Ambulant]),
            FAliments::is_not(&[FAliments::Frais, FAliments::Secs, FAliments::Plats]),
        ],
    ),
    rule(
        GateCode::Q5ProduitsFrais,
        &[Cae, Micro, Creation],
        Condition,
        &[FRESH_FOOD, QUALIFICATION_UNSURE],
    ),
    rule(
        GateCode::Q6MetierEncadre,
        ALL,
        Condition,
        &[
            FActivite::is_not(&[FActivite::Reglementee]),
            FExigence::is(&[FExigence::Titre, FExigence::Carte]),
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
    rule(GateCode::R3ExercicePersonnel, &[Cae], Condition, &[TITLE]),
    rule(GateCode::R3oOrdre, &[Cae, Portage], Condition, &[ORDER]),
    rule(GateCode::R3tTitre, &[Portage], Condition, &[TITLE]),
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
                FReglementee::Carte,
                FReglementee::OrdreCipav,
                FReglementee::TitreCipav,
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
        &[FReglementee::is(&[FReglementee::OrdreCipav, FReglementee::TitreCipav])],
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
            PUBLIC_POST,
            FActivite::is(&[
                FActivite::ServicesPersonne,
                FActivite::ArtisanatFabrication,
                FActivite::Alimentaire,
            ]),
        ],
    ),
    rule(
        GateCode::S11NonComplet,
        ALL,
        Condition,
        &[FPublic::is(&[FPublic::NonComplet])],
    ),
    rule(
        GateCode::S12LiberalEnseignant,
        ALL,
        Condition,
        &[TEACHER, PERHAPS_LIBERAL],
    ),
    rule(GateCode::S13Oeuvres, ALL, Condition, &[PUBLIC_POST, ARTIST]),
    rule(
        GateCode::S1PublicPlein,
        &[Creation],
        Closed,
        &[PUBLIC_FULL_TIME, NOT_TEACHER, TRADE_OR_CRAFT],
    ),
    rule(
        GateCode::S1PublicPlein,
        &[Creation],
        Condition,
        &[PUBLIC_FULL_TIME, NOT_TEACHER, NOT_ARTIST, PERHAPS_ALLOWED],
    ),
    rule(
        GateCode::S1PublicPlein,
        &[Creation],
        Closed,
        &[PUBLIC_FULL_TIME, TEACHER, NEVER_LIBERAL],
    ),
    rule(
        GateCode::S1pTempsPartiel,
        &[Creation],
        Condition,
        &[PUBLIC_PART_TIME, NOT_TEACHER, NOT_ARTIST],
    ),
    rule(
        GateCode::S1pTempsPartiel,
        &[Creation],
        Condition,
        &[PUBLIC_PART_TIME, TEACHER, NEVER_LIBERAL],
    ),
    rule(
        GateCode::S2PublicAutorisation,
        ALL,
        Condition,
        &[PUBLIC_PART_TIME, TEACHER, NEVER_LIBERAL],
    ),
    rule(
        GateCode::S2PublicAutorisation,
        ALL,
        Condition,
        &[PUBLIC_PART_TIME, NOT_AGREED, NOT_ARTIST],
    ),
    rule(
        GateCode::S2qPosteAPreciser,
        ALL,
        Condition,
        &[
            FSituation::is(&[FSituation::Public]),
            FPublic::is_not(&[
                FPublic::Plein,
                FPublic::Partiel,
                FPublic::Creation,
                FPublic::NonComplet,
                FPublic::Disponibilite,
            ]),
        ],
    ),
    rule(GateCode::S3CapeTempsPlein, &[Cae], Condition, &[EMPLOYEE_FULL_TIME]),
    rule(GateCode::S3CapeTempsPlein, &[Cae], Condition, &[PUBLIC_FULL_TIME]),
    rule(
        GateCode::S4DejaIndependant,
        &[Micro],
        Condition,
        &[FSituation::is(&[FSituation::Independant])],
    ),
    rule(GateCode::S5AchatRevente, ALL, Closed, &[PUBLIC_FULL_TIME, UNLISTED]),
    rule(GateCode::S5AchatRevente, ALL, Condition, &[PUBLIC_PART_TIME, UNLISTED]),
    rule(
        GateCode::S6CadreAccord,
        &[Cae, Portage, Micro],
        Condition,
        &[PUBLIC_FULL_TIME, AGREED],
    ),
    rule(GateCode::S6CadreAccord, ALL, Condition, &[PUBLIC_PART_TIME, AGREED]),
    rule(
        GateCode::S6CadreAccord,
        ALL,
        Condition,
        &[FPublic::is(&[FPublic::Creation])],
    ),
    rule(
        GateCode::S7AccordAbsent,
        ALL,
        Closed,
        &[PUBLIC_FULL_TIME, TEACHER, NEVER_LIBERAL],
    ),
    rule(
        GateCode::S7AccordAbsent,
        ALL,
        Closed,
        &[PUBLIC_FULL_TIME, NOT_AGREED, NOT_ARTIST],
    ),
    rule(
        GateCode::S8Disponibilite,
        ALL,
        Condition,
        &[FPublic::is(&[FPublic::Disponibilite])],
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
        &[FCarte::is(&[FCarte::Salarie, FCarte::Etudiant])],
    ),
    rule(
        GateCode::T3AutorisationTravail,
        &[Cae, Portage],
        Condition,
        &[FCarte::is(&[FCarte::Salarie])],
    ),
    rule(
        GateCode::T4TitreEntrepreneur,
        &[Cae, Portage],
        Closed,
        &[FCarte::is(&[FCarte::Entrepreneur, FCarte::TalentProjet])],
    ),
    rule(
        GateCode::T5TalentSalarie,
        &[Micro, Creation],
        Closed,
        &[FCarte::is(&[FCarte::TalentSalarie])],
    ),
    rule(
        GateCode::T5TalentSalarie,
        &[Cae, Portage],
        Condition,
        &[FCarte::is(&[FCarte::TalentSalarie])],
    ),
    rule(
        GateCode::T5aTalentAutre,
        ALL,
        Condition,
        &[FCarte::is(&[FCarte::TalentAutre])],
    ),
    rule(
        GateCode::T6RechercheCreation,
        ALL,
        Condition,
        &[FCarte::is(&[FCarte::RechercheCreation])],
    ),
    rule(
        GateCode::T8TitreAVerifier,
        ALL,
        Condition,
        &[
            FTitre::is(&[FTitre::OuiLimite]),
            FCarte::is_not(&[
                FCarte::Entrepreneur,
                FCarte::TalentProjet,
                FCarte::TalentSalarie,
                FCarte::TalentAutre,
                FCarte::RechercheCreation,
                FCarte::Salarie,
                FCarte::Etudiant,
            ]),
        ],
    ),
    rule(
        GateCode::T9Etudiant964,
        &[Cae, Portage],
        Condition,
        &[FCarte::is(&[FCarte::Etudiant])],
    ),
];
