//! The 106 criteria of RGAA 4.1, each with what was found on this site, and how.

use super::super::format::date;
use law::Date;

/// What was found for a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// A test of the project fails if it breaks: the name of one, which is not shown. Those about barriers run axe-core.
    Tested(&'static str),
    /// No test: read in the code and in the pages, and found respected.
    Read,
    /// The site has nothing of the kind.
    NotApplicable,
    /// Only a person can say, or it is respected in part.
    Waiting,
    /// Not respected.
    Missing,
}

/// A criterion; its number is its rank in its theme.
#[derive(Clone, Copy, Debug)]
pub struct Criterion {
    /// What it asks, in our own words.
    pub asks: &'static str,
    /// What was found.
    pub status: Status,
    /// How we know or what is lacking; empty when the status says it all.
    pub how: &'static str,
}

/// A theme; its number is its rank.
#[derive(Clone, Copy, Debug)]
pub struct Theme {
    /// What it is about.
    pub title: &'static str,
    /// Its criteria, in order.
    pub criteria: &'static [Criterion],
}

/// The day of this check.
pub const CHECKED: Date = Date::new(2026, 11, 23);
/// Title of the section.
pub const TITLE: &str = "The 106 criteria of the RGAA 4.1";
/// Before the numbers.
pub const COUNTS: &str = "What we found:";
/// Title of what no one has heard.
pub const HEARD_TITLE: &str = "What nobody has checked by ear yet";
/// Before the list of what no one has heard.
pub const HEARD_LEAD: &str = "Nobody who uses a screen reader has checked a single one of these criteria yet. A program drove a screen reader (Orca, in Firefox) with the keyboard alone, and we read what it said. It is neither a person’s ear, nor their habits, nor another screen reader. This is what depends most on what is heard:";

/// What is known by ear of a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ear {
    /// Heard without a fault in the walks of `cargo xtask hear`, on [`HEARD_ON`].
    Reader,
    /// A person is needed, and why.
    Person(&'static str),
}

/// The day of the walks.
pub const HEARD_ON: Date = Date::new(2026, 12, 1);

/// The criteria that depend most on what is heard, by theme and rank: none is checked by a person yet.
pub const HEARD: &[((usize, usize), Ear)] = &[
    ((1, 1), Ear::Reader),
    ((1, 2), Ear::Reader),
    ((1, 3), Ear::Reader),
    ((1, 6), Ear::Reader),
    (
        (1, 7),
        Ear::Person("a person who does not see the curve must say whether the sentences and the table are enough."),
    ),
    (
        (5, 1),
        Ear::Person("the comparison of attempts and the measures of the method were not walked cell by cell."),
    ),
    (
        (5, 2),
        Ear::Person("a person who hears these tables must say whether the sentence is enough."),
    ),
    ((5, 4), Ear::Reader),
    ((5, 5), Ear::Reader),
    ((5, 6), Ear::Reader),
    ((5, 7), Ear::Person("moving from one cell to another was not heard.")),
    ((6, 1), Ear::Reader),
    ((6, 2), Ear::Reader),
    ((7, 1), Ear::Reader),
    (
        (7, 3),
        Ear::Person("what was heard is done with the keyboard alone, but it does not go everywhere."),
    ),
    ((7, 5), Ear::Person("a second copy of the same link was not heard.")),
    ((8, 6), Ear::Reader),
    ((9, 1), Ear::Reader),
    ((9, 2), Ear::Reader),
    ((9, 3), Ear::Reader),
    ((10, 8), Ear::Reader),
    ((11, 1), Ear::Reader),
    ((11, 2), Ear::Reader),
    ((11, 5), Ear::Reader),
    ((11, 6), Ear::Reader),
    ((11, 7), Ear::Person("not every group of fields was heard.")),
    ((11, 9), Ear::Reader),
    ((11, 10), Ear::Reader),
    ((11, 11), Ear::Reader),
    ((12, 6), Ear::Reader),
    ((12, 7), Ear::Reader),
    ((12, 8), Ear::Person("the order was followed on the main paths only.")),
];

/// What is known by ear, in words, after a criterion.
pub fn ear(ear: Ear) -> String {
    match ear {
        Ear::Reader => ["Heard with Orca and Firefox on ", &date(HEARD_ON), "."].concat(),
        Ear::Person(why) => ["Awaits a person: ", why].concat(),
    }
}

/// Who checked, when, and what it is not.
pub fn lead() -> String {
    format!(
        "The RGAA is the French set of rules for accessibility. We went through its criteria one by one on {}. We did it ourselves, with programs and by rereading the code and the pages. It is not an audit by an outside person, so we give no rate of compliance.",
        date(CHECKED)
    )
}

/// A status in words, after a criterion.
pub const fn status(status: Status) -> &'static str {
    match status {
        Status::Tested(_) => "Checked by a program.",
        Status::Read => "Reread in the pages.",
        Status::NotApplicable => "Does not apply here.",
        Status::Waiting => "Waiting for a person.",
        Status::Missing => "Missing.",
    }
}

/// How many criteria have each status, in words.
pub fn counts() -> [String; 5] {
    let count = |is: fn(Status) -> bool| criteria().filter(|(_, criterion)| is(criterion.status)).count();
    [
        (
            count(|status| matches!(status, Status::Tested(_))),
            "checked by a program at each version",
        ),
        (
            count(|status| status == Status::Read),
            "reread in the code and in the pages, without a program",
        ),
        (
            count(|status| status == Status::NotApplicable),
            "do not apply: the site has nothing of the kind",
        ),
        (count(|status| status == Status::Waiting), "waiting for a person"),
        (count(|status| status == Status::Missing), "that we know are not met"),
    ]
    .map(|(count, what)| format!("{count} {what}"))
}

/// Every criterion with its theme and rank, both from 1.
pub fn criteria() -> impl Iterator<Item = ((usize, usize), &'static Criterion)> {
    let numbered = |(theme, found): (usize, &'static Theme)| {
        let criteria = found.criteria.iter().enumerate();
        criteria.map(move |(rank, criterion)| ((theme + 1, rank + 1), criterion))
    };
    THEMES.iter().enumerate().flat_map(numbered)
}

const fn tested(asks: &'static str, test: &'static str, how: &'static str) -> Criterion {
    Criterion {
        asks,
        status: Status::Tested(test),
        how,
    }
}

const fn read(asks: &'static str, how: &'static str) -> Criterion {
    Criterion {
        asks,
        status: Status::Read,
        how,
    }
}

const fn without(asks: &'static str, how: &'static str) -> Criterion {
    Criterion {
        asks,
        status: Status::NotApplicable,
        how,
    }
}

const fn waiting(asks: &'static str, how: &'static str) -> Criterion {
    Criterion {
        asks,
        status: Status::Waiting,
        how,
    }
}

// The tests that prove more than one criterion.
const DRAWINGS: &str = "every_drawing_has_a_name_or_is_left_out";
const TABLES: &str = "every_table_has_its_title_and_its_heads";
const BARRIERS: &str = "pages_to_read_have_no_barrier_and_no_program";
const LANGUAGE: &str = "pages_say_their_type_and_their_language";
const MAP: &str = "the_map_leads_to_every_page_and_every_page_to_the_map";
const SKIP: &str = "every_page_starts_with_the_way_to_its_content";
const KEYBOARD: &str = "a_keyboard_alone_reaches_the_same_result";

// What is said of several criteria.
const NO_CAPTCHA: &str = "No picture to decipher.";
const NO_FRAME: &str = "No frame.";
const NO_MEDIA: &str = "No sound, no video.";
const NO_LAYOUT_TABLE: &str = "No table is used for layout.";
const FRENCH_PASSAGES: &str = "Messages to send, legal references and names of documents stay in French. Not all of them are marked as French yet.";
const NO_HOVER: &str = "Nothing is added to the page on hover or on focus.";
const NO_DOCUMENT: &str = "The only file to download is that of your attempts: data, not a document.";
const NOTHING_MOVES: &str = "Nothing moves, nothing blinks.";

/// Every theme with its criteria, in the order of the RGAA.
pub const THEMES: &[Theme] = &[
    Theme {
        title: "Images",
        criteria: &[
            tested("An image that informs has a text in its place.", DRAWINGS, ""),
            tested("A decorative image is left unsaid.", DRAWINGS, ""),
            read("The text in place of an image says what matters.", ""),
            without("A picture to decipher has a text that says what it is for.", NO_CAPTCHA),
            without("A picture to decipher has another solution.", NO_CAPTCHA),
            read(
                "A complex image has a detailed description.",
                "Sentences and a table follow the income curve. The other drawings repeat a text beside them.",
            ),
            waiting(
                "This description says the same thing as the image.",
                "A person who cannot see the curve must say whether the sentences and the table are enough.",
            ),
            without("A text is written, not drawn in an image.", "No image of text."),
            without("A caption is linked to its image.", "No image has a caption."),
        ],
    },
    Theme {
        title: "Frames",
        criteria: &[
            without("Each frame has a title.", NO_FRAME),
            without("This title says what the frame contains.", NO_FRAME),
        ],
    },
    Theme {
        title: "Colours",
        criteria: &[
            read(
                "No information is given by colour alone.",
                "Each way also has a name and a shape, each state a word.",
            ),
            tested(
                "Text stands out enough from its background.",
                BARRIERS,
                "In light and in dark.",
            ),
            tested(
                "Fields, buttons and useful drawings stand out enough.",
                "shapes_that_say_something_stand_out",
                "In light and in dark.",
            ),
        ],
    },
    Theme {
        title: "Multimedia",
        criteria: &[
            without("A sound or a video has a transcript or an audio description.", NO_MEDIA),
            without("This transcript or audio description is right.", NO_MEDIA),
            without("A video with speech has subtitles.", NO_MEDIA),
            without("These subtitles are right.", NO_MEDIA),
            without("A video has an audio description if it needs one.", NO_MEDIA),
            without("This audio description is right.", NO_MEDIA),
            without("A sound or a video can be recognised without being started.", NO_MEDIA),
            without(
                "A medium of another kind has another solution.",
                "No map and no animation.",
            ),
            without("This other solution says the same thing.", "No map and no animation."),
            without("A sound that starts by itself can be stopped.", NO_MEDIA),
            without(
                "A sound or a video can be controlled with the keyboard and the mouse.",
                NO_MEDIA,
            ),
            without(
                "Another medium can be controlled with the keyboard and the mouse.",
                "No map and no animation.",
            ),
            without("Assistive tools understand a medium.", NO_MEDIA),
        ],
    },
    Theme {
        title: "Tables",
        criteria: &[
            read(
                "A complex table says how it is laid out.",
                "The comparison of attempts and the measures of the method do so.",
            ),
            waiting(
                "This explanation helps to understand the table.",
                "A person who hears these tables must say whether the sentence is enough.",
            ),
            without("A layout table is read in the right order.", NO_LAYOUT_TABLE),
            tested("The title of a table is linked to it.", TABLES, ""),
            read("This title says what the table contains.", ""),
            tested("Each row or column head is declared.", TABLES, ""),
            tested("Each cell is linked to its heads.", TABLES, ""),
            without("A layout table does not imitate a data table.", NO_LAYOUT_TABLE),
        ],
    },
    Theme {
        title: "Links",
        criteria: &[
            read(
                "A link says where it leads, alone or with what is around it.",
                "A link to a source says what the source is about.",
            ),
            tested("Each link has a text.", BARRIERS, ""),
        ],
    },
    Theme {
        title: "Programs of the page",
        criteria: &[
            waiting(
                "Assistive tools understand what the programs do.",
                "The axe-core tool finds nothing. Nobody with a screen reader has confirmed it.",
            ),
            tested(
                "Without a program, the page offers another useful solution.",
                "pages_that_need_a_program_say_so_and_lead_elsewhere",
                "The questionnaire on paper, and pages to read without a program.",
            ),
            tested(
                "Everything can be done with the keyboard, as with a pointer.",
                KEYBOARD,
                "",
            ),
            tested(
                "The page does not change subject without warning.",
                "no_answer_is_chosen_in_advance_and_arrows_do_not_go_on",
                "",
            ),
            waiting(
                "A message that appears is announced.",
                "Messages are declared as they should be. A person must say whether they are heard at the right time.",
            ),
        ],
    },
    Theme {
        title: "Required elements",
        criteria: &[
            tested("The page says what type it is.", LANGUAGE, ""),
            read(
                "The code of the page is right.",
                "We put each page and each screen through a validator, and corrected what it found.",
            ),
            tested("The page says its language.", LANGUAGE, ""),
            tested("This language is the right one.", LANGUAGE, ""),
            tested(
                "The page has a title.",
                "no_two_pages_have_the_same_title_and_no_two_elements_the_same_id",
                "",
            ),
            read(
                "This title says what the page contains.",
                "It changes with each question, and it announces errors.",
            ),
            waiting("A passage in another language says so.", FRENCH_PASSAGES),
            waiting("This other language is the right one.", FRENCH_PASSAGES),
            read("Tags are used for meaning, not for looks.", ""),
            without(
                "A change of reading direction is marked.",
                "Everything is read from left to right.",
            ),
        ],
    },
    Theme {
        title: "Structure",
        criteria: &[
            tested("Headings give the outline of the page.", BARRIERS, ""),
            tested("The header, the content and the footer are declared.", BARRIERS, ""),
            read("A list is written as a list.", ""),
            without("A quotation is written as a quotation.", "No quotation."),
        ],
    },
    Theme {
        title: "Appearance",
        criteria: &[
            tested(
                "Appearance comes from style sheets.",
                "no_look_is_written_in_the_pages",
                "",
            ),
            read("Without these sheets, everything that informs is still there.", ""),
            read(
                "Without these sheets, the page can still be understood.",
                "The drawings become very large, but each one repeats a text.",
            ),
            tested(
                "Text twice as large can still be read.",
                "text_twice_as_large_still_scrolls_one_way_only",
                "",
            ),
            read("The colour of a text and that of its background go together.", ""),
            tested("A link can be told from the text around it.", BARRIERS, ""),
            tested("You can see where the focus is.", "the_focus_is_always_shown", ""),
            read("What is hidden may be hidden from everybody.", ""),
            read("No information is given by shape or place alone.", ""),
            read("The word that stands for the shape or the place is clear.", ""),
            tested(
                "A narrow screen can be read by scrolling in one direction only.",
                "every_kind_of_screen_fits_320_pixels",
                "",
            ),
            tested(
                "Text with more space can still be read.",
                "text_spaced_out_hides_nothing",
                "",
            ),
            without("What appears on hover can be closed and read.", NO_HOVER),
            without("What appears on hover also appears with the keyboard.", NO_HOVER),
        ],
    },
    Theme {
        title: "Forms",
        criteria: &[
            tested(
                "Each field has a label.",
                "every_answer_keeps_its_name_after_each_move",
                "And it stays its own from one question to the next, in Firefox as in Chromium.",
            ),
            read("The label says what to write or choose.", ""),
            read("The same label always means the same thing.", ""),
            read("The label is next to its field.", ""),
            read("Fields that go together are grouped.", ""),
            read(
                "A group of fields has a title.",
                "The question is the title of the group of its answers.",
            ),
            read("This title is clear.", ""),
            read("A long list of choices is sorted into groups.", ""),
            read(
                "The text of a button says what the button does.",
                "The axe-core tool checks that each one has a text.",
            ),
            read(
                "You can see what is required and what is incorrect.",
                "One question on each screen. The only optional one says so. A program checks the error messages.",
            ),
            tested(
                "An error says how to correct it.",
                "a_wrong_amount_is_named_and_kept_on_screen",
                "",
            ),
            tested(
                "What erases asks first, or can be undone.",
                "erasing_asks_first_and_leaves_nothing",
                "",
            ),
            without(
                "The browser can fill in your contact details.",
                "No field asks for your contact details.",
            ),
        ],
    },
    Theme {
        title: "Navigation",
        criteria: &[
            tested(
                "Two means lead to the pages.",
                MAP,
                "The links in the footer and the site map.",
            ),
            read("Shared links are always in the same place.", ""),
            tested("The site map is complete.", MAP, ""),
            tested("The site map can be reached from each page.", MAP, ""),
            without("The search can be reached from each page.", "No search engine."),
            tested("The main areas can be reached or skipped quickly.", SKIP, ""),
            tested("A link leads straight to the content.", SKIP, ""),
            read("The keyboard order follows the reading order.", ""),
            tested("The keyboard is never trapped.", KEYBOARD, ""),
            without("A one-key shortcut can be turned off.", "No one-key shortcut."),
            tested(
                "What unfolds can be reached with the keyboard.",
                "an_index_opens_on_its_sum_and_each_bar_on_its_answers_by_keyboard",
                "",
            ),
        ],
    },
    Theme {
        title: "Consultation",
        criteria: &[
            without(
                "A time limit can be lifted.",
                "No time limit, no page that reloads by itself.",
            ),
            tested(
                "No window opens by itself.",
                "nothing_plays_frames_or_opens_by_itself",
                "A link that opens a tab also says so.",
            ),
            without("A document to download exists in an accessible version.", NO_DOCUMENT),
            without("This version says the same thing.", NO_DOCUMENT),
            without(
                "A drawing made of signs has another solution.",
                "No drawing made of signs.",
            ),
            without("This other solution says the same thing.", "No drawing made of signs."),
            without("Nothing dazzles or blinks too fast.", NOTHING_MOVES),
            without("What moves can be stopped.", NOTHING_MOVES),
            read("The page can be read with the screen upright or on its side.", ""),
            read(
                "A complicated gesture has another solution.",
                "Each slider also has a field.",
            ),
            read(
                "A press that has started can be cancelled.",
                "Nothing starts before the finger is lifted.",
            ),
            without(
                "What responds to a movement of the device has another solution.",
                "Nothing responds to a movement.",
            ),
        ],
    },
];
