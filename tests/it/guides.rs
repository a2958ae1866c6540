//! The guides, the comparison, the further reading and the method: complete, balanced, sourced, readable.

use crate::LAW;
use std::collections::BTreeSet;

use engine::income::{Activity, Cents, Situation, Status, StepId, income};
use engine::{Item, NEUTRAL_START, Need, Way, indicators, intercept, question};
use law::{ALL, About, Date, Stated};
use support::typography::{assert_clean, assert_readable};
use words::guides::{
    self, Block, COMPARISON, FURTHER, Figure, Guide, Month, OPENING, Section, guide, terms, texts, to_check,
};
use words::method_page::points;
use words::{SourcedText, method};

/// The sections of every guide, in order.
const SECTIONS: [&str; 12] = [
    "definition",
    "un-mois",
    "sur-100",
    "pour-qui",
    "argent",
    "protection",
    "vivre-avec",
    "limites",
    "chiffres",
    "premieres-etapes",
    "questions",
    "passerelles",
];

/// The topics of the comparison, in order.
const TOPICS: [&str; 6] = [
    "etre-paye",
    "etre-protege",
    "les-papiers",
    "le-risque",
    "grandir",
    "partir",
];

/// Words that make a sentence a claim of law or money.
const CLAIMS: [&str; 9] = [
    "€",
    "%",
    "article",
    "la loi",
    "obligatoire",
    "cotisation",
    "impôt",
    "assurance chômage",
    "au plus",
];

/// Acronyms and names that the glossary does not hold: explained on the spot, or proper names.
const EXPLAINED: [&str; 3] = ["CDD", "CDI", "CFE"];
const NAMES: [&str; 2] = ["BGE", "PEPS"];

/// The longest cell of the comparison, in words.
const LONGEST_CELL: usize = 25;

fn guides() -> impl Iterator<Item = &'static Guide> {
    Way::ALL.iter().map(|&way| guide(way))
}

fn blocks(guide: &'static Guide) -> impl Iterator<Item = (&'static Section, &'static Block)> {
    guide
        .sections
        .iter()
        .flat_map(|section| section.blocks.iter().map(move |block| (section, block)))
}

/// Every sentence of a guide with its facts; the month aside, which is computed.
fn claims(guide: &'static Guide) -> Vec<SourcedText> {
    let of_block = |block: &'static Block| match block {
        Block::Text(claim) => vec![*claim],
        Block::List { items, .. } => items.to_vec(),
        Block::Outcomes(outcomes) => outcomes.texts(),
        Block::Month(_) | Block::Figures(_) | Block::Steps(_) | Block::Questions(_) => Vec::new(),
    };
    blocks(guide).flat_map(|(_, block)| of_block(block)).collect()
}

fn further_claims() -> impl Iterator<Item = SourcedText> {
    FURTHER.iter().flat_map(|topic| topic.text.iter().copied())
}

fn cells() -> impl Iterator<Item = SourcedText> {
    COMPARISON
        .iter()
        .flat_map(|row| row.cells.into_iter().chain([row.not_now]))
}

fn all_claims() -> Vec<SourcedText> {
    guides()
        .flat_map(claims)
        .chain(cells())
        .chain(further_claims())
        .collect()
}

fn months() -> impl Iterator<Item = (Way, &'static Month)> {
    guides().flat_map(|guide| {
        blocks(guide).filter_map(move |(_, block)| match block {
            Block::Month(month) => Some((guide.way, month)),
            _ => None,
        })
    })
}

fn all_texts(guide: &'static Guide) -> Vec<&'static str> {
    let titles = guide.sections.iter().map(|section| section.title);
    [guide.title, guide.lead]
        .into_iter()
        .chain(titles)
        .chain(blocks(guide).flat_map(|(_, block)| texts(block)))
        .collect()
}

fn words(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}

/// The numbers of a text, with their decimals and thousands.
fn numbers(text: &str) -> BTreeSet<String> {
    text.split(|letter: char| !(letter.is_ascii_digit() || letter == ',' || letter == '\u{202f}'))
        .map(|number| number.trim_matches([',', '\u{202f}']).to_owned())
        .filter(|number| number.chars().any(|digit| digit.is_ascii_digit()))
        .collect()
}

fn says(facts: &[&About], number: &str) -> bool {
    facts
        .iter()
        .any(|fact| numbers(fact.statement).contains(number) || numbers(fact.article).contains(number))
}

fn known(fact: &About) -> bool {
    ALL.iter().any(|known| known.id == fact.id)
}

#[test]
fn every_guide_has_every_section_in_the_same_order() {
    for guide in guides() {
        let ids: Vec<&str> = guide.sections.iter().map(|section| section.id).collect();
        let shared: Vec<&str> = ids.iter().copied().filter(|id| *id != "formes").collect();
        assert_eq!(shared, SECTIONS, "{:?}", guide.way);
        assert_eq!(ids.contains(&"formes"), guide.way == Way::Creation);
        assert!(guide.sections.iter().all(|section| !section.blocks.is_empty()));
    }
}

#[test]
fn each_section_has_its_own_kind_of_block() {
    let has = |guide: &'static Guide, id: &str, wanted: fn(&Block) -> bool| {
        blocks(guide).any(|(section, block)| section.id == id && wanted(block))
    };
    for guide in guides() {
        assert!(has(guide, "un-mois", |block| matches!(block, Block::Month(_))));
        assert!(has(guide, "sur-100", |block| matches!(block, Block::Outcomes(_))));
        assert!(has(
            guide,
            "vivre-avec",
            |block| matches!(block, Block::List { items, .. } if items.len() == 4)
        ));
        assert!(has(
            guide,
            "chiffres",
            |block| matches!(block, Block::Figures(rows) if rows.len() >= 6)
        ));
        assert!(has(
            guide,
            "premieres-etapes",
            |block| matches!(block, Block::Steps(steps) if steps.len() >= 7)
        ));
        assert!(has(
            guide,
            "questions",
            |block| matches!(block, Block::Questions(asked) if asked.len() == 8)
        ));
        let lists = |id| {
            blocks(guide)
                .filter(|(section, block)| section.id == id && matches!(block, Block::List { .. }))
                .count()
        };
        assert_eq!(lists("pour-qui"), 2, "{:?} says whom it suits and whom not", guide.way);
        assert_eq!(
            lists("passerelles"),
            2,
            "{:?} says how to come and how to leave",
            guide.way
        );
    }
}

#[test]
fn no_way_gets_more_words_than_another() {
    let length = |guide| all_texts(guide).into_iter().map(words).sum::<usize>();
    let lengths: Vec<usize> = guides().map(length).collect();
    let mean = lengths.iter().sum::<usize>() as f64 / lengths.len() as f64;
    for length in &lengths {
        let share = *length as f64 / mean;
        assert!((0.65..=1.35).contains(&share), "{lengths:?}");
    }
    for id in SECTIONS {
        let length = |guide: &'static Guide| {
            let own = blocks(guide).filter(|(section, _)| section.id == id);
            own.flat_map(|(_, block)| texts(block)).map(words).sum::<usize>()
        };
        let of_each: Vec<usize> = guides().map(length).collect();
        let (least, most) = (of_each.iter().min().unwrap(), of_each.iter().max().unwrap());
        assert!(most <= &(least * 2), "{id}: {of_each:?}");
    }
}

#[test]
fn every_text_is_readable() {
    for guide in guides() {
        for text in all_texts(guide) {
            let figure = blocks(guide).any(
                |(_, block)| matches!(block, Block::Figures(rows) if rows.iter().any(|row: &Figure| row.value == text)),
            );
            if figure {
                assert_clean(guide.way.id(), text);
            } else {
                assert_readable(guide.way.id(), text);
            }
        }
    }
    assert_readable("opening", OPENING);
    for claim in cells().chain(further_claims()) {
        assert_readable("claim", claim.text);
    }
    for row in COMPARISON {
        assert_readable(row.id, row.topic);
    }
    for topic in FURTHER {
        assert_readable(topic.id, topic.title);
        topic
            .links
            .iter()
            .for_each(|(label, _)| assert_readable(topic.id, label));
    }
}

#[test]
fn every_claim_of_law_or_money_has_a_fact() {
    for claim in all_claims() {
        let lower = claim.text.to_lowercase();
        let flagged = CLAIMS.iter().any(|word| lower.contains(word));
        assert!(!flagged || !claim.facts.is_empty(), "« {} »", claim.text);
        assert!(claim.facts.iter().all(|fact| known(fact)), "« {} »", claim.text);
    }
}

#[test]
fn every_figure_says_what_its_fact_says() {
    for guide in guides() {
        for (_, block) in blocks(guide) {
            let Block::Figures(figures) = block else { continue };
            for figure in *figures {
                assert!(known(figure.fact), "{}", figure.label);
                let numbers = numbers(figure.value);
                let written = numbers.is_empty() && figure.fact.statement.contains(figure.value);
                let counted = !numbers.is_empty() && numbers.iter().all(|number| says(&[figure.fact], number));
                assert!(written || counted, "{}: {}", figure.label, figure.value);
            }
        }
    }
}

#[test]
fn every_official_step_has_its_address() {
    for guide in guides() {
        let steps: Vec<_> = blocks(guide)
            .filter_map(|(_, block)| match block {
                Block::Steps(steps) => Some(*steps),
                _ => None,
            })
            .flatten()
            .collect();
        let expected: Vec<&str> = ALL
            .iter()
            .map(|fact| fact.id)
            .filter(|id| id.starts_with(&format!("etape_{}_", guide.way.id())))
            .collect();
        let ids: Vec<&str> = steps.iter().map(|step| step.fact.id).collect();
        assert_eq!(ids, expected);
        for step in steps {
            assert!(step.fact.url.starts_with("https://"), "{}", step.text);
        }
    }
}

/// The activity told in a guide over a year: sales and costs, in euros, those of the accountant of a company aside.
fn told(way: Way) -> (i64, i64) {
    match way {
        Way::Cae => (26_500, 2_400),
        Way::Portage => (42_000, 2_400),
        Way::Micro => (20_000, 1_200),
        Way::Creation => (81_600, 8_400),
    }
}

/// The same as a situation, with the statuses that the guide tells.
fn activity(way: Way) -> (Situation, Vec<Status>) {
    let bookkeeping = if way == Way::Creation { 2_000 } else { 0 };
    let (sales, costs) = told(way);
    let situation = Situation::official(
        Activity::from_id("bnc_ssi").expect("a known nature"),
        Cents::euros(sales),
        Cents::euros(costs + bookkeeping),
        LAW,
    );
    let statuses = match way {
        Way::Cae => vec![Status::Cae, Status::CaeHaut],
        Way::Portage => vec![Status::Portage, Status::PortageHaut],
        Way::Micro => vec![Status::Micro],
        Way::Creation => vec![Status::Eurl],
    };
    (situation, statuses)
}

#[test]
fn the_month_told_is_the_month_computed() {
    assert_eq!(months().count(), 4);
    for (way, month) in months() {
        let (situation, statuses) = activity(way);
        let net = |status: &Status| income(*status, &situation).unwrap().before_tax.in_euros() / 12.0;
        let computed: Vec<i64> = statuses.iter().map(|status| net(status).round() as i64).collect();
        let last = month.lines.last().unwrap();
        let told: Vec<i64> = [Some(last.euros), last.at_best].into_iter().flatten().collect();
        assert_eq!(told, computed, "{way:?}");
        let before = &month.lines[..month.lines.len() - 1];
        assert_eq!(before.iter().map(|line| line.euros).sum::<i64>(), last.euros, "{way:?}");
        let best = |line: &guides::MonthLine| line.at_best.unwrap_or(line.euros);
        assert_eq!(before.iter().map(best).sum::<i64>(), best(last), "{way:?}");
    }
}

/// Portage and CAE: both amounts, without the general reduction then with it, and one sentence of law.
#[test]
fn the_months_of_the_two_ways_that_pay_rest_on_the_same_two_hypotheses() {
    let said = "La loi ouvre la réduction générale de cotisations à tous les salariés couverts par l’assurance chômage";
    for (way, month) in months() {
        let pays = [Way::Cae, Way::Portage].contains(&way);
        let ranges = month.lines.iter().filter(|line| line.at_best.is_some()).count();
        assert_eq!(ranges, if pays { 2 } else { 0 }, "{way:?}");
        let note = month.note.text.contains("sans, puis avec la réduction générale");
        let law = claims(guide(way)).into_iter().any(|claim| claim.text.starts_with(said));
        assert_eq!((note, law), (pays, pays), "{way:?}");
        assert!(
            !all_texts(guide(way)).concat().contains("aucun texte officiel"),
            "{way:?}"
        );
    }
}

/// Each month is told with its own sales, over the year and over the month, and says what it supposes.
#[test]
fn each_month_says_its_own_sales_and_what_it_supposes() {
    let activities: BTreeSet<&str> = months().map(|(_, month)| month.activity.text).collect();
    assert_eq!(activities.len(), 4);
    for (way, month) in months() {
        let (sales, costs) = told(way);
        let amounts = [sales, (sales as f64 / 12.0).round() as i64, costs / 12].map(words::euros);
        for amount in &amounts {
            assert!(month.activity.text.contains(amount), "{way:?}: {amount}");
        }
        let line = |k: usize| month.lines[k].euros;
        assert_eq!(
            [line(0), -line(1)].map(words::euros),
            [amounts[1].clone(), amounts[2].clone()]
        );
        assert_eq!(month.story.len(), 3, "{way:?}");
        let (situation, _) = activity(way);
        let supposed = [situation.management_fee, situation.contribution].map(|share| format!("{:.0}", share * 100.0));
        for number in numbers(month.note.text) {
            assert!(
                supposed.contains(&number) || says(month.note.facts, &number),
                "{way:?}: {number}"
            );
        }
        assert!(!month.note.facts.is_empty(), "{way:?}");
        let sourced = month.lines.iter().skip(2).all(|line| !line.facts.is_empty());
        assert!(sourced, "{way:?}");
    }
}

/// The sales of each month are those that a figure gives to people of the way, or lead to the income that a figure gives.
#[test]
fn each_month_rests_on_a_figure_of_people_of_the_way() {
    let yearly = |way| Cents::euros(told(way).0).in_euros();
    assert!((yearly(Way::Cae) - Stated::figures(&law::CAE_VENTES_MOYENNES, LAW)[0]).abs() < 1.0);
    assert!((yearly(Way::Micro) - Stated::figures(&law::MICRO_VENTES_MOYENNES, LAW)[0]).abs() < 1.0);
    let gross = law::PORTAGE_PAIE_MOYENNE.on(LAW).gross.in_euros() as f64;
    let (situation, statuses) = activity(Way::Portage);
    let paid: Vec<f64> = statuses.iter().map(|&status| gross_pay(status, &situation)).collect();
    assert!(paid[0] < gross && gross < paid[1], "{paid:?} around {gross}");
    let mean = law::INDEPENDANTS_REVENUS.on(LAW).mean.in_euros() as f64;
    let (situation, _) = activity(Way::Creation);
    let net = income(Status::Eurl, &situation).unwrap().before_tax.in_euros() / 12.0;
    assert!((net / mean - 1.0).abs() < 0.01, "{net} beside {mean}");
}

/// Whom it resembles and whom not, with the figure; and that the four are not to be compared.
#[test]
fn each_month_says_whom_it_resembles_and_whom_it_does_not() {
    for (way, month) in months() {
        assert!(month.resembles.text.contains("Ce mois ne ressemble"), "{way:?}");
        assert!(!month.resembles.facts.is_empty(), "{way:?}");
        assert_readable(way.id(), month.resembles.text);
        for number in numbers(month.resembles.text) {
            assert!(
                says(month.resembles.facts, &number) || number == "100",
                "{way:?}: {number}"
            );
        }
        let before = blocks(guide(way)).any(|(section, block)| {
            section.id == "un-mois" && texts(block).concat().contains("ne comparez pas les montants")
        });
        assert!(before, "{way:?}");
    }
}

/// The gross pay of a year under a status.
fn gross_pay(status: Status, situation: &Situation) -> f64 {
    let told = income(status, situation).expect("a status open to all");
    told.step(StepId::SalaireBrut).expect("a pay").in_euros()
}

#[test]
fn what_is_not_sure_can_be_shown_as_such() {
    let today = Date::new(2026, 12, 1);
    for guide in guides() {
        let unsure = claims(guide)
            .iter()
            .filter(|claim| to_check(claim.facts, today))
            .count();
        assert!(unsure > 0, "{:?}", guide.way);
    }
    assert!(!to_check(&[&law::CAPE_DUREE.about], today));
    assert!(to_check(&[&law::CAPE_DUREE.about, &law::CAPE_ARE.about], today));
    assert!(
        to_check(&[&law::PASS.about], Date::new(2027, 1, 1)),
        "known until the end of the year"
    );
}

#[test]
fn no_acronym_goes_unexplained() {
    for guide in guides() {
        let text = all_texts(guide).join(" ");
        let explained: Vec<&str> = terms(guide).iter().map(|entry| entry.term).collect();
        for word in text.split(|letter: char| !letter.is_alphanumeric()) {
            let letters = word.chars().filter(|letter| letter.is_uppercase()).count();
            if letters < 2 || NAMES.contains(&word) || explained.contains(&word) {
                continue;
            }
            assert!(EXPLAINED.contains(&word), "{word} in {:?}", guide.way);
            assert!(
                text.contains(&format!("{word} (")) || text.contains(&format!("({word})")),
                "{word} in {:?}",
                guide.way
            );
        }
    }
}

#[test]
fn the_cae_guide_says_who_it_is_for_and_what_the_collective_brings() {
    let text = all_texts(guide(Way::Cae)).join(" ");
    for said in [
        "4ᵉ voie",
        "31 juillet 2014",
        "entrepreneur salarié associé",
        "une CAE ne convient qu’aux personnes qui ont envie de partager et de coopérer",
        "mieux vaut ne pas essayer",
        "facturation",
        "encaissement",
        "comptabilité",
        "accompagnement",
        "regard des autres",
        "énergie d’un collectif",
        "étude de marché",
        "plan d’affaires",
        "plan de communication",
    ] {
        assert!(text.contains(said), "{said}");
    }
}

#[test]
fn the_creation_guide_says_when_to_choose_each_form() {
    let own = |(section, block): (&'static Section, &'static Block)| (section.id == "formes").then(|| texts(block));
    let text: Vec<&str> = blocks(guide(Way::Creation)).filter_map(own).flatten().collect();
    for form in ["EI au réel", "EURL", "SARL", "SASU", "SAS ", "Scop"] {
        assert!(text.iter().any(|text| text.contains(form)), "{form}");
    }
    assert!(text.iter().all(|text| text.contains("À choisir pour")));
}

#[test]
fn the_comparison_gives_the_four_ways_the_same_room() {
    assert_eq!(COMPARISON.iter().map(|row| row.id).collect::<Vec<_>>(), TOPICS);
    for row in COMPARISON {
        for cell in row.cells {
            assert!(
                words(cell.text) <= LONGEST_CELL,
                "{} words: {}",
                words(cell.text),
                cell.text
            );
            assert!(!cell.facts.is_empty(), "{}", cell.text);
        }
    }
    let room = |k: usize| COMPARISON.iter().map(|row| words(row.cells[k].text)).sum::<usize>();
    let rooms: Vec<usize> = (0..Way::ALL.len()).map(room).collect();
    assert!(
        rooms.iter().max().unwrap() * 100 <= rooms.iter().min().unwrap() * 135,
        "{rooms:?}"
    );
}

#[test]
fn further_reading_is_short_and_its_links_are_dated_facts() {
    for topic in FURTHER {
        let sentences = topic
            .text
            .iter()
            .map(|claim| claim.text.replace('.', ".\n").lines().count());
        assert!((3..=6).contains(&sentences.sum::<usize>()), "{}", topic.id);
        assert!(!topic.links.is_empty(), "{}", topic.id);
        for (label, fact) in topic.links {
            assert!(known(fact) && fact.url.starts_with("https://"), "{label}");
            assert!(fact.to_check, "{label}: no address of this section was opened");
        }
    }
}

#[test]
fn the_method_is_readable_and_says_the_numbers_of_the_engine() {
    let titled = method::HOW.iter().chain(method::WHO);
    for entry in titled {
        assert_readable("method", entry.title);
        assert_readable("method", entry.text);
    }
    for text in [method::LEAD, method::HOW_TITLE, method::LIMITS_TITLE, method::WHO_TITLE]
        .into_iter()
        .chain(method::LIMITS.iter().copied())
    {
        assert_readable("method", text);
    }
    let text: Vec<&str> = method::HOW.iter().map(|entry| entry.text).collect();
    let text = text.join(" ");
    assert!(words::limits::PRECISION.contains("1\u{202f}000 fois") && text.contains("1\u{202f}000 fois"));
    let starts = format!(
        "{} points, plus une correction publiée : de {} pour la CAE à {} pour le portage",
        points(NEUTRAL_START, false),
        points(intercept(Way::Cae), true),
        points(intercept(Way::Portage), true)
    );
    assert!(text.replace('\u{a0}', " ").contains(&starts), "{starts}");
    let between = |way: &Way| (intercept(Way::Cae)..=intercept(Way::Portage)).contains(&intercept(*way));
    assert!(Way::ALL.iter().all(between), "the CAE starts lowest, portage highest");
    let (confirming, sharing): (Vec<Item>, Vec<Item>) = indicators(Need::Partage)
        .iter()
        .partition(|&&item| question(item).confirms.is_some());
    assert_eq!(
        (sharing.len(), confirming.len()),
        (4, 3),
        "« Quatre questions…, et trois autres »"
    );
    assert!(text.contains("Quatre questions portent sur le partage, et trois autres le confirment"));
    let headings: Vec<String> = method::HOW.iter().map(|entry| entry.title.to_lowercase()).collect();
    for said in ["moteurs", "loi", "indice", "sur 100", "partager", "je ne sais pas"] {
        assert!(text.contains(said) || headings.join(" ").contains(said), "{said}");
    }
}

#[test]
fn the_checks_see_a_wrong_number() {
    let read = numbers("Le plafond de 83\u{202f}600\u{a0}€, à 12,3\u{a0}%, en 2026, bac+2.");
    assert_eq!(read, ["83\u{202f}600", "12,3", "2026", "2"].map(str::to_owned).into());
    assert!(says(&[&law::MICRO_PLAFOND_SERVICES.about], "83\u{202f}600"));
    assert!(!says(&[&law::MICRO_PLAFOND_SERVICES.about], "600"));
    assert!(!says(&[&law::MICRO_PLAFOND_SERVICES.about], "77\u{202f}700"));
}
