//! What people read promises nothing that a browser may undo. Safari erases after seven days of use without a visit, a private
//! window when it is closed, any browser when room is short: a sentence on what is kept says so, or only what is there now.
//!
//! Promises are refused by kind, in every text of the words, so that a new sentence
//! cannot bring an old one back. Sentences on law and money say « perdre » and « rester » too: phrases are as short as can be
//! without meeting them.

use support::sources::literals;
use support::sources::sources;

/// A kind of promise: what it says, and what makes it true in the same text (all of it), if anything does.
struct Kind {
    name: &'static str,
    phrases: &'static [&'static str],
    made_true_by: &'static [&'static str],
}

/// Where Safari, and for how long: what makes « gardé ici » true.
const CONDITION: &[&str] = &["safari", "sept jours"];

const KINDS: &[Kind] = &[
    Kind {
        name: "kept without end, or until the person erases",
        phrases: &[
            "tant que vous ne",
            "tant que vous n’",
            "jusqu’à ce que vous",
            "pour toujours",
            "à jamais",
            "pour de bon",
            "définitivement",
            "indéfiniment",
            "aussi longtemps que",
        ],
        made_true_by: &["effacer", "pour toujours\u{202f}?"],
    },
    Kind {
        name: "never lost",
        phrases: &[
            "jamais perdu",
            "jamais effacé",
            "ne perdez",
            "ne perdrez",
            "perdez rien",
            "perdrez rien",
            "rien perdre",
            "se perd",
            "en sécurité",
            "à l’abri",
            "vous attend",
            "retrouverez",
        ],
        made_true_by: &[],
    },
    Kind {
        name: "stays here",
        phrases: &[
            "reste sur votre",
            "reste sur cet",
            "reste chez vous",
            "reste ici",
            "reste dans votre navigateur",
            "restent sur votre",
            "restent sur cet",
            "restent chez vous",
            "restent ici",
            "restent dans votre navigateur",
            "resteront sur",
            "resteront ici",
            "resteront là",
            "toujours sur votre",
            "toujours sur cet",
            "toujours là",
        ],
        made_true_by: &[],
    },
    Kind {
        name: "kept here",
        phrases: &[
            "est gardé",
            "sont gardé",
            "sera gardé",
            "seront gardé",
            "est enregistré",
            "sont enregistré",
            "sera enregistré",
            "seront enregistré",
            "conservé",
            "sauvegardé",
            "appareil garde",
            "appareil les garde",
            "votre navigateur garde",
            "votre navigateur les garde",
        ],
        made_true_by: CONDITION,
    },
];

/// What is there, whatever it is, or is not there.
const LOOKED_AT: &[&str] = &["ce qui est gardé", "n’est gardé"];

/// What is there when the page says it, counted; or what was just done, or is about to be.
const FACTS: &[&str] = &[
    "Une réponse est gardée sur cet appareil.",
    "2 réponses sont gardées sur cet appareil.",
    "Une réponse est gardée dans l’adresse de cette page.",
    "2 réponses sont gardées dans l’adresse de cette page.",
    "L’essai en cours sera gardé dans la liste ci-dessous.",
    "Cette variante est gardée dans vos essais.",
    words::privacy::ERASED,
];

/// The kinds of promise that a text makes.
fn promises(text: &str) -> Vec<&'static str> {
    if FACTS.contains(&text) {
        return Vec::new();
    }
    let said = LOOKED_AT
        .iter()
        .fold(text.to_lowercase(), |said, fact| said.replace(fact, ""));
    let makes = |kind: &&Kind| {
        let excused = !kind.made_true_by.is_empty() && kind.made_true_by.iter().all(|word| said.contains(word));
        !excused && kind.phrases.iter().any(|phrase| said.contains(phrase))
    };
    KINDS.iter().filter(makes).map(|kind| kind.name).collect()
}

/// Every text that people read, with where it is written.
fn texts() -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for (file, code) in sources("crates/words/src", "rs") {
        let code = code.split("#[cfg(test)]").next().unwrap_or_default();
        let place = file.display().to_string();
        texts.extend(literals(code).into_iter().map(|text| (place.clone(), text)));
    }
    texts
}

#[test]
fn nothing_is_promised_that_a_browser_may_undo() {
    let texts = texts();
    assert!(texts.len() > 2_000, "{} texts", texts.len());
    let made: Vec<String> = texts
        .iter()
        .filter(|(_, text)| !promises(text).is_empty())
        .map(|(place, text)| format!("{place}: {:?} in « {text} »", promises(text)))
        .collect();
    assert!(made.is_empty(), "{}", made.join("\n"));
}

#[test]
fn every_fact_is_still_said() {
    let texts = texts();
    for fact in FACTS {
        assert!(texts.iter().any(|(_, text)| text == fact), "{fact}");
    }
}

/// The promises of before, and others of their kinds.
#[test]
fn old_promises_and_their_like_are_refused() {
    for text in [
        "Ces textes restent ici jusqu’à ce que vous les effaciez.",
        "Vos réponses sont gardées tant que vous ne les effacez pas.",
        "Vous pouvez vous arrêter et revenir demain : vos réponses vous attendent ici.",
        "Rien n’est envoyé : vos réponses restent sur cet appareil.",
        "Vos réponses restent sur votre appareil, sans compte et sans traceur.",
        "Cette réponse reste sur votre appareil.",
        "Vos données restent chez vous",
        "Un essai a un nom. Tout reste sur cet appareil.",
        "Vos réponses déjà données restent enregistrées sur cet appareil. Elles restent ici.",
        "Vos réponses, elles, sont toujours sur votre appareil.",
        "aucune limite de temps, et vos réponses sont gardées sur votre appareil",
        "Vos essais sont gardés pour toujours.",
        "Votre résultat n’est jamais perdu.",
        "Vos essais sont conservés dans votre navigateur.",
        "Tout est gardé sur cet appareil, même avec Safari.",
    ] {
        assert!(!promises(text).is_empty(), "{text}");
    }
    for text in [
        "Gardé sur cet appareil\u{202f}; Safari efface après sept jours sans visite.",
        "Vos réponses sont gardées ici. Safari les efface après sept jours sans visite.",
        "Tout effacer pour toujours\u{202f}? Vous ne pourrez pas revenir en arrière.",
        "Vos essais restent dans cet onglet, au plus jusqu’à sa fermeture.",
        "Qu’est-ce que je perds si je pars\u{202f}?",
    ] {
        assert_eq!(promises(text), [""; 0], "{text}");
    }
}

#[test]
fn privacy_says_once_who_erases_and_when() {
    let said = words::privacy::HOW_LONG;
    for part in [
        "Safari efface après sept jours sans visite",
        "sans toucher à ce site",
        "fenêtre privée",
        "manque de place",
    ] {
        assert!(said.contains(part), "{part}");
    }
    assert!(words::privacy::HOME_SCREEN.contains("comptés à part"));
}
