//! Plans of unemployment benefit as one JSON object, the output contract of `benefit`.

use serde::Serialize;

use super::benefit::BenefitRequest;
use super::incomes::{ReasonOutput, reason};
use super::keyed::Keyed;
use super::line;
use engine::benefit::{Arce, ArceAccess, BenefitNote, Cap, Claim, Month, Plan, to_ask};
use engine::income::{Absent, Cents, Household, Status};
use engine::sort_few;

/// Writes the plans on one line, then what they suppose; amounts in euros, before income tax.
///
/// A status that does not exist for the activity is `null`, and has its reason in `fermes`. `warning` is what people are told
/// when the figures have expired, `null` while they are known.
pub fn write_benefits(
    request: &BenefitRequest,
    plans: &[(Status, Result<Plan, Absent>)],
    warning: Option<&str>,
) -> String {
    let absent = plans
        .iter()
        .filter_map(|(status, plan)| Some((status.id(), *plan.as_ref().err()?)));
    let mut absent: Vec<(&'static str, Absent)> = absent.collect();
    sort_few(&mut absent, |(a, _), (b, _)| a.cmp(b));
    line(&Output {
        allocation: allocation(request),
        statuts: plans
            .iter()
            .map(|(status, told)| (status.id(), told.as_ref().ok().map(plan)))
            .collect(),
        fermes: absent.into_iter().map(|(id, absent)| (id, reason(absent))).collect(),
        a_demander: asked(request),
        avertissement: warning,
        hypotheses: hypotheses(request),
    })
}

#[derive(Serialize)]
struct Output<'a> {
    allocation: AllocationOutput,
    statuts: Keyed<Option<PlanOutput>>,
    fermes: Keyed<ReasonOutput>,
    a_demander: AskedOutput,
    avertissement: Option<&'a str>,
    hypotheses: HypothesesOutput,
}

#[derive(Serialize)]
struct AllocationOutput {
    sjr: f64,
    brut_jour: f64,
    net_jour: f64,
    brut_jour_reduit: Option<f64>,
    net_jour_reduit: Option<f64>,
    premier_jour: String,
}

fn allocation(request: &BenefitRequest) -> AllocationOutput {
    let Claim { daily, .. } = request.claim;
    let reduced = request.claim.reduced();
    AllocationOutput {
        sjr: daily.wage.in_euros(),
        brut_jour: daily.gross.in_euros(),
        net_jour: daily.net.in_euros(),
        brut_jour_reduit: reduced.map(|day| day.gross.in_euros()),
        net_jour_reduit: reduced.map(|day| day.net.in_euros()),
        premier_jour: request.claim.first_day().to_string(),
    }
}

#[derive(Serialize)]
struct PlanOutput {
    allocation: f64,
    activite: f64,
    total: f64,
    jours_payes: u16,
    jours_restants: u16,
    plafond_60: Option<CapOutput>,
    fin_de_droits: Option<usize>,
    mois_provisoire: f64,
    mois: Vec<MonthOutput>,
    arce: ArceOutput,
    remarques: Vec<&'static str>,
    sources: Vec<&'static str>,
}

fn plan(plan: &Plan) -> PlanOutput {
    let (benefit, earned) = (plan.benefit(), plan.earned());
    PlanOutput {
        allocation: benefit.in_euros(),
        activite: earned.in_euros(),
        total: (benefit + earned).in_euros(),
        jours_payes: plan.days(),
        jours_restants: plan.months.last().map_or(0, |month| month.left),
        plafond_60: plan.cap.map(cap),
        fin_de_droits: plan.end,
        mois_provisoire: plan.provisional.in_euros(),
        mois: plan.months.iter().map(month).collect(),
        arce: arce(&plan.arce),
        remarques: plan.notes.iter().copied().map(BenefitNote::id).collect(),
        sources: plan.notes.iter().map(|note| note.fact().id).collect(),
    }
}

#[derive(Serialize)]
struct CapOutput {
    jours: u16,
    mois: Option<usize>,
    certain: bool,
}

const fn cap(cap: Cap) -> CapOutput {
    CapOutput {
        jours: cap.days,
        mois: cap.reached,
        certain: cap.certain,
    }
}

#[derive(Serialize)]
struct MonthOutput {
    debut: String,
    compte: f64,
    activite: f64,
    allocation_brute: f64,
    allocation: f64,
    total: f64,
    jours: u16,
    jours_restants: u16,
}

fn month(month: &Month) -> MonthOutput {
    MonthOutput {
        debut: month.first.to_string(),
        compte: month.counted.in_euros(),
        activite: month.earned.in_euros(),
        allocation_brute: month.gross.in_euros(),
        allocation: month.benefit.in_euros(),
        total: month.total.in_euros(),
        jours: month.days,
        jours_restants: month.left,
    }
}

/// Amounts are none where it cannot be had.
#[derive(Serialize)]
struct ArceOutput {
    acces: &'static str,
    motif: &'static str,
    source: &'static str,
    capital: Option<f64>,
    retraite: Option<f64>,
    versements: Option<[PaymentOutput; 2]>,
}

#[derive(Serialize)]
struct PaymentOutput {
    jour: String,
    montant: f64,
}

fn arce(arce: &Arce) -> ArceOutput {
    let had = |amount: Cents| (arce.access != ArceAccess::Closed).then(|| amount.in_euros());
    let payments = arce.payments.map(|payment| PaymentOutput {
        jour: payment.day.to_string(),
        montant: payment.amount.in_euros(),
    });
    ArceOutput {
        acces: arce.access.id(),
        motif: arce.reason.id(),
        source: arce.reason.fact().id,
        capital: had(arce.capital),
        retraite: had(arce.pension),
        versements: (arce.access != ArceAccess::Closed).then_some(payments),
    }
}

#[derive(Serialize)]
struct AskedOutput {
    rsa_par_mois: [f64; 2],
    prime_activite_par_mois: [f64; 2],
    a_verifier: bool,
}

fn asked(request: &BenefitRequest) -> AskedOutput {
    let asked = to_ask(request.claim.law, &Household::ALONE);
    AskedOutput {
        rsa_par_mois: asked.rsa.amount.map(Cents::in_euros),
        prime_activite_par_mois: asked.prime.amount.map(Cents::in_euros),
        a_verifier: true,
    }
}

#[derive(Serialize)]
struct HypothesesOutput {
    nature: &'static str,
    ca: f64,
    ca_mois: Vec<f64>,
    frais: f64,
    acre: bool,
    jours: u16,
    jours_payes: u16,
    debut: String,
    fin_contrat: String,
    age: Option<u8>,
    cape_mois: u8,
    mois: usize,
    jour: String,
}

fn hypotheses(request: &BenefitRequest) -> HypothesesOutput {
    let BenefitRequest { claim, situation, .. } = request;
    HypothesesOutput {
        nature: situation.activity.id(),
        ca: situation.turnover.in_euros(),
        ca_mois: request.turnovers.iter().copied().map(Cents::in_euros).collect(),
        frais: situation.costs.in_euros(),
        acre: claim.acre,
        jours: claim.days_left,
        jours_payes: claim.days_paid,
        debut: claim.start.to_string(),
        fin_contrat: claim.contract_end.to_string(),
        age: claim.age,
        cape_mois: claim.cape_months,
        mois: request.months,
        jour: claim.law.day().to_string(),
    }
}
