//! The words of « Mes essais »: the list, the comparison, the file.

/// Title of the page, and of the links to it.
pub const TITLE: &str = "Mes essais";
/// What an attempt is.
pub const LEAD: &str = "Un essai, ce sont vos réponses et leur résultat, sous un nom. Cet appareil les garde ; Safari les efface après sept jours sans visite.";
/// Title of the attempt under way.
pub const UNDER_WAY: &str = "En cours";
/// No attempt under way.
pub const NOTHING_UNDER_WAY: &str = "Aucun essai n’est en cours.";
/// Starts the first attempt.
pub const START: &str = "Commencer le questionnaire";
/// What may have happened, and what to do.
pub const TAKE_BACK: &str = "Vos réponses ont disparu ? Reprenez le fichier que vous aviez téléchargé, ou ouvrez le lien complet que vous aviez copié.";
/// Takes back the attempts of a file, and goes on with the first; here, and from the first screen.
pub const TAKE_FILE: &str = "Reprendre un fichier";
/// Keeps the present attempt and starts another.
pub const NEW: &str = "Commencer un nouvel essai";
/// What becomes of the present one.
pub const NEW_HINT: &str = "L’essai en cours sera gardé dans la liste ci-dessous.";
/// Title of the list.
pub const KEPT: &str = "Essais gardés";
/// The list is empty.
pub const NOTHING_KEPT: &str =
    "Aucun essai n’est gardé pour l’instant. Quand vous commencez un nouvel essai, celui qui est en cours vient ici.";
/// What reopening does.
pub const REOPEN_HINT: &str = "Quand vous reprenez un essai, celui qui est en cours prend sa place dans la liste.";
/// Goes on with the attempt under way.
pub const CONTINUE: &str = "Continuer";
/// Opens the result of the attempt under way.
pub const SEE_RESULT: &str = "Voir le résultat";
/// Takes an attempt of the list again.
pub const REOPEN: &str = "Reprendre";
/// Opens a shared result.
pub const OPEN: &str = "Ouvrir";
/// Copies an attempt, to change it.
pub const VARIANT: &str = "Faire une variante";
/// Takes an attempt out of the list.
pub const DELETE: &str = "Supprimer";
/// Opens the field of the name.
pub const RENAME: &str = "Renommer";
/// The field of the name.
pub const NAME: &str = "Nom de cet essai";
/// Keeps the name.
pub const SAVE_NAME: &str = "Garder ce nom";
/// Leaves the name as it was.
pub const CANCEL: &str = "Annuler";
/// An attempt without a name.
pub const UNNAMED: &str = "Essai sans nom";
/// The complete path.
pub const COMPLETE: &str = "questionnaire complet";
/// The quick path.
pub const QUICK: &str = "version courte";
/// The adaptive path.
pub const ADAPTIVE: &str = "questions utiles pour vous";
/// Somebody's result.
pub const SHARED: &str = "résultat partagé par un lien";
/// Every question has its answer.
pub const FINISHED: &str = "terminé";
/// A link that does not open any more.
pub const LINK_UNREADABLE: &str = "Ce lien est abîmé.";
/// Between two short facts.
pub const COMMA: &str = ", ";
/// The box beside an attempt.
pub const TICK: &str = "Comparer";
/// Opens the comparison.
pub const COMPARE: &str = "Comparer les essais cochés";
/// Fewer than two are ticked.
pub const TICK_TWO: &str = "Cochez au moins deux essais, puis comparez.";
/// More than four are ticked.
pub const TICK_FOUR: &str = "Cochez quatre essais au plus : au-delà, le tableau ne se lit plus.";
/// Deleted.
pub const DELETED: &str = "Essai supprimé.";
/// The device did not let one be deleted.
pub const NOT_DELETED: &str = "Votre navigateur n’a pas supprimé cet essai : il est encore sur cet appareil.";
/// The device did not let the list be deleted.
pub const NOTHING_DELETED: &str =
    "Votre navigateur n’a pas supprimé les essais gardés : ils sont encore sur cet appareil.";
/// Tries again what the device did not let be done.
pub const AGAIN: &str = "Essayer à nouveau";
/// Brings it back.
pub const UNDO: &str = "Annuler";
/// Brought back.
pub const RESTORED: &str = "L’essai est revenu à sa place.";
/// Renamed.
pub const RENAMED: &str = "Le nom est changé.";
/// Deletes the list.
pub const DELETE_ALL: &str = "Supprimer tous les essais gardés";
/// Confirms.
pub const DELETE_ALL_YES: &str = "Oui, supprimer";
/// Declines.
pub const DELETE_ALL_NO: &str = "Non, les garder";
/// The list was deleted.
pub const ALL_DELETED: &str = "Les essais gardés sont supprimés de cet appareil.";
/// Shows more rows.
pub const MORE: &str = "Afficher les essais suivants";

/// Title of the file section.
pub const FILE: &str = "Emporter vos essais";
/// What the file is for.
pub const FILE_LEAD: &str = "Un fichier contient tous vos essais, celui en cours aussi. Il sert à les garder ailleurs ou à changer d’appareil. Toute personne qui l’ouvre peut lire vos réponses.";
/// Writes the file.
pub const EXPORT: &str = "Télécharger mes essais";
/// Nothing to export.
pub const NOTHING_TO_EXPORT: &str = "Il n’y a encore aucun essai à télécharger.";
/// Done.
pub const EXPORTED: &str = "Le fichier est prêt. Votre navigateur le range dans vos téléchargements.";
/// The browser refused.
pub const NOT_EXPORTED: &str = "Votre navigateur n’a pas permis le téléchargement.";
/// Chooses a file.
pub const IMPORT: &str = "Ajouter des essais depuis un fichier";
/// What importing does.
pub const IMPORT_HINT: &str = "Choisissez un fichier téléchargé depuis cette page. Il n’est pas envoyé, et aucun essai de la liste n’est remplacé.";
/// Opens the choice of a file.
pub const CHOOSE_FILE: &str = "Choisir un fichier";
/// Larger than 2 MB.
pub const TOO_LARGE: &str = "Ce fichier est trop gros : il dépasse 2 Mo. Rien n’a été ajouté.";
/// More than 5 000 attempts.
pub const TOO_MANY: &str = "Ce fichier contient trop d’essais : plus de 5 000. Rien n’a été ajouté.";
/// Said after the count: it was in another encoding.
pub const REREAD: &str = "Ce fichier n’était pas en UTF-8. Nous avons relu ses accents : vérifiez les noms.";
/// A message that holds a link.
pub const FROM_MESSAGE: &str = "Ce fichier contient un résultat reçu. Il est dans vos essais.";
/// Nothing in the file.
pub const EMPTY_FILE: &str = "Ce fichier est vide. Rien n’a été ajouté.";
/// Not JSON.
pub const NOT_JSON: &str = "Ce fichier n’est pas un fichier d’essais, ou il est coupé. Choisissez un fichier dont le nom finit par « .json ». Rien n’a été ajouté.";
/// JSON of something else.
pub const OTHER_PROGRAM: &str =
    "Ce fichier vient d’un autre programme : nous n’y trouvons aucun essai. Rien n’a été ajouté.";
/// A newer version.
pub const NEWER_FILE: &str = "Ce fichier vient d’une version plus récente de Quatre Voies. Rechargez cette page, puis recommencez. Rien n’a été ajouté.";
/// The browser cannot read the file.
pub const UNREADABLE_FILE: &str = "Votre navigateur n’a pas pu lire ce fichier. Rien n’a été ajouté.";

/// The browser blocks storage.
pub const UNAVAILABLE: &str = "Votre navigateur ne permet pas d’enregistrer. Vos essais restent dans cet onglet, au plus jusqu’à sa fermeture. Pour les garder, téléchargez le fichier plus bas.";
/// The device is full.
pub const REFUSED: &str = "Cet appareil n’a plus de place pour enregistrer. Le dernier changement reste dans cet onglet, au plus jusqu’à sa fermeture. Téléchargez le fichier plus bas, ou supprimez un essai.";
/// The present attempt could not be put away.
pub const NOT_SWAPPED: &str =
    "Nous n’avons pas changé d’essai : celui qui est en cours ne pouvait pas être gardé sur cet appareil.";
/// The list could not be read; it is aside.
pub const CORRUPT: &str = "La liste gardée sur cet appareil est illisible. Nous l’avons mise de côté sans l’effacer : vous pouvez la télécharger plus bas.";
/// The list could not be read nor put aside.
pub const STUCK: &str = "La liste gardée sur cet appareil est illisible. Nous n’y touchons pas : vos changements restent dans cet onglet, au plus jusqu’à sa fermeture.";
/// The list is from a newer version.
pub const NEWER: &str = "La liste gardée sur cet appareil vient d’une version plus récente. Rechargez la page. En attendant, nous n’y touchons pas, et vos changements restent dans cet onglet.";

/// Title of what is put aside.
pub const ASIDE: &str = "Mis de côté";
/// What it is.
pub const ASIDE_LEAD: &str = "Ces textes étaient illisibles en tout ou en partie. Nous ne les effaçons pas. Une personne qui connaît bien l’informatique peut parfois les réparer.";
/// Unfolds the content of a stored text.
pub const READ: &str = "Lire le contenu";
/// Downloads one.
pub const DOWNLOAD: &str = "Télécharger";
/// Erases one.
pub const ERASE: &str = "Effacer";
/// Asks before erasing one.
pub const ERASE_QUESTION: &str = "Effacer ce texte pour toujours ?";
/// Confirms.
pub const ERASE_YES: &str = "Oui, effacer";
/// The device did not let it be erased.
pub const NOT_ERASED: &str = "Votre navigateur n’a pas effacé ce texte : il est encore sur cet appareil.";
/// Declines.
pub const ERASE_NO: &str = "Non, le garder";

/// Title of the comparison.
pub const COMPARISON: &str = "Vos essais, côte à côte";
/// Back to the list.
pub const BACK: &str = "Revenir à mes essais";
/// An address that names fewer than two attempts of this device.
pub const NOTHING_TO_COMPARE: &str =
    "Cette adresse ne désigne pas deux essais de cet appareil. L’un d’eux a peut-être été supprimé.";
/// Title of the verdicts.
pub const VERDICTS: &str = "Les résultats";
/// Title of the indices.
pub const INDICES: &str = "Les quatre voies";
/// How the tables of a comparison are laid out, for those who hear them.
pub const TABLE_SHAPE: &str =
    "Une colonne par essai. Chaque sujet a une ligne à lui, puis les résultats sont sur la ligne suivante.";
/// How to read an index.
pub const ABOUT_INDICES: &str = "L’indice va de 0 à 100 : plus il est haut, plus la voie ressemble aux réponses. Ce n’est pas une chance de réussir. Un petit écart ne veut rien dire.";
/// Title of the differences.
pub const DIFFERENT: &str = "Les réponses qui diffèrent";
/// No difference.
pub const NO_DIFFERENCE: &str = "Aucune réponse ne diffère.";
/// Not answered.
pub const OPEN_CELL: &str = "pas encore de réponse";
/// Not asked.
pub const NOT_ASKED: &str = "question non posée";
/// Not in the link.
pub const NOT_SHARED: &str = "non partagée";
/// The line of the verdicts.
pub const VERDICT: &str = "Recommandation";
/// A way that the verdict names.
pub const AHEAD: &str = "en tête";
/// The attempt under way, when it has no name.
pub const PRESENT: &str = "Essai en cours";
/// A link without a name.
pub const FROM_LINK: &str = "Résultat reçu";

/// A name for an attempt that has none.
pub fn numbered(rank: usize) -> String {
    format!("Essai {rank}")
}

/// A name for answers that were put aside because others went on.
pub fn put_aside(rank: usize) -> String {
    match rank {
        0 | 1 => "Réponses mises de côté".to_owned(),
        _ => format!("Réponses mises de côté ({rank})"),
    }
}

/// A name for a copy.
pub fn variant_of(name: &str, rank: usize) -> String {
    match rank {
        0 | 1 => format!("{name} (variante)"),
        _ => format!("{name} (variante {rank})"),
    }
}

/// After them, on the path that may stop before.
pub const AT_MOST: &str = " au plus";

/// Questions without an answer.
pub fn left(count: usize) -> String {
    match count {
        0 => FINISHED.to_owned(),
        1 => "il reste une question".to_owned(),
        _ => format!("il reste {count} questions"),
    }
}

/// How many attempts the list holds, and how many are on screen.
pub fn shown(shown: usize, all: usize) -> String {
    format!("{shown} essais affichés sur {all}")
}

/// Says what goes.
pub fn delete_all_question(count: usize) -> String {
    match count {
        1 => {
            "Supprimer l’essai gardé sur cet appareil ? L’essai en cours reste. Vous ne pourrez pas revenir en arrière."
                .to_owned()
        }
        _ => format!(
            "Supprimer les {count} essais gardés sur cet appareil ? L’essai en cours reste. Vous ne pourrez pas revenir en arrière."
        ),
    }
}

/// A name inside a sentence: written from right to left, or with marks of its own, it moves nothing of what is around it.
pub fn named(name: &str) -> String {
    // Marks that would end the isolation, or outlive it.
    let mark = |sign: char| matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let bare: String = name.chars().filter(|&sign| !mark(sign)).collect();
    format!("\u{2068}{bare}\u{2069}")
}

/// A copy was made.
pub fn copied(name: &str) -> String {
    let name = named(name);
    format!("Variante gardée dans la liste : {name}.")
}

/// What an import did.
pub fn imported(added: usize, already_there: usize, damaged: usize) -> String {
    let added_words = match added {
        0 => "Aucun essai ajouté".to_owned(),
        1 => "1 essai ajouté".to_owned(),
        _ => format!("{added} essais ajoutés"),
    };
    let there = match already_there {
        0 => String::new(),
        1 => ", 1 déjà là".to_owned(),
        _ => format!(", {already_there} déjà là"),
    };
    let lost = match damaged {
        0 => String::new(),
        1 => " Un essai du fichier n’a pas pu être lu en entier.".to_owned(),
        _ => format!(" {damaged} essais du fichier n’ont pas pu être lus en entier."),
    };
    format!("{added_words}{there}.{lost}")
}

/// Attempts of the list that lost something.
pub fn dropped(count: usize) -> String {
    match count {
        1 => "Un essai gardé n’a pas pu être relu en entier. Les autres sont là. La liste telle qu’elle était est mise de côté, plus bas.".to_owned(),
        _ => format!("{count} essais gardés n’ont pas pu être relus en entier. Les autres sont là. La liste telle qu’elle était est mise de côté, plus bas."),
    }
}

/// A size in words.
pub fn size(bytes: usize) -> String {
    match bytes {
        0..1_000 => format!("{bytes} octets"),
        _ => format!("{} Ko", bytes.div_ceil(1_000)),
    }
}

/// How many answers are alike or cannot be compared.
pub fn others(count: usize) -> String {
    match count {
        1 => "Une autre question : même réponse, ou réponse qui manque".to_owned(),
        _ => format!("Les {count} autres questions : mêmes réponses, ou réponses qui manquent"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_import_says_what_was_added_what_was_there_and_what_was_lost() {
        assert_eq!(imported(3, 1, 0), "3 essais ajoutés, 1 déjà là.");
        assert_eq!(imported(1, 0, 0), "1 essai ajouté.");
        assert_eq!(imported(0, 2, 0), "Aucun essai ajouté, 2 déjà là.");
        assert_eq!(
            imported(2, 0, 1),
            "2 essais ajoutés. Un essai du fichier n’a pas pu être lu en entier."
        );
    }

    #[test]
    fn a_count_agrees_with_its_words() {
        assert_eq!(left(0), "terminé");
        assert_eq!(left(1), "il reste une question");
        assert_eq!(left(12), "il reste 12 questions");
        assert_eq!(variant_of("Mars", 1), "Mars (variante)");
        assert_eq!(variant_of("Mars", 2), "Mars (variante 2)");
    }
}
