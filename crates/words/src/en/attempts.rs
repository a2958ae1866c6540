//! The words of “My attempts”: the list, the comparison, the file.

/// Title of the page, and of the links to it.
pub const TITLE: &str = "My attempts";
/// What an attempt is.
pub const LEAD: &str = "An attempt is your answers and their result, under a name. This device keeps them. Safari deletes them after seven days without a visit.";
/// Title of the attempt under way.
pub const UNDER_WAY: &str = "Under way";
/// No attempt under way.
pub const NOTHING_UNDER_WAY: &str = "No attempt is under way.";
/// Starts the first attempt.
pub const START: &str = "Start the questionnaire";
/// What may have happened, and what to do.
pub const TAKE_BACK: &str =
    "Have your answers disappeared? Open the file that you downloaded, or open the complete link that you copied.";
/// Takes back the attempts of a file, and goes on with the first; here, and from the first screen.
pub const TAKE_FILE: &str = "Open a saved file";
/// Keeps the present attempt and starts another.
pub const NEW: &str = "Start a new attempt";
/// What becomes of the present one.
pub const NEW_HINT: &str = "The attempt under way will be kept in the list below.";
/// Title of the list.
pub const KEPT: &str = "Kept attempts";
/// The list is empty.
pub const NOTHING_KEPT: &str = "No attempt is kept yet. When you start a new attempt, the one under way comes here.";
/// What reopening does.
pub const REOPEN_HINT: &str = "When you resume an attempt, the one under way takes its place in the list.";
/// Goes on with the attempt under way.
pub const CONTINUE: &str = "Continue";
/// Opens the result of the attempt under way.
pub const SEE_RESULT: &str = "See the result";
/// Takes an attempt of the list again.
pub const REOPEN: &str = "Resume";
/// Opens a shared result.
pub const OPEN: &str = "Open";
/// Copies an attempt, to change it.
pub const VARIANT: &str = "Make a variant";
/// Takes an attempt out of the list.
pub const DELETE: &str = "Delete";
/// Opens the field of the name.
pub const RENAME: &str = "Rename";
/// The field of the name.
pub const NAME: &str = "Name of this attempt";
/// Keeps the name.
pub const SAVE_NAME: &str = "Keep this name";
/// Leaves the name as it was.
pub const CANCEL: &str = "Cancel";
/// An attempt without a name.
pub const UNNAMED: &str = "Attempt without a name";
/// The complete path.
pub const COMPLETE: &str = "complete questionnaire";
/// The quick path.
pub const QUICK: &str = "short version";
/// The adaptive path.
pub const ADAPTIVE: &str = "questions useful for you";
/// Somebody's result.
pub const SHARED: &str = "result shared by a link";
/// Every question has its answer.
pub const FINISHED: &str = "finished";
/// A link that does not open any more.
pub const LINK_UNREADABLE: &str = "This link is damaged.";
/// Between two short facts.
pub const COMMA: &str = ", ";
/// The box beside an attempt.
pub const TICK: &str = "Compare";
/// Opens the comparison.
pub const COMPARE: &str = "Compare the ticked attempts";
/// Fewer than two are ticked.
pub const TICK_TWO: &str = "Tick at least two attempts, then compare.";
/// More than four are ticked.
pub const TICK_FOUR: &str = "Tick four attempts at most: beyond that, the table cannot be read.";
/// Deleted.
pub const DELETED: &str = "Attempt deleted.";
/// The device did not let one be deleted.
pub const NOT_DELETED: &str = "Your browser has not deleted this attempt: it is still on this device.";
/// The device did not let the list be deleted.
pub const NOTHING_DELETED: &str = "Your browser has not deleted the kept attempts: they are still on this device.";
/// Tries again what the device did not let be done.
pub const AGAIN: &str = "Try again";
/// Brings it back.
pub const UNDO: &str = "Undo";
/// Brought back.
pub const RESTORED: &str = "The attempt is back in its place.";
/// Renamed.
pub const RENAMED: &str = "The name is changed.";
/// Deletes the list.
pub const DELETE_ALL: &str = "Delete all kept attempts";
/// Confirms.
pub const DELETE_ALL_YES: &str = "Yes, delete";
/// Declines.
pub const DELETE_ALL_NO: &str = "No, keep them";
/// The list was deleted.
pub const ALL_DELETED: &str = "The kept attempts are deleted from this device.";
/// Shows more rows.
pub const MORE: &str = "Show more attempts";

/// Title of the file section.
pub const FILE: &str = "Take your attempts with you";
/// What the file is for.
pub const FILE_LEAD: &str = "One file holds all your attempts, including the one under way. Use it to keep them somewhere else or to change device. Anyone who opens it can read your answers.";
/// Writes the file.
pub const EXPORT: &str = "Download my attempts";
/// Nothing to export.
pub const NOTHING_TO_EXPORT: &str = "There is no attempt to download yet.";
/// Done.
pub const EXPORTED: &str = "The file is ready. Your browser puts it in your downloads.";
/// The browser refused.
pub const NOT_EXPORTED: &str = "Your browser did not allow the download.";
/// Chooses a file.
pub const IMPORT: &str = "Add attempts from a file";
/// What importing does.
pub const IMPORT_HINT: &str =
    "Choose a file downloaded from this page. It is not sent, and no attempt of the list is replaced.";
/// Opens the choice of a file.
pub const CHOOSE_FILE: &str = "Choose a file";
/// Larger than 2 MB.
pub const TOO_LARGE: &str = "This file is too large: it is over 2 MB. Nothing was added.";
/// More than 5,000 attempts.
pub const TOO_MANY: &str = "This file holds too many attempts: more than 5,000. Nothing was added.";
/// Said after the count: it was in another encoding.
pub const REREAD: &str = "This file was not in UTF-8. We have read its accents again: check the names.";
/// A message that holds a link.
pub const FROM_MESSAGE: &str = "This file holds a result that you received. It is in your attempts.";
/// Nothing in the file.
pub const EMPTY_FILE: &str = "This file is empty. Nothing was added.";
/// Not JSON.
pub const NOT_JSON: &str =
    "This file is not a file of attempts, or it is cut. Choose a file whose name ends in “.json”. Nothing was added.";
/// JSON of something else.
pub const OTHER_PROGRAM: &str = "This file comes from another program: we find no attempt in it. Nothing was added.";
/// A newer version.
pub const NEWER_FILE: &str =
    "This file comes from a newer version of Quatre Voies. Reload this page, then try again. Nothing was added.";
/// The browser cannot read the file.
pub const UNREADABLE_FILE: &str = "Your browser could not read this file. Nothing was added.";

/// The browser blocks storage.
pub const UNAVAILABLE: &str = "Your browser does not allow saving. Your attempts stay in this tab, at most until you close it. To keep them, download the file below.";
/// The device is full.
pub const REFUSED: &str = "This device has no more space for saving. The last change stays in this tab, at most until you close it. Download the file below, or delete an attempt.";
/// The present attempt could not be put away.
pub const NOT_SWAPPED: &str = "We have not changed attempts: the one under way could not be kept on this device.";
/// The list could not be read; it is aside.
pub const CORRUPT: &str =
    "The list kept on this device cannot be read. We have put it aside without erasing it: you can download it below.";
/// The list could not be read nor put aside.
pub const STUCK: &str = "The list kept on this device cannot be read. We are not touching it: your changes stay in this tab, at most until you close it.";
/// The list is from a newer version.
pub const NEWER: &str = "The list kept on this device comes from a newer version. Reload the page. Until then, we are not touching it, and your changes stay in this tab.";

/// Title of what is put aside.
pub const ASIDE: &str = "Put aside";
/// What it is.
pub const ASIDE_LEAD: &str = "These texts could not be read, in whole or in part. We do not erase them. A person who knows computers well can sometimes repair them.";
/// Unfolds the content of a stored text.
pub const READ: &str = "Read the content";
/// Downloads one.
pub const DOWNLOAD: &str = "Download";
/// Erases one.
pub const ERASE: &str = "Erase";
/// Asks before erasing one.
pub const ERASE_QUESTION: &str = "Erase this text for ever?";
/// Confirms.
pub const ERASE_YES: &str = "Yes, erase";
/// The device did not let it be erased.
pub const NOT_ERASED: &str = "Your browser has not erased this text: it is still on this device.";
/// Declines.
pub const ERASE_NO: &str = "No, keep it";

/// Title of the comparison.
pub const COMPARISON: &str = "Your attempts, side by side";
/// Back to the list.
pub const BACK: &str = "Back to my attempts";
/// An address that names fewer than two attempts of this device.
pub const NOTHING_TO_COMPARE: &str =
    "This address does not name two attempts of this device. One of them may have been deleted.";
/// Title of the verdicts.
pub const VERDICTS: &str = "The results";
/// Title of the indices.
pub const INDICES: &str = "The four ways";
/// How the tables of a comparison are laid out, for those who hear them.
pub const TABLE_SHAPE: &str =
    "One column per attempt. Each subject has a row of its own, then the results are on the next row.";
/// How to read an index.
pub const ABOUT_INDICES: &str = "The index goes from 0 to 100: the higher it is, the closer the way is to the answers. It is not a chance of success. A small gap means nothing.";
/// Title of the differences.
pub const DIFFERENT: &str = "The answers that differ";
/// No difference.
pub const NO_DIFFERENCE: &str = "No answer differs.";
/// Not answered.
pub const OPEN_CELL: &str = "no answer yet";
/// Not asked.
pub const NOT_ASKED: &str = "question not asked";
/// Not in the link.
pub const NOT_SHARED: &str = "not shared";
/// The line of the verdicts.
pub const VERDICT: &str = "Recommendation";
/// A way that the verdict names.
pub const AHEAD: &str = "comes first";
/// The attempt under way, when it has no name.
pub const PRESENT: &str = "Attempt under way";
/// A link without a name.
pub const FROM_LINK: &str = "Result received";

/// A name for an attempt that has none.
pub fn numbered(rank: usize) -> String {
    format!("Attempt {rank}")
}

/// A name for answers that were put aside because others went on.
pub fn put_aside(rank: usize) -> String {
    match rank {
        0 | 1 => "Answers put aside".to_owned(),
        _ => format!("Answers put aside ({rank})"),
    }
}

/// A name for a copy.
pub fn variant_of(name: &str, rank: usize) -> String {
    match rank {
        0 | 1 => format!("{name} (variant)"),
        _ => format!("{name} (variant {rank})"),
    }
}

/// After them, on the path that may stop before.
pub const AT_MOST: &str = " at most";

/// Questions without an answer.
pub fn left(count: usize) -> String {
    match count {
        0 => FINISHED.to_owned(),
        1 => "one question left".to_owned(),
        _ => format!("{count} questions left"),
    }
}

/// How many attempts the list holds, and how many are on screen.
pub fn shown(shown: usize, all: usize) -> String {
    format!("{shown} of {all} attempts shown")
}

/// Says what goes.
pub fn delete_all_question(count: usize) -> String {
    match count {
        1 => "Delete the attempt kept on this device? The attempt under way stays. You will not be able to go back."
            .to_owned(),
        _ => format!(
            "Delete the {count} attempts kept on this device? The attempt under way stays. You will not be able to go back."
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
    format!("Variant kept in the list: {name}.")
}

/// What an import did.
pub fn imported(added: usize, already_there: usize, damaged: usize) -> String {
    let added_words = match added {
        0 => "No attempt added".to_owned(),
        1 => "1 attempt added".to_owned(),
        _ => format!("{added} attempts added"),
    };
    let there = match already_there {
        0 => String::new(),
        1 => ", 1 already there".to_owned(),
        _ => format!(", {already_there} already there"),
    };
    let lost = match damaged {
        0 => String::new(),
        1 => " One attempt of the file could not be read in full.".to_owned(),
        _ => format!(" {damaged} attempts of the file could not be read in full."),
    };
    format!("{added_words}{there}.{lost}")
}

/// Attempts of the list that lost something.
pub fn dropped(count: usize) -> String {
    match count {
        1 => "One kept attempt could not be read in full. The others are here. The list as it was is put aside, below."
            .to_owned(),
        _ => format!(
            "{count} kept attempts could not be read in full. The others are here. The list as it was is put aside, below."
        ),
    }
}

/// A size in words.
pub fn size(bytes: usize) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        _ => format!("{} KB", bytes.div_ceil(1_000)),
    }
}

/// How many answers are alike or cannot be compared.
pub fn others(count: usize) -> String {
    match count {
        1 => "One other question: same answer, or an answer that is missing".to_owned(),
        _ => format!("The {count} other questions: same answers, or answers that are missing"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_import_says_what_was_added_what_was_there_and_what_was_lost() {
        assert_eq!(imported(3, 1, 0), "3 attempts added, 1 already there.");
        assert_eq!(imported(1, 0, 0), "1 attempt added.");
        assert_eq!(imported(0, 2, 0), "No attempt added, 2 already there.");
        assert_eq!(
            imported(2, 0, 1),
            "2 attempts added. One attempt of the file could not be read in full."
        );
    }

    #[test]
    fn a_count_agrees_with_its_words() {
        assert_eq!(left(0), "finished");
        assert_eq!(left(1), "one question left");
        assert_eq!(left(12), "12 questions left");
        assert_eq!(variant_of("March", 1), "March (variant)");
        assert_eq!(variant_of("March", 2), "March (variant 2)");
    }
}
