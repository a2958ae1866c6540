//! The English list: the same trades with the same facts, other words, found by what people type in English.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::TRADES;
use serde_json::Value;
use trades::{Index, LIST, LIST_IN_ENGLISH, Trades};

static ENGLISH: LazyLock<Trades> = LazyLock::new(|| Trades::read(LIST_IN_ENGLISH).expect("the English list"));
static INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(&ENGLISH));

/// Fields that people read; the others are facts.
const WORDS: [&str; 7] = ["name", "nature_note", "notes", "question", "label", "text", "reason"];
/// Words that are the same in both languages.
const SAME: [&str; 2] = ["Dropshipping", "DJ"];

/// The ids of the first answers.
fn first(text: &str, most: usize) -> Vec<&'static str> {
    let found = INDEX.find(text, most);
    found
        .iter()
        .map(|found| ENGLISH.trades[found.trade].id.as_str())
        .collect()
}

/// Puts every text of `value` in `read` with where it stands, and takes it out of `value`; synonyms are only taken out.
fn take_words(value: &mut Value, at: &str, read: &mut Vec<(String, String)>) {
    match value {
        Value::Object(map) => {
            map.remove("synonyms");
            for (key, part) in map.iter_mut() {
                let here = format!("{at}/{key}");
                if WORDS.contains(&key.as_str()) {
                    take_texts(part, &here, read);
                } else {
                    take_words(part, &here, read);
                }
            }
        }
        Value::Array(parts) => {
            for (part, rank) in parts.iter_mut().zip(0..) {
                take_words(part, &format!("{at}/{rank}"), read);
            }
        }
        _ => {}
    }
}

fn take_texts(value: &mut Value, at: &str, read: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) => read.push((at.to_owned(), std::mem::take(text))),
        Value::Array(parts) => {
            for (part, rank) in parts.iter_mut().zip(0..) {
                take_texts(part, &format!("{at}/{rank}"), read);
            }
        }
        _ => {}
    }
}

/// The facts of a list, and its texts with where they stand.
fn split(list: &str) -> (Value, Vec<(String, String)>) {
    let mut facts: Value = serde_json::from_str(list).expect("JSON");
    let mut read = Vec::new();
    take_words(&mut facts, "", &mut read);
    (facts, read)
}

#[test]
fn the_facts_are_those_of_the_french_list() {
    let ids = |list: &Trades| -> Vec<(u16, String)> {
        let rows = list.trades.iter();
        rows.map(|trade| (trade.number, trade.id.clone())).collect()
    };
    assert_eq!(ids(&ENGLISH), ids(&TRADES));
    assert_eq!(split(LIST_IN_ENGLISH).0, split(LIST).0);
}

#[test]
fn every_text_is_translated() {
    let (french, english) = (split(LIST).1, split(LIST_IN_ENGLISH).1);
    assert!(english.len() > 1000);
    let places = |texts: &[(String, String)]| -> Vec<String> { texts.iter().map(|(at, _)| at.clone()).collect() };
    assert_eq!(places(&french), places(&english));
    for ((at, ours), (_, theirs)) in french.iter().zip(&english) {
        assert!(ours != theirs || SAME.contains(&ours.as_str()), "{at}: {theirs}");
        assert!(!theirs.trim().is_empty(), "{at}");
    }
    for (french, english) in TRADES.trades.iter().zip(&ENGLISH.trades) {
        assert_ne!(french.synonyms, english.synonyms, "{}", french.id);
    }
}

/// One French sentence, one English sentence: a rule reads the same under every trade.
#[test]
fn a_text_is_always_translated_in_the_same_way() {
    let mut said: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for ((at, ours), (_, theirs)) in split(LIST).1.into_iter().zip(split(LIST_IN_ENGLISH).1) {
        if at.starts_with("/trades/") {
            said.entry(ours).or_default().insert(theirs);
        }
    }
    said.retain(|_, texts| texts.len() > 1);
    assert_eq!(said, BTreeMap::new());
}

#[test]
fn english_is_written_as_people_read_it() {
    for (at, text) in split(LIST_IN_ENGLISH).1 {
        let french = ["«", "»", " ;", " :", " ?", " %", "\u{a0}", "\u{202f}", "'", "·", "—"];
        assert!(french.iter().all(|sign| !text.contains(sign)), "{at}: {text}");
        let mut amounts = text.split('€').skip(1);
        let euro_first = amounts.all(|amount| amount.starts_with(|sign: char| sign.is_ascii_digit()));
        assert!(euro_first, "{at}: {text}");
        let whole = at.ends_with("/question") || at.contains("/notes/") || at.ends_with("/nature_note");
        assert!(!whole || text.ends_with(['.', '?']), "{at}: {text}");
    }
    for trade in &ENGLISH.trades {
        assert!(trade.name.chars().count() <= 65, "{}", trade.name);
    }
}

#[test]
fn a_synonym_belongs_to_one_trade() {
    let mut trades: BTreeMap<&str, &str> = BTreeMap::new();
    for trade in &ENGLISH.trades {
        assert!(trade.synonyms.len() >= 6, "{}", trade.id);
        for synonym in &trade.synonyms {
            let folded = synonym.split(' ').all(|word| {
                let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
                !word.is_empty() && word.bytes().all(plain)
            });
            assert!(folded, "{}: {synonym}", trade.id);
            assert_eq!(trades.insert(synonym, &trade.id), None, "{synonym}");
        }
    }
}

#[test]
fn a_trade_is_first_under_its_own_name_and_in_the_first_three_under_each_synonym() {
    let mut missed = Vec::new();
    for trade in &ENGLISH.trades {
        assert_eq!(first(&trade.name, 1), [trade.id.as_str()], "{}", trade.name);
        for synonym in &trade.synonyms {
            if !first(synonym, 3).contains(&trade.id.as_str()) {
                missed.push(format!("{}: {synonym}", trade.id));
            }
        }
    }
    assert_eq!(missed, [""; 0]);
}

/// Written before the list was tried on them.
const QUERIES: &[(&str, &str)] = &[
    ("plumber", "plombier"),
    ("electrician", "electricien"),
    ("bricklayer", "macon"),
    ("roof repairs", "couvreur"),
    ("house painter", "peintre_batiment"),
    ("locksmith", "serrurier_metallier"),
    ("handyman", "homme_toutes_mains"),
    ("car mechanic", "mecanicien_auto"),
    ("fix bikes", "reparateur_velo"),
    ("phone repair", "reparateur_electronique"),
    ("sewing alterations", "retoucheur"),
    ("bakery", "boulanger"),
    ("bake cakes", "cake_designer"),
    ("make jam", "confiturier"),
    ("catering", "traiteur"),
    ("food truck", "food_truck"),
    ("open a restaurant", "restaurateur"),
    ("coffee shop", "salon_de_the"),
    ("sell candles", "bougies"),
    ("handmade jewelry", "bijoutier"),
    ("soap making", "savonnier_cosmetiques"),
    ("vintage clothes", "friperie"),
    ("sell on etsy", "e_commerce"),
    ("market stall", "commercant_ambulant"),
    ("florist", "fleuriste"),
    ("uber driver", "vtc"),
    ("taxi", "taxi"),
    ("uber eats", "livreur_velo"),
    ("man with a van removals", "demenageur"),
    ("cleaning lady", "menage_domicile"),
    ("babysitting", "garde_enfants"),
    ("elderly care", "aide_a_domicile"),
    ("maths tutor", "cours_particuliers"),
    ("office cleaning", "nettoyage_pro"),
    ("hairdresser", "coiffeur"),
    ("nail salon", "prothesiste_ongulaire"),
    ("tattoo artist", "tatoueur"),
    ("massage therapist", "masseur_bien_etre"),
    ("reiki healer", "energeticien"),
    ("life coaching", "coach_vie"),
    ("physio", "kinesitherapeute"),
    ("nurse", "infirmier"),
    ("midwife", "medecin"),
    ("psychologist", "psychologue"),
    ("marriage counseling", "psychopraticien"),
    ("acupuncture", "medecin"),
    ("immigration lawyer", "avocat"),
    ("bookkeeping", "comptable_independant"),
    ("real estate agent", "agent_immobilier"),
    ("mortgage broker", "courtier"),
    ("security guard", "agent_securite"),
    ("travel agent", "agence_voyages"),
    ("driving instructor", "auto_ecole"),
    ("architect", "architecte"),
    ("interior designer", "decorateur_interieur"),
    ("personal trainer", "coach_sportif"),
    ("tennis coach", "educateur_sportif"),
    ("surf school", "educateur_sportif"),
    ("yoga teacher", "prof_yoga"),
    ("pilates", "prof_pilates"),
    ("salsa lessons", "prof_danse"),
    ("ski teacher", "moniteur_ski"),
    ("hiking guide", "accompagnateur_montagne"),
    ("swimming lessons", "maitre_nageur"),
    ("horse riding lessons", "moniteur_equitation"),
    ("piano teacher", "prof_musique"),
    ("pottery workshops", "atelier_arts"),
    ("teach english", "prof_langues"),
    ("english teacher", "prof_langues"),
    ("corporate trainer", "formateur"),
    ("online courses", "formations_en_ligne"),
    ("project manager", "consultant"),
    ("headhunter", "recruteur_rh"),
    ("executive coach", "coach_professionnel"),
    ("web developer", "developpeur"),
    ("software engineer", "developpeur"),
    ("data analyst", "developpeur"),
    ("ux designer", "webdesigner"),
    ("graphic designer", "graphiste"),
    ("social media manager", "community_manager"),
    ("copywriter", "redacteur_web"),
    ("digital marketing", "marketing"),
    ("translator", "traducteur"),
    ("court interpreter", "interprete"),
    ("virtual assistant", "assistant_virtuel"),
    ("proofreading", "correcteur"),
    ("illustrator", "illustrateur"),
    ("write novels", "ecrivain"),
    ("wedding photographer", "photographe"),
    ("video editing", "monteur_video"),
    ("youtuber", "createur_contenu"),
    ("instagram influencer", "influenceur"),
    ("singer", "musicien"),
    ("stand up comedian", "comedien"),
    ("wedding dj", "dj"),
    ("freelance journalist", "journaliste"),
    ("wedding planner", "wedding_planner"),
    ("kids birthday parties", "animateur_enfants"),
    ("tour guide", "guide_conferencier"),
    ("bed and breakfast", "chambre_hotes"),
    ("airbnb", "gite_meuble"),
    ("grow vegetables", "maraicher"),
    ("raise goats", "eleveur"),
    ("honey", "apiculteur"),
    ("make wine", "viticulteur"),
    ("landscaper", "paysagiste"),
    ("tree surgeon", "elagueur"),
    ("dog training", "educateur_canin"),
    ("dog grooming", "toiletteur"),
    ("dog walker", "pet_sitter"),
    ("cat sitting", "pet_sitter"),
    ("social worker", "educateur_specialise"),
    ("nursery", "micro_creche"),
    ("undertaker", "pompes_funebres"),
    ("coworking space", "tiers_lieu"),
    ("gite", "gite_meuble"),
    ("plombier", "plombier"),
    ("traductrice", "traducteur"),
    ("photografer", "photographe"),
    ("web developper", "developpeur"),
    ("resturant", "restaurateur"),
];

#[test]
fn what_people_type_in_english_finds_its_trade_first() {
    let missed: Vec<String> = QUERIES
        .iter()
        .filter(|(text, id)| first(text, 1) != [*id])
        .map(|(text, id)| format!("{text}: {:?} instead of {id}", first(text, 3)))
        .collect();
    assert_eq!(missed, [""; 0]);
}

#[test]
fn a_sentence_in_english_finds_its_trade_first() {
    for (text, id) in [
        ("I want to open a food truck", "food_truck"),
        ("I want to be a yoga teacher", "prof_yoga"),
        ("I would like to sell my paintings", "plasticien"),
        ("I look after dogs and cats", "pet_sitter"),
        ("I make jewellery and sell it at markets", "bijoutier"),
        (
            "I want to help people with their paperwork",
            "assistance_administrative",
        ),
        ("I do gardening for people", "jardinage_domicile"),
    ] {
        assert_eq!(first(text, 1), [id], "{text}");
    }
}
