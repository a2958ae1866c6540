//! What the copy of the codes says, as it is printed.

use std::fmt;

use super::report::{Finding, Report};
use super::seen::Seen;
use crate::article::{Article, Code};

impl Report {
    /// The last day of which the copy knows something: the most recent of its codes.
    fn copy_day(&self) -> &str {
        self.copied
            .iter()
            .map(|(_, day)| day.as_str())
            .max()
            .unwrap_or_default()
    }

    /// What was looked at, and what could not be.
    fn heading(&self) -> String {
        let names = self
            .copied
            .iter()
            .map(|(code, day)| format!("{} au {day}", code.short()));
        let names: Vec<_> = names.collect();
        let absent: usize = self.absent.values().map(Vec::len).sum();
        format!(
            "Copie des codes : {}. Jour demandé : {}.\n\
             {} articles vérifiés ; {absent} dans des codes que la copie n’a pas ; {} autres textes ou pratiques.",
            names.join(", "),
            self.day,
            self.findings.len(),
            self.others.len()
        )
    }

    /// How many articles were read after the copy was made.
    fn read_later(&self) -> usize {
        let day = self.copy_day();
        let later = |finding: &&Finding| *finding.used.checked.to_string() > *day;
        self.findings.iter().filter(later).count()
    }

    fn lines(&self, line: impl Fn(&Finding) -> Option<String>) -> Vec<String> {
        let facts = |finding: &Finding| finding.used.facts.join(", ");
        let lines = self.findings.iter().filter_map(|finding| {
            line(finding).map(|said| format!("  {:<22} {said}  ({})", finding.article.to_string(), facts(finding)))
        });
        lines.collect()
    }

    fn sections(&self) -> [(&'static str, Vec<String>); 9] {
        [
            (
                "À relire : la version a commencé après notre lecture",
                self.lines(began),
            ),
            (
                "À relire : une autre version que celle de la table",
                self.lines(changed),
            ),
            ("Abrogés ou introuvables", self.lines(gone)),
            (
                "Plus récents que la copie, qui n’a pas leur texte : à lire sur Légifrance",
                self.lines(recent),
            ),
            ("Changeront, la version suivante est déjà connue", self.lines(coming)),
            ("Pas encore dans la table ; `--write` les y met", self.lines(unread)),
            (
                "Dans la table, et cités par aucun fait ; `--write` les retire",
                self.unused(),
            ),
            ("Non vérifiés : codes absents de la copie", self.absent_lines()),
            ("Non vérifiés : autres textes, et pratiques", self.other_lines()),
        ]
    }

    fn unused(&self) -> Vec<String> {
        let cited: Vec<String> = self
            .findings
            .iter()
            .map(|finding| finding.article.to_string())
            .collect();
        self.table
            .0
            .keys()
            .filter(|key| !cited.contains(key))
            .map(|key| format!("  {key}"))
            .collect()
    }

    fn absent_lines(&self) -> Vec<String> {
        let line = |(code, articles): (&Code, &Vec<Article>)| {
            let numbers: Vec<&str> = articles.iter().map(|article| article.number.as_str()).collect();
            format!("  {:<14} {}", code.short(), numbers.join(", "))
        };
        self.absent.iter().map(line).collect()
    }

    fn other_lines(&self) -> Vec<String> {
        self.others
            .iter()
            .map(|(text, facts)| format!("  {text}  ({})", facts.join(", ")))
            .collect()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.heading())?;
        if self.read_later() > 0 {
            writeln!(
                f,
                "{} de ces articles ont été lus après la copie : elle ne sait rien de ce qui a été publié depuis le {}.",
                self.read_later(),
                self.copy_day()
            )?;
        }
        let sections = self.sections().into_iter().filter(|(_, lines)| !lines.is_empty());
        for (title, lines) in sections {
            writeln!(f, "\n{title} ({})\n{}", lines.len(), lines.join("\n"))?;
        }
        Ok(())
    }
}

fn began(finding: &Finding) -> Option<String> {
    let Seen::Began(from) = finding.seen else { return None };
    Some(format!("depuis le {from} ; lu le {}", finding.used.checked))
}

fn changed(finding: &Finding) -> Option<String> {
    let Seen::Changed { read, now } = &finding.seen else {
        return None;
    };
    Some(format!(
        "lu {} du {}, maintenant {} du {}",
        read.id, read.from, now.id, now.from
    ))
}

fn gone(finding: &Finding) -> Option<String> {
    match finding.seen {
        Seen::Ended(day) => Some(format!("n’est plus en vigueur depuis le {day}")),
        Seen::Unknown => Some("ce code n’a pas d’article de ce numéro".to_owned()),
        _ => None,
    }
}

fn recent(finding: &Finding) -> Option<String> {
    let now = finding
        .now
        .as_ref()
        .filter(|_| finding.recent && matches!(finding.seen, Seen::Same | Seen::Unread))?;
    Some(format!(
        "depuis le {} ; lu le {} ({})",
        now.from, finding.used.checked, now.id
    ))
}

fn coming(finding: &Finding) -> Option<String> {
    finding
        .next
        .as_ref()
        .map(|next| format!("le {} ({})", next.from, next.id))
}

fn unread(finding: &Finding) -> Option<String> {
    let now = finding.now.as_ref().filter(|_| finding.seen == Seen::Unread)?;
    Some(format!("{} du {}", now.id, now.from))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use law::Date;

    use super::*;
    use crate::legi::{Copy, Read, Table, Use, Version, Volume};

    const READ: Date = Date::new(2026, 11, 29);
    const OLD: Date = Date::new(2015, 4, 4);
    const FAR: Date = Date::new(2999, 1, 1);

    fn version(id: &str, from: Date) -> Version {
        let id = format!("LEGIARTI{id}");
        Version { id, from, until: FAR }
    }

    fn read(id: &str, from: Date) -> Read {
        let id = format!("LEGIARTI{id}");
        Read { id, from }
    }

    /// One article a case, each cited by one fact.
    fn report(day: Date) -> Report {
        let articles: [(&str, Vec<Version>); 4] = [
            ("L1254-1", vec![version("1", OLD)]),
            ("L1254-2", vec![version("2", OLD), version("3", Date::new(2027, 1, 1))]),
            ("L1254-3", vec![version("4", Date::new(2026, 9, 1))]),
            ("L1254-4", Vec::new()),
        ];
        let travail = |number: &str| Article {
            code: Code::Travail,
            number: number.to_owned(),
        };
        let once = || Use {
            facts: vec!["un_fait"],
            checked: READ,
        };
        let mut uses: BTreeMap<_, _> = articles.iter().map(|(number, _)| (travail(number), once())).collect();
        uses.insert(
            Article {
                code: Code::Cgi,
                number: "219".to_owned(),
            },
            once(),
        );
        let articles = articles
            .into_iter()
            .map(|(number, versions)| (number.to_owned(), versions))
            .collect();
        let volume = Volume {
            copied: "2026-03-27".to_owned(),
            articles,
        };
        let volumes = [(Code::Travail, volume)].into();
        let rows = [
            ("C. trav. L1254-1", read("9", OLD)),
            ("C. trav. L1254-2", read("2", OLD)),
            ("CSS L1", read("0", OLD)),
        ];
        let table = Table(rows.map(|(key, read)| (key.to_owned(), read)).into());
        let others = [("pratique", vec!["usage"])].into();
        Report::new(&uses, others, Copy { volumes }, table, day)
    }

    #[track_caller]
    fn says(text: &str, parts: &[&str]) {
        for part in parts {
            assert!(text.contains(part), "{part}\n{text}");
        }
    }

    #[test]
    fn what_changed_what_is_gone_and_what_was_not_checked_is_said_with_its_facts() {
        let text = report(READ).to_string();
        says(
            &text,
            &["4 articles vérifiés ; 1 dans des codes que la copie n’a pas ; 1 autres textes"],
        );
        says(
            &text,
            &["une autre version que celle de la table (1)\n  C. trav. L1254-1       lu LEGIARTI9 du 2015-04-04"],
        );
        says(
            &text,
            &[
                "Plus récents que la copie",
                "L1254-3       depuis le 2026-09-01 ; lu le 2026-11-29",
            ],
        );
        says(&text, &["Abrogés ou introuvables (1)\n  C. trav. L1254-4", "(un_fait)"]);
        says(
            &text,
            &["déjà connue (1)\n  C. trav. L1254-2       le 2027-01-01 (LEGIARTI3)"],
        );
        says(
            &text,
            &[
                "Pas encore dans la table ; `--write` les y met (1)\n  C. trav. L1254-3",
                "cités par aucun fait",
            ],
        );
        says(
            &text,
            &[
                "CGI            219",
                "  pratique  (usage)",
                "elle ne sait rien de ce qui a été publié depuis le 2026-03-27",
            ],
        );
    }

    #[test]
    fn an_article_that_changes_after_its_reading_is_to_be_read_from_that_day_on() {
        let title = "À relire : la version a commencé après notre lecture";
        assert!(!report(READ).to_string().contains(title));
        let text = report(Date::new(2027, 1, 2)).to_string();
        says(
            &text,
            &[title, "C. trav. L1254-2       depuis le 2027-01-01 ; lu le 2026-11-29"],
        );
    }

    #[test]
    fn the_table_written_again_holds_what_applies_that_day_and_what_facts_cite() {
        let table = report(READ).table().to_string();
        says(
            &table,
            &[
                "C. trav. L1254-1\tLEGIARTI1\t2015-04-04",
                "C. trav. L1254-3\tLEGIARTI4\t2026-09-01",
            ],
        );
        assert!(
            !table.contains("CSS") && !table.contains("L1254-4") && !table.contains("CGI"),
            "{table}"
        );
    }
}
