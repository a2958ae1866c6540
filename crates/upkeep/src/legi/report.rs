//! What the copy of the codes says of every article, and the table written again.

use std::collections::BTreeMap;

use law::Date;

use super::Use;
use super::copy::Copy;
use super::seen::{Seen, in_force, of, see, to_come};
use super::table::{Read, Table};
use crate::article::{Article, Code};

/// An article that the copy holds, with what is known of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Finding {
    pub(super) article: Article,
    pub(super) used: Use,
    pub(super) seen: Seen,
    pub(super) now: Option<Read>,
    pub(super) recent: bool,
    pub(super) next: Option<Read>,
}

/// Everything found on a day.
#[derive(Clone, Debug)]
pub struct Report {
    pub(super) day: Date,
    pub(super) copied: Vec<(Code, String)>,
    pub(super) findings: Vec<Finding>,
    pub(super) absent: BTreeMap<Code, Vec<Article>>,
    pub(super) others: BTreeMap<&'static str, Vec<&'static str>>,
    pub(super) table: Table,
}

impl Report {
    /// Looks every article up.
    pub(super) fn new(
        uses: &BTreeMap<Article, Use>,
        others: BTreeMap<&'static str, Vec<&'static str>>,
        copy: Copy,
        table: Table,
        day: Date,
    ) -> Self {
        let mut findings = Vec::new();
        let mut absent: BTreeMap<Code, Vec<Article>> = BTreeMap::new();
        for (article, used) in uses {
            let Some(versions) = copy.versions(article) else {
                absent.entry(article.code).or_default().push(article.clone());
                continue;
            };
            let now = in_force(versions, day);
            let copied = copy
                .volumes
                .get(&article.code)
                .map_or("", |volume| volume.copied.as_str());
            findings.push(Finding {
                article: article.clone(),
                used: used.clone(),
                seen: see(versions, table.0.get(&article.to_string()), used.checked, day),
                recent: now.is_some_and(|now| *now.from.to_string() > *copied),
                now: now.map(of),
                next: to_come(versions, day).map(of),
            });
        }
        let copied = copy
            .volumes
            .into_iter()
            .map(|(code, volume)| (code, volume.copied))
            .collect();
        Self {
            day,
            copied,
            findings,
            absent,
            others,
            table,
        }
    }

    /// The table once everything is read: a copy older than the table changes nothing in it.
    pub fn table(&self) -> Table {
        let rows = self.findings.iter().filter_map(|finding| {
            let key = finding.article.to_string();
            let kept = self.table.0.get(&key).filter(|_| finding.seen == Seen::OlderCopy);
            kept.cloned().or_else(|| finding.now.clone()).map(|read| (key, read))
        });
        Table(rows.collect())
    }
}
