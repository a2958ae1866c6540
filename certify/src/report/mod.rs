//! The certificate: the same numbers for people (Markdown, charts) and for programs (JSON).

pub(crate) mod adaptive;
mod chart;
mod json;
mod markdown;
mod weak;
mod words;

use std::io;
use std::path::Path;

use law::Date;

use crate::metric::{Metric, Outcome};
use crate::run::Run;
use crate::studies::{Populations, Reached};

/// Everything a certificate says.
#[derive(Debug)]
pub struct Certificate<'a> {
    /// The day it was made.
    pub date: Date,
    /// Seed and size.
    pub run: &'a Run,
    /// Q1 to Q32.
    pub metrics: Vec<Metric>,
    /// What the populations get.
    pub populations: &'a Populations,
    /// Who reaches what.
    pub reached: &'a Reached,
    /// Properties checked on random answers: how many, and on how many answers each; none when they were not run.
    pub properties: Option<(usize, u32)>,
}

impl Certificate<'_> {
    /// The worst of all metrics.
    pub fn outcome(&self) -> Outcome {
        let has = |outcome| self.metrics.iter().any(|metric| metric.outcome() == outcome);
        if has(Outcome::Echec) {
            Outcome::Echec
        } else if has(Outcome::NonTenue) {
            Outcome::NonTenue
        } else {
            Outcome::Tenue
        }
    }

    /// Writes every file of the certificate in a folder.
    ///
    /// # Errors
    /// When the folder or a file cannot be written.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        std::fs::create_dir_all(folder)?;
        std::fs::write(folder.join("README.md"), markdown::certificate(self))?;
        std::fs::write(folder.join("certificat.json"), json::certificate(self))?;
        for (name, drawing) in chart::charts(self) {
            std::fs::write(folder.join(name), drawing)?;
        }
        Ok(())
    }
}

pub use markdown::table as metrics_table;
