//! What the populations get, and how far it is from the truth (Q1, Q2, Q4 to Q9, Q18, Q24).

use crate::LAW;
use std::collections::BTreeMap;

use engine::{Abstention, Item, Level, PerMotive, PerNeed, PerWay, Report, Sharing, Variant, Way, choices};

use crate::attitudes::Manner;
use crate::facts::Population;
use crate::known::OtherWeights;
use crate::metric::{Measure, Metric, Target};
use crate::parallel::{Merge, Share, fold};
use crate::people::Person;
use crate::random::Random;
use crate::run::{Run, Study, open, recommended};

/// What the people of a population get.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// People.
    pub people: u64,
    /// Who sees this way first, even when the result abstains.
    pub first: PerWay<u64>,
    /// Closed by law, in practice or by the wish not to share.
    pub closed: PerWay<u64>,
    /// Every word of a result, by kind and id.
    pub words: BTreeMap<(&'static str, &'static str), u64>,
    /// Results by situation, then abstentions by situation, people without a question of permit.
    pub situations: BTreeMap<(&'static str, &'static str), Share>,
    /// Against the truth.
    pub truth: Truth,
}

/// How often a recommendation is the one that error-free scores would give.
#[derive(Clone, Debug, Default)]
pub struct Truth {
    /// By level.
    pub exact: BTreeMap<&'static str, Share>,
    /// The right way is among those shown.
    pub shown: Share,
    /// By tenths of the share of first places: people, sum of the shares, right with drawn weights.
    pub calibration: [[f64; 3]; 10],
    /// CAE closed, and those among them who truly want to share.
    pub closed_wrongly: Share,
    /// People who truly refuse to share, and those among them to whom the gate is open.
    pub open_wrongly: Share,
}

impl Merge for Tally {
    fn absorb(&mut self, after: Self) {
        self.people += after.people;
        self.first.0.absorb(after.first.0);
        self.closed.0.absorb(after.closed.0);
        self.words.absorb(after.words);
        self.situations.absorb(after.situations);
        self.truth.absorb(after.truth);
    }
}

impl Merge for Truth {
    fn absorb(&mut self, after: Self) {
        self.exact.absorb(after.exact);
        self.shown.absorb(after.shown);
        self.calibration.absorb(after.calibration);
        self.closed_wrongly.absorb(after.closed_wrongly);
        self.open_wrongly.absorb(after.open_wrongly);
    }
}

/// The four populations, and P answering less reliably.
#[derive(Clone, Debug, Default)]
pub struct Populations {
    /// N.
    pub neutral: Tally,
    /// P.
    pub plausible: Tally,
    /// U.
    pub uniform: Tally,
    /// B.
    pub helped: Tally,
    /// P with answers of reliability .30 instead of .40.
    pub noisier: Tally,
}

/// Simulates the populations.
pub fn populations(run: &Run) -> Populations {
    let [neutral, plausible, uniform, helped] = run.size.populations;
    let usual = Manner::default();
    let noisier = Manner {
        reliability: 0.30,
        ..usual
    };
    Populations {
        neutral: tally(run, Study::Populations, Population::Neutral, usual, neutral),
        plausible: tally(run, Study::Populations, Population::Plausible, usual, plausible),
        uniform: tally(run, Study::Populations, Population::Uniform, usual, uniform),
        helped: tally(run, Study::Populations, Population::Helped, usual, helped),
        noisier: tally(run, Study::Noisier, Population::Plausible, noisier, 2 * run.size.study),
    }
}

fn tally(run: &Run, study: Study, population: Population, manner: Manner, people: u64) -> Tally {
    fold(people, |number, tally: &mut Tally| {
        let random = &mut run.random(study, population, number);
        let person = run.person_who(population, manner, random);
        let report = run.assess(&person.answers);
        tally.add(&report);
        tally.truth.add(&person, &report, random);
    })
}

impl Tally {
    fn add(&mut self, report: &Report) {
        self.people += 1;
        if let Some(way) = open(report).next() {
            self.first[way] += 1;
        }
        for (way, &excluded) in report.ranking.excluded.iter() {
            self.closed[way] += u64::from(excluded);
        }
        for word in words(report) {
            *self.words.entry(word).or_default() += 1;
        }
        self.add_situation(report);
    }

    fn add_situation(&mut self, report: &Report) {
        let chosen = |item| {
            report
                .answers
                .choice(item)
                .map_or("", |rank| choices(item)[usize::from(rank)].id)
        };
        if chosen(Item::FTitre) == "non" {
            let given = report.ranking.verdict.abstention;
            for &abstention in Abstention::ALL {
                let share = self
                    .situations
                    .entry((chosen(Item::FSituation), abstention.id()))
                    .or_default();
                share.add(given == Some(abstention));
            }
        }
    }

    /// Share of the people whose result holds this word.
    pub fn share(&self, kind: &'static str, id: &'static str) -> f64 {
        *self.words.get(&(kind, id)).unwrap_or(&0) as f64 / self.people.max(1) as f64
    }

    fn first_share(&self, way: Way) -> f64 {
        self.first[way] as f64 / self.people.max(1) as f64
    }
}

/// Every word of a result, by kind and id, each once.
pub(super) fn words(report: &Report) -> Vec<(&'static str, &'static str)> {
    let ranking = &report.ranking;
    let mut words = vec![
        ("niveau", ranking.verdict.level.id()),
        ("parcours", ranking.path.id()),
        ("partageur", report.sharing.id()),
    ];
    words.extend(ranking.verdict.abstention.map(|motive| ("motif", motive.id())));
    let best: Option<Variant> = report.variants.first().map(|&(variant, _)| variant);
    words.extend(
        best.filter(|_| !ranking.excluded[Way::Creation])
            .map(|variant| ("variante", variant.id())),
    );
    for (_, gate) in report.gates.iter() {
        words.extend(gate.reasons.iter().map(|(code, _)| ("porte", code.id())));
    }
    words.sort_unstable();
    words.dedup();
    words
}

impl Truth {
    /// Compares a recommendation with what error-free scores give.
    fn add(&mut self, person: &Person, report: &Report, random: &mut Random) {
        let known = person.known();
        let (true_first, judged_otherwise) = (
            known.first(&person.answers, &OtherWeights::default(), LAW),
            known.first(&person.answers, &other_weights(random), LAW),
        );
        let (Some(way), Some(true_first)) = (recommended(report), true_first) else {
            return;
        };
        let verdict = &report.ranking.verdict;
        self.exact.entry(verdict.level.id()).or_default().add(way == true_first);
        self.shown.add(verdict.members.contains(&true_first));
        let p1 = report.ranking.p1[way];
        let tenth = &mut self.calibration[((p1 * 10.0) as usize).min(9)];
        tenth.absorb([1.0, p1, f64::from(u8::from(judged_otherwise == Some(way)))]);
        if report.sharing == Sharing::Closed {
            self.closed_wrongly.add(known.wants_to_share());
        }
        if known.refuses_to_share() {
            self.open_wrongly.add(report.sharing == Sharing::Open);
        }
    }

    /// All levels together.
    pub fn exact(&self) -> Share {
        let mut all = Share::default();
        for share in self.exact.values() {
            all.absorb(*share);
        }
        all
    }

    fn clear(&self) -> f64 {
        self.exact.get(Level::Nette.id()).copied().unwrap_or_default().value()
    }

    /// Mean distance between what the shares of first places promise and what happens.
    pub fn calibration_error(&self) -> f64 {
        let people: f64 = self.calibration.iter().map(|[people, ..]| people).sum();
        let gaps = self
            .calibration
            .iter()
            .map(|[_, promised, right]| (promised - right).abs());
        gaps.sum::<f64>() / people.max(1.0)
    }
}

/// Weights within 40 % of ours, intercepts within about a point.
fn other_weights(random: &mut Random) -> OtherWeights {
    let mut factors = || PerWay::of(|_| 1.0 + 0.4 * (2.0 * random.uniform() - 1.0));
    let (needs, motives) = (PerNeed::of(|_| factors()), PerMotive::of(|_| factors()));
    OtherWeights {
        needs,
        motives,
        facts: std::array::from_fn(|_| factors()),
        intercepts: PerWay::of(|_| random.normal()),
    }
}

impl Populations {
    /// The four that stand for people who answer as usual.
    pub fn named(&self) -> [(&'static str, &Tally); 4] {
        [
            ("N", &self.neutral),
            ("P", &self.plausible),
            ("U", &self.uniform),
            ("B", &self.helped),
        ]
    }

    pub(super) fn metrics(&self) -> Vec<Metric> {
        let (n, p, b) = (&self.neutral, &self.plausible, &self.helped);
        vec![
            Metric {
                id: "Q1",
                title: "Chaque voie arrive première aussi souvent que les autres (population neutre N)",
                measures: firsts(n, ["26,2", "23,4", "24,9", "25,5"], Target::Between(0.22, 0.28)),
            },
            Metric {
                id: "Q2",
                title: "Chaque voie arrive première pour une part des gens (population plausible P)",
                measures: firsts(p, ["24,5", "6,9", "33,4", "31,3"], Target::AtLeast(0.06)),
            },
            self.abstentions(),
            Metric {
                id: "Q5",
                title: "Part des verdicts « nette »",
                measures: vec![
                    Measure::part("N", n.share("niveau", "nette"), Target::Between(0.20, 0.40), "28,7"),
                    Measure::part("P", p.share("niveau", "nette"), Target::Between(0.30, 0.50), "34,5"),
                    Measure::part("B", b.share("niveau", "nette"), Target::Shown, ""),
                ],
            },
            self.exactness(),
            self.clear_exactness(),
            Metric {
                id: "Q8",
                title: "La première des scores sans erreur est parmi les voies montrées",
                measures: vec![
                    Measure::part("N", n.truth.shown.value(), Target::AtLeast(0.90), "92,4"),
                    Measure::part("P", p.truth.shown.value(), Target::AtLeast(0.90), "93,9"),
                    Measure::part("B", b.truth.shown.value(), Target::AtLeast(0.90), ""),
                ],
            },
            self.calibrations(),
            self.sharing(),
            self.situations(),
        ]
    }

    fn abstentions(&self) -> Metric {
        let p = &self.plausible;
        let motive = |abstention: Abstention| p.share("motif", abstention.id());
        let apart = [Abstention::Attendre, Abstention::HorsChamp];
        let others = Abstention::ALL.iter().filter(|motive| !apart.contains(motive));
        Metric {
            id: "Q4",
            title: "Abstentions dans P, « attendre » et « hors champ » à part",
            measures: vec![
                Measure::part(
                    "abstentions",
                    others.map(|&other| motive(other)).sum(),
                    Target::Between(0.02, 0.08),
                    "3,3",
                ),
                Measure::part("attendre", motive(Abstention::Attendre), Target::Shown, "6,8"),
                Measure::part("hors champ", motive(Abstention::HorsChamp), Target::Shown, "6,3"),
            ],
        }
    }

    fn exactness(&self) -> Metric {
        let exact = |tally: &Tally| tally.truth.exact().value();
        Metric {
            id: "Q6",
            title: "Première voie égale à celle des scores sans erreur",
            measures: vec![
                Measure::part("N", exact(&self.neutral), Target::AtLeast(0.68), "71,6"),
                Measure::part("P", exact(&self.plausible), Target::AtLeast(0.73), "77,1"),
                Measure::part("B", exact(&self.helped), Target::AtLeast(0.73), ""),
            ],
        }
    }

    fn clear_exactness(&self) -> Metric {
        Metric {
            id: "Q7",
            title: "De même, quand le verdict est « nette »",
            measures: vec![
                Measure::part("N", self.neutral.truth.clear(), Target::AtLeast(0.88), "91,1"),
                Measure::part("P", self.plausible.truth.clear(), Target::AtLeast(0.88), "91,6"),
                Measure::part(
                    "P, réponses moins sûres (r₁ = 0,30)",
                    self.noisier.truth.clear(),
                    Target::AtLeast(0.85),
                    "88,2",
                ),
                Measure::part("B", self.helped.truth.clear(), Target::AtLeast(0.88), ""),
            ],
        }
    }

    fn calibrations(&self) -> Metric {
        let error = |tally: &Tally| tally.truth.calibration_error();
        let coefficient = |name, value, most, reference| {
            Measure::new(
                name,
                value,
                crate::metric::Unit::Coefficient,
                Target::AtMost(most),
                reference,
            )
        };
        Metric {
            id: "Q9",
            title: "Calibration : écart entre la part de premières places annoncée et la part de premières justes",
            measures: vec![
                coefficient("N", error(&self.neutral), 0.04, "0,015 à 0,016"),
                coefficient("P", error(&self.plausible), 0.04, "0,015 à 0,016"),
                coefficient(
                    "P, réponses moins sûres (r₁ = 0,30)",
                    error(&self.noisier),
                    0.06,
                    "0,040",
                ),
                coefficient("B", error(&self.helped), 0.04, ""),
            ],
        }
    }

    fn sharing(&self) -> Metric {
        let measures = [("N", &self.neutral), ("P", &self.plausible), ("B", &self.helped)]
            .into_iter()
            .flat_map(|(name, tally)| {
                let (closed, open) = (tally.truth.closed_wrongly.value(), tally.truth.open_wrongly.value());
                [
                    Measure::part(
                        format!("{name}, fermée à tort"),
                        closed,
                        Target::AtMost(0.04),
                        "1,2 à 2,1",
                    ),
                    Measure::part(
                        format!("{name}, ouverte à tort"),
                        open,
                        Target::AtMost(0.03),
                        "0,5 à 0,7",
                    ),
                ]
            });
        Metric {
            id: "Q18",
            title: "Porte « partageur » : fermée à des personnes qui veulent partager, ouverte à des personnes qui ne le veulent pas",
            measures: measures.collect(),
        }
    }

    fn situations(&self) -> Metric {
        let none_fits = Abstention::AucunNeConvient.id();
        let measures = choices(Item::FSituation).iter().map(|choice| {
            let share = self
                .plausible
                .situations
                .get(&(choice.id, none_fits))
                .copied()
                .unwrap_or_default();
            Measure::part(choice.id, share.value(), Target::AtMost(0.10), "0 à 2,7")
        });
        Metric {
            id: "Q24",
            title: "« Aucun ne convient » selon la situation (P, sans question de titre)",
            measures: measures.collect(),
        }
    }
}

fn firsts(tally: &Tally, references: [&'static str; 4], target: Target) -> Vec<Measure> {
    let one = |(&way, reference): (&Way, _)| Measure::part(way.id(), tally.first_share(way), target, reference);
    Way::ALL.iter().zip(references).map(one).collect()
}
