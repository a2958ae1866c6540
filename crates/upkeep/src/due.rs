//! What is due for review on a day, by nature, and what turns soon after.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use law::Date;

use crate::calendar::days_later;
use crate::sheet::{Nature, Sheet};

/// How far ahead one looks, in days.
pub const AHEAD: u64 = 60;

/// The facts to read again, and those that turn soon.
#[derive(Clone, Debug)]
pub struct Due<'a> {
    day: Date,
    until: Date,
    sheets: &'a [Sheet],
    rates: &'a [(Date, &'static str)],
}

impl<'a> Due<'a> {
    /// What is due on this day, and within [`AHEAD`] days, of these facts and of these rates that are no facts.
    pub fn on(day: Date, sheets: &'a [Sheet], rates: &'a [(Date, &'static str)]) -> Self {
        Self {
            day,
            until: days_later(day, AHEAD),
            sheets,
            rates,
        }
    }

    /// Those whose day has come, the oldest first.
    pub fn now(&self) -> Vec<&'a Sheet> {
        self.between(|due| due <= self.day)
    }

    /// Those whose day comes within [`AHEAD`] days, the first to turn first.
    pub fn soon(&self) -> Vec<&'a Sheet> {
        self.between(|due| due > self.day && due <= self.until)
    }

    /// Those whose figures change within [`AHEAD`] days, with the day.
    pub fn changing(&self) -> Vec<(Date, &'a str)> {
        let days = |sheet: &'a Sheet| sheet.changes.iter().map(|&change| (change, sheet.id));
        let all = self.sheets.iter().flat_map(days);
        all.filter(|(change, _)| *change > self.day && *change <= self.until)
            .collect()
    }

    /// How many facts of each nature.
    fn heading(&self) -> String {
        let count = |nature| self.sheets.iter().filter(|sheet| sheet.nature == nature).count();
        let followed = self
            .sheets
            .iter()
            .filter(|sheet| sheet.nature == Nature::Text && sheet.is_followed());
        format!(
            "{} faits : {} chiffres de l’année, {} règles d’un texte (dont {} que `--legi` suit), {} pratiques.",
            self.sheets.len(),
            count(Nature::Annual),
            count(Nature::Text),
            followed.count(),
            count(Nature::Practice)
        )
    }

    fn between(&self, wanted: impl Fn(Date) -> bool) -> Vec<&'a Sheet> {
        let mut found: Vec<&Sheet> = self
            .sheets
            .iter()
            .filter(|sheet| sheet.due.is_some_and(&wanted))
            .collect();
        found.sort_by_key(|sheet| (sheet.due, sheet.id));
        found
    }
}

impl fmt::Display for Due<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (day, now, soon) = (self.day, self.now(), self.soon());
        writeln!(f, "{}\n\nÀ relire le {day} : {}.", self.heading(), now.len())?;
        for (nature, due) in by_nature(&now) {
            writeln!(f, "\n{} ({})", title(nature), due.len())?;
            for sheet in due {
                writeln!(f, "  {:<40} lu le {}  {}", sheet.id, sheet.checked, sheet.url)?;
            }
        }
        writeln!(f, "\nD’ici au {} ({AHEAD} jours) : {}.", self.until, soon.len())?;
        for (nature, due) in by_nature(&soon) {
            writeln!(f, "\n{} ({})", title(nature), due.len())?;
            write!(f, "{}", by_day(&due))?;
        }
        let rates: Vec<_> = self.rates.iter().filter(|(due, _)| *due <= self.until).collect();
        if !rates.is_empty() {
            writeln!(
                f,
                "\nTaux des revenus, hors faits ({}), dans crates/engine/src/income/rates",
                rates.len()
            )?;
            rates
                .iter()
                .try_for_each(|(due, source)| writeln!(f, "  {due}  {source}"))?;
        }
        let changing = self.changing();
        if !changing.is_empty() {
            writeln!(f, "\nChangent de valeur d’ici là ({})", changing.len())?;
            changing
                .iter()
                .try_for_each(|(change, id)| writeln!(f, "  {change}  {id}"))?;
        }
        let unsure: Vec<&str> = self
            .sheets
            .iter()
            .filter(|sheet| sheet.unsure)
            .map(|sheet| sheet.id)
            .collect();
        writeln!(
            f,
            "\nToujours dits « à vérifier » ({}), quel que soit le jour :\n  {}",
            unsure.len(),
            unsure.join(", ")
        )
    }
}

fn title(nature: Nature) -> &'static str {
    match nature {
        Nature::Annual => "Chiffres de l’année",
        Nature::Text => "Règles d’un texte",
        Nature::Practice => "Pratiques",
    }
}

/// In the order in which they are printed.
const NATURES: [Nature; 3] = [Nature::Annual, Nature::Text, Nature::Practice];

/// The sheets of each nature that has some.
fn by_nature<'a>(sheets: &[&'a Sheet]) -> Vec<(Nature, Vec<&'a Sheet>)> {
    let of = |nature| {
        (
            nature,
            sheets.iter().copied().filter(|sheet| sheet.nature == nature).collect(),
        )
    };
    let groups = NATURES.map(of).into_iter();
    groups
        .filter(|(_, sheets): &(Nature, Vec<&Sheet>)| !sheets.is_empty())
        .collect()
}

/// One line a day, with the ids.
fn by_day(sheets: &[&Sheet]) -> String {
    let mut days: BTreeMap<Option<Date>, Vec<&str>> = BTreeMap::new();
    for sheet in sheets {
        days.entry(sheet.due).or_default().push(sheet.id);
    }
    days.iter().fold(String::new(), |mut text, (day, ids)| {
        let day = day.map(|day| day.to_string()).unwrap_or_default();
        let _ = writeln!(text, "  {day}  {}", ids.join(", "));
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(id: &'static str, nature: Nature, due: Option<Date>) -> Sheet {
        Sheet {
            id,
            article: "",
            url: "https://exemple.fr",
            nature,
            checked: Date::new(2026, 11, 23),
            due,
            unsure: id == "usage",
            changes: Vec::new(),
            figures: Vec::new(),
        }
    }

    fn some() -> Vec<Sheet> {
        vec![
            sheet("usage", Nature::Practice, Some(Date::new(2026, 12, 15))),
            sheet("plafond", Nature::Annual, Some(Date::new(2027, 1, 1))),
            sheet("article", Nature::Text, None),
            sheet("lointain", Nature::Annual, Some(Date::new(2027, 3, 1))),
        ]
    }

    #[track_caller]
    fn check(day: Date, now: &[&str], soon: &[&str]) {
        let sheets = some();
        let ids = |sheets: Vec<&Sheet>| sheets.iter().map(|sheet| sheet.id).collect::<Vec<_>>();
        let due = Due::on(day, &sheets, &[]);
        assert_eq!(
            (ids(due.now()).as_slice(), ids(due.soon()).as_slice()),
            (now, soon),
            "{day}"
        );
    }

    #[test]
    fn facts_turn_on_their_day_and_are_said_sixty_days_before() {
        check(Date::new(2026, 10, 1), &[], &[]);
        check(Date::new(2026, 11, 29), &[], &["usage", "plafond"]);
        check(Date::new(2026, 12, 31), &["usage"], &["plafond", "lointain"]);
        check(Date::new(2027, 1, 1), &["usage", "plafond"], &["lointain"]);
        check(Date::new(2030, 1, 1), &["usage", "plafond", "lointain"], &[]);
    }

    #[test]
    fn rates_that_are_no_facts_are_said_when_their_year_ends() {
        let rates = [(Date::new(2027, 1, 1), "CGI art. 197")];
        let text = |day| Due::on(day, &[], &rates).to_string();
        assert!(
            text(Date::new(2026, 11, 29)).contains("hors faits (1)") && text(Date::new(2027, 6, 1)).contains("197")
        );
        assert!(!text(Date::new(2026, 6, 1)).contains("CGI art. 197"));
    }

    #[test]
    fn a_figure_that_changes_soon_is_named_with_its_day() {
        let mut sheets = some();
        sheets[1].changes = vec![Date::new(2026, 6, 1), Date::new(2027, 1, 1)];
        let day = Date::new(2026, 11, 29);
        assert_eq!(
            Due::on(day, &sheets, &[]).changing(),
            [(Date::new(2027, 1, 1), "plafond")]
        );
        assert!(
            Due::on(day, &sheets, &[])
                .to_string()
                .contains("d’ici là (1)\n  2027-01-01  plafond")
        );
    }

    #[test]
    fn facts_are_counted_by_nature_and_followed_articles_apart() {
        let mut sheets = some();
        sheets[2].article = "C. trav. art. L1254-1";
        let text = Due::on(Date::new(2026, 11, 29), &sheets, &[]).to_string();
        let heading = "4 faits : 2 chiffres de l’année, 1 règles d’un texte (dont 1 que `--legi` suit), 1 pratiques.";
        assert!(text.starts_with(heading), "{text}");
    }

    #[test]
    fn the_list_is_by_nature_with_its_day_and_its_source() {
        let sheets = some();
        let text = Due::on(Date::new(2027, 1, 1), &sheets, &[]).to_string();
        let places: Vec<_> = [
            "Chiffres de l’année (1)\n  plafond",
            "Pratiques (1)\n  usage",
            "2027-03-01  lointain",
        ]
        .map(|part| text.find(part))
        .into();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{text}");
        assert!(
            text.contains("https://exemple.fr") && text.contains("« à vérifier » (1)"),
            "{text}"
        );
    }
}
