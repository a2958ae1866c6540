//! What is wrong with a line, a file or a link, and what to do about it.

use engine::income::{Activity, HealthCover, MOST_CHILDREN};
use engine::{ITEMS_VERSION, Item, Kind, Trade, choices, question};
use exchange::json::{
    COUPLE, MOST_EUROS, MOST_MONTHS, Reason, SINGLE, Shape, SheetError, SituationError, SituationKey, SituationReason,
    TRADE, quote,
};
use exchange::share::LinkError;
use law::{Date, Law, OutOfReach};

pub use super::benefit_refusals::benefit;
use super::format::date;

/// The sentences about a refused sheet.
pub fn sheet(error: &SheetError) -> String {
    let sentences = reason(error);
    match &error.item {
        Some(key) => format!("{key} : {sentences}"),
        None => capitalised(&sentences),
    }
}

/// The sentences about a text that no trade answers.
pub fn no_trade(text: &str) -> String {
    let text = quote(text.trim());
    format!(
        "Aucun métier trouvé pour « {text} ». Essayez un mot plus simple, comme « plombier » ou « gâteaux », ou choisissez l’activité la plus proche."
    )
}

/// The sentences about a refused activity.
pub fn situation(error: &SituationError) -> String {
    let sentences = situation_reason(&error.reason);
    match &error.key {
        Some(key) => format!("{key} : {sentences}"),
        None => capitalised(&sentences),
    }
}

fn situation_reason(reason: &SituationReason) -> String {
    match reason {
        SituationReason::Unreadable(error) if error.reason == Reason::NotAnObject => {
            "attendu un objet JSON entre accolades. Écrivez par exemple {\"nature\":\"bnc_ssi\",\"ca\":45000}."
                .to_owned()
        }
        SituationReason::Unreadable(error) => self::reason(error),
        SituationReason::DuplicateKey => "écrit deux fois. Gardez une seule valeur.".to_owned(),
        SituationReason::UnknownKey => format!(
            "cette clé n’existe pas. Choisissez parmi : {}.",
            list(SituationKey::ALL.iter().map(|key| key.id()))
        ),
        SituationReason::Missing(key) => format!("cette clé manque, attendu {}.", situation_takes(*key)),
        SituationReason::WrongType(key, shape) => {
            format!("attendu {}, reçu {}.", situation_takes(*key), received(*shape))
        }
        SituationReason::UnknownActivity(id) => format!(
            "la nature « {id} » n’existe pas, attendu {}.",
            situation_takes(SituationKey::Nature)
        ),
        SituationReason::OutOfRange(key, number) => format!(
            "attendu {}, reçu {}. Corrigez le nombre.",
            situation_takes(*key),
            decimal(number)
        ),
        SituationReason::NotADate(text) => format!(
            "« {text} » n’est pas un jour du calendrier, attendu {}.",
            situation_takes(SituationKey::Creation)
        ),
        SituationReason::UnknownHousehold(text) => format!(
            "« {text} » n’est pas un foyer, attendu {}.",
            situation_takes(SituationKey::Household)
        ),
        SituationReason::NoPartner => format!(
            "personne n’est imposé avec vous. Écrivez {COUPLE} dans {}, ou retirez ce revenu.",
            SituationKey::Household.id()
        ),
        SituationReason::NotAlone => {
            "un couple imposé ensemble n’a pas la case T. Gardez le couple ou le parent isolé, pas les deux.".to_owned()
        }
        SituationReason::NoChild => format!(
            "la case T demande au moins un enfant à charge. Écrivez leur nombre dans {}, ou retirez cette clé.",
            SituationKey::Children.id()
        ),
        SituationReason::UnknownCover(text) => format!(
            "« {text} » n’est pas une hypothèse, attendu {}.",
            situation_takes(SituationKey::Cover)
        ),
        SituationReason::Without(other) => format!(
            "cette clé va avec {}, attendu {}. Ajoutez-la, ou retirez celle-ci.",
            other.id(),
            situation_takes(*other)
        ),
        SituationReason::TooLate(text) => format!(
            "« {text} » vient après le {}, dernier jour accepté. Choisissez un jour plus tôt.",
            date(Law::LAST)
        ),
    }
}

/// The law of the day that someone wrote.
///
/// # Errors
/// The sentence about what is not a day of the calendar, or a day whose law is not known here.
pub fn law_of(day: &str) -> Result<Law, String> {
    let read = Date::parse(day).ok_or_else(|| not_a_day(day))?;
    Law::on(read).map_err(law)
}

fn not_a_day(text: &str) -> String {
    let text = quote(text);
    format!("« {text} » n’est pas un jour du calendrier, attendu AAAA-MM-JJ, comme 2027-01-02.")
}

/// The sentence about a day whose law is not known here.
pub fn law(error: OutOfReach) -> String {
    match error {
        OutOfReach::TooEarly(day) => format!(
            "Le {} vient avant le {}, premier jour dont le droit est connu ici.",
            date(day),
            date(Law::FIRST)
        ),
        OutOfReach::TooLate(day) => format!(
            "Le {} vient après le {}, dernier jour accepté.",
            date(day),
            date(Law::LAST)
        ),
    }
}

/// What a key of an activity takes.
fn situation_takes(key: SituationKey) -> String {
    match key {
        SituationKey::Nature | SituationKey::SecondNature => format!(
            "un texte entre guillemets parmi {}",
            list(Activity::ALL.iter().map(|activity| activity.id()))
        ),
        SituationKey::Turnover
        | SituationKey::Costs
        | SituationKey::Wages
        | SituationKey::Pension
        | SituationKey::PartnerWages
        | SituationKey::PartnerPension
        | SituationKey::ReferenceIncome
        | SituationKey::Wanted
        | SituationKey::Pay
        | SituationKey::Capital => {
            format!("un nombre d’euros de 0 à {}", thousands(u64::from(MOST_EUROS)))
        }
        SituationKey::Cover => format!(
            "{} ou {} entre guillemets",
            HealthCover::Everyone.id(),
            HealthCover::Employees.id()
        ),
        SituationKey::Household => format!("{SINGLE} ou {COUPLE} entre guillemets"),
        SituationKey::Children => format!("un nombre entier d’enfants de 0 à {MOST_CHILDREN}"),
        SituationKey::Acre | SituationKey::Executive | SituationKey::LoneParent => {
            "true ou false, sans guillemets".to_owned()
        }
        SituationKey::Creation => "un jour entre guillemets, comme 2026-07-01".to_owned(),
        SituationKey::PrivateShare | SituationKey::SecondShare => {
            "une part entre 0 et 1 (0.5 pour la moitié)".to_owned()
        }
        SituationKey::VatRate => "un taux entre 0 et 0.2 (0.055 pour 5,5 %)".to_owned(),
        SituationKey::Months => format!("un nombre entier de mois de 1 à {MOST_MONTHS}"),
        SituationKey::ManagementFee | SituationKey::Contribution => "une part entre 0 et 1 (0.07 pour 7 %)".to_owned(),
    }
}

/// The sentences about a link that cannot be opened.
pub fn link(error: LinkError) -> String {
    match error {
        LinkError::Empty => "Ce lien ne contient rien. Copiez-le en entier, avec ce qui suit le signe #.".to_owned(),
        LinkError::NotALink => {
            "Ce texte n’est pas un lien de Quatre Voies. Vérifiez ce que vous avez copié.".to_owned()
        }
        LinkError::FutureVersion(version) => {
            format!(
                "Ce lien vient d’une version plus récente de Quatre Voies (format {version}). Rouvrez-le avec une version à jour."
            )
        }
        LinkError::TooLong => {
            "Ce lien contient des signes en trop. Vérifiez où il s’arrête, puis recopiez-le.".to_owned()
        }
        LinkError::Truncated => "Ce lien est coupé : il manque la fin. Recopiez-le en entier.".to_owned(),
        LinkError::Damaged => {
            "Ce lien est abîmé : un signe a changé en route. Demandez qu’on vous le renvoie.".to_owned()
        }
        LinkError::Several => {
            "Cette ligne contient plusieurs liens différents. Gardez-en un seul par ligne.".to_owned()
        }
        LinkError::WrongLine => {
            "Cette ligne recopiée à la main contient une faute. Relisez-la, groupe par groupe.".to_owned()
        }
    }
}

/// The sentences about a line above the size limit, in bytes.
pub fn line_too_long(limit: usize) -> String {
    let limit = thousands(limit as u64);
    format!("La ligne dépasse {limit} octets. Mettez les réponses d’une seule personne par ligne.")
}

/// The sentences about bytes that are not text.
pub fn not_text() -> String {
    "La ligne n’est pas du texte en UTF-8. Enregistrez le fichier en UTF-8.".to_owned()
}

/// The sentences about a word that is not one of the five items left out of links.
pub fn not_left_out(word: &str, items: &[Item]) -> String {
    let word = quote(word);
    format!(
        "« {word} » ne fait pas partie des réponses à ajouter. Choisissez parmi : {}.",
        list(items.iter().map(|item| item.id()))
    )
}

pub(super) fn reason(error: &SheetError) -> String {
    match &error.reason {
        Reason::NotJson(position) => {
            format!(
                "ce n’est pas du JSON, à partir du signe {position}. Vérifiez les guillemets, les virgules et les accolades ; les nombres s’écrivent en chiffres."
            )
        }
        Reason::TooDeep => {
            "ces données sont emboîtées trop profondément. Une réponse n’est jamais une liste dans une liste."
                .to_owned()
        }
        Reason::NotAnObject => {
            "attendu un objet JSON entre accolades. Écrivez par exemple {\"mot_gain\":\"3\"}.".to_owned()
        }
        Reason::DuplicateKey => "écrit deux fois. Gardez une seule valeur.".to_owned(),
        Reason::UnknownItem => "cette question n’existe pas. Vérifiez son identifiant, ou retirez-la.".to_owned(),
        Reason::UnknownVersion(version) => {
            format!(
                "la version « {version} » n’est pas connue, attendu « {ITEMS_VERSION} ». Utilisez la version du programme qui a écrit ces réponses."
            )
        }
        Reason::UnknownMode(mode) => {
            format!("le parcours « {mode} » n’existe pas. Écrivez « complet », « adapte » ou « rapide ».")
        }
        Reason::UnknownLast(id) => {
            format!(
                "la question « {id} » n’existe pas. Écrivez l’identifiant de la dernière question posée, ou retirez la clé."
            )
        }
        Reason::NotATrade(received) => format!(
            "{}, reçu {}. Corrigez le numéro, ou retirez la clé.",
            expected(error),
            decimal(&received.to_string())
        ),
        Reason::UnknownOption(option) => format!("l’option « {option} » n’existe pas, {}.", expected(error)),
        Reason::WrongType(shape) => format!("{}, reçu {}.", expected(error), received(*shape)),
        Reason::OutOfRange { received, .. } => {
            format!(
                "{}, reçu {}. Corrigez le montant.",
                expected(error),
                decimal(&received.to_string())
            )
        }
        Reason::NotWhole { received, .. } => {
            format!(
                "{}, reçu {}. Arrondissez à l’euro, sans point ni exposant.",
                expected(error),
                decimal(&received.to_string())
            )
        }
        Reason::NotThreeDifferent => format!("{}, chacun une seule fois.", expected(error)),
        Reason::RepeatedOption(option) => {
            format!("l’option « {option} » est écrite deux fois. Gardez-la une seule fois.")
        }
        Reason::AnswerRequired => {
            format!(
                "cette question n’a pas de « je ne sais pas », {}. Choisissez une option, ou retirez la question.",
                expected(error)
            )
        }
    }
}

/// What the key takes.
fn expected(error: &SheetError) -> String {
    match error.item.as_deref().map(|key| (key, Item::from_id(key))) {
        Some((_, Some(item))) => format!("attendu {}", takes(item)),
        Some((TRADE, None)) => format!(
            "attendu le numéro d’un métier, un nombre entier de {} à {}",
            1,
            thousands(u64::from(Trade::HIGHEST))
        ),
        Some((_, None)) | None => "attendu un texte entre guillemets".to_owned(),
    }
}

fn takes(item: Item) -> String {
    let ids = list(
        choices(item)
            .iter()
            .map(|choice| choice.id)
            .chain(question(item).dont_know),
    );
    match question(item).kind {
        Kind::Ranking => format!(
            "une liste de trois identifiants différents ({})",
            list(choices(item).iter().map(|choice| choice.id))
        ),
        Kind::Several => format!(
            "une liste d’identifiants différents, parmi {}",
            list(choices(item).iter().map(|choice| choice.id))
        ),
        Kind::Amount { maximum } => format!("un nombre entier d’euros de 0 à {}", thousands(u64::from(maximum))),
        Kind::Agreement | Kind::Importance | Kind::Bipolar | Kind::ElevenPoints | Kind::Single => {
            format!("un texte entre guillemets parmi {ids}")
        }
    }
}

pub(super) const fn received(shape: Shape) -> &'static str {
    match shape {
        Shape::Null => "null (pour une question sans réponse, retirez-la)",
        Shape::Boolean => "vrai ou faux",
        Shape::Number => "un nombre",
        Shape::Text => "un texte",
        Shape::List => "une liste",
        Shape::Object => "un objet",
    }
}

pub(super) fn list<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(", ")
}

/// `10000000` as people write it.
pub(super) fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (rank, digit) in digits.chars().enumerate() {
        if rank > 0 && (digits.len() - rank).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

/// A JSON number with a decimal comma.
pub(super) fn decimal(number: &str) -> String {
    number.replace('.', ",")
}

pub(super) fn capitalised(sentences: &str) -> String {
    let mut letters = sentences.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
