//! Costs per 100 € of turnover.

use super::{Kind, Question};
use crate::item::{Item, Section};
use crate::options::options;

options! {
    /// Costs per 100 € of turnover.
    FFrais {
        Moins10 = "moins_10" => 0.05,
        De10A30 = "10_30" => 0.2,
        De30A50 = "30_50" => 0.4,
        De50A70 = "50_70" => 0.6,
        Plus70 = "plus_70" => 0.8,
    }
}

pub(super) const QUESTION: Question = Question::new(Item::FFrais, Section::Projet, Kind::Single, FFrais::CHOICES, 16);
