//! MP15, MP17, MP27, MP28, MP37, MP39, MP47, MP48, MP53: what opens and closes ways.

use certify::LAW;
use engine::{Access, Answer, Ceiling, FCas, GateCode, Item, OptionSet, PerWay, Way, access_now, nature, settled};
use support::rank;

use crate::harness::{
    CASES, any_answer, check, levels, never_more_closed, public_servant, report, with, with_answer, with_cases, without,
};

#[test]
fn mp15_a_closed_way_never_comes_before_an_open_one() {
    check(
        "MP15",
        "Un statut exclu n'est jamais premier quand un autre reste possible.",
        |answers, _| {
            let ranking = report(answers).ranking;
            let any_open = ranking.excluded.0.contains(&false);
            Some(!any_open || !ranking.excluded[ranking.order[0]])
        },
    );
}

#[test]
fn mp17_one_euro_above_the_ceiling_closes_the_micro() {
    check(
        "MP17",
        "CA = plafond + 1 € : micro impossible ; CA = plafond : pas M3.",
        |answers, _| {
            let ceiling = Ceiling::Closing.euros(nature(answers), LAW);
            let turnover = |euros| access_now(&with_answer(answers, Item::FCa, Answer::Amount(euros)), LAW);
            let above = turnover(ceiling + 1)[Way::Micro].access == Access::Closed;
            let at = turnover(ceiling);
            Some(
                above
                    && at[Way::Micro]
                        .reasons
                        .iter()
                        .all(|&(code, _)| code != GateCode::M3Plafond),
            )
        },
    );
}

#[test]
fn mp27_starting_together_opens_nothing_but_a_company() {
    let sentence = "Passer à plusieurs n'ouvre aucune porte, sauf la création fermée par Q2 (la personne associée peut être qualifiée).";
    check("MP27", sentence, |answers, _| {
        let (before, after) = (
            access_now(answers, LAW),
            levels(&with(answers, Item::FAssocies, "plusieurs")),
        );
        let excepted = |way: Way| {
            let reasons = &before[way].reasons;
            way == Way::Creation && reasons.iter().any(|&(code, _)| code == GateCode::Q2QualificationSeul)
        };
        Some(
            Way::ALL
                .iter()
                .all(|&way| after[way] >= before[way].access || excepted(way)),
        )
    });
}

#[test]
fn mp28_a_qualification_closes_nothing() {
    check(
        "MP28",
        "Obtenir la qualification ne ferme aucune porte.",
        |answers, _| {
            let qualified = levels(&with(answers, Item::FQualif, "oui_bac2_ou_3ans"));
            Some(never_more_closed(qualified, levels(answers)))
        },
    );
}

#[test]
fn mp37_one_more_case_opens_nothing() {
    check(
        "MP37",
        "Cocher un cas de plus dans f_cas n'ouvre jamais une porte.",
        |answers, random| {
            const NONE: u32 = 1 << FCas::Aucun.rank();
            let base = match answers.get(Item::FCas) {
                Some(Answer::Several(OptionSet(bits))) => bits & !NONE,
                _ => 0,
            };
            let ticked = |bits: u32| levels(&with_answer(answers, Item::FCas, Answer::Several(OptionSet(bits))));
            let more = base | 1 << rank(Item::FCas, random.among(&CASES));
            Some(never_more_closed(
                ticked(if base == 0 { NONE } else { base }),
                ticked(more),
            ))
        },
    );
}

#[test]
fn mp39_an_agreement_closes_nothing() {
    check(
        "MP39",
        "Obtenir l'accord de l'administration ne ferme jamais une porte.",
        |answers, random| {
            let public = public_servant(answers, random.among(&["plein", "partiel"]));
            let agreed = levels(&with(&public, Item::FAutorisation, "oui"));
            let others = [
                without(&public, Item::FAutorisation),
                with(&public, Item::FAutorisation, "non"),
                with(&public, Item::FAutorisation, "demandee"),
            ];
            Some(others.iter().all(|other| never_more_closed(agreed, levels(other))))
        },
    );
}

#[test]
fn mp47_once_settled_nothing_is_more_closed() {
    let sentence = "« Une fois réglé » n'est jamais plus fermé, et ne laisse aucune raison d'attendre.";
    check("MP47", sentence, |answers, random| {
        let blocked = with_cases(answers, &[random.among(&CASES)]).cleaned();
        let after = settled(&blocked);
        let waits = report(&after).ranking.verdict.reasons;
        Some(never_more_closed(levels(&after), levels(&blocked)) && waits.is_empty())
    });
}

#[test]
fn mp48_a_better_qualification_never_closes_more() {
    let sentence =
        "Qualification : bac + 2 ou trois ans jamais plus fermé que le reste, rien jamais moins fermé que le reste.";
    check("MP48", sentence, |answers, random| {
        let some = random.among(&["oui_cap", "autre_bac2", "en_cours", "avec_qualifie"]);
        let [best, some, none] = ["oui_bac2_ou_3ans", some, "non"].map(|id| levels(&with(answers, Item::FQualif, id)));
        Some(never_more_closed(best, some) && never_more_closed(some, none))
    });
}

/// What closes by its silence: a full-time post without a word of its agreement, a minor who says no age. Without an
/// activity nothing is known, and what clients pay for is then read from it.
const SILENCES: [Item; 4] = [Item::FAutorisation, Item::FMineur, Item::FActivite, Item::FNature];

#[test]
fn mp53_a_missing_answer_never_closes() {
    let sentence = "« Je ne sais pas » ne ferme jamais une voie qu'une réponse laisse ouverte (accord de l'administration, âge d'une personne mineure, activité et nature des ventes à part).";
    check("MP53", sentence, |answers, random| {
        let item = random.among(Item::ALL);
        if SILENCES.contains(&item) || !answers.sees(item) {
            return None;
        }
        let given = levels(&with_answer(answers, item, any_answer(item, random)));
        let silent = levels(&with_answer(answers, item, Answer::DontKnow));
        let closed = |levels: &PerWay<Access>, way| levels[way] == Access::Closed;
        Some(Way::ALL.iter().all(|&way| !closed(&silent, way) || closed(&given, way)))
    });
}
