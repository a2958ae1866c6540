//! A typed text as words: no case, no accent, no sign.

/// As many words of a text are read: a sentence has fewer, and a pasted page must cost no more than one.
const MOST_WORDS: usize = 12;
/// As many letters of a word are read.
const LONGEST: usize = 32;
/// As many characters of a text are looked at.
const LONGEST_TEXT: usize = 600;

/// Words that say nothing of a trade.
const EMPTY: &[&str] = &[
    "a",
    "ai",
    "aime",
    "aimerais",
    "activite",
    "au",
    "autour",
    "aux",
    "avec",
    "boite",
    "bonjour",
    "c",
    "ce",
    "ces",
    "chez",
    "comme",
    "creer",
    "d",
    "dans",
    "de",
    "des",
    "deux",
    "devenir",
    "du",
    "elle",
    "en",
    "entreprise",
    "est",
    "et",
    "etre",
    "faire",
    "fais",
    "fait",
    "gens",
    "independant",
    "independante",
    "freelance",
    "il",
    "j",
    "je",
    "l",
    "la",
    "lance",
    "lancer",
    "le",
    "les",
    "leur",
    "leurs",
    "liberal",
    "liberale",
    "m",
    "ma",
    "me",
    "mes",
    "metier",
    "moi",
    "mon",
    "monter",
    "n",
    "ne",
    "nous",
    "on",
    "ou",
    "ouvrir",
    "par",
    "pendant",
    "peux",
    "peut",
    "puis",
    "petit",
    "petite",
    "petites",
    "petits",
    "pour",
    "projet",
    "propre",
    "propose",
    "proposer",
    "qu",
    "que",
    "qui",
    "s",
    "sa",
    "sans",
    "ses",
    "son",
    "souhaite",
    "suis",
    "sur",
    "travail",
    "travaille",
    "travailler",
    "trois",
    "un",
    "une",
    "vais",
    "vers",
    "veut",
    "veux",
    "voudrais",
    "vous",
];

/// Lower case, without accents; what is neither a letter nor a digit becomes a space.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len().min(LONGEST_TEXT));
    for letter in text.chars().take(LONGEST_TEXT).flat_map(char::to_lowercase) {
        match letter {
            'a'..='z' | '0'..='9' => folded.push(letter),
            'à' | 'â' | 'ä' | 'á' | 'ã' | 'å' => folded.push('a'),
            'ç' => folded.push('c'),
            'è' | 'é' | 'ê' | 'ë' => folded.push('e'),
            'ì' | 'í' | 'î' | 'ï' => folded.push('i'),
            'ñ' => folded.push('n'),
            'ò' | 'ó' | 'ô' | 'ö' | 'õ' => folded.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => folded.push('u'),
            'ÿ' | 'ý' => folded.push('y'),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            // Accents and soft hyphens written apart from their letters.
            '\u{300}'..='\u{36f}' | '\u{ad}' => {}
            _ => folded.push(' '),
        }
    }
    folded
}

/// « b.t.p. », « r&d »: letters on their own, one after the other, are one word.
pub(crate) fn joined(folded: &str) -> String {
    let mut joined = String::with_capacity(folded.len());
    let mut alone = false;
    for word in folded.split_whitespace() {
        let single = word.len() == 1;
        if !(joined.is_empty() || alone && single) {
            joined.push(' ');
        }
        joined.push_str(word);
        alone = single;
    }
    joined
}

/// The words that say something of a trade, or all of them when none does.
pub(crate) fn words(folded: &str) -> Vec<&str> {
    let all: Vec<&str> = folded.split_whitespace().filter(|word| word.len() <= LONGEST).collect();
    let mut telling: Vec<&str> = all.iter().copied().filter(|word| !is_empty(word)).collect();
    if telling.is_empty() {
        telling = all;
    }
    telling.truncate(MOST_WORDS);
    telling
}

fn is_empty(word: &str) -> bool {
    EMPTY.contains(&word)
        || ["autoentrepr", "microentrepr", "entrepreneu"]
            .iter()
            .any(|start| word.starts_with(start))
}
