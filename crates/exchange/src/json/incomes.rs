//! The net incomes of one activity as one JSON object, the output contract of `income`.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::household::Written;
use super::keyed::Keyed;
use super::line;
use super::situation::IncomeRequest;
use super::wanted::Wanted;
use engine::income::{Absent, Cents, Income, Note, Outcome, Situation, Status, rates};

/// Writes the incomes on one line, then what they suppose; amounts in euros a year.
///
/// What was wanted comes with the turnover of each way. A status that does not exist for the activity is `null`, with its reason under its key followed by `_raison`.
/// `warning` is what people are told when the figures have expired, `null` while they are known.
pub fn write_incomes(request: &IncomeRequest, outcomes: &[(Status, Outcome)], warning: Option<&str>) -> String {
    line(&Incomes {
        request,
        outcomes,
        warning,
    })
}

struct Incomes<'a> {
    request: &'a IncomeRequest,
    outcomes: &'a [(Status, Outcome)],
    warning: Option<&'a str>,
}

impl Serialize for Incomes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (status, outcome) in self.outcomes {
            map.serialize_entry(status.id(), &outcome.as_ref().ok().map(income))?;
            if let Err(absent) = outcome {
                map.serialize_entry(&format!("{}_raison", status.id()), &reason(*absent))?;
            }
        }
        if let Some(wanted) = self.request.wanted {
            map.serialize_entry("vise", &Wanted::of(wanted, &self.request.situation))?;
        }
        map.serialize_entry("remarques", &notes(self.outcomes))?;
        map.serialize_entry("avertissement", &self.warning)?;
        map.serialize_entry("hypotheses", &hypotheses(&self.request.situation))?;
        map.end()
    }
}

#[derive(serde::Serialize)]
struct IncomeOutput {
    net_avant_impot: f64,
    impot: f64,
    net_apres_impot: f64,
    detail: Keyed<f64>,
}

fn income(income: &Income) -> IncomeOutput {
    IncomeOutput {
        net_avant_impot: income.before_tax.in_euros(),
        impot: income.tax.in_euros(),
        net_apres_impot: income.after_tax().in_euros(),
        detail: income
            .steps
            .iter()
            .map(|step| (step.id.id(), step.amount.in_euros()))
            .collect(),
    }
}

#[derive(serde::Serialize)]
pub(super) struct ReasonOutput {
    code: &'static str,
    plafond: f64,
}

pub(super) fn reason(absent: Absent) -> ReasonOutput {
    match absent {
        Absent::AboveCeiling { ceiling } => ReasonOutput {
            code: "chiffre_affaires_au_dessus_du_plafond",
            plafond: ceiling.in_euros(),
        },
        Absent::AboveReferenceIncome { most } => ReasonOutput {
            code: "revenu_de_reference_au_dessus_du_plafond",
            plafond: most.in_euros(),
        },
    }
}

fn notes(outcomes: &[(Status, Outcome)]) -> Keyed<Vec<&'static str>> {
    let noted = outcomes.iter().filter_map(|(status, outcome)| {
        let notes = &outcome.as_ref().ok()?.notes;
        let ids: Vec<&str> = notes.iter().copied().map(Note::id).collect();
        (!ids.is_empty()).then(|| (status.id(), ids))
    });
    noted.collect()
}

#[derive(serde::Serialize)]
struct Hypotheses {
    nature: &'static str,
    ca: f64,
    frais: f64,
    acre: bool,
    creation: String,
    frais_gestion_portage: f64,
    contribution_cae: f64,
    cadre_portage: bool,
    cadre_cae: bool,
    jour: String,
    annee_des_taux: u16,
    duree_mois: u8,
    part_particuliers: f64,
    taux_tva: f64,
    seconde_nature: Option<&'static str>,
    part_seconde: f64,
    #[serde(flatten)]
    household: Written,
    mutuelle: &'static str,
    mutuelle_par_mois: f64,
    remuneration: Option<f64>,
    capital: f64,
}

fn hypotheses(situation: &Situation) -> Hypotheses {
    let created = situation.creation;
    Hypotheses {
        nature: situation.activity.id(),
        ca: situation.turnover.in_euros(),
        frais: situation.costs.in_euros(),
        acre: situation.acre,
        creation: created.to_string(),
        frais_gestion_portage: situation.management_fee,
        contribution_cae: situation.contribution,
        cadre_portage: situation.portage_executive,
        cadre_cae: situation.cae_executive,
        jour: situation.law.day().to_string(),
        annee_des_taux: rates::expired(situation.law).unwrap_or(situation.law.year()),
        duree_mois: situation.months,
        part_particuliers: situation.private_share,
        taux_tva: situation.vat_rate,
        seconde_nature: situation.second.map(|second| second.activity.id()),
        part_seconde: situation.second.map_or(0.0, |second| second.share),
        household: Written::of(&situation.household),
        mutuelle: situation.cover.id(),
        mutuelle_par_mois: rates::MUTUELLE.on(situation.law).in_euros() / 6.0,
        remuneration: situation.mix.pay.map(Cents::in_euros),
        capital: situation.mix.capital.in_euros(),
    }
}
