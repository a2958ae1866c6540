//! The five natures of activity that the rates tell apart.

use law::coded_enum;

coded_enum! {
    /// Nature of an activity, for contributions and tax.
    pub enum Activity {
        /// Sale of goods, by a trader.
        Vente = "vente_bic",
        /// Commercial services.
        ServiceBic = "service_bic",
        /// Services of a craft.
        ServiceArtisan = "service_bic_artisan",
        /// Unregulated liberal profession (Sécurité sociale des indépendants).
        BncSsi = "bnc_ssi",
        /// Liberal profession affiliated to the Cipav.
        BncCipav = "bnc_cipav",
    }
}
