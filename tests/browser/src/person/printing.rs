//! Printing: what comes out of the printer, page by page.

use fantoccini::wd::PrintConfiguration;

use super::Person;
use crate::pdf;

impl Person {
    /// How much text each sheet holds when the page is printed on A4, as its browser counts it; see
    /// [`Ability::Sheets`](crate::Ability::Sheets).
    pub async fn text_by_sheet(&self) -> Vec<usize> {
        let paper = PrintConfiguration::builder().build().expect("A4 can be printed on");
        let document = self.client.print(paper).await.expect("the page is printed");
        pdf::text_by_page(&document)
    }
}
