//! Sending a result and opening one: levels, what a link reveals, what to do with it.

use engine::{Access, Motive, Way};

use super::expired::expired;
use super::format::{date, list};
use super::needs::motive_name;
use super::ways::way;
use exchange::share::{Cause, Wrong};
use law::{Date, RULES_DATE};

/// Title of the part of the page.
pub const TITLE: &str = "Garder ou envoyer ce résultat";
/// How it works.
pub const LEAD: &str = "Un lien contient ce que vous choisissez ici, et rien d’autre. Nous n’en gardons aucune copie. Toute personne qui a le lien peut l’ouvrir.";
/// The choice of a level.
pub const LEVELS: &str = "Que voulez-vous partager ?";
/// The recommendation alone.
pub const ONLY_RESULT: &str = "Seulement la recommandation";
/// What it is for.
pub const ONLY_RESULT_HELP: &str = "Pour montrer où vous en êtes, sans vos réponses.";
/// The answers too.
pub const EVERYTHING: &str = "Tout : vos réponses aussi";
/// What it is for.
pub const EVERYTHING_HELP: &str =
    "Pour préparer un rendez-vous, ou retrouver votre questionnaire sur un autre appareil.";
/// The five sensitive answers.
pub const SENSITIVE: &str = "Ces réponses plus personnelles n’entrent dans le lien que si vous les cochez.";
/// Unfolds the preview.
pub const PREVIEW: &str = "Ce que la personne verra";
/// Where the preview comes from.
pub const PREVIEW_LEAD: &str = "Nous venons de relire le lien lui-même : il contient ceci.";
/// A closed way can reveal something.
pub const HINT: &str = "Attention : même sans la raison, un accès fermé ou à condition peut laisser deviner une partie de votre situation.";
/// The field.
pub const FIELD: &str = "Votre lien";
/// Copies.
pub const COPY: &str = "Copier le lien";
/// Done.
pub const COPIED: &str = "Lien copié. Vous pouvez le coller dans un message.";
/// The browser refused.
pub const NOT_COPIED: &str =
    "Votre navigateur n’a pas permis la copie. Le lien est sélectionné : vous pouvez le copier à la main.";
/// Opens the share sheet of the device.
pub const SEND: &str = "Partager";
/// The share sheet did not open.
pub const NOT_SENT: &str = "L’envoi n’a pas pu s’ouvrir. Vous pouvez copier le lien.";
/// What the share sheet gives as a title.
pub const SENT_TITLE: &str = "Mon résultat Quatre Voies";
/// Unfolds the QR code.
pub const CODE: &str = "Code à scanner";
/// How to use it.
pub const CODE_HELP: &str = "Ouvrez l’appareil photo d’un téléphone et visez ce code : le résultat s’ouvre.";
/// What the QR code is, for those who do not see it.
pub const CODE_LABEL: &str = "Code QR qui contient votre lien";
/// Before the address of the recommendation, on paper.
pub const ON_PAPER: &str = "Pour rouvrir ce résultat sans les réponses, scannez ce code ou recopiez cette adresse :";
/// Before the address of the answers, on paper.
pub const ON_PAPER_COMPLETE: &str =
    "Pour rouvrir ce résultat avec les réponses, scannez ce code ou recopiez cette adresse :";

/// Before the line to copy by hand, on paper.
pub const LINE_ON_PAPER: &str = "Sans appareil photo, recopiez cette ligne dans « Mes essais »";
/// Before the sentence that goes with the link.
pub const SENTENCE: &str = "Une phrase pour lancer la discussion :";
/// The end of that sentence.
const AND_YOU: &str = "Et toi ?";
/// The ways of a result that names none.
const NO_WAY: &str = "pas encore choisie";

/// Unfolds the picture.
pub const PICTURE: &str = "Une image pour vos proches";
/// What the picture holds.
pub const PICTURE_HELP: &str =
    "Elle dit votre premier moteur et votre voie, rien d’autre. Elle est dessinée sur cet appareil.";
/// Before the words of the picture.
pub const PICTURE_SAYS: &str = "L’image dit :";
/// Saves the picture.
pub const PICTURE_SAVE: &str = "Enregistrer l’image";
/// Done.
pub const PICTURE_SAVED: &str = "Image enregistrée.";
/// The browser refused.
pub const PICTURE_NOT_SAVED: &str = "Votre navigateur n’a pas pu dessiner l’image. La phrase, elle, peut être copiée.";
/// The name of the file of the picture.
pub const PICTURE_FILE: &str = "quatre-voies.png";

/// Title of what partners can do.
pub const PARTNERS: &str = "Faites-le chacun, puis comparez";
/// How.
pub const PARTNERS_HELP: &str = "Chacun répond de son côté, puis envoie son lien à l’autre. En ouvrant le lien reçu, vous pouvez comparer les deux résultats. Parlez d’abord des réponses qui diffèrent.";
/// Goes to the attempts, where results are compared.
pub const PARTNERS_COMPARE: &str = "Comparer dans « Mes essais »";

/// What friends are told: the first reason to work and the way, in the first person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What each line is about, and what it says.
    pub lines: Vec<(&'static str, String)>,
    /// A question back.
    pub question: &'static str,
}

impl Told {
    /// The same in one text: « Mon premier moteur : gagner ma vie. Ma voie : le portage salarial. Et toi ? »
    pub fn sentence(&self) -> String {
        let lines = self
            .lines
            .iter()
            .map(|(about, said)| [about, " : ", said, ". "].concat());
        lines.collect::<String>() + self.question
    }
}

/// What friends are told of these reasons to work, the first ones only, and of the ways in front.
pub fn told(first: &[Motive], ways: &[Way]) -> Told {
    let motives: Vec<&str> = first.iter().map(|&motive| of_mine(motive)).collect();
    let names: Vec<&str> = ways.iter().map(|&named| way(named).the).collect();
    let motives = match motives.as_slice() {
        [] => None,
        [_] => Some(("Mon premier moteur", list(&motives))),
        _ => Some(("Mes premiers moteurs", list(&motives))),
    };
    let ways = match names.as_slice() {
        [] => ("Ma voie", NO_WAY.to_owned()),
        [_] => ("Ma voie", list(&names)),
        _ => ("Mes voies, presque à égalité", list(&names)),
    };
    Told {
        lines: motives.into_iter().chain([ways]).collect(),
        question: AND_YOU,
    }
}

const fn of_mine(motive: Motive) -> &'static str {
    match motive {
        Motive::Gain => "gagner ma vie",
        Motive::Lien => "exister parmi les autres",
        Motive::Sens => "faire ce qui m’intéresse",
    }
}

/// Title of the contents of a link on the page that shows it.
pub const CONTENTS: &str = "Ce que contient ce lien";
/// The verdict.
pub const RESULT: &str = "Résultat";
/// The reasons to work.
pub const MOTIVES: &str = "Raisons de travailler";
/// The rules.
pub const RULES: &str = "Règles utilisées";
/// What is not in the link.
pub const LEFT_OUT: &str = "Ce qui n’est pas dans ce lien";
/// At the level of the recommendation.
pub const LEFT_OUT_ANSWERS: &str =
    "Les réponses, la raison d’un accès fermé ou à condition, et ce qu’il faut régler avant de choisir.";
/// At the complete level, with every answer.
pub const LEFT_OUT_NOTHING: &str = "Rien : toutes les réponses y sont.";
/// No answer.
pub const NO_ANSWER: &str = "Sans réponse";
/// The trade chosen in the list.
pub const TRADE: &str = "Métier choisi dans la liste";
/// The question that came last.
pub const LAST: &str = "Dernière question posée";
/// The complete path.
pub const COMPLETE_PATH: &str = "questionnaire complet";
/// The quick path.
pub const QUICK_PATH: &str = "première idée, en quelques questions";
/// The adaptive path.
pub const ADAPTIVE_PATH: &str = "questions utiles pour cette personne";

/// Title of what to do with a result received.
pub const ACTIONS: &str = "Que faire de ce résultat ?";
/// Adds the shared result to the attempts.
pub const KEEP: &str = "L’ajouter à mes essais";
/// Done.
pub const KEPT: &str = "Ce résultat est dans vos essais, à part de vos réponses.";
/// Takes the answers as an attempt of one's own.
pub const TAKE: &str = "C’est le mien : reprendre ces réponses comme un essai à moi";
/// Kept before.
pub const ALREADY_KEPT: &str = "C’est déjà dans vos essais.";
/// The attempts of this device.
pub const SEE_ATTEMPTS: &str = "Voir mes essais";
/// Own questionnaire.
pub const TRY_MYSELF: &str = "Faire le questionnaire à mon tour";
/// Compares with one's own.
pub const COMPARE: &str = "Comparer avec le mien";
/// Title of a recommendation that is also the one of this device.
pub const SAME_TITLE: &str = "Le même résultat que le vôtre";
/// What it holds.
pub const SAME_LEAD: &str = "Ce lien contient la recommandation de cet appareil, sans vos réponses.";
/// A recommendation without its answers.
pub const NO_ANSWERS: &str = "Les réponses n’ont pas été partagées : la page ne peut pas dire pourquoi.";
/// The name of a shared result among the attempts.
pub const SHARED_NAME: &str = "Résultat reçu";
/// The name of answers taken back.
pub const TAKEN_NAME: &str = "Réponses reprises d’un lien";

/// The result was computed with later rules.
pub const NEWER: &str =
    "Ce résultat vient d’une version plus récente de Quatre Voies. Rechargez la page pour avoir les mêmes règles.";
/// An access that the rules of this page would not give.
pub const OTHER_RULES: &str = "Les règles ont changé : celles de cette page n’expliquent pas cet accès.";
/// Title of what changed.
pub const CHANGED: &str = "Ce que changent les règles d’aujourd’hui";
/// Goes to what changed.
pub const SEE_CHANGED: &str = "Voir ce que changent les règles d’aujourd’hui";
/// The same rules would say the same.
pub const UNCHANGED: &str = "Avec les règles d’aujourd’hui, le résultat est le même.";
/// Earlier rules, without answers to compute again.
pub const CANNOT_COMPUTE: &str =
    "Sans les réponses, nous ne pouvons pas refaire le calcul. Demandez un nouveau lien à la personne.";
/// Some answers are missing.
pub const PART_OF_ANSWERS: &str =
    "Des réponses ne sont pas dans ce lien. Une différence peut donc venir d’elles, et non des règles.";
/// The verdict of today cannot be known.
pub const UNKNOWN_TODAY: &str = "Le résultat d’aujourd’hui dépend de réponses qui ne sont pas dans ce lien.";
/// The result as received.
pub const THEN: &str = "Résultat reçu";
/// The result of today.
pub const NOW: &str = "Avec les règles d’aujourd’hui";

/// Law and practice in the middle of a sentence.
pub const fn access_word(access: Access) -> &'static str {
    match access {
        Access::Open => "accès ouvert",
        Access::Condition => "accès à condition",
        Access::Closed => "accès fermé",
    }
}

/// What a link says of a way.
pub fn way_line(access: Access, excluded: bool, index: u8, share: u8) -> String {
    let unranked = excluded && access != Access::Closed;
    let rank = if unranked { ", hors classement" } else { "" };
    let first = match share {
        _ if excluded => String::new(),
        0 => ", presque jamais première".to_owned(),
        _ => format!(", première {share} fois sur 100"),
    };
    format!("{}{rank}, indice {index} sur 100{first}", access_word(access))
}

/// How much a reason to work weighs, next to the two others; `salience` from −1 to 1.
pub fn motive_line(motive: Motive, salience: f64) -> String {
    let weight = match salience {
        _ if salience >= 0.2 => "compte plus que les autres raisons",
        _ if salience <= -0.2 => "compte moins que les autres raisons",
        _ => "compte autant que les autres raisons",
    };
    format!("{} {weight}", motive_name(motive))
}

/// The rules behind a result.
pub fn rules_line(model: &str, facts: Option<Date>) -> String {
    match facts {
        Some(day) => format!("modèle {model}, lois et montants du {}", date(day)),
        None => format!("modèle {model}"),
    }
}

/// A link holds the number of a trade, never its name.
pub fn trade_line(number: u16) -> String {
    format!("le n° {number}")
}

/// The path taken and how many answers follow.
pub fn answers_title(path: &str, count: usize) -> String {
    match count {
        0 | 1 => format!("La réponse partagée ({path})"),
        _ => format!("Les {count} réponses partagées ({path})"),
    }
}

/// The questions left out, answered or not.
pub fn left_out_questions(short: &[&str]) -> String {
    format!("Ces questions, avec ou sans réponse : {}.", short.join(", "))
}

/// The field of a whole message, where its link was damaged.
pub const PASTE: &str = "Collez ici tout le message";
/// The same, among one's own attempts.
pub const PASTE_RECEIVED: &str =
    "Vous avez reçu un résultat ? Collez ici tout le message, ou recopiez la ligne de la feuille imprimée";
/// Why the whole of it.
pub const PASTE_HELP: &str =
    "Le lien a pu être coupé en route. Avec tout le message, nous pouvons souvent le retrouver. Rien n’est envoyé.";
/// Looks for the link.
pub const PASTE_BUTTON: &str = "Retrouver le résultat";
/// There is none.
pub const PASTE_NONE: &str =
    "Nous n’avons trouvé aucun lien entier dans ce texte. Demandez à la personne de vous le renvoyer.";
/// What is wrong in a line copied by hand, from left to right.
pub fn wrong_line(wrong: &[Wrong]) -> String {
    let said: Vec<String> = wrong.iter().map(|wrong| wrong_in(*wrong)).collect();
    ["Relisez cette ligne.", &said.join(" ")].join(" ")
}

fn wrong_in(wrong: Wrong) -> String {
    match wrong {
        Wrong::Length(letters) => {
            format!("Elle a {letters} lettres et chiffres ; il en faut 50, en cinq groupes de dix.")
        }
        Wrong::Group { group, letters } => format!("Le {} groupe a {letters} signes au lieu de dix.", rank(group)),
        Wrong::Sign { group, place } => {
            format!(
                "{} groupe, {} signe : ce n’est ni une lettre ni un chiffre de cette ligne.",
                rank(group),
                rank(place)
            )
        }
        Wrong::Letter { group, place, instead } => format!(
            "{} groupe, {} signe : ne serait-ce pas « {instead} » ? Sinon, relisez tout ce groupe.",
            rank(group),
            rank(place)
        ),
        Wrong::Letters { group } => format!("{} groupe : au moins deux signes sont faux.", rank(group)),
        Wrong::Nothing => {
            "Chaque groupe est juste, mais l’ensemble ne dit aucun résultat : les groupes sont-ils dans l’ordre ?"
                .to_owned()
        }
    }
}

fn rank(rank: usize) -> String {
    if rank == 1 {
        "1er".to_owned()
    } else {
        format!("{rank}e")
    }
}

/// There are several.
pub const PASTE_SEVERAL: &str = "Ce texte contient plusieurs liens différents. Collez-en un seul.";

/// The result was computed with earlier rules, or under an earlier law.
pub fn older(facts: Option<Date>) -> String {
    match facts {
        Some(day) => format!(
            "Ce résultat a été calculé avec les règles du {}. Elles ont changé depuis.",
            date(day)
        ),
        None => "Ce résultat a été calculé avec des règles plus anciennes. Elles ont changé depuis.".to_owned(),
    }
}

/// Why today’s result may differ: the name of the cause, and what it is; `then` is the day of the link, where it is known.
pub fn cause(cause: Cause, then: Option<Date>) -> (&'static str, String) {
    let rules = date(RULES_DATE);
    match cause {
        Cause::Law => ("La loi a changé", since(then)),
        Cause::Expired(year) => ("Des chiffres ont vieilli", expired(Date::new(year, 12, 31))),
        Cause::Rules => (
            "Nos règles ont été corrigées",
            format!(
                "Nous les avons relues le {rules}, après ce résultat. La loi de ce jour-là n’a pas bougé : c’est notre lecture qui change."
            ),
        ),
        Cause::Model => (
            "Le calcul a changé",
            "Nous comptons vos réponses d’une autre façon depuis ce résultat.".to_owned(),
        ),
        Cause::RulesAndModel => (
            "Nos règles et le calcul ont changé",
            format!(
                "Nos règles ont été relues le {rules}, et nous comptons les réponses d’une autre façon. Une différence peut venir de l’un ou de l’autre."
            ),
        ),
        Cause::UnknownDay => (
            "Le jour de ce résultat n’est pas connu ici",
            "Nous ne pouvons donc pas dire si c’est la loi, nos règles ou le calcul qui a changé.".to_owned(),
        ),
        Cause::Missing => ("Des réponses manquent", PART_OF_ANSWERS.to_owned()),
    }
}

fn since(then: Option<Date>) -> String {
    match then {
        Some(day) => format!(
            "Une règle ou un montant a changé entre le {} et aujourd’hui.",
            date(day)
        ),
        None => "Une règle ou un montant a changé depuis ce résultat.".to_owned(),
    }
}

/// What a cause changes in the result.
pub const CHANGES_NOTHING: &str = "Cela ne change rien ici : ni l’accès aux voies, ni leur indice.";

/// A way whose access changed.
pub fn access_change(changed: Way, then: Access, now: Access) -> String {
    let (then, now) = (access_word(then), access_word(now));
    format!("{} : {now} désormais, {then} avant.", way(changed).name)
}

/// A way whose index changed.
pub fn index_change(changed: Way, then: u8, now: u8) -> String {
    format!("{} : indice {now} désormais, {then} avant.", way(changed).name)
}

/// What was taken back, and what is missing.
pub fn taken(missing: usize) -> String {
    match missing {
        0 => "Ces réponses sont dans vos essais. Il n’en manque aucune.".to_owned(),
        1 => "Ces réponses sont dans vos essais. Il manque une question : elle n’était pas dans le lien.".to_owned(),
        _ => format!(
            "Ces réponses sont dans vos essais. Il manque {missing} questions, restées hors du lien ou sans réponse."
        ),
    }
}
