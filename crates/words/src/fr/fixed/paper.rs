//! The words of the questionnaire on paper.

use engine::Kind;

/// Title of the page.
pub const TITLE: &str = "Le questionnaire sur papier";
/// What search engines show.
pub const DESCRIPTION: &str =
    "Toutes les questions de Quatre Voies, à imprimer et à remplir à la main, avec la lettre de chaque réponse.";
/// What it is for.
pub const LEAD: &str = "Imprimez cette page, répondez au stylo, seul ou avec la personne qui vous accompagne. Le résultat se calcule ensuite sur un appareil, en recopiant vos réponses.";
/// How to fill it in.
pub const RULES: &[&str] = &[
    "Il n’y a pas de bonne réponse. « Je ne sais pas » ne compte ni pour ni contre, sauf exceptions. Sans chiffre d’affaires ou sans frais, nous prenons une moyenne. Là où la loi interdit par défaut, une voie reste fermée : poste public à temps plein, personne mineure, interdiction de gérer à plusieurs.",
    "Certaines questions ne se posent que dans certains cas : passez-les si elles ne vous concernent pas.",
    "Le numéro de la question et la lettre après chaque réponse servent à recopier vos réponses.",
    "Cette feuille parle de vous : gardez-la, ou donnez-la seulement à qui vous voulez.",
];
/// A question that not everyone is asked.
pub const SOMETIMES: &str = "Cette question ne se pose que dans certains cas.";
/// What to do next.
pub const END: &str = "C’est fini. Pour voir le résultat, ouvrez « Mes essais » sur un téléphone ou un ordinateur récent. Dépliez « Recopier un questionnaire rempli sur papier » et tapez une ligne par question, par exemple 7b. Il faut environ 2 minutes.";
/// Before the code and the address of the page where the answers are typed.
pub const WHERE: &str = "Pour y arriver directement, scannez ce code ou tapez cette adresse :";
/// What that code is, for those who do not see it.
pub const CODE_LABEL: &str = "Code QR de la page où recopier vos réponses";
/// Who leads a meeting, before the link to its board.
pub const MEETING: &str = "Vous animez une réunion ? Une page compte ce que le groupe a en commun, sans nom :";

/// What A and B stand for.
pub fn poles(low: &str, high: &str) -> String {
    format!("A : {low} — B : {high}")
}

/// How to answer.
pub const fn how(kind: Kind) -> &'static str {
    match kind {
        Kind::Ranking => "Écrivez 1, 2 et 3 dans les cases, de la plus importante à la moins importante.",
        Kind::Agreement | Kind::Importance | Kind::Bipolar | Kind::Single => "Cochez une seule case.",
        Kind::ElevenPoints => "Entourez un nombre : 0 si vous évitez les risques, 10 si vous en prenez facilement.",
        Kind::Several => "Cochez toutes les cases qui conviennent.",
        Kind::Amount { .. } => "Écrivez un montant en euros, sans virgule : ______________ €",
    }
}
