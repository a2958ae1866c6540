//! The copy of the codes: JSON files of the package `@socialgouv/legi-data`, every article with all its versions.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use law::Date;
use serde::Deserialize;

use crate::article::{Article, Code};

/// One version of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Its id, `LEGIARTI…`: another text, another id.
    pub id: String,
    /// First day on which it applies.
    pub from: Date,
    /// First day on which it does not any more; a far one while nothing ends it.
    pub until: Date,
}

/// A code as it was copied.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Volume {
    /// Day of the state that was copied: it knows nothing of what was published later.
    pub copied: String,
    /// Articles by number; versions in time order.
    pub articles: BTreeMap<String, Vec<Version>>,
}

/// The codes of a copy.
#[derive(Clone, Debug, Default)]
pub struct Copy {
    /// Each code that could be read.
    pub volumes: BTreeMap<Code, Volume>,
}

/// The codes that a copy may hold.
const CODES: [Code; 3] = [Code::Travail, Code::Css, Code::Rural];

impl Copy {
    /// Reads the codes under `data/` of a folder.
    ///
    /// # Errors
    /// A sentence that names the file that is missing, or that has another form.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let mut volumes = BTreeMap::new();
        for code in CODES {
            if let Some(file) = code.file() {
                volumes.insert(code, volume(&folder.join("data").join(file))?);
            }
        }
        Ok(Self { volumes })
    }

    /// The versions of an article; none when the copy does not hold its code, an empty list when the code has no such article.
    pub fn versions(&self, article: &Article) -> Option<&[Version]> {
        let volume = self.volumes.get(&article.code)?;
        Some(volume.articles.get(&article.number).map_or(&[], Vec::as_slice))
    }
}

fn volume(path: &Path) -> Result<Volume, String> {
    let shown = path.display();
    let file = File::open(path).map_err(|reason| format!("{shown} ne se lit pas : {reason}"))?;
    let root: Node = serde_json::from_reader(BufReader::new(file))
        .map_err(|reason| format!("{shown} n’a pas la forme attendue : {reason}"))?;
    Ok(Volume::of(&root))
}

/// A part of a code: the code itself, a section or an article.
#[derive(Deserialize)]
struct Node {
    data: Data,
    #[serde(default)]
    children: Vec<Node>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Data {
    num: Option<String>,
    date_debut_version: Option<String>,
    #[serde(default)]
    article_versions: Vec<RawVersion>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawVersion {
    id: String,
    etat: Option<String>,
    date_debut: Option<i64>,
    date_fin: Option<i64>,
}

impl Volume {
    fn of(root: &Node) -> Self {
        let mut volume = Self {
            copied: root.data.date_debut_version.clone().unwrap_or_default(),
            ..Self::default()
        };
        volume.gather(root);
        volume
            .articles
            .values_mut()
            .for_each(|versions| versions.sort_by_key(|version| version.from));
        volume
    }

    fn gather(&mut self, node: &Node) {
        if let Some(number) = &node.data.num {
            let versions = node.data.article_versions.iter().filter_map(version);
            self.articles
                .entry(number.replace('*', ""))
                .or_default()
                .extend(versions);
        }
        node.children.iter().for_each(|child| self.gather(child));
    }
}

/// A version that applied or will; some never did, since another text came first.
fn version(raw: &RawVersion) -> Option<Version> {
    let never = raw.etat.as_deref().is_some_and(|state| state.ends_with("MORT_NE"));
    let (from, until) = (day(raw.date_debut?), day(raw.date_fin.unwrap_or(i64::MAX)));
    (!never && from < until).then(|| Version {
        id: raw.id.clone(),
        from,
        until,
    })
}

/// The day of a moment in milliseconds; before 1970 is 1970, after 2999 is 2999.
fn day(milliseconds: i64) -> Date {
    const LAST: u64 = 376_000;
    let days = u64::try_from(milliseconds.div_euclid(86_400_000)).unwrap_or_default();
    Date::after_1970(days.min(LAST))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = r#"{"type":"code","data":{"dateDebutVersion":"2026-03-14"},"children":[
        {"type":"section","data":{"title":"Titre"},"children":[
        {"type":"article","data":{"num":"D131-6-3","articleVersions":[
            {"id":"NEW","etat":"VIGUEUR_DIFF","dateDebut":1782864000000,"dateFin":32472144000000},
            {"id":"NEVER","etat":"MODIFIE_MORT_NE","dateDebut":1767225600000,"dateFin":1767139200000},
            {"id":"OLD","etat":"ABROGE_DIFF","dateDebut":1590364800000,"dateFin":1782864000000}]}},
        {"type":"article","data":{"num":null}}]}]}"#;

    #[test]
    fn articles_are_found_in_their_sections_with_the_versions_that_apply_in_time_order() {
        let volume = Volume::of(&serde_json::from_str(CODE).unwrap());
        let versions = &volume.articles["D131-6-3"];
        assert_eq!(volume.copied, "2026-03-14");
        let days: Vec<_> = versions
            .iter()
            .map(|version| (version.id.as_str(), version.from))
            .collect();
        assert_eq!(days, [("OLD", Date::new(2020, 5, 25)), ("NEW", Date::new(2026, 7, 1))]);
        assert_eq!(versions[0].until, versions[1].from);
    }

    #[test]
    fn a_copy_that_is_not_there_or_has_another_form_is_named() {
        let nowhere = Copy::read(Path::new("/nulle/part")).unwrap_err();
        assert!(nowhere.contains("LEGITEXT000006072050.json ne se lit pas"), "{nowhere}");
        let folder = std::env::temp_dir().join(format!("quatre-voies-legi-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("data")).unwrap();
        std::fs::write(folder.join("data/LEGITEXT000006072050.json"), "{\"articles\": []}").unwrap();
        let strange = Copy::read(&folder).unwrap_err();
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(strange.contains("n’a pas la forme attendue"), "{strange}");
    }
}
