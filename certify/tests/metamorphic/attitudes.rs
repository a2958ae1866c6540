//! MP01 to MP10, MP22, MP23: what a stronger need or motive may do.

use engine::{Answer, Answers, Item, Need, Way, indicators};

use certify::random::Random;

use crate::harness::{EPS, check, index, moved, moved_somewhere, place, plain, report, with_answer, without};

/// More of a need never lowers the index, the rank or the share of first places of a way.
fn favours(answers: &Answers, need: Need, way: Way, random: &mut Random) -> Option<bool> {
    let after = plain(&moved_somewhere(answers, need, true, random)?);
    let before = plain(answers);
    let index = after.ranking.index[way] >= before.ranking.index[way] - EPS;
    let first_places = after.ranking.p1[way] >= before.ranking.p1[way] - EPS;
    Some(index && place(&after, way) <= place(&before, way) && first_places)
}

/// The lead of the first over the second never shrinks after the change.
fn lead_kept(answers: &Answers, changed: &Answers, pairs: &[(Way, Way)]) -> bool {
    let (before, after) = (index(answers), index(changed));
    pairs
        .iter()
        .all(|&(a, b)| (after[a] - after[b]) - (before[a] - before[b]) >= -EPS)
}

/// More of a need never shrinks the lead of the first over the second.
fn favours_over(answers: &Answers, need: Need, pairs: &[(Way, Way)], random: &mut Random) -> Option<bool> {
    Some(lead_kept(
        answers,
        &moved_somewhere(answers, need, true, random)?,
        pairs,
    ))
}

#[test]
fn mp01_sharing_more_favours_the_cae() {
    let sentence = "Partager plus (un cran, n'importe quel item) n'abaisse jamais l'indice, le rang ni p1 de la CAE.";
    check("MP01", sentence, |answers, random| {
        favours(answers, Need::Partage, Way::Cae, random)
    });
}

#[test]
fn mp02_sharing_less_never_favours_the_cae() {
    check(
        "MP02",
        "Partager moins n'améliore jamais le rang de la CAE.",
        |answers, random| {
            let after = plain(&moved_somewhere(answers, Need::Partage, false, random)?);
            let before = plain(answers);
            let lower = after.ranking.index[Way::Cae] <= before.ranking.index[Way::Cae] + EPS;
            Some(lower && place(&after, Way::Cae) >= place(&before, Way::Cae))
        },
    );
}

#[test]
fn mp03_wanting_support_favours_the_cae_over_the_micro() {
    check(
        "MP03",
        "Plus de besoin de soutien n'abaisse jamais CAE − micro.",
        |answers, random| favours_over(answers, Need::Collectif, &[(Way::Cae, Way::Micro)], random),
    );
}

#[test]
fn mp04_autonomy_favours_a_company_over_the_cae() {
    check(
        "MP04",
        "Plus d'autonomie n'abaisse jamais création − CAE.",
        |answers, random| favours_over(answers, Need::Autonomie, &[(Way::Creation, Way::Cae)], random),
    );
}

#[test]
fn mp05_wanting_protection_favours_employees_over_the_micro() {
    let sentence = "Plus de besoin de protection n'abaisse jamais CAE − micro ni portage − micro.";
    check("MP05", sentence, |answers, _| {
        let pairs = [(Way::Cae, Way::Micro), (Way::Portage, Way::Micro)];
        Some(lead_kept(answers, &moved(answers, Item::SecArbitrage, true)?, &pairs))
    });
}

#[test]
fn mp06_wanting_protection_never_favours_the_micro() {
    check(
        "MP06",
        "Plus de besoin de protection n'améliore jamais le rang de la micro.",
        |answers, random| {
            let changed = moved_somewhere(answers, Need::Securite, true, random)?;
            Some(place(&plain(&changed), Way::Micro) >= place(&plain(answers), Way::Micro))
        },
    );
}

#[test]
fn mp07_accepting_risk_favours_a_company() {
    let sentence = "Plus de tolérance au risque n'abaisse jamais création − CAE ni création − portage.";
    check("MP07", sentence, |answers, _| {
        let pairs = [(Way::Creation, Way::Cae), (Way::Creation, Way::Portage)];
        Some(lead_kept(answers, &moved(answers, Item::RisGeneral, true)?, &pairs))
    });
}

#[test]
fn mp08_managing_favours_a_company_over_the_portage() {
    check(
        "MP08",
        "Plus d'appétit de gestion n'abaisse jamais création − portage.",
        |answers, random| favours_over(answers, Need::Gestion, &[(Way::Creation, Way::Portage)], random),
    );
}

#[test]
fn mp09_ambition_favours_a_company() {
    let sentence = "Plus d'ambition n'abaisse jamais l'indice, le rang ni p1 de la création.";
    check("MP09", sentence, |answers, random| {
        favours(answers, Need::Ambition, Way::Creation, random)
    });
}

#[test]
fn mp10_ambition_never_favours_the_micro_or_the_portage_over_a_company() {
    let sentence = "Plus d'ambition n'améliore jamais le rang de la micro ni du portage face à la création.";
    check("MP10", sentence, |answers, random| {
        let pairs = [(Way::Creation, Way::Micro), (Way::Creation, Way::Portage)];
        favours_over(answers, Need::Ambition, &pairs, random)
    });
}

#[test]
fn mp22_the_middle_is_an_answer() {
    let sentence = "Répondre au point médian réduit l'incertitude ; « Je ne sais pas » non.";
    check("MP22", sentence, |answers, random| {
        let item = random.among(indicators(Need::Partage));
        let error = |answers: &Answers| report(answers).measure.se[Need::Partage];
        let (nothing, middle) = (without(answers, item), with_answer(answers, item, Answer::Choice(2)));
        let unsure = with_answer(answers, item, Answer::DontKnow);
        let plain_error = |answers: &Answers| plain(answers).measure.se[Need::Partage];
        let same = error(&unsure).to_bits() == error(&nothing).to_bits();
        Some(plain_error(&middle) < plain_error(&nothing) && same)
    });
}

#[test]
fn mp23_company_above_money_favours_the_cae_over_the_micro() {
    let sentence = "Remonter « exister parmi les autres » au-dessus de « gagner ma vie » n'abaisse pas CAE − micro (partage, soutien, protection ≥ 0).";
    check("MP23", sentence, |answers, _| {
        const GAIN: u8 = 0;
        const LIEN: u8 = 1;
        let Some(Answer::Ranking(mut order)) = answers.get(Item::MotRang) else {
            return None;
        };
        let at = order.iter().position(|&motive| motive == LIEN)?;
        let above = at.checked_sub(1)?;
        let theta = plain(answers).measure.theta;
        let willing = [Need::Partage, Need::Collectif, Need::Securite]
            .iter()
            .all(|&need| theta[need] >= 0.0);
        if order[above] != GAIN || !willing {
            return None;
        }
        order.swap(at, above);
        let changed = with_answer(answers, Item::MotRang, Answer::Ranking(order));
        Some(lead_kept(answers, &changed, &[(Way::Cae, Way::Micro)]))
    });
}
