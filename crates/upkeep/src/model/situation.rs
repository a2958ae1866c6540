//! What the model must suppose before it can give a figure, in its own words.

/// A situation of the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Situation {
    /// Nothing supposed.
    Nobody,
    /// Micro, sale of goods by a trader.
    Sale,
    /// Micro, services of a trader.
    Service,
    /// Micro, sale of goods by a craftsperson.
    CraftSale,
    /// Micro, services of a craftsperson.
    Craft,
    /// Micro, liberal profession of the general scheme.
    Liberal,
    /// Micro, liberal profession of the Cipav.
    Cipav,
    /// The same, with the ACRE, for a business created that day.
    SaleAcre,
    /// The same, services.
    ServiceAcre,
    /// The same, liberal profession of the general scheme.
    LiberalAcre,
    /// The same, Cipav.
    CipavAcre,
    /// Micro, liberal profession, versement libératoire.
    LiberalVl,
    /// Micro, sale, versement libératoire.
    SaleVl,
    /// Micro, services, versement libératoire.
    ServiceVl,
    /// Independent, not micro.
    Independent,
    /// Employee, cadre, well above the ceiling, firm under fifty employees.
    Employee,
    /// Employee paid the minimum wage, without a complementary health cover.
    MinimumWage,
    /// Shareholder of a company under company tax, dividends under the flat tax.
    Dividends,
}

use Situation::{
    Cipav, CipavAcre, Craft, CraftSale, Dividends, Employee, Independent, Liberal, LiberalAcre, LiberalVl, MinimumWage,
    Nobody, Sale, SaleAcre, SaleVl, Service, ServiceAcre, ServiceVl,
};

/// Name of a rule and what is supposed of it; `{day}` is the day asked.
pub(super) type Supposed = (&'static str, &'static str);

/// A turnover so large that contributions rounded to the euro show their rate.
const MICRO: &[Supposed] = &[
    ("entreprise . catégorie juridique", "'EI'"),
    ("entreprise . catégorie juridique . EI . auto-entrepreneur", "oui"),
    ("entreprise . date de création", "{day}"),
    ("dirigeant . auto-entrepreneur . chiffre d'affaires", "12000000 €/an"),
];
const ACRE: Supposed = ("dirigeant . exonérations . ACRE", "oui");
const VL: Supposed = ("dirigeant . auto-entrepreneur . impôt . versement libératoire", "oui");
const TRADE: Supposed = ("entreprise . activité . nature", "'commerciale'");
const CRAFT: Supposed = ("entreprise . activité . nature", "'artisanale'");
const LIBERAL: Supposed = ("entreprise . activité . nature", "'libérale'");
const REGULATED: Supposed = ("entreprise . activité . nature . libérale . réglementée", "oui");
const SALE: Supposed = ("entreprise . activités . service ou vente", "'vente'");
const SERVICE: Supposed = ("entreprise . activités . service ou vente", "'service'");

impl Situation {
    /// What is supposed, in the names of the model.
    pub(super) fn supposed(self) -> Vec<Supposed> {
        let own: &[Supposed] = match self {
            Nobody => return Vec::new(),
            Sale => &[TRADE, SALE],
            Service => &[TRADE, SERVICE],
            CraftSale => &[CRAFT, SALE],
            Craft => &[CRAFT, SERVICE],
            Liberal => &[LIBERAL],
            Cipav => &[LIBERAL, REGULATED],
            SaleAcre => &[TRADE, SALE, ACRE],
            ServiceAcre => &[TRADE, SERVICE, ACRE],
            LiberalAcre => &[LIBERAL, ACRE],
            CipavAcre => &[LIBERAL, REGULATED, ACRE],
            LiberalVl => &[LIBERAL, VL],
            SaleVl => &[TRADE, SALE, VL],
            ServiceVl => &[TRADE, SERVICE, VL],
            Independent | Employee | MinimumWage | Dividends => return self.not_micro().to_vec(),
        };
        [MICRO, own].concat()
    }

    fn not_micro(self) -> &'static [Supposed] {
        match self {
            Independent => &[
                ("entreprise . catégorie juridique", "'EI'"),
                ("entreprise . catégorie juridique . EI . auto-entrepreneur", "non"),
                ("dirigeant . rémunération . totale", "100000 €/an"),
            ],
            Employee => &[
                ("salarié", "oui"),
                ("salarié . contrat . salaire brut", "10000 €/mois"),
                ("salarié . contrat . statut cadre", "oui"),
            ],
            MinimumWage => &[
                ("salarié", "oui"),
                ("salarié . contrat . salaire brut", "SMIC"),
                ("salarié . cotisations . prévoyances . santé . montant", "0 €/mois"),
            ],
            _ => &[
                ("entreprise . catégorie juridique", "'SAS'"),
                ("entreprise . associés", "'unique'"),
                ("entreprise . imposition", "'IS'"),
                ("bénéficiaire", "oui"),
                ("bénéficiaire . dividendes . bruts", "100000 €/an"),
                ("impôt . méthode de calcul", "'PFU'"),
            ],
        }
    }
}
