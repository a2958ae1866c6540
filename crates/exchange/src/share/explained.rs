//! What the answers of a link explain, without ever contradicting what the sender saw.

use super::{Age, Recommendation, Shared};
use engine::{
    Abstention, Access, Answer, FActivite, FAutorisation, FPublic, GateCode, InPlay, Item, Report, Sheet, Verdict,
    WaitingReason, Way, alerts, path_from,
};
use law::Law;

/// The gates that fire because a question has no answer.
const ON_SILENCE: [(GateCode, Item); 13] = [
    (GateCode::K1Mineur, Item::FMineur),
    (GateCode::K2MineurAccord, Item::FMineur),
    (GateCode::K3InterditGerer, Item::FInterdiction),
    (GateCode::K3lLiberal, Item::FInterdiction),
    (GateCode::K6MineurSeul, Item::FMineur),
    (GateCode::K8MineurContrat, Item::FMineur),
    (GateCode::Q3eTitreEnCours, Item::FTitrePro),
    (GateCode::S1PublicPlein, Item::FAutorisation),
    (GateCode::S1pTempsPartiel, Item::FAutorisation),
    (GateCode::S2PublicAutorisation, Item::FAutorisation),
    (GateCode::S2qPosteAPreciser, Item::FPublic),
    (GateCode::S7AccordAbsent, Item::FAutorisation),
    (GateCode::T8TitreAVerifier, Item::FCarte),
];

impl Shared {
    /// The report on the shared answers, with the verdict, the order and the gates of the sender; none without answers.
    ///
    /// `assess` knows nothing of the answers left out: alone, it would open a way that one of them closes, or close one
    /// that they open. Reasons harder than the sender's gates go; a gate may keep no reason, or milder ones only.
    /// Indices and draws stay those of the shared answers; what comes once a point is settled is unknown unless all of
    /// them are there.
    pub fn explained(&self, assess: impl FnOnce(&Sheet) -> Report) -> Option<Report> {
        let mut report = self.today(assess)?;
        self.bring_back_gates(&mut report);
        let shown = &self.recommendation;
        (report.ranking.order, report.ranking.excluded) = (shown.order, shown.excluded);
        report.ranking.verdict = Verdict {
            level: shown.level,
            abstention: shown.abstention,
            members: shown.members.clone(),
            reasons: self.reasons_to_wait(&report),
        };
        report.ranking.path = path_from(&report, shown.order[0]);
        report.after = report.after.filter(|_| self.is_whole());
        let asks = shown.abstention == Some(Abstention::FaitADemander) || report.after.is_some();
        report.to_ask.retain(|&item| asks && !self.lacks(item));
        let in_play = InPlay {
            order: shown.order,
            excluded: shown.excluded,
            members: &shown.members,
        };
        report.alerts = alerts(&report.answers, in_play, report.law);
        Some(report)
    }

    /// The age of the result, by its versions and by `explained`, its report under the law of today: rules that say
    /// another index on the same day, with every answer, are later ones that this page does not know.
    pub fn told_age(&self, explained: Option<&Report>, today: Law) -> Age {
        let age = self.recommendation.age(today);
        let differs = |report: &Report| Recommendation::of(report).index != self.recommendation.index;
        let unknown = self.is_whole() && explained.is_some_and(differs);
        if age == Age::Today && unknown { Age::Newer } else { age }
    }

    /// The report of today's rules on the shared answers alone; none without answers.
    pub fn today(&self, assess: impl FnOnce(&Sheet) -> Report) -> Option<Report> {
        Some(assess(&self.with_what_follows(self.sheet.as_ref()?)))
    }

    /// A full-time public servant for whom a way is open has the agreement: without it, the law closes all four, but for
    /// works of the mind.
    fn with_what_follows(&self, sheet: &Sheet) -> Sheet {
        const FULL_TIME: Answer = FPublic::Plein.answer();
        const WORKS: Answer = FActivite::ArtisteAuteur.answer();
        const AGREED: Answer = FAutorisation::Oui.answer();
        let mut sheet = *sheet;
        let open = self
            .recommendation
            .access
            .0
            .iter()
            .any(|&access| access != Access::Closed);
        let unsaid = self.withheld.contains(&Item::FAutorisation) && sheet.answers.get(Item::FActivite) != Some(WORKS);
        if open && unsaid && sheet.answers.get(Item::FPublic) == Some(FULL_TIME) {
            // The item takes this option: nothing to refuse.
            let _ = sheet.answers.set(Item::FAutorisation, AGREED);
        }
        sheet
    }

    fn bring_back_gates(&self, report: &mut Report) {
        for &way in Way::ALL {
            let (gate, access) = (&mut report.gates[way], self.recommendation.access[way]);
            gate.access = access;
            gate.reasons
                .retain(|&(code, level)| level <= access && !self.rests_on_silence(code));
        }
    }

    /// Whether the gate would fire for the only reason that its answer was left out.
    pub(super) fn rests_on_silence(&self, code: GateCode) -> bool {
        ON_SILENCE
            .iter()
            .any(|&(rests, item)| rests == code && self.lacks(item))
    }

    fn reasons_to_wait(&self, report: &Report) -> Vec<WaitingReason> {
        match self.recommendation.abstention {
            Some(Abstention::Attendre) => report.ranking.verdict.reasons.clone(),
            _ => Vec::new(),
        }
    }
}
