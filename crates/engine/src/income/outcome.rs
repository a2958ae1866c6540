//! What a status gives: an income, or why there is none; and what a figure supposes or leaves out.

use super::ledger::Income;
use super::money::Cents;
use law::coded_enum;

/// The income under a status, or why the status does not exist for this activity.
pub type Outcome = Result<Income, Absent>;

/// Why a status does not exist for this activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absent {
    /// Turnover above the ceiling of the micro régime.
    AboveCeiling {
        /// The ceiling, a year.
        ceiling: Cents,
    },
    /// Reference income above what opens the flat tax of the micro régime.
    AboveReferenceIncome {
        /// The most that it may be, for the parts of the household.
        most: Cents,
    },
}

coded_enum! {
    /// What the figure supposes or leaves out.
    pub enum Note {
        /// The flat-rate tax is open only under an income of reference.
        IncomeCondition = "versement_liberatoire_sous_condition_de_revenu",
        /// The rate under ACRE could not be read in an official text.
        AcreRateToCheck = "taux_acre_cipav_a_verifier",
        /// The same for sales: rounding up, as the article says, would give a tenth more.
        AcreSaleRateToCheck = "taux_acre_vente_a_verifier",
        /// The ACRE asked for is over by its date of creation, or not open to this status.
        WithoutAcre = "acre_sans_effet",
        /// The ACRE counts for a part of the year only: the activity began the year before.
        AcrePartOfYear = "acre_sur_une_partie_de_l_annee",
        /// Outside the micro régime, a creation before 2026 keeps the whole ACRE for twelve months.
        AcreWhole = "acre_entiere_jusqu_au_premier_anniversaire",
        /// Micro: turnover above which the ACRE lowers nothing.
        AcreCapped = "acre_plafonnee",
        /// Dividends buy no social protection.
        NoProtection = "dividendes_sans_protection_sociale",
        /// The sum is too small for any pay: nothing is paid out.
        NoPay = "somme_trop_faible_pour_un_salaire",
        /// The pay is below the full-time minimum wage: it supposes part time.
        PartTime = "sous_le_smic_temps_partiel_suppose",
        /// The pay is below the least pay of portage for a full-time year.
        BelowPortageMinimum = "sous_le_salaire_minimum_du_portage_temps_plein",
        /// Portage and CAE: the general reduction is counted in full, and may be smaller.
        UpperFigure = "reduction_generale_incertaine_chiffre_haut",
        /// CAE: no pay before the contract of employee partner (phase of the CAPE).
        NoPayDuringCape = "pas_de_salaire_pendant_le_cape",
    }
}
