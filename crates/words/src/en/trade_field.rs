//! « Quel est votre métier ? »: the words of the field that finds a trade.

use trades::Alert;

/// Label of the field.
pub const LABEL: &str = "Votre métier, en quelques mots";
/// Label of the field for one more trade.
pub const LABEL_ANOTHER: &str = "Votre autre métier, en quelques mots";
/// How to use it.
pub const HELP: &str =
    "Par exemple : « gâteaux », « vélo », « cours de yoga ». Choisissez ensuite dans la liste. Rien n’est envoyé.";
/// What the list is, for who hears it.
pub const LIST: &str = "Métiers trouvés";
/// Leads to the families.
pub const NOT_FOUND: &str = "Je ne trouve pas mon métier";
/// Nothing was found.
pub const NOTHING: &str =
    "Aucun métier trouvé. Essayez un autre mot, ou choisissez une activité dans la liste plus bas.";
/// Before the name of the main trade.
pub const MAIN: &str = "Votre métier principal :";
/// Before the name of another one.
pub const ANOTHER: &str = "Autre métier :";
/// Looks for one more trade.
pub const ADD: &str = "Ajouter un autre métier";
/// Puts a trade first.
pub const PUT_FIRST: &str = "En faire le principal";
/// Takes a trade away.
pub const REMOVE: &str = "Retirer";
/// Chooses another main trade.
pub const CHANGE: &str = "Changer";
/// Before what the law asks.
pub const ASKED: &str = "Ce que la loi demande :";
/// Nothing is asked, as far as we know.
pub const NOTHING_ASKED: &str = "Nous ne connaissons ni diplôme ni autorisation à avoir avant de commencer. Faites-le vérifier par la chambre de métiers ou de commerce.";
/// The article was not read by us.
pub const TO_CHECK: &str = "À vérifier : nous n’avons pas lu cet article nous-mêmes.";
/// Before the article.
pub const SOURCE: &str = "Source :";
/// Before the answers that the trade gives.
pub const FILLED: &str = "D’après ce métier, nous avons répondu pour vous :";
/// What can be done about it.
pub const FILLED_CHANGE: &str = "Vous pouvez changer ces réponses à tout moment.";
/// Only the main trade answers.
pub const MAIN_DECIDES: &str =
    "Le résultat suit votre métier principal. Pour l’autre, refaites le questionnaire ensuite.";
/// Title of the notes.
pub const NOTES: &str = "Bon à savoir pour ce métier";
/// The law presumes an employment contract.
pub const EMPLOYED_BY_LAW: &str = "Pour ce travail, la loi présume un contrat de travail.";
/// Most cases end as an employment contract.
pub const EMPLOYED_OFTEN: &str = "Ce travail est le plus souvent un emploi salarié.";
/// Title of the families below.
pub const FAMILIES: &str = "Ou choisissez votre activité dans la liste :";

/// How many trades were found.
pub fn count(found: usize) -> String {
    match found {
        0 => NOTHING.to_owned(),
        1 => "1 métier trouvé".to_owned(),
        more => format!("{more} métiers trouvés"),
    }
}

/// What an answer must warn of.
pub const fn alert(alert: Alert) -> &'static str {
    match alert {
        Alert::SalariatDeguise => {
            "Un juge pourrait y voir un contrat de travail. Demandez conseil avant de signer : inspection du travail ou avocat."
        }
        Alert::MonopoleDuDroit => {
            "Donner des consultations juridiques est réservé : vérifiez auprès d’un avocat ce que vous pouvez proposer."
        }
        Alert::MonopoleComptable => {
            "Tenir la comptabilité d’un client est réservé aux experts-comptables. La saisie et le conseil restent possibles : à vérifier avec l’ordre."
        }
    }
}
