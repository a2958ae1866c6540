//! MP16, MP24 to MP26, MP38, MP40, MP43, MP50: what is recommended, and when nothing is.

use certify::LAW;
use engine::{Abstention, FActivite, Item, Level, Sharing, Variant, WaitingReason, Way, counterfactuals};

use crate::harness::{
    CASES, cases, check, check_some, open, public_servant, report, with, with_answer, with_cases, without,
};

#[test]
fn mp16_without_the_right_to_work_nothing_is_recommended() {
    check("MP16", "Sans droit au travail : abstention, toujours.", |answers, _| {
        let verdict = report(&with(answers, Item::FTitre, "sans_droit")).ranking.verdict;
        Some(verdict.level == Level::Abstention)
    });
}

#[test]
fn mp24_who_does_not_share_is_never_sent_to_a_cae() {
    let sentence = "Porte partageur fermée : la CAE n'est ni première ni dans l'ensemble, p1 = 0.";
    check("MP24", sentence, |answers, _| {
        let report = report(answers);
        if report.sharing != Sharing::Closed {
            return None;
        }
        let ranking = &report.ranking;
        let first = open(&report).next() == Some(Way::Cae);
        Some(!first && !ranking.verdict.members.contains(&Way::Cae) && ranking.p1[Way::Cae] == 0.0)
    });
}

#[test]
fn mp25_every_change_shown_does_what_it_says() {
    let sentence = "Chaque contrefactuel affiché, appliqué, change bien le premier.";
    check_some("MP25", sentence, cases() / 10, |answers, _| {
        let second = open(&report(answers)).nth(1)?;
        let found = counterfactuals(answers, second, LAW);
        let works = found.iter().all(|change| {
            let changed = change
                .changes
                .iter()
                .fold(*answers, |answers, &(item, answer)| with_answer(&answers, item, answer));
            open(&report(&changed)).next() == Some(second)
        });
        Some(works)
    });
}

#[test]
fn mp26_shares_of_first_places_are_shares() {
    let sentence = "Les p1 sont dans [0,1], de somme ≤ 1, et nuls pour un statut exclu.";
    check("MP26", sentence, |answers, _| {
        let ranking = report(answers).ranking;
        let shares = || ranking.p1.0.iter();
        let closed = Way::ALL.iter().filter(|&&way| ranking.excluded[way]);
        let inside = shares().all(|share| (0.0..=1.0).contains(share)) && shares().sum::<f64>() <= 1.0 + 1e-9;
        Some(inside && closed.into_iter().all(|&way| ranking.p1[way] == 0.0))
    });
}

#[test]
fn mp38_a_contract_comes_first() {
    let sentence = "Clause ou demande de l'employeur : toujours « attendre », avec la bonne raison.";
    check("MP38", sentence, |answers, random| {
        let (case, reason) = random.among(&[
            ("clause_concurrence", WaitingReason::ClauseConcurrence),
            ("travail_dirige", WaitingReason::EmployeurDemande),
        ]);
        let verdict = report(&with_cases(answers, &[case])).ranking.verdict;
        Some(verdict.abstention == Some(Abstention::Attendre) && verdict.reasons.contains(&reason))
    });
}

#[test]
fn mp40_nothing_is_open_to_a_public_servant_without_agreement() {
    let sentence = "Fonction publique à temps plein sans accord (ou sans réponse) : rien n'est ouvert, « attendre » (les œuvres de l'esprit, libres, à part).";
    check("MP40", sentence, |answers, random| {
        if FActivite::of(answers) == Some(FActivite::ArtisteAuteur) {
            return None;
        }
        let public = public_servant(answers, "plein");
        let refused = match random.below(3) {
            0 => with(&public, Item::FAutorisation, "non"),
            1 => with(&public, Item::FAutorisation, "demandee"),
            _ => with_answer(&public, Item::FAutorisation, engine::Answer::DontKnow),
        };
        let report = report(&refused);
        let waits = report.ranking.verdict.abstention == Some(Abstention::Attendre);
        Some(open(&report).next().is_none() && waits)
    });
}

#[test]
fn mp43_farming_art_press_and_stage_have_their_own_regime() {
    check(
        "MP43",
        "Agriculture, artiste-auteur, presse ou scène : « hors champ », ou « attendre ».",
        |answers, random| {
            let activity = random.among(&["agriculture", "artiste_auteur", "presse_spectacle"]);
            let verdict = report(&with(answers, Item::FActivite, activity)).ranking.verdict;
            let expected = [Some(Abstention::HorsChamp), Some(Abstention::Attendre)];
            Some(verdict.level == Level::Abstention && expected.contains(&verdict.abstention))
        },
    );
}

#[test]
fn mp50_a_minor_gets_neither_a_sole_business_nor_a_scop() {
    let sentence = "Personne mineure non émancipée : la variante n'est jamais l'entreprise individuelle ni la Scop.";
    check("MP50", sentence, |answers, random| {
        let minor = with(&with_cases(answers, &[CASES[0]]), Item::FActivite, "conseil");
        let minor = match random.below(3) {
            0 => with(&minor, Item::FMineur, "moins_16"),
            1 => with(&minor, Item::FMineur, "16_17"),
            _ => without(&minor, Item::FMineur),
        };
        let variants = report(&minor).variants;
        Some(
            variants
                .iter()
                .all(|(variant, _)| !matches!(variant, Variant::Ei | Variant::Scop)),
        )
    });
}
