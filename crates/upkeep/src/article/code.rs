//! The codes that facts cite, their names, and which of them the copy of the codes holds.

/// A code of law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Code {
    /// Code du travail.
    Travail,
    /// Code de la sécurité sociale.
    Css,
    /// Code rural et de la pêche maritime.
    Rural,
    /// Code général des impôts.
    Cgi,
    /// Code des impositions sur les biens et services.
    Cibs,
    /// Code de commerce.
    Commerce,
    /// Code général de la fonction publique.
    Cgfp,
    /// Code de l’entrée et du séjour des étrangers et du droit d’asile.
    Ceseda,
    /// Code de l’artisanat.
    Artisanat,
    /// Code des assurances.
    Assurances,
    /// Code civil.
    Civil,
    /// Code de l’éducation.
    Education,
    /// Code de l’action sociale et des familles.
    Casf,
    /// Code monétaire et financier.
    Monetaire,
    /// Code du sport.
    Sport,
    /// Code du tourisme.
    Tourisme,
    /// Code de la santé publique.
    Sante,
    /// Code de la route.
    Route,
    /// Code des transports.
    Transports,
    /// Code de la consommation.
    Consommation,
}

use Code::{
    Artisanat, Assurances, Casf, Ceseda, Cgfp, Cgi, Cibs, Civil, Commerce, Consommation, Css, Education, Monetaire,
    Route, Rural, Sante, Sport, Tourisme, Transports, Travail,
};

/// How texts name each code; the first name of each is the one that is printed.
const NAMES: &[(Code, &str)] = &[
    (Travail, "C. trav."),
    (Travail, "code du travail"),
    (Css, "CSS"),
    (Rural, "C. rural"),
    (Cgi, "CGI"),
    (Cibs, "CIBS"),
    (Commerce, "C. com."),
    (Cgfp, "CGFP"),
    (Cgfp, "Code général de la fonction publique"),
    (Ceseda, "CESEDA"),
    (Artisanat, "C. artisanat"),
    (Assurances, "C. assur."),
    (Civil, "C. civ."),
    (Education, "C. éduc."),
    (Casf, "CASF"),
    (Monetaire, "C. mon. fin."),
    (Monetaire, "CMF"),
    (Sport, "C. sport"),
    (Tourisme, "C. tourisme"),
    (Sante, "CSP"),
    (Route, "C. route"),
    (Transports, "C. transp."),
    (Consommation, "C. cons."),
];

/// A code named in a text, from the byte where its name starts to the one where it ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named {
    pub(super) code: Code,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// The codes that a text names, in its order.
pub(super) fn named(text: &str) -> Vec<Named> {
    let places = NAMES.iter().flat_map(|&(code, name)| {
        text.match_indices(name).map(move |(from, _)| Named {
            code,
            from,
            to: from + name.len(),
        })
    });
    let mut found: Vec<Named> = places.filter(|named| stands_alone(text, *named)).collect();
    found.sort_by_key(|named| named.from);
    found
}

/// No letter touches it.
fn stands_alone(text: &str, named: Named) -> bool {
    let before = text[..named.from].chars().next_back();
    let after = text[named.to..].chars().next();
    ![before, after].into_iter().flatten().any(char::is_alphabetic)
}

impl Code {
    /// As facts write it.
    pub fn short(self) -> &'static str {
        NAMES
            .iter()
            .find(|(code, _)| *code == self)
            .map_or("", |(_, name)| name)
    }

    /// Its file in the copy of the codes; none when the copy does not hold it.
    pub fn file(self) -> Option<&'static str> {
        match self {
            Travail => Some("LEGITEXT000006072050.json"),
            Css => Some("LEGITEXT000006073189.json"),
            Rural => Some("LEGITEXT000022197698.json"),
            _ => None,
        }
    }

    /// Whether its articles have numbers alone, without the letter of their rank (L, R, D, A).
    pub(super) fn numbered(self) -> bool {
        matches!(self, Cgi | Civil)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_leads_to_its_code_and_only_there() {
        for &(code, name) in NAMES {
            let found = named(&format!("{name} art. L1-1"));
            assert_eq!(
                found.iter().map(|named| named.code).collect::<Vec<_>>(),
                [code],
                "{name}"
            );
            assert!(!code.short().is_empty());
        }
        assert!(named("CSSX art. L1").is_empty() && named("ACGI art. 1").is_empty());
    }
}
