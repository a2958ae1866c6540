//! What a French word keeps of itself: feminine or plural, verb or noun, and as it is heard.

const FEMININE: &[(&str, &str)] = &[
    ("trice", "teur"),
    ("trise", "teur"),
    ("trisse", "teur"),
    ("euse", "eur"),
    ("euze", "eur"),
    ("iere", "ier"),
    ("ienne", "ien"),
    ("enne", "en"),
    ("onne", "on"),
    ("ive", "if"),
    ("elle", "el"),
];
/// Longest first.
const ENDINGS: &[&str] = &[
    "issements",
    "isseuses",
    "issement",
    "isseuse",
    "isseur",
    "isatrices",
    "isatrice",
    "isateurs",
    "isateur",
    "isations",
    "isation",
    "ateurs",
    "atrice",
    "ations",
    "ements",
    "ateur",
    "ation",
    "ement",
    "trice",
    "euses",
    "erie",
    "ances",
    "euse",
    "eurs",
    "ages",
    "ance",
    "tion",
    "teur",
    "iere",
    "ures",
    "eur",
    "age",
    "ier",
    "ere",
    "ent",
    "ant",
    "ons",
    "iez",
    "ure",
    "ez",
    "er",
    "ir",
    "re",
    "es",
    "is",
    "it",
    "e",
    "s",
    "x",
];
const HEARD: &[(&str, &str)] = &[
    ("sch", "sh"),
    ("ph", "f"),
    ("th", "t"),
    ("qu", "k"),
    ("gu", "g"),
    ("ch", "C"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "si"),
    ("c", "k"),
    ("h", ""),
    ("y", "i"),
    ("eau", "o"),
    ("au", "o"),
    ("ai", "e"),
    ("ei", "e"),
    ("z", "s"),
    ("w", "v"),
];

/// Masculine and singular, as far as the end of the word tells.
pub(crate) fn stem(word: &str) -> String {
    let word = if word.len() > 3 {
        word.trim_end_matches(['s', 'x'])
    } else {
        word
    };
    for (feminine, masculine) in FEMININE {
        if let Some(start) = word.strip_suffix(feminine).filter(|start| start.len() > 2) {
            return format!("{start}{masculine}");
        }
    }
    let start = word.strip_suffix('e').filter(|start| start.len() > 3);
    start.unwrap_or(word).to_owned()
}

/// What a verb and its nouns share: « réparer », « réparation », « réparateur ». None when too little is left.
pub(crate) fn root(word: &str) -> Option<&str> {
    let cut = |ending: &&str| word.strip_suffix(*ending).filter(|start| start.len() >= 4);
    let start = ENDINGS.iter().find_map(cut).unwrap_or(word);
    (start.len() >= 4).then_some(start)
}

/// As people write what they hear.
pub(crate) fn heard(word: &str) -> String {
    let mut heard = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        let rule = HEARD.iter().find(|(written, _)| rest.starts_with(written));
        let (cut, sound) = rule.map_or((letter.len_utf8(), &rest[..letter.len_utf8()]), |(written, sound)| {
            (written.len(), *sound)
        });
        for sign in sound.chars() {
            if !heard.ends_with(sign) {
                heard.push(sign);
            }
        }
        rest = &rest[cut..];
    }
    heard
}
