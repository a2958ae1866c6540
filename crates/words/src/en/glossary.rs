//! Acronyms and terms of art, each explained in one sentence.

use crate::words::TermText;

/// Every term, in alphabetical order.
pub const GLOSSARY: &[TermText] = &[
    TermText {
        term: "AAH",
        explanation: "L’AAH, allocation aux adultes handicapés, est versée par la CAF ou la MSA, selon le handicap et les revenus.",
    },
    TermText {
        term: "Acre",
        explanation: "L’Acre est une baisse de cotisations au démarrage, réservée à certaines situations et à demander à l’Urssaf.",
    },
    TermText {
        term: "Arce",
        explanation: "L’Arce verse en deux fois, en capital, 60 % des droits au chômage restants, à la place de l’allocation. Il faut avoir obtenu l’Acre.",
    },
    TermText {
        term: "ARE",
        explanation: "L’ARE est l’allocation chômage versée chaque mois par France Travail.",
    },
    TermText {
        term: "ASS",
        explanation: "L’ASS est une allocation pour les personnes qui n’ont plus droit au chômage.",
    },
    TermText {
        term: "CAE",
        explanation: "La CAE, coopérative d’activité et d’emploi, accueille des personnes qui développent leur activité dans une entreprise partagée.",
    },
    TermText {
        term: "CAPE",
        explanation: "Le CAPE est un contrat écrit pour tester son activité en CAE : 12 mois, renouvelable deux fois.",
    },
    TermText {
        term: "CESA",
        explanation: "Le CESA est le contrat de travail d’entrepreneur salarié signé avec une CAE.",
    },
    TermText {
        term: "DDPP",
        explanation: "La DDPP est le service de l’État qui contrôle l’hygiène des aliments dans le département.",
    },
    TermText {
        term: "DREETS",
        explanation: "La DREETS est le service de l’État pour l’emploi et le travail dans la région.",
    },
    TermText {
        term: "EI",
        explanation: "L’EI, entreprise individuelle, est une entreprise au nom d’une seule personne.",
    },
    TermText {
        term: "EURL",
        explanation: "L’EURL est une société à responsabilité limitée avec un seul associé.",
    },
    TermText {
        term: "GUSO",
        explanation: "Le GUSO permet à un organisateur de déclarer et de payer une personne pour un spectacle isolé.",
    },
    TermText {
        term: "MSA",
        explanation: "La MSA est la Sécurité sociale des activités agricoles.",
    },
    TermText {
        term: "Qualiopi",
        explanation: "Qualiopi est la certification demandée pour qu’une formation reçoive un financement public.",
    },
    TermText {
        term: "RSA",
        explanation: "Le RSA est un revenu minimum versé par la CAF ou la MSA.",
    },
    TermText {
        term: "RSAC",
        explanation: "Le RSAC est le registre des agents commerciaux, tenu par le greffe.",
    },
    TermText {
        term: "SARL",
        explanation: "La SARL est une société à responsabilité limitée, de 2 à 100 associés.",
    },
    TermText {
        term: "SAS",
        explanation: "La SAS est une société aux statuts libres, dont la présidence est assimilée salariée.",
    },
    TermText {
        term: "SASU",
        explanation: "La SASU est une SAS avec un seul associé.",
    },
    TermText {
        term: "Scop",
        explanation: "La Scop est une société coopérative dont les salariés associés détiennent la majorité.",
    },
    TermText {
        term: "SEL",
        explanation: "La SEL, société d’exercice libéral, est faite pour certaines professions libérales réglementées.",
    },
    TermText {
        term: "TVA",
        explanation: "La TVA est une taxe ajoutée au prix et reversée à l’État ; sous un seuil, la micro ne la facture pas.",
    },
    TermText {
        term: "Urssaf",
        explanation: "L’Urssaf reçoit les déclarations et les cotisations sociales.",
    },
    TermText {
        term: "VTC",
        explanation: "Un VTC est une voiture de transport avec chauffeur, à réserver.",
    },
];

/// A letter or a digit of a French text: the tables of every language would be 2 kB of the first program.
fn is_letter(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || ('À'..'ɐ').contains(&sign)
}

/// The terms a text uses, each once, in alphabetical order: what to explain beside it.
pub fn terms_in(text: &str) -> impl Iterator<Item = &'static TermText> {
    GLOSSARY
        .iter()
        .filter(move |entry| text.split(|sign: char| !is_letter(sign)).any(|word| word == entry.term))
}

/// A part of a text that uses terms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Piece<'a> {
    /// Words as they are.
    Text(&'a str),
    /// The first use of a term.
    Term(&'static TermText),
}

/// A text cut at the first use of each of its terms: put together again, the pieces are the text.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let (mut pieces, mut told, mut rest) = (Vec::new(), Vec::new(), text);
    while let Some((before, entry, after)) = next_term(rest, &told) {
        pieces.extend([Piece::Text(before), Piece::Term(entry)]);
        told.push(entry.term);
        rest = after;
    }
    pieces.push(Piece::Text(rest));
    pieces.retain(|piece| *piece != Piece::Text(""));
    pieces
}

/// What comes before the first term that is not told yet, the term, and what comes after it.
fn next_term<'a>(rest: &'a str, told: &[&str]) -> Option<(&'a str, &'static TermText, &'a str)> {
    let mut at = 0;
    for word in rest.split(|sign: char| !is_letter(sign)) {
        let entry = GLOSSARY
            .iter()
            .find(|entry| entry.term == word && !told.contains(&word));
        if let Some(entry) = entry {
            let (before, from) = rest.split_at_checked(at)?;
            return Some((before, entry, from.strip_prefix(word)?));
        }
        at += word.len();
        at += rest.get(at..)?.chars().next().map_or(0, char::len_utf8);
    }
    None
}

/// The id of the explanation of a term in a page that has a list of them.
pub fn term_anchor(entry: &TermText) -> String {
    ["mot-", &entry.term.to_ascii_lowercase()].concat()
}
