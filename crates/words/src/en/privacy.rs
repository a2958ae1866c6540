//! The words of « Vie privée »: what is kept, how to check that nothing leaves.

/// Title of the page.
pub const TITLE: &str = "Vos réponses ne sont envoyées nulle part";
/// The promise.
pub const LEAD: &str = "Tout est calculé dans votre navigateur. Il n’y a ni compte, ni traceur, ni mesure d’audience. Cette page montre ce qui est gardé ici, et comment vérifier que rien ne part.";
/// Title of what is stored.
pub const STORED: &str = "Ce qui est gardé sur cet appareil, en ce moment";
/// Nothing is stored.
pub const NOTHING: &str = "Rien n’est gardé sur cet appareil.";
/// The browser blocks storage.
pub const BLOCKED: &str = "Votre navigateur bloque l’enregistrement : rien n’est gardé sur cet appareil.";
/// What stays in the tab.
pub const IN_TAB: &str = "dans cet onglet seulement, au plus jusqu’à sa fermeture";
/// What goes along in the address.
pub const IN_ADDRESS: &str =
    "dans l’adresse de cette page, après le signe « # », et donc dans l’historique de ce navigateur";
/// Where the rest stays.
pub const ON_DEVICE: &str = "sur cet appareil";
/// For how long.
pub const HOW_LONG: &str = "Vous pouvez effacer ces textes, et votre navigateur peut le faire seul. Safari efface après sept jours sans visite. Il compte les jours où vous l’utilisez sans toucher à ce site. Une fenêtre privée efface tout quand vous la fermez. Tout navigateur peut effacer quand l’appareil manque de place.";
/// Where Safari counts otherwise.
pub const HOME_SCREEN: &str = "Sur l’écran d’accueil d’un iPhone ou d’un iPad, ce site a ses propres jours, comptés à part. Chaque visite les remet à zéro.";
/// What does not depend on the browser.
pub const ELSEWHERE: &str = "Pour garder un résultat, copiez son lien complet ou téléchargez vos essais.";

/// Asks the browser to keep what is stored.
pub const ASK: &str = "Demander au navigateur de garder mes réponses";
/// The browser has not promised anything so far.
pub const NOT_PROMISED: &str = "Pour l’instant, votre navigateur n’a rien promis : il peut effacer ces textes.";
/// The browser accepted, now or before.
pub const PROMISED: &str = "Votre navigateur a accepté de garder ces textes, même quand la place manque. Cela ne change peut-être rien aux sept jours de Safari : gardez aussi un lien ou un fichier.";
/// The browser said no.
pub const DECLINED: &str =
    "Votre navigateur a refusé : rien ne change. Gardez un lien ou un fichier. Vous pourrez redemander plus tard.";
/// The browser did not answer.
pub const NO_ANSWER: &str = "Votre navigateur n’a pas pu répondre. Rien n’a changé : gardez un lien ou un fichier.";
/// The browser has nothing to ask.
pub const CANNOT_PROMISE: &str = "Ce navigateur ne peut rien promettre : gardez un lien ou un fichier.";
/// Where storage is refused.
pub const ADDRESS: &str = "Si votre navigateur ne permet pas d’enregistrer, vos réponses passent d’une page à l’autre dans l’adresse, après le signe « # ». Cette partie ne part jamais vers un site. Mais l’historique de ce navigateur la garde : effacez-le si d’autres personnes utilisent cet appareil.";
/// The attempt under way.
pub const CURRENT: &str = "Vos réponses en cours";
/// The name of the attempt under way.
pub const CURRENT_NAME: &str = "Le nom de l’essai en cours";
/// The kept attempts.
pub const ATTEMPTS: &str = "Vos essais gardés";
/// Answers put aside, which the list of attempts has not taken in yet.
pub const WAITING: &str = "Des réponses mises de côté, qui attendent dans « Mes essais »";
/// That the result was proposed to be kept elsewhere, once.
pub const PROPOSED: &str = "La marque d’une proposition déjà montrée";
/// Anything else under our name.
pub const OTHER: &str = "Autre texte de Quatre Voies";
/// Under which name.
pub const KEY: &str = "Nom technique :";

/// Title of the erasure.
pub const ERASE_TITLE: &str = "Tout effacer, ici et maintenant";
/// What goes.
pub const ERASE_LEAD: &str = "Vos réponses en cours, vos essais gardés et les textes mis de côté seront effacés de cet appareil. Les liens et les fichiers que vous avez déjà envoyés restent chez les personnes qui les ont.";
/// Erases.
pub const ERASE: &str = "Tout effacer de cet appareil";
/// Asks.
pub const ERASE_QUESTION: &str = "Tout effacer pour toujours ? Vous ne pourrez pas revenir en arrière.";
/// Confirms.
pub const ERASE_YES: &str = "Oui, tout effacer";
/// Declines.
pub const ERASE_NO: &str = "Non, tout garder";
/// Done.
pub const ERASED: &str = "Tout est effacé. Il ne reste aucune réponse de vous sur cet appareil. Seul le moment de cet effacement est gardé : un autre onglet ouvert sait ainsi qu’il ne doit rien y remettre.";
/// Could not be done.
pub const NOT_ERASED: &str = "Votre navigateur n’a pas tout effacé. Essayez à nouveau. Si cela ne suffit pas, vous pouvez effacer les données de ce site dans ses réglages.";
/// The browser does not let anything be reached.
pub const NOT_REACHED: &str = "Vos réponses ont quitté cette page et son adresse. Mais votre navigateur nous refuse l’accès à ce qu’il garde : si des réponses y étaient déjà, elles y sont encore. Essayez à nouveau, ou effacez les données de ce site dans ses réglages, et son historique.";
/// Tries again.
pub const ERASE_AGAIN: &str = "Essayer à nouveau";

/// Title of the requests.
pub const REQUESTS: &str = "Zéro demande à un autre site";
/// How to check.
pub const CHECK: &str = "Vérifier par vous-même";
/// Without any tool.
pub const CHECK_OFFLINE: [&str; 3] = [
    "Ouvrez le questionnaire, et répondez à la première question.",
    "Coupez le wifi et les données mobiles de votre appareil.",
    "Continuez de répondre : les questions s’affichent encore, parce que tout se passe dans votre navigateur.",
];
/// With the browser's own tools.
pub const CHECK_TOOLS: [&str; 4] = [
    "Sur un ordinateur, appuyez sur la touche F12 : les outils du navigateur s’ouvrent.",
    "Choisissez l’onglet « Réseau » (ou « Network »), puis rechargez la page.",
    "Chaque ligne est un fichier demandé. Regardez la colonne « Domaine » : il n’y a que l’adresse de ce site.",
    "Répondez à quelques questions : aucune ligne ne contient vos réponses.",
];
/// Title of the first way.
pub const OFFLINE_TITLE: &str = "Sans outil";
/// Title of the second way.
pub const TOOLS_TITLE: &str = "Avec les outils du navigateur";
/// What the host may see.
pub const HOST: &str = "Comme tout site, celui-ci est rangé chez un hébergeur. Il peut voir qu’un appareil a demandé une page. Il ne voit ni vos réponses, ni votre résultat.";

/// Title of the links.
pub const LINKS: &str = "Ce que contient un lien de partage";
/// Why it stays private.
pub const LINKS_LEAD: &str = "Un lien contient votre résultat après le signe « # ». Les navigateurs n’envoient pas cette partie au site. Qui a le lien peut l’ouvrir : la personne à qui vous l’envoyez, et le service de messagerie qui le porte.";
/// What filters may do.
pub const LINKS_FILTERS: &str = "Certains filtres de courriel transforment les liens et peuvent envoyer cette partie au site. Elle se retrouve alors dans le journal de l’hébergeur. Un fichier remis en main propre évite ce détour.";
/// What it holds.
pub const LINKS_HOLD: [&str; 3] = [
    "Le résultat : l’indice de chaque voie, si elle est ouverte, à condition ou fermée, et ce qui vous fait travailler.",
    "Vos réponses, si vous choisissez le lien complet. Il dit aussi le métier choisi dans la liste et la dernière question posée.",
    "Treize réponses plus personnelles n’y entrent que si vous les cochez. Elles portent sur votre situation, votre poste public, votre statut actuel, votre départ, votre réserve et vos droits au chômage. Elles portent aussi sur votre âge, une décision de justice, les cas particuliers et votre titre de séjour. La dernière porte sur votre vie : santé, famille, crédit.",
];
/// What cannot be undone.
pub const LINKS_LIMIT: &str = "Un lien envoyé ne peut pas être repris. Il ne contient ni votre nom, ni la date.";

/// How many files the page asked for.
pub fn requests(own: usize, foreign: usize) -> String {
    let own = match own {
        0 | 1 => format!("{own} fichier demandé"),
        _ => format!("{own} fichiers demandés"),
    };
    format!("Depuis l’ouverture de cette page : {own} à ce site, {foreign} à un autre site.")
}
