//! Who publishes a copy of the site, as its page of the result tells: what `publisher/apply.mjs` wrote there.

use engine::Way;
use law::Percent;
use serde_json::Value;

/// Who publishes a copy.
#[derive(Clone, Debug, PartialEq)]
pub struct Publisher {
    /// Name, as on a letter.
    pub name: String,
    /// Address for messages.
    pub mail: String,
    /// What its CAE keeps of a turnover without tax; none when not said.
    pub contribution: Option<Percent>,
    /// What its portage keeps of it.
    pub fee: Option<Percent>,
    /// The places it names.
    pub structures: Vec<Structure>,
}

/// A place that the publisher names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Structure {
    /// Its name.
    pub name: String,
    /// The number of its département.
    pub department: String,
    /// Where it is.
    pub address: String,
    /// The ways that it opens or tells of.
    pub ways: Vec<Way>,
    /// How to call it.
    pub telephone: Option<String>,
    /// Its page; always by TLS.
    pub page: Option<String>,
}

/// Most that a rate may be: what is beyond is not taken (`schema/publisher.json` says the same).
const MOST_PERCENT: f64 = 30.0;

/// The publisher of this text; none when it has no name, no address or is no JSON. A rate or a structure that is not what it
/// should be costs itself only.
pub fn read(text: &str) -> Option<Publisher> {
    let value: Value = serde_json::from_str(text).ok()?;
    let structures = value["structures"].as_array().map_or(&[][..], Vec::as_slice);
    Some(Publisher {
        name: said(&value["nom"])?,
        mail: said(&value["courriel"])?,
        contribution: rate(&value["contribution_cae"]),
        fee: rate(&value["frais_portage"]),
        structures: structures.iter().filter_map(structure).collect(),
    })
}

fn structure(value: &Value) -> Option<Structure> {
    let ways = value["voies"].as_array()?;
    Some(Structure {
        name: said(&value["nom"])?,
        department: said(&value["departement"])?,
        address: said(&value["adresse"])?,
        ways: ways.iter().filter_map(way).collect(),
        telephone: said(&value["telephone"]),
        page: said(&value["page"]).filter(|page| page.starts_with("https://")),
    })
}

fn said(value: &Value) -> Option<String> {
    let text = value.as_str()?;
    (!text.trim().is_empty()).then(|| text.to_owned())
}

fn rate(value: &Value) -> Option<Percent> {
    let rate = value.as_f64()?;
    (0.0..=MOST_PERCENT).contains(&rate).then_some(Percent(rate))
}

fn way(value: &Value) -> Option<Way> {
    let id = value.as_str()?;
    Way::ALL.iter().copied().find(|way| way.id() == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the script writes for the network of the examples, which its own tests hold too.
    const NETWORK: &str = include_str!("../../../tests/cases/publisher.json");

    #[test]
    fn what_the_script_writes_is_read() {
        let publisher = read(NETWORK).expect("a publisher");
        assert_eq!(publisher.name, "Réseau des CAE du Ponant");
        assert_eq!((publisher.contribution, publisher.fee), (Some(Percent(10.5)), None));
        let ways: Vec<&[Way]> = publisher
            .structures
            .iter()
            .map(|structure| &structure.ways[..])
            .collect();
        assert_eq!(ways, [&[Way::Cae][..], &[Way::Cae], &[Way::Cae, Way::Creation]]);
        assert_eq!(
            publisher.structures[0].page.as_deref(),
            Some("https://exemple.fr/ponant/")
        );
    }

    #[test]
    fn what_is_wrong_costs_itself_only() {
        for nobody in [
            "",
            "{}",
            "[]",
            "{\"nom\":\"A\"}",
            "{\"nom\":\" \",\"courriel\":\"a@b.fr\"}",
            "{\"nom\":",
        ] {
            assert_eq!(read(nobody), None, "{nobody}");
        }
        let odd = r#"{"nom":"<script>","courriel":"a@b.fr","contribution_cae":99,"frais_portage":"8","poids":3,
            "structures":[1,{"nom":"A"},{"nom":"B","departement":"35","adresse":"C","voies":["scop","cae"],"page":"javascript:x"}]}"#;
        let publisher = read(odd).expect("a publisher");
        assert_eq!((publisher.contribution, publisher.fee), (None, None));
        assert_eq!(publisher.name, "<script>");
        let [one] = &publisher.structures[..] else {
            panic!("{publisher:?}")
        };
        assert_eq!((&one.ways[..], one.page.as_deref()), (&[Way::Cae][..], None));
    }
}
