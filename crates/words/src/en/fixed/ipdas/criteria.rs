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
const HOME: Place = place(Page::Home, "", "l’accueil");
const COMPARISON: Place = place(Page::Guides, "", "les quatre voies côte à côte");
const GUIDE: Place = place(Page::Guide(Way::Portage), "pour-qui", "un guide, « Pour qui »");
const LIVING: Place = place(Page::Guide(Way::Micro), "vivre-avec", "un guide, « Vivre avec »");
const CHANCES: Place = place(Page::Guide(Way::Micro), "sur-100", "un guide, « Sur 100 personnes »");
const RESULT: Place = place(Page::Result, "", "votre résultat");
const METHOD: Place = place(Page::Method, "preuves", "la méthode, « Nos sources »");
const WHO: Place = place(Page::Publisher, "interets", "« Qui publie ce site »");
const LIMITS: Place = place(Page::Method, "limites", "la méthode, « Les limites »");

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
    Dimension { title: "Les informations", criteria: &[
        met("L’aide décrit la situation.", Qualifying, FIRST_WORDS, "La première page dit pour qui elle est : une personne qui a un projet.", HOME),
        met("Elle dit quelle décision est à prendre.", Qualifying, FIRST_WORDS, "Par quelle voie lancer ce projet.", HOME),
        met("Elle décrit toutes les voies.", Qualifying, "every_guide_has_every_section_in_the_same_order", "Quatre guides, avec les mêmes parties dans le même ordre.", COMPARISON),
        met("Elle dit ce qui arrive si on ne fait rien.", Quality, "the_fifth_answer_stands_wherever_the_four_are_compared", "Une colonne « Ne pas se lancer maintenant », à côté des quatre voies.", COMPARISON),
        met("Elle dit les avantages de chaque voie.", Qualifying, SAME_KIND, "Chaque guide dit quand la voie peut aller.", GUIDE),
        met("Elle dit les inconvénients de chaque voie.", Qualifying, SAME_KIND, "Chaque guide dit quand elle risque de ne pas aller.", GUIDE),
        met("Elle permet de comparer les voies.", Quality, "the_comparison_gives_the_four_ways_the_same_room", "Les mêmes sujets, voie par voie.", COMPARISON),
        met("Elle dit le pour et le contre avec le même soin.", Certification, "no_way_gets_more_words_than_another", "Un programme compte les mots et les points de chaque voie.", GUIDE),
    ] },
    Dimension { title: "Les chances", criteria: &[
        met("Elle donne des chiffres sur ce que deviennent les personnes.", Quality, COUNTED, "Sur 100 personnes, combien continuent. Quand aucun chiffre n’est solide, la page le dit.", CHANCES),
        met("Elle dit de quelles personnes parlent ces chiffres.", Quality, COUNTED, "Chaque chiffre dit qui a été compté.", CHANCES),
        met("Elle dit combien de fois la chose arrive.", Quality, OUT_OF_100, "Toujours « tant sur 100 ».", CHANCES),
        met("Elle dit sur quelle durée.", Quality, COUNTED, "Chaque chiffre dit les années comptées.", CHANCES),
        waits("Elle permet de comparer ces chiffres d’une voie à l’autre.", Quality, State::Partly(OUT_OF_100), "Tous sont sur 100. Mais les groupes et les années changent d’une voie à l’autre : nous disons de ne pas les comparer.", CHANCES),
        met("Elle dit si ces chiffres sont sûrs.", Certification, COUNTED, "Chaque chiffre dit s’il est sûr, et ce qu’il ne dit pas.", CHANCES),
        met("Elle montre ces chiffres de plusieurs façons.", Quality, OUT_OF_100, "En points dessinés et en mots.", CHANCES),
        met("Elle les présente sans pousser d’un côté.", Quality, FRAMED, "Nous disons ensemble combien continuent et combien arrêtent.", CHANCES),
    ] },
    Dimension { title: "Ce qui compte pour vous", criteria: &[
        met("Elle aide à imaginer la vie de tous les jours.", Qualifying, "the_month_told_is_the_month_computed", "Chaque guide raconte un mois, avec ses comptes.", place(Page::Guide(Way::Cae), "un-mois", "un guide, « Un mois »")),
        met("Elle aide à imaginer ce qu’on ressent.", Quality, SAME_KIND, "Chaque guide parle du travail seul, de l’inquiétude et de la fierté.", LIVING),
        met("Elle aide à imaginer ce qui change avec les proches.", Quality, SAME_KIND, "Chaque guide parle de la famille, du logement et du crédit.", LIVING),
        met("Elle demande ce qui compte le plus.", Quality, "every_motive_and_need_says_something_of_the_person_and_of_each_way", "Vous classez trois raisons de travailler, et vos réponses disent sept besoins.", place(Page::Questionnaire, "", "le questionnaire")),
    ] },
    Dimension { title: "Pour décider", criteria: &[
        met("Elle propose un chemin étape par étape.", Quality, "every_path_has_steps_and_names_the_legal_form", "Le résultat dit la première étape, et quand passer à la suivante.", RESULT),
        met("Elle donne de quoi préparer un rendez-vous.", Quality, "every_question_to_ask_has_a_reason_of_this_person_s_own", "Des questions à poser, avec votre réponse qui les explique, et une fiche à imprimer.", RESULT),
    ] },
    Dimension { title: "La fabrication", criteria: &[
        waits("Des personnes concernées ont dit ce dont elles ont besoin.", Quality, State::People, "Personne n’a encore été interrogé par nous.", LIMITS),
        waits("Des personnes qui conseillent ont dit ce dont elles ont besoin.", Quality, State::People, "Personne n’a encore été interrogé par nous.", LIMITS),
        waits("Des personnes concernées l’ont relue.", Quality, State::People, "Aucune relecture extérieure pour l’instant.", LIMITS),
        waits("Des personnes qui conseillent l’ont relue.", Quality, State::People, "Aucune relecture extérieure pour l’instant.", LIMITS),
        waits("Des personnes qui ont ce choix à faire l’ont essayée.", Quality, State::People, "Les essais n’ont porté que sur des personnes imaginées.", LIMITS),
        waits("Des personnes qui conseillent l’ont essayée.", Quality, State::People, "Aucun essai en rendez-vous pour l’instant.", LIMITS),
    ] },
    Dimension { title: "Les preuves", criteria: &[
        met("Elle cite ses sources.", Certification, "every_claim_of_law_or_money_has_a_fact", "Chaque phrase de loi ou d’argent mène à sa source.", place(Page::Guide(Way::Creation), "sources", "un guide, « Sources »")),
        met("Elle dit comment ses sources sont choisies.", Quality, "the_method_says_how_sources_are_chosen_and_read_again", "Le texte officiel d’abord, puis les sites publics, puis la pratique.", METHOD),
        met("Elle porte une date.", Certification, "the_limits_are_said_word_for_word", "Le résultat dit la date des règles, et chaque source le jour où nous l’avons lue.", RESULT),
        met("Elle dit qui la met à jour, et quand.", Certification, "the_method_says_how_sources_are_chosen_and_read_again", "Des dates de relecture, et « à vérifier » dès qu’elles sont passées.", METHOD),
        met("Elle dit la qualité des preuves.", Quality, "each_source_says_how_sure_it_is", "Chaque source est dite sûre, assez sûre ou à vérifier.", METHOD),
    ] },
    Dimension { title: "Qui est derrière", criteria: &[
        waits("Elle dit qui l’a payée.", Certification, State::Publisher, "Le site ne contient ni publicité ni lien payé. Qui paie cette copie est à la page « Qui publie ce site ».", WHO),
        waits("Elle dit qui l’a écrite, et avec quels diplômes.", Quality, State::Publisher, "L’éditeur de cette copie, s’il l’a signée, est à la page « Qui publie ce site ».", WHO),
    ] },
    Dimension { title: "La clarté", criteria: &[
        met("Elle dit si elle est facile à lire.", Quality, "the_readability_shown_is_the_one_measured", "Une note mesurée sur tous nos textes, et 25 mots au plus par phrase.", METHOD),
    ] },
    Dimension { title: "Les effets", criteria: &[
        waits("Une étude montre que les personnes choisissent ce qui leur va.", Quality, State::People, "Aucune étude de ce genre pour l’instant.", LIMITS),
        waits("Une étude montre que les personnes savent mieux ce qu’est chaque voie.", Quality, State::People, "Aucune étude de ce genre pour l’instant.", LIMITS),
    ] },
];
