//! What would be left, as the page compares it: nature of income, best status of a way, crossings, agreement.

use crate::LAW;
use engine::income::{
    Activity, Agreement, Cents, Costs, Crossing, Hypothesis, NatureReason, PaidBy, Project, Situation, Status,
    agreement, agreements, all_ends, best, crossings, curve, ends, income, lead, nature_of_income, paid_by,
    second_nature, statuses, under,
};
use engine::{Answer, Answers, Item, PerWay, Way, choices, costs_rate};
use support::rank;

fn answering(answers: &[(Item, &str)]) -> Answers {
    let mut sheet = Answers::default();
    for (item, id) in answers {
        let answer = Answer::Choice(rank(*item, id));
        sheet.set(*item, answer).expect("a known option");
    }
    sheet
}

fn project(activity: Activity, costs: Costs) -> Project {
    Project::new(Situation::official(activity, Cents::ZERO, Cents::ZERO, LAW), costs)
}

#[test]
fn every_activity_of_the_questionnaire_has_a_nature_or_says_why_not() {
    use NatureReason as Reason;
    for (id, reason, activity) in [
        ("conseil", Reason::Liberale, Some(Activity::BncSsi)),
        ("formation", Reason::Liberale, Some(Activity::BncSsi)),
        ("graphisme", Reason::Liberale, Some(Activity::BncSsi)),
        ("agent_commercial", Reason::Liberale, Some(Activity::BncSsi)),
        ("services_particuliers", Reason::Liberale, Some(Activity::BncSsi)),
        (
            "services_personne",
            Reason::ServicesCommerciaux,
            Some(Activity::ServiceBic),
        ),
        ("artisanat_batiment", Reason::Artisan, Some(Activity::ServiceArtisan)),
        (
            "artisanat_diplome",
            Reason::ArtisanOuVente,
            Some(Activity::ServiceArtisan),
        ),
        ("artisanat_fabrication", Reason::Vente, Some(Activity::Vente)),
        ("alimentaire", Reason::Vente, Some(Activity::Vente)),
        ("commerce_stock", Reason::Vente, Some(Activity::Vente)),
        ("restauration_lieu", Reason::Vente, Some(Activity::Vente)),
        ("ambulant", Reason::Vente, Some(Activity::Vente)),
        ("transport", Reason::Transport, Some(Activity::ServiceBic)),
        // C. rural L722-2, 2°: gardens belong to the MSA.
        ("paysage", Reason::Agricole, None),
        ("agriculture", Reason::Agricole, None),
        ("artiste_auteur", Reason::ArtisteAuteur, None),
        // The press and the stage pay wages: what is left is another activity, most often a liberal one.
        ("presse_spectacle", Reason::Liberale, Some(Activity::BncSsi)),
        ("reglementee", Reason::Inconnue, Some(Activity::BncSsi)),
        ("autre", Reason::Inconnue, Some(Activity::BncSsi)),
    ] {
        let found = nature_of_income(&answering(&[(Item::FActivite, id)]));
        assert_eq!((found, found.activity()), (reason, activity), "{id}");
    }
    assert_eq!(choices(Item::FActivite).len(), 20, "a row an activity");
    assert_eq!(nature_of_income(&Answers::default()), Reason::Inconnue);
}

#[test]
fn a_regulated_profession_is_told_apart_by_its_kind() {
    for (id, reason) in [
        ("sante_droit_chiffre", NatureReason::SanteDroitChiffre),
        ("ordre_cipav", NatureReason::Cipav),
        ("titre_cipav", NatureReason::Cipav),
        ("carte", NatureReason::Carte),
    ] {
        let regulated = answering(&[(Item::FActivite, "reglementee"), (Item::FReglementee, id)]);
        assert_eq!(nature_of_income(&regulated), reason, "{id}");
        // An answer to a question no longer asked does not count.
        let other = answering(&[(Item::FActivite, "conseil"), (Item::FReglementee, id)]);
        assert_eq!(nature_of_income(&other), NatureReason::Liberale, "{id}");
    }
    assert_eq!(choices(Item::FReglementee).len(), 4, "a row a kind");
}

/// CGI 34, 35 and 92: baking bread, cutting hair and letting a room are not the same income, whatever the trade is called.
#[test]
fn what_clients_pay_for_decides_where_the_activity_leaves_it_open() {
    use NatureReason as Reason;
    for (activity, [sales, services, both, lodging]) in [
        (
            "artisanat_diplome",
            [
                Reason::Vente,
                Reason::Artisan,
                Reason::ArtisanOuVente,
                Reason::ServicesCommerciaux,
            ],
        ),
        (
            "artisanat_fabrication",
            [
                Reason::Vente,
                Reason::Artisan,
                Reason::ArtisanOuVente,
                Reason::ServicesCommerciaux,
            ],
        ),
        (
            "artisanat_batiment",
            [
                Reason::Vente,
                Reason::Artisan,
                Reason::ArtisanOuVente,
                Reason::ServicesCommerciaux,
            ],
        ),
        // A bar serves: nobody there is a craftsman.
        (
            "restauration_lieu",
            [
                Reason::Vente,
                Reason::ServicesCommerciaux,
                Reason::ServicesCommerciaux,
                Reason::ServicesCommerciaux,
            ],
        ),
        // Services of an unknown trade stay at the highest rate, out of caution.
        (
            "autre",
            [
                Reason::Vente,
                Reason::Inconnue,
                Reason::Inconnue,
                Reason::ServicesCommerciaux,
            ],
        ),
        // Where the question is not asked, an answer left from another activity says nothing.
        ("conseil", [Reason::Liberale; 4]),
    ] {
        for (sold, reason) in [
            ("ventes", sales),
            ("services", services),
            ("mixte", both),
            ("hebergement", lodging),
        ] {
            let said = answering(&[(Item::FActivite, activity), (Item::FNature, sold)]);
            assert_eq!(nature_of_income(&said.cleaned()), reason, "{activity} {sold}");
        }
    }
    assert_eq!(choices(Item::FNature).len(), 4, "a column a kind of sales");
}

/// « Les deux, pour des montants proches »: half of it is sales, wherever the computation knows the trade.
#[test]
fn who_sells_and_serves_has_two_natures() {
    for (activity, sold, sales) in [
        ("artisanat_diplome", "mixte", Some(0.5)),
        ("restauration_lieu", "mixte", Some(0.5)),
        ("autre", "mixte", Some(0.5)),
        ("artisanat_diplome", "ventes", None),
        ("artisanat_diplome", "services", None),
        // Not asked of advisers.
        ("conseil", "mixte", None),
    ] {
        let said = answering(&[(Item::FActivite, activity), (Item::FNature, sold)]);
        let second = second_nature(&said.cleaned());
        assert_eq!(second.map(|second| second.share), sales, "{activity} {sold}");
        assert!(second.is_none_or(|second| second.activity == Activity::Vente));
    }
    let unsaid = answering(&[(Item::FActivite, "artisanat_diplome")]);
    assert_eq!(second_nature(&unsaid), None, "bread or haircuts, nobody said both");
}

#[test]
fn homes_pay_by_the_hour_and_other_clients_by_the_day() {
    for choice in choices(Item::FActivite) {
        let by_hour = choice.id == "services_personne";
        let found = paid_by(&answering(&[(Item::FActivite, choice.id)]));
        assert_eq!(found == PaidBy::Hour, by_hour, "{}", choice.id);
    }
    for paid in [PaidBy::Day, PaidBy::Hour] {
        assert!(paid.usual() < paid.most());
    }
}

#[test]
fn costs_follow_the_answer_then_the_activity() {
    let said = answering(&[(Item::FActivite, "commerce_stock"), (Item::FFrais, "10_30")]);
    assert!((costs_rate(&said) - 0.20).abs() < 1e-12);
    let unsaid = answering(&[(Item::FActivite, "commerce_stock")]);
    assert!((costs_rate(&unsaid) - 0.65).abs() < 1e-12);
    let follows = project(Activity::Vente, Costs::Share(0.2)).at(Cents::euros(30_000));
    assert_eq!(follows.costs, Cents::euros(6_000));
    let stays = project(Activity::Vente, Costs::Fixed(Cents::euros(900))).at(Cents::euros(30_000));
    assert_eq!(stays.costs, Cents::euros(900));
}

#[test]
fn a_way_shows_the_status_that_leaves_most_and_every_status_belongs_to_it() {
    let mut shown = Vec::new();
    for &way in Way::ALL {
        for status in statuses(way).all() {
            assert_eq!(status.way(), way);
            shown.push(status);
        }
    }
    shown.sort();
    assert_eq!(shown, Status::ALL, "each status once");
    for turnover in [0, 3_000, 15_000, 45_000, 90_000, 400_000] {
        let situation = project(Activity::ServiceBic, Costs::Share(0.1)).at(Cents::euros(turnover));
        let (status, kept) = best(Way::Creation, &situation).expect("no ceiling");
        assert_ne!(status, Status::SasuDividendes, "dividends buy no protection");
        for rival in [Status::Ei, Status::Eurl, Status::Sasu] {
            let other = income(rival, &situation).expect("no ceiling");
            assert!(kept.after_tax() >= other.after_tax(), "{turnover}: {rival:?}");
        }
    }
}

#[test]
fn at_a_crossing_one_way_passes_the_other_and_between_two_none_does() {
    let mut seen = [0, 0];
    for &activity in Activity::ALL {
        for costs in [Costs::Share(0.05), Costs::Share(0.4), Costs::Fixed(Cents::euros(8_000))] {
            let project = project(activity, costs);
            for hypothesis in Hypothesis::ALL {
                seen[hypothesis as usize] += each_crossing_is_one(&project, hypothesis);
            }
        }
    }
    assert!(seen.iter().all(|&seen| seen > 10), "{seen:?} crossings");
}

/// The nets of one hypothesis.
fn nets(project: &Project, turnover: Cents, hypothesis: Hypothesis) -> PerWay<Option<Cents>> {
    under(&all_ends(&project.at(turnover)), hypothesis)
}

/// Both ways are compared under the same hypothesis, on both sides of each crossing; returns how many there are.
#[track_caller]
fn each_crossing_is_one(project: &Project, hypothesis: Hypothesis) -> usize {
    let leads = |crossing: &Crossing, turnover: Cents| {
        let nets = nets(project, turnover, hypothesis);
        nets[crossing.above] > nets[crossing.below]
    };
    let curve = curve(project, Cents::euros(250_000));
    let found = crossings(project, &curve, hypothesis);
    for crossing in &found {
        let just_below = crossing.at - Cents::euros(1);
        assert!(leads(crossing, crossing.at), "{project:?} {hypothesis:?} {crossing:?}");
        assert!(!leads(crossing, just_below), "{project:?} {hypothesis:?} {crossing:?}");
    }
    if [Activity::Vente, Activity::BncSsi].contains(&project.activity()) {
        every_change_of_order_is_found(project, hypothesis, &found);
    }
    found.len()
}

/// Walks in steps of 1 000 €, finer than the grid: from one point to the next, the order of two ways that differ by more
/// than 50 € by month changes only across a crossing.
fn every_change_of_order_is_found(project: &Project, hypothesis: Hypothesis, found: &[Crossing]) {
    let nets = |turnover| nets(project, Cents::euros(turnover), hypothesis);
    let clear = |nets: &PerWay<Option<Cents>>, one: Way, other: Way| {
        let gap = nets[one]? - nets[other]?;
        (gap.0.abs() > 60_000).then_some(gap.0 > 0)
    };
    for (one, other) in [
        (Way::Cae, Way::Creation),
        (Way::Micro, Way::Creation),
        (Way::Micro, Way::Cae),
        (Way::Cae, Way::Portage),
    ] {
        let mut before: Option<(i64, bool)> = None;
        for turnover in (0..=250_000).step_by(1_000) {
            let Some(ahead) = clear(&nets(turnover), one, other) else {
                continue;
            };
            if let Some((from, was)) = before
                && was != ahead
            {
                let across = |crossing: &&Crossing| {
                    [(one, other), (other, one)].contains(&(crossing.above, crossing.below))
                        && crossing.at > Cents::euros(from)
                        && crossing.at <= Cents::euros(turnover)
                };
                assert!(
                    found.iter().any(|c| across(&c)),
                    "{one:?} {other:?} between {from} and {turnover}"
                );
            }
            before = Some((turnover, ahead));
        }
    }
}

#[test]
fn the_curve_of_the_micro_stops_at_its_ceiling() {
    let project = project(Activity::ServiceBic, Costs::Share(0.0));
    let curve = curve(&project, Cents::euros(120_000));
    let last = curve.iter().rev().find(|point| point.nets[Way::Micro].is_some());
    assert_eq!(last.map(|point| point.turnover), Some(Cents::euros(83_600)));
    assert!(curve.is_sorted_by_key(|point| point.turnover));
    assert!(
        curve
            .last()
            .is_some_and(|point| point.turnover == Cents::euros(120_000))
    );
    assert!(curve.iter().all(|point| point.nets[Way::Creation].is_some()));
}

const ALL_OPEN: PerWay<bool> = PerWay([true; 4]);

fn euros(nets: [Option<i64>; 4]) -> PerWay<Option<Cents>> {
    PerWay(nets.map(|net| net.map(Cents::euros)))
}

#[test]
fn money_and_answers_agree_or_not() {
    let nets = euros([Some(24_000), Some(21_600), Some(30_000), Some(27_000)]);
    for (ahead, open, expected) in [
        (&[Way::Micro][..], ALL_OPEN, Agreement::Same { way: Way::Micro }),
        (
            &[Way::Cae],
            ALL_OPEN,
            Agreement::Differs {
                ahead: Way::Cae,
                richest: Way::Micro,
                difference: 500,
            },
        ),
        // In a close call, the best of those in front speaks.
        (
            &[Way::Cae, Way::Creation],
            ALL_OPEN,
            Agreement::Differs {
                ahead: Way::Creation,
                richest: Way::Micro,
                difference: 250,
            },
        ),
        // A closed way leaves nothing to compare with.
        (
            &[Way::Cae],
            PerWay([true, true, false, true]),
            Agreement::Differs {
                ahead: Way::Cae,
                richest: Way::Creation,
                difference: 250,
            },
        ),
        (&[], ALL_OPEN, Agreement::MoneyAlone { richest: Way::Micro }),
        (&[Way::Cae], PerWay([false; 4]), Agreement::NothingLeft),
    ] {
        let found = agreement(&nets, open, ahead);
        assert_eq!(found.richest().is_none(), expected == Agreement::NothingLeft);
        assert_eq!(found, expected, "{ahead:?}");
    }
}

#[test]
fn a_small_difference_is_about_as_much_and_an_absent_way_is_said() {
    let near = euros([Some(24_000), None, Some(24_588), Some(10_000)]);
    assert_eq!(
        agreement(&near, ALL_OPEN, &[Way::Cae]),
        Agreement::AboutAsMuch {
            ahead: Way::Cae,
            richest: Way::Micro
        }
    );
    assert_eq!(
        agreement(&near, ALL_OPEN, &[Way::Portage]),
        Agreement::AheadAbsent {
            ahead: Way::Portage,
            richest: Way::Micro
        }
    );
    let nothing = euros([Some(0), Some(0), Some(-300), None]);
    assert_eq!(agreement(&nothing, ALL_OPEN, &[Way::Cae]), Agreement::NothingLeft);
}

#[test]
fn the_lead_of_a_way_is_over_the_next_open_one() {
    let nets = euros([Some(24_000), Some(21_600), Some(30_000), Some(27_000)]);
    let without_micro = PerWay([true, true, false, true]);
    assert_eq!(lead(&nets, ALL_OPEN, Way::Micro), Some(250));
    assert_eq!(lead(&nets, ALL_OPEN, Way::Creation), None, "it is behind");
    assert_eq!(lead(&nets, without_micro, Way::Creation), Some(250));
    let alone = PerWay([false, false, false, true]);
    assert_eq!(lead(&nets, alone, Way::Creation), None, "nothing to pass behind");
}

#[test]
fn the_two_ways_that_pay_have_two_figures_and_the_others_one() {
    let situation = project(Activity::BncSsi, Costs::Share(0.05)).at(Cents::euros(30_000));
    for &way in Way::ALL {
        let [least, most] = ends(way, &situation).expect("under the ceiling");
        let (_, kept) = best(way, &situation).expect("under the ceiling");
        assert_eq!(least, kept.after_tax());
        assert_eq!(most > least, [Way::Cae, Way::Portage].contains(&way), "{way:?}");
    }
}

/// With the same fee and the same cover of cadres, nothing tells the CAE from portage: no figure, whatever the turnover,
/// compares one with the general reduction and the other without.
#[test]
fn with_the_same_fee_portage_and_cae_leave_the_same_under_each_hypothesis() {
    for &activity in Activity::ALL {
        for fee in [0.0, 0.05, 0.10, 0.15] {
            let base = Situation {
                management_fee: fee,
                contribution: fee,
                portage_executive: false,
                ..Situation::official(activity, Cents::ZERO, Cents::ZERO, LAW)
            };
            let project = Project::new(base, Costs::Share(0.1));
            let curve = curve(&project, Cents::euros(250_000));
            for point in &curve {
                assert_eq!(point.nets[Way::Cae], point.nets[Way::Portage], "{:?}", point.turnover);
            }
            for hypothesis in Hypothesis::ALL {
                let pair = |crossing: &Crossing| [crossing.above, crossing.below];
                let between = |crossing: &Crossing| pair(crossing).iter().all(|way| statuses(*way).upper.is_some());
                assert!(!crossings(&project, &curve, hypothesis).iter().any(between), "{fee}");
            }
        }
    }
}

#[test]
fn money_and_answers_are_compared_twice_with_every_way_under_the_same_hypothesis() {
    let ends = PerWay([
        Some([12_000, 18_000]),
        Some([12_300, 18_300]),
        Some([17_400, 17_400]),
        Some([9_000, 9_000]),
    ]);
    let ends = PerWay::of(|way| ends[way].map(|ends| ends.map(Cents::euros)));
    assert_eq!(
        agreements(&ends, ALL_OPEN, &[Way::Cae]),
        [
            Agreement::Differs {
                ahead: Way::Cae,
                richest: Way::Micro,
                difference: 450
            },
            // 25 € a month behind portage: nobody chooses for that.
            Agreement::AboutAsMuch {
                ahead: Way::Cae,
                richest: Way::Portage
            }
        ]
    );
}

#[test]
fn people_read_whole_euros() {
    for (cents, year, month) in [
        (120_050, 1_201, 100),
        (-120_050, -1_201, -100),
        (600, 6, 1),
        (599, 6, 0),
        (0, 0, 0),
        (1_000_000_000, 10_000_000, 833_333),
    ] {
        assert_eq!(
            (Cents(cents).whole_euros(), Cents(cents).euros_a_month()),
            (year, month),
            "{cents}"
        );
    }
}
