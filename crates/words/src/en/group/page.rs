//! The page of the board: what to give, what to do with it.

/// Title of the page.
pub const TITLE: &str = "Un tableau pour la réunion";
/// What search engines show.
pub const DESCRIPTION: &str = "Pour une réunion : collez les liens des participants, et voyez ce que le groupe a en commun. Aucun nom, rien n’est envoyé.";
/// What it is for.
pub const LEAD: &str = "Chaque personne donne le lien de son résultat. Vous voyez ce que le groupe a en commun, sans nom et sans désigner personne.";
/// Where all this stays.
pub const PRIVATE: &str = "Les liens ne quittent pas cet appareil, et cette page ne les garde pas.";
/// Title of what is given.
pub const GIVE: &str = "Les résultats du groupe";
/// The field of the links.
pub const FIELD: &str = "Collez les liens, un par ligne";
/// What may be pasted.
pub const FIELD_HELP: &str =
    "De deux à deux cents liens. Un message entier ou un tableau convient aussi : les liens y seront retrouvés.";
/// The files.
pub const FILES: &str = "Ou choisissez des fichiers";
/// What they may be.
pub const FILES_HELP: &str =
    "Un texte, un tableau en .csv, ou les fichiers que ce site télécharge. Un tableau gardé s’ouvre seul.";
/// Opens the choice of files.
pub const CHOOSE: &str = "Choisir des fichiers";
/// Makes the board.
pub const MAKE: &str = "Faire le tableau";
/// Empties everything.
pub const CLEAR: &str = "Tout vider";
/// Title of what could not be read, or was counted otherwise.
pub const NOTES: &str = "À propos de ces liens";
/// Nothing was given.
pub const NOTHING: &str = "Collez au moins deux liens, ou choisissez des fichiers.";
/// Only one person.
pub const ONE: &str = "Un seul résultat a été lu. Un tableau en demande deux au moins.";
/// None was read.
pub const NONE: &str = "Aucun résultat n’a été lu. Voyez plus bas ce qu’il faut corriger.";
/// The board is there.
pub const MADE: &str = "Le tableau est plus bas.";
/// The same, where something is to be looked at.
pub const MADE_WITH_NOTES: &str = "Le tableau est plus bas. Certaines lignes n’ont pas été comptées.";
/// A kept board was opened.
pub const REOPENED: &str = "Le tableau gardé est ouvert plus bas.";
/// A kept board that somebody changed.
pub const CHANGED: &str = "Ce tableau a été modifié : ses nombres ne vont plus ensemble. Refaites-le avec les liens.";
/// A kept board of a later version.
pub const NEWER: &str =
    "Ce tableau vient d’une version plus récente de Quatre Voies. Rechargez cette page, puis recommencez.";
/// The browser cannot read a file.
pub const UNREADABLE: &str = "Votre navigateur n’a pas pu lire un fichier. Choisissez-le de nouveau.";
/// The rows of a table.
pub const ROW: &str = "Réponse";
/// The counts.
pub const COUNT: &str = "Personnes";
/// The ways.
pub const WAY: &str = "Voie";
/// To whom they are closed.
pub const ACCESS: &str = "Accès";
/// Prints.
pub const PRINT: &str = "Imprimer";
/// Keeps the board as a file.
pub const KEEP: &str = "Garder ce tableau";
/// Keeps it for a spreadsheet.
pub const TABLE: &str = "Le prendre dans un tableur (.csv)";
/// What the files hold.
pub const KEEP_HELP: &str = "Le fichier contient ces nombres, et aucun lien. Faites un seul tableau par réunion : entre deux tableaux, la différence pourrait désigner quelqu’un.";
/// The file was given.
pub const KEPT: &str = "Le fichier est téléchargé. Il se rouvre sur cette page.";
/// The same for a spreadsheet.
pub const TABLE_KEPT: &str = "Le fichier est téléchargé.";
/// The browser refuses.
pub const NOT_KEPT: &str =
    "Votre navigateur n’a pas donné le fichier. Imprimez le tableau, ou essayez un autre navigateur.";
/// The name of a file, before its day.
pub const FILE_NAME: &str = "quatre-voies-reunion-";
