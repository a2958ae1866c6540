//! Printing: what comes out of the printer, page by page.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fantoccini::wd::PrintConfiguration;
use serde_json::json;

use super::Person;
use crate::pdf::{self, Tagged};

/// Makes a link of each text that paper shows, with its rank; gives the texts.
const MARK: &str = "
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), texts = [], marked = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
        const parent = text.parentElement;
        const left = !text.data.trim() || parent.closest('svg, button, select, textarea, script, style, .visually-hidden, [data-mark]');
        if (left || !parent.checkVisibility({ visibilityProperty: true })) continue;
        const own = parent.closest('a'), link = own ?? document.createElement('a');
        if (!own) {
            link.style.all = 'unset';
            text.replaceWith(link);
            link.append(text);
        }
        link.dataset.mark = marked.length;
        link.href = `http://texte.test/${marked.length}`;
        marked.push(text.data.trim());
    }
    return marked";

/// A page on paper.
#[derive(Debug)]
pub struct Printed {
    /// How much text each sheet holds, as its browser counts it.
    pub text_by_sheet: Vec<usize>,
    /// The texts that no sheet shows whole.
    pub cut: Vec<String>,
    /// The sheet of each text.
    sheets: BTreeMap<usize, usize>,
}

impl Person {
    /// Prints the page on A4; afterwards its links lead nowhere. See [`Ability::Sheets`](crate::Ability::Sheets).
    pub async fn prints(&self) -> Printed {
        self.looks_at_paper(true).await;
        let marked = self.script(MARK, json!([])).await;
        self.looks_at_paper(false).await;
        let texts: Vec<&str> = marked
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|text| text.as_str())
            .collect();
        let paper = PrintConfiguration::builder().build().expect("A4 can be printed on");
        let document = self.client.print(paper).await.expect("the page is printed");
        let (mut sheets, mut left) = (BTreeMap::new(), Vec::new());
        for link in pdf::links(&document) {
            let rank = link
                .address
                .strip_prefix("http://texte.test/")
                .and_then(|rank| rank.parse().ok());
            let Some(rank) = rank else { continue };
            sheets.insert(rank, link.page);
            if !link.whole {
                left.push(rank);
            }
        }
        let cut = texts.iter().enumerate();
        let cut = cut.filter(|(rank, _)| left.contains(rank) || !sheets.contains_key(rank));
        Printed {
            text_by_sheet: pdf::text_by_page(&document),
            cut: cut.map(|(_, text)| (*text).to_owned()).collect(),
            sheets,
        }
    }

    /// What the page saved as a PDF file tells those who do not see it; see [`Ability::Printing`](crate::Ability::Printing).
    pub async fn saves_as_pdf(&self) -> Tagged {
        let asked = json!({ "generateTaggedPDF": true, "preferCSSPageSize": true });
        let printed = self.devtools("Page.printToPDF", asked).await;
        let document = STANDARD.decode(printed["data"].as_str().unwrap_or_default());
        pdf::tagged(&document.expect("a document"))
    }

    /// The sheets on which what matches is, from the first, once the page was printed.
    pub async fn sheets_of(&self, printed: &Printed, css: &str) -> Vec<usize> {
        let script = "return [...document.querySelectorAll(arguments[0])].flatMap(e => [...e.querySelectorAll('[data-mark]')]).map(e => Number(e.dataset.mark))";
        let ranks = self.script(script, json!([css])).await;
        let ranks = ranks
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(serde_json::Value::as_u64);
        let mut sheets: Vec<usize> = ranks
            .filter_map(|rank| printed.sheets.get(&(rank as usize)).copied())
            .collect();
        sheets.sort_unstable();
        sheets.dedup();
        sheets
    }
}
