//! What a chosen trade says of the questionnaire: answers it gives, and what the person must know.

use super::branch::{Alert, Choice};
use super::kinds::{Kind, Nature};
use super::list::{Trade, Trades};
use super::rows::Requirement;

/// What follows from a trade, once the question that decides between two laws is answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome<'a> {
    /// The trade itself: another one than the trade asked about, where the answer leads to it.
    pub trade: &'a Trade,
    /// Item and option of the questionnaire, the activity first; never an answer that only the person knows.
    pub answers: Vec<(&'static str, &'a str)>,
    /// What the law asks before starting.
    pub requirement: Option<&'a Requirement>,
    /// What the answer itself says.
    pub text: Option<&'a str>,
    /// What the answer must warn of.
    pub alert: Option<Alert>,
}

/// The items that a trade may answer.
pub const ANSWERED: [&str; 6] = [
    "f_activite",
    "f_exigence",
    "f_aliments",
    "f_graphisme",
    "f_reglementee",
    "f_nature",
];

/// Families whose clients may pay for goods, for work, or for both.
const SALES_LEFT_OPEN: [&str; 5] = [
    "artisanat_diplome",
    "artisanat_fabrication",
    "artisanat_batiment",
    "restauration_lieu",
    "autre",
];
/// Families that ask for a diploma unless the trade says otherwise.
const QUALIFIED: [&str; 2] = ["artisanat_batiment", "artisanat_diplome"];

impl Trades {
    /// What follows from a trade of the list and, where it asks one, from the answer of this rank; a rank that does not
    /// exist says what the row says.
    pub fn outcome<'a>(&'a self, trade: &'a Trade, answer: Option<usize>) -> Outcome<'a> {
        let options = trade.branch.as_ref().map(|branch| branch.options.as_slice());
        let choice = answer.and_then(|rank| options?.get(rank));
        let other = choice.and_then(|choice| self.get(choice.trade.as_deref()?));
        let row = Row {
            trade: other.unwrap_or(trade),
            choice: choice.filter(|_| other.is_none()),
        };
        let requirement = self.requirements.get(row.requirement());
        Outcome {
            trade: row.trade,
            answers: row.answers(requirement),
            requirement,
            text: choice.and_then(|choice| choice.text.as_deref()),
            alert: choice.and_then(|choice| choice.alert),
        }
    }
}

/// A trade, and the answer that replaces parts of it.
struct Row<'a> {
    trade: &'a Trade,
    choice: Option<&'a Choice>,
}

impl<'a> Row<'a> {
    fn family(&self) -> &'a str {
        let replaced = self.choice.and_then(|choice| choice.family.as_deref());
        replaced.unwrap_or(&self.trade.family)
    }

    fn requirement(&self) -> &'a str {
        let replaced = self.choice.and_then(|choice| choice.requirement.as_deref());
        replaced.unwrap_or(&self.trade.requirement)
    }

    /// The activity, then what it makes sure.
    fn answers(&self, requirement: Option<&Requirement>) -> Vec<(&'static str, &'a str)> {
        let demand = requirement.and_then(|row| demand(self.family(), row.kind));
        let profession = self.choice.and_then(|choice| choice.reglementee.as_deref());
        let sure = [
            ("f_exigence", demand),
            ("f_aliments", self.trade.food.as_deref()),
            ("f_graphisme", self.choice.and_then(|choice| choice.works.as_deref())),
            ("f_reglementee", profession.or(self.trade.reglementee.as_deref())),
            ("f_nature", self.sales()),
        ];
        let family = self.family();
        let asked = |item| match item {
            "f_reglementee" => family == "reglementee",
            "f_aliments" => family == "alimentaire" || family == "ambulant",
            "f_graphisme" => family == "graphisme",
            _ => true,
        };
        let sure = sure.into_iter().filter_map(|(item, option)| Some((item, option?)));
        let sure = sure.filter(|(item, _)| asked(*item));
        std::iter::once(("f_activite", family)).chain(sure).collect()
    }

    /// What clients pay for, where the trade makes it sure: a mixed trade leaves the question to the person.
    fn sales(&self) -> Option<&'static str> {
        let nature = self
            .choice
            .and_then(|choice| choice.nature)
            .unwrap_or(self.trade.nature);
        let open = SALES_LEFT_OPEN.contains(&self.family());
        match nature {
            _ if !open => None,
            _ if self.trade.lodging => Some("hebergement"),
            _ if self.trade.nature_note.is_some() => None,
            Nature::VenteBic => Some("ventes"),
            Nature::ServiceBic | Nature::ServiceBicArtisan | Nature::BncSsi => Some("services"),
            _ => None,
        }
    }
}

/// The option of `f_exigence`; none where the family already says it.
fn demand(family: &str, kind: Kind) -> Option<&'static str> {
    let qualified = QUALIFIED.contains(&family);
    match kind {
        Kind::None | Kind::Declaration => qualified.then_some("aucune"),
        Kind::DiplomeOu3ans => qualified.then_some("diplome"),
        _ if family == "reglementee" => None,
        Kind::Titre | Kind::Ordre => Some("titre"),
        Kind::Carte | Kind::Agrement => Some("carte"),
    }
}
