//! What the result is not: texts that must appear, word for word.

use law::RULES_DATE;

use super::format::date;

/// At the start.
pub const START: &str = "Ce questionnaire vous aide à réfléchir à quatre façons d’entreprendre. Il n’y a pas de bonne réponse. Rien n’est envoyé : tout est calculé sur cet appareil.";
/// About precision.
pub const PRECISION: &str = "Avec peu de questions, la mesure est approximative. Nous avons refait le calcul 1 000 fois en changeant un peu vos réponses et nos poids. Le nombre de fois où chaque voie arrive première vous dit si le résultat tient.";
/// About the CAE.
pub const ABOUT_CAE: &str = "Entrer en CAE ne dispense de rien : étude de marché, plan d’affaires et plan de communication restent à faire. Et une CAE ne convient qu’aux personnes qui ont envie de partager et de coopérer.";
/// About places.
pub const OVERSEAS: &str = "Ce site décrit les règles de métropole. Outre-mer, à Mayotte et dans le Pacifique, demandez à la chambre de commerce ou de métiers.";
/// About time.
pub const AGAIN: &str = "Refaites-le dans quelques semaines : un résultat qui change est une information.";

/// With every result.
pub fn with_result() -> String {
    [
        "Ce résultat vient de vos réponses et de règles écrites par nous, que vous pouvez lire. Ce n’est ni un conseil juridique, ni une mesure de votre personnalité, ni une prévision de réussite. Les règles datent du ",
        &date(RULES_DATE),
        " : faites-les vérifier par un service d’aide à la création, un cabinet comptable ou un cabinet d’avocats.",
    ]
    .concat()
}
