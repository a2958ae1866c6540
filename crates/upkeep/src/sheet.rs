//! A fact as upkeep sees it: the one place that knows how `law` writes facts.

use crate::article::articles;
use std::collections::BTreeSet;

use engine::income::rates::YEARLY;
pub use law::Nature;
use law::{ALL, Confidence, Date, Law, Stated};

use crate::calendar::days_later;

/// A fact, without its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Its id.
    pub id: &'static str,
    /// The articles and other texts that it rests on; empty for practice.
    pub article: &'static str,
    /// Address of its source.
    pub url: &'static str,
    /// What makes it change.
    pub nature: Nature,
    /// Day of the last reading.
    pub checked: Date,
    /// First day on which it must be read again; none when only its article says so.
    pub due: Option<Date>,
    /// Whether it could not be read in its official text, or is an order of magnitude.
    pub unsure: bool,
    /// Days on which its figures change, as far as is written here.
    pub changes: Vec<Date>,
    /// Its figures on the day asked, in the order of its sentence.
    pub figures: Vec<f64>,
}

impl Sheet {
    /// Whether `--legi` sees its text change: it rests on an article of a code that the copy holds.
    pub fn is_followed(&self) -> bool {
        articles(self.article)
            .iter()
            .any(|article| article.code.file().is_some())
    }
}

/// Every fact, as it stands under a law.
pub fn sheets(law: Law) -> Vec<Sheet> {
    ALL.iter().map(|&fact| sheet(fact, law)).collect()
}

fn sheet(fact: &'static dyn Stated, law: Law) -> Sheet {
    let about = fact.about();
    let mut sheet = Sheet {
        id: about.id,
        article: about.article,
        url: about.url,
        nature: about.nature,
        checked: about.checked,
        due: about.until.map(|last| days_later(last, 1)),
        unsure: about.to_check || about.confidence == Confidence::Low,
        changes: fact.history().into_iter().map(|(day, _)| day).collect(),
        figures: fact.figures(law),
    };
    if sheet.due.is_none() && !sheet.is_followed() {
        sheet.due = Some(about.checked.months_later(UNFOLLOWED_MONTHS));
    }
    sheet
}

/// The yearly rates of the incomes that are no facts: the day from which each is out of date, and its source; each once.
pub fn yearly_rates() -> Vec<(Date, &'static str)> {
    let facts: Vec<&str> = ALL.iter().map(|fact| fact.about().url).collect();
    let rates = YEARLY.iter().filter(|(source, _)| !facts.contains(source));
    let days = rates.filter_map(|&(source, until)| until.map(|last| (days_later(last, 1), source)));
    days.collect::<BTreeSet<_>>().into_iter().collect()
}

/// How long the reading of a text holds when nothing tells that it changed, in months.
const UNFOLLOWED_MONTHS: u16 = 12;

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(id: &str, nature: Nature, due: Option<(u16, u8, u8)>) {
        let sheets = sheets(Law::of_rules());
        let sheet = sheets.iter().find(|sheet| sheet.id == id).expect("a known id");
        let due = due.map(|(year, month, day)| Date::new(year, month, day));
        assert_eq!((sheet.nature, sheet.due), (nature, due), "{id}");
    }

    #[test]
    fn yearly_rates_that_are_no_facts_end_with_their_year() {
        let rates = yearly_rates();
        assert!(
            rates.iter().any(|(_, source)| source.starts_with("CGI art. 197")),
            "{rates:?}"
        );
        assert!(
            rates
                .iter()
                .all(|(day, source)| (day.month, day.day) == (1, 1) && !source.starts_with("http"))
        );
        assert!(rates.windows(2).all(|pair| pair[0].1 != pair[1].1), "{rates:?}");
    }

    #[test]
    fn a_fact_is_due_the_day_after_its_end_and_a_text_that_nothing_follows_after_a_year() {
        let sheets = sheets(Law::of_rules());
        assert_eq!(sheets.len(), ALL.len());
        check("pass", Nature::Annual, Some((2027, 1, 1)));
        check("portage_definition", Nature::Text, None);
        check("interdictions_gerer", Nature::Text, Some((2027, 11, 23)));
    }
}
