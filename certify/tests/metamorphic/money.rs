//! MP18 to MP20, MP41, MP42, MP45: turnover, costs, investment, day rate.

use certify::LAW;
use certify::random::Random;
use engine::{Access, Answer, Answers, Item, PerWay, Way, access_now, choices};

use crate::harness::{EPS, check, index, levels, place, plain, with, with_answer};

fn lead(index: &PerWay<f64>, a: Way, b: Way) -> f64 {
    index[a] - index[b]
}

/// The same answers one option further; none at the last one.
fn next(answers: &Answers, item: Item) -> Option<Answers> {
    let rank = answers.choice(item)? + 1;
    (usize::from(rank) < choices(item).len()).then(|| with_answer(answers, item, Answer::Choice(rank)))
}

#[test]
fn mp18_up_to_45_000_euros_more_turnover_never_costs_a_salary() {
    check(
        "MP18",
        "De 0 à 45 k€, un CA plus haut n'abaisse jamais portage ni création.",
        |answers, random| {
            let euros = random.below(40_000) as u32;
            let at = |euros| index(&with_answer(answers, Item::FCa, Answer::Amount(euros)));
            let (before, after) = (at(euros), at(euros + 5_000));
            Some(
                [Way::Portage, Way::Creation]
                    .iter()
                    .all(|&way| after[way] >= before[way] - EPS),
            )
        },
    );
}

#[test]
fn mp19_higher_costs_never_favour_the_micro() {
    let sentence =
        "Des frais plus hauts n'améliorent jamais l'indice micro, ni micro − création, ni portage − création.";
    check("MP19", sentence, |answers, _| {
        let (before, after) = (index(answers), index(&next(answers, Item::FFrais)?));
        let never = |a, b| lead(&after, a, b) <= lead(&before, a, b) + EPS;
        let micro = after[Way::Micro] <= before[Way::Micro] + EPS;
        Some(micro && never(Way::Micro, Way::Creation) && never(Way::Portage, Way::Creation))
    });
}

#[test]
fn mp20_a_heavier_investment_favours_a_company_over_the_micro() {
    check(
        "MP20",
        "Un investissement plus lourd n'abaisse jamais création − micro.",
        |answers, _| {
            let (before, after) = (index(answers), index(&next(answers, Item::FInvest)?));
            Some(lead(&after, Way::Creation, Way::Micro) >= lead(&before, Way::Creation, Way::Micro) - EPS)
        },
    );
}

/// Two day rates, the second higher, where the question is asked.
fn day_rates(answers: &Answers, random: &mut Random) -> (Answers, Answers) {
    let activity = random.among(&["conseil", "autre", "services_particuliers"]);
    let clients = random.among(&["entreprises", "mixte", "public_assos"]);
    let asked = with(&with(answers, Item::FActivite, activity), Item::FClients, clients);
    let rate = 60 + random.below(840) as u32;
    let higher = rate + 1 + random.below(199) as u32;
    let at = |euros| with_answer(&asked, Item::FTarif, Answer::Amount(euros));
    (at(rate), at(higher))
}

#[test]
fn mp41_a_higher_day_rate_favours_the_portage() {
    let sentence = "Un prix par jour plus haut n'abaisse jamais l'indice, le rang, la porte ni p1 du portage.";
    check("MP41", sentence, |answers, random| {
        let (low, high) = day_rates(answers, random);
        let (low, high) = (plain(&low), plain(&high));
        let way = Way::Portage;
        let index = high.ranking.index[way] >= low.ranking.index[way] - EPS;
        let gate = high.gates[way].access <= low.gates[way].access;
        let first_places = high.ranking.p1[way] >= low.ranking.p1[way] - EPS;
        Some(index && gate && first_places && place(&high, way) <= place(&low, way))
    });
}

#[test]
fn mp42_the_day_rate_concerns_the_portage_only() {
    let sentence = "Le prix par jour ne change ni l'indice ni la porte des trois autres voies.";
    check("MP42", sentence, |answers, random| {
        let (low, high) = day_rates(answers, random);
        let (low_index, high_index) = (index(&low), index(&high));
        let (low_gates, high_gates) = (access_now(&low, LAW), access_now(&high, LAW));
        let same =
            |way: Way| low_index[way].to_bits() == high_index[way].to_bits() && low_gates[way] == high_gates[way];
        Some([Way::Cae, Way::Micro, Way::Creation].into_iter().all(same))
    });
}

#[test]
fn mp45_the_heaviest_investments_favour_a_company() {
    let sentence = "De 20–50 k€ à 50 k€ et plus, création − chaque autre ne baisse jamais ; la micro est au moins « à condition ».";
    check("MP45", sentence, |answers, _| {
        if !answers.sees(Item::FInvest) {
            return None;
        }
        let heavy = with(answers, Item::FInvest, "20000_50000");
        let (before, after) = (index(&heavy), index(&with(answers, Item::FInvest, "plus_50000")));
        let kept = |way: Way| lead(&after, Way::Creation, way) >= lead(&before, Way::Creation, way) - EPS;
        Some(Way::ALL.iter().copied().all(kept) && levels(&heavy)[Way::Micro] >= Access::Condition)
    });
}
