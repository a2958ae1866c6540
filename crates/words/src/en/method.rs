//! The sentences of the method page that no table of the engine can write.

use super::format::number;
use crate::words::TitledText;

/// What leads into the page.
pub const LEAD: &str = "This page says how the result is calculated, what it cannot do, and why you can check it. Nothing here is hidden, and nothing here needs a diploma.";

/// Heading of [`HOW`].
pub const HOW_TITLE: &str = "How the result is calculated";

/// From the answers to the result, in the order of the computation.
pub const HOW: &[TitledText] = &[
    TitledText {
        title: "Your reasons to work",
        text: "Earning a living, having a place among others, doing what interests you: you rank them. These three reasons to work are not opposed. What counts is the weight of each one beside the others.",
    },
    TitledText {
        title: "Your needs",
        text: "Other questions are about sharing, colleagues, freedom, protection, risk, paperwork, wanting to grow. Each answer places you between two ends. Neither side is good or bad.",
    },
    TitledText {
        title: "Your project and your situation",
        text: "Activity, clients, sales, expenses, current job: these facts say what is possible and what would be heavy. For example, low sales weigh on a way with fixed costs.",
    },
    TitledText {
        title: "The law first",
        text: "Before any calculation, we look at what law and practice allow. A way can be open, open under a condition, or closed. Each time you read the reason, its source, its date and what could open the way.",
    },
    TitledText {
        title: "The wish to share, for the CAE",
        text: "Four questions are about sharing, and three others confirm it if needed. If your answers say that you do not wish to share, the CAE leaves the ranking. It only suits people who want to share. You can reread these answers and change them.",
    },
    TitledText {
        title: "An addition, and nothing else",
        text: "Each way starts at 50 points, plus a published correction: from −4.5 for the CAE to +8.5 for portage salarial. Each answer adds or takes away points. The total is the index. The reasons you read are this calculation, and not an explanation made up afterwards.",
    },
    TitledText {
        title: "What the index means",
        text: "The index goes from 0 to 100. It says whether a way goes in the direction of your answers. It is not a percentage, a chance of success or a mark.",
    },
    TitledText {
        title: "What “out of 100 variants” means",
        text: "An answer is never exact, and our weights are not either. So we do the calculation again 1,000 times, and change them a little each time. “70 variants out of 100” means: in seven cases out of ten, this way comes first. When two ways are close, we say that it is a close call.",
    },
    TitledText {
        title: "When we do not answer",
        text: "If answers are missing, if no way suits you, or if a point is to be settled first, we say so instead of choosing. In that case, you read what to do next.",
    },
    TitledText {
        title: "Stopping when it is clear",
        text: "The questionnaire first asks the questions that say most, and stops when it is clear. Before that, it asks about what can still close the way it names. You can go on to be more sure, or take the complete questionnaire: the calculation is the same.",
    },
    TitledText {
        title: "“I don’t know”",
        text: "This answer counts neither for nor against, with some exceptions. Without a turnover or expenses, we take an average. Where the law forbids by default, a way stays closed: full-time public post, person under 18, ban on managing when you start with others. “I don’t know” is not a middle: it leaves the question empty, and the result becomes less sure.",
    },
];

/// Heading of [`LIMITS`].
pub const LIMITS_TITLE: &str = "What this tool cannot do";

/// What the result must not be taken for.
pub const LIMITS: &[&str] = &[
    "It does not predict the success of a project. It does not know your market, your clients or your talent.",
    "It does not replace legal or accounting advice. It helps you prepare for the meeting.",
    "It does not measure your personality. It sums up your answers of one day.",
    "It has been tried on people imagined by computer and on cases that we wrote. No study with real people has checked it yet.",
    "In our simulations, a person who answers twice finds the same first way 66 to 74 times out of 100. That is why we show all four, and say when it is a close call.",
    "Its weights are choices. People of the profession could make other ones: they are written down to be discussed.",
    "It does not calculate everything: the rules of overseas France, very particular trades and local aid need separate advice.",
    "It does not cover the works of artists and authors (artistes-auteurs), the press and the stage, farming, or the Pacific territories. These have their own rules, and it tells you so.",
    "It does not know your region, your collective agreement or the places free near you.",
    "It simplifies the law: a rule may have exceptions that we do not mention.",
    "The law changes. Each rule has its date, and those past their review date are marked “to be checked”.",
];

/// Heading of [`WHO`].
pub const WHO_TITLE: &str = "Who made it, and why believe it";

/// Why the result can be trusted, or rather checked.
pub const WHO: &[TitledText] = &[
    TitledText {
        title: "Open rules",
        text: "The code, the questions and the rules are public. A person who can program can work out your result again, line by line.",
    },
    TitledText {
        title: "All the weights are public",
        text: "This page shows each question and each weight. The calculation itself writes it: it cannot say anything other than what it does.",
    },
    TitledText {
        title: "A neutral start",
        text: "The starting points are set on imagined people, to whom the law forbids nothing. Among them, each way comes first about as often.",
    },
    TitledText {
        title: "No interest in any way",
        text: "The site contains no advertising, no commission and no paid link. All four ways get the same space and the same care.",
    },
    TitledText {
        title: "Nothing is sent",
        text: "The calculation is done on your device. Your answers leave it only if you choose to share them.",
    },
    TitledText {
        title: "Do not take our word for it",
        text: "Each rule of law has its source and its date. Open the source, and have it checked by a business start-up support service or an accountancy firm.",
    },
];

/// Heading of [`EVIDENCE`].
pub const EVIDENCE_TITLE: &str = "Our sources, and what they are worth";

/// How sources are chosen, read again and judged.
pub const EVIDENCE: &[TitledText] = &[
    TitledText {
        title: "How we choose our sources",
        text: "We first read the text itself: law, decree or industry agreement. If it is not enough, we take a public site. Practice comes next: a network, a study, a professional guide. A figure without a source does not go in. When a study comes from a network that has an interest in it, we say so.",
    },
    TitledText {
        title: "Who reviews, and when",
        text: "The person who keeps the site reviews the rules six times a year, on the dates when the law changes most. A figure that depends on the year is reviewed each winter, a text when its article changes. A practice is reviewed after eighteen months at most. After that, the site shows “to be checked”, even if nobody has reviewed it.",
    },
    TitledText {
        title: "Sure, fairly sure, to be checked",
        text: "Each source of the guides carries one of these words. “Sure”: a recent official text says so. “Fairly sure”: an older text, or a source that talks about it. “To be checked”: a rough figure, an amount that we have not read in its own text, or a date that has passed. A rough figure never closes a way.",
    },
];

/// Heading of [`readability`].
pub const READABILITY_TITLE: &str = "Clear to read";

/// What all our texts in French get by the formula of Kandel and Moles (1958), out of 100; measured again by a test.
pub const READABILITY: i64 = 83;

/// The longest sentence of a guide, a rule or a question, in words; held by a test.
pub const LONGEST_SENTENCE: i64 = 25;

/// How readable our texts in French are, and how we know: the formula is made for French.
pub fn readability() -> String {
    [
        "These measures are those of the site in French. In the questions, the rules and the guides, a sentence has ",
        &number(LONGEST_SENTENCE),
        " words at most: a program checks it. A formula of 1958, by Kandel and Moles, measures the length of sentences and words. Our texts get ",
        &number(READABILITY),
        " out of 100. On this scale, 60 is ordinary and 80 is plain. No formula replaces a person who reads.",
    ]
    .concat()
}
