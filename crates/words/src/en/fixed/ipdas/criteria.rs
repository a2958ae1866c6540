//! The criteria themselves, in the order of IPDAS: what each asks, what was found, what shows it.

use super::Kind::{Certification, Qualifying, Quality};
use super::{Criterion, Dimension, Kind, Place, State};
use engine::Way;
use exchange::route::Page;

const fn place(page: Page, part: &'static str, name: &'static str) -> Place {
    Place { page, part, name }
}

// The tests that prove more than one criterion.
const SAME_KIND: &str = "each_section_has_its_own_kind_of_block";
const FIRST_WORDS: &str = "the_first_words_say_the_situation_and_the_decision";
const COUNTED: &str = "each_says_who_was_counted_how_sure_it_is_and_what_it_does_not_say";
const OUT_OF_100: &str = "a_hundred_is_the_denominator_of_all_and_both_parts_are_told";
const FRAMED: &str = "no_sentence_counts_one_part_only";

// Where to see more than one of them.
const HOME: Place = place(Page::Home, "", "the home page");
const COMPARISON: Place = place(Page::Guides, "", "the four ways side by side");
const GUIDE: Place = place(Page::Guide(Way::Portage), "pour-qui", "a guide, “Who it is for”");
const LIVING: Place = place(Page::Guide(Way::Micro), "vivre-avec", "a guide, “Living with it”");
const CHANCES: Place = place(Page::Guide(Way::Micro), "sur-100", "a guide, “Out of 100 people”");
const RESULT: Place = place(Page::Result, "", "your result");
const METHOD: Place = place(Page::Method, "preuves", "the method, “Our sources”");
const WHO: Place = place(Page::Publisher, "interets", "“Who publishes this site”");
const LIMITS: Place = place(Page::Method, "limites", "the method, “What this tool cannot do”");

const fn met(asks: &'static str, kind: Kind, test: &'static str, how: &'static str, place: Place) -> Criterion {
    Criterion {
        asks,
        kind,
        state: State::Met(test),
        how,
        place,
    }
}

const fn waits(asks: &'static str, kind: Kind, state: State, how: &'static str, place: Place) -> Criterion {
    Criterion {
        asks,
        kind,
        state,
        how,
        place,
    }
}

/// Every criterion, by what it is about.
#[rustfmt::skip] // one row a criterion
pub const DIMENSIONS: &[Dimension] = &[
    Dimension { title: "Information", criteria: &[
        met("The aid describes the situation.", Qualifying, FIRST_WORDS, "The first page says who it is for: a person who has a project.", HOME),
        met("It says which decision is to be made.", Qualifying, FIRST_WORDS, "Which way to start this project.", HOME),
        met("It describes all the ways.", Qualifying, "every_guide_has_every_section_in_the_same_order", "Four guides, with the same parts in the same order.", COMPARISON),
        met("It says what happens if you do nothing.", Quality, "the_fifth_answer_stands_wherever_the_four_are_compared", "A column “Not starting now”, beside the four ways.", COMPARISON),
        met("It says the advantages of each way.", Qualifying, SAME_KIND, "Each guide says when the way can suit you.", GUIDE),
        met("It says the drawbacks of each way.", Qualifying, SAME_KIND, "Each guide says when it may not suit you.", GUIDE),
        met("It makes it possible to compare the ways.", Quality, "the_comparison_gives_the_four_ways_the_same_room", "The same topics, way by way.", COMPARISON),
        met("It gives the reasons for and against with the same care.", Certification, "no_way_gets_more_words_than_another", "A program counts the words and the points of each way.", GUIDE),
    ] },
    Dimension { title: "Chances", criteria: &[
        met("It gives figures on what becomes of people.", Quality, COUNTED, "Out of 100 people, how many carry on. When no figure is solid, the page says so.", CHANCES),
        met("It says which people these figures are about.", Quality, COUNTED, "Each figure says who was counted.", CHANCES),
        met("It says how many times the thing happens.", Quality, OUT_OF_100, "Always “so many out of 100”.", CHANCES),
        met("It says over what length of time.", Quality, COUNTED, "Each figure says which years were counted.", CHANCES),
        waits("It makes it possible to compare these figures from one way to another.", Quality, State::Partly(OUT_OF_100), "All are out of 100. But the groups and the years change from one way to another: we say not to compare them.", CHANCES),
        met("It says whether these figures are sure.", Certification, COUNTED, "Each figure says whether it is sure, and what it does not say.", CHANCES),
        met("It shows these figures in several ways.", Quality, OUT_OF_100, "In drawn dots and in words.", CHANCES),
        met("It presents them without pushing to one side.", Quality, FRAMED, "We say together how many carry on and how many stop.", CHANCES),
    ] },
    Dimension { title: "What matters to you", criteria: &[
        met("It helps you imagine everyday life.", Qualifying, "the_month_told_is_the_month_computed", "Each guide tells the story of a month, with its accounts.", place(Page::Guide(Way::Cae), "un-mois", "a guide, “An ordinary month”")),
        met("It helps you imagine how it feels.", Quality, SAME_KIND, "Each guide talks about working alone, worry and pride.", LIVING),
        met("It helps you imagine what changes with the people close to you.", Quality, SAME_KIND, "Each guide talks about family, housing and loans.", LIVING),
        met("It asks what matters most.", Quality, "every_motive_and_need_says_something_of_the_person_and_of_each_way", "You rank three reasons to work, and your answers tell seven needs.", place(Page::Questionnaire, "", "the questionnaire")),
    ] },
    Dimension { title: "To decide", criteria: &[
        met("It offers a path, step by step.", Quality, "every_path_has_steps_and_names_the_legal_form", "The result says the first step, and when to go on to the next one.", RESULT),
        met("It gives you what you need to prepare for an appointment.", Quality, "every_question_to_ask_has_a_reason_of_this_person_s_own", "Questions to ask, with the answer of yours that explains them, and a sheet to print.", RESULT),
    ] },
    Dimension { title: "How it was made", criteria: &[
        waits("People concerned have said what they need.", Quality, State::People, "We have not asked anybody yet.", LIMITS),
        waits("People who give advice have said what they need.", Quality, State::People, "We have not asked anybody yet.", LIMITS),
        waits("People concerned have reviewed it.", Quality, State::People, "No outside review so far.", LIMITS),
        waits("People who give advice have reviewed it.", Quality, State::People, "No outside review so far.", LIMITS),
        waits("People who have this choice to make have tried it.", Quality, State::People, "It has been tried only on imagined people.", LIMITS),
        waits("People who give advice have tried it.", Quality, State::People, "No trial in an appointment so far.", LIMITS),
    ] },
    Dimension { title: "Evidence", criteria: &[
        met("It cites its sources.", Certification, "every_claim_of_law_or_money_has_a_fact", "Each sentence about law or money leads to its source.", place(Page::Guide(Way::Creation), "sources", "a guide, “Sources”")),
        met("It says how its sources are chosen.", Quality, "the_method_says_how_sources_are_chosen_and_read_again", "The official text first, then public sites, then practice.", METHOD),
        met("It has a date.", Certification, "the_limits_are_said_word_for_word", "The result gives the date of the rules, and each source gives the day when we read it.", RESULT),
        met("It says who updates it, and when.", Certification, "the_method_says_how_sources_are_chosen_and_read_again", "Review dates, and “to be checked” as soon as they have passed.", METHOD),
        met("It says how good the evidence is.", Quality, "each_source_says_how_sure_it_is", "Each source is said to be sure, fairly sure or to be checked.", METHOD),
    ] },
    Dimension { title: "Who is behind it", criteria: &[
        waits("It says who paid for it.", Certification, State::Publisher, "The site contains no advertising and no paid link. The page “Who publishes this site” says who pays for this copy.", WHO),
        waits("It says who wrote it, and with what qualifications.", Quality, State::Publisher, "The page “Who publishes this site” names the publisher of this copy, if the copy is signed.", WHO),
    ] },
    Dimension { title: "Clarity", criteria: &[
        met("It says how readable it is.", Quality, "the_readability_shown_is_the_one_measured", "A reading level measured on all our texts in French, and 25 words at most in a sentence.", METHOD),
    ] },
    Dimension { title: "Effects", criteria: &[
        waits("A study shows that people choose what suits them.", Quality, State::People, "No study of this kind so far.", LIMITS),
        waits("A study shows that people know better what each way is.", Quality, State::People, "No study of this kind so far.", LIMITS),
    ] },
];
